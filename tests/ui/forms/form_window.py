"""The incident form as the window opens it, over a real vault, and the ways of a person with it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from vault_fixtures import FakeClock

from app.context import Context
from app.ui.forms.choice_editors import CodeEditor
from app.ui.jobs import Jobs
from app.ui.pages.incident_form import IncidentForm
from app.ui.session import Session
from app.vault.vault import Vault

Open = Callable[..., IncidentForm]


@pytest.fixture
def session(vault: Vault, clock: FakeClock, jobs: Jobs, tmp_path: Path) -> Session:
    return Session(Context(clock=clock, vault=vault, settings_path=tmp_path / "settings.toml"), jobs)


@pytest.fixture
def open_form(qtbot: QtBot, session: Session) -> Iterator[Open]:
    """Open the form as the window does; what is still being written at the end is waited for."""

    opened: list[IncidentForm] = []

    def opener(record_id: str | None = None) -> IncidentForm:
        form = IncidentForm(session, record_id)
        opened.append(form)
        qtbot.addWidget(form)
        form.resize(1158, 740)
        form.show()
        qtbot.waitExposed(form)
        qtbot.waitUntil(lambda: form.form.isEnabled() and not session.jobs.running)
        return form

    yield opener
    for form in opened:
        form.forget()
    qtbot.waitUntil(lambda: not session.jobs.running)


def idle(qtbot: QtBot, form: IncidentForm) -> None:
    """Wait until everything asked of the vault was answered."""
    form.settle()
    qtbot.waitUntil(lambda: not form.session.jobs.running)


def choose(qtbot: QtBot, form: IncidentForm, editor: Any, words: str) -> None:
    """Type words into a code field and take the first match."""
    assert isinstance(editor, CodeEditor)
    assert editor.picker is not None
    editor.picker.setFocus()
    editor.picker.selectAll()
    qtbot.keyClicks(editor.picker, words)
    qtbot.keyClick(editor.picker, Qt.Key.Key_Return)
