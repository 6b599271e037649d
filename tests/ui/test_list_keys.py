"""The keys of the list, pressed: it is gone through, ticked and its menu opened without a mouse."""

import pytest
from hands import Hands
from keyboard import ALT, CTRL, NONE, SHIFT, focus, press, type_in
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from vault_fixtures import incident

from app.ui.pages.incident_form import IncidentForm
from app.ui.pages.incidents import IncidentsPage
from app.vault import revisions
from app.vault.vault import Vault

Key = Qt.Key
ROWS = 30
# What the offscreen platform says of any popup.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)


def at_list(hands: Hands, vault: Vault, rows: int) -> IncidentsPage:
    """Sit down at the list of so many incidents, on its first line."""
    for _ in range(rows):
        revisions.save(vault, incident(), state="FINAL")
    hands.window.show_desk(vault)
    hands.quiet()
    hands.go(2)
    while focus() is not hands.page.table:
        press(Key.Key_F6)
    return hands.page


def test_down_leads_into_the_list(hands: Hands, vault: Vault) -> None:
    for _ in range(3):
        revisions.save(vault, incident(), state="FINAL")
    hands.window.show_desk(vault)
    hands.quiet()
    hands.go(2)
    page = hands.page
    assert focus() is page.header.title  # it is spoken where one comes in
    press(Key.Key_Down)
    assert focus() is page.table
    press(Key.Key_Down)
    assert page.table.currentIndex().row() == 1
    press(Key.Key_F, CTRL)
    assert focus() is page.bar.search
    press(Key.Key_Down)
    assert focus() is page.table
    assert page.table.currentIndex().row() == 1


def test_lines_are_gone_through_and_ticked(hands: Hands, vault: Vault) -> None:
    page = at_list(hands, vault, ROWS)

    def now() -> tuple[int, set[int]]:
        return page.table.currentIndex().row(), {n for n, one in enumerate(page.model.rowids) if one in page.ticks}

    last = ROWS - 1
    keys = (
        (Key.Key_End, NONE, last, set()),
        (Key.Key_Home, NONE, 0, set()),
        (Key.Key_Down, NONE, 1, set()),
        (Key.Key_Up, NONE, 0, set()),
        (Key.Key_Space, NONE, 0, {0}),
        (Key.Key_Space, NONE, 0, set()),
        (Key.Key_Down, SHIFT, 1, {0, 1}),
        (Key.Key_Down, SHIFT, 2, {0, 1, 2}),
        (Key.Key_Up, SHIFT, 1, {0, 1}),
        (Key.Key_Down, NONE, 2, {0, 1}),
        (Key.Key_Down, NONE, 3, {0, 1}),
        (Key.Key_Down, SHIFT, 4, {0, 1, 3, 4}),
        (Key.Key_Escape, NONE, 4, set()),
        (Key.Key_Home, SHIFT, 0, {0, 1, 2, 3, 4}),
        (Key.Key_Escape, NONE, 0, set()),
        (Key.Key_End, SHIFT, last, set(range(ROWS))),
        (Key.Key_Space, NONE, last, set(range(last))),
        (Key.Key_A, CTRL, last, set(range(ROWS))),
        (Key.Key_Escape, NONE, last, set()),
    )
    for key, held, row, ticked in keys:
        press(key, held)
        assert now() == (row, ticked), f"{key.name} {held.name}"
    press(Key.Key_PageUp)
    up, ticked = now()
    assert 0 < up < last - 5, "a page at once"
    press(Key.Key_PageDown, SHIFT)
    assert now() == (last, set(range(up, ROWS)))


@pytest.mark.parametrize("key", ["Shift+F10", "Menu"])
def test_the_menu_opens_at_the_line(hands: Hands, vault: Vault, key: str) -> None:
    page = at_list(hands, vault, ROWS)
    press(Key.Key_Down, times=2)
    page.table.verticalScrollBar().setValue(page.table.verticalScrollBar().maximum())  # looked elsewhere meanwhile
    if key == "Menu":  # the platform makes an event of it, which off screen is made by hand
        told = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
        QApplication.sendEvent(focus(), told)
    else:
        press(Key.Key_F10, SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    line = page.table.visualRect(page.table.currentIndex())
    assert page.table.viewport().rect().contains(line.center())
    assert line.top() <= page.table.viewport().mapFromGlobal(menu.pos()).y() <= line.bottom()
    hands.pick("Tick or untick")
    assert page.ticks.rowids == {page.model.rowid(2)}
    assert focus() is page.table
    page.ticks.clear()


def test_a_field_has_its_menu_by_key_too(hands: Hands, vault: Vault) -> None:
    at_list(hands, vault, 1)
    press(Key.Key_F, CTRL)
    type_in("ferry")
    press(Key.Key_F10, SHIFT)
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    hands.pick("Select All")
    press(Key.Key_Delete)
    assert focus().text() == ""
    hands.quiet()


def test_a_new_incident_is_one_key_away_from_every_page_of_a_station(
    hands: Hands, vault: Vault, hq_vault: Vault
) -> None:
    record = revisions.save(vault, incident(), state="FINAL").record_id
    hands.window.show_desk(vault)
    hands.quiet()
    for key in ("home", "incidents", "incident", "exchange", "export", "due", "settings", "help"):
        hands.window.desk.show_page(key, record if key == "incident" else None)
        hands.quiet()
        press(Key.Key_N, CTRL)
        hands.quiet()
        assert isinstance(hands.page, IncidentForm), key
    form = hands.page
    press(Key.Key_N, CTRL)
    hands.quiet()
    assert hands.page is form, "what is being written is not left for another"
    hands.window.show_desk(hq_vault)
    hands.quiet()
    press(Key.Key_N, CTRL)
    hands.quiet()
    assert hands.page.header.title.text() == "Home"


def test_under_the_veil_the_search_is_asked_for_and_not_typed_into(hands: Hands, vault: Vault) -> None:
    page = at_list(hands, vault, 1)
    press(Key.Key_F8)
    press(Key.Key_F, CTRL)
    assert focus().accessibleName() == "Lift the veil"
    type_in("ferry")
    assert page.bar.search.text() == ""
    press(Key.Key_Return)
    assert focus() is page.bar.search, "what was asked for comes once the veil is lifted"
    type_in("f")
    assert page.bar.search.text() == "f"
    press(Key.Key_F8)
    assert focus().isVisible()
    press(Key.Key_F8)
    press(Key.Key_2, ALT)
    hands.quiet()
