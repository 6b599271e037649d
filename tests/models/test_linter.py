"""The text linter of R-31: what leads to a person is found in any script, and figures are left alone."""

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.linter import lint_text


def found(text, names=()):
    return [(hit.kind, text[hit.start : hit.end]) for hit in lint_text(text, names)]


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("call +211 912 345 678 now", [("phone", "+211 912 345 678")]),
        ("tel 0912-345-678", [("phone", "0912-345-678")]),
        ("(0912) 345678", [("phone", "(0912) 345678")]),
        ("هاتف ٠٩١٢٣٤٥٦٧٨", [("phone", "٠٩١٢٣٤٥٦٧٨")]),
        ("تلفن ۰۹۱۲-۳۴۵-۶۷۸۹", [("phone", "۰۹۱۲-۳۴۵-۶۷۸۹")]),
        ("फ़ोन ०९१२३४५६७८", [("phone", "०९१२३४५६७८")]),
        ("0\u200b912\u200b345\u200b678", [("phone", "0\u200b912\u200b345\u200b678")]),
        ("amina.k@example.org wrote", [("email", "amina.k@example.org")]),
        ("amina (at) example (dot) org", [("email", "amina (at) example (dot) org")]),
        ("card AB1234567", [("id_number", "AB1234567")]),
        ("passport X 1234567", [("id_number", "X 1234567")]),
        ("at 4.85165, 31.58247", [("coordinates", "4.85165, 31.58247")]),
        ("at ٤٫٨٥١٦٥، ٣١٫٥٨٢٤٧", [("coordinates", "٤٫٨٥١٦٥، ٣١٫٥٨٢٤٧")]),
        ("4°51'06\"N", [("coordinates", "4°51'06\"N")]),
        ("36N UK 12345 67890", [("coordinates", "36N UK 12345 67890")]),
        ("6GCRPR6C+2F", [("coordinates", "6GCRPR6C+2F")]),
    ],
)
def test_what_leads_to_a_person(text, hits):
    assert found(text) == hits


@pytest.mark.parametrize(
    "text",
    [
        "3 women and 12 men, aged 14-17, in 2 houses",
        "on 2026-03-05, 05.03.2026, 5/3/2026 6 men came, 2020-2023",
        "about 1 000 000 people, 250,000 of them displaced",
        "resolution 2331 (2016), S/2014/181",
        "see SSD-JUBA-26-00012-J",
        "between 10 and 12 October 2026, 200 to 300 persons",
        "Arabic ٢٠ إلى ٢٥ and nothing else",
        "",
    ],
)
def test_figures_dates_and_references_are_left_alone(text):
    assert found(text) == []


def test_a_reference_with_a_wrong_check_character_is_no_reference():
    assert found("SSD-JUBA-26-100012-K") != []


def test_names_are_found_however_they_are_typed():
    names = ["Amina Deng", "أمينة"]
    assert found("Then AMÍNA spoke.", names) == [("name", "AMÍNA")]
    assert found("قالت أَمِينة ذلك", names) == [("name", "أَمِينة")]
    assert found("Dengue fever, aminah", names) == [], "only whole words"
    assert found("Li came", ["Li"]) == [], "too short to tell from a word"


def test_hits_do_not_overlap():
    hits = lint_text("amina.0912345678@example.org, +211 912 345 678")
    assert all(one.end <= other.start for one, other in itertools.pairwise(hits))


@given(st.text(max_size=200))
def test_any_text_is_linted_and_hits_lie_inside_it(text):
    for hit in lint_text(text, ["Amina"]):
        assert 0 <= hit.start < hit.end <= len(text)


@pytest.mark.parametrize("unit", ["1", "a", "1 ", "1.1", "(", "A1", "[at]", "a [ ", "1 000 ", "a@a."])
def test_no_text_makes_it_slow(unit):
    began = time.perf_counter()
    lint_text(unit * (100_000 // len(unit)))
    assert time.perf_counter() - began < 5
