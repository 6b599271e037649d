"""One small function per verb of domain.md 0.1b: a plain value in, the coarser value out."""

from types import MappingProxyType
from typing import Any

from app.release.periods import coarser, coarser_partial

_NUMBER_BANDS = ((10, "N_10P"), (5, "N_5_9"), (2, "N_2_4"), (1, "N_1"))
_AGE_CLASSES = MappingProxyType(
    {
        "A00_11": "CHILD",
        "A12_17": "CHILD",
        "A_CH": "CHILD",
        "A18_25": "ADULT",
        "A26_40": "ADULT",
        "A41_60": "ADULT",
        "A61P": "ADULT",
        "A_AD": "ADULT",
    }
)
_NO = frozenset({"NO", "NONE_KNOWN"})
_UNKNOWN = frozenset({"UNK", "NOT_ASKED", "DECLINED"})
_MONTHS = 1
_QUARTER = 3


def month(value: Any) -> Any:
    """Coarsen a date, an instant or a partial date (as its document) to months; what is wider stays as wide."""
    return coarser_partial(value, _MONTHS) if isinstance(value, dict) else coarser(value, _MONTHS)


def quarter(value: Any) -> Any:
    """Coarsen a date, an instant or a partial date (as its document) to quarters; what is wider stays as wide."""
    return coarser_partial(value, _QUARTER) if isinstance(value, dict) else coarser(value, _QUARTER)


def band(value: Any) -> str:
    """Turn a number into a COUNT_BAND (0, 1, 2-4, 5-9, 10 and more), an age band into CHILD, ADULT or UNK."""
    if isinstance(value, int):
        return next((name for least, name in _NUMBER_BANDS if value >= least), "N_0")
    return _AGE_CLASSES.get(value, "UNK")


def yes_no(value: Any) -> str:
    """Turn a code, or a row {n, …}, into YES, NO or UNK."""
    if isinstance(value, dict):
        number = value.get("n", 1 if value.get("needs") else None)
        return "UNK" if number is None else ("YES" if number else "NO")
    if value in _NO:
        return "NO"
    return "UNK" if value in _UNKNOWN else "YES"


def count(value: Any) -> int:
    """Tell how many rows there are."""
    return len(value)
