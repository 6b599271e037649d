"""The blocks a released document holds beside its record's fields (bundle-and-vault.md 1.5)."""

from collections import Counter
from functools import cache
from hashlib import sha256
from types import MappingProxyType
from typing import Any

from app.models.base import Document
from app.models.canonical import encode
from app.models.codes import code_list, code_list_names
from app.models.fields import Profile
from app.release.labels import Labels, PartyLabel, PlaceLabel
from app.release.verbs import band

_REGIONAL = frozenset({"count_verified", "victims", "counts_by_sex_band", "state_worst", "state_best"})
_PARTNER = frozenset({"count_verified", "victims", "counts_by_sex_band"})
_NARROWED = MappingProxyType({Profile.REGIONAL: _REGIONAL, Profile.PARTNER: _PARTNER})
GENERALISER_V = 1  # grows with every change of verbs or rules, so that a recipient can tell documents apart


def derived_block(derived: Document, profile: Profile) -> Document:
    """Return what was derived as the profile may see it: REGIONAL counts and states, PARTNER counts in bands."""
    names = _NARROWED.get(profile, frozenset(derived))
    kept = {name: _said(value) for name, value in derived.items() if name in names and value is not None}
    return _banded(kept) if profile is Profile.PARTNER else kept


def _said(value: Any) -> Any:
    """Return a value without what nobody knows in it."""
    return {name: part for name, part in value.items() if part is not None} if isinstance(value, dict) else value


def _banded(counts: Document) -> Document:
    """Band every number; persons are added up by age class first, so that no finer row shows through."""
    sums: Counter[tuple[str, str]] = Counter()
    for row in counts.get("counts_by_sex_band", []):
        sums[row["sex"], band(row["band"])] += row["n"]
    rows = [{"sex": sex, "band": age, "n": band(number)} for (sex, age), number in sorted(sums.items())]
    victims = {name: band(number) for name, number in counts.get("victims", {}).items()}
    made = {"count_verified": band(counts["count_verified"])} if "count_verified" in counts else {}
    return made | {name: part for name, part in (("counts_by_sex_band", rows), ("victims", victims)) if part}


def labels_block(parties: dict[str, str], places: set[str], labels: Labels, profile: Profile) -> Document:
    """Return code, name and category or level of every party (own id to released id) and place that passed its verb."""
    named = {made: _label(labels.party(own)) for own, made in sorted(parties.items())}
    lying = {code: _place(labels.place(code), profile) for code in sorted(places)}
    block = {
        "parties": {key: label for key, label in named.items() if label},
        "places": {key: label for key, label in lying.items() if label},
    }
    return {name: rows for name, rows in block.items() if rows}


def _place(label: PlaceLabel | None, profile: Profile) -> Document:
    """Return a place's label; of a station's own places HQ learns the names of districts, nobody those below."""
    said = _label(label)
    district = profile is Profile.HQ_CONF and said.get("level") == "ADM2"
    if said.pop("own", False) and profile is not Profile.DEVICE and not district:
        said.pop("name", None)
    return said


def _label(label: PartyLabel | PlaceLabel | None) -> Document:
    return _said({name: getattr(label, name) for name in label.__slots__}) if label else {}


@cache
def code_lists_version() -> str:
    """Return 12 hex digits that stand for all shipped code lists and their versions."""
    versions = {name: code_list(name).version for name in code_list_names()}
    return sha256(encode(versions)).hexdigest()[:12]


def release_block(profile: Profile, schema_v: int, reduced: list[str], withheld: dict[str, int]) -> Document:
    """Return how this document was made; persons who refused or withdrew are counted nowhere in it."""
    return {
        "profile": profile.value,
        "generaliser_v": GENERALISER_V,
        "schema_v": schema_v,
        "code_lists": code_lists_version(),
        "reduced": sorted(reduced),
        "withheld_counts": {kind: number for kind, number in sorted(withheld.items()) if number},
    }
