"""A drop-down that the wheel does not change by accident."""

from collections.abc import Iterable

from PySide6.QtCore import QElapsedTimer, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QStyleOptionComboBox, QWidget

from app.catalogue import COMPLETE, LANGUAGES
from app.ui import theme

_ROWS = 12
_ARROW, _PADDING, _WIDEST = 24, 10, 340  # px at 100 %, the first two as in the style sheet
_EDGES = 6  # px of the border, and what Qt keeps free beside the words


class Choice(QComboBox):
    """Words to choose from, each standing for a value. Typing finds a word, and a space belongs to it."""

    def __init__(self, options: Iterable[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(_ROWS)
        self._typed = QElapsedTimer()
        for value, word in options:
            self.addItem(word, value)

    def sizeHint(self) -> QSize:
        """As wide as its longest word, within reason."""
        self.ensurePolished()  # the letters are those of the style sheet only then
        hint, metrics = super().sizeHint(), self.fontMetrics()
        words = max((metrics.horizontalAdvance(self.itemText(n)) for n in range(self.count())), default=0)
        return hint.expandedTo(QSize(min(words + 2 + self._beside(), theme.px(_WIDEST)), 0))

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Cut a word for which there is no room with an ellipsis, not in the middle of a letter."""
        super().initStyleOption(option)
        room = self.width() - self._beside()
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def _beside(self) -> int:
        return theme.px(_ARROW) + 2 * theme.space(_PADDING) + _EDGES

    @property
    def value(self) -> str:
        """The value chosen; empty while nothing is."""
        chosen = self.currentData()
        return chosen if isinstance(chosen, str) else ""

    def choose(self, value: str) -> None:
        """Choose a value; nothing happens where it is not on offer."""
        at = self.findData(value)
        if at >= 0:
            self.setCurrentIndex(at)

    def refuse(self, reason: str) -> None:
        """Disable with the reason in tool tip and description; an empty reason enables."""
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def showEvent(self, event: QShowEvent) -> None:
        """Be labelled: where no label stands beside it, a reader is told the chosen word alone, and not of what."""
        super().showEvent(event)
        beside = self.parentWidget()
        labels = beside.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly) if beside else []
        if self.accessibleName() and not any(label.buddy() is self for label in labels):
            label = QLabel(self.accessibleName(), beside)
            label.setBuddy(self)
            label.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a space among typed letters search on ("South Sudan"); alone it opens the list, as everywhere."""
        if event.key() == Qt.Key.Key_Space and self._is_typing():
            view = self.view()
            view.setCurrentIndex(self.model().index(self.currentIndex(), self.modelColumn()))
            view.keyboardSearch(" ")
            self.setCurrentIndex(view.currentIndex().row())
            self._typed.start()
            return
        if event.text().isalnum():
            self._typed.start()
        super().keyPressEvent(event)

    def _is_typing(self) -> bool:
        return self._typed.isValid() and not self._typed.hasExpired(QApplication.keyboardInputInterval())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the choice, unless it has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def language_choice(language: str) -> Choice:
    """Return the languages on offer, each by its own name, with `language` chosen."""
    # A language that is spoken although sentences are still missing stands there, too.
    made = Choice([(code, name) for code, name in LANGUAGES.items() if code in COMPLETE or code == language])
    made.choose(language)
    return made
