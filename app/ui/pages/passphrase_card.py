"""Changing the passphrase, on the settings page."""

from app.services import holding, vaults
from app.tasks import Task
from app.ui.errors import say
from app.ui.i18n import translate
from app.ui.layouts import row
from app.ui.session import Session
from app.ui.widgets.buttons import secondary
from app.ui.widgets.card import Card
from app.ui.widgets.field import Field, line_edit
from app.ui.widgets.new_passphrase import NewPassphrase


class PassphraseCard(Card):
    """The present one, the new one twice."""

    def __init__(self, session: Session) -> None:
        super().__init__(translate("Settings", "Passphrase"))
        self._session = session
        self.old = line_edit(secret=True, limit=500)
        self.pair = NewPassphrase(translate("Settings", "New passphrase"))
        self.new, self.again = self.pair.new, self.pair.again
        self.old_field = Field(translate("Settings", "Present passphrase"), self.old)
        self.change = secondary(translate("Settings", "Change the passphrase"), "key")
        self.body.addWidget(self.old_field)
        self.body.addWidget(self.pair)
        self.body.addLayout(row(self.change, None))
        self.change.clicked.connect(self.try_it)
        self.old.textChanged.connect(self._look)
        self.pair.changed.connect(self._look)
        self._look()

    def try_it(self) -> None:
        """Check the present passphrase, then put the new one in its place."""
        vault = self._session.vault
        old, new = self.old.text(), self.new.text()
        self.change.refuse(translate("Settings", "The passphrase is being changed."))

        def work(_task: Task) -> None:
            holding.authorise(vault, old)
            vaults.change_passphrase(vault, new)

        self._session.jobs.run(work, owner=self, lane="write", done=self._done, failed=self._failed)

    def _done(self, _value: object) -> None:
        self.old.clear()
        self.pair.clear()
        self.pair.new_field.show_ok(translate("Settings", "The new passphrase holds from now on."))

    def _failed(self, error: Exception) -> None:
        self._look()
        self.old_field.show_error(say(error))

    def _look(self) -> None:
        self.old_field.clear()
        ready = bool(self.old.text()) and self.pair.ready
        self.change.refuse("" if ready else translate("Settings", "Fill in the three fields first."))
