"""Printing several case summaries at once: one PDF or one way to the printer; what may not leave is named."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.catalogue import COMPLETE, SOURCE
from app.errors import AppError
from app.reports.page import joined
from app.reports.printing import Order, Printed, look_at, print_many
from app.tasks import Task
from app.texts import COMMA, QT_TRANSLATE_N_NOOP
from app.ui import files
from app.ui.dialogs import LongDialog, ask_save_file
from app.ui.errors import say
from app.ui.i18n import digits, tr, translate
from app.ui.jobs import Job
from app.ui.pages.contact_dialogs import unchecked_reasons
from app.ui.pages.preview_dialog import Paper, PreviewDialog
from app.ui.pages.print_dialog import LEAST_PASSWORD, password_hint, password_short
from app.ui.session import Session
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import primary, secondary
from app.ui.widgets.choice import language_choice
from app.ui.widgets.field import Field, line_edit
from app.ui.widgets.progress import Progress
from app.vault import contacts
from app.vault.vault import Vault

MOST = 200  # at once: a stack of paper that one can still keep an eye on
_ITS_OWN = frozenset({"report.withheld", "report.glyphs"})  # what keeps back one record and no other
_TITLE = QT_TRANSLATE_N_NOOP("Print", "Print %n case summary?")
_LEFT = QT_TRANSLATE_N_NOOP("Print", "%n is left out:")
_SAVED = QT_TRANSLATE_N_NOOP("Print", "%n sheet saved as {name}")
Chosen = Sequence[tuple[str, str | None]]
Left = Sequence[tuple[str, AppError]]


class BatchPrintDialog(LongDialog):
    """The summaries of `chosen` records (id, reference), in their order; `told` hears what was done."""

    HELP = "06-print"

    def __init__(self, session: Session, chosen: Chosen, parent: QWidget, told: Callable[[str], object]) -> None:
        super().__init__(parent, tr(_TITLE, n=len(chosen)))
        self._session, self._told = session, told
        self._records = [record for record, _ref in chosen]
        self._refs = dict(chosen)
        self._names_known = True
        self._job: Job | None = None
        self.unchecked = unchecked_reasons()
        self.unchecked_field = Field(
            translate("Print", "The contacts are locked: why the texts go unchecked for names"),
            self.unchecked,
            hint=translate("Print", "Kept in the vault's log; or unlock the contacts first"),
        )
        spoken = session.settings.language
        self.language = language_choice(spoken if spoken in COMPLETE else SOURCE)
        self.password = line_edit(secret=True, limit=128)
        self.password_field = Field(
            translate("Print", "Password for the file, if it leaves this room"),
            self.password,
            hint=password_hint(),
        )
        self.banner = Banner()
        self.left = PlainLabel("", wrap=True)
        self.progress = Progress(translate("Print", "Making the sheets"))
        self.stop = secondary(translate("Print", "Cancel"))
        self.save = secondary(translate("Print", "&Save as PDF…"), "save")
        self.preview = primary(translate("Print", "&Preview and print…"), "print")
        self._build()
        self._look()
        self._ask_names()

    def _build(self) -> None:
        self.text(translate("Print", "Prints what the consents in each record allow; places and dates less exact."))
        self.text(translate("Print", "A restricted sheet is printed from its own record alone, with its reason."))
        language = Field(translate("Print", "Language of the sheet"), self.language)
        asked: tuple[QWidget, ...] = (self.unchecked_field, language, self.password_field)
        for part in (self.banner, *asked, self.progress, self.left):
            self.body.addWidget(part)
        self.progress.hide()
        self.left.hide()
        self.button(self.stop, self._leave)
        self.button(self.save, self._ask_file)
        self.button(self.preview, self._ask_look).setDefault(True)
        self.unchecked.currentIndexChanged.connect(lambda _at: self._look())
        self.password.textChanged.connect(lambda _text: self._look())

    def _ask_names(self) -> None:
        vault = self._session.vault
        self._session.jobs.run(
            lambda _task: contacts.names(vault) is not None, owner=self, lane="read", done=self._show_names
        )

    def _show_names(self, known: bool) -> None:
        self._names_known = known
        self._look()

    @property
    def order(self) -> Order:
        """What is asked for, without the password of the PDF."""
        settings, sample = self._session.settings, self._session.context.demo
        unchecked = self.unchecked.value
        return Order("summary", self.language.value, settings.digits, names_unchecked=unchecked, sample=sample)

    def _look(self) -> None:
        if self.unchecked_field.isHidden() != self._names_known:
            self.unchecked_field.setVisible(not self._names_known)
            self.fit()
        problem = self._problem()
        self.preview.refuse(problem)
        if not problem and 0 < len(self.password.text()) < LEAST_PASSWORD:
            problem = password_short()
        self.save.refuse(problem)

    def _problem(self) -> str:
        if self._job is not None:
            return translate("Print", "The sheets are being made.")
        if len(self._records) > MOST:
            most = translate("Print", "At most {most} sheets are made at once. Tick fewer.")
            return most.format(most=digits(MOST))
        if not self._names_known and not self.unchecked.value:
            return translate("Print", "Choose why the texts go unchecked first.")
        return ""

    def _ask_file(self) -> None:
        name = translate("Print", "sheets.pdf")  # neutral: it says neither what nor whom the sheets are about
        ask_save_file(self, translate("Print", "Save the PDF"), name, translate("Print", "PDF (*.pdf)"), self.write)

    def write(self, path: Path) -> None:
        """Make one PDF of all sheets and write it; nothing is written where none may leave."""
        vault, records = self._session.vault, self._records
        order = replace(self.order, password=self.password.text() or None)

        def work(task: Task) -> Printed:
            made = print_many(vault, records, order, task=task)
            if made.pdf:
                files.write_private(path, made.pdf)
            return made

        self._run(work, lambda made: self._written(made, path))

    def _written(self, made: Printed, path: Path) -> None:
        if made.records:
            self._told(tr(_SAVED, n=len(made.records), name=isolate(path.name)))
        if not made.left:
            self.accept()
            return
        self._show_left(made.left)
        self.stop.set_word(translate("Print", "Close"))

    def _ask_look(self) -> None:
        vault, records, order = self._session.vault, self._records, self.order
        title = translate("Print", "Case summaries, preview")
        spoken = translate("Print", "A picture of the page. Each record's own page says its facts to a screen reader.")

        def work(task: Task) -> tuple[Paper | None, Left]:
            parts, left = _look_at_all(vault, records, order, task)
            vault.flush_views()
            return Paper(title, joined(parts), spoken, make) if parts else None, left

        def make(copies: int, task: Task) -> bytes:
            return print_many(vault, records, replace(order, copies=copies), task=task).pdf

        self._run(work, self._show)

    def _show(self, made: tuple[Paper | None, Left]) -> None:
        paper, left = made
        self._show_left(left)
        if paper is not None:
            self.shown = PreviewDialog(self._session.jobs, paper, self, self._sent, veil=self._session.veil)
            self.shown.open()

    def _sent(self, said: str) -> None:
        self._told(said)
        self.accept()

    def _show_left(self, left: Left) -> None:
        """Name what is not among the sheets: every reason once, with the references that it keeps back."""
        none, reasons = translate("Print", "no reference yet"), dict.fromkeys(say(why) for _record, why in left)
        lines = [tr(_LEFT, n=len(left))] if left else []
        for reason in reasons:
            refs = [self._refs.get(record) or none for record, why in left if say(why) == reason]
            lines += ["", reason, tr(COMMA).join(isolate(ref, left_to_right=True) for ref in refs)]
        self.left.setText("\n".join(lines))
        self.left.setVisible(bool(left))
        self.fit()

    def _run(self, work: Callable[[Task], object], done: Callable[..., object]) -> None:
        self.progress.restart(translate("Print", "Making the sheets"))
        self.progress.show()
        for told in (self.banner, self.left):
            told.hide()
        self.fit()
        self._job = self._session.jobs.run(
            work,
            owner=self,
            lane="write",
            title=translate("Print", "Making the sheets"),
            done=done,
            failed=self._failed,
            finished=self._ended,
            progress=lambda at, total, _stage: self.progress.show_progress(at, total, ""),
        )
        self._look()

    def _failed(self, error: Exception) -> None:
        self.banner.say_error(error)
        self.fit()

    def _ended(self) -> None:
        self._job = None
        self.progress.hide()
        self._look()
        self.fit()

    def _leave(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self.reject()

    def reject(self) -> None:
        """Close, whoever asks, the lock above all; what is being made stops where it can."""
        if self._job is not None:
            self._job.cancel()
        super().reject()


def _look_at_all(vault: Vault, records: Sequence[str], order: Order, task: Task) -> tuple[list[bytes], Left]:
    """Return the sheets as they would be printed, and those that may not be with the reason of each."""
    parts: list[bytes] = []
    left: list[tuple[str, AppError]] = []
    for at, record in enumerate(records):
        task.report(at, len(records), "print")
        try:
            parts.append(look_at(vault, record, order))
        except AppError as error:
            if error.code not in _ITS_OWN:
                raise
            left.append((record, error))
    return parts, left
