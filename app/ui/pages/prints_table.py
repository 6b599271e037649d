"""Who printed a record, when, which sheet and why, below its history."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.texts import QT_TRANSLATE_NOOP, Text
from app.ui import theme
from app.ui.i18n import tr, translate
from app.ui.layouts import margins
from app.ui.pages.side_table import SideTable
from app.ui.text import PlainLabel, isolate
from app.ui.words import moment
from app.vault.print_log import LOOK, Print

_SHEETS: Mapping[str, Text] = {
    "summary": QT_TRANSLATE_NOOP("History", "summary"),
    "restricted": QT_TRANSLATE_NOOP("History", "restricted"),
    LOOK: QT_TRANSLATE_NOOP("History", "restricted, seen"),
}


class PrintsTable(QWidget):
    """Prints, newest first; hidden while there are none. A reason that was erased says so."""

    def __init__(self) -> None:
        super().__init__()
        titles = (
            translate("History", "Sheet"),
            translate("History", "When"),
            translate("History", "Who"),
            translate("History", "Reason"),
        )
        self.table = SideTable(translate("History", "Prints of this record"), titles, (84, 140, 96, 100))
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.space(8))
        margins(layout, (0, 8, 0, 0))
        layout.addWidget(PlainLabel(translate("History", "Printed"), role="lead"))
        layout.addWidget(self.table)
        self.setVisible(False)

    def show_prints(self, prints: Sequence[Print]) -> None:
        """Show these prints."""
        self.table.begin(len(prints))
        for n, one in enumerate(prints):
            erased = one.reason is None
            why = translate("History", "reason erased") if erased else isolate(one.reason or "")
            sheet = tr(_SHEETS[one.variant]) if one.variant in _SHEETS else one.variant
            self.table.fill(n, (sheet, moment(one.at), isolate(one.by_name), why))
        self.setVisible(bool(prints))
