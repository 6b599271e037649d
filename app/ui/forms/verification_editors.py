"""Verification in the form: an act's state changes only by a decision, and decisions are read, never edited."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.texts import QT_TRANSLATE_NOOP
from app.ui import theme
from app.ui.forms.editor import Editor
from app.ui.forms.raw import Raw
from app.ui.forms.summaries import summary
from app.ui.forms.world import options_of
from app.ui.i18n import tr
from app.ui.layouts import framed
from app.ui.text import PlainLabel
from app.ui.widgets.buttons import Button
from app.ui.widgets.options import label_of

_CHANGE = QT_TRANSLATE_NOOP("Verification", "Change state…")
_CHANGE_OF = QT_TRANSLATE_NOOP("Verification", "{label}: {state}. Change state…")
_NONE = QT_TRANSLATE_NOOP(
    "Verification", "No decision yet. Each act is decided on its own: use “Change state…” in its row."
)
_UNKNOWN = QT_TRANSLATE_NOOP("Verification", "none")


class StateEditor(Editor):
    """The one way to change the state of an act; the state itself is the badge of its row."""

    SPAN = 6

    def _make(self) -> QWidget:
        self._state: Any = None
        self._act = ""
        body = QWidget()
        line = QHBoxLayout(body)
        line.setContentsMargins(0, 0, 0, 0)
        self.button = Button(tr(_CHANGE), variant="link")
        self.button.clicked.connect(self._ask)
        line.addWidget(self.button)
        self.button.setHidden(self.world.ask_state is None)
        line.addStretch(1)
        return body

    def take(self, raw: Raw) -> None:
        """Show the state of the act in `raw`."""
        self._act = str(raw.get("id") or "")
        self.set_value(raw.get(self.spec.key))

    def value(self) -> Any:
        """Return the state as it was given."""
        return self._state

    def set_value(self, value: Any) -> None:
        """Show a state."""
        self._state = value
        word = label_of(options_of(self.spec.ui.codes, self.world.lang), str(value)) if value else tr(_UNKNOWN)
        self.button.setAccessibleName(tr(_CHANGE_OF, label=self.label, state=word))

    def focus_target(self) -> QWidget:
        """Return the button."""
        return self.button

    def _ask(self) -> None:
        if self.world.ask_state:
            self.world.ask_state(self._act)

    def _mark(self, _state: str) -> None:
        return None


class DecisionsEditor(Editor):
    """The decisions minuted so far, newest last. Rows are added by a change of state and never changed."""

    SPAN = 12

    def _make(self) -> QWidget:
        self._rows: list[Raw] = []
        body = QWidget()
        self._list = QVBoxLayout(body)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(theme.space(8))
        self._none = PlainLabel(tr(_NONE), role="caption", wrap=True)
        self._list.addWidget(self._none)
        self._shown: list[tuple[str, str]] = []
        return body

    def value(self) -> Any:
        """Return the rows as they were given."""
        return list(self._rows) or None

    def set_value(self, value: Any) -> None:
        """Show decisions."""
        self._rows = [item for item in value or () if isinstance(item, dict)]
        self.refresh()

    def refresh(self) -> None:
        """Write the lines anew: an act's words may have changed."""
        lines = [(summary("decisions", raw, self.world), str(raw.get("reason") or "")) for raw in self._rows]
        if lines == self._shown:
            return
        self._shown = lines
        while self._list.count() > 1:
            item = self._list.takeAt(1)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for said, reason in lines:
            self._list.addWidget(self._line(said, reason))
        self._none.setVisible(not lines)

    def _line(self, said: str, reason: str) -> QWidget:
        box = QVBoxLayout()
        box.setContentsMargins(10, 6, 10, 6)
        box.addWidget(PlainLabel(said, role="label", wrap=True))
        if reason:
            box.addWidget(PlainLabel(reason, role="caption", wrap=True))
        return framed("row", box)

    def focus_target(self) -> QWidget:
        """Return the line that says there is none."""
        return self._none

    def _mark(self, _state: str) -> None:
        return None
