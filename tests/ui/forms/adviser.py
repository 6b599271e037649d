"""Somebody at the form of a record: what she does there, and what the vault holds of it meanwhile."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from slow import held_up

from app.models.base import new_id
from app.models.incident import Incident
from app.services import capture
from app.ui.desk import Desk
from app.ui.pages.incident_form import IncidentForm
from app.vault import drafts, revisions
from app.vault.vault import Vault


class Adviser:
    """She writes the title of a record that has one version, "Two hours", and leaves the form as she likes."""

    def __init__(self, qtbot: QtBot, desk: Desk, vault: Vault, quiet: Callable[[], None]) -> None:
        self.desk, self.quiet = desk, quiet
        self._qtbot, self._vault = qtbot, vault
        incident = capture.new_incident(vault).model_copy(update={"title_neutral": "Two hours"})
        capture.save(vault, incident)
        self.record = incident.id

    # what she does

    def opens(self) -> IncidentForm:
        """Open the form of her record, and wait until all of it is there to be read."""
        return self._opens(self.record)

    def begins(self) -> IncidentForm:
        """Open the form of a new record."""
        form = self._opens(None)
        self.record = form.record_id
        return form

    def _opens(self, record_id: str | None) -> IncidentForm:
        self.desk.show_page("form", record_id)
        self._qtbot.waitUntil(self.form.form.isEnabled)
        self.reads()
        return self.form

    def types(self, text: str) -> None:
        self._qtbot.keyClicks(self._title, text)

    def takes_back(self) -> None:
        self._qtbot.keyClick(self._title, Qt.Key.Key_Backspace)

    def saves(self) -> None:
        self._qtbot.keyClick(self.form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    def notes_a_refusal(self) -> None:
        """Fill in that a person refuses."""
        group, scope = new_id(), {"id": new_id(), "scope": "REPORT_HQ_NONIDENT", "decision": "REFUSED"}
        consents = [{"id": new_id(), "for": group, "scopes": [scope]}]
        self.form.put(self.form.value() | {"victim_groups": [{"id": group}], "consents": consents})

    def goes_to(self, page: str) -> None:
        """Leave the form, and whatever is not written yet, for another page."""
        self.desk.show_page(page, self.record)

    def rests(self) -> None:
        """Let the draft be kept, as after some seconds, and wait until it is."""
        self.form.keeping.drafts.keep_now()
        self.quiet()

    def reads(self) -> None:
        """Wait until all that was asked is answered; what is being written may take longer."""
        self._qtbot.waitUntil(lambda: all(job.lane == "write" for job in self.desk.session.jobs.running))

    @contextmanager
    def slow_disk(self, title: str = "") -> Iterator[None]:
        """What she does in the block is written at its end."""
        with held_up(self.desk.session.jobs, title):
            yield
        self.quiet()

    @contextmanager
    def export(self) -> Iterator[IncidentForm]:
        """She opens her record and types " of work" while a bundle is written for as long as the block lasts."""
        with self.slow_disk("Writing bundle 3"):
            form = self.opens()
            self.types(" of work")
            yield form

    # what there is

    @property
    def form(self) -> IncidentForm:
        form = self.desk.page
        assert isinstance(form, IncidentForm)
        return form

    @property
    def _title(self) -> QWidget:
        target = self.form.form.editor("title_neutral").focus_target()
        assert target is not None
        return target

    @property
    def draft(self) -> Any:
        """The title in the draft; None where there is no draft."""
        draft = drafts.get(self._vault, self.record)
        return draft and draft.values["title_neutral"]

    @property
    def version(self) -> Incident:
        """The last version."""
        record = revisions.load(self._vault, self.record).record
        assert isinstance(record, Incident)
        return record
