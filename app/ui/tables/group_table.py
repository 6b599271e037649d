"""A table with group rows, for reviews: what goes, what stays, what changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, overload

from PySide6.QtCore import QAbstractTableModel, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QTableView, QWidget

from app.texts import COMMA
from app.ui import icons, theme
from app.ui.i18n import tr
from app.ui.tables.keyed_model import ROW_ROLE, Index
from app.ui.tables.table_view import Head, RowDelegate
from app.ui.widgets.badge import badge_width, paint_badge

_ROW = 31
_HEAD = 30
_LEAST_REST = 120
_REMEMBERED = 200  # lines, several times what a window shows of them


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its words, perhaps a badge (tone, icon) or an icon in a colour before them, and its weight.

    `whole` is what the detail of the line says where the words are only its beginning.
    """

    words: str
    badge: tuple[str, str] | None = None
    icon: tuple[str, str] | None = None
    strong: bool = False
    second: bool = False
    whole: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One row: cells, or a group with its title and a caption; `key` is what opening it hands on."""

    cells: tuple[Cell, ...] = ()
    group: str = ""
    caption: str = ""
    key: str = ""


class ToldLines(Sequence[Line]):
    """Lines that are told once they are looked at: of ten thousand records a person sees thirty at a time.

    `items` are what `tell` makes a line of, one each; `heads` are the rows among them that are groups.
    """

    def __init__(self, items: Sequence[Any], tell: Callable[[Any], Line], heads: Sequence[int]) -> None:
        self.heads = heads
        self._items, self._tell = items, tell
        self._told: dict[int, Line] = {}

    def __len__(self) -> int:
        """How many lines there are."""
        return len(self._items)

    @overload
    def __getitem__(self, row: int) -> Line: ...
    @overload
    def __getitem__(self, row: slice) -> Sequence[Line]: ...
    def __getitem__(self, row: int | slice) -> Line | Sequence[Line]:
        """Return a line."""
        if isinstance(row, slice):
            return [self[n] for n in range(*row.indices(len(self)))]
        found = self._told.get(row)
        if found is None:
            if len(self._told) >= _REMEMBERED:
                self._told.clear()
            found = self._told[row] = self._tell(self._items[row])
        return found


@dataclass(frozen=True, slots=True)
class GroupColumn:
    """A column's title, its width in px at 100 % (0 = takes the rest), and whether it goes where room is short."""

    title: str
    width: int = 0
    drops: bool = False


class GroupModel(QAbstractTableModel):
    """Lines with group rows."""

    def __init__(self, columns: Sequence[GroupColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> Line:
        """Return a line."""
        return self._lines[row]

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words, what is spoken of a line, or the line itself (ROW_ROLE)."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == ROW_ROLE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr(COMMA).join(cell.words for cell in line.cells if cell.words) or f"{line.group}, {line.caption}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = line.cells[index.column()].words if index.column() < len(line.cells) else ""
            return line.group if line.group and index.column() == 0 else words
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None


class GroupDelegate(RowDelegate):
    """Paints group rows across the table and cells with badge or icon."""

    def paint_cell(self, painter: QPainter, place: QRect, index: Index) -> None:
        """Paint one cell, or the heading of a group."""
        line = index.data(ROW_ROLE)
        if not isinstance(line, Line):
            return
        if line.group:
            self._paint_group(painter, place, index, line)
        elif index.column() < len(line.cells):
            self._paint(painter, place, line.cells[index.column()])

    def wanted(self, index: Index) -> int:
        """Return the px of a cell with its badge or icon."""
        line = index.data(ROW_ROLE)
        cell = line.cells[index.column()] if isinstance(line, Line) and index.column() < len(line.cells) else None
        if cell is None:
            return 0
        if cell.badge is not None:
            return badge_width(cell.words)
        words = theme.current().metrics("body", 500 if cell.strong else 400).horizontalAdvance(cell.words)
        return words + (theme.px(14) + theme.space(6) if cell.icon is not None else 0)

    def _paint(self, painter: QPainter, place: QRect, cell: Cell) -> None:
        if cell.badge is not None:
            paint_badge(painter, place, *cell.badge, cell.words)
            return
        inner = place
        direction = painter.layoutDirection()
        if cell.icon is not None:
            side = theme.px(14)
            box = QRect(place.left(), place.top() + (place.height() - side) // 2, side, side)
            name, colour = cell.icon
            painter.drawPixmap(QStyle.visualRect(direction, place, box).topLeft(), icons.pixmap(name, colour, 14))
            inner = QStyle.visualRect(direction, place, place.adjusted(side + theme.space(6), 0, 0, 0))
        self.paint_text(
            painter, inner, cell.words, weight=500 if cell.strong else 400, colour="text2" if cell.second else "text"
        )

    def _paint_group(self, painter: QPainter, place: QRect, index: Index, line: Line) -> None:
        painter.fillRect(place.adjusted(-place.left(), 0, 10_000, 0), theme.colour("bg"))
        if index.column() != 0:
            return
        self.paint_text(painter, place, line.group, weight=600)
        used = painter.fontMetrics().horizontalAdvance(line.group) + theme.space(8)
        rest = QRect(place.left() + used, place.top(), place.width() - used, place.height())
        painter.setFont(theme.current().font("caption"))
        painter.setPen(theme.colour("muted"))
        placed = QStyle.visualRect(painter.layoutDirection(), place, rest)
        painter.drawText(placed, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), line.caption)


class GroupTable(QTableView):
    """The view of a GroupModel."""

    def __init__(self, name: str, columns: Sequence[GroupColumn], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.lines = GroupModel(columns, self)
        self.setHorizontalHeader(Head(self))
        self.setModel(self.lines)
        self.setItemDelegate(GroupDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self._lay_out()
        theme.current().changed.connect(self._lay_out)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; group rows span the table."""
        self.clearSpans()
        self.lines.show_lines(lines)
        groups = (n for n, line in enumerate(lines) if line.group)
        for n in lines.heads if isinstance(lines, ToldLines) else groups:
            self.setSpan(n, 0, 1, self.lines.columnCount())

    def keyboardSearch(self, _letters: str) -> None:
        """Letters lead nowhere: no reference would be found behind its mark of direction, and every line be told."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop columns that have no room."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        self.verticalHeader().setMinimumSectionSize(theme.px(20))
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        head = self.horizontalHeader()
        head.setFixedHeight(theme.px(_HEAD))
        shown = self._with_room()
        rest = [n for n in shown if not self.lines.columns[n].width] or shown[-1:]
        for n, column in enumerate(self.lines.columns):
            self.setColumnHidden(n, n not in shown)
            stretched = n in rest
            head.setSectionResizeMode(
                n, QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.Interactive
            )
            if not stretched:
                self.setColumnWidth(n, theme.px(column.width))

    def _with_room(self) -> list[int]:
        """Return the columns that have room beside each other; those that may drop go from the last one on."""
        columns = self.lines.columns
        shown = list(range(len(columns)))
        for n in reversed(range(len(columns))):
            if sum(theme.px(columns[at].width or _LEAST_REST) for at in shown) <= self.viewport().width():
                break
            if columns[n].drops:
                shown.remove(n)
        return shown
