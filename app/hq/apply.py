"""Applies a reviewed bundle in one transaction; doing it twice, or in another order, comes to the same."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace

from app.errors import AppError
from app.hq.review import document_of, incoming, open_row
from app.hq.staged import attachment_ids, copy_of
from app.hq.winner import BEFORE_WITHDRAWAL, FOREIGN, Incoming, Judged, Verdict, judge, knows
from app.sync.trust import Trust
from app.tasks import Task
from app.vault import attachments, erase, hq_store, staging
from app.vault.audit import record_event
from app.vault.blobs import Sealed
from app.vault.cards import find_card
from app.vault.change import Change
from app.vault.db import Db
from app.vault.hq_store import HqRecord, RefusalRow
from app.vault.opened import Vault
from app.vault.revisions import apply_released, load
from app.vault.staging import InboxRow, StagedChange

_REASON = "WITHDRAWN_BY_STATION"


@dataclass(frozen=True, slots=True)
class Applied:
    """What applying a bundle did; `superseded` were older than what HQ had, `change` names the records to show anew."""

    new: int
    changed: int
    withdrawn: int
    refused: int
    superseded: int
    attachments: int
    change: Change


def apply(vault: Vault, entry_id: str, *, task: Task) -> Applied:
    """Apply a staged entry: one HQ revision per accepted change, erasures, attachments, evidence; all or nothing.

    Reports "apply". Raises AppError inbox.no_entry, inbox.not_open, bundle.revoked_signer (the card was revoked since),
    and Cancelled; nothing changed then.
    """
    with vault.writing() as db:
        row = open_row(db, entry_id)
        work = _Apply(db, vault, row, staging.staged_attachments(db, entry_id), task)
        work.check_signer()
        record_event(db, "inbox.apply", entry_id)
        for change in staging.changes(db, entry_id):
            task.report(change.n, row.changes or 0, "apply")
            work.one(change)
        work.asked_again()
        hq_store.set_bundle_state(db, work.station, row.tagmanifest or "", "applied")
        staging.clear(db, vault, entry_id)
        staging.drop_ciphertext(vault, entry_id)
        staging.set_state(db, vault, entry_id, "applied")
    if work.erased:
        erase.settle(vault)
    return work.result()


@dataclass(slots=True)
class _Apply:
    """One pass over a bundle's changes."""

    db: Db
    vault: Vault
    row: InboxRow
    files: dict[str, Sealed]
    task: Task
    done: dict[Verdict, int] = field(default_factory=dict)
    refused: int = 0
    brought: int = 0
    erased: bool = False
    touched: set[str] = field(default_factory=set)

    @property
    def station(self) -> str:
        return self.row.station or ""

    def check_signer(self) -> None:
        """Judge the signer again: the card may have been revoked while the bundle waited."""
        signer = next(
            (b.signer for b in hq_store.bundles(self.db, self.station) if b.tagmanifest == self.row.tagmanifest), ""
        )
        known = find_card(self.db, signer)
        if known is None:
            raise AppError("bundle.revoked_signer")
        Trust(self.vault).check_signer(known.card)

    def one(self, change: StagedChange) -> None:
        """Apply one change by its verdict."""
        current = hq_store.hq_record(self.db, self.station, change.record)
        decided = incoming(self.db, self.row, change, current)
        judged = judge(current, decided)
        if judged.code is not None:
            self._refuse(change, judged.code)
        if judged.displaces and current is not None:
            self._displace(current)
        if judged.verdict in {Verdict.REDUCED, Verdict.WITHDRAWN}:
            self._erase(change.record, keep_newest=False)
        if judged.verdict in {Verdict.NEW, Verdict.CHANGED, Verdict.REDUCED}:
            self._stand(change, current)
        elif judged.verdict is Verdict.WITHDRAWN:
            self._withdraw(change, current, decided)
        elif judged.verdict is Verdict.LATE and current is not None:
            self._erase_beneath(change, current)
        if change.erasing and judged.code != FOREIGN:
            self._take_back(change.record)
        self._count(judged, change)

    def _count(self, judged: Judged, change: StagedChange) -> None:
        self.done[judged.verdict] = self.done.get(judged.verdict, 0) + 1
        if judged.verdict not in {Verdict.REFUSED, Verdict.SUPERSEDED}:
            self.touched.add(change.record)
            self._settle_refusals(change.record)

    def _stand(self, change: StagedChange, current: HqRecord | None) -> None:
        """Let a put's document stand from now on."""
        document = document_of(change)
        origin = {
            "device": self.row.device,
            "stream": self.row.stream,
            "epoch": self.row.epoch,
            "seq": self.row.seq,
            "rev": change.rev,
            "line": change.line_hash.hex(),
        }
        apply_released(
            self.db,
            self.vault,
            station=self.station,
            record_id=change.record,
            kind=change.kind,
            document=document,
            schema_v=change.schema_v,
            origin=origin,
        )
        named = attachment_ids(document)
        before = current.att if current else {}
        if change.erase:
            self._drop_files(before.keys() - named.keys())
            before = {}
        self._attach(change.record, named)
        self._keep(change, current, before | named, stands=True)

    def _withdraw(self, change: StagedChange, current: HqRecord | None, decided: Incoming) -> None:
        """Keep a tombstone where a record was."""
        self._drop_files(current.att.keys() if current else ())
        hq_store.set_wants(self.db, self.station, change.record, set())
        self._keep(change, current, {}, stands=False)
        if current is not None and current.rank > decided.rank:  # what was displaced keeps its place in the order
            made = hq_store.hq_record(self.db, self.station, change.record)
            assert made is not None, "it was just kept"
            above = replace(made, rev=current.rev, device=current.device, epoch=current.epoch, seq=current.seq)
            hq_store.put_record(self.db, above)

    def _keep(self, change: StagedChange, current: HqRecord | None, att: dict[str, str], *, stands: bool) -> None:
        erased_rev = current.erased_rev if current else None
        erased_seen = current.erased_seen if current else {}
        if change.erasing:
            erased_rev, erased_seen = max(erased_rev or 0, change.rev), _joined(erased_seen, change.seen)
        hq_store.put_record(
            self.db,
            HqRecord(
                self.station,
                change.record,
                change.kind,
                change.rev,
                change.erase,
                "put" if stands else "redact",
                self.row.device or "",
                self.row.stream or "",
                self.row.epoch or 1,
                self.row.seq or 0,
                change.seen,
                att,
                erased_rev,
                erased_seen,
            ),
        )

    def _erase(self, record: str, *, keep_newest: bool) -> None:
        erase.erase_record(self.db, self.vault, record, reason_code=_REASON, keep_newest=keep_newest)
        self.erased = True

    def _erase_beneath(self, change: StagedChange, current: HqRecord) -> None:
        """Erase what a late withdrawal takes back beneath a document that already knows of it."""
        keep = {}
        if current.op == "put":
            self._erase(change.record, keep_newest=True)
            with suppress(AppError):
                keep = attachment_ids(load(self.vault, change.record).document)
            self._drop_files(current.att.keys() - keep.keys())
        kept = replace(
            current,
            att=keep,
            erased_rev=max(current.erased_rev or 0, change.rev),
            erased_seen=_joined(current.erased_seen, change.seen),
        )
        hq_store.put_record(self.db, kept)

    def _take_back(self, record: str) -> None:
        """Empty what waits for review in other bundles and did not know of the withdrawal: it would be refused."""
        current = hq_store.hq_record(self.db, self.station, record)
        wanted = {sha256 for _record, sha256 in hq_store.wants(self.db, self.station)}
        for entry, waiting in staging.holding(self.db, self.station, record):
            if entry != self.row.entry and current is not None and not knows(waiting.seen, current.erased_seen):
                staging.empty(self.db, self.vault, entry, waiting, BEFORE_WITHDRAWAL, keep=wanted)
                self.erased = True

    def _displace(self, current: HqRecord) -> None:
        """Note that what stood did not know of a withdrawal that arrived after it."""
        if current.op == "put":
            place = current.stream, current.epoch, current.seq
            what = current.rev, current.erase, current.device
            row = RefusalRow(self.station, current.record, *place, *what, BEFORE_WITHDRAWAL)
            hq_store.put_refusal(self.db, row)

    def _refuse(self, change: StagedChange, code: str) -> None:
        self.refused += 1
        place = self.row.stream or "", self.row.epoch or 1, self.row.seq or 0
        device = self.row.device or ""
        row = RefusalRow(self.station, change.record, *place, change.rev, change.erasing, device, code)
        hq_store.put_refusal(self.db, row)

    def _settle_refusals(self, record: str) -> None:
        """Forget refusals of a record that something newer has answered."""
        current = hq_store.hq_record(self.db, self.station, record)
        for refusal in hq_store.refusals(self.db, self.station, record):
            if current is not None and refusal.rank < current.rank:
                hq_store.drop_refusal(self.db, refusal)

    def _attach(self, record: str, named: dict[str, str]) -> None:
        """Register the attachments that a document names; those that never arrived are asked for."""
        lacking = {sha256 for attachment_id, sha256 in named.items() if not self._register(attachment_id, sha256)}
        hq_store.set_wants(self.db, self.station, record, lacking)

    def _register(self, attachment_id: str, sha256: str) -> bool:
        with suppress(AppError):
            return attachments.info(self.db, attachment_id).sha256 == sha256
        sealed = self.files.pop(sha256, None) or copy_of(self.db, self.vault, sha256, task=self.task)
        if sealed is None:
            return False
        attachments.register(
            self.db, self.vault, sealed, attachment_id=attachment_id, event="RECEIVED_BY", counterpart=self.station
        )
        self.brought += 1
        return True

    def asked_again(self) -> None:
        """Register attachments that came without their record, because a receipt had asked for them."""
        for record, sha256 in hq_store.wants(self.db, self.station):
            if sha256 in self.files:
                self._attach(record, attachment_ids(load(self.vault, record).document))

    def _drop_files(self, ids: Iterable[str]) -> None:
        for attachment_id in sorted(ids):
            with suppress(AppError):  # never arrived
                attachments.erase(self.db, self.vault, attachment_id)

    def result(self) -> Applied:
        """Return the counts."""
        counts = {verdict: self.done.get(verdict, 0) for verdict in Verdict}
        return Applied(
            counts[Verdict.NEW],
            counts[Verdict.CHANGED] + counts[Verdict.REDUCED],
            counts[Verdict.WITHDRAWN],
            self.refused,
            counts[Verdict.SUPERSEDED] + counts[Verdict.LATE],
            self.brought,
            Change("incident", frozenset(self.touched)),
        )


def _joined(one: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    return {device: max(one.get(device, 0), other.get(device, 0)) for device in one.keys() | other.keys()}
