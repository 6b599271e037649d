"""A short table at the side of the read view: as high as its rows up to a few, its last column takes what is left."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from app.ui import theme

_ROW = 30
_SHOWN_ROWS = 8


class SideTable(QTableWidget):
    """Columns by their titles; `widths` are those of all but the last, `name` is read out."""

    def __init__(self, name: str, titles: Sequence[str], widths: Sequence[int]) -> None:
        super().__init__(0, len(titles))
        self.setProperty("frame", "lines")
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(titles))
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(len(titles) - 1, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, theme.px(width))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def begin(self, count: int) -> None:
        """Make room for so many rows, which `fill` then writes."""
        self.setRowCount(count)
        self.setFixedHeight(theme.px(_ROW) * (min(count, _SHOWN_ROWS) + 1) + 4)

    def fill(self, row: int, cells: Sequence[QTableWidgetItem | str]) -> None:
        """Write one row; a cell that is cut off says itself whole as a tip."""
        for column, cell in enumerate(cells):
            item = QTableWidgetItem(cell) if isinstance(cell, str) else cell
            item.setToolTip(item.text())
            self.setItem(row, column, item)
