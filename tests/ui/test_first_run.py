"""From nothing to the list: the wizard, the lock, the unlock page, with real clicks and keys."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.services import sheets
from app.ui.start.recover import Recover
from app.ui.start.unlock import Unlock
from app.ui.start.welcome import Welcome
from app.ui.start.wizard import Wizard
from app.vault import vault as vaults

SECRET = "cedar lantern orbit meadow plaster violin"


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def put(qtbot, editor, text):
    editor.setFocus()
    editor.clear()
    qtbot.keyClicks(editor, text)


def page_of(window):
    return window.centralWidget().currentWidget()


def through_station(qtbot, window, folder):
    window.start(None)
    assert isinstance(page_of(window), Welcome)
    click(qtbot, page_of(window).new)
    wizard = page_of(window)
    assert isinstance(wizard, Wizard)
    click(qtbot, wizard.next)
    click(qtbot, wizard.next)
    station = wizard.steps[2]
    assert not wizard.next.isEnabled()
    put(qtbot, station.name, "Field base one")
    station.country.choose("SSD")
    put(qtbot, station.code, "jub")
    put(qtbot, station.holder, "Alba Ferri")
    station.choose_folder(folder)
    assert station.code.text() == "JUB"
    click(qtbot, wizard.next)
    return wizard


def prove_and_put_away(qtbot, wizard, tmp_path, quiet):
    step = wizard.steps[4]
    sheet = tmp_path / "sheet.pdf"
    step.write_sheet(sheet)
    quiet()
    assert sheet.read_bytes().startswith(b"%PDF")
    groups = wizard.answers.recovery.text.split("-")
    for editor, at in zip(step.groups, step.asked, strict=True):
        put(qtbot, editor, groups[at].lower())
    assert not wizard.next.isEnabled()
    step.away.setChecked(True)
    assert wizard.next.isEnabled()


def test_a_new_vault_with_drawn_words_opens_on_the_empty_list(qtbot, window, tmp_path, quiet, context):
    folder = tmp_path / "new-vault"
    wizard = through_station(qtbot, window, folder)
    step = wizard.steps[3]
    words = step.drawn
    assert len(words) == 6
    put(qtbot, step.typed, " ".join(words[:5]).upper())
    assert not wizard.next.isEnabled()
    qtbot.keyClicks(step.typed, " " + words[5])
    click(qtbot, wizard.next)
    quiet()
    assert wizard.at == 4
    assert step.drawn == []
    assert not wizard.back.isEnabled()
    prove_and_put_away(qtbot, wizard, tmp_path, quiet)
    click(qtbot, wizard.next)
    click(qtbot, wizard.next)
    quiet()
    assert window.desk is not None
    assert window.windowTitle() == "Waypost"
    assert "recovery key" not in window.desk.page.attention.sentence
    window.desk.show_page("incidents")
    quiet()
    page = window.desk.page
    assert page.first.isVisible()
    assert context.settings.last_vault == str(folder)
    context.vault.close()
    reopened = vaults.unlock(folder, " ".join(words), clock=context.clock)
    assert reopened.station.name == "Field base one"
    reopened.close()


def test_the_first_page_comes_once_it_is_noted_that_the_sheet_was_proven(qtbot, window, tmp_path, quiet, monkeypatch):
    held, true = threading.Event(), sheets.note_proven
    monkeypatch.setattr(sheets, "note_proven", lambda vault: (held.wait(20), true(vault)))
    wizard = through_station(qtbot, window, tmp_path / "new-vault")
    put(qtbot, wizard.steps[3].typed, " ".join(wizard.steps[3].drawn))
    click(qtbot, wizard.next)
    quiet()
    prove_and_put_away(qtbot, wizard, tmp_path, quiet)
    click(qtbot, wizard.next)
    click(qtbot, wizard.next)
    assert window.desk is None
    held.set()
    quiet()
    assert window.desk is not None
    quiet()
    assert "recovery key" not in window.desk.page.attention.sentence
    window.session.vault.close()


def test_ones_own_passphrase_must_be_strong_and_typed_twice(qtbot, window, tmp_path):
    wizard = through_station(qtbot, window, tmp_path / "own")
    step = wizard.steps[3]
    click(qtbot, step.use_own)
    put(qtbot, step.own, "password123")
    put(qtbot, step.again, "password123")
    assert not wizard.next.isEnabled()
    put(qtbot, step.own, SECRET)
    assert not wizard.next.isEnabled()
    put(qtbot, step.again, SECRET)
    assert wizard.next.isEnabled()
    assert step.own.echoMode() == QLineEdit.EchoMode.Password


def test_a_folder_with_files_gets_a_folder_of_its_own_inside(qtbot, window, tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("x")
    wizard = through_station(qtbot, window, tmp_path / "full")
    assert wizard.answers.folder == tmp_path / "full" / "vault-jub"


@pytest.fixture
def closed(vault):
    vault.close()
    return vault.folder


def test_a_wrong_passphrase_is_a_sentence_and_a_right_one_opens(qtbot, window, closed, quiet):
    window.start(closed)
    page = page_of(window)
    assert isinstance(page, Unlock)
    put(qtbot, page.passphrase, "not these words")
    qtbot.keyClick(page.passphrase, Qt.Key.Key_Return)
    quiet()
    assert "does not open this vault" in page.field.finding
    assert page.passphrase.selectedText() == page.passphrase.text()
    qtbot.waitUntil(lambda: "Try again now" in page.field.finding, timeout=5000)
    put(qtbot, page.passphrase, SECRET)
    click(qtbot, page.unlock)
    quiet()
    assert window.desk is not None
    assert "failed since 2026-11-23 09:00: 1. " in window.desk.page.banner.sentence


def test_a_vault_that_is_open_elsewhere_is_refused_with_a_sentence(qtbot, window, vault, quiet):
    window.start(vault.folder)
    page = page_of(window)
    put(qtbot, page.passphrase, SECRET)
    click(qtbot, page.unlock)
    quiet()
    assert "already open" in page.field.finding
    assert page.unlock.isEnabled()


def test_the_recovery_key_opens_and_sets_a_new_passphrase(qtbot, window, closed, quiet, vault_template, context):
    window.start(closed)
    click(qtbot, page_of(window).recover)
    page = page_of(window)
    assert isinstance(page, Recover)
    put(qtbot, page.key, vault_template("station").recovery)
    put(qtbot, page.new, "harbour violin sandal copper meadow lantern")
    put(qtbot, page.again, "harbour violin sandal copper meadow lantern")
    click(qtbot, page.go)
    quiet()
    assert window.desk is not None
    context.vault.close()
    vaults.unlock(closed, "harbour violin sandal copper meadow lantern", clock=context.clock).close()


def test_a_folder_without_a_vault_leads_back_to_the_two_ways_in(window, tmp_path):
    window.start(tmp_path)
    page = page_of(window)
    assert isinstance(page, Welcome)
    assert "no vault" in page.banner.sentence
