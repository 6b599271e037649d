"""A badge: icon and word on the tint of a tone; the same drawing serves widgets and tables."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import icons, theme

_HEIGHT = 21
_ICON = 13
_PADDING = 8
_GAP = 4


def badge_width(word: str) -> int:
    """Return the width of a badge with this word, in px."""
    look = theme.current()
    metrics = QFontMetrics(look.font("caption", 500))
    return metrics.horizontalAdvance(word) + look.px(_ICON) + 2 * look.space(_PADDING) + _GAP


def paint_badge(painter: QPainter, place: QRect, tone: str, icon: str, word: str) -> None:
    """Draw a badge at the reading start of `place`, centred on its height, cut to its width."""
    look = theme.current()
    height = min(look.px(_HEIGHT), place.height())
    width = min(badge_width(word), place.width())
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = place.right() - width + 1 if rtl else place.left()
    box = QRect(left, place.top() + (place.height() - height) // 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(f"{tone}_bg"))
    painter.drawRoundedRect(QRectF(box), height / 2, height / 2)
    _paint_content(painter, box, tone, icon, word, rtl)
    painter.restore()


def _paint_content(painter: QPainter, box: QRect, tone: str, icon: str, word: str, rtl: bool) -> None:
    look = theme.current()
    padding, side = look.space(_PADDING), look.px(_ICON)
    inner = box.adjusted(padding, 0, -padding, 0)
    icon_left = inner.right() - side + 1 if rtl else inner.left()
    painter.drawPixmap(icon_left, box.top() + (box.height() - side) // 2, icons.pixmap(icon, tone, _ICON))
    text = inner.adjusted(0, 0, -side - _GAP, 0) if rtl else inner.adjusted(side + _GAP, 0, 0, 0)
    painter.setPen(look.colour(tone))
    painter.setFont(look.font("caption", 500))
    shown = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, text.width() + 2)
    align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    painter.drawText(text, align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)


class Badge(QWidget):
    """A badge on a page; not clickable, spoken as its word."""

    def __init__(self, tone: str, icon: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._icon, self._word = tone, icon, word
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def show_state(self, tone: str, icon: str, word: str) -> None:
        """Change what the badge says."""
        self._tone, self._icon, self._word = tone, icon, word
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    @property
    def word(self) -> str:
        """What it says."""
        return self._word

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        return QSize(badge_width(self._word), theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the badge."""
        painter = QPainter(self)
        paint_badge(painter, self.rect(), self._tone, self._icon, self._word)
        painter.end()
