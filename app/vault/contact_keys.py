"""The main vault's halves of the identity file's keys, and when they are purged: R-29 (bundle-and-vault.md 4.2, 4.6).

Whoever changes what stands of a record calls `prune` in the same transaction. The file need not be open for it.
"""

import secrets
from contextlib import suppress
from dataclasses import dataclass

from app.errors import AppError
from app.models.base import new_id
from app.models.fields import Profile
from app.models.incident import Incident
from app.release.consent import Moment, Standing
from app.release.persons import Consents, Terms
from app.vault import dialog_words, erasure_list, history
from app.vault.audit import protect, record_event
from app.vault.clock_state import clock_state
from app.vault.db import Db
from app.vault.marks import set_mark
from app.vault.opened import Vault
from app.vault.projections import has_body, read_content

SCOPES = ("FOLLOW_UP_CONTACT", "REFERRAL_IDENTIFIED")
PURGED = "contact.purged"
_GROUP = "GROUP"


@dataclass(frozen=True, slots=True)
class HalfKey:
    """One half-key: the id of its row in the identity file, and whose row that is (a victim group's or source's id)."""

    id: str
    record: str
    person: str
    half: bytes


def half_keys(db: Db, record_id: str | None = None) -> list[HalfKey]:
    """Return the half-keys that stand, of one record or of all."""
    rows = db.all(
        "SELECT id, record, person, half FROM contact_key WHERE half IS NOT NULL AND (?1 IS NULL OR record = ?1)"
        " ORDER BY record, person",
        record_id,
    )
    return [HalfKey(*row) for row in rows]


def renew(db: Db, record_id: str, person: str) -> HalfKey:
    """Draw a new half-key for a person, in place of an earlier one, which goes without a trace."""
    for old in half_keys(db, record_id):
        if old.person == person:
            db.run("DELETE FROM contact_key WHERE id = ?", old.id)
            protect(db, "contact_key", old.id)
    key = HalfKey(new_id(), record_id, person, secrets.token_bytes(32))
    db.run("INSERT INTO contact_key VALUES (?, ?, ?, ?)", key.id, key.record, key.person, key.half)
    protect(db, "contact_key", key.id)
    return key


def purge(db: Db, vault: Vault, keys: list[HalfKey]) -> int:
    """Delete half-keys for good, in the caller's transaction; backups that still have them are told by the list."""
    for key in keys:
        db.run("UPDATE contact_key SET half = NULL WHERE id = ?", key.id)
        protect(db, "contact_key", key.id)
        record_event(db, PURGED, key.id)
    dialog_words.drop_contacts(db, [(key.record, key.person) for key in keys])
    if keys:
        set_mark(db, erasure_list.UNSETTLED, "1")  # the next opening makes up for what the step below cannot
        vault.after_commit(lambda: _settle(vault))
    return len(keys)


def _settle(vault: Vault) -> None:
    with suppress(AppError):
        erasure_list.write(vault)
        vault.checkpoint()


def prune(db: Db, vault: Vault, record_id: str) -> int:
    """Purge the half-keys of a record's persons who are named no more or let nobody contact them; return how many.

    A contact of theirs that was only begun goes as well.
    """
    keys, begun = half_keys(db, record_id), dialog_words.contacts(db, record_id)
    if not keys and not begun:
        return 0
    heads = _heads(db, vault, record_id)
    dialog_words.drop_contacts(db, [one for one in begun if not _stays(db, vault, heads, one[1])])
    return purge(db, vault, [key for key in keys if not _stays(db, vault, heads, key.person)])


def sweep(vault: Vault) -> int:
    """Purge everywhere what ran out meanwhile: a consent ends on a day, whether or not anybody saves."""
    with vault.reading() as db:
        records = sorted({key.record for key in half_keys(db)} | {record for record, _ in dialog_words.contacts(db)})
    if not records:
        return 0
    with vault.writing() as db:
        return sum(prune(db, vault, record) for record in records)


def may_be_kept(db: Db, vault: Vault, record_id: str, person: str) -> bool:
    """Tell whether R-29 lets this vault keep how to reach a person (a victim group or source of an own incident)."""
    return _stays(db, vault, _heads(db, vault, record_id), person)


def _heads(db: Db, vault: Vault, record_id: str) -> list[Incident]:
    """Return what stands of a record: its newest version first, then those that another device has beside it."""
    revisions = [one for one in history.heads(history.revisions_of(db, record_id)) if has_body(db, one)]
    records = [read_content(db, revision, vault.station.id).record for revision in revisions]
    return [record for record in records if isinstance(record, Incident)]


def _stays(db: Db, vault: Vault, heads: list[Incident], person: str) -> bool:
    if not any(person in persons(head) for head in heads):
        return False
    consents = Consents(
        heads[0].consents, [head.consents for head in heads[1:]], Terms(Profile.DEVICE, _moment(db, vault))
    )
    return not consents.refused(person) and any(consents.of(person, scope) is Standing.GRANTED for scope in SCOPES)


def persons(incident: Incident) -> tuple[str, ...]:
    """Return who of an incident is one person: victim groups that do not say they are several, then sources."""
    single = [row.id for row in incident.victim_groups if row.kind != _GROUP]
    return (*single, *(row.id for row in incident.sources))


def _moment(db: Db, vault: Vault) -> Moment:
    """Return the time to judge by. What a clock set ahead by mistake once showed must not destroy anything."""
    state = clock_state(db, vault.clock)
    return Moment(vault.clock.now() if state.suspect else state.now)
