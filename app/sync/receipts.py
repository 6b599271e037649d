"""A station reads headquarters' receipt: what arrived, what was refused, what is asked for; then staged bytes go."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from app.errors import AppError
from app.keys.identity import RECEIPT, Card
from app.sync.answers import Answers, StreamSaid
from app.sync.change import Change
from app.sync.head import Head
from app.sync.owed import overtaken
from app.sync.sealing import SCHEMA
from app.sync.trust import Trust
from app.sync.verify import Incoming, Reader, Verified, read_payload, verify_bundle
from app.tasks import Task
from app.vault import audiences, device_state, ledger, outbox_store
from app.vault.audiences import ReceiptSeen, StreamRow
from app.vault.audit import record_event
from app.vault.cards import own_keyring
from app.vault.change import Change as VaultChange
from app.vault.clock_state import note_receipt
from app.vault.db import Db
from app.vault.ledger import LedgerRow
from app.vault.marks import set_mark
from app.vault.opened import BEHIND, Vault


@dataclass(frozen=True, slots=True)
class RefusedChange:
    """One record whose newest change headquarters refused; `code` has its sentence in the catalogue."""

    record_id: str
    code: str


@dataclass(frozen=True, slots=True)
class ReceiptResult:
    """What a receipt brought. `already`: it was read before, nothing changed.

    `acknowledged` counts the changes newly confirmed, `erased` those of them that took something back, `wanted` the
    attachments asked for again. `declined` are numbers of bundles that HQ refused as a whole; what they held goes
    again. `warnings` are codes of the catalogue (receipt.ahead: this vault is an older copy; whoever reads the receipt
    lets it go on as a new device, app.services.origin.go_on).
    """

    number: int
    already: bool = False
    acknowledged: int = 0
    erased: int = 0
    wanted: int = 0
    refused: tuple[RefusedChange, ...] = ()
    declined: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def change(self) -> VaultChange:
        """What open views have to show anew."""
        return VaultChange("receipt", frozenset())


def receive(vault: Vault, path: Path, *, task: Task) -> ReceiptResult:
    """Verify a receipt and enter it in the ledger: "HQ has it". The same one twice changes nothing.

    Raises AppError bundle.* (one code per failed check), receipt.unreadable, receipt.unverified, receipt.other_station,
    receipt.older, receipt.fork or receipt.content; nothing changed then.
    """
    verified, answers = _read(vault, path, task)
    with vault.writing() as db:
        if _known(db, verified):
            return ReceiptResult(verified.head.seq, already=True)
        result = _enter(db, vault, verified.head, answers)
        seen = ReceiptSeen(verified.head.seq, verified.tagmanifest_sha256)
        at = vault.clock.now().isoformat(timespec="seconds")
        audiences.note_receipt_seen(db, verified.card.id, seen, created=verified.head.created, at=at)
        note_receipt(db, datetime.fromisoformat(verified.head.created))
        record_event(db, "receipt", str(verified.head.seq))
    return result


def peek(vault: Vault, path: Path, *, task: Task) -> ReceiptResult:
    """Verify a receipt and say what it would change, without changing anything. Raises what `receive` raises."""
    verified, answers = _read(vault, path, task)
    with vault.reading() as db:
        if _known(db, verified):
            return ReceiptResult(verified.head.seq, already=True)
        confirmed, refused = _sort(db, vault, answers)
    erased = sum(row.erasing for row in confirmed)
    return ReceiptResult(
        verified.head.seq,
        acknowledged=len(confirmed),
        erased=erased,
        wanted=len(answers.wanted),
        refused=tuple(refused),
        declined=tuple(sorted({seq for said in answers.streams for seq in said.declined})),
    )


def _read(vault: Vault, path: Path, task: Task) -> tuple[Verified, Answers]:
    trust, keyring = Trust(vault), own_keyring(vault)

    def check_signer(card: Card) -> None:
        trust.check_signer(card)
        if not trust.compared(card):
            raise AppError("receipt.unverified")

    def check_stream(head: Head, _card: Card, _tagmanifest: str) -> None:
        if head.station != vault.station.id:
            raise AppError("receipt.other_station")

    reader = Reader([keyring.identity], RECEIPT, SCHEMA, trust.find_card, check_signer, check_stream)
    try:
        with path.open("rb") as file:
            verified = verify_bundle(file, reader, task=task)
            return verified, _answers(file, verified, vault, task)
    except OSError:
        raise AppError("receipt.unreadable", name=path.name) from None


def _answers(file: BinaryIO, verified: Verified, vault: Vault, task: Task) -> Answers:
    answers = Answers()
    for item in read_payload(file, verified, [own_keyring(vault).identity], task=task):
        if not isinstance(item, Incoming):
            answers.take(Change.read(item.value, number=item.number))
    return answers


def _known(db: Db, verified: Verified) -> bool:
    """Whether this very receipt was read before; AppError receipt.older or receipt.fork for another one."""
    newest = audiences.newest_receipt(db, verified.card.id)
    if verified.head.seq < newest.number:
        raise AppError("receipt.older", number=verified.head.seq, newest=newest.number)
    if verified.head.seq == newest.number and verified.tagmanifest_sha256 != newest.hash:
        raise AppError("receipt.fork", number=newest.number)
    return verified.head.seq == newest.number


def _enter(db: Db, vault: Vault, head: Head, answers: Answers) -> ReceiptResult:
    confirmed, refused = _sort(db, vault, answers)
    ledger.set_state(db, confirmed, "acknowledged")
    warnings: set[str] = set()
    declined: set[int] = set()
    for said, stream in _own(db, vault, answers.streams):
        device_state.confirm(db)  # HQ answers this device's stream: it has compared the new card
        if any(high >= stream.next_seq for _low, high in said.received):
            warnings.add("receipt.ahead")
            set_mark(db, BEHIND, "receipt.ahead")
        declined.update(said.declined)
        audiences.confirm_numbers(db, stream, received=said.received, void_known=said.void)
        _close_bundles(db, vault, said, stream)
        _note_refusals(db, stream, answers)
        _prune(db, stream.audience, confirmed)
    audience = _audience_of(db, vault, answers)
    wanted = [sha256 for _record, sha256 in answers.wanted]
    asked = sum(ledger.set_attachment_state(db, audience, sha256, "asked") for sha256 in wanted) if audience else 0
    erased = sum(row.erasing for row in confirmed)
    return ReceiptResult(
        head.seq,
        acknowledged=len(confirmed),
        erased=erased,
        wanted=asked,
        refused=tuple(refused),
        declined=tuple(sorted(declined)),
        warnings=tuple(sorted(warnings)),
    )


def _own(db: Db, vault: Vault, streams: Sequence[StreamSaid]) -> list[tuple[StreamSaid, StreamRow]]:
    """Return what was said of this device's own streams; those of the station's other devices are not ours to enter."""
    found = []
    for audience in audiences.audiences(db):
        stream = audiences.find_stream(db, vault, audience.id)
        found += [
            (said, stream)
            for said in streams
            if stream is not None and (said.stream, said.epoch) == (stream.stream, stream.epoch)
        ]
    return found


def _audience_of(db: Db, vault: Vault, answers: Answers) -> str:
    own = _own(db, vault, answers.streams)
    return own[0][1].audience if own else ""


def _sort(db: Db, vault: Vault, answers: Answers) -> tuple[list[LedgerRow], list[RefusedChange]]:
    """Return the rows of the ledger that are newly confirmed, and the records whose change was refused."""
    turned_down = {(row.stream, row.epoch, row.seq, row.record) for row in answers.refused}
    confirmed, ids = [], {}
    for said, stream in _own(db, vault, answers.streams):
        for seq in ledger.numbers_sent(db, stream.stream, stream.epoch):
            for row in ledger.in_bundle(db, stream.stream, stream.epoch, seq):
                ids[row.released_id] = row.record
                if not said.has(seq) or row.state != "written" or row.refusal is not None:
                    continue  # one refused before is never confirmed: something newer answers for its record
                if (row.stream, row.epoch, row.seq, row.released_id) not in turned_down:
                    confirmed.append(row)
    return confirmed, [RefusedChange(ids.get(row.record, row.record), row.code) for row in answers.refused]


def _note_refusals(db: Db, stream: StreamRow, answers: Answers) -> None:
    codes = {(row.epoch, row.seq, row.record): row.code for row in answers.refused if row.stream == stream.stream}
    for seq in ledger.numbers_sent(db, stream.stream, stream.epoch):
        for row in ledger.in_bundle(db, stream.stream, stream.epoch, seq):
            code = codes.get((row.epoch, row.seq, row.released_id))
            if row.state == "written" and code != row.refusal:
                ledger.set_state(db, [row], "written", refusal=code)


def _close_bundles(db: Db, vault: Vault, said: StreamSaid, stream: StreamRow) -> None:
    """Bundles that arrived are done: their bytes go, their attachments need not be sent again."""
    for row in outbox_store.bundles(db, audience=stream.audience):
        if row.stream != stream.stream or not said.has(row.seq) or row.state in {"staging", "staged", "acknowledged"}:
            continue
        outbox_store.set_state(db, row.bundle, "acknowledged")
        outbox_store.drop_file(db, vault, row)
        for file in ledger.attachments_in(db, row.stream, row.epoch, row.seq):
            if file.state == "written":
                ledger.set_attachment_state(db, row.audience, file.sha256, "acknowledged")


def _prune(db: Db, audience: str, confirmed: Sequence[LedgerRow]) -> None:
    """Drop what a newer confirmed change has overtaken: the ledger keeps what stands and what is open."""
    for record in sorted({row.record for row in confirmed}):
        ledger.remove(db, overtaken(ledger.sent(db, audience, record)))
