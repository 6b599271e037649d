"""Segments: one choice of a few, side by side, painted in one widget and one Tab stop."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from app.texts import QT_TRANSLATE_NOOP
from app.ui import theme
from app.ui.i18n import tr

Choice = tuple[str, str]  # code, word
_SPOKEN = QT_TRANSLATE_NOOP("Segments", "{name}, {choice}")
_NONE = QT_TRANSLATE_NOOP("Segments", "nothing chosen")
_PAD = 11
_RADIUS = 6.0


class Segments(QWidget):
    """Holds one code of `choices` or none. ← → move the choice; Space takes the first; Backspace empties."""

    changed = Signal(str)

    def __init__(self, name: str, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._choices = tuple(choices)
        self._current = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
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
        return QSize(sum(self._widths()) + 1, round(self.fontMetrics().height() * 30 / 18))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which words are elided but can be told apart."""
        return QSize(min(self.sizeHint().width(), 34 * max(len(self._choices), 1)), self.sizeHint().height())

    def rect_of(self, code: str) -> QRect:
        """Return where the segment of `code` is painted, in this widget's coordinates."""
        return self._rects()[[item[0] for item in self._choices].index(code)]

    def _widths(self) -> list[int]:
        metrics = QFontMetrics(self._bold())
        return [metrics.horizontalAdvance(word) + 2 * _PAD for _code, word in self._choices]

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _rects(self) -> list[QRect]:
        widths = self._widths()
        share = min(1.0, (self.width() - 1) / max(sum(widths), 1))
        found, x = [], 0
        for width in widths:
            own = round(width * share)
            found.append(QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(x, 0, own + 1, self.height())))
            x += own
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, separators, the chosen segment and, with focus, the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rects = self._rects()
        frame = QRectF(rects[0].united(rects[-1])).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.fillPath(outline, theme.colour("surface"))
        for (code, word), rect in zip(self._choices, rects, strict=True):
            self._paint_segment(painter, outline, rect, word, chosen=code == self._current)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.drawPath(outline)
        self._paint_marks(painter, rects, frame)

    def _paint_segment(self, painter: QPainter, outline: QPainterPath, rect: QRect, word: str, *, chosen: bool) -> None:
        if chosen:
            painter.save()
            painter.setClipPath(outline)
            painter.fillRect(rect, theme.colour("accent_soft"))
            painter.restore()
        painter.setPen(QPen(theme.colour("edge"), 1))
        if rect.left() > 1:
            painter.drawLine(rect.left(), 1, rect.left(), self.height() - 2)
        painter.setFont(self._bold() if chosen else self.font())
        painter.setPen(theme.colour("accent" if chosen else "text"))
        inner = rect.adjusted(4, 0, -4, 0)
        shown = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_marks(self, painter: QPainter, rects: list[QRect], frame: QRectF) -> None:
        for (code, _word), rect in zip(self._choices, rects, strict=True):
            if code == self._current:
                painter.setPen(QPen(theme.colour("accent"), 1))
                painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS - 2, _RADIUS - 2)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

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
        spoken = tr(_SPOKEN).format(name=self._name, choice=word)
        self.setAccessibleName(spoken)
