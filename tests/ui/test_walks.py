"""The walks that follow Tab find what they look for: each kind of broken order, on a page that has it."""

from collections.abc import Callable

import pytest
from keyboard import broken_order, esc_closes
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.dialogs import Dialog
from app.ui.i18n import set_language

pytestmark = pytest.mark.usefixtures("look")
Shown = Callable[..., QWidget]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Show controls below each other in a window of Qt's own, the first with the focus."""

    def show(*controls: QWidget, beside: bool = False) -> QWidget:
        window = QWidget()
        qtbot.addWidget(window)
        layout = QHBoxLayout(window) if beside else QVBoxLayout(window)
        for control in controls:
            layout.addWidget(control)
        window.show()
        window.activateWindow()
        controls[0].setFocus()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is controls[0])
        return window

    return show


def test_a_sound_order_is_found_sound(shown: Shown) -> None:
    assert broken_order(shown(QLineEdit(), QPushButton("a"), QPushButton("b"))) == []
    assert broken_order(shown(QLineEdit(), QPushButton("a"), QPushButton("b"), beside=True)) == []


def test_an_order_against_the_reading_is_found(shown: Shown) -> None:
    first, second, third = QLineEdit(), QLineEdit(), QLineEdit()
    second.setAccessibleName("second")
    window = shown(first, second, third)
    QWidget.setTabOrder(third, second)
    assert any("'second'" in one and one.startswith("against the reading") for one in broken_order(window))


def test_an_order_from_left_to_right_is_found_wrong_in_arabic(shown: Shown, qapp: QApplication) -> None:
    set_language(qapp, "ar")
    mirrored = shown(QLineEdit(), QLineEdit(), QLineEdit(), beside=True)
    assert broken_order(mirrored) == []
    layout = mirrored.layout()
    assert isinstance(layout, QHBoxLayout)
    layout.setDirection(QHBoxLayout.Direction.RightToLeft)  # in an Arabic window: from left to right
    QApplication.processEvents()
    assert len(broken_order(mirrored)) == 2


def test_a_stop_that_tab_passes_over_is_found(shown: Shown) -> None:
    class Skips(QLineEdit):
        def focusNextPrevChild(self, following: bool) -> bool:
            ends[following].setFocus()
            return True

    first, hidden, last = Skips(), QPushButton("never"), Skips()
    ends = {True: last, False: first}
    hidden.setAccessibleName("never")
    window = shown(first, hidden, last)
    ends = {True: last, False: first}
    assert any("Tab never reaches QPushButton 'never'" in one for one in broken_order(window))


def test_another_way_back_is_found(shown: Shown) -> None:
    class Jumps(QLineEdit):
        def focusNextPrevChild(self, following: bool) -> bool:
            if following:
                return super().focusNextPrevChild(following)
            first.setFocus()
            return True

    first, second, third, last = QLineEdit(), QLineEdit(), QPushButton("third"), Jumps()
    found = broken_order(shown(first, second, third, last))
    assert found
    assert all(one.startswith("Backtab") for one in found)


@pytest.mark.parametrize("trap", [QPlainTextEdit, QTableWidget])
def test_a_trap_is_found(shown: Shown, trap: type[QWidget]) -> None:
    text = trap()  # Tab is a letter of a text area, and the next cell of a table, unless they are told otherwise
    text.setAccessibleName("trap")
    if isinstance(text, QTableWidget):
        text.setRowCount(2)
        text.setColumnCount(2)
        text.setCurrentCell(0, 0)
    assert any(one.startswith("Tab never reaches") for one in broken_order(shown(text, QPushButton("never"))))


def test_a_dialog_that_esc_does_not_close_is_found(qtbot: QtBot) -> None:
    class Deaf(QDialog):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            if event.key() != Qt.Key.Key_Escape:
                super().keyPressEvent(event)

    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    deaf, sound = Deaf(parent), Dialog(parent, "Is it so?")
    for dialog in (deaf, sound):
        dialog.open()
    assert not esc_closes(deaf)
    assert esc_closes(sound)
    deaf.close()
