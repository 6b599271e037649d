"""Export, delivery and HQ's side, each against a plain copy or a bare insert of the same bytes."""

import hashlib
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import BinaryIO, TypeVar

from app.errors import AppError
from app.hq import apply, inbox
from app.keys.header import sync_folder
from app.sync import enrol, outbox
from app.sync.drive import SystemDrive
from app.sync.sealing import sealed_path
from app.sync.staging import stage_owed
from app.tasks import Task
from app.vault.listing import incident_rowids, incident_rows
from app.vault.outbox_store import OutboxRow
from app.vault.vault import Vault
from bench.bulk import Bulk
from bench.figures import ROUNDS, Goal, Row, row, seconds, side_by_side
from bench.fill import Door
from bench.memory import Peak

T = TypeVar("T")
_CHUNK = 1 << 18
_MIB = 1 << 20
_SINK = 20_000_000  # bytes a second: an old stick
_SEAL, _STICK, _SINK_GOAL = Goal(ratio_min=0.35), Goal(ratio_min=0.8), Goal(ratio_max=1.15)
_APPLY = Goal(ratio_min=0.25)


@dataclass(frozen=True, slots=True)
class Places:
    """Where the bench works: `work` on the disk of the vault, `stick` for what is carried."""

    work: Path
    stick: Path


def enrol_both(station: Door, hq: Door, stick: Path) -> None:
    """Each side takes the other's card, its digits compared."""
    one, other = station.open(), hq.open()
    try:
        for own, reader, name in ((one, other, "station.card"), (other, one, "hq.card")):
            card = enrol.write_card(own, stick / name)
            enrol.enrol(reader, stick / name, card.number)
    finally:
        one.close()
        other.close()


def export(station: Door, places: Places) -> list[Row]:
    """Measure sealing, writing onto a drive with read-back, the same on a slow sink, and the memory of it."""
    vault = station.open()
    try:
        with vault.reading() as db:
            incident_rows(db, incident_rowids(db)[:100])
        audience = outbox.only_audience(vault)
        peak = Peak()
        start = time.perf_counter()
        sealed = stage_owed(vault, audience, task=Task())
        sealing = time.perf_counter() - start
        if sealed is None or sealed.size is None:
            raise AppError("outbox.nothing")
        memory = peak.row("export")
        source, size = sealed_path(vault, sealed), sealed.size / _MIB
        floors = [size / seconds(lambda: _copied(source, places.work / "floor.bin")) for _ in range(ROUNDS)]
        rows = [row("export: seal, vault to staged file", size / sealing, "MiB/s", floors=floors, goal=_SEAL)]
        return [*rows, *_onto_stick(vault, sealed, places), _slow_sink(vault, sealed, places, sealing), *memory]
    finally:
        vault.close()


def _onto_stick(vault: Vault, sealed: OutboxRow, places: Places) -> list[Row]:
    source, size = sealed_path(vault, sealed), (sealed.size or 0) / _MIB
    numbers = count()

    def fresh() -> Path:
        """Return an empty stick: to free the blocks of an earlier copy is no part of either."""
        folder = places.work / "sticks" / str(next(numbers))
        folder.mkdir(parents=True)
        return folder

    def deliver() -> None:
        outbox.deliver(vault, sealed, fresh(), drive=SystemDrive(), task=Task())

    def plain() -> None:
        target = fresh() / "floor.bin"
        _copied(source, target, hashed=False)
        _read_back(target)

    taken, floors = side_by_side(deliver, plain)
    shutil.rmtree(places.work / "sticks")
    rates = [size / floor for floor in floors]
    return [row("export: onto the stick with read-back", size / taken, "MiB/s", floors=rates, goal=_STICK)]


def _slow_sink(vault: Vault, sealed: OutboxRow, places: Places, sealing: float) -> Row:
    transfers = 2 * (sealed.size or 0) / _SINK
    took = seconds(lambda: outbox.deliver(vault, sealed, places.stick, drive=_SlowDrive(), task=Task()))
    name = "export: sealed and onto a sink of 20 MB/s, all together"
    return row(name, sealing + took, "s", floors=[transfers], goal=_SINK_GOAL)


def _copied(source: Path, target: Path, *, hashed: bool = True) -> None:
    digest = hashlib.sha256()
    with source.open("rb") as file, target.open("wb") as out:
        while piece := file.read(_CHUNK):
            if hashed:
                digest.update(piece)
            out.write(piece)
        out.flush()
        os.fsync(out.fileno())
    sync_folder(target.parent)


def _read_back(path: Path) -> None:
    """Read a file whole and hash it: read-back means to know that the bytes are the same."""
    digest = hashlib.sha256()
    with SystemDrive().open(path) as file:
        while piece := file.read(_CHUNK):
            digest.update(piece)


class _SlowDrive(SystemDrive):
    """A drive that takes and gives 20 MB a second."""

    def create(self, path: Path) -> BinaryIO:
        """Open for slow writing."""
        return _Slow(super().create(path))  # type: ignore[return-value]  # what the exchange uses of a file

    def open(self, path: Path) -> BinaryIO:
        """Open for slow reading."""
        return _Slow(super().open(path))  # type: ignore[return-value]


class _Slow:
    """A file whose bytes come and go at the sink's speed."""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self._start, self._moved = file, time.perf_counter(), 0
        self.flush, self.fileno, self.close = file.flush, file.fileno, file.close

    def write(self, data: bytes) -> int:
        """Write, then wait until the sink would be done."""
        return self._wait(self._file.write(data))

    def read(self, size: int = -1) -> bytes:
        """Read, then wait likewise."""
        data = self._file.read(size)
        self._wait(len(data))
        return data

    def _wait(self, moved: int) -> int:
        self._moved += moved
        time.sleep(max(0.0, self._start + self._moved / _SINK - time.perf_counter()))
        return moved

    def __enter__(self) -> "_Slow":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def memory_of_export(station: Door, places: Places, what: str) -> list[Row]:
    """Measure only what an export takes of memory, from the vault to the stick."""
    vault = station.open()
    try:
        audience = outbox.only_audience(vault)
        peak = Peak()
        outbox.export(vault, audience.id, places.stick, task=Task())
        return peak.row(f"export {what}")
    finally:
        vault.close()


def memory_of_receive(hq: Door, places: Places, what: str) -> list[Row]:
    """Measure only what receiving and applying the bundle on the stick take of memory."""
    vault = hq.open()
    try:
        peak = Peak()
        apply.apply(vault, _received(vault, places).id, task=Task())
        return peak.row(f"receive and apply {what}")
    finally:
        vault.close()


def _received(vault: Vault, places: Places) -> inbox.Entry:
    """Receive the one bundle on the stick."""
    (bundle,) = (path for path in places.stick.iterdir() if path.suffix != ".card")
    entry = inbox.receive(vault, bundle, task=Task())
    if entry.state != "staged":
        raise AppError(entry.code or "bug", **dict(entry.params))
    return entry


def receive(hq: Door, places: Places) -> list[Row]:
    """Measure HQ's way of a bundle, from the stick to the list, and its memory."""
    vault = hq.open()
    try:
        peak = Peak()
        times: dict[str, float] = {}
        entry = _timed(times, "receive", lambda: _received(vault, places))
        done = _timed(times, "apply", lambda: apply.apply(vault, entry.id, task=Task()))
        memory = peak.row("receive and apply")  # before the floor holds all rows
        return _judged(vault, done.new, times, places.work) + memory
    finally:
        vault.close()


def _judged(vault: Vault, count: int, times: dict[str, float], work: Path) -> list[Row]:
    files = _attached(vault)
    bulk = Bulk(vault)
    floors = [count / (bulk.insert(work) + seconds(lambda: _plain(work / "files.bin", files))) for _ in range(ROUNDS)]
    whole = count / sum(times.values())
    rows = [row("HQ: receive and apply, attachments included", whole, "incidents/s", floors=floors, goal=_APPLY)]
    parts = [row(f"HQ: {name} alone", count / took, "incidents/s") for name, took in times.items()]
    return rows + parts


def _attached(vault: Vault) -> int:
    with vault.reading() as db:
        return int(db.scalar("SELECT coalesce(sum(size), 0) FROM attachment"))


def _plain(path: Path, size: int) -> None:
    """Write so many bytes durably, hashed: what the attachments of a bundle take at least."""
    piece, digest = os.urandom(_CHUNK), hashlib.sha256()
    with path.open("wb") as out:
        for _ in range(size // _CHUNK):
            digest.update(piece)
            out.write(piece)
        out.flush()
        os.fsync(out.fileno())


def _timed(times: dict[str, float], name: str, act: Callable[[], T]) -> T:
    start = time.perf_counter()
    result = act()
    times[name] = time.perf_counter() - start
    return result
