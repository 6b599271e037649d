"""Contacts as a person deals with them: a file with a passphrase that is not the vault's (bundle-and-vault.md 4.2)."""

from app.errors import AppError
from app.keys.header import PassphraseSlot
from app.keys.passphrase import require_strong
from app.keys.slots import DEFAULT_KIB
from app.services import holding
from app.vault import contacts
from app.vault.opened import Vault


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


def _require_own(vault: Vault, passphrase: str) -> None:
    require_strong(passphrase)
    try:
        holding.require_own(vault, passphrase, holder="")
    except AppError as error:
        raise (AppError("contacts.same") if error.code == "holders.shared" else error) from None
