"""Repeatable rows: a framed card per act, group or source. At rest one summary line; the open one holds editors."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from app.texts import QT_TRANSLATE_NOOP
from app.ui import icons, theme
from app.ui.i18n import tr
from app.ui.text import beside
from app.ui.widgets.badge import Badge
from app.ui.widgets.buttons import IconButton

_MORE = QT_TRANSLATE_NOOP("Rows", "More for {row}")
_UP = QT_TRANSLATE_NOOP("Rows", "Move up")
_DOWN = QT_TRANSLATE_NOOP("Rows", "Move down")
_REMOVE = QT_TRANSLATE_NOOP("Rows", "Remove")
_OPENED = QT_TRANSLATE_NOOP("Rows", "{row}, open")
_CLOSED = QT_TRANSLATE_NOOP("Rows", "{row}, closed, press Enter to open")


class RowHead(QAbstractButton):
    """The summary line of a row: grip, number or letter, summary. Enter, Space or a click opens and closes the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, mark: str, summary: str) -> None:
        """Show the row's mark ("A", "2") and its summary."""
        self.mark = mark
        self.setText(summary)
        self.update()

    def sizeHint(self) -> QSize:
        """Return one line of 26 px."""
        return QSize(160, theme.px(26))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter too; Alt+↑↓ is the page's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # else the button would take the arrows for itself
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint grip, mark and summary; the ring with focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        direction = self.layoutDirection()
        rect = self.rect()
        if self.hasFocus() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if self.hasFocus() else "sunken"))
            painter.drawRoundedRect(rect, 4, 4)
        grip = QRect(0, (rect.height() - theme.px(14)) // 2, theme.px(14), theme.px(14))
        painter.drawPixmap(QStyle.visualRect(direction, rect, grip).topLeft(), icons.pixmap("drag", "text2", 14))
        painter.setPen(theme.colour("muted"))
        mark_width = max(theme.px(12), painter.fontMetrics().horizontalAdvance(self.mark))
        mark = QRect(theme.px(24), 0, mark_width, rect.height())
        painter.drawText(QStyle.visualRect(direction, rect, mark), Qt.AlignmentFlag.AlignVCenter, self.mark)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(theme.colour("text"))
        words = rect.adjusted(mark.right() + theme.px(8), 0, -4, 0)
        shown = QFontMetrics(bold).elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(
            QStyle.visualRect(direction, rect, words),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading,
            shown,
        )


class RowCard(QFrame):
    """One row: head, badge, More, and a body that is there only while the row is open."""

    toggled = Signal()
    moved = Signal(int)
    remove_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "row")
        self._body: QWidget | None = None
        self.head = RowHead()
        self.more = IconButton("more", "", variant="quiet")
        self._badge = Badge("plain", "edit", "")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(10, 6, 10, 6)
        self._box.setSpacing(theme.space(8))
        self._line = QHBoxLayout()
        self._line.addWidget(self.head, 1)
        self._line.addWidget(self._badge)
        self._line.addWidget(self.more)
        self._box.addLayout(self._line)
        self._badge.hide()
        self.head.clicked.connect(self.toggled)
        self.more.clicked.connect(self._menu)

    @property
    def body(self) -> QWidget | None:
        """The editors of the row while it is open."""
        return self._body

    def say(self, mark: str, summary: str) -> None:
        """Show mark and summary, and name head and More by them."""
        self.head.say(mark, summary)
        name = beside(mark, summary)
        self.head.setAccessibleName(tr(_OPENED if self._body else _CLOSED).format(row=name))
        self.more.set_name(tr(_MORE, row=name))

    def set_badge(self, badge: tuple[str, str, str] | None) -> None:
        """Show a badge (tone, icon, word) between summary and More, or none."""
        if badge is not None:
            self._badge.show_state(*badge)
        self._badge.setVisible(badge is not None)

    def set_body(self, body: QWidget | None) -> None:
        """Open the row with `body`, or close it with None; the old body is out of sight then, for whoever wants it."""
        if self._body is not None:
            self._box.removeWidget(self._body)
            self._body.hide()
        self._body = body
        if body is not None:
            self._box.addWidget(body)
            body.show()

    def set_current(self, *, current: bool) -> None:
        """Frame the row in accent while it holds the focus."""
        if bool(self.property("current")) != current:
            theme.polish(self, current=current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the row with Alt+↑ and Alt+↓."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in steps:
            self.moved.emit(steps[key])
            return
        super().keyPressEvent(event)

    def _menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(tr(_UP)).triggered.connect(lambda: self.moved.emit(-1))
        menu.addAction(tr(_DOWN)).triggered.connect(lambda: self.moved.emit(1))
        menu.addSeparator()
        menu.addAction(tr(_REMOVE)).triggered.connect(self.remove_asked)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
