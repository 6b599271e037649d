"""What is due for review because its time is over, and what stands under a legal hold; a person decides each."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from app.services import keeping
from app.tasks import Task
from app.ui.dialogs import Question
from app.ui.i18n import counted, translate
from app.ui.keep_words import line_part
from app.ui.layouts import framed, line, row
from app.ui.pages.erase_dialog import EraseDialog
from app.ui.pages.keep_dialog import KeepDialog
from app.ui.pages.page import Page
from app.ui.session import Session
from app.ui.tables.group_table import Cell, GroupColumn, GroupTable, Line
from app.ui.tables.line_detail import page_with_detail
from app.ui.text import PlainLabel, isolate, unbroken
from app.ui.tokens import PAGE_END, PAGE_START
from app.ui.widgets.buttons import danger, link, primary, secondary
from app.ui.widgets.choice import Choice
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.number import Number
from app.ui.words import date_words
from app.vault.dialog_words import Where
from app.vault.retention import Kept

_YEAR = timedelta(days=366)
Found = tuple[int | None, tuple[Kept, ...]]


class DuePage(Page):
    """One table: reference, first version, kept until, hold; its actions work on the row that is chosen."""

    HELP = "09-safety#6"
    kinds = frozenset({"incident", "party", "place"})

    def __init__(self, session: Session) -> None:
        super().__init__(session, translate("Due", "Due for review"))
        self._rows: dict[str, Kept] = {}
        self._years: int | None = None
        self.crumb = link(translate("Due", "Settings"))
        self.which = Choice(
            [
                ("due", translate("Due", "Due now")),
                ("year", translate("Due", "Due within a year")),
                ("held", translate("Due", "Under legal hold")),
            ]
        )
        self.years = Number(0, keeping.LONGEST_YEARS)
        self.set_years = secondary(translate("Due", "Set"))
        self.table = GroupTable(
            translate("Due", "Records to review"),
            [
                GroupColumn(translate("Due", "Record"), 220),
                GroupColumn(translate("Due", "First version"), 140, drops=True),
                GroupColumn(translate("Due", "Kept until"), 140),
                GroupColumn(translate("Due", "Why that day"), 200, drops=True),
                GroupColumn(translate("Due", "Legal hold")),
            ],
        )
        self.erase = danger(translate("Due", "E&rase…"), "trash")
        self.hold = secondary(translate("Due", "Legal &hold…"), "hold")
        self.keep = secondary(translate("Due", "&Keep longer…"), "calendar")
        self.open = primary(translate("Due", "&Open"), "file")
        self.nothing = EmptyState("checkc", translate("Due", "Nothing here"), "")
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header.put_first(self.crumb, Glyph("right", "muted", 14))
        self.header.put_actions(self.erase, self.hold, self.keep, self.open)
        self.which.setAccessibleName(translate("Due", "Which records"))
        self.years.setSpecialValueText(translate("Due", "no number"))
        self.years.setAccessibleName(translate("Due", "Years after which incidents are due"))
        self.set_years.setAccessibleName(translate("Due", "Set after how many years incidents are due"))
        words = PlainLabel(translate("Due", "Incidents are due this many years after their first version"), wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        bar = row(self.which, sides=(PAGE_START, 10, PAGE_END, 10))
        bar.addWidget(words, 1)
        for part in (self.years, self.set_years):
            bar.addWidget(part)
        for widget in (page_with_detail(self.table), self.nothing):
            self._stack.addWidget(widget)
        self.body.addWidget(framed("page", bar))
        self.body.addWidget(line())
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.crumb.clicked.connect(lambda: self.asked.emit("settings", None))
        self.which.currentIndexChanged.connect(lambda _at: self.refresh())
        self.years.valueChanged.connect(lambda _value: self._look_at_years())
        self.set_years.clicked.connect(self.store_years)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._look())
        self.table.doubleClicked.connect(lambda _index: self._open())
        for button, does in (
            (self.open, self._open),
            (self.keep, self._keep),
            (self.hold, self._hold),
            (self.erase, self._erase),
        ):
            button.clicked.connect(does)
        QShortcut(QKeySequence("Return"), self.table).activated.connect(self._open)

    def enter(self, _argument: Any = None) -> None:
        """Read the list again."""
        self.banner.setVisible(False)
        self.refresh()

    def take_focus(self) -> None:
        """Come back to the row left; the first time to the title."""
        if self._rows:
            self.table.setFocus()
        else:
            super().take_focus()

    def forget(self) -> None:
        """Drop every line."""
        self._rows = {}
        self.table.show_lines([])

    def refresh(self) -> None:
        """Read every record's terms again; long, so off the window."""
        vault, which = self.session.vault, self.which.value
        by = self.session.clock.now().date() + _YEAR

        def work(task: Task) -> Found:
            if which == "held":
                return keeping.policy(vault), keeping.held(vault, task=task)
            return keeping.policy(vault), keeping.due(vault, task=task, by=by if which == "year" else None)

        self.header.note.setText(translate("Due", "reading…"))
        self.ask_newest(work, self._show, lane="free")

    def not_read(self, error: Exception, again: Callable[[], object]) -> None:
        """Say it, and that nothing is being read any more."""
        self.header.note.setText("")
        super().not_read(error, again)

    def _show(self, found: Found) -> None:
        typed = (self.years.value() or None) != self._years
        self._years, rows = found
        chosen = self._chosen
        if not typed:
            self.years.setValue(self._years or 0)
        self._rows = {kept.record_id: kept for kept in rows}
        self.table.show_lines([self._line(kept) for kept in rows])
        self.header.note.setText(counted(translate("Due", "Records: {count}"), count=len(rows)))
        self._stack.setCurrentIndex(0 if rows else 1)
        if not rows:
            self.nothing.say(*self._nothing_words())
        at = list(self._rows).index(chosen.record_id) if chosen and chosen.record_id in self._rows else 0
        if rows:
            self.table.setCurrentIndex(self.table.lines.index(at, 0))  # selectRow needs a laid-out view
        self._look_at_years()
        self._look()

    def _nothing_words(self) -> tuple[str, str]:
        if self.which.value == "held":
            return translate("Due", "No legal hold stands"), ""
        if self._years is None:
            return translate("Due", "Nothing is due"), translate(
                "Due", "No number of years is set: only records with a day of their own become due."
            )
        return translate("Due", "Nothing is due"), ""

    def _line(self, kept: Kept) -> Line:
        ref = isolate(kept.ref, left_to_right=True) if kept.ref else isolate(kept.record_id[:8], left_to_right=True)
        own = translate("Due", "set for this record") if kept.terms.until else translate("Due", "number of years")
        held = kept.terms.hold is not None
        badge = Cell(translate("Due", "Held"), badge=("hold", "hold")) if held else Cell("")
        until = Cell(date_words(kept.until)) if kept.until else Cell(translate("Due", "no day"), second=True)
        why = Cell(own if kept.until else "", second=True)
        return Line((Cell(ref, strong=True), Cell(date_words(kept.since)), until, why, badge), key=kept.record_id)

    @property
    def _chosen(self) -> Kept | None:
        at = self.table.currentIndex()
        return self._rows.get(self.table.lines.line(at.row()).key) if at.isValid() and self._rows else None

    def _look(self) -> None:
        chosen = self._chosen
        first = "" if chosen else translate("Due", "Choose a record first.")
        held = chosen is not None and chosen.terms.hold is not None
        lift, set_it = translate("Due", "Lift the &hold…"), translate("Due", "Legal &hold…")
        self.hold.set_word(lift if held else set_it)
        for button in (self.hold, self.keep):
            button.refuse(first)
        self.open.refuse(first or ("" if chosen and chosen.kind == "incident" else translate("Due", "No incident.")))
        self.erase.refuse(first or (translate("Due", "A legal hold stands on it.") if held else ""))

    def _look_at_years(self) -> None:
        same = (self.years.value() or None) == self._years
        self.set_years.refuse(translate("Due", "This is the number in force.") if same else "")

    def store_years(self) -> None:
        """Set after how many years incidents are due; 0 for no number."""
        vault, years = self.session.vault, self.years.value() or None
        self.session.jobs.run(
            lambda _task: keeping.set_policy(vault, years),
            owner=self,
            lane="write",
            done=lambda _none: self.refresh(),
            failed=self.failed,
        )

    def _open(self) -> None:
        if self.open.isEnabled() and self._chosen is not None:
            self.asked.emit("incident", self._chosen.record_id)

    def _keep(self) -> None:
        if self._chosen is not None:
            KeepDialog(self.session, self._chosen, self.window()).open()

    def _hold(self) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        held = chosen.terms.hold is not None
        ref = isolate(unbroken(chosen.ref or chosen.record_id[:8]), left_to_right=True)
        title = translate("Due", "Lift the legal hold on {ref}?") if held else translate("Due", "Hold {ref}?")
        text = (
            translate("Due", "Afterwards it can be erased. Whoever set the hold lifts it, unless they have left.")
            if held
            else translate("Due", "Nothing of it is erased until the hold is lifted. You lift it, while you are here.")
        )
        asked = Question(
            self.window(),
            title.format(ref=ref),
            text,
            risky=translate("Due", "Lift the hold") if held else translate("Due", "Set the hold"),
            safe=translate("Due", "Cancel"),
            then=partial(self.set_hold, chosen.record_id, not held),
            reason=translate("Due", "Why; it stays in the history of the record"),
        )
        where = Where("lift" if held else "hold", chosen.record_id)
        asked.keep_words(self.session, where, {"reason": line_part(asked.reason)})
        asked.open()

    def set_hold(self, record_id: str, held: bool, reason: str) -> None:
        """Set or lift a hold."""
        vault, act = self.session.vault, keeping.hold if held else keeping.lift
        self.banner.setVisible(False)
        self.session.jobs.run(
            lambda _task: act(vault, record_id, reason=reason), owner=self, lane="write", failed=self.failed
        )

    def _erase(self) -> None:
        if self._chosen is not None:
            to_backup = partial(self.asked.emit, "settings", "backup")
            EraseDialog(self.session, self._chosen.record_id, self.window(), to_backup).open()
