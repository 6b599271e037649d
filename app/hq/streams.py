"""Where a bundle stands in its stream: seen before, contradicting another one, or with numbers missing below it."""

from collections.abc import Iterable, Sequence

from app.errors import AppError
from app.sync.head import ZEROS, Head
from app.vault import hq_store
from app.vault.db import Db
from app.vault.hq_store import BundleRow

KINDS = frozenset({"changes", "snapshot"})
PROFILE = "HQ_CONF"


def check_place(db: Db, head: Head, own_id: str) -> None:
    """Refuse what can never be taken in, whoever signed it.

    Raises AppError bundle.kind, bundle.not_addressed (made for another organisation), bundle.stream (another device's
    stream) or bundle.epoch (a new count that HQ did not countersign).
    """
    if head.kind not in KINDS or head.profile != PROFILE:
        raise AppError("bundle.kind")
    if head.audience != own_id:
        raise AppError("bundle.not_addressed")
    known = hq_store.in_stream(db, head.stream)
    if any((row.station, row.device) != (head.station, head.device) for row in known):
        raise AppError("bundle.stream")
    if head.epoch != max((row.epoch for row in known), default=1):
        raise AppError("bundle.epoch")


def contradicts(db: Db, head: Head, tagmanifest: str) -> bool:
    """Whether an authentic bundle and those seen before cannot all stem from one laptop (a fork).

    A bundle that is known already contradicts nothing new: what it did was told when it came first.
    """
    rows = [row for row in hq_store.in_stream(db, head.stream) if row.epoch == head.epoch]
    if any(row.tagmanifest == tagmanifest for row in rows):
        return False
    if not rows and any(row.device == head.device for row in hq_store.bundles(db, head.station)):
        return True  # a device has one stream to us; a second one was begun by a copy of it
    same = any(row.seq == head.seq for row in rows)
    before = {row.tagmanifest for row in rows if row.seq == head.seq - 1}
    after = {row.prev for row in rows if row.seq == head.seq + 1}
    if head.seq == 1:
        before = {ZEROS}
    return same or bool(before and head.prev not in before) or bool(after and tagmanifest not in after)


def missing(rows: Sequence[BundleRow]) -> tuple[int, ...]:
    """Return the numbers of one stream that were not seen, are not given up, and lie above the newest snapshot."""
    epoch = max((row.epoch for row in rows), default=1)
    rows = [row for row in rows if row.epoch == epoch]
    numbers = {row.seq for row in rows} | {seq for row in rows for seq in row.void}
    floor = max((row.seq for row in rows if row.kind == "snapshot"), default=0)
    return tuple(seq for seq in range(floor + 1, max(numbers, default=0)) if seq not in numbers)


def ranges(numbers: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Return numbers as inclusive ranges, lowest first."""
    found: list[tuple[int, int]] = []
    for number in sorted(set(numbers)):
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return tuple(found)
