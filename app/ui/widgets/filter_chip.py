"""A filter as a chip: "+ Status" while it is open, icon, value and × once it is set."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.i18n import right_to_left, translate
from app.ui.widgets.buttons import Button

_CROSS = 26


class FilterChip(Button):
    """Click or Enter edits, Delete or the × removes."""

    cleared = Signal()

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(name, variant="chip", icon="plus", parent=parent)
        self.setCheckable(True)
        self._name = name
        self._own_icon = icon
        self._value = ""

    def show_value(self, value: str) -> None:
        """Show what the filter lets through; nothing opens it."""
        self._value = value
        self.set_icon(self._own_icon if value else "plus")
        shown = value.replace("&", "&&")  # a name with one has no access key
        self.set_word(f"{shown}  ×" if value else self._name)
        words = translate("List", "{name}: {value}, filter, press Delete to remove")
        self.setAccessibleName(words.format(name=self._name, value=value) if value else self._name)
        self.setChecked(bool(value))

    def nextCheckState(self) -> None:
        """The tick follows the value, not the click."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace remove the filter."""
        if self._value and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the × removes the filter, elsewhere it edits."""
        x = event.position().x()
        end = x < theme.px(_CROSS) if right_to_left() else x > self.width() - theme.px(_CROSS)
        if self._value and end:
            self.cleared.emit()
        else:
            super().mousePressEvent(event)
