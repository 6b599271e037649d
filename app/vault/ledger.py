"""What each audience was sent and has confirmed: one row per record and bundle (bundle-and-vault.md 1.5)."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.models.canonical import encode
from app.tasks import Task
from app.vault.audit import protect
from app.vault.db import Db, Row

_COLUMNS = (
    'audience, record, stream, epoch, seq, rev, op, "erase", kind, ref, released_id, release_hash, footprint, fields,'
    " state, refusal"
)
Rank = tuple[int, bool, int, int]


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One change that was put into one bundle.

    `footprint` is what the audience then held (app.release.results.Footprint.dump) and `fields` a short digest per
    field, both without values. `state` is staged, written (its number was taken, it may be out there), acknowledged
    or by_hand; `refusal` the code with which the other side refused this change.
    """

    audience: str
    record: str
    stream: str
    epoch: int
    seq: int
    rev: int
    op: str
    erase: bool
    kind: str
    ref: str | None
    released_id: str
    release_hash: str | None
    footprint: dict[str, list[str]] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)
    state: str = "staged"
    refusal: str | None = None

    @property
    def erasing(self) -> bool:
        """Whether this change takes back something sent before."""
        return self.erase or self.op == "redact"

    @property
    def rank(self) -> Rank:
        """What decides between two changes of a record by one device (bundle-and-vault.md 1.3)."""
        return self.rev, self.erasing, self.epoch, self.seq

    @property
    def confirmed(self) -> bool:
        """Whether the audience has it for certain."""
        return self.state in {"acknowledged", "by_hand"}


@dataclass(frozen=True, slots=True)
class SentAttachment:
    """An attachment that was put into a bundle; `state` is staged, written, acknowledged or asked (send it again)."""

    sha256: str
    attachment: str
    state: str


def sent(db: Db, audience: str, record: str) -> list[LedgerRow]:
    """Return what left of one record (its number was taken), oldest bundle first."""
    rows = db.all(
        f"SELECT {_COLUMNS} FROM ledger WHERE audience = ? AND record = ? AND state <> 'staged' ORDER BY epoch, seq",  # noqa: S608
        *(audience, record),
    )
    return [_row(row) for row in rows]


def all_sent(db: Db, audience: str) -> list[LedgerRow]:
    """Return the newest row that left of every record of an audience."""
    rows = db.all(
        f"SELECT {_COLUMNS} FROM ledger WHERE audience = ? AND state <> 'staged' ORDER BY record, epoch, seq",  # noqa: S608
        audience,
    )
    newest = {row[1]: _row(row) for row in rows}
    return list(newest.values())


def records_sent(db: Db, audience: str) -> list[str]:
    """Return the ids of all records of which something left."""
    return [
        row[0]
        for row in db.all(
            "SELECT DISTINCT record FROM ledger WHERE audience = ? AND state <> 'staged' ORDER BY record", audience
        )
    ]


def in_bundle(db: Db, stream: str, epoch: int, seq: int) -> list[LedgerRow]:
    """Return the rows of one bundle."""
    rows = db.all(
        f"SELECT {_COLUMNS} FROM ledger WHERE stream = ? AND epoch = ? AND seq = ? ORDER BY record",  # noqa: S608
        *(stream, epoch, seq),
    )
    return [_row(row) for row in rows]


def withdrawals_in(db: Db, stream: str, epoch: int, seq: int) -> int:
    """Return how many withdrawals one bundle holds, without reading its rows."""
    where = "stream = ? AND epoch = ? AND seq = ? AND op = 'redact'"
    return int(db.scalar(f"SELECT count(*) FROM ledger WHERE {where}", stream, epoch, seq))  # noqa: S608


def numbers_sent(db: Db, stream: str, epoch: int) -> list[int]:
    """Return the numbers of a stream under which rows stand that left."""
    rows = db.all(
        "SELECT DISTINCT seq FROM ledger WHERE stream = ? AND epoch = ? AND state = 'written' ORDER BY seq",
        *(stream, epoch),
    )
    return [row[0] for row in rows]


def add(db: Db, row: LedgerRow) -> None:
    """Add a row, audited."""
    marks = ", ".join("?" * 16)
    db.run(
        f"INSERT INTO ledger ({_COLUMNS}) VALUES ({marks})",  # noqa: S608
        *(row.audience, row.record, row.stream, row.epoch, row.seq, row.rev, row.op, int(row.erase), row.kind, row.ref),
        *(row.released_id, row.release_hash, encode(row.footprint).decode(), encode(row.fields).decode()),
        *(row.state, row.refusal),
    )
    _protect(db, row)


def set_state(db: Db, rows: Iterable[LedgerRow], state: str, *, refusal: str | None = None) -> None:
    """Set the state of rows, audited."""
    for row in rows:
        db.run(f"UPDATE ledger SET state = ?, refusal = ? WHERE {_KEY}", state, refusal, *_key(row))  # noqa: S608
        _protect(db, row)


def written(db: Db, stream: str, epoch: int, seq: int, task: Task) -> None:
    """Note that a bundle's number was taken: all its rows may be out there. Audited; only their keys are read."""
    db.run(f"UPDATE ledger SET state = 'written', refusal = NULL WHERE {_BUNDLE}", stream, epoch, seq)  # noqa: S608
    for key in db.all(f"{_KEYS} ORDER BY record", stream, epoch, seq):
        task.give_way()
        protect(db, "ledger", *key)


def remove_staged(db: Db, stream: str, epoch: int, seq: int) -> None:
    """Remove a bundle's rows that never left, audited; only their keys are read."""
    for key in db.all(f"{_KEYS} AND state = 'staged' ORDER BY record", stream, epoch, seq):
        db.run(f"DELETE FROM ledger WHERE {_KEY}", *key)  # noqa: S608
        protect(db, "ledger", *key)


def holds(db: Db, stream: str, epoch: int, seq: int, record: str) -> bool:
    """Tell whether a bundle holds a change of a record."""
    return db.one(f"SELECT 1 FROM ledger WHERE {_BUNDLE} AND record = ?", stream, epoch, seq, record) is not None  # noqa: S608


def remove(db: Db, rows: Iterable[LedgerRow]) -> None:
    """Remove rows that say nothing any more, overtaken by what was acknowledged, audited."""
    for row in rows:
        db.run(f"DELETE FROM ledger WHERE {_KEY}", *_key(row))  # noqa: S608
        _protect(db, row)


_KEY = "audience = ? AND record = ? AND stream = ? AND epoch = ? AND seq = ?"
_BUNDLE = "stream = ? AND epoch = ? AND seq = ?"
_KEYS = f"SELECT audience, record, stream, epoch, seq FROM ledger WHERE {_BUNDLE}"  # noqa: S608


def _key(row: LedgerRow) -> tuple[str, str, str, int, int]:
    return row.audience, row.record, row.stream, row.epoch, row.seq


def _protect(db: Db, row: LedgerRow) -> None:
    protect(db, "ledger", *_key(row))


def attachments_gone(db: Db, audience: str) -> set[str]:
    """Return the SHA-256 of the attachments that left for an audience and that it did not ask for again."""
    rows = db.all(
        "SELECT sha256 FROM ledger_attachment WHERE audience = ? AND state IN ('written', 'acknowledged')", audience
    )
    return {row[0] for row in rows}


def add_attachment(db: Db, audience: str, item: SentAttachment, *, stream: str, epoch: int, seq: int) -> None:
    """Note that an attachment goes (again) with this bundle, audited."""
    db.run(
        "INSERT INTO ledger_attachment (audience, sha256, attachment, stream, epoch, seq, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (audience, sha256) DO UPDATE SET attachment = excluded.attachment,"
        " stream = excluded.stream, epoch = excluded.epoch, seq = excluded.seq, state = excluded.state",
        *(audience, item.sha256, item.attachment, stream, epoch, seq, item.state),
    )
    protect(db, "ledger_attachment", audience, item.sha256)


def attachments_in(db: Db, stream: str, epoch: int, seq: int) -> list[SentAttachment]:
    """Return the attachments that went with one bundle."""
    rows = db.all(
        "SELECT sha256, attachment, state FROM ledger_attachment WHERE stream = ? AND epoch = ? AND seq = ?"
        " ORDER BY sha256",
        *(stream, epoch, seq),
    )
    return [SentAttachment(*row) for row in rows]


def set_attachment_state(db: Db, audience: str, sha256: str, state: str) -> bool:
    """Set the state of a sent attachment, audited; False where it never was sent."""
    changed = db.run(
        "UPDATE ledger_attachment SET state = ? WHERE audience = ? AND sha256 = ?", state, audience, sha256
    )
    if changed:
        protect(db, "ledger_attachment", audience, sha256)
    return bool(changed)


def forget_attachments(db: Db, audience: str, hashes: Iterable[str]) -> None:
    """Take back that attachments were sent: their bundle was given up, they go with the next one. Audited."""
    for sha256 in hashes:
        db.run("DELETE FROM ledger_attachment WHERE audience = ? AND sha256 = ?", audience, sha256)
        protect(db, "ledger_attachment", audience, sha256)


def lamports(db: Db, record: str) -> dict[str, int]:
    """Return the highest Lamport number of a record per device: what a release of it has seen."""
    return dict(db.all("SELECT device, max(lamport) FROM revision WHERE record = ? GROUP BY device", record))


def own_records(db: Db, station: str) -> list[str]:
    """Return the ids of all of a station's own records that have something to show, oldest save first."""
    return [row[0] for row in db.all("SELECT record FROM head WHERE station = ? ORDER BY newest", station)]


def reference(db: Db, record: str) -> str | None:
    """Return the reference number of an incident, final or not; None for other kinds."""
    ref: str | None = db.scalar("SELECT ref FROM incident_row WHERE record = ? LIMIT 1", record)
    return ref


def _row(row: Row) -> LedgerRow:
    *head, footprint, fields, state, refusal = row
    head[7] = bool(head[7])
    values = [*head, json.loads(footprint), json.loads(fields), state, refusal]
    return LedgerRow(*values)
