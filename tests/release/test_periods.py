"""Dates made coarser never shrink and never keep a day."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base import document
from app.models.pdate import PartialDate
from app.release import verbs

NOW = datetime(2030, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "month", "quarter"),
    [
        ("2026-03-05", "2026-03", "2026-Q1"),
        ("2026-12-31T23:59:00+03:00", "2026-12", "2026-Q4"),
        ("2026-05", "2026-05", "2026-Q2"),
        ("2026-Q3", "2026-Q3", "2026-Q3"),
        ("2026", "2026", "2026"),
    ],
)
def test_days_and_instants(value, month, quarter):
    assert verbs.month(value) == month
    assert verbs.quarter(value) == quarter


@pytest.mark.parametrize(
    ("before", "month"),
    [
        ({"value": "2026-03-05", "precision": "DAY", "note": "market day"}, {"value": "2026-03", "precision": "MONTH"}),
        ({"value": "2026", "precision": "YEAR"}, {"value": "2026", "precision": "YEAR"}),
        (
            {"value": "2026-11-20", "latest": "2026-11-22", "precision": "RANGE"},
            {"value": "2026-11", "precision": "MONTH"},
        ),
        (
            {"value": "2026-11-28", "latest": "2026-12-03", "precision": "RANGE"},
            {"value": "2026-11", "latest": "2026-12", "precision": "RANGE"},
        ),
        ({"value": "2026-10-15", "precision": "BEFORE"}, {"value": "2026-11", "precision": "BEFORE"}),
        ({"value": "2026-10-01", "precision": "BEFORE"}, {"value": "2026-10", "precision": "BEFORE"}),
        ({"value": "2026-12-15", "precision": "BEFORE"}, {"value": "2027-01", "precision": "BEFORE"}),
        ({"value": "2026-01-15", "precision": "AFTER"}, {"value": "2025-12", "precision": "AFTER"}),
        ({"value": "2026-01-31", "precision": "AFTER"}, {"value": "2026-01", "precision": "AFTER"}),
        ({"precision": "UNK"}, {"precision": "UNK"}),
    ],
)
def test_partial_dates(before, month):
    assert verbs.month(before) == month


days = st.dates(min_value=date(1950, 1, 1), max_value=date(2029, 12, 31))


@given(days, st.integers(0, 700), st.sampled_from(["DAY", "MONTH", "QUARTER", "YEAR", "RANGE", "BEFORE", "AFTER"]))
def test_what_comes_out_is_a_partial_date_that_holds_what_went_in(day, length, precision):
    value = {"MONTH": f"{day:%Y-%m}", "QUARTER": f"{day:%Y}-Q{(day.month + 2) // 3}", "YEAR": f"{day:%Y}"}.get(
        precision, day.isoformat()
    )
    latest = min(day + timedelta(days=length), date(2029, 12, 31)).isoformat()
    before = PartialDate(value=value, precision=precision, latest=latest if precision == "RANGE" else None)
    for verb in (verbs.month, verbs.quarter):
        after = PartialDate.model_validate(verb(document(before)))
        low, high = before.interval(NOW)
        wide_low, wide_high = after.interval(NOW)
        assert wide_low <= low
        assert high <= wide_high
        assert all(len(part) < 8 for part in (after.value, after.latest) if part)
        assert verb(document(after)) == document(after)
