"""Making a vault from a backup: which one, what opens it, where it goes, what must stay erased."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.context import Context
from app.errors import AppError
from app.services import safekeeping
from app.tasks import Task
from app.ui import theme
from app.ui.dialogs import ask_folder, ask_open_file
from app.ui.errors import say, title_and_todo
from app.ui.i18n import counted, translate
from app.ui.jobs import Job, Jobs
from app.ui.layouts import column, margins, row
from app.ui.start.key_file import KeyFileLink
from app.ui.start.middle import put_in_the_middle
from app.ui.text import ElidedLabel, PlainLabel, isolate
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, IconButton, primary, secondary
from app.ui.widgets.card import Card
from app.ui.widgets.choice import Choice
from app.ui.widgets.field import Field, line_edit
from app.ui.widgets.progress import Progress
from app.vault.restore import Restored

_NEW_FOLDER = "vault-restored"  # inside a folder that holds something already


class Restore(QFrame):
    """`restored` carries the folder of the new vault, to be unlocked; `cancelled` leads back."""

    restored = Signal(object)
    cancelled = Signal()

    def __init__(self, context: Context, jobs: Jobs) -> None:
        super().__init__()
        self.setProperty("frame", "desk")
        self._context, self._jobs = context, jobs
        self.source: Path | None = None
        self.target: Path | None = None
        self.lists: list[Path] = []
        self._job: Job | None = None
        self.banner = Banner()
        self.choose_source = secondary(translate("Restore", "Choose the backup…"), "usb")
        self.choose_target = secondary(translate("Restore", "Choose the new folder…"), "box")
        self.add_list = secondary(translate("Restore", "Add a list of erasures…"), "plus")
        self._source, self._target, self._lists = (ElidedLabel("", role="muted") for _ in range(3))
        self.way = Choice(
            [
                ("passphrase", translate("Restore", "the passphrase of that time")),
                ("recovery", translate("Restore", "the recovery key on the sheet")),
            ]
        )
        self.secret = line_edit(secret=True, limit=500)
        self.secret_field = Field(translate("Restore", "Passphrase"), self.secret)
        self.key_file = KeyFileLink()
        self.progress = Progress(translate("Restore", "Restoring the vault"))
        self.stop = IconButton("x", translate("Restore", "Stop restoring"))
        self.back = secondary(translate("Restore", "Back"), "back")
        self.go = primary(translate("Restore", "Restore"), "history")
        self.open = primary(translate("Restore", "Open the restored vault"), "key")
        self._build()
        self._connect()
        self._look()

    def _build(self) -> None:
        card = Card()
        margins(card.body, (32, 28, 32, 24))
        card.body.setSpacing(theme.space(10))
        card.body.addWidget(PlainLabel(translate("Restore", "Restore from a backup"), role="title"))
        card.text(translate("Restore", "The backup stays as it is. The restored vault is a new device of the station."))
        card.body.addWidget(self.banner)
        for button, shown in ((self.choose_source, self._source), (self.choose_target, self._target)):
            card.body.addLayout(self._chosen(button, shown))
        card.body.addWidget(Field(translate("Restore", "Opened with"), self.way))
        card.body.addWidget(self.secret_field)
        card.body.addLayout(row(self.key_file, None))
        card.line()
        card.text(
            translate(
                "Restore",
                "What was erased since must stay erased. Lists beside the backup are read by themselves. Of the vault"
                " that is replaced, add the file vault.erased where you have it: it knows the newest erasures.",
            )
        )
        card.body.addLayout(self._chosen(self.add_list, self._lists))
        running = row(gap=8)
        running.addWidget(self.progress, 1)
        running.addWidget(self.stop)
        card.body.addLayout(running)
        card.body.addSpacing(theme.space(8))
        card.body.addLayout(row(self.back, None, self.go, self.open))
        put_in_the_middle(self, card, 600)
        for hidden in (self.progress, self.stop, self.open, self.key_file):
            hidden.setVisible(False)

    def _chosen(self, button: Button, shown: ElidedLabel) -> QVBoxLayout:
        parts = row(button, gap=12)
        parts.addWidget(shown, 1)
        return column(parts)

    def _connect(self) -> None:
        self.choose_source.clicked.connect(
            lambda: ask_folder(self, translate("Restore", "The folder of the backup"), self.take_source)
        )
        self.choose_target.clicked.connect(
            lambda: ask_folder(self, translate("Restore", "A new or empty folder for the vault"), self.take_target)
        )
        self.add_list.clicked.connect(
            lambda: ask_open_file(
                self,
                translate("Restore", "The list of erasures of the vault that is replaced"),
                translate("Restore", "Lists of erasures (*.erased)"),
                self.take_list,
            )
        )
        self.way.currentIndexChanged.connect(self._way)
        self.secret.textChanged.connect(self._typed)
        self.secret.returnPressed.connect(self.go.click)
        self.back.clicked.connect(self.cancelled)
        self.stop.clicked.connect(lambda: self._job.cancel() if self._job else None)
        self.go.clicked.connect(self.try_it)
        self.open.clicked.connect(lambda: self.restored.emit(self.target))

    def take_source(self, folder: Path) -> None:
        """Take the backup's folder."""
        self.source = folder
        self.key_file.look_at(folder)
        self._source.setText(isolate(str(folder), left_to_right=True))
        self._look()

    def take_target(self, folder: Path) -> None:
        """Take the new vault's folder; within one that holds files it gets a folder of its own."""
        full = folder.is_dir() and any(folder.iterdir())
        self.target = folder / _NEW_FOLDER if full else folder
        self._target.setText(isolate(str(self.target), left_to_right=True))
        self._look()

    def take_list(self, path: Path) -> None:
        """Take one more list of erasures."""
        self.lists.append(path)
        names = ", ".join(str(known) for known in self.lists)
        self._lists.setText(isolate(names, left_to_right=True))

    def _way(self) -> None:
        recovery = self.way.value == "recovery"
        word = translate("Restore", "Recovery key") if recovery else translate("Restore", "Passphrase")
        self.secret_field.rename(word)
        self.secret.clear()

    def _typed(self) -> None:
        self.secret_field.clear()
        self._look()

    def _look(self) -> None:
        if not self.progress.isHidden():  # typed on while it runs
            return
        problem = ""
        if self.source is None or self.target is None:
            problem = translate("Restore", "Choose the backup and the new folder first.")
        elif not self.secret.text():
            problem = translate("Restore", "Type what opens the backup first.")
        self.go.refuse(problem)

    def try_it(self) -> None:
        """Restore; nothing is left behind of one that was stopped or failed."""
        source, target, lists = self.source, self.target, list(self.lists)
        if source is None or target is None or not self.go.isEnabled():
            return
        secret, clock = self.secret.text(), self._context.clock
        key_file = self.key_file.path
        words, key = ("", secret) if self.way.value == "recovery" else (secret, "")

        def work(task: Task) -> Restored:
            return safekeeping.restore(
                source, target, words, recovery=key, key_file=key_file, clock=clock, task=task, lists=lists
            )

        self.banner.setVisible(False)
        self._busy(True)
        self.progress.restart(translate("Restore", "Restoring the vault"))
        self._job = self._jobs.run(
            work,
            owner=self,
            lane="write",
            title=translate("Restore", "Restoring a backup"),
            done=self._done,
            failed=self._failed,
            finished=lambda: self._busy(False),
            progress=lambda done, total, stage: self.progress.show_progress(done, total, _stage_words(stage)),
        )

    def _busy(self, busy: bool) -> None:
        for widget in (self.progress, self.stop):
            widget.setVisible(busy)
        words = translate("Restore", "The backup is being restored.") if busy else ""
        for button in (self.choose_source, self.choose_target, self.add_list, self.back):
            button.refuse(words)
        if busy:
            self.go.refuse(words)
        else:
            self._look()

    def _done(self, done: Restored) -> None:
        self.secret.clear()
        self.go.setVisible(False)
        self.open.setVisible(True)
        tone = "warn" if done.missing or done.first_bad else "ok"
        title = translate("Restore", "The vault is restored. Its references have the letter {letter} from now on.")
        self.banner.say(tone, title.format(letter=done.letter), " ".join(_said(done)))
        self.open.setFocus()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, AppError) and error.code.startswith("keys."):
            self.secret_field.show_error(say(error))
            self.secret.setFocus()
        else:
            self.banner.say_error(error)


def _said(done: Restored) -> list[str]:
    told = [counted(translate("Restore", "Erased again: {count}."), count=done.erased)]
    if done.missing:
        told.append(
            counted(translate("Restore", "Attachments that were not in the backup: {count}."), count=done.missing)
        )
    if done.first_bad:
        where = isolate(done.first_bad)
        told.append(translate("Restore", "The check found something wrong, first at {where}.").format(where=where))
    return [*told, *title_and_todo(AppError("restore.waits"))]


def _stage_words(stage: str) -> str:
    if stage == "restore.files":
        return translate("Restore", "Copying and comparing the files")
    return translate("Restore", "Checking the restored vault")
