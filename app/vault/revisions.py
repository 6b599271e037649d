"""Saves and loads records: every explicit save is one append-only revision in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from app.errors import AppError
from app.models.base import Document, Record, document
from app.models.envelope import LegalHold
from app.models.released import released_model
from app.vault import contact_keys, drafts
from app.vault import history as chain_of
from app.vault.change import Change
from app.vault.db import Db
from app.vault.history import NewRevision, Revision
from app.vault.numbers import next_ref
from app.vault.opened import Vault
from app.vault.projections import Content, read_content, refresh
from app.vault.retention import Terms, standing


@dataclass(frozen=True, slots=True)
class Saved:
    """What a save made: the record's id and reference, the revision's hash and number, and what changed."""

    record_id: str
    ref: str | None
    hash: str
    seq: int
    change: Change


@dataclass(frozen=True, slots=True)
class Loaded:
    """One revision, read. `record` is the record's model, or at HQ the released model of a station's record.

    `document` is the same as JSON; `station` whose record it is; `findings` the rules that it broke when saved.
    """

    record: BaseModel
    document: Document
    kind: str
    record_id: str
    station: str
    state: str
    hash: str
    lamport: int
    device: str
    at: str
    by: str
    reason: str
    findings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RevisionRow:
    """One line of a record's history. `reason` is None where the body was erased."""

    seq: int
    hash: str
    parents: tuple[str, ...]
    device: str
    lamport: int
    state: str
    by: str
    by_name: str
    at: str
    reason: str | None


def save(
    vault: Vault,
    record: Record,
    *,
    state: str,
    reason: str = "",
    findings: Sequence[str] = (),
    parents: Sequence[str] | None = None,
    terms: Terms | None = None,
    draft_stays: bool = False,
) -> Saved:
    """Save a record as a new revision, `state` "OPEN" or "FINAL", and drop this device's draft of it.

    The draft stays where this version holds but a part of what is typed (`draft_stays`).

    One transaction: envelope (who, when, device, reference at an incident's first save), revision, body, lists and
    search by difference, audit. `findings` are rule ids, kept in the body. `parents` are the hashes that the text was
    made from (two of them join two heads), by default the newest head. How long the record is kept and what hold
    stands on it are taken over from there, whatever `record` says; `terms` alone changes them, and leaves the draft.
    Raises AppError vault.parent where a given parent is no head any more, vault.owner for another station's record,
    erase.stays for one that was erased, record.ref_stays where the text has another reference than the record.
    """
    with vault.writing() as db:
        record_id: str = record.id  # type: ignore[attr-defined]  # every kind carries the envelope
        known = chain_of.revisions_of(db, record_id)
        _require_own(db, vault, record_id, saved_before=bool(known))
        above = _parents(known, parents)
        filled = _envelope(db, vault, _as_begun(db, record, known), terms or (standing(db, above) if above else None))
        doc = document(filled)
        body: Document = {"reason": reason, "record": doc}
        if findings:
            body["findings"] = sorted(set(findings))
        facts = {"record": record_id, "kind": record.kind, "state": state}
        revision = _append(db, vault, facts, parents=above, schema_v=record.schema_v, body=body)
        refresh(db, record_id, vault.station.id, newest=Content(revision, doc, filled, vault.station.id))
        contact_keys.prune(db, vault, record_id)
        if terms is None and not draft_stays:
            drafts.drop(db, vault, record_id)
    return _saved(revision, doc)


def apply_released(
    db: Db,
    vault: Vault,
    *,
    station: str,
    record_id: str,
    kind: str,
    document: Document,
    schema_v: int,
    origin: Document,
    reason: str = "",
) -> Saved:
    """Keep one accepted change of a station as HQ's FINAL revision; its body is the released document.

    `origin` (device, stream, epoch, seq, rev …) is kept in the body beside the station's id. Runs in the caller's
    transaction. Raises AppError("vault.owner") where the id belongs to another station (threat T14).
    """
    owner = db.scalar("SELECT station FROM head WHERE record = ?", record_id)
    known = chain_of.revisions_of(db, record_id)
    if owner not in {None, station}:
        raise AppError("vault.owner")
    body = {"reason": reason, "record": document, "origin": {**origin, "station": station}}
    facts = {"record": record_id, "kind": kind, "state": "FINAL"}
    revision = _append(db, vault, facts, parents=_parents(known, None), schema_v=schema_v, body=body)
    refresh(db, record_id, vault.station.id, newest=Content(revision, document, None, station))
    return _saved(revision, document)


def _append(
    db: Db, vault: Vault, facts: dict[str, str], *, parents: tuple[Revision, ...], schema_v: int, body: Document
) -> Revision:
    who = {"device": vault.device, "by": vault.holder, "at": vault.clock.now().isoformat(timespec="seconds")}
    return chain_of.append(db, NewRevision(**facts, **who, parents=parents, schema_v=schema_v, body=body))


def _saved(revision: Revision, doc: Document) -> Saved:
    change = Change(revision.kind, frozenset({revision.record}))
    return Saved(revision.record, doc.get("ref"), revision.hash, revision.seq, change)


def _require_own(db: Db, vault: Vault, record_id: str, *, saved_before: bool) -> None:
    owner = db.scalar("SELECT station FROM head WHERE record = ?", record_id)
    if owner is None and saved_before:
        raise AppError("erase.stays")
    if owner not in {None, vault.station.id}:
        raise AppError("vault.owner")


def _parents(known: list[Revision], wanted: Sequence[str] | None) -> tuple[Revision, ...]:
    heads = chain_of.heads(known)
    if wanted is None:
        return tuple(heads[:1])
    chosen = tuple(head for head in heads if head.hash in wanted)
    if len(chosen) != len(set(wanted)):
        raise AppError("vault.parent")
    return chosen


def _as_begun(db: Db, record: Record, known: list[Revision]) -> Record:
    """Fill in what the first save settled and a text from elsewhere may lack: reference, when and by whom."""
    if not known:
        return record
    first = min(known, key=lambda one: one.seq)
    settled = {"created_at": first.at, "created_by": first.by}
    ref = db.scalar("SELECT ref FROM incident_row WHERE record = ? ORDER BY layer LIMIT 1", first.record)
    given = getattr(record, "ref", None)
    if ref is not None and given not in {None, ref}:
        raise AppError("record.ref_stays", ref=ref)
    settled |= {"ref": ref} if ref is not None else {}
    return record.model_copy(update={name: value for name, value in settled.items() if getattr(record, name) is None})


def _envelope(db: Db, vault: Vault, record: Record, terms: Terms | None) -> Record:
    now = vault.clock.now().isoformat(timespec="seconds")
    have = record.model_dump(include={"created_at", "created_by", "lang", "ref"})
    first = {"created_at": now, "created_by": vault.holder, "lang": vault.station.lang}
    update: dict[str, Any] = {name: value for name, value in first.items() if have.get(name) is None}
    update |= {"updated_at": now, "updated_by": vault.holder, "device": vault.device}
    if record.kind == "incident" and have.get("ref") is None:
        update["ref"] = next_ref(db, vault)
    if terms is not None:
        hold = None if terms.hold is None else LegalHold.model_validate(terms.hold)
        update |= {"retention_until": terms.until, "legal_hold": hold}
    return record.model_copy(update=update)


def terms_of(vault: Vault, record_id: str) -> Terms:
    """Return how long a record is kept and what hold stands on it, on any of its heads."""
    with vault.reading() as db:
        return standing(db, chain_of.heads(chain_of.revisions_of(db, record_id)))


def own(loaded: Loaded) -> Record:
    """Return the record of an own revision, to save it again; TypeError (a bug) for a station's at HQ."""
    if not isinstance(loaded.record, Record):
        raise TypeError("a released document is no record")
    return loaded.record


def load(vault: Vault, record_id: str) -> Loaded:
    """Return a record's newest revision, of either state. Raises AppError vault.no_record or vault.erased."""
    with vault.reading() as db:
        return load_from(db, vault, _seq(db, record_id, "newest"))


def load_final(vault: Vault, record_id: str) -> Loaded:
    """Return a record's newest FINAL revision. Raises AppError vault.no_record, vault.no_final or vault.erased."""
    with vault.reading() as db:
        seq = _seq(db, record_id, "final")
        if seq is None:
            raise AppError("vault.no_final")
        return load_from(db, vault, seq)


def load_revision(vault: Vault, digest: str) -> Loaded:
    """Return one revision by its hash. Raises AppError vault.no_record or vault.erased."""
    with vault.reading() as db:
        return _loaded(read_content(db, chain_of.revision_by_hash(db, digest), vault.station.id))


def load_from(db: Db, vault: Vault, seq: int) -> Loaded:
    """Return one revision by its number, inside the caller's transaction."""
    return _loaded(read_content(db, chain_of.revision_at(db, seq), vault.station.id))


def history(vault: Vault, record_id: str) -> list[RevisionRow]:
    """Return a record's revisions, newest first. AppError("vault.no_record") where there is none."""
    with vault.reading() as db:
        names: dict[str, str] = dict(db.all("SELECT id, name FROM staff"))
        rows = [_row(db, revision, names) for revision in reversed(chain_of.revisions_of(db, record_id))]
    if not rows:
        raise AppError("vault.no_record")
    return rows


def find_record(vault: Vault, ref_or_id: str) -> str:
    """Return the id of the record with this reference (as typed, any case) or id; AppError("vault.no_record")."""
    with vault.reading() as db:
        return find_in(db, ref_or_id)


def find_in(db: Db, ref_or_id: str) -> str:
    """Return the same as `find_record`, inside the caller's transaction."""
    wanted = "".join(ref_or_id.split())
    found = db.scalar("SELECT record FROM head WHERE record = ?", wanted.lower())
    found = found or db.scalar("SELECT record FROM incident_row WHERE ref = ?", wanted.upper())
    if found is None:
        raise AppError("vault.no_record")
    return str(found)


def name_of(vault: Vault, record_id: str) -> str:
    """Return a record's reference; its id where it has none."""
    with vault.reading() as db:
        return str(db.scalar("SELECT ref FROM incident_row WHERE record = ?", record_id) or record_id)


def heads(vault: Vault, record_id: str) -> list[str]:
    """Return the hashes of a record's heads, the newest first; two of them wait to be joined by a person."""
    with vault.reading() as db:
        return [revision.hash for revision in chain_of.heads(chain_of.revisions_of(db, record_id))]


def _seq(db: Db, record_id: str, column: str) -> Any:
    row = db.one("SELECT newest, final FROM head WHERE record = ?", record_id)
    if row is None:
        known = db.scalar("SELECT 1 FROM revision WHERE record = ?", record_id)
        raise AppError("vault.erased" if known else "vault.no_record")
    return row[0] if column == "newest" else row[1]


def _loaded(content: Content) -> Loaded:
    revision = content.revision
    record = content.record or released_model(revision.kind).model_validate(content.document)
    return Loaded(
        record=record,
        document=content.document,
        kind=revision.kind,
        record_id=revision.record,
        station=content.station,
        state=revision.state,
        hash=revision.hash,
        lamport=revision.lamport,
        device=revision.device,
        at=revision.at,
        by=revision.by,
        reason=content.reason,
        findings=content.findings,
    )


def _row(db: Db, revision: Revision, names: dict[str, str]) -> RevisionRow:
    try:
        reason = chain_of.body_of(db, revision)["reason"]
    except AppError:
        reason = None
    return RevisionRow(
        seq=revision.seq,
        hash=revision.hash,
        parents=revision.parents,
        device=revision.device,
        lamport=revision.lamport,
        state=revision.state,
        by=revision.by,
        by_name=names.get(revision.by, ""),
        at=revision.at,
        reason=reason,
    )
