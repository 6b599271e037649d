"""Records whose time is over are reviewed in the window: kept longer, held, erased; each by a person."""

import pytest
from PySide6.QtWidgets import QApplication
from test_copies_in_the_window import click, question
from vault_fixtures import incident

from app.services import keeping
from app.ui.pages.erase_dialog import EraseDialog
from app.ui.pages.keep_dialog import KeepDialog
from app.ui.widgets.badge import Badge
from app.vault import revisions


@pytest.fixture
def page(qtbot, window, vault, quiet, clock):
    for _ in range(2):
        revisions.save(vault, incident(), state="FINAL")
        clock.forward(days=1)
    clock.forward(days=400)  # before the window counts how long nobody was here
    window.show_desk(vault)
    window.desk.show_page("settings")
    quiet()
    click(qtbot, window.desk.page.due)
    quiet()
    return window.desk.page


def shown(page):
    model = page.table.lines
    return [
        [str(model.data(model.index(row, column)) or "").strip("\u2066\u2069") for column in range(5)]
        for row in range(model.rowCount())
    ]


def dialog(window, kind):
    QApplication.processEvents()
    return next(found for found in window.findChildren(kind) if found.isVisible())


def test_nothing_is_due_until_somebody_says_after_how_many_years(qtbot, page, vault, quiet):
    assert "No number of years" in page.nothing._text.text()
    assert not page.set_years.isEnabled()
    page.years.setValue(2)
    click(qtbot, page.set_years)
    quiet()
    assert keeping.policy(vault) == 2
    assert shown(page) == []
    page.which.choose("year")
    quiet()
    assert [row[2] for row in shown(page)] == ["23 Nov 2028", "24 Nov 2028"]
    assert page.erase.isEnabled()  # the first row is chosen


def test_one_is_kept_longer_one_is_held_and_lifted_and_erased(qtbot, window, page, vault, quiet):
    keeping.set_policy(vault, 1)
    page.refresh()
    quiet()
    first, second = (row[0] for row in shown(page))

    click(qtbot, page.keep)
    asked = dialog(window, KeepDialog)
    assert not asked.keep.isEnabled()
    asked.day.setText("2020-01-01")
    qtbot.keyClicks(asked.reason, "A panel still works with it")
    click(qtbot, asked.keep)
    quiet()
    assert "in the future" in asked.banner.sentence
    asked.day.setText("2040-12-31")
    click(qtbot, asked.keep)
    quiet()
    assert [row[0] for row in shown(page)] == [second]

    click(qtbot, page.hold)
    held = question(window)
    qtbot.keyClicks(held.reason, "A court asked for it")
    click(qtbot, held.risky)
    quiet()
    assert shown(page)[0][4] == "Held"
    assert not page.erase.isEnabled()
    assert page.hold.accessibleName().startswith("Lift")
    page.which.choose("held")
    quiet()
    assert [row[0] for row in shown(page)] == [second]
    click(qtbot, page.hold)
    lifted = question(window)
    qtbot.keyClicks(lifted.reason, "The case is closed")
    click(qtbot, lifted.risky)
    quiet()
    assert shown(page) == []
    page.which.choose("due")
    quiet()
    click(qtbot, page.erase)
    quiet()
    erase = dialog(window, EraseDialog)
    erase.reason.choose("RETENTION")
    qtbot.keyClicks(erase.typed, second)
    click(qtbot, erase.erase)
    quiet()
    erase.reject()
    assert shown(page) == []
    assert revisions.load(vault, revisions.find_record(vault, first)).document["retention_until"] == "2040-12-31"


def test_a_row_opens_its_record_and_the_list_comes_back_anew(qtbot, window, page, vault, quiet):
    keeping.set_policy(vault, 1)
    keeping.hold(vault, revisions.find_record(vault, "SSD-JUBA-26-00001-P"), reason="A court asked for it")
    page.refresh()
    quiet()
    click(qtbot, page.open)
    quiet()
    read = window.desk.page
    assert shown(page)[0][0] in read.header.title.text()
    assert "Legal hold" in [badge.accessibleName() for badge in read.record.findChildren(Badge)]
    window.desk.show_page("due")
    quiet()
    assert len(shown(page)) == 2
    window.desk.forget()
    assert shown(page) == []


def test_a_number_of_years_that_was_not_set_yet_stays_when_the_list_is_read_again(page, vault, quiet):
    page.years.setValue(3)
    revisions.save(vault, incident(), state="FINAL")
    page.refresh()
    quiet()
    assert page.years.value() == 3
    assert page.set_years.isEnabled()
