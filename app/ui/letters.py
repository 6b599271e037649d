"""Access keys are underlined only while Alt is down: under an Arabic letter a line at rest reads as a vowel sign."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

_SHOWN = "letters"


def shown(widget: QWidget) -> bool:
    """Whether the window that a widget stands in shows the letters of its buttons now."""
    return bool(widget.window().property(_SHOWN))


class Letters(QObject):
    """Shows the letters of a window's buttons while Alt is down there; a child of the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at the keys that nobody in the window wanted; left with Alt and Tab, it sees no key let go."""
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
                self._show(kind == QEvent.Type.KeyPress)
        elif kind == QEvent.Type.WindowDeactivate and isValid(self._window):  # a window that goes hears it last of all
            self._show(False)
        return False

    def _show(self, now: bool) -> None:
        if shown(self._window) != now:
            self._window.setProperty(_SHOWN, now)
            for button in self._window.findChildren(QPushButton):
                button.update()
