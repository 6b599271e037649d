"""Asks for the key of the recovery sheet, tries it on the vault, and notes that it works."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.keys.recovery import RecoveryKey
from app.services import sheets
from app.tasks import Task
from app.ui.dialogs import Dialog
from app.ui.errors import say, title_and_todo
from app.ui.i18n import translate
from app.ui.session import Session
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import primary, secondary
from app.ui.widgets.field import Field, line_edit

_KEY_LENGTH = 34


class SheetDialog(Dialog):
    """One field; `then` is called once the key has opened the vault."""

    HELP = "09-safety"

    def __init__(self, session: Session, parent: QWidget, then: Callable[[], object]) -> None:
        super().__init__(parent, translate("Sheet", "Does the recovery sheet work?"))
        self._session, self._then = session, then
        self.banner = Banner()
        self.typed = line_edit(limit=80)
        self.field = Field(
            translate("Sheet", "The whole key, typed from the paper"),
            self.typed,
            hint=translate("Sheet", "Eight groups of four and the check group; capitals and hyphens do not matter"),
        )
        self.body.addWidget(self.banner)
        self.text(
            translate(
                "Sheet",
                "Take the sheet out of its envelope. Where there is none, renew the vault's key in the settings: that "
                "makes a new sheet.",
            )
        )
        self.body.addWidget(self.field)
        self.button(secondary(translate("Sheet", "Cancel")), self.reject)
        self.go = self.button(primary(translate("Sheet", "Try it"), "key"), self.prove)
        self.typed.textChanged.connect(lambda _text: self._look())
        self._look()

    def _look(self) -> None:
        self.go.refuse("" if self._reads() else translate("Sheet", "Type the whole key first."))

    def _reads(self) -> bool:
        self.field.clear()
        if len(self.typed.text().strip()) < _KEY_LENGTH:
            return False
        try:
            RecoveryKey.parse(self.typed.text())
        except AppError as error:
            self.field.show_warning(say(error))
            return False
        return True

    def prove(self) -> None:
        """Try the key; it takes a moment, as at an unlock."""
        if self.busy:
            return
        vault, typed = self._session.vault, self.typed.text()

        def work(_task: Task) -> None:
            sheets.prove(vault, typed)

        self.banner.hide()
        self.go.refuse(translate("Sheet", "The key is being tried."))
        job = self._session.jobs.run(
            work, owner=self, lane="write", done=lambda _none: self._done(), failed=self._failed, finished=self._look
        )
        self.follow(job)

    def _done(self) -> None:
        self.accept()
        self._then()

    def _failed(self, error: Exception) -> None:
        self.banner.say("bad", *title_and_todo(error))
        self.fit()
