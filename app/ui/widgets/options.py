"""The rows of a picker's list: code, word and definition, and how one is painted."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import theme
from app.vault.words import folded

CODE = int(Qt.ItemDataRole.UserRole)
DEFINITION = CODE + 1
APART = CODE + 2
_MARGIN = 10


_LETTERS = str.maketrans("ىةؤئ", "يهوي")  # which people type one for the other


@lru_cache(maxsize=16384)
def plain(text: str) -> str:
    """Return the text for searching: without case, accents, vowel signs and differences of Arabic letters."""
    return text.casefold() if text.isascii() else folded(text).translate(_LETTERS)


def sought(text: str) -> tuple[str, ...]:
    """Return the words that a person typed, so that case, accents and the shapes of Arabic letters do not count."""
    return tuple(plain(text).split())


@dataclass(frozen=True, slots=True)
class Option:
    """One row of a list: code, word, definition; `apart` rows (not known, declined, not asked) stand under a line."""

    code: str
    label: str
    definition: str = ""
    apart: bool = False
    search: str = ""

    def matches(self, words: Sequence[str]) -> bool:
        """Tell whether every word (as `sought` gives them) is found in label, definition, code or `search`."""
        text = plain(f"{self.label} {self.definition} {self.code} {self.search}")
        return all(word in text for word in words)

    def begins(self, words: Sequence[str]) -> bool:
        """Tell whether the label begins with the first word, or one of its words does."""
        label = plain(self.label)
        return bool(words) and (label.startswith(words[0]) or f" {words[0]}" in label)


class OptionDelegate(QStyledItemDelegate):
    """Paints word, definition in caption under it, and the code at the end, muted."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of two lines, or of one where there is no definition."""
        lines = 2 if index.data(DEFINITION) else 1
        return QSize(200, round(option.fontMetrics.height() * lines) + 12)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        rect: QRect = option.rect
        direction = option.direction
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("sel"))
        if index.data(APART):
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(rect.topLeft(), rect.topRight())
        self._paint_words(painter, rect.adjusted(_MARGIN, 4, -_MARGIN, -4), direction, index)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, inner: QRect, direction: Qt.LayoutDirection, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        height = painter.fontMetrics().height()
        code = str(index.data(CODE))
        small = QFont(painter.font())
        small.setPointSizeF(painter.font().pointSizeF() * 0.9)
        room = inner.width() * 2 // 3
        word = QStyle.visualRect(direction, inner, QRect(inner.left(), inner.top(), room, height))
        end = QRect(inner.left() + room, inner.top(), inner.width() - room, height)
        painter.setPen(theme.colour("text"))
        _draw(painter, word, str(index.data(Qt.ItemDataRole.DisplayRole)), Qt.AlignmentFlag.AlignLeading)
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        _draw(painter, QStyle.visualRect(direction, inner, end), code, Qt.AlignmentFlag.AlignTrailing)
        below = QRect(inner.left(), inner.top() + height, inner.width(), height)
        _draw(painter, below, str(index.data(DEFINITION) or ""), Qt.AlignmentFlag.AlignLeading)


def _draw(painter: QPainter, rect: QRect, text: str, side: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)


def label_of(options: Sequence[Option], code: str) -> str:
    """Return the word of `code`; an unknown code is its own word."""
    return next((option.label for option in options if option.code == code), code)
