"""Segments: one choice of a few, side by side, in as many lines as they need; one widget and one Tab stop."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget

from app.texts import QT_TRANSLATE_NOOP
from app.ui import theme
from app.ui.i18n import tr

Choice = tuple[str, str]  # code, word
_SPOKEN = QT_TRANSLATE_NOOP("Segments", "{name}, {choice}")
_NONE = QT_TRANSLATE_NOOP("Segments", "nothing chosen")
_PAD, _TIGHT = 11, 7  # px beside a word, and what is left of it before a second line begins
_RADIUS = 6.0
_BETWEEN = 4  # px between two lines


class Segments(QWidget):
    """Holds one code of `choices` or none. ← → move the choice; Space takes the first; Backspace empties."""

    changed = Signal(str)

    def __init__(
        self,
        name: str,
        choices: Sequence[Choice],
        parent: QWidget | None = None,
        *,
        tips: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._choices = tuple(choices)
        self._tips = tips
        self._current = ""
        self._measured: list[int] = []  # the layouts ask for it at each change around
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._speak()

    @property
    def current(self) -> str:
        """The chosen code, "" for none."""
        return self._current

    def set_current(self, code: str) -> None:
        """Show `code` as chosen without telling anyone; a code that is not offered shows nothing."""
        self._current = code
        self._speak()
        self.update()

    def choose(self, code: str) -> None:
        """Choose `code` as a person would."""
        if code != self._current:
            self.set_current(code)
            self.changed.emit(code)

    def sizeHint(self) -> QSize:
        """Return the size of all segments in the bold metrics, so that choosing moves nothing."""
        return QSize(sum(self._widths()) + 1, self._line_height())

    def minimumSizeHint(self) -> QSize:
        """Return the width of the longest word: narrower than all side by side, the segments take several lines."""
        return QSize(max(self._widths(), default=0) + 1, self._line_height())

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines that the segments take in `width` px."""
        lines = len(self._lines(width))
        return lines * self._line_height() + max(lines - 1, 0) * _BETWEEN

    def rect_of(self, code: str) -> QRect:
        """Return where the segment of `code` is painted, in this widget's coordinates."""
        return self._rects()[[item[0] for item in self._choices].index(code)]

    def _line_height(self) -> int:
        return round(self.fontMetrics().height() * 30 / 18)

    def _lines(self, room: int) -> list[list[int]]:
        """Return the widths of the segments, line by line."""
        lines: list[list[int]] = [[]]
        for width in self._widths(room):
            if lines[-1] and sum(lines[-1]) + width + 1 > room:
                lines.append([])
            lines[-1].append(width)
        return lines

    def _widths(self, room: int | None = None) -> list[int]:
        """Return the widths of the segments; where one line of them is too wide for `room` they move together."""
        if not self._measured:
            metrics = QFontMetrics(self._bold())
            self._measured = [metrics.horizontalAdvance(word) for _code, word in self._choices]
        words = self._measured
        pad, sides = _PAD, 2 * max(len(words), 1)
        if room is not None and sum(words) + sides * _TIGHT < room:
            pad = min(_PAD, (room - 1 - sum(words)) // sides)
        return [word + 2 * pad for word in words]

    def changeEvent(self, event: QEvent) -> None:
        """Measure the words anew in another font."""
        self._measured = []
        super().changeEvent(event)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _rects(self) -> list[QRect]:
        return [rect for line in self._rows() for rect in line]

    def _rows(self) -> list[list[QRect]]:
        height = self._line_height()
        top = max(self.height() - self.heightForWidth(self.width()), 0) // 2
        rows = []
        for at, line in enumerate(self._lines(self.width())):
            starts = [sum(line[:n]) for n in range(len(line))]
            places = [
                QRect(start, top + at * (height + _BETWEEN), width + 1, height)
                for start, width in zip(starts, line, strict=True)
            ]
            rows.append([QStyle.visualRect(self.layoutDirection(), self.rect(), place) for place in places])
        return rows

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, separators, the chosen segment and, with focus, the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = list(self._choices)
        for rects in self._rows():
            self._paint_line(painter, rects, [left.pop(0) for _rect in rects])

    def _paint_line(self, painter: QPainter, rects: list[QRect], choices: list[Choice]) -> None:
        frame = QRectF(rects[0].united(rects[-1])).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.fillPath(outline, theme.colour("surface"))
        edge = min(rect.left() for rect in rects)
        for (code, word), rect in zip(choices, rects, strict=True):
            if rect.left() > edge:
                painter.setPen(QPen(theme.colour("edge"), 1))
                painter.drawLine(rect.left(), rect.top() + 1, rect.left(), rect.bottom() - 1)
            self._paint_segment(painter, outline, rect, word, chosen=code == self._current)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.drawPath(outline)
        self._paint_marks(painter, rects, choices, frame)

    def _paint_segment(self, painter: QPainter, outline: QPainterPath, rect: QRect, word: str, *, chosen: bool) -> None:
        if chosen:
            painter.save()
            painter.setClipPath(outline)
            painter.fillRect(rect, theme.colour("accent_soft"))
            painter.restore()
        painter.setFont(self._bold() if chosen else self.font())
        painter.setPen(theme.colour("accent" if chosen else "text"))
        inner = rect.adjusted(4, 0, -4, 0)
        shown = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_marks(self, painter: QPainter, rects: list[QRect], choices: list[Choice], frame: QRectF) -> None:
        for (code, _word), rect in zip(choices, rects, strict=True):
            if code == self._current:
                painter.setPen(QPen(theme.colour("accent"), 1))
                painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS - 2, _RADIUS - 2)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def event(self, event: QEvent) -> bool:
        """Show the definition of the segment under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = next((n for n, rect in enumerate(self._rects()) if rect.contains(event.pos())), None)
            tip = "" if at is None else self._tips.get(self._choices[at][0], "")
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the segment under the pointer."""
        for (code, _word), rect in zip(self._choices, self._rects(), strict=True):
            if rect.contains(event.position().toPoint()):
                self.choose(code)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows (by the reading direction), take the ends with Home and End, empty with Backspace.

        Space takes the first where nothing is chosen.
        """
        forward = Qt.Key.Key_Right if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else Qt.Key.Key_Left
        back = Qt.Key.Key_Left if forward == Qt.Key.Key_Right else Qt.Key.Key_Right
        codes = [code for code, _word in self._choices]
        at = codes.index(self._current) if self._current in codes else -1
        targets = {
            forward: min(at + 1, len(codes) - 1),
            back: max(at - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(codes) - 1,
            Qt.Key.Key_Space: max(at, 0),
        }
        key = Qt.Key(event.key())
        if key in targets:
            self.choose(codes[targets[key]])
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.choose("")
        else:
            super().keyPressEvent(event)

    def _speak(self) -> None:
        word = dict(self._choices).get(self._current) or tr(_NONE)
        spoken = tr(_SPOKEN, name=self._name, choice=word)
        self.setAccessibleName(spoken)
