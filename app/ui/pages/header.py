"""The header of a page: one title, a caption, buttons at the end; what has no room moves under "More"."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from app.ui import theme
from app.ui.i18n import translate
from app.ui.layouts import Item, add, margins, row
from app.ui.text import ElidedLabel, PlainLabel
from app.ui.tokens import HEADER, PAGE_END, PAGE_START
from app.ui.widgets.buttons import Button, IconButton, SharedKeys

_LEAST = 320
_SLACK = 24


class PageHeader(QFrame):
    """One title, a caption beside it, buttons at the end (the primary last)."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("frame", "header")
        self.refresh_look()
        theme.current().changed.connect(self.refresh_look)
        self.title = PlainLabel(title, role="title")
        self.title.begin_here()
        self.note = ElidedLabel("", role="caption")
        self.more = IconButton("more", translate("Page", "More"))
        self._menu = QMenu(self.more)
        self._secondary: list[Button] = []
        self._main: list[Button] = []
        self._folded: list[Button] = []
        self._keys = SharedKeys()
        self._start = row(self.title, gap=10)
        self._start.addWidget(self.note, 1)
        self._end = row()
        self._end.addWidget(self.more)
        layout = QHBoxLayout(self)
        margins(layout, (PAGE_START, 0, PAGE_END, 0))
        layout.addLayout(self._start, 1)
        layout.addLayout(self._end)
        self.more.setMenu(self._menu)
        self.more.setVisible(False)
        self._menu.aboutToShow.connect(self._offer)

    def refresh_look(self) -> None:
        """Take the height of the look in force."""
        self.setFixedHeight(theme.px(HEADER))

    def put_first(self, *items: Item) -> None:
        """Put something before the title: a crumb, a way back."""
        for n, item in enumerate(items):
            if isinstance(item, QWidget):
                self._start.insertWidget(n, item)

    def put_beside(self, *items: QWidget) -> None:
        """Put something right behind the title: the way to the neighbours."""
        at = self._start.indexOf(self.title) + 1
        for n, item in enumerate(items):
            self._start.insertWidget(at + n, item)

    def put_after(self, *items: Item) -> None:
        """Put something behind the title: badges."""
        for item in items:
            add(self._start, item)

    def put_actions(self, *buttons: Button) -> None:
        """Put the buttons at the end; all but the last may move under "More"."""
        for button in buttons:
            self._end.addWidget(button)
        self._secondary, self._main = list(buttons[:-1]), list(buttons[-1:])
        self._keys.add(*buttons)

    @property
    def usable(self) -> list[Button]:
        """The buttons that can be pressed now, the primary first, those folded under "More" as well."""
        shown = [*(button for button in self._main if not button.isHidden()), *self._wanted()]
        return [button for button in shown if button.isEnabled() and button.accessibleName()]

    def minimumSizeHint(self) -> QSize:
        """A header is never what makes the window wide."""
        return QSize(theme.px(_LEAST), theme.px(HEADER))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the secondary buttons under "More" where they have no room."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """A longer title or another badge takes room from the buttons, too."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        self._fold(bool(self._wanted()) and self._needed() > self.width())

    def _needed(self) -> int:
        """Return the width in which title, badges and every button stand side by side."""
        last = self._end.itemAt(self._end.count() - 1)
        buttons = [button.sizeHint().width() for button in self._wanted()]
        buttons.append(last.sizeHint().width() if last is not None else 0)
        ends = sum(width + self._end.spacing() for width in buttons)
        start = self._start.minimumSize().width() + self._note_more()
        return start + ends + theme.space(PAGE_START + PAGE_END + _SLACK)

    def _note_more(self) -> int:
        """Return the px beyond its least that the whole caption takes."""
        if self.note.isHidden():
            return 0
        return max(0, self.note.sizeHint().width() - self.note.minimumSizeHint().width())

    def _wanted(self) -> list[Button]:
        """Return the secondary buttons that their page shows."""
        return [button for button in self._secondary if button in self._folded or not button.isHidden()]

    def _fold(self, folded: bool) -> None:
        wanted = self._wanted()
        away = wanted if folded else []
        if away == self._folded and all(button.isHidden() for button in away):
            return
        self._folded = away
        self.more.setVisible(folded)
        for button in wanted:
            button.setVisible(not folded)

    def _offer(self) -> None:
        """Fill the menu of what has no room, as its buttons stand now."""
        self._menu.clear()
        for button in self._folded:
            action = self._menu.addAction(button.accessibleName())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(lambda _checked=False, button=button: button.click())
