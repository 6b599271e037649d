"""Mappings that people write: what is wrong with one is said by name, before a single row is read."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.errors import AppError
from app.exchange.mapping import parse_mapping, profiles, read_mapping, read_profile

DATE = {"field": "occurred", "headers": "Date", "as": "date"}


def mapping(**changes: Any) -> str:
    return json.dumps({"source": "sheet", "key": ["No."], "columns": [DATE]} | changes)


def refusal(text: str) -> tuple[str, dict[str, Any]]:
    with pytest.raises(AppError) as caught:
        parse_mapping(text)
    return caught.value.code, caught.value.params


def test_a_mapping_without_a_key_is_refused() -> None:
    assert refusal(mapping(key=[]))[0] == "mapping.key"
    assert refusal(json.dumps({"source": "sheet", "columns": [DATE]}))[0] == "mapping.key"


@pytest.mark.parametrize("text", ["", "[1]", "{", '{"a": ' * 5000])
def test_what_is_no_json_object_is_refused(text: str) -> None:
    assert refusal(text)[0] == "mapping.unreadable"


def test_a_slip_in_the_file_is_named_with_its_place() -> None:
    assert refusal(mapping(colums=[]))[1] == {"where": "colums"}
    assert refusal(mapping(columns=[DATE | {"as": "datum"}]))[1] == {"where": "columns.0.as"}
    assert refusal(mapping(columns=[{"field": "acts", "headers": ["T"], "as": "words"}]))[0] == "mapping.form"
    assert refusal(mapping(columns=[DATE | {"field": "victims_best"}]))[0] == "mapping.form"


@pytest.mark.parametrize(
    "field",
    [
        *("no_such_field", "acts.no_such_field", "id", "ref", "alt_refs", "consents", "decisions", "ticks"),
        *("attachments", "nexus", "acts.verified_on", "acts.victim_groups", "sources.interview", "sources.concerns"),
        "victim_groups.survivor_code",
    ],
)
def test_no_table_can_fill_what_is_wayposts_or_a_persons_to_decide(field: str) -> None:
    assert refusal(mapping(columns=[{"field": field, "headers": ["X"]}])) == ("mapping.field", {"field": field})


def test_codes_are_checked_against_their_lists() -> None:
    words = {"field": "context", "headers": ["C"], "as": "words", "values": {"raid": "ATACK"}}
    assert refusal(mapping(columns=[words])) == ("mapping.code", {"field": "context"})
    assert refusal(mapping(constants={"reg_basis": "HEARSAY"})) == ("mapping.code", {"field": "reg_basis"})
    rows = {"field": "acts", "headers": ["T"], "as": "words", "rows": True, "values": {"r": {"type": "RAPPE"}}}
    assert refusal(mapping(columns=[rows])) == ("mapping.code", {"field": "acts.type"})


def test_no_table_can_verify_an_act() -> None:
    assert refusal(mapping(constants={"acts.verification_state": "VERIFIED"}))[0] == "mapping.code"
    assert parse_mapping(mapping(constants={"acts.verification_state": "RECEIVED"}))


def test_a_users_file_is_read_with_or_without_a_byte_order_mark(tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    file.write_text(mapping(), encoding="utf-8-sig")
    assert read_mapping(file).source == "sheet"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(AppError, match=r"mapping\.unreadable"):
        read_mapping(file)


@pytest.mark.parametrize("name", profiles())
def test_every_shipped_profile_is_sound(name: str) -> None:
    assert read_profile(name).key


def test_an_unknown_profile_is_refused() -> None:
    with pytest.raises(AppError, match=r"mapping\.no_profile"):
        read_profile("../../secret")
