"""The time of day, as something a test can set."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time. `now()` is aware, with the local offset."""

    def now(self) -> datetime:
        """Return the present instant with the local UTC offset."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the present instant with the local UTC offset."""
        return datetime.now(UTC).astimezone()
