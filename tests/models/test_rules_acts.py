"""R-02, R-03, R-05, R-06, R-07, R-11, R-20, R-23: acts and their verification."""

import pytest
from model_cases import (
    HER,
    NOW,
    REASON,
    SURVIVOR,
    Gazetteer,
    act,
    codes,
    decision,
    gunmen,
    her,
    incident,
    linked,
    paths,
    radio,
    survivor,
    verified,
)

from app.models.base import document
from app.models.rules import check
from app.models.transitions import receive_drafts


def test_r_02_an_incident_has_an_act():
    assert codes(incident(acts=[])) == ["rule.R-02.none"]


def test_r_02_each_act_has_a_victim_of_this_incident():
    assert paths(incident(acts=[act(victim_groups=[])]), "rule.R-02.nobody") == [("acts", 0, "victim_groups")]
    gone = incident(acts=[act(victim_groups=["f" * 32])])
    assert codes(gone) == ["rule.R-02.nobody", "rule.F-0.link"]


def test_r_03_other_comparable_says_which():
    assert codes(incident(acts=[act(type="OTHER_COMPARABLE")])) == ["rule.R-03.subtype"]
    assert codes(incident(acts=[act(type="OTHER_COMPARABLE", subtype=["FORCED_NUDITY"])])) == []


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"reg_basis": "OTHER"}, ("reg_basis_other",)),
        ({"place_type": "OTHER"}, ("place_type_other",)),
        ({"context": ["OTHER"]}, ("context_other",)),
        ({"acts": [act(subtype=["OTHER_SUB"])]}, ("acts", 0, "subtype_other")),
        ({"victim_groups": [her(profile_tags=["OTHER"])]}, ("victim_groups", 0, "profile_tags_other")),
        ({"victim_groups": [her(sex="OTHER_SPECIFY")]}, ("victim_groups", 0, "sex_other")),
        ({"perpetrators": [gunmen(attribution_basis=["OTHER"])]}, ("perpetrators", 0, "attribution_basis_other")),
        ({"sources": [survivor(), radio(kind="OTHER")]}, ("sources", 1, "kind_other")),
        ({"attachments": [{"kind": "OTHER"}]}, ("attachments", 0, "kind_other")),
    ],
)
def test_r_03_any_other_says_in_words_which(fields, path):
    assert paths(incident(**fields), "rule.R-03.text") == [path]


def test_r_03_a_blank_is_no_word():
    assert codes(incident(reg_basis="OTHER", reg_basis_other="  ")) == ["rule.R-03.text"]
    assert codes(incident(reg_basis="OTHER", reg_basis_other="a letter")) == []


@pytest.mark.parametrize("criterion", ["TEMPORAL", "GEOGRAPHIC", "CAUSAL", "PERP_PROFILE"])
def test_r_05_one_link_with_its_reason_makes_it_conflict_related(criterion):
    assert codes(incident(**linked(criterion=criterion))) == []


@pytest.mark.parametrize(
    "row", [{"criterion": "CEASEFIRE_BREACH"}, {"finding": "NOT_MET"}, {"finding": "UNK"}, {"finding": None}]
)
def test_r_05_nothing_else_does(row):
    assert codes(incident(**linked(**row)), severity="E") == ["rule.R-05.none"]


@pytest.mark.parametrize(
    ("reason", "found"), [("x" * 19, ["rule.R-05.reason"]), ("x" * 20, []), (" " * 30, ["rule.R-05.reason"])]
)
def test_r_05_the_reason_has_twenty_characters(reason, found):
    assert codes(incident(**linked(reason=reason))) == found


def test_r_05_asks_nothing_of_another_conclusion():
    assert codes(incident(nexus_conclusion="UNDETERMINED")) == []


def test_r_06_a_verified_act_with_all_it_needs():
    assert codes(verified()) == []


def test_r_06_needs_the_conclusion():
    assert "rule.R-06.nexus" in codes(verified(nexus_conclusion="UNDETERMINED"), severity="E")


@pytest.mark.parametrize(
    "change",
    [
        {"level": "L1_MONITOR"},
        {"level": "L4_HQ_QUERIED"},
        {"date": "2026-11-24"},
        {"date": None},
        {"act": "f" * 32},
        {"state": "CREDIBLE_NOT_VERIFIED"},
    ],
)
def test_r_06_needs_a_decision_of_level_2_by_today(change):
    assert "rule.R-06.decision" in codes(verified(decisions=[decision(**change)]), severity="E")


def test_r_06_needs_a_source_of_its_own():
    lonely = [act(verification_state="VERIFIED", verified_on="2026-11-20", sources=[])]
    assert "rule.R-06.source" in codes(verified(acts=lonely), severity="E")


def test_r_07_one_secondary_origin_needs_a_justification():
    on_radio = {"acts": [act(verification_state="VERIFIED", sources=[SURVIVOR])], "sources": [radio(id=SURVIVOR)]}
    assert codes(verified(**on_radio, decisions=[decision(reason=" ")])) == ["rule.R-07.thin"]
    assert codes(verified(**on_radio)) == [], "the decision says why"


def test_r_07_sources_that_repeat_each_other_are_one_origin():
    again = radio(id="a" * 32)
    twice = {
        "acts": [act(verification_state="VERIFIED", sources=["a" * 32, "b" * 32])],
        "sources": [again, radio(id="b" * 32)],
        "decisions": [decision(reason=None)],
    }
    assert codes(verified(**twice)) == ["rule.R-07.thin"]
    twice["sources"] = [again, radio(id="b" * 32, origin_group="the market")]
    assert codes(verified(**twice)) == []


def test_r_11_certainty_of_attribution_and_verification_never_touch_each_other():
    unknown = verified(perpetrators=[gunmen(certainty="UNKNOWN")])
    assert codes(unknown) == []
    confirmed = incident(perpetrators=[gunmen(certainty="CONFIRMED")])
    before = document(confirmed)
    check(confirmed, now=NOW)
    assert document(confirmed) == before
    assert receive_drafts(confirmed).acts[0].verification_state == "RECEIVED"
    assert receive_drafts(unknown).perpetrators[0].certainty == "UNKNOWN"


def test_r_20_trafficking_has_its_row_in_the_test():
    assert codes(incident(adjuncts=["TRAFFICKING_SV"])) == ["rule.R-20.link"]
    row = {"criterion": "TRAFFICKING_LINK", "finding": "UNK", "reason": REASON}
    assert codes(incident(adjuncts=["TRAFFICKING_SV"], nexus=[row])) == []


@pytest.mark.parametrize(
    ("target", "found"),
    [
        (None, ["rule.R-23.none"]),
        ("SSD-JUBA-26-00012-J", ["rule.R-23.itself"]),
        ("GONE", ["rule.R-23.missing"]),
        ("TWIN", ["rule.R-23.duplicate"]),
        ("SSD-JUBA-26-00003-A", []),
    ],
)
def test_r_23_a_duplicate_names_the_record_that_stays(target, found):
    twin = incident(acts=[act(verification_state="DUPLICATE", duplicate_of=target)])
    assert codes(twin, known=Gazetteer(), severity="E") == found


def test_links_of_deleted_rows_are_remarked_one_by_one():
    subject = incident(consents=[{"for": "e" * 32}], attachments=[{"persons": [HER], "obtained_from": "e" * 32}])
    assert paths(subject, "rule.F-0.link") == [("consents", 0, "for"), ("attachments", 0, "obtained_from")]
