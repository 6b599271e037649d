"""Attempts to get out what must stay: odd links, contradicting marks, stale consents, own places, UN personnel."""

import pytest
from pypdfium2 import PdfDocument
from release_cases import (
    NINE_POINTS,
    NOW,
    SECOND_HAND,
    attack,
    consent,
    group,
    person,
    photo_of,
    radio,
    released,
    survivor,
    terms,
    tick,
    to_hq,
)

from app.models.act import Act
from app.models.attachment import Attachment
from app.models.base import new_id
from app.models.consent import Consent, ConsentScope
from app.models.fields import Profile
from app.models.incident import Incident
from app.models.party import Party
from app.models.perpetrator import AllegedPerpetrator
from app.models.place import Place
from app.models.released import released_model
from app.models.source import Source
from app.models.verification import Decision
from app.release.labels import NoLabels, PartyLabel, PlaceLabel
from app.release.release import release
from app.release.results import Released, Withheld, document_hash
from app.release.station import Station
from app.reports.case_summary import render
from app.reports.printed import PrintInfo
from app.reports.sheet_data import current_consents
from app.vault.alike import alike
from app.vault.released import released as through_the_door
from app.vault.revisions import save

PARTNERS = "SHARE_UN_PARTNER_NONIDENT"
REFERRAL = "REFERRAL_IDENTIFIED"
LEAVING = (Profile.HQ_CONF, Profile.REGIONAL, Profile.PARTNER)
BLUE_HELMETS, OWN_CAMP, OWN_STATE = new_id(), new_id(), new_id()


class Lists(NoLabels):
    """A contingent kept as a party; a camp and a state that the station added itself, the camp right below a state."""

    def party(self, party_id):
        return PartyLabel(None, "Contingent", "UN_PERSONNEL") if party_id == BLUE_HELMETS else None

    def place(self, code):
        return {
            OWN_CAMP: PlaceLabel("Ford camp", "SITE", own=True),
            OWN_STATE: PlaceLabel("River state", "ADM1", own=True),
        }.get(code)

    def chain(self, code):
        return {OWN_CAMP: ("SSD", "SS-NU", OWN_CAMP), OWN_STATE: ("SSD", OWN_STATE)}.get(code)


def village(**changes):
    """One report by radio about a group: nobody's consent is needed."""
    told, source = group(n=4), radio()
    acts = [Act(type="RAPE", victim_groups=[told.id], sources=[source.id])]
    return Incident(**{"victim_groups": [told], "sources": [source], "acts": acts, "adm0": "SSD"} | changes)


def seen(incident, profile=Profile.HQ_CONF, **more):
    station = Station(labels=Lists(), pseudonym=lambda own: own[::-1])
    return released(release(incident, terms(profile, **more), station)).document


def granted(case):
    return case.all_of(["GRANTED"] * 3)


class TestLinks:
    """A link is a trace of the row that it names."""

    def test_a_consent_does_not_name_the_refusal_that_it_was_entered_after_by_mistake(self):
        case = attack()
        refusal = consent(case.c.id, "REFUSED")
        agreed = consent(case.a.id, after=refusal)
        document = released(to_hq(case.with_consents(refusal, agreed))).document
        assert refusal.id not in str(document)
        released_model("incident").model_validate(document)

    def test_an_act_does_not_name_a_person_who_was_deleted_from_the_record(self):
        gone = new_id()
        incident = village()
        act = incident.acts[0]
        linked = act.model_copy(
            update={
                "victim_groups": [*act.victim_groups, gone],
                "sources": [*act.sources, gone],
                "perpetrators": [gone],
            }
        )
        document = seen(incident.model_copy(update={"acts": [linked]}))
        assert gone not in str(document)
        assert document["acts"][0]["sources"] == 1
        released_model("incident").model_validate(document)

    def test_a_case_handed_over_does_not_name_its_sources_through_an_attachment(self):
        case = attack()
        scope = ConsentScope(scope=REFERRAL, decision="GRANTED", recipients=["Clinic 4"], expires="2027-01-31")
        agreed = Consent(for_=case.a.id, given_by="SURVIVOR", explained=NINE_POINTS, scopes=[scope])
        told = case.incident.sources[0]
        paper = Attachment(kind="DOCUMENT", persons=[case.a.id, told.id], obtained_from=told.id, class_="ID")
        incident = case.with_consents(agreed, attachments=[paper])
        more = {"purpose": REFERRAL, "recipient": "Clinic 4", "person": case.a.id}
        document = seen(incident, Profile.CASE_TRANSFER, **more)
        assert told.id not in str(document)
        assert document["attachments"][0]["persons"] == [case.a.id]

    def test_a_tick_does_not_come_to_hold_because_a_name_was_taken_from_it(self):
        case = attack()
        rows = [*granted(case), consent(case.c.id, "REFUSED", scope="RECORD_LOCALLY")]
        everybody = tick(case.a, case.b, case.c)
        document = seen(case.with_consents(*rows, ticks=[everybody]), Profile.DEVICE)
        assert "ticks" not in document
        assert "summary_nonident" not in document


class TestHowMany:
    """How many were taken out is told by no number."""

    def test_a_decision_on_an_act_that_names_no_sources_counts_only_those_left(self):
        case = attack()
        act = case.incident.acts[0].model_copy(update={"sources": []})
        minuted = Decision(act=act.id, level="L2_MARA_WG", n_primary=3, n_secondary=0, n_independent_origins=3)
        rows = case.all_of(["GRANTED", "GRANTED", "REFUSED"])
        document = released(to_hq(case.with_consents(*rows, acts=[act], decisions=[minuted]))).document
        assert document["derived"]["source_tally"]["tiers"] == {"PRIMARY": 2}
        decision = document["decisions"][0]
        assert (decision["n_primary"], decision["n_independent_origins"]) == (2, 2)

    def test_a_figure_does_not_rest_on_several_sources_when_one_is_left(self):
        case = attack(count_basis="MULTIPLE_CONSISTENT_SOURCES")
        document = released(to_hq(case.with_consents(*case.all_of(["GRANTED", "REFUSED", "REFUSED"])))).document
        assert [document[f"victims_{name}"] for name in ("min", "best", "max")] == [1, 1, 1]
        assert document["count_basis"] == "SINGLE_SOURCE_ESTIMATE"


class TestUnPersonnel:
    """What alleges UN personnel, or lies in a compartment, goes by no ordinary way."""

    @pytest.mark.parametrize("profile", LEAVING)
    def test_a_party_that_is_un_personnel_is_enough(self, profile):
        contingent = AllegedPerpetrator(party=BLUE_HELMETS)
        incident = village(perpetrators=[contingent])
        out = release(incident, terms(profile), Station(labels=Lists()))
        assert isinstance(out, Withheld)
        assert out.reason_code == "release.compartment"

    @pytest.mark.parametrize("profile", LEAVING[:2])
    def test_such_a_party_does_not_leave_by_itself(self, profile):
        out = release(Party(name="Contingent", type="UN_PERSONNEL"), terms(profile), Station())
        assert isinstance(out, Withheld)

    @pytest.mark.parametrize("profile", LEAVING)
    @pytest.mark.parametrize("record", [village(compartment="vetting"), Party(name="X", compartment="vetting")])
    def test_a_record_in_a_compartment_stays(self, record, profile):
        assert isinstance(release(record, terms(profile), Station()), Withheld)
        assert isinstance(release(record, terms(Profile.DEVICE), Station()), Released)


class TestSecondHand:
    """Secondary information stands in for a grant only as long as she was never asked."""

    def told(self, *rows):
        who, report = person(), Source(kind="OTHER_CSO", credibility="PROBABLE")
        incident = Incident(
            victim_groups=[who],
            sources=[report],
            acts=[Act(type="RAPE", victim_groups=[who.id], sources=[report.id])],
            consents=[row.model_copy(update={"for_": who.id}) for row in rows],
        )
        return to_hq(incident)

    def test_it_stands_in_while_nobody_asked(self):
        assert isinstance(self.told(consent(new_id(), "NOT_ASKED", given_by=SECOND_HAND)), Released)

    def test_she_was_met_and_not_asked_about_headquarters(self):
        before = consent(new_id(), "NOT_ASKED", given_by=SECOND_HAND)
        assert isinstance(self.told(before, consent(new_id(), "NOT_ASKED", after=before)), Withheld)
        assert isinstance(self.told(before, consent(new_id(), "NOT_ASKED")), Withheld)

    def test_she_was_met_and_agreed_to_something_else_only(self):
        before = consent(new_id(), "NOT_ASKED", given_by=SECOND_HAND)
        assert isinstance(self.told(before, consent(new_id(), scope=REFERRAL, after=before)), Withheld)

    def test_an_account_that_concerns_a_person_who_was_deleted_may_be_anyones(self):
        who, told = group(), survivor(person())
        incident = village(
            victim_groups=[who], sources=[radio(), told], acts=[Act(type="RAPE", victim_groups=[who.id])]
        )
        assert isinstance(to_hq(incident), Withheld)


class TestRefusals:
    """A refusal is lost by no slip of the pen."""

    def test_one_that_does_not_say_whose_it_is_may_be_anyones(self):
        case = attack()
        nobodys = consent(None, "REFUSED")
        assert isinstance(to_hq(case.with_consents(*granted(case), nobodys)), Withheld)
        hers = consent(case.c.id, "REFUSED", after=nobodys)
        document = released(to_hq(case.with_consents(*granted(case), nobodys, hers))).document
        assert {row["id"] for row in document["victim_groups"]} == {case.a.id, case.b.id}
        assert nobodys.id not in str(document)

    def test_a_grant_that_does_not_say_whose_it_is_is_nobodys(self):
        case = attack()
        assert isinstance(to_hq(case.with_consents(consent(None))), Withheld)

    def test_three_rows_that_replace_each_other_in_a_circle_refuse_if_one_does(self):
        case = attack()
        rows = [consent(case.a.id, decision) for decision in ("GRANTED", "REFUSED", "GRANTED")]
        circle = [
            row.model_copy(update={"supersedes": before.id})
            for row, before in zip(rows, [rows[2], rows[0], rows[1]], strict=True)
        ]
        assert isinstance(to_hq(case.with_consents(*circle)), Withheld)

    def test_one_that_replaces_itself_still_counts(self):
        case = attack()
        row = consent(case.a.id, "WITHDRAWN")
        itself = row.model_copy(update={"supersedes": row.id})
        assert isinstance(to_hq(case.with_consents(consent(case.a.id), itself)), Withheld)

    def test_a_new_grant_answers_only_the_withdrawal_that_it_replaces(self):
        case = attack()
        one, other = consent(case.a.id, "WITHDRAWN"), consent(case.a.id, "WITHDRAWN")
        assert isinstance(to_hq(case.with_consents(one, other, consent(case.a.id, after=one))), Withheld)

    def test_a_person_new_in_an_open_revision_does_not_appear_and_one_removed_there_stays(self):
        case = attack()
        newcomer = person()
        later = case.with_consents(*granted(case), consent(newcomer.id), victim_groups=[case.a, newcomer])
        final = case.with_consents(*granted(case))
        document = released(to_hq(final, heads=[later])).document
        assert {row["id"] for row in document["victim_groups"]} == {case.a.id, case.b.id, case.c.id}
        assert document == released(to_hq(final)).document


def test_a_later_revision_that_names_fewer_recipients_narrows_at_once():
    case = attack()

    def agreed(*names):
        scope = ConsentScope(scope=REFERRAL, decision="GRANTED", recipients=list(names), expires="2027-01-31")
        return Consent(for_=case.a.id, given_by="SURVIVOR", explained=NINE_POINTS, scopes=[scope])

    final, later = case.with_consents(agreed("Clinic 4", "Clinic 5")), case.with_consents(agreed("Clinic 5"))
    more = {"profile": Profile.CASE_TRANSFER, "purpose": REFERRAL, "person": case.a.id}
    assert isinstance(release(final, terms(recipient="Clinic 4", **more), Station(), heads=[later]), Withheld)
    assert isinstance(release(final, terms(recipient="Clinic 5", **more), Station(), heads=[later]), Released)


class TestAttachments:
    """A mark that contradicts itself lets nothing go."""

    @pytest.fixture(autouse=True)
    def _case(self):
        self.case = attack()
        self.voices = [consent(who.id, scope="PHOTO_AUDIO") for who in (self.case.a, self.case.b)]

    def hq(self, *attachments, rows=None):
        rows = self.case.all_of(["GRANTED", "GRANTED", "REFUSED"]) + self.voices if rows is None else rows
        return released(to_hq(self.case.with_consents(*rows, attachments=list(attachments)))).attachments

    @pytest.mark.parametrize(
        "wrong", [{"metadata_stripped": False}, {"metadata_stripped": None}, {"faces_present": "YES"}]
    )
    def test_a_copy_with_hidden_data_or_faces_is_not_safe_whatever_its_class(self, wrong):
        original, copy = photo_of(self.case.a)
        assert self.hq(original, copy)
        assert not self.hq(original, copy.model_copy(update=wrong))

    def test_an_original_that_says_it_is_its_own_copy_stays(self):
        _original, copy = photo_of(self.case.a)
        assert not self.hq(copy.model_copy(update={"derived_from": copy.id}))

    def test_a_copy_whose_original_is_no_longer_there_may_show_anybody(self):
        _original, copy = photo_of(self.case.a)
        assert not self.hq(copy)

    @pytest.mark.parametrize("kind", ["AUDIO", "VIDEO", "STATEMENT", "MEDICAL_CERT"])
    def test_that_no_face_is_seen_says_nothing_of_a_voice_or_a_paper(self, kind):
        rows = [row.model_copy(update={"kind": kind, "faces_present": "NO"}) for row in photo_of()]
        assert not self.hq(*rows)

    def test_a_survivors_voice_entered_under_her_source_needs_her_consent_for_recordings(self):
        told = self.case.incident.sources[0]
        recording = [row.model_copy(update={"kind": "AUDIO", "persons": [told.id]}) for row in photo_of()]
        assert self.hq(*recording)
        rows = self.case.all_of(["GRANTED", "GRANTED", "REFUSED"])
        assert not self.hq(*recording, rows=rows)

    def test_a_witness_who_agreed_to_reports_did_not_agree_to_pictures(self):
        witness = Source(kind="EYEWITNESS", tier="PRIMARY")
        self.case.incident = self.case.incident.model_copy(update={"sources": [*self.case.incident.sources, witness]})
        rows = [*self.case.all_of(["GRANTED"] * 3), consent(witness.id)]
        seen_in = photo_of(witness)
        assert not self.hq(*seen_in, rows=rows)
        assert self.hq(*seen_in, rows=[*rows, consent(witness.id, scope="PHOTO_AUDIO")])


class TestPlaces:
    """An own place is no finer, and under no truer name, than the profile allows."""

    @pytest.mark.parametrize("profile", LEAVING[1:])
    def test_an_own_state_is_known_outside_by_its_pseudonym_only(self, profile):
        document = seen(village(adm1=OWN_STATE, pcode=OWN_STATE), profile)
        assert OWN_STATE not in str(document)
        assert document["pcode"] == document["adm1"] == OWN_STATE[::-1]

    @pytest.mark.parametrize("where", [{"pcode": OWN_CAMP}, {"adm2": OWN_CAMP}, {"adm2": OWN_CAMP, "pcode": OWN_CAMP}])
    def test_a_camp_entered_right_below_the_state_is_still_a_camp(self, where):
        document = seen(village(adm1="SS-NU", **where))
        assert OWN_CAMP not in str(document)
        assert document.get("pcode", "SS-NU") == "SS-NU"

    def test_nor_does_a_place_in_such_a_camp_name_it(self):
        hut = Place(name="Hut row", level="SITE", parent=OWN_CAMP)
        assert seen(hut)["parent"] == "SS-NU"

    def test_a_sensitivity_that_no_list_knows_is_taken_as_the_narrowest(self):
        document = seen(village(adm1="SS-NU", adm2="SS0702", geo_sensitivity="COUNTRY_ONLY"))
        assert "adm2" not in document


def test_a_tag_that_no_list_knows_leaves_as_other():
    tagged = group(profile_tags=["FARMER", "SISTER_OF_JUDGE"])
    document = seen(village(victim_groups=[tagged], acts=[Act(type="RAPE", victim_groups=[tagged.id])]))
    assert document["victim_groups"][0]["profile_tags"] == ["FARMER", "OTHER"]


def test_a_partys_name_that_was_not_finalised_labels_nothing(vault):
    front = Party(name="Northern Front", type="NSAG")
    rumour = Party(name="Men of the colonel", type="NSAG")
    save(vault, front, state="FINAL")
    save(vault, front.model_copy(update={"name": "Men of the major"}), state="OPEN")
    save(vault, rumour, state="OPEN")
    incident = village(perpetrators=[AllegedPerpetrator(party=who.id, category="NSAG") for who in (front, rumour)])
    save(vault, incident, state="FINAL")
    (result,) = through_the_door(vault, Profile.HQ_CONF, records=[incident.id])
    named = released(result).document["labels"]["parties"]
    assert named == {front.id: {"name": "Northern Front", "category": "NSAG"}, rumour.id: {"category": "NSAG"}}


def test_a_person_is_as_rare_on_paper_as_if_who_refused_had_never_been_there(vault):
    case = attack(adm2="SS-NU-02")
    groups = [case.a, case.b, case.c.model_copy(update={"age_band": case.a.age_band})]
    rows = case.all_of(["GRANTED", "REFUSED", "REFUSED"])
    incident = case.with_consents(*rows, victim_groups=groups)
    save(vault, incident, state="FINAL")
    (result,) = through_the_door(vault, Profile.HQ_CONF, records=[incident.id])
    with vault.reading() as db:
        assert alike(db, released(result).document) == 1


@pytest.mark.parametrize(
    ("profile", "told"), [(Profile.HQ_CONF, True), (Profile.REGIONAL, False), (Profile.PARTNER, False)]
)
def test_a_sheet_for_others_carries_no_digest_of_what_it_was_made_from(profile, told):
    out = released(release(village(), terms(profile), Station()))
    info = PrintInfo(by_code="MK2", at=NOW, print_id="7d3e90a1", recipient="Desk 3")
    sheet = PdfDocument(render(out, variant="summary", printed=info))
    text = "".join(page.get_textpage().get_text_range() for page in sheet)
    assert (document_hash(out)[:12] in text) == told


def test_a_sheet_does_not_call_granted_what_was_withdrawn_two_rows_later():
    case = attack()
    first = consent(case.a.id, scope="SHARE_MRM")
    between = consent(case.a.id, after=first)
    last = consent(case.a.id, "WITHDRAWN", scope="SHARE_MRM", after=between)
    document = released(to_hq(case.with_consents(first, between, last))).document
    said = [(scope, decision) for scope, decision, _rows in current_consents(document)]
    assert said == [("REPORT_HQ_NONIDENT", "GRANTED"), ("SHARE_MRM", "WITHDRAWN")]
