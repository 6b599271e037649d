"""A round button to choose by; its look is the style sheet's."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QRadioButton, QStyle, QStyleOptionButton, QStylePainter

from app.ui.widgets.tick import reading_start


class RoundButton(QRadioButton):
    """As any round button, but the line that shows its focus ends with its words: a longer one parts fields."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it as wide as its words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.rect = reading_start(self, self.sizeHint().width())
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_RadioButton, option)
        painter.end()
