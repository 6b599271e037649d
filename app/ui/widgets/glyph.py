"""An icon as a widget beside a word that says the same."""

from PySide6.QtWidgets import QLabel, QWidget

from app.ui import icons, theme


class Glyph(QLabel):
    """Draws one icon in a token's colour; follows theme and text size. It repeats a word, so it has no name."""

    def __init__(self, icon: str, colour: str = "text2", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._colour, self._size = icon, colour, size
        self.refresh()
        theme.current().changed.connect(self.refresh)

    def show_icon(self, icon: str, colour: str) -> None:
        """Change icon and colour."""
        self._icon, self._colour = icon, colour
        self.refresh()

    def refresh(self) -> None:
        """Draw anew for the look in force."""
        self.setPixmap(icons.pixmap(self._icon, self._colour, self._size))
        side = theme.px(self._size) + 2
        self.setFixedSize(side, side)
