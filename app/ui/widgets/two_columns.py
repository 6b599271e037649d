"""Two columns of cards side by side, below each other where the page is narrow or the text large."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QWidget

from app.ui import theme
from app.ui.layouts import margins
from app.ui.tokens import PAGE_END, PAGE_START

_SIDE_BY_SIDE = 860


class TwoColumns(QFrame):
    """The body of a page of cards."""

    def __init__(self, first: QLayout, second: QLayout) -> None:
        super().__init__()
        self.setProperty("frame", "desk")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setSpacing(theme.space(16))
        margins(self._box, (PAGE_START, 20, PAGE_END, 20))
        self.halves = (_half(first), _half(second))
        for half in self.halves:
            self._box.addWidget(half, 1)

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider column: they can stand below each other."""
        hints = [half.minimumSizeHint() for half in self.halves]
        sides = self._box.contentsMargins()
        width = max(hint.width() for hint in hints) + sides.left() + sides.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction that fits."""
        beside = self.width() >= theme.px(_SIDE_BY_SIDE)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
        super().resizeEvent(event)


def _half(content: QLayout) -> QWidget:
    made = QWidget()
    content.setContentsMargins(0, 0, 0, 0)
    made.setLayout(content)
    return made
