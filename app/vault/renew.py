"""Gives a vault a new data key: a new database under it, new slots, a new recovery key (bundle-and-vault.md 4.2).

Everything new is made and checked beside the old. The rename of one whole header (`vault.renewed`) is the moment from
which the new holds; after it only renames are left, made here or, where that was cut off, at the next opening. An old
copy of the header opens nothing here from then on.
"""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.errors import AppError
from app.keys.header import (
    RENEWED,
    AuditHead,
    Header,
    PassphraseSlot,
    RecoverySlot,
    check_header,
    read_header,
    renewal_stands,
    settle_renewed,
    sync_folder,
    write_renewed,
)
from app.keys.recovery import RecoveryKey
from app.keys.slots import add_passphrase_slot, add_recovery_slot
from app.keys.subkeys import new_dek, subkey, unwrap_key, wipe, wrap_key
from app.tasks import Task
from app.vault import holders
from app.vault.audit import RENEWED_EVENT, head, protect, record_event
from app.vault.backup import FreeBytes, free_bytes
from app.vault.chain import START, Chain, Link, mac
from app.vault.copying import MIB, SPARE
from app.vault.db import READER_CACHE_KIB, WRITER_CACHE_KIB, Db, connect, stop_when, transaction, translated
from app.vault.folder import DATABASE, FRESH, SIDES
from app.vault.marks import set_mark
from app.vault.migrate import side_file
from app.vault.opened import HEADER_GEN, Vault
from app.vault.reached import FILE_NAME as HEAD_NOTE
from app.vault.verify import require_chain

_PAGE = 4096
_ROWS = 5000


@dataclass(frozen=True, slots=True)
class Renewal:
    """What is going to hold: new slots, the data key under them, and the recovery key to print. Nothing is on disk."""

    slots: tuple[PassphraseSlot | RecoverySlot, ...]
    recovery: RecoveryKey
    dek: bytearray = field(repr=False)

    @property
    def staying(self) -> frozenset[str]:
        """The holders who have a slot in it."""
        return frozenset(slot.holder for slot in self.slots if isinstance(slot, PassphraseSlot))


def plan(vault: Vault, passphrases: Mapping[str, str]) -> Renewal:
    """Draw a new data key and a recovery key, and wrap it for each holder under the passphrase given for their id.

    Whoever is not named has no slot in it; the present holder must be, and keeps a second key, the others do not:
    theirs is not known here. Nothing is written. The passphrases' strength
    is the caller's to ask for. Raises AppError holders.unknown, holders.self or keys.memory.
    """
    memory = {seat.holder.id: _memory(vault, seat.slot) for seat in holders.seats(vault)}
    if not memory.keys() >= passphrases.keys():
        raise AppError("holders.unknown")
    if vault.holder not in passphrases:
        raise AppError("holders.self")
    dek, header = new_dek(), vault.header.model_copy(update={"slots": ()})
    for holder in (holder for holder in memory if holder in passphrases):
        secret = vault.secret if holder == vault.holder else b""
        header = add_passphrase_slot(
            header,
            dek,
            passphrase=passphrases[holder],
            holder=holder,
            memory_kib=memory[holder],
            factor=holders.own_factor(vault) if secret else "none",
            secret=secret,
        )
    header, recovery = add_recovery_slot(header, dek)
    return Renewal(header.slots, recovery, dek)


def _memory(vault: Vault, slot_id: int) -> int:
    return next(slot.m for slot in vault.header.slots if isinstance(slot, PassphraseSlot) and slot.id == slot_id)


def renew(
    vault: Vault,
    wanted: Renewal,
    *,
    task: Task,
    also: Callable[[Db], None] | None = None,
    free: FreeBytes = free_bytes,
) -> None:
    """Put `wanted` into force and close the vault: it opens with what `wanted` holds, and with nothing else.

    Reports "renew.copy" in bytes, "renew.check", "renew.chain" in entries. Cancelled or failed up to the moment named
    at the top, the vault stays open and as it was. `also` writes into the new database alone. Raises AppError
    renew.space, audit.chain, audit.row (the chain does not hold: nothing is keyed anew over it), holders.unknown, or
    what the disk refuses.
    """
    with vault.standing_still():
        vault.flush_views()
        if not wanted.staying <= {seat.holder.id for seat in holders.seats(vault)}:
            raise AppError("holders.unknown")
        _require_space(vault, free)
        try:
            reached = _make(vault, wanted, task, also)
            task.checkpoint()
            write_renewed(vault.folder, _header(vault, wanted, reached), wanted.dek)
        except BaseException as error:
            _undo(vault.folder)
            if renewal_stands(vault.folder):  # the disk took it and does not give it back: no more may be written here
                vault.retire()
            if isinstance(error, OSError):
                raise AppError("vault.io") from None
            raise
        vault.retire()
    with suppress(AppError):  # the next opening goes on with it
        settle_left_over(vault.folder, wanted.dek)
    vault.close()


def settle_left_over(folder: Path, dek: bytearray) -> None:
    """Finish a renewal that was cut off after it held; take away what is left of one that never did.

    To be called under the folder's lock. Raises AppError("vault.wrong_key") where a renewal stands and this is not its
    key or its database, ("vault.io") where the disk refuses; what is there stays then.
    """
    try:
        if renewal_stands(folder):
            _finish(folder, dek)
        _drop(folder)
    except OSError:
        raise AppError("vault.io") from None


def _finish(folder: Path, dek: bytearray) -> None:
    header = read_header(folder)
    try:
        check_header(header, dek)
    except AppError:  # opened with what held before
        raise AppError("vault.wrong_key") from None
    fresh, database = folder / FRESH, folder / DATABASE
    there = fresh if fresh.exists() else database
    connect(there, subkey(dek, header.vault_id, "db"), mode="rw", cache_kib=READER_CACHE_KIB).close()
    if there is fresh:
        for end in SIDES[1:]:  # what SQLite would read into whichever database bears the name
            database.with_name(DATABASE + end).unlink(missing_ok=True)
        fresh.replace(database)
        sync_folder(folder)
    for path in (side_file(database), folder / HEAD_NOTE):
        path.unlink(missing_ok=True)
    settle_renewed(folder)


def _undo(folder: Path) -> None:
    with suppress(OSError):
        (folder / RENEWED).unlink(missing_ok=True)
        _drop(folder)


def _drop(folder: Path) -> None:
    for end in SIDES:
        (folder / f"{FRESH}{end}").unlink(missing_ok=True)
    (folder / f"{RENEWED}.part").unlink(missing_ok=True)


def _header(vault: Vault, wanted: Renewal, reached: AuditHead) -> Header:
    new = {"slots": wanted.slots, "audit": reached, "gen": vault.header.gen + 1, "mac": None}
    return vault.header.model_copy(update=new)


def _require_space(vault: Vault, free: FreeBytes) -> None:
    """Ask for room for the copy and as much again for its log, as a migration does."""
    with vault.reading() as db:
        size = int(db.scalar("PRAGMA page_count")) * int(db.scalar("PRAGMA page_size"))
    needed, there = size * 2 + SPARE, free(vault.folder)
    if there < needed:
        raise AppError("renew.space", needed=needed // MIB + 1, free=there // MIB)


def _make(vault: Vault, wanted: Renewal, task: Task, also: Callable[[Db], None] | None) -> AuditHead:
    """Make the new database, whole and on the disk; return the head of its chain."""
    fresh, ids = vault.folder / FRESH, vault.header.vault_id
    _drop(vault.folder)
    connection = connect(fresh, subkey(wanted.dek, ids, "db"), mode="rwc", cache_kib=WRITER_CACHE_KIB)
    try:
        _copy(vault, connection, task)
        stop_when(connection, lambda: task.cancelled)
        chain = Chain(subkey(wanted.dek, ids, "audit"), vault.holder, vault.clock)
        with transaction(connection, chain) as db:
            require_chain(db, vault, task)
            _rewrap(db, vault, subkey(wanted.dek, ids, "blob"))
            _key_chain(db, chain.key, task)
            _note(db, vault, wanted)
            if also is not None:
                also(db)
            reached = head(db)
        _check(connection, task)
    finally:
        connection.close()
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())
    return AuditHead(count=reached.count, mac=reached.mac)


def _copy(vault: Vault, target: Any, task: Task) -> None:
    def watch(remaining: int, total: int) -> None:
        task.report((total - remaining) * _PAGE, total * _PAGE, "renew.copy")

    vault.copy_pages(target, watch)
    with translated():
        _cut(target)


def _cut(connection: Any) -> None:
    """Fold the log into the file, so that the file alone is the database."""
    if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
        raise AppError("vault.busy")


def _rewrap(db: Db, vault: Vault, key: bytes) -> None:
    """Wrap each sealed file's own key under the new key; the files stay as they are."""
    for table, name in (("attachment", "id"), ("blob_hold", "place")):
        rows = db.all(f'SELECT "{name}", place, wrapped_key FROM "{table}" WHERE wrapped_key IS NOT NULL')  # noqa: S608
        for at, place, wrapped in rows:
            anew = wrap_key(key, unwrap_key(vault.blob_key, wrapped, place), place)
            db.run(f'UPDATE "{table}" SET wrapped_key = ? WHERE "{name}" = ?', anew, at)  # noqa: S608


def _key_chain(db: Db, key: bytes, task: Task) -> None:
    """Compute every code of the chain anew; what is linked stays, and the table is append-only again at the end."""
    guard = db.scalar("SELECT sql FROM sqlite_schema WHERE name = 'audit_no_update'")
    db.run("DROP TRIGGER audit_no_update")
    total, done, previous = int(db.scalar("SELECT count(*) FROM audit")), 0, START
    while rows := db.all(
        "SELECT n, at, by, event, table_name, row_key, row_hash FROM audit WHERE n > ? ORDER BY n LIMIT ?", done, _ROWS
    ):
        macs = []
        for row in rows:
            previous = mac(key, previous, Link(*row))
            macs.append((previous, row[0]))
        db.many("UPDATE audit SET mac = ? WHERE n = ?", macs)
        done = rows[-1][0]
        task.report(done, total, "renew.chain")
    db.run(guard)


def _note(db: Db, vault: Vault, wanted: Renewal) -> None:
    record_event(db, RENEWED_EVENT)
    for seat in holders.seats(vault):
        if seat.holder.id not in wanted.staying:
            record_event(db, "holder.removed", seat.holder.id)
    for (attachment,) in db.all("SELECT id FROM attachment WHERE wrapped_key IS NOT NULL ORDER BY id"):
        protect(db, "attachment", attachment)
    set_mark(db, HEADER_GEN, str(vault.header.gen + 1))


def _check(connection: Any, task: Task) -> None:
    """Fold the log in and read every page once more under the new key."""
    task.report(0, 0, "renew.check")
    with translated():
        _cut(connection)
        faults = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        faults += [row for row in connection.execute("PRAGMA quick_check(1)").fetchall() if row[0] != "ok"]
    if faults:
        raise AppError("renew.bad")


def discard(wanted: Renewal) -> None:
    """Wipe the key of a renewal that nobody wants any more."""
    wipe(wanted.dek)
