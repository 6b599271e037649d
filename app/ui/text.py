"""Labels for untrusted text: always plain, isolated where it must keep its own direction, cut with an ellipsis."""

import re

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui import theme
from app.ui.i18n import right_to_left

_FIRST_STRONG_ISOLATE = "\u2068"
_LEFT_TO_RIGHT_ISOLATE = "\u2066"
_POP_ISOLATE = "\u2069"
_RIGHT_TO_LEFT_MARK = "\u200f"
_LONG_WORD = re.compile(r"\S{12}(?=\S)")
_MAY_BREAK = "\u200b"
_NO_BREAK = "\u2060"
_ARABIC = re.compile("[\u0600-\u08ff\ufb50-\ufeff]")


def isolate(text: str, *, left_to_right: bool = False) -> str:
    """Wrap text so that its direction cannot disturb the line around it; references and digits run left to right."""
    start = _LEFT_TO_RIGHT_ISOLATE if left_to_right else _FIRST_STRONG_ISOLATE
    return f"{start}{text}{_POP_ISOLATE}" if text else ""


def beside(*parts: str) -> str:
    """Put parts beside each other, "Rape · Nasir · 24 Oct 2026"; from right to left each keeps its place."""
    said = [part for part in parts if part]
    if not right_to_left():
        return " · ".join(said)
    # Never the middle dot in Arabic (design.md 7): beside its digits it reads as a zero. Isolates say nothing of the
    # direction around them: without the mark the first part would be drawn at the left.
    return _RIGHT_TO_LEFT_MARK + "، ".join(isolate(part) for part in said) if said else ""


def chained(*places: str) -> str:
    """Say a place and what it lies in, "Leer › Unity"; from right to left the first stands at the right."""
    if not right_to_left():
        return " › ".join(places)
    return from_right(" › ".join(isolate(place) for place in places))


def from_right(text: str) -> str:
    """Let a text run as the window does, also where its first letter is Latin: "C fairly reliable*" in Arabic."""
    return _RIGHT_TO_LEFT_MARK + text if text and right_to_left() else text


def unbroken(text: str) -> str:
    """Keep a reference on one line: without this it may break behind each of its hyphens."""
    return text.replace("-", f"-{_NO_BREAK}")


def breakable(text: str) -> str:
    """Let a hash or a long address break: it would push everything beside it out of sight."""
    return _LONG_WORD.sub(rf"\g<0>{_MAY_BREAK}", text)


def _begins_in_latin(text: str) -> bool:
    first = next((letter for letter in text if letter.isalpha()), "")
    return bool(first) and not _ARABIC.match(first) and _ARABIC.search(text) is not None


class PlainLabel(QLabel):
    """A label that never reads its text as HTML.

    `role` is a type role of the design (caption, label, lead, head, title, muted), `tone` a tone's colour.
    """

    def __init__(
        self, text: str = "", *, role: str = "", tone: str = "", wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wrap)
        if role:
            self.setProperty("role", role)
        if tone:
            self.setProperty("tone", tone)
        self._align()

    def set_tone(self, tone: str) -> None:
        """Change the tone; an empty one gives the plain text colour back."""
        if (self.property("tone") or "") != tone:
            theme.polish(self, tone=tone)

    def begin_here(self) -> None:
        """Let a page begin at this title: it takes the focus when the page comes, and Tab does not come back."""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("begins", True)
        self.setIndent(0)  # the frame that shows the focus would move the words in

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw wrapped words flush with the reading side, and Arabic from the right whatever it begins with."""
        if right_to_left() and (self.wordWrap() or _begins_in_latin(self.text())):
            self._paint_lines(self.text())
        else:
            super().paintEvent(event)

    def _paint_lines(self, text: str) -> None:
        # From right to left QLabel moves each line in by the space at which it was broken; a text layout does not.
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        place = self._text_rect()
        lines, height = self._lines(text, place.width())
        # Bottom is 1, the middle a half, the top nothing of the height that is left.
        share = {Qt.AlignmentFlag.AlignTop: 0.0, Qt.AlignmentFlag.AlignBottom: 1.0}
        left = max(0.0, place.height() - height)
        down = share.get(self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask, 0.5) * left
        lines.draw(painter, QPointF(place.left(), place.top() + down))
        painter.end()

    def _lines(self, text: str, width: int) -> tuple[QTextLayout, float]:
        how = QTextOption(self._side() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        how.setWrapMode(QTextOption.WrapMode.WordWrap if self.wordWrap() else QTextOption.WrapMode.NoWrap)
        # Qt would take the direction of the window: the words of somebody who writes in Latin letters keep their own.
        arabic = _ARABIC.search(text) is not None
        how.setTextDirection(Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight)
        lines = QTextLayout(text.replace("\n", "\u2028"), self.font())
        lines.setTextOption(how)
        lines.beginLayout()
        height = 0.0
        while (one := lines.createLine()).isValid():
            one.setLineWidth(width)
            one.setPosition(QPointF(0, height))
            height += one.height()
        lines.endLayout()
        return lines, height

    def _side(self) -> Qt.AlignmentFlag:
        """Where the words stand to the eye: a text layout turns nothing around by itself."""
        # As QStyle.visualAlignment does: its hundred names take longer to make than the page they would stand on.
        flag, side = Qt.AlignmentFlag, self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        if not side & flag.AlignAbsolute and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            side = {flag.AlignLeft: flag.AlignRight, flag.AlignRight: flag.AlignLeft}.get(side, side)
        return side | flag.AlignAbsolute

    def _text_rect(self) -> QRect:
        """Where QLabel puts its words: in from the frame by half a letter unless told otherwise."""
        place = self.contentsRect().adjusted(self.margin(), self.margin(), -self.margin(), -self.margin())
        indent = self.indent()
        if indent < 0:
            indent = self.fontMetrics().horizontalAdvance("x") // 2 - self.margin() if self.frameWidth() else 0
        at_right = bool(self._side() & Qt.AlignmentFlag.AlignRight)
        return place.adjusted(0, 0, -indent, 0) if at_right and indent > 0 else place

    def _align(self) -> None:
        # QLabel aligns by the direction of its text; the reading side of the window is wanted.
        if right_to_left():
            vertical = Qt.AlignmentFlag.AlignTop if self.wordWrap() else Qt.AlignmentFlag.AlignVCenter
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | vertical)
        elif self.wordWrap():
            self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class ElidedLabel(PlainLabel):
    """One line that is cut with an ellipsis where the place is short; the tool tip holds the whole."""

    def __init__(self, text: str = "", *, role: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, role=role, tone=tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """A few letters are enough."""
        return QSize(self.fontMetrics().horizontalAdvance("nnn"), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text cut to the width."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        if right_to_left() and _begins_in_latin(shown):
            self._paint_lines(shown)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()
