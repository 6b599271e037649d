"""The purposes of consent as a compact grid: one decision per purpose, recipients and end where it was granted."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.models.base import new_id
from app.texts import QT_TRANSLATE_NOOP
from app.ui import theme
from app.ui.forms.editor import Editor
from app.ui.forms.raw import Raw, pruned
from app.ui.forms.reading import shown
from app.ui.forms.segments import Segments
from app.ui.forms.text_editors import day_of
from app.ui.forms.world import options_of
from app.ui.i18n import tr
from app.ui.text import PlainLabel
from app.ui.widgets.buttons import Button, link

_RECIPIENTS = QT_TRANSLATE_NOOP("Consent", "Only to (names of offices, with commas)")
_EXPIRES = QT_TRANSLATE_NOOP("Consent", "Ends on")
_PART = QT_TRANSLATE_NOOP("Consent", "{scope}, {part}")
_LIMITS = QT_TRANSLATE_NOOP("Consent", "Limits…")
_REST = QT_TRANSLATE_NOOP("Consent", "The rest was not asked")
_DECIDED = "GRANTED"


class ScopeLine(QWidget):
    """One purpose: its word, the decision, and below it recipients and end while it is granted."""

    def __init__(self, editor: "ScopesEditor", scope: str, word: str, definition: str) -> None:
        super().__init__()
        self.raw: Raw = {}
        self.scope = scope
        self._open = False
        self._editor = editor
        options = options_of("CONSENT_DECISION", editor.world.lang)
        tips = {option.code: option.definition for option in options}
        self.segments = Segments(word, [(option.code, option.label) for option in options], tips=tips)
        self.segments.setAccessibleDescription(definition)
        self.recipients = self._line(word, tr(_RECIPIENTS))
        self.expires = self._line(word, tr(_EXPIRES))
        label = PlainLabel(word, wrap=True)
        label.setToolTip(definition)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.space(4))
        self.limits = Button(tr(_LIMITS), variant="link")
        self.limits.setAccessibleName(tr(_PART, scope=word, part=tr(_LIMITS)))
        self.limits.clicked.connect(self._open_limits)
        grid.addWidget(label, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.limits, 0, 1)
        grid.addWidget(self.segments, 0, 2)
        self._more = QWidget()
        more = QHBoxLayout(self._more)
        more.setContentsMargins(theme.space(12), 0, 0, 0)
        more.addWidget(self.recipients, 3)
        more.addWidget(self.expires, 2)
        grid.addWidget(self._more, 1, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        self.segments.changed.connect(self._on_decision)
        self.recipients.textEdited.connect(self._on_recipients)
        self.expires.textEdited.connect(self._on_expires)
        self.expires.editingFinished.connect(self.show_raw)
        self.show_raw()

    def take(self, raw: Raw) -> None:
        """Show a scope row."""
        self.raw = raw
        self.show_raw()

    def show_raw(self) -> None:
        """Write what the row holds into its fields."""
        self.segments.set_current(str(self.raw.get("decision") or ""))
        _put(self.recipients, ", ".join(str(item) for item in self.raw.get("recipients") or ()))
        _put(self.expires, shown(self.raw.get("expires")))
        filled = bool(self.raw.get("recipients") or self.raw.get("expires"))
        granted = self.raw.get("decision") == _DECIDED
        self._more.setVisible(filled or (granted and self._open))
        self.limits.setVisible(granted and self._more.isHidden())

    def decide(self, decision: str) -> None:
        """Set the decision as a person would."""
        self._set("decision", decision)

    def close_limits(self) -> None:
        """Show limits only where there are some."""
        self._open = False

    def _open_limits(self) -> None:
        self._open = True
        self.show_raw()
        self.recipients.setFocus()

    def _line(self, word: str, part: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(part)
        line.setAccessibleName(tr(_PART, scope=word, part=part))
        return line

    def _on_decision(self, decision: str) -> None:
        self._set("decision", decision)

    def _on_recipients(self, text: str) -> None:
        self._set("recipients", [item.strip() for item in text.split(",") if item.strip()], show=False)

    def _on_expires(self, text: str) -> None:
        self._set("expires", day_of(text) or text, show=False)

    def _set(self, key: str, value: Any, *, show: bool = True) -> None:
        changed = pruned(self.raw | {key: value})
        if set(changed) <= {"id", "scope"}:
            changed = {}
        elif "id" not in changed:
            changed = {"id": new_id(), "scope": self.scope} | changed
        self.raw = changed
        if show:
            self.show_raw()
        self._editor.changed.emit()


class ScopesEditor(Editor):
    """All purposes under each other. A row of a purpose that the list does not know is kept as it is."""

    SPAN = 12

    def _make(self) -> QWidget:
        self._order: list[str] = []
        self._foreign: dict[str, Raw] = {}
        body = QWidget()
        box = QVBoxLayout(body)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(6))
        self.lines: dict[str, ScopeLine] = {}
        for option in options_of("CONSENT_SCOPE", self.world.lang):
            self.lines[option.code] = ScopeLine(self, option.code, option.label, option.definition)
            box.addWidget(self.lines[option.code])
        rest = link(tr(_REST))
        rest.clicked.connect(self._not_asked)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(rest)
        box.addLayout(row)
        return body

    def value(self) -> Any:
        """Return the rows in the order they were stored in, new ones at the end."""
        rows = {line.raw["id"]: line.raw for line in self.lines.values() if line.raw.get("id")} | self._foreign
        known = [rows.pop(row_id) for row_id in self._order if row_id in rows]
        return [*known, *rows.values()] or None

    def set_value(self, value: Any) -> None:
        """Show scope rows; of two rows for one purpose the first is shown and both are kept."""
        rows = [item for item in value or () if isinstance(item, dict)]
        self._order = [str(item.get("id")) for item in rows]
        shown_rows: dict[str, Raw] = {}
        self._foreign = {}
        for item in rows:
            scope = str(item.get("scope") or "")
            if scope in self.lines and scope not in shown_rows and item.get("id"):
                shown_rows[scope] = item
            else:
                self._foreign[str(item.get("id"))] = item
        for scope, line in self.lines.items():
            line.take(shown_rows.get(scope, {}))

    def forget(self) -> None:
        """Close the limits."""
        super().forget()
        for line in self.lines.values():
            line.close_limits()

    def focus_target(self) -> QWidget:
        """Return the first purpose's segments."""
        return next((line.segments for line in self.lines.values()), self)

    def _not_asked(self) -> None:
        for line in self.lines.values():
            if not line.raw.get("decision"):
                line.decide("NOT_ASKED")

    def _mark(self, _state: str) -> None:
        return None


def _put(line: QLineEdit, text: str) -> None:
    if line.text() != text:
        line.setText(text)
