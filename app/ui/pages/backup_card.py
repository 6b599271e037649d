"""Backups, on the settings page: when the last one was made, make one now, take away what should not stay."""

from pathlib import Path

from app.services import safekeeping
from app.tasks import Task
from app.texts import QT_TRANSLATE_N_NOOP
from app.ui.dialogs import Question, ask_folder
from app.ui.errors import say
from app.ui.i18n import counted, tr, translate
from app.ui.jobs import Job
from app.ui.layouts import clear, column, row
from app.ui.session import Session
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.buttons import IconButton, secondary
from app.ui.widgets.card import Card
from app.ui.widgets.progress import Progress
from app.ui.words import moment, size_words
from app.vault.backup import Backup


class BackupCard(Card):
    """One button, its progress and its result; below it what the folder holds that can go, each after a question."""

    def __init__(self, session: Session) -> None:
        super().__init__(translate("Backup", "Backup"))
        self._session = session
        self._job: Job | None = None
        self.last = self.fact(translate("Backup", "Last backup"), "")
        self.text(
            translate(
                "Backup",
                "A backup is a dated folder, encrypted like the vault. Keep it on another drive, away from the laptop.",
            )
        )
        self.make = secondary(translate("Backup", "Back up now…"), "save")
        self.progress = Progress(translate("Backup", "Backing up"))
        self.stop = IconButton("x", translate("Backup", "Stop the backup"))
        self.outcome = PlainLabel("", role="second", wrap=True)
        self.listed = column(gap=8)
        self._build()
        self.make.clicked.connect(self.ask)
        self.stop.clicked.connect(lambda: self._job.cancel() if self._job else None)

    def _build(self) -> None:
        running = row(gap=8)
        running.addWidget(self.progress, 1)
        running.addWidget(self.stop)
        self.body.addLayout(row(self.make, None))
        self.body.addLayout(running)
        self.body.addWidget(self.outcome)
        self.body.addLayout(self.listed)
        for hidden in (self.progress, self.stop, self.outcome):
            hidden.setVisible(False)

    def refresh(self) -> None:
        """Read again when the last backup was made."""
        vault = self._session.vault
        self._session.jobs.run(
            lambda _task: safekeeping.last_backup(vault), owner=self, lane="read", done=self._show_last
        )

    def _show_last(self, last: str | None) -> None:
        self.last.setText(moment(last) if last else translate("Backup", "none yet"))

    def ask(self) -> None:
        """Ask for the folder on another drive."""
        ask_folder(self.window(), translate("Backup", "A folder on another drive"), self.look_at)

    def look_at(self, folder: Path) -> None:
        """Back up into a folder; one on the vault's own disk is asked about first."""
        vault = self._session.vault

        def decide(same: bool) -> None:
            if same:
                self._ask_same(folder)
            else:
                self.back_up(folder)

        def work(_task: Task) -> bool:
            return safekeeping.same_disk(vault, folder)

        self._session.jobs.run(work, owner=self, lane="free", done=decide, failed=self._failed)

    def _ask_same(self, folder: Path) -> None:
        Question(
            self.window(),
            translate("Backup", "Back up onto the vault's own disk?"),
            translate("Backup", "This folder is on the disk of the vault. Whatever takes the one takes the other."),
            risky=translate("Backup", "Back up here all the same"),
            safe=translate("Backup", "Do not back up here"),
            then=lambda _reason: self.back_up(folder),
        ).open()

    def back_up(self, folder: Path) -> None:
        """Make the backup; nothing is left of one that is stopped."""
        vault = self._session.vault

        def work(task: Task) -> Backup:
            return safekeeping.backup(vault, folder, task=task)

        title = translate("Backup", "Backing up")
        clear(self.listed)
        self.outcome.setVisible(False)
        self._busy(title)
        self.progress.restart(title)
        self._job = self._session.jobs.run(
            work,
            owner=self,
            lane="free",
            title=title,
            done=self._done,
            failed=self._failed,
            finished=self._finished,
            progress=lambda done, total, stage: self.progress.show_progress(done, total, _stage_words(stage)),
        )

    def _busy(self, reason: str) -> None:
        self.make.refuse(reason)
        for widget in (self.progress, self.stop):
            widget.setVisible(bool(reason))

    def _finished(self) -> None:
        self._busy("")
        if self._job is not None and self._job.cancelled and self.outcome.isHidden():
            self._say("", translate("Backup", "The backup was stopped. Nothing of it is left."))
        self._job = None

    def _done(self, done: Backup) -> None:
        words = translate("Backup", "{name}: copied, opened and checked, {size}.").format(
            name=isolate(done.path.name, left_to_right=True), size=size_words(done.size)
        )
        if done.missing:
            lost = translate("Backup", "Attachments that are lost in the vault itself: {count}. Run the vault check.")
            words += " " + counted(lost, count=done.missing)
        if done.same_disk:
            words += " " + translate("Backup", "It lies on the vault's own disk and would be lost with it.")
        self._say("warn" if done.missing or done.same_disk else "ok", words)
        self._offer(
            done.stale,
            translate(
                "Backup", "These earlier backups still hold text that was erased since, or open with an old key:"
            ),
            translate("Backup", "Remove them: the new one takes their place…"),
        )
        older = tuple(path for path in done.older if path not in done.stale)
        self._offer(
            older,
            translate("Backup", "Older than the newest five:"),
            translate("Backup", "Remove the older ones…"),
        )
        self.refresh()

    def _offer(self, paths: tuple[Path, ...], words: str, button: str) -> None:
        if not paths:
            return
        self.listed.addWidget(PlainLabel(words, role="strong", wrap=True))
        for path in paths:
            self.listed.addWidget(PlainLabel(isolate(path.name, left_to_right=True), role="second"))
        remove = secondary(button, "trash")
        remove.clicked.connect(lambda: self.ask_remove(paths))
        self.listed.addLayout(row(remove, None))

    def ask_remove(self, paths: tuple[Path, ...]) -> None:
        """Ask before earlier backups go for good."""
        Question(
            self.window(),
            tr(QT_TRANSLATE_N_NOOP("Backup", "Remove %n earlier backups?"), n=len(paths)),
            translate("Backup", "The new backup is checked. There is no way back to those that are removed."),
            risky=translate("Backup", "Remove them"),
            safe=translate("Backup", "Keep them"),
            then=lambda _reason: self.remove(paths),
        ).open()

    def remove(self, paths: tuple[Path, ...]) -> None:
        """Remove earlier backups for good."""
        vault = self._session.vault
        title = translate("Backup", "Removing backups")
        self.make.refuse(title)
        self._session.jobs.run(
            lambda _task: safekeeping.remove(vault, paths),
            owner=self,
            lane="free",
            title=title,
            done=self._removed,
            failed=self._failed,
            finished=lambda: self.make.refuse(""),
        )

    def _removed(self, count: int) -> None:
        clear(self.listed)
        self._say("ok", counted(translate("Backup", "Removed: {count}."), count=count))

    def _failed(self, error: Exception) -> None:
        self._say("bad", say(error))

    def _say(self, tone: str, words: str) -> None:
        self.outcome.set_tone(tone)
        self.outcome.setText(words)
        self.outcome.setVisible(True)


def _stage_words(stage: str) -> str:
    return {
        "backup.database": translate("Backup", "Copying the database"),
        "backup.files": translate("Backup", "Copying the attachments"),
        "backup.check": translate("Backup", "Opening and checking the copy"),
    }.get(stage, "")
