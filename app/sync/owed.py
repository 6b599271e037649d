"""What an audience is still owed of one record: a pure decision from the ledger and today's release.

A bundle carries every record whose released document differs from the last acknowledged one, and every withdrawal that
was not confirmed yet (bundle-and-vault.md 1.5). What left and was not confirmed may have arrived, so it counts as held
by the audience wherever something has to be taken back.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from app.models.canonical import name_of
from app.release.results import Footprint, Release, Released, document_hash, footprint, shrank
from app.vault.ledger import LedgerRow

_BLOCKS = {"release", "derived", "findings", "labels"}
# A new wording or place may be there to take the old one back, though the field itself stays: the old one is erased.
_TELLING = frozenset({"summary_nonident", "account_first_person", "pcode", "geo"})


class What(Enum):
    """What a change means to the person who sends or receives it."""

    NEW = "new"
    CHANGED = "changed"
    REDUCED = "reduced"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Record:
    """One record today: its release (None where nothing of it is left), its Lamport number, and what was seen."""

    record_id: str
    release: Release | None
    rev: int
    seen: dict[str, int]


@dataclass(frozen=True, slots=True)
class Owed:
    """A change that has to go. `fields` are the codes of top-level fields that differ from what was confirmed last."""

    what: What
    rev: int
    fields: tuple[str, ...] = ()

    @property
    def op(self) -> str:
        """The change line's op."""
        return "redact" if self.what is What.WITHDRAWN else "put"

    @property
    def erase(self) -> bool:
        """Whether a part of what was sent is taken back."""
        return self.what is What.REDUCED


@dataclass(frozen=True, slots=True)
class Stays:
    """A record of which nothing goes, and why: a code with its sentence in the catalogue."""

    code: str


Decision = Owed | Stays | None


def decide(record: Record, known: Sequence[LedgerRow]) -> Decision:
    """Return what is owed of a record, why it stays, or None where the audience has it as it is."""
    held = _held(known)
    if isinstance(record.release, Released):
        return _decide_put(record, record.release, held, known)
    if any(row.op == "put" for row in held.may_hold) or any(row.op == "redact" for row in held.open):
        return Owed(What.WITHDRAWN, max(record.rev, *(row.rev for row in known)))
    return Stays(record.release.reason_code) if record.release is not None else None


@dataclass(frozen=True, slots=True)
class _Held:
    """What the audience certainly has (`standing`), and what left since and may have arrived (`open`)."""

    standing: LedgerRow | None
    open: tuple[LedgerRow, ...]

    @property
    def may_hold(self) -> tuple[LedgerRow, ...]:
        return (self.standing, *self.open) if self.standing else self.open


def _held(known: Sequence[LedgerRow]) -> _Held:
    standing = max((row for row in known if row.confirmed), key=lambda row: row.rank, default=None)
    later = (row for row in known if not row.confirmed and row.refusal is None)
    return _Held(standing, tuple(row for row in later if standing is None or row.rank > standing.rank))


def overtaken(known: Sequence[LedgerRow]) -> list[LedgerRow]:
    """Return the rows that say nothing any more once a newer change was confirmed."""
    standing = _held(known).standing
    return [row for row in known if standing is not None and row.rank < standing.rank]


def _decide_put(record: Record, released: Released, held: _Held, known: Sequence[LedgerRow]) -> Decision:
    digest = document_hash(released)
    if held.standing and _same(held.standing, digest) and all(_same(row, digest) for row in held.open):
        return None
    if any(row.refusal and row.release_hash == digest and row.rev == record.rev for row in known):
        return Stays("outbox.refused")
    new = footprint(released)
    if _brings_back(record, new, held):
        return Stays("outbox.new_version")
    puts = [row for row in held.may_hold if row.op == "put"]
    now = field_digests(released)
    if any(row.erasing for row in held.open) or any(_takes_back(row, new, now) for row in puts):
        return Owed(What.REDUCED, record.rev, _differing(released, held.standing))
    what = What.CHANGED if puts else What.NEW
    return Owed(what, record.rev, _differing(released, held.standing) if puts else ())


def _takes_back(row: LedgerRow, new: Footprint, now: Mapping[str, str]) -> bool:
    """Whether the audience holds something by an earlier change that it must not keep (R-25)."""
    reworded = any(name in row.fields and row.fields[name] != now.get(name) for name in _TELLING)
    return reworded or shrank(Footprint.load(row.footprint), new)


def _same(row: LedgerRow, digest: str) -> bool:
    return row.op == "put" and row.release_hash == digest


def _brings_back(record: Record, new: Footprint, held: _Held) -> bool:
    """Whether something taken back would leave again without a newer revision: that needs one (1.3)."""
    erasing = [row for row in held.may_hold if row.erasing and row.rev >= record.rev]
    return any(row.op == "redact" or shrank(new, Footprint.load(row.footprint)) for row in erasing)


def field_digests(released: Released) -> dict[str, str]:
    """Return a short digest per top-level field, to tell later which of them changed.

    Eight hex digits: enough to see a change, too few to prove an erased word by guessing it.
    """
    return {name: _digest(name, value) for name, value in released.spelled.items() if name not in _BLOCKS}


def _digest(name: str, spelled: bytes) -> str:
    """Return what stands for the canonical list [name, value]."""
    return hashlib.sha256(b"[" + name_of(name) + b"," + spelled + b"]").hexdigest()[:8]


def _differing(released: Released, standing: LedgerRow | None) -> tuple[str, ...]:
    if standing is None:
        return ()
    now = field_digests(released)
    names = now.keys() | standing.fields.keys()
    return tuple(sorted(name for name in names if now.get(name) != standing.fields.get(name)))
