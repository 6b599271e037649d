"""What time it is as far as can be trusted: a laptop's clock may be dead, set wrong, or set back."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.clock import Clock
from app.vault.db import Db
from app.vault.marks import mark, set_mark

# No clock that is right can be before the program existed.
BUILT = datetime(2026, 11, 1, tzinfo=UTC)
# Nor is one this far ahead; remembered, it would make everything count as expired for good once it is set right.
_NEVER = BUILT + timedelta(days=20 * 366)
_LAST_SEEN, _RECEIPT = "clock.last_seen", "clock.receipt"
_TOLERANCE_S = 300  # clocks that agree within five minutes agree
_STEP_S = 60  # how fine the last seen time is kept, so that not every save writes it


@dataclass(frozen=True, slots=True)
class ClockState:
    """The effective present instant, and whether the clock lags behind what was seen before (4.8) or is far ahead."""

    now: datetime
    suspect: bool


def clock_state(db: Db, clock: Clock) -> ClockState:
    """Return max(clock, last seen, build date, newest receipt's date) and whether the clock is behind them.

    A clock twenty years ahead of the program counts for nothing: then the others alone tell.
    Where it is suspect, an expiry counts as passed for release and as not passed for reading.
    """
    shown = clock.now()
    known = (BUILT, _instant(db, _LAST_SEEN), _instant(db, _RECEIPT))
    floor = max(seen for seen in known if seen is not None and seen < _NEVER)
    if floor <= shown < _NEVER:
        return ClockState(shown, suspect=False)
    return ClockState(floor.astimezone(shown.tzinfo), suspect=abs(floor - shown).total_seconds() > _TOLERANCE_S)


def note_time(db: Db, clock: Clock) -> None:
    """Keep the present instant as the last seen one, where it moved on by a minute or more."""
    seen, now = _instant(db, _LAST_SEEN), clock.now()
    if now < _NEVER and (seen is None or seen >= _NEVER or (now - seen).total_seconds() >= _STEP_S):
        set_mark(db, _LAST_SEEN, now.isoformat(timespec="seconds"))


def note_receipt(db: Db, created: datetime) -> None:
    """Keep the date of the newest receipt; an older one changes nothing."""
    seen = _instant(db, _RECEIPT)
    if seen is None or created > seen:
        set_mark(db, _RECEIPT, created.isoformat(timespec="seconds"))


def _instant(db: Db, key: str) -> datetime | None:
    text = mark(db, key)
    return datetime.fromisoformat(text) if text else None
