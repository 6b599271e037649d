"""An icon inside a line that grows with the text: Qt draws those of a line in one size, whatever the text has."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QLineEdit, QToolButton

from app.ui import icons, theme
from app.ui.widgets.glyph import Glyph

_MOVED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show})


def put_icon(line: QLineEdit, icon: str, colour: str, where: QLineEdit.ActionPosition) -> QAction:
    """Put an icon at an end of a line; the action is what a click on it does."""
    before = set(line.findChildren(QToolButton))
    large = theme.current().scale > 100
    action = line.addAction(QIcon() if large else icons.icon(icon, colour), where)
    if large:
        button = next(one for one in line.findChildren(QToolButton) if one not in before)
        _Over(button, Glyph(icon, colour, parent=line))
    return action


class _Over(QObject):
    """Keeps a picture over a button that shows none."""

    def __init__(self, button: QToolButton, glyph: Glyph) -> None:
        super().__init__(button)
        self._button, self._glyph = button, glyph
        glyph.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        button.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVED:
            place = self._glyph.rect()
            place.moveCenter(self._button.geometry().center())
            self._glyph.move(place.topLeft())
        return False
