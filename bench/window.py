"""The window itself: how long it keeps a person waiting, with the real window over the real vault and real keys."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.clock import SystemClock
from app.context import Context
from app.models.sections import SECTIONS
from app.services import origin
from app.settings import Settings
from app.ui.ahead import Painted, load_ahead
from app.ui.app import Collector, build_application, build_window, show_fitting
from app.ui.main_window import MainWindow
from app.vault import revisions
from bench.figures import ROUNDS, Goal, Row, row
from bench.fill import Door
from bench.generator import Generator
from bench.memory import Peak
from bench.person import Person, Pulse, Steps, press, typed
from bench.started import BARE
from bench.whole import derivations

ROOT = Path(__file__).resolve().parents[1]
_STALL, _START = Goal(value_max=50), Goal(ratio_max=1.5)
_LIST, _FORM, _SCROLLED = Goal(value_max=300), Goal(value_max=150), Goal(value_max=60)
_PAGE = 12  # ms between two pages while the key is held
_MANY = 1_000  # below so many incidents the run is a try of the bench itself

_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class Pace:
    """What the person does: how many rows, ms between letters and after something was done, how often a round."""

    acts: int = 20
    groups: int = 50
    letter: int = 90
    rest: int = 700
    rounds: int = ROUNDS


def pace(size: int) -> Pace:
    """Return the pace for a vault of so many incidents."""
    return Pace() if size >= _MANY else Pace(2, 5, 15, 100, 1)


# What the offscreen platform cannot do is told on stderr at each window, and nobody waits for it.
_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}


def starting(door: Door, home: Path, size: int) -> list[Row]:
    """Measure the start of the process to the painted unlock page against a bare window, in turn."""
    _at_home(door, home)
    for what in (BARE, str(door.folder)):
        _started(what)  # both are in the system's cache then
    floors, mine = [], []
    for _ in range(pace(size).rounds):
        floors.append(_started(BARE) * 1000)
        mine.append(_started(str(door.folder)) * 1000)
    name = "window: process start to the painted unlock page"
    return [row(name, statistics.median(mine), "ms", floors=floors, goal=_START)]


def _started(what: str) -> float:
    start = time.monotonic()
    command = [sys.executable, "-m", "bench.started", what]
    # As it is installed: both sides are compiled at the first, unmeasured start.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    # S603: our own interpreter on our own module
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True)  # noqa: S603
    return float(done.stdout) - start


def unlocking(door: Door, home: Path, size: int) -> list[Row]:
    """Measure from the accepted passphrase to the painted list, beside the key derivation."""
    desk = _Desk(door, home, pace(size))
    try:
        with derivations() as derived:
            took = desk.unlock()
        over = took - sum(derived) * 1000
        return [row("window: unlock accepted to the painted list", max(over, 0.0), "ms", goal=_LIST)]
    finally:
        desk.close()


def working(door: Door, home: Path, size: int) -> list[Row]:
    """Measure the longest stall of the window through a day's work, and the memory of the list."""
    desk = _Desk(door, home, pace(size))
    try:
        desk.unlock()
        peak = Peak()
        stalls = [(f"scrolling {size} rows end to end", desk.stall(desk.scrolling()))]
        above = peak.above()
        stalls.append(("typing a search", desk.stall(desk.searching())))
        acts, groups = desk.pace.acts, desk.pace.groups
        stalls.append((f"filling a form with {acts} acts and {groups} groups", desk.stall(desk.filling())))
        stalls.append(("saving it", desk.stall(desk.saving())))
        opened = desk.reopened()
        rows = [row(f"window: longest stall while {what}", took, "ms", goal=_STALL) for what, took in stalls]
        rows.append(row(f"window: opening the form, {acts} acts", opened, "ms", goal=_FORM))
        if above is not None:
            rows.append(row("memory: window, list scrolled through", above, "MiB", goal=_SCROLLED))
        return rows
    finally:
        desk.close()


def exporting(door: Door, home: Path, stick: Path, size: int) -> list[Row]:
    """Measure the longest stall while a bundle is worked out and written, and the person goes on in the list."""
    desk = _Desk(door, home, pace(size))
    try:
        desk.unlock()
        desk.record_one_more()
        took = desk.stall(desk.exporting(stick))
        return [row("window: longest stall while exporting, the list in use", took, "ms", goal=_STALL)]
    finally:
        desk.close()


def _at_home(door: Door, home: Path) -> None:
    """Give the processes from here on a profile of their own, in which the vault is known."""
    own = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "PYTHONPYCACHEPREFIX")
    os.environ.update(dict.fromkeys(own, str(home)))
    for name, value in _SCREEN.items():
        os.environ.setdefault(name, value)
    origin.note_home(door.folder)


class _Painted(QObject):
    """Calls once when a widget was painted and `holds`."""

    def __init__(self, widget: QWidget, holds: Callable[[], object]) -> None:
        super().__init__(widget)
        self._holds, self.at = holds, 0.0
        widget.installEventFilter(self)
        widget.update()  # what was painted before is painted again: no painting is missed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look after each painting, once the loop comes round."""
        if event.type() == QEvent.Type.Paint and not self.at and self._holds():
            QTimer.singleShot(0, self, self._note)
        return super().eventFilter(watched, event)

    def _note(self) -> None:
        self.at = self.at or time.perf_counter()


class _Desk:
    """The window over one vault, and the person before it."""

    def __init__(self, door: Door, home: Path, pace: Pace) -> None:
        self.pace = pace
        _at_home(door, home)
        settings = Settings(theme="light", idle_minutes=60)
        self._context = Context(settings=settings, clock=SystemClock(), settings_path=home / "settings.toml")
        self._application = build_application(["bench"], self._context)
        collector = Collector(self._application)
        self._door, self._person, self._pulse = door, Person(), Pulse()
        self.window: MainWindow = build_window(self._context, folder=door.folder, end=_nothing, leave=_nothing)
        self.window.lock.untouched.connect(collector.rest)
        Painted(self.window, lambda: load_ahead(self.window.session.jobs, self.window, settings.language))
        show_fitting(self.window)

    def close(self) -> None:
        """Close without the way of the lock."""
        self.window.session.jobs.close()
        if self._context.vault is not None:
            self._context.vault.close()

    def stall(self, steps: Steps) -> float:
        """Go through steps and return the longest stall, in ms."""
        self._pulse.start()
        self._person.do(steps)
        return self._pulse.stop()

    def unlock(self) -> float:
        """Type the passphrase; return the ms from its Enter to the painted list."""
        times: list[float] = []
        self._person.do(self._unlocking(times))
        return (times[1] - times[0]) * 1000

    def _unlocking(self, times: list[float]) -> Steps:
        yield lambda: isinstance(QApplication.focusWidget(), QLineEdit)
        yield from typed(self._door.passphrase, self.pace.letter)
        times.append(time.perf_counter())
        press(Qt.Key.Key_Return)
        yield lambda: self.window.desk is not None
        press(Qt.Key.Key_2, _ALT)
        shown = _Painted(self.page.table.viewport(), lambda: self.page.model.line(0) is not None)
        yield lambda: shown.at
        times.append(shown.at)
        yield from self._quiet()

    @property
    def page(self) -> Any:
        """The page in front."""
        assert self.window.desk is not None
        return self.window.desk.page

    def _quiet(self) -> Steps:
        """Wait until nothing runs any more, and a moment longer: what follows a pause has begun then, and ended."""
        for _ in range(2):
            yield lambda: not self.window.session.jobs.running
            yield self.pace.rest

    def scrolling(self) -> Steps:
        """Hold the key for the next page from the first row to the last, then drag the bar to and fro."""
        table = self.page.table
        bar, last = table.verticalScrollBar(), self.page.model.rowCount() - 1
        yield from self._to_table()
        press(Qt.Key.Key_Home, _CTRL)
        while table.currentIndex().row() < last:
            press(Qt.Key.Key_PageDown)
            yield _PAGE
        for part in (9, 1, 7, 3, 5, 0):
            bar.setValue(bar.maximum() * part // 10)
            yield self.pace.letter
        yield from self._quiet()

    def _to_table(self) -> Steps:
        """Go from the search into the table, as Esc does."""
        for key, modifiers in ((Qt.Key.Key_F, _CTRL), (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)):
            press(key, modifiers)
            yield self.pace.letter

    def searching(self) -> Steps:
        """Type words into the search, look, and take them out again."""
        for words in ("market", "wom clin"):
            press(Qt.Key.Key_F, _CTRL)
            yield from typed(words, self.pace.letter)
            yield from self._quiet()
            for _ in words:
                press(Qt.Key.Key_Backspace)
                yield self.pace.letter
            yield from self._quiet()

    def filling(self) -> Steps:
        """Begin an incident and add acts and groups by keyboard, then link one act to some of the groups."""
        press(Qt.Key.Key_N, _CTRL)
        yield self._form_ready
        yield from self._to_section("acts")
        for _ in range(self.pace.acts):
            press(Qt.Key.Key_A, _CTRL | _SHIFT)
            yield self.pace.letter
            yield from self._chosen("rape")
        yield from self._to_section("people")
        for _ in range(self.pace.groups):
            yield from self._group()
        yield from self._to_section("acts")
        press(Qt.Key.Key_Return)  # on the first act's head: it opens
        yield self.pace.rest
        for _ in range(8):
            press(Qt.Key.Key_Tab)
            yield self.pace.letter
        press(Qt.Key.Key_Space)
        yield from self._quiet()
        yield 3_000  # the draft is written meanwhile
        yield from self._quiet()

    def _form_ready(self) -> bool:
        page = self.page
        return bool(getattr(page, "arrived", False) and page.form.isEnabled() and page.form.complete)

    def _to_section(self, code: str) -> Steps:
        order = [section.code for section in SECTIONS]
        while self.page.rail.current != code:
            ahead = order.index(self.page.rail.current) < order.index(code)
            press(Qt.Key.Key_PageDown if ahead else Qt.Key.Key_PageUp, _CTRL)
            yield self.pace.letter

    def _group(self) -> Steps:
        press(Qt.Key.Key_A, _CTRL | _SHIFT)
        yield self.pace.letter
        press(Qt.Key.Key_End)  # a group, not one person
        yield self.pace.letter
        press(Qt.Key.Key_Tab)
        yield from typed("12", self.pace.letter)
        press(Qt.Key.Key_Tab)
        yield from self._chosen("women")
        press(Qt.Key.Key_Tab)
        yield from self._chosen("26")

    def _chosen(self, words: str) -> Steps:
        yield from typed(words, self.pace.letter)
        press(Qt.Key.Key_Return)
        yield self.pace.letter

    def saving(self) -> Steps:
        """Save a version."""
        press(Qt.Key.Key_S, _CTRL)
        yield lambda: self.page.keeping.saved_document is not None
        yield from self._quiet()

    def reopened(self) -> float:
        """Leave the form, open it again, and return the ms from asking for it to all in view painted."""
        times: list[float] = []
        self._person.do(self._reopening(times))
        return statistics.median(times) * 1000

    def _reopening(self, times: list[float]) -> Steps:
        desk = self.window.desk
        assert desk is not None
        record = self.page.record_id
        for _ in range(self.pace.rounds):
            desk.show_page("incident", record)
            yield from self._quiet()
            start = time.perf_counter()
            desk.show_page("form", record)
            yield self._form_ready
            shown = _Painted(self.page, self._form_ready)
            yield partial(getattr, shown, "at")
            times.append(shown.at - start)
            yield from self._quiet()

    def record_one_more(self) -> None:
        """Save an incident more than the bundle at hand holds: another has to be sealed."""
        one = next(Generator(seed=9).incidents(1))
        revisions.save(self.window.session.vault, one, state="FINAL", reason="sample data")

    def exporting(self, stick: Path) -> Steps:
        """Review, write onto the stick, and leaf through the list meanwhile."""
        assert self.window.desk is not None
        self.window.desk.show_page("export")
        yield lambda: self.page.review is not None
        yield self.pace.rest
        self.page.write_to(stick)
        yield self.pace.rest
        export = self.page
        press(Qt.Key.Key_2, _ALT)
        yield self.pace.rest
        yield from self._to_table()
        while export.outcome.result is None:
            for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
                press(key)
                yield self.pace.letter
        yield from self._quiet()


def _nothing() -> None:
    """End nothing: the bench closes the vault itself."""
