"""Editors for choices: one code, several codes, yes or no, a checklist, links to other rows, dates."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.models.act import Act
from app.models.incident import Incident
from app.models.schema import FieldSpec, specs_of
from app.models.sections import SECTIONS
from app.texts import QT_TRANSLATE_NOOP, Text
from app.ui import theme
from app.ui.forms.editor import Editor, Problem
from app.ui.forms.link_chips import LinkChips
from app.ui.forms.segments import Segments
from app.ui.forms.world import World, options_of
from app.ui.i18n import tr
from app.ui.layouts import row
from app.ui.text import PlainLabel
from app.ui.widgets.buttons import Button, link
from app.ui.widgets.code_picker import CodePicker, CodesPicker
from app.ui.widgets.options import Option
from app.ui.widgets.partial_date import ALL, PartialDateEdit
from app.ui.widgets.tick import Tick

_YES = QT_TRANSLATE_NOOP("Forms", "Yes")
_NO = QT_TRANSLATE_NOOP("Forms", "No")
_NO_ROWS = QT_TRANSLATE_NOOP("Forms", "Nothing to link to yet: add a row under “{section}” first.")
# Rows that an act is linked to can be added from it.
_NEW: Mapping[str, Text] = {
    "victim_groups": QT_TRANSLATE_NOOP("Forms", "New group, linked here"),
    "perpetrators": QT_TRANSLATE_NOOP("Forms", "New alleged perpetrator, linked here"),
    "sources": QT_TRANSLATE_NOOP("Forms", "New source, linked here"),
}
_OR = QT_TRANSLATE_NOOP("Forms", "” or “")
_FEW = 3


class CodeEditor(Editor):
    """One code of a list; lists of up to three short words are segments."""

    def _make(self) -> QWidget:
        self._options = self._rows()
        self._held = ""
        few = len(self._options) <= _FEW and sum(len(option.label) for option in self._options) <= 40
        self.segments: Segments | None = None
        self.picker: CodePicker | None = None
        if few and self._options:
            words = [(option.code, option.label) for option in self._options]
            tips = {option.code: option.definition for option in self._options}
            self.segments = Segments(self.label, words, tips=tips)
            self.segments.changed.connect(self._on_change)
            return _leading(self.segments)
        self.picker = CodePicker(self.label, self._options)
        self.picker.changed.connect(self._on_change)
        return self.picker

    def _rows(self) -> tuple[Option, ...]:
        return options_of(self.spec.ui.codes, self.world.lang)

    def _on_change(self) -> None:
        self._held = self.segments.current if self.segments else self.picker.code() if self.picker else ""
        self.changed.emit()

    def value(self) -> Any:
        """Return the code."""
        return self._held or None

    def set_value(self, value: Any) -> None:
        """Show the code; one that the list does not know is kept and shown as it is."""
        self._held = str(value or "")
        if self.segments:
            self.segments.set_current(self._held)
        if self.picker:
            self.picker.set_code(self._held)

    def focus_target(self) -> QWidget:
        """Return the segments or the picker."""
        return self.segments or self.picker or self

    def _mark(self, state: str) -> None:
        if self.picker:
            theme.polish(self.picker, check=state)


class FlagEditor(Editor):
    """Yes or no of a plain boolean; nothing chosen is nothing said."""

    SPAN = 3

    def _make(self) -> QWidget:
        self.segments = Segments(self.label, [("NO", tr(_NO)), ("YES", tr(_YES))])
        self.segments.changed.connect(self.changed)
        return _leading(self.segments)

    def value(self) -> Any:
        """Return True, False or None."""
        return {"YES": True, "NO": False}.get(self.segments.current)

    def set_value(self, value: Any) -> None:
        """Show yes, no or nothing."""
        self.segments.set_current({True: "YES", False: "NO"}.get(value, ""))

    def focus_target(self) -> QWidget:
        """Return the segments."""
        return self.segments


class CodesEditor(Editor):
    """Several codes, as chips in the field."""

    SPAN = 6

    def _make(self) -> QWidget:
        self.picker = CodesPicker(self.label, self._rows())
        self.picker.changed.connect(self.changed)
        return self.picker

    def _rows(self) -> tuple[Option, ...]:
        return options_of(self.spec.ui.codes, self.world.lang)

    def value(self) -> Any:
        """Return the codes in their order."""
        return self.picker.codes() or None

    def set_value(self, value: Any) -> None:
        """Show the codes."""
        codes = [str(item) for item in value or ()]
        if codes != self.picker.codes():
            self.picker.set_codes(codes)

    def focus_target(self) -> QWidget:
        """Return the line in the field."""
        return self.picker.line

    def _mark(self, state: str) -> None:
        self.picker.setProperty("check", state)
        self.picker.update()


class ChecklistEditor(Editor):
    """Several codes as ticks: for lists that are gone through one by one, as what was explained before consent."""

    SPAN = 12

    def _make(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(16))
        self._foreign: list[str] = []
        self.ticks: dict[str, Tick] = {}
        for at, option in enumerate(options_of(self.spec.ui.codes, self.world.lang)):
            tick = Tick(option.label)
            tick.setAccessibleName(f"{self.label}, {option.label}")
            tick.setToolTip(option.definition)
            tick.toggled.connect(self.changed)
            self.ticks[option.code] = tick
            grid.addWidget(tick, at // 3, at % 3)
        return box

    def value(self) -> Any:
        """Return the ticked codes, with those kept that the list does not know."""
        return [code for code, tick in self.ticks.items() if tick.isChecked()] + self._foreign or None

    def set_value(self, value: Any) -> None:
        """Tick the codes."""
        codes = list(value or ())
        self._foreign = [code for code in codes if code not in self.ticks]
        for code, tick in self.ticks.items():
            tick.blockSignals(True)
            tick.setChecked(code in codes)
            tick.blockSignals(False)

    def focus_target(self) -> QWidget:
        """Return the first tick."""
        return next(iter(self.ticks.values()), self)

    def _mark(self, _state: str) -> None:
        return None


def _no_rows(targets: tuple[str, ...]) -> str:
    """Say under which section of the form a row has to be added before it can be linked to."""
    titles = {section.code: tr(section.title) for section in SECTIONS}
    named = [titles.get(spec.ui.section, tr(spec.ui.label)) for spec in specs_of(Incident) if spec.key in targets]
    return tr(_NO_ROWS, section=tr(_OR).join(dict.fromkeys(named)))


class LinksEditor(Editor):
    """Links to other rows as choice chips; `single` where at most one may be chosen."""

    SPAN = 12

    def __init__(self, spec: FieldSpec, world: World, *, targets: tuple[str, ...], single: bool = False) -> None:
        self._targets = targets
        self._single = single
        self._ids: list[str] = []
        self.add: Button | None = None
        super().__init__(spec, world)

    def _make(self) -> QWidget:
        body = QWidget()
        box = QVBoxLayout(body)
        box.setContentsMargins(0, 0, 0, 0)
        self.box = LinkChips()
        self.box.toggled.connect(self._toggle)
        self._none = PlainLabel(_no_rows(self._targets), role="caption", wrap=True)
        box.addWidget(self.box)
        box.addWidget(self._none)
        if self.spec.owner is Act and self._targets[0] in _NEW:
            self.add = link(tr(_NEW[self._targets[0]]))
            self.add.clicked.connect(self._add)
            self.add.setAccessibleName(f"{self.label}, {self.add.accessibleName()}")
            box.addLayout(row(self.add, None))
        self.refresh()
        return body

    def _add(self) -> None:
        """Add a row to link to, linked already; the focus goes into it."""
        made = self.world.add_row(self._targets[0]) if self.world.add_row is not None else ""
        if made:
            self._ids.append(made)
            self._show()
            self.changed.emit()

    def value(self) -> Any:
        """Return the chosen ids (or the one id)."""
        if self._single:
            return self._ids[0] if self._ids else None
        return list(self._ids) or None

    def set_value(self, value: Any) -> None:
        """Show what is chosen; an id that names no row stays in the value."""
        self._ids = [value] if isinstance(value, str) else [str(item) for item in value or ()]
        self._show()

    def refresh(self) -> None:
        """Offer the rows there are now."""
        options = self.world.links(self._targets)
        self.box.offer(options)
        self._none.setVisible(not options)

    def _toggle(self, row_id: str) -> None:
        if row_id in self._ids:
            self._ids.remove(row_id)
        elif self._single:
            self._ids = [row_id]
        else:
            self._ids.append(row_id)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.box.choose(self._ids)

    def focus_target(self) -> QWidget:
        """Return the first chip, or the way to add what could be linked."""
        return self.box.first or self.add or self._none

    def _mark(self, _state: str) -> None:
        return None


class DateEditor(Editor):
    """A partial date; `precisions` are the segments of the reduced form."""

    SPAN = 12

    def __init__(self, spec: FieldSpec, world: World, *, precisions: tuple[str, ...] = ()) -> None:
        self._precisions = precisions
        super().__init__(spec, world)

    def _make(self) -> QWidget:
        bases = options_of("DATE_BASIS", self.world.lang)
        self.edit = PartialDateEdit(self.label, today=self._today, bases=bases, precisions=self._precisions or ALL)
        self.edit.changed.connect(self.changed)
        return self.edit

    def _today(self) -> date:
        return self.world.now().date()

    def value(self) -> Any:
        """Return the raw partial date."""
        return self.edit.raw()

    def set_value(self, value: Any) -> None:
        """Show a raw partial date."""
        self.edit.set_raw(value if isinstance(value, dict) else None)

    def focus_target(self) -> QWidget:
        """Return the first line while there is one to type in, else the segments."""
        return self.edit.segments if self.edit.first.isHidden() else self.edit.first

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show what is wrong; between choosing "month" and typing which, only once the field is left."""
        super().show_problems(() if self.edit.begun else problems)
        self.edit.say_beside(self.message)

    def _mark(self, state: str) -> None:
        for line in (self.edit.first, self.edit.last):
            theme.polish(line, check=state)


def _leading(widget: QWidget) -> QWidget:
    """Keep a fixed-size widget at the leading side of its column."""
    body = QWidget()
    line = QHBoxLayout(body)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(widget)
    line.addStretch(1)
    return body
