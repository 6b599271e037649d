"""Whoever leaves while something is being done: it is stopped or its end is told; nothing is done twice."""

import threading

from PySide6.QtCore import Qt
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


class Slow:
    """A service that takes its time: it waits to be told before it does what it does."""

    def __init__(self, monkeypatch, module, name):
        self._go, self.begun, self._does = threading.Event(), threading.Event(), getattr(module, name)
        self.calls = 0
        monkeypatch.setattr(module, name, self)

    def __call__(self, *args, **named):
        self.calls += 1
        self.begun.set()
        assert self._go.wait(20)
        return self._does(*args, **named)

    def go(self):
        self._go.set()


def escape(qtbot, asked):
    qtbot.keyClick(asked, Qt.Key.Key_Escape)


def test_nobody_leaves_the_unlock_page_while_it_opens_a_vault(qtbot, window, vault, quiet, monkeypatch, context):
    vault.close()
    origin.note_home(vault.folder)
    slow = Slow(monkeypatch, vaults, "unlock")
    window.show_unlock(vault.folder)
    page = page_of(window)
    qtbot.keyClicks(page.passphrase, PASSPHRASE)
    click(qtbot, page.unlock)
    for way in (page.other, page.recover, page.restore):
        click(qtbot, way)
    slow.go()
    quiet()
    assert window.desk is not None
    context.vault.close()


def test_a_vault_of_which_nothing_tells_whether_it_is_at_home_is_asked_about(
    qtbot, window, vault, quiet, monkeypatch, context
):
    vault.close()

    def unreadable(_vault):
        raise OSError

    monkeypatch.setattr(origin, "at_home", unreadable)
    window.show_unlock(vault.folder)
    qtbot.keyClicks(page_of(window).passphrase, PASSPHRASE)
    click(qtbot, page_of(window).unlock)
    quiet()
    assert isinstance(page_of(window), MovedOrCopied)
    context.vault.close()


def test_a_passphrase_that_was_given_is_seen_though_somebody_left_meanwhile(
    qtbot, window, card, vault, quiet, monkeypatch  # noqa: F811
):
    slow = Slow(monkeypatch, holding, "add")
    click(qtbot, card.add)
    asked = dialog(window, HolderDialog)
    qtbot.keyClicks(asked.name, "Amal Noor")
    twice(qtbot, asked.new, HERS)
    qtbot.keyClicks(asked.present, PASSPHRASE)
    click(qtbot, asked.add)
    qtbot.waitUntil(slow.begun.is_set)
    escape(qtbot, asked)
    slow.go()
    quiet()
    assert names(card) == ["Alba Ferri", "Amal Noor"]


def test_a_passphrase_that_nobody_began_to_set_is_not_set_after_the_dialog_was_left(
    qtbot, window, card, vault, quiet, jobs  # noqa: F811
):
    gate = threading.Event()
    jobs.run(lambda _task: gate.wait(20), owner=window, lane="write")
    click(qtbot, card.add)
    asked = dialog(window, HolderDialog)
    qtbot.keyClicks(asked.name, "Amal Noor")
    twice(qtbot, asked.new, HERS)
    qtbot.keyClicks(asked.present, PASSPHRASE)
    click(qtbot, asked.add)
    with qtbot.waitSignal(asked.destroyed):
        escape(qtbot, asked)
        gate.set()
    quiet()
    assert [seat.holder.name for seat in holding.seats(vault)] == ["Alba Ferri"]


def test_a_second_key_that_is_needed_from_now_on_is_told(qtbot, window, card, vault, quiet, monkeypatch):  # noqa: F811
    slow = Slow(monkeypatch, factoring, "switch_off")
    monkeypatch.setattr(factoring, "own", lambda _vault: "file")
    monkeypatch.setattr(slow, "_does", lambda *_args: None)
    click(qtbot, card.second)
    asked = dialog(window, SecondKeyDialog)
    qtbot.keyClicks(asked.present, PASSPHRASE)
    click(qtbot, asked.go)
    qtbot.waitUntil(slow.begun.is_set)
    escape(qtbot, asked)
    slow.go()
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
    monkeypatch.setattr(slow, "_does", lambda *_args, task: task.checkpoint())
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
