"""Which fields of a row stand first, which wait under "More", and in which order a section asks."""

from collections.abc import Mapping
from functools import cache

from pydantic import BaseModel

from app.models.schema import FieldSpec, specs_of

# Fields that are always there; a model not named here shows all of its fields.
PRIMARY: Mapping[str, tuple[str, ...]] = {
    "Act": (
        "type",
        "verification_state",
        "subtype",
        "manner",
        "subtype_other",
        "victim_groups",
        "perpetrators",
        "sources",
    ),
    "VictimGroup": ("kind", "n_best", "sex", "age_band", "sex_other", "displacement", "outcome_status", "cells"),
    "AllegedPerpetrator": (
        "category",
        "party",
        "certainty",
        "role",
        "attribution_basis",
        "attribution_basis_other",
        "accountability",
    ),
    "Source": ("kind", "tier", "kind_other", "reliability", "credibility", "concerns"),
    "Consent": ("for_", "given_by", "mode", "at", "explained", "scopes"),
    "Decision": ("act", "level", "state", "date", "standard", "reason"),
    "Attachment": ("kind", "class_", "kind_other", "faces_present", "metadata_stripped", "persons"),
}
# The incident's fields of a section: these first, in this order.
SECTION_FIRST: Mapping[str, tuple[str, ...]] = {
    "time": ("occurred", "ongoing", "duration_class", "time_of_day", "ended", "reported_to_un"),
    "place": ("adm0", "place_type", "control", "geo_sensitivity", "place_type_other", "control_party"),
    "acts": ("acts",),
    "people": ("victim_groups",),
    "nexus": ("context", "context_other", "nexus"),
}
# Fields of the incident that wait under "More": rarely filled, or off by default (domain.md 1.8).
_RARE = frozenset({"alt_refs", "pcode", "geo", "same_site_as", "alleged_motive", "account_first_person"})
_ELSEWHERE = frozenset({"ref"})  # the page's header shows it


@cache
def ordered(model: type[BaseModel]) -> tuple[FieldSpec, ...]:
    """Return the fields of a row: those that are always there first, in their order here, then the rest."""
    specs = specs_of(model)
    first = PRIMARY.get(model.__name__, ())
    by_name = {spec.name: spec for spec in specs}
    return (*(by_name[name] for name in first), *(spec for spec in specs if spec.name not in first))


@cache
def rare(model: type[BaseModel]) -> frozenset[str]:
    """Return the names of the fields that wait under "More"."""
    first = PRIMARY.get(model.__name__, ())
    if not first:
        return _RARE
    return frozenset(spec.name for spec in specs_of(model) if spec.name not in first)


def section_specs(model: type[BaseModel], section: str) -> tuple[FieldSpec, ...]:
    """Return the fields of one section in the order in which they stand in the form."""
    first = SECTION_FIRST.get(section, ())
    own = [spec for spec in specs_of(model) if spec.ui.section == section and spec.kind != "hidden"]
    own = [spec for spec in own if spec.name not in _ELSEWHERE]
    return tuple(sorted(own, key=lambda spec: first.index(spec.name) if spec.name in first else len(first)))
