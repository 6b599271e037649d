"""How an act moves from state to state; every move is a new incident, the old one stays as it was (domain.md 6.1)."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from app.errors import AppError
from app.models.act import Act
from app.models.base import document
from app.models.incident import Incident
from app.models.rules_acts import decides, sources_of
from app.models.verification import Decision

OUTCOMES = frozenset({"VERIFIED", "CREDIBLE_NOT_VERIFIED", "UNVERIFIABLE", "NOT_OCCURRED", "NOT_CRSV"})
TERMINAL = OUTCOMES | {"DUPLICATE"}
DUPLICATE, REOPENED = "DUPLICATE", "UNDER_VERIFICATION"
ALLOWED: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "DRAFT": frozenset({"RECEIVED", DUPLICATE}),
        "RECEIVED": frozenset({REOPENED, DUPLICATE}),
        REOPENED: OUTCOMES | {DUPLICATE},
        **dict.fromkeys(OUTCOMES, frozenset({REOPENED, DUPLICATE})),
        DUPLICATE: frozenset({REOPENED}),
    }
)


def move(
    incident: Incident,
    act_id: str,
    to: str,
    *,
    now: datetime,
    decision: Decision | None = None,
    reason: str = "",
    evidence: str | None = None,
    duplicate_of: str | None = None,
) -> Incident:
    """Return the incident with the act in state `to`, and the decision appended.

    VERIFIED needs a `decision` (R-06); reopening a `reason` and as `evidence` the id of a source that the act did not
    link yet; DUPLICATE the reference of the record that stays. Raises AppError verification.*.
    """
    act = _act(incident, act_id)
    current = act.verification_state or "DRAFT"
    if to not in ALLOWED.get(current, frozenset()):
        raise AppError("verification.not_allowed", current=current, to=to)
    decided = decision.model_copy(update={"act": act_id, "state": to}) if decision else None
    changes: dict[str, object] = {"verification_state": to, "verified_on": None, "duplicate_of": None}
    if to == "VERIFIED":
        changes["verified_on"] = _verifying(incident, act, decided, now).date
    elif to == DUPLICATE:
        changes["duplicate_of"] = _target(incident, duplicate_of)
    elif current in TERMINAL:
        changes["sources"] = _reopening(incident, act, reason, evidence)
        decided = decided or Decision(level="L1_MONITOR", date=now.date().isoformat())
        decided = decided.model_copy(update={"act": act_id, "state": to, "reason": reason})
    return _changed(incident, act, changes, decided)


def _act(incident: Incident, act_id: str) -> Act:
    for act in incident.acts:
        if act.id == act_id:
            return act
    raise AppError("verification.no_act")


def _verifying(incident: Incident, act: Act, decision: Decision | None, now: datetime) -> Decision:
    if incident.nexus_conclusion != "CRSV":
        raise AppError("verification.no_nexus")
    if not sources_of(incident, act):
        raise AppError("verification.no_source")
    if decision is None or not decides(decision, act, now.date()):
        raise AppError("verification.no_decision")
    return decision


def _target(incident: Incident, duplicate_of: str | None) -> str:
    if not duplicate_of or duplicate_of in {incident.ref, incident.id}:
        raise AppError("verification.no_target")
    return duplicate_of


def _reopening(incident: Incident, act: Act, reason: str, evidence: str | None) -> list[str]:
    """Return the act's sources with the new one; a source that the closed act already linked is no new evidence."""
    if not reason.strip():
        raise AppError("verification.reopen_reason")
    if evidence in act.sources or evidence not in {source.id for source in incident.sources}:
        raise AppError("verification.reopen_evidence")
    return [*act.sources, evidence] if evidence else act.sources


def _changed(incident: Incident, act: Act, changes: dict[str, object], decision: Decision | None) -> Incident:
    acts = [row.model_copy(update=changes) if row.id == act.id else row for row in incident.acts]
    decisions = [*incident.decisions, *([decision] if decision else [])]
    return Incident.model_validate(document(incident.model_copy(update={"acts": acts, "decisions": decisions})))


def receive_drafts(incident: Incident) -> Incident:
    """Return the incident as finalising leaves it: acts still DRAFT, or of no state, are RECEIVED (domain.md 0.4)."""
    acts = [
        act.model_copy(update={"verification_state": "RECEIVED"}) if act.verification_state in {None, "DRAFT"} else act
        for act in incident.acts
    ]
    return incident.model_copy(update={"acts": acts})
