"""What each profile sees of one full incident: verbs at work, compartments, kinds, attachments, cases handed over."""

from datetime import UTC, datetime

import pytest
from release_cases import (
    NINE_POINTS,
    SUMMARY,
    attack,
    consent,
    group,
    ids,
    person,
    photo_of,
    radio,
    released,
    terms,
    tick,
    to_hq,
)

from app.models.act import Act
from app.models.attachment import Tick
from app.models.base import new_id
from app.models.consent import Consent, ConsentScope
from app.models.fields import Profile
from app.models.geo import Geo
from app.models.incident import Incident
from app.models.party import Party
from app.models.pdate import PartialDate
from app.models.place import Place
from app.models.verification import NexusFinding
from app.release.blocks import labels_block
from app.release.labels import NoLabels, PlaceLabel
from app.release.profiles import carries, scopes_of
from app.release.received import received
from app.release.release import release
from app.release.results import Footprint, Released, Withheld, footprint, shrank
from app.release.station import Station
from app.release.ticks import persons_leaving, text_hash, tick_holds

PARTNERS = "SHARE_UN_PARTNER_NONIDENT"
REFERRAL = "REFERRAL_IDENTIFIED"
OTHERS = (Profile.HQ_CONF, Profile.REGIONAL, Profile.PARTNER, Profile.CASE_TRANSFER)


class Gazetteer(NoLabels):
    """Two districts of one state; the second is the station's own entry."""

    def place(self, code):
        return {"D1": PlaceLabel("Fashoda", "ADM2"), "D2": PlaceLabel("Ford county", "ADM2", own=True)}.get(code)

    def chain(self, code):
        return {"SS070203": ("SSD", "SS-NU", "D1", "SS070203")}.get(code)

    def centroid(self, code):
        return {"D1": (985_000, 3_210_000), "SS-NU": (990_000, 3_270_000)}.get(code)


def reported(**changes):
    """One report by radio about a group: nobody's consent is needed."""
    told, source = group(n=4), radio()
    fields = {
        "victim_groups": [told],
        "sources": [source],
        "acts": [Act(type="RAPE", victim_groups=[told.id], sources=[source.id])],
        "adm0": "SSD",
        "adm1": "SS-NU",
    }
    return Incident(**fields | changes)


def seen(incident, profile=Profile.HQ_CONF, **more):
    return released(release(incident, terms(profile, **more), Station(labels=Gazetteer()))).document


def test_dates_become_months_for_hq_and_quarters_for_others():
    incident = reported(
        occurred=PartialDate(value="2026-10-14", precision="DAY", basis="STATED", note="after the market"),
        first_received_at="2026-10-15T08:30:00+02:00",
    )
    hq, partner = seen(incident), seen(incident, Profile.PARTNER)
    assert hq["occurred"] == {"value": "2026-10", "precision": "MONTH", "basis": "STATED"}
    assert hq["first_received_at"] == "2026-10"
    assert partner["occurred"]["value"] == "2026-Q4"
    assert "first_received_at" not in partner


@pytest.mark.parametrize(
    ("sensitivity", "adm2", "pcode"),
    [(None, "D1", "D1"), ("EXACT_OK_LOCAL", "D1", "D1"), ("ADM2_ONLY", "D1", "D1"), ("ADM1_ONLY", None, "SS-NU")],
)
def test_the_place_is_no_finer_than_profile_and_record_allow(sensitivity, adm2, pcode):
    incident = reported(adm2="D1", adm3="SS070203", pcode="SS070203", geo_sensitivity=sensitivity, place_name_local="x")
    hq, region = seen(incident), seen(incident, Profile.REGIONAL)
    assert hq.get("adm2") == adm2
    assert hq["pcode"] == pcode
    assert region["pcode"] == "SS-NU"
    assert not {"adm3", "place_name_local"} & hq.keys()
    assert "adm2" not in region


def test_a_pcode_that_no_list_knows_goes_only_as_the_area_around_it():
    assert seen(reported(pcode="SS999999"))["pcode"] == "SS-NU"


def test_coordinates_become_the_middle_of_the_area_or_stay():
    point = Geo(lat=987_654, lon=3_212_345, precision="EXACT")
    in_district = seen(reported(adm2="D1", geo=point))
    assert in_district["geo"] == {"lat": 985_000, "lon": 3_210_000, "precision": "ADM2_CENTROID"}
    assert seen(reported(adm2="D1", geo=point, geo_sensitivity="ADM1_ONLY"))["geo"] == {
        "lat": 990_000,
        "lon": 3_270_000,
        "precision": "ADM1_CENTROID",
    }
    assert "geo" not in seen(reported(adm1="SS-XX", geo=point))
    assert "geo" not in seen(reported(adm2="D1", geo=point), Profile.PARTNER)


def test_hq_learns_the_name_of_a_district_that_the_station_added():
    assert seen(reported(adm2="D2"))["labels"]["places"]["D2"] == {"name": "Ford county", "level": "ADM2"}


def test_no_one_else_learns_the_name_of_a_place_that_the_station_added():
    labels = labels_block({}, {"D2"}, Gazetteer(), Profile.PARTNER)
    assert labels["places"]["D2"] == {"level": "ADM2"}


def test_of_profiles_and_health_hq_gets_no_more_than_its_verbs():
    who = group(
        profile_tags=["HRD_WOMAN", "JOURNALIST", "FARMER"],
        disability="YES_SEEING",
        pregnancy_result="NOT_ASKED",
        ethnicity="OTHER",
        gender_identity_sogi="DISCLOSED_LGBTIQ",
        health_outcome=["INJURY"],
    )
    incident = reported(victim_groups=[who], acts=[Act(type="RAPE", victim_groups=[who.id])])
    (row,) = seen(incident)["victim_groups"]
    assert row["profile_tags"] == ["FARMER", "OTHER"]
    assert (row["disability"], row["pregnancy_result"]) == ("YES", "UNK")
    assert not {"ethnicity", "gender_identity_sogi", "health_outcome"} & row.keys()


def test_what_was_reduced_is_listed_the_same_whether_or_not_it_was_filled_in():
    bare, full = reported(), reported(risks_note="A note.", title_neutral="A title.")
    assert seen(bare)["release"]["reduced"] == seen(full)["release"]["reduced"]
    reduced = set(seen(bare)["release"]["reduced"])
    assert {"risks_note", "sources", "victim_groups.ethnicity", "summary_nonident"} <= reduced
    assert not {"geo", "occurred", "victim_groups.child_born_of_rape"} & reduced


def test_sources_leave_as_a_tally_only():
    document = seen(reported())
    assert "sources" not in document
    assert document["acts"][0]["sources"] == 1
    assert document["release"]["withheld_counts"] == {"sources": 1}
    assert "source_tally" not in seen(reported(), Profile.REGIONAL)["derived"]


def test_partners_get_bands_of_numbers():
    document = seen(reported(victims_best=7), Profile.PARTNER)
    assert document["victims_best"] == "N_5_9"
    assert document["derived"]["counts_by_sex_band"] == [{"sex": "F", "band": "ADULT", "n": "N_2_4"}]


@pytest.mark.parametrize("profile", OTHERS)
@pytest.mark.parametrize(
    "changes",
    [
        {"handling": "UN_PERSONNEL_ALLEGED"},
        {"nexus_conclusion": "SEA_ROUTE"},
        {"perpetrators": [{"id": new_id(), "category": "UN_PERSONNEL"}]},
    ],
)
def test_what_alleges_un_personnel_goes_only_to_the_own_devices(profile, changes):
    incident = reported(**changes)
    more = {"purpose": REFERRAL, "recipient": "Clinic", "person": incident.victim_groups[0].id}
    out = release(incident, terms(profile, **more), Station())
    assert isinstance(out, Withheld)
    assert out.reason_code == "release.compartment"
    assert isinstance(release(incident, terms(Profile.DEVICE), Station()), Released)


def test_each_profile_carries_its_kinds_of_record():
    assert carries(Profile.HQ_CONF, "place")
    assert not carries(Profile.HQ_CONF, "case_file")
    assert carries(Profile.REGIONAL, "party")
    assert not carries(Profile.PARTNER, "party")
    assert not carries(Profile.CASE_TRANSFER, "party")
    assert carries(Profile.DEVICE, "case_file")
    party = Party(name="Northern Front", type="NSAG", notes="A note.")
    assert isinstance(release(party, terms(Profile.PARTNER), Station()), Withheld)
    shown = released(release(party, terms(), Station())).document
    assert shown["name"] == "Northern Front"
    assert "notes" not in shown


def test_an_own_place_leaves_without_its_name():
    place = Place(name="Ford camp", level="SITE", parent="SS070203")
    shown = released(release(place, terms(), Station(labels=Gazetteer()))).document
    assert "name" not in shown
    assert shown["parent"] == "D1"


def test_a_recipient_in_another_country_needs_that_consent_too():
    case = attack()
    shared = case.with_consents(*[consent(who.id, scope=PARTNERS) for who in (case.a, case.b, case.c)])
    both = [*shared.consents, consent(case.a.id, scope="CROSS_BORDER_TRANSFER")]
    here = release(shared, terms(Profile.REGIONAL), Station())
    abroad = release(shared, terms(Profile.REGIONAL, cross_border=True), Station())
    agreed = release(
        shared.model_copy(update={"consents": both}), terms(Profile.REGIONAL, cross_border=True), Station()
    )
    assert len(released(here).document["victim_groups"]) == 3
    assert isinstance(abroad, Withheld)
    assert ids(released(agreed).document, "victim_groups") == {case.a.id}
    assert scopes_of(Profile.HQ_CONF, cross_border=True) == ("REPORT_HQ_NONIDENT",)


class TestAttachments:
    """Only looked-at copies, only of persons who allowed pictures, and never of who was taken out."""

    def hq(self, attachments, decisions=("GRANTED", "GRANTED", "REFUSED"), pictures=True):
        case = self.case
        rows = case.all_of(list(decisions))
        rows += [consent(who.id, scope="PHOTO_AUDIO") for who in (case.a, case.b, case.c)] if pictures else []
        return released(to_hq(case.with_consents(*rows, attachments=attachments)))

    @pytest.fixture(autouse=True)
    def _case(self):
        self.case = attack()

    def test_the_marked_copy_leaves_and_the_original_stays(self):
        out = self.hq(photo_of(self.case.a))
        assert [row.sha256[0] for row in out.attachments] == ["f"]
        assert out.document["attachments"][0].keys() == {"id", "sha256", "size", "kind"}
        assert out.document["release"]["withheld_counts"]["attachments"] == 1
        assert "release.attachments_kept" in out.notices

    def test_an_original_marked_sen_by_mistake_stays(self):
        original, _copy = photo_of(self.case.a)
        assert self.hq([original.model_copy(update={"class_": "SEN"})]).attachments == ()

    def test_a_picture_of_somebody_taken_out_stays_even_beside_another(self):
        assert self.hq(photo_of(self.case.a, self.case.c)).attachments == ()

    def test_a_copy_shows_whoever_its_original_shows(self):
        original, copy = photo_of(self.case.c)
        blurred = copy.model_copy(update={"persons": []})
        assert self.hq([original, blurred]).attachments == ()

    def test_a_picture_that_names_nobody_may_show_anybody(self):
        original, copy = photo_of()
        unnamed = [original, copy]
        assert self.hq(unnamed).attachments == ()
        assert len(self.hq(unnamed, decisions=["GRANTED"] * 3).attachments) == 1
        empty_road = [original.model_copy(update={"faces_present": "NO"}), copy]
        assert len(self.hq(empty_road).attachments) == 1

    def test_a_picture_needs_the_consent_for_pictures_and_a_document_does_not(self):
        assert self.hq(photo_of(self.case.a), pictures=False).attachments == ()
        papers = [row.model_copy(update={"kind": "MAP"}) for row in photo_of(self.case.a)]
        assert len(self.hq(papers, pictures=False).attachments) == 1

    def test_what_a_source_gave_who_was_taken_out_stays(self):
        original, copy = photo_of(self.case.a)
        given = original.model_copy(update={"obtained_from": self.case.incident.sources[2].id})
        assert self.hq([given, copy]).attachments == ()

    def test_region_and_partners_get_none(self):
        case = self.case
        rows = [consent(case.a.id, scope=scope) for scope in (PARTNERS, "PHOTO_AUDIO")]
        incident = case.with_consents(*rows, attachments=photo_of(case.a))
        for profile in (Profile.REGIONAL, Profile.PARTNER):
            assert released(release(incident, terms(profile), Station())).attachments == ()


class TestSummary:
    """The text leaves only read, ticked, and clean."""

    def told(self, text, *, ticked_text=None):
        case = attack(summary_nonident=text)
        ticks = [tick(case.a, case.b, case.c, text=ticked_text or text)]
        return released(to_hq(case.with_consents(*case.all_of(["GRANTED"] * 3), ticks=ticks)))

    def test_it_leaves_when_ticked_and_clean(self):
        out = self.told(SUMMARY)
        assert out.document["summary_nonident"] == SUMMARY
        assert out.notices == ()

    @pytest.mark.parametrize(
        "text", ["Call +211 912 345 678 first.", "Write to amina@example.org.", "At 9.53213, 31.66072."]
    )
    def test_it_stays_when_the_linter_finds_something(self, text):
        out = self.told(text)
        assert "summary_nonident" not in out.document
        assert "release.summary_lint" in out.notices

    def test_a_changed_text_voids_its_tick(self):
        assert "summary_nonident" not in self.told("Another text.", ticked_text=SUMMARY).document

    def test_a_source_taken_out_for_herself_voids_a_tick_that_does_not_name_the_sources(self):
        case = attack(summary_nonident=SUMMARY)
        sister = case.incident.sources[0].model_copy(update={"id": new_id(), "kind": "FAMILY", "interview": None})
        sources = [*case.incident.sources, sister]
        rows = [*case.all_of(["GRANTED"] * 3), consent(sister.id, "REFUSED")]
        incident = case.with_consents(*rows, sources=sources, ticks=[tick(case.a, case.b, case.c)])
        assert "summary_nonident" not in released(to_hq(incident)).document
        named = tick(case.a, case.b, case.c, *case.incident.sources)
        assert "summary_nonident" in released(to_hq(incident.model_copy(update={"ticks": [named]}))).document


def test_a_tick_made_for_who_leaves_today_holds_until_somebody_withdraws():
    case = attack()
    slavery = Act(type="SEX_SLAVERY", victim_groups=[case.b.id], sources=[case.incident.sources[2].id])
    acts = [case.incident.acts[0].model_copy(update={"victim_groups": [case.a.id]}), slavery]
    incident = case.with_consents(*case.all_of(["GRANTED", "GRANTED", "REFUSED"]), acts=acts)
    leaving = persons_leaving(incident, terms())
    assert case.b.id not in leaving  # her only act rests on who refused
    made = Tick(field="summary_nonident", text_hash=text_hash(SUMMARY), persons=sorted(leaving))
    ticked = incident.model_copy(update={"ticks": [made]})
    assert tick_holds(ticked, "summary_nonident", terms())
    assert "summary_nonident" in released(to_hq(ticked)).document
    gone = ticked.model_copy(update={"consents": [consent(case.b.id)]})
    assert not tick_holds(gone, "summary_nonident", terms())
    assert persons_leaving(gone, terms()) == frozenset()


class TestCaseTransfer:
    """One person, to one named recipient, for one purpose, before a date."""

    def ask(self, incident, who, recipient="Clinic 4"):
        more = {"purpose": REFERRAL, "recipient": recipient, "person": who.id}
        return release(incident, terms(Profile.CASE_TRANSFER, **more), Station())

    def granted(self, who, recipient="Clinic 4"):
        scope = ConsentScope(scope=REFERRAL, decision="GRANTED", recipients=[recipient], expires="2027-01-31")
        return Consent(for_=who.id, given_by="SURVIVOR", explained=NINE_POINTS, scopes=[scope])

    def test_the_incident_is_reduced_to_her(self):
        case = attack(risks_note="B is in danger.", nexus=[NexusFinding(criterion="CAUSAL", reason="B and C told it.")])
        incident = case.with_consents(self.granted(case.a), self.granted(case.b))
        document = released(self.ask(incident, case.a)).document
        assert ids(document, "victim_groups") == {case.a.id}
        assert (document["victims_min"], document["victims_best"], document["victims_max"]) == (1, 1, 1)
        assert {row["for"] for row in document["consents"]} == {case.a.id}
        assert not {"risks_note", "sources", "documented_by", "summary_nonident"} & document.keys()
        assert document["nexus"] == [{"id": incident.nexus[0].id, "criterion": "CAUSAL"}]

    def test_another_recipient_gets_nothing(self):
        case = attack()
        incident = case.with_consents(self.granted(case.a))
        assert isinstance(self.ask(incident, case.a, "Clinic 5"), Withheld)
        assert isinstance(self.ask(incident, case.b), Withheld)

    def test_it_is_refused_without_purpose_recipient_and_person(self):
        out = release(attack().incident, terms(Profile.CASE_TRANSFER), Station())
        assert isinstance(out, Withheld)
        assert out.reason_code == "release.terms"


def test_the_own_devices_get_no_narrative_about_who_refused_to_be_recorded():
    case = attack(account_first_person="She told all of it.", risks_note="C is at risk.")
    rows = [*case.all_of(["GRANTED"] * 3), consent(case.c.id, "REFUSED", scope="RECORD_LOCALLY")]
    document = seen(case.with_consents(*rows), Profile.DEVICE)
    assert not {"account_first_person", "risks_note", "summary_nonident"} & document.keys()
    whole = seen(case.with_consents(*rows[:3]), Profile.DEVICE)
    assert {"account_first_person", "risks_note", "summary_nonident", "sources"} <= whole.keys()


def test_hq_shows_a_stations_record_as_it_came_and_passes_it_on_to_nobody():
    document = seen(reported(ref="SSD-MAKA-26-00002-X"))
    shown = received(document, "incident", document["id"], Profile.HQ_CONF)
    assert released(shown).document == document
    assert isinstance(received(document, "incident", document["id"], Profile.PARTNER), Withheld)


def test_erase_is_due_when_persons_fields_or_attachments_are_lost_and_not_when_some_are_new():
    incident = reported(context=["CHECKPOINT"], ref="SSD-MAKA-26-00002-X")
    one = footprint(released(to_hq(incident)))
    fewer = footprint(released(to_hq(incident.model_copy(update={"context": []}))))
    assert shrank(one, fewer)
    assert not shrank(fewer, one)
    assert Footprint.load(one.dump()) == one


def test_now_is_the_moment_that_is_given_and_no_other():
    case = attack()
    rows = [consent(who.id, expires="2026-12-31") for who in (case.a, case.b, case.c)]
    incident = case.with_consents(*rows)
    assert isinstance(to_hq(incident, now=datetime(2026, 12, 30, tzinfo=UTC)), Released)
    assert isinstance(to_hq(incident, now=datetime(2027, 1, 1, tzinfo=UTC)), Withheld)


def test_a_person_who_is_a_row_of_unknown_kind_counts_as_one_person():
    who = person(kind=None)
    incident = Incident(victim_groups=[who], sources=[radio()], acts=[Act(type="RAPE", victim_groups=[who.id])])
    assert isinstance(to_hq(incident), Withheld)
