"""Real keys to whatever holds the focus, and walks that follow Tab; what they find is tested in test_walks.py."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from app.ui.pages.incident_form.rail import SectionRail
from app.ui.widgets.rail import Rail

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
_MOST_STOPS = 250
_ISOLATES = re.compile("[\u2066-\u2069]")
_SLACK = 8  # px by which what stands in one line may differ


def focus() -> QWidget:
    """What hears the keys now; the story fails where nothing does."""
    found = QApplication.focusWidget()
    assert found is not None, "the focus is nowhere"
    dialog = QApplication.activeModalWidget()
    assert dialog is None or dialog.isAncestorOf(found), f"the focus is behind {dialog.accessibleName()!r}"
    return found


def press(key: Qt.Key, how: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    """Press a key where the focus is; a list or menu that has popped up hears it first."""
    for _ in range(times):
        target = QApplication.activePopupWidget() or focus()
        window = (QApplication.focusWidget() or target).window()
        window = window.parentWidget() or window  # what a list or a dialog that goes leaves behind
        QTest.keyClick(target, key, how)
        _follow(window)


def _follow(window: QWidget) -> None:
    """Let the window follow: nobody types faster. Off screen a list that popped up and went leaves another active."""
    QApplication.processEvents()
    if QApplication.activePopupWidget() is not None:
        return
    front = QApplication.activeModalWidget() or (window if isValid(window) and window.isVisible() else None)
    if front is not None and QApplication.activeWindow() is not front:
        front.activateWindow()
        QApplication.processEvents()


def type_in(text: str) -> None:
    """Type letters where the focus is, one by one: the first may open a list."""
    for letter in text:
        QTest.keyClicks(QApplication.activePopupWidget() or focus(), letter)


def told(widget: QWidget) -> str:
    """Name a widget in a finding."""
    return f"{type(widget).__name__} {widget.accessibleName()!r} in {type(widget.parent()).__name__}"


def tab_to(name: str, *, back: bool = False) -> QWidget:
    """Press Tab until the control with this spoken name (or a name that begins so) holds the focus."""
    for _ in range(_MOST_STOPS):
        if _ISOLATES.sub("", focus().accessibleName()).startswith(name):
            return focus()
        press(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
    raise AssertionError(f"Tab reaches nothing named {name!r}")


@dataclass(frozen=True)
class Round:
    """The stops that Tab reached from the first on, what each was called then, and where the round ended."""

    stops: Sequence[QWidget]
    names: Sequence[str]
    end: QWidget

    @property
    def closed(self) -> bool:
        return self.end is self.stops[0]


def go_round(*, back: bool = False) -> Round:
    """Press Tab from the present stop until one comes again."""
    stops: list[QWidget] = []
    names: list[str] = []
    while (now := focus()) not in stops:
        assert len(stops) < _MOST_STOPS, "Tab comes to no end"
        stops.append(now)
        names.append(_called(now))
        press(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
    return Round(stops, names, now)


def tab_stops(window: QWidget) -> list[QWidget]:
    """All that Tab has to reach in a window: what can be seen, used, and says that it takes the focus by Tab."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.window() is not window or not widget.isVisible() or not widget.isEnabled():
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            found.append(widget)
    return found


def broken_order(window: QWidget) -> list[str]:
    """Go round by Tab and back by Backtab; return what is wrong with the order.

    Each stop must be reached once, in the order of reading, and both rounds end where they began.
    """
    press(Qt.Key.Key_Tab)  # a title holds the focus without being a stop
    there, back = go_round(), go_round(back=True)
    found = []
    for walk, word in ((there, "Tab"), (back, "Backtab")):
        if not walk.closed:
            found.append(f"{word} does not come back from {told(walk.end)}")
        # By name: what the checks list is made anew while one goes round.
        found += [f"{word} never reaches {told(stop)}" for stop in tab_stops(window) if _called(stop) not in walk.names]
    if not found:
        # What came or went on the way, such as a check that was met, is in one of the rounds alone.
        ahead = [name for name in there.names[1:] if name in back.names]
        behind = [name for name in reversed(back.names) if name in there.names]
        pairs = zip(ahead, behind, strict=False)
        found += [f"Backtab goes another way at {one}" for one, other in pairs if one != other]
    return found + against_the_reading(there.stops, mirrored=window.layoutDirection() == Qt.LayoutDirection.RightToLeft)


def _called(stop: QWidget) -> str:
    """Name a stop, or its rail: which of a rail's items is its one stop follows what is in view."""
    above: QWidget | None = stop
    while above is not None and not isinstance(above, Rail | SectionRail):
        above = above.parentWidget()
    return told(above or stop)


def against_the_reading(stops: Sequence[QWidget], *, mirrored: bool = False) -> list[str]:
    """Return the steps of a round that go up in a column or back in a line, but for the one from end to start."""
    steps = zip(stops, [*stops[1:], stops[0]], strict=True)
    found = [f"{told(here)} -> {told(there)}" for here, there in steps if _against(here, there, mirrored=mirrored)]
    return [f"against the reading: {step}" for step in found] if len(found) > 1 else []


def _against(here: QWidget, there: QWidget, *, mirrored: bool) -> bool:
    if here is there or not all(isValid(one) and one.isVisible() for one in (here, there)):
        return False
    before, after = _side_by_side(here, there)
    if after.top() >= before.bottom() - _SLACK or before.contains(after.center()):
        return False
    if mirrored:
        return after.right() > before.left() + _SLACK
    return after.left() < before.right() - _SLACK


def _side_by_side(here: QWidget, there: QWidget) -> tuple[QRect, QRect]:
    """Return where two widgets stand in what holds both: the parts of it that hold one each."""
    above = [here]
    while (parent := above[-1].parentWidget()) is not None and not above[-1].isWindow():
        above.append(parent)
    other = there
    while other.parentWidget() not in above:
        other = other.parentWidget()
    holder = other.parentWidget()
    one = above[above.index(holder) - 1] if holder in above[1:] else here
    return one.geometry(), other.geometry()


def esc_closes(dialog: QDialog) -> bool:
    """Press Esc in a dialog; tell whether it is gone."""
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
    return not dialog.isVisible()
