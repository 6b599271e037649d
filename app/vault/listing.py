"""The incidents list: ordered row ids first, pages by row id after, all from narrow tables."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Any, NamedTuple

from app.vault.days import on_day
from app.vault.db import Db, Row, Value
from app.vault.words import fts_query


@dataclass(frozen=True, slots=True)
class IncidentFilter:
    """What the list shows: everything that is set must hold; an empty filter shows all.

    `date_from` and `date_to` are ISO days, both inclusive; an incident is in the period if it may have happened in it.
    `place` is a code or place id of any level, `types` and `statuses` are codes of acts (any of them), `consents` codes
    of `projecting.consent_state` (NOT_ASKED also finds where nothing was said of it), `state` is OPEN or FINAL.
    `recorded_by` is who saved the first version (a holder's id), `changed_from` and `changed_to` are days of the last
    change, both inclusive; `draft`: a draft waits; `sent` are codes of SENT (any of them), of a station alone.
    `due_to`: an open step of verification is due by this day, inclusive; of a station alone, too.
    Every day may also be one of app.vault.days, counted from today: `on_day` makes it a day.
    """

    text: str = ""
    date_from: str | None = None
    date_to: str | None = None
    place: str | None = None
    types: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    party: str | None = None
    station: str | None = None
    state: str | None = None
    consents: tuple[str, ...] = ()
    recorded_by: str | None = None
    changed_from: str | None = None
    changed_to: str | None = None
    draft: bool = False
    sent: tuple[str, ...] = ()
    due_to: str | None = None

    def on_day(self, today: date) -> "IncidentFilter":
        """Return the filter with every day that is counted from today as an ISO day."""
        days: dict[str, Any] = {name: on_day(day, today) for name in _DAYS if (day := getattr(self, name))}
        return replace(self, **days)


_DAYS = ("date_from", "date_to", "changed_from", "changed_to", "due_to")


@dataclass(frozen=True, slots=True)
class Sort:
    """One of SORT_COLUMNS; empty cells come last either way. By default the newest record first."""

    column: str = "added"
    descending: bool = True


class IncidentRow(NamedTuple):
    """One line of the list; a tuple, because making a frozen dataclass takes three times as long, 100 times a page.

    `occurred_lo` and `occurred_hi` are ISO days, both inclusive; `types` are codes.
    `place` and `party` are names; `consent` a code of `projecting.consent_state`; `draft`: a draft waits.
    `due` is the ISO day on which the next step of verification is due.
    """

    rowid: int
    record_id: str
    ref: str | None
    station: str
    occurred: str | None
    occurred_lo: str | None
    occurred_hi: str | None
    place: str | None
    adm0: str | None
    adm1: str | None
    adm2: str | None
    types: tuple[str, ...]
    victims: int | None
    state: str
    status_worst: str | None
    status_best: str | None
    party: str | None
    consent: str | None
    updated_at: str | None
    draft: bool
    due: str | None


_PLACE = "coalesce((SELECT name FROM place_row AS p WHERE p.record = r.place_ref), r.place)"
_PARTY = "coalesce((SELECT name FROM party_row AS q WHERE q.record = r.party), r.party_label)"
SORT_COLUMNS = {
    "added": "r.id",
    "ref": "r.ref",
    "occurred": "r.occurred_lo",
    "place": _PLACE,
    "adm1": "r.adm1",
    "types": "r.types",
    "victims": "r.victims",
    "state": "r.state",
    "status": "r.status_worst",
    "party": _PARTY,
    "consent": "r.consent",
    "station": "r.station",
    "updated": "r.updated_at",
    "due": "r.due",
}
_DRAFT = "EXISTS (SELECT 1 FROM draft AS d WHERE d.record = r.record)"
# CROSS JOIN keeps the order: audiences are few, records many, and SQLite would walk the ledger for each record.
_LEFT = "SELECT 1 FROM audience AS a CROSS JOIN ledger AS l ON l.audience = a.id AND l.record = r.record WHERE l.state"
# A final version is the newest, or has a layer of its own below it; its number is looked for only where something left.
_FINAL = "(r.state = 'FINAL' OR EXISTS (SELECT 1 FROM incident_row AS f WHERE f.record = r.record AND f.layer = 1))"
_LAMPORT = "SELECT v.lamport FROM head AS h JOIN revision AS v ON v.seq = h.final WHERE h.record = r.record"
# Where a record stands with those whom its station sends to; OWED: its newest final version is in no bundle that left.
SENT = MappingProxyType(
    {
        "OWED": f"({_FINAL} AND NOT EXISTS ({_LEFT} <> 'staged' AND l.rev >= ({_LAMPORT})))",
        "NEVER": f"NOT EXISTS ({_LEFT} <> 'staged')",
        "SENT": f"EXISTS ({_LEFT} = 'written' AND l.refusal IS NULL)",
        "HELD": f"EXISTS ({_LEFT} IN ('acknowledged', 'by_hand') AND l.op = 'put' AND l.refusal IS NULL)",
        "REFUSED": f"EXISTS ({_LEFT} <> 'staged' AND l.refusal IS NOT NULL)",
        "WITHDRAWN": f"EXISTS ({_LEFT} <> 'staged' AND l.op = 'redact')",
    }
)
_MOST_VALUES = 500  # in one question of SQL
_CELLS = (
    *("r.id", "r.record", "r.ref", "r.station", "r.occurred", "r.occurred_lo", "r.occurred_hi", _PLACE, "r.adm0"),
    *("r.adm1", "r.adm2", "r.types", "r.victims", "r.state", "r.status_worst", "r.status_best", _PARTY, "r.consent"),
    *("r.updated_at", _DRAFT, "r.due"),
)


@dataclass(slots=True)
class _Where:
    parts: list[str] = field(default_factory=lambda: ["r.layer = 0"])
    values: list[Value] = field(default_factory=list)

    def add(self, sql: str, *values: Value) -> None:
        self.parts.append(sql)
        self.values.extend(values)


def incident_rowids(db: Db, wanted: IncidentFilter | None = None, sort: Sort | None = None) -> list[int]:
    """Return the row ids that `wanted` lets through, in the order of `sort`. A text without a word filters nothing."""
    sql, values = rowids_query(wanted or IncidentFilter(), sort or Sort())
    return [row[0] for row in db.all(sql, *values)]


def newest_rowids(db: Db, wanted: IncidentFilter, count: int) -> list[int]:
    """Return the first `count` row ids of `incident_rowids(db, wanted)`, without finding all the others first."""
    sql, values = newest_query(wanted, count)
    return [row[0] for row in db.all(sql, *values)]


def newest_query(wanted: IncidentFilter, count: int) -> tuple[str, list[Value]]:
    """Return the query behind `newest_rowids`, for its EXPLAIN in tests.

    The index gives its hits from the last row id down, so that the query ends at the count.
    """
    query = fts_query(wanted.text)
    if not query:
        sql, values = rowids_query(wanted, Sort())
        return f"{sql} LIMIT ?", [*values, count]
    where = _where(replace(wanted, text=""))
    hits = "incident_fts AS f CROSS JOIN incident_row AS r ON r.id = f.rowid"
    sql = f"SELECT r.id FROM {hits} WHERE incident_fts MATCH ? AND {' AND '.join(where.parts)}"  # noqa: S608
    return f"{sql} ORDER BY f.rowid DESC LIMIT ?", [query, *where.values, count]


def rowids_query(wanted: IncidentFilter, sort: Sort) -> tuple[str, list[Value]]:
    """Return the query behind `incident_rowids`, for its EXPLAIN in tests. KeyError for an unknown column."""
    where = _where(wanted)
    direction = "DESC" if sort.descending else "ASC"
    column = SORT_COLUMNS[sort.column]
    order = f"{column} {direction}"
    if sort.column != "added":
        order = f"{column} {direction} NULLS LAST, r.id DESC"
    return f"SELECT r.id FROM incident_row AS r WHERE {' AND '.join(where.parts)} ORDER BY {order}", where.values  # noqa: S608


def count(db: Db, wanted: IncidentFilter) -> int:
    """Return how many row ids `incident_rowids` would give."""
    sql, values = count_query(wanted)
    return int(db.scalar(sql, *values))


def count_query(wanted: IncidentFilter) -> tuple[str, list[Value]]:
    """Return the query behind `count`, for its EXPLAIN in tests."""
    where = _where(wanted)
    return f"SELECT count(*) FROM incident_row AS r WHERE {' AND '.join(where.parts)}", where.values  # noqa: S608


def _where(wanted: IncidentFilter) -> _Where:
    where = _Where()
    query = fts_query(wanted.text)
    if query:
        where.add("r.id IN (SELECT rowid FROM incident_fts WHERE incident_fts MATCH ?)", query)
    if wanted.date_from:
        where.add("r.occurred_hi >= ?", wanted.date_from)
    if wanted.date_to:
        where.add("r.occurred_lo <= ?", wanted.date_to)
    for column in ("station", "state"):
        value = getattr(wanted, column)
        if value:
            where.add(f"r.{column} = ?", value)
    if wanted.consents:
        marks = ", ".join("?" for _ in wanted.consents)
        where.add(f"coalesce(r.consent, 'NOT_ASKED') IN ({marks})", *wanted.consents)
    _children(where, wanted)
    _history(where, wanted)
    return where


def _history(where: _Where, wanted: IncidentFilter) -> None:
    if wanted.recorded_by:
        # A row's id is twice the number of its record's first version (projections.write_incident).
        where.add("(SELECT by FROM revision WHERE seq = r.id / 2) = ?", wanted.recorded_by)
    if wanted.changed_from:
        where.add("r.updated_at >= ?", wanted.changed_from)
    if wanted.changed_to:
        where.add("r.updated_at < date(?, '+1 day')", wanted.changed_to)
    if wanted.due_to:
        where.add("r.due <= ?", wanted.due_to)
    if wanted.draft:
        where.add(_DRAFT)
    states = [SENT[code] for code in wanted.sent]
    if states:
        where.add(f"({' OR '.join(states)})")


def _children(where: _Where, wanted: IncidentFilter) -> None:
    chosen = (
        ("act", "type", wanted.types),
        ("act", "state", wanted.statuses),
        ("perpetrator", "party", (wanted.party,) if wanted.party else ()),
        ("incident_place", "place", (wanted.place,) if wanted.place else ()),
    )
    for table, column, values in chosen:
        if values:
            marks = ", ".join("?" for _ in values)
            where.add(f"r.id IN (SELECT incident FROM {table} WHERE {column} IN ({marks}))", *values)  # noqa: S608


def incident_rows(db: Db, rowids: Sequence[int]) -> list[IncidentRow]:
    """Return the lines of these row ids, in their order; one that is gone meanwhile is left out."""
    found = {row[0]: _row(row) for row in db.all(page_query(len(rowids)), *rowids)}
    return [found[rowid] for rowid in rowids if rowid in found]


def records_of(db: Db, rowids: Sequence[int]) -> list[tuple[str, str | None]]:
    """Return record id and reference behind each row id, in their order; one that is gone meanwhile is left out."""
    found: dict[int, tuple[str, str | None]] = {}
    for start in range(0, len(rowids), _MOST_VALUES):
        some = rowids[start : start + _MOST_VALUES]
        marks = ", ".join("?" for _ in some)
        rows = db.all(f"SELECT id, record, ref FROM incident_row WHERE id IN ({marks})", *some)  # noqa: S608
        found |= {rowid: (record, ref) for rowid, record, ref in rows}
    return [found[rowid] for rowid in rowids if rowid in found]


def named_by(db: Db, records: Iterable[str]) -> set[str]:
    """Return the records of parties and places that these incidents name, in their newest or final version."""
    found: set[str] = set()
    wanted = list(records)
    for start in range(0, len(wanted), _MOST_VALUES):
        some = wanted[start : start + _MOST_VALUES]
        rows = f"SELECT id FROM incident_row WHERE record IN ({', '.join('?' for _ in some)})"  # noqa: S608
        for table, column in (("perpetrator", "party"), ("incident_place", "place")):
            named = db.all(f"SELECT DISTINCT {column} FROM {table} WHERE incident IN ({rows})", *some)  # noqa: S608
            found |= {row[0] for row in named if row[0]}
    return found


def page_query(size: int) -> str:
    """Return the query behind `incident_rows`, for its EXPLAIN in tests."""
    marks = ", ".join("?" for _ in range(size))
    return f"SELECT {', '.join(_CELLS)} FROM incident_row AS r WHERE r.id IN ({marks})"  # noqa: S608


def row_of_record(db: Db, record_id: str) -> IncidentRow | None:
    """Return the line of one record."""
    rowid = db.scalar("SELECT id FROM incident_row WHERE record = ? AND layer = 0", record_id)
    return None if rowid is None else incident_rows(db, [rowid])[0]


def _row(row: Row) -> IncidentRow:
    cells = list(row)
    cells[11] = tuple((cells[11] or "").split())
    cells[19] = bool(cells[19])
    return IncidentRow._make(cells)
