"""Words that are 40 % longer than English, in a small window with large text: no control is cut off on any page."""

import math
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from vault_fixtures import incident

from app.catalogue import catalogue
from app.ui import theme
from app.ui.dialogs import Dialog
from app.ui.i18n import set_language
from app.ui.main_window import MainWindow
from app.ui.pages.print_dialog import PrintDialog
from app.ui.text import ElidedLabel
from app.vault import revisions
from app.vault.vault import Vault

SMALL = QSize(1024, 700)
SCALES = (100, 150)
STATION = ("home", "incidents", "incident", "form", "exchange", "export", "due", "settings", "help")
HQ = ("home", "inbox", "stations", "incidents", "settings", "help")
SLACK = 2  # pixels by which Qt rounds
Quiet = Callable[[], None]


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
    qapp.installTranslator(Longer(qapp))
    look.apply(dark=False, scale=request.param)
    yield request.param
    look.apply(dark=False, scale=100)
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


def settle(root: QWidget) -> None:
    QApplication.processEvents()
    root.grab()
    QApplication.processEvents()


@pytest.mark.parametrize("key", STATION)
def test_a_station_s_pages(small: MainWindow, vault: Vault, quiet: Quiet, key: str) -> None:
    record = revisions.save(vault, incident(), state="FINAL", reason="First").record_id
    small.show_desk(vault)
    assert small.desk is not None
    small.desk.show_page(key, record if key in {"incident", "form"} else None)
    quiet()
    settle(small)
    assert small.size() == SMALL
    assert cut_off(small) == []


@pytest.mark.parametrize("key", HQ)
def test_hq_s_pages(small: MainWindow, hq_vault: Vault, quiet: Quiet, key: str) -> None:
    small.show_desk(hq_vault)
    assert small.desk is not None
    small.desk.show_page(key)
    quiet()
    settle(small)
    assert small.size() == SMALL
    assert cut_off(small) == []


@pytest.mark.parametrize("way", ["welcome", "wizard", "unlock", "restore"])
def test_what_comes_before_the_vault(small: MainWindow, tmp_path: Path, quiet: Quiet, way: str) -> None:
    small.show()
    show = {
        "welcome": small.show_welcome,
        "wizard": small.show_wizard,
        "unlock": lambda: small.show_unlock(tmp_path),
        "restore": small.show_restore,
    }[way]
    show()
    quiet()
    settle(small)
    assert small.size() == SMALL
    assert cut_off(small) == []


def test_the_dialog_of_print(small: MainWindow, vault: Vault, quiet: Quiet, qtbot: QtBot) -> None:
    record = revisions.save(vault, incident(), state="FINAL", reason="First").record_id
    small.show_desk(vault)
    dialog: Dialog = PrintDialog(small.session, record, "SSD-JUBA-26-00001-K", small, lambda _said: None)
    dialog.open()
    quiet()
    settle(dialog)
    assert cut_off(dialog) == []
    dialog.close()
