"""Partial dates: what is known of a moment, and the interval it stands for (domain.md 0.2)."""

import re
from datetime import date, datetime, time, timedelta, timezone
from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from app.models.base import Code, Part, Txt
from app.models.fields import Leaves, Ui
from app.models.marks import REF, SEN
from app.texts import QT_TRANSLATE_NOOP

Precision = Literal["DAY", "MONTH", "QUARTER", "YEAR", "SEASON", "RANGE", "BEFORE", "AFTER", "UNK"]
Value = Annotated[str, Field(pattern=r"^(1[89]|20|21)\d\d(-\d{2}(-\d{2})?|-Q[1-4])?$")]

EARLIEST = date(1900, 1, 1)
_SPANS = ("SEASON", "RANGE")
_FORMS: dict[Precision, re.Pattern[str]] = {
    "DAY": re.compile(r"\d{4}-\d{2}-\d{2}"),
    "MONTH": re.compile(r"\d{4}-\d{2}"),
    "QUARTER": re.compile(r"\d{4}-Q[1-4]"),
    "YEAR": re.compile(r"\d{4}"),
}


class PartialDate(Part):
    """A date as precisely as it is known, never padded to the first of a month.

    `value` and `latest` are "2026-03-05", "2026-03", "2026-Q1" or "2026"; RANGE and SEASON run from one to the other.
    """

    value: Annotated[Value | None, Ui(QT_TRANSLATE_NOOP("Form", "Date"), "time"), Leaves(REF)] = None
    precision: Annotated[
        Precision,
        Ui(QT_TRANSLATE_NOOP("Form", "How exact"), "time", widget="code", codes="DATE_PRECISION"),
        Leaves(REF),
    ] = "UNK"
    latest: Annotated[Value | None, Ui(QT_TRANSLATE_NOOP("Form", "Latest date"), "time"), Leaves(REF)] = None
    basis: Annotated[
        Code | None, Ui(QT_TRANSLATE_NOOP("Form", "How it is known"), "time", codes="DATE_BASIS"), Leaves(REF)
    ] = None
    note: Annotated[
        Txt | None,
        Ui(
            QT_TRANSLATE_NOOP("Form", "Note on the date"),
            "time",
            QT_TRANSLATE_NOOP("Form", "For example the holiday or known attack it was counted from."),
        ),
        Leaves(SEN),
    ] = None

    @model_validator(mode="after")
    def _form(self) -> "PartialDate":
        for part in (self.value, self.latest):
            if part is not None:
                first_day(part)
        if (self.value is None) != (self.precision == "UNK"):
            raise PydanticCustomError("pdate.value", "value and precision do not agree")
        form = _FORMS.get(self.precision)
        if form and not form.fullmatch(self.value or ""):
            raise PydanticCustomError("pdate.precision", "value and precision do not agree")
        if (self.latest is not None) != (self.precision in _SPANS):
            raise PydanticCustomError("pdate.latest", "latest date missing or not wanted")
        if self.value and self.latest and _day_after(self.latest) <= first_day(self.value):
            raise PydanticCustomError("pdate.order", "latest date before the first")
        return self

    def interval(self, now: datetime, reported_hi: datetime | None = None) -> tuple[datetime, datetime]:
        """Return the half-open interval [lo, hi) in `now`'s offset (station-local), by the table of domain.md 0.2.

        `reported_hi` bounds AFTER and UNK. No hi lies after `now`; a date in the future gives hi < lo.
        """
        zone = timezone(now.utcoffset() or timedelta(0))
        low, high = self.days()
        lo = datetime.combine(low, time.min, zone)
        hi = datetime.combine(high, time.min, zone) if high else reported_hi or now
        return lo, min(hi, now)

    def days(self) -> tuple[date, date | None]:
        """Return the first day and the first day after; None where only the present moment bounds it."""
        if self.value is None:
            return EARLIEST, None
        if self.precision == "BEFORE":
            return EARLIEST, first_day(self.value)
        if self.precision == "AFTER":
            return _day_after(self.value), None
        return first_day(self.value), _day_after(self.latest or self.value)

    def plain(self) -> str:
        """Return the date in the ISO form that `parse_partial` reads back ("before 2026-10-15", "" for unknown)."""
        if self.value is None:
            return ""
        words = {"BEFORE": f"before {self.value}", "AFTER": f"after {self.value}"}
        return words.get(self.precision) or (f"{self.value} to {self.latest}" if self.latest else self.value)


def precision_of(value: str) -> Precision:
    """Return DAY, MONTH, QUARTER or YEAR for a value of that form; ValueError for any other text."""
    for precision, form in _FORMS.items():
        if form.fullmatch(value):
            return precision
    raise ValueError("no date value")


def first_day(value: str) -> date:
    """Return the first day of "2026-03-05", "2026-03", "2026-Q1" or "2026"; PydanticCustomError off the calendar."""
    year, _, rest = value.partition("-")
    try:
        if rest.startswith("Q"):
            return date(int(year), 3 * int(rest[1:]) - 2, 1)
        month, _, day = rest.partition("-")
        return date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        raise PydanticCustomError("pdate.calendar", "no day of the calendar") from None


def _day_after(value: str) -> date:
    """Return the first day that no longer belongs to `value`."""
    first = first_day(value)
    precision = precision_of(value)
    if precision == "DAY":
        return first + timedelta(days=1)
    months = {"MONTH": 1, "QUARTER": 3, "YEAR": 12}[precision]
    ahead = first.month - 1 + months
    return date(first.year + ahead // 12, ahead % 12 + 1, 1)
