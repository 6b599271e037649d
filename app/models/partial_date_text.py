"""Reads a partial date from what people type, in English, French, Spanish or Arabic, with any digits."""

import re
import unicodedata
from collections.abc import Callable

from pydantic import ValidationError

from app.errors import AppError
from app.models.partial_date import PartialDate, Precision, precision_of

_MONTHS = (
    ("january", "janvier", "enero", "يناير", "كانون الثاني"),
    ("february", "fevrier", "febrero", "فبراير", "شباط"),
    ("march", "mars", "marzo", "مارس", "آذار"),
    ("april", "avril", "abril", "أبريل", "نيسان"),
    ("may", "mai", "mayo", "مايو", "أيار"),
    ("june", "juin", "junio", "يونيو", "يونيه", "حزيران"),
    ("july", "juillet", "julio", "يوليو", "يوليه", "تموز"),
    ("august", "aout", "agosto", "أغسطس", "آب"),
    ("september", "septembre", "septiembre", "setiembre", "سبتمبر", "أيلول"),
    ("october", "octobre", "octubre", "أكتوبر", "تشرين الأول"),
    ("november", "novembre", "noviembre", "نوفمبر", "تشرين الثاني"),
    ("december", "decembre", "diciembre", "ديسمبر", "كانون الأول"),
)
_UNKNOWN = {"", "unk", "unknown", "not known", "inconnu", "inconnue", "desconocido", "desconocida", "غير معروف", "?"}
_BEFORE = re.compile(r"(?:before|avant(?: le)?|antes del?|قبل|<)\s*(.+)")
_AFTER = re.compile(r"(?:after|apres(?: le)?|despues del?|بعد|>)\s*(.+)")
_DAYS = re.compile(r"(\d{1,2})(?:\s*-\s*| to | au | al | a | الى )(\d{1,2}) (.+)")
_YEARS = re.compile(r"(\d{4})\s*-\s*(\d{4})")
_BETWEEN = re.compile(
    r"(?:between|entre(?: les?| el)?|from|du|del|بين|من)\s+(.+?)"
    r" (?:and(?: the)?|et(?: les?)?|y(?: el)?|to|au|al|و|الى) ?(.+)"
)
_SPAN = re.compile(r"(.+?)(?: to | until | au | al | a | الى | - |\.\.|(?<=\D)-(?=\D))\s*(.+)")
_LONGEST = 100  # characters; a date is shorter
_WORD = r"([^\W\d_]+(?: [^\W\d_]+)?(?:/[^\W\d_]+)?)"  # two words, or two names as the UN's Arabic has them


def parse_partial(text: str) -> PartialDate:
    """Return the partial date that `text` says ("3/2026", "Q1 2026", "before 15 Oct 2026"); days stand before months.

    Empty text and "unknown" give UNK. Raises AppError("date.unreadable"); the text is in no message.
    """
    try:
        return _whole(folded(text[:_LONGEST]))
    except (ValueError, ValidationError):
        raise AppError("date.unreadable") from None


def _whole(text: str) -> PartialDate:
    if text in _UNKNOWN:
        return PartialDate()
    for pattern, precision in _SIDES:
        side = pattern.fullmatch(text)
        if side:
            return PartialDate(value=_point(side[1]), precision=precision)
    try:
        value = _point(text)
    except ValueError:
        return _span(text)
    return PartialDate(value=value, precision=precision_of(value))


_SIDES: tuple[tuple[re.Pattern[str], Precision], ...] = ((_BEFORE, "BEFORE"), (_AFTER, "AFTER"))


def _span(text: str) -> PartialDate:
    between = _BETWEEN.fullmatch(text)
    text = f"{between[1]} - {between[2]}" if between else text
    days, years, span = _DAYS.fullmatch(text), _YEARS.fullmatch(text), _SPAN.fullmatch(text)
    if days:
        first, latest = _point(f"{days[1]} {days[3]}"), _point(f"{days[2]} {days[3]}")
    elif years:
        first, latest = years[1], years[2]
    elif span:
        latest = _point(span[2].strip())
        first = _with_year(span[1].strip(), latest[:4])
    else:
        raise ValueError("no date")
    return PartialDate(value=first, precision="RANGE", latest=latest)


def _with_year(text: str, year: str) -> str:
    """Read "28 Feb" of "28 Feb to 3 Mar 2026" with the year of the end."""
    try:
        return _point(text)
    except ValueError:
        return _point(f"{text} {year}")


def _point(text: str) -> str:
    for pattern, build in _POINTS:
        found = pattern.fullmatch(text)
        if found:
            return build(*found.groups())
    raise ValueError("no date")


def _day(year: str, month: str, day: str) -> str:
    return f"{year}-{int(month):02d}-{int(day):02d}"


def _month(year: str, month: str) -> str:
    return f"{year}-{int(month):02d}"


def _named(word: str) -> str:
    """Return the number of a month named in full or by a beginning of three letters or more that only it has.

    Two names with a slash between them are of the same month ("تشرين الثاني/نوفمبر").
    """
    found = {
        str(number)
        for one in word.split("/")
        for number, names in enumerate(_FOLDED_MONTHS, start=1)
        if any(one == name or (len(one) >= 3 and name.startswith(one)) for name in names)
    }
    if len(found) != 1:
        raise ValueError("no month")
    return found.pop()


_POINTS: tuple[tuple[re.Pattern[str], Callable[..., str]], ...] = (
    (re.compile(r"(\d{4})"), lambda year: year),
    (re.compile(r"(\d{4})[-/ .](\d{1,2})[-/ .](\d{1,2})"), _day),
    (re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})"), lambda day, month, year: _day(year, month, day)),
    (re.compile(r"(\d{4})[-/.](\d{1,2})"), _month),
    (re.compile(r"(\d{1,2})[-/.](\d{4})"), lambda month, year: _month(year, month)),
    (re.compile(r"(\d{4})[- ]?[qt]([1-4])"), lambda year, quarter: f"{year}-Q{quarter}"),
    (re.compile(r"(?:[qt]|الربع )([1-4])(?:[- /]?| من )(\d{4})"), lambda quarter, year: f"{year}-Q{quarter}"),
    (re.compile(rf"{_WORD}[ -](\d{{4}})"), lambda word, year: _month(year, _named(word))),
    (re.compile(rf"(\d{{4}})[ -]{_WORD}"), lambda year, word: _month(year, _named(word))),
    (re.compile(rf"(\d{{1,2}})[ -]{_WORD}[ -](\d{{4}})"), lambda day, word, year: _day(year, _named(word), day)),
    (re.compile(rf"{_WORD} (\d{{1,2}}) (\d{{4}})"), lambda word, day, year: _day(year, _named(word), day)),
)


def folded(text: str) -> str:
    """Lower the case, drop accents and commas, and turn any script's digits and dashes into the plain ones."""
    plain = "".join(_plain(one) for one in unicodedata.normalize("NFKD", text.casefold()))
    plain = re.sub(r"(?<=\d)(?:st|nd|rd|th|er)\b|\.(?= |$)|\b(?:de|du|del|of|the)\b(?= \D*\d{4}| [^\W\d])", "", plain)
    return " ".join(plain.split())


def _plain(character: str) -> str:
    kind = unicodedata.category(character)
    if kind == "Nd":
        return str(unicodedata.decimal(character))
    if kind == "Pd":
        return "-"
    return "" if kind in {"Mn", "Cf"} or character in ",،" else character


_FOLDED_MONTHS = tuple(tuple(folded(name) for name in names) for names in _MONTHS)
