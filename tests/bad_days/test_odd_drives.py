"""Drives that do less than a disk: no sync of a folder, no rights, nothing but a name that can be taken."""

import errno
import os
import stat
from pathlib import Path

import pytest
from exchange_cases import group_incident, receive_and_apply, record, send
from vault_fixtures import NEW, PASSPHRASE, FakeClock

from app.keys.header import sync_folder
from app.services import safekeeping, vaults
from app.sync.outcomes import ExportOutcome
from app.tasks import Task
from app.vault import attachments, revisions
from app.vault.vault import Vault
from app.vault.verify import verify

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows syncs no folder anyway: every test there is this one")


@pytest.fixture
def exfat(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many drivers of exFAT and of network drives answer: files are synced, folders are not, rights are not kept."""
    real = os.fsync

    def fsync(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)


def test_a_vault_lives_on_such_a_drive(exfat: None, tmp_path: Path, clock: FakeClock) -> None:
    """The application and its vault on a stick: made, used, backed up and opened again."""
    made = vaults.create(tmp_path / "vault", NEW["station"], clock=clock).vault
    record_id = record(made, group_incident(1))
    (tmp_path / "paper.bin").write_bytes(b"x" * 200_000)
    attachments.ingest(made, tmp_path / "paper.bin", task=Task())
    (tmp_path / "drive").mkdir()
    backup = safekeeping.backup(made, tmp_path / "drive", task=Task())
    assert backup.path.is_dir()
    made.close()
    again = vaults.unlock(tmp_path / "vault", PASSPHRASE, clock=clock)
    assert revisions.load(again, record_id).state == "FINAL"
    assert verify(again, Task()).ok
    again.close()


def test_an_export_onto_such_a_stick_says_what_is_not_certain(
    exfat: None, station: Vault, hq: Vault, stick: Path
) -> None:
    record(station, group_incident(1))
    sent = send(station, stick)
    assert sent.outcome is ExportOutcome.WRITTEN_FOLDER_NOT_SYNCED
    for name in ("._" + sent.path.name, ".Trashes", "System Volume Information"):  # what other systems leave beside it
        (stick / name).write_bytes(b"\0" * 4096)
    assert receive_and_apply(hq, sent.path).new == 1


def test_a_disk_that_fails_to_sync_is_not_taken_for_one_that_cannot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_handle: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        sync_folder(tmp_path)
