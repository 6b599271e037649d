"""Switching a second key on and off for the holder who has the vault open (bundle-and-vault.md 4.4).

Only after the recovery key was typed back in full: it is what opens the vault once the second key is lost.
"""

from pathlib import Path

from app.errors import AppError
from app.keys import factor
from app.keys.factor import Factor
from app.keys.header import PassphraseSlot
from app.keys.slots import DEFAULT_KIB, unlock_with_recovery
from app.keys.subkeys import wipe
from app.services import holding
from app.vault import holders
from app.vault.opened import Vault


def own(vault: Vault) -> Factor:
    """Return what the present holder's passphrase needs besides itself: "none", "file" or "keyring"."""
    return holders.own_factor(vault)


def keyring_there() -> bool:
    """Tell whether this computer has a keyring to keep a second key in; may take a moment."""
    return factor.keyring_there()


def use_key_file(vault: Vault, passphrase: str, recovery_text: str, path: Path) -> None:
    """Write a new key file and need it from now on, besides the passphrase.

    Raises AppError keys.passphrase, what `app.keys.slots.unlock_with_recovery` raises, factor.beside (in the vault's
    folder), factor.exists or factor.unwritable. Nothing is changed then.
    """
    _require_ways_in(vault, passphrase, recovery_text)
    if vault.folder.resolve() in path.resolve().parents:
        raise AppError("factor.beside")
    secret = factor.new_secret()
    factor.write_key_file(path, secret)
    _set(vault, passphrase, "file", bytes(secret), "factor.on")
    wipe(secret)


def use_keyring(vault: Vault, passphrase: str, recovery_text: str) -> None:
    """Keep a second key in this computer's keyring and need it from now on; AppError factor.no_keyring, or as above."""
    _require_ways_in(vault, passphrase, recovery_text)
    secret = factor.new_secret()
    factor.keep_in_keyring(vault.header.vault_id, vault.holder, secret)
    _set(vault, passphrase, "keyring", bytes(secret), "factor.on")
    wipe(secret)


def switch_off(vault: Vault, passphrase: str) -> None:
    """Let the passphrase alone open the vault again; AppError factor.none, keys.passphrase."""
    holding.authorise(vault, passphrase)
    before = own(vault)
    if before == "none":
        raise AppError("factor.none")
    _set(vault, passphrase, "none", b"", "factor.off")
    if before == "keyring":
        factor.forget_in_keyring(vault.header.vault_id, vault.holder)


def _require_ways_in(vault: Vault, passphrase: str, recovery_text: str) -> None:
    holding.authorise(vault, passphrase)
    wipe(unlock_with_recovery(vault.header, recovery_text).dek)


def _set(vault: Vault, passphrase: str, kind: Factor, secret: bytes, event: str) -> None:
    slots = (slot for slot in vault.header.slots if isinstance(slot, PassphraseSlot) and slot.holder == vault.holder)
    memory = next((slot.m for slot in slots), DEFAULT_KIB)
    holders.set_own(vault, passphrase, memory_kib=memory, factor=kind, secret=secret, event=event)
