"""One section of the form: its heading, and its editors from the moment somebody needs them or there is time."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.schema import FieldSpec
from app.models.sections import Section
from app.ui import theme
from app.ui.forms.editor import Editor, MessageLine, Problem
from app.ui.forms.fields import make_editor
from app.ui.forms.panel import Panel
from app.ui.forms.raw import Raw, pruned
from app.ui.forms.row_editors import RowsEditor
from app.ui.forms.world import World
from app.ui.i18n import tr
from app.ui.layouts import column, margins, row
from app.ui.text import PlainLabel

_RESERVED = 160  # px that a section takes before it is built


class SectionPart(QWidget):
    """Holds a section's raw values, in editors or, before they are built, as they were given."""

    changed = Signal()
    row_removed = Signal(str, str)

    def __init__(self, section: Section, specs: Sequence[FieldSpec], rare: Iterable[str], world: World) -> None:
        super().__init__()
        self._specs, self._rare, self._world = specs, frozenset(rare), world
        self._raw: Raw = {}
        self._problems: list[Problem] = []
        self._panel: Panel | None = None
        self._placed = False
        self._section = section
        self._content = column(gap=12)
        margins(self._content, (24, 18, 24, 22))
        self.setLayout(self._content)
        self.setAccessibleName(tr(section.title))
        self.setMinimumHeight(theme.px(_RESERVED))

    @property
    def built(self) -> bool:
        """Whether the editors are there to be seen."""
        return self._placed

    def build_on(self) -> None:
        """Take a step towards the editors: they are made, then shown, each of which takes its time."""
        if self._panel is None:
            self._panel = self._make()
        elif not self._placed:
            self._place(self._panel)

    @property
    def panel(self) -> Panel:
        """The editors, built now if they are not there yet."""
        if self._panel is None:
            self._panel = self._make()
        if not self._placed:
            self._place(self._panel)
        return self._panel

    def _head(self) -> QHBoxLayout:
        caption = PlainLabel(tr(self._section.caption), role="caption", wrap=True)
        side = caption.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        caption.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        head = row(PlainLabel(tr(self._section.title), role="head"), gap=8)
        head.addWidget(caption, 1)
        return head

    def _make(self) -> Panel:
        panel = Panel(self._specs, self._world, make_editor, rare=self._rare)
        for editor in panel.editors:
            if isinstance(editor, RowsEditor):
                editor.hide_title()
        panel.set_value(self._raw)
        panel.show_problems(self._problems)
        panel.changed.connect(self.changed)
        panel.row_removed.connect(self.row_removed)
        return panel

    def _place(self, panel: Panel) -> None:
        self._placed = True
        self._content.addLayout(self._head())
        self._content.addWidget(panel)
        self._content.addStretch(1)
        self.setMinimumHeight(0)
        panel.show()  # now, not when the loop comes round: whoever asked for it may put the focus into it

    def value(self) -> Raw:
        """Return all keys of the section that hold something, raw."""
        return pruned(self._raw) if self._panel is None else self._panel.value()

    def rows(self, key: str) -> list[Any]:
        """Return the rows of a list as they stand."""
        editor = None if self._panel is None else self._panel.editor(key)
        value = self._raw.get(key) if self._panel is None else editor.value() if editor else None
        return value if isinstance(value, list) else []

    def editor(self, key: str) -> Editor | None:
        """Return the editor of a field."""
        return self.panel.editor(key)

    def set_value(self, raw: Raw) -> None:
        """Show `raw` exactly."""
        self._raw = raw
        if self._panel is not None:
            self._panel.set_value(raw)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show problems beside their fields and take the others away."""
        self._problems = list(problems)
        if self._panel is not None:
            self._panel.show_problems(self._problems)

    def spare_lines(self) -> list[MessageLine]:
        """Return the lines that keep room for a message and have none to say."""
        return self._panel.spare_lines() if self._panel is not None else []

    def refresh(self) -> None:
        """Let every editor take in what changed around; one that is built later sees it as it is then."""
        if self._panel is not None:
            self._panel.refresh()
