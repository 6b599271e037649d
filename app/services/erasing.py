"""Erasing a record or a draft everywhere it stands, and showing beforehand what goes (bundle-and-vault.md 4.6)."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.errors import AppError
from app.vault import erase
from app.vault.change import Change
from app.vault.db import Db
from app.vault.holdings import Holdings, find_holder_of_text, holdings, still_named, texts
from app.vault.opened import Vault

# Kept for good beside the date and who decided; a code, so that no words of the record come back with it.
REASONS = ("PERSON_ASKED", "RETENTION", "DUPLICATE", "MISTAKE", "ORDERED")
_ROW = re.compile(r"[0-9a-f]{32}")
Forget = Callable[[Vault, str], int]
_PERSONS = ("victim_groups", "sources")


@dataclass(frozen=True, slots=True)
class Erased:
    """What went. `settled` False: a reader held the log, so the last bytes go when the vault is next locked or opened.

    `print_reasons` are those written for prints of it. `bundles` sealed files of the outbox went too; `sent_to` names
    who is told to erase it by the next bundle.
    """

    record_id: str
    kind: str
    ref: str | None
    bodies: int
    drafts: int
    attachments: int
    print_reasons: int
    bundles: int
    sent_to: tuple[str, ...]
    settled: bool

    @property
    def change(self) -> Change:
        """What open views have to show anew."""
        return Change(self.kind, frozenset({self.record_id}))


@dataclass(frozen=True, slots=True)
class Person:
    """One row of a person or source that any version names: its id, its list, and the newest document that holds it.

    `standing`: the newest version or the newest final one still names it, so `erase_person` refuses.
    """

    id: str
    list_name: str
    document: dict[str, Any]
    standing: bool


def look(vault: Vault, ref_or_id: str) -> Holdings:
    """Return what stands of a record or unsaved draft; AppError("vault.no_record")."""
    with vault.reading() as db:
        return holdings(db, find_holder_of_text(db, ref_or_id))


def persons(vault: Vault, record_id: str) -> tuple[Person, ...]:
    """Return every person or source that a version of a record names, those of the newest version first."""
    found: dict[str, Person] = {}
    with vault.reading() as db:
        for document in texts(db, record_id):
            for name in _PERSONS:
                for row in document.get(name) or ():
                    if row["id"] not in found:
                        standing = bool(still_named(db, record_id, row["id"]))
                        found[row["id"]] = Person(row["id"], name, document, standing)
    return tuple(found.values())


def erase_record(vault: Vault, ref_or_id: str, *, reason: str, forget: Forget, decided_by: str = "") -> Erased:
    """Erase all text of an own record: versions, drafts, lists, search, attachments, sealed bundles. No way back.

    `forget` deletes the bundles that hold it (app.sync.outbox.forget). `decided_by` is a holder, the present one unless
    told. Raises AppError erase.reason, erase.held, erase.owner, erase.already or vault.no_record; nothing changed then.
    """
    _require_reason(reason)
    with vault.writing() as db:
        found = _allowed(db, vault, ref_or_id)
        if not (found.bodies or found.drafts):
            raise AppError("erase.already")
        bundles = forget(vault, found.record_id)
        gone = erase.erase_own(db, vault, found.record_id, reason_code=reason, decided_by=decided_by or vault.holder)
    return _done(vault, found, gone, reasons=found.print_reasons, bundles=bundles, sent_to=found.sent_to)


def erase_draft(vault: Vault, ref_or_id: str, *, reason: str, decided_by: str = "") -> Erased:
    """Erase what was typed and never saved, and files that it alone names; saved versions stay. No way back.

    Raises what `erase_record` raises.
    """
    _require_reason(reason)
    with vault.writing() as db:
        found = _allowed(db, vault, ref_or_id)
        if not found.drafts:
            raise AppError("erase.already")
        gone = erase.erase_drafts(db, vault, found.record_id, reason_code=reason, decided_by=decided_by or vault.holder)
    return _done(vault, found, gone, reasons=0, bundles=0, sent_to=())


def erase_person(
    vault: Vault, ref_or_id: str, person: str, *, reason: str, forget: Forget, decided_by: str = ""
) -> Erased:
    """Erase one person from a record's past: every version and draft that names her row (a person's or source's id).

    A final version without her, saved before, stays; what it says in words is for a person to read. The next bundle
    takes back what was sent. Raises AppError erase.still_named where the newest version still names her, else what
    `erase_record` raises.
    """
    _require_reason(reason)
    with vault.writing() as db:
        found = _allowed(db, vault, ref_or_id)
        named = still_named(db, found.record_id, person) if _ROW.fullmatch(person) else None
        if named is None:
            raise AppError("erase.already")
        if named:
            raise AppError("erase.still_named")
        bundles = forget(vault, found.record_id)
        gone = erase.erase_person(
            db, vault, found.record_id, person, reason_code=reason, decided_by=decided_by or vault.holder
        )
    return _done(vault, found, gone, reasons=found.print_reasons, bundles=bundles, sent_to=found.sent_to)


def _require_reason(reason: str) -> None:
    if reason not in REASONS:
        raise AppError("erase.reason", reasons=", ".join(REASONS))


def _allowed(db: Db, vault: Vault, ref_or_id: str) -> Holdings:
    found = holdings(db, find_holder_of_text(db, ref_or_id))
    if found.station not in {None, vault.station.id}:
        raise AppError("erase.owner")
    if found.held:
        raise AppError("erase.held")
    return found


def _done(
    vault: Vault, found: Holdings, gone: erase.Gone, *, reasons: int, bundles: int, sent_to: tuple[str, ...]
) -> Erased:
    settled = erase.settle(vault)
    counts = (gone.bodies, gone.drafts, gone.attachments, reasons, bundles)
    return Erased(found.record_id, found.kind, found.ref, *counts, sent_to, settled)
