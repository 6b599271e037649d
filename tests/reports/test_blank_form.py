"""The blank paper form asks what the window's form asks, in four languages, and holds nothing of anyone."""

import re

import pypdfium2
import pytest

from app.models.arrangement import ordered, section_specs
from app.models.codes import code_list
from app.models.incident import Incident
from app.models.sections import SECTIONS
from app.reports import blank_form
from app.reports.blank_form import render
from app.reports.pictures import picture
from app.reports.words import Words

LANGUAGES = ("en", "fr", "ar", "es")


@pytest.fixture(scope="module")
def forms():
    return {lang: render(lang) for lang in LANGUAGES}


def words_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def on_paper(spec):
    return spec.name not in blank_form._NOT_ON_PAPER and spec.kind not in {"fixed", "hidden"}


def asked():
    """Every field of the incident and of its rows that the window's form shows and the paper does not leave to it."""
    for section in SECTIONS:
        for spec in section_specs(Incident, section.code):
            if on_paper(spec):
                yield from with_rows(spec)


def with_rows(spec):
    yield spec
    for inner in ordered(spec.item) if spec.item else ():
        if on_paper(inner):
            yield from with_rows(inner)


def test_it_has_the_sections_the_questions_and_every_code_of_the_window(forms):
    text = words_of(forms["en"])
    for section in SECTIONS:
        assert section.title.source in text
    codes = set()
    for spec in asked():
        if spec.name.endswith("_other"):
            continue  # the line behind "Other" itself
        if spec.kind not in {"part", "rows"} and spec.owner.__name__ not in blank_form._CROSSED:
            assert spec.ui.label.source in text, spec.name
        codes |= set(code_list(spec.ui.codes).choices) if spec.ui.codes else set()
    missing = {code for code in codes if not re.search(rf"\b{code}\b", text)}
    assert missing == set()


def test_it_never_asks_what_is_dangerous_on_paper(forms):
    text = words_of(forms["en"])
    for field in ("Ethnicity", "Religion", "Gender identity", "own words", "Survivor code"):
        assert field not in text
    assert "Waypost" not in text
    assert "UN Women" not in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_is_eight_or_nine_pages_within_the_margins_in_every_language(forms, lang):
    document = pypdfium2.PdfDocument(forms[lang])
    assert len(document) in {8, 9}
    for page in range(len(document)):
        seen = picture(forms[lang], page, 36)
        free = int(17 / 25.4 * 36)  # dots of the margin of 18 mm, less a hair
        for y in range(0, seen.height, 3):
            row = seen.data[y * seen.stride : y * seen.stride + seen.width * 4]
            assert set(row[: 4 * free]) | set(row[-4 * free :]) <= {255}, (page, y)


def test_words_that_nobody_reviewed_have_the_english_beside_them_and_arabic_runs_from_the_right(forms):
    french = words_of(forms["fr"])
    assert "Viol" in french
    assert "[Rape]" in french
    assert Words("fr").label("CRSV_TYPE", "RAPE") == ("Viol", "Rape")
    page = pypdfium2.PdfDocument(forms["ar"])[1].get_textpage()
    boxes = [page.get_charbox(at) for at in range(page.count_chars())]
    rightmost = max(box[2] for box in boxes)
    assert rightmost > 595 - 18 * 2.84 - 2  # it begins at the right margin


def test_it_is_the_same_bytes_every_time_and_tells_nothing_of_who_made_it(forms):
    assert render("en") == forms["en"]
    assert b"/Author" not in forms["en"]
