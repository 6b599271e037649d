"""The incidents list as it was arranged: saved filters with their name, and the columns and order of the list itself.

A name and the words of a filter are what a person typed: plain text, content of the vault.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from app.errors import AppError
from app.models.base import new_id
from app.vault.db import Db
from app.vault.listing import SORT_COLUMNS, IncidentFilter, Sort

NAME_LIMIT = 60  # letters
MOST = 50
_OWN = ""  # the id under which the list itself is kept, beside the saved filters


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Which columns stand, by key and in order (none: as they were), and by what the lines are sorted."""

    columns: tuple[str, ...] = ()
    sort: Sort = field(default_factory=Sort)


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """One saved filter: `id` 32 hex, `name` as typed, what it lets through, and how the list then stands."""

    id: str
    name: str
    wanted: IncidentFilter
    arranged: Arrangement


def arrangement(db: Db) -> Arrangement:
    """Return how the list itself stands."""
    held = db.scalar("SELECT held FROM list_view WHERE id = ?", _OWN)
    return _arrangement(_read(held)) if held else Arrangement()


def arrange(db: Db, arranged: Arrangement) -> None:
    """Keep how the list itself stands."""
    _write(db, _OWN, 0, "", {"arranged": _spelled(arranged)})


def saved_filters(db: Db) -> list[SavedFilter]:
    """Return the saved filters in their order."""
    rows = db.all("SELECT id, name, held FROM list_view WHERE id <> ? ORDER BY place, id", _OWN)
    return [_saved(*row) for row in rows]


def add(db: Db, name: str, wanted: IncidentFilter, arranged: Arrangement) -> SavedFilter:
    """Save a filter at the end. AppError list.name where its name is empty, too long or taken; list.many."""
    held = saved_filters(db)
    if len(held) >= MOST:
        raise AppError("list.many", most=MOST)
    made = SavedFilter(new_id(), _named(name, held), wanted, arranged)
    place = int(db.scalar("SELECT coalesce(max(place), 0) + 1 FROM list_view"))
    _write(db, made.id, place, made.name, _held(made))
    return made


def put(db: Db, changed: SavedFilter) -> None:
    """Store a saved filter anew, in its place; nothing happens where it was removed. AppError list.name."""
    others = [one for one in saved_filters(db) if one.id != changed.id]
    held = json.dumps(_held(changed))
    name = _named(changed.name, others)
    db.run("UPDATE list_view SET name = ?, held = ? WHERE id = ?", name, held, changed.id)


def remove(db: Db, view_id: str) -> None:
    """Forget a saved filter."""
    db.run("DELETE FROM list_view WHERE id = ? AND id <> ?", view_id, _OWN)


def put_in_order(db: Db, ids: Sequence[str]) -> None:
    """Let the saved filters stand in this order."""
    for place, view_id in enumerate(ids, 1):
        db.run("UPDATE list_view SET place = ? WHERE id = ? AND id <> ?", place, view_id, _OWN)


def _named(name: str, others: Sequence[SavedFilter]) -> str:
    # Half of a character, pasted from somewhere, is no text that a database holds.
    plain = " ".join(name.encode("utf-8", "replace").decode().split())
    taken = {one.name.casefold() for one in others}
    if not plain or len(plain) > NAME_LIMIT or plain.casefold() in taken:
        raise AppError("list.name", most=NAME_LIMIT)
    return plain


def _write(db: Db, view_id: str, place: int, name: str, held: dict[str, Any]) -> None:
    db.run(
        "INSERT INTO list_view (id, place, name, held) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, held = excluded.held",
        *(view_id, place, name, json.dumps(held)),
    )


def _held(one: SavedFilter) -> dict[str, Any]:
    empty = asdict(IncidentFilter())
    wanted = {name: value for name, value in asdict(one.wanted).items() if value != empty[name]}
    return {"wanted": wanted, "arranged": _spelled(one.arranged)}


def _spelled(arranged: Arrangement) -> dict[str, Any]:
    sort = arranged.sort
    return {"columns": list(arranged.columns), "sort": sort.column, "descending": sort.descending}


def _saved(view_id: str, name: str, held: str) -> SavedFilter:
    found = _read(held)
    return SavedFilter(view_id, name, _filter(found), _arrangement(found))


def _read(held: str) -> dict[str, Any]:
    found = json.loads(held)
    return found if isinstance(found, dict) else {}


def _filter(held: dict[str, Any]) -> IncidentFilter:
    """Return the filter; what another version of Waypost knew besides is left out."""
    known = {one.name for one in fields(IncidentFilter)}
    wanted = held.get("wanted")
    parts = wanted.items() if isinstance(wanted, dict) else ()
    said: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in parts if name in known}
    return IncidentFilter(**said)


def _arrangement(held: dict[str, Any]) -> Arrangement:
    found = held.get("arranged")
    found = found if isinstance(found, dict) else {}
    column = found.get("sort")
    sort = Sort(column, bool(found.get("descending"))) if column in SORT_COLUMNS else Sort()
    return Arrangement(tuple(str(key) for key in found.get("columns", ())), sort)
