"""Opening a vault with the printed recovery key, and setting a holder's passphrase anew."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.context import Context
from app.errors import AppError
from app.keys.recovery import RecoveryKey
from app.services import vaults
from app.tasks import Task
from app.ui import theme
from app.ui.errors import say
from app.ui.i18n import translate
from app.ui.jobs import Jobs
from app.ui.layouts import margins, row
from app.ui.start.middle import put_in_the_middle
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.buttons import Button, secondary
from app.ui.widgets.card import Card
from app.ui.widgets.choice import Choice
from app.ui.widgets.field import Field, line_edit
from app.ui.widgets.new_passphrase import NewPassphrase
from app.vault.staff import Holder


class Recover(QFrame):
    """Recovery key, new passphrase twice; whose it is is asked where several have one. `opened` carries the vault."""

    opened = Signal(object)
    cancelled = Signal()

    def __init__(self, context: Context, jobs: Jobs, folder: Path) -> None:
        super().__init__()
        self.setProperty("frame", "desk")
        self._context, self._jobs, self._folder = context, jobs, folder
        self._opening = False
        self.key = line_edit(limit=80)
        self.whose = Choice()
        self.pair = NewPassphrase(translate("Recover", "New passphrase"))
        self.new, self.again = self.pair.new, self.pair.again
        self.key_field = Field(
            translate("Recover", "Recovery key from the sheet"),
            self.key,
            hint=translate("Recover", "Eight groups of four and the check group; capitals and hyphens do not matter"),
        )
        self.whose_field = Field(
            translate("Recover", "Whose passphrase"),
            self.whose,
            hint=translate("Recover", "The sheet names nobody. What is done now is noted under this name."),
        )
        self.whose_field.setVisible(False)
        self.go = Button(translate("Recover", "Open and set the new passphrase"), variant="primary", icon="key")
        self.back = secondary(translate("Recover", "Back"), "back")
        self._build()
        self.go.clicked.connect(self.try_it)
        self.again.returnPressed.connect(self.go.click)
        self.back.clicked.connect(self.cancelled)
        self.key.textChanged.connect(self._look)
        self.pair.changed.connect(self._look)
        self.whose.currentIndexChanged.connect(self._look)
        self._look()

    def _build(self) -> None:
        card = Card()
        margins(card.body, (32, 28, 32, 24))
        card.body.setSpacing(theme.space(12))
        card.body.addWidget(PlainLabel(translate("Recover", "Use the recovery sheet"), role="title"))
        card.text(translate("Recover", "The key on the sheet opens the vault once more. Then a new passphrase holds."))
        for field in (self.key_field, self.whose_field, self.pair):
            card.body.addWidget(field)
        card.body.addSpacing(theme.space(8))
        card.body.addLayout(row(self.back, None, self.go))
        put_in_the_middle(self, card, 520)

    def try_it(self) -> None:
        """Open the vault with the key."""
        if not self.go.isEnabled():
            return
        folder, clock = self._folder, self._context.clock
        key, new, code = self.key.text(), self.new.text(), self.whose.value
        self._opening = True
        self._look()

        def work(task: Task) -> object:
            people = () if code else vaults.recoverable(folder, key, clock=clock)
            if len(people) > 1:
                return people
            return vaults.recover(folder, key, new, clock=clock, code=code, task=task)

        self._jobs.run(work, owner=self, lane="write", done=self._opened, failed=self._failed, finished=self._ended)

    def _ended(self) -> None:
        self._opening = False
        self._look()

    def _ask_whose(self, people: tuple[Holder, ...]) -> None:
        self.whose.clear()
        for person in people:  # no mark before the name: typing its letters finds it
            self.whose.addItem(f"{person.name} ({isolate(person.code, left_to_right=True)})", person.code)
        self.whose.setCurrentIndex(-1)
        self.whose_field.setVisible(True)
        self.whose.setFocus()

    def _opened(self, vault: object) -> None:
        if isinstance(vault, tuple):
            self._ask_whose(vault)
            return
        self.key.clear()
        self.pair.clear()
        self.opened.emit(vault)

    def _failed(self, error: Exception) -> None:
        self.key_field.show_error(say(error))
        self.key.setFocus()

    def _look(self) -> None:
        words = translate("Recover", "The vault is being opened.") if self._opening else ""
        self.back.refuse(words)  # or it would be open, and nobody there to lock it
        if self._opening:
            self.go.refuse(words)
            return
        ready = self._look_at_key() and self.pair.ready
        if self.whose.count() and not self.whose.value:
            self.go.refuse(translate("Recover", "Say whose passphrase is set anew."))
            return
        self.go.refuse("" if ready else translate("Recover", "Fill in the three fields first."))

    def _look_at_key(self) -> bool:
        self.key_field.clear()
        if len(self.key.text().strip()) < 34:
            return False
        try:
            RecoveryKey.parse(self.key.text())
        except AppError as error:
            self.key_field.show_warning(say(error))
            return False
        return True
