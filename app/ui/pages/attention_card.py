"""The card of what needs attention: a sentence, what to do, and one button that leads there."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal

from app.errors import AppError
from app.ui.errors import title_and_todo
from app.ui.i18n import translate
from app.ui.layouts import clear, column, line, row
from app.ui.pages.sheet_dialog import SheetDialog
from app.ui.session import Session
from app.ui.text import PlainLabel
from app.ui.widgets.buttons import Button, link
from app.ui.widgets.card import Card
from app.ui.widgets.glyph import Glyph

_ICONS = {
    "handover.yours": ("people", "info"),
    "clock.suspect": ("clock", "warn"),
    "sheet.unproven": ("key", "warn"),
    "restore.waits": ("info", "info"),
}
_BACKUP = ("save", "warn")


class AttentionCard(Card):
    """Hidden while nothing is the matter; `asked` carries the page where it is settled, and its argument."""

    asked = Signal(str, object)

    def __init__(self, session: Session) -> None:
        super().__init__(translate("Home", "Needs attention"))
        self._session = session
        self.buttons: list[Button] = []
        self._lines = column(gap=10)
        self.body.addLayout(self._lines)
        self.setVisible(False)

    @property
    def sentence(self) -> str:
        """All that it says, nothing while hidden."""
        said = [label.text() for label in self.findChildren(PlainLabel)]
        return " ".join(said) if not self.isHidden() else ""

    def show_news(self, news: Sequence[AppError]) -> None:
        """Show these, in this order."""
        clear(self._lines)
        self.buttons = []
        for at, one in enumerate(news):
            if at:
                self._lines.addWidget(line())
            self._add(one)
        self.setVisible(bool(news))

    def _add(self, one: AppError) -> None:
        title, todo = title_and_todo(one)
        words = column(PlainLabel(title, role="strong", wrap=True), PlainLabel(todo, role="second", wrap=True), gap=2)
        button = self._button(one.code)
        if button is not None:
            button.setAccessibleDescription(title)
            self.buttons.append(button)
            words.addLayout(row(button, None))
        parts = row(gap=10, sides=(4, 6, 4, 6))  # as the lines of the cards beside it
        glyph = column(Glyph(*_ICONS.get(one.code, _BACKUP)), None)
        parts.addLayout(glyph)
        parts.addLayout(words, 1)
        self._lines.addLayout(parts)

    def _button(self, code: str) -> Button | None:
        if code == "clock.suspect":
            return None  # the system's clock is set in the system
        words, page, part = {
            "handover.yours": (translate("Home", "People and keys…"), "settings", "people"),
            "restore.waits": (translate("Home", "Go to the exchange"), "exchange", None),
            "sheet.unproven": (translate("Home", "Type it now…"), "", None),
        }.get(code, (translate("Home", "Back up…"), "settings", "backup"))
        button = link(words)
        button.clicked.connect(partial(self._go, page, part))
        return button

    def _go(self, page: str, part: str | None, _checked: bool = False) -> None:
        if page:
            self.asked.emit(page, part)
        else:
            SheetDialog(self._session, self.window(), partial(self.asked.emit, "home", None)).open()
