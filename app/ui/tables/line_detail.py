"""The current line of a short table in full, below it: no reason is cut off, and none waits for the mouse."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.i18n import translate
from app.ui.layouts import column, framed, row
from app.ui.tables.group_table import GroupTable, Line
from app.ui.tables.keyed_model import ROW_ROLE, Index
from app.ui.text import PlainLabel
from app.ui.tokens import PAGE_END, PAGE_START
from app.ui.widgets.badge import Badge

_HIGHEST, _TITLES = 160, 220  # px at 100 %: what is higher scrolls, and what is wider wraps


class LineDetail(QScrollArea):
    """Says every cell of the table's current line with the title of its column; hidden while a group is current."""

    def __init__(self, table: GroupTable) -> None:
        super().__init__()
        self._table = table
        self._titles: list[PlainLabel] = []
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Table", "The current line in full"))
        self.setVisible(False)
        table.selectionModel().currentRowChanged.connect(self._show_row)
        table.lines.modelReset.connect(self._say_nothing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words in the new width."""
        super().resizeEvent(event)
        self._share()
        self._fit()
        QTimer.singleShot(0, self, self._lay_out)

    def _share(self) -> None:
        """Give the titles the room of the longest, as far as two fifths of the width go."""
        longest = max((title.fontMetrics().horizontalAdvance(title.text()) for title in self._titles), default=0)
        for title in self._titles:
            title.setFixedWidth(min(longest + 2, theme.px(_TITLES), max(self.viewport().width() * 2 // 5, 1)))

    def _fit(self) -> None:
        body = self.widget()
        wanted = body.heightForWidth(self.viewport().width()) if body is not None else 0
        highest = theme.px(_HIGHEST)
        self.setFixedHeight(min(wanted, highest))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if wanted > highest else Qt.FocusPolicy.NoFocus)

    def _lay_out(self) -> None:
        """Place the lines once more: Qt leaves them where they stood in the height that the body had before."""
        body = self.widget()
        layout = body.layout() if body is not None else None
        if layout is not None:
            layout.invalidate()
            layout.activate()

    def _show_row(self, current: Index, _before: Index) -> None:
        shown = current.data(ROW_ROLE)
        if not isinstance(shown, Line) or not shown.cells:
            self._say_nothing()
            return
        body, self._titles = _body(self._table, shown)
        self._share()
        self.setWidget(body)
        self.setVisible(True)
        self._fit()
        QTimer.singleShot(0, self, self._lay_out)

    def _say_nothing(self) -> None:
        self.setVisible(False)
        self._titles = []
        gone = self.takeWidget()
        if gone is not None:
            gone.deleteLater()


def _body(table: GroupTable, shown: Line) -> tuple[QFrame, list[PlainLabel]]:
    """Return what says the line, and in it the titles, which share one width."""
    head = row(gap=8)
    told: list[tuple[PlainLabel, PlainLabel]] = []
    for named, cell in zip(table.lines.columns, shown.cells, strict=False):
        if cell.badge is not None:
            head.addWidget(Badge(*cell.badge, cell.words))
        elif cell.strong:
            head.addWidget(PlainLabel(cell.words, role="label", wrap=True))
        elif cell.words:
            title = PlainLabel(named.title, role="second", wrap=True)
            told.append((title, PlainLabel(cell.whole or cell.words, wrap=True)))
    head.addStretch(1)
    lines = column(head, gap=4, sides=(PAGE_START, 10, PAGE_END, 10))
    for title, words in told:
        one = row(title, gap=16)
        one.addWidget(words, 1)
        lines.addLayout(one)
    return framed("bottom", lines), [title for title, _words in told]


def with_detail(table: GroupTable) -> QVBoxLayout:
    """Lay a table above the detail of its current line."""
    layout = column(gap=0)
    layout.addWidget(table, 1)
    layout.addWidget(LineDetail(table))
    return layout


def page_with_detail(table: GroupTable) -> QWidget:
    """The same as a widget, for a stack."""
    made = QWidget()
    made.setLayout(with_detail(table))
    return made
