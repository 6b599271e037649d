"""The scripts of the field: joined and moved letters, drawing order, numbers and Latin words unbroken."""

import unicodedata

import pytest
from report_cases import text_of

from app.catalogue import ARABIC
from app.reports.arabic import has_forms, shape
from app.reports.bidi import closed, has_rtl, is_rtl, isolate, visual
from app.reports.page import Dress, make
from app.reports.words import Words, width_of


def sheet(*texts, lang="en"):
    """A page of paragraphs, as a reader finds its words."""
    words = Words(lang)
    dress = Dress("", "", "", ("", "", ""), lambda _page, _pages: "", lambda _digest: "", words)
    return text_of(make([words.paragraph(text) for text in texts], dress))


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_names_in_the_scripts_of_the_field_are_found_again_as_they_were_written(lang):
    names = ("አዲስ አበባ", "መቐለ", "မြန်မာ", "ကျောက်ပန်းတောင်း", "လိၵ်ႈတႆး", "Донецк", "Đà Nẵng", "Ɗan ɓera")
    text = unicodedata.normalize("NFC", sheet(*names, lang=lang))
    assert [name for name in names if unicodedata.normalize("NFC", name) not in text] == []


@pytest.mark.parametrize("text", ["باب بيت", "سلام", "کابل گرشک پنجاب", "پشاور ڈیرہ ٹانک", "ورقة الاسترداد"])
def test_arabic_persian_and_urdu_words_are_found_again(text):
    found = unicodedata.normalize("NFKC", sheet(text))
    assert [word for word in text.split() if unicodedata.normalize("NFKC", word) not in found] == []


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


def test_lam_and_alef_become_one_and_vowel_signs_are_left_out():
    assert len(shape("لا")) == 1
    assert unicodedata.normalize("NFKC", shape("سلام")) == "سلام"
    assert shape("أُخِذ") == shape("أخذ")


@pytest.mark.parametrize("word", ["هەولێر", "ڕۆژئاڤا", "ښار", "ګردېز"])
def test_kurdish_and_pashto_letters_without_forms_of_their_own_are_joined_all_the_same(word):
    assert not has_forms(word)
    drawn = Words("en").paragraph(word)
    drawn.wrap(300, 100)
    alone = sum(width_of(one, 9, bold=False) for one in word)
    assert 0 < drawn.last_width < alone  # joined letters are narrower than letters that stand alone


def test_long_burmese_breaks_before_a_letter_and_never_before_its_mark():
    drawn = Words("en").paragraph("ကျောက်ပန်းတောင်း" * 8)
    drawn.wrap(200, 1000)
    assert len(drawn._lines) > 2
    assert all(unicodedata.category(line[0]) == "Lo" for line in drawn._lines)


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


# A table of the Unicode algorithm's own answers, beside which 200,000 random lines were compared with FriBidi.
@pytest.mark.parametrize(
    ("line", "rtl", "drawn"),
    [
        ("6 – 10", True, "10 – 6"),
        ("14:32", True, "14:32"),
        ("2026-10-14", True, "2026-10-14"),
        ("near باب 12 دار gate", False, "near راد 12 باب gate"),
        ("باب 12% (دار)", True, "(راد) %12 باب"),
        ("باب Unit 7, Fashoda", True, "Unit 7, Fashoda باب"),
        ("[باب] 3 gate", False, "[باب] 3 gate"),
    ],
)
def test_numbers_signs_and_brackets_stand_where_unicode_puts_them(line, rtl, drawn):
    shown = unicodedata.normalize("NFKC", visual(line, rtl=rtl))
    assert shown == drawn.replace("باب", "باب"[::-1])


def test_what_fills_an_arabic_sentence_keeps_its_own_order_even_over_the_end_of_a_line():
    words = Words("ar")
    assert "[12 to 17]" in visual(words.code("AGE_BAND", "A12_17"), rtl=True)
    assert visual(f"باب {isolate('7 (b) gate')}", rtl=True).startswith("7 (b) gate ")
    nested = isolate(f"باب [{isolate('Verified')}]")
    assert visual(f"{nested} 3", rtl=True).startswith("3 [Verified] ")
    assert visual(words.code("RELIABILITY", "FAIRLY"), rtl=True).endswith(" C"), "its letter comes first"
    first, second = closed([f"باب {isolate('By several').rstrip(chr(0x2069))}", f"perpetrators{chr(0x2069)})"])
    assert visual(first, rtl=True).startswith("By several ")
    assert visual(second, rtl=True) == "(perpetrators"


def test_one_set_of_digits_on_a_sheet_and_codes_keep_theirs():
    words = Words("ar", ARABIC)
    assert words.label("AGE_BAND", "A12_17")[0] == "١٢ إلى ١٧"
    assert words.beside("SSD-MAK", "٤").endswith("٤\u2069")
    assert "·" not in words.beside("أ", "٢")
    assert Words("en").beside("A", "", "2") == "A · 2"
