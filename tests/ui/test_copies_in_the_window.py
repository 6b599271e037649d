"""Moved or copied, backed up, restored, reminded: with real clicks."""

import shutil
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from vault_fixtures import PASSPHRASE, incident

from app.services import origin, safekeeping
from app.services.erasing import erase_record
from app.sync import outbox
from app.tasks import Task
from app.ui.dialogs import Question
from app.ui.start.origin import MovedOrCopied
from app.ui.start.restore import Restore
from app.ui.start.unlock import Unlock
from app.ui.start.welcome import Welcome
from app.vault import revisions


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def page_of(window):
    return window.centralWidget().currentWidget()


def unlock(qtbot, window, folder, quiet):
    window.start(folder)
    page = page_of(window)
    assert isinstance(page, Unlock)
    qtbot.keyClicks(page.passphrase, PASSPHRASE)
    click(qtbot, page.unlock)
    quiet()


def question(window):
    return next(found for found in window.findChildren(Question) if found.isVisible())


@pytest.fixture
def twin(vault, tmp_path):
    """A copy of a closed vault, made with a file manager; the original stays where it was."""
    revisions.save(vault, incident(), state="FINAL")
    vault.close()
    shutil.copytree(vault.folder, tmp_path / "twin")
    return tmp_path / "twin"


def test_a_copy_asks_before_work_and_becomes_a_device_of_its_own(qtbot, window, vault, twin, quiet, context):
    unlock(qtbot, window, twin, quiet)
    page = page_of(window)
    assert isinstance(page, MovedOrCopied)
    assert window.desk is None
    assert not any(button.hasFocus() or button.isDefault() for button in page.findChildren(QPushButton))
    click(qtbot, page.copied)
    quiet()
    assert window.desk is not None
    assert (context.vault.letter, context.vault.device != vault.device) == ("B", True)
    assert "HQ has not confirmed" in window.desk.page.attention.sentence
    context.vault.close()


def test_one_that_was_moved_goes_on_and_is_not_asked_again(qtbot, window, vault, twin, quiet, context):
    shutil.rmtree(vault.folder)
    unlock(qtbot, window, twin, quiet)
    assert window.desk is not None
    assert context.vault.letter == "A"
    context.vault.close()


def test_at_another_computer_moved_is_an_answer_once(qtbot, window, twin, quiet, context, monkeypatch, tmp_path):
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "another-home"))
    unlock(qtbot, window, twin, quiet)
    click(qtbot, page_of(window).moved)
    quiet()
    assert window.desk is not None
    assert context.vault.letter == "A"
    assert "HQ has not" not in window.desk.page.attention.sentence
    assert origin.at_home(context.vault)
    context.vault.close()


@pytest.fixture
def card(window, vault, quiet):
    window.show_desk(vault)
    window.desk.show_page("settings")
    quiet()
    return window.desk.page.backup


@pytest.fixture
def drive(tmp_path):
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


def test_a_backup_on_the_same_disk_is_asked_about_and_told(qtbot, window, card, vault, drive, quiet):
    assert card.last.text() == "none yet"
    card.look_at(drive)
    quiet()
    asked = question(window)
    assert asked.safe.isDefault()
    click(qtbot, asked.safe)
    quiet()
    assert list(drive.iterdir()) == []
    card.look_at(drive)
    quiet()
    click(qtbot, question(window).risky)
    quiet()
    made = next(drive.iterdir())
    assert made.name in card.outcome.text()
    assert "own disk" in card.outcome.text()
    assert card.last.text() == "23 Nov 2026 09:00"
    assert card.progress.isHidden()
    assert card.make.isEnabled()


def test_a_backup_that_is_stopped_leaves_nothing_and_says_so(qtbot, window, card, drive, quiet, monkeypatch):
    begun, stopped = Event(), Event()
    true_report = Task.report

    def report(task, done, total, stage):
        begun.set()
        if stage == "backup.database":
            stopped.wait(20)
        true_report(task, done, total, stage)

    monkeypatch.setattr(Task, "report", report)
    card.back_up(drive)
    assert begun.wait(20)
    assert card.stop.isVisible()
    click(qtbot, card.stop)
    stopped.set()
    quiet()
    assert list(drive.iterdir()) == []
    assert "stopped" in card.outcome.text()


def test_a_backup_that_is_a_month_old_is_reminded_of_without_taking_the_focus(qtbot, window, vault, quiet, clock):
    revisions.save(vault, incident(), state="OPEN")
    clock.forward(days=31)
    window.show_desk(vault)
    before = window.focusWidget()
    quiet()
    desk = window.desk
    assert "31 days old and was never backed up" in desk.page.attention.sentence
    assert window.focusWidget() is before
    click(qtbot, next(b for b in desk.page.attention.buttons if b.accessibleName() == "Back up…"))
    quiet()
    assert desk.page.backup.make.hasFocus()


def test_no_one_is_reminded_within_a_month_of_the_last(window, vault, drive, quiet, clock):
    clock.forward(days=31)
    safekeeping.backup(vault, drive, task=Task())
    clock.forward(days=30)
    window.show_desk(vault)
    quiet()
    assert "backed up" not in window.desk.page.attention.sentence
    assert "backup" not in window.desk.page.attention.sentence


def restore_page(qtbot, window):
    window.start(None)
    assert isinstance(page_of(window), Welcome)
    click(qtbot, page_of(window).restore)
    page = page_of(window)
    assert isinstance(page, Restore)
    return page


def test_a_lost_vault_is_restored_and_opened_in_the_window(qtbot, window, vault, drive, tmp_path, quiet, context):
    record = revisions.save(vault, incident(), state="FINAL").record_id
    source = safekeeping.backup(vault, drive, task=Task()).path
    erase_record(vault, record, reason="ORDERED", forget=outbox.forget)
    vault.close()
    page = restore_page(qtbot, window)
    assert not page.go.isEnabled()
    page.take_source(source)
    page.take_target(tmp_path)  # holds files: the vault gets a folder of its own inside
    page.take_list(vault.folder / "vault.erased")
    qtbot.keyClicks(page.secret, "not the right words at all")
    click(qtbot, page.go)
    quiet()
    assert "passphrase" in page.secret_field.finding.lower()
    page.secret.clear()
    qtbot.keyClicks(page.secret, PASSPHRASE)
    click(qtbot, page.go)
    quiet()
    said = page.banner.sentence
    assert "letter B" in said
    assert "Erased again: 1" in said
    assert "HQ" in said
    click(qtbot, page.open)
    unlock_page = page_of(window)
    assert isinstance(unlock_page, Unlock)
    qtbot.keyClicks(unlock_page.passphrase, PASSPHRASE)
    click(qtbot, unlock_page.unlock)
    quiet()
    assert window.desk is not None  # it was made here: nobody asks whether it was copied
    window.desk.show_page("incidents")
    quiet()
    assert window.desk.page.model.rowCount() == 0
    context.vault.close()
