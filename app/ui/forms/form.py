"""The form: sections of panels on one scrolling page, generated from a record's model. Knows nothing of vaults."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from pydantic import BaseModel
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.models.arrangement import rare, section_specs
from app.models.schema import specs_of
from app.models.sections import Section
from app.ui import theme
from app.ui.forms.editor import Editor, MessageLine, Problem
from app.ui.forms.panel import Panel
from app.ui.forms.part import SectionPart
from app.ui.forms.raw import Loc, Raw, pruned
from app.ui.forms.row_editors import RowsEditor
from app.ui.forms.summaries import links
from app.ui.forms.world import LinkOption, World
from app.ui.layouts import column, line, scrolled

_BETWEEN = 1  # ms in which the window listens before another section is built
_BESIDE = 16  # px at 100 % that a line with a message keeps free around it, at most
_OUT_OF_VIEW = 30  # and before one that nobody sees yet: what can be seen is painted first


class Form(QWidget):
    """All of a record's fields as raw values: `value()` gives back what `set_value()` showed, and what was typed since.

    Signals: `changed`; `row_removed` (id, number); `section_entered` with its code; `editor_entered` and `editor_left`
    with the Editor; `undo_asked`, `redo_asked`.
    """

    changed = Signal()
    row_removed = Signal(str, str)
    section_entered = Signal(str)
    editor_entered = Signal(object)
    editor_left = Signal(object)
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, model: type[BaseModel], sections: Sequence[Section], world: World) -> None:
        super().__init__()
        self._sections = tuple(sections)
        self._world = world
        self._rest: Raw = {}
        self._parts: dict[str, SectionPart] = {}
        self._focused: QWidget | None = None
        self._aim = ""
        self._come: list[MessageLine] = []
        self._current: Editor | None = None
        self._offered: dict[str, tuple[object, list[LinkOption]]] = {}
        self.section_of_key = {spec.key: spec.ui.section for spec in specs_of(model)}
        world.links = self.link_options
        world.linked, world.toggle_link, world.add_row = self._linked, self._toggle_link, self._add_row
        world.line_came = self._come.append
        self._build(model)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def _build(self, model: type[BaseModel]) -> None:
        box = column(gap=0)
        for at, section in enumerate(self._sections):
            if at:
                box.addWidget(line())
            part = SectionPart(section, section_specs(model, section.code), rare(model), self._world)
            part.changed.connect(self.changed)
            part.row_removed.connect(self.row_removed)
            self._parts[section.code] = part
            box.addWidget(part)
        box.addStretch(1)
        self.area = scrolled(box)
        # Only what a person does with the bar or the wheel: a layout moves the page, too, and means no other section.
        self.area.verticalScrollBar().actionTriggered.connect(self._on_scroll)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        # Section by section, the window listening in between: all at once would be a third of a second.
        self._time = QTimer(self)
        self._time.timeout.connect(self._build_one)
        self._time.start(_BETWEEN)

    def _build_one(self) -> None:
        """Build the next section that is not there yet; what is in view stays where it is.

        Before there is a record only the first: the next would hold up the answer that brings it.
        """
        first, *_others = parts = self._parts.values()
        waiting = next((part for part in parts if not part.built), None)
        if waiting is None or (first.built and not self.isEnabled()):
            self._time.stop()
            return
        seen, bar = self._parts[self._aim or self.section_at()], self.area.verticalScrollBar()
        below = 0 if self._aim else bar.value() - seen.y()
        waiting.build_on()
        if self._aim or waiting.y() < bar.value():
            self._scroll_to(seen, below)
        self._time.setInterval(_OUT_OF_VIEW if self.complete else _BETWEEN)

    def changeEvent(self, event: QEvent) -> None:
        """Go on with the sections once there is a record."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and self.isEnabled():
            self._time.start(_BETWEEN)

    def _scroll_to(self, part: SectionPart, below: int = 0) -> None:
        """Put a section at the top, or `below` px above it."""
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.area.verticalScrollBar().setValue(part.y() + below)

    def build_all(self) -> None:
        """Build every section now: for who looks at the whole form at once."""
        for part in self._parts.values():
            for editor in part.panel.editors:
                if isinstance(editor, RowsEditor):
                    _ = editor.rows
        for rows in self.findChildren(RowsEditor):
            rows.open_waiting()

    @property
    def complete(self) -> bool:
        """Whether everything in view has its editors."""
        end = self.area.verticalScrollBar().value() + self.area.viewport().height()
        return all(part.built for part in self._parts.values() if part.y() < end)

    def value(self) -> Raw:
        """Return the whole raw document."""
        raw = dict(self._rest)
        for part in self._parts.values():
            raw.update(part.value())
        return pruned(raw)

    def set_value(self, raw: Raw) -> None:
        """Show a raw document exactly, without telling anyone."""
        own = {section.code for section in self._sections}
        self._rest = {key: item for key, item in raw.items() if self.section_of_key.get(key) not in own}
        for code, part in self._parts.items():
            part.set_value({key: item for key, item in raw.items() if self.section_of_key.get(key) == code})
        self.refresh()

    def refresh(self) -> None:
        """Let every editor take in what changed around: rows to link to, parties, places."""
        for part in self._parts.values():
            part.refresh()

    def link_options(self, lists: Sequence[str]) -> list[LinkOption]:
        """Return the rows of `lists` as they stand in the form."""
        return [option for key in lists for option in self._options(key)]

    def _options(self, key: str) -> list[LinkOption]:
        """Return the rows of a list; every editor that links to them asks at each change."""
        now = self._rows(key), self._world.parties
        before = self._offered.get(key)
        if before is None or before[0] != now:
            before = self._offered[key] = now, links(key, now[0], self._world)
        return before[1]

    def _linked(self, key: str, field: str, row_id: str) -> frozenset[str]:
        rows = (row for row in self._rows(key) if isinstance(row, dict))
        return frozenset(str(row.get("id")) for row in rows if row_id in (row.get(field) or ()))

    def _toggle_link(self, key: str, at: str, field: str, row_id: str) -> None:
        editor = self.editor(key)
        if isinstance(editor, RowsEditor):
            editor.toggle_link(at, field, row_id)

    def _add_row(self, key: str) -> str:
        editor = self.editor(key)
        return editor.add_row() if isinstance(editor, RowsEditor) else ""

    def _rows(self, key: str) -> list[Any]:
        part = self._parts.get(self.section_of_key.get(key, ""))
        return part.rows(key) if part is not None else []

    def editor(self, key: str) -> Editor | None:
        """Return the editor of a field of the record."""
        part = self._parts.get(self.section_of_key.get(key, ""))
        return part.editor(key) if part is not None else None

    def panel(self, section: str) -> Panel:
        """Return the panel of a section."""
        return self._parts[section].panel

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show problems beside their fields and take the others away."""
        found = list(problems)
        with self._standing_still():
            for code, part in self._parts.items():
                part.show_problems(
                    problem for problem in found if problem.loc and self.section_of_key.get(str(problem.loc[0])) == code
                )
        self.give_room_back(self.section_at_focus() or self.section_at())

    @contextmanager
    def _standing_still(self) -> Iterator[None]:
        """Keep what a person is at where it is on the screen, while lines with messages come above it."""
        at = self._at()
        stood = self._seen_at(at)
        self._come.clear()
        yield
        if self._come:
            for one in self._come:
                _lay_out_around(one)
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            bar = self.area.verticalScrollBar()
            bar.setValue(bar.value() + self._seen_at(at) - stood)

    def _at(self) -> QWidget:
        """Return what a person is at: the field with the focus where it is in view, else the section in view."""
        field, view = self._focused, self.area.viewport()
        seen = field is not None and view.rect().contains(field.mapTo(view, QPoint()))
        return field if field is not None and seen else self._parts[self.section_at()]

    def give_room_back(self, but: str = "") -> None:
        """Hide the lines that kept room for a message and have none, except in the section `but`.

        What a person is at stays where it is on the screen: what is above it goes only as far as the page can follow.
        """
        spare = [one for code, part in self._parts.items() if code != but for one in part.spare_lines()]
        if not spare:
            return
        at, bar = self._at(), self.area.verticalScrollBar()
        stood, follows = self._seen_at(at), bar.value()
        for one in spare:
            above = self._seen_at(one) < stood
            follows -= one.height() + theme.space(_BESIDE) if above else 0
            if follows >= 0 or not above or not but:
                one.hide()
                _lay_out_around(one)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        bar.setValue(bar.value() + self._seen_at(at) - stood)

    def _seen_at(self, widget: QWidget) -> int:
        return widget.mapTo(self.area.viewport(), QPoint()).y()

    def focus_loc(self, loc: Loc) -> None:
        """Bring the field at `loc` into view and put the focus into it."""
        part = self._parts.get(self.section_of_key.get(str(loc[0]), "")) if loc else None
        if part is not None:
            part.panel.focus_loc(loc)

    def go_to(self, section: str) -> None:
        """Bring a section to the top and put the focus into its first field."""
        panel = self._parts[section].panel
        self._scroll_to(self._parts[section])
        if panel.editors:
            panel.editors[0].enter()
        # Sections that are built later make room below it, or push it down: it stays at the top until somebody scrolls.
        self._aim = section if self._time.isActive() else ""
        self.section_entered.emit(section)

    def section_at_focus(self) -> str:
        """Return the section that holds the focus, "" for none."""
        for code, part in self._parts.items():
            if self._focused is not None and part.isAncestorOf(self._focused):
                return code
        return ""

    def section_at(self) -> str:
        """Return the section that is in view."""
        # The position is ahead of the value while an action of the bar is told.
        top = self.area.verticalScrollBar().sliderPosition() + self.area.viewport().height() // 3
        seen = [code for code, part in self._parts.items() if part.y() <= top]
        return seen[-1] if seen else self._sections[0].code

    def _on_scroll(self, _action: int) -> None:
        self._aim = ""
        self.section_entered.emit(self.section_at())

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Follow the focus: the one widget that has it is watched for undo, and its editor is told about."""
        if self._focused is not None:
            self._focused.removeEventFilter(self)
            self._focused = None
        if new is None or not self.isAncestorOf(new):
            return
        self._focused, self._aim = new, ""
        new.destroyed.connect(self._forget_focused)
        new.installEventFilter(self)
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            # Under a pressed button the page must stand still, or the release misses what was pressed.
            self.area.ensureWidgetVisible(new, 0, 48)
        if entered := self.section_at_focus():
            self.section_entered.emit(entered)
            self.give_room_back(entered)
        editor = _editor_around(new)
        if editor is not self._current:
            left, self._current = self._current, editor
            if left is not None:
                self.editor_left.emit(left)
            if editor is not None:
                self.editor_entered.emit(editor)

    def _forget_focused(self) -> None:
        self._focused = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take undo and redo for the whole form, before a line takes them for itself."""
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and isinstance(event, QKeyEvent):
            asked = self._history_signal(event)
            if asked is not None:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    asked.emit()
                return True
        return super().eventFilter(watched, event)

    def _history_signal(self, event: QKeyEvent) -> SignalInstance | None:
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.undo_asked
        return self.redo_asked if event.matches(QKeySequence.StandardKey.Redo) else None


def _lay_out_around(widget: QWidget) -> None:
    """Let every layout around a widget take in that it went: by themselves they do so one after the other, later."""
    around = widget.parentWidget()
    while around is not None:
        layout = around.layout()
        if layout is not None:
            layout.activate()
        around = around.parentWidget()


def _editor_around(widget: QWidget | None) -> Editor | None:
    while widget is not None and not isinstance(widget, Editor):
        widget = widget.parentWidget()
    return widget
