"""The parts of the form that can be told without a window: raw values, undo, readings, checks, what is left."""

from typing import Any

import pytest
from pydantic import BaseModel

from app.models.arrangement import PRIMARY, SECTION_FIRST
from app.models.contact import Contact
from app.models.incident import Incident
from app.models.kinds import KINDS
from app.models.schema import specs_of
from app.models.sections import SECTIONS
from app.ui.forms.check import parse
from app.ui.forms.fields import BY_FIELD, BY_KIND
from app.ui.forms.history import History
from app.ui.forms.layout import SPANS, completed, wanted
from app.ui.forms.raw import pruned, unlinked, without
from app.ui.forms.reading import at_precision, reading
from app.ui.forms.sections import left

ROW, GROUP = "1" * 32, "2" * 32


def _models(model: type[BaseModel]) -> set[type[BaseModel]]:
    found = {model}
    for spec in specs_of(model):
        if spec.item is not None and spec.item not in found:
            found |= _models(spec.item)
    return found


@pytest.mark.parametrize("top", [*KINDS.values(), Contact], ids=lambda top: top.__name__)
def test_every_field_that_a_form_shows_has_an_editor(top: type[BaseModel]) -> None:
    for model in _models(top):
        for spec in specs_of(model):
            known = spec.kind in BY_KIND or spec.kind == "hidden" or (model.__name__, spec.name) in BY_FIELD
            assert known, f"{model.__name__}.{spec.name}: no editor for {spec.kind!r}"


def test_what_the_layout_names_exists() -> None:
    models = {model.__name__: model for model in _models(Incident) | _models(Contact)}
    named = {(model, name) for model, names in PRIMARY.items() for name in names}
    named |= set(SPANS) | set(BY_FIELD) | {("Incident", name) for names in SECTION_FIRST.values() for name in names}
    for model, name in named:
        assert name in models[model].model_fields, f"{model}.{name}"


def test_empty_values_are_left_out_but_no_and_nought_stay() -> None:
    assert pruned({"a": "", "b": None, "c": [], "d": {}, "e": False, "f": 0}) == {"e": False, "f": 0}


def test_rows_are_taken_out_from_the_end() -> None:
    raw = {"acts": [{"id": "a"}, {"id": "b"}, {"id": "c"}], "title": "x"}
    assert without(raw, [("acts", 0), ("acts", 2), ("title",)]) == {"acts": [{"id": "b"}]}
    assert len(raw["acts"]) == 3


def test_links_to_a_row_that_went_go_too() -> None:
    raw = {
        "victim_groups": [{"id": ROW}],
        "acts": [{"id": "a", "victim_groups": [GROUP, ROW]}, {"id": "b", "victim_groups": [GROUP]}],
        "consents": [{"id": "c", "for": GROUP, "mode": "WRITTEN"}],
    }
    assert unlinked(raw, GROUP) == {
        "victim_groups": [{"id": ROW}],
        "acts": [{"id": "a", "victim_groups": [ROW]}, {"id": "b"}],
        "consents": [{"id": "c", "mode": "WRITTEN"}],
    }


def test_undo_forgets_what_was_undone_once_something_new_is_typed() -> None:
    history = History()
    history.start({"n": 0})
    assert history.note({"n": 1})
    assert not history.note({"n": 1})
    assert history.undo() == {"n": 0}
    assert history.undo() is None
    assert history.note({"n": 2})
    assert history.redo() is None
    assert history.undo() == {"n": 0}


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ({"value": "2026-11-20", "precision": "RANGE", "latest": "2026-11-22"}, "between 20 and 22 November 2026"),
        ({"value": "2026-10-30", "precision": "RANGE", "latest": "2026-11-02"}, "30 October 2026 and 2 November"),
        ({"value": "2026-03", "precision": "MONTH"}, "March 2026"),
        ({"value": "2026-Q1", "precision": "QUARTER"}, "quarter 1 of 2026"),
        ({"value": "2026-10-15", "precision": "BEFORE"}, "before 15 October 2026"),
        ({"precision": "UNK"}, "not known"),
        ({"value": "20 Novem", "precision": "DAY"}, "“20 Novem” is kept as you typed it"),
        ({"value": "2026-05", "precision": "BEFORE"}, "before May 2026"),
        ({"precision": "UNK", "basis": "EVENT_ANCHORED", "note": "before the rains"}, "before the rains"),
        (None, "Type it as it was told"),
    ],
)
def test_a_partial_date_says_how_it_reads(raw: dict[str, Any] | None, said: str) -> None:
    assert said in reading(raw)


def test_a_wider_precision_cuts_and_a_narrower_one_invents_nothing() -> None:
    assert at_precision("2026-11-20", "QUARTER") == "2026-Q4"
    assert at_precision("2026-11-20", "MONTH") == "2026-11"
    assert at_precision("2026-11", "DAY") == "2026-11"
    assert at_precision("2026-11-20", "UNK") is None


def test_what_does_not_parse_is_named_and_the_rest_is_judged() -> None:
    parsed = parse(
        {
            "id": ROW,
            "victims_best": "about 12",
            "occurred": {"value": "20 Nov", "precision": "DAY"},
            "acts": [{"id": GROUP, "type": "RAPE", "count_victims": "some"}],
        }
    )
    assert not parsed.whole
    assert {problem.loc for problem in parsed.problems} >= {("victims_best",), ("acts", 0, "count_victims")}
    assert any(problem.loc[0] == "occurred" for problem in parsed.problems)
    assert parsed.incident is not None
    assert parsed.incident.acts[0].type == "RAPE"
    assert all("about 12" not in problem.text for problem in parsed.problems)


def test_a_whole_incident_parses_whole(full_incident: dict[str, Any]) -> None:
    assert parse(full_incident).whole


def test_one_person_is_a_group_of_one_with_a_random_code() -> None:
    first = completed("victim_groups", {"id": ROW, "kind": "INDIVIDUAL"}, {})
    second = completed("victim_groups", {"id": GROUP, "kind": "INDIVIDUAL"}, {})
    assert (first["n_min"], first["n_best"], first["n_max"]) == (1, 1, 1)
    assert len(first["survivor_code"]) == 6
    assert first["survivor_code"] != second["survivor_code"]
    assert completed("victim_groups", first, {}) == first


def test_whoever_passes_by_one_person_on_the_way_to_a_group_leaves_nothing_of_it_behind() -> None:
    codes: dict[str, str] = {}
    one = completed("victim_groups", {"id": ROW, "kind": "INDIVIDUAL", "sex": "F"}, codes)
    assert completed("victim_groups", one | {"kind": "GROUP"}, codes) == {"id": ROW, "kind": "GROUP", "sex": "F"}
    assert completed("victim_groups", {"id": ROW, "kind": "INDIVIDUAL", "sex": "F"}, codes) == one  # her code is hers
    counted = one | {"kind": "GROUP", "n_best": 3, "n_max": 4}
    assert completed("victim_groups", counted, codes) == counted  # what was typed stays


def test_a_survivor_is_never_graded() -> None:
    graded = completed("sources", {"id": ROW, "kind": "SURVIVOR", "reliability": "USUALLY"}, {})
    assert graded["reliability"] == "NOT_GRADED"


def test_which_other_is_asked_for_where_the_rules_ask_for_it() -> None:
    assert wanted("kind_other", {"kind": "OTHER"})
    assert wanted("sex_other", {"sex": "OTHER_SPECIFY"})
    assert wanted("subtype_other", {"subtype": ["GANG_RAPE", "OTHER_SUB"]})
    assert not wanted("kind_other", {"kind": "OTHER_CSO"}), "another organisation is a kind of its own"


def test_a_field_that_holds_something_is_always_shown() -> None:
    assert not wanted("reg_basis_other", {"reg_basis": "MEDIA"})
    assert wanted("reg_basis_other", {"reg_basis": "OTHER"})
    assert wanted("reg_basis_other", {"reg_basis": "MEDIA", "reg_basis_other": "a letter"})
    assert not wanted("ended", {"duration_class": "SINGLE"})
    assert wanted("cells", {"sex": "MIXED"})


def test_a_section_counts_what_it_waits_for(full_incident: dict[str, Any]) -> None:
    waiting = {section.code: left(section.code, {}) for section in SECTIONS}
    assert waiting["acts"] == waiting["people"] == 1
    assert waiting["attachments"] == 0
    assert left("time", full_incident) == left("place", full_incident) == 0
    assert left("acts", {"acts": [{"type": "RAPE"}]}) == 1
