"""How long a record is kept and whether a legal hold stands on it (domain.md 0.4): read here, set by a person's act.

Both stand in the record itself, so that they travel to the station's other devices; every new version takes them over.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.vault import settings_store
from app.vault.db import Db
from app.vault.history import Revision

_POLICY = "retention.policy"


@dataclass(frozen=True, slots=True)
class Terms:
    """Until which day a record is kept (YYYY-MM-DD, None: nobody said), and the hold on it as JSON, None without."""

    until: str | None = None
    hold: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """One own record: its terms, the day of its first version, and when its time is over by them or by the policy."""

    record_id: str
    kind: str
    ref: str | None
    since: str
    terms: Terms
    until: str | None


def standing(db: Db, revisions: Iterable[Revision]) -> Terms:
    """Return what stands on these versions together: any hold, the latest day."""
    found = [_terms(row[0]) for revision in revisions if (row := db.one(_ONE, revision.seq))]
    holds = [terms.hold for terms in found if terms.hold is not None]
    days = [terms.until for terms in found if terms.until]
    return Terms(max(days, default=None), holds[0] if holds else None)


_FIELDS = "json_extract(CAST(b.body AS TEXT), '$.record.retention_until', '$.record.legal_hold')"
_ONE = f"SELECT {_FIELDS} FROM revision_body AS b WHERE b.seq = ?"  # noqa: S608
_NEWEST = f"SELECT {_FIELDS} FROM head AS h JOIN revision_body AS b ON b.seq = h.newest WHERE h.record = ?"  # noqa: S608
_ALL = (
    f"SELECT h.record, h.kind, i.ref, (SELECT min(r.at) FROM revision AS r WHERE r.record = h.record), {_FIELDS}"  # noqa: S608
    " FROM head AS h JOIN revision_body AS b ON b.seq = h.newest"
    " LEFT JOIN incident_row AS i ON i.record = h.record AND i.layer = 0 WHERE h.station = ? ORDER BY h.newest"
)


def _terms(text: str) -> Terms:
    until, hold = json.loads(text)
    return Terms(until, hold)


def kept(db: Db, station: str) -> Iterator[Kept]:
    """Yield a station's records, the one that was changed last at the end; reads every body once, so it is long."""
    years = policy(db)
    for record, kind, ref, first, fields in db.each(_ALL, station):
        terms = _terms(fields)
        since = datetime.fromisoformat(first).date()
        yield Kept(record, kind, ref, since.isoformat(), terms, terms.until or _after(since, years, kind))


# Rows are numbered by their first save: the oldest first, without a look at any other.
OLDEST = (
    "SELECT i.record, (SELECT min(v.at) FROM revision AS v WHERE v.record = i.record) FROM incident_row AS i"
    " WHERE i.layer = 0 AND i.station = ? ORDER BY i.id LIMIT 40"
)


def any_due(db: Db, station: str, today: date) -> bool:
    """Tell whether one of the oldest incidents is due by the policy, without a hold or a later day of its own.

    Cheap, for the first page; the list of all that is due reads every record.
    """
    years = policy(db)
    if years is None:
        return False
    for record, at in db.all(OLDEST, station):
        until = _after(datetime.fromisoformat(at).date(), years, "incident")
        if until is None or until > today.isoformat():
            return False
        own = db.scalar(_NEWEST, record)
        terms = _terms(own) if own else Terms()
        if terms.hold is None and (terms.until or until) <= today.isoformat():
            return True
    return False


def _after(since: date, years: int | None, kind: str) -> str | None:
    """Return the day so many years later; the policy is of incidents, parties and places stay as long as needed."""
    if years is None or kind != "incident":
        return None
    try:
        return since.replace(year=since.year + years).isoformat()
    except ValueError:  # 29 February, or after the year 9999
        return date(min(since.year + years, date.max.year), 3, 1).isoformat()


def policy(db: Db) -> int | None:
    """Return after how many years from its first version an incident is due for review; None where nobody said."""
    value = settings_store.get(db, _POLICY)
    return None if value is None else int(value["incident_years"])


def set_policy(db: Db, years: int | None) -> None:
    """Store the policy, audited; there is none unless the station sets one."""
    if years is None:
        settings_store.remove(db, _POLICY)
    else:
        settings_store.put(db, _POLICY, {"incident_years": years})
