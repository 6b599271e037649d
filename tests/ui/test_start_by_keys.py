"""What comes before the desk, by keyboard alone: the sheet, a copy, a key file, a backup, another vault, a language."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from hands import Hands, words_in
from keyboard import focus, press, type_in
from PySide6.QtCore import Qt
from vault_fixtures import FLOOR_KIB, PASSPHRASE, incident

from app.services import factoring, safekeeping
from app.services.erasing import erase_record
from app.sync import outbox
from app.tasks import Task
from app.ui.start.origin import MovedOrCopied
from app.ui.start.unlock import Unlock
from app.ui.start.welcome import Welcome
from app.vault import holders, revisions, staff
from app.vault.vault import Vault

Key = Qt.Key
NEW = "harbour violin sandal copper meadow lantern"
# What the offscreen platform says of any popup.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)


def begin(hands: Hands, folder: Path | None) -> Hands:
    """Start the window with a vault, or with none."""
    hands.window.start(folder)
    hands.sit_down()
    return hands


def unlock(hands: Hands) -> None:
    """Type the passphrase on the unlock page, where the focus begins."""
    assert isinstance(hands.front, Unlock)
    assert focus().accessibleName() == "Passphrase"
    press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_in(PASSPHRASE)
    press(Key.Key_Return)
    hands.quiet()


def closed(vault: Vault) -> Path:
    """Close a vault, as the end of the process would."""
    vault.close()
    return vault.folder


def test_a_wrong_passphrase_then_the_sheet_which_asks_whose_it_is(
    hands: Hands, vault: Vault, vault_template: Any
) -> None:
    holders.add(vault, "Amal Noor", "walnut ribbon quarry thimble copper fjord", memory_kib=FLOOR_KIB)
    begin(hands, closed(vault))
    type_in("not these words")
    press(Key.Key_Return)
    hands.quiet()
    assert "does not open this vault" in hands.front.field.finding
    assert focus().accessibleName() == "Passphrase"
    hands.do("Show the passphrase")
    hands.do("Use the recovery sheet")
    assert focus().accessibleName() == "Recovery key from the sheet"
    type_in(vault_template("station").recovery)
    hands.write("New passphrase", NEW)
    hands.write("The same once more", NEW)
    press(Key.Key_Return)
    hands.quiet()
    assert focus().accessibleName() == "Whose passphrase"
    type_in("Amal")
    hands.do("Open and set the new passphrase")
    with hands.window.session.vault.reading() as db:
        assert staff.holder(db, hands.window.session.vault.holder).name == "Amal Noor"


def test_a_copy_is_told_to_be_one(hands: Hands, vault: Vault, tmp_path: Path) -> None:
    revisions.save(vault, incident(), state="FINAL")
    shutil.copytree(closed(vault), tmp_path / "twin")
    begin(hands, tmp_path / "twin")
    unlock(hands)
    assert isinstance(hands.front, MovedOrCopied)
    hands.do("It is a copy")
    assert hands.window.session.vault.letter == "B"


def test_a_key_file_is_chosen_and_a_backup_restored_with_it(
    hands: Hands, vault: Vault, vault_template: Any, tmp_path: Path
) -> None:
    stick = tmp_path / "stick.key"
    factoring.use_key_file(vault, PASSPHRASE, vault_template("station").recovery, stick)
    record = revisions.save(vault, incident(), state="FINAL").record_id
    backup = safekeeping.backup(vault, tmp_path, task=Task()).path
    erase_record(vault, record, reason="ORDERED", forget=outbox.forget)
    begin(hands, closed(vault))
    hands.quiet()
    hands.do("Key file")
    hands.choose_file(stick)
    unlock(hands)
    assert hands.page.header.title.text() == "Home"
    hands.window.session.vault.close()
    hands.window.session.context.vault = None

    begin(hands, vault.folder)
    hands.do("Restore from a backup")
    press(Key.Key_Return)  # the backup is what is asked for first
    hands.choose_file(backup)
    hands.do("Choose the new folder")
    hands.choose_file(tmp_path)
    hands.do("Key file")
    hands.choose_file(stick)
    hands.do("Add a list of erasures")
    hands.choose_file(vault.folder / "vault.erased")
    hands.write("Passphrase", PASSPHRASE)
    press(Key.Key_Return)
    hands.quiet()
    assert "Erased again: 1" in hands.front.banner.sentence
    assert focus().accessibleName() == "Open the restored vault"
    press(Key.Key_Return)
    hands.quiet()
    assert isinstance(hands.front, Unlock)


def test_another_vault_and_back_and_the_recovery_key_opens_a_backup(
    hands: Hands, vault: Vault, vault_template: Any, tmp_path: Path
) -> None:
    backup = safekeeping.backup(vault, tmp_path, task=Task()).path
    begin(hands, closed(vault))
    hands.do("Other vault")
    assert isinstance(hands.front, Welcome)
    hands.do("Open an existing vault")
    hands.choose_file(vault.folder)
    assert isinstance(hands.front, Unlock)
    hands.do("Other vault")
    hands.do("Back to the vault before")
    hands.do("Other vault")
    hands.do("Restore from a backup")
    press(Key.Key_Return)
    hands.choose_file(backup)
    hands.do("Choose the new folder")
    hands.choose_file(tmp_path)
    hands.choose("Opened with", "the recovery")
    hands.write("Recovery key", vault_template("station").recovery)
    hands.do("Restore")
    assert "letter B" in words_in(hands.front)


def test_the_wizard_is_gone_through_with_words_of_ones_own(hands: Hands, tmp_path: Path) -> None:
    begin(hands, None)
    press(Key.Key_Return)
    press(Key.Key_Return)
    hands.do("Continue")
    hands.write("Name", "Field base one")
    hands.do("Back")
    hands.do("Continue")
    assert hands.front.steps[2].name.text() == "Field base one"
    hands.choose("Country", "South Sudan")
    hands.write("Code", "jub")
    hands.write("Who holds the passphrase", "Alba Ferri")
    hands.do("Change the folder of the vault")
    hands.choose_file(tmp_path)
    hands.do("Continue")
    hands.do("Use my own passphrase")
    hands.write("Your passphrase", NEW)
    hands.write("The same once more", NEW)
    hands.do("Continue")
    assert hands.front.at == 4
