"""How each section of the form stands: what it waits for, and whether something in it has to be looked at."""

from collections.abc import Mapping, Sequence

from app.models.finding import Finding
from app.models.sections import SECTIONS
from app.ui.forms.editor import Problem
from app.ui.forms.raw import Raw, at
from app.ui.forms.sections import begun, left
from app.ui.pages.incident_form.rail import SectionState


def section_states(
    section_of: Mapping[str, str], raw: Raw, found: Sequence[Finding], refused: Sequence[Problem], *, strict: bool
) -> dict[str, SectionState]:
    """Return the state of every section, by its code; `section_of` maps a JSON key to its section's code.

    What is empty counts as left, not as wrong, until finalising was asked for (`strict`).
    """
    blocking = [one for one in found if one.severity == "E" and one.path]
    check = {section_of.get(str(one.path[0])) for one in blocking if strict or at(raw, one.path)}
    check |= {section_of.get(str(one.loc[0])) for one in refused if one.loc}
    keys = {one.code: [key for key, code in section_of.items() if code == one.code] for one in SECTIONS}
    return {
        one.code: SectionState(left(one.code, raw), begun=begun(raw, keys[one.code]), check=one.code in check)
        for one in SECTIONS
    }
