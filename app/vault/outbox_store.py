"""Bundles and receipts on their way out: staged, written, verified, acknowledged or void (threat T24)."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.models.canonical import encode
from app.tasks import Task
from app.vault import ledger
from app.vault.audit import protect
from app.vault.db import Db, Row
from app.vault.folder import own_folder, take_away
from app.vault.ledger import LedgerRow
from app.vault.opened import Vault

FOLDER = "outbox"
_AT_ONCE = 16
_COLUMNS = (
    "bundle, audience, stream, epoch, seq, kind, state, file, plan, sha256, size, tagmanifest, changes, attachments, at"
)


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One bundle going out. `file` is its random name, empty once its bytes were deleted; sizes in bytes.

    staging: its lines are being gathered. staged: sealed, its number is still free. written: the number was taken, it
    may be on a drive in part or whole. verified: read back from a drive and equal. acknowledged: confirmed by a
    receipt. void: given up after its number was taken.
    """

    bundle: str
    audience: str
    stream: str
    epoch: int
    seq: int
    kind: str
    state: str
    file: str
    plan: str
    sha256: str | None
    size: int | None
    tagmanifest: str | None
    changes: int
    attachments: int
    at: str


def outbox_folder(vault: Vault) -> Path:
    """Return the folder of sealed files, made where it is missing."""
    return own_folder(vault.folder / FOLDER)


def collect_orphans(vault: Vault) -> int:
    """Unlink sealed files that no row names (a process ended between commit and unlink); return how many."""
    with vault.reading() as db:
        known = {row.file for row in bundles(db)}
    orphans = [path for path in (vault.folder / FOLDER).glob("*") if path.name not in known]
    for path in orphans:
        take_away(path)
    return len(orphans)


def add(db: Db, row: OutboxRow) -> None:
    """Add a bundle that is being gathered."""
    marks = ", ".join("?" * 15)
    db.run(
        f"INSERT INTO outbox ({_COLUMNS}) VALUES ({marks})",  # noqa: S608
        *(row.bundle, row.audience, row.stream, row.epoch, row.seq, row.kind, row.state, row.file, row.plan),
        *(row.sha256, row.size, row.tagmanifest, row.changes, row.attachments, row.at),
    )
    protect(db, "outbox", row.bundle)


def sealed(db: Db, row: OutboxRow, task: Task) -> None:
    """Keep what a bundle became by sealing: enter its changes in the ledger as staged, and drop its lines."""
    db.run(
        "UPDATE outbox SET state = 'staged', plan = ?, sha256 = ?, size = ?, tagmanifest = ?, changes = ?,"
        " attachments = ? WHERE bundle = ?",
        *(row.plan, row.sha256, row.size, row.tagmanifest, row.changes, row.attachments, row.bundle),
    )
    for (entry,) in db.each("SELECT entry FROM outbox_line WHERE bundle = ? AND entry IS NOT NULL", row.bundle):
        task.give_way()
        ledger.add(db, LedgerRow(**json.loads(entry)))
    db.run("DELETE FROM outbox_line WHERE bundle = ?", row.bundle)
    protect(db, "outbox", row.bundle)


def set_state(db: Db, bundle: str, state: str) -> None:
    """Set a bundle's state, audited."""
    db.run("UPDATE outbox SET state = ? WHERE bundle = ?", state, bundle)
    protect(db, "outbox", bundle)


def drop_file(db: Db, vault: Vault, row: OutboxRow) -> None:
    """Delete a bundle's bytes and lines; that it was there is kept."""
    db.run("DELETE FROM outbox_line WHERE bundle = ?", row.bundle)
    db.run("UPDATE outbox SET file = '' WHERE bundle = ?", row.bundle)
    protect(db, "outbox", row.bundle)
    if row.file:
        path = outbox_folder(vault) / row.file
        vault.after_commit(lambda: take_away(path))


def discard(db: Db, vault: Vault, row: OutboxRow) -> None:
    """Remove a bundle whose number was never taken."""
    drop_file(db, vault, row)
    db.run("DELETE FROM outbox WHERE bundle = ?", row.bundle)
    protect(db, "outbox", row.bundle)


def bundles(db: Db, *, audience: str | None = None) -> list[OutboxRow]:
    """Return all bundles, or those of one audience, oldest number first."""
    where, values = (" WHERE audience = ?", (audience,)) if audience else ("", ())
    rows = db.all(f"SELECT {_COLUMNS} FROM outbox{where} ORDER BY audience, epoch, seq, at", *values)  # noqa: S608
    return [_row(row) for row in rows]


def find(db: Db, bundle: str) -> OutboxRow | None:
    """Return one bundle by its id, or None."""
    row = db.one(f"SELECT {_COLUMNS} FROM outbox WHERE bundle = ?", bundle)  # noqa: S608
    return None if row is None else _row(row)


def numbered(db: Db, stream: str, epoch: int, seq: int) -> OutboxRow | None:
    """Return the bundle that took this number, or None."""
    row = db.one(
        f"SELECT {_COLUMNS} FROM outbox WHERE stream = ? AND epoch = ? AND seq = ?"  # noqa: S608
        " AND state NOT IN ('staging', 'staged')",
        *(stream, epoch, seq),
    )
    return None if row is None else _row(row)


def add_line(db: Db, bundle: str, n: int, line: bytes, entry: LedgerRow | None = None) -> None:
    """Add the n-th change line, numbered from 1, and what the ledger is to say of it."""
    said = encode({name: getattr(entry, name) for name in LedgerRow.__slots__}).decode() if entry else None
    db.run("INSERT INTO outbox_line (bundle, n, line, entry) VALUES (?, ?, ?, ?)", bundle, n, line, said)


def gathered(db: Db, bundle: str, record: str) -> bool:
    """Tell whether a bundle that is not sealed yet holds a line of a record."""
    rows = db.all("SELECT entry FROM outbox_line WHERE bundle = ? AND entry IS NOT NULL", bundle)
    return any(json.loads(entry)["record"] == record for (entry,) in rows)


def lines(db: Db, bundle: str) -> Iterator[bytes]:
    """Yield a bundle's change lines in order, a few at a time: whoever reads them may stop at any of them."""
    last = 0
    while rows := db.all(
        "SELECT n, line FROM outbox_line WHERE bundle = ? AND n > ? ORDER BY n LIMIT ?", bundle, last, _AT_ONCE
    ):
        yield from (line for _n, line in rows)
        last = rows[-1][0]


def _row(row: Row) -> OutboxRow:
    return OutboxRow(*row)
