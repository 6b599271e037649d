"""Walks all records of a station through the one door out, and says for each what its audience is owed."""

from collections.abc import Container, Iterable, Iterator, Set
from dataclasses import dataclass

from app.models.fields import Profile
from app.release.results import AttachmentRef, Released
from app.sync.owed import Decision, Owed, Record, Stays, What, decide
from app.tasks import Task
from app.vault import ledger
from app.vault.audiences import AudienceRow
from app.vault.db import Db
from app.vault.listing import named_by
from app.vault.opened import Vault
from app.vault.released import Audience, released


@dataclass(frozen=True, slots=True)
class Gathered:
    """One record and what is to be done with it. `attachments` are those that go now, each once per audience.

    `decision` None: the audience has the record as it is and lacks an attachment only.
    """

    record: Record
    ref: str | None
    kind: str
    released_id: str
    decision: Decision
    released: Released | None
    attachments: tuple[AttachmentRef, ...] = ()


def gather(
    vault: Vault,
    audience: AudienceRow,
    *,
    again: Container[str] = frozenset(),
    only: Set[str] | None = None,
    task: Task,
) -> Iterator[Gathered]:
    """Yield every record that goes or stays, and those of which only an attachment is lacking.

    `again` are SHA-256 of attachments to count as not sent: those of the bundle that this one may turn out to equal.
    `only` are incidents that a person chose: these, the parties and places they name, and beside them whatever has to
    be taken back, which never waits. Reports "release". Reads snapshots; nothing is written.
    """
    with vault.snapshot(task) as db:
        gone = {sha256 for sha256 in ledger.attachments_gone(db, audience.id) if sha256 not in again}
        chosen = None if only is None else only | named_by(db, only)
        walk = _Walk(db, audience, gone, chosen)
        own = ledger.own_records(db, vault.station.id)
        ids = own if chosen is None else walk.worth_a_look(own)
        door = Audience(secret=audience.secret)
        for item in released(vault, Profile(audience.profile), records=ids, audience=door, task=task):
            found = walk.look(Record(item.record_id, item, *_rev(db, item.record_id)), item.ref, item.kind, item.id)
            if found:
                yield found
        yield from walk.vanished(set(own))


@dataclass(slots=True)
class _Walk:
    db: Db
    audience: AudienceRow
    gone: set[str]
    chosen: Set[str] | None

    def worth_a_look(self, own: Iterable[str]) -> list[str]:
        """Return what was chosen, and what the audience may have to give back."""
        sent = set(ledger.records_sent(self.db, self.audience.id))
        return [record for record in own if record in (self.chosen or ()) or record in sent]

    def look(self, record: Record, ref: str | None, kind: str, released_id: str) -> Gathered | None:
        decision: Decision = decide(record, ledger.sent(self.db, self.audience.id, record.record_id))
        if self._waits(record.record_id, decision):
            return None
        item = record.release if isinstance(record.release, Released) else None
        files = self._files(item) if item and not isinstance(decision, Stays) else ()
        if decision is None and not files:
            return None
        ref = ref or ledger.reference(self.db, record.record_id)
        return Gathered(record, ref, kind, released_id, decision, item, files)

    def _waits(self, record_id: str, decision: Decision) -> bool:
        """Tell whether a record is left for another time: it was not chosen, and nothing of it is to be taken back."""
        if self.chosen is None or record_id in self.chosen:
            return False
        return not isinstance(decision, Owed) or decision.what not in (What.REDUCED, What.WITHDRAWN)

    def _files(self, item: Released) -> tuple[AttachmentRef, ...]:
        new = {file.sha256: file for file in item.attachments if file.sha256 not in self.gone}
        self.gone |= new.keys()
        return tuple(new.values())

    def vanished(self, present: set[str]) -> Iterator[Gathered]:
        """Yield the withdrawal of records that were sent and of which nothing is left here."""
        for record_id in ledger.records_sent(self.db, self.audience.id):
            if record_id in present:
                continue
            last = ledger.sent(self.db, self.audience.id, record_id)[-1]
            record = Record(record_id, None, *_rev(self.db, record_id))
            found = self.look(record, last.ref, last.kind, last.released_id)
            if found:
                yield found


def _rev(db: Db, record_id: str) -> tuple[int, dict[str, int]]:
    seen = ledger.lamports(db, record_id)
    return max(seen.values(), default=0), seen
