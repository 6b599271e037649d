"""What a page may say over the models: how wide a field is, when it is of use, and with what a new row starts."""

import secrets
from collections.abc import Callable, Mapping
from typing import Any

from app.models.rules_acts import OTHERS
from app.ui.forms.raw import Raw

SPANS: Mapping[tuple[str, str], int] = {
    ("Act", "type"): 6,
    ("Act", "verification_state"): 6,
    ("VictimGroup", "n_best"): 4,
    ("VictimGroup", "sex"): 4,
    ("VictimGroup", "age_band"): 4,
    ("VictimGroup", "n_min"): 2,
    ("VictimGroup", "n_max"): 2,
    ("Cell", "sex"): 3,
    ("Cell", "band"): 6,
    ("Cell", "n"): 3,
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
    ("Incident", "handling"): 8,
    ("Contact", "name"): 6,
    ("Contact", "aliases"): 6,
    ("Contact", "safe_contact"): 12,
    ("Contact", "language"): 6,
    ("Contact", "caregiver"): 6,
    ("Contact", "meeting_place"): 12,
}
_COUNTS = ("n_min", "n_best", "n_max")
_SURVIVOR_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # nothing that reads like something else


def wanted(name: str, raw: Raw) -> bool:
    """Tell whether a field is of use beside what else `raw` says; one that holds something is always shown."""
    if raw.get(name):
        return True
    if name.endswith(_OTHER):
        return _has_other(raw.get(name.removesuffix(_OTHER)))
    rule = _WANTED.get(name)
    return rule is None or rule(raw)


def _has_other(value: Any) -> bool:
    return bool(OTHERS.intersection(value if isinstance(value, list) else [value]))


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


def _survivor_code() -> str:
    return "".join(secrets.choice(_SURVIVOR_ALPHABET) for _ in range(6))


def completed(key: str, raw: Raw, codes: dict[str, str]) -> Raw:
    """Return `raw` with what follows from it: one person is a group of 1 and has a random code (domain.md 2).

    Where she turns out to be a group, what followed goes again. `codes` keeps her code by row id, for the way back.
    """
    if key == "victim_groups" and raw.get("kind") == "INDIVIDUAL":
        code = codes.setdefault(str(raw.get("id")), str(raw.get("survivor_code") or _survivor_code()))
        return dict.fromkeys(_COUNTS, 1) | {"survivor_code": code} | raw
    if key == "victim_groups" and raw.get("survivor_code") and all(raw.get(name) == 1 for name in _COUNTS):
        codes[str(raw.get("id"))] = str(raw["survivor_code"])
        return {name: item for name, item in raw.items() if name not in {*_COUNTS, "survivor_code"}}
    if key == "sources" and raw.get("kind") == "SURVIVOR":
        return raw | {"reliability": "NOT_GRADED"}
    return raw
