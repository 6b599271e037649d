"""Export: review what would go, stage it, write it to a drive; what was cut short is finished with the same bytes."""

from collections.abc import Set
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from app.errors import AppError
from app.keys.age import sealed_size
from app.release.results import AttachmentRef
from app.sync import sealing
from app.sync.delivery import Delivery, Sealed
from app.sync.drive import Drive, SystemDrive
from app.sync.gather import Gathered, gather
from app.sync.outcomes import ExportOutcome, ExportResult
from app.sync.owed import Owed, Stays, What
from app.sync.padding import target_size
from app.sync.sealing import Plan
from app.sync.staging import files_of, holding, plan_change, present, retire, stage_owed
from app.sync.tarfmt import entry_size
from app.tasks import Cancelled, Task
from app.vault import audiences, contacts, ledger, outbox_store
from app.vault.attachments import note_custody
from app.vault.audiences import AudienceRow
from app.vault.audit import record_event
from app.vault.db import Db
from app.vault.opened import Vault
from app.vault.outbox_store import OutboxRow

__all__ = [
    "ExportOutcome",
    "ExportResult",
    "Going",
    "Kept",
    "Review",
    "SentRow",
    "deliver",
    "exchange_state",
    "export",
    "forget",
    "only_audience",
    "pending",
    "review",
    "sealed_with",
    "unsent",
]

_LINE_FRAME = 320  # bytes of a change line beside its body
_BUNDLE_FRAME = 9_000  # signed texts, their headers, and the end of the archive


@dataclass(frozen=True, slots=True)
class Going:
    """One record that goes. `fields`: codes of the top-level fields that changed since HQ confirmed the record.

    `reduced` are the fields made less exact or left out, `notices` release.* codes for the sender alone, `findings` ids
    of rules that what goes still breaks.
    """

    record_id: str
    ref: str | None
    kind: str
    what: What
    fields: tuple[str, ...] = ()
    reduced: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    attachments: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """One record of which nothing goes; `code` (release.* or outbox.*) says why and what to do."""

    record_id: str
    ref: str | None
    kind: str
    code: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How much goes and stays: records put, withdrawals, attachments, records withheld."""

    records: int
    withdrawals: int
    attachments: int
    withheld: int


@dataclass(frozen=True, slots=True)
class Review:
    """What an export would do now. `size` is what the file will have, in bytes; about that where it is yet to be made.

    `again`: the bundle with this number is made already, the same bytes would be written once more. `compared` is false
    where nobody compared the recipient's card: whoever made that card can read the bundle.
    """

    audience: AudienceRow
    number: int
    goes: tuple[Going, ...]
    withheld: tuple[Kept, ...]
    counts: Counts
    size: int
    again: bool = False
    compared: bool = True


@dataclass(frozen=True, slots=True)
class SentRow:
    """Where one record stands with an audience: "sent", "acknowledged" ("HQ has it"), "withdrawn" or "refused"."""

    record_id: str
    ref: str | None
    kind: str
    state: str
    number: int
    refusal: str | None


def only_audience(vault: Vault) -> AudienceRow:
    """Return the one audience of this station. AppError outbox.no_audience or outbox.several_audiences."""
    with vault.reading() as db:
        found = audiences.audiences(db)
    if not found:
        raise AppError("outbox.no_audience")
    if len(found) > 1:
        raise AppError("outbox.several_audiences", n=len(found))
    return found[0]


def _need(vault: Vault, audience_id: str) -> AudienceRow:
    with vault.reading() as db:
        found = audiences.audience(db, audience_id)
    if found is None:
        raise AppError("outbox.no_audience")
    return found


def review(vault: Vault, audience_id: str, *, only: Set[str] | None = None, task: Task) -> Review:
    """Return what an export would send now and what would stay, without writing anything. Reports "release".

    `only` are the incidents that a person chose; with them goes what they name and what has to be taken back.

    Raises AppError outbox.no_audience, outbox.no_card or outbox.many_cards.
    """
    audience = _need(vault, audience_id)
    with vault.reading() as db:
        keys, compared = sealing.recipients(db, audience.id), sealing.is_compared(db, audience.id)
        stream = audiences.find_stream(db, vault, audience.id)
        at_hand = present(db, vault, stream) if stream else None
        again = files_of(db, at_hand)
    look = _Look(Plan(keys), compared)
    for item in gather(vault, audience, again=again, only=only, task=task):
        look.take(item)
    number = stream.next_seq if stream else 1
    if at_hand is not None and at_hand.plan == look.plan.with_files(look.files):
        return look.review(audience, at_hand.seq, size=at_hand.size or 0, again=True)
    size = target_size(sealed_size(_BUNDLE_FRAME + entry_size(look.lines) + look.bytes, len(keys)))
    return look.review(audience, number, size=size if look.goes else 0)


def unsent(vault: Vault, task: Task) -> int:
    """Return how many changes would go now, to all audiences whose card is trusted. Long."""
    with vault.reading() as db:
        known = [row.id for row in audiences.audiences(db)]
    count = 0
    for audience in known:
        with suppress(AppError):  # without a card nothing goes
            count += len(review(vault, audience, task=task).goes)
    return count


@dataclass(slots=True)
class _Look:
    """A review being made."""

    plan: Plan
    compared: bool
    goes: list[Going] = field(default_factory=list)
    withheld: list[Kept] = field(default_factory=list)
    files: list[AttachmentRef] = field(default_factory=list)
    lines: int = 0

    @property
    def bytes(self) -> int:
        return sum(entry_size(file.size) for file in self.files)

    def take(self, item: Gathered) -> None:
        if isinstance(item.decision, Stays):
            self.withheld.append(Kept(item.record.record_id, item.ref, item.kind, item.decision.code))
            return
        if isinstance(item.decision, Owed):
            plan_change(self.plan, item, item.decision)
        self.goes.append(_going(item))
        self.files += item.attachments
        self.lines += _line_size(item)

    def review(self, audience: AudienceRow, number: int, *, size: int, again: bool = False) -> Review:
        withdrawals = sum(row.what is What.WITHDRAWN for row in self.goes)
        counts = Counts(len(self.goes) - withdrawals, withdrawals, len(self.files), len(self.withheld))
        return Review(audience, number, tuple(self.goes), tuple(self.withheld), counts, size, again, self.compared)


def _going(item: Gathered) -> Going:
    owed = item.decision if isinstance(item.decision, Owed) else Owed(What.CHANGED, item.record.rev, ("attachments",))
    document = item.released if owed.op == "put" else None
    return Going(
        item.record.record_id,
        item.ref,
        item.kind,
        owed.what,
        owed.fields,
        document.reduced if document else (),
        document.notices if document else (),
        document.findings if document else (),
        len(item.attachments),
    )


def _line_size(item: Gathered) -> int:
    if not isinstance(item.decision, Owed):
        return 0
    put = item.released is not None and item.decision.op == "put"
    return _LINE_FRAME + (len(item.released.body) if put and item.released else 0)


def export(
    vault: Vault,
    audience_id: str,
    folder: Path,
    *,
    drive: Drive | None = None,
    only: Set[str] | None = None,
    task: Task,
    names_unchecked: str = "",
) -> ExportResult:
    """Bring what the audience is owed onto a drive, as one signed and encrypted file.

    While what is owed stays the same, a further call writes the same bytes under the same number: to finish after a
    cut, or to a second drive. Otherwise a new bundle takes the next number, and one that was never whole is given up.
    Stages: release, bundle.sealing, drive.writing, drive.reading. `names_unchecked` is the reason that R-31 wants while
    the contacts are locked (contacts.UNCHECKED_REASONS); without it AppError("contacts.unchecked"). `only` as in
    `review`. Raises AppError outbox.no_audience, outbox.no_card, outbox.many_cards, outbox.too_long, bundle.* (too
    much, or a damaged attachment); every end on the drive is an outcome, no exception.
    """
    audience = _need(vault, audience_id)
    with vault.reading() as db:
        sealing.recipients(db, audience.id)
    contacts.confirm_names(vault, names_unchecked)
    try:
        row = stage_owed(vault, audience, only=only, task=task)
    except Cancelled:
        return ExportResult(ExportOutcome.CANCELLED)
    if row is None:
        return ExportResult(ExportOutcome.NOTHING_TO_SEND)
    return deliver(vault, row, folder, drive=drive or SystemDrive(), task=task)


def deliver(vault: Vault, row: OutboxRow, folder: Path, *, drive: Drive, task: Task) -> ExportResult:
    """Write a sealed bundle to a drive and keep what became of it."""
    assert row.sha256 is not None and row.size is not None, "only a sealed bundle is delivered"
    sealed = Sealed(sealing.sealed_path(vault, row), row.file, row.sha256, row.size)
    delivery = Delivery(sealed, folder, drive, task)
    outcome = delivery.run(lambda: _take(vault, row, task))
    state, withdrawals = _finish(vault, row, written=outcome.written)
    return ExportResult(
        outcome,
        path=folder / row.file if outcome.written else None,
        sha12=row.sha256[:12],
        number=row.seq,
        number_spent=state != "staged",
        changes=row.changes,
        withdrawals=withdrawals,
        attachments=row.attachments,
        size=row.size,
        free=delivery.free,
        written=delivery.written,
    )


def _take(vault: Vault, row: OutboxRow, task: Task) -> None:
    """Log the export and, at its first time, spend the number: from here on the bytes may be out there."""
    with vault.writing() as db:
        record_event(db, "export", row.bundle)
        now = outbox_store.find(db, row.bundle)
        if now is None or now.state != "staged":
            return
        stream = audiences.find_stream(db, vault, row.audience)
        if stream is None or (stream.epoch, stream.next_seq) != (row.epoch, row.seq) or row.tagmanifest is None:
            raise AppError("outbox.stale")
        audiences.take_number(db, stream, row.tagmanifest)
        outbox_store.set_state(db, row.bundle, "written")
        ledger.written(db, row.stream, row.epoch, row.seq, task)
        for file in ledger.attachments_in(db, row.stream, row.epoch, row.seq):
            ledger.set_attachment_state(db, row.audience, file.sha256, "written")
            note_custody(db, vault, file.attachment, "TRANSFER_OUT", counterpart=row.audience)


def _finish(vault: Vault, row: OutboxRow, *, written: bool) -> tuple[str, int]:
    """Keep that the file was read back and equal; return the bundle's state and how many withdrawals it holds."""
    with vault.writing() as db:
        now = outbox_store.find(db, row.bundle)
        state = now.state if now else "staged"
        if written and state == "written":
            state = "verified"
            outbox_store.set_state(db, row.bundle, state)
        withdrawals = ledger.withdrawals_in(db, row.stream, row.epoch, row.seq)
    return state, withdrawals


def pending(vault: Vault, audience_id: str) -> OutboxRow | None:
    """Return the bundle whose number was taken and that never lay whole on a drive: offer to finish it."""
    with vault.reading() as db:
        stream = audiences.find_stream(db, vault, audience_id)
        row = present(db, vault, stream) if stream else None
    return row if row is not None and row.state == "written" else None


def forget(vault: Vault, record_id: str) -> int:
    """Delete the bytes of every bundle that holds a record (it was withdrawn or erased); return how many.

    Lines that a killed export left half gathered go, too.
    """
    with vault.writing() as db:
        found = _with_bytes(db, record_id)
        for row in found:
            if row.state == "staging":
                outbox_store.discard(db, vault, row)
            else:
                retire(db, vault, row)
    return len(found)


def sealed_with(vault: Vault, record_id: str) -> int:
    """Return how many bundles in the outbox hold a record; `forget` deletes them."""
    with vault.reading() as db:
        return len(_with_bytes(db, record_id))


def _with_bytes(db: Db, record_id: str) -> list[OutboxRow]:
    rows = outbox_store.bundles(db)
    half = [row for row in rows if row.state == "staging" and outbox_store.gathered(db, row.bundle, record_id)]
    return half + holding(db, [row for row in rows if row.file and row.state != "staging"], record_id)


def exchange_state(vault: Vault, audience_id: str) -> list[SentRow]:
    """Return where every record that left stands with an audience."""
    with vault.reading() as db:
        rows = ledger.all_sent(db, audience_id)
    return [SentRow(row.record, row.ref, row.kind, _state(row), row.seq, row.refusal) for row in rows]


def _state(row: ledger.LedgerRow) -> str:
    if row.refusal:
        return "refused"
    if not row.confirmed:
        return "sent"
    return "withdrawn" if row.op == "redact" else "acknowledged"
