"""What follows from the fields, at the side of the form: first of all how long care may still be in time."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.models.care import LIMITS, CareWindow, care_of
from app.models.derived import derive
from app.models.incident import Incident
from app.models.titles import PARTS, neutral_title
from app.texts import QT_TRANSLATE_NOOP, Text
from app.ui.forms.reading import shown
from app.ui.forms.world import World, options_of
from app.ui.i18n import digits, formats, tr
from app.ui.layouts import add, clear, column, noted, row
from app.ui.text import PlainLabel, beside
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.options import label_of

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


class FactLine(QWidget):
    """One thing that is worked out: its name and its value."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._value = PlainLabel(role="second", wrap=True), PlainLabel()
        content = row(gap=8)
        content.addWidget(self._name, 1)
        content.addWidget(self._value, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(content)

    def say(self, name: str, value: str) -> None:
        """Say a value, or nothing at all without a name."""
        self._name.setText(name)
        self._value.setText(value)
        self.setVisible(bool(name))


class WorkedOut(QWidget):
    """Lines that are written anew in place: making them anew at every pause would hold the window."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world
        self._left: tuple[int, bool, int] | None = None
        self._care, self._headline = column(gap=1), PlainLabel(wrap=True)
        self._facts = column(self._care, self._headline, gap=6)
        self._lines: list[FactLine] = []
        self._headline.hide()
        self.setLayout(self._facts)

    def show_incident(self, incident: Incident) -> None:
        """Show what follows from an incident now."""
        now = self._world.now()
        self._show_care(care_of(incident.occurred, now) if incident.occurred is not None else None)
        veiled = self._world.veil is not None and self._world.veil.on
        title = "" if veiled else neutral_title(incident, self._world.lang)  # it names place and acts
        self._headline.setText(beside(*(shown(part) for part in title.split(PARTS))))
        self._headline.setHidden(not self._headline.text())
        said = self._said_of(derive(incident, now=now), incident)
        while len(self._lines) < len(said):
            self._lines.append(FactLine())
            self._facts.addWidget(self._lines[-1])
        for at, fact in enumerate(self._lines):
            fact.say(*said[at] if at < len(said) else ("", ""))

    def _said_of(self, derived: Mapping[str, Any], incident: Incident) -> list[tuple[str, str]]:
        """Return names and values, in their order."""
        lang, acts = self._world.lang, len(incident.acts)
        linked = sum(bool(act.victim_groups) for act in incident.acts)
        best = (derived.get("victims") or {}).get("best")
        delay = label_of(options_of("DELAY_BUCKET", lang), str(derived.get("delay_bucket") or "UNK"))
        said = [(tr(_VICTIMS), formats().number(best) if best is not None else tr(_UNKNOWN)), (tr(_DELAY), delay)]
        if acts:
            said.append((tr(_LINKED), tr(_OF, n=linked, all=acts)))
        if acts and derived.get("state_best"):
            said.append((tr(_STATE), label_of(options_of("VERIFICATION_STATE", lang), str(derived["state_best"]))))
        tally = derived.get("source_tally") or {}
        if tally.get("independent_origins"):
            said.append((tr(_ORIGINS), digits(tally["independent_origins"])))
        said += [(tr(wording), tr(_YES)) for name, wording in _MARKS.items() if derived.get(name) in (True, "YES")]
        return said

    def _show_care(self, care: CareWindow | None) -> None:
        left = None if care is None else (care.limit, care.sure, int(care.left / timedelta(hours=1)))
        if left == self._left:
            return
        self._left = left
        clear(self._care)
        if left is None:
            return
        limit, sure, hours = left
        words = tr(_IN_TIME if sure else _PERHAPS, hours=formats().number(hours))
        said = noted(Glyph("clock", "warn", 15), PlainLabel(words, tone="warn", wrap=True), gap=6)
        add(self._care, PlainLabel(tr(_HIV if limit == LIMITS[0] else _CONTRACEPTION), role="label", wrap=True))
        add(self._care, said)
