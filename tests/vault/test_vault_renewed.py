"""The key was seen, or somebody left: the vault gets a new one, whole or not at all, and the old opens nothing."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from renew_worker import LATER
from vault_fixtures import FLOOR_KIB, PASSPHRASE, incident

from app.errors import AppError
from app.keys.header import FILE_NAMES, RENEWED
from app.tasks import Cancelled, Task
from app.vault import attachments, backup, holders, renew, revisions
from app.vault.audit import protect
from app.vault.vault import open_vault, recover, unlock
from app.vault.verify import verify

ROOT = Path(__file__).resolve().parents[2]
NOOR = "pebble saddle umbra crocus tinsel marble"


@pytest.fixture
def lived_in(open_copy, tmp_path):
    """A vault with a second holder, a record, a file inside the database and one beside it."""
    vault = open_copy("station")
    noor = holders.add(vault, "Amal Noor", NOOR, memory_kib=FLOOR_KIB)
    paper = tmp_path / "paper.pdf"
    files = []
    for size in (100, 200_000):
        paper.write_bytes(b"%PDF-1.4 " + b"x" * size)
        files.append(attachments.ingest(vault, paper, task=Task()))
    saved = revisions.save(vault, incident(), state="OPEN")
    return vault, noor, files, saved.record_id


def _renew(vault, **passphrases):
    wanted = renew.plan(vault, {vault.holder: LATER, **passphrases})
    renew.renew(vault, wanted, task=Task())
    return wanted.recovery.text


def test_what_was_there_is_there_and_only_the_new_opens_it(lived_in, tmp_path, clock, vault_template):
    vault, noor, files, record = lived_in
    before = {name: (vault.folder / name).read_bytes() for name in FILE_NAMES}
    with vault.reading() as db:
        entries = db.scalar("SELECT count(*) FROM audit")
    drive = tmp_path / "drive"
    drive.mkdir()
    old = backup.backup(vault, drive, task=Task())
    assert old.stale == ()
    sheet = _renew(vault)
    assert {path.name for path in vault.folder.iterdir()} == {*FILE_NAMES, "blobs", "vault.db", "vault.lock"}
    for secret in (PASSPHRASE, NOOR):
        with pytest.raises(AppError, match=r"keys\.passphrase"):
            unlock(vault.folder, secret, clock=clock)
    with pytest.raises(AppError, match=r"keys\.recovery"):
        recover(vault.folder, vault_template("station").recovery, clock=clock)

    again = unlock(vault.folder, LATER, clock=clock)
    assert (again.warnings, [seat.holder.name for seat in holders.seats(again)]) == ((), ["Alba Ferri"])
    assert revisions.load(again, record).record.summary_nonident.startswith("A partner told")
    for file in files:
        with attachments.open_blob(again, file.id) as read:
            assert len(read.read()) == file.size
    report = verify(again, Task())
    assert (report.code, report.first_bad) == ("audit.ok", "")
    with again.reading() as db:
        assert db.scalar("SELECT count(*) FROM audit") > entries
        assert db.scalar("SELECT row_key FROM audit WHERE event = 'holder.removed'") == noor.id
        assert db.scalar("SELECT active FROM staff WHERE id = ?", noor.id) == 0
    assert backup.backup(again, drive, task=Task()).stale == (old.path,)  # opens with the key that was given up
    again.close()
    recover(vault.folder, sheet, clock=clock).close()

    for name, data in before.items():  # a header kept from before, with the passphrase of whoever left
        (vault.folder / name).write_bytes(data)
    with pytest.raises(AppError, match=r"vault\.wrong_key"):
        unlock(vault.folder, NOOR, clock=clock)


def test_a_second_holder_stays_under_new_words(lived_in, clock):
    vault, noor, _files, _record = lived_in
    _renew(vault, **{noor.id: "cobalt heron tundra velvet anchor spruce"})
    again = unlock(vault.folder, "cobalt heron tundra velvet anchor spruce", clock=clock)
    assert again.holder == noor.id
    again.close()
    unlock(vault.folder, LATER, clock=clock).close()


def _stays_as_it_was(vault):
    assert not [path.name for path in vault.folder.iterdir() if "renew" in path.name]
    revisions.save(vault, incident(), state="OPEN")
    assert verify(vault, Task()).ok


class _Stops(Task):
    def __init__(self, stage: str) -> None:
        super().__init__()
        self._stage = stage

    def report(self, done: int, total: int, stage: str) -> None:
        if stage == self._stage:
            self.cancel()
        super().report(done, total, stage)


@pytest.mark.parametrize("stage", ["renew.copy", "renew.chain", "renew.check"])
def test_stopped_before_it_holds_nothing_has_changed(lived_in, stage):
    vault, *_ = lived_in
    with pytest.raises(Cancelled):
        renew.renew(vault, renew.plan(vault, {vault.holder: LATER}), task=_Stops(stage))
    _stays_as_it_was(vault)


def test_without_room_on_the_disk_or_with_a_changed_chain_nothing_is_begun(lived_in):
    vault, *_ = lived_in
    wanted = renew.plan(vault, {vault.holder: LATER})
    with pytest.raises(AppError, match=r"renew\.space"):
        renew.renew(vault, wanted, task=Task(), free=lambda _folder: 1000)
    _stays_as_it_was(vault)
    with vault.writing() as db:
        db.run("UPDATE staff SET name = 'Someone else' WHERE name = 'Amal Noor'")
    with pytest.raises(AppError, match=r"audit\.row") as found:
        renew.renew(vault, wanted, task=Task())
    assert found.value.params["where"].startswith("staff ")
    with vault.writing() as db:
        protect(db, "staff", db.scalar("SELECT id FROM staff WHERE name = 'Someone else'"))
    _stays_as_it_was(vault)


def test_who_was_removed_meanwhile_gets_no_slot_back(lived_in):
    vault, noor, *_ = lived_in
    wanted = renew.plan(vault, {vault.holder: LATER, noor.id: "cobalt heron tundra velvet anchor spruce"})
    holders.remove(vault, noor.id)
    with pytest.raises(AppError, match=r"holders\.unknown"):
        renew.renew(vault, wanted, task=Task())
    with pytest.raises(AppError, match=r"holders\.self"):
        renew.plan(vault, {})
    _stays_as_it_was(vault)


class _Refusing:
    """A disk that refuses these of the touches that a process makes: rename, removal or sync."""

    def __init__(self, monkeypatch, *steps):
        self.steps, self.touches = steps, 0
        for name in ("replace", "unlink", "fsync"):
            monkeypatch.setattr(os, name, partial(self._touch, getattr(os, name)))

    def _touch(self, does, *args, **named):
        self.touches += 1
        if self.touches in self.steps:
            raise OSError(5, "the disk refuses")
        return does(*args, **named)


def test_a_disk_that_refuses_any_one_touch_leaves_the_old_or_the_new(
    lived_in, tmp_path, vault_template, clock, monkeypatch
):
    vault, _noor, _files, record = lived_in
    template = vault_template("station")
    wanted = renew.plan(vault, {vault.holder: LATER})
    vault.close()
    anew, outcomes = replace(template, dek=bytes(wanted.dek)), []
    for step in range(1, 100):
        folder = tmp_path / f"round{step}"
        shutil.copytree(vault.folder, folder)
        opened = open_vault(folder, template.unlocked(folder), clock=clock)
        with monkeypatch.context() as patch:
            disk = _Refusing(patch, step)
            try:
                renew.renew(opened, replace(wanted, dek=bytearray(wanted.dek)), task=Task())
                outcomes.append("new")
            except AppError as error:
                assert error.code == "vault.io"
                outcomes.append("old")
        if outcomes[-1] == "old":  # said so, and works on
            _stays_as_it_was(opened)
            opened.close()
        reopened = open_vault(folder, (anew if outcomes[-1] == "new" else template).unlocked(folder), clock=clock)
        assert revisions.load(reopened, record).record.id == record
        assert not [path.name for path in folder.iterdir() if "renew" in path.name]
        reopened.close()
        if disk.touches < step:
            break
    assert outcomes == sorted(outcomes, reverse=True)
    assert outcomes.count("old") >= 3
    assert outcomes.count("new") >= 5


def test_a_disk_that_neither_keeps_the_header_nor_gives_it_back_lets_nothing_be_written(lived_in, clock, monkeypatch):
    vault, _noor, _files, record = lived_in
    wanted = renew.plan(vault, {vault.holder: LATER})

    def refuse(name):
        does = getattr(os, name)

        def touch(*args, **named):
            if (vault.folder / RENEWED).exists():
                raise OSError(5, "the disk refuses")
            return does(*args, **named)

        monkeypatch.setattr(os, name, touch)

    refuse("fsync")
    refuse("unlink")
    with pytest.raises(AppError, match=r"vault\.io"):
        renew.renew(vault, wanted, task=Task())
    monkeypatch.undo()
    with pytest.raises(AppError, match=r"vault\.closed"):
        revisions.save(vault, incident(), state="OPEN")
    vault.close()
    again = unlock(vault.folder, LATER, clock=clock)
    assert revisions.load(again, record).record.id == record
    again.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="each round is a process forked from one that is warm")
def test_killed_before_any_touch_of_the_disk_either_the_old_or_the_new_holds(lived_in, tmp_path, vault_template, clock):
    vault, _noor, files, record = lived_in
    template = vault_template("station")
    vault.close()
    script = [sys.executable, str(ROOT / "tests" / "vault" / "renew_worker.py"), str(vault.folder)]
    out = tmp_path / "rounds"
    ran = subprocess.run(
        [*script, template.dek.hex(), template.holder, str(out)], cwd=ROOT, check=False, capture_output=True
    )
    assert ran.returncode == 0, ran.stderr.decode()
    rounds = sorted(out.iterdir())
    anew = replace(template, dek=bytes.fromhex(ran.stdout.decode()))
    new = [_opens(folder, template, anew, files, record, clock) for folder in rounds]
    assert new == sorted(new)  # once the new holds, it holds
    assert new.count(False) >= 5
    assert new.count(True) >= 10


def _opens(folder, template, anew, files, record, clock):
    """Open a vault whose renewal was killed; exactly one of the two keys does. True where it is the new one."""
    stood = (folder / RENEWED).exists()
    try:
        vault = open_vault(folder, template.unlocked(folder), clock=clock)
    except AppError as error:
        assert error.code == "vault.wrong_key"
        vault = open_vault(folder, anew.unlocked(folder), clock=clock)
        new = True
    else:
        assert not stood
        new = False
    try:
        assert not [path.name for path in folder.iterdir() if "renew" in path.name]
        assert revisions.load(vault, record).record.id == record
        with attachments.open_blob(vault, files[1].id) as read:
            assert len(read.read()) == files[1].size
        if stood:
            assert verify(vault, Task()).code == "audit.ok"
    finally:
        vault.close()
    return new
