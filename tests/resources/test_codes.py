"""Code lists are data: what every row must have, whoever edits it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from app.models.act import Act
from app.models.attachment import Attachment
from app.models.base import Part
from app.models.consent import Consent, ConsentScope
from app.models.contact import Contact
from app.models.envelope import AltRef
from app.models.fields import ui_of
from app.models.geo import Geo
from app.models.kinds import KINDS
from app.models.pdate import PartialDate
from app.models.people import Cell, ChildBornOfRape, VictimGroup
from app.models.perpetrator import AllegedPerpetrator
from app.models.source import Interview, Source
from app.models.verification import Decision, NexusFinding

CODES = Path(__file__).resolve().parents[2] / "resources" / "codes"
LISTS = sorted(CODES.glob("*.json"))
KEYS = {"code", "label", "definition", "order", "parent", "active_from", "active_to", "map", "reviewed", "synonyms"}
# A list whose parents stand in another list.
PARENTS_IN = {"CRSV_SUB": "CRSV_TYPE", "PERP_CAT": "PERP_GROUP"}
ROWS: tuple[type[Part], ...] = (
    *(Act, AllegedPerpetrator, AltRef, Attachment, Cell, ChildBornOfRape, Consent, ConsentScope, Contact, Decision),
    *(Geo, Interview, NexusFinding, PartialDate, Source, VictimGroup),
)
DIFFERENT = [
    ("UNK", "OTHER"),
    ("UNK", "DECLINED"),
    ("UNK", "NOT_ASKED"),
    ("UNK", "NONE_KNOWN"),
    ("NONE_KNOWN", "NOT_ASKED"),
    ("REFUSED", "NOT_ASKED"),
]


def rows(path: Path) -> list[dict[str, Any]]:
    return json.loads(path.read_text(encoding="utf-8"))["codes"]


def by_code(name: str) -> dict[str, dict[str, Any]]:
    return {row["code"]: row for row in rows(CODES / f"{name}.json")}


@pytest.mark.parametrize("path", LISTS, ids=lambda p: p.stem)
def test_a_list_is_whole(path: Path) -> None:
    head = json.loads(path.read_text(encoding="utf-8"))
    found = rows(path)
    codes = [row["code"] for row in found]
    assert head["name"] == path.stem
    assert re.fullmatch(r"[1-9][0-9]*", head["version"])
    assert len(set(codes)) == len(codes)
    assert [row["order"] for row in found] == sorted({row["order"] for row in found})
    for row in found:
        assert re.fullmatch(r"[A-Z0-9][A-Z0-9_]{0,63}", row["code"])
        assert set(row) <= KEYS
        assert row["label"]["en"].strip() == row["label"]["en"] != ""
        assert row["definition"]["en"].endswith(".")
        assert len(row["label"]["en"]) <= 45
        assert set(row["reviewed"]) == {"fr", "ar", "es"}
        assert set(row.get("map", {})) <= {"mrm", "gbvims", "huridocs"}


@pytest.mark.parametrize("path", LISTS, ids=lambda p: p.stem)
def test_labels_do_not_collide_and_parents_exist(path: Path) -> None:
    found = rows(path)
    labels = [row["label"]["en"] for row in found]
    home = by_code(PARENTS_IN.get(path.stem, path.stem))
    assert len(set(labels)) == len(labels)
    assert all(row["parent"] in home for row in found if "parent" in row)


@pytest.mark.parametrize("name", ["CRSV_TYPE", "CRSV_SUB"])
def test_what_people_say_for_one_act_is_never_the_name_of_another(name: str) -> None:
    """Who types "sexual assault" and presses Enter must not record a rape."""
    own, acts = by_code(name), [*by_code("CRSV_TYPE").items(), *by_code("CRSV_SUB").items()]
    wrong = [
        (code, said, other)
        for code, row in own.items()
        for language, words in row.get("synonyms", {}).items()
        for said in words
        for other, named in acts
        if other not in {code, row.get("parent")} and named.get("parent") != code
        if named["label"][language].lower() in said.lower()
    ]
    assert wrong == []


@pytest.mark.parametrize("path", LISTS, ids=lambda p: p.stem)
def test_not_knowing_not_asking_and_refusing_are_told_apart(path: Path) -> None:
    told = {row["code"]: (row["label"]["en"], row["definition"]["en"]) for row in rows(path)}
    for one, other in DIFFERENT:
        if one in told and other in told:
            assert told[one][0] != told[other][0]
            assert told[one][1] != told[other][1]


def test_the_eight_heads_map_outward_as_the_crosswalk_says() -> None:
    heads = by_code("CRSV_TYPE")
    assert len(heads) == 8
    assert heads["RAPE"]["map"] == {"mrm": "rape", "gbvims": "Rape", "huridocs": "02011101000004"}
    assert heads["FORCED_STERIL"]["map"]["mrm"] == "forced_sterilization"
    assert "map" not in heads["OTHER_COMPARABLE"]
    states = by_code("VERIFICATION_STATE")
    assert states["CREDIBLE_NOT_VERIFIED"]["map"]["mrm"] == "reported_not_verified"
    assert states["NOT_CRSV"]["map"]["mrm"] == "not_mrm"


def test_every_subtype_has_a_head_and_every_band_a_child_or_adult() -> None:
    assert {row["parent"] for row in by_code("CRSV_SUB").values()} == {"RAPE", "OTHER_COMPARABLE"}
    bands = by_code("AGE_BAND")
    assert {code for code, row in bands.items() if row.get("parent") == "CHILD"} == {"A00_11", "A12_17", "A_CH"}
    assert bands["A_UNK"]["parent"] == "UNK"


def test_profile_tags_that_could_point_at_somebody_collapse_to_other() -> None:
    hidden = {code for code, row in by_code("PROFILE_TAGS").items() if row.get("parent") == "OTHER"}
    assert hidden == {
        "HRD_WOMAN", "POLITICAL_ACTOR", "CANDIDATE", "JOURNALIST", "MINORITY_MEMBER", "RELATIVE_OF_TARGET", "LGBTIQ",
    }  # fmt: skip


def test_every_list_that_a_field_names_ships() -> None:
    """The models' own words on which list a field takes; a form would be empty without it."""
    named = {
        ui_of(field).codes
        for model in (*KINDS.values(), *ROWS)
        for field in model.model_fields.values()
        if ui_of(field).codes
    }
    assert len(named) > 50
    assert named <= {path.stem for path in LISTS}
