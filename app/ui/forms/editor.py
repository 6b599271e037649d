"""The base of every editor: label, body, message line, and the five things a form asks of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.schema import FieldSpec
from app.texts import QT_TRANSLATE_NOOP
from app.ui import theme
from app.ui.forms.raw import Loc, Raw
from app.ui.forms.world import World
from app.ui.i18n import tr
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.code_picker import OptionLine
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.veil import VeilWell

_NOT_TAKEN = QT_TRANSLATE_NOOP("Forms", "“{text}” is not in the list, so it was not taken. Choose a row of the list.")
_OF = QT_TRANSLATE_NOOP("Forms", "{field}: {message}")


@dataclass(frozen=True, slots=True)
class Problem:
    """One sentence beside a field: `loc` from the form's root, and whether it blocks (error) or only warns."""

    loc: Loc
    text: str
    blocks: bool = True


class MessageLine(QWidget):
    """Icon and one sentence under a field. Its height is reserved from the first message on, so that nothing jumps.

    Once nothing is said any more, the form hides it at a moment at which nobody's hands are there.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._text = Glyph("bad", "bad", 14), PlainLabel("", role="caption", wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space(6))
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, "" for none."""
        return self._text.text()

    @property
    def spare(self) -> bool:
        """Whether it takes room and says nothing."""
        return not self.isHidden() and not self.text

    def say(self, text: str, *, blocks: bool) -> None:
        """Show `text`; an empty one leaves the line's room."""
        tone = "bad" if blocks else "warn"
        self._text.setText(text)
        self._icon.setVisible(bool(text))
        if text:
            self._icon.show_icon(tone, tone)
            theme.polish(self._text, tone=tone)
            self.show()


class Editor(QWidget):
    """One field. `value()` gives the raw JSON value, None when empty; `set_value()` shows one and tells nobody."""

    changed = Signal()
    row_removed = Signal(str, str)  # id and number of a row that a person took away; never what it holds
    SPAN = 4  # of 12 columns

    def __init__(self, spec: FieldSpec, world: World, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.world = world
        self.label = tr(spec.ui.label)
        self.help = tr(spec.ui.help) if spec.ui.help else ""
        self._title = PlainLabel(self.label, role="label", wrap=True)
        self._title.setAlignment(self._title.alignment() & ~Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignBottom)
        self._message: MessageLine | None = None
        self._saying = ("", False)  # and whether it blocks
        self._place: Callable[[MessageLine], object] = self._place_below
        self._well: VeilWell | None = None
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(4))
        self._body = self._make()
        box.addWidget(self._title)
        box.addWidget(self._body)
        box.addStretch(1)
        if spec.private and world.veil is not None:
            world.veil.changed.connect(self._veil)
            self._veil(world.veil.on)
        self._title.setBuddy(self.focus_target())
        if self.help:
            self.focus_target().setAccessibleDescription(self.help)

    def _make(self) -> QWidget:
        raise NotImplementedError

    def value(self) -> Any:
        """Return the raw value."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a raw value."""
        raise NotImplementedError

    def _veil(self, on: bool) -> None:
        """Put a well over what is private the first time that the veil is drawn; it follows the veil by itself."""
        if on and self._well is None and self.world.veil is not None:
            self._well = VeilWell(self.label, self._body, self.world.veil, self, focus=self.focus_target)
            self._box.insertWidget(self._box.indexOf(self._body) + 1, self._well)

    def title_height(self, width: int) -> int:
        """Return the height that the label wants in `width` px, 0 without one."""
        if self._title.isHidden():
            return 0
        # Not heightForWidth: what was reserved in a narrower panel is in it.
        wrapped = int(Qt.TextFlag.TextWordWrap)
        return self._title.fontMetrics().boundingRect(QRect(0, 0, width, 0), wrapped, self.label).height()

    def reserve_title(self, height: int) -> None:
        """Let the label take `height` px at least; its words stand next to the field."""
        self._title.setMinimumHeight(height)

    def hide_title(self) -> None:
        """Leave the label out where the heading above already says it."""
        self._title.hide()

    @property
    def holds(self) -> tuple[str, ...]:
        """The JSON keys of this editor."""
        return (self.spec.key,)

    def patch(self) -> Raw:
        """Return the keys of this editor with their raw values."""
        return {self.spec.key: self.value()}

    def take(self, raw: Raw) -> None:
        """Show what `raw`, the whole row or record, holds for this editor."""
        self.set_value(raw.get(self.spec.key))

    def focus_target(self) -> QWidget:
        """Return the widget that takes the focus."""
        raise NotImplementedError

    @property
    def covered(self) -> bool:
        """Whether the veil lies over it."""
        return self._well is not None and not self._well.isHidden()

    def enter(self) -> None:
        """Put the focus on the field, or on what covers it."""
        there = self._well if self._well is not None and self.covered else self.focus_target()
        there.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_loc(self, _loc: Loc) -> None:
        """Put the focus where a problem at `_loc` (below this field) is mended."""
        self.enter()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show the problems of this field, locs beginning below it; the first that blocks wins."""
        found = sorted(problems, key=lambda problem: not problem.blocks)
        if found and found[0].blocks:
            self.show_error(found[0].text)
        else:
            self.show_warning(found[0].text if found else self._left_over())

    def _left_over(self) -> str:
        """Say that words were typed which no row of the list took: they are not in the record."""
        line = self.focus_target()
        typed = line.left_over if isinstance(line, OptionLine) else ""
        return tr(_NOT_TAKEN, text=isolate(typed)) if typed else ""

    def show_error(self, text: str) -> None:
        """Say what blocks, beside the field; "" clears."""
        self._say(text, blocks=True)

    def show_warning(self, text: str) -> None:
        """Say what needs a look, beside the field; "" clears."""
        self._say(text, blocks=False)

    @property
    def message(self) -> str:
        """The sentence beside the field, "" for none."""
        return self._saying[0]

    def lend_message(self, place: Callable[[MessageLine], object] | None) -> None:
        """Let `place` put the message where it has room, with the field's name before it; None: below the field."""
        self._place = place or self._place_below
        if self._message is not None:
            self._place(self._message)
            self._word_message()

    def _place_below(self, message: MessageLine) -> None:
        self._box.insertWidget(self._box.count() - 1, message)

    def _say(self, text: str, *, blocks: bool) -> None:
        if (text, blocks and bool(text)) == self._saying:
            return
        self._saying = text, blocks and bool(text)
        if self._message is None:
            self._message = MessageLine()
            self._place(self._message)
        hidden = self._message.isHidden()
        self._word_message()
        if hidden and text:
            self.world.line_came(self._message)
        self._mark("" if not text else "error" if blocks else "warn")
        self.focus_target().setAccessibleDescription(" ".join(part for part in (text, self.help) if part))

    def _word_message(self) -> None:
        text, blocks = self._saying
        lent = text and self._place != self._place_below
        if self._message is not None:
            self._message.say(tr(_OF, field=self.label, message=text) if lent else text, blocks=blocks)

    def spare_lines(self) -> list[MessageLine]:
        """Return the lines that keep room for a message and have none to say."""
        return [self._message] if self._message is not None and self._message.spare else []

    def _mark(self, state: str) -> None:
        """Give the framed widget its 2 px border."""
        theme.polish(self.focus_target(), check=state)

    def forget(self) -> None:
        """Keep nothing of the row shown so far but its value: another one is shown next."""
        self.show_warning("")
        if self._message is not None:
            self._message.hide()
        line = self.focus_target()
        if isinstance(line, OptionLine):
            line.left_over = ""

    def refresh(self) -> None:
        """Take in what changed around (rows one can link to, parties)."""
