"""Make resources/places/countries.json: countries and first-level areas, from Debian's iso-codes and Natural Earth.

Run by a developer, never at run time: `python packaging/make_places.py [COUNTRIES_50M_TOPOJSON]`. Needs `pip install
pycountry` (LGPL-2.1; its data are those of iso-codes). The map file (public domain) is optional; with it each country
gets a bounding box [west, south, east, north] in integers of 1e-5 degree.
"""

import argparse
import gettext
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pycountry

TARGET = Path(__file__).resolve().parents[1] / "resources" / "places" / "countries.json"
LANGUAGES = ("fr", "ar", "es")
DEGREE = 100_000
# Everyday names where ISO writes "Bolivia, Plurinational State of", and the one name whose translation lags behind.
SHORT = {
    "BOL": "Bolivia",
    "CAF": "Central African Republic",
    "COD": "Democratic Republic of the Congo",
    "FSM": "Micronesia",
    "IRN": "Iran",
    "KOR": "Republic of Korea",
    "LAO": "Laos",
    "MDA": "Moldova",
    "PRK": "Democratic People's Republic of Korea",
    "PSE": "State of Palestine",
    "SYR": "Syria",
    "TWN": "Taiwan",
    "TZA": "Tanzania",
    "VEN": "Venezuela",
    "VNM": "Viet Nam",
}
# Where people mean the finer level: Iraq's governorates (not the Kurdistan Region), Indonesia's provinces.
FINER = {"IQ", "ID"}
LAGGING = {("TUR", "ar"): "تركيا"}


def names(country: Any, catalogues: dict[str, gettext.NullTranslations]) -> dict[str, str]:
    """The country's name in four languages; a language without one is left out and the reader sees English."""
    found = {"en": SHORT.get(country.alpha_3) or getattr(country, "common_name", country.name)}
    for language, catalogue in catalogues.items():
        for source in (getattr(country, "common_name", country.name), country.name):
            told = catalogue.gettext(source)
            if told != source or language not in found:
                found[language] = told
            if told != source:
                break
        found[language] = LAGGING.get((country.alpha_3, language), found[language])
    return found


def first_level(alpha_2: str) -> list[dict[str, str]]:
    """The areas directly under the country, by name."""
    every = pycountry.subdivisions.get(country_code=alpha_2) or []
    above = {a.parent_code for a in every}
    areas = [a for a in every if (a.code not in above if alpha_2 in FINER else a.parent_code is None)]
    return [{"code": a.code, "name": a.name} for a in sorted(areas, key=lambda a: (a.name, a.code))]


def _leaves(arcs: list[Any]) -> Iterator[int]:
    for item in arcs:
        if isinstance(item, list):
            yield from _leaves(item)
        else:
            yield item if item >= 0 else ~item


def _spans(topology: dict[str, Any]) -> list[tuple[float, float, float, float]]:
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    spans = []
    for arc in topology["arcs"]:
        x = y = 0
        xs, ys = [], []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            xs.append(x * sx + tx)
            ys.append(y * sy + ty)
        spans.append((min(xs), min(ys), max(xs), max(ys)))
    return spans


def boxes(path: Path) -> dict[str, list[int]]:
    """Bounding boxes by ISO number, from a TopoJSON file of countries."""
    topology = json.loads(path.read_text(encoding="utf-8"))
    spans = _spans(topology)
    found: dict[str, list[int]] = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        parts = [spans[i] for i in _leaves(shape["arcs"])]
        box = [f(p[i] for p in parts) for i, f in enumerate((min, min, max, max))]
        if shape.get("id"):
            found[shape["id"]] = [round(edge * DEGREE) for edge in box]
    return found


def build(map_file: Path | None) -> dict[str, Any]:
    catalogues = {
        language: gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=[language])
        for language in LANGUAGES
    }
    box = boxes(map_file) if map_file else {}
    countries = {}
    for country in sorted(pycountry.countries, key=lambda c: c.alpha_3):
        row: dict[str, Any] = {"name": names(country, catalogues)}
        if country.numeric in box:
            row["bbox"] = box[country.numeric]
        row["first_level"] = first_level(country.alpha_2)
        countries[country.alpha_3] = row
    return countries


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("map_file", type=Path, nargs="?")
    countries = build(parser.parse_args().map_file)
    lines = (f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in countries.items())
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(f"{len(countries)} countries, {sum(len(c['first_level']) for c in countries.values())} areas")


if __name__ == "__main__":
    main()
