"""The time of day, as something a test can set."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime


class Clock(Protocol):
    """Tells the time. `now()` is aware, with the local offset."""

    def now(self) -> "datetime":
        """Return the present instant with the local UTC offset."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> "datetime":
        """Return the present instant with the local UTC offset."""
        from datetime import UTC, datetime  # the first page does without

        return datetime.now(UTC).astimezone()
