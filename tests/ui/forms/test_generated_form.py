"""The form from the models: what goes in comes out, half-typed or not, and every control can be named."""

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.models.base import new_id
from app.models.incident import Incident
from app.models.schema import specs_of
from app.models.sections import SECTIONS
from app.ui.forms.form import Form
from app.ui.forms.raw import Raw
from app.ui.forms.row_editors import RowsEditor
from app.ui.forms.world import World
from app.ui.widgets.buttons import Button

pytestmark = pytest.mark.usefixtures("look")
LISTS = ("victim_groups", "sources", "perpetrators", "acts", "consents", "nexus", "attachments")


def world() -> World:
    return World(now=lambda: datetime(2026, 11, 23, 14, 30, tzinfo=UTC))


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form(Incident, SECTIONS, world())
    qtbot.addWidget(made)
    made.resize(900, 700)
    return made


def test_the_full_example_is_a_valid_incident(full_incident: Raw) -> None:
    Incident.model_validate(full_incident)


def test_a_full_incident_comes_out_as_it_went_in(form: Form, full_incident: Raw) -> None:
    raw = full_incident
    form.set_value(raw)
    assert form.value() == raw


def test_opening_every_row_and_every_rare_field_changes_nothing(form: Form, full_incident: Raw) -> None:
    raw = full_incident
    form.set_value(raw)
    _open_all(form)
    assert form.value() == raw
    assert len(form.findChildren(QWidget)) > 500


def test_what_is_half_typed_comes_back_exactly(form: Form) -> None:
    raw = {
        "id": "1" * 32,
        "occurred": {"value": "20 Novem", "precision": "RANGE", "latest": "abou"},
        "reported_to_un": {"value": "nineteenth", "basis": "STATED"},
        "first_received_at": "yesterday at noon",
        "victims_best": "about 12",
        "geo": {"lat": "nine deg", "lon": 31_65000},
        "victim_groups": [{"id": "2" * 32, "n_best": "1o", "kind": "GROUP"}],
        "consents": [{"id": "3" * 32, "scopes": [{"id": "4" * 32, "scope": "PHOTO_AUDIO", "expires": "soon"}]}],
        "unheard_of": "kept",
    }
    form.set_value(raw)
    _open_all(form)
    assert form.value() == raw


def _half_typed(raw: Raw) -> Raw:
    """The row as a person leaves it in the middle: words where a code, a number or a date belongs."""
    return {key: f"{value} an" if isinstance(value, str) and key != "id" else value for key, value in raw.items()}


@pytest.mark.parametrize("key", LISTS)
def test_editors_that_go_on_to_another_row_change_no_value_in_either(form: Form, full_incident: Raw, key: str) -> None:
    full = full_incident[key][0]
    rows = [full, {"id": new_id()}, _half_typed(full) | {"id": new_id()}, full_incident[key][1], {"id": new_id()}]
    raw = {"id": new_id(), key: rows}
    form.set_value(raw)
    editor = form.editor(key)
    assert isinstance(editor, RowsEditor)
    panels = set()
    for at in (0, 1, 0, 2, 1, 3, 2, 4, 3, 0):
        editor.rows[at].card.head.click()
        panel = editor.rows[at].panel
        assert panel is not None
        assert panel.value() == rows[at]
        panels.add(panel)
        assert form.value() == raw
    assert len(panels) == 1  # they are the same editors all the way


def test_every_section_of_the_model_has_its_place(form: Form) -> None:
    shown = {section.code for section in SECTIONS}
    assert {spec.ui.section for spec in specs_of(Incident) if spec.kind != "hidden"} <= shown
    assert {code for code in shown if form.panel(code).editors} == shown


def test_every_control_has_a_name(form: Form, full_incident: Raw) -> None:
    form.set_value(full_incident)
    _open_all(form)
    unnamed = [
        f"{type(widget).__name__} in {_path(widget)}"
        for widget in form.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit | QAbstractItemView | QWidget)
        and not isinstance(widget, QScrollBar)
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert unnamed == []


def test_enter_presses_every_button_of_the_form(form: Form, full_incident: Raw) -> None:
    form.set_value(full_incident)
    _open_all(form)
    plain = [_path(one) for one in form.findChildren(QPushButton) if not isinstance(one, Button)]
    assert plain == [], "Qt's own buttons hear Enter only in dialogs"


def _open_all(form: Form) -> None:
    for section in SECTIONS:
        form.panel(section.code).open_rare()
    for editor in form.findChildren(RowsEditor):
        for row in editor.rows:
            if row.panel is not None:
                row.panel.open_rare()


def _path(widget: Any) -> str:
    names = []
    while widget is not None:
        names.append(type(widget).__name__ + (f"({widget.label})" if hasattr(widget, "label") else ""))
        widget = widget.parentWidget()
    return " < ".join(names[:6])
