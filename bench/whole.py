"""What concerns the vault as a whole: unlocking it, printing from it, building its lists anew."""

import io
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pikepdf
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.errors import AppError
from app.keys import slots
from app.keys.header import PassphraseSlot, read_header, unb64
from app.reports.printing import print_summary
from app.tasks import Task
from app.vault.listing import incident_rowids, incident_rows
from app.vault.rebuild import rebuild
from app.vault.vault import Vault
from bench.figures import ROUNDS, Goal, Row, row, seconds
from bench.fill import Door

_SHEETS = 40
_REBUILD_SECONDS, _REBUILD_AT = 180, 100_000


def unlocking(door: Door) -> list[Row]:
    """Measure unlock to the first page of the list, less what Argon2id alone takes."""
    mine, floors = [], []
    for _ in range(ROUNDS):
        floors.append(argon2id(door) * 1000)
        start = time.perf_counter()
        vault = door.open()
        with vault.reading() as db:
            incident_rows(db, incident_rowids(db)[:100])
        mine.append((time.perf_counter() - start) * 1000)
        vault.close()
    over = statistics.median(mine) - statistics.median(floors)
    name = "unlock and first page, above Argon2id alone"
    told = row(name, max(over, 0.0), "ms", goal=Goal(value_max=150))
    return [told, row("unlock: Argon2id alone", statistics.median(floors), "ms")]


@contextmanager
def derivations() -> Iterator[list[float]]:
    """Collect the seconds of each key derivation that takes place: the next one may well take a tenth of one more."""
    taken: list[float] = []
    real = slots._argon2

    def timed(*given: Any, **named: Any) -> bytes:
        start = time.perf_counter()
        try:
            return real(*given, **named)
        finally:
            taken.append(time.perf_counter() - start)

    with patch.object(slots, "_argon2", timed):
        yield taken


def argon2id(door: Door) -> float:
    """Return the seconds that the key derivation of a vault takes alone."""
    slot = next(slot for slot in read_header(door.folder).slots if isinstance(slot, PassphraseSlot))
    return seconds(lambda: _derive(slot, door.passphrase))


def _derive(slot: PassphraseSlot, passphrase: str) -> bytes:
    kdf = Argon2id(salt=unb64(slot.salt), length=32, iterations=slot.t, lanes=slot.p, memory_cost=slot.m, secret=None)
    return kdf.derive(passphrase.encode())


def printing(door: Door) -> list[Row]:
    """Measure case summaries, from the vault to the finished sheet."""
    vault = door.open()
    try:
        with vault.reading() as db:
            records = [line.record_id for line in incident_rows(db, incident_rowids(db)[: 3 * _SHEETS])]
        start, sheets = time.perf_counter(), _sheets(vault, records)
        took = time.perf_counter() - start
        pages = sum(len(pikepdf.open(io.BytesIO(sheet)).pages) for sheet in sheets)
        return [row("case summaries", pages / took, "pages/s", goal=Goal(value_min=20))]
    finally:
        vault.close()


def _sheets(vault: Vault, records: list[str]) -> list[bytes]:
    """Print as many as wanted; of some records nothing may leave, and finding that out counts in the time."""
    sheets: list[bytes] = []
    for record in records:
        if len(sheets) == _SHEETS:
            break
        try:
            sheets.append(print_summary(vault, record, variant="summary", sample=True))
        except AppError as error:
            if error.code != "report.withheld":
                raise
    return sheets


def rebuilding(door: Door, size: int) -> list[Row]:
    """Measure refilling every projection; the goal of three minutes at 100,000 incidents is taken by its share."""
    vault = door.open()
    try:
        took = seconds(lambda: rebuild(vault, Task()))
        share = max(_REBUILD_SECONDS * size / _REBUILD_AT, 1.0)
        return [row(f"rebuild of projections, {size} incidents", took, "s", goal=Goal(value_max=share))]
    finally:
        vault.close()


def size_of(folder: Path) -> float:
    """Return what a vault takes on disk, in MiB."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / (1 << 20)
