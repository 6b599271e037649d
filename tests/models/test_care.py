"""R-14 and R-15: the hours in which care may still be in time, from the earliest and the latest moment."""

from datetime import datetime, timedelta, timezone

import pytest

from app.models.care import care_window

JUBA = timezone(timedelta(hours=2))
NOW = datetime(2026, 11, 23, 12, tzinfo=JUBA)


@pytest.mark.parametrize(
    ("first", "last", "limit", "sure", "left"),
    [
        (10, 0, 72, True, 62),  # this morning
        (71, 60, 72, True, 1),
        (80, 60, 72, False, 12),  # perhaps more than 72 hours ago, perhaps not
        (72, 72, 120, True, 48),  # to the hour: closed for the first, open for the second
        (200, 100, 120, False, 20),
        (400, 0, 72, False, 72),
    ],
)
def test_the_nearest_open_window(first: int, last: int, limit: int, sure: bool, left: int) -> None:
    found = care_window(NOW - timedelta(hours=first), NOW - timedelta(hours=last), NOW)
    assert found is not None
    assert (found.limit, found.sure, found.left) == (limit, sure, timedelta(hours=left))
    assert found.ends == NOW + timedelta(hours=left)


def test_after_120_hours_no_window_is_open() -> None:
    assert care_window(NOW - timedelta(hours=130), NOW - timedelta(hours=120), NOW) is None
