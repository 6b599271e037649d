"""Saving one incident durably, against one transaction that writes as many pages."""

import random
import statistics
from collections.abc import Callable
from pathlib import Path

from app.models.incident import Incident
from app.services import capture
from app.vault import revisions
from app.vault.db import Db
from app.vault.folder import DATABASE
from app.vault.listing import incident_rowids, incident_rows
from app.vault.vault import Vault
from bench.bare import FRAME, PageWriter
from bench.figures import ROUNDS, Goal, Row, quantile, row, seconds
from bench.fill import Door
from bench.generator import Generator

_SAVES, _COUNTED = 40, 20
_KEPT = 20_000
AMENDED = "save: an amended incident, p50"
_P50 = Goal(ratio_max=2)
_P95 = Goal(ratio_max=4, value_max=50)
_PAGES = Goal(value_max=40)


def saves(door: Door, work: Path) -> list[Row]:
    """Measure amended and new incidents: time at the middle and the slow end, and pages; then with all rules."""
    vault = door.open()
    floor = PageWriter(work / "pages.db", kept=_KEPT)
    try:
        amended, new = _Amended(vault), _New()
        rows = _rows("an amended incident", vault, amended, floor) + _rows("a new incident", vault, new, floor)
        took = [seconds(lambda one=one: capture.save(vault, one, reason="as told")) for one in amended.take(_SAVES)]  # type: ignore[misc]
        slow = quantile(took, 0.95) * 1000
        return [*rows, row("save: with all rules asked, p95", slow, "ms", goal=Goal(value_max=50))]
    finally:
        floor.close()
        vault.close()


def growing(door: Door, work: Path) -> list[Row]:
    """Measure the middle of amending saves alone: what must not grow with the vault."""
    vault = door.open()
    floor = PageWriter(work / "pages.db", kept=_KEPT)
    try:
        return [one for one in _rows("an amended incident", vault, _Amended(vault), floor) if one.name == AMENDED]
    finally:
        floor.close()
        vault.close()


def _rows(what: str, vault: Vault, source: "_Source", floor: PageWriter) -> list[Row]:
    pages = statistics.median(_pages(vault, one) for one in source.take(_COUNTED))
    mine, floors = [], []
    for _ in range(ROUNDS):
        batch = source.take(_SAVES)
        mine.append([seconds(_saving(vault, one)) * 1000 for one in batch])
        floors.append([seconds(lambda: floor.write(round(pages))) * 1000 for _ in range(_SAVES)])
    rows = [row(f"save: {what}, pages", pages, "pages", goal=_PAGES)]
    for name, share, goal in (("p50", 0.5, _P50), ("p95", 0.95, _P95)):
        value = statistics.median(quantile(part, share) for part in mine)
        parts = [quantile(part, share) for part in floors]
        rows.append(row(f"save: {what}, {name}", value, "ms", floors=parts, goal=goal))
    return rows


def _saving(vault: Vault, one: Incident) -> Callable[[], object]:
    return lambda: revisions.save(vault, one, state="FINAL", reason="as told")


def _pages(vault: Vault, one: Incident) -> int:
    """Return how many pages a save writes: the frames of a write-ahead log that was empty before."""
    vault.checkpoint()
    _saving(vault, one)()
    log = vault.folder / f"{DATABASE}-wal"
    return max(0, log.stat().st_size - 32) // FRAME


class _Source:
    """Gives incidents to save."""

    def take(self, count: int) -> list[Incident]:
        """Return so many, ready to be saved."""
        raise NotImplementedError


class _Amended(_Source):
    """Records of the vault with a changed summary, place of the list and act: what an afternoon changes."""

    def __init__(self, vault: Vault) -> None:
        self._vault, self._generator = vault, Generator(7)
        self._random = random.Random(3)  # noqa: S311 - which records, and repeatable
        with vault.reading() as db:
            self._records = _own_records(db)

    def take(self, count: int) -> list[Incident]:
        """Return records as they now stand, each amended."""
        return [self._amended(self._random.choice(self._records)) for _ in range(count)]

    def _amended(self, record_id: str) -> Incident:
        one = capture.own_incident(self._vault, record_id)
        text = f"{(one.summary_nonident or '')[:2000]} {self._generator.sentence()}"
        return one.model_copy(update={"summary_nonident": text, "victims_best": (one.victims_best or 0) + 1})


class _New(_Source):
    """Incidents that the vault has not seen."""

    def __init__(self) -> None:
        self._generator = Generator(11)

    def take(self, count: int) -> list[Incident]:
        """Return new ones."""
        return list(self._generator.incidents(count))


def _own_records(db: Db) -> list[str]:
    ids = incident_rowids(db)[:2000]
    return [line.record_id for line in incident_rows(db, ids)]
