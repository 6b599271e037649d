"""What has no room in the list: in a narrow window or with large text columns drop out, and stand below the table."""

from PySide6.QtWidgets import QFrame

from app.texts import QT_TRANSLATE_NOOP
from app.ui.i18n import tr
from app.ui.layouts import margins, row
from app.ui.tables.keyed_model import KeyedModel
from app.ui.tables.table_view import RowDelegate, TableView
from app.ui.text import PlainLabel, beside
from app.ui.tokens import PAGE_END, PAGE_START

_CELL = QT_TRANSLATE_NOOP("Table", "{column}: {value}")


class LeftOut(QFrame):
    """Says of the current line what stands in the columns that dropped out; hidden while none has."""

    def __init__(self, table: TableView, model: KeyedModel) -> None:  # type: ignore[type-arg]
        super().__init__()
        self.setProperty("frame", "bottom")
        self._table, self._model = table, model
        self._words = PlainLabel("", role="second", wrap=True)
        layout = row()
        layout.addWidget(self._words, 1)
        margins(layout, (PAGE_START, 8, PAGE_END, 8))
        self.setLayout(layout)
        self.setVisible(False)
        table.laid_out.connect(self._tell)
        table.selectionModel().currentRowChanged.connect(self._tell)
        model.dataChanged.connect(self._tell)
        model.modelReset.connect(self._tell)

    @property
    def sentence(self) -> str:
        """What it says now, "" while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def _tell(self, *_changed: object) -> None:
        at = self._table.currentIndex().row()
        line = self._model.line(at) if 0 <= at < self._model.rowCount() else None
        dropped = [n for n in range(len(self._model.columns)) if self._table.isColumnHidden(n)]
        columns = [self._model.columns[n] for n in (*self._cut(at), *dropped)]
        told = [(one.title, one.text(line)) for one in columns] if line is not None else []
        parts = [tr(_CELL, column=title, value=words) for title, words in told if words]
        self._words.setText(beside(*parts))
        self.setVisible(bool(dropped) and at >= 0)

    def _cut(self, row: int) -> list[int]:
        """Return the columns that are shown but have no room for the whole words of a line."""
        delegate = self._table.itemDelegate()
        shown = (n for n in range(len(self._model.columns)) if not self._table.isColumnHidden(n))
        return [
            n
            for n in shown
            if isinstance(delegate, RowDelegate) and delegate.is_cut(self._table, self._model.index(row, n))
        ]
