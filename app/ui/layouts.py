"""Layout helpers: the one place where margins are set, mirrored for right to left, scaled with the text."""

from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.i18n import right_to_left

Margins = tuple[int, int, int, int]
NONE: Margins = (0, 0, 0, 0)
L = TypeVar("L", bound=QBoxLayout)
Item = QWidget | QLayout | int | None


def margins(layout: QLayout, sides: Margins, *, beyond: int = 0) -> None:
    """Set start, top, end, bottom in px at 100 %; Qt does not mirror contents margins, so this does.

    `beyond` is what the end has more, in px of the screen: the scroll bar of what stands above.
    """
    start, top, end, bottom = (theme.space(side) for side in sides)
    end += beyond
    if right_to_left():
        start, end = end, start
    layout.setContentsMargins(start, top, end, bottom)


def row(*items: Item, gap: int = 8, sides: Margins = NONE) -> QHBoxLayout:
    """Lay widgets and layouts in a row; an int is a space in px, None is a stretch."""
    return _filled(QHBoxLayout(), items, gap, sides)


def column(*items: Item, gap: int = 8, sides: Margins = NONE) -> QVBoxLayout:
    """Lay widgets and layouts in a column; an int is a space in px, None is a stretch."""
    return _filled(QVBoxLayout(), items, gap, sides)


def noted(mark: QWidget, words: QWidget, *, gap: int = 8) -> QHBoxLayout:
    """Put a mark beside the first line of words that may wrap."""
    words.ensurePolished()
    place = QVBoxLayout()
    place.setContentsMargins(0, max(0, words.fontMetrics().height() - mark.height()) // 2, 0, 0)
    place.addWidget(mark)
    place.addStretch(1)
    beside = row(place, gap=gap)
    beside.addWidget(words, 1)
    return beside


def _filled(layout: L, items: tuple[Item, ...], gap: int, sides: Margins) -> L:
    layout.setSpacing(theme.space(gap))
    margins(layout, sides)
    for item in items:
        add(layout, item)
    return layout


def add(layout: QBoxLayout, item: Item, stretch: int = 0) -> None:
    """Add one item: a widget, a layout, a space (int) or a stretch (None)."""
    if item is None:
        layout.addStretch(1)
    elif isinstance(item, int):
        layout.addSpacing(theme.space(item))
    elif isinstance(item, QWidget):
        layout.addWidget(item, stretch)
    else:
        layout.addLayout(item, stretch)


def framed(frame: str, content: QLayout, *, tone: str = "") -> QFrame:
    """Put a layout into a frame of the style sheet (card, well, row, header, bottom, desk, tint …)."""
    made = QFrame()
    made.setProperty("frame", frame)
    if tone:
        made.setProperty("tone", tone)
    made.setLayout(content)
    return made


def beside_tick() -> int:
    """Return the px from the edge of a check box or a round button to its words, as the style sheet sets them."""
    return theme.px(15) + 2 + theme.space(8)


def line() -> QFrame:
    """A hairline between two parts."""
    made = QFrame()
    made.setProperty("frame", "line")
    return made


def rule() -> QFrame:
    """A hairline from top to bottom between two panes."""
    made = QFrame()
    made.setProperty("frame", "rule")
    return made


def rest() -> QWidget:
    """What takes the rest of a line that wraps, so that the parts behind it stand at its end."""
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


class _Width(QObject):
    """Holds a widget's width in step with the text size."""

    def __init__(self, widget: QWidget, least: int, most: int) -> None:
        super().__init__(widget)
        self._widget, self._sides = widget, (least, most)
        self.follow()
        theme.current().changed.connect(self.follow)

    def follow(self) -> None:
        least, most = self._sides
        self._widget.setMinimumWidth(theme.px(least))
        self._widget.setMaximumWidth(theme.px(most))


def keep_width(widget: QWidget, least: int, most: int = 0) -> None:
    """Give a widget a width in px at 100 %, or one between two, that follows the text size at once."""
    _Width(widget, least, most or least)


def scrolled(content: QLayout | QWidget, *, frame: str = "page") -> QScrollArea:
    """Let a page body scroll up and down, never sideways."""
    body = content if isinstance(content, QWidget) else QFrame()
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    if isinstance(content, QLayout):  # into what stands in its place: each change of place costs all that is in it
        body.setProperty("frame", frame)
        body.setLayout(content)
    return area


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()
