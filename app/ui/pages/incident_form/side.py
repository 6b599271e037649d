"""The side panel: checks that lead to their fields, what is worked out, what changed since the last version, help."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.models.care import LIMITS, CareWindow
from app.models.finding import Finding
from app.models.titles import PARTS
from app.texts import QT_TRANSLATE_NOOP, Text
from app.ui import shortcuts, theme
from app.ui.forms.check import title_of, todo_of
from app.ui.forms.raw import Loc
from app.ui.forms.reading import shown
from app.ui.forms.summaries import mark
from app.ui.forms.world import World, options_of
from app.ui.i18n import digits, formats, tr
from app.ui.layouts import clear, column, line, margins, row, scrolled
from app.ui.pages.incident_form.since_list import SinceList
from app.ui.text import PlainLabel, beside
from app.ui.widgets.buttons import Button, link
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.options import label_of

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
_VICTIMS = QT_TRANSLATE_NOOP("Side", "Victims, best figure")
_UNKNOWN = QT_TRANSLATE_NOOP("Side", "Not known")
_DELAY = QT_TRANSLATE_NOOP("Side", "Delay to report")
_LINKED = QT_TRANSLATE_NOOP("Side", "Acts linked to a group")
_OF = QT_TRANSLATE_NOOP("Side", "{n} of {all}")
_STATE = QT_TRANSLATE_NOOP("Side", "Furthest act")
_ORIGINS = QT_TRANSLATE_NOOP("Side", "Independent origins")
_MARKS: Mapping[str, Text] = {
    "child_marriage": QT_TRANSLATE_NOOP("Side", "Child marriage"),
    "late": QT_TRANSLATE_NOOP("Side", "Verified late"),
    "mass_incident": QT_TRANSLATE_NOOP("Side", "Many victims or incidents"),
}
_HIV = QT_TRANSLATE_NOOP("Side", "Treatment against HIV")
_CONTRACEPTION = QT_TRANSLATE_NOOP("Side", "Emergency contraception")
_IN_TIME = QT_TRANSLATE_NOOP("Side", "in time for {hours} h: refer now")
_PERHAPS = QT_TRANSLATE_NOOP("Side", "perhaps in time for {hours} h: refer now")
_YES = QT_TRANSLATE_NOOP("Side", "Yes")
_WIDTH = 250
_ANY_WIDTH = (1 << 24) - 1  # Qt's own: no limit
_MOST = 12


def _place(path: Loc, sections: Mapping[str, str]) -> str:
    """Return the section of a finding, with the row's letter or number where it is about one."""
    section = sections.get(str(path[0]), "") if path else ""
    row_at = path[1] if len(path) > 1 else None
    return tr(_ROW, section=section, mark=mark(str(path[0]), row_at)) if isinstance(row_at, int) else section


def _hours(care: CareWindow) -> int:
    return int(care.left / timedelta(hours=1))


class CheckItem(QWidget):
    """One finding: icon, sentence, where; its button goes to the field."""

    asked = Signal(object)

    def __init__(self, tone: str, what: str, where: str, todo: str, loc: Loc) -> None:
        super().__init__()
        self.loc = loc
        self.what = what
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
        self.fill(whole=False)
        self._world = world
        self._checks = column(gap=10)
        self._facts = column(gap=6)
        self.since = SinceList(world)
        self._help_title = PlainLabel("", role="label", wrap=True)
        self._help = PlainLabel(tr(_NO_HELP), role="caption", wrap=True)
        self.more_help = link(tr(_MORE_HELP, keys=shortcuts.shown_keys("help")))
        self._help_title.hide()
        self.more_help.hide()
        self.items: list[CheckItem] = []
        self._told: list[Finding] | None = None
        self._known: tuple[Any, ...] | None = None
        content = column(gap=10)
        for part in (
            (PlainLabel(tr(_CHECKS), role="lead"), self._checks),
            (PlainLabel(tr(_WORKED_OUT), role="lead"), self._facts),
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
        self.setMinimumWidth(theme.px(_WIDTH))
        self.setMaximumWidth(_ANY_WIDTH if whole else theme.px(_WIDTH))

    def show_findings(self, found: Sequence[Finding], sections: Mapping[str, str]) -> None:
        """List findings, those that block first; `sections` maps a JSON key to its section's word."""
        order = {"E": 0, "X": 1, "W": 2}
        first = sorted(found, key=lambda one: order[one.severity])[:_MOST]
        if first == self._told:
            return  # they are asked for at every pause; making them anew holds the window
        self._told = first
        clear(self._checks)
        self.items = []
        for finding in first:
            self._add(finding, sections)
        if not self.items:
            passed = row(Glyph("checkc", "ok", 15))
            passed.addWidget(PlainLabel(tr(_PASSED), role="caption", wrap=True), 1)
            self._checks.addLayout(passed)

    def _add(self, finding: Finding, sections: Mapping[str, str]) -> None:
        tone = {"E": "bad", "W": "warn", "X": "hold"}[finding.severity]
        wording = {"E": _BLOCKS, "W": _LOOK, "X": _EXPORT}[finding.severity]
        where = tr(wording, section=_place(finding.path, sections))
        item = CheckItem(tone, title_of(finding), where, todo_of(finding), tuple(finding.path))
        item.asked.connect(self.go_asked)
        self.items.append(item)
        self._checks.addWidget(item)

    def show_derived(
        self, derived: Mapping[str, Any], acts: int, linked: int, title: str, care: CareWindow | None = None
    ) -> None:
        """Show what follows from the fields; first of all how long care may still be in time."""
        veiled = self._world.veil is not None and self._world.veil.on
        facts = (dict(derived), acts, linked, title, veiled, care and (care.limit, care.sure, _hours(care)))
        if facts == self._known:
            return
        self._known = facts
        clear(self._facts)
        if care is not None:
            self._care(care)
        if not veiled:  # the title names place and acts
            self._facts.addWidget(PlainLabel(beside(*(shown(part) for part in title.split(PARTS))), wrap=True))
        best = (derived.get("victims") or {}).get("best")
        lang = self._world.lang
        self._fact(tr(_VICTIMS), digits(best) if best is not None else tr(_UNKNOWN))
        self._fact(tr(_DELAY), label_of(options_of("DELAY_BUCKET", lang), str(derived.get("delay_bucket") or "UNK")))
        if acts:
            self._fact(tr(_LINKED), tr(_OF, n=linked, all=acts))
        if acts and derived.get("state_best"):
            self._fact(tr(_STATE), label_of(options_of("VERIFICATION_STATE", lang), str(derived["state_best"])))
        tally = derived.get("source_tally") or {}
        if tally.get("independent_origins"):
            self._fact(tr(_ORIGINS), digits(tally["independent_origins"]))
        for name, wording in _MARKS.items():
            if derived.get(name) in (True, "YES"):
                self._fact(tr(wording), tr(_YES))

    def _care(self, care: CareWindow) -> None:
        hours = formats().number(_hours(care))
        name = PlainLabel(tr(_HIV if care.limit == LIMITS[0] else _CONTRACEPTION), role="label", wrap=True)
        wording = _IN_TIME if care.sure else _PERHAPS
        said = row(Glyph("clock", "warn", 15), gap=6)
        said.addWidget(PlainLabel(tr(wording, hours=hours), tone="warn", wrap=True), 1)
        self._facts.addLayout(column(name, said, gap=1))

    def _fact(self, name: str, value: str) -> None:
        content = row(gap=8)
        content.addWidget(PlainLabel(name, role="second", wrap=True), 1)
        content.addWidget(PlainLabel(value), 0, Qt.AlignmentFlag.AlignTop)
        self._facts.addLayout(content)

    def show_help(self, label: str, paragraphs: Sequence[str]) -> None:
        """Show the focused field's help: what it is, and what the chosen codes mean."""
        self._help_title.setText(label)
        self._help_title.show()
        self.more_help.show()
        self._help.setText("\n\n".join(part for part in paragraphs if part) or tr(_NO_HELP))
