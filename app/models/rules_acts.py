"""Rules about acts and their verification: R-02, R-03, R-05, R-06, R-07, R-20, R-23 (domain.md 21)."""

from collections.abc import Iterator
from datetime import date
from functools import cache

from app.models.act import Act
from app.models.base import Part
from app.models.finding import Around, Finding
from app.models.incident import Incident
from app.models.source import Source
from app.models.tally import independent_origins
from app.models.verification import Decision
from app.models.walk import key_of, parts

LINKS = frozenset({"TEMPORAL", "GEOGRAPHIC", "CAUSAL", "PERP_PROFILE"})
ENOUGH = frozenset({"L2_MARA_WG", "L3_CRSV_WG", "L4_HQ_ACCEPTED"})
_SHORTEST_REASON = 20  # characters, R-05
OTHERS = frozenset({"OTHER", "OTHER_SUB", "OTHER_SPECIFY"})
_TEXT_ELSEWHERE = {"ethnicity": "purpose_note", "religion": "purpose_note"}


def acts(incident: Incident, _around: Around) -> Iterator[Finding]:
    """R-02: at least one act, each with at least one group of this incident."""
    if not incident.acts:
        yield Finding("R-02", "E", "rule.R-02.none", ("acts",))
    groups = {group.id for group in incident.victim_groups}
    for at, act in enumerate(incident.acts):
        if not groups.intersection(act.victim_groups):
            yield Finding("R-02", "E", "rule.R-02.nobody", ("acts", at, "victim_groups"))


def subtypes(incident: Incident, _around: Around) -> Iterator[Finding]:
    """R-03: "other comparable" says which."""
    for at, act in enumerate(incident.acts):
        if act.type == "OTHER_COMPARABLE" and not act.subtype:
            yield Finding("R-03", "E", "rule.R-03.subtype", ("acts", at, "subtype"))


def others(incident: Incident, _around: Around) -> Iterator[Finding]:
    """R-03: any "other" says in words which."""
    for path, part in parts(incident):
        for name, text in _specified(type(part)):
            if _says_other(part, name) and not (getattr(part, text) or "").strip():
                yield Finding("R-03", "E", "rule.R-03.text", (*path, key_of(part, text)))


@cache
def _specified(model: type[Part]) -> tuple[tuple[str, str], ...]:
    """Return (coded field, field of words) of the fields whose "other" is to be said in words."""
    pairs = ((name, _TEXT_ELSEWHERE.get(name, f"{name}_other")) for name in model.model_fields)
    return tuple((name, text) for name, text in pairs if text in model.model_fields)


def _says_other(part: Part, name: str) -> bool:
    value = getattr(part, name)
    return bool(OTHERS.intersection(value if isinstance(value, list) else [value]))


def nexus(incident: Incident, _around: Around) -> Iterator[Finding]:
    """R-05: conflict-related needs a link met in time, place, cause or the perpetrator's profile, with its reason."""
    if incident.nexus_conclusion != "CRSV":
        return
    met = [row for row in incident.nexus if row.criterion in LINKS and row.finding == "MET"]
    if not met:
        yield Finding("R-05", "E", "rule.R-05.none", ("nexus",))
    elif not any(len((row.reason or "").strip()) >= _SHORTEST_REASON for row in met):
        yield Finding("R-05", "E", "rule.R-05.reason", ("nexus", incident.nexus.index(met[0]), "reason"))


def verified(incident: Incident, around: Around) -> Iterator[Finding]:
    """R-06: a verified act is conflict-related, was decided at level 2 or above, and has a source of its own."""
    for at, act in enumerate(incident.acts):
        if act.verification_state != "VERIFIED":
            continue
        if incident.nexus_conclusion != "CRSV":
            yield Finding("R-06", "E", "rule.R-06.nexus", ("nexus_conclusion",))
        if not any(decides(row, act, around.now.date()) for row in incident.decisions):
            yield Finding("R-06", "E", "rule.R-06.decision", ("acts", at, "verification_state"))
        if not sources_of(incident, act):
            yield Finding("R-06", "E", "rule.R-06.source", ("acts", at, "sources"))


def decides(row: Decision, act: Act, today: date) -> bool:
    """Tell whether a decision verifies an act: level 2 or above, dated today or earlier."""
    dated = row.date is not None and date.fromisoformat(row.date) <= today
    return row.act == act.id and row.state == "VERIFIED" and row.level in ENOUGH and dated


def sources_of(incident: Incident, act: Act) -> list[Source]:
    """Return the sources of the incident that an act links."""
    return [source for source in incident.sources if source.id in act.sources]


def thinly(incident: Incident, _around: Around) -> Iterator[Finding]:
    """R-07: verified on a single secondary origin needs a justification."""
    for at, act in enumerate(incident.acts):
        sources = sources_of(incident, act)
        thin = independent_origins(sources) < 2 and not any(source.tier == "PRIMARY" for source in sources)
        if act.verification_state == "VERIFIED" and thin and not _justified(incident, act):
            yield Finding("R-07", "W", "rule.R-07.thin", ("acts", at, "sources"))


def _justified(incident: Incident, act: Act) -> bool:
    mine = [row for row in incident.decisions if row.act == act.id and row.state == "VERIFIED"]
    return any((row.reason or "").strip() for row in mine)


def trafficking(incident: Incident, _around: Around) -> Iterator[Finding]:
    """R-20: trafficking for sexual violence has its row in the conflict-link test."""
    linked = any(row.criterion == "TRAFFICKING_LINK" for row in incident.nexus)
    if "TRAFFICKING_SV" in incident.adjuncts and not linked:
        yield Finding("R-20", "E", "rule.R-20.link", ("nexus",))


def duplicates(incident: Incident, around: Around) -> Iterator[Finding]:
    """R-23: a duplicate names the record that stays, which exists and is no duplicate itself."""
    for at, act in enumerate(incident.acts):
        if act.verification_state != "DUPLICATE":
            continue
        path = ("acts", at, "duplicate_of")
        if act.duplicate_of is None:
            yield Finding("R-23", "E", "rule.R-23.none", path)
        elif act.duplicate_of in {incident.ref, incident.id}:
            yield Finding("R-23", "E", "rule.R-23.itself", path)
        elif (answer := around.known.duplicate_target(act.duplicate_of)) != "ok":
            yield Finding("R-23", "E", f"rule.R-23.{answer}", path)
