"""The verbs ADM and CENTROID: no place finer than profile and record allow (domain.md 0.1b)."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel

from app.models.fields import Profile
from app.release.labels import Labels

_FINEST = MappingProxyType({Profile.HQ_CONF: 2, Profile.REGIONAL: 1, Profile.PARTNER: 1})
_BY_SENSITIVITY = MappingProxyType({"EXACT_OK_LOCAL": 4, "GENERALISE_5KM": 4, "ADM2_ONLY": 2, "ADM1_ONLY": 1})
_DEFAULT, _NARROWEST = 2, 1  # where nothing is said of sensitivity: ADM2_ONLY; where no list knows what is said
_RANKS = MappingProxyType({"ADM0": 0, "ADM1": 1, "ADM2": 2, "ADM3": 3, "ADM4": 4, "SITE": 5})
LEVELS = ("adm0", "adm1", "adm2", "adm3", "adm4")


@dataclass(frozen=True, slots=True)
class Area:
    """Where a record lies, cut to the finest level that may be told; `codes` run from the country downward."""

    codes: tuple[str | None, ...]
    finest: int
    labels: Labels

    def own_level(self, key: str, place: str) -> str | None:
        """Return the value of one of the record's own admin fields if its level may be told."""
        return place if self._fits(place, LEVELS.index(key)) else None

    def at_most(self, place: str) -> str | None:
        """Return the place itself if it is no finer than allowed, else the area around it that is; None if unknown."""
        if place in self.codes:
            return place if self._fits(place, self.codes.index(place)) else self._deepest()
        chain = self.labels.chain(place)
        return self._deepest() if chain is None else self._finest_of(chain)

    def centroid(self) -> dict[str, Any] | None:
        """Return the middle of the finest area that may be told and has one that is known; None where none has.

        It is looked up by the area alone: the point that the record holds has no part in it.
        """
        for level, area in self._fitting(self.codes):
            middle = self.labels.centroid(area)
            if middle is not None:
                return {"lat": middle[0], "lon": middle[1], "precision": f"ADM{level}_CENTROID"}
        return None

    def _deepest(self) -> str | None:
        return self._finest_of(self.codes)

    def _finest_of(self, codes: tuple[str | None, ...]) -> str | None:
        return next((code for _, code in self._fitting(codes)), None)

    def _fitting(self, codes: tuple[str | None, ...]) -> Iterator[tuple[int, str]]:
        """Yield (level, code) of the areas that may be told, the finest first."""
        for at, code in reversed([*enumerate(codes)]):
            if code and self._fits(code, at):
                yield self._level(code, at), code

    def _fits(self, place: str, level: int) -> bool:
        return self._level(place, level) <= self.finest

    def _level(self, place: str, level: int) -> int:
        """Return how fine a place is: a camp that was entered right below the state is still a camp."""
        label = self.labels.place(place)
        said = _RANKS.get(label.level or "", level) if label else level
        return max(level, said)


def area_of(record: BaseModel, profile: Profile, labels: Labels) -> Area:
    """Return the area of a record that has admin levels; of any other an empty one at the profile's level."""
    codes = tuple(getattr(record, name, None) for name in LEVELS)
    sensitivity = getattr(record, "geo_sensitivity", None)
    allowed = _BY_SENSITIVITY.get(sensitivity, _NARROWEST) if sensitivity else _DEFAULT
    return Area(codes, min(_FINEST.get(profile, len(LEVELS) - 1), allowed), labels)
