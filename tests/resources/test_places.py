"""Countries and first-level areas: the built-in end of every place chain."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

PLACES = Path(__file__).resolve().parents[2] / "resources" / "places"


@pytest.fixture(scope="module")
def countries() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((PLACES / "countries.json").read_text(encoding="utf-8"))
    return found


def test_all_countries_are_there_in_four_languages(countries: dict[str, Any]) -> None:
    assert len(countries) == 249
    for code, row in countries.items():
        assert re.fullmatch("[A-Z]{3}", code)
        assert set(row["name"]) == {"en", "fr", "ar", "es"}
        assert all(row["name"].values())
    for language in ("en", "fr", "ar", "es"):
        assert len({row["name"][language] for row in countries.values()}) == len(countries), "no two have one name"


def test_first_level_codes_are_unique_and_named(countries: dict[str, Any]) -> None:
    codes = [area["code"] for row in countries.values() for area in row["first_level"]]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"[A-Z]{2}-[A-Z0-9]{1,3}", code) for code in codes)
    assert all(area["name"].strip() for row in countries.values() for area in row["first_level"])


def test_countries_of_the_field_have_all_their_areas(countries: dict[str, Any]) -> None:
    counts = {code: len(countries[code]["first_level"]) for code in ("SSD", "COD", "MLI", "SDN", "SOM", "CAF", "IRQ")}
    assert counts == {"SSD": 10, "COD": 26, "MLI": 11, "SDN": 18, "SOM": 18, "CAF": 17, "IRQ": 18}
    assert ("SS-NU", "Upper Nile") in {(area["code"], area["name"]) for area in countries["SSD"]["first_level"]}


def test_the_middle_of_an_area_lies_in_its_country(countries: dict[str, Any]) -> None:
    for area in countries["SSD"]["first_level"]:
        west, south, east, north = countries["SSD"]["bbox"]
        lat, lon = area["mid"]
        assert south < lat < north
        assert west < lon < east


def test_boxes_are_in_order_and_inside_the_world(countries: dict[str, Any]) -> None:
    boxes = [row["bbox"] for row in countries.values() if "bbox" in row]
    assert len(boxes) > 230
    for west, south, east, north in boxes:
        assert -18_000_000 <= west < east <= 18_000_000
        assert -9_000_000 <= south < north <= 9_000_000


def test_the_source_of_the_names_is_told() -> None:
    notice = (PLACES / "NOTICE.md").read_text(encoding="utf-8")
    assert "iso-codes" in notice
    assert "LGPL" in notice
