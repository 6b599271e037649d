"""What a station works out: delays, lateness, states, counts, tallies (domain.md 1.2, 6.1, 6.4)."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from model_cases import HER, NOW, THEM, act, her, incident, radio, survivor, them

from app.models.canonical import encode
from app.models.counting import act_victims, by_sex_and_band
from app.models.derived import STATES, bucket, derive
from app.models.incident import Incident
from app.models.source import Source
from app.models.tally import grade


def day(value):
    return {"value": value, "precision": "DAY"}


def derived(**more):
    return derive(incident(**more), now=NOW)


@pytest.mark.parametrize(
    ("hours", "code"),
    [
        (0, "H000_072"),
        (71.99, "H000_072"),
        (72, "H073_120"),
        (119, "H073_120"),
        (120, "D006_014"),
        (336, "D015_030"),
        (720, "D031_365"),
        (8759, "D031_365"),
        (8760, "Y1P"),
        (-1, "UNK"),
    ],
)
def test_buckets_are_half_open(hours, code):
    assert bucket(hours) == code


@given(st.floats(0, 20_000), st.floats(0, 20_000))
def test_a_longer_delay_is_never_in_an_earlier_bucket(one, other):
    order = ("H000_072", "H073_120", "D006_014", "D015_030", "D031_365", "Y1P")
    shorter, longer = sorted((one, other))
    assert order.index(bucket(shorter)) <= order.index(bucket(longer))


@pytest.mark.parametrize(
    ("reported", "code"),
    [("2026-10-14", "H000_072"), ("2026-10-16", "H000_072"), ("2026-10-17", "H073_120"), ("2026-10-19", "D006_014")],
)
def test_a_report_on_day_4_is_not_in_the_first_three_days(reported, code):
    assert derived(reported_to_un=day(reported))["delay_bucket"] == code


@pytest.mark.parametrize(
    "more",
    [
        {"occurred": {"value": "2026-10", "precision": "MONTH"}},
        {"reported_to_un": {"value": "2026-10", "precision": "MONTH"}},
        {"occurred": None},
        {"reported_to_un": None},
        {"reported_to_un": day("2026-10-13")},
    ],
)
def test_a_delay_is_never_guessed(more):
    assert derived(**more)["delay_bucket"] == "UNK"


@pytest.mark.parametrize(
    ("occurred", "verified_on", "late", "years"),
    [
        (day("2026-09-30"), "2026-09-30", "NO", 0),
        (day("2026-09-30"), "2026-10-01", "YES", 0),
        (day("2026-10-01"), "2026-11-20", "NO", 0),
        ({"value": "2026-Q3", "precision": "QUARTER"}, "2026-09-30", "NO", 0),
        ({"value": "2026-Q3", "precision": "QUARTER"}, "2026-10-01", "YES", 0),
        (day("2025-12-31"), "2026-01-01", "YES", 1),
        ({"value": "2023", "precision": "YEAR"}, "2026-01-01", "YES", 3),
        (None, "2026-01-01", "UNK", 0),
        (day("2026-09-30"), None, "UNK", 0),
    ],
)
def test_late_is_after_the_quarter_it_happened_in(occurred, verified_on, late, years):
    acts = [act(verification_state="VERIFIED", verified_on=verified_on)]
    found = derived(acts=acts, occurred=occurred, reported_to_un=None)
    assert (found["late"], found["late_years"]) == (late, years)


def test_only_a_verified_act_can_be_late():
    assert derived(acts=[act(verified_on="2026-11-20")], occurred=day("2020-01-01"))["late"] == "NO"


def test_the_state_of_an_incident_is_a_pair():
    acts = [act(verification_state="VERIFIED"), act(id="9" * 32, type="FORCED_MARR", verification_state="UNVERIFIABLE")]
    found = derived(acts=acts)
    assert (found["state_worst"], found["state_best"]) == ("UNVERIFIABLE", "VERIFIED")
    assert found["act_types"] == ["FORCED_MARR", "RAPE"]


def test_a_duplicate_act_says_nothing_of_the_others():
    acts = [act(verification_state="RECEIVED"), act(id="9" * 32, verification_state="DUPLICATE")]
    assert derived(acts=acts)["state_worst"] == "RECEIVED"
    assert derived(acts=acts[1:])["state_worst"] == "DUPLICATE"


def test_an_unknown_state_is_shown_and_worst():
    acts = [act(), act(id="9" * 32, verification_state="FROM_A_NEWER_STATION")]
    assert derived(acts=acts)["state_worst"] == "FROM_A_NEWER_STATION"


def test_every_state_has_its_rank():
    from app.models.codes import code_list

    assert set(STATES) == set(code_list("VERIFICATION_STATE").codes)


def test_verified_victims_are_those_of_groups_linked_to_a_verified_act():
    acts = [act(verification_state="VERIFIED"), act(id="9" * 32, victim_groups=[HER, THEM])]
    assert derived(acts=acts, victim_groups=[her(), them()])["count_verified"] == 1
    both = [act(verification_state="VERIFIED", victim_groups=[HER, THEM])]
    assert derived(acts=both, victim_groups=[her(), them(n_best=None)])["count_verified"] == 3, "at least two of them"


def test_what_did_not_happen_has_no_victims():
    assert derived(acts=[act(verification_state="NOT_OCCURRED")], victims_best=3)["victims"]["best"] == 0


def test_individually_documented_persons_are_counted_again():
    counted = {"count_basis": "INDIVIDUALLY_DOCUMENTED", "victims_min": 3, "victims_best": 3, "victims_max": 3}
    assert derived(**counted)["victims"] == {"min": 1, "best": 1, "max": 1}
    estimate = counted | {"count_basis": "SINGLE_SOURCE_ESTIMATE"}
    assert derived(**estimate)["victims"] == {"min": 3, "best": 3, "max": 3}


def test_a_group_of_unknown_size_leaves_the_best_figure_open():
    acts = [act(victim_groups=[HER, THEM])]
    found = derived(acts=acts, victim_groups=[her(), them(n_best=None, n_max=None)])
    assert found["victims"] == {"min": 3, "best": None, "max": None}


def test_the_victims_of_an_act_may_be_set_with_a_reason():
    subject = incident(acts=[act(count_victims=7)])
    assert act_victims(subject, subject.acts[0]).best == 7
    assert act_victims(incident(), incident().acts[0]).best == 1


def test_the_table_by_sex_and_band():
    cells = [{"sex": "M", "band": "A_CH", "n": 2}, {"sex": "UNK", "band": "A_UNK", "n": 1}]
    subject = incident(victim_groups=[her(), them(), her(id="8" * 32), them(id="7" * 32, sex="MIXED", cells=cells)])
    assert by_sex_and_band(subject) == [
        {"sex": "F", "band": "A18_25", "n": 2},
        {"sex": "F", "band": "A_AD", "n": 3},
        {"sex": "M", "band": "A_CH", "n": 2},
        {"sex": "UNK", "band": "A_UNK", "n": 1},
    ]


@pytest.mark.parametrize(
    ("group", "flag"),
    [
        (her(age_band="A12_17"), "REQUIRED_NOTIFY"),
        (her(age_band="A_UNK", age_years=17), "REQUIRED_NOTIFY"),
        (her(age_band="A_UNK"), "UNK"),
        (her(age_band="A61P"), "NO"),
        (them(id=HER, sex="MIXED", cells=[{"sex": "M", "band": "A_CH", "n": 3}]), "REQUIRED_NOTIFY"),
    ],
)
def test_a_child_victim_is_flagged_for_the_mrm(group, flag):
    assert derived(victim_groups=[group])["mrm_flag"] == flag


def test_the_tally_of_sources():
    sources = [survivor(credibility="POSSIBLE"), radio(), radio(id="8" * 32, un_eyewitness=True)]
    assert derived(sources=sources)["source_tally"] == {
        "kinds": {"MEDIA": 2, "SURVIVOR": 1},
        "tiers": {"PRIMARY": 1, "SECONDARY_EVIDENCE": 2},
        "independent_origins": 2,
        "best_grade": "MEDIUM",
        "un_eyewitness": True,
    }


@pytest.mark.parametrize(
    ("reliability", "credibility", "expected"),
    [
        ("COMPLETELY", "PROBABLE", "HIGH"),
        ("USUALLY", "CONFIRMED", "HIGH"),
        ("FAIRLY", "CONFIRMED", "MEDIUM"),
        ("UNRELIABLE", "POSSIBLE", "MEDIUM"),
        ("NOT_USUALLY", "CONFIRMED", "LOW"),
        ("CANNOT_JUDGE", "CANNOT_JUDGE", "LOW"),
        ("NOT_GRADED", "PROBABLE", "HIGH"),
        ("NOT_GRADED", "DOUBTFUL", "LOW"),
        (None, "CONFIRMED", "UNK"),
        ("COMPLETELY", None, "UNK"),
    ],
)
def test_the_grade_of_a_source(reliability, credibility, expected):
    assert grade(Source(kind="CPA", reliability=reliability, credibility=credibility)) == expected


def test_mass_incidents():
    assert derived(victims_best=5)["mass_incident"] == "YES"
    assert derive(incident(), now=NOW, nearby=2)["mass_incident"] == "YES"
    assert derived()["mass_incident"] == "NO"


def test_an_empty_incident_says_unknown_everywhere_and_is_canonical():
    found = derive(Incident(), now=datetime.fromisoformat("2026-11-23T12:00:00+02:00"))
    assert found["victims"] == {"min": None, "best": None, "max": None}
    assert [found[key] for key in ("delay_bucket", "state_worst", "state_best", "mrm_flag", "mass_incident")] == [
        "UNK"
    ] * 5
    assert encode(found)
