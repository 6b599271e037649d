"""Creates, unlocks and opens vaults. A vault is a folder: header with key slots, encrypted database, blobs."""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from app.clock import Clock
from app.errors import AppError
from app.keys.factor import Secrets
from app.keys.header import (
    Device,
    Header,
    PassphraseSlot,
    check_header,
    copies_signed,
    read_headers,
    write_header,
)
from app.keys.recovery import RecoveryKey
from app.keys.slots import (
    Unlocked,
    add_passphrase_slot,
    add_recovery_slot,
    unlock_folder,
    unlock_with_passphrase,
    unlock_with_recovery,
)
from app.keys.subkeys import new_dek, subkey, wipe
from app.models.base import new_id
from app.tasks import Task
from app.vault import contacts, holders, outbox_store, renew, staff, tries
from app.vault.audit import Head, head, record_event, stands
from app.vault.blobs import collect_orphans
from app.vault.chain import Chain
from app.vault.copying import closed_database
from app.vault.db import PAGE, WRITER_CACHE_KIB, connect, transaction
from app.vault.erase import settle_left_over
from app.vault.folder import DATABASE, FolderLock, empty_folder, new_folder, require_vault, take_away
from app.vault.marks import mark, set_mark
from app.vault.migrate import Migration, migrate, shipped, side_file
from app.vault.opened import BEHIND, HEADER_GEN, STATION, StationInfo, Vault
from app.vault.reached import Reached, noted
from app.vault.rebuild import note_built
from app.vault.settings_store import put
from app.vault.staff import Holder, add_holder

__all__ = [
    "Created",
    "NewVault",
    "StationInfo",
    "Vault",
    "change_passphrase",
    "create",
    "open_vault",
    "recover",
    "recoverable",
    "unlock",
]

_FIRST_LETTER = "A"
_DAMAGED = frozenset({"vault.corrupt", "vault.memory"})
_FAILED = frozenset({"keys.passphrase", "keys.recovery", "keys.factor_file", "keys.factor_keyring"})
_BEHIND = frozenset({"vault.rolled_back", "vault.log_lost", "vault.other_history"})
_THREE_LETTERS = re.compile(r"[A-Z]{3}")  # country and station, as in reference numbers


@dataclass(frozen=True, slots=True)
class NewVault:
    """What a person says of a new vault. `memory_kib` is the Argon2id memory; `lang` the language of its labels."""

    role: str
    name: str
    country: str
    code: str
    holder_name: str
    passphrase: str
    memory_kib: int
    lang: str = "en"


@dataclass(frozen=True, slots=True)
class Created:
    """A new vault, open, and its recovery key, which exists nowhere else: print it."""

    vault: Vault
    recovery: RecoveryKey


def create(folder: Path, new: NewVault, *, clock: Clock) -> Created:
    """Create a vault in a new or empty folder and return it open.

    Raises AppError vault.exists, vault.read_only, vault.form (role, country or code), or what `app.keys` says of the
    passphrase slot. The passphrase's strength is the caller's to ask for.
    """
    _check(new)
    new_folder(folder)
    lock, dek, holder = FolderLock(folder).take(), new_dek(), new_id()
    try:
        bare = Header(vault_id=new_id(), instance=new_id(), device=Device(id=new_id(), letter=_FIRST_LETTER))
        slotted = add_passphrase_slot(bare, dek, passphrase=new.passphrase, holder=holder, memory_kib=new.memory_kib)
        slotted, recovery = add_recovery_slot(slotted, dek)
        _first_rows(folder, slotted, dek, new=new, holder=holder, clock=clock)
        header = write_header(folder, slotted, dek)
        vault = Vault(folder, header, dek, holder=holder, clock=clock, lock=lock)
        vault.rest()
    except BaseException:
        lock.release()
        empty_folder(folder)
        raise
    return Created(vault, recovery)


def _check(new: NewVault) -> None:
    codes = _THREE_LETTERS.fullmatch(new.country) and _THREE_LETTERS.fullmatch(new.code)
    if not (new.role in {"station", "hq"} and codes and new.name.strip() and new.holder_name.strip()):
        raise AppError("vault.form")


def _first_rows(folder: Path, header: Header, dek: bytearray, *, new: NewVault, holder: str, clock: Clock) -> None:
    connection = connect(folder / DATABASE, subkey(dek, header.vault_id, "db"), mode="rwc", cache_kib=WRITER_CACHE_KIB)
    try:
        migrate(connection, folder / DATABASE, shipped())
        chain = Chain(subkey(dek, header.vault_id, "audit"), holder, clock)
        with transaction(connection, chain) as db:
            record_event(db, "create")
            station = StationInfo(new_id(), new.name.strip(), new.country, new.code, new.role, new.lang)
            put(db, STATION, asdict(station))
            add_holder(db, new.holder_name.strip(), holder_id=holder)
            note_built(db)
    finally:
        connection.close()


def unlock(
    folder: Path, passphrase: str, *, clock: Clock, look: Secrets | None = None, task: Task | None = None
) -> Vault:
    """Open a vault with a holder's passphrase; `look` finds the second secret where one is needed.

    Raises what `app.keys.slots.unlock_with_passphrase` and `open_vault` raise.
    """
    require_vault(folder)
    with _counted(folder, clock):
        opened = unlock_folder(folder, lambda header: unlock_with_passphrase(header, passphrase, look))
    return open_vault(folder, opened, clock=clock, task=task)


def recover(
    folder: Path, recovery_text: str, *, clock: Clock, code: str = "", task: Task | None = None
) -> Vault:
    """Open a vault with the printed recovery key, which names nobody; then ask for a new passphrase.

    Acts for the holder with this staff code, which may be left out where there is but one. Raises AppError
    holders.which (several, none told), holders.unknown, or what `app.keys.slots.unlock_with_recovery` raises.
    """
    opened = _with_sheet(folder, recovery_text, clock)
    acting = _told(holders_of(folder, opened), code)
    return open_vault(folder, opened, clock=clock, task=task, acting=acting.id)


def recoverable(folder: Path, recovery_text: str, *, clock: Clock) -> tuple[Holder, ...]:
    """Return whose passphrase the printed recovery key may set anew, in the order of their slots; opens nothing."""
    opened = _with_sheet(folder, recovery_text, clock)
    try:
        return holders_of(folder, opened)
    finally:
        wipe(opened.dek)


def _with_sheet(folder: Path, recovery_text: str, clock: Clock) -> Unlocked:
    require_vault(folder)
    with _counted(folder, clock):
        return unlock_folder(folder, lambda header: unlock_with_recovery(header, recovery_text))


@contextmanager
def _counted(folder: Path, clock: Clock) -> Iterator[None]:
    """Note an attempt that failed, for whoever opens the vault next."""
    try:
        yield
    except AppError as error:
        if error.code in _FAILED:
            tries.note(folder, clock.now().isoformat(timespec="seconds"))
        raise


def holders_of(folder: Path, opened: Unlocked) -> tuple[Holder, ...]:
    """Return who has a passphrase slot in a header, read from the database that lies beside it."""
    with closed_database(folder, subkey(opened.dek, opened.header.vault_id, "db")) as db:
        known = {person.id: person for person in staff.holders(db)}
    slots = (slot for slot in opened.header.slots if isinstance(slot, PassphraseSlot))
    return tuple(known[slot.holder] for slot in slots if slot.holder in known)


def _told(people: tuple[Holder, ...], code: str) -> Holder:
    if not code and len(people) == 1:
        return people[0]
    if not code:
        raise AppError("holders.which", codes=", ".join(person.code for person in people))
    found = next((person for person in people if person.code == code), None)
    if found is None:
        raise AppError("holders.unknown")
    return found


def open_vault(
    folder: Path,
    unlocked: Unlocked,
    *,
    clock: Clock,
    steps: tuple[Migration, ...] | None = None,
    task: Task | None = None,
    acting: str = "",
) -> Vault:
    """Open a vault with its data key: lock, migrate, check header against database, collect orphaned blobs.

    The vault takes `unlocked.dek` over and wipes it at close. `steps` are the migrations, those shipped unless told;
    `task` hears how far they are, see `migrate`. `acting` is for whom the recovery key acts. A rebuild of
    the lists may be due after it: app.vault.rebuild.
    Raises AppError vault.in_use, vault.missing, vault.wrong_key, vault.too_new, vault.space, vault.corrupt, vault.cut.
    """
    require_vault(folder)
    lock = FolderLock(folder).take()
    try:
        renew.settle_left_over(folder, unlocked.dek)
        header = _present_header(folder, unlocked)
        before = noted(folder, subkey(unlocked.dek, header.vault_id, "audit"))
        with _cut_is_told(folder, before):
            migrated = _bring_up(folder, header, unlocked.dek, shipped() if steps is None else steps, task)
            vault = Vault(folder, header, unlocked.dek, holder=acting or _holder(unlocked), clock=clock, lock=lock)
            vault.secret = unlocked.secret
        try:
            vault.warnings, vault.tries = _compare(vault, before), tries.read(folder)
            _make_ready(vault, unlocked, migrated=migrated)
        except BaseException:
            vault.retire()
            raise
    except BaseException:
        lock.release()
        raise
    return vault


def _make_ready(vault: Vault, unlocked: Unlocked, *, migrated: bool) -> None:
    """Note the unlocking, and finish or clear away what an earlier process left."""
    _note_unlock(vault, unlocked)
    if not migrated:
        take_away(side_file(vault.folder / DATABASE))
    collect_orphans(vault)
    outbox_store.collect_orphans(vault)
    settle_left_over(vault)
    holders.settle(vault)
    contacts.settle(vault)
    vault.rest()


def _present_header(folder: Path, unlocked: Unlocked) -> Header:
    """Return the newest header that this data key signed; another process may have written since it was read."""
    for header in read_headers(folder):
        with suppress(AppError):
            check_header(header, unlocked.dek)
            return header
    return unlocked.header


def _bring_up(
    folder: Path, header: Header, dek: bytearray, steps: tuple[Migration, ...], task: Task | None
) -> bool:
    connection = connect(folder / DATABASE, subkey(dek, header.vault_id, "db"), mode="rw", cache_kib=WRITER_CACHE_KIB)
    try:
        return migrate(connection, folder / DATABASE, steps, task)
    finally:
        connection.close()


def _holder(unlocked: Unlocked) -> str:
    """Name who acts: the slot's holder, or after recovery the first passphrase slot's."""
    if unlocked.holder is not None:
        return unlocked.holder
    return next(slot.holder for slot in unlocked.header.slots if isinstance(slot, PassphraseSlot))


@contextmanager
def _cut_is_told(folder: Path, before: Reached | None) -> Iterator[None]:
    """Tell a database that lost its end from one that is damaged, as far as size and note allow.

    A file without one page must not come before SQLite: it would be taken for a new database, and its log deleted.
    With a log the file may be shorter than the database, and its last page half written.
    """
    size, logged = _size(folder / DATABASE), bool(_size(folder / f"{DATABASE}-wal"))
    if size < PAGE or (size % PAGE and not logged):
        raise AppError("vault.cut")
    try:
        yield
    except AppError as error:
        if error.code in _DAMAGED and not logged and before and size < before.pages * PAGE:
            raise AppError("vault.cut") from None
        raise


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _compare(vault: Vault, before: Reached | None) -> tuple[str, ...]:
    """Return warnings where header, note and database do not stem from the same moment (threats T4 and T5).

    Header and note each hold a head that the chain had. One that it does not reach: the database is an older copy of
    what was locked last, or after a crash its log was lost. One whose row has another mac: it is a copy that went on
    elsewhere. The chain itself may be ahead of both: a panic writes neither.
    """
    known = [Head(vault.header.audit.count, vault.header.audit.mac), *([before.head] if before else [])]
    with vault.reading() as db:
        gen, reached = int(mark(db, HEADER_GEN) or 0), head(db).count
        lost = [one.count > reached for one in known if not stands(db, one)]
    found = []
    if vault.header.gen < gen:
        found.append("vault.old_header")
    if not copies_signed(vault.folder, vault.dek()):
        found.append("vault.header_altered")
    if any(lost):
        found.append("vault.log_lost" if before and not before.folded else "vault.rolled_back")
    elif lost:
        found.append("vault.other_history")
    return tuple(found)


def _note_unlock(vault: Vault, unlocked: Unlocked) -> None:
    with vault.writing() as db:
        record_event(db, "unlock" if unlocked.holder else "unlock.recovery", str(unlocked.slot))
        for code in vault.warnings:
            record_event(db, "warned", code)
            if code in _BEHIND:
                set_mark(db, BEHIND, code)
        if vault.tries is not None:
            record_event(db, "unlock.failed", str(vault.tries.count))
    tries.forget(vault.folder)
    if not unlocked.copies_whole:
        vault.save_header(vault.header)


def change_passphrase(vault: Vault, passphrase: str, *, memory_kib: int) -> None:
    """Give the present holder a new passphrase in place of the old one. The data key stays; renewing it is another act.

    A second key stays, too, unless the vault was opened with the recovery sheet: then it may be lost. Raises AppError
    header.bounds or keys.memory; the strength of the passphrase is the caller's to ask for.
    """
    factor = holders.own_factor(vault) if vault.secret else "none"
    holders.set_own(vault, passphrase, memory_kib=memory_kib, factor=factor, secret=vault.secret, event="passphrase")
