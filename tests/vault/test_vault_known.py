"""The vault answers the rules' questions, tells the time as far as it can, and keeps its settings and people."""

from datetime import UTC, datetime

import pytest
from vault_fixtures import FakeClock, incident

from app.errors import AppError
from app.models.finding import PartyInfo
from app.models.kinds import load
from app.models.rules import check
from app.vault import revisions, settings_store, staff
from app.vault.clock_state import BUILT, clock_state, note_receipt
from app.vault.known import VaultKnown
from app.vault.words import folded, searchable

PARTY, DISTRICT, VILLAGE = "e" * 32, "f" * 32, "a" * 32


def _place(vault, place_id, **fields):
    return revisions.save(vault, load("place", {"id": place_id, **fields}), state="FINAL")


@pytest.fixture
def filled(vault):
    with vault.writing():
        active = {
            "active_from": {"value": "2020", "precision": "YEAR"},
            "active_to": {"value": "2026-Q1", "precision": "QUARTER"},
        }
        party = {"id": PARTY, "name": "Northern Column", "type": "NSAG", **active}
        revisions.save(vault, load("party", party), state="FINAL")
        _place(vault, DISTRICT, name="Hill District", parent="SS-EC", level="ADM2", pcode="SS9901")
        _place(vault, VILLAGE, name="Ferry Landing", parent=DISTRICT, level="ADM3")
    return vault


def _near(vault, **fields):
    where = {"adm1": "SS-EC", "adm2": DISTRICT, "adm3": VILLAGE}
    who = [{"id": "c" * 32, "party": PARTY, "category": "NSAG"}]
    day = {"value": "2026-03-10", "precision": "DAY"}
    return incident(**{"occurred": day, "perpetrators": who, **where, **fields})


def test_local_places_hang_below_the_gazetteer(filled):
    with filled.reading() as db:
        known = VaultKnown(db)
        assert known.place_chain(VILLAGE) == ("SSD", "SS-EC", DISTRICT, VILLAGE)
        assert known.place_chain("SS9901") == ("SSD", "SS-EC", DISTRICT, "SS9901")
        assert known.place_chain("SS-EC") == ("SSD", "SS-EC")
        assert known.place_chain("b" * 32) is None


def test_places_that_lie_in_each_other_do_not_hang_the_program(filled):
    _place(filled, "1" * 32, name="One", parent="2" * 32)
    _place(filled, "2" * 32, name="Two", parent="1" * 32)
    with filled.reading() as db:
        assert VaultKnown(db).place_chain("1" * 32) is None


def test_a_party_is_known_with_the_days_on_which_it_was_active(filled):
    with filled.reading() as db:
        assert VaultKnown(db).party(PARTY) == PartyInfo("NSAG", "2020-01-01", "2026-03-31")
        assert VaultKnown(db).party("0" * 32) is None


def test_a_duplicate_names_a_record_that_is_there_and_is_none_itself(filled):
    stays = revisions.save(filled, _near(filled), state="OPEN")
    acts = [{"id": "9" * 32, "type": "RAPE", "verification_state": "DUPLICATE", "duplicate_of": stays.ref}]
    goes = revisions.save(filled, _near(filled, acts=acts), state="OPEN")
    with filled.reading() as db:
        known = VaultKnown(db)
        answers = [known.duplicate_target(ref) for ref in (stays.ref, stays.record_id, goes.ref, "SSD-JUBA-26-99999-X")]
    assert answers == ["ok", "ok", "duplicate", "missing"]


def test_incidents_nearby_share_the_place_the_fortnight_and_the_party(filled):
    here = _near(filled)
    others = {
        "same": _near(filled),
        "two weeks on": _near(filled, occurred={"value": "2026-03-24", "precision": "DAY"}),
        "three weeks on": _near(filled, occurred={"value": "2026-04-01", "precision": "DAY"}),
        "elsewhere": _near(filled, adm3=None),
        "by others": _near(filled, perpetrators=[]),
    }
    for record in (here, *others.values()):
        revisions.save(filled, record, state="OPEN")
    with filled.reading() as db:
        known = VaultKnown(db)
        assert known.incidents_nearby(here) == 2
        assert known.incidents_nearby(others["elsewhere"]) == 0
        assert known.incidents_nearby(_near(filled, occurred={"precision": "UNK"})) == 0
        found = check(here, now=filled.clock.now(), known=known)
    assert "R-22" in {finding.rule for finding in found}
    assert "rule.R-04.unknown" not in {finding.code for finding in found}


def test_no_clock_is_believed_below_what_was_seen(vault, clock):
    clock.forward(days=3)
    with vault.writing() as db:
        note_receipt(db, datetime(2026, 11, 24, tzinfo=UTC))
    with vault.reading() as db:
        assert clock_state(db, clock) == (state := clock_state(db, clock))
        assert (state.now, state.suspect) == (clock.now(), False)
        assert clock_state(db, FakeClock(clock.now().replace(minute=0))).suspect is False
        back = clock_state(db, FakeClock(datetime(1970, 1, 1, tzinfo=UTC)))
        assert (back.now, back.suspect) == (clock.now(), True)
        assert back.now >= BUILT


def test_a_receipt_from_tomorrow_makes_today_suspect(vault, clock):
    with vault.writing() as db:
        note_receipt(db, datetime(2026, 12, 24, tzinfo=UTC))
        note_receipt(db, datetime(2026, 12, 1, tzinfo=UTC))
        state = clock_state(db, clock)
    assert (state.now, state.suspect) == (datetime(2026, 12, 24, tzinfo=UTC), True)


def test_settings_and_people_are_kept(vault):
    with vault.writing() as db:
        settings_store.put(db, "list.columns", ["ref", "occurred"])
        settings_store.put(db, "list.columns", ["ref"])
        assert settings_store.get(db, "list.columns") == ["ref"]
        settings_store.remove(db, "list.columns")
        settings_store.remove(db, "list.columns")
        assert settings_store.get(db, "list.columns") is None
        with pytest.raises(AppError, match=r"vault\.setting"):
            settings_store.need(db, "list.columns")
        added = staff.add_holder(db, "Noor Halim")
        assert [(one.name, one.code) for one in staff.holders(db)] == [("Alba Ferri", "S1"), ("Noor Halim", "S2")]
        assert staff.holder(db, added.id) == added


def test_names_are_compared_without_case_accents_or_signs():
    assert folded("  Níños   CAFÉ ") == "ninos cafe"
    assert folded("مُحَمَّد") == folded("محمد")
    assert searchable("ســوق") == "سوق"
