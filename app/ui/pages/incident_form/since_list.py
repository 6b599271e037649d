"""What changed since the last version, field by field, each with the way back; a part of the side panel."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.texts import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from app.ui.forms.world import World
from app.ui.i18n import tr
from app.ui.layouts import clear, column, row
from app.ui.pages.incident_form.since import Change
from app.ui.text import PlainLabel, breakable, isolate
from app.ui.widgets.buttons import Button, link

_SINCE = QT_TRANSLATE_NOOP("Side", "Since version {time}")
_NEVER = QT_TRANSLATE_NOOP("Side", "Not saved yet")
_NO_VERSION = QT_TRANSLATE_NOOP("Side", "What you type becomes a draft by itself; no version has been saved.")
_SAME = QT_TRANSLATE_NOOP("Side", "Nothing changed.")
_WAS = QT_TRANSLATE_NOOP("Side", "was: {words}")
_WAS_EMPTY = QT_TRANSLATE_NOOP("Side", "was empty")
_ADDED = QT_TRANSLATE_NOOP("Side", "added: {words}")
_REMOVED = QT_TRANSLATE_NOOP("Side", "removed: {words}")
_MOVED = QT_TRANSLATE_NOOP("Side", "in another order")
_VEILED = QT_TRANSLATE_NOOP("Side", "changed; what it was is veiled")
_BACK = QT_TRANSLATE_NOOP("Side", "Put back")
_OUT = QT_TRANSLATE_NOOP("Side", "Take out")
_OF = QT_TRANSLATE_NOOP("Side", "{what}: {field}")
_MORE = QT_TRANSLATE_N_NOOP("Side", "%n more fields…")
_FIRST = 5
_LONGEST = 120  # characters of what stood there before; the history holds all of it


class SinceList(QWidget):
    """`asked` carries the Change whose old state is wanted; `emptied` the last one, whose way back had the focus."""

    asked = Signal(object)
    emptied = Signal(object)

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world
        self._shown: tuple[object, ...] = ((), False, False)
        self._all = False
        self._last: Change | None = None
        self._changes: tuple[Change, ...] = ()
        self.title = PlainLabel(tr(_NEVER), role="lead", wrap=True)
        self._said = PlainLabel(tr(_NO_VERSION), role="caption", wrap=True)
        self._lines = column(gap=8)
        self.setLayout(column(self.title, self._said, self._lines, gap=6))

    def show_since(self, time: str, found: Sequence[Change]) -> None:
        """Show what differs from the version of that time; no time = never saved."""
        self.title.setText(tr(_SINCE, time=time) if time else tr(_NEVER))
        self._said.setText(tr(_SAME) if time else tr(_NO_VERSION))
        self._said.setHidden(bool(time and found))
        self._changes = tuple(found) if time else ()
        self._all = self._all and bool(found)
        self._show()

    @property
    def sentence(self) -> str:
        """All that it says."""
        labels = [label for label in self.findChildren(PlainLabel) if label is not self._said or not label.isHidden()]
        return " ".join(label.text() for label in labels)

    @property
    def buttons(self) -> list[Button]:
        """The ways back, in the order of the lines."""
        return self.findChildren(Button)

    def _show(self) -> None:
        veiled = self._world.veil is not None and self._world.veil.on
        shown = (self._changes, self._all, veiled)
        if shown == self._shown:
            return
        self._shown = shown
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        clear(self._lines)
        most = len(self._changes) if self._all else _FIRST
        for change in self._changes[:most]:
            self._add(change, veiled=veiled)
        left = len(self._changes) - most
        if left > 0:
            more = link(tr(_MORE, n=left))
            more.clicked.connect(self._show_all)
            self._lines.addLayout(row(more, None))
        if held:
            self._keep_focus()

    def _keep_focus(self) -> None:
        """The way back that was gone is no more: go to the next one, or say that there is none."""
        if self.buttons:
            self.buttons[0].show()  # what has just come would be shown only when the loop comes round
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._last is not None:
            self.emptied.emit(self._last)

    def _show_all(self) -> None:
        self._all = True
        self._show()

    def _add(self, change: Change, *, veiled: bool) -> None:
        words = _words(change) if not (veiled and change.private) else tr(_VEILED)
        back = link(tr(_OUT if change.kind == "added" else _BACK))
        back.setAccessibleName(tr(_OF, what=tr(_OUT if change.kind == "added" else _BACK), field=change.label))
        back.setAccessibleDescription(words)
        back.clicked.connect(partial(self._ask, change))
        label = PlainLabel(isolate(change.label), role="label", wrap=True)
        said = PlainLabel(words, role="caption", wrap=True)
        self._lines.addLayout(column(label, said, row(back, None), gap=1))

    def _ask(self, change: Change, _checked: bool = False) -> None:
        self._last = change
        self.asked.emit(change)


def _words(change: Change) -> str:
    if change.kind == "moved":
        return tr(_MOVED)
    if change.kind == "added":
        return tr(_ADDED, words=_cut(change.new))
    if change.kind == "removed":
        return tr(_REMOVED, words=_cut(change.old))
    return tr(_WAS, words=_cut(change.old)) if change.old else tr(_WAS_EMPTY)


def _cut(words: str) -> str:
    shown = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
    return isolate(breakable(shown))
