"""What the incident form asks of the vault, as plain functions for jobs. No Qt, no state."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from app.errors import AppError
from app.models.base import Record, document
from app.models.finding import Finding
from app.models.incident import Incident
from app.models.party import Party
from app.models.place import Place
from app.services import capture
from app.sync import outbox
from app.tasks import Task
from app.vault import contacts, drafts, parties, places, revisions, staff
from app.vault.change import Change
from app.vault.vault import Vault

Document = dict[str, Any]
_NEGATIVE = frozenset({"REFUSED", "WITHDRAWN"})
_SUFFIXES = {
    **dict.fromkeys((".jpg", ".jpeg", ".png", ".heic", ".webp", ".tif", ".tiff"), "PHOTO"),
    **dict.fromkeys((".mp4", ".mov", ".avi", ".mkv", ".3gp"), "VIDEO"),
    **dict.fromkeys((".mp3", ".wav", ".m4a", ".ogg", ".opus", ".amr"), "AUDIO"),
}


@dataclass(frozen=True, slots=True)
class Lists:
    """The records that an incident can name: parties, own places, staff; and the names that no text may hold.

    `names` is None while some are kept and the contacts are locked.
    """

    parties: tuple[parties.PartyRow, ...]
    places: tuple[places.PlaceRow, ...]
    staff: tuple[staff.Holder, ...]
    country: str
    names: tuple[str, ...] | None = ()


@dataclass(frozen=True, slots=True)
class Drafted:
    """What became of the draft: when it was kept, "" where there is none any more."""

    at: str
    change: Change


@dataclass(frozen=True, slots=True)
class Opened:
    """A record as the form starts with it: the draft's values where there is one, and the last version."""

    record_id: str
    values: Document
    last: revisions.Loaded | None
    drafted: Drafted | None
    lists: Lists


@dataclass(frozen=True, slots=True)
class Stored:
    """A version was saved: the last one now, as the vault holds it."""

    last: revisions.Loaded
    change: Change


def open_record(vault: Vault, record_id: str | None) -> Opened:
    """Return what the form shows. AppError vault.no_record where neither a version nor a draft is known."""
    if record_id is None:
        fresh = document(capture.new_incident(vault))
        return Opened(str(fresh["id"]), fresh, None, None, lists(vault))
    draft = drafts.get(vault, record_id)
    last = _last(vault, record_id)
    if draft is None and last is None:
        raise AppError("vault.no_record")
    values = draft.values if draft else last.document if last else {}
    return Opened(record_id, values, last, _drafted(record_id, draft.at) if draft else None, lists(vault))


def _last(vault: Vault, record_id: str) -> revisions.Loaded | None:
    try:
        return revisions.load(vault, record_id)
    except AppError as error:
        if error.code != "vault.no_record":
            raise
        return None


def lists(vault: Vault) -> Lists:
    """Return the parties, own places and staff of this vault, and the names that its contacts hold."""
    names = contacts.names(vault)
    with vault.reading() as db:
        known = tuple(parties.parties(db)), tuple(places.local_places(db)), tuple(staff.holders(db))
        return Lists(*known, vault.station.country, names)


def keep_draft(vault: Vault, record_id: str, values: Document, taken_in: Sequence[Document] = ()) -> Drafted:
    """Keep what is typed, and the rows of files that were taken in meanwhile."""
    capture.save_draft(vault, record_id, capture.with_files(values, taken_in))
    return _drafted(record_id, vault.clock.now().isoformat(timespec="seconds"))


def drop_draft(vault: Vault, record_id: str) -> Drafted:
    """Let the draft go: the form is as the last version again."""
    capture.drop_draft(vault, record_id)
    return _drafted(record_id, "")


def _drafted(record_id: str, at: str) -> Drafted:
    return Drafted(at, Change("draft", frozenset({record_id})))


def save(vault: Vault, incident: Incident, reason: str) -> Stored:
    """Save an OPEN version. AppError capture.reason where a verified record is changed without one."""
    return _stored(vault, capture.save(vault, incident, reason=reason))


def finalise(vault: Vault, incident: Incident, reason: str) -> Stored:
    """Make the record final. AppError capture.rules, capture.reason."""
    return _stored(vault, capture.finalise(vault, incident, reason=reason).saved)


def save_consent(vault: Vault, incident: Incident) -> Stored | None:
    """Save a refusal or withdrawal at once: the last version with the consents of now, and the persons they name.

    What else is typed stays in the draft (domain.md 0.4). A record never saved is saved as it stands. None where the
    last version tells all of it: it was saved while this waited.
    """
    if not capture.withdraws(vault, incident):
        return None
    last = _last(vault, incident.id)
    if last is not None and isinstance(last.record, Incident):
        incident = _with_consents(last.record, incident)
    saved = capture.save_consent(vault, incident)
    outbox.forget(vault, incident.id)  # a sealed bundle that still holds what was refused
    return _stored(vault, saved)


def refusals(record: BaseModel | None) -> frozenset[tuple[str, str]]:
    """Return (consent row, scope) of every refusal and withdrawal whose person is named."""
    return frozenset(
        (row.id, part.scope or "")
        for row in (record.consents if isinstance(record, Incident) else ())
        for part in row.scopes
        if row.for_ and part.decision in _NEGATIVE
    )


def _with_consents(saved: Incident, typed: Incident) -> Incident:
    groups = {row.id for row in saved.victim_groups}
    sources = {row.id for row in saved.sources}
    named = {row.for_ for row in typed.consents}
    return saved.model_copy(
        update={
            "consents": typed.consents,
            "victim_groups": [
                *saved.victim_groups,
                *(row for row in typed.victim_groups if row.id in named and row.id not in groups),
            ],
            "sources": [
                *saved.sources,
                *(row for row in typed.sources if row.id in named and row.id not in sources),
            ],
        }
    )


def kind_of(path: Path) -> str:
    """Return the code of ATTACHMENT_KIND that a file's name suggests."""
    return _SUFFIXES.get(path.suffix.lower(), "DOCUMENT")


def attach(
    vault: Vault, record_id: str, path: Path, first: Incident | None, rows: list[Document], task: Task
) -> tuple[Stored, Document | Exception]:
    """Take a file in, into a record never saved after its `first` version; add its row to `rows`.

    Return the last version and the row, or the error where nothing but the first version could be saved.
    """
    stored = None if first is None else save(vault, first, "")
    try:
        done = capture.attach(vault, record_id, path, kind=kind_of(path), task=task)
    except Exception as error:
        if stored is None:
            raise
        return stored, error
    row = document(done.attachment)
    rows.append(row)
    return _stored(vault, done.saved), row


def add_party(vault: Vault, name: str, category: str) -> tuple[str, Lists]:
    """Add a party of this name; return its id and the lists as they are now."""
    return _add(vault, Party(name=name, type=category or None))


def add_place(vault: Vault, name: str, parent: str, level: str) -> tuple[str, Lists]:
    """Add an own place below `parent` (a gazetteer code or another own place); return its id and the lists."""
    return _add(vault, Place(name=name, parent=parent or None, level=level or None))


def _add(vault: Vault, record: Record) -> tuple[str, Lists]:
    # Reference records are final from the start: the rules of domain.md 21 are about incidents.
    saved = revisions.save(vault, record, state="FINAL")
    return saved.record_id, lists(vault)


def findings(vault: Vault, incident: Incident) -> list[Finding]:
    """Return what the rules say now."""
    return capture.findings_of(vault, incident)


def discard(vault: Vault, record_id: str) -> Drafted:
    """Erase the draft."""
    capture.discard_draft(vault, record_id)
    return _drafted(record_id, "")


def _stored(vault: Vault, saved: revisions.Saved) -> Stored:
    return Stored(revisions.load(vault, saved.record_id), saved.change)
