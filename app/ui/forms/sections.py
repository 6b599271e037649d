"""How much of each section of the incident form is still to say."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from app.ui.forms.raw import Raw

# What a complete section says; rows of a list ask for the fields named behind it.
_FIELDS: Mapping[str, tuple[str, ...]] = {
    "basics": ("reg_basis", "first_received_at", "documented_by", "handling"),
    "time": ("occurred", "ongoing", "duration_class", "time_of_day", "reported_to_un"),
    "place": ("adm1", "place_type", "control", "geo_sensitivity"),
    "nexus": ("context", "nexus", "nexus_conclusion"),
    "narrative": ("summary_nonident",),
}
_ROWS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "acts": ("acts", ("type", "victim_groups")),
    "people": ("victim_groups", ("kind", "sex", "age_band")),
    "perpetrators": ("perpetrators", ("category", "certainty")),
    "sources": ("sources", ("kind", "tier")),
}
_OPEN_STATES = frozenset({"DRAFT", "RECEIVED", "UNDER_VERIFICATION"})


def left(section: str, raw: Raw) -> int:
    """Return how many answers a section still waits for. It asks; only the rules of domain.md 21 demand."""
    if section in _FIELDS:
        return sum(_empty(raw.get(name)) for name in _FIELDS[section])
    if section in _ROWS:
        key, names = _ROWS[section]
        rows = _rows(raw, key)
        return sum(_empty(row.get(name)) for row in rows for name in names) if rows else 1
    special = _SPECIAL.get(section)
    return special(raw) if special else 0


def begun(raw: Raw, keys: Iterable[str]) -> bool:
    """Tell whether a section, whose fields are `keys`, holds anything."""
    return any(not _empty(raw.get(key)) for key in keys)


def _consents_left(raw: Raw) -> int:
    people = {str(row.get("id")) for row in _rows(raw, "victim_groups") if row.get("kind") == "INDIVIDUAL"}
    covered = {str(row.get("for")) for row in _rows(raw, "consents")}
    return len(people - covered) if _rows(raw, "victim_groups") else 1


def _verification_left(raw: Raw) -> int:
    rows = _rows(raw, "acts")
    return sum(row.get("verification_state") in _OPEN_STATES for row in rows) if rows else 1


_SPECIAL: Mapping[str, Callable[[Raw], int]] = {"consent": _consents_left, "verification": _verification_left}


def _rows(raw: Raw, key: str) -> list[Raw]:
    return [row for row in raw.get(key) or () if isinstance(row, dict)]


def _empty(value: Any) -> bool:
    return value in (None, "", [], {})
