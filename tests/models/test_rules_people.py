"""R-08, R-09, R-10, R-16, R-17, R-22, R-31 and what domain.md 2 to 5 says beside a field."""

import pytest
from model_cases import (
    GUNMEN,
    HER,
    NOW,
    THEM,
    Gazetteer,
    act,
    codes,
    gunmen,
    her,
    incident,
    paths,
    radio,
    survivor,
    them,
)

from app.errors import CATALOGUE
from app.models.counting import count_verified, victims
from app.models.derived import derive
from app.models.rules import check


def test_r_08_at_least_best_at_most_of_the_incident():
    assert codes(incident(victims_min=2, victims_best=1, victims_max=3)) == ["rule.R-08.order"]
    assert codes(incident(victims_min=4, victims_max=3)) == ["rule.R-08.order"]
    assert codes(incident(victims_min=1, victims_max=3)) == [], "the best figure may be empty"


def test_r_08_and_of_each_group():
    assert paths(incident(victim_groups=[her(), them(n_min=4)]), "rule.R-08.order") == [("victim_groups", 1, "n_best")]
    assert codes(incident(victim_groups=[her(), them(n_best=None)])) == []


def test_r_08_the_groups_fit_under_the_most():
    both = {"victim_groups": [her(), them()]}
    found = [one for one in check(incident(**both, victims_max=2), now=NOW) if one.code == "rule.R-08.sum"]
    assert [dict(one.params) for one in found] == [{"least": 3}]
    assert codes(incident(**both, victims_max=3)) == []


@pytest.mark.parametrize(
    ("subtype", "counted"),
    [
        (["ATTEMPTED_RAPE"], 0),
        (["THREAT_OF_SV"], 0),
        (["ATTEMPTED_SV", "THREAT_OF_SV"], 0),
        (["GANG_RAPE"], 1),
        ([], 1),
    ],
)
def test_r_09_attempts_and_threats_are_in_no_victim_total(subtype, counted):
    subject = incident(
        acts=[act(subtype=subtype, verification_state="VERIFIED")], victims_best=1, count_basis="LIST_SIGHTED"
    )
    assert victims(subject).best == counted
    assert count_verified(subject) == counted
    derived = derive(subject, now=NOW)
    assert (derived["victims"]["best"], derived["count_verified"]) == (counted, counted)


def test_r_09_unless_the_profile_asks():
    threat = incident(acts=[act(subtype=["THREAT_OF_SV"], verification_state="VERIFIED")])
    assert victims(threat, with_attempts=True).best == 1
    assert derive(threat, now=NOW, with_attempts=True)["count_verified"] == 1


def test_r_09_who_was_only_threatened_is_taken_off_a_recorded_total():
    acts = [act(), act(id="9" * 32, subtype=["THREAT_OF_SV"], victim_groups=[THEM])]
    subject = incident(acts=acts, victim_groups=[her(), them()], victims_min=3, victims_best=4, victims_max=5)
    assert (victims(subject).min, victims(subject).best, victims(subject).max) == (0, 1, 3)
    alone = subject.model_copy(update={"count_basis": "INDIVIDUALLY_DOCUMENTED"})
    assert victims(alone).best == 1


def test_r_09_a_rape_beside_the_attempt_counts():
    assert victims(incident(acts=[act(subtype=["ATTEMPTED_RAPE", "GANG_RAPE"])])).best == 1


def test_r_10_a_group_has_one_sex_and_one_band():
    assert codes(incident(victim_groups=[her(sex=None)])) == ["rule.R-10.sex"]
    assert codes(incident(victim_groups=[her(age_band=None)])) == ["rule.R-10.band"]
    assert codes(incident(victim_groups=[her(sex="UNK", age_band="A_UNK")])) == []


def test_r_10_or_cells_that_sum_up_to_the_best_figure():
    cells = [{"sex": "F", "band": "A_AD", "n": 2}, {"sex": "UNK", "band": "A_UNK", "n": 1}]
    both = [her(), them(sex="MIXED", age_band="MIXED", cells=cells)]
    assert codes(incident(victim_groups=both)) == []
    assert paths(incident(victim_groups=[her(), them(cells=cells[:1])]), "rule.R-10.cells") == [
        ("victim_groups", 1, "cells")
    ]
    assert codes(incident(victim_groups=[her(), them(sex="MIXED")])) == ["rule.R-10.cells"]


@pytest.mark.parametrize("sex", ["F", "UNK", "MIXED", "OTHER_SPECIFY"])
def test_r_16_pregnancy_of_any_sex_but_male(sex):
    assert "rule.R-16.male" not in codes(incident(victim_groups=[her(sex=sex, pregnancy_result="UNK")]))


def test_r_16_no_pregnancy_of_a_man():
    man = incident(victim_groups=[her(sex="M", pregnancy_result="NOT_ASKED")])
    assert codes(man, severity="E") == ["rule.R-16.male"]


@pytest.mark.parametrize("result", ["TERMINATED", "MISCARRIED", "UNK", "NOT_ASKED", None])
def test_r_16_after_a_forced_pregnancy_much_is_possible(result):
    assert codes(incident(acts=[act(type="FORCED_PREG")], victim_groups=[her(pregnancy_result=result)])) == []


def test_r_16_but_none_known_is_worth_a_second_look():
    forced = incident(acts=[act(type="FORCED_PREG")], victim_groups=[her(pregnancy_result="NONE_KNOWN")])
    assert codes(forced, severity="W") == ["rule.R-16.none_known"]
    child = incident(victim_groups=[her(pregnancy_result="NONE_KNOWN", child_born_of_rape={"n": 1})])
    assert codes(child) == ["rule.R-16.none_known"]


@pytest.mark.parametrize("band", ["A00_11", "A12_17", "A_CH"])
def test_r_17_a_forced_marriage_of_a_child_is_derived(band):
    bride = incident(acts=[act(type="FORCED_MARR")], victim_groups=[her(age_band=band)])
    assert derive(bride, now=NOW)["child_marriage"] == "YES"
    assert paths(bride, "rule.R-17.relation") == [("perpetrators", 0, "relation_to_victim")]
    known = bride.model_copy(
        update={"perpetrators": incident(perpetrators=[gunmen(relation_to_victim="NO_RELATION")]).perpetrators}
    )
    assert codes(known) == []


@pytest.mark.parametrize(("band", "answer"), [("A18_25", "NO"), ("A_AD", "NO"), ("A_UNK", "UNK")])
def test_r_17_other_ages_are_not(band, answer):
    bride = incident(acts=[act(type="FORCED_MARR")], victim_groups=[her(age_band=band)])
    assert derive(bride, now=NOW)["child_marriage"] == answer
    assert codes(bride) == []


def test_r_17_only_where_the_act_links_the_child():
    acts = [act(type="FORCED_MARR"), act(id="9" * 32, victim_groups=[THEM])]
    subject = incident(acts=acts, victim_groups=[her(), them(age_band="A_CH")])
    assert derive(subject, now=NOW)["child_marriage"] == "NO"


def test_r_22_five_victims_or_three_incidents_ask_for_a_review():
    five = incident(acts=[act(victim_groups=[HER, THEM])], victim_groups=[her(), them(n_best=4)])
    assert codes(five, severity="W") == ["rule.R-22.review"]
    four = incident(acts=[act(victim_groups=[HER, THEM])], victim_groups=[her(), them()])
    assert codes(four) == []
    assert codes(incident(), known=Gazetteer(nearby=1)) == []
    assert codes(incident(), known=Gazetteer(nearby=2)) == ["rule.R-22.review"]
    assert codes(incident(priority="MASS_INCIDENT"), known=Gazetteer(nearby=2)) == [], "it was reviewed"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Her brother answers on +211 912 345 678.", "phone"),
        ("Write to amina.k@example.org", "email"),
        ("Her card is AB1234567", "id_number"),
        ("at 4.85165, 31.58247", "coordinates"),
    ],
)
def test_r_31_no_sensitive_text_leaves_with_what_leads_to_a_person(text, kind):
    found = list(check(incident(summary_nonident=text), now=NOW))
    assert [(one.severity, one.code, one.path) for one in found] == [("X", f"rule.R-31.{kind}", ("summary_nonident",))]
    assert text not in repr(found), "a finding holds no content"


def test_r_31_reads_every_sensitive_text_and_no_other():
    number = "0912 345 678"
    assert paths(incident(nexus=[{"reason": number}]), "rule.R-31.phone") == [("nexus", 0, "reason")]
    assert paths(incident(acts=[act(count_victims_reason=number)]), "rule.R-31.phone") == [
        ("acts", 0, "count_victims_reason")
    ]
    assert codes(incident(risks_note=number)) == [], "class ID stays at the station in any case"
    assert codes(incident(summary_nonident="Three women on 2026-10-14, SSD-JUBA-26-00012-J, 2331 (2016).")) == []


def test_r_31_names_of_the_contacts_are_found_and_not_being_able_to_look_is_a_finding():
    told = incident(nexus=[{"reason": "Tàrrabelle said so."}], analysis_note="Nothing of her.")
    name = [("nexus", 0, "reason")]
    assert paths(told, "rule.R-31.name", known=Gazetteer(names=("Tarrabelle Quillwort",))) == name
    locked = Gazetteer(names=None)
    assert len(paths(told, "rule.R-31.unchecked", known=locked)) == 1
    assert codes(incident(risks_note="For the station alone."), known=locked) == [], "no text, nothing to check"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"victim_groups": [her(n_best=2, n_max=2)]}, "rule.F-2.one"),
        ({"victim_groups": [her(), them(survivor_code="K7Q2MX")]}, "rule.F-2.code"),
        ({"victim_groups": [her(ethnicity="UNK")]}, "rule.F-2.purpose"),
        ({"perpetrators": [gunmen(category="NSAG")]}, "rule.F-3.party"),
        ({"sources": [survivor(reliability="FAIRLY")]}, "rule.F-4.survivor"),
        ({"sources": [survivor(), radio(reliability="COMPLETELY")]}, "rule.F-4.reason"),
        ({"consents": [{"scopes": []}]}, "rule.F-5.nobody"),
        ({"consents": [{"for": HER, "scopes": [{"decision": "GRANTED"}]}]}, "rule.F-5.explained"),
        ({"victims_best": 0}, "rule.F-1.7.fewer"),
    ],
)
def test_what_stands_beside_a_field_is_remarked_and_blocks_nothing(fields, code):
    assert codes(incident(**fields), severity="W") == [code]
    assert codes(incident(**fields), severity="E") == []


def test_a_perpetrator_may_have_no_party_where_none_is_known():
    for category in ("UNK", "UNIDENTIFIED_ARMED", "CIVILIAN_KNOWN", "CIVILIAN_UNKNOWN"):
        assert codes(incident(perpetrators=[gunmen(id=GUNMEN, category=category)])) == []


def test_every_rule_has_its_two_sentences():
    rules = {code for code in CATALOGUE if code.startswith("rule.")}
    assert len(rules) > 50
    for code in rules:
        assert CATALOGUE[code].what.source
        assert CATALOGUE[code].todo.source
