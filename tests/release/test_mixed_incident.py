"""Every case of the mixed incident of domain.md 5, told as it happens."""

from datetime import UTC, datetime

from release_cases import (
    SECOND_HAND,
    attack,
    consent,
    group,
    ids,
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
from app.models.fields import Profile
from app.models.incident import Incident
from app.models.source import Interview, Source
from app.release.release import release
from app.release.results import Withheld, document_hash, footprint, shrank
from app.release.station import Station


def counts(document):
    return tuple(document.get(f"victims_{name}") for name in ("min", "best", "max"))


def two_of_three(case, **changes):
    return case.with_consents(*case.all_of(["GRANTED", "GRANTED", "REFUSED"]), **changes)


def test_r_24_c_refused_so_a_and_b_leave_without_her():
    case = attack()
    pictures = [*photo_of(case.a, sha="1"), *photo_of(case.a, case.c, sha="2")]
    allowed = [consent(who.id, scope="PHOTO_AUDIO") for who in (case.a, case.b, case.c)]
    incident = two_of_three(case, attachments=pictures)
    out = released(to_hq(incident.model_copy(update={"consents": incident.consents + allowed})))
    assert ids(out.document, "victim_groups") == {case.a.id, case.b.id}
    assert out.document["acts"][0]["victim_groups"] == [case.a.id, case.b.id]
    assert out.document["acts"][0]["sources"] == 2
    assert counts(out.document) == (2, 2, 2)
    assert out.document["derived"]["source_tally"]["kinds"] == {"SURVIVOR": 2}
    assert {row["for"] for row in out.document["consents"]} == {case.a.id, case.b.id}
    assert [item.sha256[-1] for item in out.attachments] == ["1"]
    assert "summary_nonident" not in out.document


def test_the_summary_goes_only_with_a_tick_for_those_who_leave():
    case = attack()
    for_two = two_of_three(case, ticks=[tick(case.a, case.b)])
    for_three = two_of_three(case, ticks=[tick(case.a, case.b, case.c)])
    other_text = two_of_three(case, ticks=[tick(case.a, case.b, text="An earlier text.")])
    assert "summary_nonident" in released(to_hq(for_two)).document
    for void in (for_three, other_text):
        out = released(to_hq(void))
        assert "summary_nonident" not in out.document
        assert "release.summary_not_ticked" in out.notices


def test_r_24_a_second_act_that_links_only_c_is_not_in_it():
    case = attack()
    alone = two_of_three(case)
    slavery = Act(type="SEX_SLAVERY", victim_groups=[case.c.id], sources=[case.incident.sources[2].id])
    with_second = alone.model_copy(update={"acts": [*alone.acts, slavery]})
    assert released(to_hq(with_second)).document == released(to_hq(alone)).document


def test_two_months_later_a_withdraws():
    case = attack()
    rows = case.all_of(["GRANTED", "GRANTED", "REFUSED"])
    pictures = photo_of(case.a, sha="1")
    allowed = consent(case.a.id, scope="PHOTO_AUDIO")
    first = released(to_hq(case.with_consents(*rows, allowed, attachments=pictures, ticks=[tick(case.a, case.b)])))
    withdrawn = consent(case.a.id, "WITHDRAWN", after=rows[0])
    later = case.with_consents(*rows, allowed, withdrawn, attachments=pictures, ticks=[tick(case.a, case.b)])
    second = released(to_hq(later))
    assert ids(second.document, "victim_groups") == {case.b.id}
    assert counts(second.document) == (1, 1, 1)
    assert second.attachments == ()
    assert "summary_nonident" not in second.document
    assert shrank(footprint(first), footprint(second))
    ticked_anew = later.model_copy(update={"ticks": [tick(case.b)]})
    assert "summary_nonident" in released(to_hq(ticked_anew)).document


def all_withdrawn(case):
    return case.all_of(["WITHDRAWN", "WITHDRAWN", "REFUSED"])


def test_b_withdraws_as_well_and_the_sister_refused():
    case = attack()
    sister = Source(kind="FAMILY", tier="SECONDARY_TESTIMONY", concerns=[case.a.id])
    act = case.incident.acts[0]
    told = act.model_copy(update={"sources": [*act.sources, sister.id]})
    incident = case.with_consents(
        *all_withdrawn(case), consent(sister.id, "REFUSED"), acts=[told], sources=[*case.incident.sources, sister]
    )
    assert to_hq(incident) == Withheld("incident", incident.id, incident.id, incident.ref, "release.consent")


def test_the_same_but_a_radio_report_told_of_it_independently():
    case = attack()
    villagers, report = group(n=12), radio()
    act = case.incident.acts[0]
    told = act.model_copy(
        update={"sources": [*act.sources, report.id], "victim_groups": [*act.victim_groups, villagers.id]}
    )
    abduction = Act(type="SEX_SLAVERY", victim_groups=[case.a.id], sources=[case.incident.sources[0].id])
    incident = case.with_consents(
        *all_withdrawn(case),
        acts=[told, abduction],
        sources=[*case.incident.sources, report],
        victim_groups=[*case.incident.victim_groups, villagers],
    )
    out = released(to_hq(incident))
    assert ids(out.document, "victim_groups") == {villagers.id}
    assert [row["type"] for row in out.document["acts"]] == ["RAPE"]
    assert counts(out.document) == (12, 12, 12)
    assert out.document["count_basis"] == "MEDIA_FIGURE"
    assert out.document["reg_basis"] == "MEDIA"
    assert out.document["derived"]["source_tally"]["kinds"] == {"MEDIA": 1}
    text = str(out.document)
    gone = [case.a.id, case.b.id, case.c.id, *(row.id for row in case.incident.sources)]
    assert not any(own in text for own in gone)


def ngo_case(**more):
    village, report = group(n=10), Source(kind="WOMEN_LED_CSO", tier="SECONDARY_TESTIMONY", credibility="PROBABLE")
    act = Act(type="RAPE", victim_groups=[village.id], sources=[report.id])
    fields = {"victims_best": 10, "count_basis": "SINGLE_SOURCE_ESTIMATE", "reg_basis": "PARTNER_REPORT"}
    rows = {"victim_groups": [village], "sources": [report], "acts": [act]}
    return village, report, Incident(**fields | rows | more)


def test_an_ngo_report_on_a_village_needs_no_consent():
    village, _report, incident = ngo_case()
    out = released(to_hq(incident))
    assert ids(out.document, "victim_groups") == {village.id}
    assert out.document["victims_best"] == 10


def test_one_of_those_women_is_interviewed_and_refuses_and_nothing_that_leaves_changes():
    village, report, incident = ngo_case()
    woman = person()
    account = survivor(woman)
    act = incident.acts[0]
    told = act.model_copy(update={"victim_groups": [village.id, woman.id], "sources": [report.id, account.id]})
    later = incident.model_copy(
        update={
            "victim_groups": [village, woman],
            "sources": [report, account],
            "acts": [told],
            "consents": [consent(woman.id, "REFUSED")],
        }
    )
    assert released(to_hq(later)).document == released(to_hq(incident)).document


def test_r_24_bs_grant_expired_yesterday_or_the_clock_stands_at_1970():
    case = attack()
    a, _b, c = case.all_of(["GRANTED", "GRANTED", "REFUSED"])
    gone = case.with_consents(a, consent(case.b.id, "WITHDRAWN"), c)
    yesterday = case.with_consents(a, consent(case.b.id, expires="2026-11-22"), c)
    next_year = case.with_consents(a, consent(case.b.id, expires="2027-11-22"), c)
    without_b = ids(released(to_hq(gone)).document, "victim_groups")
    assert without_b == {case.a.id}
    assert ids(released(to_hq(yesterday)).document, "victim_groups") == without_b
    assert ids(released(to_hq(next_year)).document, "victim_groups") == {case.a.id, case.b.id}
    at_1970 = to_hq(next_year, now=datetime(1970, 1, 1, tzinfo=UTC), suspect=True)
    assert ids(released(at_1970).document, "victim_groups") == without_b


def test_how_many_were_taken_out_is_told_nowhere():
    case = attack()
    two = released(to_hq(two_of_three(case))).document
    one_more = case.incident.model_copy(
        update={
            "victim_groups": [*case.incident.victim_groups, extra := person()],
            "sources": [*case.incident.sources, hers := survivor(extra)],
            "victims_min": 4,
            "victims_best": 4,
            "victims_max": 4,
        }
    )
    act = one_more.acts[0]
    linked = act.model_copy(
        update={"victim_groups": [*act.victim_groups, extra.id], "sources": [*act.sources, hers.id]}
    )
    rows = case.with_consents(*case.all_of(["GRANTED", "GRANTED", "REFUSED"])).consents
    more = one_more.model_copy(update={"acts": [linked], "consents": [*rows, consent(extra.id, "REFUSED")]})
    three = released(to_hq(more)).document
    forget = {"consents"}  # their row ids differ; whose they are is checked above
    assert {k: v for k, v in three.items() if k not in forget} == {k: v for k, v in two.items() if k not in forget}


def test_without_a_basis_of_the_number_it_is_lowered_too():
    case = attack(count_basis=None)
    assert counts(released(to_hq(two_of_three(case))).document) == (2, 2, 2)
    seen = attack(count_basis="LIST_SIGHTED", victims_best=9, victims_max=9)
    assert counts(released(to_hq(two_of_three(seen))).document) == (3, 9, 9)


def test_a_withdrawal_saved_but_not_finalised_acts_at_once():
    case = attack()
    rows = case.all_of(["GRANTED", "GRANTED", "GRANTED"])
    final = case.with_consents(*rows)
    opened = case.with_consents(*rows, consent(case.c.id, "WITHDRAWN", after=rows[2]), victims_best=99)
    out = released(to_hq(final, heads=[opened]))
    assert ids(out.document, "victim_groups") == {case.a.id, case.b.id}
    assert counts(out.document) == (2, 2, 2)


def test_a_withdrawal_on_another_device_counts_before_the_two_are_joined():
    case = attack()
    rows = case.all_of(["GRANTED", "GRANTED", "GRANTED"])
    here = case.with_consents(*rows, summary_nonident="Edited here.")
    there = case.with_consents(*rows, consent(case.c.id, "WITHDRAWN", after=rows[2]))
    for heads in ([here, there], [there, here]):
        out = released(to_hq(case.with_consents(*rows), heads=heads))
        assert ids(out.document, "victim_groups") == {case.a.id, case.b.id}


def test_a_grant_saved_but_not_finalised_does_not_act_yet():
    case = attack()
    rows = case.all_of(["GRANTED", "GRANTED", "REFUSED"])
    opened = case.with_consents(*rows, consent(case.c.id, after=rows[2]))
    out = released(to_hq(case.with_consents(*rows), heads=[opened]))
    assert ids(out.document, "victim_groups") == {case.a.id, case.b.id}


def test_r_24_secondary_information_stands_in_only_while_nobody_spoke_with_her():
    woman = person()
    report = Source(kind="SERVICE_PROVIDER_HEALTH", tier="SECONDARY_TESTIMONY")
    act = Act(type="RAPE", victim_groups=[woman.id], sources=[report.id])
    second_hand = consent(woman.id, "NOT_ASKED", given_by=SECOND_HAND)
    fields = {"victim_groups": [woman], "sources": [report], "acts": [act], "consents": [second_hand]}
    told = Incident(**fields, reg_basis="SERVICE_PROVIDER")
    assert ids(released(to_hq(told)).document, "victim_groups") == {woman.id}
    interviewed = report.model_copy(update={"interview": Interview(date="2026-11-01")})
    refused = consent(woman.id, "REFUSED", given_by=SECOND_HAND)
    for changes in (
        {"reg_basis": "DIRECT_INTERVIEW"},
        {"sources": [interviewed]},
        {"sources": [report.model_copy(update={"kind": "SURVIVOR"})]},
        {"consents": [second_hand, refused]},
        {"consents": []},
    ):
        assert isinstance(to_hq(told.model_copy(update=changes)), Withheld), changes


def test_a_group_that_a_survivor_told_of_waits_for_her_grant():
    village, _report, incident = ngo_case()
    woman = Source(kind="SURVIVOR", concerns=[village.id])
    told = incident.model_copy(update={"sources": [*incident.sources, woman]})
    assert isinstance(to_hq(told), Withheld)
    granted = told.model_copy(update={"consents": [consent(woman.id)]})
    assert ids(released(to_hq(granted)).document, "victim_groups") == {village.id}


def test_a_survivors_account_that_names_nobody_counts_as_any_of_the_victims():
    case = attack()
    sources = [row.model_copy(update={"concerns": []}) for row in case.incident.sources]
    granted = case.with_consents(*case.all_of(["GRANTED"] * 3), sources=sources)
    assert len(released(to_hq(granted)).document["victim_groups"]) == 3
    refused = to_hq(two_of_three(case, sources=sources))
    assert isinstance(refused, Withheld)
    assert refused.reason_code == "release.unlinked_source"
    own = [consent(row.id, "GRANTED" if index < 2 else "REFUSED") for index, row in enumerate(sources)]
    incident = two_of_three(case, sources=sources)
    with_own = incident.model_copy(update={"consents": incident.consents + own})
    assert ids(released(to_hq(with_own)).document, "victim_groups") == {case.a.id, case.b.id}


def test_an_act_that_rests_only_on_who_refused_goes_though_its_victim_agreed():
    case = attack()
    slavery = Act(type="SEX_SLAVERY", victim_groups=[case.a.id], sources=[case.incident.sources[2].id])
    incident = two_of_three(case, acts=[*case.incident.acts, slavery])
    assert [row["type"] for row in released(to_hq(incident)).document["acts"]] == ["RAPE"]


def test_the_same_record_gives_the_same_document():
    case = attack()
    incident = two_of_three(case)
    first, second = (released(to_hq(incident)) for _ in range(2))
    assert document_hash(first) == document_hash(second)
    assert not shrank(footprint(first), footprint(second))


def test_whoever_refused_to_be_recorded_leaves_by_no_way():
    case = attack()
    rows = case.all_of(["GRANTED"] * 3)
    refusal = consent(case.c.id, "REFUSED", scope="RECORD_LOCALLY")
    for profile in (Profile.HQ_CONF, Profile.DEVICE):
        out = released(release(case.with_consents(*rows, refusal), terms(profile), Station()))
        assert ids(out.document, "victim_groups") == {case.a.id, case.b.id}
