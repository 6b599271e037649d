"""HQ's inbox: what was received, and the content of verified bundles under review. Emptied on refusal or apply."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.models.canonical import encode
from app.vault import attachments
from app.vault.blobs import Sealed
from app.vault.db import Db, Row
from app.vault.folder import own_folder, take_away
from app.vault.opened import Vault

FOLDER = "inbox"
KEPT = ("held", "quarantine", "staged", "aside")  # states whose ciphertext is kept
_COLUMNS = (
    "entry, sha256, state, code, params, station, device, stream, epoch, seq, tagmanifest, kind, changes, attachments,"
    " created, size, at"
)
# A bundle stands behind the lower numbers of its stream, however late those came; else what came in first stands first.
_ARRIVED = "max(arrival) OVER (PARTITION BY coalesce(stream, entry) ORDER BY epoch, seq)"
_CHANGE = 'n, record, kind, rev, seen, op, "erase", att, schema_v, line_hash, body, code'


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One file received. Of a refused one only hash, code and its parameters are kept."""

    entry: str
    sha256: str
    state: str
    code: str | None = None
    params: Mapping[str, str | int] = field(default_factory=dict)
    station: str | None = None
    device: str | None = None
    stream: str | None = None
    epoch: int | None = None
    seq: int | None = None
    tagmanifest: str | None = None
    kind: str | None = None
    changes: int | None = None
    attachments: int | None = None
    created: str | None = None
    size: int | None = None
    at: str = ""


@dataclass(frozen=True, slots=True)
class StagedChange:
    """One change line as staged; `code` says why it is refused, `body` is the released document (None: withdrawn)."""

    n: int
    record: str
    kind: str
    rev: int
    seen: dict[str, int]
    op: str
    erase: bool
    att: tuple[str, ...]
    schema_v: int
    line_hash: bytes
    body: bytes | None
    code: str | None

    @property
    def erasing(self) -> bool:
        """Whether it takes back something sent before."""
        return self.erase or self.op == "redact"


def inbox_folder(vault: Vault) -> Path:
    """Return the folder of received ciphertexts, made where it is missing."""
    return own_folder(vault.folder / FOLDER)


def ciphertext(vault: Vault, entry: str) -> Path:
    """Return where an entry's ciphertext lies."""
    return inbox_folder(vault) / f"{entry}.age"


def put(db: Db, row: InboxRow) -> None:
    """Keep an entry, in place of what was known of the same file before; one that is kept anew keeps its arrival."""
    arrival = db.scalar("SELECT arrival FROM inbox WHERE entry = ?", row.entry)
    arrival = arrival or int(db.scalar("SELECT coalesce(max(arrival), 0) + 1 FROM inbox"))
    db.run("DELETE FROM inbox WHERE entry = ? OR sha256 = ?", row.entry, row.sha256)
    marks = ", ".join("?" * 18)
    db.run(
        f"INSERT INTO inbox ({_COLUMNS}, arrival) VALUES ({marks})",  # noqa: S608
        *(row.entry, row.sha256, row.state, row.code, encode(dict(row.params)).decode(), row.station, row.device),
        *(row.stream, row.epoch, row.seq, row.tagmanifest, row.kind, row.changes, row.attachments, row.created),
        *(row.size, row.at, arrival),
    )


def set_state(db: Db, vault: Vault, entry: str, state: str, *, code: str | None = None) -> None:
    """Set the state of an entry; a final decision also keeps who took it and when."""
    at = vault.clock.now().isoformat(timespec="seconds")
    db.run(
        "UPDATE inbox SET state = ?, code = ?, decided_at = ?, decided_by = ? WHERE entry = ?",
        *(state, code, at, vault.holder, entry),
    )


def find(db: Db, entry: str) -> InboxRow | None:
    """Return one entry, or None."""
    row = db.one(f"SELECT {_COLUMNS} FROM inbox WHERE entry = ?", entry)  # noqa: S608
    return None if row is None else _inbox_row(row)


def count_states(db: Db) -> dict[str, int]:
    """Return how many received files stand in each state."""
    return dict(db.all("SELECT state, count(*) FROM inbox GROUP BY state"))


def last_heard(db: Db) -> dict[str, str]:
    """Return when the last genuine file of each station came in (an instant)."""
    heard = "station IS NOT NULL AND state <> 'refused'"
    return dict(db.all(f"SELECT station, max(at) FROM inbox WHERE {heard} GROUP BY station"))  # noqa: S608


def with_hash(db: Db, sha256: str) -> InboxRow | None:
    """Return the entry of a file with this SHA-256, or None."""
    row = db.one(f"SELECT {_COLUMNS} FROM inbox WHERE sha256 = ?", sha256)  # noqa: S608
    return None if row is None else _inbox_row(row)


def with_tagmanifest(db: Db, station: str, tagmanifest: str) -> InboxRow | None:
    """Return the entry of a station's bundle with this signed list, in whatever encryption it came, or None."""
    row = db.one(
        f"SELECT {_COLUMNS} FROM inbox WHERE station = ? AND tagmanifest = ?"  # noqa: S608
        " AND state IN ('staged', 'aside', 'applied', 'declined')",
        *(station, tagmanifest),
    )
    return None if row is None else _inbox_row(row)


def entries(db: Db) -> list[InboxRow]:
    """Return all entries, the newest first: turned round, they are in the order in which to take them."""
    order = f"{_ARRIVED} DESC, epoch DESC, seq DESC, arrival DESC"
    rows = db.all(f"SELECT {_COLUMNS} FROM inbox ORDER BY {order}")  # noqa: S608
    return [_inbox_row(row) for row in rows]


def of_device(db: Db, station: str, device: str) -> list[InboxRow]:
    """Return the entries of one device that are still under review."""
    rows = db.all(
        f"SELECT {_COLUMNS} FROM inbox WHERE station = ? AND device = ? AND state IN ('staged', 'aside')",  # noqa: S608
        *(station, device),
    )
    return [_inbox_row(row) for row in rows]


def quarantined(db: Db, code: str) -> dict[str, int]:
    """Return how many entries of each device are held back for this reason."""
    sql = "SELECT device, count(*) FROM inbox WHERE state = 'quarantine' AND code = ? AND device <> '' GROUP BY device"
    return {row[0]: row[1] for row in db.all(sql, code)}


def add_change(db: Db, entry: str, change: StagedChange) -> None:
    """Stage one change."""
    db.run(
        f"INSERT INTO staging_change (entry, {_CHANGE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        *(entry, change.n, change.record, change.kind, change.rev, encode(change.seen).decode(), change.op),
        *(int(change.erase), encode(list(change.att)).decode(), change.schema_v, change.line_hash, change.body),
        change.code,
    )


def changes(db: Db, entry: str) -> Iterator[StagedChange]:
    """Yield the staged changes of an entry in their order."""
    numbers = [row[0] for row in db.all("SELECT n FROM staging_change WHERE entry = ? ORDER BY n", entry)]
    for n in numbers:  # one by one: a caller may write between two of them
        row = db.one(f"SELECT {_CHANGE} FROM staging_change WHERE entry = ? AND n = ?", entry, n)  # noqa: S608
        if row is not None:
            yield _change(row)


def add_attachment(db: Db, entry: str, sealed: Sealed) -> None:
    """Stage one attachment, its blob held from the collection of orphans."""
    attachments.hold(db, sealed)
    db.run("INSERT INTO staging_attachment (entry, sha256, place) VALUES (?, ?, ?)", entry, sealed.sha256, sealed.place)


def staged_attachments(db: Db, entry: str) -> dict[str, Sealed]:
    """Return the staged attachments of an entry, by SHA-256."""
    rows = db.all("SELECT sha256, place FROM staging_attachment WHERE entry = ? ORDER BY sha256", entry)
    found = {sha256: attachments.held(db, place) for sha256, place in rows}
    return {sha256: sealed for sha256, sealed in found.items() if sealed is not None}


def holding(db: Db, station: str, record: str) -> list[tuple[str, StagedChange]]:
    """Return the changes under review, each with its entry, that hold a document of a station's record."""
    rows = db.all(
        f"SELECT entry, {_CHANGE} FROM staging_change WHERE record = ? AND body IS NOT NULL AND entry IN"  # noqa: S608
        " (SELECT entry FROM inbox WHERE station = ? AND state IN ('staged', 'aside'))",
        *(record, station),
    )
    return [(row[0], _change(row[1:])) for row in rows]


def empty(db: Db, vault: Vault, entry: str, change: StagedChange, code: str, *, keep: set[str]) -> None:
    """Take a staged change's document away, and the entry's ciphertext; say why.

    So go files that it alone named, but for those that are waited for (`keep`, by SHA-256).
    """
    db.run("UPDATE staging_change SET body = NULL, code = ? WHERE entry = ? AND n = ?", code, entry, change.n)
    named = {
        sha256
        for (att,) in db.all("SELECT att FROM staging_change WHERE entry = ? AND body IS NOT NULL", entry)
        for sha256 in json.loads(att)
    }
    for sha256, sealed in staged_attachments(db, entry).items():
        if sha256 in set(change.att) - named - keep:
            attachments.drop(db, vault, sealed.place)
            db.run("DELETE FROM staging_attachment WHERE entry = ? AND sha256 = ?", entry, sha256)
    drop_ciphertext(vault, entry)


def clear(db: Db, vault: Vault, entry: str) -> None:
    """Empty an entry's staging: changes, and attachments that nothing took over."""
    for sealed in staged_attachments(db, entry).values():
        attachments.drop(db, vault, sealed.place)
    db.run("DELETE FROM staging_attachment WHERE entry = ?", entry)
    db.run("DELETE FROM staging_change WHERE entry = ?", entry)


def drop_ciphertext(vault: Vault, entry: str) -> None:
    """Delete an entry's ciphertext once the open transaction is kept."""
    path = ciphertext(vault, entry)
    vault.after_commit(lambda: take_away(path))


def tidy(db: Db, vault: Vault) -> None:
    """Remove what a killed process left: staged rows of no entry, ciphertexts that nobody waits for."""
    marks = ", ".join("?" * len(KEPT))
    kept = {row[0] for row in db.all(f"SELECT entry FROM inbox WHERE state IN ({marks})", *KEPT)}  # noqa: S608
    staged = db.all("SELECT entry FROM staging_change UNION SELECT entry FROM staging_attachment")
    for (entry,) in staged:
        if entry not in kept:
            clear(db, vault, entry)
    for path in inbox_folder(vault).iterdir():
        if path.stem not in kept:
            take_away(path)


def _inbox_row(row: Row) -> InboxRow:
    values = list(row)
    values[4] = json.loads(values[4])
    return InboxRow(*values)


def _change(row: Row) -> StagedChange:
    values = list(row)
    values[4], values[6], values[7] = json.loads(values[4]), bool(values[6]), tuple(json.loads(values[7]))
    return StagedChange(*values)
