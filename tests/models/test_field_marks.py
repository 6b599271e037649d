"""Every field says once what it is: one class, a verb per profile, a label, a section (domain.md 0.1b)."""

import inspect
import re

import pytest
from pydantic import BaseModel

import app.models.kinds as kinds
from app.models.base import Part
from app.models.contact import Contact
from app.models.fields import Leaves, Profile, Sensitivity, Ui, Verb, leaves_of, ui_of
from app.models.walk import is_free_text

SECTIONS = {
    "basics", "time", "place", "acts", "people", "perpetrators", "sources", "nexus", "consent", "verification",
    "narrative", "attachments", "contact",
}  # fmt: skip
WIDGETS = {
    "", "long", "codes", "code", "pdate", "day", "instant", "geo", "country", "countries", "place", "party", "staff",
    "texts", "links", "rows", "part", "fixed", "hidden",
}  # fmt: skip


def models_below(model, seen=()):
    """Return a record class and the classes of everything in it."""
    found = [model]
    for field in model.model_fields.values():
        for inner in parts_of(field.annotation):
            if inner not in seen and inner not in found:
                found += models_below(inner, (*seen, *found))
    return list(dict.fromkeys(found))


def parts_of(annotation):
    if inspect.isclass(annotation) and issubclass(annotation, Part):
        return [annotation]
    return [one for inner in getattr(annotation, "__args__", ()) for one in parts_of(inner)]


ALL = [*dict.fromkeys(model for record in kinds.KINDS.values() for model in models_below(record)), Contact]
FIELDS = [(model, name) for model in ALL for name in model.model_fields]


def verbs(model, name):
    """Return the verbs of a field at HQ_CONF, REGIONAL, PARTNER, CASE_TRANSFER."""
    mark = leaves_of(model.model_fields[name])
    return tuple(str(mark.verb(profile)) for profile in Profile if profile is not Profile.DEVICE)


def test_the_walk_meets_all_models():
    assert {model.__name__ for model in ALL} == {
        "Incident", "Act", "VictimGroup", "Cell", "ChildBornOfRape", "AllegedPerpetrator", "Source", "Interview",
        "Consent", "ConsentScope", "NexusFinding", "VerificationPlan", "Decision", "AccountabilityStep", "Attachment",
        "Tick", "AltRef", "LegalHold", "Tombstone", "PartialDate", "Geo", "Party", "PartyUnit", "Place", "Contact",
    }  # fmt: skip


@pytest.mark.parametrize(("model", "name"), FIELDS, ids=lambda one: getattr(one, "__name__", one))
def test_each_field_has_one_class_one_face_and_a_verb_everywhere(model, name):
    field = model.model_fields[name]
    assert len([item for item in field.metadata if isinstance(item, Leaves)]) == 1
    assert len([item for item in field.metadata if isinstance(item, Ui)]) == 1
    mark, face = leaves_of(field), ui_of(field)
    assert mark.sensitivity in Sensitivity
    assert {mark.verb(profile) for profile in Profile} <= set(Verb)
    assert mark.verb(Profile.DEVICE) is Verb.KEEP
    assert face.label.source.strip()
    assert face.section in SECTIONS
    assert face.widget in WIDGETS
    assert (face.widget in {"code", "codes"}) <= bool(face.codes), "a code field names its list"
    assert not re.search(r"[.:]$", face.label.source), "a label is no sentence"


@pytest.mark.parametrize(("model", "name"), FIELDS, ids=lambda one: getattr(one, "__name__", one))
def test_free_text_leaves_for_nobody_but_by_its_own_right(model, name):
    field = model.model_fields[name]
    named = {("Incident", "summary_nonident"), ("AltRef", "value")}
    if is_free_text(field) and (model.__name__, name) not in named:
        assert verbs(model, name)[:3] == ("DROP", "DROP", "DROP")


@pytest.mark.parametrize(("model", "name"), FIELDS, ids=lambda one: getattr(one, "__name__", one))
def test_identifying_fields_leave_in_no_report(model, name):
    if leaves_of(model.model_fields[name]).sensitivity is Sensitivity.ID:
        assert verbs(model, name)[:3] == ("DROP", "DROP", "DROP")


@pytest.mark.parametrize("name", ["Source", "Interview"])
def test_nothing_of_a_source_leaves_the_station(name):
    model = next(one for one in ALL if one.__name__ == name)
    assert {verbs(model, field) for field in model.model_fields} == {("DROP",) * 4}


TABLE = """
Incident ref KEEP DROP DROP KEEP
Incident alt_refs KEEP DROP DROP KEEP
Incident created_at MONTH DROP DROP KEEP
Incident updated_at MONTH DROP DROP KEEP
Incident first_received_at MONTH DROP DROP KEEP
Incident reported_to_un MONTH DROP DROP KEEP
Incident created_by DROP DROP DROP DROP
Incident updated_by DROP DROP DROP DROP
Incident documented_by DROP DROP DROP DROP
Incident nexus_decided_by DROP DROP DROP DROP
Incident compartment DROP DROP DROP DROP
Incident legal_hold DROP DROP DROP DROP
Incident retention_until DROP DROP DROP DROP
Incident tombstone DROP DROP DROP DROP
Incident device KEEP DROP DROP KEEP
Incident lang KEEP DROP DROP KEEP
Incident handling KEEP DROP DROP KEEP
Incident ongoing KEEP DROP DROP KEEP
Incident reg_basis KEEP DROP DROP KEEP
Incident priority KEEP DROP DROP KEEP
Incident time_of_day KEEP DROP DROP KEEP
Incident duration_class KEEP KEEP DROP KEEP
Incident occurred MONTH QUARTER QUARTER KEEP
Incident ended MONTH QUARTER QUARTER KEEP
Act verified_on MONTH QUARTER QUARTER KEEP
Incident adm0 KEEP KEEP KEEP KEEP
Incident adm1 KEEP KEEP KEEP KEEP
Incident adm2 ADM DROP DROP KEEP
Incident adm3 DROP DROP DROP KEEP
Incident adm4 DROP DROP DROP KEEP
Incident pcode ADM ADM ADM KEEP
Incident geo CENTROID DROP DROP KEEP
Incident geo_sensitivity KEEP DROP DROP KEEP
Incident place_name_local DROP DROP DROP KEEP
Incident place_type KEEP KEEP DROP KEEP
Incident cross_border KEEP KEEP DROP KEEP
Incident control KEEP DROP DROP KEEP
Incident alleged_motive KEEP DROP DROP KEEP
Incident context KEEP KEEP DROP KEEP
Incident adjuncts KEEP KEEP DROP KEEP
Incident count_basis KEEP KEEP DROP KEEP
Incident title_neutral DROP DROP DROP KEEP
Act subtype KEEP DROP DROP KEEP
Act manner KEEP DROP DROP KEEP
Act type KEEP KEEP KEEP KEEP
Act verification_state KEEP KEEP KEEP KEEP
Act victim_groups KEEP KEEP KEEP KEEP
Act perpetrators KEEP KEEP KEEP KEEP
Act sources COUNT DROP DROP DROP
Act count_victims KEEP KEEP BAND KEEP
Incident victims_min KEEP KEEP BAND KEEP
Incident victims_best KEEP KEEP BAND KEEP
Incident victims_max KEEP KEEP BAND KEEP
VictimGroup n_min KEEP KEEP BAND KEEP
VictimGroup n_best KEEP KEEP BAND KEEP
VictimGroup n_max KEEP KEEP BAND KEEP
Cell n KEEP KEEP BAND KEEP
Cell band KEEP KEEP BAND KEEP
NexusFinding criterion KEEP DROP DROP KEEP
NexusFinding finding KEEP DROP DROP KEEP
Incident nexus_conclusion KEEP KEEP DROP KEEP
Incident nexus_decided_at MONTH DROP DROP KEEP
Incident summary_nonident TEXT_TICKED DROP DROP TEXT_TICKED
Incident account_first_person DROP DROP DROP TEXT_TICKED
Incident analysis_note DROP DROP DROP DROP
VictimGroup kind KEEP KEEP KEEP KEEP
VictimGroup sex KEEP KEEP KEEP KEEP
VictimGroup age_band KEEP KEEP BAND KEEP
VictimGroup age_basis KEEP DROP DROP KEEP
VictimGroup displacement_stage KEEP DROP DROP KEEP
VictimGroup displacement KEEP KEEP DROP KEEP
VictimGroup disability YESNO DROP DROP KEEP
VictimGroup pregnancy_result YESNO DROP DROP KEEP
VictimGroup child_born_of_rape YESNO DROP DROP KEEP
VictimGroup profile_tags CATEGORY DROP DROP KEEP
VictimGroup outcome_status KEEP DROP DROP KEEP
VictimGroup gender_identity_sogi DROP DROP DROP DROP
VictimGroup ethnicity DROP DROP DROP DROP
VictimGroup religion DROP DROP DROP DROP
VictimGroup age_years DROP DROP DROP KEEP
VictimGroup survivor_code DROP DROP DROP KEEP
VictimGroup health_outcome DROP DROP DROP KEEP
AllegedPerpetrator party KEEP KEEP CATEGORY KEEP
AllegedPerpetrator category KEEP KEEP KEEP KEEP
AllegedPerpetrator certainty KEEP KEEP KEEP KEEP
AllegedPerpetrator sex KEEP DROP DROP KEEP
AllegedPerpetrator age_band KEEP DROP DROP KEEP
AllegedPerpetrator role KEEP DROP DROP KEEP
AllegedPerpetrator n_min KEEP DROP DROP KEEP
AllegedPerpetrator n_max KEEP DROP DROP KEEP
AllegedPerpetrator unit KEEP DROP DROP KEEP
AllegedPerpetrator individual_known DROP DROP DROP DROP
AllegedPerpetrator attribution_basis DROP DROP DROP KEEP
AccountabilityStep forum KEEP DROP DROP KEEP
AccountabilityStep stage KEEP DROP DROP KEEP
AccountabilityStep party KEEP DROP DROP KEEP
AccountabilityStep date MONTH DROP DROP KEEP
AccountabilityStep survivor_wish DROP DROP DROP KEEP
AccountabilityStep source DROP DROP DROP DROP
Incident verification_plans DROP DROP DROP DROP
Incident sources DROP DROP DROP DROP
Consent for_ KEEP DROP DROP KEEP
Consent given_by KEEP DROP DROP KEEP
Consent at MONTH DROP DROP KEEP
Consent capacity DROP DROP DROP KEEP
ConsentScope scope KEEP DROP DROP KEEP
ConsentScope decision KEEP DROP DROP KEEP
ConsentScope expires KEEP DROP DROP KEEP
ConsentScope recipients DROP DROP DROP KEEP
Decision level KEEP DROP DROP KEEP
Decision state KEEP DROP DROP KEEP
Decision standard KEEP DROP DROP KEEP
Decision participants_n KEEP DROP DROP KEEP
Decision n_primary KEEP DROP DROP KEEP
Decision n_secondary KEEP DROP DROP KEEP
Decision n_independent_origins KEEP DROP DROP KEEP
Decision un_eyewitness KEEP DROP DROP KEEP
Decision date MONTH DROP DROP KEEP
Decision dissent DROP DROP DROP DROP
Decision reason DROP DROP DROP DROP
Decision decided_in DROP DROP DROP DROP
Attachment sha256 KEEP DROP DROP KEEP
Attachment size KEEP DROP DROP KEEP
Attachment mime KEEP DROP DROP KEEP
Attachment kind KEEP DROP DROP KEEP
Attachment file_name DROP DROP DROP KEEP
PartyUnit name KEEP DROP DROP KEEP
PartyUnit level KEEP DROP DROP KEEP
Party name KEEP KEEP KEEP KEEP
Party type KEEP KEEP KEEP KEEP
Place name DROP DROP DROP KEEP
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_the_table_of_0_1b(line):
    name, field, *expected = line.split()
    model = next(one for one in ALL if one.__name__ == name)
    assert verbs(model, field) == tuple(expected)


def test_all_code_lists_that_fields_name_ship_with_the_application():
    from app.models.codes import code_list_names

    named = {ui_of(field).codes for model in ALL for field in model.model_fields.values()} - {""}
    assert named <= set(code_list_names())


def test_links_name_lists_of_the_incident():
    incident = kinds.KINDS["incident"]
    for model in ALL:
        for name, field in model.model_fields.items():
            for target in ui_of(field).links:
                assert target in incident.model_fields, (model, name)


def test_a_field_without_its_marks_is_a_bug():
    class Bare(BaseModel):
        name: str

    with pytest.raises(TypeError):
        leaves_of(Bare.model_fields["name"])
    with pytest.raises(TypeError):
        ui_of(Bare.model_fields["name"])
