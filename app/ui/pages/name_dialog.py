"""Asks for the name of something that a person keeps for themselves; nothing is read into what is typed."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.ui.dialogs import Dialog
from app.ui.i18n import translate
from app.ui.keep_words import line_part
from app.ui.session import Session
from app.ui.widgets.buttons import primary, secondary
from app.ui.widgets.field import Field, line_edit
from app.vault.dialog_words import Where
from app.vault.list_views import NAME_LIMIT


class NameDialog(Dialog):
    """One field; `then` gets what was typed. `taken` are the names that stand already, casefolded; `part` tells
    apart what is named.
    """

    HELP = "05-find"

    def __init__(
        self,
        session: Session,
        parent: QWidget,
        title: str,
        word: str,
        then: Callable[[str], object],
        *,
        name: str = "",
        part: str = "",
        taken: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(parent, title)
        self._then, self._taken = then, taken
        self.name = line_edit(limit=NAME_LIMIT)
        self.name.setText(name)
        self.name.selectAll()
        hint = translate("List", "It stays in the vault with the words and places it looks for.")
        self.body.addWidget(Field(translate("List", "Name of the filter"), self.name, hint=hint))
        self.button(secondary(translate("List", "Cancel")), self.reject)
        self.keep = self.button(primary(word), self._take)
        self.keep.setDefault(True)
        self.name.textChanged.connect(self._look)
        self._look()
        self.name.setFocus()
        self.keep_words(session, Where("filter", part=part), {"name": line_part(self.name)})

    def _look(self) -> None:
        typed = " ".join(self.name.text().split()).casefold()
        if typed in self._taken:
            self.keep.refuse(translate("List", "There is a saved filter of this name already."))
        else:
            self.keep.refuse("" if typed else translate("List", "Type a name first."))

    def _take(self) -> None:
        self.accept()
        self._then(self.name.text())
