"""Editors for what is typed: short text, long text, numbers, days, instants, coordinates, free lists."""

from datetime import date
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import QEvent, QMimeData, Qt, QTime
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.errors import AppError
from app.formats import plain_digits
from app.models.pdate import parse_partial, told_date
from app.texts import QT_TRANSLATE_NOOP
from app.ui import theme
from app.ui.clipboard import INSIDE, inside, words_inside
from app.ui.forms.editor import Editor
from app.ui.forms.reading import shown
from app.ui.i18n import digits, formats, right_to_left, tr
from app.ui.text import PlainLabel
from app.ui.widgets.buttons import Button

_INSTANT_HINT = QT_TRANSLATE_NOOP("Forms", "20 Nov 2026 14:30")
_DAY_HINT = QT_TRANSLATE_NOOP("Forms", "20 Nov 2026")
_TICK = QT_TRANSLATE_NOOP("Forms", "Let this text leave…")
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_LIST_HINT = QT_TRANSLATE_NOOP("Forms", "One per line")


class LineEditor(Editor):
    """A line of text. What stands stored is kept until a person types, so nothing is changed by being shown."""

    def _make(self) -> QWidget:
        self._stored: Any = None
        self.line = QLineEdit()
        self.line.setAccessibleName(self.label)
        self.line.textEdited.connect(self._on_typing)
        self.line.editingFinished.connect(self._on_finished)
        return self.line

    def value(self) -> Any:
        """Return the raw value: parsed where it parses, else the text as typed."""
        return self._stored

    def set_value(self, value: Any) -> None:
        """Show `value`."""
        self._stored = value
        text = self._text_of(value)
        if self.line.text() != text:
            self.line.setText(text)

    def focus_target(self) -> QWidget:
        """Return the line."""
        return self.line

    def _text_of(self, value: Any) -> str:
        return "" if value is None else str(value)

    def _parse(self, text: str) -> Any:
        return text or None

    def _on_typing(self, text: str) -> None:
        self._stored = self._parse(text)
        self.changed.emit()

    def _on_finished(self) -> None:
        """Show the value in its settled form once the person leaves the line."""
        self.set_value(self._stored)


class TextEditor(LineEditor):
    """A short text."""

    SPAN = 6


class IntEditor(LineEditor):
    """A whole number, typed in any digits. A text that is no number stays as typed."""

    SPAN = 3

    def _make(self) -> QWidget:
        line = super()._make()
        if right_to_left():  # digits have no direction: they would stand at the left of their field
            self.line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        return line

    def _text_of(self, value: Any) -> str:
        return digits(super()._text_of(value)) if isinstance(value, int) else super()._text_of(value)

    def _parse(self, text: str) -> Any:
        try:
            return int(text)
        except ValueError:
            return text or None


class DayEditor(LineEditor):
    """A single day, typed as people type days; stored as ISO."""

    def _make(self) -> QWidget:
        line = super()._make()
        self.line.setPlaceholderText(tr(_DAY_HINT))
        return line

    def _text_of(self, value: Any) -> str:
        return shown(value) if isinstance(value, str) else ""

    def _parse(self, text: str) -> Any:
        return day_of(text) or text or None


def day_of(text: str, today: date | None = None) -> str | None:
    """Return the ISO day that `text` says, or None where it says no single day.

    With `today`, for what lies in the past, "yesterday" and a day without its year are read, too.
    """
    try:
        parsed = told_date(text, today) if today else parse_partial(text)
    except (AppError, ValidationError, ValueError):
        return None
    return parsed.value if parsed.precision == "DAY" else None


class InstantEditor(LineEditor):
    """An instant: day and time in the laptop's offset, stored as ISO 8601 with that offset."""

    def _make(self) -> QWidget:
        line = super()._make()
        self.line.setPlaceholderText(tr(_INSTANT_HINT))
        return line

    def _text_of(self, value: Any) -> str:
        return formats().moment(str(value or ""))

    def _parse(self, text: str) -> Any:
        text = plain_digits(text)
        day_text, _, time_text = text.strip().rpartition(" ")
        clock = QTime.fromString(time_text, "H:mm")
        day = day_of(day_text if clock.isValid() else text.strip(), self.world.now().date())
        if day is None:
            return text.strip() or None
        offset = self.world.now().strftime("%z")
        at = clock.toString("HH:mm:ss") if clock.isValid() else "00:00:00"
        return f"{day}T{at}{offset[:3]}:{offset[3:5]}"


class CoordinateEditor(LineEditor):
    """A coordinate in degrees on screen, an integer of 1e-5 degree in the record (domain.md 0.2)."""

    SPAN = 4

    def _text_of(self, value: Any) -> str:
        if isinstance(value, bool) or not isinstance(value, int):
            return "" if value is None else str(value)
        whole, rest = divmod(abs(value), 100_000)
        return f"{'-' if value < 0 else ''}{whole}.{rest:05d}"

    def _parse(self, text: str) -> Any:
        try:
            return round(float(text.replace("٫", ".").replace(",", ".")) * 100_000)
        except (ValueError, OverflowError):
            return text or None


class Narrative(QPlainTextEdit):
    """A text area in which Tab goes to the next field and whose height grows with the text, up to twelve lines.

    What is cut or copied in it can be pasted into narratives of this program alone (threat T20).
    """

    def __init__(self, lines: int = 4) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self.textChanged.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Take the height of the text, and its side."""
        lines = max(self._lines, min(12, self.blockCount() + 1))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + theme.space(16))
        self._take_side()

    def _take_side(self) -> None:
        """Stand where its first words begin, before there are any where the window's do; Qt keeps all at the left."""
        block = self.document().begin()
        while block.isValid() and not block.text().strip():
            block = block.next()
        right = (block.textDirection() if block.isValid() else self.layoutDirection()) is _RIGHT_TO_LEFT
        option = self.document().defaultTextOption()
        side = (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._take_side()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the page, and Alt with the arrows to the row that the text stands in."""
        asked = {
            Qt.KeyboardModifier.ControlModifier: (Qt.Key.Key_Return, Qt.Key.Key_Enter),
            Qt.KeyboardModifier.AltModifier: (Qt.Key.Key_Up, Qt.Key.Key_Down),
        }
        if any(event.modifiers() & held and event.key() in taken for held, taken in asked.items()):
            event.ignore()
            return
        super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy, cut, drag and X11's selection all take their text from here."""
        return inside(self.textCursor().selection().toPlainText())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take plain text from elsewhere, and what was copied in a narrative."""
        return source.hasFormat(INSIDE) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste."""
        if source.hasFormat(INSIDE):
            self.textCursor().insertText(words_inside(source))
        else:
            super().insertFromMimeData(source)


class LongEditor(Editor):
    """A narrative."""

    SPAN = 12

    def _make(self) -> QWidget:
        self.area = Narrative()
        self.area.setAccessibleName(self.label)
        self.area.setUndoRedoEnabled(False)  # the form's own undo covers every field alike
        self.area.textChanged.connect(self.changed)
        return self.area

    def value(self) -> Any:
        """Return the text, None when empty."""
        return self.area.toPlainText() or None

    def set_value(self, value: Any) -> None:
        """Show the text."""
        text = str(value or "")
        if text != self.area.toPlainText():
            self.area.blockSignals(True)
            self.area.setPlainText(text)
            self.area.blockSignals(False)
            self.area.fit()

    def focus_target(self) -> QWidget:
        """Return the area."""
        return self.area


class TextsEditor(LongEditor):
    """A list of short texts, one per line."""

    SPAN = 6

    def _make(self) -> QWidget:
        area = super()._make()
        self.area.setPlaceholderText(tr(_LIST_HINT))
        return area

    def value(self) -> Any:
        """Return the lines that hold something."""
        return [line.strip() for line in self.area.toPlainText().splitlines() if line.strip()] or None

    def set_value(self, value: Any) -> None:
        """Show one text per line."""
        super().set_value("\n".join(str(item) for item in value or ()))


class TickedEditor(LongEditor):
    """A text that leaves only after a person read it and said so, for exactly those who leave (domain.md 0.1b)."""

    def _make(self) -> QWidget:
        area = super()._make()
        self._said = PlainLabel("", role="caption", wrap=True)
        self.tick = Button(tr(_TICK), variant="link")
        self.tick.clicked.connect(self._ask)
        body = QWidget()
        box = QVBoxLayout(body)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(4))
        line = QHBoxLayout()
        line.addWidget(self._said, 1)
        line.addWidget(self.tick)
        box.addWidget(area)
        box.addLayout(line)
        self.tick.setHidden(self.world.ask_tick is None)
        return body

    def refresh(self) -> None:
        """Say whether the text, as it stands, may leave."""
        if self.world.tick_said is not None:
            self._said.setText(self.world.tick_said(self.spec.key))

    def _ask(self) -> None:
        if self.world.ask_tick is not None:
            self.world.ask_tick(self.spec.key)
