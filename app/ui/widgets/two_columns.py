"""Two columns of cards side by side, below each other where the page is narrow or the text large."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QWidget

from app.ui import theme
from app.ui.layouts import margins
from app.ui.tokens import PAGE_END, PAGE_START

_SIDE_BY_SIDE = 915  # at 1366 px: two up to 125 % of text, one from 140 % (design.md 7)


class TwoColumns(QFrame):
    """The body of a page of cards.

    `lead` begins the second column; where columns stand below each other, it follows `after` cards of the first.
    """

    def __init__(self, first: QLayout, second: QLayout, *, lead: QWidget | None = None, after: int = 0) -> None:
        super().__init__()
        self.setProperty("frame", "desk")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setSpacing(theme.space(16))
        margins(self._box, (PAGE_START, 20, PAGE_END, 20))
        self.halves = (_half(first), _half(second))
        self._lead, self._after = lead, after
        for half in self.halves:
            self._box.addWidget(half, 1)
        self._place_lead(beside=True)
        theme.current().changed.connect(self._turn)

    def _place_lead(self, *, beside: bool) -> None:
        layout = self.halves[1 if beside else 0].layout()
        if self._lead is not None and isinstance(layout, QBoxLayout):
            layout.insertWidget(0 if beside else self._after, self._lead)

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider column: they can stand below each other."""
        hints = [half.minimumSizeHint() for half in self.halves]
        sides = self._box.contentsMargins()
        width = max(hint.width() for hint in hints) + sides.left() + sides.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction that fits."""
        self._turn()
        super().resizeEvent(event)

    def _turn(self) -> None:
        beside = self.width() >= theme.px(_SIDE_BY_SIDE)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
            self._box.setStretch(0, int(beside))  # below each other, the room that is left stands under both
            self._place_lead(beside=beside)


def _half(content: QLayout) -> QWidget:
    made = QWidget()
    content.setContentsMargins(0, 0, 0, 0)
    made.setLayout(content)
    return made
