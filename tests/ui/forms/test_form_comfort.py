"""What makes the form bearable at the end of a long day: dates as they were told, links from both sides, help, undo."""

import pytest
from form_window import Open, idle, open_form, session
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from vault_fixtures import clock, open_copy, vault, vault_template

__all__ = ["clock", "open_copy", "open_form", "session", "vault", "vault_template"]
pytestmark = [
    pytest.mark.usefixtures("look"),
    # What the offscreen platform says of any popup.
    pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True),
]


def test_a_date_is_typed_as_it_was_told_and_other_words_take_the_basis_back(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    occurred = form.form.editor("occurred")
    line = occurred.edit.first
    line.setFocus()
    qtbot.keyClicks(line, "about two weeks ago")
    told = occurred.value()
    assert (told["precision"], told["basis"]) == ("RANGE", "ESTIMATED")
    assert occurred.edit.segments.current == "RANGE"
    assert occurred.edit.basis.text() == "Estimated"
    form.form.editor("title_neutral").focus_target().setFocus()
    assert line.text(), "the line shows which day it was taken for"
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "before the rainy season")
    assert occurred.value() == {"precision": "UNK", "basis": "EVENT_ANCHORED", "note": "before the rainy season"}
    form.form.editor("title_neutral").focus_target().setFocus()
    assert line.isVisible(), "the date of the event can still be typed"
    assert "before the rainy season" in line.accessibleDescription()
    line.setFocus()
    qtbot.keyClicks(line, "before 5/2026")
    assert occurred.value()["precision"] == "BEFORE"
    assert occurred.value()["value"] == "2026-05"
    idle(qtbot, form)


def test_a_basis_that_a_person_chose_is_not_the_words_to_take_back(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    edit = form.form.editor("occurred").edit
    edit.basis.setFocus()
    qtbot.keyClicks(edit.basis, "stated")
    qtbot.keyClick(edit.basis, Qt.Key.Key_Return)
    edit.first.setFocus()
    qtbot.keyClicks(edit.first, "~20 Nov")
    edit.first.selectAll()
    qtbot.keyClicks(edit.first, "3/2026")
    assert edit.raw() == {"value": "2026-03", "precision": "MONTH", "basis": "STATED"}
    idle(qtbot, form)
