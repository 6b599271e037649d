"""The sections of the incident form: their words, their order, and how much of each is still to say."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.texts import QT_TRANSLATE_NOOP, Text
from app.ui.forms.raw import Raw


@dataclass(frozen=True, slots=True)
class Section:
    """One section: its code (as in `Ui.section`), its heading and the line beside it."""

    code: str
    title: Text
    caption: Text


SECTIONS: tuple[Section, ...] = (
    Section("basics", QT_TRANSLATE_NOOP("Sections", "Basics"), QT_TRANSLATE_NOOP("Sections", "how it came in")),
    Section("time", QT_TRANSLATE_NOOP("Sections", "Time"), QT_TRANSLATE_NOOP("Sections", "three dates, kept apart")),
    Section(
        "place",
        QT_TRANSLATE_NOOP("Sections", "Place"),
        QT_TRANSLATE_NOOP("Sections", "exact place stays on this laptop; HQ gets the wider area"),
    ),
    Section(
        "acts",
        QT_TRANSLATE_NOOP("Sections", "Acts"),
        QT_TRANSLATE_NOOP("Sections", "each act is verified on its own"),
    ),
    Section(
        "people",
        QT_TRANSLATE_NOOP("Sections", "People affected"),
        QT_TRANSLATE_NOOP("Sections", "one row per group; one person is a group of 1"),
    ),
    Section(
        "perpetrators",
        QT_TRANSLATE_NOOP("Sections", "Alleged perpetrators"),
        QT_TRANSLATE_NOOP("Sections", "parties and categories, never a person's name"),
    ),
    Section(
        "sources",
        QT_TRANSLATE_NOOP("Sections", "Sources"),
        QT_TRANSLATE_NOOP("Sections", "they stay at the station; others see only tallies"),
    ),
    Section(
        "nexus",
        QT_TRANSLATE_NOOP("Sections", "Conflict link"),
        QT_TRANSLATE_NOOP("Sections", "what ties it to the conflict"),
    ),
    Section(
        "consent",
        QT_TRANSLATE_NOOP("Sections", "Consent"),
        QT_TRANSLATE_NOOP("Sections", "per person and purpose; nothing leaves without it"),
    ),
    Section(
        "verification",
        QT_TRANSLATE_NOOP("Sections", "Verification"),
        QT_TRANSLATE_NOOP("Sections", "decisions are added, never changed"),
    ),
    Section(
        "narrative",
        QT_TRANSLATE_NOOP("Sections", "Narrative"),
        QT_TRANSLATE_NOOP("Sections", "no account is needed to save a record"),
    ),
    Section(
        "attachments",
        QT_TRANSLATE_NOOP("Sections", "Attachments"),
        QT_TRANSLATE_NOOP("Sections", "encrypted here; the original file is not touched"),
    ),
)

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
