"""Every end of an export has its name, leaves the drive clean, and keeps the numbers honest (threat T24)."""

import errno
from pathlib import Path

import pytest
from drive_fake import FakeDrive
from exchange_cases import amend, group_incident, record, send

from app.errors import message_of
from app.hq import inbox
from app.sync import outbox
from app.sync.outcomes import ExportOutcome
from app.tasks import Task
from app.vault.vault import Vault


@pytest.fixture
def sender(station: Vault) -> Vault:
    record(station, group_incident(1))
    return station


def number_now(station: Vault) -> int:
    return outbox.review(station, outbox.only_audience(station).id, task=Task()).number


@pytest.mark.parametrize(
    ("step", "how", "pulled", "outcome", "spent"),
    [
        ("create", errno.EROFS, False, ExportOutcome.READ_ONLY, False),
        ("create", errno.EACCES, False, ExportOutcome.READ_ONLY, False),
        ("free", errno.ENODEV, True, ExportOutcome.DRIVE_REMOVED, False),
        ("write", errno.ENOSPC, False, ExportOutcome.NO_SPACE, True),
        ("write", errno.EIO, True, ExportOutcome.DRIVE_REMOVED, True),
        ("write", errno.EIO, False, ExportOutcome.IO_ERROR, True),
        ("sync", errno.EIO, True, ExportOutcome.DRIVE_REMOVED, True),
        ("open", errno.EIO, False, ExportOutcome.IO_ERROR, True),
        ("rename", errno.EIO, False, ExportOutcome.IO_ERROR, True),
    ],
)
def test_a_drive_that_fails_gives_a_named_outcome_and_the_same_bytes_follow(
    sender: Vault, stick: Path, step: str, how: int, pulled: bool, outcome: ExportOutcome, spent: bool
) -> None:
    failed = send(sender, stick, drive=FakeDrive(step, how, pulled=pulled))

    assert failed.outcome is outcome
    assert failed.number_spent is spent
    assert failed.path is None
    assert message_of(failed.outcome.code).what.source.format(**failed.params)
    if not pulled:
        assert not list(stick.iterdir())
    pending = outbox.pending(sender, outbox.only_audience(sender).id)
    assert (pending is not None) is spent

    again = send(sender, stick)
    assert again.outcome is ExportOutcome.WRITTEN_AND_VERIFIED
    assert (again.number, again.sha12) == (1, failed.sha12)


def test_too_little_space_is_said_before_anything_is_written(sender: Vault, stick: Path) -> None:
    drive = FakeDrive()
    drive.space = 1000
    result = send(sender, stick, drive=drive)
    assert result.outcome is ExportOutcome.NO_SPACE
    assert "create" not in drive.steps
    assert not result.number_spent
    assert (result.params["size"], result.params["free"]) == (24, 0)


def test_a_drive_that_returns_other_bytes_is_found_out(sender: Vault, stick: Path) -> None:
    drive = FakeDrive()
    drive.lies = True
    result = send(sender, stick, drive=drive)
    assert result.outcome is ExportOutcome.READBACK_DIFFERS
    assert not list(stick.iterdir())
    assert outbox.pending(sender, outbox.only_audience(sender).id).state == "written"


def test_where_the_folder_cannot_be_synced_that_is_said(sender: Vault, stick: Path) -> None:
    drive = FakeDrive()
    drive.no_folder_sync = True
    result = send(sender, stick, drive=drive)
    assert result.outcome is ExportOutcome.WRITTEN_FOLDER_NOT_SYNCED
    assert result.path is not None
    assert outbox.pending(sender, outbox.only_audience(sender).id) is None


def test_a_missing_folder_is_a_removed_drive(sender: Vault, stick: Path) -> None:
    assert send(sender, stick / "away").outcome is ExportOutcome.DRIVE_REMOVED


class StoppingTask(Task):
    """Cancels itself at the first report of a stage."""

    def __init__(self, stage: str) -> None:
        super().__init__()
        self.stage = stage

    def report(self, done: int, total: int, stage: str) -> None:
        if stage == self.stage:
            self.cancel()
        super().report(done, total, stage)


@pytest.mark.parametrize(
    ("stage", "spent"),
    [("release", False), ("bundle.sealing", False), ("drive.writing", True), ("drive.reading", True)],
)
def test_cancelling_leaves_nothing_on_the_drive(sender: Vault, stick: Path, stage: str, spent: bool) -> None:
    audience = outbox.only_audience(sender).id
    result = outbox.export(sender, audience, stick, task=StoppingTask(stage))
    assert result.outcome is ExportOutcome.CANCELLED
    assert not list(stick.iterdir())
    assert result.number_spent is spent
    assert number_now(sender) == 1  # the same bytes wait under the same number
    kept = [path.name for path in (sender.folder / "outbox").iterdir()]
    assert len(kept) == (1 if spent else 0)
    assert send(sender, stick).number == 1


def test_the_same_bytes_go_onto_a_second_stick(sender: Vault, stick: Path, tmp_path: Path) -> None:
    second = tmp_path / "second"
    second.mkdir()
    one = send(sender, stick)
    seen = outbox.review(sender, outbox.only_audience(sender).id, task=Task())
    assert (seen.number, seen.again, seen.size) == (1, True, one.size)
    two = send(sender, second)
    assert one.path.read_bytes() == two.path.read_bytes()
    assert (one.number, two.number) == (1, 1)


def test_file_names_and_sizes_tell_nothing(sender: Vault, stick: Path) -> None:
    small = send(sender, stick)
    record(sender, group_incident(2))
    large = send(sender, stick)
    for result in (small, large):
        assert result.size % 8192 == 0
        assert len(result.path.name) == 20
        content = result.path.read_bytes()
        assert sender.station.id.encode() not in content
        assert b"X25519" not in content.split(b"---")[0]
    assert small.path.name != large.path.name


def test_a_number_whose_bytes_were_never_whole_is_given_up(sender: Vault, hq: Vault, stick: Path) -> None:
    torn = send(sender, stick, drive=FakeDrive("write", errno.EIO))
    record(sender, group_incident(2))
    whole = send(sender, stick)
    assert (torn.number, whole.number) == (1, 2)
    entry = inbox.receive(hq, whole.path, task=Task())
    assert (entry.state, entry.missing) == ("staged", ())


def test_a_number_that_was_never_taken_is_used_again(sender: Vault, hq: Vault, stick: Path) -> None:
    locked = send(sender, stick, drive=FakeDrive("create", errno.EROFS))
    record(sender, group_incident(2))
    whole = send(sender, stick)
    assert (locked.number, whole.number, whole.changes) == (1, 1, 2)
    assert len(list((sender.folder / "outbox").iterdir())) == 1
    assert inbox.receive(hq, whole.path, task=Task()).missing == ()


def test_sealed_bytes_go_after_thirty_days(sender: Vault, stick: Path, clock) -> None:
    first = send(sender, stick)
    clock.forward(days=31)
    second = send(sender, stick)
    assert (first.number, second.number) == (1, 2)
    assert len(list((sender.folder / "outbox").iterdir())) == 1


def test_sealed_bytes_that_hold_a_withdrawn_record_can_be_dropped_at_once(sender: Vault, stick: Path) -> None:
    second = record(sender, group_incident(2))
    send(sender, stick)
    assert outbox.forget(sender, second) == 1
    assert not list((sender.folder / "outbox").iterdir())
    assert outbox.forget(sender, second) == 0


def test_review_writes_nothing_and_export_sends_what_it_said(sender: Vault, stick: Path) -> None:
    record(sender, group_incident(2))
    audience = outbox.only_audience(sender).id
    before = outbox.review(sender, audience, task=Task())
    assert not (sender.folder / "outbox").exists() or not list((sender.folder / "outbox").iterdir())
    result = send(sender, stick)
    assert (before.counts.records, before.number) == (result.changes, result.number)
    assert abs(before.size - result.size) <= 8192


def test_a_record_that_was_never_final_stays_and_says_why(sender: Vault) -> None:
    from app.vault import revisions

    saved = revisions.save(sender, group_incident(3), state="OPEN")
    seen = outbox.review(sender, outbox.only_audience(sender).id, task=Task())
    assert [(row.record_id, row.ref, row.code) for row in seen.withheld] == [
        (saved.record_id, saved.ref, "release.not_final")
    ]


def test_a_record_changed_after_the_seal_goes_in_the_next_bundle(sender: Vault, hq: Vault, stick: Path) -> None:
    first = send(sender, stick)
    record_id = outbox.exchange_state(sender, hq.station.id)[0].record_id
    amend(sender, record_id, place_type="SCHOOL")
    second = send(sender, stick)
    assert (first.number, second.number, second.changes) == (1, 2, 1)
