"""Everything that takes the focus has a name, in every page, page state and dialog of the album."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from app.ui.album import scenes


def nameless(root):
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(widget.parent(), QAbstractScrollArea):
            continue
        if (
            not widget.isVisible()
            or widget.window() is not root.window()
            or widget.objectName().startswith("qt_")
            or not (widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        ):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None and not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


@pytest.mark.parametrize("role", ["before", "new station", "station", "new hq", "hq"])
def test_every_control_has_a_name(on_stage, role):
    stage = on_stage(role)
    found = {}
    for scene in scenes(role):
        shown = scene.show(stage)
        if scene.kind is not QFileDialog:  # Qt names its own
            found[scene.name] = nameless(shown)
    assert {name: missing for name, missing in found.items() if missing} == {}


def test_the_walk_itself_finds_a_nameless_control(qtbot, look):
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(QLineEdit())
    page.show()
    assert nameless(page) == ["QLineEdit in QWidget"]
