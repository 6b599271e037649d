"""What is settled in the settings, by keyboard alone: people and keys, contacts, backup, what is due, the window."""

from pathlib import Path
from typing import Any

import pytest
from hands import Hands, words_in
from keyboard import press, tab_to, type_in
from PySide6.QtCore import Qt
from vault_fixtures import FLOOR_KIB, PASSPHRASE, FakeClock, incident

from app.services import erasing, handing, keeping, safekeeping
from app.sync import outbox
from app.tasks import Task
from app.ui.dialogs import Question
from app.ui.pages.erase_dialog import EraseDialog
from app.ui.pages.holder_dialogs import HandoverDialog, HolderDialog
from app.ui.pages.keep_dialog import KeepDialog
from app.ui.pages.renew_dialog import RenewDialog
from app.ui.pages.second_key_dialog import SecondKeyDialog
from app.vault import holders, revisions
from app.vault import vault as vaults
from app.vault.vault import Vault

Key = Qt.Key
HERS = "walnut ribbon quarry thimble copper fjord"
NEW = "harbour violin sandal copper meadow tundra"
# What the offscreen platform says of any popup.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)


def sit_at_desk(hands: Hands, vault: Vault) -> Hands:
    """Open the vault; the time in which nobody was there counts from now on."""
    hands.window.show_desk(vault)
    hands.quiet()
    return hands


@pytest.fixture
def at_desk(hands: Hands, vault: Vault) -> Hands:
    """Somebody at the desk of a station."""
    return sit_at_desk(hands, vault)


def twice(hands: Hands, name: str, words: str) -> None:
    """Type a new passphrase and once more the same."""
    hands.write(name, words)
    hands.write("The same once more", words)


def test_a_second_person_comes_and_goes(at_desk: Hands, vault: Vault) -> None:
    at_desk.settings()
    at_desk.do("Add a person")
    at_desk.dialog(HolderDialog)
    at_desk.write("Name", "Amal Noor")
    twice(at_desk, "Their passphrase", HERS)
    at_desk.write("Your own passphrase", PASSPHRASE)
    at_desk.access("Give the passphrase")
    assert [seat.holder.name for seat in holders.seats(vault)] == ["Alba Ferri", "Amal Noor"]
    at_desk.do("Remove the passphrase of Amal Noor")
    at_desk.dialog(Question)
    at_desk.access("Remove it")
    assert [seat.holder.name for seat in holders.seats(vault)] == ["Alba Ferri"]


def prove(hands: Hands, present: str) -> str:
    """Draw the key, copy its sheet from the screen, type it back, renew and lock."""
    asked = hands.dialog(RenewDialog)
    hands.write("Your present passphrase", present)
    hands.access("Draw the new key")
    key = str(asked._prepared.recovery.text)  # on the screen
    hands.write("The whole key", key)
    if asked.noted.isVisible():
        hands.tick("I wrote the words down")
    hands.access("Renew now")
    hands.dialog(RenewDialog)
    hands.access("Lock now")
    return key


def test_the_key_is_renewed(at_desk: Hands, vault: Vault, ends: Any) -> None:
    holders.add(vault, "Amal Noor", HERS, memory_kib=FLOOR_KIB)
    at_desk.settings()
    at_desk.do("Renew the key")
    at_desk.dialog(RenewDialog)
    tab_to("My passphrase stays")
    press(Key.Key_Down)
    twice(at_desk, "New passphrase", NEW)
    key = prove(at_desk, PASSPHRASE)
    assert ends.count == 1
    vaults.unlock(vault.folder, NEW, clock=at_desk.window.session.clock).close()
    vaults.recover(vault.folder, key, code="S2", clock=at_desk.window.session.clock).close()


def test_the_vault_is_handed_over(at_desk: Hands, vault: Vault, ends: Any) -> None:
    at_desk.settings()
    at_desk.do("Hand over")
    at_desk.dialog(HandoverDialog)
    at_desk.write("Name of the successor", "Amal Noor")
    twice(at_desk, "The successor's passphrase", HERS)
    at_desk.write("Your own passphrase", PASSPHRASE)
    at_desk.access("Begin the hand-over")
    at_desk.dialog(HandoverDialog)
    press(Key.Key_Return)  # Lock now
    at_desk.quiet()
    assert ends.count == 1


def test_the_successor_unlocks_and_finishes_it(hands: Hands, vault: Vault, ends: Any) -> None:
    handing.begin(vault, "Amal Noor", HERS)
    vault.close()
    hands.window.start(vault.folder)
    hands.sit_down()
    type_in(HERS)
    press(Key.Key_Return)
    hands.quiet()
    assert "hands this vault over to you" in words_in(hands.page.attention)
    hands.settings()
    hands.do("Finish it")
    prove(hands, HERS)
    assert ends.count == 1
    again = vaults.unlock(vault.folder, HERS, clock=hands.window.session.clock)
    assert [seat.holder.name for seat in holders.seats(again)] == ["Amal Noor"]
    again.close()


def test_a_key_file_is_switched_on_and_off(at_desk: Hands, vault: Vault, vault_template, tmp_path: Path) -> None:
    at_desk.settings()
    at_desk.do("Second key")
    at_desk.dialog(SecondKeyDialog)
    at_desk.write("Your passphrase", PASSPHRASE)
    at_desk.write("The whole recovery key", vault_template("station").recovery)
    at_desk.access("Switch it on")
    at_desk.choose_file(tmp_path / "stick.key")
    assert (tmp_path / "stick.key").exists()
    assert "needs its second key" in words_in(at_desk.page.people)
    at_desk.do("Second key")
    at_desk.dialog(SecondKeyDialog)
    at_desk.write("Your passphrase", PASSPHRASE)
    at_desk.access("Switch it off")
    assert "alone" in words_in(at_desk.page.people)


def test_a_backup_is_made_and_an_earlier_one_taken_away(
    hands: Hands, vault: Vault, clock: FakeClock, tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    record = revisions.save(vault, incident(), state="FINAL").record_id
    old = safekeeping.backup(vault, drive, task=Task()).path
    erasing.erase_record(vault, record, reason="ORDERED", forget=outbox.forget)
    clock.forward(days=1)
    at_desk = sit_at_desk(hands, vault)
    at_desk.settings()
    at_desk.do("Back up now")
    at_desk.choose_file(drive)
    at_desk.dialog(Question)
    at_desk.access("Back up here all the same")
    assert old.name in words_in(at_desk.page.backup)
    at_desk.do("Remove them: the new one takes their place")
    at_desk.dialog(Question)
    at_desk.access("Remove them")
    assert not old.exists()
    assert len(list(drive.iterdir())) == 1
    assert "Removed: 1." in words_in(at_desk.page.backup)


def test_what_is_due_is_kept_longer_held_lifted_and_erased(hands: Hands, vault: Vault, clock: FakeClock) -> None:
    saved = [revisions.save(vault, incident(), state="FINAL") for _ in range(2)]
    clock.forward(days=400)
    at_desk = sit_at_desk(hands, vault)
    at_desk.settings()
    at_desk.do("Due for review")
    at_desk.write("Years after which", "1")
    at_desk.do("Set after how many years")
    assert keeping.policy(vault) == 1
    tab_to("Records to review")
    at_desk.access("Keep longer…")
    at_desk.dialog(KeepDialog)
    at_desk.write("Day", "2040-12-31")
    at_desk.write("Why", "A panel still works with it")
    at_desk.access("Keep it")
    at_desk.access("Legal hold…")
    at_desk.dialog(Question)
    at_desk.write("Why", "A court asked for it")
    at_desk.access("Set the hold")
    at_desk.access("Lift the hold…")
    at_desk.dialog(Question)
    at_desk.write("Why", "The case is closed")
    at_desk.access("Lift the hold")
    at_desk.access("Erase…")
    at_desk.dialog(EraseDialog)
    at_desk.choose("Why it is erased", "It was kept")
    at_desk.write("Type ", saved[1].ref)
    at_desk.access("Erase for good")
    at_desk.access("Close")
    assert revisions.load(vault, saved[0].record_id).document["retention_until"] == "2040-12-31"


def test_the_contacts_are_switched_on_and_off(at_desk: Hands, vault: Vault) -> None:
    at_desk.settings()
    twice(at_desk, "Passphrase of the contacts", NEW)
    at_desk.do("Switch contacts on")
    assert "on and open" in words_in(at_desk.page.contacts)
    at_desk.do("Switch off and destroy")
    at_desk.dialog(Question)
    at_desk.access("Destroy them and switch off")
    assert "Switched off" in words_in(at_desk.page.contacts)


def test_the_window_and_the_vault_are_set_and_checked(at_desk: Hands, vault: Vault) -> None:
    page = at_desk.settings()
    settings = at_desk.window.session.context
    at_desk.choose("Theme", "dark")
    at_desk.choose("Text size", "110")
    at_desk.write("Minutes until it locks", "7")
    at_desk.tick("Begin with the privacy veil on")
    now = settings.settings
    assert (now.theme, now.text_scale, now.idle_minutes, now.veil_at_start) == ("dark", 110, 7, True)
    at_desk.write("Present passphrase", PASSPHRASE)
    twice(at_desk, "New passphrase", NEW)
    at_desk.do("Change the passphrase")
    assert "holds from now on" in page.passphrase.pair.new_field.finding
    at_desk.do("Check the vault")
    assert page.outcome.text()
    at_desk.do("Rebuild the lists")
    assert "made anew" in page.outcome.text()
    at_desk.choose("Language", "Espa")
    at_desk.quiet()
    assert settings.settings.language == "es"

