"""From change lines to one sealed file in the vault's outbox: staged, and its number still free."""

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from app import __version__
from app.errors import AppError, disk_told
from app.keys.header import sync_folder
from app.models.base import new_id
from app.models.canonical import encode
from app.release.results import AttachmentRef
from app.sync.bundle import Attachment, new_file_name, write_bundle
from app.sync.head import Ack, AuditHead, Envelope
from app.tasks import Task
from app.vault import audit, outbox_store
from app.vault.attachments import open_blob
from app.vault.audiences import AudienceRow, StreamRow, newest_receipt
from app.vault.cards import cards, own_keyring
from app.vault.clock_state import clock_state
from app.vault.db import Db
from app.vault.folder import take_away
from app.vault.opened import Vault
from app.vault.outbox_store import OutboxRow

SCHEMA = 1  # version of the bodies in bundles; grows when any released document takes a new shape
MAX_RECIPIENTS = 3
_ZEROS = "0" * 64
_MONTH_ONLY = {"REGIONAL", "PARTNER"}
_WITH_AUDIT = {"HQ_CONF", "DEVICE"}


class Plan:
    """What a bundle holds, as one hash, whatever its salts and numbers: two with the same plan hold the same."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._digest = hashlib.sha256()
        for key in keys:
            self.add("to", key)

    def add(self, *part: str | int | bool | None) -> None:
        """Take one more thing in."""
        self._digest.update(encode(list(part)))

    def with_files(self, files: Sequence[AttachmentRef]) -> str:
        """Return the hash (hex), the attachments that go along counted in."""
        whole = self._digest.copy()
        for file in files:
            whole.update(encode(["file", file.sha256]))
        return whole.hexdigest()


@dataclass(slots=True)
class Draft:
    """A bundle being gathered: its row, the plan of what it holds, and the attachments that go along."""

    row: OutboxRow
    content: Plan
    count: int = 0
    files: list[AttachmentRef] = field(default_factory=list)

    @property
    def plan(self) -> str:
        """The plan's hash as things stand."""
        return self.content.with_files(self.files)


def recipients(db: Db, audience_id: str) -> list[str]:
    """Return the keys of an audience's compared cards; those nobody compared count where there is no other.

    So a card that somebody slipped in beside a compared one is never written for. Raises AppError outbox.no_card or
    outbox.many_cards.
    """
    known = cards(db, owner=audience_id)
    state = "enrolled" if is_compared(db, audience_id) else "unverified"
    keys = sorted({row.card.enc for row in known if row.state == state})
    if not keys:
        raise AppError("outbox.no_card")
    if len(keys) > MAX_RECIPIENTS:
        raise AppError("outbox.many_cards", n=len(keys))
    return keys


def is_compared(db: Db, audience_id: str) -> bool:
    """Whether a card of this audience was compared, so that it is known who can read what is written for it."""
    return any(row.state == "enrolled" for row in cards(db, owner=audience_id))


def start(db: Db, vault: Vault, stream: StreamRow, kind: str) -> Draft:
    """Begin a bundle under the stream's next number, which stays free until a file is opened on a drive."""
    at = vault.clock.now().isoformat(timespec="seconds")
    numbers = stream.stream, stream.epoch, stream.next_seq
    row = OutboxRow(
        new_id(), stream.audience, *numbers, kind, "staging", new_file_name(), "", None, None, None, 0, 0, at
    )
    outbox_store.add(db, row)
    return Draft(row, Plan(recipients(db, stream.audience)))


def seal(vault: Vault, draft: Draft, audience: AudienceRow, stream: StreamRow, *, task: Task) -> OutboxRow:
    """Sign and encrypt what was gathered into the outbox folder; nothing is left of it on failure.

    Reports "bundle.sealing". Raises what `write_bundle` raises. The caller keeps the returned row with `sealed`.
    """
    path = outbox_store.outbox_folder(vault) / draft.row.file
    with vault.reading() as db:
        envelope = _envelope(db, vault, draft, audience, stream)
        keys = recipients(db, audience.id)
    try:
        with disk_told(), vault.snapshot(task) as db, path.open("xb") as out:
            written = write_bundle(
                out,
                envelope,
                lines=lambda: outbox_store.lines(db, draft.row.bundle),
                attachments=[_attachment(vault, item) for item in draft.files],
                keyring=own_keyring(vault),
                recipients=keys,
                task=task,
            )
            _sync(out)
            sync_folder(path.parent)
    except BaseException:
        take_away(path)
        raise
    return replace(
        draft.row,
        state="staged",
        plan=draft.plan,
        sha256=written.age_sha256,
        size=written.size,
        tagmanifest=written.tagmanifest_sha256,
        changes=draft.count,
        attachments=len(draft.files),
    )


def _attachment(vault: Vault, item: AttachmentRef) -> Attachment:
    return Attachment(item.sha256, item.size, lambda: open_blob(vault, item.id))


def _sync(out: BinaryIO) -> None:
    out.flush()
    os.fsync(out.fileno())


def sealed_path(vault: Vault, row: OutboxRow) -> Path:
    """Return where a sealed bundle lies."""
    return outbox_store.outbox_folder(vault) / row.file


def has_bytes(vault: Vault, row: OutboxRow) -> bool:
    """Whether a bundle's sealed bytes are still there, whole by their length."""
    if not row.file or row.size is None:
        return False
    path = sealed_path(vault, row)
    return path.is_file() and path.stat().st_size == row.size


def _envelope(db: Db, vault: Vault, draft: Draft, audience: AudienceRow, stream: StreamRow) -> Envelope:
    clock, receipt = clock_state(db, vault.clock), draft.row.kind == "receipt"
    seen, head = newest_receipt(db, audience.id), audit.head(db)
    created = clock.now.isoformat(timespec="seconds").replace("+00:00", "Z")
    return Envelope(
        kind="receipt" if receipt else "changes",
        bundle_id=draft.row.bundle,
        station=audience.id if receipt else vault.station.id,
        device=vault.device,
        stream=stream.stream,
        epoch=stream.epoch,
        seq=draft.row.seq,
        prev=_ZEROS if receipt else stream.last_hash,
        void=None if receipt or not stream.void else stream.void,
        audience=audience.id,
        profile=audience.profile,  # type: ignore[arg-type]  # checked by the model
        handling=audience.handling,
        ack=Ack(number=seen.number, hash=seen.hash),
        audit=AuditHead(count=head.count, mac=head.mac) if receipt or audience.profile in _WITH_AUDIT else None,
        created=created[:7] if audience.profile in _MONTH_ONLY else created,
        clock_suspect=clock.suspect,
        schema_v=SCHEMA,
        app=f"waypost {__version__}",
    )
