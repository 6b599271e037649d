"""How a partial date is shown in a field, and the sentence that says how it reads. Works on half-typed values too."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QDate

from app.texts import QT_TRANSLATE_NOOP, Text
from app.ui.i18n import digits, formats, tr
from app.ui.text import isolate

_READS: Mapping[str, Text] = {
    "DAY": QT_TRANSLATE_NOOP("Dates", "Reads as “{value}”."),
    "MONTH": QT_TRANSLATE_NOOP("Dates", "Reads as “{value}”. Reports use the whole month; no day is invented."),
    "QUARTER": QT_TRANSLATE_NOOP("Dates", "Reads as “{value}”. Reports use the whole quarter; no day is invented."),
    "YEAR": QT_TRANSLATE_NOOP("Dates", "Reads as “{value}”. Reports use the whole year; no day is invented."),
    "SEASON": QT_TRANSLATE_NOOP(
        "Dates", "Reads as “a season, {value} to {latest}”. Reports use the whole interval; no day is invented."
    ),
    "RANGE": QT_TRANSLATE_NOOP(
        "Dates", "Reads as “between {value} and {latest}”. Reports use the whole interval; no day is invented."
    ),
    "BEFORE": QT_TRANSLATE_NOOP("Dates", "Reads as “before {value}”. How long before is left open."),
    "AFTER": QT_TRANSLATE_NOOP("Dates", "Reads as “after {value}”. It ends with the day the UN was told."),
}
# The same of days: French and Spanish put an article before a day, none before a month or a year.
_READS_OF_DAYS: Mapping[str, Text] = {
    "SEASON": QT_TRANSLATE_NOOP(
        "Days", "Reads as “a season, {value} to {latest}”. Reports use the whole interval; no day is invented."
    ),
    "RANGE": QT_TRANSLATE_NOOP(
        "Days", "Reads as “between {value} and {latest}”. Reports use the whole interval; no day is invented."
    ),
    "BEFORE": QT_TRANSLATE_NOOP("Days", "Reads as “before {value}”. How long before is left open."),
    "AFTER": QT_TRANSLATE_NOOP("Days", "Reads as “after {value}”. It ends with the day the UN was told."),
}
_UNKNOWN = QT_TRANSLATE_NOOP("Dates", "Reads as “date not known”. That is a valid answer.")
_ANCHORED = QT_TRANSLATE_NOOP(
    "Dates",
    "Reads as “{event}”, with no date. If the day or month of that event is known, type it: “before 5/2026”. "
    "The words are kept beside it.",
)
_HALF = QT_TRANSLATE_NOOP("Dates", "“{value}” is kept as you typed it, but does not read as a date yet.")
_EMPTY = QT_TRANSLATE_NOOP(
    "Dates", "Type it as it was told: “20 Nov 2026”, “3/2026”, “Q1 2026”, “before 15 Oct”, “about two weeks ago”."
)
TWO_ENDED = frozenset({"RANGE", "SEASON"})
OPEN_ENDED = frozenset({"BEFORE", "AFTER"})


def shown(value: str | None, *, long: bool = False) -> str:
    """Return an ISO day, month, quarter or year in the reader's words; anything else exactly as it is."""
    return formats().value(value, short=not long)


def is_whole(value: str | None, precision: str) -> bool:
    """Tell whether `value` is of the form that `precision` asks for (not whether the day exists in a rule's eyes)."""
    text = value or ""
    if precision in OPEN_ENDED | TWO_ENDED:
        return any(is_whole(text, single) for single in ("DAY", "MONTH", "QUARTER", "YEAR"))
    if precision == "MONTH":
        return len(text) == 7 and QDate.fromString(text + "-01", "yyyy-MM-dd").isValid()
    if precision == "QUARTER":
        return len(text) == 7 and text[:4].isdigit() and text[4:6] == "-Q" and text[6] in "1234"
    if precision == "YEAR":
        return len(text) == 4 and text.isdigit()
    return len(text) == 10 and QDate.fromString(text, "yyyy-MM-dd").isValid()


def reading(raw: Mapping[str, Any] | None) -> str:
    """Say how a raw partial date reads and what reports will do with it."""
    raw = raw or {}
    precision = str(raw.get("precision") or "")
    value, latest = raw.get("value"), raw.get("latest")
    if precision == "UNK":
        return tr(_ANCHORED, event=isolate(str(raw["note"]))) if _anchored(raw) else tr(_UNKNOWN)
    if not value and not latest:
        return digits(tr(_EMPTY))
    ends = [value, latest] if precision in TWO_ENDED else [value]
    broken = [end for end in ends if not is_whole(end, precision)]
    if broken or precision not in _READS:
        return tr(_HALF, value=next((end for end in broken if end), "…"))
    days = precision in _READS_OF_DAYS and all(is_whole(end, "DAY") for end in ends)
    wording = tr((_READS_OF_DAYS if days else _READS)[precision])
    return wording.format(value=_start(value, latest), latest=shown(latest, long=True))


def _anchored(raw: Mapping[str, Any]) -> bool:
    return raw.get("basis") == "EVENT_ANCHORED" and bool(raw.get("note"))


def _start(value: str | None, latest: str | None) -> str:
    """Say the first end; its month and year are left to the second where both are the same."""
    if value and latest and value[:7] == latest[:7] and len(value) == len(latest) == 10:
        return formats().day_number(value)
    return shown(value, long=True)


def at_precision(value: str | None, precision: str) -> str | None:
    """Return `value` cut to a wider precision; a narrower one is never invented: the text stays to be completed."""
    text = value or ""
    if precision == "UNK":
        return None
    if precision == "YEAR" and text[:4].isdigit():
        return text[:4]
    if precision == "MONTH" and is_whole(text, "DAY"):
        return text[:7]
    if precision == "QUARTER" and (is_whole(text, "DAY") or is_whole(text, "MONTH")):
        return f"{text[:4]}-Q{(int(text[5:7]) + 2) // 3}"
    return text or None
