"""A table whose lines are ticked: Space, Shift with a moving key or click, Ctrl+A, the box in the head; Esc clears.

A tick is not the current line: moving ticks nothing, and what is ticked stays while one looks elsewhere.
"""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.ui.tables.keyed_model import KeyedModel
from app.ui.tables.table_view import TableView
from app.ui.tables.ticks import Ticks

_MOVES = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
)
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class TickingTable(TableView):
    """`menu_asked` carries a place on the screen, after the line under it became the current one."""

    menu_asked = Signal(QPoint)

    def __init__(self, name: str, ticks: Ticks, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.ticks = ticks
        self._from: int | None = None  # the row at which Shift began, and what was ticked then
        self._before: frozenset[int] = frozenset()
        self.head.box_clicked.connect(self.tick_all)
        ticks.changed.connect(self._show_ticks)

    def show_model(self, model: KeyedModel) -> None:  # type: ignore[type-arg]
        """Take the model; a new result ends what Shift began."""
        super().show_model(model)
        model.modelReset.connect(self._end_range)

    def tick_all(self) -> None:
        """Tick every line of the result; where all of them are, none of them."""
        model = self._keyed()
        if model is None:
            return
        self._end_range()
        shown = frozenset(model.rowids)
        self.ticks.put(self.ticks.rowids - shown if shown <= self.ticks.rowids else self.ticks.rowids | shown)

    def toggle_current(self) -> None:
        """Tick the current line, or take its tick away."""
        model, index = self._keyed(), self.currentIndex()
        if model is not None and index.isValid():
            self._end_range()
            self.ticks.toggle(model.rowid(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick, extend, tick all, clear; everything else as in any table."""
        key, held = event.key(), event.modifiers()
        if key == Qt.Key.Key_Space:
            self.toggle_current()
        elif key == Qt.Key.Key_A and held & _CTRL:
            self._tick_every()
        elif key == Qt.Key.Key_Escape and len(self.ticks):
            self._end_range()
            self.ticks.clear()
        elif key in _MOVES:
            before = self.currentIndex().row()
            super().keyPressEvent(event)
            self._moved(before, extend=bool(held & _SHIFT))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click into the box or with Ctrl ticks, one with Shift extends, any other only moves."""
        index, before = self.indexAt(event.position().toPoint()), self.currentIndex().row()
        super().mousePressEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if event.modifiers() & _SHIFT:
            self._moved(before, extend=True)
        elif event.modifiers() & _CTRL or self._in_box(index, event):
            self.toggle_current()
        else:
            self._end_range()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks into a box are two clicks; elsewhere the line is opened."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._in_box(index, event):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the line under the pointer, or by key of the current one."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index, at = self.indexAt(event.pos()), event.globalPos()
        else:
            index = self.currentIndex()
            self.scrollTo(index)  # it may have been looked away from
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_asked.emit(at)

    def _moved(self, before: int, *, extend: bool) -> None:
        model, now = self._keyed(), self.currentIndex().row()
        if not extend or model is None or now < 0 or before < 0:
            self._end_range()
            return
        if self._from is None:
            self._from, self._before = before, self.ticks.rowids
        first, last = sorted((self._from, now))
        self.ticks.put(self._before | frozenset(model.rowids[first : last + 1]))

    def _tick_every(self) -> None:
        model = self._keyed()
        if model is not None:
            self._end_range()
            self.ticks.put(self.ticks.rowids.union(model.rowids))

    def _end_range(self) -> None:
        self._from, self._before = None, frozenset()

    def _in_box(self, index: QModelIndex, event: QMouseEvent) -> bool:
        return index.column() == 0 and self.head.box_at(event.position().toPoint().x())

    def _show_ticks(self) -> None:
        self.viewport().update()
        self.head.viewport().update()

    def _keyed(self) -> KeyedModel | None:  # type: ignore[type-arg]
        """The model, where its lines can be ticked."""
        model = self.model()
        return model if isinstance(model, KeyedModel) and model.ticks is not None else None
