"""Above the list: what was typed and never saved as a version, so that it is found again after a lock."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.texts import QT_TRANSLATE_N_NOOP
from app.ui.i18n import tr, translate
from app.ui.layouts import clear, column, row
from app.ui.text import ElidedLabel, PlainLabel, isolate
from app.ui.tokens import PAGE_END, PAGE_START
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.glyph import Glyph
from app.ui.words import short_moment
from app.vault.drafts import Draft

_MOST = 3


class DraftStrip(QFrame):
    """One line per draft without a version, the newest first; `chosen` and `erase_asked` carry the record's id."""

    chosen = Signal(str)
    erase_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "plain")
        self.buttons: list[Button] = []
        self.erasers: list[Button] = []
        self._lines = column(gap=4, sides=(PAGE_START, 8, PAGE_END, 8))
        self.setLayout(self._lines)
        self.setVisible(False)

    def show_drafts(self, waiting: Sequence[Draft]) -> None:
        """Show these drafts; nothing is seen where there are none."""
        clear(self._lines)
        self.buttons, self.erasers = [], []
        for draft in waiting[:_MOST]:
            self._add(draft)
        more = len(waiting) - _MOST
        if more > 0:
            follow = QT_TRANSLATE_N_NOOP("List", "%n more drafts follow when these are saved or discarded.")
            self._lines.addWidget(PlainLabel(tr(follow, n=more), role="caption"))
        self.setVisible(bool(waiting))

    def _add(self, draft: Draft) -> None:
        headline = str(draft.values.get("title_neutral") or "").strip()
        words = translate("List", "Draft, never saved as a version: {headline}, typed {time}").format(
            headline=isolate(headline) if headline else translate("List", "no headline"), time=short_moment(draft.at)
        )
        go = Button(translate("List", "Go on writing"))
        go.setAccessibleName(f"{go.accessibleName()}: {headline or short_moment(draft.at)}")
        go.clicked.connect(partial(self._choose, draft.record_id))
        erase = IconButton("trash", translate("List", "Erase the draft…"))
        erase.setAccessibleName(f"{erase.toolTip()}: {headline or short_moment(draft.at)}")
        erase.clicked.connect(partial(self._erase, draft.record_id))
        self.buttons.append(go)
        self.erasers.append(erase)
        line = row(Glyph("edit", "warn"), gap=8)
        line.addWidget(ElidedLabel(words), 1)
        line.addWidget(erase)
        line.addWidget(go)
        self._lines.addLayout(line)

    def _choose(self, record_id: str, _checked: bool = False) -> None:
        self.chosen.emit(record_id)

    def _erase(self, record_id: str, _checked: bool = False) -> None:
        self.erase_asked.emit(record_id)

    def forget(self) -> None:
        """Drop every line."""
        self.show_drafts(())
