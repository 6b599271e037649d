"""Who holds a key of this vault: each holder has a passphrase slot that names them (bundle-and-vault.md 4.2)."""

from dataclasses import dataclass

from app.errors import AppError
from app.keys.factor import Factor
from app.keys.header import PassphraseSlot
from app.keys.slots import add_passphrase_slot, remove_slot
from app.vault import staff
from app.vault.audit import record_event
from app.vault.opened import Vault
from app.vault.staff import Holder


@dataclass(frozen=True, slots=True)
class Seat:
    """A holder with their slot's number; `present` is the one who opened the vault."""

    holder: Holder
    slot: int
    present: bool


def seats(vault: Vault) -> tuple[Seat, ...]:
    """Return who can open the vault with a passphrase, in the order of the slots."""
    with vault.reading() as db:
        known = {person.id: person for person in staff.holders(db)}
    slots = (slot for slot in vault.header.slots if isinstance(slot, PassphraseSlot) and slot.holder in known)
    return tuple(Seat(known[slot.holder], slot.id, slot.holder == vault.holder) for slot in slots)


def add(vault: Vault, name: str, passphrase: str, *, memory_kib: int) -> Holder:
    """Give another person a passphrase slot of their own. AppError holders.name, header.full, header.bounds.

    The staff row is written before the header: a process that ends in between leaves a person without a key, whom the
    next opening notes as not active (`settle`). The strength of the passphrase is the caller's to ask for.
    """
    name = name.strip()
    if not name or any(seat.holder.name.casefold() == name.casefold() for seat in seats(vault)):
        raise AppError("holders.name")
    with vault.writing() as db:
        person = staff.add_holder(db, name)
        header = add_passphrase_slot(
            vault.header, vault.dek(), passphrase=passphrase, holder=person.id, memory_kib=memory_kib
        )
        record_event(db, "holder.added", person.id)
    vault.save_header(header)
    return person


def own_factor(vault: Vault) -> Factor:
    """Return what the present holder's passphrase needs besides itself."""
    return next((slot.factor for slot in _own(vault)), "none")


def _own(vault: Vault) -> list[PassphraseSlot]:
    return [s for s in vault.header.slots if isinstance(s, PassphraseSlot) and s.holder == vault.holder]


def set_own(
    vault: Vault, passphrase: str, *, memory_kib: int, factor: Factor, secret: bytes, event: str
) -> None:
    """Put a new slot of the present holder in place of the old one, and note why. Raises header.bounds, keys.memory."""
    old = _own(vault)
    header = add_passphrase_slot(
        vault.header,
        vault.dek(),
        passphrase=passphrase,
        holder=vault.holder,
        memory_kib=memory_kib,
        factor=factor,
        secret=secret,
    )
    for slot in old:
        header = remove_slot(header, slot.id)
    with vault.writing() as db:
        record_event(db, event)
    vault.save_header(header)
    vault.secret = secret


def remove(vault: Vault, holder_id: str) -> None:
    """Take a holder's slot away; what they wrote keeps their name. AppError header.last, holders.self, holders.unknown.

    An old copy of the header with the old passphrase still opens the vault until its key is renewed.
    """
    going = [seat for seat in seats(vault) if seat.holder.id == holder_id]
    if not going:
        raise AppError("holders.unknown")
    header = vault.header
    for seat in going:
        header = remove_slot(header, seat.slot)
    if holder_id == vault.holder:
        raise AppError("holders.self")
    with vault.writing() as db:
        record_event(db, "holder.removed", holder_id)
    vault.save_header(header)
    settle(vault)


def settle(vault: Vault) -> None:
    """Note as active whoever has a slot, and nobody else; writes only where that differs."""
    keyed = {slot.holder for slot in vault.header.slots if isinstance(slot, PassphraseSlot)}
    with vault.reading() as db:
        wrong = [person for person in staff.holders(db) if person.active != (person.id in keyed)]
    if wrong:
        with vault.writing() as db:
            for person in wrong:
                staff.set_active(db, person.id, active=person.id in keyed)
