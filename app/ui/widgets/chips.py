"""Chips: links between rows that one toggles, values of a field that one removes, and the layout that wraps them."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from app.texts import QT_TRANSLATE_NOOP
from app.ui import icons, theme
from app.ui.i18n import tr

_REMOVE = QT_TRANSLATE_NOOP("Chips", "{value}, press Delete to remove")
_CHOSEN = QT_TRANSLATE_NOOP("Chips", "{value}, chosen")
_NOT_CHOSEN = QT_TRANSLATE_NOOP("Chips", "{value}, not chosen")
_ICON = 13
_GAP = 6
_PAD = 11
_LEAST = 90  # px at 100 % in which an elided word is still of use


class FlowLayout(QLayout):
    """Lays its items in lines, in reading direction, and wraps to the next line where they do not fit.

    Each line is `least` px high or more.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 6, least: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._least = gap, least
        self._placed: dict[int, tuple[list[tuple[QLayoutItem, QRect]], int]] = {}
        self._sizes: list[_Sized] = []
        self.setContentsMargins(0, 0, 0, 0)

    def invalidate(self) -> None:
        """Forget the places: an item or its size has changed."""
        self._placed.clear()
        self._sizes.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end (Qt calls this)."""
        self._items.append(item)
        self.invalidate()

    def insert(self, index: int, widget: QWidget) -> None:
        """Put `widget` before the item at `index`."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at `index`, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at `index`, or None."""
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """Grow sideways alone: what has more height than its lines would pull everything around apart."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that all lines need in `width` px."""
        return self._spots(width)[1]

    def sizeHint(self) -> QSize:
        """Return the size that one line of everything would like, at most 400 px wide."""
        width = sum(one.hint + self._gap for one in self._measured())
        width = min(max(width, 1), 400)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Place the items in `rect`."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        for item, spot in self._spots(rect.width())[0]:
            item.setGeometry(QStyle.visualRect(direction, rect, spot.translated(rect.topLeft())))

    def _spots(self, width: int) -> tuple[list[tuple[QLayoutItem, QRect]], int]:
        """Return where each item stands in `width` px, and the height of all; worked out once, until one changes."""
        if width not in self._placed:
            self._placed[width] = self._place(width)
        return self._placed[width]

    def _place(self, width: int) -> tuple[list[tuple[QLayoutItem, QRect]], int]:
        spots, y = [], 0
        for line in self._lines(width):
            height, x = max(self._least, *(high for _item, _own, high in line)), 0
            for item, own, high in line:
                spots.append((item, QRect(x, y + (height - high) // 2, own, high)))
                x += own + self._gap
            y += height + self._gap
        return spots, max(y - self._gap, 0)

    def _measured(self) -> list["_Sized"]:
        """Return what can be seen with its sizes; asked of the widgets once, until one of them changes."""
        if not self._sizes:
            self._sizes = [_measure(item) for item in self._items if not item.isEmpty()]
        return self._sizes

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int, int]]]:
        """Break the items into lines, each with its width and height."""
        lines: list[list[_Sized]] = [[]]
        x = 0
        for one in self._measured():
            if x and x + one.wanted > width:
                lines.append([])
                x = 0
            lines[-1].append(one)
            x += one.wanted + self._gap
        return [self._sized(line, width) for line in lines if line]

    def _sized(self, line: list["_Sized"], width: int) -> list[tuple[QLayoutItem, int, int]]:
        """Give the first that wants to grow what its line has left."""
        left = width - sum(one.wanted + self._gap for one in line) + self._gap
        sized = []
        for one in line:
            more = max(left, 0) if one.grows else 0
            left -= more
            own = min(max(one.wanted + more, 1), max(width, 1))
            sized.append((one.item, own, one.height if one.height >= 0 else one.item.heightForWidth(own)))
        return sized


class _Sized(NamedTuple):
    """An item, the widths it would like and takes, its height (-1: it follows the width), and whether it grows."""

    item: QLayoutItem
    hint: int
    wanted: int
    height: int
    grows: bool


def _measure(item: QLayoutItem) -> _Sized:
    hint, least = item.sizeHint(), item.minimumSize().width()
    grows = bool(item.expandingDirections() & Qt.Orientation.Horizontal)
    wanted = least if grows else max(hint.width(), least)
    return _Sized(item, hint.width(), wanted, -1 if item.hasHeightForWidth() else hint.height(), grows)


class Chip(QAbstractButton):
    """A pill of 26 px with an icon and a word; the base of the two kinds below."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of icon and word."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 2 * theme.space(_PAD) + theme.px(_ICON) + theme.space(_GAP) + 2
        return QSize(width, round(metrics.height() * 26 / 18))

    def minimumSizeHint(self) -> QSize:
        """Return a size in which the elided word is still of use."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), theme.px(_LEAST)), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill, the icon at its leading side and the word, elided where it must be."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        name, colour = self._icon()
        pad, side = theme.space(_PAD), theme.px(_ICON)
        inner = self.rect().adjusted(pad, 0, -pad, 0)
        spot = QRect(inner.left(), (self.height() - side) // 2, side, side)
        spot = QStyle.visualRect(self.layoutDirection(), inner, spot)
        icons.icon(name, colour, _ICON).paint(painter, spot)
        words = QStyle.visualRect(self.layoutDirection(), inner, inner.adjusted(side + theme.space(_GAP), 0, 0, 0))
        painter.setPen(theme.colour("accent" if self._chosen() else "text2"))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def _paint_frame(self, painter: QPainter) -> None:
        ring = 2 if self.hasFocus() else 1
        strong = self.hasFocus() or self._chosen()
        painter.setPen(QPen(theme.colour("accent" if strong else "edge"), ring))
        fill = "accent_soft" if self._chosen() else "sunken" if self.underMouse() else "surface"
        painter.setBrush(theme.colour(fill))
        box = QRectF(self.rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)

    def _chosen(self) -> bool:
        return self.isChecked()

    def _icon(self) -> tuple[str, str]:
        return ("check", "accent") if self.isChecked() else ("plus", "text2")


class ChoiceChip(Chip):
    """A link between two rows: Space or a click toggles; icon and spoken name tell the state, not only the tint."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.toggled.connect(self._name)
        self._name(checked=False)

    def say(self, text: str) -> None:
        """Show another word for the same row."""
        if text != self.text():
            self.setText(text)
            self.updateGeometry()
            self._name(checked=self.isChecked())

    def _name(self, checked: bool) -> None:
        wording = _CHOSEN if checked else _NOT_CHOSEN
        self.setAccessibleName(tr(wording, value=self.text()))


class ValueChip(Chip):
    """One value of a field that takes several: Delete, Backspace or a click on it removes it; `marked` warns first."""

    removed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._marked = False
        self.setAccessibleName(tr(_REMOVE, value=text))
        self.setToolTip(self.accessibleName())
        self.clicked.connect(self.removed)

    @property
    def marked(self) -> bool:
        """Whether the next Backspace in the field removes this value."""
        return self._marked

    def mark(self, marked: bool) -> None:
        """Mark the value that the next Backspace removes."""
        self._marked = marked
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove on Delete and Backspace."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def _chosen(self) -> bool:
        return not self._marked

    def _icon(self) -> tuple[str, str]:
        return ("x", "bad") if self._marked else ("x", "accent")


class ChipBox(QWidget):
    """A plain surface that wraps chips; its height follows its width."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 6, least: int = 0) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self, gap=gap, least=least)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def clear(self) -> None:
        """Take every chip away."""
        while (item := self.flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def event(self, event: QEvent) -> bool:
        """Tell the layout above when a chip came or went."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a click between chips pass on to the field around."""
        event.ignore()
