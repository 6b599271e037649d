"""The privacy veil: what it covers, how one reads below it, and what brings it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid
from vault_fixtures import incident

from app.models.kinds import load
from app.settings import read_settings
from app.ui.privacy import DOTS
from app.ui.text import PlainLabel
from app.ui.widgets.line_button import LineButton
from app.ui.widgets.veil import Veiled, VeilWell
from app.vault import drafts, revisions, staging
from app.vault.staging import InboxRow

STORY = "Told at the wells of Kapoeta by two people."


@pytest.fixture
def desk(window, vault, quiet):
    source = {"id": "5" * 32, "source_code": "River-7"}
    saved = revisions.save(
        vault, incident(summary_nonident=STORY, title_neutral="By the river", sources=[source]), state="FINAL"
    )
    drafts.put(vault, "d" * 32, {"title_neutral": "Report from the road"})
    window.show_desk(vault)
    quiet()
    window.desk.saved = saved
    return window.desk


def all_words(root):
    """What can be seen or heard below a widget now."""
    shown = [label.text() for label in root.findChildren(PlainLabel) if label.isVisibleTo(root)]
    return " ".join([*shown, *(w.accessibleName() for w in root.findChildren(LineButton))])


def test_f8_covers_the_list_the_first_page_and_the_palette(qtbot, desk, window, quiet):
    assert "Report from the road" in all_words(desk.page)
    qtbot.keyClick(desk, Qt.Key.Key_F8)
    quiet()
    assert "Report from the road" not in all_words(desk.page)
    assert DOTS in all_words(desk.page)
    item = desk.rail.item("veil")
    assert item.accessibleName() == "Veil is on"
    desk.show_page("incidents")
    quiet()
    model = desk.page.model
    model.line(0)
    quiet()
    cells = [model.index(0, n).data() for n in range(model.columnCount())]
    assert desk.saved.ref in cells[0]
    assert cells[1:5] == [DOTS] * 4
    assert "•" not in cells[5] + cells[6]
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "veiled" in spoken
    assert "South Sudan" not in spoken
    desk.show_palette()
    qtbot.keyClicks(desk.finder.field, "wells")
    found = desk.finder.list
    qtbot.waitUntil(lambda: any(desk.saved.ref in found.item(n).text() for n in range(found.count())))
    assert not any("2026" in found.item(n).text() for n in range(found.count()))
    qtbot.keyClick(desk.finder.field, Qt.Key.Key_Escape)
    qtbot.mouseClick(item, Qt.MouseButton.LeftButton)
    assert model.index(0, 1).data() != DOTS
    assert item.accessibleName() == "Privacy veil"
    assert window.windowTitle() == "Waypost"


def test_the_read_view_shows_its_reference_alone_and_the_rest_in_wells(qtbot, desk, session, quiet):
    desk.show_page("incident", desk.saved.record_id)
    quiet()
    page = desk.page
    assert "South Sudan" in all_words(page.record)
    assert "River-7" in all_words(page.record)
    qtbot.keyClick(desk, Qt.Key.Key_F8)
    quiet()
    said = all_words(page)
    assert desk.saved.ref in page.header.title.text()
    for word in (STORY, "By the river", "River-7"):
        assert word not in said
    wells = page.record.findChildren(Veiled)
    headline = next(well for well in wells if well.accessibleName().startswith("Headline"))
    headline.setFocus()
    qtbot.keyClick(headline, Qt.Key.Key_Return)
    assert "By the river" in all_words(page)
    page.edit.setFocus()
    assert "By the river" not in all_words(page)


def test_a_difference_between_two_versions_tells_which_field_and_not_what(desk, vault, quiet):
    document = revisions.load(vault, desk.saved.record_id).document
    mended = load("incident", {**document, "title_neutral": "At the ford"})
    revisions.save(vault, mended, state="FINAL", reason="Mended")
    desk.show_page("incident", desk.saved.record_id)
    quiet()
    history = desk.page.history
    newer, older = (row.hash for row in history._rows)
    history.compared.emit(older, newer)
    quiet()
    assert "At the ford" in all_words(history)
    desk.session.veil.put(True)
    quiet()
    assert "At the ford" not in all_words(history)
    history.compared.emit(older, newer)
    quiet()
    said = all_words(history)
    assert "Headline" in said
    assert DOTS in said
    assert "At the ford" not in said
    assert "By the river" not in said


def test_a_field_of_the_form_opens_while_it_has_the_focus_and_closes_after(qtbot, desk, quiet):
    desk.show_page("form", desk.saved.record_id)
    quiet()
    form = desk.page.form
    form.build_all()
    qtbot.keyClick(desk, Qt.Key.Key_F8)
    wells = {well.accessibleName(): well for well in form.findChildren(VeilWell)}
    well = wells["Headline, veiled"]
    assert well.isVisibleTo(form)
    editor = well.parentWidget()
    line = editor.focus_target()
    assert not line.isVisible()
    well.setFocus()
    qtbot.keyClick(well, Qt.Key.Key_Return)
    assert line.hasFocus()
    assert line.text() == "By the river"
    qtbot.keyClicks(line, "x")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert not line.isVisible()
    assert well.isVisibleTo(form)
    assert editor.value().endswith("x") or "x" in editor.value()
    assert any(name.startswith("Sources") and w.isVisibleTo(form) for name, w in wells.items())
    qtbot.mouseClick(well, Qt.MouseButton.LeftButton)
    assert line.hasFocus()
    qtbot.keyClick(line, Qt.Key.Key_F8)
    assert line.isVisible()
    assert QApplication.focusWidget() is line


@pytest.mark.parametrize("key", ["sources", "attachments"])
def test_a_list_of_the_form_is_covered_as_a_whole_and_opens_to_its_button_and_to_its_rows(qtbot, desk, quiet, key):
    desk.show_page("form", desk.saved.record_id)
    quiet()
    form = desk.page.form
    form.build_all()
    rows = form.editor(key)
    qtbot.keyClick(desk, Qt.Key.Key_F8)
    (well,) = (one for one in form.findChildren(VeilWell) if one.parentWidget() is rows)
    assert well.isVisibleTo(form)
    form.go_to(key)
    assert well.hasFocus()
    qtbot.keyClick(well, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is rows.focus_target()
    if key == "sources":
        rows.add_button.setFocus()
        qtbot.keyClick(rows.add_button, Qt.Key.Key_Space)
        assert rows.isAncestorOf(QApplication.focusWidget())
        assert not well.isVisibleTo(form)
    form.go_to("basics")
    assert well.isVisibleTo(form)
    assert not rows.add_button.isVisibleTo(form)
    qtbot.mouseClick(well, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is rows.focus_target()


def test_a_form_that_was_left_hears_nothing_of_the_veil_any_more(qtbot, desk, quiet):
    desk.show_page("form", desk.saved.record_id)
    quiet()
    form = desk.page
    desk.show_page("incidents")
    quiet()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(form)
    qtbot.keyClick(desk, Qt.Key.Key_F8)  # what fails in a slot fails the test
    quiet()


def test_hq_s_view_of_a_bundle_is_a_well(qtbot, window, hq_vault, quiet):
    with hq_vault.writing() as db:
        staging.put(db, InboxRow("1" * 32, "2" * 64, "refused", code="bundle.damaged", at="2026-11-20T09:00:00+00:00"))
    window.show_desk(hq_vault)
    window.desk.show_page("inbox")
    quiet()
    page = window.desk.page
    assert page.view.isVisible()
    qtbot.keyClick(window.desk, Qt.Key.Key_F8)
    assert not page.view.isVisible()
    page.view_well.setFocus()
    qtbot.keyClick(page.view_well, Qt.Key.Key_Space)
    assert page.view.isVisible()
    page.list.setFocus()
    assert not page.view.isVisible()


def test_two_minutes_without_a_touch_draw_it(desk):
    limit = desk.session.settings.idle_minutes * 60
    desk.show_remaining(limit - 119)
    assert not desk.session.veil.on
    desk.show_remaining(limit - 120)
    assert desk.session.veil.on


def test_it_can_be_there_from_the_start(qtbot, desk, window, context, vault, quiet):
    desk.show_page("settings")
    quiet()
    desk.page.veil.click()
    assert read_settings(context.settings_path).veil_at_start
    window.show_desk(vault)
    quiet()
    assert window.desk.session.veil.on
    assert "Report from the road" not in all_words(window.desk.page)


def test_a_new_record_below_the_veil_begins_at_its_first_field(qtbot, desk, quiet):
    desk.session.veil.put(True)
    desk.show_page("form", None)
    quiet()
    headline = desk.page.form.editor("title_neutral")
    assert headline.isAncestorOf(QApplication.focusWidget())
    for letter in "At the ford":
        qtbot.keyClicks(QApplication.focusWidget(), letter)
    assert headline.value() == "At the ford"
