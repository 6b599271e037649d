"""F1 wherever one is: a dialog opens the help of what it asks, over itself, and Esc goes back to where one was."""

from collections.abc import Sequence

import pytest
from hands import Hands
from keyboard import ALT, CTRL, SHIFT, focus, press, tab_to
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from vault_fixtures import incident

from app.ui.dialogs import Dialog
from app.ui.pages.help import HelpDialog
from app.vault import revisions
from app.vault.vault import Vault

Key = Qt.Key
Keys = tuple[Key, Qt.KeyboardModifier]
ENTER: Keys = (Key.Key_Return, Qt.KeyboardModifier.NoModifier)
# Keys to the page, the control that opens the dialog ("" for the keys alone), and the heading that F1 opens.
DIALOGS: Sequence[tuple[tuple[Keys, ...], str, str]] = (
    (((Key.Key_2, ALT), (Key.Key_P, CTRL)), "", "Printing a case summary"),
    (((Key.Key_2, ALT), (Key.Key_O, CTRL | SHIFT)), "", "Finding records"),
    (((Key.Key_2, ALT),), "Status", "Finding records"),
    (((Key.Key_P, CTRL | SHIFT),), "", "The blank paper form"),
)
SETTINGS: Sequence[tuple[str, str]] = (
    ("Add a person", "Several holders"),
    ("Renew the key", "When a passphrase was seen, or a holder leaves"),
    ("Hand over", "Handing the vault over"),
    ("Second key", "A second key besides the passphrase"),
)
# What the offscreen platform says of any popup.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)


@pytest.fixture
def at_desk(hands: Hands, vault: Vault) -> Hands:
    """Somebody at the desk of a station with one incident."""
    revisions.save(vault, incident(), state="FINAL")
    hands.window.show_desk(vault)
    hands.quiet()
    return hands


def look_up(hands: Hands, heading: str) -> None:
    """Press F1 in the dialog that is open, read its heading, go back by Esc, and close the dialog."""
    asked = hands.dialog(Dialog)
    hands.quiet()
    before = focus()
    press(Key.Key_F1)
    shown = hands.dialog(HelpDialog)
    assert shown.chapters.text.textCursor().block().text() == heading
    press(Key.Key_F1)
    assert QApplication.activeModalWidget() is shown, "no help over the help"
    press(Key.Key_Escape)
    hands.quiet()
    assert QApplication.activeModalWidget() is asked
    assert focus() is before
    press(Key.Key_Escape)
    hands.quiet()
    assert QApplication.activeModalWidget() is None


def test_a_dialog_opens_the_help_of_what_it_asks(at_desk: Hands) -> None:
    for keys, name, heading in DIALOGS:
        for key, held in keys:
            press(key, held)
            at_desk.quiet()
        if name:
            at_desk.do(name)
        look_up(at_desk, heading)


def test_the_dialogs_of_the_settings_and_a_record_too(at_desk: Hands) -> None:
    at_desk.settings()
    for name, heading in SETTINGS:
        at_desk.do(name)
        look_up(at_desk, heading)
    at_desk.go(2)
    while focus() is not at_desk.page.table:
        press(Key.Key_F6)
    press(Key.Key_Return)
    at_desk.quiet()
    at_desk.access("Erase…")
    look_up(at_desk, "Erasing a record")


def test_all_shortcuts_are_said_over_a_dialog_too(at_desk: Hands) -> None:
    press(Key.Key_P, CTRL | SHIFT)
    at_desk.dialog(Dialog)
    press(Key.Key_F1, SHIFT)
    assert "Ctrl+K" in at_desk.dialog(HelpDialog).chapters.text.toPlainText()
    press(Key.Key_Escape)
    at_desk.quiet()
    tab_to("Cancel")
    press(Key.Key_Return)
    at_desk.quiet()
