"""Second pass: what a verified bundle holds, checked line by line, goes into staging inside the vault."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, BinaryIO, cast

from pydantic import ValidationError

from app.errors import AppError
from app.hq.winner import BEFORE_WITHDRAWAL, FOREIGN, knows
from app.models.canonical import encode
from app.models.kinds import KINDS
from app.models.released import released_model
from app.models.upcast import upcast
from app.sync.change import Change
from app.sync.verify import Incoming, Line, Verified, read_payload
from app.tasks import Task
from app.vault import attachments, hq_store, staging
from app.vault.blobs import Sealed
from app.vault.cards import own_identities
from app.vault.db import Db
from app.vault.hq_store import Evidence
from app.vault.opened import Vault
from app.vault.staging import StagedChange

BATCH = 200


@dataclass(slots=True)
class Staged:
    """What staging gathered: hashes of all lines in order (32 bytes each), ids seen, and blobs without a row yet.

    `taken_back` are attachments (SHA-256) of changes that a withdrawal was known of before; `named` those of others,
    and those that are waited for.
    """

    line_hashes: bytearray = field(default_factory=bytearray)
    ids: set[str] = field(default_factory=set)
    batch: list[StagedChange] = field(default_factory=list)
    taken_back: set[str] = field(default_factory=set)
    named: set[str] = field(default_factory=set)


def stage(vault: Vault, entry: str, file: BinaryIO, verified: Verified, *, task: Task) -> bytes:
    """Read the payload into staging under `entry`; return the line hashes. Nothing is left behind on failure.

    Raises AppError bundle.line or bundle.changed_since. A change that cannot be taken in is staged with its code.
    """
    with vault.reading() as db:
        found = Staged(named={sha256 for _record, sha256 in hq_store.wants(db, verified.head.station)})
    try:
        for item in read_payload(file, verified, own_identities(vault), task=task):
            if isinstance(item, Incoming):
                if item.sha256 in found.taken_back - found.named:
                    deque(item.pieces, maxlen=0)  # read past it
                else:
                    _stage_attachment(vault, entry, item, task)
            else:
                _stage_line(vault, entry, item, verified, found)
        _write(vault, entry, found)
    except BaseException:
        with vault.writing() as db:
            staging.clear(db, vault, entry)
        raise
    return bytes(found.line_hashes)


def _stage_line(vault: Vault, entry: str, line: Line, verified: Verified, found: Staged) -> None:
    change = Change.read(line.value, number=line.number)
    code = check_change(change)
    if change.id in found.ids:
        code = "change.twice"
    with vault.reading() as db:
        owner = hq_store.owner_of(db, change.id)
        current = hq_store.hq_record(db, verified.head.station, change.id)
    if owner not in {None, verified.head.station}:
        code = FOREIGN
    if code is None and change.body is not None and current and not knows(change.seen, current.erased_seen):
        code = BEFORE_WITHDRAWAL
    (found.taken_back if code == BEFORE_WITHDRAWAL else found.named).update(change.att)
    found.ids.add(change.id)
    found.line_hashes += bytes.fromhex(line.sha256)
    found.batch.append(_staged(line, change, code))
    if len(found.batch) >= BATCH:
        _write(vault, entry, found)


def _staged(line: Line, change: Change, code: str | None) -> StagedChange:
    body = change.body if code is None else None  # what is refused is not kept
    return StagedChange(
        n=line.number,
        record=change.id,
        kind=change.type,
        rev=change.rev,
        seen=change.seen,
        op=change.op,
        erase=change.erase,
        att=change.att,
        schema_v=_schema_v(change.body) if body is not None else 0,
        line_hash=bytes.fromhex(line.sha256),
        body=encode(body) if body is not None else None,
        code=code,
    )


def _write(vault: Vault, entry: str, found: Staged) -> None:
    with vault.writing() as db:
        for change in found.batch:
            staging.add_change(db, entry, change)
    found.batch.clear()


def check_change(change: Change) -> str | None:
    """Return why a change cannot be taken in, or None: its kind, version, structure, bounds, codes and inner links.

    An unknown code of a known list is no reason; a malformed one is. None of the rules R-01 to R-37 is run on another
    station's record.
    """
    if change.type not in KINDS:
        return "change.kind"
    if change.body is None:
        return None
    version = _schema_v(change.body)
    if version > KINDS[change.type].schema_v:
        return "change.newer"
    if version < 1 or change.body.get("id") != change.id:
        return "change.structure"
    return None if _fits(change, version) else "change.structure"


def _schema_v(body: dict[str, Any] | None) -> int:
    release = (body or {}).get("release")
    version = release.get("schema_v") if isinstance(release, dict) else None
    return version if isinstance(version, int) and not isinstance(version, bool) else 0


def _fits(change: Change, version: int) -> bool:
    assert change.body is not None, "only a put has a body"
    try:
        document = upcast(change.type, version, change.body)
        released_model(change.type).model_validate(document)
        return set(change.att) == set(attachment_ids(document).values())
    except (ValidationError, AppError, KeyError, TypeError, AttributeError):
        return False


def attachment_ids(document: dict[str, Any]) -> dict[str, str]:
    """Return the attachments that a document names: id to SHA-256."""
    rows = document.get("attachments") or []
    return {row["id"]: row["sha256"] for row in rows if "sha256" in row}


class _Pieces:
    """Shows an attachment's pieces as a file to read from."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    def read(self, _size: int = -1, /) -> bytes:
        """Return the next piece, empty at the end; pieces are at most 64 KiB."""
        return next(self._pieces, b"")


def _stage_attachment(vault: Vault, entry: str, item: Incoming, task: Task) -> None:
    source = cast("BinaryIO", _Pieces(item.pieces))  # seal() only reads
    sealed = attachments.seal(vault, source, task=task, total=item.size)
    with vault.writing() as db:
        staging.add_attachment(db, entry, sealed)


def evidence_of(verified: Verified, line_hashes: bytes) -> Evidence:
    """Return what stays of a bundle after its apply."""
    return Evidence(
        verified.tagmanifest,
        verified.signatures.ssh,
        verified.signatures.mldsa,
        verified.bundle_json,
        verified.manifest,
        line_hashes,
    )


def copy_of(db: Db, vault: Vault, sha256: str, *, task: Task) -> Sealed | None:
    """Seal once more an attachment that the vault holds under another id: blobs are never shared by two rows."""
    known = attachments.find_by_sha256(db, sha256)
    if known is None:
        return None
    with attachments.open_blob(vault, known.id) as source:
        return attachments.seal(vault, source, task=task, total=known.size)
