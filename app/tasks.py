"""A Qt-free handle for long work: tells progress, learns of cancel."""

from collections.abc import Callable
from threading import Event

Progress = Callable[[int, int, str], None]


class Cancelled(Exception):  # noqa: N818 - an outcome, not an error
    """The person asked to stop; whoever catches it leaves nothing half done."""


def _silent(_done: int, _total: int, _stage: str) -> None:
    return None


class Task:
    """Handed to every service that may take longer than a moment.

    `report(done, total, stage)` tells how far it is (`stage` is a code, not a sentence; `total` 0 = unknown)
    and `checkpoint()` is called between steps; both raise `Cancelled` once `cancel()` was called.
    """

    def __init__(self, progress: Progress = _silent) -> None:
        self._progress = progress
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next checkpoint; safe from any thread."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether a stop was asked for."""
        return self._stop.is_set()

    def checkpoint(self) -> None:
        """Raise Cancelled if a stop was asked for."""
        if self._stop.is_set():
            raise Cancelled

    def report(self, done: int, total: int, stage: str) -> None:
        """Tell how far the work is; raise Cancelled if a stop was asked for."""
        self.checkpoint()
        self._progress(done, total, stage)
