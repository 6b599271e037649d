"""Everything that takes the focus has a name, on every page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from vault_fixtures import incident

from app.ui.pages.catalogue import PAGES
from app.ui.pages.holder_dialogs import HandoverDialog, HolderDialog
from app.ui.pages.keep_dialog import KeepDialog
from app.ui.pages.renew_dialog import RenewDialog
from app.ui.pages.second_key_dialog import SecondKeyDialog
from app.ui.start.recover import Recover
from app.ui.start.unlock import Unlock
from app.ui.start.welcome import Welcome
from app.ui.start.wizard import Wizard
from app.vault import revisions
from app.vault.retention import Kept, Terms

STATION = ("home", "incidents", "incident", "exchange", "export", "settings", "due", "help")
HQ = ("home", "incidents", "incident", "inbox", "stations", "settings", "help")


def nameless(root):
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(widget.parent(), QAbstractScrollArea):
            continue
        if (
            widget.window() is not root.window()
            or widget.objectName().startswith("qt_")
            or not (widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        ):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None and not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


@pytest.mark.parametrize("key", STATION)
def test_every_control_of_a_station_s_page_has_a_name(session, vault, qtbot, quiet, key):
    saved = revisions.save(vault, incident(), state="FINAL", reason="First")
    revisions.save(vault, incident(id=saved.record_id, place_type="HOME"), state="FINAL", reason="Second")
    page = PAGES[key](session)
    qtbot.addWidget(page)
    page.show()
    page.enter(saved.record_id if key == "incident" else None)
    quiet()
    assert nameless(page) == []


@pytest.mark.parametrize("key", HQ)
def test_every_control_of_hq_s_pages_has_a_name(session, hq_vault, qtbot, quiet, key):
    session.context.vault = hq_vault
    page = PAGES[key](session)
    qtbot.addWidget(page)
    page.show()
    page.enter("0" * 32 if key == "incident" else None)
    quiet()
    assert nameless(page) == []


def test_every_control_before_the_vault_has_a_name(context, jobs, qtbot, look, tmp_path):
    for page in (Welcome(), Unlock(context, jobs, tmp_path), Recover(context, jobs, tmp_path), Wizard(context, jobs)):
        qtbot.addWidget(page)
        page.show()
        assert nameless(page) == []


def test_the_walk_itself_finds_a_nameless_control(qtbot, look):
    from PySide6.QtWidgets import QLineEdit, QVBoxLayout

    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(QLineEdit())
    page.show()
    assert nameless(page) == ["QLineEdit in QWidget"]


def test_every_control_of_the_people_s_dialogs_has_a_name(session, vault, qtbot, quiet):
    saved = revisions.save(vault, incident(), state="FINAL")
    parent, record = QWidget(), Kept(saved.record_id, "incident", saved.ref, "2026-11-23", Terms(), None)
    qtbot.addWidget(parent)
    parent.show()
    for made in (
        HolderDialog(session, parent, lambda: None),
        HandoverDialog(session, parent, lambda: None, lambda: None),
        RenewDialog(session, parent, lambda: None),
        SecondKeyDialog(session, parent, lambda _said: None),
        KeepDialog(session, record, parent),
    ):
        made.open()
        quiet()
        assert nameless(made) == []
        made.reject()
