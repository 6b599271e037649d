"""What becomes of what a form writes: at once where its turn is far off, and told to whoever comes after the form."""

from collections.abc import Callable
from threading import Lock
from typing import Any

from app.tasks import Task

Work = Callable[[Task], Any]


class Fate:
    """Outlives the form, so that whoever comes after can tell what is not in the vault, and try again."""

    def __init__(self) -> None:
        self.record_id = ""
        self.refused: Exception | None = None  # why the last version was not saved; what it held is a draft
        self._failed: dict[str, tuple[Work, Exception]] = {}

    @property
    def error(self) -> Exception | None:
        """Why something is not in the vault; None where all of it is."""
        return next((error for _work, error in self._failed.values()), None)

    def keep(self, what: str, work: Work, task: Task) -> Any:
        """Do the work in its job and remember whether it failed."""
        try:
            done = work(task)
        except Exception as error:
            self._failed[what] = work, error
            raise
        self._failed.pop(what, None)
        return done

    def again(self, task: Task) -> Any:
        """Try again what failed; return what came of it."""
        done: Any = None
        for what, (work, _error) in list(self._failed.items()):
            done = self.keep(what, work, task)
        return done

    def settle(self) -> None:
        """Try nothing again: a version holds all of it, or what stands in the vault is newer."""
        self._failed.clear()


class Early:
    """A draft that is written beside its lane while that is held up; never any more once its turn there has come."""

    def __init__(self, keep: Work) -> None:
        self._keep, self._lock, self._late = keep, Lock(), False

    def now(self, task: Task) -> Any:
        """Write it, unless its turn has come; None then."""
        with self._lock:
            return None if self._late else self._keep(task)

    def over(self) -> None:
        """Its turn on the lane has come."""
        with self._lock:
            self._late = True

    def in_turn(self, task: Task) -> Any:
        """Write it in its turn."""
        self.over()
        return self._keep(task)
