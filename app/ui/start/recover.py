"""Opening a vault with the printed recovery key, and setting a holder's passphrase anew."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.context import Context
from app.errors import AppError
from app.keys.passphrase import require_strong
from app.keys.recovery import RecoveryKey
from app.services import vaults
from app.tasks import Task
from app.ui import theme
from app.ui.errors import say
from app.ui.i18n import translate
from app.ui.jobs import Jobs
from app.ui.layouts import margins, row
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.buttons import Button, secondary
from app.ui.widgets.card import Card
from app.ui.widgets.choice import Choice
from app.ui.widgets.field import Field, line_edit
from app.vault.staff import Holder


class Recover(QFrame):
    """Recovery key, new passphrase twice; whose it is is asked where several have one. `opened` carries the vault."""

    opened = Signal(object)
    cancelled = Signal()

    def __init__(self, context: Context, jobs: Jobs, folder: Path) -> None:
        super().__init__()
        self.setProperty("frame", "desk")
        self._context, self._jobs, self._folder = context, jobs, folder
        self.key = line_edit(limit=80)
        self.whose = Choice()
        self.new = line_edit(secret=True, limit=500)
        self.again = line_edit(secret=True, limit=500)
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
        self.new_field = Field(
            translate("Recover", "New passphrase"),
            self.new,
            hint=translate("Recover", "At least about five unrelated words"),
        )
        self.again_field = Field(translate("Recover", "The same once more"), self.again)
        self.go = Button(translate("Recover", "Open and set the new passphrase"), variant="primary", icon="key")
        self.back = secondary(translate("Recover", "Back"), "back")
        self._build()
        self.go.clicked.connect(self.try_it)
        self.again.returnPressed.connect(self.go.click)
        self.back.clicked.connect(self.cancelled)
        for editor in (self.key, self.new, self.again):
            editor.textChanged.connect(self._look)
        self.whose.currentIndexChanged.connect(self._look)
        self._look()

    def _build(self) -> None:
        card = Card()
        margins(card.body, (32, 28, 32, 24))
        card.setFixedWidth(theme.px(520))
        card.body.setSpacing(theme.space(12))
        card.body.addWidget(PlainLabel(translate("Recover", "Use the recovery sheet"), role="title"))
        card.text(translate("Recover", "The key on the sheet opens the vault once more. Then a new passphrase holds."))
        for field in (self.key_field, self.whose_field, self.new_field, self.again_field):
            card.body.addWidget(field)
        card.body.addLayout(row(self.back, None, self.go))
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addLayout(row(None, card, None))
        layout.addStretch(1)

    def try_it(self) -> None:
        """Open the vault with the key."""
        if not self.go.isEnabled():
            return
        folder, clock = self._folder, self._context.clock
        key, new, code = self.key.text(), self.new.text(), self.whose.value
        self.go.refuse(translate("Recover", "The vault is being opened."))

        def work(task: Task) -> object:
            people = () if code else vaults.recoverable(folder, key)
            if len(people) > 1:
                return people
            return vaults.recover(folder, key, new, clock=clock, code=code, task=task)

        self._jobs.run(work, owner=self, lane="write", done=self._opened, failed=self._failed, finished=self._look)

    def _ask_whose(self, people: tuple[Holder, ...]) -> None:
        self.whose.clear()
        for person in people:
            self.whose.addItem(f"{isolate(person.name)} ({isolate(person.code, left_to_right=True)})", person.code)
        self.whose.setCurrentIndex(-1)
        self.whose_field.setVisible(True)
        self.whose.setFocus()

    def _opened(self, vault: object) -> None:
        if isinstance(vault, tuple):
            self._ask_whose(vault)
            return
        for editor in (self.key, self.new, self.again):
            editor.clear()
        self.opened.emit(vault)

    def _failed(self, error: Exception) -> None:
        self.key_field.show_error(say(error))
        self.key.setFocus()

    def _look(self) -> None:
        problems = [self._look_at_key(), self._look_at_new(), self._look_at_again()]
        if self.whose.count() and not self.whose.value:
            self.go.refuse(translate("Recover", "Say whose passphrase is set anew."))
            return
        self.go.refuse("" if all(problems) else translate("Recover", "Fill in the three fields first."))

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

    def _look_at_new(self) -> bool:
        self.new_field.clear()
        if not self.new.text():
            return False
        try:
            require_strong(self.new.text())
        except AppError as error:
            self.new_field.show_warning(say(error))
            return False
        self.new_field.show_ok(translate("Recover", "Strong enough"))
        return True

    def _look_at_again(self) -> bool:
        self.again_field.clear()
        if self.again.text() and self.again.text() != self.new.text():
            self.again_field.show_warning(translate("Recover", "The two are not the same yet."))
        return bool(self.again.text()) and self.again.text() == self.new.text()
