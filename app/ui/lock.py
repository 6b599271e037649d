"""Three ways to lock, one end: a fresh unlock process is started without any handle of this one, then this one ends."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.tasks import Task
from app.ui.clipboard import Clipboard
from app.ui.session import Session

if TYPE_CHECKING:
    from datetime import datetime

End = Callable[[], None]
_TICK = 1000
# Together the 15 minutes of architecture.md 5: then jobs are told to stop, and have this long to reach a stop point.
_LAST_WAIT = 10 * 1000
_LONGEST_WAIT = 15 * 60 * 1000 - _LAST_WAIT
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class Lockable(Protocol):
    """What the window does on the way to the lock."""

    def put_away(self) -> None:
        """Start saving the draft into the vault."""
        ...

    def cover(self, sentence: str) -> None:
        """Cover everything at once, clear the models, take no input."""
        ...

    def vanish(self) -> None:
        """Be gone from the screen at once."""
        ...


class Lock(QObject):
    """Counts the idle time and ends the process that holds the key.

    `manual` and `idle`: draft, clipboard, vault closed, end. `panic`: gone at once; the last autosave is the draft.
    `asked`: somebody pressed Ctrl+L where the window's own shortcut does not reach, in a dialog. `untouched` tells each
    second for how many of them nobody was here.
    """

    remaining = Signal(int)
    untouched = Signal(int)
    asked = Signal()

    def __init__(self, session: Session, window: Lockable, *, end: End, minutes: int, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._end = end
        self._limit = minutes * 60
        self._left = self._limit
        self._ticked: datetime | None = None  # when the last second had passed; None until it begins to count
        self._locking = False
        self._followed: QObject | None = None
        self._clipboard = Clipboard(self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Begin to count."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and not self._timer.isActive():
            app.focusWindowChanged.connect(self._watch)
            app.focusObjectChanged.connect(self._follow)
            self._follow(app.focusObject())
        self._watch_windows()
        self._ticked = self._session.clock.now()
        self._timer.start(_TICK)
        self.remaining.emit(self._left)

    # Not the whole application: every event of every widget would come by here, a third of the time it takes to open a
    # form. What a person does comes to a window first; what an input method composes, to the object that has the focus.
    def _watch(self, window: QObject | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a second time changes nothing

    def _watch_windows(self) -> None:
        for window in QApplication.topLevelWindows():
            self._watch(window)

    def _follow(self, focus: QObject | None) -> None:
        before, self._followed = self._followed, focus
        if before is not None and isValid(before) and before is not focus:
            before.removeEventFilter(self)
        self._watch(focus)

    def set_minutes(self, minutes: int) -> None:
        """Change the idle time."""
        self._limit = minutes * 60
        self.touch()

    def set_end(self, end: End) -> None:
        """Change what the end is: quitting starts no new process."""
        self._end = end

    def touch(self) -> None:
        """Begin the idle time anew: somebody is here."""
        if not self._locking:
            self._left = self._limit

    def tick(self) -> None:
        """One second has passed, or more: no timer runs while the computer sleeps, and that time counts too."""
        now, before = self._session.clock.now(), self._ticked
        self._ticked = now
        if self._locking:
            return
        self._watch_windows()  # lists and menus that opened without taking the focus
        self._left -= 1 if before is None else max(1, int((now - before).total_seconds()))
        self.remaining.emit(max(self._left, 0))
        self.untouched.emit(self._limit - self._left)
        if self._left <= 0:
            self.idle()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Any key, click or movement begins the idle time anew; only the two chords of the lock are swallowed."""
        kind = event.type()
        if kind in _INPUT:
            self.touch()
        return kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._chord(event)

    def _chord(self, event: QKeyEvent) -> bool:
        """Hear the chords in dialogs as well: shortcuts of the window are asleep while one is open."""
        if event.key() != Qt.Key.Key_L or event.modifiers() not in (_CTRL, _CTRL | _SHIFT):
            return False
        if event.modifiers() == _CTRL:
            self.asked.emit()
        else:
            self.panic()
        return True

    def manual(self, sentence: str = "") -> None:
        """Lock because somebody asked; jobs were asked about before."""
        self._go(sentence)

    def idle(self) -> None:
        """Lock because nobody was here: covered at once, running jobs may end first (at most 15 minutes)."""
        self._go("")

    def panic(self) -> None:
        """Be gone now: nothing is waited for."""
        self._locking = True
        try:
            self._window.vanish()
            self._clipboard.clear()
        finally:
            self._end()

    def away(self) -> None:
        """The computer goes to sleep or its screen was locked: gone now, if there is a key to be rid of."""
        if self._session.context.vault is not None or self._session.jobs.running:
            self.panic()

    def _go(self, sentence: str) -> None:
        if self._locking:
            return
        self._locking = True
        try:
            self._window.put_away()
        finally:
            # A draft that cannot be put away must not leave the window open.
            try:
                self._window.cover(sentence)
            finally:
                self._clipboard.clear()
                QTimer.singleShot(_LONGEST_WAIT, self, self.stop_waiting)
                self._session.jobs.when_idle(self._close)

    def stop_waiting(self) -> None:
        """The longest wait is over: jobs stop where they can, and whatever does not is ended with the process."""
        for job in self._session.jobs.running:
            if job.title:  # The others are drafts and the closing itself.
                job.cancel()
        QTimer.singleShot(_LAST_WAIT, self, self._end_now)

    def _end_now(self) -> None:
        self._clipboard.clear()
        self._end()

    def _close(self) -> None:
        self._session.jobs.run(self._close_vault, owner=self, lane="write", finished=self._end_now)

    def _close_vault(self, _task: Task) -> None:
        vault, self._session.context.vault = self._session.context.vault, None
        if vault is not None:
            vault.close()


def relaunch_command(folder: Path | None, *, demo: bool = False) -> Sequence[str]:
    """Return the command that starts Waypost anew at its unlock page."""
    frozen = bool(getattr(sys, "frozen", False))
    start = [sys.executable] if frozen else [sys.executable, "-m", "app.ui.app"]
    if folder is not None:
        start += ["--vault", str(folder)]
    return [*start, "--demo"] if demo else start


def end_and_unlock(folder: Path | None, *, demo: bool = False) -> None:
    """Start a fresh unlock process without any handle of this one, then end this one without clean-up of its memory."""
    import subprocess  # loaded after the first page (app/ui/ahead.py)

    quiet = subprocess.DEVNULL
    try:
        # The command is our own interpreter and module; close_fds and a new session leave the child nothing of ours.
        subprocess.Popen(  # noqa: S603
            list(relaunch_command(folder, demo=demo)),
            stdin=quiet,
            stdout=quiet,
            stderr=quiet,
            close_fds=True,
            start_new_session=True,
        )
    finally:
        # Whether or not another could be started: the key goes.
        os._exit(0)


def end_for_good() -> None:
    """End this process without starting another."""
    os._exit(0)
