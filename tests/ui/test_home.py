"""The first page: what waits, where it leads, and what needs attention."""

from dataclasses import replace
from datetime import timedelta
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from vault_fixtures import incident

from app.hq import inbox
from app.services import keeping
from app.ui.pages import home as home_page
from app.ui.pages.hq_home import HqHomePage
from app.ui.pages.incident_form import IncidentForm
from app.ui.pages.incidents import IncidentsPage
from app.ui.pages.read_view import ReadPage
from app.ui.text import PlainLabel
from app.ui.widgets.line_button import LineButton
from app.vault import drafts, revisions, staging
from app.vault.clock_state import note_receipt
from app.vault.home import Receipt, Sent, station_home
from app.vault.listing import IncidentFilter, incident_rows
from app.vault.staging import InboxRow

# Ends when it is interrupted alone.
ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def lines(card):
    return {line.accessibleName(): line for line in card.findChildren(LineButton)}


def rows_of(vault, rowids):
    with vault.reading() as db:
        return incident_rows(db, rowids)


def line_of(card, words):
    return next(line for name, line in lines(card).items() if words in name)


@pytest.fixture
def desk(window, vault, quiet):
    act = {"id": "a" * 31 + "2", "type": "FORCED_MARRIAGE", "verification_state": "UNDER_VERIFICATION"}
    done = {"id": "a" * 31 + "3", "type": "RAPE", "verification_state": "VERIFIED"}
    scope = {"scope": "REPORT_HQ_NONIDENT", "decision": "NOT_ASKED"}
    consent = {"id": "c" * 32, "given_by": "SURVIVOR", "scopes": [scope]}
    with vault.writing():
        revisions.save(vault, incident(acts=[act]), state="OPEN")
        asked = revisions.save(vault, incident(acts=[done], consents=[consent]), state="FINAL")
        drafts.put(vault, asked.record_id, {"title_neutral": "not shown beside a reference"})
        drafts.put(vault, "d" * 32, {"title_neutral": "Report from the road"})
    window.show_desk(vault)
    quiet()
    return window.desk


def test_the_first_page_counts_what_waits_and_each_count_is_the_list_it_opens(qtbot, desk, quiet):
    home = desk.page
    verify = line_of(home.waiting, "Received or under verification")
    assert verify.accessibleName().startswith("1 incident,")
    verify.setFocus()
    qtbot.keyClick(verify, Qt.Key.Key_Return)
    quiet()
    assert isinstance(desk.page, IncidentsPage)
    assert desk.page.model.rowCount() == 1
    assert desk.page.bar.chips["status"].accessibleName() != "Status"
    desk.show_page("home")
    quiet()
    click(qtbot, line_of(desk.page.waiting, "Consent to report to HQ not asked yet"))
    quiet()
    assert desk.page.model.rowCount() == 1
    assert desk.page.bar.filter == IncidentFilter(consents=("NOT_ASKED",))
    qtbot.keyClick(desk.page.bar.chips["consent"], Qt.Key.Key_Delete)
    quiet()
    assert desk.page.model.rowCount() == 2
    desk.show_page("home")
    quiet()
    click(qtbot, line_of(desk.page.waiting, "in no bundle yet"))
    assert desk.stack.currentWidget() is desk._pages["export"]


def test_a_step_whose_day_has_come_is_told_and_leads_to_its_records_until_it_is_done(
    qtbot, desk, vault, clock, quiet
):
    act = {"id": "a" * 31 + "4", "type": "RAPE", "verification_state": "UNDER_VERIFICATION"}
    tomorrow = (clock.now() + timedelta(days=1)).date().isoformat()
    plan = {"id": "b" * 32, "action": "Ask the clinic for its register", "due": tomorrow}
    planned = revisions.save(vault, incident(acts=[act], verification_plans=[plan]), state="OPEN")
    desk.page.refresh()
    quiet()
    assert "is due" not in " ".join(lines(desk.page.waiting))
    clock.forward(hours=24)
    desk.page.refresh()
    quiet()
    due = line_of(desk.page.waiting, "The next step of verification is due")
    assert due.accessibleName().startswith("1 incident,")
    assert next(iter(lines(desk.page.waiting).values())) is due
    due.setFocus()
    qtbot.keyClick(due, Qt.Key.Key_Return)
    quiet()
    assert [row.record_id for row in rows_of(vault, desk.page.model.rowids)] == [planned.record_id]
    chip = desk.page.bar.chips["due"]
    assert "Step due by today" in chip.accessibleName()
    chip.click()
    picker = QApplication.activeModalWidget()
    picker.list.setCurrentRow(1)
    picker.take()
    assert desk.page.bar.filter == IncidentFilter(due_to="today+7")
    quiet()
    assert desk.page.model.rowCount() == 1
    record = revisions.load(vault, planned.record_id).record
    done = [record.verification_plans[0].model_copy(update={"outcome": "The register was lost in the flood."})]
    revisions.save(vault, record.model_copy(update={"verification_plans": done}), state="OPEN", reason="asked")
    desk.show_page("home")
    quiet()
    assert "is due" not in " ".join(lines(desk.page.waiting))


def test_whoever_goes_on_to_the_list_does_not_wait_for_the_counts(desk, vault, jobs, quiet, monkeypatch):
    home, begun, left = desk.page, Event(), Event()

    def slow(db, _vault):
        begun.set()
        left.wait(10)
        db.scalar(ENDLESS)
        pytest.fail("nobody stopped it")

    monkeypatch.setattr(home_page, "station_home", slow)
    home.refresh()
    assert begun.wait(10)
    desk.show_page("incidents")
    left.set()
    quiet()
    assert desk.page.model.rowCount() == 2
    assert not home.banner.isVisible()
    monkeypatch.undo()
    desk.show_page("home")
    quiet()
    assert line_of(home.waiting, "Received or under verification")


def test_a_draft_is_named_by_its_reference_or_by_what_was_typed_and_opens_in_the_form(qtbot, desk, vault, quiet):
    names = " ".join(lines(desk.page.drafts))
    assert "Report from the road" in names
    assert "SSD-JUBA-26-00002" in names
    assert "not shown" not in names
    click(qtbot, line_of(desk.page.drafts, "Report from the road"))
    quiet()
    assert isinstance(desk.page, IncidentForm)
    desk.show_page("home")
    quiet()
    drafts.discard(vault, "d" * 32)
    desk.page.refresh()
    quiet()
    assert "Report from the road" not in " ".join(lines(desk.page.drafts))


def test_what_comes_anew_leaves_the_focus_where_it_was_and_at_the_title_where_that_went(qtbot, desk, vault, quiet):
    desk.window().activateWindow()
    line = line_of(desk.page.drafts, "Report from the road")
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    desk.page.refresh()
    quiet()
    again = line_of(desk.page.drafts, "Report from the road")
    assert again is not line
    assert again.hasFocus()
    drafts.discard(vault, "d" * 32)
    desk.page.refresh()
    quiet()
    assert desk.page.header.title.hasFocus()


def test_care_that_may_still_be_in_time_stands_first_and_leads_to_the_record(qtbot, desk, vault, clock, quiet):
    assert desk.page.care.isHidden()
    day = clock.now().date()
    recent = {"value": day.isoformat(), "precision": "DAY"}
    days_ago = {"value": (day - timedelta(days=4)).isoformat(), "precision": "DAY"}
    long_ago = {"value": (day - timedelta(days=9)).isoformat(), "precision": "DAY"}
    year = {"value": str(day.year), "precision": "YEAR"}
    with vault.writing():
        for at in (days_ago, recent, long_ago, year):
            revisions.save(vault, incident(occurred=at), state="OPEN")
        drafts.put(vault, "e" * 32, {"occurred": recent})
        drafts.put(vault, "f" * 32, {"occurred": {"value": "20 Nov", "precision": "DAY"}})
    desk.page.refresh()
    quiet()
    said = list(lines(desk.page.care))
    assert len(said) == 3
    assert "Emergency contraception" in said[0]
    assert sum("Treatment against HIV is still in time" in line for line in said) == 2
    assert sum("A draft, never saved" in line for line in said) == 1
    click(qtbot, line_of(desk.page.care, "Emergency"))
    quiet()
    assert isinstance(desk.page, ReadPage)
    assert "SSD-JUBA-26-00003" in desk.page.header.title.text()


def test_a_draft_names_the_sections_that_are_open_and_a_record_past_its_time_is_told(desk, vault, clock, quiet):
    assert "still open: Basics, Time, Place and 8 more" in " ".join(lines(desk.page.drafts))
    assert "Due for review" not in " ".join(lines(desk.page.waiting))
    keeping.set_policy(vault, 1)
    clock.forward(hours=24 * 400)
    desk.page.refresh()
    quiet()
    assert "Due for review" in " ".join(lines(desk.page.waiting))


def test_what_needs_attention_is_in_sight_where_columns_stand_below_each_other(desk, window, quiet):
    page = desk.page
    assert page.attention.mapTo(page, page.attention.rect().topLeft()).x() > page.width() / 2
    window.resize(760, 700)
    quiet()
    top = page.attention.mapTo(page, page.attention.rect().topLeft())
    assert top.x() < page.width() / 2
    assert top.y() < page.drafts.mapTo(page, page.drafts.rect().topLeft()).y()


def test_the_exchange_says_the_last_bundle_and_receipt(desk, vault, quiet):
    page = desk.page
    assert "No bundle written yet" in " ".join(lines(page.exchange))
    with vault.reading() as db:
        home = station_home(db, vault)
    sent, receipt = Sent(14, "acknowledged", "2026-11-20T16:05:00+00:00"), Receipt(3, "2026-11-21T08:00:00+00:00")
    page._show_exchange(replace(home, sent=sent, receipt=receipt))
    said = " ".join(lines(page.exchange))
    assert "Bundle 14, HQ has it, 20 Nov" in said
    assert "HQ's receipt 3" in said


def test_a_clock_that_lags_is_told_until_it_is_right(desk, vault, clock, quiet):
    with vault.writing() as db:
        note_receipt(db, clock.now().replace(year=2027))
    desk.page.refresh()
    quiet()
    assert "clock is behind" in desk.page.attention.sentence


def test_hq_is_told_what_to_decide_what_is_held_back_and_who_is_silent(qtbot, window, hq_vault, quiet):
    with hq_vault.writing() as db:
        for n, state in enumerate(("staged", "staged", "aside", "held", "quarantine", "applied", "refused")):
            staging.put(db, InboxRow(f"{n:032x}", f"{n:064x}", state, at="2026-11-20T09:00:00+00:00"))
    assert inbox.waiting(hq_vault) == (3, 2)
    window.show_desk(hq_vault)
    quiet()
    page = window.desk.page
    assert isinstance(page, HqHomePage)
    said = list(lines(page.bundles))
    assert [name.split(",")[0] for name in said] == ["3 bundles", "2 bundles"]
    click(qtbot, line_of(page.bundles, "Held back"))
    assert window.desk.rail.item("inbox").isChecked()


def test_hq_that_compared_no_number_yet_is_not_told_that_every_station_was_heard(window, hq_vault, quiet):
    window.show_desk(hq_vault)
    quiet()
    told = " ".join(label.text() for label in window.desk.page.stations.findChildren(PlainLabel))
    assert told == "Silent stations No station's number was compared yet."
