"""How many: victims of an incident and of an act, counted from its groups (domain.md 1.7, R-09)."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.models.act import Act
from app.models.incident import Incident
from app.models.people import VictimGroup

ATTEMPTS = frozenset({"ATTEMPTED_RAPE", "THREAT_OF_SV", "ATTEMPTED_SV"})
CHILD_BANDS = frozenset({"A00_11", "A12_17", "A_CH", "CHILD"})
UNKNOWN_BANDS = frozenset({"A_UNK", "UNK"})
_NOT_COUNTED = frozenset({"NOT_OCCURRED", "NOT_CRSV", "DUPLICATE"})  # domain.md 6.1: counted as "no"
_ADULT_FROM = 18


@dataclass(frozen=True, slots=True)
class Tally:
    """A number of persons: at least, best figure, at most; None where nobody can say."""

    min: int | None
    best: int | None
    max: int | None


def attempted_only(act: Act) -> bool:
    """Tell whether an act is nothing but an attempt or a threat (R-09)."""
    return bool(act.subtype) and ATTEMPTS.issuperset(act.subtype)


def counts(act: Act, *, with_attempts: bool = False) -> bool:
    """Tell whether an act's victims are counted: it is no mere attempt, and was not found to be none of ours."""
    return act.verification_state not in _NOT_COUNTED and (with_attempts or not attempted_only(act))


def size(group: VictimGroup) -> Tally:
    """Return how many persons a group row stands for; at least one, even where its size is not known."""
    if group.kind == "INDIVIDUAL":
        return Tally(1, 1, 1)
    return Tally(group.n_min or group.n_best or 1, group.n_best, group.n_max)


def total(groups: Iterable[VictimGroup]) -> Tally:
    """Return the sum over distinct groups; one unknown best or highest figure leaves the sum unknown."""
    sizes = [size(group) for group in {group.id: group for group in groups}.values()]
    return Tally(sum(one.min or 0 for one in sizes), _sum(one.best for one in sizes), _sum(one.max for one in sizes))


def _sum(numbers: Iterable[int | None]) -> int | None:
    listed = list(numbers)
    known = [number for number in listed if number is not None]
    return sum(known) if len(known) == len(listed) else None


def groups_of(incident: Incident, acts: Iterable[Act]) -> list[VictimGroup]:
    """Return the groups that at least one of the acts links, in their order."""
    linked = {group for act in acts for group in act.victim_groups}
    return [group for group in incident.victim_groups if group.id in linked]


def victims(incident: Incident, *, with_attempts: bool = False) -> Tally:
    """Return the victims of an incident, without those of attempts and threats alone unless the profile asks (R-09).

    Individually documented persons are counted again from their rows. Any other basis keeps the recorded figures,
    less the groups that only acts which do not count touch; no act that counts leaves none.
    """
    counted = [act for act in incident.acts if counts(act, with_attempts=with_attempts)]
    if incident.acts and not counted:
        return Tally(0, 0, 0)
    kept = {group.id for group in groups_of(incident, counted)}
    passed_over = [group for group in groups_of(incident, incident.acts) if group.id not in kept]
    recorded = Tally(incident.victims_min, incident.victims_best, incident.victims_max)
    if not incident.victim_groups and incident.count_basis != "INDIVIDUALLY_DOCUMENTED":
        return recorded
    if incident.count_basis == "INDIVIDUALLY_DOCUMENTED" or recorded == Tally(None, None, None):
        out = {group.id for group in passed_over}
        return total(group for group in incident.victim_groups if group.id not in out)
    return _less(recorded, total(passed_over))


def _less(recorded: Tally, out: Tally) -> Tally:
    """Take the passed-over groups off each figure, each by as much as is certain; never below nothing."""
    certain = out.min or 0
    least = None if recorded.min is None else max(0, recorded.min - (out.best or certain))
    best = None if recorded.best is None else max(0, recorded.best - (out.best or certain))
    most = None if recorded.max is None else max(0, recorded.max - certain)
    return Tally(least, best, most)


def count_verified(incident: Incident, *, with_attempts: bool = False) -> int:
    """Return the victims in groups linked to a verified act; of a group of unknown size the certain minimum."""
    verified = [
        act
        for act in incident.acts
        if act.verification_state == "VERIFIED" and counts(act, with_attempts=with_attempts)
    ]
    return sum(one.best or one.min or 0 for one in map(size, groups_of(incident, verified)))


def act_victims(incident: Incident, act: Act) -> Tally:
    """Return the victims of one act: the number a person put there, else the linked groups."""
    if act.count_victims is not None:
        return Tally(act.count_victims, act.count_victims, act.count_victims)
    return total(groups_of(incident, [act]))


def by_sex_and_band(incident: Incident) -> list[dict[str, str | int]]:
    """Return rows {sex, band, n} over all groups, cells of mixed groups apart; a group of unknown size is in no row."""
    sums: dict[tuple[str, str], int] = {}
    for group in incident.victim_groups:
        for sex, band, number in _cells(group):
            if number:
                sums[sex or "UNK", band or "A_UNK"] = sums.get((sex or "UNK", band or "A_UNK"), 0) + number
    return [{"sex": sex, "band": band, "n": number} for (sex, band), number in sorted(sums.items())]


def _cells(group: VictimGroup) -> list[tuple[str | None, str | None, int | None]]:
    if group.cells:
        return [(cell.sex, cell.band, cell.n) for cell in group.cells]
    return [(group.sex, group.age_band, size(group).best)]


def childhood(group: VictimGroup) -> str:
    """Return YES where a group holds a child, UNK where that cannot be told, else NO."""
    bands = {cell.band for cell in group.cells} if group.cells else {group.age_band}
    if group.age_years is not None and group.age_years < _ADULT_FROM:
        return "YES"
    if bands & CHILD_BANDS:
        return "YES"
    return "UNK" if not bands or bands & {None, "MIXED", *UNKNOWN_BANDS} else "NO"
