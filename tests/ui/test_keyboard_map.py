"""The keyboard map of the design, section 6: every row of it in the real window, with real keys where the focus is."""

from collections.abc import Callable

import pytest
from keyboard import ALT, CTRL, NONE, SHIFT, focus, press, tab_to, type_in
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from vault_fixtures import incident

from app.ui.access_keys import marked
from app.ui.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.pages.incident_form import IncidentForm
from app.ui.pages.incidents import IncidentsPage
from app.ui.pages.print_dialog import PrintDialog
from app.ui.widgets.buttons import Button
from app.ui.widgets.code_picker import CodePicker
from app.ui.widgets.rail import RailItem
from app.vault import revisions
from app.vault.vault import Vault

Key = Qt.Key
Quiet = Callable[[], None]
# What the offscreen platform says of any popup.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)


@pytest.fixture
def desk(window: MainWindow, vault: Vault, quiet: Quiet, qtbot: QtBot) -> Desk:
    """The desk of a station with three incidents, in the active window."""
    for place in ("MARKET", "HOME", "ROAD_TRANSIT"):
        revisions.save(vault, incident(place_type=place), state="FINAL", reason="First")
    window.show_desk(vault)
    quiet()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    assert window.desk is not None
    return window.desk


def _pane(desk: Desk, focus: QWidget) -> str:
    """Name the innermost part of the window that holds the focus."""
    page = desk.page
    assert page is not None
    names = {"rail": desk.rail, "header": page.header, "foot": desk.foot, "message": desk.toast}
    if isinstance(page, IncidentForm):
        names |= {"sections": page.rail, "fields": page.form, "side": page.side}
    return next((name for name, pane in names.items() if pane.isAncestorOf(focus)), "page")


def test_f6_goes_round_the_panes_and_back_to_where_one_was(desk: Desk, quiet: Quiet) -> None:
    press(Key.Key_N, CTRL)
    quiet()
    press(Key.Key_Tab)
    quiet()  # the checks stand at the side
    left = focus()
    seen = []
    for _ in range(6):
        press(Key.Key_F6)
        seen.append(_pane(desk, focus()))
    assert seen == ["side", "foot", "rail", "header", "sections", "fields"]
    assert focus() is left
    desk.toast.say("The case summary was printed.", "Show it", lambda: None)
    for expected in ("side", "foot", "message", "rail"):
        press(Key.Key_F6)
        assert _pane(desk, focus()) == expected
    for expected in ("message", "foot", "side", "fields"):
        press(Key.Key_F6, SHIFT)
        assert _pane(desk, focus()) == expected


def test_the_foot_is_read_out_when_f6_comes_to_it(desk: Desk, window: MainWindow) -> None:
    window.lock.remaining.disconnect(desk.show_remaining)  # the clock of this story is told by hand
    desk.foot.show_remaining(540)
    press(Key.Key_F6, SHIFT)  # from the header to the rail
    press(Key.Key_F6, SHIFT)
    assert focus() is desk.foot
    assert focus().accessibleName() == "All changes saved in the vault"
    assert focus().accessibleDescription() == "Locks in 9 min when not used"
    desk.foot.show_remaining(40)
    press(Key.Key_F6, SHIFT)
    press(Key.Key_F6)
    assert focus().accessibleName() == "Stay open"


def test_a_page_begins_at_its_title_and_a_list_at_the_row_left(desk: Desk, quiet: Quiet) -> None:
    assert desk.page is not None
    assert focus() is desk.page.header.title
    press(Key.Key_2, ALT)
    quiet()
    page = desk.page
    assert isinstance(page, IncidentsPage)
    assert focus() is page.header.title
    press(Key.Key_F6, times=3)
    assert focus() is page.table
    press(Key.Key_Down, times=2)
    chosen = page.model.rowid(page.table.currentIndex().row())
    press(Key.Key_Return)
    quiet()
    assert focus() is desk.page.header.title
    assert "SSD-" in desk.page.header.title.text()
    press(Key.Key_Escape)
    quiet()
    assert focus() is page.table
    assert page.model.rowid(page.table.currentIndex().row()) == chosen


def test_the_stations_of_hq_begin_at_the_title(window: MainWindow, hq_vault: Vault, quiet: Quiet) -> None:
    window.show_desk(hq_vault)
    window.activateWindow()
    quiet()
    assert window.desk is not None
    for key in ("stations", "inbox", "home"):
        window.desk.show_page(key)
        quiet()
        assert window.desk.page is not None
        assert focus() is window.desk.page.header.title


def test_a_new_form_begins_in_its_first_field(desk: Desk, quiet: Quiet) -> None:
    press(Key.Key_N, CTRL)
    quiet()
    form = desk.page
    assert isinstance(form, IncidentForm)
    headline = form.form.editor("title_neutral")
    assert headline is not None
    assert focus() is headline.focus_target()
    press(Key.Key_PageDown, CTRL)
    assert form.rail.current == "time"
    press(Key.Key_PageUp, CTRL)
    assert focus() is headline.focus_target()
    press(Key.Key_Tab, NONE)
    assert focus() is not headline.focus_target()


def test_tab_stays_in_the_date_when_typing_it_took_away_what_came_next(desk: Desk, quiet: Quiet) -> None:
    press(Key.Key_N, CTRL)
    quiet()
    press(Key.Key_PageDown, CTRL)
    when = focus().parentWidget()
    type_in("3/2026")
    press(Key.Key_Tab)
    quiet()
    assert isinstance(focus(), CodePicker)  # on what the date is based; a month has no calendar button before it
    press(Key.Key_Backtab)
    assert when is not None
    assert when.isAncestorOf(focus())


def test_access_keys_press_the_buttons_of_headers_and_dialogs(desk: Desk, quiet: Quiet, qtbot: QtBot) -> None:
    press(Key.Key_N, ALT)
    qtbot.waitUntil(lambda: isinstance(desk.page, IncidentForm))
    quiet()
    press(Key.Key_2, ALT)
    quiet()
    press(Key.Key_F6, times=2)
    press(Key.Key_P, ALT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PrintDialog))
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(focus()))
    cancel = next(button for button in dialog.findChildren(Button) if button.accessibleName() == "Cancel")
    press(Key[f"Key_{cancel.shortcut().toString()[-1]}"], ALT)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_the_letters_are_underlined_while_alt_is_down(desk: Desk, quiet: Quiet, qtbot: QtBot) -> None:
    assert desk.page is not None
    button = next(one for one in desk.page.header.findChildren(Button) if "&" in one.text())
    at_rest = button.grab().toImage()
    qtbot.keyPress(focus(), Key.Key_Alt, ALT)
    assert button.grab().toImage() != at_rest
    qtbot.keyRelease(focus(), Key.Key_Alt)
    assert button.grab().toImage() == at_rest
    qtbot.keyPress(focus(), Key.Key_Alt, ALT)
    QApplication.sendEvent(desk.window(), QEvent(QEvent.Type.WindowDeactivate))  # Alt and Tab
    assert button.grab().toImage() == at_rest


def test_no_two_words_side_by_side_share_a_key() -> None:
    assert marked(["&Print…", "E&xport…", "&New incident"]) == ["&Print…", "E&xport…", "&New incident"]
    assert marked(["Print", "&Preview"]) == ["P&rint", "&Preview"]
    assert marked(["École", "Effacer", "Exporter"]) == ["É&cole", "&Effacer", "E&xporter"]
    assert marked(["احفظ", "ألغِ", "اطبع", ""]) == ["&احفظ", "أ&لغِ", "ا&طبع", ""]
    assert marked(["&Go", "Go", "Go"]) == ["&Go", "G&o", "Go"]


def test_pages_are_one_key_away_on_a_french_keyboard_too(desk: Desk, quiet: Quiet) -> None:
    for key, title in ((Key.Key_Eacute, "Incidents"), (Key.Key_QuoteDbl, "Exchange"), (Key.Key_1, "Home")):
        press(key, ALT)
        quiet()
        assert desk.page is not None
        assert desk.page.header.title.text() == title


def test_rail_and_segments_are_one_stop_with_arrows(desk: Desk, quiet: Quiet) -> None:
    press(Key.Key_F6, SHIFT)
    assert isinstance(focus(), RailItem)
    press(Key.Key_Down)
    press(Key.Key_Return)
    quiet()
    assert isinstance(desk.page, IncidentsPage)
    press(Key.Key_N, CTRL)
    quiet()
    press(Key.Key_PageDown, CTRL)
    precision = tab_to("When it happened, precision")
    press(Key.Key_Home)
    first = precision.accessibleName()
    press(Key.Key_Right)
    assert focus() is precision
    assert precision.accessibleName() != first
    press(Key.Key_Tab)
    assert focus().accessibleName().startswith("When it happened, date")


def test_rows_are_added_and_moved_by_keys_and_checks_are_visited(desk: Desk, quiet: Quiet) -> None:
    press(Key.Key_N, CTRL)
    quiet()
    form = desk.page
    assert isinstance(form, IncidentForm)
    press(Key.Key_PageDown, CTRL, times=3)
    for act in ("rape", "forced marr"):
        press(Key.Key_A, CTRL | SHIFT)
        tab_to("Type of act")
        type_in(act)
        press(Key.Key_Return)
    press(Key.Key_Up, ALT)
    assert [act["type"] for act in form.value()["acts"]] == ["FORCED_MARR", "RAPE"]
    assert focus().accessibleName() == "Type of act"
    press(Key.Key_Down, ALT)
    assert [act["type"] for act in form.value()["acts"]] == ["RAPE", "FORCED_MARR"]
    quiet()
    before = focus()
    press(Key.Key_F9)
    first = focus()
    press(Key.Key_F9)
    press(Key.Key_F9, SHIFT)
    assert focus() is first is not before
    press(Key.Key_Return, CTRL)
    quiet()
    assert "cannot be final yet" in form.banner.sentence
    assert form.isAncestorOf(focus())
