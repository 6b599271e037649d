"""The rules of domain.md 21 that this version knows, in one place: `check` asks them all.

R-09 and R-11 are properties of counting and storing (counting.py; nothing here ever changes a field), R-17's first half
is derived, R-24 is the release's. `F-` findings are what domain.md 1 to 5 says beside a field, without a number there.
"""

from collections.abc import Callable, Iterator
from datetime import datetime

from app.models import rules_acts, rules_people, rules_time
from app.models.finding import Around, Finding, Known, NothingKnown, PartyInfo, Severity
from app.models.incident import Incident
from app.models.walk import dangling

__all__ = ["Finding", "Known", "NothingKnown", "PartyInfo", "Severity", "check"]

Rule = Callable[[Incident, Around], Iterator[Finding]]


def _links(incident: Incident, _around: Around) -> Iterator[Finding]:
    for path in dangling(incident):
        yield Finding("F-0", "W", "rule.F-0.link", path)


RULES: tuple[Rule, ...] = (
    rules_time.times,
    rules_time.verified_after_received,
    rules_time.duration,
    rules_time.places,
    rules_time.coordinates,
    rules_acts.acts,
    rules_acts.subtypes,
    rules_acts.others,
    rules_acts.nexus,
    rules_acts.verified,
    rules_acts.thinly,
    rules_people.numbers,
    rules_people.documented,
    rules_people.one_sex_one_band,
    rules_people.groups,
    rules_people.pregnancy,
    rules_people.child_marriage,
    rules_people.attribution,
    rules_people.grading,
    rules_people.consents,
    rules_time.detention,
    rules_time.borders,
    rules_acts.trafficking,
    rules_people.mass,
    rules_acts.duplicates,
    rules_people.texts,
    _links,
)


def check(incident: Incident, *, now: datetime, known: Known | None = None) -> list[Finding]:
    """Return what the rules say of an incident at `now`. Without `known` nothing is looked up."""
    around = Around(now, known or NothingKnown())
    return [finding for rule in RULES for finding in rule(incident, around)]
