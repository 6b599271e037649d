"""The pages of an open vault, used as a person uses them."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from vault_fixtures import incident

from app.models.kinds import load
from app.reports.printing import print_summary
from app.resources import resource
from app.ui.facts import differences
from app.ui.pages.pickers import PeriodPicker, Picker
from app.ui.pages.print_dialog import PrintDialog
from app.ui.widgets.veil import Veiled
from app.vault import audit, drafts, print_log, revisions
from app.vault.listing import IncidentFilter


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.fixture
def three(vault):
    """Three incidents: a market in March, a home in May, and one verified."""
    first = revisions.save(vault, incident(), state="FINAL", reason="First version")
    may = {"value": "2026-05", "precision": "MONTH"}
    revisions.save(vault, incident(occurred=may, place_type="HOME", summary_nonident="At a home."), state="OPEN")
    act = {"id": "a" * 31 + "2", "type": "FORCED_MARRIAGE", "verification_state": "VERIFIED"}
    revisions.save(vault, incident(acts=[act]), state="FINAL")
    return first.record_id


@pytest.fixture
def desk(window, vault, three, quiet):
    window.show_desk(vault)
    window.desk.show_page("incidents")
    quiet()
    return window.desk


def refs(page):
    return [page.model.line(n).ref for n in range(page.model.rowCount())]


def test_the_list_shows_the_newest_first_and_counts(desk, quiet):
    page = desk.page
    assert page.model.rowCount() == 3
    assert page.header.note.text() == "3 in all"
    assert refs(page)[0].startswith("SSD-JUBA-26-00003")


def test_typing_searches(qtbot, desk, quiet):
    page = desk.page
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.bar.search, "market")
    qtbot.waitUntil(lambda: page.header.note.text() == "2 of 3 shown", timeout=10_000)
    assert page.bar.clear.isVisible()
    click(qtbot, page.bar.clear)
    qtbot.waitUntil(lambda: page.header.note.text() == "3 in all", timeout=10_000)


def test_a_search_without_a_match_says_so_and_offers_the_way_back(qtbot, desk, quiet):
    page = desk.page
    qtbot.keyClicks(page.bar.search, "nowhere")
    qtbot.waitUntil(page.nothing.isVisible, timeout=10_000)
    click(qtbot, page.nothing.button)
    qtbot.waitUntil(page.table.isVisible, timeout=10_000)


def test_a_status_filter_is_a_chip_that_delete_removes(qtbot, desk, quiet):
    page = desk.page
    click(qtbot, page.bar.chips["status"])
    picker = QApplication.activeModalWidget()
    assert isinstance(picker, Picker)
    for n in range(picker.list.count()):
        if picker.list.item(n).data(Qt.ItemDataRole.UserRole) == "VERIFIED":
            picker.list.item(n).setCheckState(Qt.CheckState.Checked)
    picker.take()
    quiet()
    assert page.model.rowCount() == 1
    assert "press Delete to remove" in page.bar.chips["status"].accessibleName()
    qtbot.keyClick(page.bar.chips["status"], Qt.Key.Key_Delete)
    quiet()
    assert page.model.rowCount() == 3


def test_a_period_is_read_as_typed_and_a_wrong_one_is_a_sentence(qtbot, desk, quiet):
    page = desk.page
    click(qtbot, page.bar.chips["period"])
    picker = QApplication.activeModalWidget()
    assert isinstance(picker, PeriodPicker)
    qtbot.keyClicks(picker.first, "soon")
    picker.take()
    assert "does not read as a date" in picker.first_field.finding
    picker.first.clear()
    qtbot.keyClicks(picker.first, "4/2026")
    qtbot.keyClicks(picker.last, "Q2 2026")
    picker.take()
    quiet()
    assert page.bar.filter == replace(IncidentFilter(), date_from="2026-04-01", date_to="2026-06-30")
    assert page.model.rowCount() == 1


def test_the_head_sorts_and_sorts_back(qtbot, desk, quiet):
    page = desk.page
    page.table.horizontalHeader().sectionClicked.emit(1)
    quiet()
    refs(page)
    quiet()
    first = [page.model.line(n).occurred for n in range(3)]
    page.table.horizontalHeader().sectionClicked.emit(1)
    quiet()
    refs(page)
    quiet()
    assert [page.model.line(n).occurred for n in range(3)] == sorted(first, reverse=True)


def test_enter_opens_the_read_view_and_the_row_is_found_again(qtbot, desk, quiet, three):
    page = desk.page
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    quiet()
    assert "00001" in desk.page.header.title.text()
    click(qtbot, desk.page.crumb)
    quiet()
    assert desk.page is page
    assert page.model.line(page.table.currentIndex().row()).record_id == three


def test_who_looked_at_a_record_is_kept_at_once_and_once(desk, quiet, vault, three):
    for _ in range(2):
        desk.show_page("incident", three)
        quiet()
    with vault.reading() as db:
        seen = [row for row in audit.events(db) if row.event == "view" and row.key == three]
    assert len(seen) == 1


def test_a_change_elsewhere_refreshes_the_list_in_front(desk, session, vault, quiet):
    session.jobs.run(lambda _task: revisions.save(vault, incident(), state="OPEN"), owner=desk, lane="write")
    quiet()
    quiet()
    assert desk.page.model.rowCount() == 4


def test_history_says_who_when_why_and_what_changed(desk, vault, three, quiet):
    revisions.save(vault, incident(id=three, place_type="HOME"), state="FINAL", reason="Place corrected")
    desk.show_page("incident", three)
    quiet()
    quiet()
    history = desk.page.history
    table = history.table
    assert table.rowCount() == 2
    assert table.item(0, 2).text().strip("\u2068\u2069") == "Alba Ferri"
    assert "Place corrected" in table.item(0, 3).text()
    from app.ui.text import PlainLabel

    said = [label.text() for label in history.findChildren(PlainLabel)]
    assert any("What changed from 1 to 2" in words for words in said)
    assert any("Kind of place" in words for words in said)


def test_a_narrative_is_veiled_until_asked_for(qtbot, desk, quiet, three):
    desk.show_page("incident", three)
    quiet()
    veiled = desk.page.findChild(Veiled)
    assert "veiled" in veiled.accessibleName()
    assert "market" not in veiled.accessibleName()
    click(qtbot, veiled)
    assert veiled.is_open
    assert "market" in veiled.accessibleName()
    desk.page.crumb.setFocus()
    assert not veiled.is_open


def test_a_waiting_draft_is_told_beside_the_record(desk, vault, three, quiet):
    drafts.put(vault, three, {"title_neutral": "half typed"})
    desk.show_page("incident", three)
    quiet()
    assert "draft" in desk.page.banner.sentence


def test_two_revisions_differ_field_by_field_and_rows_are_matched_by_id():
    old = incident().model_dump(mode="json", by_alias=True)
    new = incident(id=old["id"], victims_best=3, place_type=None).model_dump(mode="json", by_alias=True)
    new["acts"] = [{**old["acts"][0], "verification_state": "VERIFIED"}]
    found = {row.label: (row.old, row.new) for row in differences(old, new, {})}
    assert found["Victims, best figure"] == ("2", "3")
    assert next(value for name, value in found.items() if name.startswith("Kind of place"))[1] is None
    assert any(value == ("Received", "Verified") for value in found.values())


def test_the_case_summary_is_saved_as_pdf(desk, session, vault, quiet, tmp_path):
    consented = load("incident", json.loads(resource("demo", "incidents.json").read_text("utf-8"))[0])
    record = revisions.save(vault, consented, state="FINAL").record_id
    told = []
    dialog = PrintDialog(session, record, "SSD", desk, told.append)
    dialog.open()
    dialog.write(tmp_path / "sheet.pdf")
    quiet()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert told


def test_the_history_shows_who_printed_and_why_until_the_reason_is_erased(desk, vault, three, quiet):
    desk.show_page("incident", three)
    quiet()
    page = desk.page
    assert page.history.prints.isHidden()
    print_summary(vault, three, variant="restricted", reason="Handover talk")
    shown = page.history.prints.table
    page.refresh()
    quiet()
    assert not page.history.prints.isHidden()
    assert [shown.item(0, column).text().strip("\u2068\u2069") for column in (0, 3)] == ["restricted", "Handover talk"]
    prints = [replace(one, reason=None) for one in read_prints(vault, three)]
    page.history.show_history((), prints)
    assert shown.item(0, 3).text() == "reason erased"


def read_prints(vault, record):
    with vault.reading() as db:
        return print_log.prints(db, record)


def test_what_nobody_consented_to_is_not_printed_and_says_why(desk, session, vault, quiet, tmp_path):
    person = {"id": "b" * 31 + "1", "kind": "INDIVIDUAL", "n_best": 1, "sex": "F", "age_band": "A_AD"}
    one = incident(victim_groups=[person], victims_min=1, victims_best=1, victims_max=1)
    record = revisions.save(vault, one, state="FINAL").record_id
    dialog = PrintDialog(session, record, "SSD", desk, lambda _words: None)
    dialog.open()
    dialog.language.choose("ar")  # the sheet speaks Arabic, whoever waits for it English
    dialog.write(tmp_path / "sheet.pdf")
    quiet()
    assert not (tmp_path / "sheet.pdf").exists()
    assert dialog.banner.isVisible()
    assert dialog.banner.sentence.startswith("Nobody in this record has a live consent")
    assert dialog.banner.sentence.isascii()
    assert not dialog.password.property("check"), "the password is not at fault"
    dialog.reject()


def test_the_restricted_sheet_wants_a_reason_and_a_second_yes(desk, session, three, qtbot, quiet, tmp_path):
    dialog = PrintDialog(session, three, "SSD", desk, lambda _words: None)
    dialog.open()
    assert dialog.save.isEnabled()
    dialog.restricted.setChecked(True)
    assert not dialog.save.isEnabled()
    qtbot.keyClicks(dialog.reason, "Handed to the lawyer of the station")
    assert not dialog.save.isEnabled()
    dialog.sure.setChecked(True)
    assert dialog.save.isEnabled()
    dialog.password.setText("short")
    assert not dialog.save.isEnabled()
    dialog.password.setText("long enough")
    dialog.write(tmp_path / "sheet.pdf")
    quiet()
    assert (tmp_path / "sheet.pdf").exists()


def test_settings_change_the_look_at_once_and_are_stored(desk, window, quiet, look, context):
    desk.show_page("settings")
    heard = []
    window.look_changed.connect(lambda: heard.append(1))
    desk.page.theme.choose("dark")
    assert context.settings.theme == "dark"
    assert heard
    assert context.settings_path.exists()
    desk.page.theme.choose("light")


def test_the_vault_check_is_a_sentence(desk, quiet, qtbot):
    desk.show_page("settings")
    click(qtbot, desk.page.check)
    quiet()
    assert "whole" in desk.page.outcome.text()


def test_the_passphrase_is_changed_after_the_present_one_was_given(desk, quiet, qtbot):
    desk.show_page("settings")
    card = desk.page.passphrase
    new = "harbour violin sandal copper meadow lantern"
    for editor, text in ((card.old, "wrong words"), (card.new, new), (card.again, new)):
        qtbot.keyClicks(editor, text)
    click(qtbot, card.change)
    quiet()
    assert "does not" in card.old_field.finding
    card.old.setText("cedar lantern orbit meadow plaster violin")
    click(qtbot, card.change)
    quiet()
    assert "holds from now on" in card.pair.new_field.finding
    assert card.old.text() == ""


def test_help_opens_its_chapters_and_nothing_outside(desk, quiet):
    desk.show_page("help", "09")
    page = desk.page
    assert page.chapters.currentItem().data(Qt.ItemDataRole.UserRole).startswith("09")
    assert not page.text.openExternalLinks()
    assert page.text.toPlainText()


def test_a_new_incident_is_one_key_away_and_leaving_keeps_its_draft(qtbot, desk, quiet, vault):
    qtbot.keyClick(desk.page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    quiet()
    form = desk.page
    editor = next(e for e in form.findChildren(QLineEdit) if e.isVisible() and e.isEnabled() and not e.isReadOnly())
    qtbot.keyClicks(editor, "Road, north")
    desk.show_page("incidents")
    quiet()
    assert len(drafts.all_drafts(vault)) == 1


def test_only_pages_that_work_are_in_the_rail(desk):
    assert [item.entry.key for item in desk.rail._items] == [
        *("find", "home", "incidents", "exchange", "settings", "help", "veil", "lock")
    ]


def test_the_rail_is_one_tab_stop_with_arrows(qtbot, desk, quiet):
    desk.rail.take_focus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget().entry.key == "exchange"
    stops = [i for i in desk.rail._items if i.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) == 1
