"""The incidents list as one works with it: saved filters, columns, ticks; by keyboard, and under the veil."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from vault_fixtures import incident

from app.models.codes import code_list
from app.ui.i18n import set_language
from app.ui.pages.columns_dialog import ColumnsDialog
from app.ui.pages.incident_form import IncidentForm
from app.ui.pages.name_dialog import NameDialog
from app.ui.pages.pickers import PeriodPicker, Picker
from app.ui.privacy import DOTS
from app.ui.tables.incidents_table import short_acts
from app.ui.words import CONSENT_CODES, act_word, consent_look
from app.vault import drafts, list_views, revisions
from app.vault.listing import IncidentFilter, Sort

SHIFT, CTRL, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier(0)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def saved(vault):
    """Eight incidents, oldest first: every second one verified, the last with a draft."""
    ids = []
    for n in range(8):
        state = "VERIFIED" if n % 2 else "RECEIVED"
        act = {"id": "a" * 31 + "1", "type": "RAPE", "verification_state": state}
        one = incident(acts=[act], adm1="SS-EE" if n < 3 else "SS-EC", victims_best=n % 4, victims_max=9, victims_min=0)
        ids.append(revisions.save(vault, one, state="FINAL" if n % 2 else "OPEN").record_id)
    drafts.put(vault, ids[-1], {"title_neutral": "half typed"})
    return ids


@pytest.fixture
def page(window, vault, saved, quiet):
    window.show_desk(vault)
    window.desk.show_page("incidents")
    quiet()
    window.desk.page.table.setFocus()
    return window.desk.page


@pytest.fixture
def press(qtbot, window, quiet):
    """Press keys in the widget that has the focus, and wait for what they bring."""

    def keys(*wanted, held=NONE):
        for key in wanted:
            qtbot.keyClick(QApplication.focusWidget() or window.focusWidget(), key, held)
        quiet()

    return keys


def tabs(page):
    """What the tabs say, as they are spoken."""
    return {key: button.accessibleName() for key, button in page.views.tabs.buttons.items()}


def said(page):
    return page.selection.count.text()


def ticked_places(page):
    return [n for n, rowid in enumerate(page.model.rowids) if rowid in page.ticks]


def test_the_tabs_count_what_they_lead_to_and_are_gone_through_by_keyboard(page, press):
    assert tabs(page) == {
        "all": "All (8)",
        "drafts": "Drafts (1)",
        "verification": "Under verification (4)",
        "consent": "Waiting for consent (0)",
        "review": "Needs review (0)",
        "send": "Ready to send (4)",
    }
    press(Qt.Key.Key_PageDown, held=CTRL)
    assert (page.views.tabs.current, page.model.rowCount()) == ("drafts", 1)
    page.views.tabs.take_focus()
    press(Qt.Key.Key_Right)
    assert QApplication.focusWidget().accessibleName() == "Under verification (4)"
    assert page.header.note.text() == "4 of 8 shown"
    assert page.bar.chips["status"].isChecked()
    page.bar.clear_all()
    press(Qt.Key.Key_Left)
    assert page.views.tabs.current == "send"
    assert page.bar.chips["sent"].isVisible()


def test_a_draft_that_was_never_saved_is_among_the_drafts_and_opens_in_the_form(page, press, quiet, vault, window):
    drafts.put(vault, "d" * 32, {"title_neutral": "Told on the road", "adm1": "SS-EE"})
    drafts.put(vault, "e" * 32, {"title_neutral": "Second of the day"})
    page.refresh()
    quiet()
    assert tabs(page)["drafts"] == "Drafts (3)"
    page.views.tabs.step(1)
    quiet()
    page.model.line(0)
    quiet()
    lines = [page.model.line(n) for n in range(3)]
    assert {(line.ref, line.place) for line in lines[:2]} == {(None, "Eastern Equatoria"), (None, "Second of the day")}
    assert lines[2].ref is not None
    spoken = page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("no reference yet")
    toasts = []
    page.toasted.connect(toasts.append)
    page.table.setCurrentIndex(page.model.index(0, 0))
    page.table.setFocus()
    press(Qt.Key.Key_P, held=CTRL)
    press(Qt.Key.Key_Space, Qt.Key.Key_P, held=NONE)
    page.export_ticked.click()
    quiet()
    assert toasts == ["It is a draft without a version. Save a version first."] * 2
    press(Qt.Key.Key_Escape, Qt.Key.Key_Return)
    assert isinstance(window.desk.page, IncidentForm)
    assert window.desk.page.record_id == lines[0].record_id


def test_a_filter_is_saved_under_a_name_renamed_moved_and_removed(qtbot, page, press, quiet, vault):
    page.bar.show_filter(IncidentFilter(place="SS-EC", date_from="year", date_to="today"))
    page.views.save.setFocus()
    press(Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NameDialog)
    assert not dialog.keep.isEnabled()
    qtbot.keyClicks(dialog.name, "Ferry <b>& road</b>")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    quiet()
    key = page.views.tabs.current
    assert tabs(page)[key] == "Ferry <b>& road</b> (5)"
    assert "&&" in page.views.tabs.buttons[key].text()
    page.bar.show_filter(IncidentFilter(place="SS-EC", statuses=("VERIFIED",)))
    quiet()
    assert tabs(page)[key] == "Ferry <b>& road</b>, changed (5)"
    choose(page.views._menu, "Save what is set now")
    quiet()
    assert tabs(page)[key] == "Ferry <b>& road</b> (3)"
    choose(page.views._menu, "Rename…")
    renaming = QApplication.activeModalWidget()
    renaming.name.setText("Ferry")
    renaming.keep.click()
    quiet()
    with vault.writing() as db:
        list_views.add(db, "Last", IncidentFilter(), list_views.Arrangement())
    page.views.read()
    quiet()
    choose(page.views._menu, "Move towards the end")
    quiet()
    assert list(tabs(page).values())[-2:] == ["Last (8)", "Ferry (3)"]
    choose(page.views._menu, "Remove…")
    QApplication.activeModalWidget().risky.click()
    quiet()
    assert key not in tabs(page)
    assert page.views.tabs.current == "all"


def choose(menu, word):
    """Choose an entry of a menu as it stands when it is opened."""
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == word).trigger()


def test_a_saved_filter_comes_with_its_order_and_columns_after_the_next_unlocking(window, vault, saved, quiet):
    arranged = list_views.Arrangement(("ref", "victims", "status"), Sort("victims", descending=True))
    with vault.writing() as db:
        own = list_views.add(db, "By number", IncidentFilter(statuses=("VERIFIED",)), arranged)
    window.show_desk(vault)
    window.desk.show_page("incidents")
    quiet()
    page = window.desk.page
    page.views.tabs.step(-1)
    quiet()
    assert page.views.tabs.current == own.id
    assert [column.key for column in page.model.columns] == ["ref", "victims", "status"]
    shown = [page.model.line(n) for n in range(4)]
    quiet()
    shown = [page.model.line(n).victims for n in range(4)]
    assert shown == sorted(shown, reverse=True)
    page.views.tabs.step(1)
    quiet()
    assert len(page.model.columns) == 7


def test_under_the_veil_a_name_is_dots_and_the_words_looked_for_are_covered(qtbot, page, press, quiet, vault, session):
    with vault.writing() as db:
        list_views.add(db, "Wells of Kapoeta", IncidentFilter(text="wells"), list_views.Arrangement())
    page.views.read()
    quiet()
    press(Qt.Key.Key_F8)
    assert DOTS in page.views.tabs.buttons[list(tabs(page))[-1]].text()
    assert "Kapoeta" not in " ".join(tabs(page).values())
    assert "veiled" in list(tabs(page).values())[-1]
    assert not page.bar.isVisible()
    assert "Privacy veil is on." in page.veiled.sentence
    press(Qt.Key.Key_F8)
    assert page.bar.isVisible()
    assert page.veiled.sentence == ""


def test_what_has_no_room_in_the_line_stands_below_the_table(page, press, look, window, quiet):
    assert page.left_out.sentence == ""
    look.apply(dark=False, scale=150, arabic=False)
    try:
        quiet()
        quiet()
        shown = [column.title for n, column in enumerate(page.model.columns) if not page.table.isColumnHidden(n)]
        assert "Status" in shown
        assert "Place" not in shown
        press(Qt.Key.Key_End)
        last = page.left_out.sentence
        assert "Place: " in last
        assert "Eastern Equatoria" in last
        press(Qt.Key.Key_Home)
        assert "Central Equatoria" in page.left_out.sentence
        window.session.veil.put(True)
        assert "Central Equatoria" not in page.left_out.sentence
        assert DOTS in page.left_out.sentence
    finally:
        window.session.veil.put(False)
        look.apply(dark=False, scale=100, arabic=False)
    assert page.left_out.sentence == ""


@pytest.fixture
def three_kinds(page, vault, quiet):
    """The cell of the acts of an incident with three kinds of them."""
    kinds = ("SEX_SLAVERY", "FORCED_PROST", "FORCED_STERIL")
    acts = [
        {"id": f"{n}" * 32, "type": kind, "verification_state": "RECEIVED"} for n, kind in enumerate(kinds, start=1)
    ]
    saved_id = revisions.save(vault, incident(acts=acts), state="OPEN").record_id
    page.refresh()
    quiet()
    page.model.line(0)
    quiet()
    row = next(n for n in range(page.model.rowCount()) if page.model.line(n).record_id == saved_id)
    column = next(n for n, one in enumerate(page.model.columns) if one.key == "types")
    return page.model.index(row, column)


def test_several_kinds_of_act_show_the_first_and_how_many_more(page, three_kinds, press, look, window, quiet):
    table, kinds = page.table, page.model.line(three_kinds.row()).types
    shown = short_acts(kinds, look.metrics(), table.columnWidth(three_kinds.column()) - 16)
    assert shown == "\u2068Sexual slavery\u2069 \u2066+2\u2069"
    assert short_acts(kinds, look.metrics(), 30).endswith("+2\u2069")
    assert "Forced prostitution" in short_acts(kinds, look.metrics(), 300)
    spot = table.visualRect(three_kinds).center()
    told = QHelpEvent(QEvent.Type.ToolTip, spot, table.viewport().mapToGlobal(spot))
    QApplication.sendEvent(table.viewport(), told)
    every = "Sexual slavery, Forced prostitution, Enforced sterilization"
    assert QToolTip.text().strip("\u2068\u2069") == every
    assert three_kinds.data(Qt.ItemDataRole.AccessibleTextRole).endswith(every)
    table.setCurrentIndex(three_kinds)
    window.resize(1024, 700)
    quiet()
    assert every in page.left_out.sentence
    window.session.veil.put(True)
    assert "slavery" not in page.left_out.sentence + three_kinds.data(Qt.ItemDataRole.AccessibleTextRole)
    assert three_kinds.data(Qt.ItemDataRole.ToolTipRole) == DOTS


def test_the_longest_kind_of_act_has_room_in_the_usual_list(page, look, window, quiet):
    window.resize(1366, 768)
    quiet()
    longest = max((act_word(code) for code in code_list("CRSV_SUB").by_code), key=len)
    shown = short_acts(["GENITAL_VIOLENCE_MUTILATION"], look.metrics(), page.table.columnWidth(3) - 16)
    assert page.model.columns[3].key == "types"
    assert longest in shown
    assert not any(page.table.isColumnHidden(n) for n in range(page.model.columnCount()))


@pytest.mark.parametrize("lang", ["en", "fr", "ar", "es"])
def test_dates_over_two_months_and_consents_stand_whole_in_the_usual_list(page, vault, look, window, quiet, lang):
    for month in range(1, 12):
        occurred = {"precision": "RANGE", "value": f"2026-{month:02}-28", "latest": f"2026-{month + 1:02}-28"}
        revisions.save(vault, incident(occurred=occurred), state="OPEN")
    set_language(QApplication.instance(), lang)
    try:
        window.resize(1366, 768)
        window.show_desk(vault)
        window.desk.show_page("incidents")
        quiet()
        table = window.desk.page.table
        column = next(n for n, one in enumerate(table.model().columns) if one.key == "occurred")
        cells = [table.model().index(row, column) for row in range(table.model().rowCount())]
        assert len({str(cell.data()) for cell in cells}) >= 11
        assert not [cell.data() for cell in cells if table.itemDelegate().is_cut(table, cell)]
        at = next(n for n, one in enumerate(table.model().columns) if one.key == "consent")
        longest = max(look.metrics().horizontalAdvance(consent_look(code)[2]) for code in CONSENT_CODES)
        assert table.columnWidth(at) >= look.px(15) + look.space(6) + longest + 2 * look.space(8)
        title, room = table.model().columns[at].title, table.columnWidth(at) - 2 * look.space(8)
        assert look.metrics("caption", 500).elidedText(title, Qt.TextElideMode.ElideRight, room) == title
        assert not any(table.isColumnHidden(n) for n in range(table.model().columnCount()))
    finally:
        set_language(QApplication.instance(), "en")


@pytest.mark.parametrize("lang", ["en", "fr", "ar", "es"])
@pytest.mark.parametrize(("width", "scale"), [(1024, 100), (1366, 150)])
def test_the_search_says_all_that_it_looks_for_beside_the_filters(vault, look, window, quiet, lang, width, scale):
    set_language(QApplication.instance(), lang)
    look.apply(dark=False, scale=scale, arabic=lang == "ar")
    try:
        window.resize(width, 768)
        window.show_desk(vault)
        window.desk.show_page("incidents")
        quiet()
        line = window.desk.page.bar.search
        icon_and_sides = look.px(16) + 4 * look.space(8)
        assert line.fontMetrics().horizontalAdvance(line.placeholderText()) <= line.width() - icon_and_sides
    finally:
        look.apply(dark=False, scale=100)
        set_language(QApplication.instance(), "en")


def test_ticking_by_keyboard(page, press):
    press(Qt.Key.Key_Down, Qt.Key.Key_Space)
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, held=SHIFT)
    assert ticked_places(page) == [1, 2, 3]
    press(Qt.Key.Key_Up, held=SHIFT)
    assert ticked_places(page) == [1, 2]
    assert said(page) == "2 ticked"
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_PageUp, held=SHIFT)
    assert said(page) == "8 ticked"
    press(Qt.Key.Key_Escape)
    assert page.selection.isHidden()
    press(Qt.Key.Key_A, held=CTRL)
    assert said(page) == "8 ticked"
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Space)
    assert ticked_places(page) == [1, 2, 3, 4, 5, 6, 7]


def test_a_screen_reader_hears_that_a_line_is_ticked(page, press):
    press(Qt.Key.Key_Space)
    index = page.table.currentIndex()
    page.model.line(0)
    press()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("ticked, Rape")
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert QAccessible.queryAccessibleInterface(page.selection).text(QAccessible.Text.Name) == "What is ticked"


def test_ticking_by_mouse(qtbot, page, quiet):
    view = page.table.viewport()

    def at(row, x=30):
        box = page.table.visualRect(page.model.index(row, 0))
        return QPoint(box.left() + x, box.center().y())

    qtbot.mouseClick(view, LEFT, NONE, at(1))
    qtbot.mouseClick(view, LEFT, NONE, at(2, x=120))
    assert ticked_places(page) == [1]
    qtbot.mouseClick(view, LEFT, SHIFT, at(4, x=120))
    assert ticked_places(page) == [1, 2, 3, 4]
    qtbot.mouseClick(view, LEFT, CTRL, at(3, x=120))
    assert ticked_places(page) == [1, 2, 4]
    qtbot.mouseDClick(view, LEFT, NONE, at(3))
    assert page.isVisible(), "two clicks into the box open nothing"
    head = page.table.head
    assert head.box_state() == Qt.CheckState.PartiallyChecked
    qtbot.mouseClick(head.viewport(), LEFT, NONE, QPoint(30, 10))
    assert head.box_state() == Qt.CheckState.Checked
    qtbot.mouseClick(head.viewport(), LEFT, NONE, QPoint(30, 10))
    assert ticked_places(page) == []


def test_what_is_ticked_stays_while_one_sorts_and_filters(page, press, quiet):
    press(Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space)
    chosen = page.ticks.rowids
    page.table.head.sectionClicked.emit(1)
    quiet()
    assert page.ticks.rowids == chosen
    page.bar.show_filter(IncidentFilter(statuses=("VERIFIED",)))
    quiet()
    assert said(page) == "2 ticked"
    assert page.selection.hidden.text() == "1 of them is not shown now"
    page.selection.clear.click()
    assert page.selection.isHidden()


def test_columns_are_chosen_ordered_and_sorted_by_keyboard_and_come_back(qtbot, page, press, quiet, vault, window):
    press(Qt.Key.Key_O, held=CTRL | SHIFT)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ColumnsDialog)
    rows = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    assert rows[:3] == ["Occurred", "Place", "Acts"]
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    dialog.list.setCurrentRow(rows.index("Party"))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    for _ in range(4):
        qtbot.keyClick(dialog.up, Qt.Key.Key_Space)
    dialog.sort.choose("place")
    dialog.way.choose("down")
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    quiet()
    wanted = ["ref", "place", "types", "party", "victims", "status", "consent"]
    assert [column.key for column in page.model.columns] == wanted
    assert page.table.head.sortIndicatorSection() == 1
    window.show_desk(vault)
    window.desk.show_page("incidents")
    quiet()
    again = window.desk.page
    assert again is not page
    assert [column.key for column in again.model.columns] == wanted
    assert again.table.head.isSortIndicatorShown()
    again._ask_columns()
    dialog = QApplication.activeModalWidget()
    dialog.usual.click()
    dialog.take()
    quiet()
    assert [column.key for column in again.model.columns][1] == "occurred"
    assert not again.table.head.isSortIndicatorShown()


def test_the_rarer_filters_are_offered_in_a_menu_and_are_chips_once_set(page, quiet, press):
    assert not page.bar.chips["recorded_by"].isVisible()
    choose(page.bar._menu, "Recorded by")
    quiet()
    picker = QApplication.activeModalWidget()
    assert isinstance(picker, Picker)
    picker.list.setCurrentRow(0)
    picker.take()
    quiet()
    chip = page.bar.chips["recorded_by"]
    assert chip.isVisible()
    assert "Alba Ferri" in chip.accessibleName()
    choose(page.bar._menu, "Last changed")
    period = QApplication.activeModalWidget()
    assert isinstance(period, PeriodPicker)
    period._use(("0001-01-01", "today-30"))
    quiet()
    assert page.nothing.isVisible()
    chip = page.bar.chips["changed"]
    chip.click()
    period = QApplication.activeModalWidget()
    assert (period.first.text(), period.last.text()[:8]) == ("", "2026-10-")
    period.reject()
    assert "Not for 30 days" in chip.accessibleName()
    chip.cleared.emit()
    quiet()
    assert page.model.rowCount() == 8
    choose(page.bar._menu, "Version")
    version = QApplication.activeModalWidget()
    version.list.setCurrentRow(1)
    version.take()
    quiet()
    assert page.model.rowCount() == 4
    chip = page.bar.chips["version"]
    chip.setFocus()
    press(Qt.Key.Key_Delete)
    assert not chip.isVisible()
    assert page.window().focusWidget() is page.bar.more


def test_the_menu_of_a_line_offers_what_keys_and_buttons_do(qtbot, page, press, window):
    press(Qt.Key.Key_Down)
    menu = page.line_menu()
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["Open", "Edit…", "Print…", "Export…", "Tick or untick", "Tick all or none", "Columns…"]
    next(action for action in menu.actions() if action.text() == "Open").trigger()
    press()
    assert window.desk.page is not page
    assert "00007" in window.desk.page.header.title.text()


def test_from_an_open_record_its_neighbours_in_the_list_are_one_key_away(page, press, quiet, window, saved):
    page.table.head.sectionClicked.emit(0)
    quiet()
    press(Qt.Key.Key_Home)
    page.model.line(0)
    quiet()
    press(Qt.Key.Key_Return)
    read = window.desk.page
    assert (read._record_id, read.place.text()) == (saved[0], "1 of 8")
    assert not read.before.isEnabled()
    press(Qt.Key.Key_Down, held=Qt.KeyboardModifier.AltModifier)
    press(Qt.Key.Key_Down, held=Qt.KeyboardModifier.AltModifier)
    assert (read._record_id, read.place.text()) == (saved[2], "3 of 8")
    press(Qt.Key.Key_Up, held=Qt.KeyboardModifier.AltModifier)
    assert read._record_id == saved[1]
    press(Qt.Key.Key_Escape)
    assert window.desk.page is page
    assert page.model.line(page.table.currentIndex().row()).record_id == saved[1]
    window.desk.show_page("incident", saved[4])
    quiet()
    assert not read.place.isVisible()


def test_escape_leaves_the_search_for_the_list_and_then_clears_the_ticks(qtbot, page, press):
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_F, held=CTRL)
    assert page.bar.search.hasFocus()
    press(Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    assert said(page) == "1 ticked"
    press(Qt.Key.Key_Escape)
    assert page.selection.isHidden()


def test_tabs_without_room_are_under_more_and_the_one_in_front_is_always_there(page, window, quiet, vault):
    for n in range(4):
        with vault.writing() as db:
            wanted = IncidentFilter(text=f"road {n}")
            list_views.add(db, f"Road number {n} in the north", wanted, list_views.Arrangement())
    page.views.read()
    quiet()
    window.resize(1024, 700)
    row = page.views.tabs
    assert row.more.isVisible()
    last = list(row.buttons)[-1]
    assert row.buttons[last].isHidden()
    choose(row._menu, row.buttons[last].accessibleName())
    quiet()
    assert row.buttons[last].isVisible()
    assert row.current == last
    assert all(button.geometry().right() <= row.width() for button in row.buttons.values() if button.isVisible())
