"""The order of Tab: read off the layouts at each press, so that what came to be last has its place among the rest.

Qt's own order is the one in which widgets were made: a row that is added, a card that is filled anew would come last.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from app.ui.widgets.chips import FlowLayout

# One stop for Tab, whatever they are made of.
_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def stops(root: QWidget) -> list[QWidget]:
    """Return what Tab reaches below `root` as it stands now, in the order of reading."""
    return [widget for widget in _reading(root) if _is_stop(widget)]


def step(root: QWidget, now: QWidget | None, *, forward: bool) -> bool:
    """Move the focus from `now` to the stop after or before it, round at the ends; False where there is none."""
    found = next((stop for stop in _from(root, now, forward=forward) if _is_stop(stop)), None)
    if found is None:
        return False
    found.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


@contextmanager
def focus_kept(root: QWidget, rest: QWidget) -> Iterator[None]:
    """Fill `root` anew inside: the focus it held goes back to what is named as before, else to `rest`."""
    held = QApplication.focusWidget()
    name = held.accessibleName() if held is not None and root.isAncestorOf(held) else ""
    yield
    if name and not (isValid(held) and held is QApplication.focusWidget()):
        found = next((one for one in root.findChildren(QWidget) if one.accessibleName() == name), rest)
        found.show()  # a part that has just come would be shown only when the loop comes round
        found.setFocus(Qt.FocusReason.OtherFocusReason)


def _from(root: QWidget, now: QWidget | None, *, forward: bool) -> Iterator[QWidget]:
    """Yield what comes after or before `now`, from near to far: a whole form is seldom looked through."""
    branch = now if now is not None and root.isAncestorOf(now) else root
    if forward and not isinstance(branch, _WHOLE):
        for part in _parts(branch):
            yield from _reading(part)
    while branch is not root:
        holder = _holder(branch)
        beside = [] if isinstance(holder, _WHOLE) else _parts(holder)
        at = beside.index(branch) if branch in beside else len(beside) if forward else 0
        for part in beside[at + 1 :] if forward else reversed(beside[:at]):
            yield from _reading(part, backward=not forward)
        if not forward and not isinstance(holder, _WHOLE):
            yield holder
        branch = holder
    yield from _reading(root, backward=not forward)


def _holder(widget: QWidget) -> QWidget:
    """Return what holds a widget: its parent, or the scroll area whose content it is."""
    parent = widget.parentWidget()
    assert parent is not None  # only the window has none, and there the way up has ended
    above = parent.parentWidget()
    return above if isinstance(above, QScrollArea) else parent


def _is_stop(widget: QWidget) -> bool:
    # macOS lets Tab pass over buttons unless its user wants them; their policy is then a part of the whole one.
    all_controls = QGuiApplication.styleHints().tabFocusBehavior() == Qt.TabFocusBehavior.TabFocusAllControls
    wanted = Qt.FocusPolicy.TabFocus if all_controls else Qt.FocusPolicy.StrongFocus
    proxied = widget.focusProxy() is not None and not isinstance(widget, _WHOLE)
    return widget.isEnabled() and not proxied and widget.focusPolicy() & wanted == wanted


def _reading(widget: QWidget, *, backward: bool = False) -> Iterator[QWidget]:
    """Yield a widget that can be seen and all below it, each before the one that is read after it; or the other way."""
    if not widget.isVisible():
        return
    if not backward:
        yield widget
    if not isinstance(widget, _WHOLE):
        parts = _parts(widget)
        for part in reversed(parts) if backward else parts:
            yield from _reading(part, backward=backward)
    if backward:
        yield widget


def _parts(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QScrollArea):
        content: QWidget | None = widget.widget()
        return [] if content is None else [content]
    # Not `children()`: that ties the wrappers of the children to the life of the wrapper of their parent.
    children = [child for child in widget.findChildren(QWidget, options=_DIRECT) if not child.isWindow()]
    layout = widget.layout()
    laid_out = _laid_out(layout, children) if layout is not None else []
    # What floats over the rest, such as a message at the edge, comes last.
    return [*laid_out, *sorted((child for child in children if child not in laid_out), key=lambda one: one.y())]


def _laid_out(layout: QLayout, widgets: Sequence[QWidget]) -> list[QWidget]:
    """Return those of `widgets` that a layout and the layouts in it hold, in its order.

    Items are never asked for: PySide's wrapper of one takes what the layout still needs with it when it goes.
    """
    if isinstance(layout, FlowLayout):
        return _in_lines([one for one in widgets if layout.geometry().contains(one.geometry().center())])
    inner = layout.findChildren(QLayout, options=_DIRECT)
    held = [(_place(layout, widget), [widget]) for widget in widgets if layout.indexOf(widget) >= 0]
    held += [(_place(layout, part), _laid_out(part, widgets)) for part in inner]
    return [widget for _at, part in sorted(held, key=lambda one: one[0]) for widget in part]


def _in_lines(widgets: Sequence[QWidget]) -> list[QWidget]:
    side = -1 if QGuiApplication.isRightToLeft() else 1
    return sorted(widgets, key=lambda one: (one.geometry().center().y(), side * one.x()))


def _place(layout: QLayout, part: QWidget | QLayout) -> tuple[int, int]:
    at = layout.indexOf(part)
    if isinstance(layout, QGridLayout):
        row, column, _rows, _columns = cast("tuple[int, int, int, int]", layout.getItemPosition(at))
        return row, column
    return at, 0
