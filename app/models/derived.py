"""What a station works out on full data, and HQ copies: delays, lateness, counts, tallies, states (domain.md 0.1b).

Works on a reduced incident as well: what is missing gives UNK or None, never a guess.
"""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date, datetime, timedelta
from typing import Any

from app.models import counting
from app.models.act import Act
from app.models.incident import Incident
from app.models.tally import tally

_HOUR = timedelta(hours=1)
# Half-open in hours from the earliest plausible moment: a report on day 4 is not in 0-3 days (domain.md 1.2).
_BUCKETS = (
    (72, "H000_072"),
    (120, "H073_120"),
    (14 * 24, "D006_014"),
    (30 * 24, "D015_030"),
    (365 * 24, "D031_365"),
)
# From the least to the most settled as having happened (domain.md 6.1).
STATES = (
    "DUPLICATE",
    "NOT_CRSV",
    "NOT_OCCURRED",
    "UNVERIFIABLE",
    "DRAFT",
    "RECEIVED",
    "UNDER_VERIFICATION",
    "CREDIBLE_NOT_VERIFIED",
    "VERIFIED",
)
MASS_VICTIMS, MASS_INCIDENTS = 5, 3


def derive(incident: Incident, *, now: datetime, nearby: int = 0, with_attempts: bool = False) -> dict[str, Any]:
    """Return the JSON of everything derived from `incident` at `now`.

    `nearby` is how many other incidents R-22 found around it; `with_attempts` counts attempts and threats too (R-09).
    """
    tallied = counting.victims(incident, with_attempts=with_attempts)
    worst, best = states(incident)
    marriage = child_marriage(incident)
    return {
        "delay_bucket": delay_bucket(incident, now=now),
        "late": _any(late(incident, act, now=now) for act in incident.acts),
        "late_years": max((late_years(incident, act, now=now) for act in incident.acts), default=0),
        "count_verified": counting.count_verified(incident, with_attempts=with_attempts),
        "victims": asdict(tallied),
        "counts_by_sex_band": counting.by_sex_and_band(incident),
        "act_types": sorted({act.type for act in incident.acts if act.type}),
        "state_worst": worst,
        "state_best": best,
        "source_tally": tally(incident.sources),
        "child_marriage": marriage,
        "mrm_flag": mrm_flag(incident),
        "mass_incident": mass_incident(tallied, nearby),
    }


def delay_bucket(incident: Incident, *, now: datetime) -> str:
    """Return the code of DELAY_BUCKET from the earliest plausible moment on; UNK unless both dates are exact days."""
    occurred, reported = incident.occurred, incident.reported_to_un
    if occurred is None or reported is None or {occurred.precision, reported.precision} != {"DAY"}:
        return "UNK"
    return bucket((reported.interval(now)[0] - occurred.interval(now)[0]) / _HOUR)


def bucket(hours: float) -> str:
    """Return the code of DELAY_BUCKET for a delay in hours; UNK for a report from before the event."""
    if hours < 0:
        return "UNK"
    return next((code for edge, code in _BUCKETS if hours < edge), "Y1P")


def late(incident: Incident, act: Act, *, now: datetime) -> str:
    """Return YES where an act was verified after the quarter it happened in (domain.md 6.4), UNK without a date."""
    if act.verification_state != "VERIFIED":
        return "NO"
    last = _last_day(incident, now)
    if last is None or act.verified_on is None:
        return "UNK"
    return "YES" if date.fromisoformat(act.verified_on) > _quarter_end(last) else "NO"


def late_years(incident: Incident, act: Act, *, now: datetime) -> int:
    """Return how many calendar years lie between an act and its verification; 0 in the same year or where unknown."""
    if act.verified_on is None or act.verification_state != "VERIFIED":
        return 0
    last = _last_day(incident, now)
    if last is None:
        return 0
    return max(0, date.fromisoformat(act.verified_on).year - last.year)


def _last_day(incident: Incident, now: datetime) -> date | None:
    """Return the day of the last moment before occurred.hi."""
    if incident.occurred is None:
        return None
    reported = incident.reported_to_un.interval(now)[1] if incident.reported_to_un else None
    return (incident.occurred.interval(now, reported)[1] - timedelta.resolution).date()


def _quarter_end(day: date) -> date:
    month = (day.month - 1) // 3 * 3 + 3
    following = date(day.year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)


def states(incident: Incident) -> tuple[str, str]:
    """Return the (worst, best) state over the acts, duplicates aside where there are others; UNK without acts."""
    found = [act.verification_state or "DRAFT" for act in incident.acts]
    found = [state for state in found if state != "DUPLICATE"] or found
    if not found:
        return "UNK", "UNK"
    ranked = sorted(found, key=lambda state: STATES.index(state) if state in STATES else -1)
    return ranked[0], ranked[-1]


def child_marriage(incident: Incident) -> str:
    """Return YES where a forced marriage links a child (R-17), UNK where an age is not known, else NO."""
    married = [act for act in incident.acts if act.type == "FORCED_MARR"]
    groups = counting.groups_of(incident, married)
    return "UNK" if married and not groups else _any(map(counting.childhood, groups))


def mrm_flag(incident: Incident) -> str:
    """Return REQUIRED_NOTIFY where any victim is under 18 (domain.md 11.1), UNK where ages are not known, else NO."""
    found = _any(map(counting.childhood, incident.victim_groups)) if incident.victim_groups else "UNK"
    return "REQUIRED_NOTIFY" if found == "YES" else found


def mass_incident(tallied: counting.Tally, nearby: int) -> str:
    """Return YES for five victims or three incidents (R-22), UNK where nobody knows how many victims, else NO."""
    if (tallied.best or tallied.min or 0) >= MASS_VICTIMS or nearby + 1 >= MASS_INCIDENTS:
        return "YES"
    return "UNK" if tallied.best is None else "NO"


def _any(answers: Iterable[str]) -> str:
    """Return YES if any is, else UNK if any is, else NO."""
    found = set(answers)
    return next((answer for answer in ("YES", "UNK") if answer in found), "NO")
