"""What a page may say over the models: which fields of a row stand first, how wide, and with what a new row starts."""

import secrets
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel

from app.ui.forms.raw import Raw
from app.ui.forms.schema import FieldSpec, specs_of

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
SPANS: Mapping[tuple[str, str], int] = {
    ("Act", "type"): 6,
    ("Act", "verification_state"): 6,
    ("VictimGroup", "n_best"): 2,
    ("VictimGroup", "sex"): 3,
    ("VictimGroup", "age_band"): 3,
    ("VictimGroup", "n_min"): 2,
    ("VictimGroup", "n_max"): 2,
    ("AllegedPerpetrator", "category"): 6,
    ("AllegedPerpetrator", "certainty"): 6,
    ("AllegedPerpetrator", "role"): 6,
    ("AllegedPerpetrator", "attribution_basis"): 6,
    ("Source", "kind"): 6,
    ("Source", "tier"): 6,
    ("Source", "reliability"): 6,
    ("Source", "credibility"): 6,
    ("NexusFinding", "criterion"): 6,
    ("NexusFinding", "finding"): 6,
    ("VerificationPlan", "acts"): 6,
    ("VerificationPlan", "questions"): 6,
    ("VerificationPlan", "action"): 6,
    ("VerificationPlan", "risk"): 6,
    ("Incident", "reg_basis"): 6,
    ("Contact", "name"): 6,
    ("Contact", "aliases"): 6,
    ("Contact", "safe_contact"): 12,
    ("Contact", "language"): 6,
    ("Contact", "caregiver"): 6,
    ("Contact", "meeting_place"): 12,
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
_SURVIVOR_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # nothing that reads like something else


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


def wanted(name: str, raw: Raw) -> bool:
    """Tell whether a field is of use beside what else `raw` says; one that holds something is always shown."""
    if raw.get(name):
        return True
    if name.endswith(_OTHER):
        return _has_other(raw.get(name.removesuffix(_OTHER)))
    rule = _WANTED.get(name)
    return rule is None or rule(raw)


def _has_other(value: Any) -> bool:
    values = value if isinstance(value, list) else [value]
    return any(isinstance(item, str) and (item == "OTHER" or item.startswith("OTHER_")) for item in values)


_OTHER = "_other"
_WANTED: Mapping[str, Callable[[Raw], bool]] = {
    "ended": lambda raw: raw.get("duration_class") not in (None, "SINGLE") and raw.get("ongoing") != "YES",
    "control_party": lambda raw: raw.get("control") not in (None, "UNK"),
    "cross_border_adm0": lambda raw: bool(set(raw.get("cross_border") or ()) - {"NONE"}),
    "cells": lambda raw: raw.get("sex") == "MIXED",
    "purpose_note": lambda raw: bool(raw.get("ethnicity") or raw.get("religion")),
    "count_victims_reason": lambda raw: raw.get("count_victims") is not None,
}


def start_of(key: str) -> Raw:
    """Return what a new row of the list `key` holds from the start."""
    if key == "acts":
        return {"verification_state": "DRAFT"}
    if key == "sources":
        return {"source_code": f"S-{secrets.randbelow(10_000):04d}"}
    return {}


def completed(key: str, raw: Raw) -> Raw:
    """Return `raw` with what follows from it: one person is a group of 1 and has a random code (domain.md 2)."""
    if key == "victim_groups" and raw.get("kind") == "INDIVIDUAL":
        code = "".join(secrets.choice(_SURVIVOR_ALPHABET) for _ in range(6))
        return {"n_min": 1, "n_best": 1, "n_max": 1, "survivor_code": code} | raw
    if key == "sources" and raw.get("kind") == "SURVIVOR":
        return raw | {"reliability": "NOT_GRADED"}
    return raw
