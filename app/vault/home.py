"""What the first page tells: drafts, records that wait for something, the last bundle and receipt; no wide table."""

import json
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from app.vault.care import SQL as CARE
from app.vault.care import Care, arguments, care
from app.vault.db import Db, Value
from app.vault.listing import IncidentFilter, count, count_query
from app.vault.opened import Vault
from app.vault.retention import OLDEST, any_due

MOST_DRAFTS = 5
_DUE = IncidentFilter(due_to="today")
_VERIFYING = IncidentFilter(statuses=("RECEIVED", "UNDER_VERIFICATION"))
_UNASKED = IncidentFilter(consents=("NOT_ASKED",))
# The filters whose lists the counts promise: the number here is the number of lines there.
WAITING_FILTERS = MappingProxyType({"due": _DUE, "verification": _VERIFYING, "consent": _UNASKED})

_DRAFTS = (
    'SELECT d.record, r.ref, d."values", d.at FROM draft AS d LEFT JOIN incident_row AS r ON r.record = d.record'
    " AND r.layer = 0 WHERE d.device = ? AND d.kind = 'incident' ORDER BY d.at DESC, d.record LIMIT ?"
)
_DRAFT_COUNT = "SELECT count(*) FROM draft WHERE device = ? AND kind = 'incident'"
# Final incidents whose newest final version is in no bundle that left.
_UNSENT = (
    "SELECT count(*) FROM head AS h WHERE h.kind = 'incident' AND h.station = ? AND h.final IS NOT NULL AND NOT EXISTS"
    " (SELECT 1 FROM audience AS a CROSS JOIN ledger AS l ON l.audience = a.id AND l.record = h.record"
    " WHERE l.state <> 'staged' AND l.rev >= (SELECT lamport FROM revision WHERE seq = h.final))"
)
_SENT = (
    "SELECT seq, state, at FROM outbox WHERE state IN ('written', 'verified', 'acknowledged') AND stream IN"
    " (SELECT stream FROM stream WHERE device = ?) ORDER BY at DESC, seq DESC LIMIT 1"
)
_RECEIPT = "SELECT number, created FROM receipt_seen ORDER BY at DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A draft of this device: `ref` where a version of the record exists, else `headline` as typed, both or none.

    `values` are what is typed, for what is still missing.
    """

    record_id: str
    ref: str | None
    headline: str
    at: str
    values: dict[str, Any] = field(default_factory=dict, repr=False)


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
    """A station's first page. `drafts` are the newest of `draft_count`; the other numbers count incidents.

    `due` counts those where the day of a next step of verification has come. `review` tells that the time of some
    record is over; `care` are those whose care may still be in time.
    """

    drafts: tuple[Unfinished, ...]
    draft_count: int
    due: int
    verification: int
    consent: int
    unsent: int
    review: bool
    care: tuple[Care, ...]
    sent: Sent | None
    receipt: Receipt | None


def station_home(db: Db, vault: Vault) -> StationHome:
    """Read a station's first page in one view of the vault."""
    sent, receipt, now = db.one(_SENT, vault.device), db.one(_RECEIPT), vault.clock.now()
    drafts = tuple(_unfinished(*row) for row in db.all(_DRAFTS, vault.device, MOST_DRAFTS))
    never_saved = [(draft.record_id, draft.values) for draft in drafts if not draft.ref]
    return StationHome(
        drafts=drafts,
        draft_count=int(db.scalar(_DRAFT_COUNT, vault.device)),
        due=count(db, _DUE.on_day(now.date())),
        verification=count(db, _VERIFYING),
        consent=count(db, _UNASKED),
        unsent=int(db.scalar(_UNSENT, vault.station.id)),
        review=any_due(db, vault.station.id, now.date()),
        care=care(db, vault.station.id, never_saved, now),
        sent=None if sent is None else Sent(*sent),
        receipt=None if receipt is None else Receipt(*receipt),
    )


def queries(vault: Vault) -> list[tuple[str, list[Value]]]:
    """Return the queries behind `station_home`, for their EXPLAIN in tests."""
    now = vault.clock.now()
    return [
        (_DRAFTS, [vault.device, MOST_DRAFTS]),
        (_DRAFT_COUNT, [vault.device]),
        *(count_query(wanted.on_day(now.date())) for wanted in WAITING_FILTERS.values()),
        (_UNSENT, [vault.station.id]),
        (CARE, arguments(vault.station.id, now)),
        (OLDEST, [vault.station.id]),
        (_SENT, [vault.device]),
        (_RECEIPT, []),
    ]


def _unfinished(record: str, ref: str | None, values: str, at: str) -> Unfinished:
    typed = json.loads(values)
    return Unfinished(record, ref, str(typed.get("title_neutral") or "").strip(), at, typed)
