"""Where rail and side panel go on a narrow page or with large text (design 3 and 7)."""

from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.pages.incident_form.header import FormHeader
from app.ui.pages.incident_form.rail import SectionRail
from app.ui.pages.incident_form.side import SidePanel

_LARGE = 140  # per cent of text size from which the section rail is one row
_NARROW = 1100  # px of page width at 100 % below which the side panel hides behind its button
_TIGHT = 760  # px at 100 % below which it has no room beside the fields


class Fold:
    """Shows and hides the panels beside the form; `lines` are the hairlines of rail and side.

    Where there is no room for fields and side panel, the one asked for takes the other's place.
    """

    def __init__(
        self, head: FormHeader, rail: SectionRail, form: QWidget, side: SidePanel, lines: tuple[QWidget, QWidget]
    ) -> None:
        self._head, self._rail, self._form, self._side, self._lines = head, rail, form, side, lines
        self._folded: tuple[bool, bool, bool] | None = None

    def fit(self, width: int) -> None:
        """Fit a page of `width` px."""
        narrow, tight = width < theme.px(_NARROW), width < theme.px(_TIGHT)
        large = theme.current().scale >= _LARGE
        if (narrow, large, tight) != self._folded:
            self._folded = (narrow, large, tight)
            self.show(shown=not narrow)
        self._head.fold(narrow=narrow, large=large)

    def toggle(self) -> None:
        """Show the side panel, or put it away."""
        self.show(shown=self._side.isHidden())

    def show(self, *, shown: bool) -> None:
        """Show the side panel or not; where there is no room for both, it takes the place of rail or form."""
        narrow, large, tight = self._folded or (False, False, False)
        instead = shown and tight
        self._form.setHidden(instead)
        self._side.fill(whole=instead)
        folded = large or (narrow and shown)
        self._rail.setHidden(folded)
        self._lines[0].setHidden(folded)
        self._rail.as_row.setVisible(large and not instead)
        self._side.setVisible(shown)
        self._lines[1].setVisible(shown and not instead)

    def show_beside(self) -> None:
        """Show the side panel where the form stays in view."""
        self.show(shown=self._folded is None or not self._folded[2])

    def uncover(self) -> None:
        """Bring the form back from under the side panel: somebody goes to a field of it."""
        if self._form.isHidden():
            self.show(shown=False)
