"""A check box whose words wrap: a sentence that somebody confirms is never cut."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from app.ui import theme

_LEAST = 160  # px at 100 % that the words have at least
_ABOVE = 4


def reading_start(widget: QWidget, width: int) -> QRect:
    """Return the part of a widget that is `width` px wide from where one begins to read."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), QRect(0, 0, width, widget.height()))


class Tick(QCheckBox):
    """As any check box; Qt's own keeps its words in one line, which longer languages and large text do not fit in."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """A few words beside the box."""
        width = min(theme.px(_LEAST), super().minimumSizeHint().width())
        return QSize(width, super().minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """The height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped words, of one line at least."""
        place = self._words(QRect(0, 0, width, super().sizeHint().height()))
        used = self.fontMetrics().boundingRect(QRect(0, 0, place.width(), 10_000), self._how(), self.text())
        return max(super().sizeHint().height(), used.height() + 2 * theme.space(_ABOVE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box by the style and the words beside it; the line that shows the focus ends with them."""
        option = self._option()
        painter = QPainter(self)
        place = self._words(self.rect())
        used = painter.boundingRect(place, self._how(), self.text())
        option.rect = reading_start(self, self.width() - place.width() + used.width())
        self.style().drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)
        painter.setPen(theme.colour("text" if self.isEnabled() else "edge"))
        painter.drawText(place, self._how(), self.text())
        painter.end()

    def _option(self) -> QStyleOptionButton:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        return option

    def _words(self, rect: QRect) -> QRect:
        option = self._option()
        option.rect = rect
        return self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)

    def _how(self) -> int:
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        return int(side | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
