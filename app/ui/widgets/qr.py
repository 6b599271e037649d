"""A QR code on a page: dark squares on white in every theme, because cameras read it so."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme

_QUIET = 4  # squares of white around it that a reader needs
_SQUARE = 3


class QrCode(QWidget):
    """Draws rows of squares, never mirrored; spoken as `name`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._squares: Sequence[Sequence[bool]] = ()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def show_squares(self, squares: Sequence[Sequence[bool]]) -> None:
        """Draw another code."""
        self._squares = squares
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Whole pixels for every square."""
        side = (len(self._squares) + 2 * _QUIET) * theme.px(_SQUARE) if self._squares else 0
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        step = theme.px(_SQUARE)
        for y, line in enumerate(self._squares, _QUIET):
            for x, dark in enumerate(line, _QUIET):
                if dark:
                    painter.fillRect(QRect(x * step, y * step, step, step), Qt.GlobalColor.black)
        painter.end()
