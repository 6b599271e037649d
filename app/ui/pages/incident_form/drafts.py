"""What is typed is a draft in the vault within seconds; where long work holds the write lane up, beside that."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.texts import QT_TRANSLATE_NOOP, Text
from app.ui.forms.raw import Raw
from app.ui.i18n import tr
from app.ui.jobs import Job
from app.ui.pages.incident_form import store
from app.ui.pages.incident_form.fate import Draft
from app.ui.pages.incident_form.store import Drafted
from app.ui.words import time_of_day

if TYPE_CHECKING:
    from app.ui.pages.incident_form.keeping import Keeping

_EVERY = 3000  # ms between a change and its draft
_DRAFTED = QT_TRANSLATE_NOOP("IncidentForm", "Draft saved in the vault at {time}")
_ALL_SAVED = QT_TRANSLATE_NOOP("Foot", "All changes saved in the vault")
_NOT_YET = QT_TRANSLATE_NOOP("IncidentForm", "Not in the vault yet: the draft is saved in a moment")
_NOT_KEPT = QT_TRANSLATE_NOOP("IncidentForm", "Not in the vault: the draft could not be saved")
_DISCARDED = QT_TRANSLATE_NOOP("IncidentForm", "The draft is erased")


class Drafts(QObject):
    """The draft of one form. It is `on` while the vault has given a record and nobody has left or discarded it."""

    def __init__(self, keeping: "Keeping") -> None:
        super().__init__(keeping.page)
        self.on = False
        self._keeping, self._page = keeping, keeping.page
        self._kept: Raw | None = None  # what the vault holds or is about to; None where it must be written anew
        self._clock = QTimer(self, singleShot=True, interval=_EVERY)
        self._clock.timeout.connect(self.keep_now)

    def start(self, values: Raw) -> None:
        """Keep what is typed from now on; the vault holds these values."""
        self.on, self._kept = True, values

    def stop(self) -> None:
        """Keep nothing any more."""
        self._clock.stop()
        self.on = False

    def touched(self) -> None:
        """Note that something was typed: the draft follows within seconds."""
        if not self._clock.isActive():
            self._clock.start()
            self._page.unsaved.emit(tr(_NOT_YET))
        self._keeping.show_record()

    def keep_now(self, *, anew: bool = False) -> None:
        """Put what is typed into the vault, if it is not there yet."""
        self._clock.stop()
        if anew:
            self._kept = None
        values, keeping = self._page.value(), self._keeping
        if not self.on or values == self._kept:
            return
        draft = self.take(values, differs=keeping.drafted or keeping.versions.saving)
        waiting = keeping.run(partial(keeping.fate.keep, "draft", draft.in_turn), "write", self.say, self.failed)
        self.write_early(draft, waiting)
        keeping.refusals.keep(values)

    def take(self, values: Raw, *, differs: bool = True) -> Draft:
        """Return what puts these values in the place of the last draft; none is left where they are the version's."""
        self._kept = values
        vault, record_id, taken_in = self._page.session.vault, self._page.record_id, self._keeping.files.taken_in
        if differs:
            return Draft(vault, lambda: store.keep_draft(vault, record_id, values, taken_in))
        return Draft(vault, lambda: store.drop_draft(vault, record_id))

    def write_early(self, draft: Draft, waiting: Job | None = None) -> None:
        """Write it at once where long work holds the lane up: nobody loses what was typed in those minutes.

        `waiting` writes it in its turn: whoever opens the record need not wait for that any more.
        """
        jobs, about = self._page.session.jobs, self._page.record_id
        if any(job.lane == "write" and job.title and not job.short for job in jobs.running):
            done = partial(_let_open, waiting)
            jobs.run(draft.early, owner=jobs, lane="free", about=about, done=done).done.connect(self.say)

    def say(self, done: Drafted | None) -> None:
        """Tell that the draft is in the vault; not where more was typed meanwhile, of which the foot tells."""
        if done is not None and not self._clock.isActive():
            self._page.said.emit(tr(_DRAFTED, time=time_of_day(done.at)) if done.at else tr(_ALL_SAVED))

    def failed(self, error: Exception, said: Text = _NOT_KEPT, *, again: bool = True) -> None:
        """Tell what is not in the vault, and try again in a moment."""
        self._kept = None
        self._page.failed(error)
        self._page.unsaved.emit(tr(said))
        if again:
            self._clock.start()

    def replaced(self, document: Raw, typed: Raw | None) -> None:
        """Note that a version of what was `typed` took the draft's place; what is newer needs one again."""
        self._kept = document if typed is not None and self._kept is typed else None

    def discard(self) -> None:
        """Erase the draft and show the last version; without one the form closes."""
        self.stop()  # what the form still shows must not come back
        vault, record_id = self._page.session.vault, self._page.record_id
        self._keeping.run(
            lambda _task: store.discard(vault, record_id), "write", self._discarded, self._not_discarded
        )

    def _discarded(self, _done: Drafted) -> None:
        self._page.said.emit(tr(_DISCARDED))
        saved = self._keeping.saved_document
        if saved is None:
            self._page.closed.emit()
            return
        self.start(saved)
        self._page.show_discarded(saved)
        self._clock.stop()
        self._keeping.show_record()

    def _not_discarded(self, error: Exception) -> None:
        self.on = True
        self._page.failed(error)
        self.keep_now()


def _let_open(waiting: Job | None, done: Drafted | None) -> None:
    if waiting is not None and done is not None:
        waiting.about = ""
