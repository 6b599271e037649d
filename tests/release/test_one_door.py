"""The one door out, in a real vault: newest FINAL revision, consents of the newest one, one log line for DEVICE."""

import pytest
from release_cases import attack, consent, ids

from app.errors import AppError
from app.models.fields import Profile
from app.models.party import Party
from app.release.results import Released, Withheld
from app.vault.audit import events
from app.vault.released import Audience, released
from app.vault.revisions import save


def only(vault, record, profile=Profile.HQ_CONF, **more):
    (result,) = released(vault, profile, records=[record.id], **more)
    return result


def agreed(case):
    return case.with_consents(*case.all_of(["GRANTED", "GRANTED", "REFUSED"]))


def test_a_record_that_was_never_finalised_stays(vault):
    incident = agreed(attack())
    save(vault, incident, state="OPEN")
    result = only(vault, incident)
    assert isinstance(result, Withheld)
    assert result.reason_code == "release.not_final"
    assert list(released(vault, Profile.HQ_CONF)) == []


def test_the_newest_final_revision_leaves_and_a_later_open_one_changes_nothing(vault):
    case = attack()
    incident = agreed(case)
    save(vault, incident, state="FINAL")
    save(vault, incident.model_copy(update={"victims_best": 40, "count_basis": None}), state="OPEN")
    result = only(vault, incident)
    assert isinstance(result, Released)
    assert result.document["victims_best"] == 2
    assert result.document["ref"] == result.ref


def test_a_withdrawal_that_was_only_saved_is_in_force(vault):
    case = attack()
    rows = case.all_of(["GRANTED", "GRANTED", "REFUSED"])
    save(vault, case.with_consents(*rows), state="FINAL")
    save(vault, case.with_consents(*rows, consent(case.b.id, "WITHDRAWN", after=rows[1])), state="OPEN")
    assert ids(only(vault, case.incident).document, "victim_groups") == {case.a.id}


def test_the_partys_name_goes_along_for_hq_and_not_for_partners(vault):
    party = Party(name="Northern Front", type="NSAG", code="SSD-NSAG-001")
    save(vault, party, state="FINAL")
    case = attack()
    gunmen = case.incident.perpetrators[0].model_copy(update={"party": party.id})
    partners = [consent(who.id, scope="SHARE_UN_PARTNER_NONIDENT") for who in (case.a, case.b)]
    both = [*case.all_of(["GRANTED"] * 3), *partners]
    incident = case.with_consents(*both, perpetrators=[gunmen])
    save(vault, incident, state="FINAL")
    to_hq = only(vault, incident).document
    assert to_hq["labels"]["parties"][party.id] == {
        "code": "SSD-NSAG-001",
        "name": "Northern Front",
        "category": "NSAG",
    }
    assert to_hq["labels"]["places"]["SS-NU"] == {"name": "Upper Nile", "level": "ADM1"}
    to_region = only(vault, incident, Profile.REGIONAL, audience=Audience(secret=b"r" * 32)).document
    to_partner = only(vault, incident, Profile.PARTNER, audience=Audience(secret=b"p" * 32)).document
    (pseudonym,) = to_region["labels"]["parties"]
    assert to_region["perpetrators"][0]["party"] == pseudonym != party.id
    assert to_partner["perpetrators"][0]["party"] == "NSAG"
    assert "Northern Front" not in str(to_partner)
    assert len({to_hq["id"], to_region["id"], to_partner["id"]}) == 3


def test_the_own_devices_copy_is_logged(vault):
    incident = agreed(attack())
    save(vault, incident, state="FINAL")
    only(vault, incident, Profile.DEVICE)
    with vault.reading() as db:
        assert "release.device" in {row.event for row in events(db)}


def test_an_id_that_the_vault_does_not_hold_is_named(vault):
    with pytest.raises(AppError, match=r"vault\.no_record"):
        only(vault, attack().incident)
