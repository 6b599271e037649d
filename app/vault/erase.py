"""Erases the bodies of a record's revisions; that they existed stays (bundle-and-vault.md 4.6)."""

from app.models.canonical import encode
from app.vault import history, import_store
from app.vault.audit import protect
from app.vault.db import Db
from app.vault.opened import Vault
from app.vault.projections import refresh

OPTIMIZE = "INSERT INTO incident_fts (incident_fts) VALUES ('optimize')"


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
    n = db.scalar(
        "INSERT INTO erasure (scope, record, row_id, hashes, reason_code, decided_by, by, at)"
        " VALUES ('record', ?, NULL, ?, ?, ?, ?, ?) RETURNING n",
        *(
            record_id,
            encode(sorted(revision.hash for revision in going)).decode(),
            reason_code,
            decided_by,
            vault.holder,
        ),
        vault.clock.now().isoformat(timespec="seconds"),
    )
    protect(db, "erasure", n)
    gone = sum(db.run("DELETE FROM revision_body WHERE seq = ?", revision.seq) for revision in going)
    db.run("DELETE FROM draft WHERE record = ?", record_id)
    import_store.forget(db, record_id)
    refresh(db, record_id, vault.station.id)
    return gone


def settle(vault: Vault) -> bool:
    """Make an erasure reach the disk: merge the full-text index, then cut the log. Only then is it done.

    Returns False where a reader still holds the log: try again when it has ended.
    """
    with vault.writing() as db:
        db.run(OPTIMIZE)
    return vault.checkpoint()
