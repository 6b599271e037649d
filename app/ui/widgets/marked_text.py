"""A text in which words were removed and added: struck through, underlined, and said to a screen reader."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.texts import QT_TRANSLATE_NOOP
from app.ui import theme
from app.ui.i18n import tr
from app.ui.word_changes import Change, Piece

_SAID = {
    Change.REMOVED: QT_TRANSLATE_NOOP("History", "[removed: {words}]"),
    Change.ADDED: QT_TRANSLATE_NOOP("History", "[added: {words}]"),
}


def spoken(pieces: Sequence[Piece]) -> str:
    """Say the text with what became of its words in brackets."""
    parts = (tr(_SAID[p.change], words=p.text.strip()) if p.change in _SAID else p.text.strip() for p in pieces)
    return " ".join(part for part in parts if part)


class MarkedText(QWidget):
    """Wraps and takes the height it needs; nothing of the text is read as markup."""

    def __init__(self, pieces: Sequence[Piece], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces = tuple(pieces)
        self._text = QTextDocument(self)
        self._text.setDocumentMargin(0)
        wrapping = QTextOption(Qt.AlignmentFlag.AlignLeading)
        wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._text.setDefaultTextOption(wrapping)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(spoken(pieces))
        self._write()
        theme.current().changed.connect(self._write)

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the text needs in `width` px."""
        self._text.setTextWidth(width)
        return math.ceil(self._text.size().height())

    def sizeHint(self) -> QSize:
        """Return a size for a side panel."""
        width = theme.px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A few words are wide enough."""
        return QSize(theme.px(80), theme.px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text in the width there is."""
        self._text.setTextWidth(self.width())
        painter = QPainter(self)
        self._text.drawContents(painter)
        painter.end()

    def _write(self) -> None:
        look = theme.current()
        self._text.clear()
        self._text.setDefaultFont(look.font("body"))
        cursor = QTextCursor(self._text)
        for piece in self._pieces:
            words = piece.text.lstrip()
            cursor.insertText(piece.text[: len(piece.text) - len(words)], _format(Change.SAME))
            cursor.insertText(words, _format(piece.change))
        self.updateGeometry()
        self.update()


def _format(change: Change) -> QTextCharFormat:
    look, made = theme.current(), QTextCharFormat()
    made.setForeground(look.colour("text2" if change is Change.REMOVED else "text"))
    if change is Change.REMOVED:
        made.setFontStrikeOut(True)
    elif change is Change.ADDED:
        made.setFontUnderline(True)
        made.setBackground(look.colour("ok_bg"))
    return made
