"""Bundles that come twice, late, out of order, or from a cloned laptop; receipts likewise (threat T8)."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from exchange_cases import amend, answer_to, group_incident, receive_and_apply, record, send
from vault_fixtures import FakeClock, Template

from app.errors import AppError
from app.hq import answer, inbox, register
from app.hq.apply import apply
from app.services import origin
from app.sync import receipts
from app.tasks import Task
from app.vault import hq_store, revisions, staging
from app.vault.vault import Vault, open_vault


def test_the_same_file_twice_changes_nothing(station: Vault, hq: Vault, stick: Path) -> None:
    record(station, group_incident(1))
    path = send(station, stick).path
    first = inbox.receive(hq, path, task=Task())
    assert inbox.receive(hq, path, task=Task()).id == first.id
    apply(hq, first.id, task=Task())
    again = inbox.receive(hq, path, task=Task())
    assert (again.id, again.state) == (first.id, "applied")
    with pytest.raises(AppError, match=r"inbox\.not_open"):
        apply(hq, first.id, task=Task())
    assert len(inbox.entries(hq)) == 1
    with hq.reading() as db:
        assert db.scalar("SELECT count(*) FROM revision") == 1


def test_a_missing_number_is_shown_and_blocks_nothing(station: Vault, hq: Vault, stick: Path) -> None:
    record(station, group_incident(1))
    first = send(station, stick).path
    record(station, group_incident(2))
    send(station, stick)
    record(station, group_incident(3))
    third = send(station, stick).path
    receive_and_apply(hq, first)
    entry = inbox.receive(hq, third, task=Task())
    assert (entry.state, entry.number, entry.missing) == ("staged", 3, (2,))
    assert apply(hq, entry.id, task=Task()).new == 2
    assert register.stations(hq)[0].missing == (2,)
    result = answer_to(hq, station, stick)
    assert result.acknowledged == 4  # bundles 1 and 3 held 1 and 3 changes
    assert send(station, stick).outcome.value == "nothing_to_send"


def test_an_older_bundle_that_comes_late_changes_nothing(station: Vault, hq: Vault, stick: Path) -> None:
    record_id = record(station, group_incident(1))
    first = send(station, stick).path
    amend(station, record_id, place_type="SCHOOL")
    second = send(station, stick).path
    receive_and_apply(hq, second)
    done = receive_and_apply(hq, first)
    assert (done.new, done.changed, done.superseded) == (0, 0, 1)
    assert revisions.load(hq, record_id).document["place_type"] == "SCHOOL"
    assert answer_to(hq, station, stick).acknowledged == 2


def test_what_came_in_one_second_stands_in_the_order_in_which_it_came(
    station: Vault, hq: Vault, stick: Path, tmp_path: Path, clock: FakeClock
) -> None:
    """The clock stands still, and is set back once; what nobody can read came in between."""
    sent = []
    for n in range(1, 7):
        record(station, group_incident(n))
        sent.append(send(station, stick).path)
    junk = [tmp_path / f"{n}.age" for n in range(3)]
    for n, path in enumerate(junk):
        path.write_bytes(bytes([n]))
    came = [sent[0], junk[0], sent[2], junk[1], sent[1], sent[3], junk[2], sent[5]]
    received = [inbox.receive(hq, path, task=Task()) for path in came]
    clock.forward(hours=-1)
    received.append(inbox.receive(hq, sent[4], task=Task()))

    found = list(reversed(inbox.entries(hq)))
    assert [entry.number or "junk" for entry in found] == [1, "junk", "junk", 2, 3, 4, "junk", 5, 6]
    refused = [entry.id for entry in received if entry.state == "refused"]
    assert [entry.id for entry in found if entry.state == "refused"] == refused
    with hq.writing() as db:
        staging.put(db, staging.find(db, found[5].id))  # as checking again does
    assert [entry.id for entry in reversed(inbox.entries(hq))] == [entry.id for entry in found]
    done = [apply(hq, entry.id, task=Task()) for entry in found if entry.state == "staged"]
    assert (sum(one.new for one in done), sum(one.superseded for one in done)) == (6, 0)


def clone(vault_template: Callable[[str], Template], station: Vault, folder: Path) -> Vault:
    """A copy of the station's folder, opened as if it were the same laptop."""
    station.checkpoint()
    shutil.copytree(station.folder, folder, ignore=shutil.ignore_patterns("vault.lock"))
    return open_vault(folder, vault_template("station").unlocked(folder), clock=station.clock)


def test_a_cloned_laptop_is_noticed_and_its_bundles_are_held_back(
    station: Vault, hq: Vault, stick: Path, tmp_path: Path, vault_template: Callable[[str], Template]
) -> None:
    record(station, group_incident(1))
    twin = clone(vault_template, station, tmp_path / "twin")
    try:
        record(twin, group_incident(2))
        ours, theirs = send(station, stick).path, send(twin, stick).path
        waiting = inbox.receive(hq, ours, task=Task())
        alarm = inbox.receive(hq, theirs, task=Task())
        assert (alarm.state, alarm.code, alarm.params) == ("quarantine", "bundle.fork", {"number": 1})
        held = inbox.entry(hq, waiting.id)
        assert (held.state, held.code) == ("quarantine", "bundle.device_quarantined")

        record(station, group_incident(3))
        later = inbox.receive(hq, send(station, stick).path, task=Task())
        assert (later.state, later.code) == ("quarantine", "bundle.device_quarantined")
        assert register.stations(hq)[0].held_back == (station.device,)

        register.confirm_device(hq, station.station.id, station.device)
        for entry in (alarm, waiting, later):
            assert inbox.recheck(hq, entry.id, task=Task()).state == "staged"
            apply(hq, entry.id, task=Task())
        with pytest.raises(AppError, match=r"register\.no_device"):
            register.confirm_device(hq, station.station.id, station.device)
    finally:
        twin.close()
    assert register.stations(hq)[0].records == 3


def test_two_contents_under_one_number_are_a_fork(
    station: Vault, hq: Vault, stick: Path, tmp_path: Path, vault_template: Callable[[str], Template]
) -> None:
    record(station, group_incident(1))
    receive_and_apply(hq, send(station, stick).path)
    twin = clone(vault_template, station, tmp_path / "twin")
    try:
        record(station, group_incident(2))
        record(twin, group_incident(3))
        receive_and_apply(hq, send(station, stick).path)
        alarm = inbox.receive(hq, send(twin, stick).path, task=Task())
        assert (alarm.code, alarm.params) == ("bundle.fork", {"number": 2})
    finally:
        twin.close()


def test_a_prev_that_contradicts_what_was_seen_is_a_fork(
    station: Vault, hq: Vault, stick: Path, tmp_path: Path, vault_template: Callable[[str], Template]
) -> None:
    record(station, group_incident(1))
    receive_and_apply(hq, send(station, stick).path)
    twin = clone(vault_template, station, tmp_path / "twin")
    try:
        record(station, group_incident(4))
        receive_and_apply(hq, send(station, stick).path)
        record(twin, group_incident(2))
        send(twin, stick)
        record(twin, group_incident(3))
        assert inbox.receive(hq, send(twin, stick).path, task=Task()).code == "bundle.fork"
    finally:
        twin.close()


def test_declined_bundles_are_not_acknowledged_and_come_again(station: Vault, hq: Vault, stick: Path) -> None:
    record(station, group_incident(1))
    entry = inbox.receive(hq, send(station, stick).path, task=Task())
    assert inbox.set_aside(hq, entry.id).state == "aside"
    assert inbox.take_up(hq, entry.id).state == "staged"
    with pytest.raises(AppError, match=r"inbox\.not_open"):
        inbox.take_up(hq, entry.id)
    assert inbox.decline(hq, entry.id).state == "declined"
    with hq.reading() as db:
        assert db.scalar("SELECT count(*) FROM staging_change") == 0
        assert all(hq_store.evidence(db, row.station, row.tagmanifest) is None for row in hq_store.bundles(
            db, station.station.id
        ))  # fmt: skip
    assert not list((hq.folder / "inbox").iterdir())
    result = answer_to(hq, station, stick)
    assert (result.acknowledged, result.refused, result.declined) == (0, (), (1,))
    assert send(station, stick).changes == 1


def test_evidence_stays_after_apply_and_no_ciphertext_does(station: Vault, hq: Vault, stick: Path) -> None:
    from app.keys.identity import BUNDLE, Signatures, verify_signatures
    from app.vault.cards import own_keyring

    record(station, group_incident(1))
    receive_and_apply(hq, send(station, stick).path)
    with hq.reading() as db:
        (row,) = hq_store.bundles(db, station.station.id)
        kept = hq_store.evidence(db, row.station, row.tagmanifest)
    assert row.state == "applied"
    assert len(kept.line_hashes) == 32
    card = own_keyring(station).own_card
    verify_signatures(card, kept.signed_list, Signatures(kept.ssh, kept.mldsa), BUNDLE)
    assert not list((hq.folder / "inbox").iterdir())


def test_the_same_receipt_twice_is_harmless_and_an_older_one_is_refused(station: Vault, hq: Vault, stick: Path) -> None:
    record(station, group_incident(1))
    receive_and_apply(hq, send(station, stick).path)
    old = answer.write_receipt(hq, station.station.id, stick, task=Task())
    same = answer.write_receipt(hq, station.station.id, stick, task=Task())
    assert (old.path, old.number) == (same.path, 1)
    old_bytes = old.path.read_bytes()
    assert receipts.peek(station, old.path, task=Task()).acknowledged == 1
    assert receipts.receive(station, old.path, task=Task()).acknowledged == 1
    assert receipts.receive(station, old.path, task=Task()).already
    assert receipts.peek(station, old.path, task=Task()).already

    record(station, group_incident(2))
    receive_and_apply(hq, send(station, stick).path)
    assert answer_to(hq, station, stick).number == 2
    old.path.write_bytes(old_bytes)
    with pytest.raises(AppError, match=r"receipt\.older"):
        receipts.receive(station, old.path, task=Task())


def test_only_the_newest_receipt_matters(station: Vault, hq: Vault, stick: Path) -> None:
    record(station, group_incident(1))
    receive_and_apply(hq, send(station, stick).path)
    answer.write_receipt(hq, station.station.id, stick, task=Task())  # lost
    record(station, group_incident(2))
    receive_and_apply(hq, send(station, stick).path)
    result = answer_to(hq, station, stick)
    assert (result.number, result.acknowledged) == (2, 3)
    assert send(station, stick).outcome.value == "nothing_to_send"


def test_a_station_learns_from_a_receipt_that_its_vault_is_an_older_copy(
    station: Vault, hq: Vault, stick: Path, tmp_path: Path, vault_template: Callable[[str], Template]
) -> None:
    record(station, group_incident(1))
    send(station, stick)
    older = clone(vault_template, station, tmp_path / "older")
    try:
        record(station, group_incident(2))
        receive_and_apply(hq, send(station, stick).path)
        receipt = answer.write_receipt(hq, station.station.id, stick, task=Task())
        assert receipts.receive(older, receipt.path, task=Task()).warnings == ("receipt.ahead",)
        before = older.device
        origin.moved(older)  # as the answer to "moved or copied?": either makes it a device of its own
        assert (older.device != before, older.letter) == (True, "B")
        record(older, group_incident(3))
        entry = inbox.receive(hq, send(older, stick).path, task=Task())
        assert (entry.state, entry.code) == ("refused", "bundle.unknown_signer")  # its number 1 is of another stream
    finally:
        older.close()


def test_receipts_and_bundles_confirm_each_other(station: Vault, hq: Vault, stick: Path) -> None:
    record(station, group_incident(1))
    receive_and_apply(hq, send(station, stick).path)
    answer_to(hq, station, stick)
    record(station, group_incident(2))
    receive_and_apply(hq, send(station, stick).path)
    with hq.reading() as db:
        known = hq_store.device(db, station.station.id, station.device)
    assert known.ack_number == 1
    assert known.audit_count > 0


def test_acknowledged_bytes_are_deleted_at_the_station(station: Vault, hq: Vault, stick: Path) -> None:
    record(station, group_incident(1))
    receive_and_apply(hq, send(station, stick).path)
    assert len(list((station.folder / "outbox").iterdir())) == 1
    answer_to(hq, station, stick)
    assert not list((station.folder / "outbox").iterdir())


def test_an_unreadable_or_foreign_file_is_refused_by_name(hq: Vault, stick: Path) -> None:
    with pytest.raises(AppError, match=r"inbox\.unreadable"):
        inbox.receive(hq, stick / "away.age", task=Task())
    for name, content in (("empty", b""), ("text", b"hello"), ("zeros", bytes(20_000))):
        (stick / name).write_bytes(content)
        entry = inbox.receive(hq, stick / name, task=Task())
        assert (entry.state, entry.code) == ("refused", "bundle.not_age")
    assert not list((hq.folder / "inbox").iterdir())


def test_a_flipped_byte_is_refused_and_the_good_file_still_goes(station: Vault, hq: Vault, stick: Path) -> None:
    record(station, group_incident(1))
    path = send(station, stick).path
    good = bytearray(path.read_bytes())
    bad = bytearray(good)
    bad[-100] ^= 1
    (stick / "bad").write_bytes(bad)
    assert inbox.receive(hq, stick / "bad", task=Task()).code == "bundle.damaged"
    assert inbox.receive(hq, path, task=Task()).state == "staged"
