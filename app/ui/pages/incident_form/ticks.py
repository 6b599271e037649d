"""The tick that lets a text leave: bound to this very text and to exactly the persons who leave today."""

from typing import TYPE_CHECKING

from app.models.base import new_id
from app.models.fields import Profile
from app.models.linter import lint_text
from app.release.consent import Moment
from app.release.persons import Terms
from app.release.ticks import persons_leaving, text_hash, tick_holds
from app.texts import QT_TRANSLATE_NOOP
from app.ui.dialogs import Question
from app.ui.forms.raw import Raw
from app.ui.i18n import tr, translate
from app.ui.words import moment

if TYPE_CHECKING:
    from app.ui.pages.incident_form.page import IncidentForm

_STAYS = QT_TRANSLATE_NOOP("Ticks", "Not ticked: this text stays at the station.")
_VOID = QT_TRANSLATE_NOOP(
    "Ticks", "The text or the persons who leave changed since it was ticked: it stays until ticked again."
)
_NAMES = QT_TRANSLATE_NOOP(
    "Ticks", "Something here may lead to a person (places found: {count}). It stays until that is mended and ticked."
)
_LEAVES = QT_TRANSLATE_NOOP("Ticks", "Ticked on {day}: it may leave with the record.")
_UNCHECKED = QT_TRANSLATE_NOOP("Ticks", "It was not checked for names: the contacts are locked.")
_EMPTY = QT_TRANSLATE_NOOP("Ticks", "Nothing is written here.")
_TITLE = QT_TRANSLATE_NOOP("Ticks", "Does this text name nobody?")
_TEXT = QT_TRANSLATE_NOOP(
    "Ticks",
    "Read it once more: no name, no number, no exact place, nothing by which a person can be found. "
    "The tick holds for this very text and for: {persons}.",
)
_NOBODY = QT_TRANSLATE_NOOP("Ticks", "nobody yet, as no consent covers it")
_TICK = QT_TRANSLATE_NOOP("Ticks", "I read it: it may leave")
_NOT_NOW = QT_TRANSLATE_NOOP("Ticks", "Not now")


def _terms(page: "IncidentForm") -> Terms:
    return Terms(Profile.HQ_CONF, Moment(page.session.clock.now(), suspect=False))


def said(page: "IncidentForm", field: str) -> str:
    """Say whether a text may leave as it stands."""
    incident = page.parsed.incident
    text = getattr(incident, field, None) if incident else None
    if incident is None or not text:
        return tr(_EMPTY)
    if hits := lint_text(text, page.names or ()):
        return tr(_NAMES, count=len(hits))
    ticks = [tick for tick in incident.ticks if tick.field == field]
    if not ticks:
        return tr(_STAYS)
    if not tick_holds(incident, field, _terms(page)):
        return tr(_VOID)
    leaves = tr(_LEAVES, day=moment(ticks[-1].at, day_only=True))
    return leaves if page.names is not None else f"{leaves} {tr(_UNCHECKED)}"


def ask(page: "IncidentForm", field: str) -> None:
    """Ask a person to read the text, and keep the tick; a text that seems to name somebody has to be mended first."""
    incident = page.check().incident
    text = getattr(incident, field, None) if incident else None
    if incident is None or not text or lint_text(text, page.names or ()):
        page.form.focus_loc((field,))
        return
    persons = sorted(persons_leaving(incident, _terms(page)))
    words = {option.id: option.text for option in page.form.link_options(("victim_groups", "sources"))}
    named = translate("Facts", "; ").join(words.get(person, person) for person in persons) or tr(_NOBODY)

    def tick(_reason: str) -> None:
        page.put(_ticked(page, field, text, persons))

    question = tr(_TEXT, persons=named)
    if page.names is None:
        question = f"{question} {tr(_UNCHECKED)}"
    Question(page, tr(_TITLE), question, risky=tr(_TICK), safe=tr(_NOT_NOW), then=tick).open()


def _ticked(page: "IncidentForm", field: str, text: str, persons: list[str]) -> Raw:
    raw = page.value()
    tick = {
        "id": new_id(),
        "field": field,
        "text_hash": text_hash(text),
        "persons": persons,
        "by": page.session.vault.holder,
        "at": page.session.clock.now().isoformat(timespec="seconds"),
    }
    others = [item for item in raw.get("ticks") or () if item.get("field") != field]
    return raw | {"ticks": [*others, {key: item for key, item in tick.items() if item != []}]}
