"""Fields beside each other stand level whatever their labels take; in a narrow panel they end where the others do."""

from collections import defaultdict
from datetime import UTC, datetime

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.arrangement import ordered
from app.models.people import VictimGroup
from app.ui import theme
from app.ui.forms.editor import Editor
from app.ui.forms.fields import make_editor
from app.ui.forms.panel import Panel
from app.ui.forms.world import World
from app.ui.i18n import set_language


def _panel(qtbot: QtBot, width: int) -> Panel:
    """Show all of a group in French, whose labels are long."""
    world = World(now=lambda: datetime(2026, 11, 28, tzinfo=UTC), lang="fr")
    panel = Panel(ordered(VictimGroup), world, make_editor)
    qtbot.addWidget(panel)
    panel.resize(width, 3000)
    panel.show()
    QApplication.processEvents()
    return panel


def _lines(panel: Panel) -> list[list[Editor]]:
    lines = defaultdict(list)
    for editor in panel.editors:
        if editor.isVisible():
            lines[editor.y()].append(editor)
    return list(lines.values())


def test_fields_of_a_line_stand_level(qtbot: QtBot, qapp: QApplication, look: theme.Theme) -> None:
    set_language(qapp, "fr")
    panel = _panel(qtbot, 600)
    lines = [line for line in _lines(panel) if len(line) > 1]
    tops = [[editor.focus_target().mapTo(panel, QPoint(0, 0)).y() for editor in line] for line in lines]
    set_language(qapp, "en")
    assert len(tops) > 2
    assert [top for top in tops if max(top) - min(top) > 2] == []


def test_the_last_field_of_a_narrow_line_ends_where_the_others_do(
    qtbot: QtBot, qapp: QApplication, look: theme.Theme
) -> None:
    panel = _panel(qtbot, 380)
    ends = {line[-1].geometry().right() for line in _lines(panel)}
    assert max(ends) - min(ends) <= 2
