"""Panes: F6 goes round rail, header, the parts of the page, foot and a message that is up, to where one was in each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui import tabbing


def step(panes: Sequence[QWidget], now: QWidget | None, by: int) -> None:
    """Go `by` panes on from the one that holds `now`; a pane in another is entered only by itself.

    Panes that are hidden or hold nothing for the keyboard are passed over.
    """
    shown = [pane for pane in panes if pane.isVisible()]
    at = _innermost(shown, now)
    for n in range(1, len(shown) + 1):
        pane = shown[(at + by * n) % len(shown)]
        if _enter(pane, [other for other in shown if other is not pane and pane.isAncestorOf(other)]):
            return


def _innermost(panes: Sequence[QWidget], now: QWidget | None) -> int:
    around = [pane for pane in panes if now is not None and pane.isAncestorOf(now)]  # Qt counts the widget itself
    inner = [pane for pane in around if not any(other is not pane and pane.isAncestorOf(other) for other in around)]
    return panes.index(inner[0]) if inner else 0


def _enter(pane: QWidget, inside: Sequence[QWidget]) -> bool:
    """Put the focus where it was last in the pane, else on its first stop, else on the pane where that may hold it."""
    own = [stop for stop in tabbing.stops(pane) if not any(other.isAncestorOf(stop) for other in inside)]
    before = pane.focusWidget()
    target = before if before in own else next(iter(own), None)
    if target is None and pane.focusPolicy() != Qt.FocusPolicy.NoFocus:
        target = pane
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return True
