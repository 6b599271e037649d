"""What lies over the whole window: the cover of the lock, and the mark of sample data."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.i18n import translate
from app.ui.text import PlainLabel
from app.ui.widgets.glyph import Glyph

_WATERMARK_POINTS = 64
_WATERMARK_ALPHA = 16
_ANGLE = -28


class Over(QFrame):
    """A child that keeps the size of its window."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        host.installEventFilter(self)
        self.setGeometry(host.rect())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size and stay in front."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ChildAdded):
            self.setGeometry(self._host.rect())
            self.raise_()
        return super().eventFilter(watched, event)


class Cover(Over):
    """Hides everything while the vault is being closed; names the job that still runs."""

    def __init__(self, host: QWidget, job: str) -> None:
        super().__init__(host)
        self.setProperty("frame", "desk")
        self.setAutoFillBackground(True)
        self.setAccessibleName(translate("Lock", "Locked"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.space(8))
        layout.addStretch(1)
        layout.addWidget(Glyph("lock", "accent", 40), 0, middle)
        layout.addWidget(PlainLabel(translate("Lock", "Locked"), role="title"), 0, middle)
        words = translate("Lock", "The vault is being closed.")
        if job:
            words = translate("Lock", "The vault closes when this has ended: {job}").format(job=job)
        layout.addWidget(PlainLabel(words, role="second"), 0, middle)
        self.setAccessibleDescription(words)
        layout.addStretch(1)


class Watermark(Over):
    """Says "Sample data" across the window; takes neither clicks nor focus."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words across the middle."""
        look = theme.current()
        colour = look.colour("text")
        colour.setAlpha(_WATERMARK_ALPHA)
        painter = QPainter(self)
        painter.setPen(colour)
        font = look.font("title")
        font.setPointSizeF(_WATERMARK_POINTS)
        painter.setFont(font)
        painter.translate(self.rect().center())
        painter.rotate(_ANGLE)
        box = self.rect().translated(-self.rect().center())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), translate("Demo", "Sample data"))
        painter.end()
