"""What a release gives: a released document, or the reason why nothing leaves."""

from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Any

from app.models.base import Document
from app.models.canonical import encode, join

_IN_LINE = 2  # a field stands in a document, and that in a change line


@dataclass(frozen=True, slots=True)
class AttachmentRef:
    """An attachment that leaves: SHA-256 of its plain bytes (hex), its own id, its size in bytes."""

    sha256: str
    id: str
    size: int


@dataclass(frozen=True)
class Released:
    """What one audience may see of one record today; spelled, hashed and measured once, whoever asks.

    `id` is the id as the recipient sees it, `record_id` the station's own; `persons` are the own ids of victim groups
    and sources that this rests on. `notices` (codes of app/errors/release.py) are for the sender's eyes and stay here.
    """

    kind: str
    id: str
    record_id: str
    ref: str | None
    document: Document
    persons: frozenset[str] = frozenset()
    attachments: tuple[AttachmentRef, ...] = ()
    reduced: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()

    @cached_property
    def spelled(self) -> dict[str, bytes]:
        """The canonical form of each top-level field."""
        return {name: encode(value, depth=_IN_LINE) for name, value in self.document.items()}

    @cached_property
    def body(self) -> bytes:
        """The document's canonical form."""
        return join(self.spelled)

    @cached_property
    def digest(self) -> str:
        """SHA-256 (hex) of `body`."""
        return sha256(self.body).hexdigest()

    @cached_property
    def footprint(self) -> "Footprint":
        """What the recipient holds once this document has arrived."""
        own = {name: part for name, part in self.document.items() if name not in {"release", "findings", "labels"}}
        files = frozenset(item.sha256 for item in self.attachments)
        return Footprint(self.persons, frozenset(_paths(own, "")), files)


@dataclass(frozen=True, slots=True)
class Withheld:
    """A record of which nothing leaves; `reason_code` has its sentence in app/errors/release.py. `ref` stays here."""

    kind: str
    id: str
    record_id: str
    ref: str | None
    reason_code: str


Release = Released | Withheld


def document_hash(released: Released) -> str:
    """Return the SHA-256 (hex) of the released document's canonical form: what the ledger remembers."""
    return released.digest


@dataclass(frozen=True, slots=True)
class Footprint:
    """What of a record an audience holds: own ids of persons, field paths (rows by id), SHA-256 of attachments."""

    persons: frozenset[str]
    fields: frozenset[str]
    attachments: frozenset[str]

    def dump(self) -> dict[str, list[str]]:
        """Return it as JSON, for the ledger."""
        return {
            "persons": sorted(self.persons),
            "fields": sorted(self.fields),
            "attachments": sorted(self.attachments),
        }

    @classmethod
    def load(cls, stored: dict[str, list[str]]) -> "Footprint":
        """Read what `dump` wrote."""
        return cls(*(frozenset(stored[name]) for name in ("persons", "fields", "attachments")))


def footprint(released: Released) -> Footprint:
    """Return what the recipient holds once this document has arrived."""
    return released.footprint


def shrank(old: Footprint, new: Footprint) -> bool:
    """Whether persons, fields or attachments were lost, so that the next put must carry `erase` (R-25)."""
    return bool(old.persons - new.persons or old.fields - new.fields or old.attachments - new.attachments)


def _paths(value: Any, path: str) -> set[str]:
    if isinstance(value, dict):
        return {deeper for name, part in value.items() for deeper in _paths(part, f"{path}.{name}" if path else name)}
    if isinstance(value, list) and any(isinstance(item, dict) for item in value):
        return {
            deeper
            for item in value
            for deeper in _paths(item, f"{path}[{item.get('id', '') if isinstance(item, dict) else ''}]")
        }
    return {path}
