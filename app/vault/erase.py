"""Erases the bodies of a record's revisions; that they existed stays (bundle-and-vault.md 4.6)."""

from contextlib import suppress
from dataclasses import dataclass

from app.errors import DISK, AppError, disk_told
from app.models.canonical import encode
from app.vault import attachments, contact_keys, dialog_words, erasure_list, history, import_store, print_log
from app.vault.audit import protect, record_event
from app.vault.db import Db
from app.vault.folder import DATABASE
from app.vault.history import Revision
from app.vault.holdings import named_by, names, only_here
from app.vault.marks import clear_mark, mark, set_mark
from app.vault.migrate import side_file
from app.vault.opened import Vault
from app.vault.projections import refresh
from app.vault.search_index import merge

_REFUSED = {*DISK, "erase.list_unwritable"}


def erase_record(
    db: Db, vault: Vault, record_id: str, *, reason_code: str, decided_by: str | None = None, keep_newest: bool = False
) -> int:
    """Erase bodies and salts of all revisions of a record (or all but the newest), its drafts and index rows.

    Runs in the caller's transaction. Returns how many bodies went. The words leave the index tables and the log only
    with `settle`, which the caller runs after its commit.
    """
    revisions = history.revisions_of(db, record_id)
    top = history.newest(revisions)
    going = [revision for revision in revisions if not (keep_newest and revision is top)]
    gone = erase_bodies(db, vault, record_id, going, reason_code=reason_code, decided_by=decided_by)
    db.run("DELETE FROM draft WHERE record = ?", record_id)
    import_store.forget(db, record_id)
    refresh(db, record_id, vault.station.id)
    contact_keys.prune(db, vault, record_id)
    return gone


@dataclass(frozen=True, slots=True)
class Gone:
    """How much an erasure took: bodies of versions, drafts, attachments."""

    bodies: int
    drafts: int
    attachments: int


def erase_own(db: Db, vault: Vault, record_id: str, *, reason_code: str, decided_by: str) -> Gone:
    """Erase one of this vault's own records with its attachments, in the caller's transaction; then `settle`.

    An attachment that another record names stays. A legal hold is the caller's to ask for.
    """
    files = only_here(db, record_id, named_by(db, record_id))
    drafts = int(db.scalar("SELECT count(*) FROM draft WHERE record = ?", record_id))
    record_event(db, "erase", record_id)
    bodies = erase_record(db, vault, record_id, reason_code=reason_code, decided_by=decided_by)
    for attachment in files:
        attachments.erase(db, vault, attachment)
    return Gone(bodies, drafts, len(files))


def erase_drafts(db: Db, vault: Vault, record_id: str, *, reason_code: str, decided_by: str) -> Gone:
    """Erase every device's draft of a record, and the attachments that only they name; then `settle`."""
    before = named_by(db, record_id)
    _erase(db, vault, "draft", record_id, [], reason_code=reason_code, decided_by=decided_by)
    drafts = db.run("DELETE FROM draft WHERE record = ?", record_id)
    record_event(db, "erase.draft", record_id)
    files = only_here(db, record_id, before - named_by(db, record_id))
    for attachment in files:
        attachments.erase(db, vault, attachment)
    return Gone(0, drafts, len(files))


def erase_person(db: Db, vault: Vault, record_id: str, person: str, *, reason_code: str, decided_by: str) -> Gone:
    """Erase every version and draft of a record that names a person's row, in the caller's transaction; then `settle`.

    Files that only those name go too. A newer version without the person must stand: see `holdings.still_named`.
    """
    before = named_by(db, record_id)
    going = [revision for revision in history.revisions_of(db, record_id) if names(db, revision, person)]
    record_event(db, "erase.person", record_id)
    bodies = _erase(
        db, vault, "person", record_id, going, reason_code=reason_code, decided_by=decided_by, row_id=person
    )
    drafts = db.run('DELETE FROM draft WHERE record = ? AND instr("values", ?)', record_id, person)
    import_store.forget(db, record_id)
    refresh(db, record_id, vault.station.id)
    contact_keys.prune(db, vault, record_id)
    files = only_here(db, record_id, before - named_by(db, record_id))
    for attachment in files:
        attachments.erase(db, vault, attachment)
    return Gone(bodies, drafts, len(files))


def erase_bodies(
    db: Db, vault: Vault, record_id: str, going: list[Revision], *, reason_code: str, decided_by: str | None
) -> int:
    """Note an erasure that names these revisions, then delete their bodies; return how many went.

    Projections are the caller's to bring up, index and log are settled after its commit.
    """
    return _erase(db, vault, "record", record_id, going, reason_code=reason_code, decided_by=decided_by)


def _erase(
    db: Db,
    vault: Vault,
    scope: str,
    record_id: str,
    going: list[Revision],
    *,
    reason_code: str,
    decided_by: str | None,
    row_id: str | None = None,
) -> int:
    """Write the erasure's row and delete the bodies it names, and why its record was printed; return how many bodies.

    A reason may name anybody, so an erasure of one person takes all of them. The row in `erasing` is the permission
    (migration 0003): only this transaction has it, and none commits with it.
    """
    n = int(db.scalar("SELECT coalesce(max(n), 0) + 1 FROM erasure"))
    db.run("INSERT INTO erasing (erasure) VALUES (?)", n)
    db.run(
        "INSERT INTO erasure (n, scope, record, row_id, hashes, reason_code, decided_by, by, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        *(n, scope, record_id, row_id, encode(sorted(revision.hash for revision in going)).decode()),
        *(reason_code, decided_by, vault.holder, vault.clock.now().isoformat(timespec="seconds")),
    )
    protect(db, "erasure", n)
    set_mark(db, erasure_list.UNSETTLED, "1")
    gone = sum(db.run("DELETE FROM revision_body WHERE seq = ?", revision.seq) for revision in going)
    dialog_words.drop_record(db, record_id)
    if scope != "draft":
        print_log.erase_reasons(db, record_id)
    db.run("DELETE FROM erasing WHERE erasure = ?", n)
    return gone


def settle(vault: Vault) -> bool:
    """Make an erasure reach the disk: merge the full-text index, write the list, cut the log. Only then is it done.

    Returns False where a reader still holds the log: try again when it has ended. A process that ended in between is
    made up for at the next opening (`settle_left_over`), and so is a disk that refused: AppError("erase.unsettled").
    """
    try:
        return _settle(vault)
    except AppError as error:
        if error.code in _REFUSED:
            raise AppError("erase.unsettled") from None
        raise


def _settle(vault: Vault) -> bool:
    with vault.writing() as db:
        merge(db)
    with disk_told():
        side_file(vault.folder / DATABASE).unlink(missing_ok=True)  # the copy before a migration holds the text, too
    erasure_list.write(vault)
    if not vault.checkpoint():
        return False
    with vault.writing() as db:
        clear_mark(db, erasure_list.UNSETTLED)
    return vault.checkpoint()


def settle_left_over(vault: Vault) -> None:
    """Finish an erasure that was not settled, where there is one; a disk that refuses stops no opening."""
    with vault.reading() as db:
        unsettled = mark(db, erasure_list.UNSETTLED) is not None
    if unsettled:
        with suppress(AppError):
            settle(vault)
