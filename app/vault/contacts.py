"""The identity file: how to reach persons, in a file with a key and passphrase of its own (bundle-and-vault.md 4.2).

There is none until a person switches it on; switching it off destroys it. Its passphrase slot stands in a setting of
the vault, so that a copy of the file alone cannot even be guessed at. Nothing keeps a connection to it: it is small,
and so it can be copied between any two writes.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import ValidationError

from app.errors import AppError, disk_told
from app.keys.header import Header, PassphraseSlot, parse_header, seal_header, sync_folder
from app.keys.slots import Unlocked, add_passphrase_slot, remove_slot, unlock_with_passphrase
from app.keys.subkeys import new_dek, seal_contact, subkey, unseal_contact
from app.models.base import document, new_id
from app.models.canonical import encode
from app.models.contact import Contact
from app.vault import contact_keys, dialog_words, settings_store
from app.vault.audit import record_event
from app.vault.contact_keys import HalfKey
from app.vault.copying import CONTACT_FILES
from app.vault.db import Db, connect, transaction
from app.vault.folder import CONTACTS
from app.vault.opened import Vault

# Why texts leave unchecked for names; a code, so that no words about anybody are kept beside the fact.
UNCHECKED_REASONS = ("TEXTS_READ", "PASSPHRASE_AWAY", "URGENT")
State = Literal["off", "locked", "open"]
_SETTING = "contacts"
_CACHE_KIB = 2048
_TABLE = "CREATE TABLE contact (id TEXT PRIMARY KEY, sealed BLOB NOT NULL) STRICT, WITHOUT ROWID"


@dataclass(frozen=True, slots=True)
class Kept:
    """That a person's contact is kept: incident and row id; `contact` None while locked, or where its row is lost."""

    record_id: str
    person: str
    contact: Contact | None


def enabled(vault: Vault) -> bool:
    """Tell whether this vault may hold contacts."""
    with vault.reading() as db:
        return settings_store.get(db, _SETTING) is not None


def is_open(vault: Vault) -> bool:
    """Tell whether the contacts can be read now; asks neither disk nor database."""
    return vault.contacts_key is not None


def state(vault: Vault) -> State:
    """Return whether contacts are switched off, locked or open."""
    if is_open(vault):
        return "open"
    return "locked" if enabled(vault) else "off"


def enable(vault: Vault, passphrase: str, *, memory_kib: int) -> None:
    """Make an empty identity file under a passphrase of its own; it is open afterwards.

    The strength of the passphrase is the caller's to ask for. AppError contacts.station, contacts.on, header.bounds.
    """
    if vault.station.role != "station":
        raise AppError("contacts.station")
    key = new_dek()
    bare = Header(vault_id=new_id(), instance=vault.header.instance, device=vault.header.device)
    header = add_passphrase_slot(bare, key, passphrase=passphrase, holder=vault.holder, memory_kib=memory_kib)
    with vault.writing() as db, disk_told():
        if settings_store.get(db, _SETTING) is not None:
            raise AppError("contacts.on")
        _unlink(vault.folder)
        connection = _connect(vault.folder, subkey(key, header.vault_id, "db"), "rwc")
        try:
            connection.execute(_TABLE)
        finally:
            connection.close()
        sync_folder(vault.folder)
        settings_store.put(db, _SETTING, seal_header(header, key).decode())
        record_event(db, "contacts.on")
    vault.keep_contacts_key(key)


def disable(vault: Vault) -> int:
    """Destroy all contacts and the file, open or locked; return how many persons' there were. AppError contacts.off."""
    with vault.writing() as db:
        if settings_store.get(db, _SETTING) is None:
            raise AppError("contacts.off")
        gone = contact_keys.purge(db, vault, contact_keys.half_keys(db))
        dialog_words.drop_contacts(db, dialog_words.contacts(db))
        settings_store.remove(db, _SETTING)
        record_event(db, "contacts.off")
    lock(vault)
    with disk_told():
        _unlink(vault.folder)
    return gone


def settle(vault: Vault) -> None:
    """Bring the file in step at a vault's opening: what ran out goes, and a file that nothing names."""
    contact_keys.sweep(vault)
    if not enabled(vault):
        with suppress(OSError):  # at a later opening
            _unlink(vault.folder)


def unlock(vault: Vault, passphrase: str) -> None:
    """Open the identity file and take out of it what was purged meanwhile.

    Raises AppError contacts.off, contacts.passphrase, contacts.missing, or what a damaged file raises.
    """
    found = _unlocked(vault, passphrase)
    if not (vault.folder / CONTACTS).is_file():
        raise AppError("contacts.missing")
    contact_keys.sweep(vault)
    vault.keep_contacts_key(found.dek)
    try:
        with vault.writing() as db, _file(vault, _key(vault)) as file:
            known = encode([key.id for key in contact_keys.half_keys(db)]).decode()
            file.run("DELETE FROM contact WHERE id NOT IN (SELECT value FROM json_each(?))", known)
            record_event(db, "contacts.unlock")
    except BaseException:
        lock(vault)
        raise


def lock(vault: Vault) -> None:
    """Forget the key of the identity file; nothing happens where it is locked."""
    vault.keep_contacts_key(None)


def change_passphrase(vault: Vault, passphrase: str) -> None:
    """Put a new passphrase in place of the old one; the file has to be open. AppError contacts.off, contacts.locked.

    The strength of the new one is the caller's to ask for.
    """
    key, header = _key(vault), _header(vault)
    slot = next(one for one in header.slots if isinstance(one, PassphraseSlot))
    wider = add_passphrase_slot(header, key, passphrase=passphrase, holder=vault.holder, memory_kib=slot.m)
    sealed = seal_header(remove_slot(wider, slot.id), key)
    with vault.writing() as db:
        settings_store.put(db, _SETTING, sealed.decode())
        record_event(db, "contacts.passphrase")


def kept(vault: Vault, record_id: str | None = None) -> tuple[Kept, ...]:
    """Return whose contacts are kept, of one record or of all; who they are only while the file is open."""
    with vault.reading() as db:
        keys = contact_keys.half_keys(db, record_id)
    if not keys or not is_open(vault):
        return tuple(Kept(key.record, key.person, None) for key in keys)
    own = _key(vault)
    with _file(vault, own) as file:
        sealed: dict[str, bytes] = dict(file.all("SELECT id, sealed FROM contact"))
    return tuple(Kept(key.record, key.person, _read(own, key, sealed.get(key.id))) for key in keys)


def count(vault: Vault) -> int:
    """Return of how many persons a contact is kept."""
    with vault.reading() as db:
        return len(contact_keys.half_keys(db))


def names(vault: Vault) -> tuple[str, ...] | None:
    """Return the names that no text may hold (R-31); None where some are kept and the file is locked."""
    found = kept(vault)
    if found and not is_open(vault):
        return None
    return tuple(name for one in found if one.contact for name in one.contact.names)


def confirm_names(vault: Vault, reason: str) -> None:
    """Note why texts leave that were not checked for names; nothing happens where they can be checked.

    Raises AppError("contacts.unchecked") where `reason` is none of UNCHECKED_REASONS.
    """
    if names(vault) is not None:
        return
    if reason not in UNCHECKED_REASONS:
        raise AppError("contacts.unchecked", reasons=", ".join(UNCHECKED_REASONS))
    with vault.writing() as db:
        record_event(db, "names.unchecked", reason)


def save(vault: Vault, record_id: str, person: str, contact: Contact) -> None:
    """Keep how to reach a person, in place of what was kept before.

    Raises AppError contacts.off, contacts.locked, contacts.empty, or contacts.consent where R-29 lets nothing be kept:
    the newest version of the record has to name her as one person, with her live consent to be contacted or referred.
    """
    said = document(contact)
    if not said:
        raise AppError("contacts.empty")
    own = _key(vault)
    with vault.writing() as db:
        if not contact_keys.may_be_kept(db, vault, record_id, person):
            raise AppError("contacts.consent")
        key = contact_keys.renew(db, record_id, person)
        with _file(vault, own) as file:  # kept before its half-key is: one without the other is noise, and cleaned away
            file.run("INSERT INTO contact VALUES (?, ?)", key.id, seal_contact(own, key.half, encode(said), key.id))


def remove(vault: Vault, record_id: str, person: str) -> None:
    """Purge a person's contact for good, whether the file is open or not; AppError("contacts.nobody") without one."""
    with vault.writing() as db:
        keys = [key for key in contact_keys.half_keys(db, record_id) if key.person == person]
        if not contact_keys.purge(db, vault, keys):
            raise AppError("contacts.nobody")


def _unlocked(vault: Vault, passphrase: str) -> Unlocked:
    try:
        return unlock_with_passphrase(_header(vault), passphrase)
    except AppError as error:
        raise (AppError("contacts.passphrase") if error.code == "keys.passphrase" else error) from None


def _header(vault: Vault) -> Header:
    with vault.reading() as db:
        text = settings_store.get(db, _SETTING)
    if text is None:
        raise AppError("contacts.off")
    return parse_header(text.encode())


def _key(vault: Vault) -> bytes:
    """Return a copy of the key, so that locking from another thread cannot wipe it in the middle of an act."""
    key = vault.contacts_key
    if key is None:
        raise AppError("contacts.locked" if state(vault) == "locked" else "contacts.off")
    return bytes(key)


def _read(own: bytes, key: HalfKey, sealed: bytes | None) -> Contact | None:
    plain = unseal_contact(own, key.half, sealed, key.id) if sealed else None
    if plain is None:
        return None
    try:
        return Contact.model_validate(json.loads(plain))
    except ValidationError:  # of a newer Waypost
        raise AppError("record.too_new") from None


@contextmanager
def _file(vault: Vault, own: bytes) -> Iterator[Db]:
    """One transaction on the identity file under its own key, on a connection of its own."""
    connection = _connect(vault.folder, subkey(own, _header(vault).vault_id, "db"), "rw")
    try:
        with transaction(connection) as file:
            yield file
    finally:
        connection.close()


def _connect(folder: Path, key: bytes, mode: str) -> Any:
    return connect(folder / CONTACTS, key, mode=mode, cache_kib=_CACHE_KIB, journal="DELETE")


def _unlink(folder: Path) -> None:
    for name in CONTACT_FILES:
        (folder / name).unlink(missing_ok=True)
