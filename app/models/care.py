"""How long care may still be in time: 72 hours for what prevents HIV, 120 for emergency contraception (R-14, R-15)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.models.partial_date import PartialDate

LIMITS = (72, 120)  # hours, the more urgent first
# A date told no more exactly than within so many days says too little of the hours: "2026" would stay open a year.
WIDEST = timedelta(days=31)


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


def care_of(occurred: PartialDate, now: datetime) -> CareWindow | None:
    """Return the window of a date as it was told; None too where it is told too roughly, or lies in the future."""
    lo, hi = occurred.interval(now)
    return care_window(lo, hi, now) if now - WIDEST <= lo <= now else None
