"""One formatter writes dates, numbers and sizes for every reader, and what it writes can be typed again."""

from datetime import date, timedelta

import pytest

from app.catalogue import ARABIC, LANGUAGES
from app.errors import AppError
from app.formats import Formats, plain_digits
from app.models.partial_date_text import parse_partial

NO_BREAK = "\u00a0"


def test_each_language_writes_the_same_day_its_own_way() -> None:
    said = {language: Formats(language).value("2026-10-04") for language in LANGUAGES}
    assert said["en"] == "4 October 2026"
    assert said["fr"] == "4 octobre 2026"
    assert said["es"] == "4 de octubre de 2026"
    assert said["ar"].startswith("4 ") and "أكتوبر" in said["ar"]


def test_what_is_less_exact_stays_so() -> None:
    ways = Formats()
    assert [ways.value(text, short=True) for text in ("2026-10", "2026-Q4", "2026", "", None, "around then")] == [
        "Oct 2026", "Q4 2026", "2026", "", "", "around then",
    ]  # fmt: skip
    assert ways.moment("2026-11-23T09:12:05+02:00") == "23 Nov 2026 09:12"
    assert ways.moment("2026-11-23T09:12:05+02:00", day_only=True) == "23 Nov 2026"
    assert ways.moment("2026-11-23T09:12:05+02:00", year=False) == "23 Nov 09:12"
    assert ways.moment("2026-11-23") == "23 Nov 2026"
    assert ways.moment("2026-11") == "Nov 2026"


@pytest.mark.parametrize("digits", ["latin", ARABIC])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_date_that_a_field_shows_reads_back_as_the_same_date(language: str, digits: str) -> None:
    ways = Formats(language, digits)
    for n in range(0, 366, 5):
        day = (date(2026, 1, 1) + timedelta(days=n)).isoformat()
        assert parse_partial(ways.value("2026-Q3", short=True)).value == "2026-Q3"
        for short in (True, False):
            assert parse_partial(ways.value(day, short=short)).value == day
            assert parse_partial(ways.value(day[:7], short=short)).value == day[:7]


def test_two_names_of_a_month_must_be_of_one_month() -> None:
    assert parse_partial("20 تشرين الثاني/نوفمبر 2026").value == "2026-11-20"
    with pytest.raises(AppError, match=r"date\.unreadable"):
        parse_partial("20 تشرين الثاني/أكتوبر 2026")


def test_numbers_and_sizes_follow_the_language_and_its_digits() -> None:
    assert Formats("en").number(1234567) == "1,234,567"
    assert Formats("fr").number(1234567) == f"1{NO_BREAK}234{NO_BREAK}567"
    assert Formats("ar", ARABIC).number(1234) == "١,٢٣٤"
    assert Formats("fr", ARABIC).number(12) == "12", "only Arabic has the choice"
    own = Formats("ar", ARABIC).own_numbers
    assert own("20-22 {n12} (SHA-256, F8) 4 GiB") == "٢٠-٢٢ {n12} (SHA-256, F8) ٤ GiB"
    assert own("\u20662026-03-05\u2069") == "\u20662026-03-05\u2069", "as it is typed"
    assert Formats("en").size(3_565_158) == "3.4 MiB"
    assert Formats("fr").size(3_565_158) == "3,4\u00a0Mio"
    assert Formats("en").size(24 * 1024) == "24 KiB", "as the sentences say it that count in whole ones"
    assert Formats("en").size(512) == "512 bytes"


def test_both_sets_of_digits_are_one_when_typed() -> None:
    assert plain_digits("٢٠٢٦-١٠-٠٤ ۱۲ 7") == "2026-10-04 12 7"
    assert parse_partial("٤/١٠/٢٠٢٦").value == "2026-10-04"
