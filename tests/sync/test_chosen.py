"""A person sends some incidents and no others; what has to be taken back goes along, and the rules still decide."""

from exchange_cases import answer_to, attack, group_incident, receive_and_apply, record, send, withdraw

from app.models.kinds import load
from app.sync import outbox
from app.sync.owed import What
from app.tasks import Task
from app.vault import revisions


def held(hq):
    """The incidents and other records that headquarters holds, by id."""
    with hq.reading() as db:
        return {row[0]: row[1] for row in db.all("SELECT record, kind FROM head")}


def going(station, only=None):
    found = outbox.review(station, outbox.only_audience(station).id, only=only, task=Task())
    return {one.record_id: one.what for one in found.goes}, {one.record_id: one.code for one in found.withheld}


def test_only_what_was_chosen_goes_with_the_party_it_names_and_the_rest_goes_later(station, hq, stick):
    party = load("party", {"id": "e" * 32, "name": "Northern Column", "type": "NSAG"})
    revisions.save(station, party, state="FINAL")
    revisions.save(station, load("party", {"id": "f" * 32, "name": "Hill Guard", "type": "NSAG"}), state="FINAL")
    row = {"id": "c" * 32, "party": "e" * 32, "category": "NSAG"}
    first, other = record(station, group_incident(1, perpetrators=[row])), record(station, group_incident(2))
    open_one = revisions.save(station, group_incident(3), state="OPEN").record_id
    chosen = frozenset({first, open_one})
    goes, stays = going(station, chosen)
    assert goes == {first: What.NEW, "e" * 32: What.NEW}
    assert stays == {open_one: "release.not_final"}
    receive_and_apply(hq, send(station, stick, only=chosen).path)
    assert held(hq).keys() == {first, "e" * 32}
    assert answer_to(hq, station, stick).acknowledged == 2
    receive_and_apply(hq, send(station, stick).path)
    assert held(hq).keys() == {first, "e" * 32, "f" * 32, other}


def test_what_hq_has_to_give_back_never_waits(station, hq, stick):
    told = attack(1)
    taken_back, other = record(station, told), record(station, group_incident(7))
    third = record(station, group_incident(8))
    receive_and_apply(hq, send(station, stick, only=frozenset({taken_back, other})).path)
    answer_to(hq, station, stick)
    withdraw(station, taken_back, *(row.id for row in told.victim_groups))
    goes, _stays = going(station, frozenset({third}))
    assert goes == {taken_back: What.WITHDRAWN, third: What.NEW}
    receive_and_apply(hq, send(station, stick, only=frozenset({third})).path)
    assert held(hq).keys() == {other, third}


def test_the_same_choice_is_the_same_bundle_and_another_one_takes_its_place(station, hq, stick):
    first, second = record(station, group_incident(1)), record(station, group_incident(2))
    one = send(station, stick, only=frozenset({first}))
    again = send(station, stick, only=frozenset({first}))
    assert (one.number, one.sha12) == (again.number, again.sha12)
    both = send(station, stick)
    assert both.number == one.number + 1
    assert both.changes == 2
    receive_and_apply(hq, both.path)
    assert held(hq).keys() == {first, second}
