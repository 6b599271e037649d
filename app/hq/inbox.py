"""HQ receives: the ciphertext is copied into the vault, verified without keeping anything, then staged for review."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.errors import AppError, disk_told
from app.hq import audit_heads, streams
from app.hq.audit_heads import Warned
from app.hq.staged import evidence_of, stage
from app.keys.identity import BUNDLE, Card
from app.models.base import new_id
from app.sync.bundle import MAX_SIZE
from app.sync.head import Head
from app.sync.sealing import SCHEMA
from app.sync.trust import Trust
from app.sync.verify import Reader, Verified, verify_bundle
from app.tasks import Task
from app.vault import hq_store, staging
from app.vault.audit import record_event
from app.vault.cards import CardRow, own_identities, owner_name
from app.vault.db import Db
from app.vault.folder import take_away
from app.vault.hq_store import BundleRow, DeviceRow
from app.vault.opened import Vault
from app.vault.staging import InboxRow

CHUNK = 1 << 18
CHECKS = ("opened", "signatures", "signer", "addressee", "stream", "content", "parts")
_HELD = "bundle.newer_schema"
_OURS = "vault."
_FORK, _DEVICE, UNVERIFIED = "bundle.fork", "bundle.device_quarantined", "bundle.unverified_signer"
_REVOKED = "bundle.revoked_signer"
_DECIDABLE = {"staged", "aside"}
_KEPT_BACK = {"held", "quarantine"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One received file as a person sees it.

    `state`: refused (only hash and code are kept), held (needs a newer Waypost), quarantine, staged (verified, waits
    for review), aside, applied, declined (HQ refused it). `code` and `params` give its sentence. `missing` are numbers
    of the same stream that were not seen; `checks` the steps that were passed, in order. `warned`: the head of the
    station's log in it contradicts another bundle's.
    """

    id: str
    state: str
    code: str | None
    params: Mapping[str, str | int]
    station: str | None
    station_name: str
    device: str | None
    number: int | None
    missing: tuple[int, ...]
    changes: int
    attachments: int
    created: str
    at: str
    sha12: str
    checks: tuple[str, ...] = field(default=())
    warned: Warned | None = None

    @property
    def uncompared(self) -> bool:
        """Whether it is held back because nobody compared the card that signed it."""
        return (self.state, self.code) == ("quarantine", UNVERIFIED)


def receive(vault: Vault, path: Path, *, task: Task) -> Entry:
    """Receive one file. A refusal is an entry with its code, no exception; the same file twice changes nothing.

    Stages: inbox.copying, bundle.verifying, bundle.reading. Raises AppError inbox.not_hq or inbox.unreadable, and
    Cancelled; nothing is left behind then.
    """
    if vault.station.role != "hq":
        raise AppError("inbox.not_hq")
    with vault.writing() as db:
        staging.tidy(db, vault)
    entry_id = new_id()
    try:
        sha256, size = _copy_in(vault, path, entry_id, task)
    except OSError:
        raise AppError("inbox.unreadable", name=path.name) from None
    with vault.reading() as db:
        known = staging.with_hash(db, sha256)
    if known is not None and known.state in {*_DECIDABLE, "applied", "declined"}:
        take_away(staging.ciphertext(vault, entry_id))
        return entry(vault, known.entry)
    row = InboxRow(entry_id, sha256, "refused", size=size, at=_now(vault))
    return _judge(vault, row, task)


def recheck(vault: Vault, entry_id: str, *, task: Task) -> Entry:
    """Check a held or quarantined entry again: a card was compared, a device confirmed, or Waypost updated."""
    with vault.reading() as db:
        row = _need(db, entry_id)
    if row.state not in {"held", "quarantine"}:
        raise AppError("inbox.not_open")
    again = InboxRow(row.entry, row.sha256, "refused", size=row.size, at=row.at)
    if not staging.ciphertext(vault, row.entry).exists():  # see app.vault.staging.empty
        return _keep(vault, replace(again, code="inbox.taken_back"))
    return _judge(vault, again, task)


def settle_card(vault: Vault, row: CardRow, *, task: Task) -> list[Entry]:
    """Check again what waits because of a card that was compared or revoked, the oldest first.

    Compared, what was held back for it alone is staged. Revoked, whatever of its device waits is refused by name.
    """
    card, revoked = row.card, row.state == "revoked"
    with vault.writing() as db:
        if revoked:
            _hold_back(db, vault, card.id, card.device, _REVOKED)
        waiting = [one for one in staging.entries(db) if (one.station, one.device) == (card.id, card.device)]
        found = [one.entry for one in waiting if one.state == "quarantine" and (revoked or one.code == UNVERIFIED)]
    return [recheck(vault, entry_id, task=task) for entry_id in reversed(found)]


def held_unverified(vault: Vault) -> Counter[str]:
    """Return how many bundles of each device are held back because nobody compared the card that signed them."""
    with vault.reading() as db:
        return Counter(staging.quarantined(db, UNVERIFIED))


def decline(vault: Vault, entry_id: str) -> Entry:
    """Refuse an entry for good: its content goes, its code and hash stay, and the receipt tells the station."""
    with vault.writing() as db:
        row = _need(db, entry_id)
        if row.state not in {*_DECIDABLE, "held", "quarantine"}:
            raise AppError("inbox.not_open")
        record_event(db, "inbox.decline", entry_id)
        staging.clear(db, vault, entry_id)
        staging.drop_ciphertext(vault, entry_id)
        staging.set_state(db, vault, entry_id, "declined", code=row.code)
        if row.station and row.tagmanifest:
            hq_store.set_bundle_state(db, row.station, row.tagmanifest, "declined")
    return entry(vault, entry_id)


def set_aside(vault: Vault, entry_id: str) -> Entry:
    """Put a staged entry aside for later."""
    return _move(vault, entry_id, "staged", "aside")


def take_up(vault: Vault, entry_id: str) -> Entry:
    """Take an entry up again that was set aside."""
    return _move(vault, entry_id, "aside", "staged")


def _move(vault: Vault, entry_id: str, before: str, after: str) -> Entry:
    with vault.writing() as db:
        if _need(db, entry_id).state != before:
            raise AppError("inbox.not_open")
        staging.set_state(db, vault, entry_id, after)
    return entry(vault, entry_id)


def entry(vault: Vault, entry_id: str) -> Entry:
    """Return one entry; AppError("inbox.no_entry")."""
    with vault.reading() as db:
        return _entry(db, _need(db, entry_id))


def entries(vault: Vault) -> list[Entry]:
    """Return all entries, the newest first; of one stream, the highest number."""
    with vault.reading() as db:
        return [_entry(db, row) for row in staging.entries(db)]


def undecided(vault: Vault, _task: Task) -> int:
    """Return how many received files wait for a person's decision."""
    return sum(waiting(vault))


def waiting(vault: Vault) -> tuple[int, int]:
    """Return how many received files wait for a decision, and how many are held back until something is settled."""
    with vault.reading() as db:
        states = staging.count_states(db)
    return sum(states.get(one, 0) for one in _DECIDABLE), sum(states.get(one, 0) for one in _KEPT_BACK)


def _need(db: Db, entry_id: str) -> InboxRow:
    row = staging.find(db, entry_id)
    if row is None:
        raise AppError("inbox.no_entry")
    return row


def _entry(db: Db, row: InboxRow) -> Entry:
    stream = [other for other in hq_store.in_stream(db, row.stream) if other.state != "declined"] if row.stream else []
    passed = CHECKS if row.state in {*_DECIDABLE, "applied", "declined"} else ()
    return Entry(
        row.entry,
        row.state,
        row.code,
        row.params,
        row.station,
        owner_name(db, row.station) if row.station else "",
        row.device,
        row.seq,
        streams.missing(stream),
        row.changes or 0,
        row.attachments or 0,
        row.created or "",
        row.at,
        row.sha256[:12],
        passed,
        _warned(db, row),
    )


def _warned(db: Db, row: InboxRow) -> Warned | None:
    found = audit_heads.warned(db, row.device) if row.device and row.state in {*_DECIDABLE, "applied"} else None
    return found if found is not None and row.seq == found.number else None


def _now(vault: Vault) -> str:
    return vault.clock.now().isoformat(timespec="seconds")


def _copy_in(vault: Vault, path: Path, entry_id: str, task: Task) -> tuple[str, int]:
    """Copy the ciphertext into the vault, hashed; at most a byte more than any bundle has."""
    digest, size = hashlib.sha256(), 0
    target = staging.ciphertext(vault, entry_id)
    try:
        total = path.stat().st_size
        with path.open("rb") as source, _copy_to(target) as write:
            while size <= MAX_SIZE and (piece := source.read(CHUNK)):
                digest.update(piece)
                size += len(piece)
                write(piece)
                task.report(size, total, "inbox.copying")
    except BaseException:
        take_away(target)
        raise
    return digest.hexdigest(), size


@contextmanager
def _copy_to(target: Path) -> Iterator[Callable[[bytes], None]]:
    """Open the copy inside the vault; what the vault's disk refuses is told apart from a file that cannot be read."""
    with disk_told():
        out = target.open("xb")

    def write(piece: bytes) -> None:
        with disk_told():
            out.write(piece)

    try:
        yield write
    finally:
        with disk_told():
            out.close()


def _judge(vault: Vault, row: InboxRow, task: Task) -> Entry:
    """Verify a copied file and keep the verdict: refused, held, quarantined, known already, or staged."""
    path = staging.ciphertext(vault, row.entry)
    try:
        with path.open("rb") as file:
            verified = verify_bundle(file, _reader(vault), task=task)
        return _sort(vault, _described(row, verified), verified, task)
    except AppError as error:
        if error.code.startswith(_OURS):  # a verdict is about the file, not about our own disk
            _forget(vault, row, path)
            raise
        state = "held" if error.code == _HELD else "refused"
        return _keep(vault, InboxRow(row.entry, row.sha256, state, error.code, error.params, size=row.size, at=row.at))
    except BaseException:
        _forget(vault, row, path)
        raise


def _forget(vault: Vault, row: InboxRow, path: Path) -> None:
    """Leave nothing of a first attempt that was stopped; a recheck leaves the entry as it was."""
    with vault.reading() as db:
        known = staging.find(db, row.entry)
    if known is None:
        take_away(path)


def _reader(vault: Vault) -> Reader:
    trust = Trust(vault)

    def check_stream(head: Head, _card: Card, _tagmanifest: str) -> None:
        with vault.reading() as db:
            streams.check_place(db, head, vault.station.id)

    return Reader(own_identities(vault), BUNDLE, SCHEMA, trust.find_card, trust.check_signer, check_stream)


def _described(row: InboxRow, verified: Verified) -> InboxRow:
    head = verified.head
    return replace(
        row,
        state="staged",
        station=head.station,
        device=head.device,
        stream=head.stream,
        epoch=head.epoch,
        seq=head.seq,
        tagmanifest=verified.tagmanifest_sha256,
        kind=head.kind,
        changes=head.counts.changes,
        attachments=head.counts.attachments,
        created=head.created,
    )


def _sort(vault: Vault, row: InboxRow, verified: Verified, task: Task) -> Entry:
    known = _known(vault, verified)
    if known is not None:  # the same signed content in another encryption
        take_away(staging.ciphertext(vault, row.entry))
        return entry(vault, known.entry)
    if not Trust(vault).compared(verified.card):
        return _keep(vault, _quarantined(row, UNVERIFIED))
    code = _note_seen(vault, verified)
    if code is not None:
        return _keep(vault, _quarantined(row, code))
    with staging.ciphertext(vault, row.entry).open("rb") as file:
        hashes = stage(vault, row.entry, file, verified, task=task)
    with vault.writing() as db:
        hq_store.put_bundle(db, _bundle(vault, verified), evidence_of(verified, hashes))
    return _keep(vault, row)


def _known(vault: Vault, verified: Verified) -> InboxRow | None:
    with vault.reading() as db:
        return staging.with_tagmanifest(db, verified.head.station, verified.tagmanifest_sha256)


def _quarantined(row: InboxRow, code: str) -> InboxRow:
    return replace(row, state="quarantine", code=code, params={"number": row.seq or 0})


def _bundle(vault: Vault, verified: Verified) -> BundleRow:
    head = verified.head
    return BundleRow(
        head.station,
        verified.tagmanifest_sha256,
        head.device,
        head.stream,
        head.epoch,
        head.seq,
        head.prev,
        tuple(head.void or ()),
        head.kind,
        head.signer,
        "seen",
        _now(vault),
    )


def _note_seen(vault: Vault, verified: Verified) -> str | None:
    """Enter an authentic bundle in its stream; return the code if its device is held back."""
    head = verified.head
    with vault.writing() as db:
        device = hq_store.device(db, head.station, head.device)
        fork = streams.contradicts(db, head, verified.tagmanifest_sha256)
        if not fork and device.state != "fork":
            audit_heads.compare(db, device, head)
        hq_store.put_bundle(db, _bundle(vault, verified))
        hq_store.put_device(db, _updated(device, head, fork=fork))
        if fork:
            record_event(db, "inbox.fork", head.device)
            _hold_back(db, vault, head.station, head.device, _DEVICE)
    if fork:
        return _FORK
    return _DEVICE if device.state == "fork" else None


def _updated(device: DeviceRow, head: Head, *, fork: bool) -> DeviceRow:
    """Take in what a head tells of its device: the newest receipt seen, and the newest audit head."""
    changed: dict[str, str | int] = {"state": "fork"} if fork else {}
    if head.ack.number > device.ack_number:
        changed |= {"ack_number": head.ack.number, "ack_hash": head.ack.hash}
    if head.audit is not None and head.seq >= (device.audit_seq or 0):
        changed |= {"audit_count": head.audit.count, "audit_mac": head.audit.mac, "audit_seq": head.seq}
    return replace(device, **changed)  # type: ignore[arg-type]  # names and types as above


def _hold_back(db: Db, vault: Vault, station: str, device: str, code: str) -> None:
    """Hold back what waits for review from a device that does not count any more, for now or for good."""
    for other in staging.of_device(db, station, device):
        staging.clear(db, vault, other.entry)
        staging.set_state(db, vault, other.entry, "quarantine", code=code)


def _keep(vault: Vault, row: InboxRow) -> Entry:
    with vault.writing() as db:
        record_event(db, f"inbox.{row.state}", row.entry)
        staging.put(db, row)
        if row.state == "refused":
            staging.drop_ciphertext(vault, row.entry)
    return entry(vault, row.entry)
