"""Printing a case summary: which sheet, for the restricted one a reason and a second yes; on paper or as a PDF."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.catalogue import COMPLETE, SOURCE
from app.reports.printing import Order, look_at, print_one
from app.tasks import Task
from app.ui import files
from app.ui.dialogs import Dialog, ask_save_file
from app.ui.i18n import digits, translate
from app.ui.jobs import Work
from app.ui.keep_words import line_part
from app.ui.layouts import beside_tick, column, framed, row
from app.ui.pages.blank_dialog import BlankDialog
from app.ui.pages.contact_dialogs import unchecked_reasons
from app.ui.pages.preview_dialog import Paper, PreviewDialog
from app.ui.session import Session
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import link, primary, secondary
from app.ui.widgets.choice import language_choice
from app.ui.widgets.field import Field, line_edit
from app.ui.widgets.round_button import RoundButton
from app.ui.widgets.tick import Tick
from app.vault import contacts
from app.vault.dialog_words import Where

_LEAST_REASON = 3
LEAST_PASSWORD = 8


class PrintDialog(Dialog):
    """Summary (default) or restricted sheet of one incident: seen, then printed, or saved as PDF."""

    HELP = "06-print"

    def __init__(
        self, session: Session, record_id: str, ref: str, parent: QWidget, told: Callable[[str], object]
    ) -> None:
        super().__init__(parent, translate("Print", "Print a case summary?"))
        self._session, self._record_id, self._told = session, record_id, told
        self.summary = RoundButton(translate("Print", "Case summary, without anything that identifies"))
        self.restricted = RoundButton(translate("Print", "Restricted sheet, for the station's own file"))
        self.reason = line_edit(limit=300)
        self.reason_field = Field(
            translate("Print", "Why the restricted sheet is needed"),
            self.reason,
            hint=translate("Print", "Kept in the vault's log beside your name"),
        )
        self.sure = Tick(translate("Print", "I keep this sheet locked away, then destroy it"))
        self.unchecked = unchecked_reasons()
        self.unchecked_field = Field(
            translate("Print", "The contacts are locked: why the texts go unchecked for names"),
            self.unchecked,
            hint=translate("Print", "Kept in the vault's log; or unlock the contacts first"),
        )
        spoken = session.settings.language
        self.language = language_choice(spoken if spoken in COMPLETE else SOURCE)
        self.language_field = Field(translate("Print", "Language of the sheet"), self.language)
        self._names_known = True
        self.password = line_edit(secret=True, limit=128)
        self.password_field = Field(
            translate("Print", "Password for the file, if it leaves this room"),
            self.password,
            hint=password_hint(),
        )
        self.blank = link(translate("Print", "A blank paper form instead…"))
        self.blank.clicked.connect(self._ask_blank)
        self.text(isolate(ref, left_to_right=True), role="label")
        self._build()
        self.button(secondary(translate("Print", "Cancel")), self.reject)
        self.save = self.button(secondary(translate("Print", "&Save as PDF…"), "save"), self._ask_file)
        self.preview = self.button(primary(translate("Print", "&Preview and print…"), "print"), self._ask_look)
        self.preview.setDefault(True)
        self._look()
        self._ask_names()

    def _keep_words(self) -> None:
        sheet = self.restricted.isChecked, self.restricted.setChecked
        where = Where("print", self._record_id)
        self.keep_words(self._session, where, {"restricted": sheet, "reason": line_part(self.reason)})

    def _ask_names(self) -> None:
        vault = self._session.vault
        self._session.jobs.run(
            lambda _task: contacts.names(vault) is not None, owner=self, lane="read", done=self._show_names
        )

    def _show_names(self, known: bool) -> None:
        self._names_known = known
        self._look()

    def _build(self) -> None:
        self.banner = Banner()
        self.body.addWidget(self.banner)
        for button in (self.summary, self.restricted, self.sure):
            button.setAccessibleName(button.text())
        self.summary.setChecked(True)
        what = translate("Print", "Prints what the consents in the record allow; places and dates made less exact.")
        more = translate("Print", "Prints the whole record as it stands at this station. It is logged.")
        self.body.addLayout(_told(self.summary, what))
        self.body.addLayout(_under_words(self.unchecked_field))  # it belongs to the summary
        self.body.addLayout(_told(self.restricted, more))
        self._more = framed("well", column(self.reason_field, self.sure, gap=8, sides=(12, 10, 12, 10)))
        self.body.addWidget(self._more)
        self.body.addWidget(self.language_field)
        self.language_field.setVisible(self.language.count() > 1)
        self.body.addWidget(self.password_field)
        self.body.addLayout(row(self.blank, None))
        self.summary.toggled.connect(lambda _on: self._look())
        self.unchecked.currentIndexChanged.connect(lambda _at: self._look())
        self.sure.toggled.connect(lambda _on: self._look())
        self.reason.textChanged.connect(lambda _text: self._look())
        self.password.textChanged.connect(lambda _text: self._look())
        self._keep_words()

    def _look(self) -> None:
        restricted = self.restricted.isChecked()
        if self._more.isHidden() == restricted:
            self._more.setVisible(restricted)
            self.fit()
        asked = not restricted and not self._names_known
        if self.unchecked_field.isHidden() == asked:
            self.unchecked_field.setVisible(asked)
            self.fit()
        problem = self._problem(asked)
        self.preview.refuse(problem)
        if not problem and 0 < len(self.password.text()) < LEAST_PASSWORD:
            problem = password_short()
        self.save.refuse(problem)

    def _problem(self, asked: bool) -> str:
        restricted = self.restricted.isChecked()
        if asked and not self.unchecked.value:
            return translate("Print", "Choose why the texts go unchecked first.")
        if restricted and len(self.reason.text().strip()) < _LEAST_REASON:
            return translate("Print", "Write the reason first.")
        if restricted and not self.sure.isChecked():
            return translate("Print", "Confirm how the sheet is kept first.")
        return ""

    @property
    def order(self) -> Order:
        """What is asked for, without the password of the PDF."""
        restricted = self.restricted.isChecked()
        return Order(
            "restricted" if restricted else "summary",
            self.language.value,
            self._session.settings.digits,
            # A reason typed before the summary was chosen after all is not kept.
            self.reason.text().strip() if restricted else "",
            self.unchecked.value,
            sample=self._session.context.demo,
        )

    def _ask_file(self) -> None:
        # A neutral name: it says neither what nor whom the sheet is about.
        name = translate("Print", "sheet.pdf")
        ask_save_file(self, translate("Print", "Save the PDF"), name, translate("Print", "PDF (*.pdf)"), self.write)

    def write(self, path: Path) -> None:
        """Make the PDF and write it."""
        vault, record_id = self._session.vault, self._record_id
        order = replace(self.order, password=self.password.text() or None)

        def work(task: Task) -> Path:
            files.write_private(path, print_one(vault, record_id, order, task=task))
            return path

        self._run(work, self._done, translate("Print", "Making a PDF"), translate("Print", "The PDF is being made."))

    def _run(self, work: Work, done: Callable[[Any], object], title: str, reason: str) -> None:
        if self.busy:
            return
        self.banner.hide()
        for button in (self.save, self.preview):
            button.refuse(reason)
        job = self._session.jobs.run(
            work, owner=self, lane="write", title=title, done=done, failed=self._failed, finished=self._look
        )
        self.follow(job)

    def _done(self, path: Path) -> None:
        self._told(translate("Print", "Saved as {name}").format(name=isolate(path.name)))
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.banner.say_error(error)
        self.fit()

    def _ask_blank(self) -> None:
        BlankDialog(self._session, self, self._sent).open()

    def _ask_look(self) -> None:
        vault, record_id, order = self._session.vault, self._record_id, self.order
        title, spoken = _title(order), _spoken()

        def work(task: Task) -> Paper:
            pdf = look_at(vault, record_id, order, task=task)
            vault.flush_views()
            return Paper(title, pdf, spoken, make)

        def make(copies: int, task: Task) -> bytes:
            return print_one(vault, record_id, replace(order, copies=copies), task=task)

        reason = translate("Print", "The preview is being made.")
        self._run(work, self._show, translate("Print", "Making a preview"), reason)

    def _show(self, paper: Paper) -> None:
        self.shown = PreviewDialog(self._session.jobs, paper, self, self._sent, veil=self._session.veil)
        self.shown.open()

    def _sent(self, said: str) -> None:
        self._told(said)
        self.accept()


def _told(button: RoundButton, words: str) -> QVBoxLayout:
    """A choice with what it means below it, under its own words."""
    return column(button, _under_words(PlainLabel(words, role="caption", wrap=True)), gap=0)


def _under_words(part: QWidget) -> QHBoxLayout:
    """Lay a part below the words of a choice."""
    made = row(gap=0)
    made.addSpacing(beside_tick())
    made.addWidget(part, 1)
    return made


def _title(order: Order) -> str:
    if order.variant == "restricted":
        return translate("Print", "Restricted sheet, preview")
    return translate("Print", "Case summary, preview")


def _spoken() -> str:
    return translate("Print", "A picture of the page. The record's own page says the same facts to a screen reader.")


def password_hint() -> str:
    """Say what the password of a PDF is for, and how long it has to be."""
    words = translate("Print", "For the PDF alone, at least {count} characters; it opens in any reader")
    return words.format(count=digits(LEAST_PASSWORD))


def password_short() -> str:
    """Say that it is not long enough."""
    words = translate("Print", "The password needs at least {count} characters.")
    return words.format(count=digits(LEAST_PASSWORD))
