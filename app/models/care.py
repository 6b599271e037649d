"""How long care may still be in time: 72 hours for what prevents HIV, 120 for emergency contraception (R-14, R-15)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

LIMITS = (72, 120)  # hours, the more urgent first


@dataclass(frozen=True, slots=True)
class CareWindow:
    """The nearest window that is not closed: `limit` hours, `sure` while even the earliest moment lies within it.

    `ends` is when it closes at the latest; `left` the time until then.
    """

    limit: int
    sure: bool
    ends: datetime
    left: timedelta


def care_window(lo: datetime, hi: datetime, now: datetime) -> CareWindow | None:
    """Return the window of something that happened in [lo, hi), None where both have closed (domain.md 21, R-14)."""
    for limit in LIMITS:
        room = timedelta(hours=limit)
        if now - hi < room:
            sure = now - lo < room
            ends = (lo if sure else hi) + room
            return CareWindow(limit, sure, ends, ends - now)
    return None
