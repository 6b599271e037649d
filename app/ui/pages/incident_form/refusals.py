"""A refusal or withdrawal of consent is saved at once: it acts from the moment it is known (domain.md 0.4)."""

from functools import partial
from typing import TYPE_CHECKING

from app.errors import AppError
from app.texts import QT_TRANSLATE_NOOP
from app.ui.forms.raw import Raw
from app.ui.i18n import tr
from app.ui.pages.incident_form import store
from app.ui.pages.incident_form.store import Stored
from app.vault.revisions import Loaded

if TYPE_CHECKING:
    from app.ui.pages.incident_form.keeping import Keeping

_IN_FORCE = QT_TRANSLATE_NOOP("IncidentForm", "The refusal is saved as a version of its own; it counts from now on")
_NOT_IN_FORCE = QT_TRANSLATE_NOOP("IncidentForm", "Not in force yet: the refusal could not be saved")


class Refusals:
    """What the persons of one incident refuse, of which the vault is told as soon as a draft or version holds it."""

    def __init__(self, keeping: "Keeping") -> None:
        self._keeping, self._page = keeping, keeping.page
        self._told: frozenset[tuple[str, str]] = frozenset()  # in the last version, or on the way

    def saved_in(self, last: Loaded | None) -> None:
        """Note what the last version tells."""
        self._told = store.refusals(last.record if last is not None else None)

    def keep(self, values: Raw) -> None:
        """Save what is refused here and told nowhere; read from the values, as the last check may be older."""
        incident = self._page.parsed_of(values).incident
        told = store.refusals(incident)
        if incident is None or told <= self._told:
            return
        self._told = told
        vault, fate = self._page.session.vault, self._keeping.fate
        save = partial(fate.keep, "refusal", lambda _task: store.save_consent(vault, incident))
        self._keeping.run(save, "write", self._saved, self._failed)

    def _saved(self, stored: Stored | None) -> None:
        if stored is not None:  # else a version that was saved meanwhile tells all of it
            self._keeping.show_version(stored)
            self._page.toast(tr(_IN_FORCE))
            self._keeping.drafts.keep_now()

    def _failed(self, error: Exception) -> None:
        self.saved_in(self._keeping.last)
        stays = isinstance(error, AppError) and error.code == "capture.refusal"  # until it is mended
        self._keeping.drafts.failed(error, _NOT_IN_FORCE, again=not stays)
