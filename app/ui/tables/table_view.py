"""The table of the design: hairlines, a ring or bar for the current row, sorting by the head, columns that drop out."""

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from app.ui import icons, theme
from app.ui.tables.keyed_model import TICKED_ROLE, Index, KeyedModel

_ROW = 33
_HEAD = 30
_EDGE = 24
PAD = 8
_LEAST_REST, _REST = 190, 212  # px at 100 % of a column that takes the rest: with which it is left, and may have
_BOX = 15
BOX_ROOM = 39  # px that the box takes before the first column's text


def paint_box(painter: QPainter, place: QRect, state: Qt.CheckState, *, edge: str = "edge") -> None:
    """Draw a tick box at the reading start of `place`; partly ticked is a line."""
    look = theme.current()
    side = look.px(_BOX)
    box = QRect(place.left(), place.top() + (place.height() - side) // 2, side, side)
    box = QStyle.visualRect(painter.layoutDirection(), place, box)
    full = state != Qt.CheckState.Unchecked
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("accent" if full else edge), 1))
    painter.setBrush(look.colour("accent" if full else "surface"))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if full:
        inner = _BOX - 3
        name = "check" if state == Qt.CheckState.Checked else "minus"
        off = (side - look.px(inner)) // 2
        painter.drawPixmap(box.left() + off, box.top() + off, icons.pixmap(name, "on_accent", inner))
    painter.restore()


class RowDelegate(QStyledItemDelegate):
    """Paints a cell: background, text, hairline, and the mark of the current row. `paint_cell` may be overridden."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        look = theme.current()
        box: QRect = option.rect
        table = option.widget
        current = isinstance(table, QTableView) and table.currentIndex().row() == index.row()
        ticked = index.data(TICKED_ROLE)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.fillRect(box, look.colour("sel" if (current if ticked is None else ticked) else "surface"))
        painter.setPen(look.colour("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = self._inner(option, index)
        if ticked is not None and index.column() == 0:
            inner = self._paint_box(painter, inner, ticked=ticked)
        self.paint_cell(painter, inner, index)
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

    def is_cut(self, view: QTableView, index: Index) -> bool:
        """Tell whether a cell has no room for the whole of its words."""
        sides = theme.space(PAD) + theme.space(_EDGE if index.column() == 0 else PAD)
        boxed = theme.px(BOX_ROOM) if index.column() == 0 and index.data(TICKED_ROLE) is not None else 0
        return self.wanted(index) > view.columnWidth(index.column()) - sides - boxed

    def wanted(self, index: Index) -> int:
        """Return the px that the content of a cell would take: its text."""
        return theme.current().metrics().horizontalAdvance(str(index.data() or ""))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show the whole words of a cell that is cut, and of no other."""
        if isinstance(view, QTableView) and index.isValid() and not self.is_cut(view, index):
            QToolTip.hideText()
            return True
        return super().helpEvent(event, view, option, index)

    def _paint_box(self, painter: QPainter, inner: QRect, *, ticked: bool) -> QRect:
        """Draw the box and return the room behind it."""
        state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        paint_box(painter, inner, state, edge="text2" if ticked else "edge")
        rest = inner.adjusted(theme.px(BOX_ROOM), 0, 0, 0)
        return QStyle.visualRect(painter.layoutDirection(), inner, rest)

    def _inner(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        box: QRect = option.rect
        look = theme.current()
        start = look.space(_EDGE if index.column() == 0 else PAD)
        inner = box.adjusted(start, 0, -look.space(PAD), -1)
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
    """The head: small type, an arrow beside the sorted column, 24 px at the leading edge.

    Over lines that can be ticked it has a box for all of them; `box_clicked` when that is clicked.
    """

    box_clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def box_at(self, x: int) -> bool:
        """Tell whether a place across the table is in the column of boxes."""
        start = theme.space(_EDGE) + theme.px(BOX_ROOM)
        from_edge = self.width() - x if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else x
        return self.box_state() is not None and from_edge < start

    def box_state(self) -> Qt.CheckState | None:
        """Return whether all, some or no lines of the result are ticked; None where nothing can be."""
        model = self.model()
        if not isinstance(model, KeyedModel) or model.ticks is None:
            return None
        if not len(model.ticks):
            return Qt.CheckState.Unchecked
        every = len(model.ticks) >= len(model.rowids) > 0 and model.ticks.rowids.issuperset(model.rowids)
        return Qt.CheckState.Checked if every else Qt.CheckState.PartiallyChecked

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click into the box is not one on the title."""
        if self.box_at(event.position().toPoint().x()):
            self.box_clicked.emit()
        else:
            super().mousePressEvent(event)

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
        start = look.space(_EDGE if section == 0 else PAD)
        inner = QStyle.visualRect(self.layoutDirection(), rect, rect.adjusted(start, 0, -look.space(PAD), 0))
        state = self.box_state() if section == 0 else None
        if state is not None:
            paint_box(painter, inner, state)
            rest = inner.adjusted(theme.px(BOX_ROOM), 0, 0, 0)
            inner = QStyle.visualRect(self.layoutDirection(), inner, rest)
        painter.setFont(look.font("caption", 600 if sorted_here else 500))
        painter.setPen(look.colour("text" if sorted_here else "text2"))
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(align | Qt.AlignmentFlag.AlignVCenter), shown)
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


_ORDER = {True: Qt.SortOrder.DescendingOrder, False: Qt.SortOrder.AscendingOrder}


class TableView(QTableView):
    """A table on a keyed model. `opened` on Enter or double click; `sorted_by` a column's SQL name and direction.

    `laid_out` after it was settled which columns have room.
    """

    opened = Signal(int)
    sorted_by = Signal(str, bool)
    laid_out = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.head = Head(self)
        self.setHorizontalHeader(self.head)
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
        self.head.setSortIndicatorShown(False)
        self.head.sectionClicked.connect(self._sort)
        model.modelReset.connect(self._lay_out)
        self._lay_out()

    def show_sort(self, column: str, *, descending: bool) -> None:
        """Show by what the lines are sorted; a column that is not shown has no arrow."""
        at = next((n for n, one in enumerate(self._columns()) if one.sort == column), None)
        self.head.setSortIndicatorShown(at is not None)
        if at is not None:
            self.head.setSortIndicator(at, _ORDER[descending])
        self.head.viewport().update()

    def moveCursor(self, action: QAbstractItemView.CursorAction, held: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last line, not to the ends of this one."""
        model, column = self.model(), max(self.currentIndex().column(), 0)
        if action == QAbstractItemView.CursorAction.MoveHome:
            return model.index(0, column)
        if action == QAbstractItemView.CursorAction.MoveEnd:
            return model.index(model.rowCount() - 1, column)
        return super().moveCursor(action, held)

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
        widths = {n: theme.px(c.least or c.width or _LEAST_REST) for n, c in enumerate(columns)}
        for n in sorted(widths, key=lambda n: -columns[n].keep):
            if sum(widths.values()) <= self.viewport().width() or not columns[n].keep:
                break
            del widths[n]
        self._widen(widths)
        for n in range(len(columns)):
            self.setColumnHidden(n, n not in widths)
            if n in widths:
                self.setColumnWidth(n, widths[n])
        self.laid_out.emit()

    def _widen(self, widths: dict[int, int]) -> None:
        """Give what is left to the column that goes last, to that of the rest, to the others, then to the rest again.

        The rest has as much as its words want before the others.
        """
        columns = self._columns()
        rest = [n for n in widths if not columns[n].width]
        last = [n for n in widths if columns[n].keep == 1]
        left = max(self.viewport().width() - sum(widths.values()), 0)
        for n in [*last, *rest, *widths]:
            more = min(left, max(theme.px(columns[n].width or _REST) - widths[n], 0))
            widths[n] += more
            left -= more
        for n in rest:
            widths[n] += left // len(rest)

    def _sort(self, section: int) -> None:
        columns = self._columns()
        if not columns or not columns[section].sort:
            return
        head = self.head
        again = head.isSortIndicatorShown() and head.sortIndicatorSection() == section
        descending = again and head.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        self.show_sort(columns[section].sort, descending=descending)
        self.sorted_by.emit(columns[section].sort, descending)
