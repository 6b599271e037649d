"""Which columns the list has, in which order, and by what it is sorted; all of it by keyboard."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.ui import theme
from app.ui.dialogs import Dialog
from app.ui.i18n import translate
from app.ui.layouts import column, row
from app.ui.widgets.buttons import link, primary, secondary
from app.ui.widgets.choice import Choice
from app.ui.widgets.field import Field
from app.vault.list_views import Arrangement
from app.vault.listing import Sort

_KEY = int(Qt.ItemDataRole.UserRole)
_NEWEST = Sort()


class ColumnsDialog(Dialog):
    """Ticks say which, two buttons move the current one. `then` gets what was chosen; `fixed` stands first, always."""

    HELP = "05-find"

    def __init__(
        self,
        parent: QWidget,
        titles: Mapping[str, str],
        usual: Sequence[str],
        now: Arrangement,
        then: Callable[[Arrangement], object],
        *,
        fixed: str,
    ) -> None:
        super().__init__(parent, translate("Columns", "Columns and order"))
        self._titles, self._usual, self._fixed, self._then = titles, tuple(usual), fixed, then
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Columns", "Columns; Space ticks"))
        self.list.setProperty("frame", "boxed")
        self.list.setMinimumHeight(theme.px(250))
        self.up = secondary(translate("Columns", "Move &up"), "up")
        self.down = secondary(translate("Columns", "Move &down"), "down")
        self.usual = link(translate("Columns", "&As it was"))
        self.sort = Choice([("", translate("Columns", "Newest record first")), *self._sorts()])
        self.way = Choice(
            [("", translate("Columns", "From the start")), ("down", translate("Columns", "From the end"))]
        )
        self._build()
        self._show(now.columns or self._usual)
        newest = now.sort == _NEWEST
        self.sort.choose("" if newest else now.sort.column)
        self.way.choose("down" if now.sort.descending and not newest else "")
        self._look()

    def _sorts(self) -> list[tuple[str, str]]:
        return list(self._titles.items())

    def _build(self) -> None:
        self.text(
            translate("Columns", "The reference is always there, first. Where a window is narrow, the last columns go.")
        )
        self.share_keys(self.up, self.down, self.usual)
        moves = column(self.up, self.down, self.usual, None, gap=8)
        both = row(self.list, gap=12)
        both.setStretch(0, 1)
        both.addLayout(moves)
        self.body.addLayout(both)
        by = Field(translate("Columns", "Sorted by"), self.sort)
        self.body.addLayout(row(by, Field(translate("Columns", "Direction"), self.way), gap=12))
        self.button(secondary(translate("Columns", "Cancel")), self.reject)
        self.button(primary(translate("Columns", "Show these")), self.take).setDefault(True)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.usual.clicked.connect(self._reset)
        self.list.currentRowChanged.connect(lambda _row: self._look())
        self.sort.currentIndexChanged.connect(lambda _at: self._look())
        self.list.setFocus()

    def take(self) -> None:
        """Hand over what is chosen."""
        items = [self.list.item(n) for n in range(self.list.count())]
        keys = [str(item.data(_KEY)) for item in items if item.checkState() == Qt.CheckState.Checked]
        chosen = (self._fixed, *keys)
        sort = Sort(self.sort.value, self.way.value == "down") if self.sort.value else _NEWEST
        self.accept()
        self._then(Arrangement(() if chosen == self._usual else chosen, sort))

    def _show(self, keys: Sequence[str]) -> None:
        """Show the chosen ones in their order, then the others."""
        self.list.clear()
        rest = [key for key in self._titles if key not in keys]
        for key in (*keys, *rest):
            if key in self._titles and key != self._fixed:
                item = QListWidgetItem(self._titles[key])
                item.setData(_KEY, key)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if key in keys else Qt.CheckState.Unchecked)
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _reset(self) -> None:
        self._show(self._usual)
        self.sort.choose("")

    def _move(self, by: int) -> None:
        at = self.list.currentRow()
        item = self.list.takeItem(at)
        self.list.insertItem(at + by, item)
        self.list.setCurrentRow(at + by)

    def _look(self) -> None:
        at, last = self.list.currentRow(), self.list.count() - 1
        self.up.refuse("" if at > 0 else translate("Columns", "It is the first one."))
        self.down.refuse("" if 0 <= at < last else translate("Columns", "It is the last one."))
        self.way.refuse("" if self.sort.value else translate("Columns", "The newest record comes first."))
