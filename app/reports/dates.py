"""Dates as a sheet says them: never finer than they came, months by name."""

from typing import Any

from app.reports.words import Words
from app.texts import QT_TRANSLATE_NOOP

# By whether days are named: French and Spanish put an article before a day, none before a month or a year.
_SPAN = {
    False: QT_TRANSLATE_NOOP("Reports", "{first} to {last}"),
    True: QT_TRANSLATE_NOOP("Days", "{first} to {last}"),
}
_BOUNDS = {
    ("BEFORE", False): QT_TRANSLATE_NOOP("Reports", "before {date}"),
    ("BEFORE", True): QT_TRANSLATE_NOOP("Days", "before {date}"),
    ("AFTER", False): QT_TRANSLATE_NOOP("Reports", "after {date}"),
    ("AFTER", True): QT_TRANSLATE_NOOP("Days", "after {date}"),
}
_DAY, _MONTH = 10, 7  # lengths of "2026-10-14", "2026-10"


def say_value(words: Words, value: str) -> str:
    """Return "2026-10-14", "2026-10", "2026-Q4" or "2026" in words; of an instant its day."""
    return words.formats.value(value[:_DAY])


def say_month(words: Words, value: str | None) -> str:
    """Return the month of a date or instant in words; a wider value as it is; empty for none."""
    return say_value(words, value[:_MONTH] if len(value) >= _DAY else value) if value else ""


def say_partial(words: Words, date: dict[str, Any] | None) -> str:
    """Return a partial date (its document) in words; empty where it is not known."""
    if not date or not date.get("value"):
        return ""
    first, days = say_value(words, date["value"]), len(date["value"]) >= _DAY
    if date.get("latest"):
        last = say_value(words, date["latest"])
        return words.say(_SPAN[days and len(date["latest"]) >= _DAY], first=first, last=last)
    bound = _BOUNDS.get((str(date.get("precision")), days))
    return words.say(bound, date=first) if bound else first
