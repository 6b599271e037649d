"""R-23: what suggests that two records tell of the same event."""

from model_cases import NOW, gunmen, her, incident

from app.models.likeness import MOST, likeness

PARTY = "c" * 32


def like(one, other):
    assert likeness(one, other, now=NOW) == likeness(other, one, now=NOW)
    return likeness(one, other, now=NOW)


def fields(**more):
    return {"adm2": "torit", "perpetrators": [gunmen(party=PARTY)]} | more


def test_r_23_place_date_party_and_people_make_a_suggestion():
    assert like(incident(**fields()), incident(**fields())) == MOST
    assert like(incident(**fields()), incident(**fields(adm2="kapoeta"))) == 3
    assert like(incident(**fields()), incident(**fields(occurred={"value": "2026-11", "precision": "MONTH"}))) == 3
    assert like(incident(**fields()), incident(**fields(occurred={"value": "2026-10", "precision": "MONTH"}))) == MOST
    assert like(incident(**fields()), incident(**fields(perpetrators=[gunmen()]))) == 3
    assert like(incident(**fields()), incident(**fields(victim_groups=[her(age_band="A_CH")]))) == 3


def test_r_23_what_is_not_known_suggests_nothing():
    bare = incident(occurred={"precision": "UNK"}, victim_groups=[her(sex="UNK")])
    assert like(bare, bare) == 0


def test_r_23_names_and_texts_are_never_looked_at():
    told = {"place_name_local": "By the old well", "summary_nonident": "The same words.", "title_neutral": "The same"}
    bare = {"occurred": None, "victim_groups": []}
    assert like(incident(**bare, **told), incident(**bare, **told)) == 0
