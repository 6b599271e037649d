"""Copies of a vault and what is made of them: backup, restore, and whether HQ knows a restored one (4.8)."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from app.clock import Clock
from app.errors import AppError
from app.keys.factor import at_hand
from app.keys.header import Header
from app.keys.slots import Unlocked, unlock_with_passphrase, unlock_with_recovery
from app.services import origin
from app.tasks import Task
from app.vault import audit, device_state
from app.vault import backup as copies
from app.vault.backup import Backup
from app.vault.opened import Vault
from app.vault.restore import Restored
from app.vault.restore import restore as make_from

REMIND_AFTER_DAYS = 30


def backup(vault: Vault, folder: Path, *, task: Task) -> Backup:
    """Make a dated, checked copy of a vault below `folder`; raises what `app.vault.backup.backup` raises."""
    return copies.backup(vault, folder, task=task)


def same_disk(vault: Vault, folder: Path) -> bool:
    """Tell whether a folder lies on the vault's own disk; AppError("backup.no_folder") where it is not there."""
    return copies.same_disk(vault, folder)


def remove(vault: Vault, paths: Iterable[Path]) -> int:
    """Remove backups of this vault for good, such as those that a backup listed as older or stale; return how many."""
    return copies.remove(vault, tuple(dict.fromkeys(paths)))


def known_backups(vault: Vault) -> tuple[str, ...]:
    """Return the names of backups made and not removed: each may still hold what is erased now."""
    with vault.reading() as db:
        return copies.made(db)


def due(vault: Vault) -> AppError | None:
    """Return the sentence that reminds of a backup (backup.old, backup.never), or None within 30 days of the last.

    A vault that was never backed up counts from its first day. Where the clock stands before that, nothing is due.
    """
    last = last_backup(vault)
    with vault.reading() as db:
        begun = audit.begun(db)
    days = (vault.clock.now() - datetime.fromisoformat(last or begun)).days
    if days <= REMIND_AFTER_DAYS:
        return None
    return AppError("backup.old", n=days) if last else AppError("backup.never", n=days)


def last_backup(vault: Vault) -> str | None:
    """Return when this vault was last backed up (an instant), or None."""
    with vault.reading() as db:
        return copies.last_backup(db)


def restore(
    source: Path,
    target: Path,
    passphrase: str = "",
    *,
    recovery: str = "",
    key_file: Path | None = None,
    clock: Clock,
    task: Task,
    lists: Iterable[Path] = (),
) -> Restored:
    """Make a vault from a backup with a passphrase it had then, or with the recovery key where that is given.

    A second key is looked for as at an unlock. Raises what `app.vault.restore.restore` raises.
    """
    look = at_hand(key_file)

    def unlock(header: Header) -> Unlocked:
        return unlock_with_recovery(header, recovery) if recovery else unlock_with_passphrase(header, passphrase, look)

    done = make_from(source, target, unlock, clock=clock, task=task, lists=lists)
    with suppress(AppError):  # then it is asked at the first unlock
        origin.note_home(target)
    return done


def waits_for_hq(vault: Vault) -> bool:
    """Tell whether this is a restored copy that HQ has not answered yet."""
    with vault.reading() as db:
        return device_state.needs_confirmation(db)
