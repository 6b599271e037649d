"""The headline of an incident, made from codes alone, so that it names nobody (domain.md 1.1)."""

from app.models.codes import SOURCE_LANG, code_list
from app.models.incident import Incident
from app.models.partial_date import PartialDate
from app.models.places import gazetteer

PARTS = " · "
_LENGTH = 250  # of a txt field


def neutral_title(incident: Incident, lang: str = SOURCE_LANG) -> str:
    """Return "Rape, forced marriage · Eastern Equatoria · 2026-03": types, first-level area, month at the finest."""
    types = code_list("CRSV_TYPE")
    acts = dict.fromkeys(types.label(act.type, lang) for act in incident.acts if act.type)
    parts = [", ".join(acts), _area(incident, lang), _month(incident.occurred)]
    return PARTS.join(part for part in parts if part)[:_LENGTH]


def _area(incident: Incident, lang: str) -> str:
    """Return the name of the built-in area; of a station's own place never a name."""
    known = next((code for code in (incident.adm1, incident.adm0) if code and gazetteer().chain(code)), None)
    return gazetteer().name(known, lang) if known else ""


def _month(occurred: PartialDate | None) -> str:
    if occurred is None or occurred.value is None:
        return ""
    return occurred.value[:7]
