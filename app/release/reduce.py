"""Takes persons out of an incident: what remains reads as if nothing of them had been written (domain.md 5)."""

from typing import TYPE_CHECKING, Any

from app.models.tally import independent_origins
from app.release.persons import People, first_hand

if TYPE_CHECKING:
    from app.models.act import Act
    from app.models.incident import Incident
    from app.models.people import VictimGroup
    from app.models.perpetrator import AllegedPerpetrator
    from app.models.source import Source
    from app.models.verification import Decision, VerificationPlan

_DOCUMENTED = "INDIVIDUALLY_DOCUMENTED"
_SEVERAL = "MULTIPLE_CONSISTENT_SOURCES"
_MEDIA = frozenset({"MEDIA", "SOCIAL_MEDIA"})
_COUNTS = ("min", "best", "max")


def take_out(incident: "Incident", people: People) -> tuple["Incident", People]:
    """Return the incident without the persons taken out, and who is in it then.

    Acts without a releasable group, or resting only on sources taken out, go; so do the groups, perpetrators, plans
    and decisions that only such acts linked. The incident itself is returned where nobody was taken out.
    """
    if people.complete:
        return incident, people
    acts = [_act(act, people) for act in incident.acts if _stands(act, incident, people)]
    groups = [row for row in _linked(incident.victim_groups, acts, "victim_groups") if row.id in people.groups]
    kept = _remaining(incident, people, {row.id for row in groups}, _supporting(incident, acts, people))
    update: dict[str, Any] = {
        "acts": acts,
        "victim_groups": groups,
        "perpetrators": [_perpetrator(row, kept) for row in _linked(incident.perpetrators, acts, "perpetrators")],
        "sources": [_source(row, kept) for row in incident.sources if row.id in kept.sources],
        "consents": [row for row in incident.consents if row.for_ in kept.all_in],
        "verification_plans": _plans(incident, {act.id for act in acts}),
        "decisions": _decisions(incident, acts, kept),
    }
    return incident.model_copy(update=update | _counts(incident, groups, kept) | _origin(incident, kept)), kept


def _stands(act: "Act", incident: "Incident", people: People) -> bool:
    """Whether an act still has a victim and a source; one that names no source rests on all of the incident's."""
    if not people.groups & set(act.victim_groups):
        return False
    rests_on = set(act.sources) or {source.id for source in incident.sources}
    return not rests_on or bool(rests_on & people.sources)


def _act(act: "Act", people: People) -> "Act":
    taken = [person for person in act.victim_groups if person not in people.groups]
    update: dict[str, Any] = {
        "victim_groups": [person for person in act.victim_groups if person in people.groups],
        "sources": [source for source in act.sources if source in people.sources],
    }
    if taken:  # a number given by hand included them
        update |= {"count_victims": None, "count_victims_reason": None}
    return act.model_copy(update=update)


def _supporting(incident: "Incident", acts: list["Act"], people: People) -> set[str]:
    """Return the sources left, without those whose every act went."""
    before = {row_id for act in incident.acts for row_id in act.sources}
    after = {row_id for act in acts for row_id in act.sources}
    return {row_id for row_id in people.sources if row_id in after or row_id not in before}


def _remaining(incident: "Incident", people: People, groups: set[str], sources: set[str]) -> People:
    return People(
        frozenset(groups),
        frozenset(sources),
        people.groups_out | {row.id for row in incident.victim_groups if row.id not in groups},
        people.sources_out | {row.id for row in incident.sources if row.id not in sources},
    )


def _linked(rows: list[Any], acts: list["Act"], name: str) -> list[Any]:
    linked = {row_id for act in acts for row_id in getattr(act, name)}
    return [row for row in rows if row.id in linked]


def _perpetrator(row: "AllegedPerpetrator", people: People) -> "AllegedPerpetrator":
    """Leave the steps that a source still there told of: one that names none may be her own complaint.

    The wish goes from all of them: a step does not say which survivor's it is.
    """
    told = [step for step in row.accountability if step.source in people.sources]
    steps = [step.model_copy(update={"survivor_wish": None}) for step in told]
    return row.model_copy(update={"accountability": steps})


def _plans(incident: "Incident", acts: set[str]) -> list["VerificationPlan"]:
    """Leave the plans of acts still there, and of all acts, without texts: these may tell of who was taken out."""
    texts = dict.fromkeys(("action", "risk", "outcome", "access_constraint"))
    return [
        row.model_copy(update=texts | {"acts": [act for act in row.acts if act in acts]})
        for row in incident.verification_plans
        if not row.acts or acts.intersection(row.acts)
    ]


def _source(source: "Source", people: People) -> "Source":
    return source.model_copy(
        update={
            "concerns": [person for person in source.concerns if person in people.groups],
            "independent_of": [other for other in source.independent_of if other in people.sources],
        }
    )


def _decisions(incident: "Incident", acts: list["Act"], people: People) -> list["Decision"]:
    return [_decision(row, act, incident, people) for row in incident.decisions for act in acts if row.act == act.id]


def _decision(row: "Decision", act: "Act", incident: "Incident", people: People) -> "Decision":
    """Lower the tallies of a decision to the sources still there, so that they do not tell how many were taken out."""
    before = next(item for item in incident.acts if item.id == act.id)
    told = set(before.sources) or {source.id for source in incident.sources}  # as in _stands
    if told <= people.sources:
        return row
    left = [source for source in incident.sources if source.id in told & people.sources]
    primary = sum(source.tier == "PRIMARY" for source in left)
    return row.model_copy(
        update={
            "n_primary": _at_most(row.n_primary, primary),
            "n_secondary": _at_most(row.n_secondary, len(left) - primary),
            "n_independent_origins": _at_most(row.n_independent_origins, independent_origins(left)),
            "un_eyewitness": row.un_eyewitness if any(source.un_eyewitness for source in left) else None,
        }
    )


def _at_most(number: int | None, limit: int) -> int | None:
    return None if number is None else min(number, limit)


def _counts(incident: "Incident", groups: list["VictimGroup"], people: People) -> dict[str, Any]:
    """Take persons out of counts that were documented one by one; where none of those is left, count what is.

    A figure of several sources of which one is left is no such figure any more: persons are taken out of it too.
    """
    sources = [row for row in incident.sources if row.id in people.sources]
    if incident.count_basis == _SEVERAL and independent_origins(sources) <= 1:
        return _lowered(incident, people) | {"count_basis": _basis(sources)}
    if incident.count_basis not in {None, _DOCUMENTED}:  # without a basis the safer reading
        return {}
    if groups and not any(row.kind != "GROUP" for row in groups):
        own = {f"victims_{name}": _total(groups, f"n_{name}") for name in _COUNTS}
        return own | {"count_basis": _basis(sources)}
    return _lowered(incident, people)


def _lowered(incident: "Incident", people: People) -> dict[str, Any]:
    taken = [row for row in incident.victim_groups if row.id in people.groups_out]
    return {f"victims_{name}": _less(getattr(incident, f"victims_{name}"), taken, f"n_{name}") for name in _COUNTS}


def _total(groups: list["VictimGroup"], name: str) -> int | None:
    numbers = [getattr(row, name) for row in groups]
    return None if None in numbers else sum(numbers)


def _less(number: int | None, taken: list["VictimGroup"], name: str) -> int | None:
    if number is None:
        return None
    return max(0, number - sum(getattr(row, name) or row.n_min or 1 for row in taken))


def _origin(incident: "Incident", people: People) -> dict[str, Any]:
    """Forget that the report came from an interview where nobody who was interviewed is left."""
    left = [row for row in incident.sources if row.id in people.sources]
    if incident.reg_basis != "DIRECT_INTERVIEW" or any(first_hand(row) for row in left):
        return {}
    media = bool(left) and all(row.kind in _MEDIA for row in left)
    return {"reg_basis": "MEDIA" if media else None}


def _basis(sources: list["Source"]) -> str:
    """Return the count basis that the sources left can carry."""
    if sources and all(source.kind in _MEDIA for source in sources):
        return "MEDIA_FIGURE"
    if sources and all(source.kind in {"NATIONAL_AUTHORITY", "JUDICIAL_RECORD"} for source in sources):
        return "AUTHORITY_FIGURE"
    return _SEVERAL if independent_origins(sources) > 1 else "SINGLE_SOURCE_ESTIMATE"
