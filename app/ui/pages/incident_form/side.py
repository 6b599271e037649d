"""The side panel: checks that lead to their fields, what is worked out, what changed since the last version, help."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.models.finding import Finding
from app.texts import QT_TRANSLATE_NOOP
from app.ui import shortcuts, theme
from app.ui.forms.check import title_of, todo_of
from app.ui.forms.raw import Loc
from app.ui.forms.summaries import mark
from app.ui.forms.world import World
from app.ui.i18n import tr
from app.ui.layouts import column, line, margins, row, scrolled
from app.ui.pages.incident_form.since_list import SinceList
from app.ui.pages.incident_form.worked_out import WorkedOut
from app.ui.text import PlainLabel
from app.ui.widgets.buttons import Button, link
from app.ui.widgets.glyph import Glyph

_CHECKS = QT_TRANSLATE_NOOP("Side", "Checks")
_PASSED = QT_TRANSLATE_NOOP("Side", "Nothing to check.")
_WORKED_OUT = QT_TRANSLATE_NOOP("Side", "Worked out")
_HELP = QT_TRANSLATE_NOOP("Side", "Help")
_NO_HELP = QT_TRANSLATE_NOOP("Side", "Everything here may stay open. A draft is saved as you type.")
_MORE_HELP = QT_TRANSLATE_NOOP("Side", "All about this field ({keys})")
_BLOCKS = QT_TRANSLATE_NOOP("Side", "{section} · blocks finalising")
_LOOK = QT_TRANSLATE_NOOP("Side", "{section} · worth a look")
_EXPORT = QT_TRANSLATE_NOOP("Side", "{section} · blocks export")
_ROW = QT_TRANSLATE_NOOP("Side", "{section} {mark}")
_GO = QT_TRANSLATE_NOOP("Side", "Go there")
_SPOKEN = QT_TRANSLATE_NOOP("Side", "{what}. {where}. Press Enter to go there.")
_WIDTH = 250
_ANY_WIDTH = (1 << 24) - 1  # Qt's own: no limit
_MOST = 12


def _place(path: Loc, sections: Mapping[str, str]) -> str:
    """Return the section of a finding, with the row's letter or number where it is about one."""
    section = sections.get(str(path[0]), "") if path else ""
    row_at = path[1] if len(path) > 1 else None
    return tr(_ROW, section=section, mark=mark(str(path[0]), row_at)) if isinstance(row_at, int) else section


class CheckItem(QWidget):
    """One finding: icon, sentence, where; its button goes to the field."""

    asked = Signal(object)

    def __init__(self, finding: Finding, sections: Mapping[str, str]) -> None:
        super().__init__()
        self.finding, self.loc = finding, tuple(finding.path)
        tone = {"E": "bad", "W": "warn", "X": "hold"}[finding.severity]
        wording = {"E": _BLOCKS, "W": _LOOK, "X": _EXPORT}[finding.severity]
        where, todo = tr(wording, section=_place(finding.path, sections)), todo_of(finding)
        self.what = what = title_of(finding)
        title = PlainLabel(what, role="label", wrap=True)
        second = PlainLabel(where, role="caption", wrap=True)
        texts = column(title, second, gap=1)
        if todo:
            texts.addWidget(PlainLabel(todo, role="caption", wrap=True))
        self.go = Button(tr(_GO), variant="link")
        self.go.setAccessibleName(tr(_SPOKEN, what=what, where=where))
        self.go.clicked.connect(lambda: self.asked.emit(self.loc))
        texts.addLayout(row(self.go, None))
        icons = QVBoxLayout()
        icons.addWidget(Glyph({"bad": "bad", "warn": "warn", "hold": "eyeoff"}[tone], tone, 15))
        icons.addStretch(1)
        content = row(gap=8)
        content.addLayout(icons)
        content.addLayout(texts, 1)
        self.setLayout(content)


class SidePanel(QFrame):
    """Four parts under each other; `go_asked` carries the place of the field that a check is about."""

    go_asked = Signal(object)

    def __init__(self, world: World) -> None:
        super().__init__()
        self.setProperty("frame", "side")
        self._whole = False
        self._fit()
        theme.current().changed.connect(self._fit)
        self._world = world
        self._passed = QWidget()
        passed = row(Glyph("checkc", "ok", 15))
        passed.addWidget(PlainLabel(tr(_PASSED), role="caption", wrap=True), 1)
        self._passed.setLayout(passed)
        self._checks = column(self._passed, gap=10)
        self.worked_out = WorkedOut(world)
        self.since = SinceList(world)
        self._help_title = PlainLabel("", role="label", wrap=True)
        self._help = PlainLabel(tr(_NO_HELP), role="caption", wrap=True)
        self.more_help = link(tr(_MORE_HELP, keys=shortcuts.shown_keys("help")))
        self._help_title.hide()
        self.more_help.hide()
        self.items: list[CheckItem] = []
        self._told: list[Finding] | None = None
        content = column(gap=10)
        for part in (
            (PlainLabel(tr(_CHECKS), role="lead"), self._checks),
            (PlainLabel(tr(_WORKED_OUT), role="lead"), self.worked_out),
            (self.since,),
            (PlainLabel(tr(_HELP), role="lead"), self._help_title, self._help, row(self.more_help, None)),
        ):
            if content.count():
                content.addWidget(line())
            content.addLayout(column(*part, gap=6))
        content.addStretch(1)
        margins(content, (16, 16, 16, 16))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, frame="side"))

    def fill(self, *, whole: bool) -> None:
        """Stand beside the form in a fixed width, or take the `whole` of its place."""
        self._whole = whole
        self._fit()

    def _fit(self) -> None:
        self.setMinimumWidth(theme.px(_WIDTH))
        self.setMaximumWidth(_ANY_WIDTH if self._whole else theme.px(_WIDTH))

    def show_findings(self, found: Sequence[Finding], sections: Mapping[str, str]) -> None:
        """List findings, those that block first; `sections` maps a JSON key to its section's word."""
        order = {"E": 0, "X": 1, "W": 2}
        first = sorted(found, key=lambda one: order[one.severity])[:_MOST]
        if first == self._told:
            return  # they are asked for at every pause; making them anew holds the window
        self._told = first
        for item in self.items:
            self._checks.removeWidget(item)
            if item.finding not in first:
                item.hide()
                item.deleteLater()
        standing = [item for item in self.items if item.finding in first]
        self.items = [self._item(finding, sections, standing) for finding in first]
        for item in self.items:
            self._checks.addWidget(item)
        self._passed.setHidden(bool(self.items))

    def _item(self, finding: Finding, sections: Mapping[str, str], standing: list[CheckItem]) -> CheckItem:
        """Return the line of a finding; one that stands there already stays, with the focus it may hold."""
        found = next((item for item in standing if item.finding == finding), None)
        if found is not None:
            standing.remove(found)
            return found
        made = CheckItem(finding, sections)
        made.asked.connect(self.go_asked)
        return made

    def show_help(self, label: str, paragraphs: Sequence[str]) -> None:
        """Show the focused field's help: what it is, and what the chosen codes mean."""
        self._help_title.setText(label)
        self._help_title.show()
        self.more_help.show()
        self._help.setText("\n\n".join(part for part in paragraphs if part) or tr(_NO_HELP))
