"""A plain calendar in the look of the window: no week numbers, no red for the days of rest, today in bold."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from app.ui import icons, theme

# Qt's names of its buttons; its own arrows are black, also on a dark ground.
_ARROWS = {"qt_calendar_prevmonth": "left", "qt_calendar_nextmonth": "right"}


class Calendar(QCalendarWidget):
    """Shows a month; the days of others are muted by the style sheet, which speaks of disabled ones as Qt does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setDateEditEnabled(False)  # it writes "11/28/26"; a date is typed into the field beside
        self.setHeaderTextFormat(_letters("text2"))
        for day in Qt.DayOfWeek:
            self.setWeekdayTextFormat(day, QTextCharFormat())
        self.setDateTextFormat(QDate.currentDate(), _letters("accent", QFont.Weight.Bold))
        for button in self.findChildren(QToolButton):
            if button.objectName() in _ARROWS:
                button.setIcon(icons.icon(_ARROWS[button.objectName()]))


def _letters(colour: str, weight: QFont.Weight = QFont.Weight.Normal) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme.colour(colour))
    made.setFontWeight(weight)
    return made
