"""Keeping one record longer: a day and a reason."""

from datetime import date

from PySide6.QtWidgets import QWidget

from app.services import keeping
from app.ui.dialogs import Dialog
from app.ui.errors import title_and_todo
from app.ui.i18n import translate
from app.ui.keep_words import line_part
from app.ui.session import Session
from app.ui.text import isolate, unbroken
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import primary, secondary
from app.ui.widgets.field import Field, line_edit
from app.ui.words import date_words
from app.vault.dialog_words import Where
from app.vault.retention import Kept

_DAY = len("2031-12-31")
_YEARS = 1  # what is on offer


class KeepDialog(Dialog):
    """Asks until when and why; saves it as a new version of the same text."""

    HELP = "09-safety#6"

    def __init__(self, session: Session, record: Kept, parent: QWidget) -> None:
        ref = isolate(unbroken(record.ref or record.record_id[:8]), left_to_right=True)
        super().__init__(parent, translate("Due", "Until when is {ref} kept?").format(ref=ref))
        self._session, self._record_id = session, record.record_id
        self.banner = Banner()
        today = session.clock.now().date()
        self.day = line_edit(limit=_DAY)
        self.day_field = Field(
            translate("Due", "Day"), self.day, hint=translate("Due", "Year, month, day, such as 2031-12-31")
        )
        self.reason = line_edit(limit=500)
        reason = Field(translate("Due", "Why; it stays in the history of the record"), self.reason)
        for widget in (self.banner, self.day_field, reason):
            self.body.addWidget(widget)
        self.button(secondary(translate("Due", "Cancel")), self.reject)
        self.keep = self.button(primary(translate("Due", "Keep it"), "calendar"), self.run)
        for editor in (self.day, self.reason):
            editor.textChanged.connect(lambda _text: self._look())
        self.day.setText(date(today.year + _YEARS, 12, 31).isoformat())
        self.day.selectAll()
        parts = {"day": line_part(self.day), "reason": line_part(self.reason)}
        self.keep_words(session, Where("keep", record.record_id), parts)

    @property
    def wanted(self) -> date | None:
        """The day that was typed; None where it is none."""
        try:
            return date.fromisoformat("".join(str(int(c)) if c.isdecimal() else c for c in self.day.text().strip()))
        except ValueError:
            return None

    def _look(self) -> None:
        day = self.wanted
        if day is not None:
            self.day_field.show_ok(date_words(day.isoformat()))
        elif len(self.day.text().strip()) >= _DAY:
            self.day_field.show_warning(translate("Due", "This is no day. Write it like 2031-12-31."))
        else:
            self.day_field.clear()
        ready = day is not None and bool(self.reason.text().strip())
        self.keep.refuse("" if ready else translate("Due", "Give the day and the reason first."))

    def run(self) -> None:
        """Save the day."""
        vault, record_id, day, reason = self._session.vault, self._record_id, self.wanted, self.reason.text()
        if day is None or self.busy:
            return
        self.keep.refuse(translate("Due", "It is being saved."))
        job = self._session.jobs.run(
            lambda _task: keeping.keep(vault, record_id, day, reason=reason),
            owner=self,
            lane="write",
            done=lambda _saved: self.accept(),
            failed=self._failed,
            finished=self._look,
        )
        self.follow(job)

    def _failed(self, error: Exception) -> None:
        self.banner.say("bad", *title_and_todo(error))
        self.fit()
