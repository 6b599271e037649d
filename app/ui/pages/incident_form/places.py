"""Options of the form made from the vault's lists and the built-in gazetteer."""

from collections.abc import Iterator, Mapping
from functools import cache

from app.models.places import gazetteer
from app.texts import QT_TRANSLATE_NOOP
from app.ui.forms.world import World, options_of
from app.ui.i18n import tr
from app.ui.pages.incident_form.store import Lists
from app.ui.text import chained
from app.ui.widgets.options import Option
from app.ui.widgets.place_picker import PlaceChoice
from app.vault.places import PlaceRow

_COUNTRY = QT_TRANSLATE_NOOP("Places", "country")
_FIRST = QT_TRANSLATE_NOOP("Places", "first level")
_OWN = QT_TRANSLATE_NOOP("Places", "own place")
_STAFF = QT_TRANSLATE_NOOP("Forms", "{name} ({code})")
_LEVELS: Mapping[str, str] = {"ADM2": "adm2", "ADM3": "adm3", "ADM4": "adm4", "SITE": "adm4"}
_DEPTH = 5


def fill(world: World, lists: Lists) -> None:
    """Give the form's world the lists as they are now: own places, then those of the own country, then the world."""
    own = {row.record_id: row for row in lists.places}
    world.parties = tuple(
        Option(row.record_id, row.name or row.code or row.record_id, search=" ".join((*row.aliases, row.code or "")))
        for row in lists.parties
    )
    world.staff = tuple(Option(one.id, tr(_STAFF, name=one.name, code=one.code)) for one in lists.staff)
    world.countries = countries(world.lang)
    world.places = (*(_own_choice(row, own, world.lang) for row in lists.places), *_built_in(world.lang, lists.country))


def make_ahead(lang: str, country: str) -> None:
    """Make what all forms offer, thousands of words; any thread may, and the window's own has to wait for none."""
    countries(lang)
    _built_in(lang, country)


@cache
def countries(lang: str) -> tuple[Option, ...]:
    """Return all countries as options, by name."""
    found = [
        Option(one.iso3, gazetteer().name(one.iso3, lang), search=" ".join(one.names.values()))
        for one in gazetteer().countries
    ]
    return tuple(sorted(found, key=lambda option: option.label))


@cache
def _built_in(lang: str, country: str) -> tuple[PlaceChoice, ...]:
    """Return all places of the gazetteer, those of the own country first; a list sorts stably."""
    return tuple(sorted(_gazetteer_places(lang), key=lambda place: dict(place.values).get("adm0") != country))


def _gazetteer_places(lang: str) -> Iterator[PlaceChoice]:
    for one in gazetteer().countries:
        name = gazetteer().name(one.iso3, lang)
        yield PlaceChoice(
            one.iso3, name, tr(_COUNTRY), "", one.iso3, (("adm0", one.iso3),), " ".join(one.names.values())
        )
        for area in one.areas:
            values = (("adm0", one.iso3), ("adm1", area.code))
            # An area has one name alone; its country is found in every language.
            yield PlaceChoice(area.code, area.name, tr(_FIRST), name, area.code, values, " ".join(one.names.values()))


def _own_choice(row: PlaceRow, own: Mapping[str, PlaceRow], lang: str) -> PlaceChoice:
    above = _above(row, own)
    levels = [one for one in above if one in own]
    values: dict[str, str] = {}
    for code in above:
        if code in own:
            values[_LEVELS.get(own[code].level or "", "adm2")] = code
        else:
            values["adm1" if "-" in code else "adm0"] = code
    values[_LEVELS.get(row.level or "", "adm2")] = row.record_id
    names = [own[code].name or code if code in levels else gazetteer().name(code, lang) for code in reversed(above)]
    return PlaceChoice(
        row.record_id,
        row.name or row.record_id,
        tr(_OWN),
        chained(*names),
        row.pcode or "",
        tuple(values.items()),
        " ".join(row.aliases),
        own=True,
    )


def _above(row: PlaceRow, own: Mapping[str, PlaceRow]) -> list[str]:
    """Return the codes and ids above a place, country first."""
    way: list[str] = []
    at = row.parent
    while at is not None and len(way) < _DEPTH:
        chain = gazetteer().chain(at)
        if chain is not None:
            return [*chain, *reversed(way)]
        way.append(at)
        at = own[at].parent if at in own else None
    return list(reversed(way))


def level_below(choice: PlaceChoice, lang: str) -> tuple[Option, ...]:
    """Return the levels that a new place inside `choice` can have."""
    deepest = dict(choice.values)
    known = [code for code, key in _LEVELS.items() if key not in deepest]
    return tuple(option for option in options_of("PLACE_LEVEL", lang) if option.code in known or option.code == "SITE")
