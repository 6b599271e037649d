"""The other end of links: a person's row shows the acts it is linked from, as chips that can be toggled there too."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.texts import QT_TRANSLATE_NOOP, Text
from app.ui.forms.link_chips import LinkChips
from app.ui.forms.world import World
from app.ui.i18n import tr
from app.ui.layouts import column
from app.ui.text import PlainLabel
from app.ui.widgets.chips import ChoiceChip

# By list: which list and field links to its rows, and what stands above the chips.
BACK: Mapping[str, tuple[tuple[str, str, Text], ...]] = {
    "victim_groups": (
        ("acts", "victim_groups", QT_TRANSLATE_NOOP("Forms", "Acts done to this person or group")),
        ("sources", "concerns", QT_TRANSLATE_NOOP("Forms", "Sources that tell of this person or group")),
    ),
    "perpetrators": (("acts", "perpetrators", QT_TRANSLATE_NOOP("Forms", "Acts they allegedly did")),),
    "sources": (("acts", "sources", QT_TRANSLATE_NOOP("Forms", "Acts this source tells of")),),
}


class BackLinks(QWidget):
    """Chips of the rows of one list that may link to this row; hidden while that list is empty."""

    def __init__(self, world: World, source: tuple[str, str, Text]) -> None:
        super().__init__()
        self._world, self._row_id = world, ""
        self._list, self._field, title = source
        self.title = tr(title)
        self._box = LinkChips()
        self._box.toggled.connect(self._toggle)
        self.setLayout(column(PlainLabel(self.title, role="label", wrap=True), self._box, gap=4))

    def show_row(self, row_id: str) -> None:
        """Show the links to another row."""
        self._row_id = row_id
        self.refresh()

    def refresh(self) -> None:
        """Offer the rows there are now, and show which of them link here."""
        options = self._world.links((self._list,))
        self._box.offer(options)
        veiled = self._list == "sources" and self._world.veil is not None and self._world.veil.on
        self.setVisible(bool(options) and not veiled)
        self._box.choose(self._world.linked(self._list, self._field, self._row_id))

    @property
    def chips(self) -> dict[str, ChoiceChip]:
        """The chips by the ids of their rows."""
        return self._box.chips

    def _toggle(self, key: str) -> None:
        self._world.toggle_link(self._list, key, self._field, self._row_id)
