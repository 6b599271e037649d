"""A whole number that the wheel does not change by accident."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from app.formats import plain_digits
from app.ui import theme
from app.ui.i18n import formats, right_to_left


class Number(QSpinBox):
    """A whole number between two bounds, both inclusive."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The style sheet's padding reaches the editor inside from right to left alone.
        inset = 0 if right_to_left() else theme.space(8) + 1
        self.lineEdit().setTextMargins(inset, 0, inset, 0)
        if right_to_left():  # a line edit of digits alone would stand on the left
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Accept both sets of digits, whatever the window is written in."""
        return super().validate(formats().in_digits(plain_digits(text)), at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the number, unless it has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
