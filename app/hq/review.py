"""What a staged bundle would change: new, changed field by field, withdrawn, refused. Nothing is written."""

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from app.errors import AppError
from app.hq.inbox import Entry, entry
from app.hq.staged import attachment_ids
from app.hq.winner import FOREIGN, FOREIGN_FILE, Incoming, Judged, Verdict, judge
from app.models.upcast import upcast
from app.tasks import Task
from app.vault import attachments, hq_store, staging
from app.vault.db import Db
from app.vault.hq_store import HqRecord
from app.vault.opened import Vault
from app.vault.revisions import load
from app.vault.staging import InboxRow, StagedChange

_BLOCKS = {"release", "derived", "findings", "labels"}
_OPEN = {"staged", "aside"}
_NAMING = ("name", "occurred", "adm0", "adm1", "adm2", "adm3", "adm4", "labels")


@dataclass(frozen=True, slots=True)
class Difference:
    """One value that differs: `path` are field codes and, within lists, row ids; None where a side has nothing."""

    path: tuple[str, ...]
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class NewRecord:
    """A record that HQ does not have, with those parts of its released document that name it.

    The rest would be some million objects for a bundle of 10,000 records.
    """

    record: str
    kind: str
    ref: str | None
    document: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ChangedRecord:
    """A record that HQ has. `erase`: a part was withdrawn, all earlier versions of it are erased on apply."""

    record: str
    kind: str
    ref: str | None
    rev_old: int
    rev_new: int
    erase: bool
    fields: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class WithdrawnRecord:
    """A record of which everything is erased on apply."""

    record: str
    kind: str
    ref: str | None


@dataclass(frozen=True, slots=True)
class RefusedRecord:
    """A change that cannot be applied; `code` has its sentence in the catalogue."""

    record: str
    kind: str
    code: str


@dataclass(slots=True)
class HqReview:
    """A bundle under review. `superseded` counts changes that are older than what HQ has."""

    entry: Entry
    new: list[NewRecord] = field(default_factory=list)
    changed: list[ChangedRecord] = field(default_factory=list)
    withdrawn: list[WithdrawnRecord] = field(default_factory=list)
    refused: list[RefusedRecord] = field(default_factory=list)
    superseded: int = 0


def review(vault: Vault, entry_id: str, task: Task | None = None) -> HqReview:
    """Return what applying an entry would change as things stand now; `task` can stop it.

    Raises AppError inbox.no_entry or inbox.not_open.
    """
    found = HqReview(entry(vault, entry_id))
    with vault.reading() as db:
        row = open_row(db, entry_id)
        for change in staging.changes(db, entry_id):
            if task:
                task.checkpoint()
            current = hq_store.hq_record(db, row.station or "", change.record)
            _sort(vault, found, change, current, judge(current, incoming(db, row, change, current)))
    return found


def open_row(db: Db, entry_id: str) -> InboxRow:
    """Return an entry that waits for a decision; AppError inbox.no_entry or inbox.not_open."""
    row = staging.find(db, entry_id)
    if row is None:
        raise AppError("inbox.no_entry")
    if row.state not in _OPEN:
        raise AppError("inbox.not_open")
    return row


def incoming(db: Db, row: InboxRow, change: StagedChange, current: HqRecord | None) -> Incoming:
    """Return what decides of a staged change as things stand now: another bundle may have been applied meanwhile."""
    rank = change.rev, change.erasing, row.device or "", row.epoch or 1, row.seq or 0
    code = change.code or _foreign(db, row.station or "", change, current)
    return Incoming(rank, change.op, change.erase, change.seen, code)


def _foreign(db: Db, station: str, change: StagedChange, current: HqRecord | None) -> str | None:
    """Return why a change reaches for what is another's: a record of another station, or another record's file."""
    if hq_store.owner_of(db, change.record) not in {None, station}:
        return FOREIGN
    own = current.att if current is not None else {}
    named = attachment_ids(document_of(change)) if change.body is not None else {}
    taken = any(attachment_id not in own and _held(db, attachment_id) for attachment_id in named)
    return FOREIGN_FILE if taken else None


def _held(db: Db, attachment_id: str) -> bool:
    try:
        attachments.info(db, attachment_id)
    except AppError:
        return False
    return True


def document_of(change: StagedChange) -> dict[str, Any]:
    """Return a staged put's document as it was signed, in the schema version that it says."""
    assert change.body is not None, "only a put that was not refused has a body"
    body: dict[str, Any] = json.loads(change.body)
    return body


def _sort(vault: Vault, found: HqReview, change: StagedChange, current: HqRecord | None, judged: Judged) -> None:
    if judged.code is not None:
        found.refused.append(RefusedRecord(change.record, change.kind, judged.code))
    standing = _standing(vault, current)
    if judged.verdict is Verdict.NEW or (judged.verdict is Verdict.REDUCED and standing is None):
        document = document_of(change)
        found.new.append(NewRecord(change.record, change.kind, document.get("ref"), _naming(document)))
    elif judged.verdict in {Verdict.CHANGED, Verdict.REDUCED}:
        found.changed.append(_changed(change, current, standing or {}))
    elif judged.verdict is Verdict.WITHDRAWN:
        found.withdrawn.append(WithdrawnRecord(change.record, change.kind, (standing or {}).get("ref")))
    elif judged.verdict in {Verdict.SUPERSEDED, Verdict.LATE}:
        found.superseded += 1


def _naming(document: dict[str, Any]) -> dict[str, Any]:
    acts = [{"type": act.get("type")} for act in document.get("acts") or []]
    return {name: document[name] for name in _NAMING if document.get(name)} | ({"acts": acts} if acts else {})


def _standing(vault: Vault, current: HqRecord | None) -> dict[str, Any] | None:
    if current is not None and current.op == "put":
        with suppress(AppError):  # erased here by HQ itself: shown as new
            return load(vault, current.record).document
    return None


def _changed(change: StagedChange, current: HqRecord | None, standing: dict[str, Any]) -> ChangedRecord:
    document = upcast(change.kind, change.schema_v, document_of(change))
    fields = tuple(differences(standing, document))
    rev_old = current.rev if current else 0
    ref = document.get("ref") or standing.get("ref")
    return ChangedRecord(change.record, change.kind, ref, rev_old, change.rev, change.erase, fields)


def differences(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Difference]:
    """Yield what differs between two released documents of one record, blocks aside; rows are matched by id."""
    for name in sorted(old.keys() | new.keys()):
        if name not in _BLOCKS:
            yield from _differ((name,), old.get(name), new.get(name))


def _differ(path: tuple[str, ...], old: Any, new: Any) -> Iterator[Difference]:
    if old == new:
        return
    if _rows(old) and _rows(new) and (old or new):
        before, after = _by_id(old), _by_id(new)
        for row_id in [*before, *(key for key in after if key not in before)]:
            yield from _differ((*path, row_id), before.get(row_id), after.get(row_id))
    elif isinstance(old, dict) and isinstance(new, dict):
        for name in sorted(old.keys() | new.keys()):
            yield from _differ((*path, name), old.get(name), new.get(name))
    else:
        yield Difference(path, old, new)


def _rows(value: Any) -> bool:
    return value is None or (isinstance(value, list) and all(isinstance(row, dict) and "id" in row for row in value))


def _by_id(rows: list[dict[str, Any]] | None) -> dict[str, dict[str, Any]]:
    return {row["id"]: row for row in rows or []}
