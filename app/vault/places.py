"""Local places, as the vault's list of them; above them stands the built-in gazetteer."""

from dataclasses import dataclass

from app.models.places import gazetteer
from app.vault.db import Db, Row
from app.vault.words import folded

_COLUMNS = "id, record, station, state, name, aliases, pcode, level, parent, updated_at"
_DEPTH = 6  # country, four levels and a site: a longer way up is a circle


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One local place: `level` ADM2, ADM3, ADM4 or SITE; `parent` a gazetteer code or another place's id."""

    rowid: int
    record_id: str
    station: str
    state: str
    name: str | None
    aliases: tuple[str, ...]
    pcode: str | None
    level: str | None
    parent: str | None
    updated_at: str | None


def local_places(db: Db, *, text: str = "", parent: str | None = None) -> list[PlaceRow]:
    """Return the local places (of one parent) whose name, alias or p-code holds `text`, by name."""
    wanted = folded(text)
    rows = [_row(row) for row in db.all(f"SELECT {_COLUMNS} FROM place_row")]  # noqa: S608 - our own names
    found = [row for row in rows if parent in {None, row.parent} and any(wanted in folded(n) for n in _names(row))]
    return sorted(found, key=lambda row: (folded(row.name or ""), row.rowid))


def local_place(db: Db, record_id: str) -> PlaceRow | None:
    """Return one local place."""
    row = db.one(f"SELECT {_COLUMNS} FROM place_row WHERE record = ?", record_id)  # noqa: S608
    return None if row is None else _row(row)


def place_chain(db: Db, code: str) -> tuple[str, ...] | None:
    """Return the places around `code`, country first and `code` last; None where it or one above it is unknown."""
    way: list[str] = []
    at: str | None = code
    while at is not None and len(way) < _DEPTH:
        above = gazetteer().chain(at)
        if above is not None:
            return (*above, *reversed(way))
        way.append(at)
        at = db.scalar("SELECT parent FROM place_row WHERE record = ?", at)
    return None


def _names(row: PlaceRow) -> list[str]:
    return [row.name or "", *row.aliases, row.pcode or ""]


def _row(row: Row) -> PlaceRow:
    cells = list(row)
    cells[5] = tuple(alias for alias in cells[5].split("\n") if alias)
    return PlaceRow(*cells)
