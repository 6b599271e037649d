"""Parties to the conflict, as the vault's list of them."""

from dataclasses import dataclass

from app.vault.db import Db, Row
from app.vault.words import folded

_COLUMNS = "id, record, station, state, name, aliases, type, parent, code, active_from, active_to, updated_at"


@dataclass(frozen=True, slots=True)
class PartyRow:
    """One party: `type` is a code of PERP_CAT, `parent` a party's id; the days are partial dates as written."""

    rowid: int
    record_id: str
    station: str
    state: str
    name: str | None
    aliases: tuple[str, ...]
    type: str | None
    parent: str | None
    code: str | None
    active_from: str | None
    active_to: str | None
    updated_at: str | None


def parties(db: Db, *, text: str = "") -> list[PartyRow]:
    """Return the parties whose name, alias or code holds `text` (case and accents aside), by name."""
    wanted = folded(text)
    rows = [_row(row) for row in db.all(f"SELECT {_COLUMNS} FROM party_row")]  # noqa: S608 - our own names
    found = [row for row in rows if any(wanted in folded(name) for name in _names(row))]
    return sorted(found, key=lambda row: (folded(row.name or ""), row.rowid))


def party(db: Db, record_id: str) -> PartyRow | None:
    """Return one party."""
    row = db.one(f"SELECT {_COLUMNS} FROM party_row WHERE record = ?", record_id)  # noqa: S608
    return None if row is None else _row(row)


def find_party(db: Db, name: str) -> str | None:
    """Return the id of the one party of this name, alias or code (case and accents aside); None for none or several."""
    wanted = folded(name)
    found = {row.record_id for row in parties(db) if wanted in {folded(known) for known in _names(row)}}
    return found.pop() if len(found) == 1 and wanted else None


def _names(row: PartyRow) -> list[str]:
    return [row.name or "", *row.aliases, row.code or ""]


def _row(row: Row) -> PartyRow:
    cells = list(row)
    cells[5] = tuple(alias for alias in cells[5].split("\n") if alias)
    return PartyRow(*cells)
