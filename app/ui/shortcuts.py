"""All keys of the window in one table: widgets bind them from here, palette and help say them from here."""

import re
import sys
from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.texts import QT_TRANSLATE_NOOP, Text
from app.ui.i18n import right_to_left, tr
from app.ui.text import isolate


class Shortcut(NamedTuple):
    """One deed with its keys, the first of which is shown, its icon, and whether the palette offers it."""

    keys: tuple[str, ...]
    word: Text
    icon: str = "right"
    offered: bool = True


TABLE: Mapping[str, Shortcut] = {
    "palette": Shortcut(("Ctrl+K",), QT_TRANSLATE_NOOP("Keys", "Find or do…"), offered=False),
    "new": Shortcut(("Ctrl+N",), QT_TRANSLATE_NOOP("Keys", "New incident"), "plus"),
    "search": Shortcut(("Ctrl+F",), QT_TRANSLATE_NOOP("Keys", "Search the list"), "search"),
    "columns": Shortcut(("Ctrl+Shift+O",), QT_TRANSLATE_NOOP("Keys", "Columns and order of the list"), "columns"),
    "edit": Shortcut(("Ctrl+E",), QT_TRANSLATE_NOOP("Keys", "Edit the record that is open"), "edit"),
    "print": Shortcut(("Ctrl+P",), QT_TRANSLATE_NOOP("Keys", "Print"), "print"),
    "blank": Shortcut(("Ctrl+Shift+P",), QT_TRANSLATE_NOOP("Keys", "Blank paper form"), "print"),
    "back": Shortcut(("Esc",), QT_TRANSLATE_NOOP("Keys", "Back to the list"), "back"),
    "record.next": Shortcut(("Alt+Down",), QT_TRANSLATE_NOOP("Keys", "Next incident of the list"), "down"),
    "record.before": Shortcut(("Alt+Up",), QT_TRANSLATE_NOOP("Keys", "Previous incident of the list"), "up"),
    "save": Shortcut(("Ctrl+S",), QT_TRANSLATE_NOOP("Keys", "Save version"), "save"),
    "main": Shortcut(
        ("Ctrl+Enter", "Ctrl+Return"), QT_TRANSLATE_NOOP("Keys", "Finalise, or the main step of a page"), "checkc"
    ),
    "undo": Shortcut(("Ctrl+Z",), QT_TRANSLATE_NOOP("Keys", "Undo"), "undo"),
    "redo": Shortcut(("Ctrl+Shift+Z", "Ctrl+Y"), QT_TRANSLATE_NOOP("Keys", "Redo"), "redo"),
    "row": Shortcut(("Ctrl+Shift+A",), QT_TRANSLATE_NOOP("Keys", "Add a row"), "plus"),
    "section.next": Shortcut(("Ctrl+PgDown",), QT_TRANSLATE_NOOP("Keys", "Next section or saved filter"), "down"),
    "section.before": Shortcut(("Ctrl+PgUp",), QT_TRANSLATE_NOOP("Keys", "Previous section or saved filter"), "up"),
    "check.next": Shortcut(("F9",), QT_TRANSLATE_NOOP("Keys", "Next check"), "warn"),
    "check.before": Shortcut(("Shift+F9",), QT_TRANSLATE_NOOP("Keys", "Previous check"), "warn"),
    "menu": Shortcut(("Shift+F10",), QT_TRANSLATE_NOOP("Keys", "Menu of the line or the field"), offered=False),
    "pane.next": Shortcut(("F6",), QT_TRANSLATE_NOOP("Keys", "Next pane"), offered=False),
    "pane.before": Shortcut(("Shift+F6",), QT_TRANSLATE_NOOP("Keys", "Previous pane"), offered=False),
    "page.next": Shortcut(("PgDown",), QT_TRANSLATE_NOOP("Keys", "Preview: next page"), offered=False),
    "page.before": Shortcut(("PgUp",), QT_TRANSLATE_NOOP("Keys", "Preview: previous page"), offered=False),
    "zoom.in": Shortcut(("Ctrl++", "Ctrl+="), QT_TRANSLATE_NOOP("Keys", "Preview: larger"), offered=False),
    "zoom.out": Shortcut(("Ctrl+-",), QT_TRANSLATE_NOOP("Keys", "Preview: smaller"), offered=False),
    "help": Shortcut(("F1",), QT_TRANSLATE_NOOP("Keys", "Help"), "help", offered=False),
    "keys": Shortcut(("Shift+F1",), QT_TRANSLATE_NOOP("Keys", "All shortcuts"), "help"),
    "veil": Shortcut(("F8",), QT_TRANSLATE_NOOP("Keys", "Privacy veil"), "eyeoff"),
    "lock": Shortcut(("Ctrl+L",), QT_TRANSLATE_NOOP("Keys", "Lock now"), "lock"),
    "panic": Shortcut(("Ctrl+Shift+L",), QT_TRANSLATE_NOOP("Keys", "Panic lock"), offered=False),
    "quit": Shortcut(("Ctrl+Q",), QT_TRANSLATE_NOOP("Keys", "Quit"), "x"),
}
PAGES = QT_TRANSLATE_NOOP("Keys", "The pages of the rail")
_PAGE_KEYS = "Alt+1 … Alt+9"
# Keys that are no shortcuts of the window: a row hears its own, Qt those of buttons.
_OTHERS: Mapping[str, Text] = {
    "Alt+↑, Alt+↓": QT_TRANSLATE_NOOP("Keys", "Move a row of the form up or down"),
    "Alt+…": QT_TRANSLATE_NOOP("Keys", "Press the button whose letter is underlined"),
}
# Qt's catalogues write some of these out ("Control+Mayúsculas") and turn others around.
_CAPS: Mapping[str, Text] = {
    "Shift": QT_TRANSLATE_NOOP("Keys", "Shift"),
    "Esc": QT_TRANSLATE_NOOP("Keys", "Esc"),
    "Return": QT_TRANSLATE_NOOP("Keys", "Enter"),
    "Enter": QT_TRANSLATE_NOOP("Keys", "Enter"),
    "PgDown": QT_TRANSLATE_NOOP("Keys", "PgDn"),
    "PgUp": QT_TRANSLATE_NOOP("Keys", "PgUp"),
}
_ARROWS: Mapping[str, str] = {"Down": "↓", "Up": "↑"}
_PLUS = re.compile(r"(?<!^)(?<!\+)\+")  # between two keys, and not the key itself
# What a French keyboard writes where the others have 1 to 9.
_AZERTY = (
    *(Qt.Key.Key_Ampersand, Qt.Key.Key_Eacute, Qt.Key.Key_QuoteDbl, Qt.Key.Key_Apostrophe, Qt.Key.Key_ParenLeft),
    *(Qt.Key.Key_Minus, Qt.Key.Key_Egrave, Qt.Key.Key_Underscore, Qt.Key.Key_Ccedilla),
)


def bind(
    parent: QWidget,
    does: Mapping[str, Callable[[], object]],
    *,
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> None:
    """Let the keys of these deeds do them, while `parent` is to be seen. KeyError for a name not in the table."""
    for name, act in does.items():
        for keys in TABLE[name].keys:
            shortcut = QShortcut(QKeySequence(keys), parent, context=context)
            shortcut.setObjectName(name)
            shortcut.activated.connect(act)


def bound(parent: QWidget, *, direct: bool = False) -> dict[str, QShortcut]:
    """Return what is bound below a widget (`direct`: to itself) and offered in the palette, by name."""
    how = Qt.FindChildOption.FindDirectChildrenOnly if direct else Qt.FindChildOption.FindChildrenRecursively
    found = {shortcut.objectName(): shortcut for shortcut in parent.findChildren(QShortcut, options=how)}
    return {name: found[name] for name, known in TABLE.items() if name in found and known.offered}


def page_keys(number: int) -> tuple[QKeySequence, ...]:
    """Return the keys of a page of the rail, from 1 to 9: Alt and its number, on a French keyboard without Shift."""
    keys = (Qt.Key(Qt.Key.Key_0 + number), _AZERTY[number - 1])
    return tuple(QKeySequence(QKeyCombination(Qt.KeyboardModifier.AltModifier, key)) for key in keys)


def shown_keys(name: str) -> str:
    """Return the keys of a deed as they stand on a keyboard of the reader's language."""
    keys = QKeySequence(TABLE[name].keys[0])
    if sys.platform == "darwin":
        return keys.toString(QKeySequence.SequenceFormat.NativeText)  # signs, as everywhere on it
    *held, last = _PLUS.split(keys.toString(QKeySequence.SequenceFormat.PortableText))
    shown = "+".join(tr(_CAPS[key]) if key in _CAPS else _ARROWS.get(key, key) for key in (*held, last))
    return isolate(shown, left_to_right=True) if right_to_left() else shown


def as_markdown(head: tuple[str, str]) -> str:
    """Return the whole table for the help."""
    rows = [(shown_keys(name), tr(known.word)) for name, known in TABLE.items()]
    others = [(keys, tr(words)) for keys, words in _OTHERS.items()]
    lines = [head, ("---", "---"), *rows, (_PAGE_KEYS, tr(PAGES)), *others]
    return "\n".join(f"| {keys} | {words} |" for keys, words in lines)
