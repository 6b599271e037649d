"""A line of the palette: icon and word, and at its end, muted, the keys or what tells one record from another."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import theme

SECOND = int(Qt.ItemDataRole.UserRole) + 1
_SIDE, _GAP = 12, 16  # px at 100 %


class PaletteLine(QStyledItemDelegate):
    """Paints the line as any list does, and the second text at its end, cut where the word leaves too little."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one line."""
        super().paint(painter, option, index)
        second = str(index.data(SECOND) or "")
        if not second:
            return
        rect: QRect = option.rect
        word = option.fontMetrics.horizontalAdvance(str(index.data(Qt.ItemDataRole.DisplayRole)))
        taken = option.decorationSize.width() + word + theme.space(_SIDE + _GAP)
        place = rect.adjusted(taken, 0, -theme.space(_SIDE), 0)
        painter.save()
        painter.setFont(theme.current().font("caption"))
        painter.setPen(theme.colour("muted"))
        shown = painter.fontMetrics().elidedText(second, Qt.TextElideMode.ElideRight, place.width())
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QStyle.visualRect(option.direction, rect, place), end, shown)
        painter.restore()
