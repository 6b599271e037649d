"""The history of a record: a DAG of append-only revisions, linked over hashes (bundle-and-vault.md 4.5)."""

import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.errors import AppError
from app.keys.subkeys import body_hash
from app.models.canonical import encode
from app.vault.audit import protect
from app.vault.db import Db, Row

_COLUMNS = (
    "r.seq, r.record, r.kind, r.hash, r.parents, r.device, r.lamport, r.state, r.schema_v, r.by, r.at, r.body_hash"
)


@dataclass(frozen=True, slots=True)
class Revision:
    """One explicit save as stored: `parents` are 0, 1 or 2 hashes, sorted; `by` is a holder, `at` an instant."""

    seq: int
    record: str
    kind: str
    hash: str
    parents: tuple[str, ...]
    device: str
    lamport: int
    state: str
    schema_v: int
    by: str
    at: str
    body_hash: str


@dataclass(frozen=True, slots=True)
class NewRevision:
    """What a save brings; the rest follows from its parents and its body."""

    record: str
    kind: str
    parents: tuple[Revision, ...]
    device: str
    state: str
    schema_v: int
    by: str
    at: str
    body: Mapping[str, Any]


def append(db: Db, new: NewRevision) -> Revision:
    """Append a revision with its salted body, audited. Lamport number = 1 + the highest of its parents."""
    salt, body = secrets.token_bytes(16), encode(new.body)
    row: dict[str, Any] = {
        "record": new.record,
        "kind": new.kind,
        "parents": sorted(parent.hash for parent in new.parents),
        "device": new.device,
        "lamport": 1 + max((parent.lamport for parent in new.parents), default=0),
        "state": new.state,
        "schema_v": new.schema_v,
        "by": new.by,
        "at": new.at,
        "body_hash": body_hash(salt, body),
    }
    row["hash"] = revision_hash(row)
    stored = {**row, "parents": encode(row["parents"]).decode()}
    names = ", ".join(stored)
    marks = ", ".join("?" for _ in stored)
    seq = int(db.scalar(f"INSERT INTO revision ({names}) VALUES ({marks}) RETURNING seq", *stored.values()))  # noqa: S608
    db.run("INSERT INTO revision_body (seq, salt, body) VALUES (?, ?, ?)", seq, salt, body)
    protect(db, "revision", seq)
    return Revision(seq=seq, **{**row, "parents": tuple(row["parents"])})


def revision_hash(row: Mapping[str, Any]) -> str:
    """Return SHA-256 of the canonical JSON of a revision's row without `seq` and `hash`."""
    return hashlib.sha256(encode({k: v for k, v in row.items() if k not in {"seq", "hash"}})).hexdigest()


def revisions_of(db: Db, record: str) -> list[Revision]:
    """Return all revisions of a record, oldest Lamport number first."""
    rows = db.all(f"SELECT {_COLUMNS} FROM revision AS r WHERE record = ? ORDER BY lamport, seq", record)  # noqa: S608
    return [_revision(row) for row in rows]


def revision_at(db: Db, seq: int) -> Revision:
    """Return one revision by its number; AppError("vault.no_record") where there is none."""
    return _need(db.one(f"SELECT {_COLUMNS} FROM revision AS r WHERE seq = ?", seq))  # noqa: S608


def revision_by_hash(db: Db, digest: str) -> Revision:
    """Return one revision by its hash; AppError("vault.no_record") where there is none."""
    return _need(db.one(f"SELECT {_COLUMNS} FROM revision AS r WHERE hash = ?", digest))  # noqa: S608


def body_of(db: Db, revision: Revision) -> dict[str, Any]:
    """Return a revision's body as stored; AppError("vault.erased") where it was erased."""
    raw = db.scalar("SELECT body FROM revision_body WHERE seq = ?", revision.seq)
    if raw is None:
        raise AppError("vault.erased")
    body: dict[str, Any] = json.loads(raw)
    return body


def heads(revisions: list[Revision]) -> list[Revision]:
    """Return the revisions that no other one names as its parent, the newest first (Lamport number, then device)."""
    named = {parent for revision in revisions for parent in revision.parents}
    return sorted((r for r in revisions if r.hash not in named), key=_age, reverse=True)


def newest(revisions: list[Revision]) -> Revision | None:
    """Return the newest head."""
    found = heads(revisions)
    return found[0] if found else None


def newest_final(revisions: list[Revision]) -> Revision | None:
    """Return the newest FINAL revision."""
    return max((r for r in revisions if r.state == "FINAL"), key=_age, default=None)


def _age(revision: Revision) -> tuple[int, str, str]:
    return revision.lamport, revision.device, revision.hash


def _need(row: Row | None) -> Revision:
    if row is None:
        raise AppError("vault.no_record")
    return _revision(row)


def _revision(row: Row) -> Revision:
    seq, record, kind, digest, parents, *rest = row
    return Revision(seq, record, kind, digest, tuple(json.loads(parents)), *rest)
