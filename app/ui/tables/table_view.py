"""The table of the design: hairlines, a ring or bar for the current row, sorting by the head, columns that drop out."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui import icons, theme
from app.ui.tables.keyed_model import Index, KeyedModel

_ROW = 33
_HEAD = 30
_EDGE = 24
_PAD = 8
_LEAST_REST = 150


class RowDelegate(QStyledItemDelegate):
    """Paints a cell: background, text, hairline, and the mark of the current row. `paint_cell` may be overridden."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        look = theme.current()
        box: QRect = option.rect
        table = option.widget
        current = isinstance(table, QTableView) and table.currentIndex().row() == index.row()
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.fillRect(box, look.colour("sel" if current else "surface"))
        painter.setPen(look.colour("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        self.paint_cell(painter, self._inner(option, index), index)
        if current and isinstance(table, QTableView):
            self._paint_current(painter, box, index, table)
        painter.restore()

    def paint_cell(self, painter: QPainter, place: QRect, index: Index) -> None:
        """Paint the content of a cell: its text."""
        self.paint_text(painter, place, str(index.data() or ""), number=self._is_number(index))

    def paint_text(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        *,
        number: bool = False,
        weight: int = 400,
        colour: str = "text",
    ) -> None:
        """Draw one line of text, cut to its place."""
        look = theme.current()
        painter.setFont(look.font("body", weight))
        painter.setPen(look.colour(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _inner(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        box: QRect = option.rect
        look = theme.current()
        start = look.space(_EDGE if index.column() == 0 else _PAD)
        inner = box.adjusted(start, 0, -look.space(_PAD), -1)
        return QStyle.visualRect(option.direction, box, inner)

    def _paint_current(self, painter: QPainter, box: QRect, index: Index, table: QTableView) -> None:
        look = theme.current()
        accent = look.colour("accent")
        if not table.hasFocus():
            if index.column() == 0:
                bar = QRect(box.left(), box.top(), 3, box.height())
                painter.fillRect(QStyle.visualRect(table.layoutDirection(), box, bar), accent)
            return
        painter.setPen(QPen(accent, 2))
        painter.drawLine(box.left(), box.top() + 1, box.right() + 1, box.top() + 1)
        painter.drawLine(box.left(), box.bottom(), box.right() + 1, box.bottom())
        header = table.horizontalHeader()
        shown = [n for n in range(header.count()) if not header.isSectionHidden(n)]
        rtl = table.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (shown[-1], shown[0]) if rtl else (shown[0], shown[-1])
        if index.column() == left:
            painter.drawLine(box.left() + 1, box.top(), box.left() + 1, box.bottom())
        if index.column() == right:
            painter.drawLine(box.right(), box.top(), box.right(), box.bottom())

    def _is_number(self, index: Index) -> bool:
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        return bool(align is not None and int(align) & int(Qt.AlignmentFlag.AlignRight))


class Head(QHeaderView):
    """The head: small type, an arrow beside the sorted column, 24 px at the leading edge."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one title."""
        look = theme.current()
        model = self.model()
        title = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        align = Qt.AlignmentFlag(int(model.index(0, section).data(Qt.ItemDataRole.TextAlignmentRole) or 1))
        sorted_here = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        painter.save()
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(rect, look.colour("surface"))
        painter.setPen(look.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        start = look.space(_EDGE if section == 0 else _PAD)
        inner = QStyle.visualRect(self.layoutDirection(), rect, rect.adjusted(start, 0, -look.space(_PAD), 0))
        painter.setFont(look.font("caption", 600 if sorted_here else 500))
        painter.setPen(look.colour("text" if sorted_here else "text2"))
        painter.drawText(inner, int(align | Qt.AlignmentFlag.AlignVCenter), title)
        if sorted_here:
            self._paint_arrow(painter, inner, title)
        painter.restore()

    def _paint_arrow(self, painter: QPainter, inner: QRect, title: str) -> None:
        side = theme.px(12)
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        at = painter.fontMetrics().horizontalAdvance(title) + theme.space(6)
        if at + side > inner.width():
            return
        box = QRect(inner.left() + at, inner.top() + (inner.height() - side) // 2, side, side)
        placed = QStyle.visualRect(self.layoutDirection(), inner, box)
        painter.drawPixmap(placed.topLeft(), icons.pixmap("up" if up else "down", "text", 12))


class TableView(QTableView):
    """A table on a keyed model. `opened` on Enter or double click; `sorted_by` a column's SQL name and direction."""

    opened = Signal(int)
    sorted_by = Signal(str, bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHorizontalHeader(Head(self))
        self.setItemDelegate(RowDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.refresh_look()
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        theme.current().changed.connect(self.refresh_look)

    def show_model(self, model: KeyedModel) -> None:  # type: ignore[type-arg]
        """Take the model; sorting goes to whoever asks the database."""
        self.setModel(model)
        head = self.horizontalHeader()
        head.setSortIndicatorShown(False)
        head.sectionClicked.connect(self._sort)
        self._lay_out()

    def refresh_look(self) -> None:
        """Take heights and widths of the look in force."""
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        self.verticalHeader().setMinimumSectionSize(theme.px(20))
        self.horizontalHeader().setFixedHeight(theme.px(_HEAD))
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rest of the width to the widest column; drop columns that have no room."""
        super().resizeEvent(event)
        self._lay_out()

    def _columns(self) -> tuple:  # type: ignore[type-arg]
        model = self.model()
        return model.columns if isinstance(model, KeyedModel) else ()

    def _lay_out(self) -> None:
        columns = self._columns()
        room = self.viewport().width()
        least = theme.px(_LEAST_REST)
        widths = {n: theme.px(c.width) if c.width else least for n, c in enumerate(columns)}
        shown = dict(widths)
        for n in sorted(widths, key=lambda n: -columns[n].keep):
            if sum(shown.values()) <= room or not columns[n].keep:
                break
            del shown[n]
        rest = max(room - sum(shown.values()), 0)
        stretch = [n for n in shown if not columns[n].width]
        for n in widths:
            self.setColumnHidden(n, n not in shown)
            extra = rest // len(stretch) if n in stretch else 0
            self.setColumnWidth(n, widths[n] + extra)

    def _sort(self, section: int) -> None:
        columns = self._columns()
        if not columns or not columns[section].sort:
            return
        head = self.horizontalHeader()
        again = head.isSortIndicatorShown() and head.sortIndicatorSection() == section
        descending = not again or head.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        if not again:
            descending = False
        head.setSortIndicatorShown(True)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        head.setSortIndicator(section, order)
        self.sorted_by.emit(columns[section].sort, descending)
        head.viewport().update()
