"""Which change wins, per station and record: a pure decision that comes out the same in whatever order bundles arrive.

The higher rev wins, then the one that erases, then the device id, then the number in the stream. A put that has not
seen an erasing change never replaces it; an erasing change takes effect however late it comes
(bundle-and-vault.md 1.3).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from app.vault.hq_store import HqRecord, Rank

BEFORE_WITHDRAWAL = "change.before_withdrawal"
FOREIGN, FOREIGN_FILE = "change.foreign_id", "change.foreign_file"


class Verdict(Enum):
    """What becomes of one change.

    NEW, CHANGED: its document stands from now on. REDUCED: so it does, and all earlier bodies are erased.
    WITHDRAWN: all bodies are erased. LATE: something newer stands already, earlier bodies are erased beneath it.
    SUPERSEDED: nothing to do. REFUSED: it is not applied, and the station is told why.
    """

    NEW = "new"
    CHANGED = "changed"
    REDUCED = "reduced"
    WITHDRAWN = "withdrawn"
    LATE = "late"
    SUPERSEDED = "superseded"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Incoming:
    """What decides of a change: its rank, its op and erase, and what it had seen. `code`: it was refused in staging."""

    rank: Rank
    op: str
    erase: bool
    seen: Mapping[str, int]
    code: str | None = None

    @property
    def erasing(self) -> bool:
        """Whether it takes something back."""
        return self.erase or self.op == "redact"


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict; `code` where the change is refused, `displaces` where it refuses what stood until now.

    A refused change that erases still erases: then `verdict` is WITHDRAWN and `code` is set.
    """

    verdict: Verdict
    code: str | None = None
    displaces: bool = False


def knows(seen: Mapping[str, int], erased: Mapping[str, int]) -> bool:
    """Whether whoever had seen `seen` knew of everything in `erased`."""
    return all(seen.get(device, 0) >= number for device, number in erased.items())


def judge(current: HqRecord | None, change: Incoming) -> Judged:
    """Decide on one change against what stands for its record."""
    if change.code == FOREIGN:
        return Judged(Verdict.REFUSED, FOREIGN)
    if change.erasing:
        return _judge_erasing(current, change)
    if change.code is not None:
        return Judged(Verdict.REFUSED, change.code)
    if current is None:
        return Judged(Verdict.NEW)
    if not knows(change.seen, current.erased_seen):
        return Judged(Verdict.REFUSED, BEFORE_WITHDRAWAL)
    if change.rank <= current.rank:
        return Judged(Verdict.SUPERSEDED)
    return Judged(Verdict.NEW if current.op == "redact" else Verdict.CHANGED)


def _judge_erasing(current: HqRecord | None, change: Incoming) -> Judged:
    if current is None:
        return _take(change)
    late = change.rank <= current.rank
    if late and (current.op == "redact" or knows(current.seen, change.seen)):
        told = knows(current.erased_seen, change.seen)
        return Judged(Verdict.SUPERSEDED if told else Verdict.LATE)
    unseen = not knows(change.seen, current.erased_seen)
    return _take(change, BEFORE_WITHDRAWAL if unseen else None, displaces=late)


def _take(change: Incoming, code: str | None = None, *, displaces: bool = False) -> Judged:
    """Let an erasing change take effect; its own document stands only where nothing speaks against it."""
    why = change.code or (code if change.op == "put" else None)
    if why is not None or change.op == "redact":
        return Judged(Verdict.WITHDRAWN, why, displaces)
    return Judged(Verdict.REDUCED, None, displaces)
