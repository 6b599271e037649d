"""What a field says about itself, once: its face in a form, and what may leave."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from pydantic.fields import FieldInfo

from app.texts import Text

Mark = TypeVar("Mark")


class Sensitivity(StrEnum):
    """Exactly one per field (domain.md 0.1)."""

    ID = "ID"
    SEN = "SEN"
    AGG = "AGG"
    REF = "REF"


class Profile(StrEnum):
    """Record-level release profiles (domain.md 0.1b)."""

    HQ_CONF = "HQ_CONF"
    REGIONAL = "REGIONAL"
    PARTNER = "PARTNER"
    CASE_TRANSFER = "CASE_TRANSFER"
    DEVICE = "DEVICE"


class Verb(StrEnum):
    """What the recipient gets of a field; no verb means DROP (domain.md 0.1b)."""

    DROP = "DROP"
    KEEP = "KEEP"
    MONTH = "MONTH"
    QUARTER = "QUARTER"
    ADM = "ADM"
    CENTROID = "CENTROID"
    BAND = "BAND"
    YESNO = "YESNO"
    CATEGORY = "CATEGORY"
    COUNT = "COUNT"
    TEXT_TICKED = "TEXT_TICKED"


_DEFAULTS: dict[Sensitivity, tuple[Verb, Verb, Verb, Verb]] = {
    Sensitivity.ID: (Verb.DROP, Verb.DROP, Verb.DROP, Verb.KEEP),
    Sensitivity.SEN: (Verb.DROP, Verb.DROP, Verb.DROP, Verb.KEEP),
    Sensitivity.AGG: (Verb.KEEP, Verb.KEEP, Verb.DROP, Verb.KEEP),
    Sensitivity.REF: (Verb.KEEP, Verb.KEEP, Verb.KEEP, Verb.KEEP),
}


@dataclass(frozen=True, slots=True)
class Leaves:
    """A field's class and, where it differs from the class's default, its verb per profile."""

    sensitivity: Sensitivity
    hq: Verb | None = None
    regional: Verb | None = None
    partner: Verb | None = None
    transfer: Verb | None = None
    c9: bool = False

    def verb(self, profile: Profile) -> Verb:
        """Return the verb for `profile`; a C9 field is dropped outside DEVICE (no compartment keys yet)."""
        if profile is Profile.DEVICE:
            return Verb.KEEP
        if self.c9:
            return Verb.DROP
        default = _DEFAULTS[self.sensitivity]
        own = (self.hq, self.regional, self.partner, self.transfer)
        at = (Profile.HQ_CONF, Profile.REGIONAL, Profile.PARTNER, Profile.CASE_TRANSFER).index(profile)
        return own[at] or default[at]


@dataclass(frozen=True, slots=True)
class Ui:
    """A field's face: section and label of the form, help, and the editor where the type alone does not tell.

    `widget`: "" (from the type), "long", "codes", "code", "pdate", "day", "instant", "geo", "country", "countries",
    "place", "party", "staff", "texts", "links" (ids of rows), "rows" (a list of rows), "part" (fields of a part),
    "fixed" (shown, changed by its own action only), "hidden". `codes` names the code list of resources/codes;
    `links` the lists of the incident whose rows an id may name.
    """

    label: Text
    section: str = ""
    help: Text | None = None
    widget: str = ""
    codes: str = ""
    links: tuple[str, ...] = ()


def leaves_of(field: FieldInfo) -> Leaves:
    """Return the release metadata of a model field; a field without one is a bug (TypeError)."""
    return _only(field.metadata, Leaves)


def ui_of(field: FieldInfo) -> Ui:
    """Return the form metadata of a model field; a field without one is a bug (TypeError)."""
    return _only(field.metadata, Ui)


def _only(metadata: list[Any], kind: type[Mark]) -> Mark:
    found = [item for item in metadata if isinstance(item, kind)]
    if len(found) != 1:
        raise TypeError(f"a field needs exactly one {kind.__name__}")
    return found[0]
