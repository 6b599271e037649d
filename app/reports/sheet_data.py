"""What a case summary takes from a released document: plain rows of words, nothing that the document does not hold."""

from collections import Counter
from typing import Any

from app.models.base import Document
from app.models.places import gazetteer
from app.reports.words import Words
from app.texts import QT_TRANSLATE_NOOP

_CLASSES = ("CHILD", "ADULT", "UNK")
_MERGE_BELOW = 3  # persons in one cell (domain.md 22.3)
_AGE_CLASS = {"A00_11": "CHILD", "A12_17": "CHILD", "A_CH": "CHILD", "A_UNK": "UNK", "MIXED": "UNK"}
_MIDDLE = QT_TRANSLATE_NOOP("Reports", "{pair} ({area})")
_MERGED_AGES = {
    "CHILD": QT_TRANSLATE_NOOP("Reports", "Under 18"),
    "ADULT": QT_TRANSLATE_NOOP("Reports", "18 and over"),
    "UNK": QT_TRANSLATE_NOOP("Reports", "Age not known"),
}


def number(words: Words, value: int | str | None) -> str:
    """Return a number as digits, a band by its label, nothing for None."""
    if isinstance(value, str):
        return words.code("COUNT_BAND", value)
    return "" if value is None else words.formats.number(value)


def span(words: Words, low: int | str | None, best: int | str | None, high: int | str | None) -> str:
    """Return "12", or "12 (10 to 15)" where the bounds differ, or only the bounds."""
    middle, edges = number(words, best), [number(words, edge) for edge in (low, high)]
    if not any(edges) or set(edges) <= {middle, ""}:
        return middle
    around = " – ".join(edge for edge in edges if edge)
    return f"{middle} ({around})" if middle else around


def party_name(document: Document, party: str | None) -> str:
    """Return the name that came along with a party's id; empty where only its category may be told."""
    label = document.get("labels", {}).get("parties", {}).get(party, {})
    named: str = label.get("name") or label.get("code") or ""
    return named


def place_name(document: Document, field: str) -> str:
    """Return the name that came along with one of the record's admin levels; empty where none did."""
    name: str = document.get("labels", {}).get("places", {}).get(document.get(field), {}).get("name") or ""
    return name


def coordinates(words: Words, document: Document, *, finest: int) -> str:
    """Return the released coordinates, to about a kilometre, and of which area they are the middle; "" if too fine."""
    geo = document.get("geo", {})
    areas = [f"ADM{level}_CENTROID" for level in range(finest + 1)]
    if geo.get("precision") not in areas:
        return ""
    area = words.code("GEO_PRECISION", geo["precision"])
    # One value, so that latitude and longitude keep their order in an Arabic line, too.
    pair = f"{geo['lat'] / 100_000:.2f}, {geo['lon'] / 100_000:.2f}"
    return words.say(_MIDDLE, pair=pair, area=area)


def place(words: Words, document: Document, *, finest: int) -> str:
    """Return the place, the finest level first, down to `finest` (1 = first level)."""
    names = [place_name(document, f"adm{level}") for level in range(finest, 0, -1)]
    country = document.get("adm0")
    names.append(gazetteer().name(country, words.lang) if country else "")
    return words.listed(dict.fromkeys(names))


def victims_of(words: Words, document: Document, act: Document) -> str:
    """Return how many persons the groups of an act hold, as far as their numbers are told and known."""
    sizes = [
        row.get("n_best") for row in document.get("victim_groups", []) if row["id"] in act.get("victim_groups", [])
    ]
    return number(words, sum(sizes)) if sizes and all(isinstance(size, int) for size in sizes) else ""


def victim_rows(words: Words, document: Document, *, merge: bool) -> tuple[list[str], list[list[str]]]:
    """Return the victims table: its column heads and its rows.

    Counts by sex × age band; with `merge` bands become child and adult where a cell holds fewer than three. Counts
    that came as bands of numbers are listed as they are: they cannot be added.
    """
    counted: list[Document] = document.get("derived", {}).get("counts_by_sex_band", [])
    sexes = [sex for sex in ("F", "M", "OTHER_SPECIFY", "UNK") if any(row["sex"] == sex for row in counted)]
    columns = ["", *(words.code("SEX", sex) for sex in sexes)]
    if any(isinstance(row["n"], str) for row in counted):
        cells = {(row["sex"], row["band"]): number(words, row["n"]) for row in counted}
        return columns, [_row(words, band, sexes, cells) for band in _bands(counted)]
    merged = merge and any(0 < row["n"] < _MERGE_BELOW for row in counted)
    sums: Counter[tuple[str, str]] = Counter()
    for row in counted:
        sums[row["sex"], _age_class(row["band"]) if merged else row["band"]] += row["n"]
    bands = [band for band in _CLASSES if any(key[1] == band for key in sums)] if merged else _bands(counted)
    cells = {key: number(words, n) for key, n in sums.items()}
    rows = [_row(words, band, sexes, cells, merged=merged) for band in bands]
    return columns, rows


def _row(
    words: Words, band: str, sexes: list[str], cells: dict[tuple[str, str], str], *, merged: bool = False
) -> list[str]:
    label = words.say(_MERGED_AGES[band]) if merged else words.code("AGE_BAND", band)
    return [label, *(cells.get((sex, band), number(words, 0)) for sex in sexes)]


def _bands(counted: list[Document]) -> list[str]:
    return sorted({row["band"] for row in counted})


def _age_class(band: str) -> str:
    return _AGE_CLASS.get(band, "ADULT")


def current_consents(document: Document) -> list[tuple[str, str, list[Document]]]:
    """Return (scope, decision, consents), without what a later row about the same scope replaced."""
    rows: list[Document] = document.get("consents", [])
    found: dict[tuple[str, str], list[Document]] = {}
    for row in rows:
        for part in row.get("scopes", []):
            if "scope" in part and not _replaced(row, part["scope"], rows):
                found.setdefault((part["scope"], part.get("decision", "NOT_ASKED")), []).append(row | {"part": part})
    return [(scope, decision, kept) for (scope, decision), kept in sorted(found.items())]


def _replaced(row: Document, scope: str, rows: list[Document]) -> bool:
    later = [other for other in rows if row["id"] in _older(other, rows) and other["id"] not in _older(row, rows)]
    return any(part.get("scope") == scope for other in later for part in other.get("scopes", []))


def _older(row: Document, rows: list[Document]) -> set[str]:
    """Return the ids of the rows that this one replaces, directly or through others."""
    replaced = {other["id"]: other.get("supersedes") for other in rows}
    found: set[str] = set()
    step = replaced[row["id"]]
    while step is not None and step not in found:
        found.add(step)
        step = replaced.get(step)
    return found


def tally(words: Words, list_name: str, counts: dict[str, Any] | None) -> str:
    """Return "Media 1 · Survivor 2" of counts by code."""
    told = (f"{words.code(list_name, code)} {number(words, n)}" for code, n in sorted((counts or {}).items()))
    return words.beside(*told)
