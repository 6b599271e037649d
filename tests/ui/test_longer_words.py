"""Words that are 40 % longer than English, in a small window with large text: nothing in the album is cut off."""

import math
import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from walked import ROLES, once_each

from app.catalogue import catalogue
from app.ui import theme
from app.ui.album import Role, Stage, scenes
from app.ui.i18n import set_language
from app.ui.main_window import MainWindow
from app.ui.text import ElidedLabel

SMALL = QSize(1024, 700)
SCALES = (100, 150)
SLACK = 2  # pixels by which Qt rounds


def longer(text: str) -> str:
    """English made 40 % longer by words that wrap where the others do."""
    room = math.ceil(0.4 * len(re.sub(r"\{\w*\}|%n", "", text)))
    padding = ("éàü öñç " * (room // 8 + 1))[:room]
    return f"{text}{padding}".rstrip() if any(c.isalpha() for c in text) else text


class Longer(QTranslator):
    """Says everything in a language that is 40 % longer."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, _comment: str | None = None, n: int = -1) -> str:
        return longer(catalogue("en").translate(context, source, None if n < 0 else n))


@pytest.fixture(params=SCALES)
def longer_words(request: pytest.FixtureRequest, qapp: QApplication, look: theme.Theme) -> Iterator[int]:
    longer_ones = Longer(qapp)
    qapp.installTranslator(longer_ones)
    look.apply(dark=False, scale=request.param)
    yield request.param
    look.apply(dark=False, scale=100)
    qapp.removeTranslator(longer_ones)
    set_language(qapp, "en")


@pytest.fixture
def small(window: MainWindow, longer_words: int) -> MainWindow:
    """The window at its smallest, with longer words; it must not grow for them."""
    window.resize(SMALL)
    return window


def _named(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")() or widget.accessibleName()
    return f"{type(widget).__name__} in {type(widget.parent()).__name__} {str(text)[:60]!r}"


def _words_cut(widget: QWidget) -> bool:
    """Whether the words of a label or button need more room than it has."""
    if isinstance(widget, ElidedLabel):
        return False  # cut on purpose, whole in its tool tip
    if isinstance(widget, QLabel):
        if not widget.text():
            return False
        if widget.wordWrap():
            words = re.split(r"[\s\u200b]", widget.text())
            widest = max(widget.fontMetrics().horizontalAdvance(word) for word in words)
            return widget.heightForWidth(widget.width()) > widget.height() + SLACK or widest > widget.width() + SLACK
        return widget.sizeHint().width() > widget.width() + SLACK
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton) and widget.text():
        return widget.minimumSizeHint().width() > widget.width() + SLACK
    return False


def _outside(widget: QWidget) -> bool:
    """Whether a control lies in part beside its scrolled view or its window, where nothing brings it into sight."""
    view = widget.parentWidget()
    while view is not None and not view.isWindow():
        if isinstance(view.parentWidget(), QAbstractScrollArea) and view.objectName() == "qt_scrollarea_viewport":
            break
        view = view.parentWidget()
    if view is None:
        return False
    place = QRect(widget.mapTo(view, QPoint(0, 0)), widget.size())
    sideways = place.left() < -SLACK or place.right() > view.width() + SLACK
    scrolls = isinstance(view.parentWidget(), QScrollArea)
    return sideways or (not scrolls and (place.top() < -SLACK or place.bottom() > view.height() + SLACK))


def cut_off(root: QWidget) -> list[str]:
    """Return the controls and labels of which a part cannot be read."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        if not isinstance(widget, QLabel | QAbstractButton) and widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if _words_cut(widget):
            found.append(f"cut: {_named(widget)}")
        elif _outside(widget):
            found.append(f"outside: {_named(widget)}")
    return found


@pytest.mark.parametrize("role", ROLES)
def test_nothing_is_cut_off(
    small: MainWindow, longer_words: int, on_stage: Callable[[Role], Stage], role: Role
) -> None:
    stage = on_stage(role)
    found: dict[str, list[str]] = {}
    for scene in scenes(role) if longer_words == max(SCALES) else once_each(role):
        shown = scene.show(stage)
        if scene.kind is not QFileDialog:  # Qt's own
            found[scene.name] = cut_off(shown)
        if small.size() != SMALL:
            found.setdefault(scene.name, []).append(f"grown to {small.width()}×{small.height()}")
            small.resize(SMALL)
    assert {name: cut for name, cut in found.items() if cut} == {}
