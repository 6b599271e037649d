"""What an import remembers of each row of a table, to compare a later edition with (domain.md, import from tables)."""

import json
from dataclasses import dataclass
from typing import Any

from app.models.canonical import encode
from app.vault.db import Db


@dataclass(frozen=True, slots=True)
class ImportedRow:
    """One row of a table as last imported: its record, and the hash of what was mapped."""

    key: str
    record: str
    row_hash: str


def rows_of(db: Db, source: str) -> dict[str, ImportedRow]:
    """Return all rows of a table by key; what they held stays in the database until `values_of` asks."""
    rows = db.each("SELECT key, record, row_hash FROM import_row WHERE source = ?", source)
    return {key: ImportedRow(key, record, row_hash) for key, record, row_hash in rows}


def values_of(db: Db, source: str, key: str) -> dict[str, Any]:
    """Return what was mapped of a row (any JSON object), {} where its record was erased."""
    raw = db.scalar('SELECT "values" FROM import_row WHERE source = ? AND key = ?', source, key)
    found: dict[str, Any] = json.loads(raw) if raw else {}
    return found


def put(db: Db, source: str, row: ImportedRow, values: dict[str, Any]) -> None:
    """Remember a row, in place of what was remembered of it."""
    db.run(
        'INSERT INTO import_row (source, key, record, row_hash, "values") VALUES (?, ?, ?, ?, ?)'
        " ON CONFLICT (source, key) DO UPDATE SET record = excluded.record, row_hash = excluded.row_hash,"
        ' "values" = excluded."values"',
        *(source, row.key, row.record, row.row_hash, encode(values).decode()),
    )


def forget(db: Db, record: str) -> int:
    """Erase what is remembered of an erased record; that the row was here stays, so that it does not come back."""
    return db.run("UPDATE import_row SET row_hash = '', \"values\" = '{}' WHERE record = ?", record)
