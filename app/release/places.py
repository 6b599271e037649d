"""The verbs ADM and CENTROID: no place finer than profile and record allow (domain.md 0.1b)."""

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
_CENTROIDS = MappingProxyType({2: "ADM2_CENTROID", 3: "ADM3_CENTROID"})
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
        """Return the middle of the finest area that may be told; None where no list knows it."""
        area = self._deepest()
        middle = self.labels.centroid(area) if area else None
        if middle is None:
            return None
        level = max(index for index, code in enumerate(self.codes) if code == area)
        precision = _CENTROIDS.get(level)
        found: dict[str, Any] = {"lat": middle[0], "lon": middle[1]}
        return found | ({"precision": precision} if precision else {})

    def _deepest(self) -> str | None:
        return self._finest_of(self.codes)

    def _finest_of(self, codes: tuple[str | None, ...]) -> str | None:
        fitting = (code for level, code in reversed([*enumerate(codes)]) if code and self._fits(code, level))
        return next(fitting, None)

    def _fits(self, place: str, level: int) -> bool:
        """Whether a place may be told: a camp that was entered right below the state is still a camp."""
        label = self.labels.place(place)
        said = _RANKS.get(label.level or "", level) if label else level
        return max(level, said) <= self.finest


def area_of(record: BaseModel, profile: Profile, labels: Labels) -> Area:
    """Return the area of a record that has admin levels; of any other an empty one at the profile's level."""
    codes = tuple(getattr(record, name, None) for name in LEVELS)
    sensitivity = getattr(record, "geo_sensitivity", None)
    allowed = _BY_SENSITIVITY.get(sensitivity, _NARROWEST) if sensitivity else _DEFAULT
    return Area(codes, min(_FINEST.get(profile, len(LEVELS) - 1), allowed), labels)
