"""Changing the passphrase, on the settings page."""

from app.errors import AppError
from app.keys.passphrase import require_strong
from app.keys.slots import unlock_folder, unlock_with_passphrase
from app.keys.subkeys import wipe
from app.services import vaults
from app.tasks import Task
from app.ui.errors import say
from app.ui.i18n import translate
from app.ui.layouts import row
from app.ui.session import Session
from app.ui.widgets.buttons import secondary
from app.ui.widgets.card import Card
from app.ui.widgets.field import Field, line_edit


class PassphraseCard(Card):
    """The present one, the new one twice."""

    def __init__(self, session: Session) -> None:
        super().__init__(translate("Settings", "Passphrase"))
        self._session = session
        self.old = line_edit(secret=True, limit=500)
        self.new = line_edit(secret=True, limit=500)
        self.again = line_edit(secret=True, limit=500)
        self.old_field = Field(translate("Settings", "Present passphrase"), self.old)
        self.new_field = Field(
            translate("Settings", "New passphrase"), self.new, hint=translate("Settings", "At least about five words")
        )
        self.again_field = Field(translate("Settings", "The same once more"), self.again)
        self.change = secondary(translate("Settings", "Change the passphrase"), "key")
        for field in (self.old_field, self.new_field, self.again_field):
            self.body.addWidget(field)
        self.body.addLayout(row(self.change, None))
        self.change.clicked.connect(self.try_it)
        for editor in (self.old, self.new, self.again):
            editor.textChanged.connect(self._look)
        self._look()

    def try_it(self) -> None:
        """Check the present passphrase, then put the new one in its place."""
        vault = self._session.vault
        old, new = self.old.text(), self.new.text()
        self.change.refuse(translate("Settings", "The passphrase is being changed."))

        def work(_task: Task) -> None:
            present = unlock_folder(vault.folder, lambda header: unlock_with_passphrase(header, old))
            wipe(present.dek)
            vaults.change_passphrase(vault, new)

        self._session.jobs.run(work, owner=self, lane="write", done=self._done, failed=self._failed)

    def _done(self, _value: object) -> None:
        for editor in (self.old, self.new, self.again):
            editor.clear()
        self.new_field.show_ok(translate("Settings", "The new passphrase holds from now on."))

    def _failed(self, error: Exception) -> None:
        self._look()
        self.old_field.show_error(say(error))

    def _look(self) -> None:
        for field in (self.old_field, self.new_field, self.again_field):
            field.clear()
        strong = self._strong()
        same = self.new.text() == self.again.text()
        if self.again.text() and not same:
            self.again_field.show_warning(translate("Settings", "The two are not the same yet."))
        ready = bool(self.old.text()) and strong and same
        self.change.refuse("" if ready else translate("Settings", "Fill in the three fields first."))

    def _strong(self) -> bool:
        if not self.new.text():
            return False
        try:
            require_strong(self.new.text())
        except AppError as error:
            self.new_field.show_warning(say(error))
            return False
        return True
