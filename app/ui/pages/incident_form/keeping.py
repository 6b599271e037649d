"""One form and its record in the vault. Nothing here touches the vault on the GUI thread.

What is typed is a draft within seconds (`drafts`), and a version when a person asks for it (`versions`). What somebody
refuses (`refusals`) and what file is taken in (`files`) is a version of its own at once. All is written in the order in
which it was asked for; what failed is known to the `fate`, which outlives the form.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from app.models.finding import Finding
from app.tasks import Task
from app.ui.forms.raw import Raw
from app.ui.jobs import Job, Lane, Work
from app.ui.pages.incident_form import places, store
from app.ui.pages.incident_form.drafts import Drafts
from app.ui.pages.incident_form.fate import Fate
from app.ui.pages.incident_form.files import Files
from app.ui.pages.incident_form.refusals import Refusals
from app.ui.pages.incident_form.store import Lists, Opened, Stored
from app.ui.pages.incident_form.versions import Versions
from app.ui.words import time_of_day
from app.vault.revisions import Loaded

if TYPE_CHECKING:
    from app.ui.pages.incident_form.page import IncidentForm


class Keeping:
    """What its parts share: the last version, what the rules say of what is typed, and the way to the lanes."""

    def __init__(self, page: "IncidentForm") -> None:
        self.page = page
        self.last: Loaded | None = None
        self.findings: list[Finding] = []
        self.fate = Fate()
        self.files = Files(self)
        self.refusals = Refusals(self)
        self.versions = Versions(self)
        self.drafts = Drafts(self)

    def open(self, record_id: str | None) -> None:
        """Read the record, after what is still on its way into the vault of it; other work is not waited for."""
        vault, lang, running = self.page.session.vault, self.page.world.lang, self.page.session.jobs.running
        lane: Lane = "write" if record_id and any(job.about == record_id for job in running) else "read"

        def read(_task: Task) -> Opened:
            places.make_ahead(lang, vault.station.country)
            return store.open_record(vault, record_id)

        self.run(read, lane, self._opened)

    def _opened(self, opened: Opened) -> None:
        self.fate.record_id = opened.record_id
        self.drafts.start(opened.values)
        self._remember(opened.last)
        self.page.show_opened(opened)
        if opened.drafted is not None:
            self.drafts.say(opened.drafted)
        self.show_record()

    def stop(self) -> None:
        """Keep nothing any more, and drop what was read."""
        self.drafts.stop()
        self.findings, self.last = [], None

    # the last version

    @property
    def saved_document(self) -> Raw | None:
        """The last version as a raw document; None before the first."""
        return self.last.document if self.last is not None else None

    @property
    def saved_time(self) -> str:
        """When that was saved, in the reader's digits; "" before the first."""
        return time_of_day(self.last.at) if self.last is not None else ""

    @property
    def drafted(self) -> bool:
        """Whether the form differs from the last version."""
        return self.page.value() != self.saved_document

    def show_version(self, stored: Stored, typed: Raw | None = None) -> None:
        """Show a version that was just saved, of what was `typed`; what is newer stays and needs a draft again."""
        self._remember(stored.last)
        self.drafts.replaced(stored.last.document, typed)
        self.page.show_stored(stored.last.document, typed=typed)
        self.show_record()

    def _remember(self, last: Loaded | None) -> None:
        self.last = last
        self.refusals.saved_in(last)

    def show_record(self) -> None:
        """Show at the head which record it is, and whether it is a draft, an open or a final version."""
        ref = str((self.saved_document or {}).get("ref") or "")
        self.page.head.show_record(ref, drafted=self.drafted, state=self.last.state if self.last is not None else "")

    # what the rules say, and the lists that a field offers

    def ask_findings(self, *, strict: bool = False) -> None:
        """Ask the rules; an answer to an older question is dropped."""
        incident, vault = self.page.parsed.incident, self.page.session.context.vault
        if incident is None or vault is None:  # a moment's rest that ends while the lock ends everything asks nobody
            return
        self.page.ask_newest(lambda _task: store.findings(vault, incident), partial(self._found, strict=strict))

    def _found(self, found: list[Finding], *, strict: bool) -> None:
        known, self.findings = self.findings == found, found
        if strict:
            self.page.refuse_finalise(found)
        elif not known:  # else the check that asked has shown them
            self.page.show_findings(found)

    def ask_lists(self) -> None:
        """Read parties, places and staff again."""
        vault = self.page.session.vault
        self.run(lambda _task: store.lists(vault), "read", self.page.take_lists)

    def add(self, then: Callable[[str], object], work: Callable[..., tuple[str, Lists]], *words: str) -> None:
        """Add a party or an own place by what was typed of it, and hand its id on."""
        vault = self.page.session.vault

        def added(made: tuple[str, Lists]) -> None:
            self.page.take_lists(made[1])
            then(made[0])

        self.run(lambda _task: work(vault, *words), "write", added)

    def run(self, work: Work, lane: Lane, done: Any, failed: Any = None, **named: Any) -> Job:
        """Start a job of this form, `named` as for `Jobs.run`; what it writes is about its record."""
        page, about = self.page, self.page.record_id if lane == "write" else ""
        failed = failed or page.failed
        return page.session.jobs.run(work, owner=page, lane=lane, about=about, done=done, failed=failed, **named)
