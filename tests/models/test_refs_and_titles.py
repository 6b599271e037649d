"""Reference numbers (domain.md 1.1) and headlines made from codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from model_cases import act, incident

from app.models.refs import check_character, check_ref, device_letters, format_ref
from app.models.titles import neutral_title

numbers = st.integers(1, 999_999)
letters = st.sampled_from(device_letters())


def test_a_reference_as_the_domain_writes_it():
    assert format_ref("SSD", "JUB", "A", 2026, 12) == "SSD-JUBA-26-00012-J"
    assert format_ref("SSD", "JUB", "A", 2026, 100_000).startswith("SSD-JUBA-26-100000-")


def test_the_check_character_is_the_standards():
    assert check_character("A12425GABC1234002") == "M"  # the published example of ISO 7064 MOD 37,36 (GRid)


def test_devices_bear_no_letter_that_looks_like_a_digit():
    assert len(device_letters()) == 24
    assert not set("IO") & set(device_letters())


@given(letters, st.integers(2000, 2099), numbers)
def test_every_reference_checks(letter, year, number):
    ref = format_ref("COD", "GOM", letter, year, number)
    assert check_ref(ref)
    assert check_ref(f"  {ref.lower()} ")


@given(numbers, st.integers(0, 17), st.sampled_from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
def test_one_wrong_character_is_found(number, place, other):
    ref = format_ref("COD", "GOM", "B", 2026, number)
    wrong = ref[:place] + other + ref[place + 1 :]
    if ref[place] not in {other, "-"}:
        assert not check_ref(wrong)


def test_nearly_all_swaps_of_neighbours_are_found():
    swaps = []
    for number in range(1, 2000):
        ref = format_ref("COD", "GOM", "B", 2026, number)
        for place in range(len(ref) - 1):
            pair = ref[place : place + 2]
            if "-" not in pair and pair[0] != pair[1]:
                swaps.append(check_ref(ref[:place] + pair[::-1] + ref[place + 2 :]))
    assert sum(swaps) / len(swaps) < 0.02, "the standard promises nearly all"


@pytest.mark.parametrize("text", ["", "SSD-JUBA-26-00012", "SSD-JUBI-26-00012-J", "SSD-JUBA-26-00012-J\n\n-", "٢"])
def test_what_is_no_reference(text):
    assert not check_ref(text)


@pytest.mark.parametrize(
    "parts",
    [
        ("SS", "JUB", "A", 2026, 1),
        ("SSD", "JUBA", "A", 2026, 1),
        ("SSD", "JUB", "I", 2026, 1),
        ("SSD", "JUB", "A", 2026, 0),
        ("SSD", "JUB", "A", 2026, 1_000_000),
    ],
)
def test_a_reference_is_not_made_of_wrong_parts(parts):
    with pytest.raises(ValueError, match="wrong form"):
        format_ref(*parts)


def test_a_headline_tells_type_area_and_month():
    subject = incident(adm1="SS-EC", adm2="a" * 32, acts=[act(), act(id="9" * 32, type="FORCED_MARR")])
    assert neutral_title(subject) == "Rape, Forced marriage · Central Equatoria · 2026-10"


def test_a_headline_names_no_place_of_the_stations_own():
    assert neutral_title(incident(adm1="b" * 32)).split(" · ")[1] == "South Sudan"


def test_a_headline_of_nearly_nothing():
    assert neutral_title(incident(acts=[], occurred=None, adm0=None)) == ""
    assert neutral_title(incident(acts=[act(type="NEW_TYPE")], occurred=None, adm0=None)) == "NEW_TYPE"
