"""Printing a case summary: which sheet, for the restricted one a reason and a second yes, perhaps a password."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from app.catalogue import SOURCE, complete_languages
from app.reports.printing import print_summary
from app.tasks import Task
from app.ui import files
from app.ui.dialogs import Dialog, ask_save_file
from app.ui.errors import say
from app.ui.i18n import translate
from app.ui.layouts import column, framed
from app.ui.pages.contact_dialogs import unchecked_reasons
from app.ui.session import Session
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.buttons import primary, secondary
from app.ui.widgets.choice import language_choice
from app.ui.widgets.field import Field, line_edit
from app.vault import contacts

_LEAST_REASON = 3
_LEAST_PASSWORD = 8


class PrintDialog(Dialog):
    """Summary (default) or restricted sheet of one incident, saved as PDF."""

    def __init__(
        self, session: Session, record_id: str, ref: str, parent: QWidget, told: Callable[[str], object]
    ) -> None:
        super().__init__(parent, translate("Print", "Save a case summary as PDF?"))
        self._session, self._record_id, self._told = session, record_id, told
        self.summary = QRadioButton(translate("Print", "Case summary, without anything that identifies"))
        self.restricted = QRadioButton(translate("Print", "Restricted sheet, for the station's own file"))
        self.reason = line_edit(limit=300)
        self.reason_field = Field(
            translate("Print", "Why the restricted sheet is needed"),
            self.reason,
            hint=translate("Print", "Kept in the vault's log beside your name"),
        )
        self.sure = QCheckBox(translate("Print", "I keep this sheet locked away, then destroy it"))
        self.unchecked = unchecked_reasons()
        self.unchecked_field = Field(
            translate("Print", "The contacts are locked: why the texts go unchecked for names"),
            self.unchecked,
            hint=translate("Print", "Kept in the vault's log; or unlock the contacts first"),
        )
        spoken = session.settings.language
        self.language = language_choice(spoken if spoken in complete_languages() else SOURCE)
        self.language_field = Field(translate("Print", "Language of the sheet"), self.language)
        self._names_known = True
        self.password = line_edit(secret=True, limit=128)
        self.password_field = Field(
            translate("Print", "Password for the file, if it leaves this room"),
            self.password,
            hint=translate("Print", "Optional, at least 8 characters; it opens the PDF in any reader"),
        )
        self.text(isolate(ref, left_to_right=True), role="label")
        self._build()
        self.button(secondary(translate("Print", "Cancel")), self.reject)
        self.save = self.button(primary(translate("Print", "Save as PDF…"), "print"), self._ask_file)
        self.save.setDefault(True)
        self._look()
        vault = session.vault
        session.jobs.run(
            lambda _task: contacts.names(vault) is not None, owner=self, lane="read", done=self._show_names
        )

    def _show_names(self, known: bool) -> None:
        self._names_known = known
        self._look()

    def _build(self) -> None:
        for button in (self.summary, self.restricted, self.sure):
            button.setAccessibleName(button.text())
        self.summary.setChecked(True)
        what = translate("Print", "Prints what the consents in the record allow; places and dates made less exact.")
        more = translate("Print", "Prints the whole record as it stands at this station. It is logged.")
        self.body.addWidget(self.summary)
        self.body.addWidget(PlainLabel(what, role="caption", wrap=True))
        self.body.addWidget(self.unchecked_field)
        self.body.addWidget(self.restricted)
        self.body.addWidget(PlainLabel(more, role="caption", wrap=True))
        self._more = framed("well", column(self.reason_field, self.sure, gap=8, sides=(12, 10, 12, 10)))
        self.body.addWidget(self._more)
        self.body.addWidget(self.language_field)
        self.language_field.setVisible(self.language.count() > 1)
        self.body.addWidget(self.password_field)
        self.summary.toggled.connect(lambda _on: self._look())
        self.unchecked.currentIndexChanged.connect(lambda _at: self._look())
        self.sure.toggled.connect(lambda _on: self._look())
        self.reason.textChanged.connect(lambda _text: self._look())
        self.password.textChanged.connect(lambda _text: self._look())

    def _look(self) -> None:
        restricted = self.restricted.isChecked()
        if self._more.isHidden() == restricted:
            self._more.setVisible(restricted)
            self.fit()
        asked = not restricted and not self._names_known
        if self.unchecked_field.isHidden() == asked:
            self.unchecked_field.setVisible(asked)
            self.fit()
        problem = ""
        if asked and not self.unchecked.value:
            problem = translate("Print", "Choose why the texts go unchecked first.")
        elif restricted and len(self.reason.text().strip()) < _LEAST_REASON:
            problem = translate("Print", "Write the reason first.")
        elif restricted and not self.sure.isChecked():
            problem = translate("Print", "Confirm how the sheet is kept first.")
        elif 0 < len(self.password.text()) < _LEAST_PASSWORD:
            problem = translate("Print", "The password needs at least 8 characters.")
        self.save.refuse(problem)

    def _ask_file(self) -> None:
        # A neutral name: it says neither what nor whom the sheet is about.
        name = translate("Print", "sheet.pdf")
        ask_save_file(self, translate("Print", "Save the PDF"), name, translate("Print", "PDF (*.pdf)"), self.write)

    def write(self, path: Path) -> None:
        """Make the PDF and write it."""
        vault, record_id = self._session.vault, self._record_id
        variant: Literal["summary", "restricted"] = "restricted" if self.restricted.isChecked() else "summary"
        reason, password = self.reason.text().strip(), self.password.text() or None
        unchecked = self.unchecked.value
        lang, digits = self.language.value, self._session.settings.digits
        sample = self._session.context.demo

        def work(task: Task) -> Path:
            data = print_summary(
                vault,
                record_id,
                variant=variant,
                lang=lang,
                digits=digits,
                reason=reason,
                names_unchecked=unchecked,
                password=password,
                sample=sample,
                task=task,
            )
            files.write_private(path, data)
            return path

        self.save.refuse(translate("Print", "The PDF is being made."))
        title = translate("Print", "Making a PDF")
        self._session.jobs.run(work, owner=self, lane="write", title=title, done=self._done, failed=self._failed)

    def _done(self, path: Path) -> None:
        self._told(translate("Print", "Saved as {name}").format(name=isolate(path.name)))
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._look()
        self.password_field.show_error(say(error))
