"""How alike two incidents are, to suggest a duplicate (R-23). Never on names: no text of either is read."""

from datetime import datetime

from app.models.counting import childhood
from app.models.incident import Incident

MOST = 4


def likeness(one: Incident, other: Incident, *, now: datetime) -> int:
    """Return 0 to 4: a point each for the same adm2, dates that overlap, a common party, a common sex and age class.

    What is not known on either side gives no point.
    """
    same_place = one.adm2 is not None and one.adm2 == other.adm2
    return sum((same_place, _overlap(one, other, now), bool(_parties(one) & _parties(other)), _same_people(one, other)))


def _overlap(one: Incident, other: Incident, now: datetime) -> bool:
    if one.occurred is None or other.occurred is None or "UNK" in {one.occurred.precision, other.occurred.precision}:
        return False
    (lo, hi), (other_lo, other_hi) = one.occurred.interval(now), other.occurred.interval(now)
    return lo < other_hi and other_lo < hi


def _parties(incident: Incident) -> set[str]:
    return {row.party for row in incident.perpetrators if row.party}


def _same_people(one: Incident, other: Incident) -> bool:
    return bool(_people(one) & _people(other))


def _people(incident: Incident) -> set[tuple[str, str]]:
    """Return (sex, child or not) of the groups of which both are known."""
    known = ((group.sex, childhood(group)) for group in incident.victim_groups)
    return {(sex, child) for sex, child in known if sex and sex not in {"UNK", "MIXED"} and child != "UNK"}
