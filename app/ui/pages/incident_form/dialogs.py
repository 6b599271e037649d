"""The form's dialogs: a new party, a new place, a change of an act's state."""

from collections.abc import Callable, Sequence
from datetime import datetime

from pydantic import ValidationError
from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import AppError
from app.models.arrangement import ordered
from app.models.incident import Incident
from app.models.problems import problems
from app.models.rules_acts import sources_of
from app.models.tally import independent_origins
from app.models.transitions import ALLOWED, OUTCOMES, TERMINAL, move
from app.models.verification import Decision
from app.texts import QT_TRANSLATE_NOOP
from app.ui.dialogs import Dialog
from app.ui.errors import say
from app.ui.forms.editor import MessageLine, Problem
from app.ui.forms.fields import make_editor
from app.ui.forms.panel import Panel
from app.ui.forms.raw import Raw
from app.ui.forms.summaries import links
from app.ui.forms.world import World, options_of
from app.ui.i18n import tr
from app.ui.keep_words import Part, line_part
from app.ui.widgets.buttons import primary, secondary
from app.ui.widgets.code_picker import CodePicker
from app.ui.widgets.field import Field
from app.ui.widgets.options import Option
from app.ui.widgets.place_picker import PlaceChoice, PlacePicker

_CANCEL = QT_TRANSLATE_NOOP("Dialogs", "Cancel")
_NAME = QT_TRANSLATE_NOOP("Dialogs", "Name")
_NAME_NEEDED = QT_TRANSLATE_NOOP("Dialogs", "Give a name first.")
_ADD_PARTY = QT_TRANSLATE_NOOP("Dialogs", "Add a party")
_PARTY_TEXT = QT_TRANSLATE_NOOP("Dialogs", "An armed force, group or other actor. Never a person's name.")
_CATEGORY = QT_TRANSLATE_NOOP("Dialogs", "Category")
_ADD_PLACE = QT_TRANSLATE_NOOP("Dialogs", "Add a place of this station")
_HQ_SEES = QT_TRANSLATE_NOOP("Dialogs", "HQ may see this name, as of any second-level area.")
_HQ_SEES_NOT = QT_TRANSLATE_NOOP("Dialogs", "The name stays in this vault; others are shown the wider area only.")
_INSIDE = QT_TRANSLATE_NOOP("Dialogs", "Lies in")
_LEVEL = QT_TRANSLATE_NOOP("Dialogs", "Level")
_ADD = QT_TRANSLATE_NOOP("Dialogs", "Add")
_CHANGE = QT_TRANSLATE_NOOP("Dialogs", "Change the state of this act")
_TO = QT_TRANSLATE_NOOP("Dialogs", "New state")
_DO_CHANGE = QT_TRANSLATE_NOOP("Dialogs", "Change state")
_REFERENCE = QT_TRANSLATE_NOOP("Dialogs", "Reference of the record that stays")
_WHY = QT_TRANSLATE_NOOP("Dialogs", "Why it is opened again")
_EVIDENCE = QT_TRANSLATE_NOOP("Dialogs", "New source")
_CHOOSE_STATE = QT_TRANSLATE_NOOP("Dialogs", "Choose the new state first.")
_TOLD = "ADM2"  # the finest level that HQ is told (domain.md 0.1b)
_DECISION_FIELDS = (
    *("level", "date", "standard", "participants_n", "reason"),
    *("n_primary", "n_secondary", "n_independent_origins", "un_eyewitness", "decided_in", "dissent"),
)


def _name_part(name: QLineEdit) -> Part:
    """A name that was typed before goes on from where the field begins; another name was meant by now."""

    def fill(typed: str) -> None:
        if typed.casefold().startswith(name.text().casefold()):
            name.setText(typed)

    return name.text, fill


class PartyDialog(Dialog):
    """Asks for a party's name and category."""

    HELP = "02-record"

    def __init__(self, parent: QWidget, name: str, lang: str, then: Callable[[str, str], object]) -> None:
        super().__init__(parent, tr(_ADD_PARTY))
        self._then = then
        self.text(tr(_PARTY_TEXT))
        self.name = QLineEdit(name)
        self._field = Field(tr(_NAME), self.name)
        self.category = CodePicker(tr(_CATEGORY), options_of("PERP_CAT", lang))
        self.body.addWidget(self._field)
        self.body.addWidget(Field(tr(_CATEGORY), self.category))
        self.button(secondary(tr(_CANCEL)), self.reject)
        self.button(primary(tr(_ADD)), self._go).setDefault(True)
        self.name.setFocus()

    @property
    def parts(self) -> dict[str, Part]:
        """Return what is kept of it over a lock."""
        return {"name": _name_part(self.name), "category": (self.category.code, self.category.set_code)}

    def _go(self) -> None:
        name = self.name.text().strip()
        if not name:
            self._field.show_error(tr(_NAME_NEEDED))
            return
        self.accept()
        self._then(name, self.category.code())


class PlaceDialog(Dialog):
    """Asks for a place's name, the place it lies in, and its level."""

    HELP = "02-record"

    def __init__(
        self,
        parent: QWidget,
        name: str,
        places: Sequence[PlaceChoice],
        inside: PlaceChoice | None,
        levels: Callable[[PlaceChoice], Sequence[Option]],
        then: Callable[[str, str, str], object],
    ) -> None:
        super().__init__(parent, tr(_ADD_PLACE))
        self._then = then
        self._levels = levels
        self._places = places
        self.name = QLineEdit(name)
        self._field = Field(tr(_NAME), self.name)
        self.inside = PlacePicker(tr(_INSIDE), can_add=False)
        self.inside.set_places(places)
        self.inside.set_chosen(inside)
        self.level = CodePicker(tr(_LEVEL), ())
        self.inside.changed.connect(self._offer_levels)
        self.level.changed.connect(self._explain)
        for widget in (self._field, Field(tr(_INSIDE), self.inside), Field(tr(_LEVEL), self.level)):
            self.body.addWidget(widget)
        self._meaning = self.text("", role="caption")
        self.button(secondary(tr(_CANCEL)), self.reject)
        self.button(primary(tr(_ADD)), self._go).setDefault(True)
        self._offer_levels()
        self.name.setFocus()

    @property
    def parts(self) -> dict[str, Part]:
        """Return what is kept of it over a lock."""
        inside, level = (self._inside_key, self._put_inside), (self.level.code, self._put_level)
        return {"name": _name_part(self.name), "inside": inside, "level": level}

    def _inside_key(self) -> str:
        inside = self.inside.chosen()
        return inside.key if inside else ""

    def _put_inside(self, key: str) -> None:
        self.inside.set_chosen(next((place for place in self._places if place.key == key), None))
        self._offer_levels()

    def _put_level(self, code: str) -> None:
        self.level.set_code(code)
        self._explain()

    def _offer_levels(self) -> None:
        inside = self.inside.chosen()
        options = tuple(self._levels(inside)) if inside else ()
        self.level.set_options(options)
        # The finest one: a camp that was taken for a district would be told to HQ by its name.
        self.level.set_code(options[-1].code if options else "")
        self._explain()

    def _explain(self) -> None:
        """Say what the level means, and who sees the name for it."""
        code = self.level.code()
        meaning = next((one.definition for one in self.level.options if one.code == code), "")
        self._meaning.setText(f"{meaning} {tr(_HQ_SEES if code == _TOLD else _HQ_SEES_NOT)}".strip())
        self.fit()

    def _go(self) -> None:
        name = self.name.text().strip()
        if not name:
            self._field.show_error(tr(_NAME_NEEDED))
            return
        self.accept()
        self._then(name, self._inside_key(), self.level.code())


class StateDialog(Dialog):
    """Asks for an act's next state and what the step needs: a decision, a reason with a new source, a reference."""

    HELP = "04-verify"

    def __init__(
        self, parent: QWidget, incident: Incident, act_id: str, world: World, then: Callable[[Incident], object]
    ) -> None:
        super().__init__(parent, tr(_CHANGE))
        self._incident, self._act_id, self._world, self._then = incident, act_id, world, then
        act = next(row for row in incident.acts if row.id == act_id)
        self._now_state = act.verification_state or "DRAFT"
        allowed = ALLOWED.get(self._now_state, frozenset())
        states = [one for one in options_of("VERIFICATION_STATE", world.lang) if one.code in allowed]
        self.to = CodePicker(tr(_TO), states)
        self.reference, self.why = QLineEdit(), QLineEdit()
        sources = [row.model_dump(mode="json", by_alias=True) for row in incident.sources]
        fresh = [one for one in links("sources", sources, world) if one.id not in act.sources]
        self.evidence = CodePicker(tr(_EVIDENCE), [Option(one.id, one.text) for one in fresh])
        specs = [spec for spec in ordered(Decision) if spec.name in _DECISION_FIELDS]
        self.decision = Panel(specs, world, make_editor, rare=_DECISION_FIELDS[5:])
        self._fields = (Field(tr(_REFERENCE), self.reference), Field(tr(_WHY), self.why))
        self._evidence_field = Field(tr(_EVIDENCE), self.evidence)
        self._message = MessageLine()
        for widget in (Field(tr(_TO), self.to), *self._fields, self._evidence_field, self.decision, self._message):
            self.body.addWidget(widget)
        self.button(secondary(tr(_CANCEL)), self.reject)
        self.button(primary(tr(_DO_CHANGE)), self._go)
        self.to.changed.connect(self._follow)
        self.decision.set_value(_suggested(incident, act_id, world.now()))
        self._follow()
        self.to.setFocus()

    @property
    def parts(self) -> dict[str, Part]:
        """Return what is kept of it over a lock."""
        lines = {"reference": line_part(self.reference), "why": line_part(self.why)}
        evidence = self.evidence.code, self.evidence.set_code
        decision = self.decision.value, self.decision.set_value
        return {"to": (self.to.code, self._put_to), **lines, "evidence": evidence, "decision": decision}

    def _put_to(self, code: str) -> None:
        self.to.set_code(code)
        self._follow()

    def _follow(self) -> None:
        to = self.to.code()
        self._fields[0].setVisible(to == "DUPLICATE")
        reopening = self._now_state in TERMINAL and to == "UNDER_VERIFICATION"
        self._fields[1].setVisible(reopening)
        self._evidence_field.setVisible(reopening)
        self.decision.setVisible(to in OUTCOMES)

    def _go(self) -> None:
        if not self.to.code():
            self._message.say(tr(_CHOOSE_STATE), blocks=True)
            return
        try:
            moved = self._moved()
        except AppError as error:
            self._message.say(say(error), blocks=True)
            return
        except ValidationError as error:
            self._show_refused(error)
            return
        self.accept()
        self._then(moved)

    def _moved(self) -> Incident:
        decided = self.to.code() in OUTCOMES
        return move(
            self._incident,
            self._act_id,
            self.to.code(),
            now=self._world.now(),
            decision=Decision.model_validate(self.decision.value()) if decided else None,
            reason=self.why.text(),
            evidence=self.evidence.code() or None,
            duplicate_of=self.reference.text().strip() or None,
        )

    def _show_refused(self, error: ValidationError) -> None:
        refused = problems(error)
        self.decision.show_problems([Problem(one.path, say(AppError(one.code, **dict(one.params)))) for one in refused])


def _suggested(incident: Incident, act_id: str, now: datetime) -> Raw:
    """Return what the act's sources already tell a decision; a person may change all of it."""
    act = next(row for row in incident.acts if row.id == act_id)
    sources = sources_of(incident, act)
    primary_sources = sum(source.tier == "PRIMARY" for source in sources)
    return {
        "date": now.date().isoformat(),
        "standard": "RGB",
        "n_primary": primary_sources,
        "n_secondary": len(sources) - primary_sources,
        "n_independent_origins": independent_origins(sources),
        "un_eyewitness": any(bool(source.un_eyewitness) for source in sources),
    }
