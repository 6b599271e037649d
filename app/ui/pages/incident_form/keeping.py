"""Keeps the form in the vault: draft every few seconds, versions on request, refusals of consent at once."""

from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from app.errors import AppError
from app.models.finding import Finding
from app.models.incident import Incident
from app.tasks import Cancelled, Task
from app.texts import QT_TRANSLATE_NOOP
from app.ui.forms.raw import Raw
from app.ui.i18n import digits, tr
from app.ui.jobs import Job
from app.ui.pages.incident_form import asks, store
from app.ui.pages.incident_form.fate import Early, Fate, Work
from app.ui.pages.incident_form.store import Drafted, Lists, Opened, Stored

if TYPE_CHECKING:
    from app.ui.pages.incident_form.page import IncidentForm

_EVERY = 3000  # ms between a change and its draft
_DRAFTED = QT_TRANSLATE_NOOP("IncidentForm", "Draft saved in the vault at {time}")
_SAVED = QT_TRANSLATE_NOOP("IncidentForm", "Version saved at {time}")
_FINAL = QT_TRANSLATE_NOOP("IncidentForm", "Final version saved at {time}")
_NOT_YET = QT_TRANSLATE_NOOP("IncidentForm", "Not in the vault yet: the draft is saved in a moment")
_CONSENT = QT_TRANSLATE_NOOP("IncidentForm", "The refusal is saved as a version of its own; it counts from now on")
_ATTACHED = QT_TRANSLATE_NOOP("IncidentForm", "The file is in the vault, encrypted")
_NOT_KEPT = QT_TRANSLATE_NOOP("IncidentForm", "Not in the vault: the draft could not be saved")
_NO_CONSENT = QT_TRANSLATE_NOOP("IncidentForm", "Not in force yet: the refusal could not be saved")
_ALL_SAVED = QT_TRANSLATE_NOOP("Foot", "All changes saved in the vault")
_DISCARDED = QT_TRANSLATE_NOOP("IncidentForm", "The draft is erased")
_SAVING = QT_TRANSLATE_NOOP("IncidentForm", "Saving")
_TAKING_IN = QT_TRANSLATE_NOOP("IncidentForm", "Taking the file in")


class Keeping(QObject):
    """Between one form and the vault. Nothing here touches the vault on the GUI thread."""

    def __init__(self, page: "IncidentForm") -> None:
        super().__init__(page)
        self._page = page
        self._session = page.session
        self._kept: Raw | None = None
        self._opened = False  # until the vault has answered, what the form holds must not be kept
        self._taken_in: list[Raw] = []  # rows of files that the form does not show yet
        self._saving = False
        self._asked_findings = 0
        self.findings: list[Finding] = []
        self.saved_document: Raw | None = None
        self.saved_time = ""
        self.fate = Fate()
        self._state = ""
        self._told: frozenset[tuple[str, str]] = frozenset()
        self._clock = QTimer(self, singleShot=True, interval=_EVERY)
        self._clock.timeout.connect(self.keep_now)

    # opening

    def open(self, record_id: str | None) -> None:
        """Read the record, after what is still on its way into the vault of it; other work is not waited for."""
        vault, running = self._session.vault, self._session.jobs.running
        lane = "write" if record_id and any(job.about == record_id for job in running) else "read"
        self._run(lambda _task: store.open_record(vault, record_id), lane, self._on_opened)

    def _on_opened(self, opened: Opened) -> None:
        self._opened = True
        self.fate.record_id = opened.record_id
        self._kept = opened.values  # what nobody typed needs no draft
        self._remember(opened.saved, opened.state, opened.saved_at)
        self._page.show_opened(opened)
        if opened.drafted_at:
            self._page.said.emit(tr(_DRAFTED, time=_time(opened.drafted_at)))
        self._show_record()

    def ask_lists(self) -> None:
        """Read parties, places and staff again."""
        vault = self._session.vault
        self._run(lambda _task: store.lists(vault), "read", self._page.take_lists)

    # drafts

    @property
    def drafted(self) -> bool:
        """Whether the form differs from the last version."""
        return self.saved_document is None or self._page.value() != self.saved_document

    def touched(self) -> None:
        """Note that something was typed: the draft follows within seconds."""
        if not self._clock.isActive():
            self._clock.start()
            self._page.unsaved.emit(tr(_NOT_YET))
        self._show_record()

    def keep_now(self) -> None:
        """Put what is typed into the vault, if it is not there yet."""
        self._clock.stop()
        values = self._page.value()
        if not self._opened or values == self._kept:
            return
        self._kept = values
        early, fate = Early(self._keeper(values, drafted=self.drafted or self._saving)), self.fate
        keep = partial(fate.keep, "draft", early.in_turn)
        self._beside(early, self._run(keep, "write", self._drafted, self._draft_failed))
        self._keep_refusals(values)

    def _beside(self, early: Early, waiting: Job | None = None) -> None:
        """While long work holds the lane up, write a draft beside it: nobody loses what was typed in those minutes."""
        jobs, vault = self._session.jobs, self._session.vault
        if not any(job.lane == "write" and job.title and not job.short for job in jobs.running):
            return

        def work(task: Task) -> Any:
            try:
                return early.now(task)
            finally:
                vault.rest()  # this thread seldom writes

        def written(done: Drafted | None) -> None:
            if waiting is not None and done is not None:
                waiting.about = ""  # whoever opens the record need not wait for it

        made = jobs.run(work, owner=jobs, lane="free", about=self._page.record_id, done=written)
        made.done.connect(self._drafted)

    def _keeper(self, values: Raw, *, drafted: bool) -> Work:
        """Return what puts these values into the vault, in the place of the last draft."""
        vault, record_id, taken_in = self._session.vault, self._page.record_id, self._taken_in
        if drafted:
            return lambda _task: store.keep_draft(vault, record_id, values, taken_in)
        return lambda _task: store.drop_draft(vault, record_id)

    def stop(self) -> None:
        """Keep nothing any more."""
        self._clock.stop()
        self._opened = False
        self.findings = []
        self.saved_document = None

    def _drafted(self, done: Drafted | None) -> None:
        if done is not None and not self._clock.isActive():  # else more was typed meanwhile, and the foot says so
            self._page.said.emit(tr(_DRAFTED, time=_time(done.at)) if done.at else tr(_ALL_SAVED))

    def _draft_failed(self, error: Exception) -> None:
        self._kept = None
        self._page.failed(error)
        self._page.unsaved.emit(tr(_NOT_KEPT))
        self._clock.start()

    # versions

    def save(self, reason: str = "") -> None:
        """Save an open version; types must parse, rules may fail."""
        self._store(store.save, reason, _SAVED)

    def finalise(self, reason: str = "") -> None:
        """Save a final version; findings that block are shown instead."""
        self._store(store.finalise, reason, _FINAL)

    def _store(self, work: Any, reason: str, said: Any) -> None:
        if not self._opened or self._saving:
            return
        parsed = self._page.check()
        if not parsed.whole or parsed.incident is None:
            self._page.refuse_save()
            self.keep_now()
            return
        self._page.banner.hide()
        incident, typed, vault, fate = parsed.incident, self._page.value(), self._session.vault, self.fate
        self._kept = typed  # by its version; where that is refused, by a draft, though the form may be gone by then
        draft = Early(self._keeper(typed, drafted=True))

        def save(task: Task) -> Stored:
            draft.over()
            try:
                stored: Stored = work(vault, incident, reason)
            except Exception as error:
                fate.refused = error
                with suppress(Exception):  # told by its fate
                    fate.keep("draft", draft.in_turn, task)
                raise
            fate.settle()
            return stored

        self._busy(busy=True)
        fate.refused = None
        self._run(
            save,
            "write",
            lambda stored: self._stored(stored, typed, said),
            lambda error: self._refused(error, work, said),
            title=tr(_SAVING),
            short=True,
        )
        self._beside(draft)
        self._keep_refusals(typed)  # if the version is refused

    def _stored(self, stored: Stored, typed: Raw, said: Any) -> None:
        self._busy(busy=False)
        self._clock.stop()
        self._remember(stored.document, stored.state, stored.at)
        # The version took the draft's place, unless one was written after it; whatever was typed since needs a new one.
        self._kept = stored.document if self._kept is typed else None
        self._page.show_stored(stored, typed=typed)
        self._page.form.give_room_back()
        self._page.said.emit(tr(said, time=_time(stored.at)))
        self._show_record()
        self.keep_now()

    def _refused(self, error: Exception, work: Any, said: Any) -> None:
        self._busy(busy=False)
        self._kept = self.fate.refused = None  # it is told here
        self.keep_now()
        if isinstance(error, AppError) and error.code == "capture.reason":
            asks.reason(self._page, lambda reason: self._store(work, reason, said))
            return
        self._page.failed(error)
        if isinstance(error, AppError) and error.code == "capture.rules":
            self.ask_findings(strict=True)

    def _busy(self, *, busy: bool) -> None:
        self._saving = busy
        self._page.head.set_enabled(enabled=not busy)

    # refusals of consent

    def _keep_refusals(self, values: Raw) -> None:
        """Save a refusal or withdrawal at once: it acts from the moment it is known (domain.md 0.4).

        It is read from the values themselves: the last check may have come before it.
        """
        incident = self._page.parsed_of(values).incident
        told = store.refusals(incident) if incident else frozenset()
        if incident is None or not told - self._told:
            return
        self._told = told
        vault, fate = self._session.vault, self.fate

        def keep(_task: Task) -> Stored | None:
            return store.save_consent(vault, incident)

        self._run(
            lambda task: fate.keep("refusal", keep, task), "write", self._consent_stored, self._consent_failed
        )

    def _consent_failed(self, error: Exception) -> None:
        self._told = _told(self.saved_document)
        self._page.failed(error)
        self._page.unsaved.emit(tr(_NO_CONSENT))
        self._kept = None
        if not isinstance(error, AppError) or error.code != "capture.refusal":  # that one stays until it is mended
            self._clock.start()

    def _consent_stored(self, stored: Stored | None) -> None:
        if stored is None:
            return
        self._remember(stored.document, stored.state, stored.at)
        self._page.show_stored(stored, typed={})
        self._page.toast(tr(_CONSENT))
        self._again()

    # files

    def attach(self, path: Path) -> None:
        """Take a file in; a record never saved is saved first."""
        parsed = self._page.check()
        if self.saved_document is None and (not parsed.whole or parsed.incident is None):
            self._page.refuse_save()
            return
        vault, record_id = self._session.vault, self._page.record_id
        first = parsed.incident if self.saved_document is None else None
        kind, taken_in = store.kind_of(path), self._taken_in

        def work(task: Task) -> tuple[Stored, Raw | Exception]:
            saved = None if first is None else store.save(vault, first, "")
            try:
                row, stored = store.attach(vault, record_id, path, kind, task)
            except Exception as error:
                if saved is None:
                    raise
                return saved, error
            taken_in.append(row)
            return stored, row

        self._run(work, "write", self._attached, title=tr(_TAKING_IN))

    def _attached(self, done: tuple[Stored, Raw | Exception]) -> None:
        stored, row = done
        self._remember(stored.document, stored.state, stored.at)
        self._page.show_stored(stored, typed={})
        if isinstance(row, dict):
            self._taken_in.remove(row)
            values = self._page.value()
            self._page.put(values | {"attachments": [*(values.get("attachments") or ()), row]})
            self._page.toast(tr(_ATTACHED))
        elif not isinstance(row, Cancelled):
            self._page.failed(row)
        self._again()

    # the rest

    def add_party(self, name: str, category: str, then: Any) -> None:
        """Add a party and hand its id on."""
        vault = self._session.vault
        self._run(lambda _task: store.add_party(vault, name, category), "write", lambda made: self._added(made, then))

    def add_place(self, name: str, parent: str, level: str, then: Any) -> None:
        """Add an own place and hand its id on."""
        vault = self._session.vault
        self._run(
            lambda _task: store.add_place(vault, name, parent, level), "write", lambda made: self._added(made, then)
        )

    def _added(self, made: tuple[str, Lists], then: Any) -> None:
        record_id, lists = made
        self._page.take_lists(lists)
        then(record_id)

    def discard(self) -> None:
        """Erase the draft and show the last version; without one the form closes."""
        self._clock.stop()
        self._opened = False  # what the form still shows must not come back
        vault, record_id = self._session.vault, self._page.record_id
        self._run(lambda _task: store.discard(vault, record_id), "write", self._discarded, self._not_discarded)

    def _not_discarded(self, error: Exception) -> None:
        self._opened = True
        self._page.failed(error)
        self.keep_now()

    def _discarded(self, _done: Drafted) -> None:
        self._page.said.emit(tr(_DISCARDED))
        self._kept = self.saved_document
        self._opened = self.saved_document is not None
        if self.saved_document is None:
            self._page.closed.emit()
            return
        self._page.show_discarded(self.saved_document)
        self._clock.stop()
        self._show_record()

    def ask_findings(self, *, strict: bool = False) -> None:
        """Ask the rules; an answer to an older question is dropped."""
        incident, vault = self._page.parsed.incident, self._session.context.vault
        if incident is None or vault is None:  # a moment's rest that ends while the lock ends everything asks nobody
            return
        self._asked_findings += 1
        number = self._asked_findings
        self._run(
            lambda _task: store.findings(vault, incident),
            "read",
            lambda found: self._found(found, number, strict=strict),
        )

    def _found(self, found: list[Finding], number: int, *, strict: bool) -> None:
        if number != self._asked_findings:
            return
        known, self.findings = self.findings == found, found
        if strict:
            self._page.refuse_finalise(found)
        elif not known:  # else the check that asked has shown them
            self._page.show_findings(found)

    def _again(self) -> None:
        """Write the draft anew: a version takes its place in the vault, though more is typed than it holds."""
        self._kept = None
        self._show_record()
        self.keep_now()

    def _remember(self, saved: Raw | None, state: str, at: str) -> None:
        self.saved_document, self._state = saved, state
        self.saved_time = _time(at) if at else ""
        if saved is not None:
            self._told = _told(saved)

    def _show_record(self) -> None:
        ref = str((self.saved_document or {}).get("ref") or "")
        self._page.head.show_record(ref, drafted=self.drafted, state=self._state)

    def _run(
        self, work: Work, lane: Any, done: Any, failed: Any = None, *, title: str = "", short: bool = False
    ) -> Job:
        failed = failed or self._page.failed
        jobs, about = self._session.jobs, self._page.record_id if lane == "write" else ""
        return jobs.run(
            work, owner=self._page, lane=lane, title=title, short=short, about=about, done=done, failed=failed
        )


def _told(saved: Raw | None) -> frozenset[tuple[str, str]]:
    return store.refusals(Incident.model_validate(saved)) if saved else frozenset()


def _time(instant: str) -> str:
    return digits(datetime.fromisoformat(instant).strftime("%H:%M:%S"))
