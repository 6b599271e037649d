"""The list and the search, each against the same SQL without us."""

import random
from collections.abc import Iterator, Mapping
from typing import Any

from app.vault.db import Db
from app.vault.listing import (
    SORT_COLUMNS,
    IncidentFilter,
    Sort,
    count,
    count_query,
    incident_rowids,
    incident_rows,
    newest_query,
    newest_rowids,
    page_query,
)
from app.vault.listing import rowids_query as query_of
from app.vault.vault import Vault
from bench import bare
from bench.figures import Goal, Row, milli, row, side_by_side
from bench.fill import Door
from bench.memory import Peak

PAGE_ROWS = 100
PAGE, SEARCH = "list: page at a random place", "search: newest 100 of two words"
_PAGE_GOAL = Goal(ratio_max=1.5, value_max=5)
_SORT_GOAL = Goal(ratio_max=1.5, value_max=150)
_FILTER_GOAL = Goal(ratio_max=1.5, value_max=100)
_SEARCH_GOAL = Goal(ratio_max=1.5, value_max=20)
_WIDE = ("revision", "revision_body", "incident_text", "audit", "attachment_content")


def lists(door: Door) -> list[Row]:
    """Measure pages, every sort, every filter, search, and look at the plans."""
    vault = door.open()
    try:
        floor = bare.reader(vault)
        with vault.reading() as db:
            return list(_rows(db, floor, vault))
    finally:
        vault.close()


def growing(door: Door) -> list[Row]:
    """Measure what must not grow with the vault: a page at a random place, and the search."""
    vault = door.open()
    try:
        floor = bare.reader(vault)
        with vault.reading() as db:
            ids = incident_rowids(db)
            rows = [_page(PAGE, db, floor, _random_pages(ids)), _search(db, floor)]
        floor.close()
        return rows
    finally:
        vault.close()


def memory(door: Door, what: str) -> list[Row]:
    """Measure what the list takes of memory: its pages, every sort, every filter and the search, in one sitting."""
    vault = door.open()
    try:
        with vault.reading() as db:
            incident_rows(db, incident_rowids(db)[:PAGE_ROWS])
            peak = Peak()
            for wanted in dict(_filters(db, vault)).values():
                incident_rows(db, incident_rowids(db, wanted)[:PAGE_ROWS])
            for column in SORT_COLUMNS:
                incident_rows(db, incident_rowids(db, sort=Sort(column))[:PAGE_ROWS])
            for page in _random_pages(incident_rowids(db)):
                incident_rows(db, page)
        return peak.row(f"list, all sorts and filters{what}")
    finally:
        vault.close()


def _rows(db: Db, floor: Any, vault: Vault) -> Iterator[Row]:
    filters = dict(_filters(db, vault))
    ids = incident_rowids(db)
    yield _page("list: first page", db, floor, [ids[:PAGE_ROWS]])
    yield _page(PAGE, db, floor, _random_pages(ids))
    yield _search(db, floor)
    for column in SORT_COLUMNS:
        yield _slower(f"list: sort by {column}", db, floor, column)
    yield _counts(db, floor, filters)
    for name, wanted in filters.items():
        yield _ids(f"list: filter by {name}", db, floor, (wanted, Sort()), goal=_FILTER_GOAL)
    scans = sum(_wide_scans(floor, *query_of(wanted, Sort())) for wanted in filters.values())
    scans += sum(_wide_scans(floor, *query_of(IncidentFilter(), Sort(column))) for column in SORT_COLUMNS)
    scans += _wide_scans(floor, page_query(PAGE_ROWS), ids[:PAGE_ROWS]) if len(ids) >= PAGE_ROWS else 0
    yield row("list: scans of a wide table in EXPLAIN", scans, "scans", goal=Goal(value_max=0))
    floor.close()


def _page(name: str, db: Db, floor: Any, pages: list[list[int]]) -> Row:
    def mine() -> None:
        for page in pages:
            incident_rows(db, page)

    def bare_sql() -> None:
        for page in pages:
            floor.execute(page_query(len(page)), page).fetchall()

    taken, floors = side_by_side(mine, bare_sql)
    share = len(pages)
    return row(name, **milli((taken / share, [one / share for one in floors])), goal=_PAGE_GOAL)


def _counts(db: Db, floor: Any, filters: Mapping[str, IncidentFilter]) -> Row:
    """Measure what the tabs over the list ask after every change: how many lines each filter leads to."""

    def mine() -> None:
        for wanted in filters.values():
            count(db, wanted)

    def bare_sql() -> None:
        for wanted in filters.values():
            sql, values = count_query(wanted)
            floor.execute(sql, values).fetchall()

    taken, floors = side_by_side(mine, bare_sql)
    share = len(filters)
    return row("list: count of a filter", **milli((taken / share, [one / share for one in floors])), goal=_FILTER_GOAL)


def _random_pages(ids: list[int]) -> list[list[int]]:
    places = random.Random(2)  # noqa: S311 - where to look, and repeatable
    starts = [places.randrange(max(1, len(ids) - PAGE_ROWS)) for _ in range(20)]
    return [ids[start : start + PAGE_ROWS] for start in starts]


def _search(db: Db, floor: Any) -> Row:
    wanted = IncidentFilter(text="wom clin")

    def mine() -> None:
        incident_rows(db, newest_rowids(db, wanted, PAGE_ROWS))

    def bare_sql() -> None:
        sql, values = newest_query(wanted, PAGE_ROWS)
        ids = [found for (found,) in floor.execute(sql, values).fetchall()]
        floor.execute(page_query(len(ids)), ids).fetchall()

    return row(SEARCH, **milli(side_by_side(mine, bare_sql)), goal=_SEARCH_GOAL)


def _slower(name: str, db: Db, floor: Any, column: str) -> Row:
    both = [
        _ids(name, db, floor, (IncidentFilter(), Sort(column, descending)), goal=_SORT_GOAL)
        for descending in (False, True)
    ]
    return max(both, key=lambda one: one.value)


def _ids(name: str, db: Db, floor: Any, asked: tuple[IncidentFilter, Sort], *, goal: Goal) -> Row:
    def mine() -> None:
        incident_rowids(db, *asked)

    def bare_sql() -> None:
        sql, values = query_of(*asked)
        floor.execute(sql, values).fetchall()

    return row(name, **milli(side_by_side(mine, bare_sql)), goal=goal)


def _filters(db: Db, vault: Vault) -> Iterator[tuple[str, IncidentFilter]]:
    first = incident_rows(db, incident_rowids(db)[:PAGE_ROWS])
    types = db.all("SELECT type FROM act WHERE type IS NOT NULL GROUP BY type ORDER BY count(*) DESC LIMIT 2")
    district = next((line.adm2 for line in first if line.adm2), None)
    party = db.scalar("SELECT party FROM perpetrator WHERE party IS NOT NULL LIMIT 1")
    parts: dict[str, Any] = {
        "text": "market",
        "date_from": "2020-03-01",
        "date_to": "2024-10-31",
        "place": district,
        "types": tuple(found for (found,) in types),
        "statuses": ("VERIFIED",),
        "party": party,
        "station": vault.station.id,
        "state": "FINAL",
        "recorded_by": vault.holder,
        "changed_from": "2026-01-01",
        "changed_to": "2026-12-31",
        "sent": ("OWED",),
        "due_to": "2026-12-31",
    }
    for name, value in parts.items():
        yield name, IncidentFilter(**{name: value})
    yield "draft", IncidentFilter(draft=True)
    yield "everything at once", IncidentFilter(**parts)


def _wide_scans(floor: Any, sql: str, values: Any) -> int:
    plan = [step[3] for step in floor.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()]
    return sum(step.split()[:1] == ["SCAN"] and step.split()[1] in _WIDE for step in plan)
