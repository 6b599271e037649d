"""A short table at the side of the read view: columns share its width, words wrap, as high as its first rows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

from app.ui import theme

_ROW = 30
_LEAST = 40
_PADDING = 12
_SHOWN_ROWS = 8
_AROUND = 6


class SideTable(QTableWidget):
    """Columns by their titles, which share the width as `shares` says; `name` is read out."""

    def __init__(self, name: str, titles: Sequence[str], shares: Sequence[int]) -> None:
        super().__init__(0, len(titles))
        self._shares = tuple(shares)
        self.setProperty("frame", "lines")
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(titles))
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(theme.px(_LEAST))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(theme.px(_ROW))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def begin(self, count: int) -> None:
        """Make room for so many rows, which `fill` then writes."""
        self.setRowCount(count)
        self._lay_out()

    def fill(self, row: int, cells: Sequence[QTableWidgetItem | str]) -> None:
        """Write one row; a cell that is cut off says itself whole as a tip."""
        for column, cell in enumerate(cells):
            item = QTableWidgetItem(cell) if isinstance(cell, str) else cell
            item.setToolTip(item.text())
            self.setItem(row, column, item)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def _share(self, room: int) -> None:
        for column, share in enumerate(self._shares):
            self.setColumnWidth(column, room * share // sum(self._shares))

    def _lay_out(self) -> None:
        # Qt reckons the height of a wrapped cell without the sheet's padding: a little narrower is right.
        self._share(self.viewport().width() - len(self._shares) * theme.px(_PADDING))
        self.resizeRowsToContents()
        for n in range(self.rowCount()):
            self.setRowHeight(n, self.rowHeight(n) + theme.space(_AROUND))
        self._share(self.viewport().width())
        rows = sum(self.rowHeight(n) for n in range(min(self.rowCount(), _SHOWN_ROWS)))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 4)
