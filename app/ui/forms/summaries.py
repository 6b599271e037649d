"""One line that says which row it is, from codes only: "1 woman, 26–40", "Rape", "S-0142, survivor"."""

from collections.abc import Callable, Mapping
from typing import Any

from app.texts import COMMA, QT_TRANSLATE_NOOP, Text
from app.ui.forms.raw import Raw
from app.ui.forms.reading import shown
from app.ui.forms.world import LinkOption, World, options_of
from app.ui.i18n import digits, right_to_left, tr
from app.ui.text import isolate
from app.ui.widgets.options import label_of
from app.ui.words import STATES

_NEW: Mapping[str, Text] = {
    "acts": QT_TRANSLATE_NOOP("Rows", "New act"),
    "victim_groups": QT_TRANSLATE_NOOP("Rows", "New group"),
    "perpetrators": QT_TRANSLATE_NOOP("Rows", "New alleged perpetrator"),
    "sources": QT_TRANSLATE_NOOP("Rows", "New source"),
    "consents": QT_TRANSLATE_NOOP("Rows", "New consent"),
    "nexus": QT_TRANSLATE_NOOP("Rows", "New finding"),
    "verification_plans": QT_TRANSLATE_NOOP("Rows", "New plan"),
    "accountability": QT_TRANSLATE_NOOP("Rows", "New step"),
}
_NEW_ROW = QT_TRANSLATE_NOOP("Rows", "New row")
_LINK = QT_TRANSLATE_NOOP("Rows", "{mark} · {summary}")
_AND = QT_TRANSLATE_NOOP("Rows", "{first}, {second}")
_NUMBER_OF = QT_TRANSLATE_NOOP("Rows", "{n} {people}")
_GRANTED = QT_TRANSLATE_NOOP("Rows", "{person}: {count} granted")
_DUE = QT_TRANSLATE_NOOP("Rows", "due {day}")
_SOMEBODY = QT_TRANSLATE_NOOP("Rows", "nobody chosen yet")
_CHILD = frozenset({"A00_11", "A12_17", "A_CH"})
_PEOPLE: Mapping[tuple[str, bool], tuple[Text, Text]] = {
    ("F", False): (QT_TRANSLATE_NOOP("Rows", "woman"), QT_TRANSLATE_NOOP("Rows", "women")),
    ("F", True): (QT_TRANSLATE_NOOP("Rows", "girl"), QT_TRANSLATE_NOOP("Rows", "girls")),
    ("M", False): (QT_TRANSLATE_NOOP("Rows", "man"), QT_TRANSLATE_NOOP("Rows", "men")),
    ("M", True): (QT_TRANSLATE_NOOP("Rows", "boy"), QT_TRANSLATE_NOOP("Rows", "boys")),
    ("", False): (QT_TRANSLATE_NOOP("Rows", "person"), QT_TRANSLATE_NOOP("Rows", "people")),
    ("", True): (QT_TRANSLATE_NOOP("Rows", "child"), QT_TRANSLATE_NOOP("Rows", "children")),
}
_SOME = QT_TRANSLATE_NOOP("Rows", "a number of")
_LETTERS = 26
OF_OTHERS = frozenset({"perpetrators", "consents", "decisions"})  # lists whose lines name other rows and records too


def mark(key: str, at: int) -> str:
    """Return the letter (people) or number of the row at `at`."""
    if key != "victim_groups":
        return digits(at + 1)
    first = chr(ord("A") + at // _LETTERS - 1) if at >= _LETTERS else ""
    return first + chr(ord("A") + at % _LETTERS)


def summary(key: str, raw: Raw, world: World) -> str:
    """Return the row's one line; a new row says so."""
    said = _MAKERS[key](raw, world) if key in _MAKERS else _words(raw)
    return said or tr(_NEW.get(key, _NEW_ROW))


def links(key: str, rows: list[Raw], world: World) -> list[LinkOption]:
    """Return the rows of the list `key` as things to link to."""
    return [
        LinkOption(str(raw.get("id") or ""), tr(_LINK, mark=mark(key, at), summary=summary(key, raw, world)))
        for at, raw in enumerate(rows)
        if isinstance(raw, dict)
    ]


def state_badge(key: str, raw: Raw, world: World) -> tuple[str, str, str] | None:
    """Return tone, icon and word of the badge beside an act's line."""
    state = str(raw.get("verification_state") or "")
    if key != "acts" or not state:
        return None
    tone, icon = STATES.get(state, ("plain", "dashed"))
    return tone, icon, _word("VERIFICATION_STATE", state, world)


def _word(codes: str, code: Any, world: World) -> str:
    if not code:
        return ""
    said = label_of(options_of(codes, world.lang), str(code))
    return said if said == code else digits(said)


def _both(first: str, second: str) -> str:
    return tr(_AND, first=first, second=second) if first and second else first or second


def _act(raw: Raw, world: World) -> str:
    return _word("CRSV_TYPE", raw.get("type"), world)


def _group(raw: Raw, world: World) -> str:
    number, sex, band = raw.get("n_best"), str(raw.get("sex") or ""), str(raw.get("age_band") or "")
    if not (number or sex or band or raw.get("kind")):
        return ""
    one, many = _PEOPLE[(sex if sex in ("F", "M") else "", band in _CHILD)]
    people = tr(one if number == 1 else many)
    counted = tr(_NUMBER_OF, n=number if number else tr(_SOME), people=people)
    return _both(counted, _word("AGE_BAND", band, world))


def _perpetrator(raw: Raw, world: World) -> str:
    party = str(raw.get("party") or "")
    return label_of(world.parties, party) if party else _word("PERP_CAT", raw.get("category"), world)


def _code(value: Any) -> str:
    """A code among words; it would be torn apart where they run from right to left."""
    return isolate(str(value or ""), left_to_right=True) if right_to_left() else str(value or "")


def _source(raw: Raw, world: World) -> str:
    return _both(_code(raw.get("source_code")), _word("SRC_KIND", raw.get("kind"), world))


def _consent(raw: Raw, world: World) -> str:
    options = {option.id: option.text for option in world.links(("victim_groups", "sources"))}
    scopes = [item for item in raw.get("scopes") or () if isinstance(item, dict)]
    granted = sum(item.get("decision") == "GRANTED" for item in scopes)
    if not raw.get("for") and not scopes:
        return ""
    person = options.get(str(raw.get("for") or ""), tr(_SOMEBODY))
    return tr(_GRANTED, person=person, count=granted)


def _nexus(raw: Raw, world: World) -> str:
    return _both(
        _word("NEXUS_CRITERION", raw.get("criterion"), world), _word("NEXUS_FINDING", raw.get("finding"), world)
    )


def _decision(raw: Raw, world: World) -> str:
    acts = {option.id: option.text for option in world.links(("acts",))}
    decided = _both(acts.get(str(raw.get("act") or ""), ""), _word("VERIFICATION_STATE", raw.get("state"), world))
    return _both(decided, shown(str(raw.get("date") or "")))


def _plan(raw: Raw, world: World) -> str:
    questions = raw.get("questions") or ()
    asked = tr(COMMA).join(_word("PLAN_QUESTION", code, world) for code in questions) or str(raw.get("action") or "")
    due = raw.get("due")
    return _both(asked, tr(_DUE, day=shown(str(due))) if due else "")


def _step(raw: Raw, world: World) -> str:
    taken = _both(_word("FORUM", raw.get("forum"), world), _word("STAGE", raw.get("stage"), world))
    return _both(taken, shown(str(raw.get("date") or "")))


def _attachment(raw: Raw, world: World) -> str:
    return _both(_word("ATTACHMENT_KIND", raw.get("kind"), world), str(raw.get("file_name") or ""))


def _cell(raw: Raw, world: World) -> str:
    band = _both(_word("SEX", raw.get("sex"), world), _word("AGE_BAND", raw.get("band"), world))
    return _both(band, digits(raw.get("n") or ""))


def _alt_ref(raw: Raw, world: World) -> str:
    return _both(_word("ALT_REF_SYSTEM", raw.get("system"), world), str(raw.get("value") or ""))


def _words(raw: Raw) -> str:
    found = [str(item) for key, item in raw.items() if key != "id" and isinstance(item, str | int)]
    return tr(COMMA).join(found[:3])


_MAKERS: Mapping[str, Callable[[Raw, World], str]] = {
    "acts": _act,
    "victim_groups": _group,
    "perpetrators": _perpetrator,
    "sources": _source,
    "consents": _consent,
    "nexus": _nexus,
    "verification_plans": _plan,
    "accountability": _step,
    "decisions": _decision,
    "attachments": _attachment,
    "cells": _cell,
    "alt_refs": _alt_ref,
}
