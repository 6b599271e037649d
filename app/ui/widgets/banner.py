"""A banner: one known failure or one piece of news across the page."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui import theme
from app.ui.errors import title_and_todo
from app.ui.layouts import clear, column, margins
from app.ui.text import PlainLabel
from app.ui.tokens import PAGE_END, PAGE_START
from app.ui.widgets.buttons import Button
from app.ui.widgets.glyph import Glyph

_ICONS = {"ok": "checkc", "warn": "warn", "bad": "bad", "info": "info", "hold": "hold", "plain": "info"}


class Banner(QFrame):
    """Icon, a strong sentence, one line of what to do, at most two buttons; hidden until something is said.

    `wide`: from edge to edge under a page's header, else a rounded piece of the page.
    """

    def __init__(self, parent: QWidget | None = None, *, wide: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("frame", "tint")
        self._glyph = Glyph("info", "info")
        self._title = PlainLabel("", role="strong", wrap=True)
        self._text = PlainLabel("", role="second", wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.space(8))
        self._line = layout = QHBoxLayout(self)
        layout.setSpacing(theme.space(10))
        self.setProperty("wide", wide)
        margins(layout, (PAGE_START, 8, PAGE_END, 8) if wide else (12, 8, 12, 8))
        layout.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column(self._title, self._text, gap=2), 1)
        layout.addLayout(self._buttons)
        self.setVisible(False)

    def say(self, tone: str, title: str, text: str = "", *buttons: tuple[str, Callable[[], object]]) -> None:
        """Show a message; each button is its word and what it does."""
        theme.polish(self, tone=tone)
        self._glyph.show_icon(_ICONS[tone], tone)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        # Beside the first of two lines; a single line has it in its middle.
        self._line.setAlignment(self._glyph, Qt.AlignmentFlag.AlignTop if text else Qt.AlignmentFlag(0))
        self.setAccessibleName(" ".join(part for part in (title, text) if part))
        clear(self._buttons)
        for word, does in buttons:
            button = Button(word)
            button.clicked.connect(lambda _checked=False, does=does: does())
            self._buttons.addWidget(button)
        self.setVisible(True)

    def say_error(self, error: BaseException, *buttons: tuple[str, Callable[[], object]]) -> None:
        """Show a failure: what happened, and what to do now."""
        self.say("bad", *title_and_todo(error), *buttons)

    def take_focus(self) -> None:
        """Put the focus on the first button; its sentence is the description that is read out with it."""
        item = self._buttons.itemAt(0)
        button = item.widget() if item is not None else None
        if button is not None:
            button.setAccessibleDescription(self.sentence)
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def sentence(self) -> str:
        """What it says, or nothing while hidden."""
        return self.accessibleName() if not self.isHidden() else ""
