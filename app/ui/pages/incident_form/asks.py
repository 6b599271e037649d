"""What the form asks a person: discard, reason, party, place, state of an act, a file."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.models.base import document
from app.models.incident import Incident
from app.texts import COMMA, QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from app.ui.dialogs import Question, ask_open_file
from app.ui.forms.raw import Raw
from app.ui.forms.world import World
from app.ui.i18n import tr
from app.ui.keep_words import line_part
from app.ui.pages.incident_form import store, ticks
from app.ui.pages.incident_form.dialogs import PartyDialog, PlaceDialog, StateDialog
from app.ui.pages.incident_form.places import level_below
from app.ui.text import isolate
from app.ui.widgets.place_picker import PlaceChoice
from app.vault.dialog_words import Where

if TYPE_CHECKING:
    from app.ui.pages.incident_form.page import IncidentForm

_DISCARD = QT_TRANSLATE_NOOP("IncidentForm", "Discard this draft?")
_DISCARD_NEW = QT_TRANSLATE_NOOP(
    "IncidentForm", "No version was saved. Everything typed here is erased from the vault."
)
_DISCARD_TEXT = QT_TRANSLATE_NOOP(
    "IncidentForm", "The version saved at {time} stays. What was typed since then is erased from the vault."
)
_LOST = QT_TRANSLATE_NOOP("IncidentForm", "Lost: {fields}.")
_LOST_MORE = QT_TRANSLATE_N_NOOP("IncidentForm", "Lost: {fields}, and %n more.")
_NAMED = 6  # of the fields that are lost
_DO_DISCARD = QT_TRANSLATE_NOOP("IncidentForm", "Discard")
_KEEP = QT_TRANSLATE_NOOP("IncidentForm", "Keep the draft")
_REASON = QT_TRANSLATE_NOOP("IncidentForm", "Why is this verified record changed?")
_REASON_TEXT = QT_TRANSLATE_NOOP(
    "IncidentForm", "An act of this record is verified. The new version keeps your reason in the history."
)
_REASON_LABEL = QT_TRANSLATE_NOOP("IncidentForm", "Reason")
_DO_SAVE = QT_TRANSLATE_NOOP("IncidentForm", "Save with this reason")
_NOT_NOW = QT_TRANSLATE_NOOP("IncidentForm", "Not now")
_FILE = QT_TRANSLATE_NOOP("IncidentForm", "Choose a file to take in")
_ANY_FILE = QT_TRANSLATE_NOOP("IncidentForm", "All files (*)")


def equip(page: "IncidentForm", world: World) -> None:
    """Give the form's editors their ways to ask."""
    world.ask_party = lambda name, then: party(page, world, name, then)
    world.ask_place = lambda name, then: place(page, world, name, then)
    world.ask_file = lambda _then: _file(page)
    world.ask_tick = lambda field: ticks.ask(page, field)
    world.tick_said = lambda field: ticks.said(page, field)
    world.ask_state = lambda act_id: state(page, world, act_id)


def discard(page: "IncidentForm") -> None:
    """Ask before a draft is erased; not before it is there to be seen."""
    if not page.form.isEnabled():
        return
    time = page.keeping.saved_time
    text = f"{tr(_DISCARD_TEXT, time=time)} {_lost(page)}".strip() if time else tr(_DISCARD_NEW)
    do = page.keeping.drafts.discard
    Question(page, tr(_DISCARD), text, risky=tr(_DO_DISCARD), safe=tr(_KEEP), then=lambda _reason: do()).open()


def _lost(page: "IncidentForm") -> str:
    """Name the fields that are lost, not what they hold."""
    labels = list(dict.fromkeys(change.label for change in page.changes()))
    named, more = tr(COMMA).join(isolate(label) for label in labels[:_NAMED]), len(labels) - _NAMED
    if more > 0:
        return tr(_LOST_MORE, n=more, fields=named)
    return tr(_LOST, fields=named) if labels else ""


def reason(page: "IncidentForm", then: Callable[[str], object]) -> None:
    """Ask why a verified record is changed."""
    asked = Question(
        page,
        tr(_REASON),
        tr(_REASON_TEXT),
        risky=tr(_DO_SAVE),
        safe=tr(_NOT_NOW),
        then=then,
        reason=tr(_REASON_LABEL),
    )
    asked.keep_words(page.session, Where("reason", page.record_id), {"reason": line_part(asked.reason)})
    asked.open()


def party(page: "IncidentForm", world: World, name: str, then: Callable[[str], None]) -> None:
    """Ask for a new party; `then` gets its id once it is saved."""
    asked = PartyDialog(page, name, world.lang, lambda *words: page.keeping.add(then, store.add_party, *words))
    asked.keep_words(page.session, Where("party", page.record_id), asked.parts)
    asked.open()


def place(page: "IncidentForm", world: World, name: str, then: Callable[[PlaceChoice], None]) -> None:
    """Ask for a new place of this station; `then` gets it once it is saved."""

    def added(record_id: str) -> None:
        then(next(place for place in world.places if place.key == record_id))

    asked = PlaceDialog(
        page,
        name,
        world.places,
        _inside(page, world),
        lambda choice: level_below(choice, world.lang),
        lambda *words: page.keeping.add(added, store.add_place, *words),
    )
    asked.keep_words(page.session, Where("place", page.record_id), asked.parts)
    asked.open()


def _inside(page: "IncidentForm", world: World) -> PlaceChoice | None:
    """Return the deepest place of the form's chain: a new place most often lies there."""
    raw = page.value()
    chain = [raw[key] for key in ("adm0", "adm1", "adm2", "adm3") if raw.get(key)]
    return next((place for place in world.places if chain and place.key == chain[-1]), None)


def _file(page: "IncidentForm") -> None:
    ask_open_file(page, tr(_FILE), tr(_ANY_FILE), page.keeping.files.attach)


def state(page: "IncidentForm", world: World, act_id: str) -> None:
    """Ask for the next state of an act; what does not parse is shown first."""
    incident = page.check().incident
    if incident is None or act_id not in {act.id for act in incident.acts}:
        page.refuse_save()
        return
    asked = StateDialog(page, incident, act_id, world, lambda moved: page.put(_with_move(page.value(), moved, act_id)))
    asked.keep_words(page.session, Where("state", page.record_id, act_id), asked.parts)
    asked.open()


def _with_move(raw: Raw, moved: Incident, act_id: str) -> Raw:
    """Return `raw` with the act's new state and the decisions; everything else stays as typed."""
    done = document(moved)
    new = next(act for act in done["acts"] if act["id"] == act_id)
    taken: tuple[str, ...] = ("verification_state", "verified_on", "duplicate_of", "sources")
    fresh = {key: new[key] for key in taken if key in new}
    acts = [
        {key: item for key, item in act.items() if key not in taken} | fresh if act.get("id") == act_id else act
        for act in raw.get("acts") or ()
    ]
    return raw | {"acts": acts, "decisions": done.get("decisions", [])}
