"""An empty state: what is so, why, and the one button that mends it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.layouts import margins, row
from app.ui.text import PlainLabel
from app.ui.widgets.buttons import Button
from app.ui.widgets.glyph import Glyph

_WIDTH = 460


class EmptyState(QFrame):
    """Icon, a title, a sentence, perhaps a button (`button` is None without one)."""

    def __init__(self, icon: str, title: str, text: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title = PlainLabel(title, role="lead")
        self._text = PlainLabel(text, role="second", wrap=True)
        self._text.setFixedWidth(theme.px(_WIDTH))
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
