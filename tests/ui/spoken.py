"""What a screen reader is told: the tree of QAccessible interfaces below a widget, and what is wrong in it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

from app.catalogue import SOURCE, catalogue

Role = QAccessible.Role
Text = QAccessible.Text
_MOST_CHILDREN = 120  # a table of thousands of cells is the same cell again and again
_TELLS_NOTHING = {Role.Client, Role.Border, Role.Pane, Role.NoRole, Role.Grouping, Role.LayeredPane}
_OPERATED = {
    *(Role.Button, Role.CheckBox, Role.RadioButton, Role.ButtonMenu, Role.ComboBox, Role.SpinBox, Role.EditableText),
    *(Role.Slider, Role.PageTab, Role.Link, Role.MenuItem, Role.ListItem, Role.Table, Role.List, Role.ColumnHeader),
}
_ISOLATED = re.compile("[\u2066\u2067\u2068][^\u2069]*\u2069")  # data of the vault, whatever its language
_BETWEEN = re.compile(r"[,،;:.…()]|\s[-–·]\s")
_LETTERS = re.compile(r"[A-Za-z]{3,}")
_FIELD = re.compile(r"(\{\w*\}|%n)")
_COUNTS = {"%n", "{n}", "{count}", "{number}"}


def tree(root: QWidget) -> Iterator[QAccessibleInterface]:
    """Yield the interface of a widget and of all below it that can be seen."""
    interface = QAccessible.queryAccessibleInterface(root)
    assert interface is not None
    yield from _below(interface)


def _below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if not interface.isValid() or interface.state().invisible:
        return
    yield interface
    for n in range(min(interface.childCount(), _MOST_CHILDREN)):
        child = interface.child(n)
        if child is not None:
            yield from _below(child)


def name_of(interface: QAccessibleInterface) -> str:
    """Return what is said first: its name, or the label of a choice, whose own name is the word that is chosen."""
    label = _label(interface) if isinstance(interface.object(), QComboBox) else interface.text(Text.Name)
    return label.strip()


def _label(interface: QAccessibleInterface) -> str:
    return next(
        (other.text(Text.Name) for other, flag in interface.relations() if flag & QAccessible.RelationFlag.Label), ""
    )


def faults(root: QWidget, language: str = SOURCE) -> list[str]:
    """Return what is wrong below a widget, one line for each fault."""
    found = {fault for interface in tree(root) for fault in _faults(interface, language)}
    return sorted(found | _doubled_keys(root))


def _doubled_keys(root: QWidget) -> set[str]:
    """Return the access keys that two things below a widget have: Qt would then only give them the focus in turn."""
    buttons = [one for one in root.findChildren(QAbstractButton) if one.isVisible() and not one.shortcut().isEmpty()]
    keys = Counter(button.shortcut().toString() for button in buttons if button.window() is root)
    return {f"access key of two: {key}" for key, count in keys.items() if count > 1}


def _faults(interface: QAccessibleInterface, language: str) -> Iterator[str]:
    state, role = interface.state(), interface.role()
    known = _known(interface)
    if (state.focusable or role in _OPERATED) and not name_of(interface) and role != Role.Cell:
        yield f"no name: {known}"
    if state.focusable and role in _TELLS_NOTHING:
        yield f"no role: {known}"
    widget = interface.object()
    if state.disabled and role in _OPERATED and isinstance(widget, QWidget) and not _says_why(widget):
        yield f"does not say why it cannot be used: {known}"
    for word in _words(interface):
        if is_english(word, language):
            yield f"English in {language}: {known} says {word!r}"


def _known(interface: QAccessibleInterface) -> str:
    thing, parent = interface.object(), interface.parent()
    above = parent.object() if parent is not None else None
    return (
        f"{interface.role().name} {type(thing).__name__} {interface.text(Text.Name)[:60]!r}"
        f" in {type(above).__name__} {parent.text(Text.Name)[:40] if parent is not None else ''!r}"
    )


def _says_why(widget: QWidget) -> bool:
    """Whether a control, or what it is disabled with, tells its reason to eyes and ears."""
    above: QWidget | None = widget
    while above is not None and not above.isEnabled():
        if above.accessibleDescription().strip() and above.toolTip().strip():
            return True
        above = above.parentWidget()
    return False


def _words(interface: QAccessibleInterface) -> Iterator[str]:
    # What a person typed stands in the value of a field; a name, a description and a choice are ours.
    for kind in (Text.Name, Text.Description):
        yield interface.text(kind)


def _plain(text: str) -> str:
    return _ISOLATED.sub("", text).replace("&", "").strip().casefold()


def _pattern(form: str) -> Iterator[str]:
    """Yield a sentence as an expression: a count is a number, a field is anything."""
    for part in _FIELD.split(form):
        yield r"\d+" if part in _COUNTS else ".+" if _FIELD.fullmatch(part) else re.escape(part)


class Said:
    """What the catalogues say in a language: whole sentences, and patterns of those that are filled in."""

    def __init__(self, forms: Iterable[str]) -> None:
        plain = {_plain(form) for form in forms}
        self.whole = frozenset(form for form in plain if not _FIELD.search(form))
        filled = (form for form in plain if _FIELD.search(form) and _LETTERS.search(_FIELD.sub("", form)))
        self.filled = [re.compile("".join(_pattern(form))) for form in filled]

    def says(self, text: str) -> bool:
        return text in self.whole or any(pattern.fullmatch(text) for pattern in self.filled)


@cache
def _said(language: str) -> Said:
    """Return what can be said in a language; of the source all that another language translates."""
    if language == SOURCE:
        return Said(source for _context, source in catalogue("fr").messages)
    return Said(form for forms in catalogue(language).messages.values() for form in forms)


@cache
def is_english(text: str, language: str) -> bool:
    """Whether a text, or a part of it, is a word of ours in English that the language spoken says otherwise."""
    if language == SOURCE:
        return False
    plain = _plain(text)
    parts = {plain, *(part.strip() for part in _BETWEEN.split(plain))}
    return any(
        _said(SOURCE).says(part) and not _said(language).says(part) for part in parts if _LETTERS.search(part)
    )
