"""What the filters of the list are called, and how what they let through is said in a chip."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.models.places import gazetteer
from app.texts import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Text
from app.ui.i18n import digits, language, tr, translate
from app.ui.text import isolate
from app.ui.words import date_words
from app.vault.days import on_day

_MORE = QT_TRANSLATE_N_NOOP("List", "{first} and %n more")
OPEN_FIRST, OPEN_LAST = "0001-01-01", "9999-12-31"
Span = tuple[str | None, str | None]

# Periods counted from today: they move on with it, also in a saved filter.
LAST_30, LAST_90 = ("today-30", "today"), ("today-90", "today")
HAPPENED: Mapping[Span, Text] = {
    LAST_30: QT_TRANSLATE_NOOP("Picker", "Last 30 days"),
    LAST_90: QT_TRANSLATE_NOOP("Picker", "Last 90 days"),
    ("year", "today"): QT_TRANSLATE_NOOP("Picker", "This year"),
    ("year-1", "year-1:end"): QT_TRANSLATE_NOOP("Picker", "Last year"),
}
NOT_FOR_90: Span = (OPEN_FIRST, "today-90")
CHANGED: Mapping[Span, Text] = {
    ("today-7", "today"): QT_TRANSLATE_NOOP("Picker", "Last 7 days"),
    LAST_30: QT_TRANSLATE_NOOP("Picker", "Last 30 days"),
    (OPEN_FIRST, "today-30"): QT_TRANSLATE_NOOP("Picker", "Not for 30 days"),
    NOT_FOR_90: QT_TRANSLATE_NOOP("Picker", "Not for 90 days"),
}
DUE: Mapping[Span, Text] = {
    (OPEN_FIRST, "today"): QT_TRANSLATE_NOOP("List", "Step due by today"),
    (OPEN_FIRST, "today+7"): QT_TRANSLATE_NOOP("List", "Step due within 7 days"),
    (OPEN_FIRST, "today+30"): QT_TRANSLATE_NOOP("List", "Step due within 30 days"),
}
SENT: Mapping[str, Text] = {
    "OWED": QT_TRANSLATE_NOOP("List", "Ready to send"),
    "NEVER": QT_TRANSLATE_NOOP("List", "Never sent"),
    "SENT": QT_TRANSLATE_NOOP("List", "Sent, not confirmed"),
    "HELD": QT_TRANSLATE_NOOP("List", "HQ has it"),
    "REFUSED": QT_TRANSLATE_NOOP("List", "Refused by HQ"),
    "WITHDRAWN": QT_TRANSLATE_NOOP("List", "Withdrawn at HQ"),
}
DRAFT = "DRAFT"
VERSIONS: Mapping[str, Text] = {
    DRAFT: QT_TRANSLATE_NOOP("List", "A draft waits"),
    "OPEN": QT_TRANSLATE_NOOP("List", "Open"),
    "FINAL": QT_TRANSLATE_NOOP("List", "Final"),
}


def span_words(span: Span, usual: Mapping[Span, Text], today: date) -> str:
    """Say a period: one of the usual ones by its name, else by its days; "" where it is open at both ends."""
    if span in usual:
        return digits(tr(usual[span]))
    first, last = (on_day(day, today) if day else "" for day in span)
    if first in ("", OPEN_FIRST) and last in ("", OPEN_LAST):
        return ""
    if first in ("", OPEN_FIRST):
        return translate("List", "until {date}").format(date=date_words(last))
    if last in ("", OPEN_LAST):
        return translate("List", "from {date}").format(date=date_words(first))
    return date_words(f"{first} to {last}")


def several(words: Sequence[str]) -> str:
    """Say the first of several values, and how many more there are."""
    if len(words) < 2:
        return words[0] if words else ""
    return tr(_MORE, first=words[0], n=len(words) - 1)


def named(names: Mapping[str, str], key: str | None) -> str:
    """Say a party, a place or a person by name; one that is gone is said to be."""
    if not key:
        return ""
    known = names.get(key) or (gazetteer().name(key, language()) if gazetteer().chain(key) else "")
    return isolate(known) if known else translate("List", "no longer there")
