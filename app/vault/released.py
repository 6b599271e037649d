"""The one door out: whatever leaves, on a stick or on paper, is built from what this yields and from nothing else."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from app.errors import AppError
from app.keys.subkeys import pseudonym
from app.models.envelope import Envelope
from app.models.fields import Profile
from app.release.consent import Moment
from app.release.persons import Terms
from app.release.profiles import pseudonymous
from app.release.received import received
from app.release.release import release
from app.release.results import Release, Withheld
from app.release.station import Station
from app.tasks import Task
from app.vault import contacts
from app.vault.audit import record_event
from app.vault.clock_state import clock_state
from app.vault.db import Db
from app.vault.history import heads, revisions_of
from app.vault.known import VaultKnown
from app.vault.opened import Vault
from app.vault.released_labels import VaultLabels
from app.vault.revisions import Loaded, load_from

DEVICE_EVENT = "release.device"


@dataclass(frozen=True, slots=True)
class Audience:
    """Who asks: `secret` keys the pseudonyms of REGIONAL and PARTNER; the rest as in app.release.persons.Terms."""

    secret: bytes = b""
    purpose: str = ""
    recipient: str = ""
    person: str = ""
    cross_border: bool = False


def released(
    vault: Vault,
    profile: Profile,
    *,
    records: Iterable[str] | None = None,
    audience: Audience | None = None,
    task: Task | None = None,
) -> Iterator[Release]:
    """Yield what this profile may see of each record today, or why nothing leaves; all records, or those asked for.

    Built from each record's newest FINAL revision, narrowed by the consents of its newest one; a record without a FINAL
    revision is passed over unless asked for. DEVICE is logged, once per call. Reads one snapshot; `task` can stop it.
    Raises AppError("vault.no_record") for an id the vault does not hold.
    """
    if profile is Profile.DEVICE:
        with vault.writing() as db:
            record_event(db, DEVICE_EVENT)
    with vault.snapshot(task) as db:
        door = _Door(db, vault, profile, audience or Audience())
        wanted = list(records) if records is not None else _with_final(db)
        for done, record_id in enumerate(wanted):
            if task:
                task.report(done, len(wanted), "release")
            yield door.release(record_id)


class _Door:
    """One pass through the vault under one profile."""

    def __init__(self, db: Db, vault: Vault, profile: Profile, audience: Audience) -> None:
        self._db = db
        self._vault = vault
        if pseudonymous(profile) and not audience.secret:
            raise ValueError("an audience under a pseudonym needs a secret")
        state = clock_state(db, vault.clock)
        self._terms = Terms(
            profile,
            Moment(state.now, state.suspect),
            purpose=audience.purpose,
            recipient=audience.recipient,
            person=audience.person,
            cross_border=audience.cross_border,
        )
        # The rules are told no names: what they say leaves, and must not change with what is locked just now.
        self._station = Station(
            VaultLabels(db, vault),
            VaultKnown(db),
            partial(pseudonym, audience.secret),
            contacts.names(vault) or (),
        )

    def release(self, record_id: str) -> Release:
        """Return the release of one record."""
        head = self._db.one("SELECT kind, final FROM head WHERE record = ?", record_id)
        if head is None:
            raise AppError("vault.no_record")
        kind, final = head
        if final is None:
            return Withheld(kind, record_id, record_id, None, "release.not_final")
        loaded = load_from(self._db, self._vault, final)
        if loaded.station != self._vault.station.id:
            return received(loaded.document, kind, record_id, self._terms.profile)
        return release(_own(loaded), self._terms, self._station, heads=self._heads(record_id, final))

    def _heads(self, record_id: str, final: int) -> list[Envelope]:
        """Return the newest revisions beside the FINAL one: two devices may each have one the other has not seen."""
        found = [revision.seq for revision in heads(revisions_of(self._db, record_id))]
        return [_own(load_from(self._db, self._vault, seq)) for seq in found if seq != final]


def _own(loaded: Loaded) -> Envelope:
    assert isinstance(loaded.record, Envelope), "a station's own records carry the envelope"
    return loaded.record


def _with_final(db: Db) -> list[str]:
    rows = db.all("SELECT record FROM head WHERE final IS NOT NULL ORDER BY kind, final")
    return [record for (record,) in rows]
