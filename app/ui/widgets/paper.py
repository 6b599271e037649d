"""One page of paper on the desk: white in every look, scrolled where it is larger than its place; nothing to copy."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui import theme

EDGE = 16


class Sheet(QWidget):
    """A picture of a page in its own size, with a hairline around it."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = QImage()

    def show_picture(self, picture: QImage) -> None:
        """Show another page."""
        self.picture = picture
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """The page in the dots of this screen."""
        return self.picture.deviceIndependentSize().toSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.drawImage(QRectF(self.rect()), self.picture)
        painter.setPen(theme.colour("edge"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class PaperView(QScrollArea):
    """Shows one page; takes the focus, so that arrows scroll it and a screen reader says which page it is."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet = Sheet()
        holder = QFrame()
        holder.setProperty("frame", "desk")
        layout = QVBoxLayout(holder)
        edge = theme.space(EDGE)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.addWidget(self._sheet, 0, Qt.AlignmentFlag.AlignCenter)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setProperty("frame", "paper")
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)

    def show_page(self, picture: QImage, name: str, spoken: str) -> None:
        """Show a page from its top; `name` says which it is, `spoken` what it holds or where that can be heard."""
        self._sheet.show_picture(picture)
        self.setAccessibleName(name)
        self.setAccessibleDescription(spoken)
        self.verticalScrollBar().setValue(0)

    @property
    def picture(self) -> QImage:
        """What is shown now."""
        return self._sheet.picture
