"""Who gets what from this vault: audiences, the numbered stream to each, and the newest receipt of each."""

import json
import secrets
from collections.abc import Collection
from dataclasses import dataclass, field

from app.models.base import new_id
from app.models.canonical import encode
from app.vault.audit import protect
from app.vault.db import Db
from app.vault.opened import Vault

ZEROS = "0" * 64


@dataclass(frozen=True, slots=True)
class AudienceRow:
    """One recipient organisation: 32 hex id, name, profile, handling rule, and the secret of its pseudonyms."""

    id: str
    name: str
    profile: str
    handling: str
    secret: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class StreamRow:
    """Where one stream stands: the next free number, the hash that took the last one, numbers given up.

    `received` are the ranges of numbers that the other side has confirmed.
    """

    stream: str
    audience: str
    epoch: int
    next_seq: int
    last_hash: str
    void: tuple[int, ...]
    received: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class ReceiptSeen:
    """The newest receipt of an audience; number 0 where none came yet."""

    number: int = 0
    hash: str = ZEROS


def put_audience(db: Db, vault: Vault, audience_id: str, *, name: str, profile: str, handling: str) -> None:
    """Add an audience, or give a known one its new name; its secret is drawn once and stays."""
    db.run(
        "INSERT INTO audience (id, name, profile, handling, secret, at) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name",
        *(audience_id, name, profile, handling, secrets.token_bytes(32)),
        vault.clock.now().isoformat(timespec="seconds"),
    )
    protect(db, "audience", audience_id)


def audiences(db: Db) -> list[AudienceRow]:
    """Return all audiences, by name."""
    rows = db.all("SELECT id, name, profile, handling, secret FROM audience ORDER BY name, id")
    return [AudienceRow(*row) for row in rows]


def audience(db: Db, audience_id: str) -> AudienceRow | None:
    """Return one audience, or None."""
    row = db.one("SELECT id, name, profile, handling, secret FROM audience WHERE id = ?", audience_id)
    return None if row is None else AudienceRow(*row)


def stream_to(db: Db, vault: Vault, audience_id: str) -> StreamRow:
    """Return this device's stream to an audience; a new one, random, epoch 1, where there is none yet."""
    found = find_stream(db, vault, audience_id)
    if found is not None:
        return found
    new = StreamRow(new_id(), audience_id, 1, 1, ZEROS, (), ())
    db.run(
        "INSERT INTO stream (stream, device, audience, epoch, next_seq, last_hash, void, received)"
        " VALUES (?, ?, ?, ?, ?, ?, '[]', '[]')",
        *(new.stream, vault.device, audience_id, new.epoch, new.next_seq, new.last_hash),
    )
    protect(db, "stream", new.stream)
    return new


def find_stream(db: Db, vault: Vault, audience_id: str) -> StreamRow | None:
    """Return this device's stream to an audience, or None."""
    row = db.one(
        "SELECT stream, audience, epoch, next_seq, last_hash, void, received FROM stream"
        " WHERE device = ? AND audience = ?",
        *(vault.device, audience_id),
    )
    if row is None:
        return None
    *head, void, received = row
    values = [*head, tuple(json.loads(void)), tuple((low, high) for low, high in json.loads(received))]
    return StreamRow(*values)


def take_number(db: Db, stream: StreamRow, tagmanifest: str) -> None:
    """Spend the stream's next number on the bundle with this signed list; it is never used for other bytes."""
    db.run(
        "UPDATE stream SET next_seq = next_seq + 1, last_hash = ? WHERE stream = ?",
        *(tagmanifest, stream.stream),
    )
    protect(db, "stream", stream.stream)


def give_up_number(db: Db, stream: StreamRow, seq: int) -> None:
    """Note that a number was spent on a bundle that was given up; the next bundles say so."""
    void = sorted({*stream.void, seq})
    db.run("UPDATE stream SET void = ? WHERE stream = ?", encode(void).decode(), stream.stream)
    protect(db, "stream", stream.stream)


def confirm_numbers(
    db: Db, stream: StreamRow, *, received: Collection[tuple[int, int]], void_known: Collection[int]
) -> None:
    """Keep which numbers the other side has, and stop telling the given-up ones that it knows of."""
    ranges = encode([list(pair) for pair in received]).decode()
    void = encode([seq for seq in stream.void if seq not in void_known]).decode()
    db.run("UPDATE stream SET received = ?, void = ? WHERE stream = ?", ranges, void, stream.stream)
    protect(db, "stream", stream.stream)


def newest_receipt(db: Db, audience_id: str) -> ReceiptSeen:
    """Return the newest receipt seen from an audience."""
    row = db.one("SELECT number, hash FROM receipt_seen WHERE audience = ?", audience_id)
    return ReceiptSeen() if row is None else ReceiptSeen(*row)


def note_receipt_seen(db: Db, audience_id: str, seen: ReceiptSeen, *, created: str, at: str) -> None:
    """Keep the newest receipt of an audience."""
    db.run(
        "INSERT INTO receipt_seen (audience, number, hash, created, at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (audience) DO UPDATE SET number = excluded.number, hash = excluded.hash,"
        " created = excluded.created, at = excluded.at",
        *(audience_id, seen.number, seen.hash, created, at),
    )
    protect(db, "receipt_seen", audience_id)
