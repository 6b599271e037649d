"""Dates as a sheet says them: never finer than they came, months by name."""

from typing import Any

from app.reports.words import Words
from app.texts import QT_TRANSLATE_NOOP

_SPAN = QT_TRANSLATE_NOOP("Reports", "{first} to {last}")
_BEFORE = QT_TRANSLATE_NOOP("Reports", "before {date}")
_AFTER = QT_TRANSLATE_NOOP("Reports", "after {date}")
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
    first = say_value(words, date["value"])
    if date.get("latest"):
        return words.say(_SPAN, first=first, last=say_value(words, date["latest"]))
    bounds = {"BEFORE": _BEFORE, "AFTER": _AFTER}
    return words.say(bounds[date["precision"]], date=first) if date.get("precision") in bounds else first
