"""What becomes of what a form writes, in the worker: a draft early or in its turn, a version, and what failed."""

from collections.abc import Callable
from contextlib import suppress
from threading import Lock
from typing import Any

from app.tasks import Task
from app.ui.jobs import Work
from app.ui.pages.incident_form.store import Drafted
from app.vault.vault import Vault


class Draft:
    """A draft on its way: written in its turn on the write lane, and early, beside it, until that has come."""

    def __init__(self, vault: Vault, write: Callable[[], Drafted]) -> None:
        self._vault, self._write = vault, write
        self._lock, self._due = Lock(), False

    def early(self, _task: Task) -> Drafted | None:
        """Write it, unless its turn has come; None then."""
        try:
            with self._lock:
                return None if self._due else self._write()
        finally:
            self._vault.rest()  # this thread seldom writes

    def end_early(self) -> None:
        """Its turn has come; one that is just being written early is waited for."""
        with self._lock:
            self._due = True

    def in_turn(self, _task: Task) -> Drafted:
        """Write it; once more where it was early, as other things may have been written since."""
        self.end_early()
        return self._write()


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

    def keep_version(self, save: Work, draft: Draft, task: Task) -> Any:
        """Save a version in its job; what it holds is a draft where it is refused, though the form may be gone."""
        draft.end_early()
        try:
            stored = save(task)
        except Exception as error:
            self.refused = error
            with suppress(Exception):  # told by what failed
                self.keep("draft", draft.in_turn, task)
            raise
        self.settle()
        return stored

    def again(self, task: Task) -> Any:
        """Try again what failed; return what came of it."""
        done: Any = None
        for what, (work, _error) in list(self._failed.items()):
            done = self.keep(what, work, task)
        return done

    def settle(self) -> None:
        """Try nothing again: a version holds all of it, or what stands in the vault is newer."""
        self._failed.clear()
