"""Writing a bundle and what became of it: stages while it runs, exactly one outcome after."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from app.errors import AppError
from app.sync.outcomes import ExportOutcome, ExportResult
from app.texts import QT_TRANSLATE_N_NOOP
from app.ui import theme
from app.ui.errors import title_and_todo
from app.ui.i18n import digits, tr, translate
from app.ui.jobs import Stages
from app.ui.layouts import clear, column, line, row
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.buttons import Button, primary, secondary
from app.ui.widgets.card import Card
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.progress import Progress
from app.ui.words import size_words

# The stages that services report, in their order, and where in the whole each lies, in per cent.
STAGES: Stages = {
    "release": (0, 20),
    "bundle.sealing": (20, 50),
    "drive.writing": (50, 80),
    "drive.reading": (80, 100),
}


class ExportProgress(QFrame):
    """07b: a bar for the whole, the stages as a list, what to know meanwhile beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "desk")
        self.progress = Progress(translate("Export", "Writing the bundle"))
        self._marks: list[tuple[Glyph, PlainLabel]] = []
        left = Card()
        left.body.addWidget(self.progress)
        left.body.addSpacing(theme.space(8))
        for word in self._words():
            left.body.addWidget(line())
            glyph, label = Glyph("dashed", "muted"), PlainLabel(word, role="muted", wrap=True)
            self._marks.append((glyph, label))
            stage = row(glyph, gap=12, sides=(0, 8, 0, 8))
            stage.addWidget(label, 1)
            left.body.addLayout(stage)
        left.body.addStretch(1)
        right = Card(translate("Export", "Leave the stick in"), icon="usb")
        right.text(translate("Export", "If the power goes now, nothing is lost: the bundle can be written again."))
        right.line()
        right.body.addWidget(PlainLabel(translate("Export", "You can go on working"), role="lead", wrap=True))
        right.text(translate("Export", "Writing goes on in the background; the line at the bottom shows it."))
        right.body.addStretch(1)
        layout = row(gap=16, sides=(24, 20, 20, 20))
        layout.addWidget(left, 5)
        layout.addWidget(right, 2)
        self.setLayout(layout)

    def _words(self) -> tuple[str, ...]:
        return (
            translate("Export", "Release worked out"),
            translate("Export", "Signed and encrypted for HQ"),
            translate("Export", "Written to the stick"),
            translate("Export", "Read back and compared"),
        )

    def restart(self, number: int) -> None:
        """Begin anew."""
        self.progress.restart(translate("Export", "Writing bundle {number}").format(number=digits(number)))
        self._mark(0)

    def show_progress(self, done: int, total: int, stage: str) -> None:
        """Show how far the whole is, and in which stage."""
        at = list(STAGES).index(stage) if stage in STAGES else 0
        self._mark(at)
        self.progress.show_progress(done, total, self._words()[at])

    def _mark(self, current: int) -> None:
        for n, (glyph, label) in enumerate(self._marks):
            icon, tone, role = ("checkc", "ok", "") if n < current else ("dashed", "muted", "muted")
            if n == current:
                icon, tone, role = "half", "accent", "strong"
            glyph.show_icon(icon, tone)
            theme.polish(label, role=role)


class ExportOutcomeView(QFrame):
    """07c: exactly one outcome: what happened, what to do now, buttons."""

    done = Signal()
    again = Signal()
    other_folder = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "desk")
        self._held = QVBoxLayout()
        layout = column(gap=0, sides=(24, 20, 20, 20))
        layout.addLayout(self._held)
        layout.addStretch(1)
        self.setLayout(layout)
        self.result: ExportResult | None = None

    def show_result(self, result: ExportResult) -> None:
        """Show what became of the export."""
        self.result = result
        clear(self._held)
        tone, icon = _look(result.outcome)
        what, todo = title_and_todo(AppError(result.outcome.code, **result.params))
        card = Card()
        told: list[tuple[Glyph | None, PlainLabel]]
        told = [(Glyph(icon, tone, 22), PlainLabel(what, role="lead", wrap=True))]
        if result.outcome.written and result.path is not None:
            told.append((None, PlainLabel(self._what(result), role="second", wrap=True)))
        told.append((Glyph("arrow", tone), PlainLabel(todo, wrap=True)))
        card.body.addLayout(_beside_marks(told))
        card.body.addSpacing(theme.space(8))
        card.body.addLayout(self._buttons(result.outcome))
        card.setMaximumWidth(theme.px(640))
        held = row(gap=0)
        held.addWidget(card, 1000)  # all that it may have, before the rest
        held.addStretch(1)
        self._held.addLayout(held)

    def _what(self, result: ExportResult) -> str:
        words = QT_TRANSLATE_N_NOOP("Export", "Bundle {number}: %n changes, {size}. File {name}, check {sha}.")
        if result.withdrawals:
            words = QT_TRANSLATE_N_NOOP(
                "Export",
                "Bundle {number}: %n changes, withdrawals among them: {withdrawals}, {size}. File {name}, check {sha}.",
            )
        return tr(
            words,
            number=result.number or "",
            n=result.changes,
            withdrawals=result.withdrawals,
            size=size_words(result.size),
            name=isolate(result.path.name if result.path else "", left_to_right=True),
            sha=isolate(result.sha12, left_to_right=True),
        )

    def _buttons(self, outcome: ExportOutcome) -> QVBoxLayout:
        first: Button
        others: list[Button] = []
        if outcome.written or outcome is ExportOutcome.NOTHING_TO_SEND:
            first = primary(translate("Export", "Done"))
            first.clicked.connect(self.done)
        elif outcome is ExportOutcome.CANCELLED:
            first = primary(translate("Export", "Back to the review"), "back")
            first.clicked.connect(self.again)
        else:
            first = primary(translate("Export", "Choose another stick"), "usb")
            first.clicked.connect(self.other_folder)
            later = secondary(translate("Export", "Later"))
            later.clicked.connect(self.done)
            others.append(later)
        self.first = first
        return column(row(first, *others, None))


def _beside_marks(told: Sequence[tuple[Glyph | None, PlainLabel]]) -> QGridLayout:
    """Lay sentences below each other, all beginning in one line, with their marks before them."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.space(10))
    grid.setVerticalSpacing(theme.space(8))
    grid.setColumnStretch(1, 1)
    for at, (mark, words) in enumerate(told):
        if mark is not None:
            grid.addWidget(mark, at, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        grid.addWidget(words, at, 1)
    return grid


def _look(outcome: ExportOutcome) -> tuple[str, str]:
    looks = {
        ExportOutcome.WRITTEN_AND_VERIFIED: ("ok", "checkc"),
        ExportOutcome.WRITTEN_FOLDER_NOT_SYNCED: ("warn", "warn"),
        ExportOutcome.NOTHING_TO_SEND: ("info", "info"),
        ExportOutcome.DRIVE_REMOVED: ("bad", "gap"),
        ExportOutcome.READBACK_DIFFERS: ("bad", "stop"),
        ExportOutcome.CANCELLED: ("plain", "x"),
    }
    return looks.get(outcome, ("bad", "bad"))
