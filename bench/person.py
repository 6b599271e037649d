"""A person at the window, as the bench needs one: real keys one after the other, and a pulse that tells of stalls."""

import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

TRACE = "WAYPOST_BENCH_TRACE"  # set: where the window stood while it did not answer is told on stderr
Step = float | Callable[[], object]
Steps = Iterator[Step]
_BEAT, _LOOK, _WORTH_TELLING = 2, 5, 0.04
_PATIENCE = 600.0
_KEYS = {" ": Qt.Key.Key_Space, "-": Qt.Key.Key_Minus}


class Pulse(QObject):
    """Beats every 2 ms in the window's own event loop: the longest pause between two beats is the longest stall.

    Whatever keeps the loop from coming round counts: work of its own, and the lock of the interpreter in a worker.
    """

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last, self._longest = 0.0, 0.0
        self._trace = Trace() if os.environ.get(TRACE) else None

    def start(self) -> None:
        """Begin anew."""
        self._longest, self._last = 0.0, time.perf_counter()
        self._timer.start(_BEAT)

    def stop(self) -> float:
        """End; return the longest stall in milliseconds."""
        self._timer.stop()
        if self._trace is not None:
            self._trace.rest()
        return max(0.0, self._longest * 1000 - _BEAT)

    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest, self._last = max(self._longest, now - self._last), now
        if self._trace is not None:
            self._trace.beat(now)


class Trace:
    """For whoever mends: tells where the window stood while its pulse was late, and whose time it was.

    Window: its own work. Process, without the window: a worker held the interpreter. Neither: the machine was busy.
    """

    def __init__(self) -> None:
        self._window = threading.get_ident()
        self._at, self._spent = 0.0, (0.0, 0.0)
        self._stack = ""
        threading.Thread(target=self._look, daemon=True).start()

    def beat(self, now: float) -> None:
        """Note a beat; tell of the pause before it where it was long."""
        spent = time.thread_time(), time.process_time()
        if self._at and now - self._at > _WORTH_TELLING:
            wall, *cpu = (now - self._at, *(a - b for a, b in zip(spent, self._spent, strict=True)))
            told = f"window {cpu[0] * 1000:.0f}, process {cpu[1] * 1000:.0f}"
            print(f"--- late by {wall * 1000:.0f} ms ({told})\n{self._stack}", file=sys.stderr, flush=True)
        self._at, self._spent, self._stack = now, spent, ""

    def rest(self) -> None:
        """Wait for the next start."""
        self._at = 0.0

    def _look(self) -> None:
        while True:
            time.sleep(_LOOK / 1000)
            if self._at and time.perf_counter() - self._at > _WORTH_TELLING / 2 and not self._stack:
                frames = traceback.extract_stack(sys._current_frames()[self._window])
                own = [frame for frame in frames if "/bench/" not in frame.filename][-6:]
                self._stack = "".join(f"    {Path(f.filename).name}:{f.lineno} {f.name}: {f.line}\n" for f in own)


class Person:
    """Goes through steps in the window's own loop: a number waits so many ms, a condition until it holds."""

    def __init__(self) -> None:
        self._loop = QEventLoop()
        self._steps: Steps = iter(())
        self._failed: Exception | None = None
        self._until: Callable[[], object] | None = None
        self._patience = 0.0

    def do(self, steps: Steps) -> None:
        """Go through all steps; what one of them raises is raised."""
        self._steps, self._until, self._failed = steps, None, None
        QTimer.singleShot(0, self._on)
        self._loop.exec()
        if self._failed is not None:
            raise self._failed

    def _on(self) -> None:
        try:
            self._wait()
        except StopIteration:
            self._loop.quit()
        except Exception as error:  # noqa: BLE001 - it is raised again where it is waited for
            self._failed = error
            self._loop.quit()

    def _wait(self) -> None:
        if self._until is not None and not self._until():
            if time.monotonic() > self._patience:
                raise TimeoutError("the window did not come to where the bench waits for it")
            QTimer.singleShot(_LOOK, self._on)
            return
        step = next(self._steps)
        self._until = step if callable(step) else None
        self._patience = time.monotonic() + _PATIENCE
        QTimer.singleShot(_LOOK if callable(step) else round(step), self._on)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press and release a key at the window that has the focus; off screen a list that closes gives it back late."""
    visible = (window for window in QGuiApplication.topLevelWindows() if window.isVisible())
    QTest.keyClick(QGuiApplication.focusWindow() or next(visible), key, modifiers)


def typed(text: str, pause: float) -> Steps:
    """Type letters, digits and spaces, `pause` ms after each."""
    for letter in text:
        press(_KEYS.get(letter) or Qt.Key(ord(letter.upper())))
        yield pause
