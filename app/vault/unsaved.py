"""Drafts of incidents that were never saved as a version: they have no line in the list yet and must still be found.

Such a draft stands in the list under a row id below zero, made of its record's id, so that it stays the same.
"""

import json
from collections.abc import Sequence
from typing import Any

from app.vault.db import Db
from app.vault.listing import IncidentFilter, IncidentRow
from app.vault.projections import place_name

DRAFTS = IncidentFilter(draft=True)  # a list of just this shows what was never saved as well
_UNSAVED = (
    "SELECT d.record, d.at FROM draft AS d WHERE d.device = ? AND d.kind = 'incident' AND NOT EXISTS"
    " (SELECT 1 FROM incident_row AS r WHERE r.record = d.record AND r.layer = 0) ORDER BY d.at DESC, d.record"
)
_ADM = ("adm4", "adm3", "adm2", "adm1", "adm0")
_DIGITS = 13  # of a record's id, 52 bits: a number that any language holds


def is_unsaved(rowid: int) -> bool:
    """Tell whether a line of the list is a draft without a version."""
    return rowid < 0


def unsaved_rowids(db: Db, device: str) -> list[int]:
    """Return the row ids of this device's drafts without a version, the one typed last first."""
    return [_rowid(record) for record, _at in db.all(_UNSAVED, device)]


def unsaved_rows(db: Db, device: str, rowids: Sequence[int]) -> list[IncidentRow]:
    """Return the lines of these drafts, as far as what was typed tells; one that is gone meanwhile is left out."""
    there = {_rowid(record): (record, at) for record, at in db.all(_UNSAVED, device)}
    return [_row(db, device, rowid, *there[rowid]) for rowid in rowids if rowid in there]


def _rowid(record: str) -> int:
    return -1 - int(record[:_DIGITS], 16)


def _row(db: Db, device: str, rowid: int, record: str, at: str) -> IncidentRow:
    typed = json.loads(db.scalar('SELECT "values" FROM draft WHERE record = ? AND device = ?', record, device))
    held: dict[str, Any] = typed if isinstance(typed, dict) else {}
    return IncidentRow(
        rowid=rowid,
        record_id=record,
        ref=None,
        station="",
        occurred=None,
        occurred_lo=None,
        occurred_hi=None,
        place=_place(db, held),
        adm0=_text(held.get("adm0")),
        adm1=_text(held.get("adm1")),
        adm2=_text(held.get("adm2")),
        types=(),
        victims=None,
        state="OPEN",
        status_worst=None,
        status_best=None,
        party=None,
        consent=None,
        updated_at=at,
        draft=True,
        due=None,
    )


def _place(db: Db, held: dict[str, Any]) -> str | None:
    """Return where it happened as far as it was typed, else the headline: one of them tells drafts apart."""
    codes = [code for code in (_text(held.get(name)) for name in _ADM) if code]
    known = next((name for name in (place_name(db, code) for code in codes) if name), None)
    return _text(held.get("place_name_local")) or known or _text(held.get("title_neutral"))


def _text(value: Any) -> str | None:
    return value.strip() or None if isinstance(value, str) else None
