"""Tables as they come from partners, and vaults to import them into."""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from vault_fixtures import clock, hq_vault, open_copy, vault, vault_template  # noqa: F401 - fixtures

Rows = Sequence[Sequence[Any]]


@pytest.fixture
def workbook(tmp_path: Path) -> Callable[..., Path]:
    """Write an xlsx file of rows; `sheets` gives more sheets by name."""

    def write(rows: Rows, *, name: str = "table.xlsx", title: str = "Incidents") -> Path:
        book = openpyxl.Workbook()
        sheet = book.active
        assert sheet is not None
        sheet.title = title
        for row in rows:
            sheet.append(list(row))
        book.save(tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture
def textfile(tmp_path: Path) -> Callable[..., Path]:
    """Write a csv file of rows."""

    def write(rows: Rows, *, encoding: str = "utf-8", delimiter: str = ",", name: str = "table.csv") -> Path:
        with (tmp_path / name).open("w", encoding=encoding, newline="") as file:
            csv.writer(file, delimiter=delimiter).writerows(rows)
        return tmp_path / name

    return write
