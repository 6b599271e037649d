"""What is copied here is marked as secret and does not stay (threat T20)."""

import pytest
from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QLineEdit

from app.ui.clipboard import CLEARED_AFTER, INSIDE, SECRET, Clipboard
from app.ui.forms.text_editors import Narrative


@pytest.fixture
def board(qapp):
    """The program's clipboard; off screen there is no other program, so all of it is ours."""
    parent = QObject()
    QApplication.clipboard().clear()
    yield Clipboard(parent)
    parent.deleteLater()
    QApplication.clipboard().clear()


@pytest.fixture
def line(board, qtbot):
    made = QLineEdit("Ferry Landing")
    qtbot.addWidget(made)
    made.selectAll()
    made.copy()
    return made


@pytest.fixture
def narrative(board, qtbot):
    made = Narrative()
    qtbot.addWidget(made)
    made.setPlainText("Seen from the road.")
    made.selectAll()
    made.copy()
    return made


def test_what_is_copied_can_be_pasted_and_is_marked_as_secret_for_histories(board, line):
    held = QApplication.clipboard().mimeData()
    assert held.text() == "Ferry Landing"
    assert {form: held.data(form).data() for form in SECRET} == SECRET
    assert held.data("x-kde-passwordManagerHint").data() == b"secret"


def test_it_is_cleared_ten_seconds_after_it_was_copied(board, line):
    assert CLEARED_AFTER == 10_000
    assert (board._timer.interval(), board._timer.isSingleShot(), board.waiting) == (CLEARED_AFTER, True, True)
    board._timer.timeout.emit()
    assert QApplication.clipboard().text() == ""
    assert not board.waiting


def test_what_another_program_put_there_since_is_left_alone(board, line, monkeypatch):
    monkeypatch.setattr(Clipboard, "_ours", lambda board, mode: False)
    other = QMimeData()
    other.setText("a shopping list")
    QApplication.clipboard().setMimeData(other, QClipboard.Mode.Clipboard)
    board._timer.timeout.emit()
    assert QApplication.clipboard().text() == "a shopping list"
    assert not QApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")


def test_a_narrative_is_pasted_in_narratives_of_this_program_and_nowhere_else(board, narrative, qtbot):
    held = QApplication.clipboard().mimeData()
    assert held.text() == ""
    assert held.hasFormat(INSIDE)
    assert all(b"road" not in held.data(form).data() for form in held.formats())
    other = Narrative()
    qtbot.addWidget(other)
    other.paste()
    assert other.toPlainText() == "Seen from the road."


def test_a_narrative_too_is_gone_after_ten_seconds(board, narrative, qtbot):
    board._timer.timeout.emit()
    narrative.clear()
    narrative.paste()
    assert narrative.toPlainText() == ""
