"""Steps of a flow: icon and word, done, current or ahead; vertical in the wizard, horizontal in a flow."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.i18n import digits, translate
from app.ui.layouts import line, margins
from app.ui.text import PlainLabel
from app.ui.widgets.glyph import Glyph


class _Step(QFrame):
    """One step; spoken with its number and state."""

    def __init__(self, word: str, number: int, count: int, *, framed: bool) -> None:
        super().__init__()
        self._word, self._number, self._count, self._framed = word, number, count, framed
        self._glyph = Glyph("dashed", "muted")
        self._label = PlainLabel(word, role="muted")
        layout = QHBoxLayout(self)
        layout.setSpacing(theme.space(10 if framed else 6))
        margins(layout, (12, 8, 12, 8) if framed else (0, 0, 0, 0))
        layout.addWidget(self._glyph)
        layout.addWidget(self._label)
        if framed:
            layout.addStretch(1)
        self.show_state(current=0)

    def set_word(self, word: str) -> None:
        """Say another word; the state follows with the next step."""
        self._word = word
        self._label.setText(word)

    def show_state(self, *, current: int) -> None:
        """Show this step as done, current or ahead of `current` (from 1)."""
        if self._number < current:
            icon, tone, role, state = "checkc", "ok", "second", translate("Steps", "done")
        elif self._number == current:
            icon, tone, role, state = "half", "accent", "strong", translate("Steps", "current")
        else:
            icon, tone, role, state = "dashed", "muted", "muted", translate("Steps", "ahead")
        self._glyph.show_icon(icon, tone)
        theme.polish(self._label, role=role)
        if self._framed:
            theme.polish(self, frame="chosen" if self._number == current else "plain")
        self.setAccessibleName(
            translate("Steps", "Step {number} of {count}, {word}, {state}").format(
                number=digits(self._number), count=digits(self._count), word=self._word, state=state
            )
        )


class Steps(QWidget):
    """All steps of one flow; `go(n)` makes step n (from 1) the current one."""

    def __init__(self, words: Sequence[str], *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = [_Step(word, n, len(words), framed=vertical) for n, word in enumerate(words, 1)]
        layout: QVBoxLayout | QHBoxLayout = QVBoxLayout(self) if vertical else QHBoxLayout(self)
        layout.setSpacing(theme.space(2 if vertical else 12))
        layout.setContentsMargins(0, 0, 0, 0)
        for step in self._steps:
            if not vertical and step is not self._steps[0]:
                between = line()
                between.setMinimumWidth(theme.px(12))
                between.setMaximumWidth(theme.px(120))
                layout.addWidget(between, 0, Qt.AlignmentFlag.AlignVCenter)
            layout.addWidget(step)
        if not vertical:
            layout.addStretch(1)
        self.current = 1
        self.go(1)

    def rename(self, number: int, word: str) -> None:
        """Give step `number` (from 1) another word: what was answered before may change it."""
        self._steps[number - 1].set_word(word)

    def go(self, number: int) -> None:
        """Make step `number` the current one; one past the last shows all as done."""
        self.current = number
        for step in self._steps:
            step.show_state(current=number)
