"""An icon inside a line that grows with the text: Qt draws those of a line in one size, whatever the text has."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QLineEdit, QToolButton

from app.ui import icons, theme
from app.ui.widgets.glyph import Glyph

_MOVED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show})
_SIDE, _AROUND, _INSET = 16, 6, 4  # px: Qt's icon, what its button is larger by, and how far it stands in


def put_icon(line: QLineEdit, icon: str, colour: str, where: QLineEdit.ActionPosition) -> QAction:
    """Put an icon at an end of a line; the action is what a click on it does. It follows the look in force."""
    action = line.addAction(QIcon(), where)
    button = next(one for one in action.associatedObjects() if isinstance(one, QToolButton))
    _Drawn(line, action, button, icon, colour, leads=where == QLineEdit.ActionPosition.LeadingPosition)
    return action


class _Drawn(QObject):
    """Lets Qt draw the icon where its size is right; in larger text it keeps a picture over a wider button."""

    _over: Glyph | None = None  # of the class, too: while a line is collected, Qt still tells it that it is hidden

    def __init__(
        self, line: QLineEdit, action: QAction, button: QToolButton, icon: str, colour: str, *, leads: bool
    ) -> None:
        super().__init__(button)
        self._line, self._action, self._button = line, action, button
        self._icon, self._colour, self._leads = icon, colour, leads
        self.follow()
        theme.current().changed.connect(self.follow)

    def follow(self) -> None:
        """Draw anew for the look in force."""
        large = theme.current().scale > 100
        self._action.setIcon(QIcon() if large else icons.icon(self._icon, self._colour))
        if large and self._over is None:
            self._over = Glyph(self._icon, self._colour, parent=self._line)
            self._over.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._button.installEventFilter(self)
        if self._over is not None:
            self._over.refresh()  # before it is placed: which of us hears of the new look first is left open
            self._over.setVisible(large)
            self._place(self._over)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self._over is not None and event.type() in _MOVED:
            self._place(self._over)
        return False

    def _place(self, over: Glyph) -> None:
        """Give button and picture their room, and the words what is left."""
        more = max(theme.px(_SIDE) - _SIDE, 0)
        at_left = self._leads is (self._line.layoutDirection() == Qt.LayoutDirection.LeftToRight)
        self._line.setTextMargins(more if at_left else 0, 0, 0 if at_left else more, 0)
        if not more:
            return
        side = _SIDE + _AROUND + more
        place = QRect(_INSET, (self._line.height() - side) // 2, side, side)
        if not at_left:
            place.moveRight(self._line.width() - 1 - _INSET)
        self._button.setGeometry(place)
        picture = over.rect()
        picture.moveCenter(place.center())
        over.move(picture.topLeft())
