"""What is done with one record or several, by keyboard alone: erased, copied, printed, found again; contacts."""

from pathlib import Path

import pytest
from exchange_cases import enrol_both
from hands import Hands
from keyboard import CTRL, SHIFT, focus, press, tab_to, type_in
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from test_contacts_in_the_window import ANN, two_women
from vault_fixtures import incident

from app.models.contact import Contact
from app.models.kinds import load
from app.services import capture, contacting
from app.ui.dialogs import Question
from app.ui.pages.batch_print_dialog import BatchPrintDialog
from app.ui.pages.columns_dialog import ColumnsDialog
from app.ui.pages.contact_dialogs import ContactDialog, UncheckedNames, UnlockContacts
from app.ui.pages.erase_dialog import EraseDialog
from app.ui.pages.export import ExportPage
from app.ui.pages.name_dialog import NameDialog
from app.ui.pages.pickers import Picker
from app.ui.pages.print_dialog import PrintDialog
from app.vault import contacts, drafts, revisions
from app.vault.vault import Vault

Key = Qt.Key
OWN = "walnut ribbon quarry thimble copper fjord"
# What the offscreen platform says of any popup.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)


def at_list(hands: Hands, vault: Vault) -> Hands:
    """Sit down at the list, on its first line."""
    hands.window.show_desk(vault)
    hands.quiet()
    hands.go(2)
    while focus() is not hands.page.table:
        press(Key.Key_F6)
    return hands


def erase(hands: Hands, word: str, reason: str) -> None:
    """Give the reason and the word that the dialog asks for."""
    hands.choose("Why it is erased", reason)
    hands.write("Type ", word)
    hands.access("Erase for good")
    hands.access("Close")


def test_a_draft_one_persons_part_and_the_record_are_erased(hands: Hands, vault: Vault) -> None:
    saved = revisions.save(vault, two_women(), state="FINAL")
    document = revisions.load(vault, saved.record_id).document
    alone = [row for row in document["victim_groups"] if row["id"] != ANN]
    without = document | {"victim_groups": alone, "consents": []}
    revisions.save(vault, load("incident", without), state="FINAL", reason="without her")
    drafts.put(vault, saved.record_id, {"analysis_note": "halyard"})
    at_list(hands, vault)
    press(Key.Key_Return)
    hands.quiet()
    hands.access("Erase…")
    hands.dialog(EraseDialog)
    tab_to("The whole record")
    press(Key.Key_Down)
    erase(hands, saved.ref, "It was recorded by")
    assert drafts.get(vault, saved.record_id) is None
    hands.access("Erase…")
    hands.dialog(EraseDialog)
    tab_to("The whole record")
    press(Key.Key_Down)
    erase(hands, saved.ref, "The person asked")
    hands.access("Erase…")
    hands.dialog(EraseDialog)
    erase(hands, saved.ref, "It was ordered")
    assert hands.page.model.rowCount() == 0
    with vault.reading() as db:
        told = db.all("SELECT scope FROM erasure ORDER BY scope")
    assert told == [("draft",), ("person",), ("record",)]


def test_a_draft_that_was_never_saved_is_erased_from_home(hands: Hands, vault: Vault) -> None:
    drafts.put(vault, "d" * 32, {"title_neutral": "halyard"})
    hands.window.show_desk(vault)
    hands.quiet()
    hands.do("Erase the draft")
    hands.dialog(EraseDialog)
    erase(hands, "erase", "It was recorded by")
    assert drafts.all_drafts(vault) == []


def test_a_contact_is_unlocked_kept_read_and_removed(hands: Hands, vault: Vault) -> None:
    revisions.save(vault, two_women(), state="OPEN")
    contacting.enable(vault, OWN)
    contacts.lock(vault)
    at_list(hands, vault)
    press(Key.Key_Return)
    hands.quiet()
    hands.do("Unlock contacts")
    hands.dialog(UnlockContacts)
    type_in(OWN)
    press(Key.Key_Return)
    hands.quiet()
    hands.do("Add a contact")
    hands.dialog(ContactDialog)
    hands.write("Name", "Tarrabelle Quillwort")
    hands.access("Save")
    assert contacts.names(vault) == ("Tarrabelle Quillwort",)
    well = tab_to("Name, veiled")
    press(Key.Key_Return)
    assert "Tarrabelle" in well.accessibleName()
    press(Key.Key_Tab)
    assert "Tarrabelle" not in well.accessibleName()
    hands.do("Change")
    hands.dialog(ContactDialog)
    press(Key.Key_Escape)
    hands.quiet()
    hands.do("Remove the contact of")
    hands.dialog(Question)
    hands.access("Remove for good")
    assert contacts.kept(vault) == ()
    hands.do("Lock contacts")
    assert not contacts.is_open(vault)


def test_a_copy_of_a_file_leaves_and_a_restricted_sheet_with_a_password(
    hands: Hands, vault: Vault, tmp_path: Path
) -> None:
    record_id = revisions.save(vault, two_women(), state="FINAL").record_id
    paper, stick = tmp_path / "note.txt", tmp_path / "stick"
    paper.write_text("A page of notes.", encoding="utf-8")
    stick.mkdir()
    capture.attach(vault, record_id, paper, kind="DOCUMENT")
    at_list(hands, vault)
    press(Key.Key_Return)
    hands.quiet()
    hands.do("Save a copy")
    hands.dialog(Question)
    hands.access("Choose where…")
    hands.choose_file(stick / "copy.txt")
    assert (stick / "copy.txt").read_bytes() == paper.read_bytes()
    press(Key.Key_P, CTRL)
    hands.dialog(PrintDialog)
    tab_to("Case summary")
    press(Key.Key_Down)
    hands.write("Why the restricted sheet", "For the station's own file")
    hands.tick("I keep this sheet locked away")
    hands.write("Password for the file", "long enough")
    hands.access("Save as PDF…")
    hands.choose_file(stick / "sheet.pdf")
    hands.qtbot.waitUntil((stick / "sheet.pdf").exists)
    hands.quiet()
    assert b"/Encrypt" in (stick / "sheet.pdf").read_bytes()


def test_several_are_printed_and_exported_and_texts_go_unchecked_for_a_reason(
    hands: Hands, vault: Vault, hq_vault: Vault, tmp_path: Path
) -> None:
    enrol_both(vault, hq_vault, tmp_path)
    for place in ("MARKET", "HOME"):
        revisions.save(vault, incident(place_type=place), state="FINAL")
    met = revisions.save(vault, two_women(), state="FINAL").record_id
    contacting.enable(vault, OWN)
    contacts.save(vault, met, ANN, Contact(name="Tarrabelle Quillwort"))
    contacts.lock(vault)
    at_list(hands, vault)
    press(Key.Key_Down, SHIFT)
    hands.do("Print summaries")
    hands.dialog(BatchPrintDialog)
    hands.choose("The contacts are locked", "It is urgent")
    hands.access("Save as PDF…")
    hands.choose_file(tmp_path / "sheets.pdf")
    hands.qtbot.waitUntil((tmp_path / "sheets.pdf").exists)
    hands.quiet()
    if QApplication.activeModalWidget() is not None:
        press(Key.Key_Escape)
        hands.quiet()
    hands.do("Export these")
    hands.qtbot.waitUntil(lambda: isinstance(hands.page, ExportPage))
    hands.quiet()
    press(Key.Key_Return, CTRL)
    hands.dialog(UncheckedNames)
    hands.choose("Why they go unchecked", "It is urgent")
    hands.access("Go on unchecked")
    stick = tmp_path / "stick"
    stick.mkdir()
    hands.choose_file(stick)
    assert len(list(stick.iterdir())) == 1


def test_a_filter_is_saved_renamed_gone_to_and_removed(hands: Hands, vault: Vault) -> None:
    for place in ("MARKET", "HOME"):
        revisions.save(vault, incident(place_type=place), state="FINAL")
    at_list(hands, vault)
    tab_to("Status", back=True)
    press(Key.Key_Return)
    hands.dialog(Picker)
    press(Key.Key_Tab)
    press(Key.Key_Down)
    press(Key.Key_Space)
    press(Key.Key_Return)
    hands.quiet()
    hands.do("Save this filter", back=True)
    hands.dialog(NameDialog)
    type_in("Ferry")
    press(Key.Key_Return)
    hands.quiet()
    assert hands.page.views.tabs.buttons[hands.page.views.tabs.current].accessibleName().startswith("Ferry")
    tab_to("This saved filter", back=True)
    press(Key.Key_Space)
    hands.pick("Rename…")
    hands.dialog(NameDialog)
    press(Key.Key_A, CTRL)
    type_in("Road")
    hands.access("Rename")
    assert hands.page.views.tabs.buttons[hands.page.views.tabs.current].accessibleName().startswith("Road")
    press(Key.Key_PageUp, CTRL)
    hands.quiet()
    assert hands.page.views.tabs.current == "send"
    press(Key.Key_PageDown, CTRL)
    hands.quiet()
    tab_to("This saved filter", back=True)
    press(Key.Key_Space)
    hands.pick("Remove…")
    hands.dialog(Question)
    hands.access("Remove")
    assert hands.page.views.tabs.current == "all"


def test_columns_are_chosen_moved_and_sorted_by(hands: Hands, vault: Vault) -> None:
    revisions.save(vault, incident(), state="FINAL")
    at_list(hands, vault)
    press(Key.Key_O, CTRL | SHIFT)
    hands.dialog(ColumnsDialog)
    tab_to("Columns; Space ticks")
    press(Key.Key_Home)
    press(Key.Key_Space)  # when it happened goes
    press(Key.Key_Down)
    hands.access("Move down")
    hands.choose("Sorted by", "Place")
    hands.choose("Direction", "From the end")
    hands.access("Show these")
    assert [column.key for column in hands.page.model.columns][:3] == ["ref", "types", "place"]
    assert hands.page.table.head.isSortIndicatorShown()
    press(Key.Key_O, CTRL | SHIFT)
    hands.dialog(ColumnsDialog)
    hands.do("As it was")
    hands.access("Show these")
    assert not hands.page.table.head.isSortIndicatorShown()
