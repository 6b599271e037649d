"""One row of a list in the form: its card, and while it is open its editors, which go on to the row opened next."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.forms.back_links import BackLinks
from app.ui.forms.editor import Problem
from app.ui.forms.panel import Panel
from app.ui.forms.raw import Raw
from app.ui.layouts import column
from app.ui.widgets.repeatable import RowCard


class Row(QObject):
    """One row of a RowsEditor: its card, and its values either in a panel or, closed, as they were."""

    def __init__(self, raw: Raw, card: RowCard) -> None:
        super().__init__(card)
        self.card = card
        self._body: RowBody | None = None
        self.problems: list[Problem] = []
        self._raw = raw
        self._said: tuple[object, ...] = ()
        self.told: tuple[object, ...] = ()  # of which place, value, problem and openness its line tells

    def say(self, mark_: str, said: str, badge: tuple[str, str, str] | None) -> None:
        """Show mark, summary and badge, where one of them has changed."""
        words = mark_, said, badge, self.panel is None
        if words != self._said:
            self._said = words
            self.card.say(mark_, said)
            self.card.set_badge(badge)

    @property
    def panel(self) -> Panel | None:
        """The editors of the row's own fields while it is open."""
        return self._body.panel if self._body else None

    @property
    def links(self) -> Sequence[BackLinks]:
        """The links from other rows while it is open."""
        return self._body.links if self._body else ()

    @property
    def turned(self) -> bool:
        """Whether it was opened or closed since it last said so."""
        return self.told[3:] != (self.panel is None,)

    @property
    def raw(self) -> Raw:
        """The row's raw value."""
        return self.panel.value() if self.panel else self._raw

    def take(self, raw: Raw) -> None:
        """Show another value."""
        self._raw = raw
        if self.panel:
            self.panel.set_value(raw)

    def open(self, body: "RowBody") -> None:
        """Put editors in."""
        body.row, self._body = self, body
        self.card.set_body(body)
        body.panel.set_value(self._raw)
        body.panel.show_problems(self.problems)
        for links in body.links:
            links.show_row(str(self._raw.get("id") or ""))

    def close(self) -> "RowBody | None":
        """Take the editors out and hand them over, keep the value."""
        self.card.set_body(None)
        self._raw = self.raw
        body, self._body = self._body, None
        if body is not None:
            body.row = None
        return body

    def show_problems(self, problems: list[Problem]) -> None:
        """Hand the problems to the editors, or keep them until the row is opened."""
        self.problems = problems
        if self.panel:
            self.panel.show_problems(problems)


class RowBody(QWidget):
    """The editors of an open row, with the links from other rows below them; they go on to the row opened after it.

    Editors made anew for each row would hold the window longer than anything else in the form.
    """

    def __init__(self, panel: Panel, links: Sequence[BackLinks]) -> None:
        super().__init__()
        self.panel, self.links = panel, links
        self.row: Row | None = None
        self.setLayout(column(panel, *links, gap=12))
