"""Export: review, write, hand over. Nothing is written before the review was seen."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.errors import AppError
from app.sync import outbox
from app.sync.outbox import Review
from app.sync.outcomes import ExportOutcome, ExportResult
from app.tasks import Task
from app.texts import QT_TRANSLATE_N_NOOP
from app.ui import shortcuts
from app.ui.dialogs import ask_folder
from app.ui.errors import title_and_todo
from app.ui.i18n import counted, digits, tr, translate
from app.ui.jobs import Job
from app.ui.layouts import framed, row, scrolled
from app.ui.names import read_names
from app.ui.pages.contact_dialogs import KIND as CONTACT
from app.ui.pages.contact_dialogs import UncheckedNames
from app.ui.pages.export_review import ExportReview, review_lines
from app.ui.pages.export_write import STAGES, ExportOutcomeView, ExportProgress
from app.ui.pages.page import Page
from app.ui.session import Session
from app.ui.tables.group_table import ToldLines
from app.ui.text import ElidedLabel
from app.ui.tokens import PAGE_END, PAGE_START
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import primary, secondary
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.steps import Steps
from app.vault import contacts

_RECIPIENT, _REVIEW, _WRITE, _HAND_OVER = 1, 2, 3, 4
_ONLY = QT_TRANSLATE_N_NOOP("Export", "Only the %n incident that was chosen.")


class ExportPage(Page):
    """The four steps of an export to HQ."""

    HELP = "07-exchange#2"
    kinds = frozenset({"incident", CONTACT})

    def __init__(self, session: Session) -> None:
        super().__init__(session, translate("Export", "Export to HQ"))
        self.review: Review | None = None
        self._job: Job | None = None
        self._reviewing: Job | None = None
        self._unchecked = False
        self._reason = ""
        self._only: frozenset[str] | None = None
        self.chosen = Banner(wide=True)
        self.steps = Steps(
            [
                translate("Export", "Recipient"),
                translate("Export", "Review"),
                translate("Export", "Write"),
                translate("Export", "Hand over"),
            ]
        )
        self._stack = QStackedWidget()
        self._places: dict[QWidget, QWidget] = {}  # where each stands in the stack
        self.back = secondary(translate("Export", "Back"), "back")
        self.cancel = secondary(translate("Export", "Cancel"), "x")
        self._sum = ElidedLabel("", role="second")
        self.write = primary(translate("Export", "Write…"), "usb")
        self._sum.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._connect()

    def _build(self) -> None:
        bar = row(gap=14, sides=(PAGE_START, 8, PAGE_END, 8))
        bar.addWidget(self.back)
        bar.addWidget(self._sum, 1)
        bar.addWidget(self.cancel)
        bar.addWidget(self.write)
        self._bar = framed("bottom", bar)
        self.body.addWidget(framed("header", row(self.steps, sides=(PAGE_START, 9, PAGE_END, 9))))
        self.body.addWidget(self.chosen)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self._bar)
        self.parts = self.chosen, self._stack, self._bar

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.asked.emit("exchange", None))
        self.cancel.clicked.connect(self._stop)
        self.write.clicked.connect(self._ask_folder)
        shortcuts.bind(self, {"main": self.write.click})

    # The page is made while the person waits for it: its frame and its views in beats of their own, or when needed.
    @cached_property
    def reviewed(self) -> ExportReview:
        """What goes and what stays."""
        made = ExportReview()
        self._places[made] = made
        self._stack.addWidget(made)
        return made

    @cached_property
    def progress(self) -> ExportProgress:
        """How far the bundle is."""
        made = ExportProgress()
        self._place(made)
        return made

    @cached_property
    def outcome(self) -> ExportOutcomeView:
        """What became of it."""
        made = ExportOutcomeView()
        made.done.connect(lambda: self.asked.emit("exchange", None))
        made.again.connect(self.start)
        made.other_folder.connect(self._ask_folder)
        self._place(made)
        return made

    @cached_property
    def nobody(self) -> EmptyState:
        """That there is no recipient yet."""
        made = EmptyState(
            "key",
            translate("Export", "No recipient yet"),
            translate(
                "Export", "Compare HQ's card first. Nothing can be encrypted for somebody whose number is not known."
            ),
            translate("Export", "Go to the cards"),
        )
        if made.button is not None:
            made.button.clicked.connect(lambda: self.asked.emit("exchange", None))
        self._place(made)
        return made

    def _place(self, widget: QWidget) -> None:
        self._places[widget] = scrolled(widget)
        self._stack.addWidget(self._places[widget])

    def enter(self, _argument: Any = None) -> None:
        """Begin with a fresh review, of chosen incidents where they are named, unless a bundle is being written."""
        if self._job is None:
            self._only = _argument if isinstance(_argument, frozenset) else None
            self._tell_waiting()
            self.session.jobs.in_beats(self._begin(), owner=self)

    def _begin(self) -> Iterator[None]:
        if not self.parts:
            self._build()
            yield
        _ = self.reviewed
        yield
        self.start()

    def _make_ahead(self) -> Iterator[None]:
        """Make, while the review is read, what comes after it."""
        _ = self.progress
        yield
        _ = self.outcome

    def review_all(self) -> None:
        """Review everything that is ready, whatever was chosen before."""
        self._only = None
        self.start()

    def _tell_chosen(self) -> None:
        only = self._only
        self.chosen.setVisible(False)
        if only is not None:
            told = translate("Export", "What they name goes with them, and whatever HQ has to give back.")
            every = (translate("Export", "Everything that is ready"), self.review_all)
            self.chosen.say("info", tr(_ONLY, n=len(only)), told, every)

    def forget(self) -> None:
        """Drop everything that is shown."""
        self.reviewed.forget()

    def refresh(self) -> None:
        """A record changed while the review was read: work it out again."""
        if self._stack.currentWidget() is self.reviewed and self._job is None:
            self.start()

    def start(self) -> None:
        """Work out what goes and what stays; what was being worked out of an older state stops."""
        if self._reviewing is not None:
            self._reviewing.drop()
        self.banner.setVisible(False)
        self._reason = ""
        self._show(self.reviewed, _REVIEW)
        self._tell_waiting()
        self._tell_chosen()
        vault, only = self.session.vault, self._only

        def work(task: Task) -> tuple[Review, ToldLines, bool]:
            found = outbox.review(vault, outbox.only_audience(vault).id, only=only, task=task)
            return found, review_lines(found, read_names(vault)), contacts.names(vault) is None

        self._reviewing = self.session.jobs.run(
            work,
            owner=self,
            lane="free",
            title=translate("Export", "Working out what goes"),
            done=self._reviewed,
            failed=self._failed,
        )

    def _tell_waiting(self) -> None:
        self.review = None
        self._sum.setText(translate("Export", "Working out what goes…"))
        self.write.refuse(translate("Export", "The review is being worked out."))

    def _reviewed(self, found: tuple[Review, ToldLines, bool]) -> None:
        review, lines, self._unchecked = found
        self.review = review
        self.reviewed.show_review(review, lines)
        counts = review.counts
        words = translate("Export", "Go: records {records}, notices {notices}; stay: {stay}")
        told = {"records": counts.records, "notices": counts.withdrawals, "stay": counts.withheld}
        self._sum.setText(counted(words, **told))
        self.write.set_word(translate("Export", "Write bundle {number}…").format(number=digits(review.number)))
        self.write.refuse("" if review.goes else translate("Export", "Nothing new goes to HQ now."))
        if not review.compared:
            self.banner.say("warn", *title_and_todo(AppError("outbox.uncompared")))
        self.session.jobs.in_beats(self._make_ahead(), owner=self)

    def _failed(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, AppError) and error.code == "outbox.no_audience":
            self._show(self.nobody, _RECIPIENT)
        else:
            self._show(self.reviewed, _REVIEW)
            self.banner.say_error(error, (translate("Export", "Try again"), self.start))

    def _ask_folder(self) -> None:
        if self._unchecked and not self._reason:
            UncheckedNames(self.session, self, self._go_unchecked).open()
            return
        ask_folder(self, translate("Export", "The stick, or a folder on it"), self.write_to)

    def _go_unchecked(self, reason: str) -> None:
        self._reason = reason
        self._ask_folder()

    def write_to(self, folder: Path) -> None:
        """Write the bundle of the review into a folder."""
        review = self.review
        if review is None or self._job is not None:
            return
        vault, audience, reason, only = self.session.vault, review.audience.id, self._reason, self._only

        def work(task: Task) -> ExportResult:
            return outbox.export(vault, audience, folder, only=only, task=task, names_unchecked=reason)

        self.show_writing(review.number)
        self._job = self.session.jobs.run(
            work,
            owner=self,
            lane="write",
            title=translate("Export", "Writing bundle {number}").format(number=digits(review.number)),
            stages=STAGES,
            done=self.show_result,
            failed=self._failed,
            finished=self._finished,
            progress=self.progress.show_progress,
        )

    def show_writing(self, number: int) -> None:
        """Show that a bundle is being written."""
        self.take_focus()  # the button that was pressed goes; the next one is in the rail, and Enter would lead away
        self._show(self.progress, _WRITE)
        self.progress.restart(number)

    def show_result(self, result: ExportResult) -> None:
        """Show what became of it."""
        self._job = None
        self.outcome.show_result(result)
        self._show(self.outcome, _HAND_OVER if result.outcome.written else _WRITE)
        self.outcome.first.setFocus()

    def _finished(self) -> None:
        # A cancelled job says only that it finished.
        if self._job is not None:
            self.show_result(ExportResult(ExportOutcome.CANCELLED))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.cancel.refuse(translate("Export", "Stopping; nothing is left on the stick."))

    def _show(self, widget: Any, step: int) -> None:
        self._stack.setCurrentWidget(self._places[widget])
        self.steps.go(step)
        reviewing, writing = widget is self.reviewed, isinstance(widget, ExportProgress)
        self.back.setVisible(reviewing or step == _RECIPIENT)
        self.write.setVisible(reviewing)
        self.cancel.setVisible(writing)
        self.cancel.refuse("")
        if not reviewing:  # it always stands between the buttons, so that none of them takes the whole bar
            self._sum.setText(translate("Export", "Cancelling leaves nothing on the stick") if writing else "")
        self._bar.setVisible(reviewing or writing or step == _RECIPIENT)
        self.chosen.setVisible(reviewing and self._only is not None)
