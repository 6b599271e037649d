"""A line of a card that leads somewhere: icon, what it is, a second line, something short at the end."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui import theme
from app.ui.layouts import column, row
from app.ui.text import ElidedLabel, PlainLabel
from app.ui.widgets.glyph import Glyph

_WIDE = 4000  # px at 100 % in which no line wraps


class LineButton(QAbstractButton):
    """As wide as its card; a click, Enter or Space follows it. Spoken as one sentence.

    The second line wraps. The title is cut, as it may be somebody's own words, unless it is `ours`.
    """

    def __init__(
        self, icon: str, tone: str, title: str, second: str = "", end: str = "", *, ours: bool = False
    ) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        said = [part for part in (title, second, end) if part]
        self.setAccessibleName(", ".join(said))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        first = PlainLabel(title, role="strong", wrap=True) if ours else ElidedLabel(title, role="strong")
        words = column(first, gap=0)
        if second:
            words.addWidget(PlainLabel(second, role="caption", wrap=True))
        layout = row(Glyph(icon, tone), gap=10, sides=(4, 6, 8, 6))
        layout.addLayout(words, 1)
        if end:
            layout.addWidget(PlainLabel(end, role="caption"))
        self.setLayout(layout)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As high as its words where none of them wraps: a page that asks for more would scroll for nothing."""
        hint = super().sizeHint()
        return QSize(hint.width(), self.heightForWidth(theme.px(_WIDE)) if self.hasHeightForWidth() else hint.height())

    def minimumSizeHint(self) -> QSize:
        """Its words have more lines where it is narrow; its height is never cut."""
        return QSize(theme.px(160), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw hover and ring; the words are labels."""
        if not self.underMouse() and not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("sunken") if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
