"""The incidents list: find, sort, open, print, export."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from app.tasks import Task
from app.ui import shortcuts
from app.ui.i18n import digits, formats, translate
from app.ui.layouts import line
from app.ui.pages.filter_bar import FilterBar
from app.ui.pages.page import Page
from app.ui.pages.print_dialog import PrintDialog
from app.ui.session import Session
from app.ui.stations import station_names
from app.ui.tables.incidents_table import IncidentsDelegate, incidents_model
from app.ui.tables.keyed_model import FIRST
from app.ui.tables.table_view import TableView
from app.ui.widgets.buttons import primary, secondary
from app.ui.widgets.empty import EmptyState
from app.vault.listing import IncidentFilter, Sort, incident_rowids, newest_rowids


class IncidentsPage(Page):
    """One table over all incidents of the vault; at HQ of all stations."""

    kinds = frozenset({"incident", "draft", "party", "place"})

    def __init__(self, session: Session) -> None:
        super().__init__(session, translate("List", "Incidents"))
        self.is_hq = session.vault.station.role == "hq"
        self._sort = Sort()
        self._total = 0
        self._keep: int | None = None
        self._names: dict[str, str] = {}
        self.bar = FilterBar(session)
        self.table = TableView(translate("List", "Incidents"))
        self.model = incidents_model(session, stations=self._names if self.is_hq else None, parent=self)
        self.new = primary(translate("List", "&New incident"), "plus")
        self.export = secondary(translate("List", "E&xport…"), "usb")
        self.print = secondary(translate("List", "&Print…"), "print")
        self._build()
        self._connect()

    def _build(self) -> None:
        self.table.show_model(self.model)
        self.table.setItemDelegate(IncidentsDelegate(self.table, hq=self.is_hq))
        self.nothing = EmptyState(
            "search",
            translate("List", "No incident matches"),
            translate("List", "The filters hide every incident."),
            translate("List", "Clear filters"),
        )
        self.first = EmptyState("file", *self._first_words())
        self._stack = QStackedWidget()
        for widget in (self.table, self.nothing, self.first):
            self._stack.addWidget(widget)
        if not self.is_hq:
            self.header.put_actions(self.print, self.export, self.new)
        self.body.addWidget(self.bar)
        self.body.addWidget(line())
        self.body.addWidget(self._stack, 1)
        self.parts = self.bar, self._stack
        self.print.refuse(translate("List", "Choose an incident first."))

    def _first_words(self) -> tuple[str, str, str]:
        if self.is_hq:
            return (
                translate("List", "Nothing received yet"),
                translate("List", "Records appear here once a station's bundle was applied. Begin in the inbox."),
                translate("List", "Go to the inbox"),
            )
        return (
            translate("List", "No incidents yet"),
            translate("List", "What you record stays encrypted on this laptop. Nothing is required to begin."),
            translate("List", "Record the first incident"),
        )

    def _connect(self) -> None:
        self.bar.changed.connect(self.refresh)
        self.table.opened.connect(self._open_row)
        self.table.sorted_by.connect(self._sort_by)
        self.model.counted.connect(self._counted)
        self.model.failed.connect(self.failed)
        self.new.clicked.connect(lambda: self.asked.emit("form", None))
        self.export.clicked.connect(lambda: self.asked.emit("export", None))
        self.print.clicked.connect(self._print)
        if self.nothing.button is not None:
            self.nothing.button.clicked.connect(self.bar.clear_all)
        if self.first.button is not None:
            key = "inbox" if self.is_hq else "form"
            self.first.button.clicked.connect(lambda: self.asked.emit(key, None))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._look())
        deeds = {} if self.is_hq else {"new": self._new, "print": self._print}
        shortcuts.bind(self, {"search": self._to_search, **deeds})
        QShortcut(QKeySequence("Esc"), self.bar.search).activated.connect(self.table.setFocus)

    def enter(self, _argument: Any = None) -> None:
        """Show the list anew, with a filter where one is named."""
        if isinstance(_argument, IncidentFilter):
            self.bar.show_filter(_argument)
        else:
            self.refresh()

    def take_focus(self) -> None:
        """Come back to the row left; the first time to the title."""
        if self.table.currentIndex().isValid():
            self.table.setFocus()
        else:
            super().take_focus()

    def forget(self) -> None:
        """Drop every line."""
        self.model.clear()

    def refresh(self) -> None:
        """Ask the database again, and stay on the row."""
        current = self.table.currentIndex()
        if current.isValid() and current.row() < self.model.rowCount():
            self._keep = self.model.rowid(current.row())
        self._read_beside()
        vault, wanted, order = self.session.vault, self.bar.filter, self._sort

        def work(_task: Task) -> Sequence[int]:
            with vault.reading() as db:
                return incident_rowids(db, wanted, order)

        def newest(_task: Task) -> Sequence[int]:
            with vault.reading() as db:
                return newest_rowids(db, wanted, FIRST)

        self.model.load(work, first=newest if wanted.text and order == Sort() else None)

    def _read_beside(self) -> None:
        vault = self.session.vault
        if self.is_hq:
            self.session.jobs.run(lambda _task: station_names(vault), owner=self, lane="read", done=self._named)

    def _named(self, names: dict[str, str]) -> None:
        self._names.update(names)
        self.table.viewport().update()

    def _counted(self, count: int) -> None:
        number = formats().number
        if not self.bar.active:
            self._total = count
        total = number(max(self._total, count))
        if self.bar.active:
            words = translate("List", "{shown} of {total} shown").format(shown=number(count), total=total)
        else:
            words = translate("List", "{total} in all").format(total=digits(total))
        self.header.note.setText(words)
        page = self.table if count else self.nothing if self.bar.active else self.first
        self._stack.setCurrentWidget(page)
        self._choose_again()

    def _choose_again(self) -> None:
        row = self.model.row_of(self._keep) if self._keep is not None else -1
        if row < 0 and self.model.rowCount():
            row = 0
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, 0))
        self._look()

    def _look(self) -> None:
        chosen = self.table.currentIndex().isValid() and self.model.rowCount() > 0
        self.print.refuse("" if chosen else translate("List", "Choose an incident first."))

    def _sort_by(self, column: str, descending: bool) -> None:
        self._sort = Sort(column, descending)
        self.refresh()

    def _open_row(self, row: int) -> None:
        line = self.model.line(row)
        if line is not None:
            self.asked.emit("incident", line.record_id)

    def _new(self) -> None:
        if not self.is_hq:
            self.asked.emit("form", None)

    def _print(self) -> None:
        current = self.table.currentIndex()
        line = self.model.line(current.row()) if current.isValid() else None
        if line is not None and not self.is_hq:
            PrintDialog(self.session, line.record_id, line.ref or "", self.window(), self.toasted.emit).open()

    def _to_search(self) -> None:
        self.bar.search.setFocus()
        self.bar.search.selectAll()
