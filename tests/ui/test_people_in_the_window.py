"""Who holds a key, a new key, and a hand-over, in the window: with real clicks and keys."""

import pytest
from PySide6.QtCore import Qt
from test_copies_in_the_window import click, page_of, question
from vault_fixtures import FLOOR_KIB, PASSPHRASE, incident

from app.services import handing, keeping, safekeeping
from app.tasks import Task
from app.ui.pages.holder_dialogs import HandoverDialog, HolderDialog
from app.ui.pages.renew_dialog import RenewDialog
from app.ui.pages.second_key_dialog import SecondKeyDialog
from app.ui.text import unbroken
from app.vault import drafts, holders, revisions
from app.vault import vault as vaults

HERS = "walnut ribbon quarry thimble copper fjord"


@pytest.fixture
def card(window, vault, quiet):
    window.show_desk(vault)
    window.desk.show_page("settings", "people")
    quiet()
    return window.desk.page.people


def dialog(window, kind):
    return next(found for found in window.findChildren(kind) if found.isVisible())


def twice(qtbot, pair, words):
    qtbot.keyClicks(pair.new, words)
    qtbot.keyClicks(pair.again, words)


def names(card):
    lines = (card.listed.itemAt(n).layout() for n in range(card.listed.count()))
    return [line.itemAt(1).widget().text().strip("\u2068\u2069") for line in lines]


def remove_button(card):
    return card.listed.itemAt(1).layout().itemAt(3).widget()


def test_a_second_person_types_her_own_passphrase_and_is_removed_after_a_question(qtbot, window, card, vault, quiet):
    assert card.add.hasFocus()
    assert names(card) == ["Alba Ferri"]
    click(qtbot, card.add)
    asked = dialog(window, HolderDialog)
    qtbot.keyClicks(asked.name, "Amal Noor")
    twice(qtbot, asked.new, HERS)
    assert not asked.add.isEnabled()
    qtbot.keyClicks(asked.present, "not her passphrase")
    click(qtbot, asked.add)
    quiet()
    assert "does not open" in asked.banner.sentence
    asked.present.clear()
    qtbot.keyClicks(asked.present, PASSPHRASE)
    click(qtbot, asked.add)
    quiet()
    assert names(card) == ["Alba Ferri", "Amal Noor"]
    assert remove_button(card).accessibleName() == "Remove the passphrase of Amal Noor"
    click(qtbot, remove_button(card))
    click(qtbot, question(window).risky)
    quiet()
    assert names(card) == ["Alba Ferri"]
    assert "Renew the key" in card.outcome.text()


def _prove(qtbot, asked, quiet):
    """Draw the key, type its sheet back, note the others' words."""
    click(qtbot, asked.draw)
    quiet()
    assert not asked.renew.isEnabled()
    key = asked._prepared.recovery.text
    qtbot.keyClicks(asked.proof.typed, key[:-1])
    assert not asked.proof.proven
    qtbot.keyClicks(asked.proof.typed, key[-1])
    assert asked.proof.proven
    if asked.noted.isVisible():
        assert not asked.renew.isEnabled()
        asked.noted.setChecked(True)
    assert asked.renew.isEnabled()
    return key


def test_the_key_is_renewed_after_its_sheet_was_typed_back_and_the_window_locks(
    qtbot, window, card, vault, quiet, context, ends, tmp_path
):
    holders.add(vault, "Amal Noor", HERS, memory_kib=FLOOR_KIB)
    click(qtbot, card.renew)
    quiet()
    asked = dialog(window, RenewDialog)
    click(qtbot, asked.other)
    qtbot.keyClicks(asked.present, PASSPHRASE)
    assert not asked.draw.isEnabled()
    twice(qtbot, asked.new, "harbour violin sandal copper meadow tundra")
    key = _prove(qtbot, asked, quiet)
    hers = asked._prepared.handed[0].passphrase
    asked.proof.write_sheet(tmp_path / "sheet.pdf")
    quiet()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    click(qtbot, asked.renew)
    quiet()
    assert "new key" in asked.banner.sentence
    click(qtbot, asked.lock)
    quiet()
    assert ends.count == 1
    assert context.vault is None
    for words in ("harbour violin sandal copper meadow tundra", hers):
        vaults.unlock(vault.folder, words, clock=context.clock).close()
    vaults.recover(vault.folder, key, code="S2", clock=context.clock).close()


def test_a_dialog_higher_than_the_screen_scrolls_and_keeps_its_buttons_in_sight(qtbot, window, card, look, quiet):
    look.apply(dark=False, scale=200, arabic=False)
    try:
        asked = HandoverDialog(window.session, window, lambda: None, lambda: None)
        asked.open()
        quiet()
        room = asked.screen().availableGeometry().height()
        qtbot.waitUntil(lambda: asked.height() < room)
        assert asked.begin.geometry().bottom() < asked.height()
        asked.reject()
    finally:
        look.apply(dark=False, scale=100, arabic=False)


def test_left_before_the_end_nothing_has_changed(qtbot, window, card, vault, quiet):
    click(qtbot, card.renew)
    quiet()
    asked = dialog(window, RenewDialog)
    qtbot.keyClicks(asked.present, PASSPHRASE)
    _prove(qtbot, asked, quiet)
    dek = asked._prepared.renewal.dek
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert dek == bytes(32)
    assert revisions.save(vault, incident(), state="OPEN").ref
    assert sorted(path.name for path in vault.folder.glob("*renew*")) == []


def test_the_leaver_begins_the_successor_is_told_and_finishes_it(
    qtbot, window, card, vault, quiet, context, ends, look, jobs
):
    saved = revisions.save(vault, incident(), state="OPEN")
    keeping.hold(vault, saved.ref, reason="A court asked for it")
    drafts.put(vault, "d" * 32, {"title_neutral": "halyard"})
    click(qtbot, card.hand)
    quiet()
    asked = dialog(window, HandoverDialog)
    said = [asked.items.itemAt(n).layout().itemAt(1).widget().text() for n in range(asked.items.count())]
    assert said[0] == "Drafts that were never saved, last typed at \u206823\u00a0Nov\u00a02026\u00a009:00\u2069"
    assert unbroken(saved.ref) in said[1]
    assert "dddd" not in " ".join(said)
    qtbot.keyClicks(asked.name, "Amal Noor")
    twice(qtbot, asked.new, HERS)
    qtbot.keyClicks(asked.present, PASSPHRASE)
    click(qtbot, asked.begin)
    quiet()
    assert "Amal Noor" in asked.banner.sentence
    assert not card.hand.isEnabled()
    click(qtbot, asked.lock)
    quiet()
    assert ends.count == 1

    # She unlocks it in the process that starts then, and is told.
    successors = context.vault = vaults.unlock(vault.folder, HERS, clock=context.clock)
    window.centralWidget().setEnabled(True)
    window.show_desk(successors)
    quiet()
    assert "hands this vault over to you" in window.desk.page.attention.sentence
    window.desk.show_page("settings", "people")
    quiet()
    window.desk.page.people.finish()
    quiet()
    finishing = dialog(window, RenewDialog)
    (leaver,) = finishing.stays.values()
    assert (leaver.isEnabled(), leaver.isChecked()) == (False, False)
    qtbot.keyClicks(finishing.present, HERS)
    _prove(qtbot, finishing, quiet)
    click(qtbot, finishing.renew)
    quiet()
    assert "new key" in finishing.banner.sentence
    again = vaults.unlock(vault.folder, HERS, clock=context.clock)
    assert [seat.holder.name for seat in holders.seats(again)] == ["Amal Noor"]
    assert handing.underway(again) is None
    again.close()


def test_a_key_file_is_asked_for_once_it_is_switched_on_with_the_sheet(
    qtbot, window, card, vault, quiet, context, vault_template, tmp_path
):
    click(qtbot, card.second)
    quiet()
    asked = dialog(window, SecondKeyDialog)
    assert not asked.ring.isEnabled()  # nothing keeps a secret here
    qtbot.keyClicks(asked.present, PASSPHRASE)
    assert not asked.go.isEnabled()
    qtbot.keyClicks(asked.typed, vault_template("station").recovery)
    assert asked.go.isEnabled()
    asked.run(tmp_path / "stick.key")
    quiet()
    assert "second key" in card.outcome.text()
    made = safekeeping.backup(vault, tmp_path, task=Task())
    vault.close()
    context.vault = None

    window.start(vault.folder)
    page = page_of(window)
    qtbot.waitUntil(page.key_file.isVisible)
    qtbot.keyClicks(page.passphrase, PASSPHRASE)
    click(qtbot, page.unlock)
    quiet()
    assert "key file" in page.field.finding
    page.key_file.take(tmp_path / "stick.key")
    click(qtbot, page.unlock)
    quiet()
    assert context.vault.holder == vault.holder
    window.desk.show_page("settings", "people")
    quiet()
    click(qtbot, window.desk.page.people.second)
    off = dialog(window, SecondKeyDialog)
    qtbot.keyClicks(off.present, PASSPHRASE)
    click(qtbot, off.go)
    quiet()
    assert "alone" in window.desk.page.people.outcome.text()
    context.vault.close()
    vaults.unlock(vault.folder, PASSPHRASE, clock=context.clock).close()

    context.vault = None
    window.show_restore()
    restore = page_of(window)
    assert not restore.key_file.isVisible()
    restore.take_source(made.path)
    assert restore.key_file.isVisible()
    restore.take_target(tmp_path / "restored")
    restore.key_file.take(tmp_path / "stick.key")
    qtbot.keyClicks(restore.secret, PASSPHRASE)
    click(qtbot, restore.go)
    quiet()
    assert "letter B" in restore.banner.sentence
