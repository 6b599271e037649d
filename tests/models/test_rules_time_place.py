"""R-01, R-04, R-18, R-19: when and where."""

import pytest
from model_cases import NOW, Gazetteer, act, codes, incident, paths, verified

from app.models.rules import check


def day(value):
    return {"value": value, "precision": "DAY"}


def test_a_whole_incident_breaks_no_rule():
    assert check(incident(), now=NOW) == []
    assert check(incident(), now=NOW, known=Gazetteer()) == []


def test_r_01_what_happened_today_is_fine_and_tomorrow_is_not():
    assert "rule.R-01.future" not in codes(incident(occurred=day("2026-11-23"), reported_to_un=None))
    late = incident(occurred=day("2026-11-24"), reported_to_un=None)
    assert "rule.R-01.future" in codes(late, severity="E")
    assert paths(late, "rule.R-01.future") == [("occurred",)]


def test_r_01_the_month_that_runs_is_not_the_future():
    assert codes(incident(occurred={"value": "2026-11", "precision": "MONTH"}, reported_to_un=None)) == []


def test_r_01_nothing_before_1900():
    assert "rule.R-01.too_early" in codes(incident(occurred={"value": "1899", "precision": "YEAR"}), severity="E")


def test_r_01_a_date_may_be_unknown_but_not_forgotten():
    assert codes(incident(occurred={"precision": "UNK"})) == []
    assert codes(incident(occurred=None)) == ["rule.R-01.missing"]
    assert codes(incident(occurred=None), severity="E") == []


def test_r_01_it_cannot_end_before_it_began():
    assert "rule.R-01.ended" in codes(incident(ended=day("2026-10-13")), severity="E")
    assert codes(incident(ended=day("2026-10-14"))) == []
    assert codes(incident(ended={"value": "2026-10", "precision": "MONTH"})) == []
    assert codes(incident(ended={"precision": "UNK"})) == []


def test_r_01_it_cannot_be_told_before_it_happened():
    assert "rule.R-01.reported" in codes(incident(reported_to_un=day("2026-10-13")), severity="E")
    assert codes(incident(reported_to_un=day("2026-10-14"))) == []
    assert codes(incident(reported_to_un={"value": "2026-10", "precision": "MONTH"})) == []


def test_r_01_an_act_is_not_verified_before_the_report_came_in():
    early = [act(verification_state="VERIFIED", verified_on="2026-10-15")]
    assert paths(verified(acts=early), "rule.R-01.verified") == [("acts", 0, "verified_on")]
    same_day = [act(verification_state="VERIFIED", verified_on="2026-10-16")]
    assert codes(verified(acts=same_day)) == []


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"ongoing": "YES", "ended": day("2026-10-20")}, "rule.F-1.2.goes_on"),
        ({"ongoing": "NO", "duration_class": "REPEATED"}, "rule.F-1.2.no_end"),
        ({"first_received_at": "2026-11-23T12:00:01+00:00"}, "rule.F-1.1.received"),
    ],
)
def test_what_section_1_says_of_times_is_remarked_and_blocks_nothing(fields, code):
    subject = incident(**fields)
    assert code in codes(subject, severity="W")
    assert codes(subject, severity="E") == []


def test_r_04_the_areas_form_a_chain():
    assert codes(incident(adm1="SS-EC", adm2="torit"), known=Gazetteer()) == []
    wrong = incident(adm1="SS-LK", adm2="torit")
    assert paths(wrong, "rule.R-04.chain", known=Gazetteer()) == [("adm2",)]
    abroad = incident(adm0="UGA", adm1="SS-EC")
    assert paths(abroad, "rule.R-04.chain", known=Gazetteer()) == [("adm1",)]


def test_r_04_an_area_that_no_list_knows():
    assert paths(incident(adm1="SS-XX"), "rule.R-04.unknown", known=Gazetteer()) == [("adm1",)]
    assert codes(incident(adm1="SS-XX")) == [], "without a list nothing can be said"


def test_r_04_the_p_code_belongs_to_the_chain():
    assert codes(incident(adm1="SS-EC", pcode="torit"), known=Gazetteer()) == []
    assert codes(incident(adm1="SS-EC", pcode="SS-EC"), known=Gazetteer()) == []
    assert "rule.R-04.pcode" in codes(incident(adm1="SS-LK", pcode="torit"), known=Gazetteer(), severity="E")
    assert codes(incident(pcode="SS0203"), known=Gazetteer()) == ["rule.R-04.pcode_unknown"]


@pytest.mark.parametrize(
    ("lat", "lon", "found"),
    [(485_000, 3_158_000, []), (5_000_000, 3_158_000, ["rule.R-04.geo"]), (485_000, 300_000, ["rule.R-04.geo"])],
)
def test_r_04_the_point_lies_in_the_country(lat, lon, found):
    assert codes(incident(geo={"lat": lat, "lon": lon, "precision": "EXACT"})) == found


def test_r_04_a_point_across_the_border_is_let_through():
    nimule = {"lat": 350_000, "lon": 3_205_000, "precision": "5KM"}  # some kilometres south of the border
    assert codes(incident(geo=nimule)) == []


def test_r_04_a_country_on_the_date_line_has_no_inside_out_box():
    assert codes(incident(adm0="FJI", geo={"lat": -1_780_000, "lon": 17_800_000})) == []


def test_r_18_detention_names_who_was_in_control():
    held = {"place_type": "DETENTION_UNOFFICIAL", "acts": [act(subtype=["SEXUAL_TORTURE_DETENTION"])]}
    assert codes(incident(**held)) == ["rule.R-18.control"]
    assert codes(incident(**held, control="NSAG")) == ["rule.R-18.party"]
    assert codes(incident(**held, control="UNK")) == []
    assert codes(incident(**held, control="NSAG", control_party="a" * 32)) == []


def test_r_18_asks_whether_it_was_sexual_torture():
    held = incident(place_type="DETENTION_OFFICIAL", control="UNK")
    assert codes(held, severity="W") == ["rule.R-18.torture"]


def test_r_19_a_crossed_border_names_the_other_country():
    assert codes(incident(cross_border=["VICTIM_CROSSED_DURING"])) == ["rule.R-19.country"]
    assert codes(incident(cross_border=["VICTIM_CROSSED_DURING"], cross_border_adm0=["SSD"])) == ["rule.R-19.country"]
    assert codes(incident(cross_border=["VICTIM_CROSSED_DURING"], cross_border_adm0=["UGA"])) == []
    assert codes(incident(cross_border=["NONE"])) == []
