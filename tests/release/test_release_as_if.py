"""Who refused leaves no trace: what leaves is the same as if nobody had ever written of her."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from release_cases import consent, group, person, survivor, to_hq

from app.models.act import Act
from app.models.fields import Profile
from app.models.incident import Incident
from app.models.perpetrator import AccountabilityStep, AllegedPerpetrator
from app.models.source import Source
from app.models.verification import Decision

SCOPES = ("REPORT_HQ_NONIDENT", "SHARE_UN_PARTNER_NONIDENT")


def some(draw, rows, least=1):
    return draw(st.lists(st.sampled_from([row.id for row in rows]), min_size=least, unique=True))


def tallied(acts, sources):
    """Return one decision per act that minutes the sources it rests on."""
    made = []
    for act in acts:
        told = [row for row in sources if row.id in act.sources] if act.sources else sources
        first = sum(row.tier == "PRIMARY" for row in told)
        made.append(Decision(id=act.id[::-1], act=act.id, n_primary=first, n_independent_origins=len(told)))
    return made


def counted(rows):
    return {f"victims_{name}": sum(row.n_best for row in rows) for name in ("min", "best", "max")}


@st.composite
def pairs(draw):
    """The incident with her refusal, and the same without a word of her."""
    agreed, she = [person(), person(age_band="A26_40")], person(age_band="A12_17")
    others = [*agreed, *([group(n=5)] if draw(st.booleans()) else [])]
    hers = survivor(she)
    kinds = draw(st.lists(st.sampled_from(["MEDIA", "HRO", "FORCE_PATROL"]), max_size=2))
    told = [*map(survivor, agreed), *(Source(kind=kind, tier="SECONDARY_TESTIMONY") for kind in kinds)]
    stages = st.sampled_from(["COMPLAINT", "TRIAL"])
    steps = [AccountabilityStep(stage=draw(stages), source=row.id) for row in (*told, hers) if draw(st.booleans())]
    gunmen = AllegedPerpetrator(category="NSAG", accountability=steps)
    others_told = [step for step in steps if step.source != hers.id]
    everyone = Act(
        type="RAPE",
        victim_groups=[row.id for row in (*others, she)],
        sources=[row.id for row in (*told, hers)],
        perpetrators=[gunmen.id],
    )
    more = [
        Act(type=kind, victim_groups=some(draw, [*others, she]), sources=some(draw, [*told, hers], 0))
        for kind in draw(st.lists(st.sampled_from(["SEX_SLAVERY", "FORCED_MARR"]), unique=True))
    ]
    grants = [consent(row.id, scope=scope) for row in agreed for scope in SCOPES]
    fixed = {"adm0": "SSD", "count_basis": "INDIVIDUALLY_DOCUMENTED", "reg_basis": "DIRECT_INTERVIEW"}
    acts, rows, sources = [everyone, *more], [*others, she], [*told, hers]
    refusals = [consent(she.id, "REFUSED", scope=scope) for scope in SCOPES]
    whole = fixed | counted(rows) | {"consents": grants + refusals, "decisions": tallied(acts, sources)}
    incident = Incident(acts=acts, victim_groups=rows, sources=sources, perpetrators=[gunmen], **whole)
    left = [act for act in (spared(act, she, hers) for act in acts) if act]
    never = fixed | counted(others) | {"consents": grants, "decisions": tallied(left, told)}
    never["perpetrators"] = [gunmen.model_copy(update={"accountability": others_told})]
    return incident, Incident(id=incident.id, acts=left, victim_groups=others, sources=told, **never)


def spared(act, she, hers):
    """Return the act without her; None where it was hers alone or rested on her alone."""
    victims = [row_id for row_id in act.victim_groups if row_id != she.id]
    sources = [row_id for row_id in act.sources if row_id != hers.id]
    if not victims or (act.sources and not sources):
        return None
    return act.model_copy(update={"victim_groups": victims, "sources": sources})


@pytest.mark.parametrize("profile", [Profile.HQ_CONF, Profile.REGIONAL, Profile.PARTNER])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(pairs())
def test_what_leaves_reads_as_if_she_had_never_been_written_of(profile, pair):
    incident, never = pair
    document, expected = (to_hq(one, profile=profile).document for one in (incident, never))
    rules = set(document.pop("findings", ())), set(expected.pop("findings", ()))
    assert document == expected
    assert rules[0] <= rules[1]
