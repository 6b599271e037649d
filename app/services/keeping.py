"""Retention and legal hold as a person deals with them: review list, keep longer, hold, lift (domain.md 0.4)."""

from datetime import date

from app.errors import AppError
from app.models.envelope import LegalHold
from app.tasks import Task
from app.vault import holders, retention, revisions
from app.vault.audit import record_event
from app.vault.clock_state import clock_state
from app.vault.opened import Vault
from app.vault.retention import Kept, Terms
from app.vault.revisions import Loaded, Saved

LONGEST_YEARS = 100


def due(vault: Vault, *, task: Task, by: date | None = None) -> tuple[Kept, ...]:
    """Return the records whose time is over by a day, today unless told; the longest over first. Long.

    Nothing is erased by itself: a person erases, keeps longer, or sets a hold.
    """
    with vault.snapshot(task) as db:
        day = (by or clock_state(db, vault.clock).now.date()).isoformat()
        found = [row for row in retention.kept(db, vault.station.id) if row.until is not None and row.until <= day]
    return tuple(sorted(found, key=lambda row: (row.until or "", row.ref or "")))


def held(vault: Vault, *, task: Task) -> tuple[Kept, ...]:
    """Return the records on which a legal hold stands. Long."""
    with vault.snapshot(task) as db:
        return tuple(row for row in retention.kept(db, vault.station.id) if row.terms.hold is not None)


def policy(vault: Vault) -> int | None:
    """Return after how many years an incident is due for review, or None: there is no default."""
    with vault.reading() as db:
        return retention.policy(db)


def set_policy(vault: Vault, years: int | None) -> None:
    """Say after how many years an incident is due for review, None for never by itself. AppError("keep.years")."""
    if years is not None and not 1 <= years <= LONGEST_YEARS:
        raise AppError("keep.years", most=LONGEST_YEARS)
    with vault.writing() as db:
        retention.set_policy(db, years)


def keep(vault: Vault, ref_or_id: str, until: date, *, reason: str) -> Saved:
    """Keep a record until a later day, as a new version of its state.

    Raises AppError keep.date where the day is not in the future, keep.reason, keep.owner, vault.no_record.
    """
    _require_reason(reason)
    with vault.writing() as db:
        if until <= clock_state(db, vault.clock).now.date():
            raise AppError("keep.date")
        loaded, terms = _own(vault, ref_or_id)
        record_event(db, "kept", loaded.record_id)
        return _save(vault, loaded, Terms(until.isoformat(), terms.hold), reason)


def hold(vault: Vault, ref_or_id: str, *, reason: str) -> Saved:
    """Set a legal hold: nothing of the record is erased until it is lifted. Raises hold.stands, or as `keep`."""
    _require_reason(reason)
    with vault.writing() as db:
        loaded, terms = _own(vault, ref_or_id)
        if terms.hold is not None:
            raise AppError("hold.stands")
        record_event(db, "hold.set", loaded.record_id)
        wanted = LegalHold(reason=reason.strip(), owner=vault.holder).model_dump(mode="json")
        return _save(vault, loaded, Terms(terms.until, wanted), reason)


def lift(vault: Vault, ref_or_id: str, *, reason: str) -> Saved:
    """Lift a legal hold: whoever set it, or another holder once that one has left. Both reasons stay in the history.

    Raises AppError hold.none, hold.of_another, or as `keep`.
    """
    _require_reason(reason)
    with vault.writing() as db:
        loaded, terms = _own(vault, ref_or_id)
        if terms.hold is None:
            raise AppError("hold.none")
        owner = terms.hold.get("owner")
        there = {seat.holder.id: seat.holder for seat in holders.seats(vault)}
        if owner != vault.holder and owner in there:
            raise AppError("hold.of_another", holder=there[owner].code)
        record_event(db, "hold.lifted", loaded.record_id)
        return _save(vault, loaded, Terms(terms.until, None), reason)


def _require_reason(reason: str) -> None:
    if not reason.strip():
        raise AppError("keep.reason")


def _own(vault: Vault, ref_or_id: str) -> tuple[Loaded, Terms]:
    loaded = revisions.load(vault, revisions.find_record(vault, ref_or_id))
    if loaded.station != vault.station.id:
        raise AppError("keep.owner")
    return loaded, revisions.terms_of(vault, loaded.record_id)


def _save(vault: Vault, loaded: Loaded, terms: Terms, reason: str) -> Saved:
    """Save the same text under other terms, of the same state; what is being typed stays."""
    return revisions.save(
        vault, revisions.own(loaded), state=loaded.state, reason=reason.strip(), findings=loaded.findings, terms=terms
    )
