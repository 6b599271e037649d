"""What the filters of a list open: one of many, some of many, or a period."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from pydantic import ValidationError
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.errors import AppError
from app.models.pdate import parse_partial
from app.texts import Text
from app.ui import theme
from app.ui.dialogs import Dialog
from app.ui.i18n import digits, tr, translate
from app.ui.layouts import row
from app.ui.pages.filter_words import OPEN_FIRST, OPEN_LAST, Span
from app.ui.widgets.buttons import Button, link, primary, secondary
from app.ui.widgets.field import Field, line_edit
from app.vault.days import on_day

Option = tuple[str, str]


class Picker(Dialog):
    """A searchable list; `several` lets more than one be ticked. `then` gets the values chosen."""

    HELP = "05-find"

    def __init__(
        self,
        parent: QWidget,
        title: str,
        options: Sequence[Option],
        chosen: Sequence[str],
        then: Callable[[tuple[str, ...]], object],
        *,
        several: bool = False,
    ) -> None:
        super().__init__(parent, title)
        self._then = then
        self._several = several
        self.search = line_edit(limit=80, placeholder=translate("Picker", "Type to search"))
        self.search.setAccessibleName(translate("Picker", "Search"))
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setProperty("frame", "boxed")
        self.list.setMinimumHeight(theme.px(280))
        for value, word in options:
            self._add(value, word, ticked=value in chosen)
        self.body.addWidget(self.search)
        self.body.addWidget(self.list)
        self.button(secondary(translate("Picker", "Cancel")), self.reject)
        self.button(primary(translate("Picker", "Show these")), self.take).setDefault(True)
        self.search.textChanged.connect(self._narrow)
        self.list.itemDoubleClicked.connect(lambda _item: self.take())
        self.search.setFocus()

    def _add(self, value: str, word: str, *, ticked: bool) -> None:
        item = QListWidgetItem(word)
        item.setData(Qt.ItemDataRole.UserRole, value)
        if self._several:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.list.addItem(item)
        if ticked and not self._several:
            self.list.setCurrentItem(item)

    def take(self) -> None:
        """Hand over what is chosen."""
        chosen = tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in self._items() if self._is_chosen(item))
        self.accept()
        self._then(chosen)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(n) for n in range(self.list.count())]

    def _is_chosen(self, item: QListWidgetItem) -> bool:
        if self._several:
            return item.checkState() == Qt.CheckState.Checked
        return item is self.list.currentItem()

    def _narrow(self, text: str) -> None:
        wanted = text.casefold()
        for item in self._items():
            item.setHidden(wanted not in item.text().casefold())


class PeriodPicker(Dialog):
    """First and last day, or one of the usual periods. `then` gets both ends: ISO days, or counted from today.

    `chosen` is the period in force, to be changed.
    """

    HELP = "05-find"

    def __init__(
        self,
        parent: QWidget,
        title: str,
        now: datetime,
        usual: Mapping[Span, Text],
        then: Callable[[Span], object],
        *,
        chosen: Span = (None, None),
    ) -> None:
        super().__init__(parent, title)
        self._now, self._then = now, then
        self.first, self.last = line_edit(limit=40), line_edit(limit=40)
        hint = digits(translate("Picker", "A day, month, quarter or year, such as 3/2026 or Q1 2026"))
        self.first_field = Field(translate("Picker", "From"), self.first, hint=hint)
        self.last_field = Field(translate("Picker", "To"), self.last)
        links = row(gap=16)
        for span, word in usual.items():
            button = link(digits(tr(word)))
            button.clicked.connect(lambda _checked=False, span=span: self._use(span))
            links.addWidget(button)
        links.addStretch(1)
        self.body.addLayout(links)
        self.body.addWidget(self.first_field)
        self.body.addWidget(self.last_field)
        self.button(secondary(translate("Picker", "Cancel")), self.reject)
        self.show_button: Button = self.button(primary(translate("Picker", "Show this period")), self.take)
        self.show_button.setDefault(True)
        for editor, day, end in ((self.first, chosen[0], OPEN_FIRST), (self.last, chosen[1], OPEN_LAST)):
            editor.setText(on_day(day, now.date()) if day and day != end else "")
        self.first.selectAll()
        self.first.setFocus()

    def take(self) -> None:
        """Read both ends; an open end is allowed, two open ends are not."""
        first = self._read(self.first, self.first_field, at=0)
        last = self._read(self.last, self.last_field, at=1)
        if first is None or last is None:
            return
        if not first and not last:
            self.first_field.show_error(translate("Picker", "Write at least one end of the period."))
            return
        self._use((first or OPEN_FIRST, last or OPEN_LAST))

    def _use(self, span: Span) -> None:
        self.accept()
        self._then(span)

    def _read(self, editor: QLineEdit, field: Field, *, at: int) -> str | None:
        field.clear()
        text = editor.text().strip()
        if not text:
            return ""
        try:
            ends = parse_partial(text).interval(self._now)
        except (AppError, ValidationError, ValueError):
            said = translate("Picker", "This does not read as a date. Write it like 20 Nov 2026 or 3/2026.")
            field.show_error(digits(said))
            return None
        end = ends[0] if at == 0 else ends[1] - timedelta(microseconds=1)
        return end.date().isoformat()
