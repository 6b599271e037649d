"""The section rail: a map of the form with an icon and "n left" per section, and as one row where text is large."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QProgressBar, QSizePolicy, QStyle, QVBoxLayout, QWidget

from app.models.sections import Section
from app.texts import QT_TRANSLATE_NOOP
from app.ui import icons, theme
from app.ui.i18n import tr
from app.ui.layouts import column, keep_width, margins, row, scrolled
from app.ui.text import ElidedLabel, PlainLabel
from app.ui.widgets.buttons import IconButton

_TITLE = QT_TRANSLATE_NOOP("Sections", "Sections")
_COMPLETE = QT_TRANSLATE_NOOP("Sections", "{n} of {all} complete")
_LEFT = QT_TRANSLATE_NOOP("Sections", "{n} left")
_CHECK = QT_TRANSLATE_NOOP("Sections", "check")
_SPOKEN = QT_TRANSLATE_NOOP("Sections", "{section}, {state}")
_DONE = QT_TRANSLATE_NOOP("Sections", "complete")
_NEXT = QT_TRANSLATE_NOOP("Sections", "Ctrl PgDn: next section")
_PREVIOUS = QT_TRANSLATE_NOOP("Sections", "Previous section (Ctrl+PgUp)")
_FOLLOWING = QT_TRANSLATE_NOOP("Sections", "Next section (Ctrl+PgDn)")
_PLACE = QT_TRANSLATE_NOOP("Sections", "{section}, {n} of {all}")
_WIDTH = 228
_SIDE = 14
_BESIDE = 14  # px between a name and how its section stands


@dataclass(frozen=True, slots=True)
class SectionState:
    """How a section stands: to check, complete, partly or empty, and how many answers it waits for."""

    left: int
    begun: bool
    check: bool

    @property
    def icon(self) -> tuple[str, str]:
        """Icon and colour token (design 2)."""
        if self.check:
            return "warn", "warn"
        if self.left == 0:
            return "checkc", "ok"
        return ("half", "text2") if self.begun else ("dashed", "muted")

    @property
    def word(self) -> str:
        """What stands at the end of the line."""
        if self.check:
            return tr(_CHECK)
        return tr(_LEFT, n=self.left) if self.left else ""


class SectionItem(QAbstractButton):
    """One line of the rail."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.section = section
        self.setText(tr(section.title))
        self.setToolTip(self.text())
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._state = SectionState(0, begun=False, check=False)

    def show_state(self, state: SectionState) -> None:
        """Show how the section stands."""
        if state == self._state and self.accessibleName():
            return
        self._state = state
        self.setAccessibleName(tr(_SPOKEN, section=self.text(), state=state.word or tr(_DONE)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a line of 33 px, or two lines where the name has no room in one: it is never cut."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        room = QRect(0, 0, self._room(self._longest()), theme.px(200))
        used = QFontMetrics(bold).boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text()).height()
        return QSize(150, max(theme.px(33), used + theme.px(12)))

    def _longest(self) -> int:
        words = (tr(_CHECK), tr(_LEFT, n=88))
        return theme.px(_BESIDE) + max(self.fontMetrics().horizontalAdvance(word) for word in words)

    def _room(self, taken: int) -> int:
        return theme.px(_WIDTH) - 2 * theme.space(_SIDE) - theme.px(34) - taken

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon, word and count; the current one on soft accent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        direction, rect = self.layoutDirection(), self.rect()
        if self.isChecked() or self.underMouse():
            painter.setBrush(theme.colour("accent_soft" if self.isChecked() else "sunken"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect, 4, 4)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour("accent"))
            painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), 4, 4)
        name, colour = self._state.icon
        side = theme.px(15)
        spot = QRect(theme.px(10), (rect.height() - side) // 2, side, side)
        icons.icon(name, colour, 15).paint(painter, QStyle.visualRect(direction, rect, spot))
        end = QRect(rect.width() - theme.px(72), 0, theme.px(62), rect.height())
        painter.setPen(theme.colour("warn" if self._state.check else "text2"))
        at_end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(QStyle.visualRect(direction, rect, end), at_end, self._state.word)
        font = QFont(self.font())
        if self.isChecked():
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.colour("text" if self.isChecked() else "text2"))
        words = QRect(theme.px(34), 0, self._room(self._longest()), rect.height())
        at_start = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        how = at_start | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(QStyle.visualRect(direction, rect, words), how, self.text())


class SectionRow(QFrame):
    """The rail as one row, for large text: ‹ section, n of all ›."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "side")
        self._back = IconButton("left", tr(_PREVIOUS), variant="quiet")
        self._word = PlainLabel("", role="label")
        self._on = IconButton("right", tr(_FOLLOWING), variant="quiet")
        self._back.clicked.connect(lambda: self.stepped.emit(-1))
        self._on.clicked.connect(lambda: self.stepped.emit(1))
        self.setLayout(row(self._back, self._word, self._on, None, gap=8, sides=(16, 6, 16, 6)))

    def show_current(self, title: str, number: int, of: int) -> None:
        """Show which section is in view."""
        self._word.setText(tr(_PLACE, section=title, n=number, all=of))


class SectionRail(QFrame):
    """All sections; arrows move, Enter or a click goes there. One Tab stop."""

    asked = Signal(str)

    def __init__(self, sections: Sequence[Section]) -> None:
        super().__init__()
        self.setProperty("frame", "side")
        keep_width(self, _WIDTH)
        self._items = {section.code: SectionItem(section) for section in sections}
        self._codes = [section.code for section in sections]
        self.as_row = SectionRow()
        self._count = ElidedLabel("", role="caption")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setRange(0, len(self._codes))
        self._bar.setAccessibleName(tr(_TITLE))
        head = row(PlainLabel(tr(_TITLE), role="block"), sides=(10, 0, 10, 6))  # as the names below
        head.addWidget(self._count, 1)
        content = column(head, self._bar, 12, gap=0)
        for item in self._items.values():
            item.clicked.connect(lambda _checked=False, item=item: self.asked.emit(item.section.code))
            content.addWidget(item)
        content.addStretch(1)
        content.addWidget(PlainLabel(tr(_NEXT), role="caption", wrap=True))
        margins(content, (_SIDE, 16, _SIDE, 12))
        self._area = scrolled(content, frame="side")  # where the window is low and sections have two lines
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        self._count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.show_current(self._codes[0])

    def show_states(self, states: Mapping[str, SectionState]) -> None:
        """Show how every section stands."""
        for code, state in states.items():
            self._items[code].show_state(state)
        done = sum(state.left == 0 and not state.check for state in states.values())
        self._count.setText(tr(_COMPLETE, n=done, all=len(states)))
        self._bar.setUpdatesEnabled(False)  # else it would paint itself, and all that waits, at once
        self._bar.setValue(done)
        self._bar.setUpdatesEnabled(True)

    def show_current(self, section: str) -> None:
        """Mark the section in view; it is the rail's Tab stop."""
        at = self._codes.index(section)
        self.as_row.show_current(self._items[section].text(), at + 1, len(self._codes))
        self._area.ensureWidgetVisible(self._items[section])
        for code, item in self._items.items():
            item.setChecked(code == section)
            item.setFocusPolicy(Qt.FocusPolicy.StrongFocus if code == section else Qt.FocusPolicy.ClickFocus)

    @property
    def current(self) -> str:
        """The section marked."""
        return next((code for code, item in self._items.items() if item.isChecked()), self._codes[0])

    def neighbour(self, step: int) -> str:
        """Return the section `step` after the current one, at most the last, at least the first."""
        at = self._codes.index(self.current) + step
        return self._codes[max(0, min(at, len(self._codes) - 1))]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with ↑ and ↓."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if Qt.Key(event.key()) not in steps:
            super().keyPressEvent(event)
            return
        code = self.neighbour(steps[Qt.Key(event.key())])
        self.show_current(code)
        self._items[code].setFocus()

    def item(self, section: str) -> QWidget:
        """Return the line of a section."""
        return self._items[section]
