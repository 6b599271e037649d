"""Brings lists and search up to date once a vault is open, where a newer Waypost or a stopped rebuild asks for it."""

from PySide6.QtCore import QObject
from shiboken6 import isValid

from app.tasks import Task
from app.ui.desk import Desk
from app.ui.errors import title_and_todo
from app.ui.i18n import translate
from app.ui.jobs import Job
from app.ui.widgets.banner import Banner
from app.vault import rebuild


class Upkeep(QObject):
    """Runs beside all other work; stopped, it says so on the page in front and goes on when asked or at an unlock."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._jobs, self._vault = desk.session.jobs, desk.session.vault
        self._job: Job | None = None
        self._said: Banner | None = None

    def look(self) -> None:
        """Begin where a rebuild is due; nothing is to be seen where none is."""
        vault = self._vault
        self._jobs.run(
            lambda _task: rebuild.is_due(vault), owner=self, lane="read", done=lambda due: self.begin() if due else None
        )

    def begin(self) -> None:
        """Go on from where it stands; the foot shows how far it is and can stop it."""
        if self._said is not None and isValid(self._said):
            self._said.hide()
        self._job = self._jobs.run(
            self._work,
            owner=self,
            lane="free",
            title=translate("Upkeep", "Bringing lists and search up to date"),
            done=lambda _count: self._done(),
            failed=self._failed,
            finished=self._finished,
        )

    def _work(self, task: Task) -> int:
        try:
            return rebuild.go_on(self._vault, task)
        finally:
            self._vault.rest()  # this thread seldom writes again; its cache is large

    def _done(self) -> None:
        if self._desk.page is not None:
            self._desk.page.refresh()

    def _failed(self, error: Exception) -> None:
        self._say(" ".join(title_and_todo(error)))

    def _finished(self) -> None:
        if self._job is not None and self._job.cancelled:
            self._say(translate("Upkeep", "It goes on at the next unlock by itself."))

    def _say(self, what_now: str) -> None:
        page = self._desk.page
        if page is None:
            return
        self._said = page.banner
        page.banner.say(
            "warn",
            translate("Upkeep", "Lists and search are not up to date yet. The records themselves are all there."),
            what_now,
            (translate("Upkeep", "Go on now"), self.begin),
        )
