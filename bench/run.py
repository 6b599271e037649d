"""The whole measurement: makes the vaults, measures each part in a process of its own, keeps the rows."""

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

from app.keys.passphrase import generate_passphrase
from app.tasks import Task
from bench import exchange, fill, lists, saves, whole
from bench.exchange import Places
from bench.figures import Goal, Row, row
from bench.fill import Door, Wanted

T = TypeVar("T")
Tell = Callable[[str], None]
_GROWING = (lists.PAGE, lists.SEARCH, saves.AMENDED)
_EXPORTING = 10_000
_GROWTH = Goal(ratio_max=1.5)


@dataclass(frozen=True, slots=True)
class Plan:
    """What to measure: `incidents` in the large vault; the one that exports has 10,000 at most.

    `export_mib` is the size of its attachments together, `large_mib` that of the one large attachment under which
    memory is taken again.
    """

    incidents: int
    export_mib: int
    large_mib: int
    growth_from: int

    @property
    def sizes(self) -> tuple[int, ...]:
        """The sizes of the vaults, growing tenfold."""
        found = [self.incidents]
        while found[-1] // 10 >= self.growth_from:
            found.append(found[-1] // 10)
        return tuple(reversed(found)) if len(found) > 1 else (max(1, self.incidents // 10), self.incidents)


def measure(plan: Plan, work: Path, tell: Tell) -> list[Row]:
    """Make the vaults below `work` and return every row of the table."""
    bench = _Bench(plan, work, tell)
    bench.make()
    return list(bench.rows())


class _Bench:
    def __init__(self, plan: Plan, work: Path, tell: Tell) -> None:
        self._plan, self._work, self._tell = plan, work, tell
        self._places = Places(work, work / "stick")
        self._hq = Door(work / "hq", generate_passphrase())
        self._doors = {size: Door(work / f"station-{size}", generate_passphrase()) for size in plan.sizes}

    def make(self) -> None:
        self._places.stick.mkdir()
        fill.new_vault(self._hq, "hq")
        for size, door in self._doors.items():
            fill.new_vault(door, "station")
            fill.fill(door, self._wanted(size), Task(self._progress))

    def _wanted(self, size: int) -> Wanted:
        wanted = Wanted(size)
        if size != self._exporting:
            return wanted
        files = -(-size // wanted.every)
        return Wanted(size, file_bytes=max(4_096, self._plan.export_mib * (1 << 20) // files))

    @property
    def _exporting(self) -> int:
        return max((size for size in self._plan.sizes if size <= _EXPORTING), default=self._plan.sizes[0])

    def _progress(self, done: int, total: int, stage: str) -> None:
        if done == total or done % 2000 == 0:
            self._tell(f"{stage}: {done} of {total}")

    def rows(self) -> Iterator[Row]:
        largest = self._plan.sizes[-1]
        by_size = {size: self._everyday(door) for size, door in self._doors.items()}
        yield from by_size[largest]
        yield from self._exchange()
        yield from self._large()
        door = self._doors[largest]
        yield from self._apart("unlock", partial(whole.unlocking, door))
        yield from self._apart("case summaries", partial(whole.printing, door))
        yield from self._apart("rebuild", partial(whole.rebuilding, door, largest))
        yield from _growth(by_size)
        yield row(f"size on disk, {largest} incidents", whole.size_of(door.folder), "MiB")

    def _everyday(self, door: Door) -> list[Row]:
        """Measure the list first: what saving adds is not what was asked for."""
        listed = self._apart(f"lists of {door.folder.name}", partial(lists.lists, door))
        folder = self._work / f"{door.folder.name}-floor"
        folder.mkdir()
        return listed + self._apart(f"saves of {door.folder.name}", partial(saves.saves, door, folder))

    def _exchange(self) -> Iterator[Row]:
        station = self._doors[self._exporting]
        exchange.enrol_both(station, self._hq, self._places.stick)
        yield from self._apart(f"export of {station.folder.name}", partial(exchange.export, station, self._places))
        yield from self._apart("receive and apply", partial(exchange.receive, self._hq, self._places))

    def _large(self) -> Iterator[Row]:
        """Send one large attachment the whole way, for its memory alone."""
        places = Places(self._work, self._work / "stick-large")
        places.stick.mkdir()
        station = Door(self._work / "station-large", generate_passphrase())
        hq = Door(self._work / "hq-large", generate_passphrase())
        fill.new_vault(hq, "hq")
        fill.new_vault(station, "station")
        fill.fill(station, Wanted(1, file_bytes=self._plan.large_mib << 20), Task())
        exchange.enrol_both(station, hq, places.stick)
        what = f"with an attachment of {self._plan.large_mib} MiB"
        yield from self._apart(f"export {what}", partial(exchange.memory_of_export, station, places, what))
        yield from self._apart(f"receive {what}", partial(exchange.memory_of_receive, hq, places, what))

    def _apart(self, what: str, act: Callable[[], T]) -> T:
        """Run a part in a fresh process: its memory and its caches are its own."""
        self._tell(what)
        with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as pool:
            return pool.submit(act).result()


def _growth(by_size: dict[int, list[Row]]) -> Iterator[Row]:
    smallest = min(by_size)
    for size in sorted(by_size)[1:]:
        for name in _GROWING:
            now, then = (_value(by_size[at], name) for at in (size, smallest))
            label = f"growth {smallest} to {size}: {name}"
            yield row(label, now, "ms", floors=[then], goal=_GROWTH)


def _value(rows: list[Row], name: str) -> float:
    return next(found.value for found in rows if found.name == name)
