"""What is typed into a dialog outlives a lock: it is kept in the vault, and offered at the dialog's next opening."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit

from app.tasks import Task
from app.ui.session import Session
from app.vault import dialog_words
from app.vault.dialog_words import Typed, Where

Part = tuple[Callable[[], Any], Callable[[Any], object]]  # how a field is read (as JSON), and how it is filled
_EVERY = 3000  # ms, as the form keeps its draft


def line_part(editor: QLineEdit) -> Part:
    """Return how a line is read and filled."""
    return editor.text, editor.setText


class KeepWords(QObject):
    """Looks every few seconds what is typed, and puts what is new into the vault.

    A lock leaves it there; `end`, when a person does or cancels what the dialog is for, lets it go. `offered` hears
    what was filled in from an earlier opening; `failed` why something could not be kept, None once it is.
    """

    def __init__(
        self,
        session: Session,
        where: Where,
        parts: Mapping[str, Part],
        *,
        offered: Callable[[Typed], object],
        failed: Callable[[Exception | None], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._vault, self._where, self._parts = session.jobs, session.vault, where, parts
        self._offered, self._failed = offered, failed
        self._first = self._kept = self._values()
        self._stands = self.unkept = False  # whether the vault holds anything; whether it refused
        self._clock = QTimer(self, interval=_EVERY)
        self._clock.timeout.connect(self.keep)
        vault = self._vault
        self._jobs.run(lambda _task: dialog_words.get(vault, where), owner=self, lane="read", done=self._offer)
        self._clock.start()

    def _values(self) -> dict[str, Any]:
        return {name: read() for name, (read, _fill) in self._parts.items()}

    def _offer(self, typed: Typed | None) -> None:
        """Fill in what was typed before, but over nothing that is typed by now."""
        if typed is None:
            return
        self._stands = True
        now = self._values()
        for name, (_read, fill) in self._parts.items():
            if name in typed.values and now[name] == self._first[name]:
                fill(typed.values[name])
        if self._values() != now:
            self._offered(typed)

    def keep(self) -> None:
        """Put what is typed into the vault, if it is not there yet; what is as it was at first needs no keeping."""
        values = self._values()
        if not self._clock.isActive() or values == self._kept:
            return
        self._kept = values
        vault, where, typed = self._vault, self._where, values != self._first

        def work(_task: Task) -> None:
            dialog_words.put(vault, where, values) if typed else dialog_words.drop(vault, where)

        self._stands = True
        self._jobs.run(work, owner=self, lane="write", done=lambda _none: self._told(None), failed=self._told)

    def _told(self, error: Exception | None) -> None:
        self.unkept = error is not None
        if error is not None:
            self._kept = self._first  # the next look tries again
        self._failed(error)

    def put_away(self) -> None:
        """Keep what is typed for the next opening: the lock is coming."""
        self.keep()
        self._clock.stop()

    def end(self) -> None:
        """Let it go, unless it was put away."""
        if not self._clock.isActive():
            return
        self._clock.stop()
        if self._stands:
            vault, where = self._vault, self._where
            self._jobs.run(lambda _task: dialog_words.drop(vault, where), owner=self._jobs, lane="write")
