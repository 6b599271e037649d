"""The built-in list of countries and their first-level areas (resources/places)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from app.resources import resource

SOURCE_LANG = "en"


@dataclass(frozen=True, slots=True)
class Area:
    """A first-level area: its code ("SS-EC"), its name and its middle (lat, lon) in 1e-5 degree, where it is known."""

    code: str
    name: str
    middle: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class CountryInfo:
    """A country: ISO3, its name per language, its areas, its bounding box (W, S, E, N) and middle in 1e-5 degree."""

    iso3: str
    names: Mapping[str, str]
    areas: tuple[Area, ...]
    bbox: tuple[int, int, int, int] | None = None
    middle: tuple[int, int] | None = None


class Gazetteer:
    """Answers what lies where, from a mapping ISO3 -> CountryInfo."""

    def __init__(self, countries: Mapping[str, CountryInfo]) -> None:
        self._countries = countries
        self._areas = {area.code: (iso3, area) for iso3, one in countries.items() for area in one.areas}

    @property
    def countries(self) -> tuple[CountryInfo, ...]:
        """All countries, by ISO3."""
        return tuple(self._countries[iso3] for iso3 in sorted(self._countries))

    def country(self, iso3: str) -> CountryInfo | None:
        """Return a country, None where the list has none of that code."""
        return self._countries.get(iso3)

    def first_level(self, iso3: str) -> tuple[Area, ...]:
        """Return the first-level areas of a country; empty for an unknown one."""
        found = self._countries.get(iso3)
        return found.areas if found else ()

    def chain(self, code: str) -> tuple[str, ...] | None:
        """Return the areas around `code`, country first and `code` last; None for a code that is not in the list."""
        if code in self._countries:
            return (code,)
        found = self._areas.get(code)
        return (found[0], code) if found else None

    def name(self, code: str, lang: str = SOURCE_LANG) -> str:
        """Return a country's name in `lang` (else English), an area's own name, or the code where it is unknown."""
        if code in self._countries:
            names = self._countries[code].names
            return names.get(lang) or names.get(SOURCE_LANG) or code
        found = self._areas.get(code)
        return found[1].name if found else code

    def middle(self, code: str) -> tuple[int, int] | None:
        """Return the middle of a country or area as (lat, lon) in 1e-5 degree; None where no map has its shape."""
        if code in self._countries:
            return self._countries[code].middle
        found = self._areas.get(code)
        return found[1].middle if found else None


@cache
def gazetteer() -> Gazetteer:
    """Return the built-in gazetteer."""
    raw = json.loads(resource("places", "countries.json").read_text("utf-8"))
    return Gazetteer(MappingProxyType({iso3: _country(iso3, one) for iso3, one in raw.items()}))


def _country(iso3: str, raw: dict[str, Any]) -> CountryInfo:
    box = raw.get("bbox")
    areas = tuple(Area(one["code"], one["name"], _middle(one)) for one in raw.get("first_level", ()))
    bounds = (box[0], box[1], box[2], box[3]) if box else None
    return CountryInfo(iso3, MappingProxyType(raw["name"]), areas, bounds, _middle(raw))


def _middle(raw: dict[str, Any]) -> tuple[int, int] | None:
    found = raw.get("mid")
    return (found[0], found[1]) if found else None
