"""HQ by keyboard alone: a folder of bundles, the decisions about each, cards, laptops that are held back, receipts."""

from collections.abc import Callable
from pathlib import Path

import pytest
from exchange_cases import cut_log, group_incident
from hands import Hands, words_in
from keyboard import ALT, CTRL, focus, press, tab_to, type_in
from PySide6.QtCore import Qt

from app.hq import inbox
from app.sync import enrol, outbox
from app.tasks import Task
from app.ui.dialogs import Question
from app.ui.pages.enrol_dialog import EnrolDialog
from app.ui.pages.pickers import Picker
from app.ui.pages.revoke_dialog import RevokeDialog
from app.vault import revisions
from app.vault.vault import Vault

Key = Qt.Key
Send = Callable[[int], Path]
# What the offscreen platform says of any popup.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)


@pytest.fixture
def card(vault: Vault, tmp_path: Path) -> tuple[Path, str]:
    """The station's card as a file, and its number."""
    file = tmp_path / "station.txt"
    return file, enrol.write_card(vault, file).number


@pytest.fixture
def send(vault: Vault, hq_vault: Vault, tmp_path: Path) -> Send:
    """Record something at the station and export it into a folder of its own."""
    hq_card = tmp_path / "hq.txt"
    enrol.enrol(vault, hq_card, enrol.write_card(hq_vault, hq_card).number)

    def export(number: int) -> Path:
        revisions.save(vault, group_incident(number), state="FINAL")
        folder = tmp_path / f"stick{number}"
        folder.mkdir()
        return outbox.export(vault, outbox.only_audience(vault).id, folder, task=Task()).path

    return export


@pytest.fixture
def at_hq(hands: Hands, hq_vault: Vault) -> Hands:
    """Somebody at HQ's desk."""
    hands.window.show_desk(hq_vault)
    hands.quiet()
    return hands


def test_a_folder_is_received_and_each_bundle_decided(
    at_hq: Hands, hq_vault: Vault, card: tuple[Path, str], send: Send, tmp_path: Path
) -> None:
    enrol.enrol(hq_vault, *card)
    both = tmp_path / "both"
    both.mkdir()
    for number in (1, 2):
        path = send(number)
        path.rename(both / path.name)
    at_hq.go(2)
    press(Key.Key_F, ALT)
    at_hq.choose_file(both)
    while not focus().accessibleName().startswith("Bundles"):
        press(Key.Key_F6)
    assert at_hq.page.list.count() == 2
    at_hq.do("Set aside")
    at_hq.do("Take up again")
    at_hq.do("Refuse")
    at_hq.dialog(Question)
    press(Key.Key_Return)  # keeping it is the safe answer
    at_hq.quiet()
    assert {entry.state for entry in inbox.entries(hq_vault)} == {"staged"}
    at_hq.do("Refuse")
    at_hq.dialog(Question)
    at_hq.access("Refuse it")
    tab_to("Bundles, newest first", back=True)
    for key in (Key.Key_Home, Key.Key_Down):
        if at_hq.page.apply.isHidden():
            press(key)
            at_hq.quiet()
    press(Key.Key_Return, CTRL)
    at_hq.quiet()
    assert {entry.state for entry in inbox.entries(hq_vault)} == {"declined", "applied"}
    at_hq.do("Write the receipt")
    assert at_hq.page.header.title.text() == "Stations"
    at_hq.do("Show the records of")
    assert "press Delete to remove" in at_hq.page.bar.chips["station"].accessibleName()
    assert at_hq.page.model.rowCount() > 0
    tab_to("Station: ")
    press(Key.Key_Return)
    at_hq.dialog(Picker)
    press(Key.Key_Escape)
    at_hq.quiet()
    press(Key.Key_Delete)
    at_hq.quiet()
    assert focus().accessibleName() == "Station"


def test_a_card_is_kept_compared_and_revoked(
    at_hq: Hands, hq_vault: Vault, card: tuple[Path, str], send: Send
) -> None:
    file, number = card
    at_hq.go(4)
    at_hq.do("Add a card")
    at_hq.choose_file(file)
    at_hq.dialog(EnrolDialog)
    at_hq.access("Keep, compare later")
    bundle = send(1)
    at_hq.go(2)
    press(Key.Key_R, ALT)
    at_hq.choose_file(bundle)
    at_hq.do("Go to the cards", back=True)
    at_hq.do("Compare")
    at_hq.dialog(EnrolDialog)
    type_in(number)
    press(Key.Key_Return)
    at_hq.quiet()
    assert "trusted from now on" in at_hq.page.cards.banner.sentence
    at_hq.do("Revoke")
    at_hq.dialog(RevokeDialog)
    at_hq.choose("Why it is revoked", "The laptop was s")
    at_hq.access("Revoke it")
    assert [row.reason for row in enrol.cards(hq_vault)] == ["SEIZED"]


def test_a_laptop_whose_log_went_back_counts_again_after_a_question(
    at_hq: Hands, hq_vault: Vault, vault: Vault, card: tuple[Path, str], send: Send
) -> None:
    enrol.enrol(hq_vault, *card)
    first = send(1)
    at_hq.go(2)
    press(Key.Key_R, ALT)
    at_hq.choose_file(first)
    press(Key.Key_Return, CTRL)
    at_hq.quiet()
    cut_log(vault, keep=5)
    again = send(2)
    press(Key.Key_R, ALT)
    at_hq.choose_file(again)
    at_hq.go(4)
    at_hq.do("Let the laptop of")
    at_hq.dialog(Question)
    at_hq.access("Yes, let it count again")
    assert "Laptop" not in words_in(at_hq.page)
