"""Dates made coarser: a period never shrinks, and no day is left in what comes out."""

from calendar import monthrange
from typing import Any

_YEAR = 4  # len("2026"); longer values name a quarter ("2026-Q1"), a month ("2026-03"), a day or an instant
_MONTH = 7
_DAY = 10


def coarser(value: str, months: int) -> str:
    """Return the period of `months` (1 or 3) that holds a date or instant; a wider one is returned as it is."""
    if len(value) <= _YEAR or "Q" in value or (months == 1 and len(value) == _MONTH):
        return value
    return _name(*_index(value, months), months)


def coarser_partial(date: dict[str, Any], months: int) -> dict[str, Any]:
    """Coarsen a partial date, given and returned as its document; its note is dropped."""
    kept = {name: date[name] for name in ("precision", "basis") if date.get(name)}
    value = date.get("value")
    if value is None:
        return kept
    precision = date.get("precision")
    if precision in {"RANGE", "SEASON"}:
        return kept | _span(value, date.get("latest") or value, precision, months)
    if precision in {"BEFORE", "AFTER"}:
        return kept | {"value": _outward(value, months, later=precision == "BEFORE")}
    return kept | _one(coarser(value, months))


def _one(period: str) -> dict[str, str]:
    if len(period) <= _YEAR:
        return {"value": period, "precision": "YEAR"}
    return {"value": period, "precision": "QUARTER" if "Q" in period else "MONTH"}


def _span(value: str, latest: str, precision: str, months: int) -> dict[str, str]:
    first, last = coarser(value, months), coarser(latest, months)
    return _one(first) if first == last else {"value": first, "latest": last, "precision": precision}


def _outward(value: str, months: int, *, later: bool) -> str:
    """Return the period whose edge lies at `value` or, where `value` falls inside one, the next one outward."""
    period = coarser(value, months)
    if len(value) <= _YEAR or period == value or (_starts(value, months) if later else _ends(value, months)):
        return period
    year, index = _index(value, months)
    per_year = 12 // months
    moved = year * per_year + index + (1 if later else -1)
    return _name(moved // per_year, moved % per_year, months)


def _starts(value: str, months: int) -> bool:
    """Whether a day or month is the first of its period."""
    return (int(value[5:7]) - 1) % months == 0 and (len(value) < _DAY or value[8:10] == "01")


def _ends(value: str, months: int) -> bool:
    """Whether a day or month is the last of its period."""
    year, number = int(value[:4]), int(value[5:7])
    last = number % months == 0
    return last and (len(value) < _DAY or int(value[8:10]) == monthrange(year, number)[1])


def _index(value: str, months: int) -> tuple[int, int]:
    return int(value[:4]), (int(value[5:7]) - 1) // months


def _name(year: int, index: int, months: int) -> str:
    return f"{year:04d}-{index + 1:02d}" if months == 1 else f"{year:04d}-Q{index + 1}"
