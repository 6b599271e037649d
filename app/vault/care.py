"""Whose care may still be in time: own incidents of the last days, from the lists' narrow rows alone."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from pydantic import ValidationError

from app.models.care import LIMITS, WIDEST, CareWindow, care_of, care_window
from app.models.pdate import PartialDate
from app.vault.db import Db, Value

MOST = 3
_OVER = ("DUPLICATE", "NOT_OCCURRED")
SQL = (
    "SELECT record, ref, occurred_lo, occurred_hi FROM incident_row WHERE layer = 0 AND occurred_lo >= ?"
    " AND occurred_hi >= ? AND station = ? AND (status_best IS NULL OR status_best NOT IN (?, ?))"
)


@dataclass(frozen=True, slots=True)
class Care:
    """An incident with its open window; `ref` is "" for a draft never saved."""

    record_id: str
    ref: str
    window: CareWindow


def arguments(station: str, now: datetime) -> list[Value]:
    """Return what `SQL` asks with."""
    newest = (now - timedelta(hours=max(LIMITS)) - timedelta(days=1)).date()
    return [(now - WIDEST).date().isoformat(), newest.isoformat(), station, *_OVER]


def care(db: Db, station: str, drafts: Iterable[tuple[str, Mapping[str, Any]]], now: datetime) -> tuple[Care, ...]:
    """Return the incidents whose window is open, the one that closes first at the beginning; at most three.

    `drafts` are (record, what is typed) of incidents never saved: their `ref` is "".
    """
    typed = (found for record, values in drafts if (found := _of_draft(record, values.get("occurred"), now)))
    return tuple(sorted([*typed, *_open(db, station, now)], key=lambda one: one.window.left)[:MOST])


def _of_draft(record: str, occurred: object, now: datetime) -> Care | None:
    try:
        window = care_of(PartialDate.model_validate(occurred), now)
    except ValidationError:  # half typed, or nothing
        return None
    return Care(record, "", window) if window is not None else None


def _open(db: Db, station: str, now: datetime) -> Iterator[Care]:
    for record, ref, first, last in db.all(SQL, *arguments(station, now)):
        lo = datetime.combine(date.fromisoformat(first), time.min, now.tzinfo)
        hi = datetime.combine(date.fromisoformat(last), time.min, now.tzinfo) + timedelta(days=1)
        window = care_window(lo, min(hi, now), now) if lo <= now else None
        if window is not None:
            yield Care(record, ref or "", window)
