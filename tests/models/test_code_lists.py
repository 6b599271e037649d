"""Code lists as data: labels, parents, validity; a code that a list does not hold is shown by itself."""

from datetime import date

import pytest

from app.models.codes import CodeRow, code_list, code_list_names
from app.models.counting import ATTEMPTS, CHILD_BANDS
from app.models.places import CountryInfo, Gazetteer, gazetteer


def test_labels_and_what_stands_in_for_them():
    types = code_list("CRSV_TYPE")
    assert types.label("RAPE") == "Rape"
    assert types.label("RAPE", "xx") == "Rape", "English where there is no label in that language"
    assert types.label("FROM_A_NEWER_STATION") == "FROM_A_NEWER_STATION"
    assert types.definition("FROM_A_NEWER_STATION") == ""
    assert types.parent("FROM_A_NEWER_STATION") is None
    assert types.reviewed("RAPE", "en")
    assert not types.reviewed("FROM_A_NEWER_STATION", "fr")


def test_a_subtype_knows_its_head():
    assert code_list("CRSV_SUB").parent("GANG_RAPE") == "RAPE"
    assert code_list("PROFILE_TAGS").parent("JOURNALIST") == "OTHER"


def test_a_list_is_read_once():
    assert code_list("SEX") is code_list("SEX")


def test_all_shipped_lists_are_readable_in_order():
    for name in code_list_names():
        listed = code_list(name)
        assert listed.name == name
        assert [row.order for row in listed.rows] == sorted(row.order for row in listed.rows)
        assert len(set(listed.codes)) == len(listed.codes)


def test_what_people_call_a_code_finds_it_in_every_language_and_is_not_shown():
    listed = code_list("PERP_CAT")
    assert {"army", "armée", "ejército", "جيش"} <= set(listed.synonyms("STATE_ARMED"))
    assert listed.synonyms("FROM_A_NEWER_STATION") == ()
    told = [row for name in code_list_names() for row in code_list(name).rows if row.synonyms]
    assert len(told) > 50
    for row in told:
        assert set(row.synonyms) == {"en", "fr", "es", "ar"}, row.code
        assert all(word.strip() == word and word for words in row.synonyms.values() for word in words), row.code


def test_an_unknown_list_is_a_bug():
    with pytest.raises(FileNotFoundError):
        code_list("NO_SUCH_LIST")


def test_a_retired_code_is_no_longer_offered():
    row = CodeRow("OLD", {"en": "Old"}, {}, 1, None, "2020-01-01", "2025-12-31", {}, {})
    assert [row.active(date(year, 6, 1)) for year in (2019, 2020, 2025, 2026)] == [False, True, True, False]


def test_codes_that_the_core_counts_by_are_in_the_lists():
    assert set(code_list("CRSV_SUB").codes) >= ATTEMPTS
    assert set(code_list("AGE_BAND").codes) >= CHILD_BANDS


def test_the_gazetteer():
    built_in = gazetteer()
    assert built_in.chain("SS-EC") == ("SSD", "SS-EC")
    assert built_in.chain("SSD") == ("SSD",)
    assert built_in.chain("ZZ-ZZ") is None
    assert built_in.name("SSD", "fr") == "Soudan du Sud"
    assert built_in.name("ZZ-ZZ") == "ZZ-ZZ"
    assert "SS-EC" in {area.code for area in built_in.first_level("SSD")}
    assert built_in.first_level("ZZZ") == ()
    assert built_in.country("ZZZ") is None
    assert "SSD" in {one.iso3 for one in built_in.countries}


def test_a_gazetteer_of_one_country_without_a_box():
    small = Gazetteer({"ZZZ": CountryInfo("ZZZ", {"en": "Nowhere"}, ())})
    assert small.name("ZZZ", "ar") == "Nowhere"
