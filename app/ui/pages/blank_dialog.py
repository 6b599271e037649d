"""The blank paper form: in which language, then seen and printed, or saved. It holds no record: nothing is logged."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.catalogue import COMPLETE, SOURCE
from app.reports import blank_form
from app.tasks import Task
from app.ui import files
from app.ui.dialogs import Dialog, ask_save_file
from app.ui.i18n import translate
from app.ui.pages.preview_dialog import Paper, PreviewDialog
from app.ui.session import Session
from app.ui.text import isolate
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import primary, secondary
from app.ui.widgets.choice import language_choice
from app.ui.widgets.field import Field


class BlankDialog(Dialog):
    """Language of the form; `told` hears what was done."""

    HELP = "06-print#2"

    def __init__(self, session: Session, parent: QWidget, told: Callable[[str], object]) -> None:
        super().__init__(parent, translate("Paper", "A blank paper form of an incident?"))
        self._session, self._told = session, told
        spoken = session.settings.language
        self.language = language_choice(spoken if spoken in COMPLETE else SOURCE)
        self.banner = Banner()
        self.text(
            translate(
                "Paper",
                "The same sections, questions and codes as the form in the window, to be filled in by hand where the "
                "laptop cannot go. It is empty: what is written on it is not protected by Waypost.",
            )
        )
        self.body.addWidget(self.banner)
        self.body.addWidget(Field(translate("Paper", "Language of the form"), self.language))
        self.button(secondary(translate("Paper", "Cancel")), self.reject)
        self.save = self.button(secondary(translate("Paper", "&Save as PDF…"), "save"), self._ask_file)
        self.preview = self.button(primary(translate("Paper", "&Preview and print…"), "print"), self._ask_look)
        self.preview.setDefault(True)

    def _ask_file(self) -> None:
        name, kinds = translate("Paper", "form.pdf"), translate("Paper", "PDF (*.pdf)")
        ask_save_file(self, translate("Paper", "Save the PDF"), name, kinds, self.write)

    def write(self, path: Path) -> None:
        """Make the form and write it."""
        lang, digits = self.language.value, self._session.settings.digits

        def work(_task: Task) -> str:
            files.write_private(path, blank_form.render(lang, digits))
            return translate("Paper", "Saved as {name}").format(name=isolate(path.name))

        self._run(work, self._sent)

    def _ask_look(self) -> None:
        lang, digits = self.language.value, self._session.settings.digits
        title = translate("Paper", "Blank paper form, preview")
        spoken = translate("Paper", "A picture of the page. The form in the window asks the same to a screen reader.")
        self._run(lambda _task: Paper(title, blank_form.render(lang, digits), spoken), self._show)

    def _run(self, work: Callable[[Task], object], done: Callable[..., object]) -> None:
        for button in (self.save, self.preview):
            button.refuse(translate("Paper", "The form is being made."))
        job = self._session.jobs.run(
            work, owner=self, lane="free", done=done, failed=self.banner.say_error, finished=self._ready
        )
        self.follow(job)

    def _ready(self) -> None:
        for button in (self.save, self.preview):
            button.refuse("")

    def _show(self, paper: Paper) -> None:
        self.shown = PreviewDialog(self._session.jobs, paper, self, self._sent)
        self.shown.open()

    def _sent(self, said: str) -> None:
        self._told(said)
        self.accept()
