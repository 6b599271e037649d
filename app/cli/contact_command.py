"""The contacts command: how to reach persons, in the identity file with its own passphrase."""

from argparse import Namespace
from typing import Any

from pydantic import ValidationError

from app.cli.terminal import Terminal, said
from app.cli.vault_commands import typed_twice
from app.errors import AppError
from app.models.base import document
from app.models.canonical import decode
from app.models.codes import code_list
from app.models.contact import Contact
from app.models.problems import problems
from app.services import contacting
from app.texts import QT_TRANSLATE_NOOP
from app.vault import contacts as kept
from app.vault import ledger, revisions
from app.vault.vault import Vault

_PROMPT = QT_TRANSLATE_NOOP("Cli", "Passphrase of the contacts")
_NEW = QT_TRANSLATE_NOOP("Cli", "New passphrase of the contacts")
_DESTROY = QT_TRANSLATE_NOOP("Cli", "Destroy all contacts for good and switch them off?")
_REMOVE = QT_TRANSLATE_NOOP("Cli", "Remove this contact for good?")
_KEPT = QT_TRANSLATE_NOOP("Cli", "Contacts kept: {count}; state: {state}.")


def open_with(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Open the contacts for this one command where their passphrase was given."""
    if options.contacts_passphrase_file:
        kept.unlock(vault, terminal.secret(options.contacts_passphrase_file, _PROMPT))


def contacts(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Switch contacts on or off, set or remove a person's, or list them: whose, and once opened, what."""
    if options.on:
        contacting.enable(vault, _new(options, terminal))
    elif options.off:
        terminal.confirm(said(_DESTROY))
        kept.disable(vault)
    elif options.passwd:
        _need_open(vault, terminal)
        contacting.change_passphrase(vault, _new(options, terminal))
    elif options.set or options.remove:
        _change(vault, options, terminal)
    _list(vault, options, terminal)


def _new(options: Namespace, terminal: Terminal) -> str:
    file = options.new_passphrase_file
    return terminal.secret(file) if file else typed_twice(terminal, _NEW)


def _change(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    if not (options.ref and options.person):
        raise AppError("contacts.whose")
    record_id = revisions.find_record(vault, options.ref)
    if options.remove:
        terminal.confirm(said(_REMOVE))
        kept.remove(vault, record_id, options.person)
        return
    contact = _read(terminal.text(options.set))
    _need_open(vault, terminal)
    kept.save(vault, record_id, options.person, contact)


def _need_open(vault: Vault, terminal: Terminal) -> None:
    if kept.state(vault) == "locked":
        kept.unlock(vault, terminal.secret(None, _PROMPT))


def _read(text: str) -> Contact:
    try:
        contact = Contact.model_validate(decode(text.encode(), limit=1 << 20))
    except ValidationError as error:
        raise AppError("contacts.form", n=len(problems(error))) from None
    unknown = set(contact.safe_contact) - set(code_list("SAFE_CONTACT").codes)
    if unknown:
        raise AppError("contacts.form", n=len(unknown))
    return contact


def _list(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    record_id = revisions.find_record(vault, options.ref) if options.ref else None
    found = [_row(vault, one) for one in kept.kept(vault, record_id) if options.person in {None, one.person}]
    state = kept.state(vault)
    lines = [f"{row['ref']}  {row['person']}  {_said(row['contact'], terminal.language)}".rstrip() for row in found]
    terminal.result({"state": state, "contacts": found}, [*lines, said(_KEPT, count=len(found), state=state)])


def _row(vault: Vault, one: kept.Kept) -> dict[str, Any]:
    with vault.reading() as db:
        ref = ledger.reference(db, one.record_id)
    said = document(one.contact) if one.contact else None
    if said:
        vault.note_view(f"contact {one.person}")
    return {"ref": ref, "record_id": one.record_id, "person": one.person, "contact": said}


def _said(contact: dict[str, Any] | None, language: str) -> str:
    if contact is None:
        return ""
    names = "; ".join(filter(None, (contact.get("name"), *contact.get("aliases", ()))))
    rules = ", ".join(code_list("SAFE_CONTACT").label(code, language) for code in contact.get("safe_contact", ()))
    rest = [contact.get(name) for name in ("reach", "language", "caregiver", "meeting_place")]
    return "  ".join(filter(None, (names, f"[{rules}]" if rules else "", *rest)))
