"""The order of Tab: read off the layouts at each press, so that what came to be last has its place among the rest.

Qt's own order is the one in which widgets were made: a row that is added, a card that is filled anew would come last.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

# One stop for Tab, whatever they are made of.
_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)


def stops(root: QWidget) -> list[QWidget]:
    """Return what Tab reaches below `root` as it stands now, in the order of reading."""
    return [widget for widget in _reading(root) if _is_stop(widget)]


def step(root: QWidget, now: QWidget | None, *, forward: bool) -> bool:
    """Move the focus from `now` to the stop after or before it, round at the ends; False where there is none."""
    order = list(_reading(root))
    at = next((n for n in reversed(range(len(order))) if now is not None and _holds(order[n], now)), -1)
    later, earlier = order[at + 1 :], order[: max(at, 0)]
    turn = [*later, *earlier] if forward else [*reversed(earlier), *reversed(later)]
    following = next((widget for widget in turn if _is_stop(widget)), None)
    if following is None:
        return False
    following.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def _holds(widget: QWidget, focus: QWidget) -> bool:
    return widget is focus or (isinstance(widget, _WHOLE) and widget.isAncestorOf(focus))


def _is_stop(widget: QWidget) -> bool:
    # macOS lets Tab pass over buttons unless its user wants them; their policy is then a part of the whole one.
    all_controls = QGuiApplication.styleHints().tabFocusBehavior() == Qt.TabFocusBehavior.TabFocusAllControls
    wanted = Qt.FocusPolicy.TabFocus if all_controls else Qt.FocusPolicy.StrongFocus
    proxied = widget.focusProxy() is not None and not isinstance(widget, _WHOLE)
    return widget.isEnabled() and not proxied and widget.focusPolicy() & wanted == wanted


def _reading(widget: QWidget) -> Iterator[QWidget]:
    """Yield a widget that can be seen and all below it, each before the one that is read after it."""
    if not widget.isVisible():
        return
    yield widget
    if not isinstance(widget, _WHOLE):
        for part in _parts(widget):
            yield from _reading(part)


def _parts(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QScrollArea):
        content: QWidget | None = widget.widget()
        return [] if content is None else [content]
    layout = widget.layout()
    laid_out = list(_laid_out(layout)) if layout is not None else []
    # What floats over the rest, such as a message at the edge, comes last.
    known = set(laid_out)
    loose = [child for child in widget.children() if isinstance(child, QWidget) and child not in known]
    return [*laid_out, *sorted((child for child in loose if not child.isWindow()), key=lambda one: one.y())]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda n: layout.getItemPosition(n)[:2])  # type: ignore[index]
    for place in places:
        item = layout.itemAt(place)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
