"""The whole way: a station exports, headquarters receives, reviews and applies, and its receipt comes back."""

from pathlib import Path

from exchange_cases import amend, answer_to, group_incident, receive_and_apply, record, send

from app.hq import inbox
from app.hq.apply import apply
from app.hq.review import review
from app.sync import outbox
from app.sync.outcomes import ExportOutcome
from app.tasks import Task
from app.vault import revisions
from app.vault.vault import Vault
from app.vault.verify import verify


def test_what_a_station_sends_arrives_and_its_receipt_says_so(station: Vault, hq: Vault, stick: Path) -> None:
    ids = [record(station, group_incident(1)), record(station, group_incident(2))]
    sent = send(station, stick)
    assert sent.outcome is ExportOutcome.WRITTEN_AND_VERIFIED
    assert (sent.number, sent.changes) == (1, 2)

    entry = inbox.receive(hq, sent.path, task=Task())
    assert (entry.state, entry.number, entry.station_name) == ("staged", 1, "Field base one")
    seen = review(hq, entry.id)
    assert sorted(row.record for row in seen.new) == sorted(ids)
    assert not seen.changed
    assert not seen.refused

    done = apply(hq, entry.id, task=Task())
    assert (done.new, done.changed, done.refused) == (2, 0, 0)
    for record_id in ids:
        mine, theirs = revisions.load(station, record_id), revisions.load(hq, record_id)
        assert theirs.station == station.station.id
        assert theirs.document["ref"] == mine.document["ref"]
        assert "summary_nonident" not in theirs.document

    back = answer_to(hq, station, stick)
    assert (back.number, back.acknowledged, back.refused, back.warnings) == (1, 2, (), ())
    states = outbox.exchange_state(station, hq.station.id)
    assert [row.state for row in states] == ["acknowledged", "acknowledged"]
    assert send(station, stick).outcome is ExportOutcome.NOTHING_TO_SEND
    for vault in (station, hq):
        assert verify(vault, task=Task()).ok


def test_the_next_bundle_carries_only_what_is_owed(station: Vault, hq: Vault, stick: Path) -> None:
    first, second = record(station, group_incident(1)), record(station, group_incident(2))
    receive_and_apply(hq, send(station, stick).path)
    answer_to(hq, station, stick)

    amend(station, second, place_type="SCHOOL")
    seen = outbox.review(station, hq.station.id, task=Task())
    assert [(row.record_id, row.what.value) for row in seen.goes] == [(second, "changed")]
    assert "place_type" in seen.goes[0].fields
    sent = send(station, stick)
    assert (sent.number, sent.changes) == (2, 1)

    entry = inbox.receive(hq, sent.path, task=Task())
    changed = review(hq, entry.id).changed
    assert [row.record for row in changed] == [second]
    assert ("place_type",) in [row.path for row in changed[0].fields]
    apply(hq, entry.id, task=Task())
    assert revisions.load(hq, second).document["place_type"] == "SCHOOL"
    assert revisions.load(hq, first).document["place_type"] == "MARKET"
    assert answer_to(hq, station, stick).acknowledged == 1
