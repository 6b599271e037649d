"""Makes a dated copy of a vault on another drive, opened and checked before it is called done (4.8)."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.errors import AppError
from app.keys.header import AuditHead, check_header, read_header, read_headers, sync_folder, write_header
from app.keys.subkeys import subkey
from app.tasks import Task
from app.vault import contact_keys, erasure_list, settings_store
from app.vault.audit import RENEWED_EVENT, head, record_event
from app.vault.copying import MIB, SPARE, BlobFile, Copier, blob_files, closed_database, remove_copy, to_drive
from app.vault.db import Db
from app.vault.folder import BLOBS, DATABASE
from app.vault.marks import mark, set_mark
from app.vault.opened import Vault

KEPT = 5
_LAST, _MADE = "backup.last", "backup.made"
_KNOWN = 20  # names of backups that are remembered
_PART = ".part"
_UNWRITABLE = "backup.unwritable"
FreeBytes = Callable[[Path], int]


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was opened and checked. `size` in bytes; `missing` attachments were lost in the vault already.

    `older` are this vault's backups in the same folder beyond the newest five, oldest last; `stale` are those that were
    made before the newest erasure of a record and still hold its text, or before the newest renewal and open with a
    key that was given up. Nothing removes either but `remove`.
    `same_disk`: it lies on the disk of the vault and goes with it.
    """

    path: Path
    size: int
    missing: int
    older: tuple[Path, ...]
    stale: tuple[Path, ...]
    same_disk: bool


def free_bytes(folder: Path) -> int:
    """Return what a disk has free."""
    return shutil.disk_usage(folder).free


def backup(vault: Vault, folder: Path, *, task: Task, free: FreeBytes = free_bytes) -> Backup:
    """Copy database, headers, sealed files and erasure list into a new dated folder below `folder`.

    Noted in the vault before anything is written. Reports "backup.database" (no total), "backup.files" in bytes and
    "backup.check". Nothing is left of one that was cancelled or failed. Raises AppError backup.no_folder,
    backup.inside, backup.space, backup.unwritable or backup.bad.
    """
    _require_outside(vault, folder)
    _clear_left_over(vault, folder)
    _require_space(vault, folder, free)
    with vault.writing() as db:
        erasure_list.secret(db)  # so that what is erased later can be told to this copy
        record_event(db, "backup")
    path = _new_name(vault, folder)
    part = path.with_name(path.name + _PART)
    try:
        with to_drive(_UNWRITABLE):
            part.mkdir(mode=0o700)
            missing = _write(vault, part, task)
            _check(vault, part, missing, task)
            part.rename(path)
            sync_folder(folder)
    except BaseException:
        with suppress(OSError):
            remove_copy(part)
        raise
    _note_made(vault, path.name)
    size = sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
    there = backups_in(folder, vault.header.vault_id)
    return Backup(path, size, missing, tuple(there[KEPT:]), tuple(_stale(vault, there)), same_disk(vault, path))


def same_disk(vault: Vault, folder: Path) -> bool:
    """Tell whether a folder lies on the vault's disk. Raises AppError("backup.no_folder")."""
    try:
        return folder.stat().st_dev == vault.folder.stat().st_dev
    except OSError:
        raise AppError("backup.no_folder") from None


def last_backup(db: Db) -> str | None:
    """Return when the last backup was made (an instant), or None."""
    return mark(db, _LAST)


def made(db: Db) -> tuple[str, ...]:
    """Return the names of the backups that were made and not removed, as far as is known, oldest first."""
    return tuple(settings_store.get(db, _MADE) or ())


def _note_made(vault: Vault, name: str) -> None:
    with vault.writing() as db:
        set_mark(db, _LAST, vault.clock.now().isoformat(timespec="seconds"))
        settings_store.put(db, _MADE, [*made(db), name][-_KNOWN:])


def _stale(vault: Vault, paths: list[Path]) -> list[Path]:
    """Return the backups whose chain ends before the newest erasure of a record, purge of a contact or renewal."""
    with vault.reading() as db:
        newest = db.scalar("SELECT max(n) FROM erasure WHERE scope <> 'draft'")
        erased = db.scalar("SELECT n FROM audit WHERE table_name = 'erasure' AND row_key = ?", str(newest)) or 0
        others = "SELECT max(n) FROM audit WHERE event IN (?, ?)"
        at = max(erased, db.scalar(others, contact_keys.PURGED, RENEWED_EVENT) or 0)
    return [path for path in paths if read_header(path).audit.count < at]


def prefix(vault_id: str) -> str:
    """Return what the names of a vault's backups begin with."""
    return f"waypost-{vault_id[:6]}-"


def backups_in(folder: Path, vault_id: str) -> list[Path]:
    """Return a vault's whole backups in a folder, the newest first."""
    found = [path for path in folder.glob(f"{prefix(vault_id)}*") if path.suffix != _PART and _is_of(path, vault_id)]
    return sorted(found, key=lambda path: path.name, reverse=True)


def _is_of(path: Path, vault_id: str) -> bool:
    try:
        return (path / DATABASE).is_file() and read_header(path).vault_id == vault_id
    except (AppError, OSError):
        return False


def remove(vault: Vault, paths: tuple[Path, ...]) -> int:
    """Remove backups of this vault; noted before. Returns how many. AppError("backup.unwritable") where refused."""
    own = [path for path in paths if _is_of(path, vault.header.vault_id)]
    with vault.writing() as db:
        for path in own:
            record_event(db, "backup.removed", path.name)
    with to_drive(_UNWRITABLE):
        for path in own:
            remove_copy(path)
    names = {path.name for path in own}
    with vault.writing() as db:
        settings_store.put(db, _MADE, [name for name in made(db) if name not in names])
    return len(own)


def _require_outside(vault: Vault, folder: Path) -> None:
    if not folder.is_dir():
        raise AppError("backup.no_folder")
    own, wanted = vault.folder.resolve(), folder.resolve()
    if wanted == own or own in wanted.parents:
        raise AppError("backup.inside")


def _clear_left_over(vault: Vault, folder: Path) -> None:
    """Take away what a killed process began."""
    with to_drive(_UNWRITABLE):
        for path in folder.glob(f"{prefix(vault.header.vault_id)}*{_PART}"):
            remove_copy(path)


def _require_space(vault: Vault, folder: Path, free: FreeBytes) -> None:
    with vault.reading() as db:
        pages = int(db.scalar("PRAGMA page_count")) * int(db.scalar("PRAGMA page_size"))
        needed = pages + sum(file.size for file in blob_files(db)) + SPARE
    with to_drive(_UNWRITABLE):
        there = free(folder)
    if there < needed:
        raise AppError("backup.space", needed=needed // MIB + 1, free=there // MIB)


def _new_name(vault: Vault, folder: Path) -> Path:
    wanted = f"{prefix(vault.header.vault_id)}{vault.clock.now():%Y-%m-%d-%H%M%S}"
    path, n = folder / wanted, 1
    while path.exists():
        n += 1
        path = folder / f"{wanted}-{n:02}"
    return path


def _write(vault: Vault, part: Path, task: Task) -> int:
    task.report(0, 0, "backup.database")
    vault.copy_database(part / DATABASE, task)
    files, reached = _facts(vault, part)
    write_header(part, vault.header.model_copy(update={"audit": reached}), vault.dek())
    erasure_list.write(vault, part)
    copier = Copier(task, sum(file.size for file in files), "backup.files")
    copier.blobs(vault.folder, part, files)
    with vault.writing():  # the identity file changes under the writer's lock alone
        copier.contacts(vault.folder, part)
    return copier.missing


def _facts(vault: Vault, part: Path) -> tuple[list[BlobFile], AuditHead]:
    """Return what the copied database names, and the head of the chain in it: the header must not be ahead of it."""
    with closed_database(part, subkey(vault.dek(), vault.header.vault_id, "db")) as db:
        reached = head(db)
        return blob_files(db), AuditHead(count=reached.count, mac=reached.mac)


def _check(vault: Vault, part: Path, missing: int, task: Task) -> None:
    """Open the copy as a restore would and check its pages, its header and its files; AppError("backup.bad")."""
    task.report(0, 0, "backup.check")
    try:
        good = _is_good(vault, part, missing)
    except AppError:  # the copy does not even open; the vault itself was read without a fault
        good = False
    if not good:
        raise AppError("backup.bad")
    task.checkpoint()


def _is_good(vault: Vault, part: Path, missing: int) -> bool:
    headers = read_headers(part)
    for header in headers:
        check_header(header, vault.dek())
    with closed_database(part, subkey(vault.dek(), vault.header.vault_id, "db")) as db:
        faults = db.all("PRAGMA cipher_integrity_check") + [r for r in db.all("PRAGMA quick_check(1)") if r[0] != "ok"]
        reached, files = head(db), blob_files(db)
    paths = [(part / BLOBS / file.place, file.size) for file in files]
    short = sum(not path.is_file() or path.stat().st_size != size for path, size in paths)
    return not faults and short <= missing and all(header.audit.count == reached.count for header in headers)
