"""The wizard's recovery sheet: make it, prove it, put it away."""

import secrets
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.reports import recovery_sheet
from app.tasks import Task
from app.ui import files, theme
from app.ui.dialogs import ask_save_file
from app.ui.errors import say
from app.ui.i18n import digits, formats, translate
from app.ui.jobs import Jobs
from app.ui.layouts import column, framed, row
from app.ui.pages.preview_dialog import preview_recovery
from app.ui.start.steps import SIDE_TOP, Answers, Step
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.buttons import secondary
from app.ui.widgets.field import Field, line_edit
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.tick import Tick

_GROUPS = 8


class RecoveryStep(Step):
    """Save the sheet, type two groups of it back, say that it is away from the laptop."""

    def __init__(self, answers: Answers, jobs: Jobs) -> None:
        super().__init__(
            answers,
            translate("Wizard", "Recovery sheet"),
            translate(
                "Wizard",
                "The only way back if the passphrase is forgotten. It takes three minutes and a printer, or a pen.",
            ),
        )
        self._jobs = jobs
        self._asked: tuple[int, ...] = ()
        self.print = secondary(translate("Wizard", "Preview and print…"), "print")
        self.save = secondary(translate("Wizard", "Save as PDF…"), "save")
        self.written = Tick(translate("Wizard", "I wrote the key down by hand instead"))
        self._saved = PlainLabel("", role="caption", wrap=True)
        self.groups = (line_edit(limit=6), line_edit(limit=6))
        self._fields = [Field(translate("Wizard", "Group"), editor) for editor in self.groups]
        self.away = Tick(translate("Wizard", "The sheet is in a sealed envelope, away from this laptop"))
        self._sheet = QGridLayout()
        self._key = PlainLabel("", role="caption")
        self._done = False
        self._build()
        self.print.clicked.connect(self._preview)
        self.save.clicked.connect(self._ask_file)
        for editor in self.groups:
            editor.textChanged.connect(self._compare)
        for box in (self.away, self.written):
            box.setAccessibleName(box.text())
            box.toggled.connect(lambda _on: self.changed.emit())

    def _build(self) -> None:
        parts = column(gap=12)
        parts.addLayout(_heading(1, translate("Wizard", "Make the sheet")))
        parts.addLayout(row(self.print, self.save, None))
        parts.addWidget(self._saved)
        self._saved.setVisible(False)
        parts.addWidget(self.written)
        parts.addSpacing(theme.space(12))
        parts.addLayout(_heading(2, translate("Wizard", "Type two groups from the paper")))
        parts.addLayout(row(*self._fields, None, gap=12))
        parts.addSpacing(theme.space(12))
        parts.addLayout(_heading(3, translate("Wizard", "Put it away")))
        parts.addWidget(self.away)
        self.body.addLayout(parts)
        self.side = self._paper()

    def _paper(self) -> QWidget:
        words = column(
            PlainLabel(translate("Wizard", "Waypost recovery sheet"), role="lead"),
            self._key,
            gap=8,
            sides=(32, 28, 32, 28),
        )
        self._sheet.setHorizontalSpacing(theme.space(32))
        self._sheet.setVerticalSpacing(theme.space(14))
        words.addLayout(self._sheet)
        words.addSpacing(theme.space(12))
        for text in (
            translate("Wizard", "Keep this sheet away from the laptop, in a sealed envelope in the office safe."),
            translate("Wizard", "Whoever holds this sheet and the laptop can open the vault."),
        ):
            words.addWidget(PlainLabel(text, role="caption", wrap=True))
        once = row(Glyph("eyeoff", "muted"), gap=6)
        once.addWidget(
            PlainLabel(
                translate("Wizard", "After this step the key cannot be shown again."), role="caption", wrap=True
            ),
            1,
        )
        holder = framed("plain", column(SIDE_TOP, once, framed("card", words), None, gap=8))
        holder.setFixedWidth(theme.px(400))
        return holder

    def enter(self) -> None:
        """Show the key of the vault that was just made."""
        key = self.answers.recovery
        if key is None or self._asked:
            return
        groups = key.text.split("-")
        name, code = isolate(self.answers.name), isolate(self.answers.code, left_to_right=True)
        self._key.setText(translate("Wizard", "{name}, code {code}").format(name=name, code=code))
        for n, group in enumerate(groups, 1):
            number = digits(n) if n <= _GROUPS else translate("Wizard", "check")
            cell = row(
                PlainLabel(number, role="caption"), PlainLabel(isolate(group, left_to_right=True), role="lead"), None
            )
            self._sheet.addLayout(cell, (n - 1) // 2, (n - 1) % 2)
        first = secrets.randbelow(_GROUPS // 2)
        self._asked = (first, _GROUPS // 2 + secrets.randbelow(_GROUPS // 2))
        for field, editor, at in zip(self._fields, self.groups, self._asked, strict=True):
            field.rename(translate("Wizard", "Group {number}").format(number=digits(at + 1)))
            editor.setMaximumWidth(theme.px(140))
        self.print.setFocus()

    @property
    def asked(self) -> tuple[int, ...]:
        """Which two groups are asked for, from 0."""
        return self._asked

    @property
    def complete(self) -> bool:
        """Made, proven and put away."""
        made = self._done or self.written.isChecked()
        return made and self.away.isChecked() and all(self._matches(n) for n in (0, 1))

    def write_sheet(self, path: Path) -> None:
        """Write the sheet as PDF."""
        key = self.answers.recovery
        if key is None:
            return
        answers = self.answers
        name, code, lang, text = answers.name, answers.code, answers.language, key.text
        written = formats().digits

        def work(_task: Task) -> Path:
            files.write_private(path, recovery_sheet.render(text, name=name, code=code, lang=lang, digits=written))
            return path

        self.save.refuse(translate("Wizard", "The sheet is being written."))
        self._jobs.run(work, owner=self, lane="free", done=self._written, failed=self._failed, finished=self._ready)

    def _matches(self, n: int) -> bool:
        key = self.answers.recovery
        if key is None or not self._asked:
            return False
        return key.has_group(self._asked[n], self.groups[n].text())

    def _compare(self) -> None:
        for n, field in enumerate(self._fields):
            typed = self.groups[n].text().strip()
            if self._matches(n):
                field.show_ok(translate("Wizard", "It matches"))
            elif len(typed) >= 4:
                field.show_warning(translate("Wizard", "Not the same yet; look at the sheet again."))
            else:
                field.clear()
        self.changed.emit()

    def _ask_file(self) -> None:
        ask_save_file(
            self,
            translate("Wizard", "Save the recovery sheet on a stick or another place away from this laptop"),
            "sheet.pdf",
            translate("Wizard", "PDF (*.pdf)"),
            self.write_sheet,
        )

    def _preview(self) -> None:
        key, answers = self.answers.recovery, self.answers
        if key is not None:
            sheet = (key.text, answers.name, answers.code, answers.language)
            preview_recovery(self._jobs, self, sheet, told=self._made, failed=self._failed)

    def _written(self, _path: Path) -> None:
        self._made(translate("Wizard", "Saved. Print it, then delete the file."))

    def _made(self, said: str) -> None:
        self._done = True
        self._say("ok", said)
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._say("bad", say(error))

    def _say(self, tone: str, words: str) -> None:
        self._saved.set_tone(tone)
        self._saved.setText(words)
        self._saved.setVisible(True)

    def _ready(self) -> None:
        self.save.refuse("")


def _heading(number: int, words: str) -> QHBoxLayout:
    return row(PlainLabel(digits(number), role="lead"), PlainLabel(words, role="lead"), None, gap=12)
