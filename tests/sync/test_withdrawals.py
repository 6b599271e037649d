"""What is withdrawn at the station goes at HQ, in whatever order the sticks arrive (threats T8, T29)."""

import shutil
from pathlib import Path

from exchange_cases import (
    amend,
    answer_to,
    attack,
    consent,
    everything,
    group_incident,
    receive_and_apply,
    record,
    send,
    ticked,
    withdraw,
)

from app.errors import message_of
from app.hq import inbox
from app.hq.apply import apply
from app.hq.review import review
from app.models.incident import Incident
from app.sync import outbox
from app.sync.outcomes import ExportOutcome
from app.tasks import Task
from app.vault import hq_store, revisions
from app.vault.vault import Vault
from app.vault.verify import verify

WORD = "lanternhill"
SUMMARY = f"Two women were attacked near {WORD}."


def people_of(one: Incident) -> list[str]:
    return [row.id for row in one.victim_groups]


def test_one_person_withdraws_and_nothing_of_her_is_left_at_hq(station: Vault, hq: Vault, stick: Path) -> None:
    one = ticked(attack(2), SUMMARY)
    record_id, (a, b) = record(station, one), people_of(one)
    receive_and_apply(hq, send(station, stick).path)
    there = everything(hq)
    assert [mark.encode() in there for mark in (a, b, WORD)] == [True, True, True]
    answer_to(hq, station, stick)

    withdraw(station, record_id, a)
    seen = outbox.review(station, hq.station.id, task=Task())
    assert [row.what.value for row in seen.goes] == ["reduced"]
    entry = inbox.receive(hq, send(station, stick).path, task=Task())
    assert [row.erase for row in review(hq, entry.id).changed] == [True]
    done = receive_and_apply(hq, stick_file(stick))
    assert done.changed == 1
    left = everything(hq)
    assert a.encode() not in left
    assert WORD.encode() not in left
    assert b.encode() in left
    assert answer_to(hq, station, stick).erased == 1
    assert send(station, stick).outcome is ExportOutcome.NOTHING_TO_SEND
    assert verify(hq, task=Task()).ok


def stick_file(stick: Path) -> Path:
    return max(stick.glob("*.age"), key=lambda path: path.stat().st_mtime_ns)


def test_when_everybody_withdraws_a_tombstone_is_all_that_stays(station: Vault, hq: Vault, stick: Path) -> None:
    one = ticked(attack(2), SUMMARY)
    record_id = record(station, one)
    receive_and_apply(hq, send(station, stick).path)
    withdraw(station, record_id, *people_of(one))
    sent = send(station, stick)
    assert (sent.changes, sent.withdrawals) == (1, 1)
    assert receive_and_apply(hq, sent.path).withdrawn == 1
    left = everything(hq)
    assert not [mark for mark in (WORD, *people_of(one)) if mark.encode() in left]
    with hq.reading() as db:
        tombstone = hq_store.hq_record(db, station.station.id, record_id)
        assert db.scalar("SELECT count(*) FROM incident_row") == 0
    assert (tombstone.op, tombstone.erased_rev) == ("redact", 2)
    result = answer_to(hq, station, stick)
    assert (result.acknowledged, result.erased) == (2, 1)
    assert outbox.exchange_state(station, hq.station.id)[0].state == "withdrawn"


def test_a_late_first_bundle_does_not_bring_withdrawn_text_back(station: Vault, hq: Vault, stick: Path) -> None:
    one = ticked(attack(2), SUMMARY)
    record_id = record(station, one)
    first = send(station, stick).path
    withdraw(station, record_id, *people_of(one))
    second = send(station, stick).path

    assert receive_and_apply(hq, second).withdrawn == 1
    entry = inbox.receive(hq, first, task=Task())
    assert [row.code for row in review(hq, entry.id).refused] == ["change.before_withdrawal"]
    done = receive_and_apply(hq, first)
    assert (done.new, done.refused) == (0, 1)
    assert WORD.encode() not in everything(hq)
    result = answer_to(hq, station, stick)
    assert result.refused == ()
    assert send(station, stick).outcome is ExportOutcome.NOTHING_TO_SEND


def test_what_waits_for_review_holds_no_word_of_what_was_withdrawn_since(
    station: Vault, hq: Vault, stick: Path, tmp_path: Path
) -> None:
    """Another bundle that waits, and its sealed file, to which HQ has the key, are within the erasure too (T29)."""
    one = ticked(attack(2), SUMMARY)
    record_id, other_id = record(station, one), record(station, group_incident(7))
    waiting = inbox.receive(hq, send(station, stick).path, task=Task())
    kept = shutil.copy(next(stick.glob("*.age")), tmp_path / "kept.age")
    aside = inbox.set_aside(hq, waiting.id)
    sealed = hq.folder / "inbox" / f"{waiting.id}.age"
    assert (WORD.encode() in everything(hq), sealed.exists()) == (True, True)
    withdraw(station, record_id, *people_of(one))
    assert receive_and_apply(hq, send(station, stick).path).withdrawn == 1
    assert (WORD.encode() in everything(hq), sealed.exists()) == (False, False)
    assert people_of(one)[0].encode() not in everything(hq)

    inbox.take_up(hq, aside.id)
    assert [row.code for row in review(hq, waiting.id).refused] == ["change.before_withdrawal"]
    done = apply(hq, waiting.id, task=Task())
    assert (done.refused, done.superseded) == (1, 1)
    assert revisions.load(hq, other_id).document["id"] == other_id
    again = inbox.receive(hq, Path(kept), task=Task())
    assert again.state == "applied"
    assert verify(hq, Task()).ok


def test_a_file_that_went_with_a_withdrawal_is_received_again_without_what_was_withdrawn(
    station: Vault, hq: Vault, stick: Path, tmp_path: Path
) -> None:
    one = ticked(attack(2), SUMMARY)
    record_id = record(station, one)
    record(station, group_incident(7))
    waiting = inbox.receive(hq, send(station, stick).path, task=Task())
    kept = Path(shutil.copy(next(stick.glob("*.age")), tmp_path / "kept.age"))
    withdraw(station, record_id, *people_of(one))
    receive_and_apply(hq, send(station, stick).path)
    with hq.writing() as db:  # its device is held back, for whatever reason
        inbox._hold_back(db, hq, station.station.id, station.device, "bundle.device_quarantined")
    gone = inbox.recheck(hq, waiting.id, task=Task())
    assert (gone.state, gone.code) == ("refused", "inbox.taken_back")
    assert message_of("inbox.taken_back").todo.source
    again = inbox.receive(hq, kept, task=Task())
    assert (again.state, WORD.encode() in everything(hq)) == ("staged", False)
    assert apply(hq, again.id, task=Task()).refused == 1


def test_a_late_withdrawal_erases_beneath_what_stands(station: Vault, hq: Vault, stick: Path) -> None:
    one = ticked(attack(2), SUMMARY)
    record_id, (a, b) = record(station, one), people_of(one)
    first = send(station, stick).path
    withdraw(station, record_id, a)
    second = send(station, stick).path
    amend(station, record_id, place_type="SCHOOL")
    third = send(station, stick).path

    for path in (first, third, second):
        receive_and_apply(hq, path)
    left = everything(hq)
    assert a.encode() not in left
    assert WORD.encode() not in left
    assert revisions.load(hq, record_id).document["place_type"] == "SCHOOL"
    assert b.encode() in left


def test_a_withdrawal_goes_with_every_bundle_until_it_is_confirmed(station: Vault, hq: Vault, stick: Path) -> None:
    one = attack(2)
    record_id = record(station, one)
    receive_and_apply(hq, send(station, stick).path)
    answer_to(hq, station, stick)
    withdraw(station, record_id, *people_of(one))
    send(station, stick)  # this stick is lost
    record(station, group_incident(5))
    later = send(station, stick)
    assert (later.changes, later.withdrawals) == (2, 1)
    done = receive_and_apply(hq, later.path)
    assert (done.new, done.withdrawn) == (1, 1)


def test_consent_given_again_sends_a_new_version_that_hq_takes(station: Vault, hq: Vault, stick: Path) -> None:
    one = attack(1)
    record_id, (who,) = record(station, one), people_of(one)
    receive_and_apply(hq, send(station, stick).path)
    withdraw(station, record_id, who)
    receive_and_apply(hq, send(station, stick).path)
    answer_to(hq, station, stick)

    loaded = revisions.load(station, record_id).record
    again = consent(who, after=loaded.consents[-1])
    amend(station, record_id, consents=[*loaded.consents, again])
    done = receive_and_apply(hq, send(station, stick).path)
    assert (done.new, done.refused) == (1, 0)
    assert who.encode() in everything(hq)


def test_a_consent_that_runs_out_withdraws_without_a_new_version(station: Vault, hq: Vault, stick: Path, clock) -> None:
    one = attack(1)
    who = one.victim_groups[0].id
    one = one.model_copy(update={"consents": [consent(who, expires="2026-12-01")]})
    record_id = record(station, one)
    first = send(station, stick).path
    clock.forward(days=20)
    second = send(station, stick)
    assert second.withdrawals == 1
    receive_and_apply(hq, second.path)
    done = receive_and_apply(hq, first)
    assert (done.new, done.superseded) == (0, 1)
    assert who.encode() not in everything(hq)
    answer_to(hq, station, stick)

    clock.at = clock.at.replace(day=24, month=11)  # the clock is set back: consent does not come back to life
    seen = outbox.review(station, hq.station.id, task=Task())
    assert not seen.goes
    assert [row.record_id for row in seen.withheld] == [record_id]


def test_an_erased_record_is_withdrawn(station: Vault, hq: Vault, stick: Path) -> None:
    from app.vault.erase import erase_record

    record_id = record(station, group_incident(1))
    receive_and_apply(hq, send(station, stick).path)
    answer_to(hq, station, stick)
    with station.writing() as db:
        erase_record(db, station, record_id, reason_code="PERSON_ASKED")
    sent = send(station, stick)
    assert (sent.changes, sent.withdrawals) == (1, 1)
    assert receive_and_apply(hq, sent.path).withdrawn == 1


def test_a_summary_that_was_reworded_leaves_nothing_of_its_old_words(station: Vault, hq: Vault, stick: Path) -> None:
    one = ticked(attack(2), SUMMARY)
    record_id = record(station, one)
    receive_and_apply(hq, send(station, stick).path)
    answer_to(hq, station, stick)
    mended = ticked(one, "Two women were attacked near a market.")
    amend(station, record_id, summary_nonident=mended.summary_nonident, ticks=mended.ticks)
    seen = outbox.review(station, hq.station.id, task=Task())
    assert [row.what.value for row in seen.goes] == ["reduced"]
    receive_and_apply(hq, send(station, stick).path)
    assert WORD.encode() not in everything(hq)
    assert revisions.load(hq, record_id).document["summary_nonident"] == mended.summary_nonident
