"""Which fields of an incident an import may fill, and whether a code belongs there."""

from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from app.errors import AppError
from app.models.act import Act
from app.models.codes import code_list
from app.models.envelope import Envelope
from app.models.fields import ui_of
from app.models.geo import Geo
from app.models.incident import Incident
from app.models.people import VictimGroup
from app.models.perpetrator import AllegedPerpetrator
from app.models.source import Source

LISTS: dict[str, type[BaseModel]] = {
    "acts": Act,
    "victim_groups": VictimGroup,
    "perpetrators": AllegedPerpetrator,
    "sources": Source,
}
# Waypost's own (envelope but the language), what a person alone may decide, and links, which the import makes itself.
_CLOSED = (set(Envelope.model_fields) - {"lang"}) | {
    *("consents", "decisions", "attachments", "ticks", "nexus", "nexus_decided_by", "nexus_decided_at"),
    *("verification_plans", "documented_by", "first_received_at", "control_party", "same_site_as"),
}
_CLOSED_IN_ROWS = {
    *("id", "victim_groups", "perpetrators", "sources", "concerns", "independent_of", "interview"),
    *("verified_on", "duplicate_of", "survivor_code", "accountability"),
}
_STATES = {"RECEIVED", "UNDER_VERIFICATION"}  # the others need a decision, which no table can take


def split_field(field: str, *, part_allowed: bool = False) -> tuple[str, str]:
    """Return (list name or "", field name) of "occurred", "acts", "acts.type", "geo.lat"; AppError mapping.field."""
    head, _, rest = field.partition(".")
    if head in LISTS:
        if rest and (rest not in LISTS[head].model_fields or rest in _CLOSED_IN_ROWS):
            raise AppError("mapping.field", field=field)
        return head, rest
    if head == "geo" and (part_allowed or rest == "precision") and rest in Geo.model_fields:
        return "", field
    if rest or head not in Incident.model_fields or head in _CLOSED:
        raise AppError("mapping.field", field=field)
    return "", head


def check_value(field: str, value: Any) -> None:
    """Check what a mapping writes as such into `field`: the field exists, its codes are known.

    A mapping inside `value` names fields beside `field`. Raises AppError mapping.field or mapping.code.
    """
    name, rest = split_field(field)
    if isinstance(value, dict) or (name and not rest):
        _check_beside(name, value if isinstance(value, list) else [value], field)
        return
    codes = field_codes(field)
    for code in value if isinstance(value, list) else [value]:
        if codes and code not in codes:
            raise AppError("mapping.code", field=field)
    if field == "acts.verification_state" and value not in _STATES:
        raise AppError("mapping.code", field=field)


def _check_beside(name: str, fragments: list[Any], field: str) -> None:
    for fragment in fragments:
        if not isinstance(fragment, dict):
            raise AppError("mapping.code", field=field)
        for key, item in fragment.items():
            check_value(f"{name}.{key}" if name else key, item)


def field_codes(field: str) -> tuple[str, ...]:
    """Return the codes that `field` may hold, none where it is no coded field."""
    ui = ui_of(_info(field))
    return code_list(ui.codes).codes if ui.codes else ()


def is_list(field: str) -> bool:
    """Tell whether a field holds a list of codes."""
    return bool(_info(field).default == [])


def _info(field: str) -> FieldInfo:
    head, _, rest = field.partition(".")
    model = Geo if head == "geo" and rest else LISTS.get(head, Incident)
    return model.model_fields[rest or head]
