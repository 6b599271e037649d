"""The key for the menu of a line or a field: Linux makes that menu's event of the Menu key alone."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication


def open_menu() -> None:
    """Ask what has the focus for its menu, as the Menu key does; nothing where a menu is open already."""
    asked = QApplication.focusWidget()
    if asked is None or QApplication.activePopupWidget() is not None:
        return
    at = QRectF(asked.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).center().toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, asked.mapToGlobal(at))
    QApplication.sendEvent(asked, event)
