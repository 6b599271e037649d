"""Whatever is written and whoever agreed: nothing that identifies, and nothing of who refused, ever leaves."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from release_cases import consent, group, person, photo_of, survivor, terms, tick
from test_release_table import is_free_text, parts_of

from app.models.act import Act
from app.models.base import document, new_id
from app.models.canonical import encode
from app.models.fields import Profile, Sensitivity, leaves_of
from app.models.incident import Incident
from app.models.perpetrator import AccountabilityStep, AllegedPerpetrator
from app.models.released import released_model
from app.models.source import Source
from app.models.verification import Decision, NexusFinding, VerificationPlan
from app.release.release import release
from app.release.results import Released
from app.release.station import Station

OUTSIDE = (Profile.HQ_CONF, Profile.REGIONAL, Profile.PARTNER)
MARK = "zqmarker"
DAY = "1999-09-09"
CANDIDATES: tuple[Any, ...] = (MARK, True, [MARK], MARK.upper(), [MARK.upper()], DAY, f"{DAY}T09:09:09+00:00")
DECISIONS = st.sampled_from(["GRANTED", "GRANTED", "REFUSED", "WITHDRAWN", "NOT_ASKED"])


def marked(row):
    """Return the row with a marker word in every field of class ID and in every free text."""
    for name, field in type(row).model_fields.items():
        secret = leaves_of(field).sensitivity is Sensitivity.ID or is_free_text(field.annotation, field.metadata)
        if secret and not parts_of(field.annotation):
            row = next((made for one in CANDIDATES if (made := accepted(row, name, one))), row)
    return row


def accepted(row, name, value):
    try:
        return type(row).model_validate({**row.model_dump(), name: value})
    except ValidationError:
        return None


@st.composite
def incidents(draw):
    """An incident of one to four persons, perhaps a group, and random consents; and the persons who refused."""
    people = [marked(person()) for _ in range(draw(st.integers(1, 4)))]
    groups = people + ([marked(group())] if draw(st.booleans()) else [])
    named = draw(st.booleans())
    kinds = st.sampled_from(["MEDIA", "OTHER_CSO", "FAMILY", "EYEWITNESS"])
    told = [survivor(who) if named else survivor(who).model_copy(update={"concerns": []}) for who in people]
    sources = [marked(row) for row in [*told, *[Source(kind=draw(kinds)) for _ in range(draw(st.integers(0, 2)))]]]
    tellers = [None, *(row.id for row in sources)]
    steps = [AccountabilityStep(forum="POLICE", source=who) for who in tellers if draw(st.booleans())]
    culprit = marked(AllegedPerpetrator(category="NSAG")).model_copy(update={"accountability": steps})
    acts = [
        marked(
            Act(
                type="RAPE",
                victim_groups=draw(st.lists(st.sampled_from([row.id for row in groups]), min_size=1, unique=True)),
                sources=draw(st.lists(st.sampled_from([row.id for row in sources]), unique=True)),
                perpetrators=[culprit.id],
            )
        )
        for _ in range(draw(st.integers(1, 3)))
    ]
    decisions = {row.id: draw(DECISIONS) for row in [*people, *sources]}
    pictures = [marked(row) for n, who in enumerate(people) for row in photo_of(who, sha=str(n))]
    incident = Incident(
        handling=draw(st.sampled_from(["NORMAL", "RESTRICTED"])),
        adm0="SSD",
        victims_best=len(people),
        victim_groups=groups,
        sources=sources,
        acts=acts,
        perpetrators=[culprit],
        consents=[marked(consent(who, said, scope=scope)) for who, said in decisions.items() for scope in SCOPES],
        nexus=[marked(NexusFinding(criterion="CAUSAL", finding="MET"))],
        verification_plans=[marked(VerificationPlan(acts=[acts[0].id], questions=["WHEN"]))],
        decisions=[marked(Decision(act=act.id, level="L2_MARA_WG", n_primary=len(people))) for act in acts],
        attachments=[row.model_copy(update={"class_": "SEN"}) if row.derived_from else row for row in pictures],
    )
    ticked = marked(incident).model_copy(update={"ticks": [tick(*people, text=MARK)]})
    refused = {who for who, said in decisions.items() if said in {"REFUSED", "WITHDRAWN"}}
    return ticked, refused


SCOPES = ("REPORT_HQ_NONIDENT", "SHARE_UN_PARTNER_NONIDENT", "PHOTO_AUDIO")


def text_of(result):
    return encode(result.document).decode() if isinstance(result, Released) else ""


def rows_of(incident, refused):
    """Return the ids of everything that comes from who refused, and of what leaves for nobody."""
    taken = set(refused) | {row.id for row in incident.consents if row.for_ in refused}
    taken |= {row.id for row in incident.sources if set(row.concerns) & refused}
    shots = [row for row in incident.attachments if set(row.persons) & refused]
    steps = [step for row in incident.perpetrators for step in row.accountability]
    taken |= {step.id for step in steps if step.source in taken or (refused and step.source is None)}
    taken |= {plan.id for plan in incident.verification_plans} | {row.id for row in incident.sources}
    return taken | {row.id for row in shots} | {row.sha256 for row in shots if row.sha256}


@pytest.mark.parametrize("profile", OUTSIDE)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(incidents())
def test_nothing_that_identifies_leaves(profile, case):
    incident, _refused = case
    untold = incident.model_copy(update={"summary_nonident": None})  # the one text that a tick lets go
    text = text_of(release(untold, terms(profile), Station()))
    assert MARK not in text.lower()
    assert "1999-09" not in text


@pytest.mark.parametrize("profile", OUTSIDE)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(incidents())
def test_nothing_of_who_refused_leaves(profile, case):
    incident, refused = case
    text = text_of(release(incident, terms(profile), Station()))
    assert not [row for row in rows_of(incident, refused) if row in text]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(incidents())
def test_every_reference_in_a_released_document_leads_somewhere_in_it(case):
    incident, _refused = case
    result = release(incident, terms(), Station())
    if not isinstance(result, Released):
        return
    doc = result.document
    groups = {row["id"] for row in doc["victim_groups"]}
    assert all(set(act["victim_groups"]) <= groups and act["victim_groups"] for act in doc["acts"])
    culprits = {row["id"] for row in doc.get("perpetrators", [])}
    assert all(set(act.get("perpetrators", [])) <= culprits for act in doc["acts"])
    assert all(row["for"] in groups for row in doc.get("consents", []))


@pytest.mark.parametrize("profile", OUTSIDE)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(incidents())
def test_hq_can_read_every_released_document(profile, case):
    incident, _refused = case
    result = release(incident, terms(profile), Station(pseudonym=lambda own: own[::-1]))
    if isinstance(result, Released):
        read = released_model("incident").model_validate(result.document)
        assert document(read) == result.document


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(incidents())
def test_partners_get_no_true_id(case):
    incident, _refused = case
    names = {}

    def pseudonym(own):
        return names.setdefault(own, new_id())

    result = release(incident, terms(Profile.PARTNER), Station(pseudonym=pseudonym))
    text = text_of(result)
    assert not [own for own in names if own in text]
    assert incident.id not in text


def test_the_marker_reaches_every_secret_field():
    """The generator is worth something only if it writes into all of them."""
    for model in (Act, AllegedPerpetrator, Source, VerificationPlan, Incident):
        row = marked(model())
        for name, field in model.model_fields.items():
            if leaves_of(field).sensitivity is Sensitivity.ID and not parts_of(field.annotation):
                assert getattr(row, name) not in (None, []), (model, name)


def test_the_whole_record_is_what_the_own_device_gets():
    who = person()
    incident = Incident(victim_groups=[who], sources=[survivor(who)], acts=[Act(victim_groups=[who.id])])
    whole = marked(incident)
    result = release(whole, terms(Profile.DEVICE), Station())
    assert isinstance(result, Released)
    own = document(whole)
    assert {name: result.document[name] for name in own} == own
