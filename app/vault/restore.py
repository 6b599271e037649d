"""Makes a vault from a backup: a new device of the same station, without what was erased since (4.6, 4.8)."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from app.clock import Clock
from app.errors import AppError
from app.keys.header import Device, Header, sync_folder, write_header
from app.keys.slots import Unlocked, unlock_folder
from app.keys.subkeys import subkey
from app.tasks import Task
from app.vault import attachments, contact_keys, erase, erasure_list, history, hq_store, import_store, new_device
from app.vault.audit import record_event
from app.vault.backup import FreeBytes, free_bytes, prefix
from app.vault.copying import MIB, SPARE, Copier, blob_files, closed_database, remove_copy, to_drive
from app.vault.db import Db
from app.vault.erasure_list import ErasureList, keyed
from app.vault.folder import DATABASE, new_folder, require_vault
from app.vault.holdings import named_by, only_here
from app.vault.hq_store import HqRecord
from app.vault.migrate import side_file
from app.vault.opened import Vault
from app.vault.projections import has_body, refresh
from app.vault.vault import open_vault
from app.vault.verify import verify

REPLAYED = "REPLAYED"
_UNWRITABLE = "restore.unwritable"
Unlock = Callable[[Header], Unlocked]


@dataclass(frozen=True, slots=True)
class Restored:
    """A vault made from a backup: its folder, its new letter, and how many texts were erased again.

    `first_bad` names what a check of the whole vault found wrong, "" where nothing. `missing` attachments were not in
    the backup. HQ has to confirm the new device (app.vault.device_state).
    """

    folder: Path
    letter: str
    erased: int
    lists: int
    missing: int
    first_bad: str


def restore(
    source: Path,
    target: Path,
    unlock: Unlock,
    *,
    clock: Clock,
    task: Task,
    lists: Iterable[Path] = (),
    free: FreeBytes = free_bytes,
) -> Restored:
    """Make a vault in the new or empty folder `target` from a backup, which stays as it is.

    `lists` are erasure lists besides those of the backups beside `source`: that of the vault which is replaced knows
    the newest erasures. Reports "restore.files" in bytes and the stages of the check. Nothing is left at `target` of
    one that was cancelled or failed. Raises AppError vault.missing, vault.in_use, vault.exists, restore.space,
    restore.unwritable, restore.letters, erase.list_damaged, or what unlocking and opening raise.
    """
    require_vault(source)
    opened = unlock_folder(source, unlock)
    _require_empty(source, target)
    part = target.with_name(target.name + ".part")
    try:
        missing = _copy(source, part, opened, task, free)
        vault = _as_new_device(part, opened, clock)
        try:
            found = _lists(source, vault.header.vault_id, lists)
            erased = _make_ready(vault, previous=opened.header.device, lists=found)
            report = verify(vault, task)
            letter = vault.letter
        finally:
            vault.close()
        with to_drive(_UNWRITABLE):
            _put_in_place(part, target)
    except BaseException:
        with suppress(OSError):
            remove_copy(part)
        raise
    return Restored(target, letter, erased, len(found), missing, "" if report.ok else report.first_bad)


def _require_empty(source: Path, target: Path) -> None:
    log = source / f"{DATABASE}-wal"
    if log.exists() and log.stat().st_size:  # not a backup but a vault at work: a copy of it would lack the log
        raise AppError("vault.in_use")
    own, wanted = source.resolve(), target.resolve()
    if wanted == own or own in wanted.parents or (target.exists() and any(target.iterdir())):
        raise AppError("vault.exists")


def _copy(source: Path, part: Path, opened: Unlocked, task: Task, free: FreeBytes) -> int:
    with closed_database(source, subkey(opened.dek, opened.header.vault_id, "db")) as db:
        files = blob_files(db)
    with to_drive(_UNWRITABLE):
        remove_copy(part)
        new_folder(part)
        total = (source / DATABASE).stat().st_size + sum(file.size for file in files)
        needed, there = total + SPARE, free(part)
        if there < needed:
            raise AppError("restore.space", needed=needed // MIB + 1, free=there // MIB)
        copier = Copier(task, total, "restore.files")
        copier.file(source / DATABASE, part / DATABASE)
        copier.blobs(source, part, files)
        copier.contacts(source, part)
    return copier.missing


def _as_new_device(part: Path, opened: Unlocked, clock: Clock) -> Vault:
    """Give the copy a device id, an instance and a letter of its own, then open it; one writes the header first."""
    with closed_database(part, subkey(opened.dek, opened.header.vault_id, "db")) as db:
        device = new_device.draw(db, opened.header)
    header = write_header(part, new_device.with_device(opened.header, device), opened.dek)
    vault = open_vault(part, replace(opened, header=header, copies_whole=True), clock=clock)
    side_file(part / DATABASE).unlink(missing_ok=True)
    return vault


def _lists(source: Path, vault_id: str, more: Iterable[Path]) -> list[Path]:
    """Return the erasure lists to go by: of the backup, of those beside it, and those given."""
    beside = source.resolve().parent.glob(f"{prefix(vault_id)}*/{erasure_list.FILE_NAME}")
    own = source.resolve() / erasure_list.FILE_NAME
    return sorted({*beside, *(path.resolve() for path in more), *([own] if own.exists() else [])})


def _make_ready(vault: Vault, *, previous: Device, lists: list[Path]) -> int:
    with vault.writing() as db:
        record_event(db, "restore", previous.id)
        new_device.begin(db, vault, vault.header.device, previous=previous)
        key = erasure_list.secret(db)
        gone = _replay(db, vault, key, erasure_list.read(lists, vault_id=vault.header.vault_id, key=key))
    erase.settle(vault)
    return gone


def _replay(db: Db, vault: Vault, key: bytes, known: ErasureList) -> int:
    """Erase again what the lists name; return how many texts went."""
    going: dict[str, set[str]] = {}
    for record, digest in db.all("SELECT r.record, r.hash FROM revision AS r JOIN revision_body AS b ON b.seq = r.seq"):
        if keyed(key, digest) in known.bodies:
            going.setdefault(record, set()).add(digest)
    drafts = [row for row in db.all("SELECT record, at FROM draft") if _erased_after(row[1], known, keyed(key, row[0]))]
    gone = sum(_erase_again(db, vault, record, hashes) for record, hashes in sorted(going.items()))
    for tombstone in known.tombstones:
        _bury(db, tombstone)
    purged = [one for one in contact_keys.half_keys(db) if keyed(key, one.id) in known.contacts]
    contact_keys.purge(db, vault, purged)
    for record, _at in drafts:
        gone += erase.erase_drafts(db, vault, record, reason_code=REPLAYED, decided_by=vault.holder).drafts
    return gone


def _bury(db: Db, known: HqRecord) -> None:
    """Keep at HQ what a station withdrew since the backup: neither a late nor an old bundle brings it back.

    Of a record that was withdrawn in part the reduced document is not here. What stands says so with the lowest rank,
    so that the same bundle, received again, is taken.
    """
    found = hq_store.hq_record(db, known.station, known.record)
    erased_rev, erased_seen = known.erased_rev, known.erased_seen
    if found is not None:
        erased_rev = max(found.erased_rev or 0, erased_rev or 0)
        devices = found.erased_seen.keys() | erased_seen.keys()
        erased_seen = {one: max(found.erased_seen.get(one, 0), known.erased_seen.get(one, 0)) for one in devices}
    base = known
    if known.op == "put":
        base = found or replace(known, rev=0, erase=False, op="redact", device="", stream="", epoch=1, seq=0, seen={})
    elif found is not None and found.rank > known.rank:
        base = found
    if base is not found or (erased_rev, erased_seen) != (found.erased_rev, found.erased_seen):
        hq_store.put_record(db, replace(base, erased_rev=erased_rev, erased_seen=erased_seen))


def _erased_after(typed: str, known: ErasureList, record: str) -> bool:
    erased = known.drafts.get(record)
    return erased is not None and datetime.fromisoformat(typed) <= datetime.fromisoformat(erased)


def _erase_again(db: Db, vault: Vault, record: str, hashes: set[str]) -> int:
    revisions = history.revisions_of(db, record)
    before = named_by(db, record)
    going = [revision for revision in revisions if revision.hash in hashes]
    gone = erase.erase_bodies(db, vault, record, going, reason_code=REPLAYED, decided_by=None)
    if not any(has_body(db, revision) for revision in revisions):
        import_store.forget(db, record)
        db.run("DELETE FROM draft WHERE record = ?", record)
    refresh(db, record, vault.station.id)
    contact_keys.prune(db, vault, record)
    for attachment in only_here(db, record, before - named_by(db, record)):
        attachments.erase(db, vault, attachment)
    return gone


def _put_in_place(part: Path, target: Path) -> None:
    if target.exists():
        target.rmdir()
    part.rename(target)
    sync_folder(target.parent)
