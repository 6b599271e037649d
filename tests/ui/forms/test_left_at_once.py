"""A form that is left before the vault has answered leaves everything as it was."""

import pytest
from form_window import open_form, session
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from vault_fixtures import clock, open_copy, vault, vault_template

from app.services import capture
from app.ui.pages.incident_form import IncidentForm
from app.ui.session import Session
from app.vault import drafts

__all__ = ["clock", "open_copy", "open_form", "session", "vault", "vault_template"]
pytestmark = pytest.mark.usefixtures("look")


@pytest.mark.parametrize("arrived", ["head", "rail", "form"])
def test_whoever_looks_into_a_draft_by_mistake_and_leaves_at_once_loses_nothing(
    qtbot: QtBot, session: Session, arrived: str
) -> None:
    vault = session.vault
    fresh = capture.new_incident(vault)
    capture.save(vault, fresh)
    typed = {"id": fresh.id, "title_neutral": "Two hours of work"}
    drafts.put(vault, fresh.id, typed)
    form = IncidentForm(session, fresh.id)
    qtbot.addWidget(form)
    form.show()
    qtbot.waitUntil(lambda: arrived in vars(form))
    form.leave()
    form.forget()
    qtbot.waitUntil(lambda: not session.jobs.running)
    QApplication.processEvents()
    kept = drafts.get(vault, fresh.id)
    assert kept is not None and kept.values == typed


def test_what_is_done_while_the_form_arrives_is_heeded_once_it_is_there(qtbot: QtBot, session: Session) -> None:
    form = IncidentForm(session, None)
    qtbot.addWidget(form)
    form.resize(1158, 740)
    form.show()
    form.resize(700, 740)  # no room for the side panel
    form.take_focus()
    form.refresh()  # a party came meanwhile
    qtbot.waitUntil(lambda: form.arrived and form.form.isEnabled() and not session.jobs.running)
    assert form.side.isHidden() and not form.rail.isHidden()
    assert form.form.isAncestorOf(form.focusWidget())
    qtbot.waitUntil(lambda: form.form.complete)
