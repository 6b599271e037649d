"""The place picker: search in names, aliases and codes; the chosen place as one row; own places can be added."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.texts import QT_TRANSLATE_NOOP
from app.ui import icons, theme
from app.ui.i18n import tr
from app.ui.text import PlainLabel, beside, isolate
from app.ui.widgets.buttons import secondary
from app.ui.widgets.field import name_icons
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.inner_icon import put_icon
from app.ui.widgets.options import plain, sought

_SEARCH = QT_TRANSLATE_NOOP("Places", "Search a country, a state or a place of this station")
_ADD = QT_TRANSLATE_NOOP("Places", "Add “{name}” as a place of this station…")
_CHANGE = QT_TRANSLATE_NOOP("Places", "Change")
_CHANGE_OF = QT_TRANSLATE_NOOP("Places", "{name}, change")
_CHOSEN = QT_TRANSLATE_NOOP("Places", "{name}: {place}, {chain}")
_RESULTS = QT_TRANSLATE_NOOP("Places", "{name}, places found")
_LIMIT = 6
_CHOICE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class PlaceChoice:
    """A place on offer. `values` are the fields it fills (adm0 … adm4); `key` is its code or record id."""

    key: str
    name: str
    level: str
    chain: str
    code: str
    values: tuple[tuple[str, str], ...]
    aliases: str = ""
    own: bool = False

    def matches(self, words: Sequence[str]) -> bool:
        """Tell whether every word is found in name, aliases, code or chain."""
        # Part by part: chain and aliases are the same text for all areas of a country, and each is made plain once.
        texts = plain(self.name), plain(self.aliases), plain(self.chain), self.code.casefold()
        return all(any(word in text for text in texts) for word in words)


class PlaceDelegate(QStyledItemDelegate):
    """Paints pin, name, level, chain, and the code isolated left to right at the end."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a row of 30 px."""
        return QSize(200, theme.px(30))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row; the last may be the offer to add a place, which is a link."""
        rect: QRect = option.rect
        direction = option.direction
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("sel"))
        inner = rect.adjusted(10, 0, -10, 0)
        choice = index.data(_CHOICE)
        side = theme.px(15)
        spot = QRect(inner.left(), rect.top() + (rect.height() - side) // 2, side, side)
        spot = QStyle.visualRect(direction, inner, spot)
        icons.icon("pin" if choice else "plus", "accent", 15).paint(painter, spot)
        words = inner.adjusted(side + 7, 0, 0, 0)
        if isinstance(choice, PlaceChoice):
            self._paint_choice(painter, words, inner, direction, choice)
        else:
            painter.setPen(theme.colour("accent"))
            self._text(painter, direction, inner, words, str(index.data()), Qt.AlignmentFlag.AlignLeading)
        painter.restore()

    def _paint_choice(
        self, painter: QPainter, words: QRect, inner: QRect, direction: Qt.LayoutDirection, choice: PlaceChoice
    ) -> None:
        third = words.width() // 10
        painter.setPen(theme.colour("text"))
        name = QRect(words.left(), words.top(), 4 * third, words.height())
        self._text(painter, direction, inner, name, f"{choice.name}  {choice.level}", Qt.AlignmentFlag.AlignLeading)
        painter.setPen(theme.colour("text2"))
        chain = QRect(words.left() + 4 * third, words.top(), 4 * third, words.height())
        self._text(painter, direction, inner, chain, choice.chain, Qt.AlignmentFlag.AlignLeading)
        painter.setPen(theme.colour("muted"))
        code = QRect(words.left() + 8 * third, words.top(), words.width() - 8 * third, words.height())
        self._text(painter, direction, inner, code, f"\u2066{choice.code}\u2069", Qt.AlignmentFlag.AlignTrailing)

    @staticmethod
    def _text(
        painter: QPainter, direction: Qt.LayoutDirection, inner: QRect, rect: QRect, text: str, side: Qt.AlignmentFlag
    ) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QStyle.visualRect(direction, inner, rect), side | Qt.AlignmentFlag.AlignVCenter, shown)


class PlacePicker(QWidget):
    """Holds the key of a chosen place, or none. ↓ goes into the list, Enter takes, Esc restores what was chosen."""

    changed = Signal()
    add_asked = Signal(str)

    def __init__(self, name: str, *, can_add: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._can_add = can_add
        self._places: Mapping[str, PlaceChoice] = {}
        self._chosen: PlaceChoice | None = None
        self._build()
        self.search.textEdited.connect(self._on_typing)
        self._list.activated.connect(self._on_taken)
        self._list.clicked.connect(self._on_taken)
        self._change.clicked.connect(self.change)
        self._show()

    def set_places(self, places: Sequence[PlaceChoice]) -> None:
        """Offer `places`."""
        self._places = {place.key: place for place in places}

    def chosen(self) -> PlaceChoice | None:
        """Return the chosen place."""
        return self._chosen

    def set_chosen(self, choice: PlaceChoice | None) -> None:
        """Show `choice` as chosen without telling anyone."""
        self._chosen = choice
        self.search.clear()
        self._show()

    def take(self, choice: PlaceChoice) -> None:
        """Choose as a person would; the focus goes to the chosen row, or on to the search below a country."""
        self.set_chosen(choice)
        self.setFocus()
        self.changed.emit()

    def change(self) -> None:
        """Open the search again."""
        self._row.hide()
        self.search.show()
        self.search.setFocus()

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setAccessibleName(self._name)
        self.search.setPlaceholderText(tr(_SEARCH))
        put_icon(self.search, "search", "text2", QLineEdit.ActionPosition.LeadingPosition)
        name_icons(self.search, self._name)
        self.search.installEventFilter(self)
        self._model = QStandardItemModel(self)
        self._list = QListView()
        self._list.setAccessibleName(tr(_RESULTS, name=self._name))
        self._list.setModel(self._model)
        self._list.setProperty("frame", "boxed")
        self._list.setItemDelegate(PlaceDelegate(self._list))
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(8))
        for widget in (self._chosen_row(), self.search, self._list):
            box.addWidget(widget)

    def _chosen_row(self) -> QFrame:
        self._row = QFrame()
        self._row.setProperty("frame", "row")
        line = QHBoxLayout(self._row)
        line.setContentsMargins(10, 4, 6, 4)
        self._label, self._chain = PlainLabel("", role="label"), PlainLabel("", role="caption")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._label)
        words.addWidget(self._chain)
        self._change = secondary(tr(_CHANGE))
        line.addWidget(Glyph("pin"))
        line.addLayout(words, 1)
        line.addWidget(self._change)
        return self._row

    def _show(self) -> None:
        chosen = self._chosen
        self._list.hide()
        # A country alone, such as the station's own that a new record begins with, asks to be narrowed down.
        open_still = chosen is None or len(chosen.values) == 1
        self._row.setVisible(chosen is not None)
        self.search.setVisible(open_still)
        self.setFocusProxy(self.search if open_still else self._change)
        if chosen is None:
            return
        chain = beside(chosen.chain, isolate(chosen.code, left_to_right=True))
        self._label.setText(chosen.name)
        self._chain.setText(chain)
        said = tr(_CHOSEN, name=self._name, place=chosen.name, chain=chosen.chain or chosen.code)
        self._row.setAccessibleName(said)
        self._change.setAccessibleName(tr(_CHANGE_OF, name=said))

    def _on_typing(self, text: str) -> None:
        words = sought(text)
        self._model.clear()
        if not words:
            self._list.hide()
            return
        found = [place for place in self._places.values() if place.matches(words)]
        # A stable sort: among equals the order they were offered in stays, own places and own country first.
        found.sort(key=lambda place: not plain(place.name).startswith(words[0]))
        for place in found[:_LIMIT]:
            item = QStandardItem(f"{place.name}, {place.level}, {place.chain}")
            item.setData(place, _CHOICE)
            self._model.appendRow(item)
        if self._can_add:
            self._model.appendRow(QStandardItem(tr(_ADD, name=text.strip())))
        self._list.setFixedHeight(self._model.rowCount() * theme.px(30) + 2 * self._list.frameWidth() + 10)
        self._list.setCurrentIndex(self._model.index(0, 0))
        self._list.setVisible(self._model.rowCount() > 0)
        self._tell()

    def _tell(self) -> None:
        """The search keeps the focus, so it is what says the place that Enter would take."""
        self.search.setAccessibleDescription(str(self._list.currentIndex().data() or ""))

    def _on_taken(self, index: QModelIndex) -> None:
        choice = index.data(_CHOICE)
        if isinstance(choice, PlaceChoice):
            self.take(choice)
        elif index.isValid():
            self.add_asked.emit(self.search.text().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let ↑ ↓ move in the list, Enter take and Esc restore, while the focus stays in the search field."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            return self._on_key(Qt.Key(event.key()))
        return False

    def _on_key(self, key: Qt.Key) -> bool:
        row = self._list.currentIndex().row()
        if key == Qt.Key.Key_Escape and self._chosen and (self._row.isHidden() or self.search.text()):
            self.set_chosen(self._chosen)
            self.setFocus()
        elif self._list.isHidden():
            return False
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            row = max(0, min(row + step, self._model.rowCount() - 1))
            self._list.setCurrentIndex(self._model.index(row, 0))
            self._tell()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_taken(self._list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self._list.hide()
        else:
            return False
        return True
