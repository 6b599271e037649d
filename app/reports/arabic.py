"""Arabic letters in their joined forms, and a line's letters in the order in which they are drawn.

reportlab draws characters one by one from left to right. So the joined form of each letter is chosen here (from the
decompositions that Unicode gives for the presentation forms), and each line is put into visual order.
"""

import unicodedata
from functools import cache
from itertools import groupby
from types import MappingProxyType

_FORMS = range(0xFB50, 0xFF00)
_LAM, _ALEFS = "\u0644", frozenset("\u0627\u0622\u0623\u0625")
_VOWELS = frozenset(map(chr, (*range(0x064B, 0x0653), 0x0670, 0x0640)))
_PAIRS = MappingProxyType({"(": ")", "[": "]", "{": "}"})
_MIRRORED = MappingProxyType(dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True)))


def is_rtl(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    return next((kind != "L" for one in text if (kind := unicodedata.bidirectional(one)) in {"L", "R", "AL"}), False)


def has_rtl(text: str) -> bool:
    """Whether any letter runs from right to left."""
    return any(unicodedata.bidirectional(one) in {"R", "AL"} for one in text)


@cache
def _joined() -> MappingProxyType[tuple[str, str], str]:
    """Return (form, letters) to presentation form; form is isolated, initial, medial or final."""
    found: dict[tuple[str, str], str] = {}
    for code in _FORMS:
        form, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        if form in {"<isolated>", "<initial>", "<medial>", "<final>"}:
            found.setdefault((form[1:-1], "".join(chr(int(one, 16)) for one in letters)), chr(code))
    return MappingProxyType(found)


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


def visual(line: str, *, rtl: bool) -> str:
    """Return one line, as broken, in drawing order from left to right; numbers and Latin words keep their own order."""
    runs = _runs(shape(line), rtl=rtl)
    ordered = reversed(runs) if rtl else runs
    return "".join(_mirrored(text) if runs_left else text for text, runs_left in ordered)


def _mirrored(text: str) -> str:
    """Turn a run around, marks kept after their letters."""
    clusters: list[str] = []
    for one in text:
        if clusters and unicodedata.category(one) == "Mn":
            clusters[-1] += one
        else:
            clusters.append(_MIRRORED.get(one, one))
    return "".join(reversed(clusters))


def _runs(line: str, *, rtl: bool) -> list[tuple[str, bool]]:
    """Split a line into runs of one direction; what has none follows its neighbours or the line."""
    kinds = _bracketed(line, [_direction(one) for one in line], rtl=rtl)
    settled = [kind if kind is not None else _settled(kinds, at, rtl) for at, kind in enumerate(kinds)]
    pairs = zip(line, settled, strict=True)
    return [("".join(one for one, _ in group), runs_left) for runs_left, group in groupby(pairs, lambda pair: pair[1])]


def _bracketed(line: str, kinds: list[bool | None], *, rtl: bool) -> list[bool | None]:
    """Give both brackets of a pair one direction: the line's, if that is in them or stands before (Unicode's rule N0).

    Without it a number that follows "[English]" in an Arabic line would be drawn inside the brackets.
    """
    numbers = [unicodedata.bidirectional(one) in {"EN", "AN"} for one in line]
    strong = [number or kind for number, kind in zip(numbers, kinds, strict=True)]
    open_ones: list[tuple[str, int]] = []
    for at, one in enumerate(line):
        if one in _PAIRS:
            open_ones.append((_PAIRS[one], at))
        elif open_ones and one == open_ones[-1][0]:
            start = open_ones.pop()[1]
            inside = {kind for kind in strong[start + 1 : at] if kind is not None}
            before = next((kind for kind in reversed(strong[:start]) if kind is not None), rtl)
            if inside:
                kinds[start] = kinds[at] = strong[start] = strong[at] = rtl if rtl in inside else before
    return kinds


def _direction(character: str) -> bool | None:
    kind = unicodedata.bidirectional(character)
    if kind in {"R", "AL", "NSM"}:
        return True
    return False if kind in {"L", "EN", "AN"} else None


def _settled(kinds: list[bool | None], at: int, rtl: bool) -> bool:
    before = next((kind for kind in reversed(kinds[:at]) if kind is not None), rtl)
    after = next((kind for kind in kinds[at + 1 :] if kind is not None), rtl)
    return before if before == after else rtl
