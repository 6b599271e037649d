"""What is being typed: one mutable row per record and device. Never a revision, never in search, audit or release."""

import json
from dataclasses import dataclass
from typing import Any

from app.vault import dialog_words, erasure_list
from app.vault.audit import protect
from app.vault.db import Db, Row
from app.vault.opened import Vault

_COLUMNS = 'record, device, kind, "values", at'


@dataclass(frozen=True, slots=True)
class Draft:
    """A form's raw values as typed, of one record (which may not have been saved yet)."""

    record_id: str
    device: str
    kind: str
    values: dict[str, Any]
    at: str


def put(vault: Vault, record_id: str, values: dict[str, Any], *, kind: str = "incident") -> None:
    """Keep a form's raw values (any JSON, valid or not) as this device's draft of the record."""
    text = _spelled(values)
    with vault.writing() as db:
        db.run(
            'INSERT INTO draft (record, device, kind, "values", at) VALUES (?, ?, ?, ?, ?)'
            ' ON CONFLICT (record, device) DO UPDATE SET "values" = excluded."values", at = excluded.at',
            *(record_id, vault.device, kind, text, vault.clock.now().isoformat(timespec="seconds")),
        )


def drop(db: Db, vault: Vault, record_id: str) -> None:
    """Let this device's draft go, in the caller's transaction: a version holds all of it."""
    db.run("DELETE FROM draft WHERE record = ? AND device = ?", record_id, vault.device)


def _spelled(values: dict[str, Any]) -> str:
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:  # half of a character, pasted from somewhere: kept as it is, spelled in ASCII
        return json.dumps(values, separators=(",", ":"))
    return text


def get(vault: Vault, record_id: str) -> Draft | None:
    """Return this device's draft of a record."""
    with vault.reading() as db:
        row = db.one(f"SELECT {_COLUMNS} FROM draft WHERE record = ? AND device = ?", record_id, vault.device)  # noqa: S608
    return None if row is None else _draft(row)


def all_drafts(vault: Vault) -> list[Draft]:
    """Return every draft, the newest first."""
    with vault.reading() as db:
        return [_draft(row) for row in db.all(f"SELECT {_COLUMNS} FROM draft ORDER BY at DESC, record")]  # noqa: S608


def discard(vault: Vault, record_id: str) -> bool:
    """Erase this device's draft of a record for good: row, write-ahead log, and a line that it was done.

    Returns False where there was none. The fact is kept, the content is not (bundle-and-vault.md 4.6).
    """
    with vault.writing() as db:
        gone = bool(db.run("DELETE FROM draft WHERE record = ? AND device = ?", record_id, vault.device))
        if gone:
            dialog_words.drop_record(db, record_id)
            _note(db, vault, record_id)
    if gone:
        erasure_list.write(vault)
        vault.checkpoint()
    return gone


def _note(db: Db, vault: Vault, record_id: str) -> None:
    n = db.scalar(
        "INSERT INTO erasure (scope, record, row_id, hashes, reason_code, decided_by, by, at)"
        " VALUES ('draft', ?, NULL, '[]', 'DISCARDED', NULL, ?, ?) RETURNING n",
        *(record_id, vault.holder, vault.clock.now().isoformat(timespec="seconds")),
    )
    protect(db, "erasure", n)


def _draft(row: Row) -> Draft:
    return Draft(row[0], row[1], row[2], json.loads(row[3]), row[4])
