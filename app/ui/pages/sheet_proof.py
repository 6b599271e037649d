"""A new recovery sheet in the window: shown once, printed or saved, and typed back whole before anything changes."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.errors import AppError
from app.keys.recovery import RecoveryKey
from app.reports import recovery_sheet
from app.tasks import Task
from app.ui import files, theme
from app.ui.dialogs import ask_save_file
from app.ui.errors import say
from app.ui.i18n import digits, formats, language, translate
from app.ui.layouts import column, framed, row
from app.ui.pages.preview_dialog import preview_recovery
from app.ui.session import Session
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.buttons import secondary
from app.ui.widgets.field import Field, line_edit

_GROUPS = 8
_COLUMNS = 3


class SheetProof(QWidget):
    """The key in groups, buttons that print and save the sheet, a field for the whole key; `proven` once it matches."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._key: RecoveryKey | None = None
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(theme.space(8))
        self.print = secondary(translate("Sheet", "Preview and print…"), "print")
        self.save = secondary(translate("Sheet", "Save as PDF…"), "save")
        self.outcome = PlainLabel("", role="caption", wrap=True)
        self.typed = line_edit(limit=80)
        self.field = Field(
            translate("Sheet", "The whole key, typed from the paper"),
            self.typed,
            hint=translate("Sheet", "Eight groups of four and the check group; capitals and hyphens do not matter"),
        )
        self.proven = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(10))
        layout.addWidget(framed("well", column(self._grid, sides=(14, 12, 14, 12))))
        layout.addLayout(row(self.print, self.save, None))
        layout.addWidget(self.outcome)
        layout.addWidget(self.field)
        self.outcome.setVisible(False)
        self.print.clicked.connect(self._preview)
        self.save.clicked.connect(self._ask_file)
        self.typed.textChanged.connect(self._compare)

    def show_key(self, key: RecoveryKey) -> None:
        """Show the key of the new sheet."""
        self._key = key
        for n, group in enumerate(key.text.split("-")):
            number = digits(n + 1) if n < _GROUPS else translate("Sheet", "check")
            word = PlainLabel(isolate(group, left_to_right=True), role="lead")
            self._grid.addLayout(row(PlainLabel(number, role="caption"), word, None), n // _COLUMNS, n % _COLUMNS)

    @property
    def text(self) -> str:
        """What was typed back."""
        return self.typed.text()

    def write_sheet(self, path: Path) -> None:
        """Write the sheet as PDF."""
        if self._key is None:
            return
        station, text, lang = self._session.vault.station, self._key.text, language()
        written = formats().digits

        def work(_task: Task) -> None:
            sheet = recovery_sheet.render(text, name=station.name, code=station.code, lang=lang, digits=written)
            files.write_private(path, sheet)

        self.save.refuse(translate("Sheet", "The sheet is being written."))
        self._session.jobs.run(
            work,
            owner=self,
            lane="free",
            done=lambda _none: self._say("ok", translate("Sheet", "Saved. Print it, then delete the file.")),
            failed=lambda error: self._say("bad", say(error)),
            finished=lambda: self.save.refuse(""),
        )

    def _preview(self) -> None:
        if self._key is not None:
            station = self._session.vault.station
            preview_recovery(
                self._session.jobs,
                self,
                (self._key.text, station.name, station.code, language()),
                veil=self._session.veil,
                told=lambda said: self._say("ok", said),
                failed=lambda error: self._say("bad", say(error)),
            )

    def _ask_file(self) -> None:
        ask_save_file(
            self,
            translate("Sheet", "Save the recovery sheet on a stick or another place away from this laptop"),
            "sheet.pdf",
            translate("Sheet", "PDF (*.pdf)"),
            self.write_sheet,
        )

    def _say(self, tone: str, words: str) -> None:
        self.outcome.set_tone(tone)
        self.outcome.setText(words)
        self.outcome.setVisible(True)

    def _compare(self) -> None:
        self.proven = False
        self.field.clear()
        try:
            self.proven = RecoveryKey.parse(self.text) == self._key
        except AppError as error:
            if error.code == "recovery.typo":
                self.field.show_warning(say(error))
        else:
            if self.proven:
                self.field.show_ok(translate("Sheet", "It matches"))
            else:
                self.field.show_warning(translate("Sheet", "This is not the new key; look at the new sheet."))
        self.changed.emit()
