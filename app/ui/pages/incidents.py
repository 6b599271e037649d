"""The incidents list: find, sort, tick, open, print, export."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app.tasks import Task
from app.ui import shortcuts
from app.ui.i18n import digits, formats, translate
from app.ui.layouts import column, framed, line, scrolled
from app.ui.names import read_names
from app.ui.pages.columns_dialog import ColumnsDialog
from app.ui.pages.filter_bar import FilterBar
from app.ui.pages.list_deeds import ListDeeds
from app.ui.pages.list_views import ListViews, View
from app.ui.pages.page import Page
from app.ui.pages.selection_bar import SelectionBar
from app.ui.session import Session
from app.ui.stations import station_names
from app.ui.tables.incidents_table import (
    REQUIRED,
    USUAL,
    USUAL_HQ,
    IncidentsDelegate,
    all_columns,
    chosen_columns,
    incidents_model,
)
from app.ui.tables.keyed_model import FIRST
from app.ui.tables.left_out import LeftOut
from app.ui.tables.ticking_table import TickingTable
from app.ui.tables.ticks import Ticks
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import primary, secondary
from app.ui.widgets.empty import EmptyState
from app.vault.list_views import Arrangement
from app.vault.listing import IncidentFilter, Sort, incident_rowids, newest_rowids
from app.vault.unsaved import DRAFTS, unsaved_rowids


class IncidentsPage(Page):
    """One table over all incidents of the vault; at HQ of all stations, to read and not to tick."""

    HELP = "05-find"
    kinds = frozenset({"incident", "draft", "party", "place", "bundle", "receipt"})

    def __init__(self, session: Session) -> None:
        super().__init__(session, translate("List", "Incidents"))
        self.is_hq = session.vault.station.role == "hq"
        self._arranged = Arrangement()
        self._read_once = False
        self._total = 0
        self._areas: dict[EmptyState, QWidget] = {}
        self._keep: int | None = None
        self._names: dict[str, str] = {}
        self._usual = USUAL_HQ if self.is_hq else USUAL
        self._columns = all_columns(self._names if self.is_hq else None, session.veil)
        self.ticks = Ticks(self)
        self.views = ListViews(session, lambda: (self.bar.filter, self._arranged))
        self.bar = FilterBar(session)
        self.veiled = Banner(wide=True)
        self.table = TickingTable(translate("List", "Incidents"), self.ticks)
        self.model = incidents_model(
            session,
            columns=chosen_columns(self._columns, self._usual),
            ticks=None if self.is_hq else self.ticks,
            parent=self,
        )
        self.new = primary(translate("List", "&New incident"), "plus")
        self.export = secondary(translate("List", "E&xport…"), "usb")
        self.print = secondary(translate("List", "&Print…"), "print")
        self.print_ticked = secondary(translate("List", "Print summaries…"), "print")
        self.export_ticked = secondary(translate("List", "Export these…"), "usb")
        self.selection = SelectionBar(self.print_ticked, self.export_ticked)
        self.deeds = ListDeeds(self, self.table, self.model, may_change=not self.is_hq)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.table.show_model(self.model)
        self.table.setItemDelegate(IncidentsDelegate(self.table, self.session.veil))
        self.left_out = LeftOut(self.table, self.model)
        self._stack = QStackedWidget()
        listed = column(gap=0)
        listed.addWidget(self.table, 1)
        listed.addWidget(self.left_out)
        self._listed = framed("page", listed)
        self._stack.addWidget(self._listed)
        if not self.is_hq:
            self.header.put_actions(self.print, self.export, self.new)
        for part in (self.views, self.veiled, self.bar, line()):
            self.body.addWidget(part)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self.selection)
        self.parts = self.views, self.bar, self._stack, self.selection
        self.print.refuse(translate("List", "Choose an incident first."))

    # Both are made when they are first seen: whoever has lines does not wait for what stands there without them.
    @cached_property
    def nothing(self) -> EmptyState:
        """What stands there where the filters hide every incident."""
        made = EmptyState(
            "search",
            translate("List", "No incident matches"),
            translate("List", "The filters hide every incident."),
            translate("List", "Clear filters"),
        )
        return self._instead(made, self.bar.clear_all)

    @cached_property
    def first(self) -> EmptyState:
        """What stands there where nothing was recorded yet."""
        key = "inbox" if self.is_hq else "form"
        return self._instead(EmptyState("file", *self._first_words()), lambda: self.asked.emit(key, None))

    def _instead(self, made: EmptyState, mend: Callable[[], object]) -> EmptyState:
        # A page without lines scrolls where large text leaves it little room: it must not widen the window.
        area = self._areas[made] = scrolled(column(made))
        self._stack.addWidget(area)
        if made.button is not None:
            made.button.clicked.connect(mend)
        return made

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
        self.bar.changed.connect(self._narrowed)
        self.views.chosen.connect(self._view_chosen)
        self.views.ready.connect(self._arrange)
        self.views.failed.connect(self.failed)
        self.views.columns_asked.connect(self._ask_columns)
        self.table.opened.connect(self.deeds.open)
        self.table.sorted_by.connect(self._sort_by)
        self.table.menu_asked.connect(self._show_menu)
        self.ticks.changed.connect(self._show_ticked)
        self.selection.clear.clicked.connect(self.ticks.clear)
        self.model.counted.connect(self._counted)
        self.model.failed.connect(self._lines_not_read)
        self.new.clicked.connect(lambda: self.asked.emit("form", None))
        self.export.clicked.connect(lambda: self.asked.emit("export", None))
        self.print.clicked.connect(self.deeds.print)
        self.print_ticked.clicked.connect(self.deeds.print_ticked)
        self.export_ticked.clicked.connect(self.deeds.export)
        self.session.veil.changed.connect(self._veil)
        self._veil(self.session.veil.on)
        self._bind()

    def _bind(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._look())
        deeds: dict[str, Callable[[], object]] = {
            "search": self._to_search,
            "section.next": lambda: self.views.tabs.step(1),
            "section.before": lambda: self.views.tabs.step(-1),
            "columns": self._ask_columns,
        }
        if not self.is_hq:
            deeds["print"] = self.deeds.print
        shortcuts.bind(self, deeds)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, above in (("Esc", self.bar), ("Down", self.bar.search), ("Down", self.header.title)):
            QShortcut(QKeySequence(key), above, context=inside).activated.connect(self.table.setFocus)

    def enter(self, _argument: Any = None) -> None:
        """Show the list anew, with a filter where one is named."""
        if isinstance(_argument, IncidentFilter):
            self.bar.show_filter(_argument)
        else:
            self.refresh()  # at once, in the usual order: that it was left in another one comes to light meanwhile
        if not self._read_once:
            self.views.read()
        self._read_beside()

    def take_focus(self) -> None:
        """Come back to the row left; the first time to the title."""
        if self.table.currentIndex().isValid():
            self.table.setFocus()
        else:
            super().take_focus()

    def forget(self) -> None:
        """Drop every line, every name, and what was ticked."""
        self.model.clear()
        self.ticks.clear()
        self.bar.forget()
        self.views.forget()
        self._read_once = False

    def refresh(self) -> None:
        """Ask the database again, and stay on the row."""
        current = self.table.currentIndex()
        if current.isValid() and current.row() < self.model.rowCount():
            self._keep = self.model.rowid(current.row())
        vault, wanted, order = self.session.vault, self.bar.filter.on_day(self.bar.today), self._arranged.sort

        def work(_task: Task) -> Sequence[int]:
            with vault.reading() as db:
                unsaved = unsaved_rowids(db, vault.device) if wanted == DRAFTS else []
                return [*unsaved, *incident_rowids(db, wanted, order)]

        def newest(_task: Task) -> Sequence[int]:
            with vault.reading() as db:
                return newest_rowids(db, wanted, FIRST)

        self.model.load(work, first=newest if order == Sort() and wanted != DRAFTS else None)

    def _read_beside(self) -> None:
        """Read the names behind the ids in filters and lines."""
        vault, hq = self.session.vault, self.is_hq

        def work(_task: Task) -> dict[str, str]:
            return {**read_names(vault), **(station_names(vault) if hq else {})}

        self.session.jobs.run(work, owner=self, lane="read", done=self._named, failed=self.failed)

    def _named(self, names: dict[str, str]) -> None:
        if self.is_hq:
            self._names.update(names)
        self.bar.name_all(names)
        self.table.viewport().update()

    def _narrowed(self) -> None:
        self.views.show_filter(self.bar.filter)
        self.refresh()

    def _view_chosen(self, view: View) -> None:
        if view.arranged is not None:
            self._show_arranged(view.arranged)
        self.bar.show_filter(view.wanted)

    def _arrange(self, arranged: Arrangement) -> None:
        """The vault's own arrangement was read: the list stands as it was left."""
        self._read_once = True
        other = arranged.sort != self._arranged.sort
        self._show_arranged(arranged)
        if other:
            self.refresh()
        self.views.count()

    def _show_arranged(self, arranged: Arrangement) -> None:
        if arranged.columns != self._arranged.columns:
            self._stay(lambda: self.model.show_columns(self._chosen(arranged)))
        self._arranged = arranged
        self.table.show_sort(arranged.sort.column, descending=arranged.sort.descending)

    def _chosen(self, arranged: Arrangement) -> list[Any]:
        return chosen_columns(self._columns, arranged.columns or self._usual)

    def _stay(self, change: Callable[[], object]) -> None:
        """Do something that resets the model, and stay on the row."""
        row = self.table.currentIndex().row()
        change()
        if 0 <= row < self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(row, 0))

    def _lines_not_read(self, error: Exception) -> None:
        self.not_read(error, self.refresh)

    def _counted(self, count: int) -> None:
        self.was_read()
        number = formats().number
        if not self.bar.active:
            self._total = count
            self.ticks.put(self.ticks.rowids.intersection(self.model.rowids))  # what was erased is ticked no more
        total = number(max(self._total, count))
        if self.bar.active:
            words = translate("List", "{shown} of {total} shown").format(shown=number(count), total=total)
        else:
            words = translate("List", "{total} in all").format(total=digits(total))
        self.header.note.setText(words)
        self._stack.setCurrentWidget(self._listed if count else self._areas[self._missing()])
        self._choose_again()
        self._show_ticked()
        self.views.count()

    def _missing(self) -> EmptyState:
        return self.nothing if self.bar.active else self.first

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

    def _show_ticked(self) -> None:
        ticked = self.ticks.rowids
        hidden = len(ticked.difference(self.model.rowids)) if ticked else 0
        self.selection.show_count(len(ticked), hidden)

    def _veil(self, on: bool) -> None:
        """Under the veil the words one looks for are covered, too."""
        asked = self.veiled.isAncestorOf(self.focusWidget() or self)
        self.bar.setVisible(not on)
        self.veiled.setVisible(False)
        if on:
            told = translate("List", "Place, time, acts and numbers are covered; open a record to read it.")
            lift = (translate("List", "Lift the veil"), self.session.veil.toggle)
            self.veiled.say("hold", translate("List", "Privacy veil is on."), told, lift)
        elif asked:
            self._to_search()

    def _sort_by(self, column: str, descending: bool) -> None:
        self._arranged = Arrangement(self._arranged.columns, Sort(column, descending))
        self.views.arrange(self._arranged)
        self.refresh()

    def _ask_columns(self) -> None:
        titles = {key: column.title for key, column in self._columns.items()}
        ColumnsDialog(
            self.window(), titles, self._usual, self._arranged, self._take_columns, fixed=REQUIRED
        ).open()

    def _take_columns(self, arranged: Arrangement) -> None:
        self._show_arranged(arranged)
        self.views.arrange(arranged)
        self.refresh()

    def _show_menu(self, at: QPoint) -> None:
        menu = self.line_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def line_menu(self) -> QMenu:
        """Return what can be done with the current line, as a menu."""
        menu = self.deeds.menu()
        menu.addAction(translate("List", "Columns…"), self._ask_columns)
        return menu

    def _to_search(self) -> None:
        if self.session.veil.on:  # the words looked for are covered: what is typed must not go where nobody sees it
            self.veiled.take_focus()
            return
        self.bar.search.setFocus()
        self.bar.search.selectAll()
