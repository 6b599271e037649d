"""Partial dates: the intervals of domain.md 0.2, and what people type."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.errors import AppError
from app.models.pdate import PartialDate, parse_partial, told_date

JUBA = timezone(timedelta(hours=2))
NOW = datetime(2026, 11, 23, 12, 30, tzinfo=JUBA)
OLD = datetime(1900, 1, 1, tzinfo=JUBA)


def at(year, month, day):
    return datetime(year, month, day, tzinfo=JUBA)


@pytest.mark.parametrize(
    ("fields", "lo", "hi"),
    [
        ({"value": "2026-03-05", "precision": "DAY"}, at(2026, 3, 5), at(2026, 3, 6)),
        ({"value": "2026-03", "precision": "MONTH"}, at(2026, 3, 1), at(2026, 4, 1)),
        ({"value": "2025-12", "precision": "MONTH"}, at(2025, 12, 1), at(2026, 1, 1)),
        ({"value": "2026-Q1", "precision": "QUARTER"}, at(2026, 1, 1), at(2026, 4, 1)),
        ({"value": "2025-Q4", "precision": "QUARTER"}, at(2025, 10, 1), at(2026, 1, 1)),
        ({"value": "2025", "precision": "YEAR"}, at(2025, 1, 1), at(2026, 1, 1)),
        ({"value": "2026-03-05", "precision": "RANGE", "latest": "2026-03-09"}, at(2026, 3, 5), at(2026, 3, 10)),
        ({"value": "2026-03", "precision": "SEASON", "latest": "2026-05"}, at(2026, 3, 1), at(2026, 6, 1)),
        ({"value": "2026-03-05", "precision": "BEFORE"}, OLD, at(2026, 3, 5)),
        ({"value": "2026-03-05", "precision": "AFTER"}, at(2026, 3, 6), NOW),
        ({"precision": "UNK"}, OLD, NOW),
        ({"value": "2026-11-23", "precision": "DAY"}, at(2026, 11, 23), NOW),
        ({"value": "2026-11", "precision": "MONTH"}, at(2026, 11, 1), NOW),
        ({"value": "2026-12-01", "precision": "DAY"}, at(2026, 12, 1), NOW),
    ],
)
def test_the_table_of_intervals(fields, lo, hi):
    assert PartialDate(**fields).interval(NOW) == (lo, hi)


def test_what_is_open_ends_with_the_report():
    told = at(2026, 6, 1)
    assert PartialDate(value="2026-03-05", precision="AFTER").interval(NOW, told) == (at(2026, 3, 6), told)
    assert PartialDate().interval(NOW, told) == (OLD, told)
    assert PartialDate(value="2026-03", precision="MONTH").interval(NOW, told)[1] == at(2026, 4, 1)


def test_a_day_begins_at_the_stations_midnight():
    lo, hi = PartialDate(value="2026-03-05", precision="DAY").interval(NOW)
    assert lo.astimezone(UTC) == datetime(2026, 3, 4, 22, tzinfo=UTC)
    assert hi - lo == timedelta(hours=24)


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"value": "2026-02-30", "precision": "DAY"}, "pdate.calendar"),
        ({"value": "2026-13", "precision": "MONTH"}, "pdate.calendar"),
        ({"value": "2026-03-01", "precision": "MONTH"}, "pdate.precision"),
        ({"value": "2026", "precision": "DAY"}, "pdate.precision"),
        ({"precision": "DAY"}, "pdate.value"),
        ({"value": "2026", "precision": "UNK"}, "pdate.value"),
        ({"value": "2026-03-01", "precision": "RANGE"}, "pdate.latest"),
        ({"value": "2026-03-01", "precision": "DAY", "latest": "2026-03-02"}, "pdate.latest"),
        ({"value": "2026-03-09", "precision": "RANGE", "latest": "2026-03-05"}, "pdate.order"),
        ({"value": "1026", "precision": "YEAR"}, "string_pattern_mismatch"),
        ({"value": "2026", "precision": "CENTURY"}, "literal_error"),
    ],
)
def test_what_is_no_partial_date(fields, kind):
    with pytest.raises(ValidationError) as caught:
        PartialDate(**fields)
    assert [one["type"] for one in caught.value.errors()] == [kind]


days = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@st.composite
def partial_dates(draw):
    first, latest = sorted((draw(days), draw(days)))
    precision = draw(st.sampled_from(["DAY", "MONTH", "QUARTER", "YEAR", "SEASON", "RANGE", "BEFORE", "AFTER", "UNK"]))
    values = {
        "DAY": first.isoformat(),
        "MONTH": first.isoformat()[:7],
        "QUARTER": f"{first.year}-Q{(first.month + 2) // 3}",
        "YEAR": str(first.year),
        "UNK": None,
    }
    span = latest.isoformat() if precision in {"SEASON", "RANGE"} else None
    return PartialDate(value=values.get(precision, first.isoformat()), precision=precision, latest=span)


@given(partial_dates())
def test_no_interval_ends_after_now_and_lo_lies_before_hi_in_the_past(one):
    lo, hi = one.interval(NOW)
    assert hi <= NOW
    assert lo < hi or lo > NOW - timedelta(days=1) or (one.precision == "BEFORE" and one.value == "1900-01-01")


@given(days)
def test_a_finer_date_lies_in_the_coarser_one(day):
    exact = PartialDate(value=day.isoformat(), precision="DAY").interval(NOW)
    for value, precision in ((day.isoformat()[:7], "MONTH"), (str(day.year), "YEAR")):
        coarser = PartialDate(value=value, precision=precision).interval(NOW)
        assert coarser[0] <= exact[0]
        assert coarser[1] >= exact[1]


@given(partial_dates())
def test_the_plain_form_is_read_back(one):
    again = parse_partial(one.plain())
    season = one.model_copy(update={"precision": "RANGE"}) if one.precision == "SEASON" else one
    assert again == season


@given(st.text(max_size=60))
def test_any_text_is_a_date_or_refused_by_name(text):
    try:
        assert isinstance(parse_partial(text), PartialDate)
    except AppError as error:
        assert (error.code, error.params) == ("date.unreadable", {})


@pytest.mark.parametrize(
    ("text", "value", "precision", "latest"),
    [
        ("3/2026", "2026-03", "MONTH", None),
        ("Mar 2026", "2026-03", "MONTH", None),
        ("Q1 2026", "2026-Q1", "QUARTER", None),
        ("before 15 Oct 2026", "2026-10-15", "BEFORE", None),
        ("after 2026-10", "2026-10", "AFTER", None),
        ("20-22 Nov 2026", "2026-11-20", "RANGE", "2026-11-22"),
        ("20 – 22 November 2026", "2026-11-20", "RANGE", "2026-11-22"),
        ("28 Feb to 3 Mar 2026", "2026-02-28", "RANGE", "2026-03-03"),
        ("Mar-May 2026", "2026-03", "RANGE", "2026-05"),
        ("2020-2023", "2020", "RANGE", "2023"),
        ("5/3/2026", "2026-03-05", "DAY", None),
        ("March 5th, 2026", "2026-03-05", "DAY", None),
        ("1er août 2026", "2026-08-01", "DAY", None),
        ("avant le 3 mars 2026", "2026-03-03", "BEFORE", None),
        ("5 de marzo de 2026", "2026-03-05", "DAY", None),
        ("١٥ مارس ٢٠٢٦", "2026-03-15", "DAY", None),
        ("قبل ١٥ مارس ٢٠٢٦", "2026-03-15", "BEFORE", None),
        ("١٥ كانون الثاني ٢٠٢٦", "2026-01-15", "DAY", None),
        ("۲۰۲۶/۳/۵", "2026-03-05", "DAY", None),
        ("", None, "UNK", None),
        ("Unknown", None, "UNK", None),
    ],
)
def test_what_people_type(text, value, precision, latest):
    read = parse_partial(text)
    assert (read.value, read.precision, read.latest) == (value, precision, latest)


@pytest.mark.parametrize("text", ["31/2/2026", "4/13/2026", "jui 2026", "3/26", "last week", "9999-12-31", "x" * 5000])
def test_what_nobody_can_read_is_not_guessed(text):
    with pytest.raises(AppError) as caught:
        parse_partial(text)
    assert caught.value.code == "date.unreadable"


TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("3/2026", {"value": "2026-03", "precision": "MONTH"}),
        ("Q1", {"value": "2026-Q1", "precision": "QUARTER"}),
        ("before 15 Oct", {"value": "2026-10-15", "precision": "BEFORE"}),
        ("after 2 December", {"value": "2025-12-02", "precision": "AFTER"}),
        ("15/10", {"value": "2026-10-15", "precision": "DAY"}),
        ("yesterday", {"value": "2026-11-27", "precision": "DAY"}),
        ("hace tres días", {"value": "2026-11-25", "precision": "DAY"}),
        ("le mois dernier", {"value": "2026-10", "precision": "MONTH"}),
        ("la semana pasada", {"value": "2026-11-16", "precision": "RANGE", "latest": "2026-11-22"}),
        ("بين ٢٠ و٢٢ نوفمبر", {"value": "2026-11-20", "precision": "RANGE", "latest": "2026-11-22"}),
        ("from Nov 2025 to Jan 2026", {"value": "2025-11", "precision": "RANGE", "latest": "2026-01"}),
    ],
)
def test_a_year_that_is_not_said_is_the_last_one(text, said):
    assert told_date(text, TODAY).model_dump(exclude_none=True) == said


@pytest.mark.parametrize(
    "text",
    [
        *("about two weeks ago", "2 weeks ago", "a couple of weeks ago", "il y a environ deux semaines"),
        *("hace unas dos semanas", "منذ أسبوعين", "قبل نحو أسبوعين"),
    ],
)
def test_two_weeks_ago_is_a_week_around_that_day_and_an_estimate(text):
    told = told_date(text, TODAY)
    assert (told.value, told.latest, told.basis) == ("2026-11-11", "2026-11-17", "ESTIMATED")


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("~20–22 Nov", ("2026-11-20", "2026-11-22")),
        ("mid-March 2026", ("2026-03-11", "2026-03-20")),
        ("fin février 2026", ("2026-02-21", "2026-02-28")),
        ("a principios de marzo", ("2026-03-01", "2026-03-10")),
        ("في أواخر مارس ٢٠٢٦", ("2026-03-21", "2026-03-31")),
        ("late 2025", ("2025-09", "2025-12")),
        ("a few months ago", ("2026-07", "2026-09")),
        ("a few days ago", ("2026-11-23", "2026-11-27")),
    ],
)
def test_what_is_told_roughly_is_a_range_and_an_estimate(text, ends):
    told = told_date(text, TODAY)
    assert (told.precision, told.value, told.latest, told.basis) == ("RANGE", *ends, "ESTIMATED")


@pytest.mark.parametrize(
    "text",
    [
        *("before the rainy season", "avant la saison des pluies", "antes de la temporada de lluvias"),
        *("قبل موسم الأمطار", "since the harvest", "during Ramadan"),
    ],
)
def test_an_event_is_an_anchor_and_no_date_is_made_of_it(text):
    told = told_date(text, TODAY)
    assert told.model_dump(exclude_none=True) == {"precision": "UNK", "basis": "EVENT_ANCHORED", "note": text}


def test_an_event_with_its_year_is_that_year():
    told = told_date("rainy season 2026", TODAY)
    assert (told.value, told.precision, told.note) == ("2026", "YEAR", "rainy season 2026")


@pytest.mark.parametrize("text", ["before", "20", "soon", "beforehand", "99999 days ago", "mid-", "about", "rain 9999"])
def test_what_tells_no_time_is_not_made_into_one(text):
    with pytest.raises(AppError, match=r"date\.unreadable"):
        told_date(text, TODAY)


@given(st.text(max_size=120))
def test_whatever_is_typed_is_a_date_or_unreadable(text):
    try:
        told_date(text, TODAY)
    except AppError as error:
        assert error.code == "date.unreadable"
