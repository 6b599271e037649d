"""Opens xlsx workbooks without trusting them: sizes are checked before anything is unpacked."""

import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import openpyxl
from defusedxml.common import DefusedXmlException
from openpyxl.utils.exceptions import InvalidFileException

from app.errors import AppError

MAX_MIB = 512
MAX_SHARED_MIB = 128  # the reader holds all shared strings in memory
_MIB = 1024 * 1024
_MAX_PARTS = 5000
_PROLOGUE = 4096  # bytes in which a document type would stand
_DOCTYPE = re.compile(rb"<!DOCTYPE|<!ENTITY", re.IGNORECASE)
_BROKEN = (
    zipfile.BadZipFile,
    InvalidFileException,
    KeyError,
    ValueError,
    TypeError,
    IndexError,
    OSError,
    SyntaxError,
    EOFError,
    AttributeError,
    NotImplementedError,
)
Sheets = Iterator[tuple[int, Iterator[list[Any]]]]


@contextmanager
def sheets(path: Path, sheet: str | None) -> Iterator[Sheets]:
    """Give the workbook's sheets, or the one named, as (expected rows, rows of cell values)."""
    _check_parts(path)
    with path.open("rb") as file:  # opened here, because the reader leaves it open when it fails
        with _refusing(path):
            book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
        try:
            yield _walk(book, path, sheet)
        finally:
            book.close()


def _check_parts(path: Path) -> None:
    """Refuse by the sizes in the archive's directory; unpacking never gives more than is declared there.

    A part that declares a document type is refused too: a table has no use for entities.
    """
    with _refusing(path), zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
        _check_sizes(path, parts)
        for part in parts:
            if part.filename.endswith((".xml", ".rels")) and _DOCTYPE.search(_start(archive, part)):
                raise AppError("exchange.hostile", name=path.name)


def _start(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    with archive.open(part) as stream:
        return stream.read(_PROLOGUE).replace(b"\0", b"")  # also where it is written in UTF-16


def _check_sizes(path: Path, parts: list[zipfile.ZipInfo]) -> None:
    names = {part.filename for part in parts}
    if "[Content_Types].xml" not in names or "xl/workbook.xml" not in names:
        raise AppError("exchange.not_a_table", name=path.name)
    shared = sum(part.file_size for part in parts if part.filename.startswith("xl/sharedStrings"))
    if len(parts) > _MAX_PARTS or sum(part.file_size for part in parts) > MAX_MIB * _MIB:
        raise AppError("exchange.too_large", name=path.name, limit=MAX_MIB)
    if shared > MAX_SHARED_MIB * _MIB:
        raise AppError("exchange.too_large", name=path.name, limit=MAX_SHARED_MIB)


def _walk(book: Any, path: Path, sheet: str | None) -> Sheets:
    chosen = [one for one in book.worksheets if sheet is None or one.title.strip() == sheet.strip()]
    if not chosen:
        raise AppError("exchange.no_sheet")
    for one in chosen:
        with _refusing(path):
            expected = int(one.max_row or 0)
            one.reset_dimensions()  # what a file says of its own width is not to be trusted
        yield expected, _values(one, path)


def _values(sheet: Any, path: Path) -> Iterator[list[Any]]:
    with _refusing(path):
        for row in sheet.iter_rows(values_only=True):
            yield list(row)


@contextmanager
def _refusing(path: Path) -> Iterator[None]:
    try:
        yield
    except AppError:
        raise
    except (*_BROKEN, DefusedXmlException, zipfile.LargeZipFile) as error:
        hostile = any(isinstance(one, DefusedXmlException) for one in (error, error.__cause__))
        raise AppError("exchange.hostile" if hostile else "exchange.damaged", name=path.name) from None
