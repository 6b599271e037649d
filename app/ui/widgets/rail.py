"""The rail: pages with their access keys at the leading side; icons alone where the window is narrow."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QStyle, QVBoxLayout, QWidget

from app.ui import icons, theme
from app.ui.layouts import column, margins, row
from app.ui.text import ElidedLabel, PlainLabel
from app.ui.tokens import RAIL, RAIL_NARROW
from app.ui.widgets.glyph import Glyph

_ITEM = 32


@dataclass(frozen=True, slots=True)
class RailEntry:
    """One item: its key, word, icon, the shortcut shown, and whether it is a page (else an action)."""

    key: str
    word: str
    icon: str
    shortcut: str = ""
    page: bool = True


class RailItem(QAbstractButton):
    """One painted item of the rail: icon, word, count or shortcut; current = bar, surface, weight."""

    moved = Signal(int)

    def __init__(self, entry: RailEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._count = ""
        self._narrow = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._tone = ""
        self.setCheckable(entry.page)
        self.setAutoExclusive(entry.page)  # one of the pages, not a tick to be set
        self.setText(entry.word)
        self.setAccessibleName(entry.word)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone; the word becomes the tool tip."""
        self._narrow = narrow
        self.setToolTip(self.entry.word if narrow else "")
        self.update()

    def say(self, word: str, tone: str = "") -> None:
        """Change the word, as where a state is told; `tone` colours the icon."""
        self._tone = tone
        self.entry = replace(self.entry, word=word)
        self.setText(word)
        self.setAccessibleName(word)
        self.set_narrow(self._narrow)

    def set_count(self, count: str) -> None:
        """Show a count at the end, spoken after the word."""
        self._count = count
        self.setAccessibleName(f"{self.entry.word}, {count}" if count else self.entry.word)
        self.update()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(theme.px(RAIL_NARROW - 20), theme.px(_ITEM))

    @property
    def is_cut(self) -> bool:
        """Whether the word has less room than it needs, bold as it is while current: a shorter word is wanted."""
        look = theme.current()
        used = QFontMetrics(look.font("caption")).horizontalAdvance(self._count or self.entry.shortcut)
        end = used + 2 + look.px(8) if used else 0
        needed = QFontMetrics(look.font("body", 600)).horizontalAdvance(self.entry.word)
        return not self._narrow and needed > self.width() - look.px(10 + 18 + 20) - end

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move inside the rail; Enter and Space choose."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the item."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_back(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_back(self, painter: QPainter) -> None:
        look = theme.current()
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(look.colour("surface" if self.isChecked() else "line"))
            painter.drawRoundedRect(box, 6, 6)
        if self.isChecked():
            bar = self._placed(QRect(0, look.px(6), 3, self.height() - look.px(12)))
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(QRectF(bar), 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_words(self, painter: QPainter) -> None:
        look = theme.current()
        side, start = look.px(18), look.px(10)
        middle = (self.height() - side) // 2
        at = (self.width() - side) // 2 if self._narrow else start
        place = self._placed(QRect(at, middle, side, side))
        colour = self._tone or ("accent" if self.isChecked() else "text2")
        painter.drawPixmap(QPoint(place.left(), place.top()), icons.pixmap(self.entry.icon, colour, 18))
        if self._narrow:
            return
        painter.setLayoutDirection(self.layoutDirection())
        end = self._paint_end(painter)
        painter.setPen(look.colour("text"))
        painter.setFont(look.font("body", 600 if self.isChecked() else 400))
        room = QRect(start + side + look.px(10), 0, self.width() - start - side - look.px(20) - end, self.height())
        text = painter.fontMetrics().elidedText(self.entry.word, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(self._placed(room), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_end(self, painter: QPainter) -> int:
        """Draw the count or the shortcut at the end; return the width it takes."""
        words = self._count or self.entry.shortcut
        if not words:
            return 0
        look = theme.current()
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("text2"))
        width = QFontMetrics(painter.font()).horizontalAdvance(words) + 2
        room = QRect(self.width() - width - look.px(10), 0, width, self.height())
        painter.drawText(self._placed(room), int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)
        return width + look.px(8)

    def _placed(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


class Rail(QFrame):
    """Mark and station on top, pages, then what stands last: settings, help, lock. One Tab stop, arrows inside."""

    chosen = Signal(str)

    def __init__(self, station: str, entries: Sequence[RailEntry], last: Sequence[RailEntry]) -> None:
        super().__init__()
        self.setProperty("frame", "rail")
        self._mark = Glyph("sign", "accent", 22)
        self._names = QWidget()
        names = column(PlainLabel("Waypost", role="lead"), ElidedLabel(station, role="caption"), gap=0)
        self._names.setLayout(names)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(1)
        head = row(gap=8)
        head.addWidget(self._mark)
        head.addWidget(self._names, 1)
        self._layout.addLayout(head)
        self._layout.addSpacing(theme.space(12))
        self._items = [self._item(entry) for entry in entries]
        self._layout.addStretch(1)
        self._items += [self._item(entry) for entry in last]
        self.set_narrow(False)
        self._one_tab_stop(self._items[0])

    def set_narrow(self, narrow: bool) -> None:
        """Take 64 px with icons, or 208 px with words."""
        margins(self._layout, (10, 14, 10, 8))
        self._names.setVisible(not narrow)
        for item in self._items:
            item.set_narrow(narrow)
        self.setFixedWidth(theme.px(RAIL_NARROW) if narrow else theme.px(RAIL))

    def show_current(self, key: str) -> None:
        """Mark the page that is shown."""
        for item in self._items:
            item.setChecked(item.entry.key == key and item.entry.page)
            if item.isChecked():
                self._one_tab_stop(item)

    def set_count(self, key: str, count: str) -> None:
        """Show a count beside a page."""
        for item in self._items:
            if item.entry.key == key:
                item.set_count(count)

    def item(self, key: str) -> RailItem:
        """Return the item of a page; KeyError where there is none."""
        for item in self._items:
            if item.entry.key == key:
                return item
        raise KeyError(key)

    def take_focus(self) -> None:
        """Put the focus on the current item."""
        shown = next((item for item in self._items if item.isChecked()), self._items[0])
        shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _item(self, entry: RailEntry) -> RailItem:
        item = RailItem(entry, self)
        item.clicked.connect(lambda _checked=False: self._choose(item))
        item.moved.connect(lambda by: self._move(item, by))
        self._layout.addWidget(item)
        return item

    def _choose(self, item: RailItem) -> None:
        if item.entry.page:
            item.setChecked(True)
        self.chosen.emit(item.entry.key)

    def _move(self, item: RailItem, by: int) -> None:
        following = self._items[(self._items.index(item) + by) % len(self._items)]
        self._one_tab_stop(following)
        following.setFocus(Qt.FocusReason.TabFocusReason)

    def _one_tab_stop(self, stop: RailItem) -> None:
        for item in self._items:
            item.setFocusPolicy(Qt.FocusPolicy.StrongFocus if item is stop else Qt.FocusPolicy.ClickFocus)
