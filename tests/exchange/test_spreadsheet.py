"""Tables from strangers: read as they are meant, and refused by name when they are not tables."""

import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.errors import AppError
from app.exchange import spreadsheet
from app.exchange.spreadsheet import open_table

WriteTable = Callable[..., Path]
KEY = [["Key"]]
MARCH = datetime(2026, 3, 5)  # noqa: DTZ001 - a cell knows no zone


def read(
    path: Path, *, sheet: str | None = None, wanted: Any = KEY
) -> tuple[tuple[str, ...], list[tuple[int, dict[str, Any]]]]:
    with open_table(path, sheet=sheet, wanted=wanted) as table:
        return table.headers, [(row.number, row.cells) for row in table.rows]


def refusal(path: Path, **how: Any) -> str:
    with pytest.raises(AppError) as caught:
        read(path, **how)
    return caught.value.code


def test_headers_are_trimmed_blank_rows_skipped_and_numbers_are_those_of_the_sheet(workbook: WriteTable) -> None:
    path = workbook([[], ["Key ", " Adult or  Minor ", None, "When"], [1, "Minor, ", "no header", MARCH], [], [2]])
    headers, rows = read(path)
    assert headers == ("Key", "Adult or Minor", "When")
    assert rows == [(3, {"Key": 1, "Adult or Minor": "Minor, ", "When": MARCH}), (5, {"Key": 2})]


def test_the_sheet_is_found_by_name_or_by_its_key_column(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Read me"  # type: ignore[union-attr]
    book.active.append(["About this file"])  # type: ignore[union-attr]
    other = book.create_sheet("Data ")
    other.append(["key", "Value"])
    other.append([7, "x"])
    book.save(tmp_path / "two.xlsx")
    assert read(tmp_path / "two.xlsx")[1] == [(2, {"key": 7, "Value": "x"})]
    assert read(tmp_path / "two.xlsx", sheet="Data")[1] == [(2, {"key": 7, "Value": "x"})]
    assert refusal(tmp_path / "two.xlsx", sheet="Gone") == "exchange.no_sheet"
    assert refusal(tmp_path / "two.xlsx", wanted=[["Other key"]]) == "exchange.no_key_column"


def test_a_formula_gives_the_value_saved_with_it_and_is_never_run(tmp_path: Path, workbook: WriteTable) -> None:
    path = workbook([["Key", "Sum"], [1, '=HYPERLINK("http://example.org","x")']])
    assert read(path)[1] == [(2, {"Key": 1})]  # no value was saved: blank, and not the formula's text


@pytest.mark.parametrize(
    ("encoding", "delimiter"),
    [("utf-8", ","), ("utf-8-sig", ";"), ("cp1252", ";"), ("utf-16", "\t"), ("utf-8", "|")],
)
def test_csv_is_read_whatever_program_wrote_it(textfile: WriteTable, encoding: str, delimiter: str) -> None:
    path = textfile(
        [["Key", "Préfecture, lieu"], ["1", "Ménaka"], ["", ""], ["2", 'a "quoted"\nline']],
        encoding=encoding,
        delimiter=delimiter,
    )
    headers, rows = read(path)
    assert headers == ("Key", "Préfecture, lieu")
    assert [cells for _number, cells in rows] == [
        {"Key": "1", "Préfecture, lieu": "Ménaka"},
        {"Key": "2", "Préfecture, lieu": 'a "quoted"\nline'},
    ]


def test_a_file_that_is_no_table_is_refused_by_name(tmp_path: Path, workbook: WriteTable, textfile: WriteTable) -> None:
    picture = tmp_path / "picture.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    old = tmp_path / "old.xlsx"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    archive = tmp_path / "letters.xlsx"
    with zipfile.ZipFile(archive, "w") as out:
        out.writestr("word/document.xml", "<w/>")
    cut = tmp_path / "cut.xlsx"
    cut.write_bytes(workbook([["Key"], [1]]).read_bytes()[:-400])
    odd = tmp_path / "odd.csv"
    odd.write_bytes(b"Key\n\x81\x8d\xff\n")
    assert refusal(tmp_path / "gone.xlsx") == "exchange.unreadable"
    assert refusal(picture) == "exchange.not_a_table"
    assert refusal(old) == "exchange.old_workbook"
    assert refusal(archive) == "exchange.not_a_table"
    assert refusal(cut) == "exchange.damaged"
    assert refusal(odd) == "exchange.encoding"
    assert refusal(workbook([[], []], name="empty.xlsx")) == "exchange.no_header"
    assert refusal(workbook([["Key", "A", " a "], [1, 2, 3]], name="twice.xlsx")) == "exchange.header_twice"
    assert refusal(textfile([["Key"], ["x" * 140_000]], name="endless.csv")) == "exchange.csv_broken"
    assert (
        refusal(workbook([["Key", *range(spreadsheet.MAX_COLUMNS)]], name="wide.xlsx")) == "exchange.too_many_columns"
    )


def rewrite(path: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    made = path.with_name(f"changed-{path.name}")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content) if name == part else content)
    return made


def test_an_entity_bomb_is_refused(workbook: WriteTable) -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    path = rewrite(
        workbook([["Key"], [1]]), "xl/worksheets/sheet1.xml", lambda old: bomb + old[old.index(b"<worksheet") :]
    )
    assert refusal(path) == "exchange.hostile"
    path = rewrite(workbook([["Key"], [1]]), "xl/workbook.xml", lambda old: bomb + old[old.index(b"<workbook") :])
    assert refusal(path) == "exchange.hostile"


def test_a_zip_bomb_is_refused_before_it_is_unpacked(workbook: WriteTable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.exchange.workbook.MAX_MIB", 1)
    path = rewrite(workbook([["Key"], [1]]), "xl/styles.xml", lambda old: old + b" " * (2 * 1024 * 1024))
    assert path.stat().st_size < 100_000
    assert refusal(path) == "exchange.too_large"


def test_a_row_number_without_end_stops(workbook: WriteTable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheet, "MAX_ROWS", 1000)
    path = rewrite(
        workbook([["Key"], [1]]), "xl/worksheets/sheet1.xml", lambda old: old.replace(b'r="2"', b'r="99999999"')
    )
    assert refusal(path) == "exchange.too_many_rows"
