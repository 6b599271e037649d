"""The palette and the table of keys, by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication
from vault_fixtures import incident

from app.ui import shortcuts, theme
from app.ui.desk import Desk
from app.ui.i18n import set_language
from app.ui.pages.due import DuePage
from app.ui.pages.export import ExportPage
from app.ui.pages.help import HelpPage
from app.ui.pages.read_view import ReadPage
from app.vault import revisions

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(window, vault, quiet):
    saved = revisions.save(vault, incident(summary_nonident="Near the old bridge."), state="FINAL")
    revisions.save(vault, incident(), state="OPEN")
    window.show_desk(vault)
    quiet()
    window.desk.ref = saved.ref
    return window.desk


def opened(qtbot, desk):
    qtbot.keyClick(QApplication.focusWidget() or desk, Qt.Key.Key_K, CTRL)
    assert desk.finder.isVisible()
    assert desk.finder.field.hasFocus()
    return desk.finder


def words(palette):
    return [palette.list.item(n).text() for n in range(palette.list.count())]


def test_a_record_is_found_by_its_reference_and_opened_without_a_mouse(qtbot, desk, quiet):
    palette = opened(qtbot, desk)
    qtbot.keyClicks(palette.field, desk.ref)
    qtbot.waitUntil(lambda: any(desk.ref in word for word in words(palette)))
    assert desk.ref in palette.field.accessibleDescription()  # said of the line that Enter takes
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    quiet()
    assert palette.isHidden()
    assert isinstance(desk.page, ReadPage)
    assert desk.ref in desk.page.header.title.text()


def test_words_of_a_record_find_it_and_show_nothing_of_them(qtbot, desk, quiet):
    palette = opened(qtbot, desk)
    qtbot.keyClicks(palette.field, "bridge")
    qtbot.waitUntil(lambda: any(desk.ref in word for word in words(palette)))
    assert not any("bridge" in word.lower() for word in words(palette))


def test_the_palette_offers_what_the_page_in_front_can_do_and_does_it(qtbot, desk, quiet):
    palette = opened(qtbot, desk)
    assert not any("Search the list" in word for word in words(palette))
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    desk.show_page("incidents")
    quiet()
    palette = opened(qtbot, desk)
    qtbot.keyClicks(palette.field, "search the")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert desk.page.bar.search.hasFocus()


def test_pages_settings_and_chapters_are_reached_by_words(qtbot, desk, quiet):
    palette = opened(qtbot, desk)
    qtbot.keyClicks(palette.field, "due for")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    quiet()
    assert isinstance(desk.page, DuePage)
    palette = opened(qtbot, desk)
    qtbot.keyClicks(palette.field, "export to")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    quiet()
    assert isinstance(desk.page, ExportPage)
    palette = opened(qtbot, desk)
    qtbot.keyClicks(palette.field, "keyboard")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert isinstance(desk.page, HelpPage)


def test_esc_gives_the_focus_back_and_forgets_what_was_typed(qtbot, desk, quiet):
    desk.show_page("incidents")
    quiet()
    desk.page.bar.search.setFocus()
    palette = opened(qtbot, desk)
    qtbot.keyClicks(palette.field, "bridge")
    qtbot.keyClick(palette.field, Qt.Key.Key_Tab)
    assert palette.field.hasFocus()
    qtbot.keyClick(palette.field, Qt.Key.Key_N, CTRL)  # the page's own keys are asleep
    assert desk.rail.item("incidents").isChecked()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert palette.field.text() == ""
    assert words(palette) == []
    assert desk.page.bar.search.hasFocus()


def test_what_matches_nothing_says_so(qtbot, desk, quiet):
    palette = opened(qtbot, desk)
    qtbot.keyClicks(palette.field, "zzzz")
    quiet()
    assert palette._nothing.isVisible()
    desk.forget()  # as the lock does
    assert palette.isHidden()


def test_every_key_that_is_bound_stands_in_the_help_and_none_twice(qtbot, window, desk, quiet):
    for key in ("incidents", "export", "form", "home"):
        desk.show_page(key)
        quiet()
        named = {QKeySequence(keys): name for name, known in shortcuts.TABLE.items() for keys in known.keys}
        for shortcut in desk.page.findChildren(QShortcut):
            if shortcut.objectName():
                assert named[shortcut.key()] == shortcut.objectName()
    qtbot.keyClick(desk, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    said = desk.page.text.toPlainText()
    for name, known in shortcuts.TABLE.items():
        assert known.word.source in said
        assert shortcuts.shown_keys(name) in said


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
@pytest.mark.parametrize("role", ["station", "hq"])
def test_no_word_of_the_rail_is_cut(qapp, qtbot, session, hq_vault, quiet, language, role):
    session.context.vault = hq_vault if role == "hq" else session.vault
    set_language(qapp, language)
    theme.install(qapp, name="light", scale=100)
    desk = Desk(session)
    qtbot.addWidget(desk)
    desk.resize(1366, 768)
    desk.show()
    quiet()
    for on in (True, False):
        session.veil.put(on)
        assert [item.entry.word for item in desk.rail._items if item.is_cut] == []
