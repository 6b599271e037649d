"""Days counted from today, so that a filter that was saved still means "the last 30 days" a month later."""

import re
from datetime import date, timedelta

_COUNTED = re.compile(r"(today|year)([+-]\d{1,4})?(:end)?")


def on_day(day: str, today: date) -> str:
    """Return an ISO day: `today-30` is 30 days ago, `today+7` in a week, `year-1` the first day of last year.

    `year-1:end` is its last day. Anything else is returned as it is.
    """
    found = _COUNTED.fullmatch(day)
    if found is None:
        return day
    unit, away, end = found.groups()
    if unit == "today":
        return (today + timedelta(days=int(away or 0))).isoformat()
    year = min(max(today.year + int(away or 0), date.min.year), date.max.year)
    return (date(year, 12, 31) if end else date(year, 1, 1)).isoformat()
