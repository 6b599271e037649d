"""Turns what is owed into change lines in the vault, and settles which sealed bundle holds exactly that."""

import secrets
from collections.abc import Iterable, Sequence, Set
from datetime import datetime, timedelta

from app.errors import AppError
from app.release.results import document_hash, footprint
from app.sync import sealing
from app.sync.change import MAX_LINE, Change
from app.sync.gather import Gathered, gather
from app.sync.owed import Owed, field_digests
from app.sync.sealing import Draft, Plan
from app.tasks import Task
from app.vault import audiences, ledger, outbox_store
from app.vault.audiences import AudienceRow, StreamRow
from app.vault.db import Db
from app.vault.ledger import LedgerRow, SentAttachment
from app.vault.opened import Vault
from app.vault.outbox_store import OutboxRow

BATCH = 200  # changes per transaction while gathering, so that a save does not wait long
KEEP_DAYS = 30  # how long sealed bytes are kept without a receipt (bundle-and-vault.md 1.3)
_LIVE = {"staged", "written", "verified"}


def stage_owed(
    vault: Vault, audience: AudienceRow, *, only: Set[str] | None = None, task: Task
) -> OutboxRow | None:
    """Return the sealed bundle that holds exactly what is owed now; None where nothing is owed. `only` as in `gather`.

    The one at hand is kept where it holds the same; otherwise a new one is sealed in its place. Reports "release" and
    "bundle.sealing". Nothing new is left behind on an exception.
    """
    with vault.writing() as db:
        tidy(db, vault, audience.id)
        stream = audiences.stream_to(db, vault, audience.id)
        draft = sealing.start(db, vault, stream, "changes")
    try:
        _fill(vault, audience, stream, draft, only, task)
        return settle(vault, audience, draft, task=task)
    except BaseException:
        with vault.writing() as db:
            outbox_store.discard(db, vault, draft.row)
        raise


def tidy(db: Db, vault: Vault, audience_id: str) -> None:
    """Remove what a killed process left half gathered, and sealed bytes that are too old."""
    oldest = vault.clock.now() - timedelta(days=KEEP_DAYS)
    for row in outbox_store.bundles(db, audience=audience_id):
        if row.state == "staging":
            outbox_store.discard(db, vault, row)
        elif row.file and datetime.fromisoformat(row.at) < oldest:
            retire(db, vault, row)


def _fill(
    vault: Vault, audience: AudienceRow, stream: StreamRow, draft: Draft, only: Set[str] | None, task: Task
) -> None:
    with vault.reading() as db:
        again = files_of(db, present(db, vault, stream))
    batch: list[Gathered] = []
    for item in gather(vault, audience, again=again, only=only, task=task):
        batch.append(item)
        if len(batch) >= BATCH:
            _write(vault, stream, draft, batch, task)
            batch.clear()
    _write(vault, stream, draft, batch, task)


def _write(vault: Vault, stream: StreamRow, draft: Draft, batch: Iterable[Gathered], task: Task) -> None:
    with vault.writing() as db:
        for item in batch:
            task.give_way()
            draft.files += item.attachments
            if isinstance(item.decision, Owed):
                row = _ledger_row(stream, draft, item, item.decision)
                draft.count += 1
                plan_change(draft.content, item, item.decision)
                outbox_store.add_line(db, draft.row.bundle, draft.count, _line(item, item.decision), row)


def plan_change(plan: Plan, item: Gathered, owed: Owed) -> None:
    """Take a change into a plan."""
    document = item.released if owed.op == "put" else None
    digest = document_hash(document) if document else None
    plan.add("change", item.record.record_id, owed.rev, owed.op, owed.erase, digest)


def _line(item: Gathered, owed: Owed) -> bytes:
    document = item.released if owed.op == "put" else None
    line = Change(
        id=item.released_id,
        type=item.kind,
        rev=owed.rev,
        seen=item.record.seen,
        op="put" if document else "redact",
        erase=owed.erase,
        att=tuple(sorted({file.sha256 for file in document.attachments})) if document else (),
        salt=secrets.token_hex(16),
        body=document.document if document else None,
    ).encode(document.body if document else None)
    if len(line) > MAX_LINE:
        raise AppError("outbox.too_long", ref=item.ref or item.record.record_id)
    return line


def _ledger_row(stream: StreamRow, draft: Draft, item: Gathered, owed: Owed) -> LedgerRow:
    document = item.released if owed.op == "put" else None
    return LedgerRow(
        audience=stream.audience,
        record=item.record.record_id,
        stream=stream.stream,
        epoch=stream.epoch,
        seq=draft.row.seq,
        rev=owed.rev,
        op=owed.op,
        erase=owed.erase,
        kind=item.kind,
        ref=item.ref,
        released_id=item.released_id,
        release_hash=document_hash(document) if document else None,
        footprint=footprint(document).dump() if document else {},
        fields=field_digests(document) if document else {},
    )


def settle(vault: Vault, audience: AudienceRow, draft: Draft, *, task: Task) -> OutboxRow | None:
    """Keep the bundle at hand where it holds the same as the draft; else retire it and seal the draft."""
    with vault.writing() as db:
        stream = audiences.stream_to(db, vault, audience.id)
        at_hand = present(db, vault, stream)
        if at_hand is not None and at_hand.plan == draft.plan:
            outbox_store.discard(db, vault, draft.row)
            return at_hand
        if at_hand is not None:
            if at_hand.state == "verified":  # its attachments left: they go again only when they are asked for
                left = files_of(db, at_hand)
                draft.files = [file for file in draft.files if file.sha256 not in left]
            retire(db, vault, at_hand)
            stream = audiences.stream_to(db, vault, audience.id)
        if not draft.count and not draft.files:
            outbox_store.discard(db, vault, draft.row)
            return None
    row = sealing.seal(vault, draft, audience, stream, task=task)
    _enter(vault, draft, row, task)
    return row


def _enter(vault: Vault, draft: Draft, row: OutboxRow, task: Task) -> None:
    with vault.writing() as db:
        outbox_store.sealed(db, row, task)
        for file in draft.files:
            item = SentAttachment(file.sha256, file.id, "staged")
            ledger.add_attachment(db, row.audience, item, stream=row.stream, epoch=row.epoch, seq=row.seq)


def present(db: Db, vault: Vault, stream: StreamRow) -> OutboxRow | None:
    """Return the stream's newest unconfirmed bundle whose bytes are at hand, or None."""
    rows = [row for row in outbox_store.bundles(db, audience=stream.audience) if row.stream == stream.stream]
    live = [row for row in rows if row.state in _LIVE and sealing.has_bytes(vault, row)]
    return live[-1] if live else None


def files_of(db: Db, row: OutboxRow | None) -> frozenset[str]:
    """Return the SHA-256 of the attachments that a bundle carries."""
    if row is None:
        return frozenset()
    return frozenset(file.sha256 for file in ledger.attachments_in(db, row.stream, row.epoch, row.seq))


def retire(db: Db, vault: Vault, row: OutboxRow) -> None:
    """Delete a bundle's bytes. One whose number was taken and that was never whole on a drive is given up (`void`).

    One whose number is still free disappears, with its rows of the ledger.
    """
    if row.state == "staged":
        ledger.remove_staged(db, row.stream, row.epoch, row.seq)
        ledger.forget_attachments(db, row.audience, sorted(files_of(db, row)))
        outbox_store.discard(db, vault, row)
        return
    if row.state == "written":
        _give_up(db, vault, row)
    outbox_store.drop_file(db, vault, row)


def _give_up(db: Db, vault: Vault, row: OutboxRow) -> None:
    stream = audiences.find_stream(db, vault, row.audience)
    if stream is not None and row.kind != "receipt":
        audiences.give_up_number(db, stream, row.seq)
    outbox_store.set_state(db, row.bundle, "void")
    ledger.forget_attachments(db, row.audience, sorted(files_of(db, row)))


def holding(db: Db, rows: Sequence[OutboxRow], record_id: str) -> list[OutboxRow]:
    """Return those of the bundles that hold a record."""
    return [row for row in rows if ledger.holds(db, row.stream, row.epoch, row.seq, record_id)]
