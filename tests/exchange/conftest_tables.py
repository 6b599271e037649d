"""Rows of the example sheet."""

from typing import Any

HEADERS = ("Sheet number", "Date of incident", "State", "Type", "Sex", "Age", "Number", "Armed group", "Remarks")


def line(key: Any, **cells: Any) -> list[Any]:
    """One row of the example sheet: plain and complete, but for what a test changes."""
    usual = ["12.03.2026", "Jonglei", "rape", "F", "adult", 1, "not known", "Heard at the market."]
    told = dict(zip(HEADERS[1:], usual, strict=True)) | {name.replace("_", " "): value for name, value in cells.items()}
    return [key, *(told[name] for name in HEADERS[1:])]
