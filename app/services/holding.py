"""The holders of a vault as a person deals with them: list, add, remove."""

from app.errors import AppError
from app.keys.header import Header, PassphraseSlot
from app.keys.passphrase import require_strong
from app.keys.slots import DEFAULT_KIB, unlock_with_passphrase
from app.keys.subkeys import wipe
from app.vault import holders
from app.vault.holders import Seat
from app.vault.opened import Vault
from app.vault.staff import Holder

_NOBODY_S = frozenset({"keys.passphrase", "keys.factor_file", "keys.factor_keyring"})


def seats(vault: Vault) -> tuple[Seat, ...]:
    """Return who can open the vault with a passphrase."""
    return holders.seats(vault)


def authorise(vault: Vault, passphrase: str) -> None:
    """Raise AppError("keys.passphrase") unless this is the passphrase of the holder who opened the vault."""
    if _opens_as(vault, passphrase) != vault.holder:
        raise AppError("keys.passphrase")


def add(vault: Vault, name: str, passphrase: str) -> Holder:
    """Give another person a passphrase of their own; ask `authorise` first where the vault was opened earlier.

    Raises AppError passphrase.weak, passphrase.short, holders.name, holders.shared or header.full.
    """
    require_strong(passphrase)
    require_own(vault, passphrase, holder="")
    memory = next((slot.m for slot in vault.header.slots if isinstance(slot, PassphraseSlot)), DEFAULT_KIB)
    return holders.add(vault, name, passphrase, memory_kib=memory)


def require_own(vault: Vault, passphrase: str, *, holder: str) -> None:
    """Raise AppError("holders.shared") where this passphrase opens the vault as another person than `holder`."""
    if _opens_as(vault, passphrase) not in {None, holder}:
        raise AppError("holders.shared")


def _opens_as(vault: Vault, passphrase: str) -> str | None:
    """Return whose passphrase this is; None where nobody's, as far as it can be tried without their second keys."""

    def look(_header: Header, slot: PassphraseSlot) -> bytes | None:
        return vault.secret or None if slot.holder == vault.holder else None

    try:
        found = unlock_with_passphrase(vault.header, passphrase, look)
    except AppError as error:
        if error.code not in _NOBODY_S:
            raise
        return None
    wipe(found.dek)
    return found.holder


def remove(vault: Vault, code: str) -> Holder:
    """Remove a holder by staff code, never the last one or oneself. Raises holders.unknown, or as there."""
    found = next((seat.holder for seat in holders.seats(vault) if seat.holder.code == code), None)
    if found is None:
        raise AppError("holders.unknown")
    holders.remove(vault, found.id)
    return found
