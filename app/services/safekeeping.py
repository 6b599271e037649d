"""Copies of a vault and what is made of them: backup, restore, and whether HQ knows a restored one (4.8)."""

from collections.abc import Iterable
from pathlib import Path

from app.clock import Clock
from app.keys.slots import unlock_with_passphrase
from app.tasks import Task
from app.vault import backup as copies
from app.vault import device_state
from app.vault.backup import Backup
from app.vault.opened import Vault
from app.vault.restore import Restored
from app.vault.restore import restore as make_from


def backup(vault: Vault, folder: Path, *, task: Task) -> Backup:
    """Make a dated, checked copy of a vault below `folder`; raises what `app.vault.backup.backup` raises."""
    return copies.backup(vault, folder, task=task)


def remove(vault: Vault, paths: Iterable[Path]) -> int:
    """Remove backups of this vault for good, such as those that a backup listed as older or stale; return how many."""
    return copies.remove(vault, tuple(dict.fromkeys(paths)))


def known_backups(vault: Vault) -> tuple[str, ...]:
    """Return the names of backups made and not removed: each may still hold what is erased now."""
    with vault.reading() as db:
        return copies.made(db)


def last_backup(vault: Vault) -> str | None:
    """Return when this vault was last backed up (an instant), or None."""
    with vault.reading() as db:
        return copies.last_backup(db)


def restore(
    source: Path, target: Path, passphrase: str, *, clock: Clock, task: Task, lists: Iterable[Path] = ()
) -> Restored:
    """Make a vault from a backup with a passphrase it had then; raises what `app.vault.restore.restore` raises."""
    return make_from(
        source,
        target,
        lambda header: unlock_with_passphrase(header, passphrase),
        clock=clock,
        task=task,
        lists=lists,
    )


def waits_for_hq(vault: Vault) -> bool:
    """Tell whether this is a restored copy that HQ has not answered yet."""
    with vault.reading() as db:
        return device_state.needs_confirmation(db)
