"""What is typed into a dialog and was neither done nor let go: kept for its next opening, as a draft is for a form."""

import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.errors import AppError
from app.keys.subkeys import seal_contact, unseal_contact
from app.models.canonical import encode
from app.vault.db import Db
from app.vault.opened import Vault

CONTACT = "contact"  # the dialog whose words are sealed; its part is the id of the person
_KEY = "record = ? AND dialog = ? AND part = ?"


@dataclass(frozen=True, slots=True)
class Where:
    """Which dialog: its name, the record it is about, and the part of that, each "" where there is none."""

    dialog: str
    record: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, by field, and when (ISO 8601 with offset)."""

    values: dict[str, Any]
    at: str


def put(vault: Vault, where: Where, values: Mapping[str, Any]) -> None:
    """Keep the values of a dialog's fields (any JSON), in place of what was kept.

    AppError contacts.locked for a contact, while its key is not there.
    """
    plain = json.dumps(values).encode()  # in ASCII: half of a character may have been pasted
    half = secrets.token_bytes(32) if where.dialog == CONTACT else None
    words = plain if half is None else seal_contact(_contacts_key(vault), half, plain, _name(where))
    with vault.writing() as db:
        db.run(
            "INSERT OR REPLACE INTO dialog_words (record, dialog, part, words, half, at) VALUES (?, ?, ?, ?, ?, ?)",
            *(where.record, where.dialog, where.part, words, half),
            vault.clock.now().isoformat(timespec="seconds"),
        )


def get(vault: Vault, where: Where) -> Typed | None:
    """Return what is kept of a dialog; None without any, or where another key of the contacts sealed it."""
    with vault.reading() as db:
        row = db.one(
            f"SELECT words, half, at FROM dialog_words WHERE {_KEY}",  # noqa: S608
            *(where.record, where.dialog, where.part),
        )
    if row is None:
        return None
    words, half, at = row
    plain = words if half is None else unseal_contact(_contacts_key(vault), half, words, _name(where))
    return None if plain is None else Typed(json.loads(plain), at)


def drop(vault: Vault, where: Where) -> None:
    """Let what is kept of a dialog go: a person ended it."""
    with vault.writing() as db:
        db.run(f"DELETE FROM dialog_words WHERE {_KEY}", where.record, where.dialog, where.part)  # noqa: S608


def drop_record(db: Db, record_id: str) -> None:
    """Let all that was typed about a record go, in the caller's transaction: any of it may name anybody."""
    db.run("DELETE FROM dialog_words WHERE record = ?", record_id)


def drop_all(db: Db) -> None:
    """Let everything go, in the caller's transaction."""
    db.run("DELETE FROM dialog_words")


def contacts(db: Db, record_id: str | None = None) -> list[tuple[str, str]]:
    """Return of whom a contact was begun, of one record or of all: (record, id of the person)."""
    return db.all(
        "SELECT record, part FROM dialog_words WHERE dialog = ?1 AND (?2 IS NULL OR record = ?2) ORDER BY record, part",
        *(CONTACT, record_id),
    )


def drop_contacts(db: Db, begun: Iterable[tuple[str, str]]) -> None:
    """Let begun contacts go, in the caller's transaction."""
    wanted = encode([[record, person] for record, person in begun]).decode()
    db.run(
        "DELETE FROM dialog_words WHERE dialog = ? AND (record, part) IN"
        " (SELECT value ->> 0, value ->> 1 FROM json_each(?))",
        *(CONTACT, wanted),
    )


def _contacts_key(vault: Vault) -> bytes:
    key = vault.contacts_key
    if key is None:
        raise AppError("contacts.locked")
    return bytes(key)  # a copy: locking from another thread wipes the original


def _name(where: Where) -> str:
    return f"{where.dialog}/{where.record}/{where.part}"
