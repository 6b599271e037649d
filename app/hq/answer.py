"""HQ's receipt for one station: everything it knows of that station's bundles, signed and encrypted to its keys."""

from pathlib import Path

from app.errors import AppError
from app.hq.streams import ranges
from app.models.canonical import encode
from app.sync import sealing
from app.sync.answers import Answers, RefusedSaid, StreamSaid
from app.sync.drive import Drive, SystemDrive
from app.sync.enrol import HANDLING, HQ_PROFILE
from app.sync.outbox import ExportOutcome, ExportResult, deliver
from app.sync.staging import settle, tidy
from app.tasks import Cancelled, Task
from app.vault import audiences, hq_store, outbox_store
from app.vault.audiences import AudienceRow
from app.vault.cards import owner_name
from app.vault.db import Db
from app.vault.hq_store import BundleRow
from app.vault.opened import Vault
from app.vault.outbox_store import OutboxRow


def write_receipt(vault: Vault, station: str, folder: Path, *, drive: Drive | None = None, task: Task) -> ExportResult:
    """Write the station's receipt to a drive. It is cumulative: only the newest one matters, and twice does no harm.

    While nothing changed, the same bytes are written again under the same number.
    It is written for compared cards alone: a station's name on a card proves nothing.
    Raises AppError register.no_station, outbox.no_card or outbox.many_cards; every end on the drive is an outcome.
    """
    if vault.station.role != "hq":
        raise AppError("inbox.not_hq")
    with vault.reading() as db:
        name = owner_name(db, station)
        if not name and not hq_store.bundles(db, station):
            raise AppError("register.no_station")
        if not sealing.is_compared(db, station):
            raise AppError("outbox.no_card")
        sealing.recipients(db, station)
    audience = AudienceRow(station, name, HQ_PROFILE, HANDLING, b"")
    try:
        row = _stage(vault, audience, task)
    except Cancelled:
        return ExportResult(ExportOutcome.CANCELLED)
    if row is None:  # nothing ever came from this station
        return ExportResult(ExportOutcome.NOTHING_TO_SEND)
    return deliver(vault, row, folder, drive=drive or SystemDrive(), task=task)


def _stage(vault: Vault, audience: AudienceRow, task: Task) -> OutboxRow | None:
    with vault.writing() as db:
        tidy(db, vault, audience.id)
        stream = audiences.stream_to(db, vault, audience.id)
        draft = sealing.start(db, vault, stream, "receipt")
        for change in answers(db, audience.id).lines():
            draft.count += 1
            draft.content.add(change.type, change.id, change.rev, *change.att, encode(change.body).decode())
            outbox_store.add_line(db, draft.row.bundle, draft.count, change.encode())
    try:
        return settle(vault, audience, draft, task=task)
    except BaseException:
        with vault.writing() as db:
            outbox_store.discard(db, vault, draft.row)
        raise


def answers(db: Db, station: str) -> Answers:
    """Return all that a receipt says to a station now."""
    bundles = hq_store.bundles(db, station)
    streams = sorted({(row.stream, row.epoch, row.device) for row in bundles})
    said = Answers([_stream(bundles, *place) for place in streams])
    current = {row.record: row for row in hq_store.hq_records(db, station)}
    for row in hq_store.refusals(db, station):
        standing = current.get(row.record)
        if standing is None or row.rank >= standing.rank:  # otherwise something newer has answered it
            refused = RefusedSaid(
                record=row.record, stream=row.stream, epoch=row.epoch, seq=row.seq, rev=row.rev, code=row.code
            )
            said.refused.append(refused)
    said.erased = [(row.record, row.erased_rev) for row in current.values() if row.erased_rev is not None]
    said.wanted = hq_store.wants(db, station)
    return said


def _stream(bundles: list[BundleRow], stream: str, epoch: int, device: str) -> StreamSaid:
    rows = [row for row in bundles if (row.stream, row.epoch) == (stream, epoch)]
    return StreamSaid(
        stream=stream,
        device=device,
        epoch=epoch,
        received=ranges(row.seq for row in rows if row.state == "applied"),
        void=tuple(sorted({seq for row in rows if row.state == "applied" for seq in row.void})),
        declined=tuple(sorted({row.seq for row in rows if row.state == "declined"})),
    )
