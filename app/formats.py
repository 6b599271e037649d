"""How dates, numbers and sizes are written for one reader: the one formatter of window, command line and print."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from app.catalogue import ARABIC, LATIN, translator
from app.texts import QT_TRANSLATE_NOOP, Text, say

_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_PLAIN = {ord(digit): str(value) for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for value, digit in enumerate(digits)}
# A number among our own words, not one of "SHA-256" or "F8"; what stands in an isolate keeps the form it is typed in.
_OWN_NUMBER = re.compile("\u2066[^\u2069]*\u2069|(?<![A-Za-z0-9])(?<![A-Za-z]-)[0-9]+(?![A-Za-z0-9])(?!-[A-Za-z])")
# What stands between thousands, and before a fraction.
_GROUPS: Mapping[str, str] = MappingProxyType({"en": ",", "fr": "\u00a0", "es": "\u00a0", "ar": ","})
_POINTS: Mapping[str, str] = MappingProxyType({"en": ".", "fr": ",", "es": ",", "ar": "."})

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
_SHORT_MONTHS = (
    QT_TRANSLATE_NOOP("ShortMonths", "Jan"),
    QT_TRANSLATE_NOOP("ShortMonths", "Feb"),
    QT_TRANSLATE_NOOP("ShortMonths", "Mar"),
    QT_TRANSLATE_NOOP("ShortMonths", "Apr"),
    QT_TRANSLATE_NOOP("ShortMonths", "May"),
    QT_TRANSLATE_NOOP("ShortMonths", "Jun"),
    QT_TRANSLATE_NOOP("ShortMonths", "Jul"),
    QT_TRANSLATE_NOOP("ShortMonths", "Aug"),
    QT_TRANSLATE_NOOP("ShortMonths", "Sep"),
    QT_TRANSLATE_NOOP("ShortMonths", "Oct"),
    QT_TRANSLATE_NOOP("ShortMonths", "Nov"),
    QT_TRANSLATE_NOOP("ShortMonths", "Dec"),
)
_MONTH_YEAR = QT_TRANSLATE_NOOP("Reports", "{month} {year}")
_DAY_MONTH_YEAR = QT_TRANSLATE_NOOP("Reports", "{day} {month} {year}")
_QUARTER = QT_TRANSLATE_NOOP("Reports", "quarter {quarter} of {year}")
_SHORT_MONTH_YEAR = QT_TRANSLATE_NOOP("ShortMonths", "{month} {year}")
_SHORT_DAY = QT_TRANSLATE_NOOP("ShortMonths", "{day} {month} {year}")
_SHORT_QUARTER = QT_TRANSLATE_NOOP("ShortMonths", "Q{quarter} {year}")
_DAY_MONTH = QT_TRANSLATE_NOOP("ShortMonths", "{day} {month}")
_MOMENT = QT_TRANSLATE_NOOP("ShortMonths", "{day} {time}")
_SIZES = (
    QT_TRANSLATE_NOOP("Sizes", "{size} bytes"),
    QT_TRANSLATE_NOOP("Sizes", "{size} KiB"),
    QT_TRANSLATE_NOOP("Sizes", "{size} MiB"),
    QT_TRANSLATE_NOOP("Sizes", "{size} GiB"),
)
_STEP = 1024


def plain_digits(text: str) -> str:
    """Return the text with Arabic-Indic and Persian digits as 0–9: both are accepted wherever a person types."""
    return text.translate(_PLAIN)


@dataclass(frozen=True, slots=True)
class Formats:
    """One reader's ways: the language, and which digits Arabic is written with."""

    language: str = "en"
    digits: str = LATIN

    def in_digits(self, text: str) -> str:
        """Return the text in the reader's digits. Never for references, codes and hashes: those stay as they are."""
        return text.translate(_DIGITS) if self.digits == ARABIC and self.language == "ar" else text

    def own_numbers(self, words: str) -> str:
        """Return one of our own sentences, the numbers that are written out in it in the reader's digits."""
        if self.in_digits("0") == "0":
            return words
        return _OWN_NUMBER.sub(lambda found: found[0] if found[0][0] == "\u2066" else self.in_digits(found[0]), words)

    def number(self, value: int) -> str:
        """Return a whole number with its thousands apart: "12,345"."""
        return self.in_digits(f"{value:,}".replace(",", _GROUPS.get(self.language, ",")))

    def value(self, text: str | None, *, short: bool = False) -> str:
        """Return "2026-10-14", "2026-10", "2026-Q4" or "2026" in words; anything else exactly as it is."""
        text = text or ""
        try:
            return self._value(text, short=short)
        except ValueError:
            return text

    def _value(self, text: str, *, short: bool) -> str:
        if len(text) == len("2026-10-14"):
            day = date.fromisoformat(text)
            return self._say(_SHORT_DAY if short else _DAY_MONTH_YEAR, day, short=short)
        if len(text) == len("2026-10") and text[5:].isdecimal():
            return self._say(_SHORT_MONTH_YEAR if short else _MONTH_YEAR, date.fromisoformat(f"{text}-01"), short=short)
        if len(text) == len("2026-Q4") and text[4:6] == "-Q" and text[6] in "1234":
            wording = _SHORT_QUARTER if short else _QUARTER
            return self.in_digits(say(wording, translator(self.language), quarter=text[6], year=text[:4]))
        return self.in_digits(text) if text.isdecimal() else text

    def day_number(self, text: str) -> str:
        """Return the day of the month of an ISO day, alone."""
        return self.in_digits(str(date.fromisoformat(text).day))

    def moment(self, instant: str | None, *, day_only: bool = False, year: bool = True) -> str:
        """Return an instant in the local time it was stored with: "23 Nov 2026 09:12"; what is less exact as it is."""
        text = instant or ""
        try:
            at = datetime.fromisoformat(text)
        except ValueError:
            return self.value(text[:10], short=True)
        if len(text) <= len("2026-10-14"):
            return self.value(text, short=True)
        day = self._say(_SHORT_DAY if year else _DAY_MONTH, at.date(), short=True)
        if day_only:
            return day
        return say(_MOMENT, translator(self.language), day=day, time=self.in_digits(f"{at:%H:%M}"))

    def size(self, count: int) -> str:
        """Return a size in bytes: "3.4 MiB", the unit that every sentence counts in."""
        step, rest = 0, float(count)
        while rest >= _STEP and step < len(_SIZES) - 1:
            step, rest = step + 1, rest / _STEP
        text = f"{rest:.1f}".removesuffix(".0").replace(".", _POINTS.get(self.language, ".")) if step else str(count)
        return say(_SIZES[step], translator(self.language), size=self.in_digits(text))

    def _say(self, wording: Text, day: date, *, short: bool) -> str:
        speak = translator(self.language)
        month = say((_SHORT_MONTHS if short else _MONTHS)[day.month - 1], speak)
        return self.in_digits(say(wording, speak, day=day.day, month=month, year=day.year))
