"""Whoever leaves while something is being done: it is stopped or its end is told; nothing is done twice."""

import pytest
from PySide6.QtCore import Qt
from slow import Slow, held_up
from test_copies_in_the_window import click, page_of, restore_page
from test_people_in_the_window import HERS, card, dialog, names, twice  # noqa: F401
from vault_fixtures import PASSPHRASE, incident

from app.services import factoring, holding, origin, safekeeping, vaults
from app.tasks import Task
from app.ui.pages import print_dialog
from app.ui.pages.holder_dialogs import HolderDialog
from app.ui.pages.print_dialog import PrintDialog
from app.ui.pages.renew_dialog import RenewDialog
from app.ui.pages.second_key_dialog import SecondKeyDialog
from app.ui.start.origin import MovedOrCopied
from app.vault import revisions


@pytest.fixture
def seat(qtbot, window, card):  # noqa: F811
    """The dialog in which somebody gets a passphrase of her own, filled in."""
    click(qtbot, card.add)
    asked = dialog(window, HolderDialog)
    qtbot.keyClicks(asked.name, "Amal Noor")
    twice(qtbot, asked.new, HERS)
    qtbot.keyClicks(asked.present, PASSPHRASE)
    return asked


@pytest.fixture
def unlock_page(qtbot, window, vault):
    """The page on which a closed vault's passphrase was typed."""
    vault.close()
    origin.note_home(vault.folder)
    window.show_unlock(vault.folder)
    page = page_of(window)
    qtbot.keyClicks(page.passphrase, PASSPHRASE)
    return page


def escape(qtbot, asked):
    qtbot.keyClick(asked, Qt.Key.Key_Escape)


def leave_at_work(qtbot, slow, asked):
    """Leave a dialog once what it asked for has begun, and let that end."""
    qtbot.waitUntil(slow.begun.is_set)
    escape(qtbot, asked)
    slow.go()


def test_nobody_leaves_the_unlock_page_while_it_opens_a_vault(qtbot, window, unlock_page, quiet, monkeypatch, context):
    slow = Slow(monkeypatch, vaults, "unlock")
    for way in (unlock_page.unlock, unlock_page.other, unlock_page.recover, unlock_page.restore):
        click(qtbot, way)
    slow.go()
    quiet()
    assert window.desk is not None
    context.vault.close()


def test_a_vault_of_which_nothing_tells_whether_it_is_at_home_is_asked_about(
    qtbot, window, unlock_page, quiet, monkeypatch, context
):
    def unreadable(_vault):
        raise OSError

    monkeypatch.setattr(origin, "at_home", unreadable)
    click(qtbot, unlock_page.unlock)
    quiet()
    assert isinstance(page_of(window), MovedOrCopied)
    context.vault.close()


def test_a_passphrase_that_was_given_is_seen_though_somebody_left_meanwhile(
    qtbot, card, seat, quiet, monkeypatch  # noqa: F811
):
    slow = Slow(monkeypatch, holding, "add")
    click(qtbot, seat.add)
    leave_at_work(qtbot, slow, seat)
    quiet()
    assert names(card) == ["Alba Ferri", "Amal Noor"]


def test_a_passphrase_that_nobody_began_to_set_is_not_set_after_the_dialog_was_left(
    qtbot, seat, vault, quiet, jobs
):
    with qtbot.waitSignal(seat.destroyed), held_up(jobs):
        click(qtbot, seat.add)
        escape(qtbot, seat)
    quiet()
    assert [seat.holder.name for seat in holding.seats(vault)] == ["Alba Ferri"]


def test_a_second_key_that_is_needed_from_now_on_is_told(qtbot, window, card, vault, quiet, monkeypatch):  # noqa: F811
    slow = Slow(monkeypatch, factoring, "switch_off")
    monkeypatch.setattr(factoring, "own", lambda _vault: "file")
    slow.does = lambda *_args: None
    click(qtbot, card.second)
    asked = dialog(window, SecondKeyDialog)
    qtbot.keyClicks(asked.present, PASSPHRASE)
    click(qtbot, asked.go)
    leave_at_work(qtbot, slow, asked)
    quiet()
    assert "alone" in card.outcome.text()


def test_a_pdf_that_was_stopped_can_be_made_again(qtbot, window, vault, quiet, monkeypatch, jobs, tmp_path):
    record = revisions.save(vault, incident(), state="FINAL").record_id
    window.show_desk(vault)
    quiet()
    slow = Slow(monkeypatch, print_dialog, "print_one")
    asked = PrintDialog(window.session, record, "SSD", window, lambda _said: None)
    asked.open()
    quiet()
    slow.does = lambda *_args, task: task.checkpoint()
    asked.write(tmp_path / "sheet.pdf")
    qtbot.waitUntil(slow.begun.is_set)
    jobs.running[0].cancel()
    slow.go()
    quiet()
    assert asked.save.isEnabled()
    assert not (tmp_path / "sheet.pdf").exists()


def test_a_restore_is_begun_once_whatever_is_typed_meanwhile(qtbot, window, vault, quiet, tmp_path, monkeypatch):
    drive = tmp_path / "drive"
    drive.mkdir()
    source = safekeeping.backup(vault, drive, task=Task()).path
    vault.close()
    slow = Slow(monkeypatch, safekeeping, "restore")
    page = restore_page(qtbot, window)
    page.take_source(source)
    page.take_target(tmp_path / "new")
    qtbot.keyClicks(page.secret, PASSPHRASE)
    click(qtbot, page.go)
    qtbot.waitUntil(slow.begun.is_set)
    qtbot.keyClicks(page.secret, "s")
    qtbot.keyClick(page.secret, Qt.Key.Key_Return)
    slow.go()
    quiet()
    assert slow.calls == 1
    assert page.secret_field.finding == ""
    assert page.open.isVisible()


def test_no_key_is_drawn_before_it_is_known_who_else_has_one(qtbot, window, card, vault, quiet, monkeypatch):  # noqa: F811
    slow = Slow(monkeypatch, holding, "seats")
    click(qtbot, card.renew)
    asked = dialog(window, RenewDialog)
    qtbot.waitUntil(slow.begun.is_set)
    qtbot.keyClicks(asked.present, PASSPHRASE)
    assert not asked.draw.isEnabled()
    slow.go()
    quiet()
    assert asked.draw.isEnabled()
