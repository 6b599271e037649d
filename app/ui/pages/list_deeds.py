"""What is done from the list with one record or with all that are ticked: open, edit, print, export."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from app.tasks import Task
from app.ui.i18n import translate
from app.ui.pages.batch_print_dialog import BatchPrintDialog
from app.ui.pages.opened import Opened
from app.ui.pages.page import Page
from app.ui.pages.print_dialog import PrintDialog
from app.ui.tables.keyed_model import KeyedModel
from app.ui.tables.ticking_table import TickingTable
from app.vault.listing import IncidentRow, records_of
from app.vault.unsaved import is_unsaved

Chosen = Sequence[tuple[str, str | None]]  # record id and reference


class ListDeeds(QObject):
    """The deeds of a list page; `may_change` is false at HQ, which reads and no more."""

    def __init__(self, page: Page, table: TickingTable, model: KeyedModel[IncidentRow], *, may_change: bool) -> None:
        super().__init__(page)
        self._page, self._table, self._model, self._may_change = page, table, model, may_change

    def open(self, row: int) -> None:
        """Open the record of a row for reading; a draft without a version in the form."""
        line = self._model.line(row)
        if line is None:
            return
        if is_unsaved(line.rowid):
            self._page.asked.emit("form", line.record_id)
        else:
            self._read(row, line.record_id)

    def step(self, by: int) -> None:
        """Go so many rows on and open what is there; nothing happens beyond the ends."""
        row = self._table.currentIndex().row() + by
        if 0 <= row < self._model.rowCount():
            self._table.setCurrentIndex(self._model.index(row, 0))
            self._with({self._model.rowid(row)}, lambda chosen: self._stepped(row, chosen))

    def _stepped(self, row: int, chosen: Chosen) -> None:
        if chosen:
            self._read(row, chosen[0][0])
        else:
            self.open(row)

    def _read(self, row: int, record_id: str) -> None:
        self._page.asked.emit("incident", Opened(record_id, row + 1, self._model.rowCount(), self.step))

    def edit(self) -> None:
        """Open the current record in the form."""
        line = self._current()
        if line is not None and self._may_change:
            self._page.asked.emit("form", line.record_id)

    def print(self) -> None:
        """Print what is ticked, else the current record."""
        line = self._current()
        if not self._may_change:
            return
        if self._ticked:
            self.print_ticked()
        elif line is not None and is_unsaved(line.rowid):
            self._no_version()
        elif line is not None:
            window, told = self._page.window(), self._page.toasted.emit
            PrintDialog(self._page.session, line.record_id, line.ref or "", window, told).open()

    def print_ticked(self) -> None:
        """Ask how the summaries of what is ticked are printed."""
        self._with(self._ticked, self._ask_print)

    def export(self) -> None:
        """Go to the export of what is ticked, else of the current record."""
        line = self._current()
        self._with(self._ticked or ({line.rowid} if line else frozenset()), self._go_export)

    def menu(self) -> QMenu:
        """Return what keys and buttons do with the current line, as a menu."""
        menu = QMenu(self._table)
        # The line as it stands then: the list may be read again while the menu is open.
        menu.addAction(translate("List", "Open"), lambda: self.open(self._table.currentIndex().row()))
        if self._may_change:
            menu.addAction(translate("List", "Edit…"), self.edit)
            menu.addAction(translate("List", "Print…"), self.print)
            menu.addAction(translate("List", "Export…"), self.export)
            menu.addSeparator()
            menu.addAction(translate("List", "Tick or untick"), self._table.toggle_current)
            menu.addAction(translate("List", "Tick all or none"), self._table.tick_all)
        menu.addSeparator()
        return menu

    @property
    def _ticked(self) -> frozenset[int]:
        return self._table.ticks.rowids

    def _current(self) -> IncidentRow | None:
        index = self._table.currentIndex()
        return self._model.line(index.row()) if index.isValid() else None

    def _ask_print(self, chosen: Chosen) -> None:
        if chosen:
            BatchPrintDialog(self._page.session, chosen, self._page.window(), self._page.toasted.emit).open()
        else:
            self._no_version()

    def _go_export(self, chosen: Chosen) -> None:
        if chosen:
            self._page.asked.emit("export", frozenset(record for record, _ref in chosen))
        else:
            self._no_version()

    def _no_version(self) -> None:
        self._page.toasted.emit(translate("List", "It is a draft without a version. Save a version first."))

    def _with(self, rowids: AbstractSet[int], then: Callable[[Chosen], object]) -> None:
        """Find the records behind row ids, those that are shown in their order, and go on with them."""
        vault, shown = self._page.session.vault, self._model.rowids

        def work(_task: Task) -> Chosen:
            there = [rowid for rowid in shown if rowid in rowids]
            hidden = sorted(rowids - set(there), reverse=True)
            with vault.reading() as db:
                return records_of(db, [*there, *hidden])

        self._page.session.jobs.run(work, owner=self, lane="read", done=then, failed=self._page.failed)
