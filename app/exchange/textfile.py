"""Opens csv tables: finds out encoding and delimiter, which no csv file tells."""

import codecs
import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.errors import AppError

_MAX_MIB = 512
_MIB = 1024 * 1024
_SAMPLE = 64 * 1024
_LINES = 20
_DELIMITERS = ",;\t|"
Sheets = Iterator[tuple[int, Iterator[list[Any]]]]


@contextmanager
def sheets(path: Path, sheet: str | None) -> Iterator[Sheets]:
    """Give the file's one table; `sheet` has no meaning here."""
    del sheet
    if path.stat().st_size > _MAX_MIB * _MIB:
        raise AppError("exchange.too_large", name=path.name, limit=_MAX_MIB)
    with path.open(encoding=encoding_of(path), newline="") as file:
        sample = file.read(_SAMPLE)
        file.seek(0)
        reader = csv.reader(file, delimiter=delimiter_of(sample))
        yield iter([(0, _values(reader, path))])


def encoding_of(path: Path) -> str:
    """Return utf-8-sig, utf-16 or cp1252; AppError exchange.not_a_table or exchange.encoding."""
    with path.open("rb") as file:
        start = file.read(_SAMPLE)
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if b"\0" in start:
        raise AppError("exchange.not_a_table", name=path.name)
    for encoding in ("utf-8-sig", "cp1252"):
        if _reads(path, encoding):
            return encoding
    raise AppError("exchange.encoding", name=path.name)


def _reads(path: Path, encoding: str) -> bool:
    try:
        with path.open(encoding=encoding) as file:
            while file.read(_MIB):
                pass
    except UnicodeError:
        return False
    return True


def delimiter_of(sample: str) -> str:
    """Return the delimiter that splits the first rows into most columns; a comma where none does."""
    lines = sample.splitlines(keepends=True)[:_LINES]
    return max(_DELIMITERS, key=lambda delimiter: _columns(lines, delimiter))


def _columns(lines: list[str], delimiter: str) -> tuple[int, int]:
    """Return how many columns all of the first rows have, and how many the first one has."""
    try:
        widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if any(row)]
    except csv.Error:
        return 0, 0
    return (min(widths), widths[0]) if widths else (0, 0)


def _values(reader: Any, path: Path) -> Iterator[list[Any]]:
    try:
        yield from reader
    except csv.Error:
        raise AppError("exchange.csv_broken", name=path.name) from None
    except UnicodeError:
        raise AppError("exchange.encoding", name=path.name) from None
