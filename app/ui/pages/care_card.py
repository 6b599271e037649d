"""The card of care windows: for whom care may still be in time, how long, and the way to the record."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from app.ui import theme
from app.ui.i18n import formats, translate
from app.ui.layouts import clear, column
from app.ui.text import beside, isolate
from app.ui.widgets.card import Card
from app.ui.widgets.line_button import LineButton
from app.vault.care import Care

_HOUR = timedelta(hours=1)
_BAR = 6


class CareCard(Card):
    """Hidden while no window is open; `asked` carries the record's page and its id."""

    asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(translate("Home", "Care that may still be in time"))
        self._lines = column(gap=8)
        self.body.addLayout(self._lines)
        self.setVisible(False)

    def show_care(self, found: Sequence[Care], now: datetime) -> None:
        """Show these, the one that closes first at the beginning."""
        clear(self._lines)
        for one in found:
            self._add(one, now)
        self.setVisible(bool(found))

    def _add(self, one: Care, now: datetime) -> None:
        window, ways = one.window, formats()
        hours = int(window.left / _HOUR)
        ends = ways.moment(window.ends.astimezone(now.tzinfo).isoformat(), year=False)
        end = translate("Home", "{hours} h left, until {time}").format(hours=ways.number(hours), time=ends)
        name = isolate(one.ref, left_to_right=True) if one.ref else translate("Home", "A draft, never saved")
        line = LineButton("clock", "warn", beside(name, end), _words(one), ours=True)
        line.clicked.connect(partial(self._go, one))
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setFixedHeight(theme.px(_BAR))
        bar.setRange(0, window.limit)
        bar.setValue(min(hours, window.limit))
        bar.setAccessibleName(f"{name}, {end}")
        self._lines.addLayout(column(line, bar, gap=2))

    def _go(self, one: Care, _checked: bool = False) -> None:
        self.asked.emit("incident" if one.ref else "form", one.record_id)


def _words(one: Care) -> str:
    if one.window.limit == 72:
        sure = translate("Home", "Treatment against HIV is still in time: refer now")
        perhaps = translate("Home", "Treatment against HIV may still be in time: refer now")
    else:
        sure = translate("Home", "Emergency contraception is still in time: refer now")
        perhaps = translate("Home", "Emergency contraception may still be in time: refer now")
    return sure if one.window.sure else perhaps
