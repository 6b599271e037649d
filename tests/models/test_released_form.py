"""What HQ checks of a released document: structure, bounds, the form of codes, links inside it."""

import pytest
from model_cases import ACT, GUNMEN, HER, act, gunmen, her, incident
from pydantic import ValidationError

from app.errors import AppError
from app.models.base import document
from app.models.fields import Ui
from app.models.kinds import KINDS
from app.models.problems import problems
from app.models.released import released_model

ME = {"id": "a" * 32}
Released = released_model("incident")


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"victims_min": 3},
        {"victims_min": "N_2_4"},
        {"created_at": "2026-03"},
        {"created_at": "2026-Q1"},
        {"created_at": "2026-03-05T10:00:00+03:00"},
        {"acts": [{"id": ACT, "sources": 2, "verified_on": "2026-11", "count_victims": "N_1"}]},
        {"acts": [{"id": ACT, "type": "FROM_A_NEWER_STATION"}]},
        {"victim_groups": [{"id": HER, "child_born_of_rape": "YES", "disability": "NO", "age_band": "ADULT"}]},
        {"victim_groups": [{"id": HER, "n_best": "N_10P", "cells": [{"id": ACT, "n": "N_1"}]}]},
        {"perpetrators": [{"id": GUNMEN, "party": "NSAG"}]},
        {"consents": [{"id": ACT, "for": HER, "at": "2026-10"}], "victim_groups": [{"id": HER}]},
        {"occurred": {"value": "2026-Q4", "precision": "QUARTER"}},
        {"geo": {"lat": 485000, "lon": 3158000, "precision": "ADM2_CENTROID"}},
        {"derived": {"victims": {"min": 1, "best": None}, "late": "NO", "source_tally": {"kinds": {"MEDIA": 2}}}},
        {"findings": ["R-22", "F-1.2"], "release": {"profile": "HQ_CONF", "reduced": ["adm3", "acts.sources"]}},
        {
            "labels": {
                "parties": {"b" * 32: {"name": "A party", "category": "NSAG"}},
                "places": {"SS-EC": {"level": "ADM1"}},
            }
        },
    ],
)
def test_what_the_verbs_make_is_accepted(fields):
    assert Released.model_validate(ME | fields).id == ME["id"]


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"victims_min": -1}, "victims_min.constrained-int"),
        ({"created_at": "2026-02-31"}, "created_at"),
        ({"created_at": "yesterday"}, "created_at"),
        ({"acts": [{"type": "RAPE"}]}, "acts.0.id"),
        ({"acts": [{"id": ACT, "type": "<script>"}]}, "acts.0.type"),
        ({"acts": [{"id": ACT, "victim_groups": [HER]}], "victim_groups": []}, "document"),
        ({"acts": [{"id": ACT}, {"id": ACT}]}, "document"),
        ({"surprise": 1}, "surprise"),
        ({"findings": ["drop table"]}, "findings.0"),
        ({"derived": {"victims": {"best": "many"}}}, "derived.victims.best"),
        ({"derived": {"surprise": 1}}, "derived.surprise"),
        ({"labels": {"parties": {"../x": {}}}}, "labels.parties"),
    ],
)
def test_what_is_malformed_is_refused_at_its_place(fields, where):
    with pytest.raises(ValidationError) as caught:
        Released.model_validate(ME | fields)
    assert problems(caught.value)[0].where.startswith(where.removesuffix(".constrained-int"))


def test_a_document_without_id_is_none():
    with pytest.raises(ValidationError):
        Released.model_validate({})


def test_links_into_a_list_that_was_left_out_are_not_checked():
    assert Released.model_validate(ME | {"acts": [{"id": ACT, "victim_groups": [HER]}]})


def test_a_whole_record_is_a_released_one_for_a_second_device():
    whole = document(incident(acts=[act()], victim_groups=[her()], perpetrators=[gunmen()]))
    assert document(Released.model_validate(whole)) == whole


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_released_form_has_the_records_fields_and_faces(kind):
    released, record = released_model(kind), KINDS[kind]
    assert set(released.model_fields) == {*record.model_fields, "release", "derived", "findings", "labels"}
    for name, field in record.model_fields.items():
        assert [item for item in released.model_fields[name].metadata if isinstance(item, Ui)] == [
            item for item in field.metadata if isinstance(item, Ui)
        ]


def test_an_unknown_kind():
    with pytest.raises(AppError) as caught:
        released_model("weather")
    assert caught.value.code == "record.kind"
