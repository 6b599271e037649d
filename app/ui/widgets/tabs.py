"""A row of tabs: one Tab stop with arrows, counts in brackets, and "More" for those that have no room."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QSizePolicy, QWidget

from app.ui import theme
from app.ui.i18n import digits, formats, right_to_left, translate
from app.ui.layouts import row
from app.ui.text import isolate
from app.ui.widgets.buttons import Button

_GAP = 18
_LONGEST = 30  # letters of a name in the row; the whole of it is spoken


class Tab(NamedTuple):
    """One tab: `key` names it, `word` is plain text; `spoken` where more is to be said than shown."""

    key: str
    word: str
    spoken: str = ""


class _TabButton(Button):
    """A tab that leaves the arrows to its row; a button alone would hand the focus to whatever stands beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", variant="tab", parent=parent)
        self.setCheckable(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are the row's."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)


class TabRow(QWidget):
    """`chosen` carries the key of the tab that a person went to."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._tabs: dict[str, Tab] = {}
        self._counts: dict[str, int] = {}
        self._current = ""
        self.buttons: dict[str, Button] = {}
        self.more = Button(translate("Tabs", "More"), variant="tab")
        self._menu = QMenu(self.more)
        self.more.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._offer)
        self._layout = row(gap=_GAP)
        self._layout.addStretch(1)
        self.setLayout(self._layout)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def current(self) -> str:
        """The key of the tab in front."""
        return self._current

    def show_tabs(self, tabs: Sequence[Tab], current: str) -> None:
        """Show these tabs; counts that are known stay beside their names."""
        focus = QApplication.focusWidget()  # a widget's own is the one that had it last, though it be elsewhere now
        held = focus is not None and self.isAncestorOf(focus)
        if [tab.key for tab in tabs] != list(self._tabs):
            self._make([tab.key for tab in tabs])
        self._tabs = {tab.key: tab for tab in tabs}
        self._current = current if current in self._tabs else ""
        self._say()
        if held and self._current:
            self.buttons[self._current].setFocus()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Put how many there are behind the names, in brackets."""
        self._counts.update(counts)
        self._say()

    def step(self, by: int) -> None:
        """Go to the next or the previous tab, round the ends."""
        keys = list(self._tabs)
        if keys:
            at = keys.index(self._current) + by if self._current else 0
            self._go(keys[at % len(keys)])

    def take_focus(self) -> None:
        """Put the focus on the tab in front."""
        button = self.buttons.get(self._current)
        if button is not None:
            button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from tab to tab, in reading direction."""
        ahead = Qt.Key.Key_Left if right_to_left() else Qt.Key.Key_Right
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step(1 if event.key() == ahead else -1)
            self.take_focus()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tabs that have no room move under "More"."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as a tab; the width is what is given."""
        return QSize(theme.px(200), self.more.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A row of tabs is never what makes the window wide."""
        return QSize(theme.px(120), self.more.sizeHint().height())

    def _make(self, keys: Sequence[str]) -> None:
        for widget in (*self.buttons.values(), self.more):
            self._layout.removeWidget(widget)
        for old in self.buttons.values():
            old.hide()
            old.deleteLater()
        self.buttons = {}
        for at, key in enumerate(keys):
            button = self.buttons[key] = _TabButton(self)
            button.clicked.connect(partial(self._clicked, key))
            self._layout.insertWidget(at, button)
        self._layout.insertWidget(len(keys), self.more)

    def _clicked(self, key: str, _checked: bool = False) -> None:
        self._go(key)

    def _go(self, key: str) -> None:
        if key != self._current:
            self._current = key
            self._say()
            self.chosen.emit(key)
        else:
            self.buttons[key].setChecked(True)

    def _say(self) -> None:
        for key, tab in self._tabs.items():
            button = self.buttons[key]
            button.set_word(_cut(tab.word, self._counted(key)).replace("&", "&&"))
            button.setAccessibleName(self._with_count(tab.spoken or tab.word, key))
            button.setChecked(key == self._current)
            stop = key == (self._current or next(iter(self._tabs)))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)
        self._fit()

    def _counted(self, key: str) -> str:
        return f" ({formats().number(self._counts[key])})" if key in self._counts else ""

    def _with_count(self, words: str, key: str) -> str:
        return f"{words}{self._counted(key)}"

    def _fit(self) -> None:
        """Show as many as fit from the first on, and always the one in front."""
        widths = {key: button.sizeHint().width() + theme.space(_GAP) for key, button in self.buttons.items()}
        shown = set(widths)
        if sum(widths.values()) > self.width():
            room = self.width() - self.more.sizeHint().width() - widths.get(self._current, 0)
            shown = {self._current}
            for key, width in widths.items():
                if key != self._current and width > room:
                    break
                if key != self._current:
                    room -= width
                shown.add(key)
        for key, button in self.buttons.items():
            button.setVisible(key in shown)
        hidden = len(self.buttons) - len(shown & set(self.buttons))
        self.more.set_word(translate("Tabs", "More ({count})").format(count=digits(hidden)))
        self.more.setVisible(hidden > 0)

    def _offer(self) -> None:
        self._menu.clear()
        for key, button in self.buttons.items():
            if button.isHidden():
                action = self._menu.addAction(button.accessibleName().replace("&", "&&"))
                action.triggered.connect(partial(self._clicked, key))


def _cut(word: str, count: str) -> str:
    shown = word if len(word) <= _LONGEST else f"{word[: _LONGEST - 1]}…"
    return f"{isolate(shown)}{count}" if count else isolate(shown)
