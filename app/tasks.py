"""A Qt-free handle for long work: tells progress, learns of cancel."""

from collections.abc import Callable
from threading import Event

Progress = Callable[[int, int, str], None]
_LONGEST_WAIT = 0.05  # s at one checkpoint: nobody's silence stops the work for good


class Cancelled(Exception):  # noqa: N818 - an outcome, not an error
    """The person asked to stop; whoever catches it leaves nothing half done."""


def _silent(_done: int, _total: int, _stage: str) -> None:
    return None


class Task:
    """Handed to every service that may take longer than a moment.

    `report(done, total, stage)` tells how far it is (`stage` is a code, not a sentence; `total` 0 = unknown)
    and `checkpoint()` is called between steps; both raise `Cancelled` once `cancel()` was called.

    `way` is cleared while somebody who must not wait needs the interpreter: the work gives way at its checkpoints.
    """

    def __init__(self, progress: Progress = _silent, way: Event | None = None) -> None:
        self._progress = progress
        self._stop = Event()
        self._way = way

    def cancel(self) -> None:
        """Ask the work to stop at its next checkpoint; safe from any thread."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether a stop was asked for."""
        return self._stop.is_set()

    def checkpoint(self) -> None:
        """Give way; raise Cancelled if a stop was asked for."""
        self.give_way()
        if self._stop.is_set():
            raise Cancelled

    def give_way(self) -> None:
        """Wait a moment where somebody asks for it; between steps of which none may be left out."""
        if self._way is not None and not self._way.wait(_LONGEST_WAIT):
            self._way.set()

    def report(self, done: int, total: int, stage: str) -> None:
        """Tell how far the work is; raise Cancelled if a stop was asked for."""
        self.checkpoint()
        self._progress(done, total, stage)
