"""Handing a station over: the successor gets a passphrase, what is open is listed, the leaver goes with the old key."""

from collections.abc import Callable
from dataclasses import dataclass

from app.errors import AppError
from app.services import holding, keeping, renewing
from app.services.renewing import Prepared
from app.tasks import Task
from app.vault import contacts, drafts, handover, holders, revisions
from app.vault.handover import HandOver
from app.vault.opened import Vault
from app.vault.staff import Holder

Count = Callable[[Vault, Task], int]


@dataclass(frozen=True, slots=True)
class Underway:
    """A hand-over that was begun: from whom to whom, since when, and whether the successor has the vault open now."""

    leaver: Holder
    successor: Holder
    since: str
    can_finish: bool


@dataclass(frozen=True, slots=True)
class OpenItems:
    """What the leaver leaves: records with unsaved text, records whose hold they set (references, for holds also ids).

    `unnamed` are the drafts without a version, and so without a reference, by the moment at which each was typed last.
    `unsent` changes were not exported yet, `undecided` bundles wait at HQ. `contacts`: the contacts' passphrase is
    known to the leaver, and renewing the vault's key does not change it.
    """

    drafts: tuple[str, ...]
    unnamed: tuple[str, ...]
    holds: tuple[str, ...]
    unsent: int
    undecided: int
    contacts: bool


def underway(vault: Vault) -> Underway | None:
    """Return the hand-over that was begun; None also where either of the two holds no key any more."""
    with vault.reading() as db:
        known = handover.underway(db)
    people = {seat.holder.id: seat.holder for seat in holders.seats(vault)}
    if known is None or known.leaver not in people or known.successor not in people:
        return None
    can_finish = vault.holder == known.successor
    return Underway(people[known.leaver], people[known.successor], known.since, can_finish)


def open_items(vault: Vault, *, unsent: Count, undecided: Count, task: Task) -> OpenItems:
    """Return what is open, to be gone through together. Long.

    `unsent` and `undecided` count what app.sync.outbox and app.hq.inbox know of.
    """
    typed = {draft.record_id: draft.at for draft in reversed(drafts.all_drafts(vault))}  # the newest of each
    names = {record: revisions.name_of(vault, record) for record in typed}
    leaver = _leaver(vault)
    held = tuple(row for row in keeping.held(vault, task=task) if (row.terms.hold or {}).get("owner") == leaver)
    return OpenItems(
        drafts=tuple(sorted(name for record, name in names.items() if name != record)),
        unnamed=tuple(sorted(at for record, at in typed.items() if names[record] == record)),
        holds=tuple(row.ref or row.record_id for row in held),
        unsent=unsent(vault, task),
        undecided=undecided(vault, task),
        contacts=contacts.enabled(vault),
    )


def _leaver(vault: Vault) -> str:
    begun = underway(vault)
    return begun.leaver.id if begun else vault.holder


def successor_of(vault: Vault, name_or_code: str) -> Holder | None:
    """Return the holder of this name or code, to whom the vault can be handed without a new passphrase."""
    wanted = name_or_code.strip().casefold()
    people = (seat.holder for seat in holders.seats(vault) if not seat.present)
    return next((person for person in people if wanted in {person.name.casefold(), person.code.casefold()}), None)


def begin(vault: Vault, name_or_code: str, passphrase: str = "") -> Underway:
    """Begin to hand the vault over to a holder, or to a new person, who gets this passphrase.

    The leaver keeps theirs until the successor finishes it, so that it can be left at any point. Raises AppError
    handover.underway, or what `app.services.holding.add` raises.
    """
    if underway(vault) is not None:
        raise AppError("handover.underway")
    person = successor_of(vault, name_or_code) or holding.add(vault, name_or_code, passphrase)
    with vault.writing() as db:
        handover.begin(db, HandOver(vault.holder, person.id, vault.clock.now().isoformat(timespec="seconds")))
    return _need(vault)


def cancel(vault: Vault) -> None:
    """Take the hand-over back; the successor keeps the passphrase. AppError("handover.none")."""
    with vault.writing() as db:
        if handover.underway(db) is None:
            raise AppError("handover.none")
        handover.end(db, "handover.cancelled")


def prepare(vault: Vault, passphrase: str) -> Prepared:
    """Draw the key under which the leaver has no slot; `passphrase` is the successor's from then on.

    Raises AppError handover.none, handover.successor where another than the successor has the vault open, or what
    `app.services.renewing.prepare` raises.
    """
    begun = _need(vault)
    if not begun.can_finish:
        raise AppError("handover.successor", holder=begun.successor.code)
    return renewing.prepare(vault, passphrase, without=[begun.leaver.code])


def finish(vault: Vault, prepared: Prepared, typed: str, *, task: Task) -> None:
    """Renew the key without the leaver, note that the hand-over is done, and close the vault. See `put_into_force`."""
    renewing.put_into_force(vault, prepared, typed, task=task, also=lambda db: handover.end(db, "handover.done"))


def _need(vault: Vault) -> Underway:
    found = underway(vault)
    if found is None:
        raise AppError("handover.none")
    return found
