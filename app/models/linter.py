"""Finds in a free text what may name a person: R-31 of domain.md 21. Pure; knows nothing of any record."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.models.refs import check_ref

# What has digits and names nobody: periods and dates, a resolution's year, a document symbol, a round figure.
_HARMLESS = re.compile(
    r"(?<![\w+])(?:"
    r"(?:1[89]|20|21)\d\d ?[-/] ?(?:1[89]|20|21)\d\d"
    r"|(?:1[89]|20|21)\d\d[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\d|3[01]))?"
    r"|(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:1[89]|20|21)\d\d"
    r"|\d{4} \((?:1[89]|20|21)\d\d\)"
    r"|[AS]/(?:\d{4}|\d\d)/\d{1,4}"
    r"|\d{1,3}(?:[ ,.]\d{3})*[ ,.]000"
    r")(?![\w-])"
)
_REF = re.compile(r"\b[A-Z]{3}-[A-Z0-9]{4}-\d{2}-\d{5,6}-[A-Z0-9]\b", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\w.])(?:\+|00)?\(?\d(?:[ \t.()/-]{0,3}\d){6,17}(?!\w)")
_EMAIL = re.compile(
    r"[^\s@<>()\[\],;:]{1,64} {0,2}(?:@|[\[(] ?at ?[\])]) {0,2}[\w-]{1,63}"
    r"(?:(?:\.| {0,2}[\[(] ?dot ?[\])] {0,2})[\w-]{2,63}){1,8}"
)
_ID_NUMBER = re.compile(
    r"(?<!\w)(?:[A-Za-z]{1,4}-?\d{6,14}|[A-Z]{1,3} \d{6,14}|\d{10,20}|\d{2,14}[A-Za-z]{1,3}\d{2,14})(?!\w)"
)
_DECIMAL = r"[+-]?\d{1,3}[.,]\d{3,8}"
_COORDINATES = re.compile(
    rf"(?<![\w.]){_DECIMAL} ?°? ?[NS]?[ ,;/]{{1,3}}{_DECIMAL} ?°? ?[EWO]?(?!\w)"
    rf"|(?<![\w.]){_DECIMAL} ?° ?[NSEWO]?"
    r"|(?<!\w)\d{1,3} ?° ?\d{1,2} ?['’′](?: ?\d{1,2}(?:\.\d+)? ?(?:\"|”|″|''))? ?[NSEWO]?"
    r"|(?<!\w)\d{1,2}[C-HJ-NP-X] ?[A-HJ-NP-Z]{2} ?\d{2,5} ?\d{2,5}(?!\w)"
    r"|(?<!\w)[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?!\w)",
    re.IGNORECASE,
)
# Beside each what no match can do without: most texts hold neither, and the patterns are slow to find that out.
_AT, _DIGIT = re.compile(r"@|[\[(] ?at"), re.compile(r"[\d+]")
_KINDS = (
    ("email", _EMAIL, _AT),
    ("coordinates", _COORDINATES, _DIGIT),
    ("phone", _PHONE, _DIGIT),
    ("id_number", _ID_NUMBER, _DIGIT),
)
_SHORTEST_NAME = 3


@dataclass(frozen=True, slots=True)
class LintHit:
    """What was found and where: `kind` is phone, email, id_number, coordinates or name; [start, end) in the text."""

    kind: str
    start: int
    end: int


def lint_text(text: str, names: Iterable[str] = ()) -> list[LintHit]:
    """Return what may name a person in `text`, in order and without overlaps. Any script's digits count.

    `names` are names and aliases to look for, each word of three letters or more by itself, case and accents aside.
    """
    # Most texts are ASCII, which `_plain` leaves as it is; sealing looks at every text twice.
    folded, places = (text, range(len(text))) if text.isascii() else _fold(text, _plain)
    hits = [*_patterns(folded, places), *_names(text, names)]
    taken: list[LintHit] = []
    for hit in sorted(hits, key=lambda one: (one.start, -one.end)):
        if not taken or hit.start >= taken[-1].end:
            taken.append(hit)
    return taken


def _patterns(folded: str, places: Sequence[int]) -> Iterator[LintHit]:
    asked = [(kind, pattern) for kind, pattern, needed in _KINDS if needed.search(folded)]
    if not asked:
        return
    masked = _HARMLESS.sub(_hide, _REF.sub(lambda found: _hide(found) if check_ref(found[0]) else found[0], folded))
    for kind, pattern in asked:
        for match in pattern.finditer(masked if kind in {"phone", "id_number"} else folded):
            yield LintHit(kind, places[match.start()], places[match.end() - 1] + 1)


def _hide(found: re.Match[str]) -> str:
    return "\n" * len(found[0])


def _names(text: str, names: Iterable[str]) -> Iterator[LintHit]:
    words = {word for name in names for word in _words(_fold(name, _letters)[0])}
    if not words:
        return
    folded, places = _fold(text, _letters)
    for match in re.finditer(r"\w+", folded):
        if match[0] in words:
            yield LintHit("name", places[match.start()], places[match.end() - 1] + 1)


def _words(name: str) -> list[str]:
    return [word for word in re.findall(r"\w+", name) if len(word) >= _SHORTEST_NAME]


def _fold(text: str, plain: Callable[[str], str]) -> tuple[str, list[int]]:
    """Return the folded text and, for each of its characters, the place it comes from."""
    pairs = [(made, at) for at, one in enumerate(text) for made in plain(one)]
    return "".join(made for made, _ in pairs), [at for _, at in pairs]


def _plain(character: str) -> str:
    """Turn digits, dashes, signs and spaces of any script into ASCII; drop marks that nobody sees."""
    if character.isascii():
        return character
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Pd" or character == "−":
        return "-"
    if category == "Zs":
        return " "
    return "" if category in {"Cf", "Mn"} else _SIGNS.get(character) or unicodedata.normalize("NFKC", character)


_SIGNS = {"٫": ".", "٬": ",", "،": ",", "٪": "%", "º": "°", "˚": "°"}


def _letters(character: str) -> str:
    """Fold case and accents, so that a name is found however it is typed."""
    return "".join(
        one
        for one in unicodedata.normalize("NFKD", character.casefold())
        if unicodedata.category(one) not in {"Mn", "Cf"}
    )
