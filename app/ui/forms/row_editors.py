"""Repeatable rows as an editor: a card per row, and editors in the rows that are open."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.models.arrangement import ordered, rare
from app.models.base import new_id
from app.models.schema import FieldSpec
from app.texts import QT_TRANSLATE_NOOP, Text
from app.ui import theme
from app.ui.forms.back_links import BACK, BackLinks
from app.ui.forms.editor import Editor, MessageLine, Problem
from app.ui.forms.layout import completed, start_of
from app.ui.forms.panel import MakeEditor, Panel
from app.ui.forms.raw import Loc, Raw, pruned
from app.ui.forms.row import Row, RowBody
from app.ui.forms.summaries import OF_OTHERS, mark, state_badge, summary
from app.ui.forms.world import World
from app.ui.i18n import tr
from app.ui.text import PlainLabel
from app.ui.widgets.buttons import secondary
from app.ui.widgets.repeatable import RowCard

_OPEN_TOGETHER = 3
_AT_ONCE = 8  # rows made in one go; the others follow while the window listens
_ADD = QT_TRANSLATE_NOOP("Forms", "Add row")
ADD_OF: dict[str, Text] = {
    "acts": QT_TRANSLATE_NOOP("Forms", "Add act"),
    "victim_groups": QT_TRANSLATE_NOOP("Forms", "Add group"),
    "perpetrators": QT_TRANSLATE_NOOP("Forms", "Add alleged perpetrator"),
    "sources": QT_TRANSLATE_NOOP("Forms", "Add source"),
    "nexus": QT_TRANSLATE_NOOP("Forms", "Add finding"),
    "consents": QT_TRANSLATE_NOOP("Forms", "Add consent"),
    "attachments": QT_TRANSLATE_NOOP("Forms", "Add file…"),
    "alt_refs": QT_TRANSLATE_NOOP("Forms", "Add number"),
    "cells": QT_TRANSLATE_NOOP("Forms", "Add cell"),
    "verification_plans": QT_TRANSLATE_NOOP("Forms", "Add plan"),
    "accountability": QT_TRANSLATE_NOOP("Forms", "Add step"),
}
_NUMBERED = QT_TRANSLATE_NOOP("Forms", "{list} {mark}")
_FOLDED = QT_TRANSLATE_NOOP("Forms", "{summary}: {problem}")


class RowsEditor(Editor):
    """A list of rows. Up to three are open together; beyond that only the current one holds editors."""

    SPAN = 12
    current_changed = Signal()

    def __init__(self, spec: FieldSpec, world: World, make: MakeEditor) -> None:
        self._make_editor = make
        self._rows: list[Row] = []
        self._waiting: list[Raw] = []
        self._found: list[Problem] = []
        self._codes: dict[str, str] = {}
        self._current: Row | None = None
        super().__init__(spec, world)
        self._time = QTimer(self)
        self._time.timeout.connect(self._go_on)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def _make(self) -> QWidget:
        body = QWidget()
        self._list = QVBoxLayout(body)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(theme.space(10))
        line = QHBoxLayout()
        self.add_button = secondary(tr(ADD_OF.get(self.spec.key, _ADD)), icon="plus")
        self.add_button.clicked.connect(self.ask_row)
        self._note = PlainLabel("", role="caption", wrap=True)
        line.addWidget(self.add_button)
        line.addWidget(self._note, 1)
        self._list.addLayout(line)
        return body

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows in order."""
        if self._waiting or self._time.isActive():
            self._time.stop()
            self._bring(len(self._waiting))
            self._settle(self._current)
        return tuple(self._rows)

    def value(self) -> Any:
        """Return the rows' raw values."""
        return [*(row.raw for row in self._rows), *self._waiting] or None

    def set_value(self, value: Any) -> None:
        """Show rows; those that are there already keep their editors."""
        raws = [item for item in value or () if isinstance(item, dict)]
        held = [*(row.raw for row in self._rows), *self._waiting]
        if [raw.get("id") for raw in raws] == [raw.get("id") for raw in held]:
            self._waiting = raws[len(self._rows) :]
            for row, before, raw in zip(self._rows, held, raws, strict=False):
                if before != raw:
                    row.take(raw)
        else:
            self._rebuild(raws)
        self.say_rows()

    def _rebuild(self, raws: list[Raw]) -> None:
        kept = self._current.raw.get("id") if self._current else None
        for row in self._rows:
            self._list.removeWidget(row.card)
            row.card.hide()
            row.card.deleteLater()
        before, self._current = self._current, None
        self._rows, self._waiting = [], raws
        at = next((n for n, raw in enumerate(raws) if kept and raw.get("id") == kept), -1)
        self._bring(max(_AT_ONCE, at + 1))
        self._current = self._rows[at] if at >= 0 else None
        if before is not None and self._current is not None:
            self._turn_over([before], [self._current])
        self._time.start(0)

    def open_waiting(self) -> None:
        """Make and open at once what would come one after the other."""
        while self._time.isActive():
            self._go_on()

    def _go_on(self) -> None:
        """Make the next rows, or open the next that may be open."""
        if self._waiting:
            self._bring()
            return
        closed = next((row for row in self._rows if row.panel is None), None)
        if closed is None or len(self._rows) > _OPEN_TOGETHER:
            self._time.stop()
        else:
            self._turn_over([], [closed])

    def _bring(self, count: int = _AT_ONCE) -> None:
        """Make the next rows."""
        now, self._waiting = self._waiting[:count], self._waiting[count:]
        for at, raw in enumerate(now, len(self._rows)):
            row = self._row(raw)
            self._rows.append(row)
            self._list.insertWidget(at, row.card)
            row.show_problems(self._own(at))
            self._tell_row(at, row)

    def _row(self, raw: Raw) -> Row:
        card = RowCard()
        row = Row(raw, card)
        card.toggled.connect(lambda: self._toggle(row))
        card.moved.connect(lambda step: self.move_row(row, step))
        card.remove_asked.connect(lambda: self.remove(row))
        return row

    def _turn_over(self, closing: Iterable[Row], opening: Iterable[Row]) -> None:
        """Close rows and open others, with the editors that the closed ones leave where they can go on."""
        free = [body for row in list(closing) if (body := row.close()) is not None]
        for row in opening:
            if row.panel is None:
                row.open(self._editors(free))
        for body in free:
            body.deleteLater()
        for at, row in enumerate(self._rows):
            if row.turned:
                self._tell_row(at, row)

    def _editors(self, free: list[RowBody]) -> RowBody:
        body = next((one for one in free if one.panel.plain), None)
        if body is None:
            return self._new_editors()
        free.remove(body)
        body.panel.forget()
        return body

    def _new_editors(self) -> RowBody:
        item = self.spec.item
        assert item is not None  # rows have a model, or the field would be of another kind
        panel = Panel(ordered(item), self.world, self._make_editor, rare=rare(item))
        body = RowBody(panel, [BackLinks(self.world, source) for source in BACK.get(self.spec.key, ())])
        panel.changed.connect(lambda: self._on_change(body.row))
        panel.row_removed.connect(self.row_removed)
        return body

    def _settle(self, current: Row | None) -> None:
        """Open what may be open: all of up to three, else the current row alone."""
        self._current = current
        together = len(self._rows) + len(self._waiting) <= _OPEN_TOGETHER
        opening = [row for row in self._rows if together or row is current]
        self._turn_over((row for row in self._rows if row not in opening), opening)

    def _toggle(self, row: Row) -> None:
        if row.panel is None:
            self._settle(row)
            row.card.head.setFocus()
        else:
            self._turn_over([row], [])

    def ask_row(self) -> None:
        """Add a row as a person asks for it; a file is asked for first."""
        if self.spec.key == "attachments" and self.world.ask_file is not None:
            self.world.ask_file(self.take_row)
        else:
            self.add_row()

    def add_row(self) -> str:
        """Add a new row at the end, put the focus into it, and return its id."""
        raw = start_of(self.spec.key) | {"id": new_id()}
        self.take_row(raw)
        return str(raw["id"])

    def toggle_link(self, at: str, field: str, row_id: str) -> None:
        """Link the row `at` to `row_id` by its field, or take the link away."""
        row = next((row for row in self.rows if row.raw.get("id") == at), None)
        if row is None:
            return
        linked = list(row.raw.get(field) or ())
        ids = [one for one in linked if one != row_id] if row_id in linked else [*linked, row_id]
        row.take(pruned(row.raw | {field: ids}))
        self.say_rows()
        self.changed.emit()

    def take_row(self, raw: Raw) -> None:
        """Add `raw` at the end, open it and put the focus into it."""
        self._waiting.append(raw)
        self._time.stop()
        self._bring(len(self._waiting))
        row = self._rows[-1]
        self._settle(row)
        if row.panel:
            row.panel.focus_loc(())
        self.changed.emit()

    def remove(self, row: Row) -> None:
        """Take a row away; the form takes its links out and offers to undo."""
        at = self.rows.index(row)
        said = tr(_NUMBERED, list=self.label, mark=mark(self.spec.key, at))
        self._rows.remove(row)
        self._list.removeWidget(row.card)
        row.card.hide()
        row.card.deleteLater()
        self._settle(None if self._current is row else self._current)
        self.say_rows()
        target = self._rows[min(at, len(self._rows) - 1)].card.head if self._rows else self.add_button
        target.setFocus()
        self.changed.emit()
        self.row_removed.emit(str(row.raw.get("id") or ""), said)

    def move_row(self, row: Row, step: int) -> None:
        """Move a row up (-1) or down (1)."""
        at = self.rows.index(row)
        to = at + step
        if not 0 <= to < len(self._rows):
            return
        self._rows.insert(to, self._rows.pop(at))
        self._list.removeWidget(row.card)
        self._list.insertWidget(to, row.card)
        focus = QApplication.focusWidget()
        row.card.head.setFocus()  # brings the row into view where it stands now
        if focus is not None and row.card.isAncestorOf(focus):
            focus.setFocus()
        self.say_rows()
        self.changed.emit()

    def _on_change(self, row: Row | None) -> None:
        if row is None:
            return
        raw = row.raw
        whole = completed(self.spec.key, raw, self._codes)
        if whole != raw:
            row.take(whole)
        self.say_rows()
        self.changed.emit()

    def say_rows(self) -> None:
        """Write marks, summaries and badges anew."""
        for at, row in enumerate(self._rows):
            self._tell_row(at, row)

    def _tell_row(self, at: int, row: Row) -> None:
        raw, worst = row.raw, next((problem for problem in row.problems if problem.blocks), None)
        told = at, raw, worst, row.panel is None
        if told == row.told and self.spec.key not in OF_OTHERS:
            return
        row.told = told
        said = summary(self.spec.key, raw, self.world)
        if worst and row.panel is None:
            said = tr(_FOLDED, summary=said, problem=worst.text)
        row.say(mark(self.spec.key, at), said, state_badge(self.spec.key, raw, self.world))

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Hand problems to their rows; those of the list itself stand below it."""
        found = self._found = list(problems)
        concerned = {problem.loc[0] for problem in found if problem.loc}
        for at, row in enumerate(self._rows):
            row.show_problems(self._own(at) if at in concerned else [])
        super().show_problems(
            problem for problem in found if not problem.loc or (len(problem.loc) == 1 and problem.loc[0] != "")
        )
        self.say_rows()

    def spare_lines(self) -> list[MessageLine]:
        """Return those of the open rows, too."""
        panels = (row.panel for row in self._rows if row.panel is not None)
        return [*super().spare_lines(), *(line for panel in panels for line in panel.spare_lines())]

    def _own(self, at: int) -> list[Problem]:
        own = (problem for problem in self._found if problem.loc and problem.loc[0] == at)
        return [Problem(problem.loc[1:], problem.text, problem.blocks) for problem in own]

    def focus_loc(self, loc: Loc) -> None:
        """Open the row that `loc` names and go to its field."""
        at = loc[0] if loc else None
        if self.covered or not isinstance(at, int) or at >= len(self.rows):
            super().focus_loc(loc)
            return
        row = self._rows[at]
        if row.panel is None:
            self._settle(row)
        if row.panel:
            row.panel.focus_loc(loc[1:])

    def refresh(self) -> None:
        """Pass it on to open rows."""
        for row in self._rows:
            if row.panel:
                row.panel.refresh()
            for links in row.links:
                links.refresh()
        self.say_rows()

    def forget(self) -> None:
        """Let the rows go."""
        super().forget()
        self.set_value(None)

    def focus_target(self) -> QWidget:
        """Return the first row's head, or the button that adds one."""
        return self._rows[0].card.head if self._rows else self.add_button

    def _mark(self, _state: str) -> None:
        return None

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None:
            return
        for row in self._rows:
            row.card.set_current(current=row.card.isAncestorOf(new))
