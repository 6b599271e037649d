"""Reads a partial date as people tell it: "about two weeks ago", "15 Oct", "before the rainy season".

What is told is counted from the day it is typed, so this is for typing alone; a file is read by `parse_partial`.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from app.errors import AppError
from app.models.partial_date import PartialDate, first_day, precision_of
from app.models.partial_date_text import folded, parse_partial

_LONGEST = 100
_ABOUT = (
    "about|around|approximately|approx|roughly|circa|some time|ca|c|vers(?: les?)?|environ|autour|a peu pres"
    "|aproximadamente|alrededor|hacia|unos|cerca|حوالي|حوالى|نحو|تقريبا"
)
_ABOUT_BEFORE = re.compile(rf"(?:~ ?|(?:{_ABOUT}) )(.+)")
_ABOUT_AFTER = re.compile(r"(.+) (?:or so|environ|aproximadamente|aprox|تقريبا)")
_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "a an one un une una uno واحد واحدة",
            "two couple deux dos اثنين اثنان",
            "three trois tres ثلاثة ثلاث",
            "four quatre cuatro اربعة اربع",
            "five cinq cinco خمسة خمس",
            "six seis ستة ست",
            "seven sept siete سبعة سبع",
            "eight huit ocho ثمانية ثماني",
            "nine neuf nueve تسعة تسع",
            "ten dix diez عشرة عشر",
        ),
        start=1,
    )
    for word in words.split()
}
_FEW = frozenset(
    (
        *("few", "several", "some", "quelques", "plusieurs", "unos", "unas", "algunos", "algunas", "varios", "varias"),
        *("بضعة", "بضع", "عدة"),
    )
)
_UNITS = {
    "day": "day days jour jours dia dias يوم يومين ايام يوما",
    "week": "week weeks semaine semaines semana semanas اسبوع اسبوعين اسابيع اسبوعا",
    "month": "month months mois mes meses شهر شهرين اشهر شهور شهرا",
    "year": "year years an ans annee annees ano anos سنة سنتين سنوات عام عامين اعوام",
}
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words.split()}
_TWO = frozenset(("يومين", "اسبوعين", "شهرين", "سنتين", "عامين"))
_AGO = (
    re.compile(r"(?:a )?(?:(\w+) )?(?:of )?(\w+) ago"),
    re.compile(r"(?:il y a|ca fait|hace|منذ|قبل) (?:a peu pres |environ |unos |unas |حوالي |نحو )?(?:(\w+) )?(\w+)"),
)
_FIXED: tuple[tuple[str, str, int], ...] = (
    ("today|aujourd'hui|aujourd’hui|hoy|اليوم", "day", 0),
    ("yesterday|hier|ayer|امس", "day", 1),
    ("this week|cette semaine|esta semana|هذا الاسبوع", "week", 0),
    ("last week|semaine derniere|semana pasada|الاسبوع الماضي", "week", 1),
    ("this month|ce mois|ce mois-ci|este mes|هذا الشهر", "month", 0),
    ("last month|mois dernier|mes pasado|الشهر الماضي", "month", 1),
    ("this year|cette annee|este ano|هذا العام|هذه السنة", "year", 0),
    ("last year|an dernier|annee derniere|ano pasado|العام الماضي|السنة الماضية", "year", 1),
)
_FIXED_WORDS = tuple((re.compile(rf"(?:the |la |le |l'|l’|el )?(?:{words})"), unit, n) for words, unit, n in _FIXED)
_THIRDS = (
    re.compile(
        "(?:early|(?:at |in )?(?:beginning|start)|(?:au )?debut|(?:a )?(?:principios|comienzos|inicios)"
        "|(?:في )?(?:اوائل|بداية|مطلع))(?: in| de)?[ -](.+)"
    ),
    re.compile("(?:mid|(?:in )?middle|(?:a la )?mi|(?:a )?mediados|(?:في )?(?:منتصف|اواسط))(?: de)?[ -](.+)"),
    re.compile(
        "(?:late|(?:at |in )?end|(?:a la )?fin|(?:a )?(?:finales|fines|fin)"
        "|(?:في )?(?:اواخر|نهاية))(?: in| de)?[ -](.+)"
    ),
)
_SIDE = "before|after|during|since|avant|apres|pendant|durant|depuis|antes|despues|durante|قبل|بعد|خلال|اثناء|منذ"
_BESIDE_EVENT = re.compile(rf"(?:{_SIDE}) [^\d]*[^\W\d_]{{4,}}[^\d]*")
_EVENTS = (
    "season|rain|harvest|planting|ramadan|eid|christmas|easter|election|attack|saison|pluie|recolte|semis|noel|paques"
    "|attaque|temporada|estacion|lluvia|cosecha|siembra|navidad|pascua|eleccion|ataque|موسم|امطار|حصاد|زراعة|رمضان|عيد"
    "|انتخاب|هجوم"
)
_EVENT = re.compile(rf"[^\d]*(?:{_EVENTS})[^\d]*(\d{{4}})?")
_BARE_SIDE = re.compile(_SIDE)
_DAY_MONTH = re.compile(r"\d{1,2}[/.]\d{1,2}")


def told_date(text: str, today: date) -> PartialDate:
    """Return what `text` says, counted from `today` where it says no year; basis and note where the words tell them.

    An event ("before the rainy season") has no date of its own: it gives UNK, anchored, with the words as note.
    Raises AppError("date.unreadable").
    """
    plain = folded(text[:_LONGEST])
    about = _ABOUT_BEFORE.fullmatch(plain) or _ABOUT_AFTER.fullmatch(plain)
    rest = about[1].strip() if about else plain
    for read in (_strictly, _fixed, _ago, _third, _this_or_last_year, _event):
        found = read(rest, today, about is not None)
        if found is not None:
            return _with_basis(found, about is not None, text.strip())
    raise AppError("date.unreadable")


_Read = Callable[[str, date, bool], PartialDate | None]


def _with_basis(found: PartialDate, about: bool, words: str) -> PartialDate:
    if found.basis == "EVENT_ANCHORED":
        return found.model_copy(update={"note": words})
    return found.model_copy(update={"basis": "ESTIMATED"}) if about else found


def _strictly(text: str, _today: date, _about: bool) -> PartialDate | None:
    try:
        return parse_partial(text)
    except AppError:
        return None


def _fixed(text: str, today: date, _about: bool) -> PartialDate | None:
    for words, unit, back in _FIXED_WORDS:
        if words.fullmatch(text):
            return _calendar(today, unit, back)
    return None


def _calendar(today: date, unit: str, back: int) -> PartialDate:
    """Return the calendar's day, week (Monday to Sunday), month or year that lies `back` of them before today's."""
    if unit == "day":
        return _of((today - timedelta(days=back)).isoformat())
    if unit == "week":
        monday = today - timedelta(days=today.weekday() + 7 * back)
        return _range(monday, min(monday + timedelta(days=6), today))
    return _of(_months_before(today, back)) if unit == "month" else _of(str(today.year - back))


def _ago(text: str, today: date, about: bool) -> PartialDate | None:
    for pattern in _AGO:
        found = pattern.fullmatch(text)
        unit = _UNIT_OF.get(found[2]) if found else None
        if found and unit:
            few = found[1] in _FEW
            number = 3 if few else _number(found[1], found[2])
            return None if number is None else _counted(today, unit, number, about=about, few=few)
    return None


def _number(word: str | None, unit: str) -> int | None:
    if word is None:
        return 2 if unit in _TWO else 1
    return int(word) if word.isdecimal() else _NUMBERS.get(word)


def _counted(today: date, unit: str, number: int, *, about: bool, few: bool) -> PartialDate | None:
    """Return the time so many days, weeks, months or years ago, no more exact than people mean it."""
    if number > 1000:
        return None
    if unit in ("day", "week"):
        spread = {"day": (2 if number >= 7 or few else 1) * (about or few), "week": 7 if few else 3}[unit]
        at = today - timedelta(days=number * (7 if unit == "week" else 1))
        near = (at - timedelta(days=spread), min(at + timedelta(days=spread), today))
        found = _of(at.isoformat()) if not spread else _range(*near)
        return found.model_copy(update={"basis": "ESTIMATED"}) if spread else found
    if unit == "year":
        found = _of(str(today.year - number)) if not few else _range(today.year - number - 1, today.year - number + 1)
    elif few:
        found = _range(_months_before(today, number + 1), _months_before(today, number - 1))
    else:
        found = _of(_months_before(today, number))
    return found.model_copy(update={"basis": "ESTIMATED"})


def _third(text: str, today: date, about: bool) -> PartialDate | None:
    for third, pattern in enumerate(_THIRDS):
        found = pattern.fullmatch(text)
        whole = found and (_strictly(found[1], today, about) or _this_or_last_year(found[1], today, about))
        if not whole or not whole.value or whole.precision not in ("MONTH", "YEAR"):
            continue
        return _third_of(whole.value, third).model_copy(update={"basis": "ESTIMATED"})
    return None


def _third_of(value: str, third: int) -> PartialDate:
    if precision_of(value) == "YEAR":
        return _range(f"{value}-{4 * third + 1:02d}", f"{value}-{4 * third + 4:02d}")
    last = monthrange(int(value[:4]), int(value[5:]))[1] if third == 2 else 10 * third + 10
    return _range(f"{value}-{10 * third + 1:02d}", f"{value}-{last:02d}")


def _this_or_last_year(text: str, today: date, _about: bool) -> PartialDate | None:
    """Read a text without a year as the last such time that has begun."""
    if _BARE_SIDE.fullmatch(text):
        return None  # "before" on the way to "before 15 Oct"
    for year in (today.year, today.year - 1):
        for form in _with_year(text, year):
            found = _strictly(form, today, False)
            if found is not None and found.value and first_day(found.value) <= today:
                return found
    return None


def _with_year(text: str, year: int) -> Iterator[str]:
    yield f"{text} {year}"
    if _DAY_MONTH.fullmatch(text):
        yield f"{text}{text.strip('0123456789')[0]}{year}"


def _event(text: str, _today: date, _about: bool) -> PartialDate | None:
    named = _EVENT.fullmatch(text)
    if named and named[1]:
        try:
            return _of(named[1]).model_copy(update={"basis": "EVENT_ANCHORED"})
        except (ValidationError, PydanticCustomError):
            return None
    return PartialDate(basis="EVENT_ANCHORED") if named or _BESIDE_EVENT.fullmatch(text) else None


def _of(value: str) -> PartialDate:
    return PartialDate(value=value, precision=precision_of(value))


def _range(first: date | str | int, latest: date | str | int) -> PartialDate:
    return PartialDate(value=str(first), precision="RANGE", latest=str(latest))


def _months_before(today: date, number: int) -> str:
    at = today.year * 12 + today.month - 1 - number
    return f"{at // 12}-{at % 12 + 1:02d}"
