"""Whether the recovery sheet was ever typed back: until then nobody knows that a way in is left."""

from app.keys.slots import unlock_with_recovery
from app.keys.subkeys import wipe
from app.vault import settings_store
from app.vault.opened import Vault

_KEY = "recovery.proven"


def is_proven(vault: Vault) -> bool:
    """Tell whether the key of this vault's recovery sheet was typed back from paper once."""
    with vault.reading() as db:
        return settings_store.get(db, _KEY) is not None


def note_proven(vault: Vault) -> None:
    """Note that it was; a later renewal asks for its new sheet by itself, so the note stays true."""
    with vault.writing() as db:
        settings_store.put(db, _KEY, vault.clock.now().isoformat(timespec="seconds"))


def prove(vault: Vault, recovery_text: str) -> None:
    """Try the key of the sheet on this vault and note that it opens it; seconds long.

    Raises AppError recovery.form, recovery.typo, or what `app.keys.slots.unlock_with_recovery` raises.
    """
    wipe(unlock_with_recovery(vault.header, recovery_text).dek)
    note_proven(vault)
