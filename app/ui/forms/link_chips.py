"""Chips of the rows one can link to: made a few at a time, and only told anew where no row came or went."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal

from app.ui.forms.world import LinkOption
from app.ui.widgets.chips import ChipBox, ChoiceChip

_AT_ONCE = 12


class LinkChips(ChipBox):
    """Offers rows as chips; `toggled` with the id of a row that a person chose or let go."""

    toggled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._made: dict[str, ChoiceChip] = {}
        self._waiting: list[LinkOption] = []
        self._shown: tuple[LinkOption, ...] = ()
        self._chosen: frozenset[str] = frozenset()
        self._time = QTimer(self)
        self._time.timeout.connect(self._bring)

    @property
    def chips(self) -> dict[str, ChoiceChip]:
        """The chips by the ids of their rows, all of them."""
        self._bring(len(self._waiting))
        return dict(self._made)

    @property
    def first(self) -> ChoiceChip | None:
        """The first chip, None where there is no row to link to."""
        return next(iter(self._made.values()), None)

    def offer(self, options: Sequence[LinkOption]) -> None:
        """Offer these rows."""
        if tuple(options) == self._shown:
            return
        before, self._shown = [one.id for one in self._shown], tuple(options)
        if [one.id for one in options][: len(before)] != before:
            self.clear()
            self._made, before = {}, []
        for one in options[: len(self._made)]:
            self._made[one.id].say(one.text)
        self._waiting = list(options[len(self._made) :])
        self._bring()

    def choose(self, ids: Collection[str]) -> None:
        """Show these rows as chosen."""
        self._chosen = frozenset(ids)
        for row_id, chip in self._made.items():
            chip.setChecked(row_id in self._chosen)

    def _bring(self, count: int = _AT_ONCE) -> None:
        now, self._waiting = self._waiting[:count], self._waiting[count:]
        for one in now:
            chip = self._made[one.id] = ChoiceChip(one.text)
            chip.setChecked(one.id in self._chosen)
            chip.clicked.connect(partial(self._clicked, one.id))
            self.flow.addWidget(chip)
        if self._waiting:
            self._time.start(0)
        else:
            self._time.stop()

    def _clicked(self, row_id: str, _checked: bool = False) -> None:
        self.toggled.emit(row_id)
