"""Contacts as a person deals with them: a file with a passphrase that is not the vault's (bundle-and-vault.md 4.2)."""

from dataclasses import dataclass

from app.errors import AppError
from app.keys.header import PassphraseSlot
from app.keys.passphrase import require_strong
from app.keys.slots import DEFAULT_KIB
from app.services import holding
from app.services.capture import own_incident
from app.vault import contact_keys, contacts
from app.vault.contacts import Kept
from app.vault.opened import Vault


@dataclass(frozen=True, slots=True)
class Person:
    """One person or source of a record: the id of the row, whether R-29 lets a contact be kept today, and what is."""

    id: str
    allowed: bool
    kept: Kept | None


def enable(vault: Vault, passphrase: str) -> None:
    """Switch contacts on; they are open afterwards.

    Raises AppError passphrase.weak, passphrase.short, contacts.same, contacts.on or contacts.station.
    """
    _require_own(vault, passphrase)
    slots = (slot for slot in vault.header.slots if isinstance(slot, PassphraseSlot) and slot.holder == vault.holder)
    contacts.enable(vault, passphrase, memory_kib=next((slot.m for slot in slots), DEFAULT_KIB))


def change_passphrase(vault: Vault, passphrase: str) -> None:
    """Replace the passphrase of the open contacts; AppError as `enable`, contacts.off or contacts.locked."""
    _require_own(vault, passphrase)
    contacts.change_passphrase(vault, passphrase)


def people(vault: Vault, record_id: str) -> tuple[Person, ...]:
    """Return the persons and sources of an own incident's newest version, who could each have a contact.

    Where it is open, that they were read goes into the log as every view does.
    """
    incident = own_incident(vault, record_id)
    found = {one.person: one for one in contacts.kept(vault, record_id)}
    for one in found.values():
        if one.contact is not None:
            vault.note_view(f"contact {one.person}")
    with vault.reading() as db:
        return tuple(
            Person(person, contact_keys.may_be_kept(db, vault, record_id, person), found.get(person))
            for person in contact_keys.persons(incident)
        )


def _require_own(vault: Vault, passphrase: str) -> None:
    require_strong(passphrase)
    try:
        holding.require_own(vault, passphrase, holder="")
    except AppError as error:
        raise (AppError("contacts.same") if error.code == "holders.shared" else error) from None
