"""Where rail and side panel go on a narrow page or with large text (design 3 and 7)."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.pages.incident_form.header import FormHeader
from app.ui.pages.incident_form.rail import SectionRail
from app.ui.pages.incident_form.side import SidePanel

_LARGE = 140  # per cent of text size from which the section rail is one row
_NARROW = 1100  # px of page width at 100 % below which the side panel hides behind its button
_TIGHT = 760  # px at 100 % below which it has no room beside the fields


class _Room(NamedTuple):
    """What a page has room for: `narrow` hides the side panel, `tight` has none beside it, `large` is large text."""

    narrow: bool = False
    tight: bool = False
    large: bool = False


class Fold:
    """Shows and hides the panels beside the form.

    Where there is no room for fields and side panel, the one asked for takes the other's place.
    """

    def __init__(self, head: FormHeader) -> None:
        self._head = head
        self._room = _Room()
        self._begun = False

    def begin(self, rail: SectionRail, fields: QWidget, side: SidePanel, lines: tuple[QWidget, QWidget]) -> None:
        """Take in the panels, once they are there; `lines` are the hairlines of rail and side."""
        self._rail, self._fields, self._side, self._lines = rail, fields, side, lines
        self._begun = True
        self.show(shown=not self._room.narrow)

    def fit(self, width: int) -> None:
        """Fit a page of `width` px."""
        large = theme.current().scale >= _LARGE
        room = _Room(width < theme.px(_NARROW), width < theme.px(_TIGHT), large)
        if room != self._room:
            self._room = room
            if self._begun:
                self.show(shown=not room.narrow)
        self._head.fold(narrow=room.narrow, large=room.large)

    def toggle(self) -> None:
        """Show the side panel, or put it away."""
        self.show(shown=self._side.isHidden())

    def show(self, *, shown: bool) -> None:
        """Show the side panel or not; where there is no room for both, it takes the place of rail or form."""
        room = self._room
        instead = shown and room.tight
        self._fields.setHidden(instead)
        self._side.fill(whole=instead)
        folded = room.large or (room.narrow and shown)
        self._rail.setHidden(folded)
        self._lines[0].setHidden(folded)
        self._rail.as_row.setVisible(room.large and not instead)
        self._side.setVisible(shown)
        self._lines[1].setVisible(shown and not instead)

    def show_beside(self) -> None:
        """Show the side panel where the form stays in view."""
        self.show(shown=not self._room.tight)

    def uncover(self) -> None:
        """Bring the form back from under the side panel: somebody goes to a field of it."""
        if self._fields.isHidden():
            self.show(shown=False)
