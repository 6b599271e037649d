"""Rules about persons, perpetrators, sources, consent and texts: R-08, R-10, R-16, R-17, R-22, R-31 (domain.md 21)."""

from collections.abc import Iterator

from app.models import counting
from app.models.derived import mass_incident
from app.models.finding import Around, Finding, Path
from app.models.incident import Incident
from app.models.linter import lint_text
from app.models.people import VictimGroup
from app.models.walk import key_of, parts, sensitive_texts

MIXED = "MIXED"
_NAMELESS = ("UNK", "UNIDENTIFIED_ARMED", "CIVILIAN_KNOWN", "CIVILIAN_UNKNOWN")
_EXTREMES = frozenset({"COMPLETELY", "USUALLY", "UNRELIABLE", "CONFIRMED", "PROBABLE", "IMPROBABLE"})
_POINTS = 9  # of EXPLAINED, domain.md 5


def numbers(incident: Incident, _around: Around) -> Iterator[Finding]:
    """R-08: at least <= best <= at most, of the incident and each group; the groups fit under the incident's most."""
    if _out_of_order(incident.victims_min, incident.victims_best, incident.victims_max):
        yield Finding("R-08", "E", "rule.R-08.order", ("victims_best",))
    for at, group in enumerate(incident.victim_groups):
        if _out_of_order(group.n_min, group.n_best, group.n_max):
            yield Finding("R-08", "E", "rule.R-08.order", ("victim_groups", at, "n_best"))
    least = counting.total(incident.victim_groups).min or 0
    if incident.victims_max is not None and least > incident.victims_max:
        yield Finding("R-08", "E", "rule.R-08.sum", ("victims_max",), {"least": least})


def _out_of_order(*figures: int | None) -> bool:
    given = [figure for figure in figures if figure is not None]
    return given != sorted(given)


def one_sex_one_band(incident: Incident, _around: Around) -> Iterator[Finding]:
    """R-10: a group has one sex and one age band, or cells that sum up to its best figure."""
    for at, group in enumerate(incident.victim_groups):
        path = ("victim_groups", at)
        if group.cells or MIXED in {group.sex, group.age_band}:
            if not group.cells or sum(cell.n or 0 for cell in group.cells) != group.n_best:
                yield Finding("R-10", "E", "rule.R-10.cells", (*path, "cells"))
            continue
        if group.sex is None:
            yield Finding("R-10", "E", "rule.R-10.sex", (*path, "sex"))
        if group.age_band is None:
            yield Finding("R-10", "E", "rule.R-10.band", (*path, "age_band"))


def pregnancy(incident: Incident, _around: Around) -> Iterator[Finding]:
    """R-16: only for a sex other than male; and not "none known" where the act or a child says otherwise."""
    forced = [act for act in incident.acts if act.type == "FORCED_PREG"]
    pregnant = {group.id for group in counting.groups_of(incident, forced)}
    for at, group in enumerate(incident.victim_groups):
        path = ("victim_groups", at, "pregnancy_result")
        if group.pregnancy_result is not None and group.sex == "M":
            yield Finding("R-16", "E", "rule.R-16.male", path)
        elif group.pregnancy_result == "NONE_KNOWN" and (group.id in pregnant or _has_child(group)):
            yield Finding("R-16", "W", "rule.R-16.none_known", path)


def _has_child(group: VictimGroup) -> bool:
    return group.child_born_of_rape is not None and (group.child_born_of_rape.n or 1) > 0


def child_marriage(incident: Incident, _around: Around) -> Iterator[Finding]:
    """R-17: where a child was forced to marry, the perpetrator's relation to her is worth knowing."""
    for act in incident.acts:
        married = counting.groups_of(incident, [act])
        if act.type != "FORCED_MARR" or not any(counting.childhood(group) == "YES" for group in married):
            continue
        for at, perpetrator in enumerate(incident.perpetrators):
            if perpetrator.id in act.perpetrators and perpetrator.relation_to_victim is None:
                yield Finding("R-17", "W", "rule.R-17.relation", ("perpetrators", at, "relation_to_victim"))


def mass(incident: Incident, around: Around) -> Iterator[Finding]:
    """R-22: five victims, or three incidents near each other, ask for a review as a mass incident."""
    if incident.priority == "MASS_INCIDENT":
        return
    nearby = around.known.incidents_nearby(incident)
    if mass_incident(counting.victims(incident), nearby) == "YES":
        yield Finding("R-22", "W", "rule.R-22.review", ("priority",), {"nearby": nearby})


def texts(incident: Incident, around: Around) -> Iterator[Finding]:
    """R-31: no number, address, coordinates or known name in a text of class SEN; and where names could not be checked.

    That stands once, at the first text.
    """
    names = around.known.names()
    unchecked = names is None
    for path, text in _texts(incident):
        if unchecked:
            unchecked = False
            yield Finding("R-31", "X", "rule.R-31.unchecked", path)
        for kind in sorted({hit.kind for hit in lint_text(text, names or ())}):
            yield Finding("R-31", "X", f"rule.R-31.{kind}", path)


def _texts(incident: Incident) -> Iterator[tuple[Path, str]]:
    for path, part in parts(incident):
        for name in sensitive_texts(type(part)):
            value = getattr(part, name)
            if isinstance(value, str) and value:
                yield (*path, key_of(part, name)), value


def groups(incident: Incident, _around: Around) -> Iterator[Finding]:
    """Domain.md 2: an individual counts one and alone bears a code; ethnicity and religion need their purpose."""
    for at, group in enumerate(incident.victim_groups):
        path = ("victim_groups", at)
        if group.kind == "INDIVIDUAL" and {group.n_min, group.n_best, group.n_max} - {1, None}:
            yield Finding("F-2", "W", "rule.F-2.one", (*path, "n_best"))
        if group.kind == "GROUP" and group.survivor_code:
            yield Finding("F-2", "W", "rule.F-2.code", (*path, "survivor_code"))
        if (group.ethnicity or group.religion) and not (group.purpose_note or "").strip():
            yield Finding("F-2", "W", "rule.F-2.purpose", (*path, "purpose_note"))


def attribution(incident: Incident, _around: Around) -> Iterator[Finding]:
    """Domain.md 3: a party is missing only where the category says that none is known."""
    for at, one in enumerate(incident.perpetrators):
        if one.party is None and one.category is not None and one.category not in _NAMELESS:
            yield Finding("F-3", "W", "rule.F-3.party", ("perpetrators", at, "party"))


def grading(incident: Incident, _around: Around) -> Iterator[Finding]:
    """Domain.md 4: a survivor is never graded; the grades at either end need their reason."""
    for at, source in enumerate(incident.sources):
        path = ("sources", at)
        if source.kind == "SURVIVOR" and source.reliability not in {None, "NOT_GRADED"}:
            yield Finding("F-4", "W", "rule.F-4.survivor", (*path, "reliability"))
        if {source.reliability, source.credibility} & _EXTREMES and not (source.grading_reason or "").strip():
            yield Finding("F-4", "W", "rule.F-4.reason", (*path, "grading_reason"))


def consents(incident: Incident, _around: Around) -> Iterator[Finding]:
    """Domain.md 5: a consent is somebody's, and nothing is granted before all nine points were explained."""
    for at, consent in enumerate(incident.consents):
        path = ("consents", at)
        if consent.for_ is None:
            yield Finding("F-5", "W", "rule.F-5.nobody", (*path, "for"))
        granted = any(scope.decision == "GRANTED" for scope in consent.scopes)
        if granted and len(consent.explained) < _POINTS:
            yield Finding("F-5", "W", "rule.F-5.explained", (*path, "explained"))


def documented(incident: Incident, _around: Around) -> Iterator[Finding]:
    """Domain.md 1.7: the best figure is no lower than the persons documented one by one."""
    single = sum(group.kind == "INDIVIDUAL" for group in incident.victim_groups)
    if incident.victims_best is not None and incident.victims_best < single:
        yield Finding("F-1.7", "W", "rule.F-1.7.fewer", ("victims_best",), {"documented": single})
