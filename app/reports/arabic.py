"""Arabic letters in their joined forms, from the decompositions that Unicode gives for the presentation forms.

A reader of the PDF knows these forms and finds the words again; of forms that only HarfBuzz makes it knows nothing. So
HarfBuzz is asked only for the alphabets that Unicode made no forms for.
"""

import unicodedata
from functools import cache
from types import MappingProxyType

_FORMS = range(0xFB50, 0xFF00)
_LAM, _ALEFS = "\u0644", frozenset("\u0627\u0622\u0623\u0625")
_VOWELS = frozenset(map(chr, (*range(0x064B, 0x0653), 0x0670, 0x0640)))


@cache
def _joined() -> MappingProxyType[tuple[str, str], str]:
    """Return (form, letters) to presentation form; form is isolated, initial, medial or final."""
    found: dict[tuple[str, str], str] = {}
    for code in _FORMS:
        form, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        if form in {"<isolated>", "<initial>", "<medial>", "<final>"}:
            found.setdefault((form[1:-1], "".join(chr(int(one, 16)) for one in letters)), chr(code))
    return MappingProxyType(found)


def has_forms(text: str) -> bool:
    """Whether Unicode has forms for all Arabic letters of a text: of Arabic, Persian, Urdu; not of Kurdish, Pashto."""
    letters = (one for one in text if unicodedata.bidirectional(one) == "AL" and unicodedata.category(one) == "Lo")
    return all(("isolated", one) in _joined() for one in letters)


def shape(text: str) -> str:
    """Return the text, still in reading order, with every Arabic letter in the form that its neighbours ask for."""
    units = _units(text)
    shaped = []
    for at, unit in enumerate(units):
        before = _joins_left(_neighbour(units, at, -1)) and _joins_right(unit)
        after = _joins_left(unit) and _joins_right(_neighbour(units, at, 1))
        form = {(False, False): "isolated", (False, True): "initial", (True, True): "medial", (True, False): "final"}
        shaped.append(_joined().get((form[before, after], unit), unit))
    return "".join(shaped)


def _units(text: str) -> list[str]:
    """Split into letters, lam with a following alef as one; vowel signs are left out, as in everyday print.

    Without a font's own placement they would stand beside their letter instead of over it.
    """
    units: list[str] = []
    for one in (one for one in text if one not in _VOWELS):
        if units and units[-1] == _LAM and one in _ALEFS:
            units[-1] += one
        else:
            units.append(one)
    return units


def _neighbour(units: list[str], at: int, step: int) -> str:
    at += step
    while 0 <= at < len(units) and unicodedata.category(units[at][0]) == "Mn":
        at += step
    return units[at] if 0 <= at < len(units) else ""


def _joins_right(unit: str) -> bool:
    """Whether a letter can be joined to the one before it."""
    return ("final", unit) in _joined()


def _joins_left(unit: str) -> bool:
    """Whether a letter can be joined to the one after it."""
    return ("initial", unit) in _joined()
