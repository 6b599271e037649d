"""Writes the vault's keyed audit chain: its events, and a hash of every write to a protected table."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.models.canonical import encode
from app.vault.chain import START, Chain, Link, mac, row_hash
from app.vault.db import Db, Value

# Every write to one of these is followed by protect(); `waypost audit` compares all their rows (4.7). Names of the
# primary key beside each, so that a save does not ask the schema for them.
PROTECTED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "revision": ("seq",),
        "erasure": ("n",),
        "attachment": ("id",),
        "custody": ("n",),
        "setting": ("key",),
        "staff": ("id",),
        "device_key": ("device",),
        "card": ("signer",),
        "card_trust": ("signer",),
        "audience": ("id",),
        "stream": ("stream",),
        "receipt_seen": ("audience",),
        "outbox": ("bundle",),
        "ledger": ("audience", "record", "stream", "epoch", "seq"),
        "ledger_attachment": ("audience", "sha256"),
        "hq_device": ("station", "device"),
        "hq_bundle": ("station", "tagmanifest"),
        "hq_record": ("station", "record"),
        "print_log": ("n",),
        "contact_key": ("id",),
    }
)


RENEWED_EVENT = "renew"


@dataclass(frozen=True, slots=True)
class Head:
    """The newest row of the chain: how many rows it has, and the last mac in hexadecimal."""

    count: int
    mac: str


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One event of the vault, as a person reads it."""

    n: int
    at: str
    by: str
    by_name: str
    event: str
    table: str
    key: str


def record_event(db: Db, event: str, key: str = "", *, by: str | None = None) -> None:
    """Append an event: a code, and the id or number of what it was about (never content)."""
    _append(db, event=event, table="", key=key, digest=None, by=by)


def protect(db: Db, table: str, *key: Value) -> None:
    """Append the hash of the row of `table` with this primary key, as it now stands in the same transaction.

    To be called after every insert, update or delete on a protected table; a deleted row has no hash.
    """
    row = stored_row(db, table, key)
    digest = None if row is None else row_hash(row)
    _append(db, event="row", table=table, key=spell_key(key), digest=digest, by=None)


def head(db: Db) -> Head:
    """Return the head of the chain; an empty chain has count 0 and a mac of zeros."""
    row = db.one("SELECT n, mac FROM audit ORDER BY n DESC LIMIT 1")
    return Head(0, START.hex()) if row is None else Head(row[0], row[1].hex())


def stands(db: Db, known: Head) -> bool:
    """Tell whether the chain still has a head that it once had: nothing up to there was lost."""
    return known.count == 0 or db.scalar("SELECT mac FROM audit WHERE n = ?", known.count) == bytes.fromhex(known.mac)


def begun(db: Db) -> str:
    """Return when the vault's first entry was written (an instant)."""
    return str(db.scalar("SELECT at FROM audit ORDER BY n LIMIT 1"))


def events(db: Db, *, limit: int = 200) -> list[AuditRow]:
    """Return the newest events, newest first, without the rows that only carry hashes."""
    rows = db.all(
        "SELECT a.n, a.at, a.by, coalesce(s.name, ''), a.event, a.table_name, a.row_key FROM audit AS a"
        " LEFT JOIN staff AS s ON s.id = a.by WHERE a.event <> 'row' ORDER BY a.n DESC LIMIT ?",
        limit,
    )
    return [AuditRow(*row) for row in rows]


def columns(db: Db, table: str) -> list[str]:
    """Return the names of all columns of `table`, in order."""
    return [row[0] for row in db.all("SELECT name FROM pragma_table_info(?) ORDER BY cid", table)]


def stored_row(db: Db, table: str, key: tuple[Value, ...]) -> dict[str, Value] | None:
    """Return a protected row by its primary key, column by column. KeyError for a table that is not protected."""
    where = " AND ".join(f'"{name}" = ?' for name in PROTECTED[table])
    return db.named(f'SELECT * FROM "{table}" WHERE {where}', *key)  # noqa: S608 - names come from PROTECTED


def spell_key(key: tuple[Value, ...]) -> str:
    """Return a primary key as the text that the chain holds: the value alone, or a JSON list of several."""
    return str(key[0]) if len(key) == 1 else encode(list(key)).decode()


def _append(db: Db, *, event: str, table: str, key: str, digest: bytes | None, by: str | None) -> None:
    chain = _chain(db)
    before = db.one("SELECT n, mac FROM audit ORDER BY n DESC LIMIT 1") or (0, START)
    link = Link(before[0] + 1, chain.now(), by or chain.by, event, table, key, digest)
    db.run(
        "INSERT INTO audit (n, at, by, event, table_name, row_key, row_hash, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        *(link.n, link.at, link.by, link.event, link.table, link.key, link.row_hash),
        mac(chain.key, before[1], link),
    )


def _chain(db: Db) -> Chain:
    if db.chain is None:
        raise ValueError("the audit chain is written inside vault.writing() only")
    return db.chain
