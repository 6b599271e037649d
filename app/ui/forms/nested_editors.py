"""Editors for a nested part of a record, and for fields that only a service may change."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from app.models.arrangement import ordered
from app.models.schema import FieldSpec
from app.ui.forms.editor import Editor, MessageLine, Problem
from app.ui.forms.panel import MakeEditor, Panel
from app.ui.forms.raw import Loc
from app.ui.forms.world import World, options_of
from app.ui.widgets.options import label_of
from app.ui.words import moment


class PartEditor(Editor):
    """A nested part: its fields, indented under its name. Empty while nothing in it is said."""

    SPAN = 12

    def __init__(self, spec: FieldSpec, world: World, make: MakeEditor) -> None:
        self._make_editor = make
        super().__init__(spec, world)

    def _make(self) -> QWidget:
        specs = ordered(self.spec.item) if self.spec.item else ()
        self.panel = Panel(specs, self.world, self._make_editor)
        self.panel.indent(12)
        self.panel.changed.connect(self.changed)
        self.panel.row_removed.connect(self.row_removed)
        return self.panel

    def value(self) -> Any:
        """Return the part's raw value."""
        return self.panel.value() or None

    def set_value(self, value: Any) -> None:
        """Show the part."""
        self.panel.set_value(value if isinstance(value, dict) else {})

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Hand problems to the part's fields; those of the part itself stand below it."""
        found = list(problems)
        self.panel.show_problems([problem for problem in found if problem.loc])
        super().show_problems([problem for problem in found if not problem.loc])

    def spare_lines(self) -> list[MessageLine]:
        """Return those of the part's fields, too."""
        return [*super().spare_lines(), *self.panel.spare_lines()]

    def focus_loc(self, loc: Loc) -> None:
        """Go to the part's field."""
        self.panel.focus_loc(loc)

    def focus_target(self) -> QWidget:
        """Return the first field's target."""
        return self.panel.editors[0].focus_target() if self.panel.editors else self.panel

    def forget(self) -> None:
        """Pass it on."""
        super().forget()
        self.panel.forget()

    def refresh(self) -> None:
        """Pass it on."""
        self.panel.refresh()

    def _mark(self, _state: str) -> None:
        return None


class FixedEditor(Editor):
    """A value that the vault or a decision sets: shown, never typed."""

    SPAN = 4

    def _make(self) -> QWidget:
        self._held: Any = None
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.line.setAccessibleName(self.label)
        return self.line

    def value(self) -> Any:
        """Return the value as it was given."""
        return self._held

    def set_value(self, value: Any) -> None:
        """Show the value, a code by its word and a day as the reader writes it."""
        self._held = value
        self.line.setText(self._words("" if value is None else str(value)))

    def _words(self, said: str) -> str:
        if self.spec.ui.codes and said:
            return label_of(options_of(self.spec.ui.codes, self.world.lang), said)
        return moment(said) if self.spec.day and said else said

    def focus_target(self) -> QWidget:
        """Return the line, which can be read and copied."""
        return self.line
