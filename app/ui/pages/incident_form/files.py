"""A file is taken in as a version of its own; what else is typed stays a draft."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.tasks import Cancelled
from app.texts import QT_TRANSLATE_NOOP
from app.ui.forms.raw import Raw
from app.ui.i18n import tr
from app.ui.pages.incident_form import store
from app.ui.pages.incident_form.store import Stored

if TYPE_CHECKING:
    from app.ui.pages.incident_form.keeping import Keeping

_TAKING_IN = QT_TRANSLATE_NOOP("IncidentForm", "Taking the file in")
_TAKEN_IN = QT_TRANSLATE_NOOP("IncidentForm", "The file is in the vault, encrypted")


class Files:
    """The files of one incident; `taken_in` holds the rows that the form does not show yet, for its draft to name."""

    def __init__(self, keeping: "Keeping") -> None:
        self.taken_in: list[Raw] = []
        self._keeping, self._page = keeping, keeping.page

    def attach(self, path: Path) -> None:
        """Take a file in; a record never saved is saved first."""
        parsed, first = self._page.check(), None
        if self._keeping.last is None:
            first = parsed.incident
            if not parsed.whole or first is None:
                self._page.refuse_save()
                return
        vault, record_id, taken_in = self._page.session.vault, self._page.record_id, self.taken_in
        work = partial(store.attach, vault, record_id, path, first, taken_in)
        self._keeping.run(work, "write", self._attached, title=tr(_TAKING_IN))

    def _attached(self, done: tuple[Stored, Raw | Exception]) -> None:
        stored, row = done
        self._keeping.show_version(stored)
        if isinstance(row, dict):
            self.taken_in.remove(row)
            values = self._page.value()
            self._page.put(values | {"attachments": [*(values.get("attachments") or ()), row]})
            self._page.toast(tr(_TAKEN_IN))
        elif not isinstance(row, Cancelled):
            self._page.failed(row)
        self._keeping.drafts.keep_now()
