"""What one cell says: text, numbers, dates, places. A cell that says something else is refused, never guessed at."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from functools import cache

from app.errors import AppError
from app.exchange.spreadsheet import Cell
from app.models.base import Document, document
from app.models.pdate import PartialDate, parse_partial
from app.models.places import gazetteer

_ERRORS = {"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#GETTING_DATA", "#SPILL!", "#CALC!"}
_MOJIBAKE = re.compile(r"[ÃÂâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
_DEGREE = 100_000
# Words that stand around an area's name in some tables and not in others.
_KINDS = frozenset(
    {
        *("state", "region", "province", "provincia", "governorate", "governate", "county", "oblast", "department"),
        *("departement", "district", "division", "prefecture", "voivodeship", "city"),
        *("of", "the", "de", "la", "du", "des"),
    }
)


def is_error(cell: Cell) -> bool:
    """Tell whether a cell shows a formula's error."""
    return isinstance(cell, str) and cell.strip() in _ERRORS


def text_of(cell: Cell, *, trim: bool = True, mend: bool = False) -> str:
    """Return a cell as text in NFC: whole numbers without a point, dates as ISO, no control characters."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    text = cell.isoformat() if isinstance(cell, date | time) else str(cell)
    text = unicodedata.normalize("NFC", _mended(text) if mend else text)
    text = "".join(c for c in text.replace("\r\n", "\n") if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs"})
    return text.strip() if trim else text


def _mended(text: str) -> str:
    """Undo UTF-8 that was once read as Windows-1252, where doing so gives valid text ("PendÃ©" is "Pendé")."""
    if not _MOJIBAKE.search(text):
        return text
    try:
        return b"".join(_byte(c) for c in text).decode("utf-8")
    except UnicodeError:
        return text


def _byte(character: str) -> bytes:
    try:
        return character.encode("cp1252")
    except UnicodeError:
        return character.encode("latin-1")  # five bytes that Windows-1252 leaves undefined


def integer_of(cell: Cell, column: str) -> int:
    """Return a whole number; AppError row.number for anything else."""
    number = _decimal(cell, column)
    if number != number.to_integral_value():
        raise AppError("row.number", column=column)
    return int(number)


def degrees_of(cell: Cell, column: str) -> int:
    """Return decimal degrees as an integer of 1e-5 degree; AppError row.number."""
    return round(_decimal(cell, column) * _DEGREE)


def _decimal(cell: Cell, column: str) -> Decimal:
    try:
        number = Decimal(str(cell).strip()) if not isinstance(cell, bool | date | time) else Decimal("NaN")
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or abs(number) > 10**9:
        raise AppError("row.number", column=column)
    return number


def date_of(cell: Cell, column: str, forms: Sequence[str]) -> Document | None:
    """Return a partial date's document, None where the text says that it is not known; AppError row.date.

    Text is tried against `forms` (strptime) first, then read as people write dates.
    """
    if isinstance(cell, date):
        day = cell.date() if isinstance(cell, datetime) else cell
        return {"value": day.isoformat(), "precision": "DAY"}
    if not isinstance(cell, str):
        raise AppError("row.date", column=column)
    text = cell.strip()
    try:
        read = _by_forms(text, forms) or parse_partial(text)
    except AppError:
        raise AppError("row.date", column=column) from None
    return document(read) if read.value else None


def _by_forms(text: str, forms: Sequence[str]) -> PartialDate | None:
    for form in forms:
        try:
            day = datetime.strptime(text, form)  # noqa: DTZ007 - a calendar day, no instant
        except ValueError:
            continue
        return PartialDate(value=day.date().isoformat(), precision="DAY")
    return None


def country_of(cell: Cell, column: str) -> str:
    """Return an ISO 3166 alpha-3 code that the list of countries has; AppError row.country."""
    code = text_of(cell).upper()
    if gazetteer().country(code) is None:
        raise AppError("row.country", column=column)
    return code


def area_of(name: str, country: str) -> str | None:
    """Return the code of a country's first-level area by its name or code, None where none or several fit."""
    areas = _areas(country)
    return areas.get(name.strip().upper()) or areas.get(_plain(name))


@cache
def _areas(country: str) -> Mapping[str, str | None]:
    found: dict[str, str | None] = {}
    for area in gazetteer().first_level(country):
        found[area.code] = area.code
        plain = _plain(area.name)
        found[plain] = None if plain in found else area.code
    return found


def _plain(name: str) -> str:
    """Return a name without accents, case, punctuation and words like "Province"."""
    letters = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()
    return " ".join(word for word in re.findall(r"\w+", letters) if word not in _KINDS)
