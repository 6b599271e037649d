"""Code pickers: a field that opens a list on typing, searches word and definition, and holds one code or several."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)

from app.texts import QT_TRANSLATE_NOOP
from app.ui import theme
from app.ui.i18n import right_to_left, tr
from app.ui.text import from_right
from app.ui.widgets.chips import ChipBox, ValueChip
from app.ui.widgets.field import name_icons
from app.ui.widgets.inner_icon import put_icon
from app.ui.widgets.options import APART, CODE, DEFINITION, Option, OptionDelegate, label_of, sought

_CHOOSE = QT_TRANSLATE_NOOP("Codes", "Choose…")
_ADD = QT_TRANSLATE_NOOP("Codes", "Add…")
_OPEN = QT_TRANSLATE_NOOP("Codes", "Open the list")
_LIST_WIDTH = 440
_ARROW = 22  # px that the arrow takes at the end of the line
_INSET = 2  # px that a line keeps free beside its text


class OptionLine(QLineEdit):
    """The line with the list: emits `picked(code)`. What it shows at rest is up to its owner (`set_rest`).

    `left_over` is what was typed and not taken when the line was left, "" for nothing.
    """

    picked = Signal(str)
    emptied = Signal()
    backspaced = Signal()

    def __init__(self, name: str, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = tuple(options)
        self._rest = ""
        self.left_over = ""
        self.setAccessibleName(name)
        if right_to_left():
            # Words of a list stand at the reading side, also where they are not translated yet.
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._model = QStandardItemModel(self)
        self._list: QListView | None = None
        action = put_icon(self, "down", "text2", QLineEdit.ActionPosition.TrailingPosition)
        action.setToolTip(tr(_OPEN))
        name_icons(self, tr(_OPEN))
        action.triggered.connect(self.open_list)
        self.textEdited.connect(self._on_typing)

    @cached_property
    def _completer(self) -> QCompleter:
        """What opens the list; a form has a hundred lines, of which few are ever opened."""
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(9)
        completer.setWidget(self)
        completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]
        return completer

    def set_rest(self, text: str) -> None:
        """Show `text` while nobody types."""
        self._rest = from_right(text)
        self.setText(self._rest)
        self.setCursorPosition(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cut a long word with an ellipsis while nobody types: a line would cut it in the middle of a letter."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        rect = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        end = theme.px(_ARROW)
        rect.adjust(*((end, 0, -_INSET, 0) if right_to_left() else (_INSET, 0, -end, 0)))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
        cut = shown != self.text()
        self.setToolTip(self.text() if cut else "")
        if not cut or self.hasFocus():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(rect, self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other rows."""
        self._options = tuple(options)

    @property
    def options(self) -> tuple[Option, ...]:
        """The rows on offer."""
        return self._options

    def open_list(self) -> None:
        """Open the whole list."""
        self.setFocus()
        self.selectAll()
        self._open("")

    def _on_typing(self, text: str) -> None:
        self.left_over = ""
        if not text.strip() and self._rest:
            self.emptied.emit()
        self._open(text)

    def _open(self, text: str) -> None:
        words = sought(text)
        found = [option for option in self._options if option.matches(words)]
        # A word that starts the label comes first: "rape" before a definition that mentions it.
        found.sort(key=lambda option: (option.apart, not option.begins(words)))
        self._fill(found)
        popup = self._popup()
        if not found:
            popup.hide()
            return
        self._completer.complete(QRect(0, 0, max(self.width(), theme.px(_LIST_WIDTH)), self.height()))
        popup.setCurrentIndex(self._model.index(0, 0) if words else self._held_index(found))

    def _held_index(self, shown: Sequence[Option]) -> QModelIndex:
        """Return the row of what the line shows at rest, so that the whole list opens on it."""
        at = next((at for at, option in enumerate(shown) if self._rest and from_right(option.label) == self._rest), -1)
        return self._model.index(at, 0) if at >= 0 else QModelIndex()

    def _popup(self) -> QListView:
        if self._list is None:
            self._list = QListView()
            self._list.setProperty("frame", "boxed")
            self._completer.setPopup(self._list)
            self._list.setItemDelegate(OptionDelegate(self._list))
            self._list.setAccessibleName(self.accessibleName())
        return self._list

    def _fill(self, options: Sequence[Option]) -> None:
        self._model.clear()
        apart_before = True
        for option in options:
            item = QStandardItem(option.label)
            item.setData(option.code, CODE)
            item.setData(option.definition, DEFINITION)
            item.setData(option.apart and not apart_before, APART)
            item.setData(f"{option.label}. {option.definition}", Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(option.definition)
            apart_before = option.apart
            self._model.appendRow(item)

    def _on_activated(self, index: QModelIndex) -> None:
        code = str(index.data(CODE) or "")
        # The completer writes its own text into the line after this signal: answer once it is done.
        QTimer.singleShot(0, self, lambda: self.picked.emit(code))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the marked match, Esc restores, ↓ opens the list, Backspace in an empty line tells the owner."""
        key = event.key()
        shown = self._list is not None and self._list.isVisible()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and shown:
            self._take_first()
        elif key == Qt.Key.Key_Escape and (shown or self.text() != self._rest):
            self._popup().hide()
            self.set_rest(self._rest)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # moves the row that this line stands in
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not shown:
            self.open_list()
        elif key == Qt.Key.Key_Backspace and not self.text():
            self.backspaced.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Take the marked match on Tab too, where somebody typed for it: going on must not drop what was typed."""
        typed = bool(self.text().strip()) and self.text() != self._rest
        if typed and self._list is not None and self._list.isVisible():
            self._take_first()
        return super().focusNextPrevChild(forward)

    def _take_first(self) -> None:
        popup = self._popup()
        index = popup.currentIndex()
        index = index if index.isValid() else self._model.index(0, 0)
        popup.hide()
        self.picked.emit(str(index.data(CODE)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list on a click, as a combo box does."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.isReadOnly():
            self.open_list()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Restore what stood here, unless the focus went into the list."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left_over = "" if self.text() == self._rest else self.text().strip()
            self.set_rest(self._rest)


class CodePicker(OptionLine):
    """Holds one code of a list, or none. An unknown code is kept and shown as its code."""

    changed = Signal()

    def __init__(self, name: str, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(name, options, parent)
        self._current = ""
        self.setPlaceholderText(tr(_CHOOSE))
        self.picked.connect(self._on_picked)
        self.emptied.connect(self._on_emptied)

    def code(self) -> str:
        """Return the code held, "" for none."""
        return self._current

    def set_code(self, code: str) -> None:
        """Hold `code` without telling anyone."""
        self._current = code
        self.set_rest(label_of(self.options, code))

    def _on_picked(self, code: str) -> None:
        self.set_code(code)
        self.changed.emit()

    def _on_emptied(self) -> None:
        self.set_code("")
        self.changed.emit()


class CodesPicker(QWidget):
    """Holds several codes as chips in the field; Backspace marks the last one, a second press removes it."""

    changed = Signal()

    def __init__(self, name: str, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = tuple(options)
        self._codes: list[str] = []
        self._chips: list[ValueChip] = []
        self.line = OptionLine(name, options)
        self.line.setPlaceholderText(tr(_ADD))
        self.line.setProperty("bare", True)
        self.line.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * 12)
        # Chips above the line stand as far from the frame as those beside it.
        self._box = ChipBox(gap=4, least=self.line.sizeHint().height())
        self._box.flow.addWidget(self.line)
        layout = QVBoxLayout(self)
        start, end = (1, 4) if right_to_left() else (4, 1)  # the arrow stands below that of the field above
        layout.setContentsMargins(start, 1, end, 1)  # as high as the fields beside it
        layout.addWidget(self._box)
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.line.picked.connect(self._on_picked)
        self.line.backspaced.connect(self._on_backspace)
        self.line.textEdited.connect(self._unmark)

    def codes(self) -> list[str]:
        """Return the codes in the order they were chosen."""
        return list(self._codes)

    def set_codes(self, codes: Sequence[str]) -> None:
        """Hold `codes` without telling anyone."""
        self._codes = list(codes)
        for chip in self._chips:
            self._box.flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(code) for code in self._codes]
        for at, chip in enumerate(self._chips):
            self._box.flow.insert(at, chip)
            chip.show()
        self.updateGeometry()

    def _chip(self, code: str) -> ValueChip:
        chip = ValueChip(label_of(self._options, code), self._box)
        chip.removed.connect(lambda: self._remove(code))
        return chip

    def _on_picked(self, code: str) -> None:
        self.line.set_rest("")
        if code and code not in self._codes:
            self.set_codes([*self._codes, code])
            self.changed.emit()

    def _remove(self, code: str) -> None:
        self.set_codes([held for held in self._codes if held != code])
        self.line.setFocus()
        self.changed.emit()

    def _on_backspace(self) -> None:
        if not self._chips:
            return
        if self._chips[-1].marked:
            self._remove(self._codes[-1])
        else:
            self._chips[-1].mark(marked=True)

    def _unmark(self) -> None:
        for chip in self._chips:
            chip.mark(marked=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Repaint the frame when the line inside gains or loses the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._unmark()
            self.update()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Give a click beside the chips to the line."""
        self.line.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame of a field around chips and line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme_state = str(self.property("check") or "")
        ring = 2 if theme_state or self.line.hasFocus() else 1
        colour = {"error": "bad", "warn": "warn"}.get(theme_state, "accent" if self.line.hasFocus() else "edge")
        painter.setPen(QPen(theme.colour(colour), ring))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2), 6, 6)
