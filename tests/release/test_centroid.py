"""Coordinates that leave are the middle of an area, and the point itself has no part in them (domain.md 0.1b)."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from release_cases import attack, group, radio, released, terms

from app.models.act import Act
from app.models.base import new_id
from app.models.canonical import encode
from app.models.fields import Profile
from app.models.geo import Geo
from app.models.incident import Incident
from app.models.place import Place
from app.models.places import gazetteer
from app.release.labels import NoLabels, PlaceLabel
from app.release.release import release
from app.release.station import Station
from app.vault.released import released as leaving
from app.vault.revisions import save

UPPER_NILE = gazetteer().middle("SS-NU")
POINT = Geo(lat=953_412, lon=3_166_098, precision="EXACT")


class Country(NoLabels):
    """South Sudan, with the middles of the built-in list and one district that has one of its own."""

    def place(self, code):
        return PlaceLabel("Malakal", "ADM2", own=True) if code == "D1" else None

    def centroid(self, code):
        return (953_000, 3_166_000) if code == "D1" else gazetteer().middle(code)


def village(**changes):
    told, source = group(n=4), radio()
    act = Act(type="RAPE", victim_groups=[told.id], sources=[source.id])
    fields = {"victim_groups": [told], "sources": [source], "acts": [act], "adm0": "SSD", "adm1": "SS-NU"}
    return Incident(**fields | {"geo": POINT} | changes)


def told(incident, profile=Profile.HQ_CONF):
    return released(release(incident, terms(profile), Station(labels=Country()))).document


LAT, LON = st.integers(-9_000_000, 9_000_000), st.integers(-18_000_000, 18_000_000)
POINTS = st.builds(Geo, lat=LAT, lon=LON, precision=st.sampled_from([None, "EXACT", "1KM", "5KM", "ADM2_CENTROID"]))


@pytest.mark.parametrize("profile", [Profile.HQ_CONF, Profile.REGIONAL, Profile.PARTNER])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    POINTS,
    POINTS,
    st.fixed_dictionaries(
        {
            "adm2": st.sampled_from([None, "D1", "D9"]),
            "adm3": st.sampled_from([None, "SS070203"]),
            "geo_sensitivity": st.sampled_from([None, "EXACT_OK_LOCAL", "GENERALISE_5KM", "ADM2_ONLY", "ADM1_ONLY"]),
        }
    ),
)
def test_two_incidents_that_differ_in_their_point_alone_leave_as_the_same_bytes(profile, here, there, where):
    incident = village(**where)
    one, other = (incident.model_copy(update={"geo": point}) for point in (here, there))
    assert encode(told(one, profile)) == encode(told(other, profile))


def test_it_is_the_finest_area_that_may_be_told_and_has_a_middle():
    assert told(village(adm2="D1"))["geo"] == {"lat": 953_000, "lon": 3_166_000, "precision": "ADM2_CENTROID"}
    state = {"lat": UPPER_NILE[0], "lon": UPPER_NILE[1], "precision": "ADM1_CENTROID"}
    assert told(village(adm2="D1", geo_sensitivity="ADM1_ONLY"))["geo"] == state
    assert told(village(adm2="D9"))["geo"] == state, "nobody knows the middle of D9"


def test_where_the_map_has_no_shape_of_the_area_the_country_stands_for_it():
    middle = gazetteer().middle("COD")
    document = told(village(adm0="COD", adm1="CD-IT", geo=Geo(lat=157_000, lon=3_025_000)))
    assert document["geo"] == {"lat": middle[0], "lon": middle[1], "precision": "ADM0_CENTROID"}


def test_a_record_without_a_point_gets_none():
    assert "geo" not in told(village(geo=None))


def test_every_middle_lies_in_its_country():
    """Or, of a few islands that the box of the country leaves out, at most ten degrees away."""
    for country in gazetteer().countries:
        for code in (country.iso3, *(area.code for area in country.areas)):
            middle = gazetteer().middle(code)
            if middle is None or country.bbox is None:
                continue
            west, south, east, north = country.bbox
            lat, lon = middle
            assert south - 3_000_000 <= lat <= north + 3_000_000, code
            assert west > east or west - 1_000_000 <= lon <= east + 1_000_000, code
    assert sum(1 for one in gazetteer().countries for area in one.areas if area.middle) == 3128


class TestOwnDistricts:
    """A station may say where the middle of its own district lies."""

    def to_hq(self, vault, place):
        save(vault, place, state="FINAL")
        case = attack(adm1="SS-NU", adm2=place.id, geo=POINT)
        incident = case.with_consents(*case.all_of(["GRANTED"] * 3))
        save(vault, incident, state="FINAL")
        (result,) = leaving(vault, Profile.HQ_CONF, records=[incident.id])
        return released(result).document["geo"]

    def district(self, level="ADM2", precision="ADM2_CENTROID"):
        geo = Geo(lat=953_000, lon=3_166_000, precision=precision)
        return Place(id=new_id(), name="Malakal", level=level, parent="SS-NU", geo=geo)

    @pytest.mark.parametrize("precision", ["ADM2_CENTROID", None])
    def test_then_hq_gets_that(self, vault, precision):
        found = self.to_hq(vault, self.district(precision=precision))
        assert found == {"lat": 953_000, "lon": 3_166_000, "precision": "ADM2_CENTROID"}

    @pytest.mark.parametrize("precision", ["EXACT", "1KM", "5KM", "ADM3_CENTROID"])
    def test_but_not_a_point_that_is_said_to_be_no_middle(self, vault, precision):
        assert self.to_hq(vault, self.district(precision=precision))["precision"] == "ADM1_CENTROID"

    @pytest.mark.parametrize("level", ["SITE", "ADM4", "ADM3"])
    def test_nor_that_of_a_place_finer_than_a_district(self, vault, level):
        found = self.to_hq(vault, self.district(level, None))
        assert found == {"lat": UPPER_NILE[0], "lon": UPPER_NILE[1], "precision": "ADM1_CENTROID"}
