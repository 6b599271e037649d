"""Which section is marked in the rail: the one gone to or typed in, or the one that was scrolled to by hand."""

import pytest
from form_window import Open, open_form, session
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from vault_fixtures import clock, open_copy, vault, vault_template

from app.models.sections import SECTIONS
from app.ui.forms.editor import Problem
from app.ui.pages.incident_form import IncidentForm

__all__ = ["clock", "open_copy", "open_form", "session", "vault", "vault_template"]
pytestmark = pytest.mark.usefixtures("look")
CTRL = Qt.KeyboardModifier.ControlModifier


def test_ctrl_page_down_skips_no_section_while_the_page_grows_and_shrinks(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    seen = [form.rail.current]
    for at in range(1, len(SECTIONS)):
        QTest.keyClick(form, Qt.Key.Key_PageDown, CTRL)
        # Room comes below and goes again, as when a check finds something, and the bar follows it.
        form.resize(form.width(), 1100 if at % 2 else 740)
        QApplication.processEvents()
        seen.append(form.rail.current)
    assert seen == [section.code for section in SECTIONS]


def test_the_wheel_and_the_bar_lead_the_rail(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    form.form.build_all()
    for _ in range(120):
        _turn(form, -120)
    assert form.rail.current == form.form.section_at() != "basics"
    form.form.area.verticalScrollBar().triggerAction(form.form.area.verticalScrollBar().SliderAction.SliderToMinimum)
    assert form.rail.current == "basics"


def test_whoever_tabs_on_has_the_section_of_the_field(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    form.form.build_all()
    marked = set()
    for _ in range(100):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if at := form.form.section_at_focus():
            assert form.rail.current == at
            marked.add(at)
    assert marked == {section.code for section in SECTIONS}


def _turn(form: IncidentForm, by: int) -> None:
    """Turn the wheel over the middle of the page."""
    view = form.form.area.viewport()
    spot = view.rect().center()
    no = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(QPointF(spot), QPointF(view.mapToGlobal(spot)), QPoint(), QPoint(0, by), *no, False)
    QApplication.sendEvent(view, event)


def test_what_one_is_at_stays_where_it_is_when_something_is_said_above(qtbot: QtBot, open_form: Open) -> None:
    form = open_form()
    form.form.build_all()
    form.form.go_to("acts")
    QApplication.processEvents()
    at = QApplication.focusWidget()
    assert at is not None
    stood = at.mapTo(form, QPoint())
    said = "Give the day on which it happened, or the month, or say that it is not known."
    form.form.show_problems([Problem((key,), said) for key in ("occurred", "place", "source_channel")])
    QApplication.processEvents()
    assert at.mapTo(form, QPoint()) == stood
    assert form.rail.current == "acts"
