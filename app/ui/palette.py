"""The palette (Ctrl+K): go somewhere, do something, find a record; by keyboard alone, gone with Esc."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.tasks import Task
from app.texts import COMMA
from app.ui import icons, theme
from app.ui.cover import Over
from app.ui.i18n import tr, translate
from app.ui.layouts import column, framed, line, row
from app.ui.palette_line import SECOND, PaletteLine
from app.ui.session import Session
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.field import line_edit
from app.ui.widgets.glyph import Glyph
from app.ui.words import date_words
from app.vault.listing import IncidentFilter, IncidentRow, incident_rows, newest_rowids

_MOST_RECORDS = 8
_WIDTH, _TOP, _ROWS = 640, 88, 10
_LINE, _FRAME = 34, 150
_PAUSE = 150
_DOES = Qt.ItemDataRole.UserRole
_SCRIM = "#6E1A2127"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: what it is, what stands behind it, its icon, and what Enter does."""

    word: str
    icon: str
    does: Callable[[], object]
    second: str = ""


class Palette(Over):
    """Over the desk; `opened` and `closed` with Ctrl+K and Esc. Records are asked for in the vault as one types."""

    record_chosen = Signal(str)

    def __init__(self, session: Session, host: QWidget) -> None:
        super().__init__(host)
        self._session = session
        self._deeds: Sequence[Entry] = ()
        self._pages: Sequence[Entry] = ()
        self._records: Sequence[IncidentRow] = ()
        self._before: QWidget | None = None
        self.field = line_edit(limit=200, placeholder=translate("Palette", "Find or do…"))
        self.field.setAccessibleName(translate("Palette", "Find a page, a deed or a record"))
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Palette", "What matches"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setProperty("frame", "plain")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(PaletteLine(self.list))
        self.list.setIconSize(QSize(theme.px(16), theme.px(16)))
        self._nothing = PlainLabel(translate("Palette", "Nothing matches."), role="second")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._build()
        self.field.textChanged.connect(self._typed)
        self._pause.timeout.connect(self.ask)
        self.list.itemClicked.connect(self._take)
        self.list.currentItemChanged.connect(self._tell)
        self.hide()

    def _build(self) -> None:
        keys = translate("Palette", "↑ ↓ choose, Enter does it, Esc leaves")
        inside = column(
            row(Glyph("search", "muted"), self.field, gap=10, sides=(16, 12, 16, 12)),
            line(),
            column(self.list, self._nothing, sides=(8, 8, 8, 8)),
            line(),
            row(PlainLabel(keys, role="caption"), None, sides=(16, 8, 16, 8)),
            gap=0,
        )
        self.box = framed("dialog", inside)
        self.box.setMaximumWidth(theme.px(_WIDTH))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.space(16), theme.space(_TOP), theme.space(16), theme.space(16))
        middle = row(None, gap=0)
        middle.addWidget(self.box, 4)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)

    def open_with(self, deeds: Sequence[Entry], pages: Sequence[Entry], before: QWidget | None) -> None:
        """Show it with what can be done now and where one can go; `before` gets the focus back."""
        self._deeds, self._pages, self._before = deeds, pages, before
        self._records = ()
        self.field.clear()
        self._show()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Forget what was found and give the focus back."""
        self.forget()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def forget(self) -> None:
        """Drop what was typed and found, and be gone."""
        self.hide()
        self._pause.stop()
        self._records = ()
        self.field.clear()
        self.list.clear()

    def _typed(self, _text: str) -> None:
        self._records = ()
        self._show()
        if self.field.text().strip():
            self._pause.start()

    def ask(self) -> None:
        """Look for records that what is typed finds."""
        vault, text = self._session.vault, self.field.text().strip()

        def work(_task: Task) -> tuple[str, list[IncidentRow]]:
            with vault.reading() as db:
                return text, incident_rows(db, newest_rowids(db, IncidentFilter(text=text), _MOST_RECORDS))

        if text:
            self._session.jobs.run(work, owner=self, lane="read", done=self._found)

    def _found(self, found: tuple[str, list[IncidentRow]]) -> None:
        text, rows = found
        if self.isVisible() and text == self.field.text().strip():
            self._records = rows
            self._show()

    def _show(self) -> None:
        self.list.clear()
        wanted = self.field.text().casefold().split()
        self._group(translate("Palette", "Do"), _matching(self._deeds, wanted))
        self._group(translate("Palette", "Go to"), _matching(self._pages, wanted))
        self._group(translate("Palette", "Records"), [self._record(found) for found in self._records])
        self._nothing.setVisible(not self.list.count())
        self._step(1, begin=-1)

    def _record(self, found: IncidentRow) -> Entry:
        ref = isolate(found.ref, left_to_right=True) if found.ref else translate("List", "no reference yet")
        said = [isolate(found.place or ""), isolate(date_words(found.occurred))]
        second = "" if self._session.veil.on else tr(COMMA).join(part for part in said if part)
        return Entry(ref, "file", lambda: self.record_chosen.emit(found.record_id), second)

    def _group(self, title: str, entries: Sequence[Entry]) -> None:
        if not entries:
            return
        head = QListWidgetItem(title)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setFont(theme.current().font("caption"))
        head.setForeground(theme.colour("muted"))
        self.list.addItem(head)
        for entry in entries:
            item = QListWidgetItem(icons.icon(entry.icon), entry.word)
            item.setData(SECOND, entry.second)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.word}   {entry.second}".strip())
            item.setData(_DOES, entry.does)
            self.list.addItem(item)

    def _step(self, by: int, *, begin: int | None = None) -> None:
        at = self.list.currentRow() if begin is None else begin
        following = at + by
        while 0 <= following < self.list.count():
            if self.list.item(following).flags() & Qt.ItemFlag.ItemIsSelectable:
                self.list.setCurrentRow(following)
                return
            following += by

    def _tell(self, item: QListWidgetItem | None, _before: Any = None) -> None:
        """The field keeps the focus, so it is what says the line that is chosen."""
        self.field.setAccessibleDescription(
            str(item.data(Qt.ItemDataRole.AccessibleTextRole)) if item is not None else ""
        )

    def _take(self, item: QListWidgetItem | None) -> None:
        does = item.data(_DOES) if item is not None else None
        if does is not None:
            self.leave()
            does()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field hears the arrows for the list; the keys of the page below are asleep."""
        if watched is not self.field:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ten lines, fewer where the window is low or the text large."""
        room = self.height() - theme.space(_TOP) - theme.px(_FRAME)
        self.list.setFixedHeight(max(theme.px(_LINE) * 3, min(theme.px(_LINE) * _ROWS, room)))
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside it leaves."""
        if not self.box.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(_SCRIM))
        painter.end()


def _matching(entries: Sequence[Entry], wanted: Sequence[str]) -> list[Entry]:
    return [entry for entry in entries if all(word in entry.word.casefold() for word in wanted)]
