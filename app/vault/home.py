"""What the first page tells: drafts, records that wait for something, the last bundle and receipt; no wide table."""

import json
from dataclasses import dataclass
from types import MappingProxyType

from app.vault.db import Db, Value
from app.vault.listing import IncidentFilter, count, count_query
from app.vault.opened import Vault

MOST_DRAFTS = 5
_VERIFYING = IncidentFilter(statuses=("RECEIVED", "UNDER_VERIFICATION"))
_UNASKED = IncidentFilter(consents=("NOT_ASKED",))
# The filters whose lists the counts promise: the number here is the number of lines there.
WAITING_FILTERS = MappingProxyType({"verification": _VERIFYING, "consent": _UNASKED})

_DRAFTS = (
    'SELECT d.record, r.ref, d."values", d.at FROM draft AS d LEFT JOIN incident_row AS r ON r.record = d.record'
    " AND r.layer = 0 WHERE d.device = ? AND d.kind = 'incident' ORDER BY d.at DESC, d.record LIMIT ?"
)
_DRAFT_COUNT = "SELECT count(*) FROM draft WHERE device = ? AND kind = 'incident'"
# Final incidents whose newest final version is in no bundle that left.
_UNSENT = (
    "SELECT count(*) FROM head AS h JOIN revision AS r ON r.seq = h.final WHERE h.kind = 'incident' AND h.station = ?"
    " AND NOT EXISTS (SELECT 1 FROM audience AS a JOIN ledger AS l ON l.audience = a.id AND l.record = h.record"
    " WHERE l.rev >= r.lamport AND l.state <> 'staged')"
)
_SENT = (
    "SELECT seq, state, at FROM outbox WHERE state IN ('written', 'verified', 'acknowledged') AND stream IN"
    " (SELECT stream FROM stream WHERE device = ?) ORDER BY at DESC, seq DESC LIMIT 1"
)
_RECEIPT = "SELECT number, created FROM receipt_seen ORDER BY at DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A draft of this device: `ref` where a version of the record exists, else `headline` as typed, both or none."""

    record_id: str
    ref: str | None
    headline: str
    at: str


@dataclass(frozen=True, slots=True)
class Sent:
    """The newest bundle whose number was taken: written (perhaps not whole), verified or acknowledged; when begun."""

    number: int
    state: str
    at: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """The newest receipt read: its number, and when HQ made it."""

    number: int
    created: str


@dataclass(frozen=True, slots=True)
class StationHome:
    """A station's first page. `drafts` are the newest of `draft_count`; the other numbers count incidents."""

    drafts: tuple[Unfinished, ...]
    draft_count: int
    verification: int
    consent: int
    unsent: int
    sent: Sent | None
    receipt: Receipt | None


def station_home(db: Db, vault: Vault) -> StationHome:
    """Read a station's first page in one view of the vault."""
    sent, receipt = db.one(_SENT, vault.device), db.one(_RECEIPT)
    return StationHome(
        drafts=tuple(_unfinished(*row) for row in db.all(_DRAFTS, vault.device, MOST_DRAFTS)),
        draft_count=int(db.scalar(_DRAFT_COUNT, vault.device)),
        verification=count(db, _VERIFYING),
        consent=count(db, _UNASKED),
        unsent=int(db.scalar(_UNSENT, vault.station.id)),
        sent=None if sent is None else Sent(*sent),
        receipt=None if receipt is None else Receipt(*receipt),
    )


def queries(vault: Vault) -> list[tuple[str, list[Value]]]:
    """Return the queries behind `station_home`, for their EXPLAIN in tests."""
    return [
        (_DRAFTS, [vault.device, MOST_DRAFTS]),
        (_DRAFT_COUNT, [vault.device]),
        *(count_query(wanted) for wanted in WAITING_FILTERS.values()),
        (_UNSENT, [vault.station.id]),
        (_SENT, [vault.device]),
        (_RECEIPT, []),
    ]


def _unfinished(record: str, ref: str | None, values: str, at: str) -> Unfinished:
    return Unfinished(record, ref, str(json.loads(values).get("title_neutral") or "").strip(), at)
