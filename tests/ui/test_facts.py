"""A record in words: plans, steps and coordinates in the read view, in history and in HQ's review."""

import pytest

from app.ui.facts import Teller, differences, title_of
from app.ui.i18n import set_language

pytestmark = pytest.mark.usefixtures("qapp")

ACT, GUNMEN, PLAN, STEP, SOURCE, PARTY = (letter * 32 for letter in "abcdef")
NAMES = {PARTY: "Army of Sarim", "ab12": "A. Bello"}


def record(step=None, plan=None, **more):
    step = {"id": STEP, "forum": "MILITARY_COURT", "stage": "TRIAL", "date": "2026-11-04", **(step or {})}
    plan = {"id": PLAN, "acts": [ACT], "questions": ["WHO_PERP", "WHEN"], "responsible": "ab12", **(plan or {})}
    return {
        "acts": [{"id": ACT, "type": "RAPE"}],
        "sources": [{"id": SOURCE, "source_code": "S-0142", "kind": "HRO"}],
        "perpetrators": [{"id": GUNMEN, "party": PARTY, "accountability": [step]}],
        "verification_plans": [plan],
        **more,
    }


def rows(document, section):
    found = next(one for one in Teller(document, NAMES).sections() if one.code == section)
    return {row.key: (row.title, {fact.label: fact.words for fact in row.facts}) for row in found.rows}


def test_a_plan_says_what_is_open_and_for_which_act():
    title, facts = rows(record(plan={"due": "2026-12-04"}), "verification")[PLAN]
    assert title == "By whom, When, due 4 Dec 2026"
    assert facts["Acts it is for"] == "1 · Rape"
    assert facts["Responsible"] == "A. Bello"


@pytest.mark.parametrize(("day", "said"), [("2026-10-08", "8 Oct 2026"), ("2026-03", "Mar 2026")])
def test_the_day_of_a_verification_reads_like_every_other_date_at_the_station_and_at_hq(day, said):
    acts = [{"id": ACT, "type": "RAPE", "verification_state": "VERIFIED", "verified_on": day}]
    assert rows(record(acts=acts), "acts")[ACT][1]["Verified on"] == said


def test_a_consent_that_replaces_another_says_whose_that_one_is():
    scopes = [{"id": "1" * 32, "scope": "REPORT_HQ_NONIDENT", "decision": "GRANTED"}]
    first = {"id": "2" * 32, "for": "3" * 32, "scopes": scopes}
    refused = [scopes[0] | {"decision": "REFUSED"}]
    later = {"id": "4" * 32, "for": "3" * 32, "supersedes": first["id"], "scopes": refused}
    woman = {"id": "3" * 32, "n_best": 1, "sex": "F", "age_band": "A26_40"}
    document = record(consents=[first, later], victim_groups=[woman])
    assert rows(document, "consent")[later["id"]][1]["Replaces"] == "1 · A · 1 woman, 26 to 40: 1 granted"


def test_in_a_line_from_right_to_left_the_parts_of_a_title_keep_their_places(qapp):
    document = {"acts": [{"id": ACT, "type": "RAPE"}], "adm2": PARTY, "occurred": {"value": "2026-10-24"}}
    set_language(qapp, "ar")
    try:
        assert title_of(document, {PARTY: "Nasir"}).count("\u2069، \u2068") == 2
    finally:
        set_language(qapp, "en")


def test_a_step_is_told_whole():
    _, facts = rows(record({"survivor_wish": "UNDECIDED", "source": SOURCE, "party": PARTY}), "perpetrators")[GUNMEN]
    said = facts["Accountability"]
    for part in ("Forum: Military court", "Stage: Trial", "The survivor wishes it: Undecided", "Party: Army of Sarim"):
        assert part in said
    assert "Source: 1 · S-0142" in said


@pytest.mark.parametrize(
    "change",
    [{"date": "2026-11-05"}, {"survivor_wish": "NO"}, {"source": SOURCE}, {"party": PARTY}, {"stage": "APPEAL"}],
)
def test_history_shows_whatever_changed_of_a_step(change):
    (found,) = differences(record(), record(change), NAMES)
    assert found.label == "Army of Sarim · Accountability"
    assert found.old != found.new


def test_history_shows_what_became_of_a_plan():
    (found,) = differences(record(), record(plan={"outcome": "The report names the same unit."}), NAMES)
    assert found.label == "By whom, When · Outcome"
    assert (found.old, found.new) == (None, "The report names the same unit.")


def test_a_step_that_came_is_shown_to_hq_in_one_line():
    step = {"id": STEP, "forum": "POLICE", "stage": "COMPLAINT", "date": "2026-11"}
    label, words = Teller(record(), NAMES).said_at(("perpetrators", GUNMEN, "accountability", STEP), step)
    assert label == "Alleged perpetrators · Accountability"
    assert words == "Police, Complaint, Nov 2026"


def test_the_middle_of_an_area_says_so_and_is_not_covered_and_a_point_is():
    def fact(precision):
        geo = {"lat": 990_409, "lon": 3_277_626, "precision": precision}
        held = next(one for one in Teller({"geo": geo}, {}).sections() if one.code == "place")
        return held.facts[0]

    assert fact("ADM1_CENTROID").words == "9.90409, 32.77626 (Middle of the first-level area)"
    assert not fact("ADM1_CENTROID").veiled
    assert fact("EXACT").veiled
    assert fact(None).veiled
