"""Tables from strangers, beyond what tests/exchange opens: every end is rows or a sentence, in bounded memory."""

import json
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest

from app.errors import CATALOGUE, AppError
from app.exchange.spreadsheet import open_table

ROOT = Path(__file__).resolve().parents[2]
SHEET = "xl/worksheets/sheet1.xml"
MIB = 1024 * 1024


def rows_of(path: Path) -> list[dict[str, object]]:
    with open_table(path, sheet=None, wanted=[["Key"]]) as table:
        return [row.cells for row in table.rows]


def end_of(path: Path) -> str:
    """Return the code that a table ends in, or how many rows it gave."""
    try:
        return f"{len(rows_of(path))} rows"
    except AppError as error:
        assert error.code in CATALOGUE
        return error.code


def book(path: Path, rows: list[list[object]], *, change: Callable[[openpyxl.Workbook], None] | None = None) -> Path:
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)
    if change:
        change(made)
    made.save(path)
    return path


def remade(source: Path, target: Path, parts: dict[str, bytes | None], *, more: dict[str, bytes] | None = None) -> Path:
    """Write an archive again with some parts in another form (None: left out), and with parts of any name besides."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = parts.get(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
        for name, content in (more or {}).items():
            new.writestr(name, content)
    return target


def sheet_of(path: Path) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return archive.read(SHEET)


# ── cells ──────────────────────────────────────────────────────────────────────────────────────


def test_merged_cells_give_their_first_and_no_other(tmp_path: Path) -> None:
    def merge(made: openpyxl.Workbook) -> None:
        made.active.merge_cells("A2:B3")
        made.active.merge_cells("A5:A900")

    rows = [["Key", "Place"], [1, "x"], [None, None], [3, "Juba"], [4, None]]
    path = book(tmp_path / "merged.xlsx", rows, change=merge)
    assert rows_of(path) == [{"Key": 1}, {"Key": 3, "Place": "Juba"}, {"Key": 4}]


def test_formulas_links_and_errors_are_values_or_nothing(tmp_path: Path) -> None:
    commands = ['=HYPERLINK("http://192.0.2.1/","x")', "=cmd|' /C calc'!A0", '=WEBSERVICE("http://192.0.2.1")', "=1/0"]
    path = book(tmp_path / "formulas.xlsx", [["Key", "Remark"], *([n, text] for n, text in enumerate(commands, 1))])
    assert rows_of(path) == [{"Key": n} for n in range(1, 5)]  # never computed: no value was saved with them


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252", "cp1256", "shift-jis"]
)
def test_a_wrong_encoding_is_read_or_refused_and_never_raised(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes("Key,Place\n1,جوبا 田\n".encode(encoding, "replace"))
    end = end_of(path)
    assert end in {"1 rows", "exchange.not_a_table", "exchange.encoding", "exchange.no_key_column"}
    if encoding in {"utf-8", "utf-8-sig", "utf-16"}:
        assert rows_of(path) == [{"Key": "1", "Place": "جوبا 田"}]


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"\n\n\n", b"Key", b'"', b'Key\n"never closed', b"Key\r1\r2\r", b"Key\n" + b"," * 100_000),
        *(b"\xef\xbb\xbf", b"\xef\xbb\xbfKey\n1\n"),
        *(b"Key\n\xff\xfe\n", b"Key\n1\n\0", b"=Key\n=1+1\n", b"Key;Key\n1;2\n", b'Key\n"' + b"x" * 200_000 + b'"\n'),
    ],
)
def test_any_text_is_rows_or_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "table.csv").write_bytes(content)
    end_of(tmp_path / "table.csv")


# ── archives ───────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    return book(tmp_path / "plain.xlsx", [["Key"], [1]])


def test_entities_are_refused_wherever_the_document_type_stands(plain: Path, tmp_path: Path) -> None:
    body = sheet_of(plain).split(b"?>", 1)[-1]
    laughs = b"<!DOCTYPE x [<!ENTITY a 'ha'>" + b"".join(
        b"<!ENTITY %c '%s'>" % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(8)
    )
    for n, prologue in enumerate(
        (
            laughs + b"]>",
            b"<!-- " + b" " * 9000 + b" -->" + laughs + b"]>",  # beyond where one would look first
            b'<!DOCTYPE x SYSTEM "file:///etc/passwd">',
            b'<!DOCTYPE x [<!ENTITY e SYSTEM "http://192.0.2.1/">]>',
        )
    ):
        path = remade(plain, tmp_path / f"{n}.xlsx", {SHEET: b"<?xml version='1.0'?>" + prologue + body})
        assert end_of(path) in {"exchange.hostile", "exchange.damaged"}, n


def tricks(plain: Path, folder: Path) -> Iterator[tuple[str, Path]]:
    """Make archives that trick those who unpack them."""
    good = sheet_of(plain)
    yield "paths", remade(plain, folder / "paths.xlsx", {}, more={"../../evil.xml": b"<a/>", "/etc/evil": b"x"})
    yield "no sheet", remade(plain, folder / "gone.xlsx", {SHEET: None})
    yield "cut sheet", remade(plain, folder / "cut.xlsx", {SHEET: good[: len(good) // 2]})
    yield "noise", remade(plain, folder / "noise.xlsx", {SHEET: bytes(range(256)) * 40})
    yield "deep", remade(plain, folder / "deep.xlsx", {SHEET: b"<a>" * 300_000})
    yield "no styles", remade(plain, folder / "styles.xlsx", {"xl/styles.xml": b"<styleSheet/>"})
    yield "bomb", lying(plain, folder / "bomb.xlsx", 600 * MIB)
    inner = remade(plain, folder / "inner.xlsx", {})
    yield "nested", remade(plain, folder / "nested.xlsx", {}, more={"xl/embeddings/inner.xlsx": inner.read_bytes()})
    yield "lying", lying(plain, folder / "lying.xlsx", 1)
    cut = folder / "half.xlsx"
    cut.write_bytes(plain.read_bytes()[:-30])
    yield "half", cut
    glued = folder / "glued.xlsx"
    glued.write_bytes(plain.read_bytes() + b"\0" * 100_000)
    yield "glued", glued


def lying(source: Path, target: Path, size: int) -> Path:
    """Write an archive whose directory says of the sheet that it has so many bytes."""
    data = bytearray(source.read_bytes())
    at = data.index(b"PK\x01\x02")
    while data[at : at + 4] == b"PK\x01\x02":
        name, extra, comment = struct.unpack_from("<HHH", data, at + 28)
        if data[at + 46 : at + 46 + name] == SHEET.encode():
            struct.pack_into("<I", data, at + 24, size)
        at += 46 + name + extra + comment
    target.write_bytes(data)
    return target


def test_archives_full_of_tricks_are_rows_or_a_sentence(plain: Path, tmp_path: Path) -> None:
    ends = {name: end_of(path) for name, path in tricks(plain, tmp_path)}
    assert ends["bomb"] == "exchange.too_large"
    assert ends["half"] == "exchange.damaged"
    assert ends["nested"] == ends["paths"] == "1 rows"  # what is not a sheet is not looked at
    assert set(ends.values()) <= {"1 rows", *CATALOGUE}, ends
    assert not (tmp_path.parent / "evil.xml").exists()


MEASURE = """
import json, resource, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from app.errors import AppError
from app.exchange.spreadsheet import open_table
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for name in sys.argv[2:]:
    try:
        with open_table(Path(name), sheet=None, wanted=[["Key"]]) as table:
            end = sum(1 for _ in table.rows)
    except AppError as error:
        end = error.code
    print(json.dumps([end, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the peak of a process' memory is asked for the POSIX way")
def test_a_million_empty_rows_cost_no_memory(plain: Path, tmp_path: Path) -> None:
    """A spreadsheet program that was once scrolled to its end writes such files, and so does who means harm."""
    good = sheet_of(plain)
    empty = b"".join(b'<row r="%d"/>' % n for n in range(3, 100_003))
    jump = b'<row r="1048570"><c r="A1048570"><v>2</v></c></row>'  # the reader fills the gap with a million empty rows
    files = [
        remade(plain, tmp_path / "rows.xlsx", {SHEET: good.replace(b"</sheetData>", empty + b"</sheetData>")}),
        remade(plain, tmp_path / "jump.xlsx", {SHEET: good.replace(b"</sheetData>", jump + b"</sheetData>")}),
        tmp_path / "rows.csv",
        tmp_path / "commas.csv",
    ]
    files[2].write_bytes(b"Key\n1\n" + b"\n" * 1_000_000 + b"2\n")
    files[3].write_bytes(b"Key\n1\n" + b",,,\n" * 1_000_000 + b"2\n")
    command = [sys.executable, "-c", MEASURE, str(ROOT), *map(str, files)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    ends = [json.loads(line) for line in done.stdout.splitlines()]
    assert [end for end, _mib in ends] == [1, 2, 2, 2], done.stderr
    assert max(mib for _end, mib in ends) <= 150, ends
