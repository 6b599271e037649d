"""What every page of the window shares: header, banner, body, and its words to the window."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.layouts import Item, add, margins, row
from app.ui.session import Session
from app.ui.text import PlainLabel
from app.ui.tokens import HEADER, PAGE_END, PAGE_START
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button


class PageHeader(QFrame):
    """One title, a caption beside it, buttons at the end (the primary last)."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("frame", "header")
        self.setFixedHeight(theme.px(HEADER))
        self.title = PlainLabel(title, role="title")
        self.title.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.note = PlainLabel("", role="caption")
        self._start = row(self.title, gap=10)
        self._start.addWidget(self.note)
        self._end = row()
        layout = QHBoxLayout(self)
        margins(layout, (PAGE_START, 0, PAGE_END, 0))
        layout.addLayout(self._start)
        layout.addStretch(1)
        layout.addLayout(self._end)

    def put_first(self, *items: Item) -> None:
        """Put something before the title: a crumb, a way back."""
        for n, item in enumerate(items):
            if isinstance(item, QWidget):
                self._start.insertWidget(n, item)

    def put_after(self, *items: Item) -> None:
        """Put something behind the title: badges."""
        for item in items:
            add(self._start, item)

    def put_actions(self, *buttons: Button) -> None:
        """Put the buttons at the end."""
        for button in buttons:
            self._end.addWidget(button)


class Page(QWidget):
    """A page: `enter` when it is shown, `leave` before another is; `kinds` are the changes it wants to hear of.

    Signals: `said` a sentence for the foot; `asked` another page by key with its argument; `toasted` a short message.
    """

    said = Signal(str)
    asked = Signal(str, object)
    toasted = Signal(str)
    kinds: frozenset[str] = frozenset()

    def __init__(self, session: Session, title: str) -> None:
        super().__init__()
        self.session = session
        self.setAccessibleName(title)
        self.header = PageHeader(title)
        self.banner = Banner(wide=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        self.body.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.header)
        layout.addWidget(self.banner)
        layout.addLayout(self.body, 1)

    def enter(self, _argument: Any = None) -> None:
        """Show fresh content; called each time the page comes to the front."""

    def leave(self) -> None:
        """Put away what must not be lost; called before another page comes and before a lock."""

    def refresh(self) -> None:
        """Ask again for what is shown; called after a change of one of `kinds` while the page is in front."""

    def forget(self) -> None:
        """Drop everything that was read from the vault; called when the window is covered."""

    def take_focus(self) -> None:
        """Put the focus where work begins."""
        self.focusNextChild()

    def failed(self, error: Exception) -> None:
        """Show a failure as banner; work can go on."""
        self.banner.say_error(error)
