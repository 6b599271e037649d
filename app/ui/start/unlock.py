"""The unlock page: one card, one field; recovery and other vaults behind links."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from app.context import Context
from app.errors import AppError
from app.tasks import Task
from app.ui import theme
from app.ui.ahead import Painted
from app.ui.errors import say
from app.ui.i18n import digits, translate
from app.ui.jobs import Job, Jobs
from app.ui.layouts import line, margins, row
from app.ui.start.key_file import KeyFileLink
from app.ui.start.middle import put_in_the_middle
from app.ui.text import ElidedLabel, PlainLabel, isolate
from app.ui.widgets.buttons import Button, IconButton, link
from app.ui.widgets.card import Card
from app.ui.widgets.choice import language_choice
from app.ui.widgets.field import Field, line_edit
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.progress import Progress

_WAIT_STEP = 2
_LONGEST_WAIT = 10
_SHOWN_FOR = 60_000
_WRONG = "keys.passphrase"


class Unlock(QFrame):
    """Asks for the passphrase of one vault folder. A wrong one waits a little longer each time, and says so."""

    opened = Signal(object)
    wants_recovery = Signal()
    wants_other = Signal()
    wants_restore = Signal()
    language_chosen = Signal(str)

    def __init__(self, context: Context, jobs: Jobs, folder: Path, *, sentence: str = "") -> None:
        super().__init__()
        self.setProperty("frame", "desk")
        self._context, self._jobs, self._folder = context, jobs, folder
        self._tries = 0
        self._wait = 0
        self.passphrase = line_edit(secret=True, limit=500)
        self.reveal = IconButton("eye", translate("Unlock", "Show the passphrase"))
        self.field = Field(translate("Unlock", "Passphrase"), self.passphrase, beside=self.reveal)
        self.key_file = KeyFileLink()
        self.unlock = Button(translate("Unlock", "Unlock"), variant="primary", icon="key")
        self.recover = link(translate("Unlock", "Use the recovery sheet…"))
        self.other = link(translate("Unlock", "Other vault…"))
        self.progress = Progress(translate("Unlock", "Bringing the vault up to date"))
        self.stop = link(translate("Unlock", "Stop"))
        self._job: Job | None = None
        self.restore = link(translate("Unlock", "Restore from a backup…"))
        self.language = language_choice(context.settings.language)
        self.language.setAccessibleName(translate("Unlock", "Language"))
        self._sentence = sentence
        self._ticker = QTimer(self)
        self._hider = QTimer(self)
        self._hider.setSingleShot(True)
        self._build()
        self._connect()
        self.key_file.hide()
        # What it takes to look is loaded from scratch: the page is there first.
        Painted(self, self._look_for_key_file)

    def _build(self) -> None:
        card = Card()
        margins(card.body, (32, 28, 32, 24))
        middle = Qt.AlignmentFlag.AlignHCenter
        card.body.addWidget(Glyph("sign", "accent", 40), 0, middle)
        card.body.addWidget(PlainLabel("Waypost", role="title"), 0, middle)
        where = ElidedLabel(isolate(str(self._folder), left_to_right=True), role="muted")
        where.setAlignment(middle)
        card.body.addWidget(where)
        card.body.addSpacing(theme.space(12))
        card.body.addWidget(self.field)
        card.body.addLayout(row(self.key_file, None))
        card.body.addWidget(self.unlock)
        card.body.addWidget(self.progress)
        card.body.addLayout(row(None, self.stop))
        self._show_work(busy=False)
        card.body.addSpacing(theme.space(4))
        card.body.addWidget(line())
        card.body.addLayout(row(self.recover, None, self.other))
        card.body.addLayout(row(self.restore, None))
        said = self._sentence or translate("Unlock", "What was typed before is safe in the vault.")
        safe = row(None, Glyph("shieldok", "muted", 14), PlainLabel(said, role="caption"), None, gap=6)
        layout = put_in_the_middle(self, card, 420, safe)
        foot = row(self.language, None, PlainLabel(translate("Unlock", "Works without a network"), role="caption"))
        margins(foot, (24, 0, 24, 12))
        layout.addLayout(foot)
        # Only once it has its place: shown before, it would be a window of its own and take the focus.
        self.language.setVisible(self.language.count() > 1)

    def _look_for_key_file(self) -> None:
        folder = self._folder

        def work(_task: Task) -> bool:
            from app.services import vaults

            return vaults.uses_key_file(folder)

        self._jobs.run(work, owner=self, lane="read", done=self.key_file.setVisible)

    def _connect(self) -> None:
        self.unlock.clicked.connect(self.try_it)
        self.passphrase.returnPressed.connect(self.try_it)
        self.passphrase.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.key_file.chosen.connect(self.passphrase.setFocus)
        self.reveal.clicked.connect(self._toggle)
        self.stop.clicked.connect(self._stop)
        self.recover.clicked.connect(self.wants_recovery)
        self.other.clicked.connect(self.wants_other)
        self.restore.clicked.connect(self.wants_restore)
        self.language.currentIndexChanged.connect(lambda: self.language_chosen.emit(self.language.value))
        self._ticker.timeout.connect(self._count_down)
        self._hider.timeout.connect(self._hide)

    def try_it(self) -> None:
        """Try what was typed."""
        text = self.passphrase.text()
        if not text or self._wait or not self.unlock.isEnabled():
            return
        folder, clock, key_file = self._folder, self._context.clock, self.key_file.path
        self.unlock.refuse(translate("Unlock", "The vault is being opened."))
        self.unlock.set_word(translate("Unlock", "Opening…"))
        self._may_leave(False)

        def work(task: Task) -> object:
            from app.services import vaults  # on the lane: the page is there before what opens a vault is

            return vaults.unlock(folder, text, clock=clock, key_file=key_file, task=task)

        self._job = self._jobs.run(
            work,
            owner=self,
            lane="write",
            done=self._opened,
            failed=self._failed,
            finished=self._ready,
            progress=self._progress,
        )

    def _progress(self, done: int, total: int, stage: str) -> None:
        """A newer Waypost brings the vault up to date first; nothing else reports here."""
        copying = stage == "migrate.copy"
        words = translate("Unlock", "A copy is put aside first.") if copying else translate("Unlock", "All or nothing.")
        self.progress.show_progress(done, total, words)
        self._show_work(busy=True)

    def _show_work(self, *, busy: bool) -> None:
        for widget in (self.progress, self.stop):
            widget.setVisible(busy)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _opened(self, vault: object) -> None:
        self.passphrase.clear()
        self.opened.emit(vault)

    def _may_leave(self, may: bool) -> None:
        """Nobody leaves a page that is opening a vault: it would be open, and nobody there to lock it."""
        for way in (self.recover, self.other, self.restore, self.language):
            way.setEnabled(may)

    def _ready(self) -> None:
        self._show_work(busy=False)
        self._may_leave(True)
        self.unlock.set_word(translate("Unlock", "Unlock"))
        self.unlock.refuse("")

    def _failed(self, error: Exception) -> None:
        if isinstance(error, AppError) and error.code == _WRONG:
            self._tries += 1
            self._wait = min(self._tries * _WAIT_STEP, _LONGEST_WAIT)
            self._tell_wait()
            self._ticker.start(1000)
        else:
            self.field.show_warning(say(error))
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def _count_down(self) -> None:
        self._wait = max(self._wait - 1, 0)
        self._tell_wait()
        if not self._wait:
            self._ticker.stop()

    def _tell_wait(self) -> None:
        words = translate("Unlock", "That passphrase does not open this vault.")
        if self._wait:
            words += " " + translate("Unlock", "Try again in {seconds} s.").format(seconds=digits(self._wait))
        else:
            words += " " + translate("Unlock", "Try again now.")
        self.field.show_warning(words)

    def _toggle(self) -> None:
        if self.passphrase.echoMode() == QLineEdit.EchoMode.Password:
            self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal)
            self.reveal.set_icon("eyeoff")
            self.reveal.set_name(translate("Unlock", "Hide the passphrase"))
            self._hider.start(_SHOWN_FOR)
        else:
            self._hide()

    def _hide(self) -> None:
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.reveal.set_icon("eye")
        self.reveal.set_name(translate("Unlock", "Show the passphrase"))
