"""A panel: the editors of one model's fields in a grid. Rare fields wait under "More" until somebody opens them."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from app.models.schema import FieldSpec
from app.texts import QT_TRANSLATE_NOOP
from app.ui import theme
from app.ui.forms.editor import Editor, MessageLine, Problem
from app.ui.forms.layout import SPANS, wanted
from app.ui.forms.raw import Loc, Raw, pruned
from app.ui.forms.world import World
from app.ui.i18n import tr
from app.ui.layouts import column, margins, row
from app.ui.widgets.buttons import Button

_MORE = QT_TRANSLATE_NOOP("Forms", "More fields ({count})")
_MORE_FILLED = QT_TRANSLATE_NOOP("Forms", "More fields ({count}, {filled} filled)")
_COLUMNS = 12
_LINE = 2  # rows of the grid: fields, and what is said of narrow ones
_WORDY = 4  # columns from which a field has room for a sentence
_NARROW = 62  # average letters of width below which a field takes twice its columns

MakeEditor = Callable[[FieldSpec, World], Editor]


class Panel(QWidget):
    """Holds one row or one section of a record as raw values. Keys without an editor are kept as they are."""

    changed = Signal()
    row_removed = Signal(str, str)

    def __init__(self, specs: Sequence[FieldSpec], world: World, make: MakeEditor, *, rare: Iterable[str] = ()) -> None:
        super().__init__()
        self._world = world
        self._make = make
        self._rare = frozenset(rare)
        self._specs = [spec for spec in specs if spec.kind != "hidden"]
        self._rest: Raw = {}
        self._editors: list[Editor] = []
        self._narrow = False
        self._problems: list[Problem] = []
        self._lines: list[list[tuple[Editor, int]]] = []
        self._below: dict[int, QVBoxLayout] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space(16))
        self._grid.setVerticalSpacing(theme.space(12))
        for n in range(_COLUMNS):
            self._grid.setColumnStretch(n, 1)
        self._outer = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(8))
        box.addLayout(self._grid)
        self.more = Button("", variant="link", icon="down")
        self.more.clicked.connect(self.open_rare)
        box.addLayout(row(self.more, None))
        self._add([spec for spec in self._specs if spec.name not in self._rare])
        self._say_more()

    @property
    def editors(self) -> tuple[Editor, ...]:
        """The editors built so far."""
        return tuple(self._editors)

    @property
    def plain(self) -> bool:
        """Whether nobody has opened the rare fields."""
        return len(self._editors) == sum(spec.name not in self._rare for spec in self._specs)

    def forget(self) -> None:
        """Be as new: another row is shown next."""
        for editor in self._editors:
            editor.forget()

    def indent(self, start: int) -> None:
        """Set the panel in from its reading start."""
        margins(self._outer, (start, 0, 0, 0))

    def value(self) -> Raw:
        """Return all keys that hold something, raw."""
        raw = dict(self._rest)
        for editor in self._editors:
            raw.update(editor.patch())
        return pruned(raw)

    def set_value(self, raw: Raw) -> None:
        """Show `raw` exactly."""
        held = {key for editor in self._editors for key in editor.holds}
        self._rest = {key: item for key, item in raw.items() if key not in held}
        for editor in self._editors:
            if not _typed_in(editor, raw):
                editor.take(raw)
        self._follow()
        self._say_more()

    def editor(self, key: str) -> Editor | None:
        """Return the editor of a JSON key, opening the rare fields if it is there."""
        found = self._find(key)
        if found is None and any(spec.key == key for spec in self._specs):
            self.open_rare()
            found = self._find(key)
        return found

    def _find(self, key: str) -> Editor | None:
        return next((editor for editor in self._editors if key in editor.holds), None)

    def focus_loc(self, loc: Loc) -> None:
        """Put the focus where a problem at `loc` is mended."""
        editor = self.editor(str(loc[0])) if loc else (self._editors[0] if self._editors else None)
        if editor is not None:
            editor.show()
            editor.focus_loc(loc[1:])

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Hand each problem to the editor of its field; those of fields not open yet are told by "More"."""
        self._problems = list(problems)
        for editor in self._editors:
            own = [problem for problem in self._problems if problem.loc and problem.loc[0] in editor.holds]
            editor.show_problems([Problem(problem.loc[1:], problem.text, problem.blocks) for problem in own])
        self._say_more()

    def spare_lines(self) -> list[MessageLine]:
        """Return the lines that keep room for a message and have none to say."""
        return [line for editor in self._editors for line in editor.spare_lines()]

    def open_rare(self) -> None:
        """Build the rare fields."""
        raw = self.value()
        waiting = [spec for spec in self._specs if self._find(spec.key) is None]
        self._add(waiting)
        self.set_value(raw)
        self.show_problems(self._problems)

    def refresh(self) -> None:
        """Let every editor take in what changed around."""
        for editor in self._editors:
            editor.refresh()

    def _add(self, specs: Sequence[FieldSpec]) -> None:
        for spec in specs:
            if self._find(spec.key) is not None:
                continue
            editor = self._make(spec, self._world)
            editor.setParent(self)  # before anything is shown: a parentless widget would be a window of its own
            editor.changed.connect(self._on_change)
            editor.row_removed.connect(self.row_removed)
            self._editors.append(editor)
        self._arrange()

    def _on_change(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Show what is of use beside the rest: the text of `Other` only where Other is chosen, and so on."""
        raw = self.value()
        moved = [editor for editor in self._editors if editor.isHidden() == wanted(editor.spec.key, raw)]
        for editor in moved:
            editor.setVisible(editor.isHidden())
        if moved:
            self._arrange()

    def _arrange(self) -> None:
        self._lines = []
        at = _COLUMNS
        for editor in self._editors:
            if editor.isHidden():
                self._grid.removeWidget(editor)
                editor.lend_message(None)
                continue
            span = SPANS.get((editor.spec.owner.__name__, editor.spec.name), editor.SPAN)
            span = min(span * 2, _COLUMNS) if self._narrow else span
            if at + span > _COLUMNS:
                self._lines.append([])
                at = 0
            self._lines[-1].append((editor, span))
            at += span
        if self._narrow:
            self._lines = [_filled(line) for line in self._lines]
        for line, editors in enumerate(self._lines):
            self._place(line * _LINE, editors)
        self._level()

    def _place(self, line: int, editors: Sequence[tuple[Editor, int]]) -> None:
        at = 0
        for editor, span in editors:
            self._grid.addWidget(editor, line, at, 1, span)
            editor.lend_message(partial(self._tell_below, line) if span < _WORDY else None)
            at += span

    def _level(self) -> None:
        """Give the labels of one line the same height, so that the fields below them stand side by side."""
        one = (self.width() + self._grid.horizontalSpacing()) / _COLUMNS
        for editors in self._lines:
            room = [(editor, round(one * span) - self._grid.horizontalSpacing()) for editor, span in editors]
            highest = max(editor.title_height(width) for editor, width in room) if len(room) > 1 else 0
            for editor, _width in room:
                editor.reserve_title(highest)

    def _tell_below(self, line: int, message: MessageLine) -> None:
        """Put what is said of a narrow field below its line, as wide as the panel: there it would be a word a line."""
        if line not in self._below:
            self._below[line] = column(gap=4)
            self._grid.addLayout(self._below[line], line + 1, 0, 1, _COLUMNS)
        self._below[line].addWidget(message)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give fields twice their columns where the panel is narrow for the text size."""
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()
        else:
            self._level()

    def _say_more(self) -> None:
        waiting = [spec for spec in self._specs if self._find(spec.key) is None]
        self.more.setVisible(bool(waiting))
        answered = sum(spec.key in self._rest for spec in waiting)
        word = tr(_MORE_FILLED if answered else _MORE, count=len(waiting), filled=answered)
        if word != self.more.word:
            self.more.set_word(word)
        closed = {spec.key for spec in waiting}
        if any(problem.loc and problem.loc[0] in closed and problem.blocks for problem in self._problems):
            self.open_rare()


def _filled(line: list[tuple[Editor, int]]) -> list[tuple[Editor, int]]:
    """Let the last field of a line end where the others do: in a narrow panel a ragged edge is all one would see."""
    *first, (last, _span) = line
    return [*first, (last, _COLUMNS - sum(span for _editor, span in first))]


def _typed_in(editor: Editor, raw: Raw) -> bool:
    """Whether somebody is in a field that holds what `raw` does: shown anew, it would lose half a word or a digit."""
    focus = QApplication.focusWidget()
    here = focus is not None and editor.isAncestorOf(focus)
    return here and all(raw.get(key) == item for key, item in editor.patch().items())
