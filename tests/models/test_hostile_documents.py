"""Documents from strangers: refused by name, never quoted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from model_cases import ACT, HER, act, her, incident
from pydantic import ValidationError

from app.errors import CATALOGUE, AppError, sentence_of
from app.models.base import document
from app.models.incident import Incident
from app.models.kinds import KINDS, kind_of, load
from app.models.problems import CODES, problems

MARK = "Marker-Amina"


def refused(fields):
    with pytest.raises(ValidationError) as caught:
        Incident.model_validate(fields)
    return problems(caught.value)


@pytest.mark.parametrize(
    ("fields", "where", "code"),
    [
        ({"surprise": MARK}, "surprise", "field.unknown"),
        ({"acts": [{"surprise": MARK}]}, "acts.0.surprise", "field.unknown"),
        ({"id": MARK}, "id", "field.form"),
        ({"id": "A" * 32}, "id", "field.form"),
        ({"adm0": MARK}, "adm0", "field.form"),
        ({"adm1": f"../{MARK}"}, "adm1", "field.form"),
        ({"handling": MARK}, "handling", "field.form"),
        ({"title_neutral": 5}, "title_neutral", "field.text"),
        ({"title_neutral": MARK + "x" * 250}, "title_neutral", "field.long"),
        ({"title_neutral": f"{MARK}\0"}, "title_neutral", "field.unicode"),
        ({"title_neutral": f"{MARK}\ud800"}, "title_neutral", "field.unicode"),
        ({"summary_nonident": MARK * 10_000}, "summary_nonident", "field.long"),
        ({"victims_min": -1}, "victims_min", "field.least"),
        ({"victims_min": 1_000_001}, "victims_min", "field.most"),
        ({"victims_min": 1.5}, "victims_min", "field.number"),
        ({"victims_min": True}, "victims_min", "field.number"),
        ({"victims_min": "3"}, "victims_min", "field.number"),
        ({"victims_min": 10**40}, "victims_min", "field.most"),
        ({"victim_groups": [her(n_min=0)]}, "victim_groups.0.n_min", "field.least"),
        ({"victim_groups": [her(age_years=131)]}, "victim_groups.0.age_years", "field.most"),
        ({"sources": [{"un_eyewitness": "yes"}]}, "sources.0.un_eyewitness", "field.yes_no"),
        ({"acts": {"type": MARK}}, "acts", "field.list"),
        ({"acts": [MARK]}, "acts.0", "field.part"),
        ({"acts": [{}] * 2001}, "acts", "field.rows"),
        ({"context": ["COUP", "COUP"]}, "context", "field.twice"),
        ({"acts": [{"id": ACT}, {"id": ACT}]}, "document", "field.row_twice"),
        ({"acts": [{"id": ACT}], "victim_groups": [{"id": ACT}]}, "document", "field.row_twice"),
        ({"first_received_at": "2026-03-05T10:00:00"}, "first_received_at", "field.instant"),
        ({"first_received_at": MARK}, "first_received_at", "field.instant"),
        ({"first_received_at": "2026-02-30T10:00:00Z"}, "first_received_at", "field.instant"),
        ({"acts": [{"verified_on": "2026-02-30"}]}, "acts.0.verified_on", "field.day"),
        ({"acts": [{"verified_on": "20260228"}]}, "acts.0.verified_on", "field.day"),
        ({"occurred": "2026"}, "occurred", "field.part"),
        ({"occurred": {"value": "2026-02-30", "precision": "DAY"}}, "occurred", "field.date_calendar"),
        ({"occurred": {"value": "2026", "precision": "DAY"}}, "occurred", "field.date_precision"),
        ({"occurred": {"value": "2026-02-03", "precision": "RANGE"}}, "occurred", "field.date_latest"),
        ({"occurred": {"precision": MARK}}, "occurred.precision", "field.choice"),
        ({"geo": {"lat": 9_000_001, "lon": 0}}, "geo.lat", "field.most"),
        ({"geo": {"lat": 1}}, "geo.lon", "field.missing"),
        ({"attachments": [{"sha256": "AB" * 32}]}, "attachments.0.sha256", "field.form"),
        ({"attachments": [{"mime": "text/html; evil"}]}, "attachments.0.mime", "field.form"),
    ],
)
def test_each_fault_has_its_place_and_its_sentence(fields, where, code):
    found = refused(fields)
    assert [(one.where, one.code) for one in found] == [(where, code)]
    sentence = sentence_of(AppError(code, **dict(found[0].params)))
    assert MARK not in sentence
    assert MARK not in repr(found).replace(where, "")


@pytest.mark.parametrize(
    "text", ["أَمِينة", "ሰላም", "မြန်မာ", "👩🏾‍🌾", "line\nline\t", "\u202eright to left", "\x07", "ﷺ" * 250]
)
def test_any_other_text_is_kept_as_it_is(text):
    assert document(Incident(title_neutral=text))["title_neutral"] == text


def test_pydantics_own_message_does_not_quote_what_was_typed():
    with pytest.raises(ValidationError) as caught:
        Incident.model_validate({"title_neutral": MARK + "x" * 250, "adm0": MARK, "acts": [{"type": MARK}]})
    assert MARK not in str(caught.value)


def test_every_fault_that_a_type_can_have_has_a_sentence():
    assert set(CODES.values()) <= set(CATALOGUE)
    for code in CODES.values():
        assert sentence_of(AppError(code, limit=3))


def test_a_well_formed_code_that_nobody_knows_is_kept():
    assert incident(handling="FROM_A_NEWER_STATION").handling == "FROM_A_NEWER_STATION"


def test_the_document_holds_only_what_was_said():
    assert set(document(Incident())) == {"id"}
    assert document(incident())["acts"] == [act()]


def test_json_keys_are_the_domains():
    subject = incident(consents=[{"for": HER}], attachments=[{"class": "ID"}])
    stored = document(subject)
    assert stored["consents"][0]["for"] == HER
    assert stored["attachments"][0]["class"] == "ID"
    assert Incident.model_validate(stored) == subject


def test_a_document_comes_back_as_it_went():
    subject = incident()
    assert load("incident", document(subject), schema_v=1) == subject


@pytest.mark.parametrize(
    ("kind", "stored", "schema_v", "code"),
    [
        ("weather", {}, 1, "record.kind"),
        ("incident", {}, 2, "record.too_new"),
        ("incident", {"acts": [{"type": MARK}]}, 1, "record.malformed"),
    ],
)
def test_what_cannot_be_loaded_is_refused_by_name(kind, stored, schema_v, code):
    with pytest.raises(AppError) as caught:
        load(kind, stored, schema_v=schema_v)
    assert caught.value.code == code
    assert MARK not in sentence_of(caught.value)


def test_kinds_are_found_by_their_name():
    assert set(KINDS) == {"incident", "party", "place"}
    assert all(kind_of(name).kind == name for name in KINDS)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(sorted(Incident.model_fields)), inner),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(sorted(Incident.model_fields)), json_values, max_size=6))
def test_any_json_is_read_or_refused(values):
    try:
        stored = document(Incident.model_validate(values))
    except ValidationError as error:
        assert all(one.code in CATALOGUE for one in problems(error))
    else:
        assert document(Incident.model_validate(stored)) == stored
