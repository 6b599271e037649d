"""What is ticked in the list is printed in one go and exported as chosen; what may not leave is named."""

import pytest
from exchange_cases import attack, group_incident
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.reports.pictures import page_count
from app.sync import enrol
from app.tasks import Task
from app.ui.pages.batch_print_dialog import MOST, BatchPrintDialog
from app.ui.pages.export import ExportPage
from app.ui.pages.preview_dialog import PreviewDialog
from app.vault import print_log, revisions


@pytest.fixture
def saved(vault):
    """Three finalised incidents and one that is still open; of the first nobody agreed to a report."""
    unasked = attack(1).model_copy(update={"consents": []})
    made = [unasked, group_incident(1), group_incident(2), group_incident(3)]
    states = ("FINAL", "FINAL", "FINAL", "OPEN")
    return [revisions.save(vault, one, state=state).record_id for one, state in zip(made, states, strict=True)]


@pytest.fixture
def page(window, vault, saved, quiet):
    window.show_desk(vault)
    window.desk.show_page("incidents")
    quiet()
    window.desk.page.table.setFocus()
    return window.desk.page


def prints(vault, record):
    with vault.reading() as db:
        return len(print_log.prints(db, record))


def tick_all(qtbot, page):
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def ask_print(qtbot, page, quiet):
    qtbot.keyClick(page.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    quiet()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, BatchPrintDialog)
    return dialog


def test_what_is_ticked_becomes_one_pdf_in_the_order_of_the_list(qtbot, page, vault, saved, quiet, tmp_path):
    tick_all(qtbot, page)
    dialog = ask_print(qtbot, page, quiet)
    assert dialog.accessibleName() == "Print 4 case summaries?"
    qtbot.waitUntil(lambda: dialog._area.height() > 100)
    assert dialog._area.verticalScrollBar().maximum() == 0, "it scrolls though there is room"
    dialog.write(tmp_path / "sheets.pdf")
    quiet()
    written = (tmp_path / "sheets.pdf").read_bytes()
    assert page_count(written) >= 2
    assert [prints(vault, record) for record in saved] == [0, 1, 1, 0]
    lines = dialog.left.text().splitlines()
    assert lines[0] == "2 are left out:"
    reasons = {lines[n + 1].strip("\u2066\u2069")[-7:-2]: lines[n] for n in (2, 5)}
    assert "final" in reasons["00004"]
    assert "consent" in reasons["00001"]
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".pdf"] == ["sheets.pdf"]
    dialog.reject()


def test_several_are_looked_at_before_they_are_printed_and_a_look_is_no_print(qtbot, page, vault, saved, quiet):
    tick_all(qtbot, page)
    dialog = ask_print(qtbot, page, quiet)
    dialog.preview.click()
    quiet()
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, PreviewDialog)
    assert shown._pages >= 2
    assert not any(prints(vault, record) for record in saved)
    made = shown._paper.printed(1, Task())
    assert page_count(made) == shown._pages
    assert [prints(vault, record) for record in saved] == [0, 1, 1, 0]
    shown.reject()
    assert "2 are left out" in dialog.left.text()
    dialog.reject()




def test_where_none_may_leave_nothing_is_written_and_each_reason_is_said(qtbot, page, saved, quiet, tmp_path):
    page.ticks.put([page.model.rowids[0], page.model.rowids[3]])
    dialog = ask_print(qtbot, page, quiet)
    dialog.write(tmp_path / "sheets.pdf")
    quiet()
    assert not (tmp_path / "sheets.pdf").exists()
    assert dialog.isVisible()
    assert dialog.left.text().startswith("2 are left out:")
    dialog.reject()


def test_a_stack_that_nobody_can_keep_an_eye_on_is_refused_with_the_reason(session, page):
    dialog = BatchPrintDialog(session, [(f"{n:032x}", None) for n in range(MOST + 1)], page.window(), str)
    dialog.open()
    assert not dialog.save.isEnabled()
    assert "At most 200" in dialog.save.toolTip()
    dialog.reject()


def test_stopping_writes_nothing_and_leaves_the_dialog_as_it_was(qtbot, page, quiet, tmp_path, vault, saved):
    tick_all(qtbot, page)
    dialog = ask_print(qtbot, page, quiet)
    with vault.standing_still():
        dialog.write(tmp_path / "sheets.pdf")
        assert dialog.progress.isVisible()
        assert not dialog.save.isEnabled()
        dialog.stop.click()
    quiet()
    assert not (tmp_path / "sheets.pdf").exists()
    assert dialog.save.isEnabled()
    assert dialog.progress.isHidden()
    dialog.reject()


def test_the_export_page_opens_with_exactly_those_chosen(qtbot, page, window, vault, hq_vault, saved, quiet, tmp_path):
    card = tmp_path / "hq.card"
    enrol.enrol(vault, card, enrol.write_card(hq_vault, card).number)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    page.export_ticked.click()
    quiet()
    export = window.desk.page
    assert isinstance(export, ExportPage)
    assert "Only the 1 incident that was chosen." in export.chosen.sentence
    assert [one.record_id for one in export.review.goes] == [saved[2]]
    export.write_to(tmp_path)
    quiet()
    assert export.outcome.isVisible()
    window.desk.show_page("incidents")
    quiet()
    back = window.desk.page
    assert back.selection.count.text() == "1 ticked"
    assert back.views.tabs.buttons["send"].accessibleName() == "Ready to send (2)"
    back.export.click()
    quiet()
    assert export.chosen.sentence == ""
    assert {one.record_id for one in export.review.goes} >= {saved[1]}


def test_everything_is_one_click_away_from_the_few(page, window, vault, hq_vault, saved, quiet, tmp_path):
    card = tmp_path / "hq.card"
    enrol.enrol(vault, card, enrol.write_card(hq_vault, card).number)
    window.desk.show_page("export", frozenset({saved[1]}))
    quiet()
    export = window.desk.page
    assert len(export.review.goes) == 1
    export.review_all()
    quiet()
    assert export.chosen.sentence == ""
    assert {one.record_id for one in export.review.goes} == {saved[1], saved[2]}
