"""A page whose content could not be read says so, shows nothing as on its way, and can be asked again."""

import pytest
from PySide6.QtCore import Qt
from vault_fixtures import incident

from app.errors import AppError
from app.services import keeping
from app.ui.pages import incidents as incidents_page
from app.ui.tables import incidents_table
from app.ui.tables.keyed_model import UNREAD, WAITING
from app.ui.widgets.buttons import Button
from app.vault import revisions
from app.vault.listing import incident_rowids


def fails(*_args, **_more):
    raise AppError("vault.io")


@pytest.fixture
def desk(window, vault, quiet):
    revisions.save(vault, incident(), state="OPEN")
    window.show_desk(vault)
    quiet()
    return window.desk


def again(qtbot, page, quiet):
    """Press the one button of the banner."""
    (button,) = [one for one in page.banner.findChildren(Button) if one.isVisible()]
    assert button.text().replace("&", "").strip() == "Try again"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    quiet()
    quiet()


def test_what_is_due_is_not_being_read_for_ever(qtbot, desk, quiet, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr(keeping, "due", fails)
        desk.show_page("due")
        quiet()
        page = desk.page
        assert page.header.note.text() == ""
        assert page.banner.isVisible()
        again(qtbot, page, quiet)
        assert page.banner.isVisible(), "it failed again"
    again(qtbot, page, quiet)
    assert not page.banner.isVisible()
    assert page.header.note.text() == "Records: 0"


def test_a_list_that_could_not_be_read_is_asked_for_again(qtbot, desk, quiet, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr(incidents_page, "newest_rowids", fails)
        desk.show_page("incidents")
        quiet()
        page = desk.page
        quiet()
        assert page.banner.isVisible()
    again(qtbot, page, quiet)
    assert not page.banner.isVisible()
    index = page.model.index(0, 0)
    assert page.model.data(index) not in (WAITING, UNREAD)


def test_a_page_of_lines_is_asked_for_once_and_then_only_anew(session, vault, quiet, monkeypatch):
    revisions.save(vault, incident(), state="OPEN")
    model = incidents_table.incidents_model(session)
    asked = []

    def broken(rowids):
        asked.append(rowids)
        fails()

    def ids(_task):
        with vault.reading() as db:
            return incident_rowids(db, None, None)

    read, model._rows = model._rows, broken
    told = []
    model.failed.connect(told.append)
    model.load(ids)
    quiet()
    index = model.index(0, 0)
    assert model.data(index) == WAITING
    quiet()
    assert (model.data(index), len(asked), len(told)) == (UNREAD, 1, 1)
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "This line could not be read."
    model._rows = read
    model.load(ids)
    quiet()
    model.data(index)
    quiet()
    assert "SSD" in model.data(model.index(0, 0))
