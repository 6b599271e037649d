"""Who printed which record when, and why (bundle-and-vault.md 4.7); a reason is erased with its record (4.6).

The fact stands in the chain with a salted hash of the reason; the reason lies in a row of its own that an erasure of
the record or of a person in it takes away. Vaults from before migration 0004 hold the reasons of their prints in the
audit, whose rows nobody can change: they stay there and are not shown. No such vault was ever released.
"""

import secrets
from dataclasses import dataclass

from app.keys.subkeys import body_hash
from app.vault.audit import protect
from app.vault.db import Db
from app.vault.opened import Vault

LOOK = "restricted.look"  # a restricted sheet was seen on the screen, not printed

@dataclass(frozen=True, slots=True)
class Print:
    """One print: `at` an instant, `variant` the sheet, `reason` "" where none was asked for, None where erased."""

    at: str
    by_name: str
    variant: str
    print_id: str
    reason: str | None


def note(db: Db, vault: Vault, record_id: str, *, variant: str, print_id: str, reason: str = "") -> None:
    """Write that a sheet of a record is printed, in the caller's transaction and before the sheet is made."""
    salt = secrets.token_bytes(16)
    n = db.scalar(
        "INSERT INTO print_log (at, by, record, variant, print_id, reason_hash, after_erasure)"
        " VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(n), 0) FROM erasure)) RETURNING n",
        *(vault.clock.now().isoformat(timespec="seconds"), vault.holder, record_id, variant, print_id),
        body_hash(salt, reason.encode()) if reason else None,
    )
    if reason:
        db.run("INSERT INTO print_reason (n, salt, reason) VALUES (?, ?, ?)", n, salt, reason)
    protect(db, "print_log", n)


def prints(db: Db, record_id: str) -> list[Print]:
    """Return all prints of a record, newest first."""
    rows = db.all(
        "SELECT l.at, coalesce(s.name, ''), l.variant, l.print_id,"
        " CASE WHEN l.reason_hash IS NULL THEN '' ELSE r.reason END FROM print_log AS l"
        " LEFT JOIN print_reason AS r ON r.n = l.n LEFT JOIN staff AS s ON s.id = l.by"
        " WHERE l.record = ? ORDER BY l.n DESC",
        record_id,
    )
    return [Print(*row) for row in rows]


def reasons(db: Db, record_id: str) -> int:
    """Return how many reasons stand that an erasure of the record would take away."""
    return int(db.scalar("SELECT count(*) FROM print_reason JOIN print_log USING (n) WHERE record = ?", record_id))


def erase_reasons(db: Db, record_id: str) -> int:
    """Delete the reasons of all prints of a record, under the permission of an erasure; return how many."""
    return db.run("DELETE FROM print_reason WHERE n IN (SELECT n FROM print_log WHERE record = ?)", record_id)


def first_bad_reason(db: Db) -> int | None:
    """Return the first print whose reason is changed, or gone without an erasure of its record since; None for none."""
    rows = db.each(
        "SELECT l.n, l.reason_hash, r.salt, r.reason, EXISTS (SELECT 1 FROM erasure AS e"
        " WHERE e.record = l.record AND e.scope <> 'draft' AND e.n > l.after_erasure)"
        " FROM print_log AS l LEFT JOIN print_reason AS r ON r.n = l.n ORDER BY l.n"
    )
    for n, stored, salt, reason, erased in rows:
        known = None if reason is None else body_hash(salt, reason.encode())
        if known != stored and not (known is None and erased):
            return int(n)
    return None
