"""The recovery sheet: the whole key, its check, what it is for, and a code that a camera reads back."""

import unicodedata

import pypdfium2
import pytest
from report_cases import pictures_of, text_of

from app.catalogue import ARABIC
from app.keys.recovery import RecoveryKey
from app.reports import recovery_sheet


def test_the_key_can_be_typed_back_from_the_sheet():
    key = RecoveryKey.generate()
    pdf = recovery_sheet.render(key.text, name="Malakal duty station", code="SSD-MAK")
    words = text_of(pdf).split()
    groups = key.text.split("-")
    assert [word for word in words if (word in groups and word.isupper()) or word in groups] != []
    assert all(group in words for group in groups)
    assert RecoveryKey.parse("".join(groups)) == key


def test_it_says_what_it_is_and_that_it_never_travels_with_the_laptop():
    text = " ".join(text_of(recovery_sheet.render(RecoveryKey.generate().text, name="Base", code="SSD-JUB")).split())
    for said in ("opens the vault without its passphrase", "never travels with the laptop", "Base · SSD-JUB", "check"):
        assert said in text


def test_it_is_one_page_with_a_code_drawn_on_it():
    pdf = recovery_sheet.render(RecoveryKey.generate().text, name="Base", code="SSD-JUB")
    assert len(pypdfium2.PdfDocument(pdf)) == 1
    (page,) = pictures_of(pdf, scale=1)
    dark = sum(1 for value in page.convert("L").crop((60, 120, 220, 310)).get_flattened_data() if value < 80)
    assert dark > 5_000


@pytest.mark.parametrize(("lang", "check"), [("fr", "contrôle"), ("ar", "التدقيق"), ("es", "control")])
def test_its_words_are_whole_in_every_language_and_the_key_stays_as_it_is(lang, check):
    key = RecoveryKey.generate()
    pdf = recovery_sheet.render(key.text, name="Base", code="SSD-JUB", lang=lang, digits=ARABIC)
    words = unicodedata.normalize("NFKC", text_of(pdf)).split()
    assert check in words
    assert all(group in words for group in key.text.split("-"))
    assert ("٧" in words) == (lang == "ar")


@pytest.mark.parametrize("lang", ["en", "fr", "ar", "es"])
def test_each_number_stands_close_to_its_group(lang):
    key = RecoveryKey.generate()
    page = pypdfium2.PdfDocument(recovery_sheet.render(key.text, name="Base", code="SSD-JUB", lang=lang))[0]
    text = page.get_textpage()
    for number, group in enumerate(key.text.split("-")[:-1], start=1):
        at, _count = text.search(group, match_case=True, match_whole_word=True).get_next()
        left, bottom, _right, _top = text.get_charbox(at)
        beside = text.get_text_bounded(left=left - 16, bottom=bottom, right=left - 1, top=bottom + 12).strip()
        assert beside == str(number)
