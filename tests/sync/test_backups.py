"""A vault is copied to another drive, lost, and made again from the copy (bundle-and-vault.md 4.6, 4.8)."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from exchange_cases import (
    answer_to,
    attack,
    everything,
    group_incident,
    receive_and_apply,
    record,
    send,
    stick_files,
    ticked,
    withdraw,
)
from vault_fixtures import PASSPHRASE, FakeClock

from app.errors import AppError
from app.hq import inbox
from app.hq.apply import apply
from app.models.base import new_id
from app.services import capture, safekeeping
from app.services.erasing import erase_draft, erase_person, erase_record
from app.sync import enrol, outbox
from app.tasks import Cancelled, Task
from app.vault import attachments, device_state, drafts, erasure_list, revisions
from app.vault import backup as copies
from app.vault.backup import backup, backups_in
from app.vault.restore import Restored
from app.vault.vault import Vault, unlock
from app.vault.verify import verify

Back = Callable[..., tuple[Restored, Vault]]


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


@pytest.fixture
def back(tmp_path: Path, clock: FakeClock) -> Iterator[Back]:
    """Restore a backup into a new folder and open it; all are closed after the test."""
    opened: list[Vault] = []

    def restore(source: Path, *, name: str = "again", **options: object) -> tuple[Restored, Vault]:
        done = safekeeping.restore(source, tmp_path / name, PASSPHRASE, clock=clock, task=Task(), **options)
        opened.append(unlock(tmp_path / name, PASSPHRASE, clock=clock))
        return done, opened[-1]

    yield restore
    for vault in opened:
        vault.close()


def with_file(vault: Vault, folder: Path, record_id: str, *, size: int = 9000) -> str:
    path = folder / "large.txt"
    path.write_bytes(b"zebrafinch " * size)
    return capture.attach(vault, record_id, path, kind="DOCUMENT").attachment.id


def stopped_at(stage: str) -> Task:
    """A task that is cancelled once it reaches a stage."""
    task = Task(lambda _done, _total, now: task.cancel() if now == stage else None)
    return task


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def test_what_was_saved_comes_back_whole(station: Vault, drive: Path, tmp_path: Path, back: Back) -> None:
    record_id = record(station, group_incident(1))
    file = with_file(station, tmp_path, record_id)
    draft = new_id()
    drafts.put(station, draft, {"analysis_note": "halyard"})
    stages: list[str] = []
    done = backup(station, drive, task=Task(lambda _d, _t, stage: stages.append(stage)))
    assert sorted(path.name for path in done.path.iterdir()) == [
        *("blobs", "vault.db", "vault.erased", "vault.hdr", "vault.hdr2")
    ]
    assert list(dict.fromkeys(stages)) == ["backup.database", "backup.files", "backup.check"]
    assert (done.older, done.missing) == ((), 0)
    assert safekeeping.last_backup(station) == station.clock.now().isoformat(timespec="seconds")
    before = {path.name: path.read_bytes() for path in done.path.iterdir() if path.is_file()}

    made, again = back(done.path)
    assert (made.erased, made.missing, made.first_bad) == (0, 0, "")
    assert again.warnings == ()
    assert revisions.load(again, record_id).document == revisions.load(station, record_id).document
    with attachments.open_blob(again, file) as reader:
        assert len(reader.read()) == 99_000
    assert [row.record_id for row in drafts.all_drafts(again)] == [draft]
    assert verify(again, Task()).ok
    assert {path.name: path.read_bytes() for path in done.path.iterdir() if path.is_file()} == before


def test_a_backup_is_noted_before_and_holds_no_word_in_clear(station: Vault, drive: Path) -> None:
    record(station, group_incident(1, place_name_local="quillwort"))
    with station.reading() as db:
        before = db.scalar("SELECT count(*) FROM audit WHERE event = 'backup'")
    done = backup(station, drive, task=Task())
    with station.reading() as db:
        assert db.scalar("SELECT count(*) FROM audit WHERE event = 'backup'") == before + 1
    assert not [path for path in done.path.rglob("*") if path.is_file() and b"quillwort" in path.read_bytes()]


def test_a_backup_that_fails_or_is_cancelled_leaves_nothing(
    station: Vault, drive: Path, tmp_path: Path, monkeypatch
) -> None:
    with_file(station, tmp_path, record(station, group_incident(1)))
    assert refused(lambda: backup(station, drive, task=Task(), free=lambda _folder: 100)) == "backup.space"
    assert refused(lambda: backup(station, tmp_path / "away", task=Task())) == "backup.no_folder"
    for inside in (station.folder, station.folder / "blobs"):
        assert refused(lambda inside=inside: backup(station, inside, task=Task())) == "backup.inside"
    for stage in ("backup.database", "backup.files", "backup.check"):
        with pytest.raises(Cancelled):
            backup(station, drive, task=stopped_at(stage))
        assert stick_files(drive) == []

    def full(*_args: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("app.vault.copying.os.fsync", full)
    assert refused(lambda: backup(station, drive, task=Task())) == "backup.unwritable"
    assert stick_files(drive) == []
    monkeypatch.undo()
    backup(station, drive, task=Task())
    assert len(stick_files(drive)) == 1


def test_a_copy_that_the_drive_spoiled_is_not_called_done(station: Vault, drive: Path, monkeypatch) -> None:
    record(station, group_incident(1))
    true_write = erasure_list.write

    def spoil(vault: Vault, folder: Path | None = None) -> None:
        true_write(vault, folder)
        with (folder / "vault.db").open("r+b") as file:  # type: ignore[operator]
            file.seek(-100, 2)
            file.write(b"x" * 50)

    monkeypatch.setattr("app.vault.backup.erasure_list.write", spoil)
    assert refused(lambda: backup(station, drive, task=Task())) == "backup.bad"
    assert stick_files(drive) == []


def test_what_a_killed_backup_left_is_cleared_by_the_next(station: Vault, drive: Path, tmp_path: Path) -> None:
    with_file(station, tmp_path, record(station, group_incident(1)))
    done = backup(station, drive, task=Task())
    shutil.copytree(done.path, done.path.with_name(done.path.name + ".part"))
    station.clock.forward(days=1)
    backup(station, drive, task=Task())
    assert [path.suffix for path in stick_files(drive)] == ["", ""]


def test_five_are_kept_and_older_ones_go_only_when_told(station: Vault, hq: Vault, drive: Path) -> None:
    first = backup(station, drive, task=Task())
    for _ in range(5):
        station.clock.forward(days=1)
        last = backup(station, drive, task=Task())
    backup(hq, drive, task=Task())
    assert last.older == (first.path,)
    assert len(stick_files(drive)) == 7
    assert safekeeping.remove(station, last.older) == 1
    assert len(backups_in(drive, station.header.vault_id)) == 5
    assert len(backups_in(drive, hq.header.vault_id)) == 1
    assert not first.path.exists()


def test_backups_that_still_hold_erased_text_are_named_and_remade(station: Vault, drive: Path) -> None:
    gone = record(station, group_incident(1))
    record(station, group_incident(2))
    first = backup(station, drive, task=Task())
    assert first.stale == ()
    drafts.put(station, gone, {"analysis_note": "halyard"})
    drafts.discard(station, gone)
    assert safekeeping.known_backups(station) == (first.path.name,)
    erase_record(station, gone, reason="PERSON_ASKED", forget=outbox.forget)
    station.clock.forward(days=1)
    second = backup(station, drive, task=Task())
    assert second.stale == (first.path,)
    assert safekeeping.remove(station, second.stale) == 1
    assert stick_files(drive) == [second.path]
    assert safekeeping.known_backups(station) == (second.path.name,)
    assert backup(station, drive, task=Task()).stale == ()


def test_two_backups_in_one_second_have_two_folders(station: Vault, drive: Path) -> None:
    assert backup(station, drive, task=Task()).path != backup(station, drive, task=Task()).path


def test_what_was_erased_since_does_not_come_back(station: Vault, drive: Path, tmp_path: Path, back: Back) -> None:
    kept = record(station, group_incident(2))
    gone = record(station, group_incident(1, place_name_local="quillwort"))
    file = with_file(station, tmp_path, gone)
    typed = new_id()
    drafts.put(station, typed, {"analysis_note": "halyard"})
    done = backup(station, drive, task=Task())
    erase_record(station, gone, reason="PERSON_ASKED", forget=outbox.forget)
    erase_draft(station, typed, reason="MISTAKE")

    made, again = back(done.path, lists=[station.folder / erasure_list.FILE_NAME])
    assert (made.erased, made.lists) == (3, 2)
    held = everything(again)
    assert not [word for word in (b"quillwort", b"zebrafinch", b"halyard") if word in held]
    assert refused(lambda: revisions.load(again, gone)) == "vault.erased"
    assert refused(lambda: attachments.open_blob(again, file).__enter__()) == "attachment.missing"
    assert revisions.load(again, kept).record_id == kept
    assert list((again.folder / "blobs").glob("*/*")) == []
    assert verify(again, Task()).ok


def test_a_final_version_erased_since_is_not_released_by_the_restored_vault(
    station: Vault, drive: Path, back: Back
) -> None:
    one = group_incident(1)
    record_id, person = record(station, one), one.victim_groups[0].id
    without = {"victim_groups": [], "acts": [one.acts[0].model_copy(update={"victim_groups": []})]}
    later = revisions.load(station, record_id).record.model_copy(update=without)
    revisions.save(station, later, state="OPEN")
    done = backup(station, drive, task=Task())
    revisions.save(station, later, state="FINAL")
    erase_person(station, record_id, person, reason="PERSON_ASKED", forget=outbox.forget)

    made, again = back(done.path, lists=[station.folder / erasure_list.FILE_NAME])
    assert (made.erased, made.first_bad) == (1, "")
    assert revisions.load(again, record_id).state == "OPEN"
    seen = outbox.review(again, outbox.only_audience(again).id, task=Task())
    assert [row.code for row in seen.withheld] == ["release.not_final"]


def test_a_newer_backup_beside_it_tells_an_older_one_what_went(station: Vault, drive: Path, back: Back) -> None:
    gone = record(station, group_incident(1, place_name_local="quillwort"))
    old = backup(station, drive, task=Task())
    erase_record(station, gone, reason="RETENTION", forget=outbox.forget)
    station.clock.forward(days=1)
    backup(station, drive, task=Task())
    made, again = back(old.path)
    assert (made.erased, made.lists) == (1, 2)
    assert b"quillwort" not in everything(again)


def test_a_draft_typed_after_an_older_one_was_erased_comes_back(station: Vault, drive: Path, back: Back) -> None:
    record_id = new_id()
    drafts.put(station, record_id, {"analysis_note": "halyard"})
    drafts.discard(station, record_id)
    station.clock.forward(minutes=5)
    drafts.put(station, record_id, {"analysis_note": "marzipan"})
    _, again = back(backup(station, drive, task=Task()).path)
    assert drafts.get(again, record_id).values == {"analysis_note": "marzipan"}


def test_a_list_that_was_changed_stops_the_restore(station: Vault, drive: Path, tmp_path: Path, back: Back) -> None:
    record_id = record(station, group_incident(1))
    done = backup(station, drive, task=Task())
    erase_record(station, record_id, reason="RETENTION", forget=outbox.forget)
    path = station.folder / erasure_list.FILE_NAME
    path.write_text(path.read_text().replace('"bodies":["', '"bodies":["0'))
    assert refused(lambda: back(done.path, lists=[path])) == "erase.list_damaged"
    assert not (tmp_path / "again").exists()
    assert not (tmp_path / "again.part").exists()


def test_no_reference_is_given_twice_by_a_restored_vault(station: Vault, drive: Path, back: Back, clock) -> None:
    record(station, group_incident(1))
    done = backup(station, drive, task=Task())
    later = record(station, group_incident(2))
    made, again = back(done.path)
    assert (station.letter, made.letter, again.letter) == ("A", "B", "B")
    assert again.device != station.device
    assert again.header.instance != station.header.instance
    own = record(again, group_incident(3))
    assert revisions.load(again, own).document["ref"] != revisions.load(station, later).document["ref"]

    second, third = back(backup(again, drive, task=Task()).path, name="third")
    assert (second.letter, third.letter) == ("C", "C")


def test_no_restored_vault_gets_a_letter_that_looks_like_a_digit(station: Vault, drive: Path, back: Back) -> None:
    with station.writing() as db:
        device_state.note_letters(db, set("ABCDEFGH"))
    made, again = back(backup(station, drive, task=Task()).path)
    assert made.letter == "J"
    assert revisions.load(again, record(again, group_incident(1))).document["ref"].startswith("SSD-JUBJ-")


def test_a_restored_device_waits_for_hq_and_goes_on_in_a_stream_of_its_own(
    station: Vault, hq: Vault, stick: Path, drive: Path, tmp_path: Path, back: Back
) -> None:
    first = record(station, group_incident(1))
    receive_and_apply(hq, send(station, stick).path)
    answer_to(hq, station, stick)
    record(station, group_incident(2))
    outbox.export(station, hq.station.id, stick, task=stopped_at("drive.reading"))
    done = backup(station, drive, task=Task())
    assert not safekeeping.waits_for_hq(station)

    _, again = back(done.path)
    assert safekeeping.waits_for_hq(again)
    sent = send(again, stick)
    assert sent.number == 1
    assert (sent.changes, sent.withdrawals) == (1, 0)  # what HQ confirmed is known; what it did not goes again
    entry = inbox.receive(hq, sent.path, task=Task())
    assert (entry.state, entry.code) == ("refused", "bundle.unknown_signer")  # until the new card was compared

    card = enrol.write_card(again, tmp_path / "again.card")
    enrol.enrol(hq, tmp_path / "again.card", " ".join(card.number_groups))
    amended = revisions.load(again, first).record.model_copy(update={"place_type": "SCHOOL"})
    revisions.save(again, amended, state="FINAL", reason="Corrected")
    receive_and_apply(hq, send(again, stick).path)
    assert revisions.load(hq, first).document["place_type"] == "SCHOOL"
    answer_to(hq, again, stick)
    assert not safekeeping.waits_for_hq(again)
    assert verify(hq, Task()).ok


@pytest.fixture
def withdrawn(station: Vault, hq: Vault, stick: Path, drive: Path, tmp_path: Path) -> tuple[Path, list[Path], list]:
    """HQ is backed up, takes in two records, one withdrawn wholly and one in part by later bundles, and is lost.

    Returns the backup, the bundles as they lie on old sticks, and the two incidents.
    """
    whole, part = ticked(attack(1), "Told near quillwort."), ticked(attack(2), "Told near zebrafinch.")
    record(station, group_incident(1))
    receive_and_apply(hq, send(station, stick).path)
    done = backup(hq, drive, task=Task())
    record(station, whole)
    record(station, part)
    bundles = [send(station, stick).path]
    withdraw(station, whole.id, whole.victim_groups[0].id)
    withdraw(station, part.id, part.victim_groups[0].id)
    bundles.append(send(station, stick).path)
    for path in bundles:
        receive_and_apply(hq, path)
    shutil.copyfile(hq.folder / erasure_list.FILE_NAME, tmp_path / "vault.erased")
    return done.path, bundles, [whole, part]


def test_a_restored_hq_opens_what_was_made_for_the_old_one_and_brings_nothing_withdrawn_back(
    withdrawn: tuple[Path, list[Path], list], back: Back, tmp_path: Path
) -> None:
    copy, (first, second), (whole, part) = withdrawn
    text = (tmp_path / "vault.erased").read_text()
    assert not [one for one in (whole.id, part.id) if one in text]
    _made, again = back(copy, lists=[tmp_path / "vault.erased"])
    entry = inbox.receive(again, first, task=Task())
    assert entry.state == "staged", entry.code
    done = apply(again, entry.id, task=Task())
    assert (done.new, done.refused) == (0, 2)
    done = receive_and_apply(again, second)
    assert revisions.load(again, part.id).document["id"] == part.id
    held = everything(again)
    gone = [b"quillwort", b"zebrafinch", *(one.victim_groups[0].id.encode() for one in (whole, part))]
    assert [word for word in gone if word in held] == []
    assert part.victim_groups[1].id.encode() in held
    assert refused(lambda: revisions.load(again, whole.id)) == "vault.no_record"
    assert verify(again, Task()).ok


def test_without_the_newer_list_the_order_of_the_bundles_decides(
    withdrawn: tuple[Path, list[Path], list], back: Back
) -> None:
    """What makes the test above one that can fail: the backup itself knows of no withdrawal."""
    copy, (first, second), _incidents = withdrawn
    _made, again = back(copy)
    assert receive_and_apply(again, first).new == 2
    assert b"quillwort" in everything(again)
    receive_and_apply(again, second)
    assert b"quillwort" not in everything(again)


def test_a_restore_that_fails_leaves_nothing(station: Vault, drive: Path, tmp_path: Path, clock) -> None:
    with_file(station, tmp_path, record(station, group_incident(1)))
    done, target = backup(station, drive, task=Task()), tmp_path / "again"

    def restore(source: Path = done.path, to: Path = target, words: str = PASSPHRASE, task: Task | None = None) -> None:
        safekeeping.restore(source, to, words, clock=clock, task=task or Task())

    assert refused(lambda: restore(words="quite another set of words")) == "keys.passphrase"
    assert refused(lambda: restore(source=drive)) == "vault.missing"
    assert refused(lambda: restore(to=station.folder)) == "vault.exists"
    assert refused(lambda: restore(to=done.path / "inside")) == "vault.exists"
    assert refused(lambda: restore(source=station.folder)) == "vault.in_use"
    for stage in ("restore.files", "cipher"):
        with pytest.raises(Cancelled):
            restore(task=stopped_at(stage))
    assert not target.exists()
    assert not target.with_name("again.part").exists()
    target.mkdir()
    restore()
    assert (target / "vault.db").is_file()


def test_an_attachment_that_the_backup_lost_is_told_and_the_rest_comes_back(
    station: Vault, drive: Path, tmp_path: Path, back: Back
) -> None:
    record_id = record(station, group_incident(1))
    with_file(station, tmp_path, record_id)
    done = backup(station, drive, task=Task())
    next((done.path / "blobs").glob("*/*")).unlink()
    made, again = back(done.path)
    assert made.missing == 1
    assert made.first_bad
    assert revisions.load(again, record_id).record_id == record_id


def test_backups_are_named_by_day_and_say_nothing_else(station: Vault, drive: Path) -> None:
    station.clock.at = datetime(2026, 12, 1, 8, 30, tzinfo=UTC)
    assert backup(station, drive, task=Task()).path.name == f"{copies.prefix(station.header.vault_id)}2026-12-01-083000"
