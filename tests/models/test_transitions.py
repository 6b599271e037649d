"""How acts move between states (domain.md 6.1), as working groups decide."""

import pytest
from model_cases import (
    ACT,
    HER,
    NOW,
    RADIO,
    SURVIVOR,
    act,
    codes,
    decision,
    her,
    incident,
    linked,
    radio,
    survivor,
    verified,
)

from app.errors import CATALOGUE, AppError
from app.models.base import document
from app.models.transitions import ALLOWED, OUTCOMES, TERMINAL, move, receive_drafts
from app.models.verification import Decision


def under_verification(**more):
    return incident(**({"acts": [act(verification_state="UNDER_VERIFICATION")]} | linked() | more))


def decided(**more):
    return Decision.model_validate(decision(**more))


def refused(subject, to, **how):
    before = document(subject)
    with pytest.raises(AppError) as caught:
        move(subject, ACT, to, now=NOW, **how)
    assert document(subject) == before
    assert caught.value.code in CATALOGUE
    return caught.value.code


def test_from_received_to_verified():
    received = incident(**linked())
    opened = move(received, ACT, "UNDER_VERIFICATION", now=NOW)
    assert opened.acts[0].verification_state == "UNDER_VERIFICATION"
    closed = move(opened, ACT, "VERIFIED", now=NOW, decision=decided())
    assert closed.acts[0].verification_state == "VERIFIED"
    assert closed.acts[0].verified_on == "2026-11-20", "the day of the decision"
    assert closed.decisions[-1].act == ACT
    assert codes(closed) == []
    assert received.acts[0].verification_state == "RECEIVED", "the old incident stays as it was"


STATES = sorted({*ALLOWED, *OUTCOMES})


@pytest.mark.parametrize("start", STATES)
@pytest.mark.parametrize("to", STATES)
def test_no_other_step_is_taken(start, to):
    if to not in ALLOWED[start]:
        assert refused(under_verification(acts=[act(verification_state=start)]), to) == "verification.not_allowed"


def test_the_steps_are_the_domains():
    assert ALLOWED["DRAFT"] == {"RECEIVED", "DUPLICATE"}
    assert ALLOWED["RECEIVED"] == {"UNDER_VERIFICATION", "DUPLICATE"}
    assert ALLOWED["UNDER_VERIFICATION"] == {*OUTCOMES, "DUPLICATE"}
    assert all("UNDER_VERIFICATION" in ALLOWED[state] for state in TERMINAL)
    assert "WITHDRAWN" not in ALLOWED, "withdrawal is no state of an act"


def test_verified_needs_what_r_06_asks():
    assert refused(under_verification(nexus_conclusion="UNDETERMINED"), "VERIFIED", decision=decided()) == (
        "verification.no_nexus"
    )
    no_source = under_verification(acts=[act(verification_state="UNDER_VERIFICATION", sources=[])])
    assert refused(no_source, "VERIFIED", decision=decided()) == "verification.no_source"
    for decision_ in (None, decided(level="L1_MONITOR"), decided(date="2026-11-24"), decided(date=None)):
        assert refused(under_verification(), "VERIFIED", decision=decision_) == "verification.no_decision"


@pytest.mark.parametrize("outcome", sorted(OUTCOMES - {"VERIFIED"}))
def test_the_other_outcomes_keep_their_decision_too(outcome):
    closed = move(under_verification(), ACT, outcome, now=NOW, decision=decided())
    assert closed.acts[0].verification_state == outcome
    assert closed.acts[0].verified_on is None
    assert closed.decisions[-1].state == outcome


def test_a_duplicate_names_the_record_that_stays():
    twin = move(incident(), ACT, "DUPLICATE", now=NOW, duplicate_of="SSD-JUBA-26-00003-A")
    assert twin.acts[0].duplicate_of == "SSD-JUBA-26-00003-A"
    assert refused(incident(), "DUPLICATE") == "verification.no_target"
    assert refused(incident(), "DUPLICATE", duplicate_of="SSD-JUBA-26-00012-J") == "verification.no_target"


def with_new_source():
    return verified(sources=[survivor(), radio()], victim_groups=[her()])


def test_a_closed_act_reopens_with_a_reason_and_new_evidence():
    again = move(
        with_new_source(), ACT, "UNDER_VERIFICATION", now=NOW, reason="A second account came in.", evidence=RADIO
    )
    assert again.acts[0].sources == [SURVIVOR, RADIO]
    assert again.acts[0].verified_on is None
    last = again.decisions[-1]
    assert (last.state, last.reason, last.date) == ("UNDER_VERIFICATION", "A second account came in.", "2026-11-23")
    assert len(again.decisions) == 2, "decisions are added, never changed"


@pytest.mark.parametrize(
    ("how", "code"),
    [
        ({"evidence": RADIO}, "verification.reopen_reason"),
        ({"evidence": RADIO, "reason": "  "}, "verification.reopen_reason"),
        ({"reason": "Because."}, "verification.reopen_evidence"),
        ({"reason": "Because.", "evidence": SURVIVOR}, "verification.reopen_evidence"),
        ({"reason": "Because.", "evidence": HER}, "verification.reopen_evidence"),
    ],
)
def test_a_closed_act_stays_closed_without(how, code):
    assert refused(with_new_source(), "UNDER_VERIFICATION", **how) == code


def test_a_reopened_duplicate_points_nowhere():
    twin = incident(
        acts=[act(verification_state="DUPLICATE", duplicate_of="SSD-JUBA-26-00003-A")], sources=[survivor(), radio()]
    )
    again = move(twin, ACT, "UNDER_VERIFICATION", now=NOW, reason="Another day.", evidence=RADIO)
    assert again.acts[0].duplicate_of is None


def test_an_act_of_another_record():
    with pytest.raises(AppError) as caught:
        move(incident(), "f" * 32, "UNDER_VERIFICATION", now=NOW)
    assert caught.value.code == "verification.no_act"


def test_finalising_receives_what_was_a_draft():
    acts = [act(verification_state=None), act(id="9" * 32, verification_state="DRAFT"), act(id="8" * 32)]
    acts.append(act(id="7" * 32, verification_state="UNVERIFIABLE"))
    states = [one.verification_state for one in receive_drafts(incident(acts=acts)).acts]
    assert states == ["RECEIVED", "RECEIVED", "RECEIVED", "UNVERIFIABLE"]
