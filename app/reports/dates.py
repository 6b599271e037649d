"""Dates as a sheet says them: never finer than they came, months by name."""

from typing import Any

from app.reports.words import Words
from app.texts import QT_TRANSLATE_NOOP

_MONTHS = (
    QT_TRANSLATE_NOOP("Months", "January"),
    QT_TRANSLATE_NOOP("Months", "February"),
    QT_TRANSLATE_NOOP("Months", "March"),
    QT_TRANSLATE_NOOP("Months", "April"),
    QT_TRANSLATE_NOOP("Months", "May"),
    QT_TRANSLATE_NOOP("Months", "June"),
    QT_TRANSLATE_NOOP("Months", "July"),
    QT_TRANSLATE_NOOP("Months", "August"),
    QT_TRANSLATE_NOOP("Months", "September"),
    QT_TRANSLATE_NOOP("Months", "October"),
    QT_TRANSLATE_NOOP("Months", "November"),
    QT_TRANSLATE_NOOP("Months", "December"),
)
_MONTH_YEAR = QT_TRANSLATE_NOOP("Reports", "{month} {year}")
_DAY_MONTH_YEAR = QT_TRANSLATE_NOOP("Reports", "{day} {month} {year}")
_QUARTER = QT_TRANSLATE_NOOP("Reports", "quarter {quarter} of {year}")
_SPAN = QT_TRANSLATE_NOOP("Reports", "{first} to {last}")
_BEFORE = QT_TRANSLATE_NOOP("Reports", "before {date}")
_AFTER = QT_TRANSLATE_NOOP("Reports", "after {date}")
_DAY, _MONTH, _YEAR = 10, 7, 4  # lengths of "2026-10-14", "2026-10", "2026"


def say_value(words: Words, value: str) -> str:
    """Return "2026-10-14", "2026-10", "2026-Q4" or "2026" in words; of an instant its day."""
    if "Q" in value:
        return words.say(_QUARTER, quarter=value[6:], year=value[:4])
    if len(value) <= _YEAR:
        return value
    month = words.say(_MONTHS[int(value[5:7]) - 1])
    if len(value) == _MONTH:
        return words.say(_MONTH_YEAR, month=month, year=value[:4])
    return words.say(_DAY_MONTH_YEAR, day=int(value[8:10]), month=month, year=value[:4])


def say_month(words: Words, value: str | None) -> str:
    """Return the month of a date or instant in words; a wider value as it is; empty for none."""
    return say_value(words, value[:_MONTH] if len(value) >= _DAY else value) if value else ""


def say_partial(words: Words, date: dict[str, Any] | None) -> str:
    """Return a partial date (its document) in words; empty where it is not known."""
    if not date or not date.get("value"):
        return ""
    first = say_value(words, date["value"])
    if date.get("latest"):
        return words.say(_SPAN, first=first, last=say_value(words, date["latest"]))
    bounds = {"BEFORE": _BEFORE, "AFTER": _AFTER}
    return words.say(bounds[date["precision"]], date=first) if date.get("precision") in bounds else first
