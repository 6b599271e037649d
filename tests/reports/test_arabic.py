"""Arabic lines: joined forms, drawing order, numbers and Latin words unbroken."""

import unicodedata

import pytest

from app.reports.arabic import has_rtl, is_rtl, shape, visual


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("باب", ["INITIAL", "FINAL", "ISOLATED"]),
        ("بيت", ["INITIAL", "MEDIAL", "FINAL"]),
        ("دار", ["ISOLATED", "ISOLATED", "ISOLATED"]),
    ],
)
def test_each_letter_takes_the_form_that_its_neighbours_ask_for(text, forms):
    assert [unicodedata.name(letter).split()[-2] for letter in shape(text)] == forms


def test_lam_and_alef_become_one():
    assert len(shape("لا")) == 1
    assert unicodedata.normalize("NFKC", shape("سلام")) == "سلام"


def test_vowel_signs_are_left_out():
    assert shape("أُخِذ") == shape("أخذ")


def test_a_line_is_drawn_from_the_right_with_numbers_and_latin_in_their_order():
    drawn = visual("في 14 أكتوبر (Unit 7)", rtl=True)
    assert drawn.startswith("(Unit 7)")
    assert "14" in drawn
    assert unicodedata.normalize("NFKC", drawn)[::-1].startswith("في")


def test_both_brackets_of_a_pair_go_one_way_and_a_number_after_them_stays_outside():
    drawn = visual("باب [Human rights officer] 1 · دار [Media] 2", rtl=True)
    assert drawn.startswith("2 [Media] ")
    assert "1 [Human rights officer] " in drawn
    assert visual("near [باب] 3 gate", rtl=False).endswith("] 3 gate")


def test_an_arabic_word_in_an_english_line_is_turned_in_its_place():
    drawn = visual("near باب gate", rtl=False)
    assert drawn.startswith("near ")
    assert drawn.endswith(" gate")
    assert unicodedata.normalize("NFKC", drawn) == "near باب gate".replace("باب", "باب"[::-1])


def test_direction_is_that_of_the_first_letter():
    assert is_rtl("12 باب")
    assert not is_rtl("gate باب")
    assert has_rtl("gate باب")
    assert not has_rtl("12 + 4")
