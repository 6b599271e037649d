"""An empty state: what is so, why, and the one button that mends it."""

from bisect import bisect_left

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.layouts import margins, row
from app.ui.text import PlainLabel
from app.ui.widgets.buttons import Button
from app.ui.widgets.glyph import Glyph

_WIDTH, _ROUNDING = 460, 4


class EmptyState(QFrame):
    """Icon, a title, a sentence, perhaps a button (`button` is None without one)."""

    def __init__(self, icon: str, title: str, text: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title = PlainLabel(title, role="lead")
        self._text = PlainLabel(text, role="second", wrap=True)
        balance(self._text, _WIDTH)
        self.button = Button(action) if action else None
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.space(8))
        margins(layout, (24, 24, 24, 24))
        layout.addStretch(2)
        layout.addWidget(Glyph(icon, "text2", 28), 0, centre)
        layout.addWidget(self._title, 0, centre)
        layout.addLayout(row(None, self._text, None))
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        if self.button is not None:
            layout.addLayout(row(None, self.button, None))
        layout.addStretch(3)

    def say(self, title: str, text: str) -> None:
        """Change title and sentence."""
        self._title.setText(title)
        self._text.setText(text)
        balance(self._text, _WIDTH)


def balance(words: PlainLabel, width: int) -> None:
    """Make the lines of a sentence in body type about as long as each other, in `width` px at 100 % at most.

    None holds a single word then.
    """
    metrics, most, wrapped = theme.current().metrics(), theme.px(width), int(Qt.TextFlag.TextWordWrap)

    def height(room: int) -> int:
        return metrics.boundingRect(QRect(0, 0, room, 0), wrapped, words.text()).height()

    wanted = height(most)
    narrowest = bisect_left(range(1, most), True, key=lambda room: height(room) <= wanted)
    words.setFixedWidth(narrowest + 1 + _ROUNDING)
