"""What became of what a form wrote last, for whoever comes after it."""

from collections.abc import Callable
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
