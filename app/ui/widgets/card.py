"""A card: a titled piece of a page, and rows of facts."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.layouts import line, margins, row
from app.ui.text import ElidedLabel, PlainLabel
from app.ui.widgets.glyph import Glyph

_AROUND = 4  # px at 100 % that a hairline has beside the space between any two parts


class Card(QFrame):
    """White, hairline border, title in `lead`; `body` is its column."""

    def __init__(self, title: str = "", *, icon: str = "", frame: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", frame)
        self.body = QVBoxLayout(self)
        self.body.setSpacing(theme.space(8))
        margins(self.body, (20, 16, 20, 16))
        if title:
            head = PlainLabel(title, role="lead", wrap=True)
            if icon:
                heading = row(Glyph(icon))
                heading.addWidget(head, 1)
                self.body.addLayout(heading)
            else:
                self.body.addWidget(head)

    def text(self, words: str, *, role: str = "second") -> PlainLabel:
        """Add a paragraph."""
        made = PlainLabel(words, role=role, wrap=True)
        self.body.addWidget(made)
        return made

    def line(self) -> None:
        """Add a hairline with as much room on both sides."""
        self.body.addSpacing(theme.space(_AROUND))
        self.body.addWidget(line())
        self.body.addSpacing(theme.space(_AROUND))

    def fact(self, name: str, value: str, *, icon: str = "", tone: str = "text2") -> PlainLabel:
        """Add a row: name at the start, value at the end; returns the value's label."""
        held = ElidedLabel(name, role="second")
        made = PlainLabel(value)
        parts = row(gap=6)
        parts.addWidget(held, 1)
        if icon:
            parts.addWidget(Glyph(icon, tone, 14))
        parts.addWidget(made)
        self.body.addLayout(parts)
        return made
