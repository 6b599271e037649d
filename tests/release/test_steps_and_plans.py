"""Steps of accountability and plans of verification: what of them leaves, and what goes with a person taken out."""

import pytest
from release_cases import attack, consent, radio, released, terms, tick

from app.models.base import new_id
from app.models.consent import Consent, ConsentScope
from app.models.fields import Profile
from app.models.perpetrator import AccountabilityStep
from app.models.released import released_model
from app.models.verification import VerificationPlan
from app.release.labels import NoLabels, PartyLabel
from app.release.release import release
from app.release.results import Withheld
from app.release.station import Station

PROSECUTOR, PEACEKEEPERS = "c" * 32, "d" * 32


class Parties(NoLabels):
    """The army, whose court it is; and a contingent under the blue flag."""

    def party(self, party_id):
        kind = {PROSECUTOR: "STATE_ARMED", PEACEKEEPERS: "UN_PERSONNEL"}.get(party_id)
        return PartyLabel(None, "Army of Sarim", kind) if kind else None


def seen(incident, profile=Profile.HQ_CONF):
    return released(release(incident, terms(profile), Station(labels=Parties()))).document


def step(source=None, **more):
    fields = {"forum": "MILITARY_COURT", "stage": "TRIAL", "date": "2026-11-04", "survivor_wish": "YES"}
    return AccountabilityStep(**fields | {"source": source.id if source else None} | more)


def told_of(case, *steps, refused=None, sources=(), **more):
    """Return the incident with these steps against its one perpetrator; `refused` names the scope that C refused."""
    gunmen = case.incident.perpetrators[0].model_copy(update={"accountability": list(steps)})
    rows = case.all_of(["GRANTED"] * 3)
    if refused:
        rows.append(consent(case.c.id, "REFUSED", scope=refused, after=rows[2]))
    every = [*case.incident.sources, *sources]
    return case.with_consents(*rows, perpetrators=[gunmen], sources=every, **more)


def steps_of(document):
    return document["perpetrators"][0].get("accountability", [])


def test_hq_gets_forum_stage_month_and_party_and_neither_the_wish_nor_who_told():
    case = attack()
    told = step(case.incident.sources[0], party=PROSECUTOR)
    document = seen(told_of(case, told))
    assert steps_of(document) == [
        {"id": told.id, "forum": "MILITARY_COURT", "stage": "TRIAL", "date": "2026-11", "party": PROSECUTOR}
    ]
    assert document["labels"]["parties"][PROSECUTOR]["name"] == "Army of Sarim"
    assert {f"perpetrators.accountability.{name}" for name in ("survivor_wish", "source")} <= set(
        document["release"]["reduced"]
    )
    released_model("incident").model_validate(document)


@pytest.mark.parametrize("profile", [Profile.REGIONAL, Profile.PARTNER])
def test_no_one_else_hears_of_steps(profile):
    case = attack()
    shared = [consent(who.id, scope="SHARE_UN_PARTNER_NONIDENT") for who in (case.a, case.b, case.c)]
    incident = told_of(case, step(case.incident.sources[0]))
    assert not steps_of(seen(incident.model_copy(update={"consents": shared}), profile))


def test_a_step_that_she_told_of_goes_with_her_and_what_the_radio_told_stays():
    case, heard = attack(), radio()
    steps = step(case.incident.sources[2]), step(heard)
    incident = told_of(case, *steps, refused="REPORT_HQ_NONIDENT", sources=[heard])
    assert [row["id"] for row in steps_of(seen(incident))] == [steps[1].id]


def test_a_step_that_does_not_say_who_told_of_it_may_be_her_complaint():
    case = attack()
    assert len(steps_of(seen(told_of(case, step())))) == 1
    assert not steps_of(seen(told_of(case, step(), refused="REPORT_HQ_NONIDENT")))


def test_a_wish_may_be_that_of_who_was_taken_out():
    case = attack()
    told = step(case.incident.sources[0])
    assert steps_of(seen(told_of(case, told), Profile.DEVICE))[0]["survivor_wish"] == "YES"
    (left,) = steps_of(seen(told_of(case, told, refused="RECORD_LOCALLY"), Profile.DEVICE))
    assert "survivor_wish" not in left
    assert left["source"] == case.incident.sources[0].id


def test_a_case_handed_over_carries_her_wish_and_not_who_told():
    case = attack()
    only = case.incident.acts[0].model_copy(update={"victim_groups": [case.a.id]})
    scope = ConsentScope(scope="REFERRAL_IDENTIFIED", decision="GRANTED", recipients=["Clinic 4"], expires="2027-01-31")
    agreed = consent(case.a.id).model_copy(update={"scopes": [scope]})
    told = case.incident.sources[0]
    incident = told_of(case, step(told), acts=[only], victim_groups=[case.a]).model_copy(
        update={"sources": [told], "consents": [Consent.model_validate(agreed.model_dump())]}
    )
    asked = terms(Profile.CASE_TRANSFER, purpose="REFERRAL_IDENTIFIED", recipient="Clinic 4", person=case.a.id)
    document = released(release(incident, asked, Station(labels=Parties()))).document
    assert steps_of(document)[0]["survivor_wish"] == "YES"
    assert told.id not in str(document)


def test_a_step_against_peacekeepers_keeps_the_incident_here():
    case = attack()
    incident = told_of(case, step(case.incident.sources[0], party=PEACEKEEPERS))
    out = release(incident, terms(), Station(labels=Parties()))
    assert isinstance(out, Withheld)
    assert out.reason_code == "release.compartment"


class TestPlans:
    """A plan is the station's own business."""

    def planned(self, case, **more):
        plan = VerificationPlan(questions=["WHEN"], action="Ask the clinic about C", risk="C is seen there", **more)
        return plan, {"verification_plans": [plan], "ticks": [tick(case.a, case.b, case.c)]}

    def test_nobody_else_learns_that_there_is_one(self):
        case = attack()
        plan, more = self.planned(case, acts=[case.incident.acts[0].id])
        document = seen(told_of(case, **more))
        assert plan.id not in str(document)
        assert "verification_plans" in document["release"]["reduced"]

    def test_the_own_device_gets_it_whole(self):
        case = attack()
        plan, more = self.planned(case, acts=[case.incident.acts[0].id])
        (row,) = seen(told_of(case, **more), Profile.DEVICE)["verification_plans"]
        assert row["action"] == plan.action

    def test_without_its_words_where_somebody_was_taken_out(self):
        case = attack()
        plan, more = self.planned(case, acts=[case.incident.acts[0].id], due="2026-12-01")
        (row,) = seen(told_of(case, refused="RECORD_LOCALLY", **more), Profile.DEVICE)["verification_plans"]
        assert row == {"id": plan.id, "acts": plan.acts, "questions": ["WHEN"], "due": "2026-12-01"}

    def test_and_not_at_all_where_its_act_was_hers_alone(self):
        case = attack()
        hers = case.incident.acts[0].model_copy(update={"id": new_id(), "victim_groups": [case.c.id]})
        _, more = self.planned(case, acts=[hers.id])
        incident = told_of(case, refused="RECORD_LOCALLY", acts=[*case.incident.acts, hers], **more)
        assert "verification_plans" not in seen(incident, Profile.DEVICE)
