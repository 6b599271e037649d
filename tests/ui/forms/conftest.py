"""A raw incident in which every field that a form shows holds something, made from the models themselves."""

from typing import Any

import pytest

from app.models.base import new_id
from app.models.codes import code_list
from app.models.incident import Incident
from app.models.schema import FieldSpec, specs_of

LISTS = (
    *("victim_groups", "sources", "perpetrators", "acts", "consents"),
    *("nexus", "decisions", "attachments", "alt_refs"),
)
_BY_KIND: dict[str, Any] = {
    "text": "seen from the road",
    "long": "Two lines\nof a plain account.",
    "int": 3,
    "flag": True,
    "pdate": {"value": "2026-11-20", "precision": "RANGE", "latest": "2026-11-22", "basis": "ESTIMATED"},
    "day": "2026-11-21",
    "instant": "2026-11-21T09:30:00+02:00",
    "country": "SSD",
    "countries": ["SDN", "ETH"],
    "place": "SS-NU",
    "party": "COD-NSAG-001",
    "staff": "5f" * 16,
    "texts": ["Protection cluster", "Legal aid office"],
}
_BY_NAME: dict[str, Any] = {
    "adm0": "SSD",
    "adm1": "SS-NU",
    "adm2": "a" * 32,
    "adm3": "b" * 32,
    "adm4": "c" * 32,
    "language": "ar",
    "interpreter_code": "INT-04",
    "pcode": "SS0701",
    "source_code": "S-0142",
    "origin_group": "radio-1",
    "decided_in": "MARA-2026-11",
    "ref": "SSD-MLKA-26-00142-K",
    "sha256": "ab" * 32,
    "mime": "image/png",
    "size": 2048,
    "duplicate_of": "SSD-MLKA-26-00007-A",
    "n_min": 1,
}


@pytest.fixture
def full_incident() -> dict[str, Any]:
    """Return the raw document; two rows in every list, linked to each other."""
    ids = {key: [new_id(), new_id()] for key in LISTS}
    raw = _filled(Incident, ids)
    for key in LISTS:
        for row, row_id in zip(raw[key], ids[key], strict=True):
            row["id"] = row_id
    raw["id"] = new_id()
    raw["created_at"] = "2026-11-21T09:30:00+02:00"
    return raw


def _filled(model: Any, ids: dict[str, list[str]]) -> dict[str, Any]:
    return {spec.key: _value(spec, ids) for spec in specs_of(model) if spec.kind != "hidden"}


def _value(spec: FieldSpec, ids: dict[str, list[str]]) -> Any:
    if spec.item is not None and (spec.kind == "rows" or spec.name == "decisions"):
        return [{"id": new_id()} | _filled(spec.item, ids) for _ in range(2)]
    if spec.item is not None:
        return _filled(spec.item, ids)
    if spec.kind == "links":
        return [ids[key][0] for key in spec.ui.links]
    if spec.kind == "link":
        return ids[spec.ui.links[0]][0]
    if spec.name in _BY_NAME:
        return _BY_NAME[spec.name]
    if spec.ui.codes:
        codes = [code for code in code_list(spec.ui.codes).codes if code != "INDIVIDUAL"]
        return codes[:2] if spec.kind == "codes" else codes[0]
    if spec.kind == "fixed":
        return "2026-11-21"
    return _BY_KIND[spec.kind]
