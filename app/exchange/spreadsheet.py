"""Reads tables from strangers, row by row in constant memory: xlsx and csv.

Nothing in a file is run: formulas give the value that was saved with them, links are not followed, macros stay unread.
"""

import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from app.errors import AppError
from app.exchange import textfile, workbook

Cell = str | int | float | bool | date | datetime | time | None
MAX_COLUMNS = 1000
MAX_ROWS = 1_048_576
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row: its number as a spreadsheet program shows it, and its cells that are not blank, by header."""

    number: int
    cells: dict[str, Cell]


@dataclass(frozen=True, slots=True)
class Table:
    """An opened table: its headers, trimmed, and its rows, to be walked once. `expected` rows, 0 where nobody tells."""

    headers: tuple[str, ...]
    rows: Iterator[SheetRow]
    expected: int


@contextmanager
def open_table(path: Path, *, sheet: str | None, wanted: Iterable[Iterable[str]]) -> Iterator[Table]:
    """Open the sheet named `sheet`, or the first, whose headers hold one of each group of `wanted` (by `fold`).

    Raises AppError: exchange.unreadable, .not_a_table, .old_workbook, .damaged, .too_large, .hostile, .encoding,
    .csv_broken, .no_sheet, .no_header, .header_twice, .too_many_columns, .no_key_column; while walking .too_many_rows.
    """
    try:
        with path.open("rb") as file:
            start = file.read(4)
    except OSError:
        raise AppError("exchange.unreadable", name=path.name) from None
    if start == _OLE:
        raise AppError("exchange.old_workbook", name=path.name)
    opener = workbook.sheets if start == _ZIP else textfile.sheets
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the reader remarks on styles and extensions that do not concern us
        with opener(path, sheet) as sheets:
            yield _choose(sheets, [{fold(name) for name in group} for group in wanted])


def _choose(sheets: Iterable[tuple[int, Iterator[list[Cell]]]], wanted: list[set[str]]) -> Table:
    problem = AppError("exchange.no_header")
    for expected, raw in sheets:
        numbered = enumerate(_bounded(raw), start=1)
        try:
            headers = _headers(numbered)
        except AppError as error:
            problem = error
            continue
        if all(group & {fold(name) for name in headers} for group in wanted):
            named = tuple(name for name in headers if name)
            return Table(named, _rows(headers, numbered), expected)
        problem = AppError("exchange.no_key_column")
    raise problem


def fold(name: str) -> str:
    """Return a header as it is compared: trimmed, inner spaces single, without case."""
    return " ".join(name.split()).casefold()


def _bounded(raw: Iterator[list[Cell]]) -> Iterator[list[Cell]]:
    for number, cells in enumerate(raw, start=1):
        if number > MAX_ROWS:
            raise AppError("exchange.too_many_rows", limit=MAX_ROWS)
        while cells and _blank(cells[-1]):
            cells.pop()
        if len(cells) > MAX_COLUMNS:
            raise AppError("exchange.too_many_columns", limit=MAX_COLUMNS)
        yield cells


def _headers(numbered: Iterator[tuple[int, list[Cell]]]) -> list[str]:
    """Return the first row that is not blank, as trimmed text; a column without header is "" and not read."""
    for _number, cells in numbered:
        names = ["" if _blank(cell) else " ".join(str(cell).split()) for cell in cells]
        if any(names):
            _distinct(names)
            return names
    raise AppError("exchange.no_header")


def _distinct(names: list[str]) -> None:
    seen: dict[str, int] = {}
    for at, name in enumerate(names, start=1):
        if name and seen.setdefault(fold(name), at) != at:
            raise AppError("exchange.header_twice", first=seen[fold(name)], second=at)


def _rows(headers: list[str], numbered: Iterator[tuple[int, list[Cell]]]) -> Iterator[SheetRow]:
    for number, cells in numbered:
        found = {name: cell for name, cell in zip(headers, cells, strict=False) if name and not _blank(cell)}
        if found:
            yield SheetRow(number, found)


def _blank(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())
