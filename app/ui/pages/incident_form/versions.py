"""A version is saved when a person asks for it; where the vault refuses it, what it held is a draft."""

from functools import partial
from typing import TYPE_CHECKING

from app.errors import AppError
from app.models.incident import Incident
from app.texts import QT_TRANSLATE_NOOP
from app.ui.forms.raw import Raw
from app.ui.i18n import tr
from app.ui.pages.incident_form import asks, store
from app.ui.pages.incident_form.store import Stored
from app.ui.words import time_of_day

if TYPE_CHECKING:
    from app.ui.pages.incident_form.keeping import Keeping

_SAVED = QT_TRANSLATE_NOOP("IncidentForm", "Version saved at {time}")
_FINAL = QT_TRANSLATE_NOOP("IncidentForm", "Final version saved at {time}")
_SAVING = QT_TRANSLATE_NOOP("IncidentForm", "Saving")


class Versions:
    """The versions that a person asks for, one at a time: `saving` while one is on its way."""

    def __init__(self, keeping: "Keeping") -> None:
        self.saving = False
        self._keeping, self._page = keeping, keeping.page

    def save(self) -> None:
        """Save an open version; types must parse, rules may fail."""
        self._ask(final=False)

    def finalise(self) -> None:
        """Save a final version; findings that block are shown instead."""
        self._ask(final=True)

    def _ask(self, reason: str = "", *, final: bool) -> None:
        if self.saving or not self._keeping.drafts.on:
            return
        parsed = self._page.check()
        if parsed.whole and parsed.incident is not None:
            self._page.banner.hide()
            self._save(parsed.incident, reason, final=final)
        else:
            self._page.refuse_save()
            self._keeping.drafts.keep_now()

    def _save(self, incident: Incident, reason: str, *, final: bool) -> None:
        keeping, vault, typed = self._keeping, self._page.session.vault, self._page.value()
        save = store.finalise if final else store.save
        draft = keeping.drafts.take(typed)
        self._set_saving(on=True)
        keeping.run(
            partial(keeping.fate.keep_version, lambda _task: save(vault, incident, reason), draft),
            "write",
            partial(self._saved, typed, final=final),
            partial(self._refused, final=final),
            title=tr(_SAVING),
            short=True,
        )
        keeping.drafts.write_early(draft)
        keeping.refusals.keep(typed)  # if the version is refused

    def _saved(self, typed: Raw, stored: Stored, *, final: bool) -> None:
        self._set_saving(on=False)
        self._keeping.show_version(stored, typed)
        self._page.form.give_room_back()
        self._page.said.emit(tr(_FINAL if final else _SAVED, time=time_of_day(stored.last.at)))
        self._keeping.drafts.keep_now()

    def _refused(self, error: Exception, *, final: bool) -> None:
        self._set_saving(on=False)
        self._keeping.fate.refused = None  # it is told here
        self._keeping.drafts.keep_now(anew=True)
        code = error.code if isinstance(error, AppError) else ""
        if code == "capture.reason":
            asks.reason(self._page, partial(self._ask, final=final))
            return
        self._page.failed(error)
        if code == "capture.rules":
            self._keeping.ask_findings(strict=True)

    def _set_saving(self, *, on: bool) -> None:
        self.saving = on
        self._page.head.set_enabled(enabled=not on)
