"""A table over very many rows: integer row ids in order, cells fetched by pages on the read lane, "…" until they come.

Sorting and filtering are SQL; there is no proxy model and no row offset (architecture, section 7).
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from app.tasks import Task
from app.ui.i18n import translate
from app.ui.jobs import Job, Jobs
from app.ui.tables.ticks import Ticks

PAGE = 64
KEPT = 32
FIRST = 2 * PAGE  # whole pages: what is added later changes none of those at hand
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
TICKED_ROLE = ROW_ROLE + 1
WAITING, UNREAD = "…", "—"
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
_TOLD = frozenset({*_WORDS, Qt.ItemDataRole.AccessibleTextRole, ROW_ROLE})
_PAINTED = 50  # ms
Index = QModelIndex | QPersistentModelIndex
Query = Callable[[Task], Sequence[int]]


class Keyed(Protocol):
    """A line that knows its row id."""

    @property
    def rowid(self) -> int:
        """The key in the list table."""
        ...


R = TypeVar("R", bound=Keyed)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column: `sort` is its name in SQL ("" = cannot be sorted), `width` px at 100 % (0 = takes the rest).

    `least` is the width down to which it makes room for the column that takes the rest (0 = it never does).

    `key` names it whatever the language; `keep` says how long it stays in a narrow window: the highest goes first,
    0 never goes.
    """

    title: str
    text: Callable[[R], str]
    sort: str = ""
    width: int = 0
    least: int = 0
    number: bool = False
    keep: int = 0
    key: str = ""


class KeyedModel(QAbstractTableModel, Generic[R]):
    """Shows what `ids` finds in the order it gives; `rows` reads the lines of some ids. Both run on the read lane.

    With `ticks` the first column has a box that tells which lines are ticked.
    """

    counted = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        columns: Sequence[Column[R]],
        *,
        rows: Callable[[Sequence[int]], Sequence[R]],
        spoken: Callable[[R], str],
        ticks: Ticks | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._jobs = jobs
        self._rows = rows
        self._spoken = spoken
        self.ticks = ticks
        self._ids: Sequence[int] = ()
        self._pages: OrderedDict[int, dict[int, R]] = OrderedDict()
        self._asked: set[int] = set()
        self._unread: set[int] = set()  # pages that could not be read; nothing asks for them until all is asked anew
        self._round = 0
        self._question = 0
        self._query: Job | None = None

    def show_columns(self, columns: Sequence[Column[R]]) -> None:
        """Show other columns of the same lines."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def load(self, ids: Query, *, first: Query | None = None) -> None:
        """Ask for a new result; the present one stays until it comes, an older question is dropped.

        `first` gives the first FIRST ids of the same result quickly: they are shown, the first page with its lines,
        before all are counted.
        """
        if self._query is not None:
            self._query.cancel()
        if first is None:
            self._ask(ids, self._take)
        else:
            read = self._rows

            def begin(task: Task) -> tuple[Sequence[int], Sequence[R]]:
                found = first(task)
                return found, read(found[:PAGE])

            self._ask(begin, lambda told: self._take_first(*told, ids))

    def _ask(self, query: Callable[[Task], T], done: Callable[[T], object]) -> None:
        self._question += 1
        number = self._question

        def take(told: T) -> None:
            # Two workers read: an older question may be answered last, and one that was stopped may have been done.
            if number == self._question:
                done(told)

        self._query = self._jobs.run(query, owner=self, lane="read", done=take, failed=self.failed.emit)

    def clear(self) -> None:
        """Forget everything that was read; what was asked before is not shown any more."""
        self._question += 1
        self._take(())

    def retell(self) -> None:
        """The words of the lines have changed, the lines have not."""
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, self.columnCount() - 1))

    def line(self, row: int) -> R | None:
        """Return a line, None while it is on its way; asking fetches its page."""
        page = row // PAGE
        if page not in self._pages:
            self._fetch(page)
            return None
        self._pages.move_to_end(page)
        return self._pages[page].get(self._ids[row]) if row < len(self._ids) else None

    def row_of(self, rowid: int) -> int:
        """Return where a row id stands, -1 where it is not in the result."""
        try:
            return self._ids.index(rowid)
        except ValueError:
            return -1

    @property
    def rowids(self) -> Sequence[int]:
        """The row ids of the whole result, in its order."""
        return self._ids

    def rowid(self, row: int) -> int:
        """Return the row id at a place."""
        return self._ids[row]

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines the result has."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, its line (ROW_ROLE), whether it is ticked, or what is spoken of its line."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role in (TICKED_ROLE, Qt.ItemDataRole.CheckStateRole):
            return self._tick(index, role)
        if role not in _TOLD:
            return None
        line = self.line(index.row())
        if role == ROW_ROLE:
            return line
        if line is None:
            return self._instead(index.row() // PAGE, role)
        return self._spoken(line) if role == Qt.ItemDataRole.AccessibleTextRole else column.text(line)

    def _instead(self, page: int, role: int) -> str:
        """What stands for a line that is on its way, or that could not be read."""
        if page not in self._unread:
            return WAITING
        return UNREAD if role == Qt.ItemDataRole.DisplayRole else translate("Table", "This line could not be read.")

    def _tick(self, index: Index, role: int) -> bool | Qt.CheckState | None:
        if self.ticks is None or index.row() >= len(self._ids):
            return None
        ticked = self._ids[index.row()] in self.ticks
        if role == TICKED_ROLE:
            return ticked
        return (Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked) if index.column() == 0 else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.columns[section].title
        return None

    def _take_first(self, found: Sequence[int], lines: Sequence[R], ids: Query) -> None:
        if len(found) < FIRST:
            self._take(found, lines)
            return
        self._show(found, lines)
        number = self._question
        # They are painted first: to fetch so many ids wants the interpreter as often as to paint does.
        QTimer.singleShot(_PAINTED, self, lambda: self._ask(ids, self._extend) if number == self._question else None)

    def _extend(self, ids: Sequence[int]) -> None:
        """Add the lines after the first ones; where those are not the first any more, show all anew."""
        shown = len(self._ids)
        if ids[:shown] != self._ids:
            self._take(ids)
            return
        self._query = None
        if len(ids) > shown:
            self.beginInsertRows(QModelIndex(), shown, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
        self.counted.emit(len(ids))

    def _take(self, ids: Sequence[int], lines: Sequence[R] = ()) -> None:
        self._show(ids, lines)
        self.counted.emit(len(ids))

    def _show(self, ids: Sequence[int], lines: Sequence[R] = ()) -> None:
        """Begin anew with these ids; `lines` are those of the first page, where they are at hand."""
        self.beginResetModel()
        self._round += 1
        self._ids = ids
        self._pages.clear()
        if lines:
            self._pages[0] = {line.rowid: line for line in lines}
        self._asked.clear()
        self._unread.clear()
        self._query = None
        self.endResetModel()

    def _fetch(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        wanted = tuple(self._ids[page * PAGE : (page + 1) * PAGE])
        read, at_round = self._rows, self._round

        def work(_task: Task) -> tuple[int, int, Sequence[R]]:
            return at_round, page, read(wanted)

        def failed(error: Exception) -> None:
            if at_round == self._round:
                self._unread.add(page)
                self._changed(page)
                self.failed.emit(error)

        self._jobs.run(work, owner=self, lane="read", done=self._arrived, failed=failed)

    def _arrived(self, result: tuple[int, int, Sequence[R]]) -> None:
        at_round, page, lines = result
        if at_round != self._round:
            return
        self._asked.discard(page)
        self._pages[page] = {line.rowid: line for line in lines}
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        self._changed(page)

    def _changed(self, page: int) -> None:
        last = min((page + 1) * PAGE, len(self._ids)) - 1
        self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, self.columnCount() - 1))
