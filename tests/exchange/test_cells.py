"""What single cells say, and what they are refused for."""

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest

from app.errors import AppError
from app.exchange import cells

NOON = datetime(2026, 3, 5, 12, 30)  # noqa: DTZ001 - a cell knows no zone


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (" a b ", "a b"),
        (7, "7"),
        (7.0, "7"),
        (0.25, "0.25"),
        (date(2026, 3, 5), "2026-03-05"),
        (time(7, 30), "07:30:00"),
        ("a\x00\x1fb\r\nc", "ab\nc"),
        ("e\u0301", "\u00e9"),
        ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
    ],
)
def test_text_is_plain_text_whatever_the_cell_was(cell: Any, text: str) -> None:
    assert cells.text_of(cell) == text


def test_twice_encoded_names_are_mended_and_right_ones_left_alone() -> None:
    assert cells.text_of("Ouham-Pend\u00c3\u00a9", mend=True) == "Ouham-Pend\u00e9"
    assert cells.text_of("People\u00e2\u20ac\u2122s", mend=True) == "People\u2019s"
    for right in ("Ouham-Pend\u00e9", "\u00c3land", "\u0645\u0644\u0643\u0627\u0644"):
        assert cells.text_of(right, mend=True) == right


@pytest.mark.parametrize("cell", ["", "many", "1,5", "nan", "inf", "1e400", True, NOON, "9" * 400])
def test_what_is_no_number_is_refused(cell: Any) -> None:
    with pytest.raises(AppError, match=r"row\.number"):
        cells.integer_of(cell, "Number")


def test_numbers_and_degrees() -> None:
    assert cells.integer_of(" 12 ", "n") == 12
    assert cells.integer_of(12.0, "n") == 12
    assert cells.degrees_of(9.5333333333, "lat") == 953_333
    assert cells.degrees_of("-31.66", "lon") == round(Decimal("-3166000"))


@pytest.mark.parametrize(
    ("cell", "value", "precision"),
    [
        (NOON, "2026-03-05", "DAY"),
        (date(2026, 3, 5), "2026-03-05", "DAY"),
        ("03/05/2026", "2026-03-05", "DAY"),
        ("Mar 2026", "2026-03", "MONTH"),
        ("2026", "2026", "YEAR"),
        ("before 15 Oct 2025", "2025-10-15", "BEFORE"),
    ],
)
def test_dates_by_the_mappings_forms_first_then_as_people_write_them(cell: Any, value: str, precision: str) -> None:
    found = cells.date_of(cell, "Date", ["%m/%d/%Y"])
    assert found is not None
    assert (found["value"], found["precision"]) == (value, precision)


def test_an_unknown_date_says_nothing_and_an_unreadable_one_is_refused() -> None:
    assert cells.date_of("unknown", "Date", []) is None
    for cell in ("31.02.2026", "later", 46086):
        with pytest.raises(AppError, match=r"row\.date"):
            cells.date_of(cell, "Date", [])


def test_areas_are_found_by_name_or_code_in_their_country_only() -> None:
    assert cells.area_of("upper nile state", "SSD") == "SS-NU"
    assert cells.area_of("ss-nu", "SSD") == "SS-NU"
    assert cells.area_of("Haut Katanga Province", "COD") == "CD-HK"
    assert cells.area_of("Upper Nile", "COD") is None
    assert cells.area_of("", "SSD") is None


def test_a_country_is_an_iso_code() -> None:
    assert cells.country_of(" ssd ", "ISO") == "SSD"
    with pytest.raises(AppError, match=r"row\.country"):
        cells.country_of("South Sudan", "ISO")
