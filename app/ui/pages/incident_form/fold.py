"""Where rail and side panel go on a narrow page or with large text (design 3 and 7)."""

from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.pages.incident_form.header import FormHeader
from app.ui.pages.incident_form.rail import SectionRail
from app.ui.pages.incident_form.side import SidePanel

_LARGE = 140  # per cent of text size from which the section rail is one row
_NARROW = 1100  # px of page width at 100 % below which the side panel hides behind its button


class Fold:
    """Shows and hides the two panels beside the form; `lines` are the hairlines of rail and side."""

    def __init__(self, head: FormHeader, rail: SectionRail, side: SidePanel, lines: tuple[QWidget, QWidget]) -> None:
        self._head, self._rail, self._side, self._lines = head, rail, side, lines
        self._folded: tuple[bool, bool] | None = None

    def fit(self, width: int) -> None:
        """Fit a page of `width` px."""
        narrow, large = width < theme.px(_NARROW), theme.current().scale >= _LARGE
        if (narrow, large) != self._folded:
            self._folded = (narrow, large)
            self.show(shown=not narrow)
        self._head.fold(narrow=narrow, large=large)

    def toggle(self) -> None:
        """Show the side panel, or put it away."""
        self.show(shown=self._side.isHidden())

    def show(self, *, shown: bool) -> None:
        """Show the side panel or not; where there is no room for both, it takes the rail's place."""
        narrow, large = self._folded or (False, False)
        folded = large or (narrow and shown)
        self._rail.setHidden(folded)
        self._lines[0].setHidden(folded)
        self._rail.as_row.setVisible(large)
        self._side.setVisible(shown)
        self._lines[1].setVisible(shown)
