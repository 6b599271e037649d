"""A vault's life as a person lives it: create, open, recover, change the passphrase."""

from contextlib import suppress
from pathlib import Path

from app.clock import Clock
from app.errors import AppError
from app.keys.factor import at_hand
from app.keys.header import PassphraseSlot, read_header
from app.keys.passphrase import require_strong
from app.keys.slots import DEFAULT_KIB
from app.services import holding, origin
from app.tasks import Task
from app.vault import vault as vaults
from app.vault.staff import Holder
from app.vault.vault import Created, NewVault, Vault


def create(folder: Path, new: NewVault, *, clock: Clock) -> Created:
    """Create a vault with a strong passphrase; AppError passphrase.weak, or what `app.vault.vault.create` raises."""
    require_strong(new.passphrase)
    made = vaults.create(folder, new, clock=clock)
    with suppress(AppError):  # then it is asked at the first unlock
        origin.note_home(folder)
    return made


def unlock(
    folder: Path, passphrase: str, *, clock: Clock, key_file: Path | None = None, task: Task | None = None
) -> Vault:
    """Open a vault with a passphrase; AppError keys.passphrase where it is wrong.

    A second key is looked for in `key_file` and in the system's keyring: AppError keys.factor_file,
    keys.factor_keyring or factor.file where it is not there. `task` hears of a vault that is brought up to date first
    ("migrate.copy", "migrate.apply"). A station's vault that lost acknowledged saves (see its `warnings`) goes on as a
    new device.
    """
    vault = vaults.unlock(folder, passphrase, clock=clock, look=at_hand(key_file), task=task)
    origin.go_on(vault)
    return vault


def uses_key_file(folder: Path) -> bool:
    """Tell whether a holder's passphrase of this vault needs a key file; nothing is opened."""
    with suppress(AppError, OSError):
        return any(isinstance(slot, PassphraseSlot) and slot.factor == "file" for slot in read_header(folder).slots)
    return False


def recoverable(folder: Path, recovery_text: str, *, clock: Clock) -> tuple[Holder, ...]:
    """Return whose passphrase the recovery key may set anew: with several, `recover` has to be told whose."""
    return vaults.recoverable(folder, recovery_text, clock=clock)


def recover(
    folder: Path, recovery_text: str, passphrase: str, *, clock: Clock, code: str = "", task: Task | None = None
) -> Vault:
    """Open a vault with the recovery key and give the holder with this staff code a new passphrase, in that order.

    Raises AppError holders.which where there are several and none is told, or what `app.vault.vault.recover` raises.
    """
    require_strong(passphrase)
    vault = vaults.recover(folder, recovery_text, clock=clock, code=code, task=task)
    try:
        origin.go_on(vault)
        change_passphrase(vault, passphrase)
    except BaseException:
        vault.close()
        raise
    return vault


def change_passphrase(vault: Vault, passphrase: str) -> None:
    """Replace the holder's passphrase; AppError passphrase.weak or passphrase.short where it can be guessed.

    AppError("holders.shared") where it is another holder's. The memory of the old slot stays: it was calibrated for
    this laptop when the vault was made.
    """
    require_strong(passphrase)
    if len(holding.seats(vault)) > 1:
        holding.require_own(vault, passphrase, holder=vault.holder)
    slots = [slot for slot in vault.header.slots if isinstance(slot, PassphraseSlot)]
    memory = next((slot.m for slot in slots if slot.holder == vault.holder), DEFAULT_KIB)
    vaults.change_passphrase(vault, passphrase, memory_kib=memory)
