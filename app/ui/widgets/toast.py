"""A toast: something was done, perhaps one way to take it back; leaves by itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui import theme
from app.ui.i18n import right_to_left, translate
from app.ui.layouts import margins
from app.ui.text import PlainLabel
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.glyph import Glyph

_STAYS = 6000
_ABOVE_FOOT = 44


class Toast(QFrame):
    """Sits in the bottom trailing corner of its host for 6 s; stays while hovered or focused."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("frame", "dialog")
        self._text = PlainLabel("")
        self._action = Button("", variant="link")
        self._host = host
        self._does: Callable[[], object] | None = None
        self._close = IconButton("x", translate("Toast", "Close this message"), variant="quiet")
        layout = QHBoxLayout(self)
        layout.setSpacing(theme.space(12))
        margins(layout, (16, 6, 6, 6))
        for widget in (Glyph("checkc", "ok"), self._text, self._action, self._close):
            layout.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    def say(self, text: str, action: str = "", does: Callable[[], object] | None = None) -> None:
        """Show a sentence, with at most one action, and announce it politely."""
        self._text.setText(text)
        self._action.set_word(action)
        self._action.setVisible(bool(action))
        self._does = does
        self.show()
        self.adjustSize()
        self._place()
        self.raise_()
        self._timer.start(_STAYS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the corner when the host changes size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        host = self._host
        edge = theme.space(20)
        x = edge if right_to_left() else host.width() - self.width() - edge
        # The deeds of a page stand in a bar over the foot: a message covers none of them.
        bars = (bar for bar in host.findChildren(QFrame) if bar.property("frame") == "bottom" and bar.isVisible())
        over = max((bar.height() for bar in bars), default=0)
        self.move(x, host.height() - self.height() - theme.px(_ABOVE_FOOT) - over)

    def _leave(self) -> None:
        if self.underMouse() or self._action.hasFocus() or self._close.hasFocus():
            self._timer.start(_STAYS)
        else:
            self.hide()

    def _act(self) -> None:
        self.hide()
        if self._does is not None:
            self._does()
