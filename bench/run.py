"""The whole measurement: makes the vaults, measures each part in a process of its own, gives the rows as they come."""

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

from app.keys.passphrase import generate_passphrase
from app.tasks import Task
from bench import exchange, fill, lists, office, saves, whole, window
from bench.exchange import Places
from bench.figures import Goal, Row, row
from bench.fill import Door, Filler, Wanted

T = TypeVar("T")
Tell = Callable[[str], None]
EXPORTING = 10_000
_GROWTH = Goal(ratio_max=1.5)
_MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Plan:
    """What to measure: everything at `incidents`, growth at `sizes` too, which rise and hold `incidents`.

    What exports has 10,000 incidents at most; `export_mib` is the size of its attachments together, `large_mib` that
    of the one large attachment under which memory is taken again.
    """

    incidents: int
    sizes: tuple[int, ...]
    export_mib: int
    large_mib: int


def measure(plan: Plan, work: Path, tell: Tell) -> Iterator[Row]:
    """Make the vaults below `work` and yield every row of the table, part by part."""
    return _Bench(plan, work, tell).rows()


class _Bench:
    """One station grows from size to size and is measured at each; the exchange has a station of its own."""

    def __init__(self, plan: Plan, work: Path, tell: Tell) -> None:
        self._plan, self._work, self._tell = plan, work, tell
        self._places = Places(work, work / "stick")
        self._station, self._hq = (Door(work / name, generate_passphrase()) for name in ("station", "hq"))
        self._grown: dict[int, list[Row]] = {}

    def rows(self) -> Iterator[Row]:
        self._places.stick.mkdir()
        fill.new_vault(self._station, "station")
        filler = Filler(self._station)
        for size in self._plan.sizes:
            self._tell(f"growing to {size} incidents")
            filler.grow(self._wanted(size), Task(self._progress))
            self._grown[size] = self._growing(size)
            if size == self._plan.incidents:
                yield from self._at_size(size)
            yield from self._growth(size)

    def _wanted(self, size: int) -> Wanted:
        if self._plan.incidents > EXPORTING:
            return Wanted(size)
        return _exporting(size, self._plan)

    def _at_size(self, size: int) -> Iterator[Row]:
        door = self._station
        yield row(f"size on disk, {size} incidents", whole.size_of(door.folder), "MiB")
        yield from self._apart("lists", partial(lists.lists, door))
        yield from self._apart("lists, memory", partial(lists.memory, door, ""))
        yield from self._apart("saves", partial(saves.saves, door, self._floor("saves")))
        yield from self._apart("unlock", partial(whole.unlocking, door))
        yield from self._window(size)
        yield from self._apart("case summaries", partial(whole.printing, door))
        yield from self._apart("rebuild", partial(whole.rebuilding, door, size))
        yield from self._exchange()
        yield from self._large()

    def _window(self, size: int) -> Iterator[Row]:
        door, home = self._station, self._folder("home")
        yield from self._apart("window, start", partial(window.starting, door, home, size))
        yield from self._apart("window, unlock", partial(window.unlocking, door, home, size))
        yield from self._apart("window, work", partial(window.working, door, home, size))

    def _growing(self, size: int) -> list[Row]:
        paged = self._apart(f"list at {size}", partial(lists.growing, self._station))
        floor = self._floor(f"growth-{size}")
        return paged + self._apart(f"save at {size}", partial(saves.growing, self._station, floor))

    def _growth(self, size: int) -> Iterator[Row]:
        smallest = self._plan.sizes[0]
        if size != smallest:
            for then, now in zip(self._grown[smallest], self._grown[size], strict=True):
                label = f"growth {smallest} to {size}: {now.name}"
                yield row(label, now.value, now.unit, floors=[then.value], goal=_GROWTH)

    def _exchange(self) -> Iterator[Row]:
        station = self._station
        if self._plan.incidents > EXPORTING:
            station = Door(self._work / "station-export", generate_passphrase())
            fill.new_vault(station, "station")
            fill.fill(station, _exporting(EXPORTING, self._plan), Task(self._progress))
        fill.new_vault(self._hq, "hq")
        exchange.enrol_both(station, self._hq, self._places.stick)
        yield from self._apart("export", partial(exchange.export, station, self._places))
        yield from self._apart("receive and apply", partial(exchange.receive, self._hq, self._places))
        yield from self._apart("a workbook instead", partial(office.compared, station, self._work))
        places = self._folder("home-export"), self._folder("stick-window")
        yield from self._apart("window, export", partial(window.exporting, station, *places, self._plan.incidents))

    def _large(self) -> Iterator[Row]:
        """Send one large attachment the whole way, for its memory alone."""
        places = Places(self._work, self._work / "stick-large")
        places.stick.mkdir()
        station = Door(self._work / "station-large", generate_passphrase())
        hq = Door(self._work / "hq-large", generate_passphrase())
        fill.new_vault(hq, "hq")
        fill.new_vault(station, "station")
        fill.fill(station, Wanted(1, file_bytes=self._plan.large_mib * _MIB), Task())
        exchange.enrol_both(station, hq, places.stick)
        what = f"with an attachment of {self._plan.large_mib} MiB"
        yield from self._apart(f"export {what}", partial(exchange.memory_of_export, station, places, what))
        yield from self._apart(f"receive {what}", partial(exchange.memory_of_receive, hq, places, what))
        yield from self._apart(f"list {what}", partial(lists.memory, station, f" {what}"))

    def _floor(self, name: str) -> Path:
        return self._folder(f"floor-{name}")

    def _folder(self, name: str) -> Path:
        folder = self._work / name
        folder.mkdir()
        return folder

    def _progress(self, done: int, total: int, stage: str) -> None:
        if done == total or done % 5000 == 0:
            self._tell(f"{stage}: {done} of {total}")

    def _apart(self, what: str, act: Callable[[], T]) -> T:
        """Run a part in a fresh process: its memory and its caches are its own."""
        self._tell(what)
        with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as pool:
            return pool.submit(act).result()


def _exporting(size: int, plan: Plan) -> Wanted:
    wanted = Wanted(size)
    files = -(-min(plan.incidents, EXPORTING) // wanted.every)
    return Wanted(size, file_bytes=max(4_096, plan.export_mib * _MIB // files))
