"""The partial-date editor: no more precision than was given. Segments, typed text that wins, and how it reads."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from app.errors import AppError
from app.models.pdate import told_date
from app.texts import QT_TRANSLATE_NOOP
from app.ui import theme
from app.ui.forms.reading import OPEN_ENDED, TWO_ENDED, at_precision, is_whole, reading, shown
from app.ui.forms.segments import Segments
from app.ui.i18n import tr
from app.ui.layouts import framed, row
from app.ui.text import PlainLabel
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.calendar import Calendar
from app.ui.widgets.chips import FlowLayout
from app.ui.widgets.code_picker import CodePicker
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.options import Option

PRECISIONS = (
    ("DAY", QT_TRANSLATE_NOOP("Dates", "Day")),
    ("MONTH", QT_TRANSLATE_NOOP("Dates", "Month")),
    ("QUARTER", QT_TRANSLATE_NOOP("Dates", "Quarter")),
    ("SEASON", QT_TRANSLATE_NOOP("Dates", "Season")),
    ("YEAR", QT_TRANSLATE_NOOP("Dates", "Year")),
    ("RANGE", QT_TRANSLATE_NOOP("Dates", "Range")),
    ("BEFORE", QT_TRANSLATE_NOOP("Dates", "Before")),
    ("AFTER", QT_TRANSLATE_NOOP("Dates", "After")),
    ("UNK", QT_TRANSLATE_NOOP("Dates", "Unknown")),
)
ALL = tuple(row[0] for row in PRECISIONS)
_FROM = QT_TRANSLATE_NOOP("Dates", "from")
_TO = QT_TRANSLATE_NOOP("Dates", "to")
_BASIS = QT_TRANSLATE_NOOP("Dates", "Basis")
_NOTE = QT_TRANSLATE_NOOP("Dates", "Anchored to which event")
_CALENDAR = QT_TRANSLATE_NOOP("Dates", "Choose in a calendar (Alt+Down)")
_PART = QT_TRANSLATE_NOOP("Dates", "{name}, {part}")
_PRECISION = QT_TRANSLATE_NOOP("Dates", "precision")
_VALUE = QT_TRANSLATE_NOOP("Dates", "date")
_END = QT_TRANSLATE_NOOP("Dates", "last day")
_WIDE = frozenset({"MONTH", "QUARTER", "YEAR"})
_END_LETTERS, _ALONE_LETTERS = 16, 24
RawDate = dict[str, Any]


class DateLine(QLineEdit):
    """A line for one end of the date; Alt+Down asks for the calendar."""

    calendar_asked = Signal()
    entered = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this end is the one being edited."""
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar on Alt+Down."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.calendar_asked.emit()
            return
        super().keyPressEvent(event)


class PartialDateEdit(QWidget):
    """Edits a partial date in raw form: {value, precision, latest, basis, note}, also half typed; None when empty."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        *,
        today: Callable[[], date],
        bases: Sequence[Option] = (),
        precisions: Sequence[str] = ALL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._today = today
        self._told: dict[str, tuple[Any, Any]] = {}  # basis and note that the typed words gave, and what was before
        self._beside = ""
        self._raw: RawDate = {}
        self._extra: RawDate = {}
        self._edited = "value"  # the end that the calendar fills
        self._reduced = len(precisions) < len(ALL)
        self._build(bases, precisions)
        self._connect()
        self._show()

    def raw(self) -> RawDate | None:
        """Return the date as it stands, or None where nothing was said."""
        raw = {key: item for key, item in {**self._extra, **self._raw}.items() if item not in (None, "")}
        return raw or None

    @property
    def begun(self) -> bool:
        """Whether somebody is in this field who has said how exact the date is, and not yet the date."""
        focus = self.window().focusWidget()
        here = focus is not None and self.isAncestorOf(focus)
        return here and self._precision() not in ("", "UNK") and not self._raw.get("value")

    def set_raw(self, raw: RawDate | None) -> None:
        """Show `raw` exactly, without telling anyone."""
        known = ("value", "precision", "latest", "basis", "note")
        self._raw = {key: item for key, item in (raw or {}).items() if key in known}
        self._extra = {key: item for key, item in (raw or {}).items() if key not in known}
        self._told = {}
        self._show()

    def _build(self, bases: Sequence[Option], precisions: Sequence[str]) -> None:
        words = [(code, tr(word)) for code, word in PRECISIONS if code in precisions]
        self.segments = Segments(self._part(tr(_PRECISION)), words)
        self.first = DateLine()
        self.first.setAccessibleName(self._part(tr(_VALUE)))
        self.last = DateLine()
        self.last.setAccessibleName(self._part(tr(_END)))
        self._from, self._to = QLabel(tr(_FROM)), QLabel(tr(_TO))
        self._calendar_button = IconButton("calendar", self._part(tr(_CALENDAR)))
        self.basis = CodePicker(self._part(tr(_BASIS)), bases)
        self._basis_label = QLabel(tr(_BASIS))
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr(_NOTE))
        self.note.setAccessibleName(self._part(tr(_NOTE)))
        self._reading = PlainLabel("", wrap=True)
        self._place(has_basis=bool(bases))

    def _place(self, *, has_basis: bool) -> None:
        self._row = QWidget()
        line = FlowLayout(self._row, gap=8)
        self._basis_box = basis = QWidget()
        pair = QHBoxLayout(basis)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.addWidget(self._basis_label)
        pair.addWidget(self.basis)
        for widget in (self._from, self.first, self._to, self.last, self._calendar_button, basis):
            line.addWidget(widget)
        basis.setHidden(not has_basis)
        letter = self.fontMetrics().horizontalAdvance("0")
        for field, letters in ((self.first, _END_LETTERS), (self.last, _END_LETTERS), (self.basis, 21)):
            field.setFixedWidth(letter * letters)
            field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        basis.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(8))
        if self._reduced:
            line.insert(0, self.segments)
        else:
            box.addLayout(row(self.segments, None))
        content = row(Glyph("info", "info", 14), sides=(10, 6, 10, 6))
        content.addWidget(self._reading, 1)
        self._well = framed("tint", content, tone="info")
        for widget in (self._row, self.note, self._well):
            box.addWidget(widget)
        self.setFocusProxy(self.segments)

    def _connect(self) -> None:
        self.segments.changed.connect(self._on_precision)
        self.first.textEdited.connect(self._on_first)
        self.last.textEdited.connect(self._on_last)
        self.first.editingFinished.connect(self._on_left)
        self.last.editingFinished.connect(self._show)
        self.first.entered.connect(lambda: self._note_end("value"))
        self.last.entered.connect(lambda: self._note_end("latest"))
        self.basis.changed.connect(self._on_basis)
        self.note.textEdited.connect(self._on_note)
        self._calendar_button.clicked.connect(self._open_calendar)
        self.first.calendar_asked.connect(self._open_calendar)
        self.last.calendar_asked.connect(self._open_calendar)

    def _note_end(self, key: str) -> None:
        self._edited = key

    def _precision(self) -> str:
        return str(self._raw.get("precision") or "")

    def _part(self, part: str) -> str:
        return tr(_PART, name=self._name, part=part)

    def _on_precision(self, precision: str) -> None:
        self._raw["precision"] = precision or None
        self._raw["value"] = at_precision(self._raw.get("value"), precision)
        if precision not in TWO_ENDED:
            self._raw["latest"] = None
        self._show()
        self.changed.emit()

    def _on_first(self, text: str) -> None:
        parsed = self._parsed(text)
        self._take_told(parsed or {})
        # "2026" on the way to "2026-11-20" must not turn a range into a year: a wider date settles on leaving.
        if parsed is not None and not (self._needs_days() and parsed.get("precision") in _WIDE):
            self._raw.update({key: parsed.get(key) for key in ("value", "precision")})
            if parsed.get("latest") or parsed.get("precision") not in TWO_ENDED:
                self._raw["latest"] = parsed.get("latest")
        else:
            self._raw["value"] = text or None
        self._after_typing()

    def _take_told(self, parsed: RawDate) -> None:
        """Take the basis and note that the words tell; other words give back what stood there before them."""
        for key, (told, before) in self._told.items():
            if self._raw.get(key) == told:
                self._raw[key] = before
        self._told = {key: (parsed[key], self._raw.get(key)) for key in ("basis", "note") if parsed.get(key)}
        self._raw.update({key: told for key, (told, _before) in self._told.items()})

    def _needs_days(self) -> bool:
        return self._raw.get("precision") in TWO_ENDED

    def _on_left(self) -> None:
        """Take a wider date than the precision asked for, once the person has left the line."""
        parsed = self._parsed(self.first.text())
        if parsed is not None and self._needs_days() and parsed.get("precision") in _WIDE:
            self._raw.update({"value": parsed.get("value"), "precision": parsed.get("precision"), "latest": None})
            self.changed.emit()
        self._show()

    def _on_last(self, text: str) -> None:
        parsed = self._parsed(text)
        single = parsed is not None and parsed.get("precision") in ("DAY", *_WIDE, *TWO_ENDED)
        self._raw["latest"] = parsed["value"] if parsed and single and not parsed.get("latest") else text or None
        self._after_typing()

    def _parsed(self, text: str) -> RawDate | None:
        """Read typed text; a bare date keeps what was said before: that it is an end, or lay before or after."""
        if not text.strip():
            return None
        try:
            parsed = told_date(text, self._today()).model_dump(mode="json", exclude_none=True)
        except (AppError, ValidationError, ValueError):
            return None
        current = str(self._raw.get("precision") or "")
        read = parsed.get("precision")
        if (read == "DAY" and current in OPEN_ENDED | TWO_ENDED) or (read in _WIDE and current in OPEN_ENDED):
            parsed["precision"] = current
        return parsed

    def _after_typing(self) -> None:
        self.segments.set_current(str(self._raw.get("precision") or ""))
        self._show_basis()
        self._show_reading()
        self.changed.emit()

    def _on_basis(self) -> None:
        self._told.pop("basis", None)
        self._raw["basis"] = self.basis.code() or None
        self._show()
        self.changed.emit()

    def _on_note(self, text: str) -> None:
        self._told.pop("note", None)
        self._raw["note"] = text or None
        self.changed.emit()

    def _show(self) -> None:
        precision = str(self._raw.get("precision") or "")
        self.segments.set_current(precision)
        self._put(self.first, shown(self._raw.get("value")))
        self._put(self.last, shown(self._raw.get("latest")))
        two = precision in TWO_ENDED or bool(self._raw.get("latest"))
        for widget in (self._from, self._to, self.last):
            widget.setVisible(two)
        # Alone it has room for words: "about two weeks ago".
        self.first.setFixedWidth(self.fontMetrics().horizontalAdvance("0") * (_END_LETTERS if two else _ALONE_LETTERS))
        anchored = self._raw.get("basis") == "EVENT_ANCHORED"
        known = precision != "UNK" or anchored or bool(self._raw.get("value"))
        self.first.setVisible(known)
        self._calendar_button.setVisible(known and precision not in ("MONTH", "QUARTER", "YEAR"))
        self._show_basis()
        self._show_reading()

    def _show_basis(self) -> None:
        self.basis.set_code(str(self._raw.get("basis") or ""))
        self._put(self.note, str(self._raw.get("note") or ""))
        if self._reduced:
            self._basis_box.setVisible(bool(self._raw.get("basis")))
        self.note.setVisible(bool(self._raw.get("note")) or self._raw.get("basis") == "EVENT_ANCHORED")

    def _show_reading(self) -> None:
        said = reading(self._raw)
        self._reading.setText(said)
        # Two of the three dates are short lines: their reading is only spoken, unless it does not read yet.
        half = bool(self._raw.get("value")) and not is_whole(str(self._raw["value"]), self._precision())
        self._well.setVisible(not self._reduced or half or self._raw.get("latest") is not None)
        spoken = " ".join(part for part in (self._beside, said) if part)
        self.segments.setAccessibleDescription(spoken)
        self.first.setAccessibleDescription(spoken)

    def say_beside(self, text: str) -> None:
        """Speak a message of the field before the reading."""
        self._beside = text
        self._show_reading()

    @staticmethod
    def _put(line: QLineEdit, text: str) -> None:
        if line.text() != text:
            line.setText(text)

    def _open_calendar(self) -> None:
        key = self._edited
        menu = QMenu(self)
        calendar = Calendar(menu)
        calendar.setAccessibleName(self._part(tr(_CALENDAR)))
        day = QDate.fromString(str(self._raw.get(key) or ""), "yyyy-MM-dd")
        if day.isValid():
            calendar.setSelectedDate(day)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.activated.connect(lambda chosen: self._take_day(key, chosen.toString("yyyy-MM-dd")))
        calendar.clicked.connect(lambda chosen: self._take_day(key, chosen.toString("yyyy-MM-dd")))
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._calendar_button.mapToGlobal(self._calendar_button.rect().bottomLeft()))
        calendar.setFocus()

    def _take_day(self, key: str, day: str) -> None:
        self._raw[key] = day
        if not is_whole(day, str(self._raw.get("precision") or "")):
            self._raw["precision"] = "DAY"
        self._show()
        self.changed.emit()

