"""The middles of countries and first-level areas, from the shapes of Natural Earth. Part of make_places.py."""

import json
import math
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import pycountry

Point = tuple[float, float]
# Codes that were given anew since the map was drawn; the area is the same.
RENAMED = {
    "IN-CT": "IN-CG",
    "IN-OR": "IN-OD",
    "IN-TG": "IN-TS",
    "IN-UT": "IN-UK",
    "IQ-TS": "IQ-KI",
    "LR-X1~": "LR-GP",
    "LR-X2~": "LR-RG",
    "MX-DIF": "MX-CMX",
    "OM-BA": "OM-BS",
    "OM-SH": "OM-SJ",
    "ZA-GT": "ZA-GP",
    "ZA-NL": "ZA-KZN",
}
# Countries of their own in ISO 3166-1 that the map has as areas of another.
OVERSEAS = {"FR-GF": "GF", "FR-GP": "GP", "FR-MQ": "MQ", "FR-RE": "RE", "FR-YT": "YT"}
# Areas that kept their code and lost much of their ground: the map has the old shape, whose middle may lie elsewhere.
OUTGROWN = {
    *("BI-BR", "CD-EQ", "CD-KE", "ET-SN", "GH-NP", "GH-TV", "GH-WP", "ML-6", "ML-7"),
    *("SD-DS", "SD-DW", "SD-KN", "SD-KS"),
}


def middles(shapes: Path, wanted: set[str]) -> dict[str, Point]:
    """Return (lat, lon) in degrees by code: two letters of a country, or that of an area in `wanted`."""
    found: dict[str, list[tuple[float, float, float]]] = defaultdict(list)
    for shape in json.loads(shapes.read_text(encoding="utf-8"))["features"]:
        told, geometry = shape["properties"], shape["geometry"]
        polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
        weights = [_weighted(polygon) for polygon in polygons]
        own = (told.get("iso_3166_2") or "").strip()
        for code in {OVERSEAS.get(own, told["iso_a2"]), _area(own, wanted)} & wanted - OUTGROWN:
            found[code] += weights
    return {code: _middle(weights) for code, weights in found.items()}


def _area(code: str, wanted: set[str]) -> str | None:
    """Return the wanted area that a shape is, or is a part of: the map has finer shapes for some countries."""
    at: str | None = RENAMED.get(code, code)
    while at and at not in wanted:
        finer = pycountry.subdivisions.get(code=at)
        at = finer.parent_code if finer else None
    return at


def _weighted(polygon: list[list[list[float]]]) -> tuple[float, float, float]:
    """Return the point in the middle of a polygon, as a vector on the sphere as long as its area; holes count off.

    Reckoned in the cylindrical equal-area projection: x is the longitude, y the sine of the latitude.
    """
    area = x = y = 0.0
    for at, ring in enumerate(polygon):
        sign = 1 if at == 0 else -1
        one, along, up = _ring([(math.radians(lon), math.sin(math.radians(lat))) for lon, lat, *_ in ring])
        turned = sign if one > 0 else -sign
        area, x, y = area + turned * one, x + turned * along, y + turned * up
    if not area:
        return 0.0, 0.0, 0.0
    lon, rise = x / area, y / area
    run = math.sqrt(1 - rise * rise)
    return area * run * math.cos(lon), area * run * math.sin(lon), area * rise


def _ring(points: list[Point]) -> tuple[float, float, float]:
    """Return the signed area of a ring and that area times x and times y of its middle."""
    area = along = up = 0.0
    for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1], strict=True):
        cross = (x0 * y1 - x1 * y0) / 2
        area, along, up = area + cross, along + cross * (x0 + x1) / 3, up + cross * (y0 + y1) / 3
    return area, along, up


def _middle(weights: Iterable[tuple[float, float, float]]) -> Point:
    """Return the middle of several polygons, also of those on both sides of the date line."""
    x, y, z = (sum(part) for part in zip(*weights, strict=True))
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))
