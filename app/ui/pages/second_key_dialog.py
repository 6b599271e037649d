"""A second key besides the present holder's passphrase: switched on with the recovery key typed whole, or off."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.keys.recovery import RecoveryKey
from app.services import factoring
from app.tasks import Task
from app.ui.dialogs import Dialog, ask_save_file
from app.ui.errors import say, title_and_todo
from app.ui.i18n import translate
from app.ui.session import Session
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import primary, secondary
from app.ui.widgets.field import Field, line_edit
from app.ui.widgets.round_button import RoundButton

_KEY_LENGTH = 34


class SecondKeyDialog(Dialog):
    """Key file or keyring; `then` gets a sentence of what became of it."""

    HELP = "09-safety#3"

    def __init__(self, session: Session, parent: QWidget, then: Callable[[str], object]) -> None:
        super().__init__(parent, translate("SecondKey", "A second key besides your passphrase?"))
        self._session, self._then = session, then
        self._on = factoring.own(session.vault) != "none"
        self.banner = Banner()
        self.file = RoundButton(translate("SecondKey", "A key file, on a stick kept apart from the laptop"))
        self.ring = RoundButton(translate("SecondKey", "This computer's keyring, open whenever you are logged in"))
        self.present = line_edit(secret=True, limit=500)
        self.typed = line_edit(limit=80)
        self.typed_field = Field(
            translate("SecondKey", "The whole recovery key, typed from its sheet"),
            self.typed,
            hint=translate("SecondKey", "It opens the vault if the second key is lost; so it has to be at hand now."),
        )
        self._build()
        if not self._on:
            session.jobs.run(
                lambda _task: factoring.keyring_there(), owner=self, lane="free", done=self._show_keyring
            )
        self._look()

    def _build(self) -> None:
        told = (
            translate("SecondKey", "Your passphrase needs a second key now. Other holders are not touched by this.")
            if self._on
            else translate("SecondKey", "Whoever saw your passphrase cannot open a copy of the vault without it.")
        )
        self.body.addWidget(self.banner)
        self.text(told)
        self.file.setChecked(True)
        self.ring.setEnabled(False)
        for button in (self.file, self.ring):
            button.setAccessibleName(button.text())
        for widget in (self.file, self.ring, Field(translate("SecondKey", "Your passphrase"), self.present)):
            self.body.addWidget(widget)
        self.body.addWidget(self.typed_field)
        for widget in (self.file, self.ring, self.typed_field):
            widget.setVisible(not self._on)
        word = translate("SecondKey", "Switch it off") if self._on else translate("SecondKey", "Switch it on")
        self.button(secondary(translate("SecondKey", "Cancel")), self.reject)
        self.go = self.button(primary(word, "key"), self._ask)
        for editor in (self.present, self.typed):
            editor.textChanged.connect(lambda _text: self._look())

    def _show_keyring(self, there: bool) -> None:
        self.ring.setEnabled(there)
        if not there:
            words = translate("SecondKey", "This computer has no keyring that keeps a secret.")
            self.ring.setToolTip(words)
            self.ring.setAccessibleDescription(words)

    def _look(self) -> None:
        proven = self._on or self._is_key()
        ready = bool(self.present.text()) and proven
        self.go.refuse("" if ready else translate("SecondKey", "Fill in the fields first."))

    def _is_key(self) -> bool:
        self.typed_field.clear()
        if len(self.typed.text().strip()) < _KEY_LENGTH:
            return False
        try:
            RecoveryKey.parse(self.typed.text())
        except AppError as error:
            self.typed_field.show_warning(say(error))
            return False
        return True

    def _ask(self) -> None:
        if self._on or self.ring.isChecked():
            self.run()
            return
        title = translate("SecondKey", "Save the key file on a stick that is kept apart from the laptop")
        ask_save_file(self, title, "waypost.key", translate("SecondKey", "Key file (*.key)"), self.run)

    def run(self, path: Path | None = None) -> None:
        """Switch it off, or on: with a key file at `path`, else with the keyring."""
        if self.busy:
            return
        vault, present, typed, on = self._session.vault, self.present.text(), self.typed.text(), self._on

        def work(_task: Task) -> None:
            if on:
                factoring.switch_off(vault, present)
            elif path is not None:
                factoring.use_key_file(vault, present, typed, path)
            else:
                factoring.use_keyring(vault, present, typed)

        self.banner.hide()
        self.go.refuse(translate("SecondKey", "It is being set."))
        job = self._session.jobs.run(
            work, owner=self, lane="write", done=self._done, failed=self._failed, finished=self._look
        )
        self.follow(job)

    def _done(self, _none: object) -> None:
        off = translate("SecondKey", "Your passphrase alone opens the vault again.")
        on = translate("SecondKey", "From now on your passphrase needs its second key.")
        self.accept()
        self._then(off if self._on else on)

    def _failed(self, error: Exception) -> None:
        self.banner.say("bad", *title_and_todo(error))
        self.fit()
