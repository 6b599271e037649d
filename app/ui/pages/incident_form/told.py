"""What a field is, told at the side and by F1: of the field that holds or last held the focus."""

from typing import TYPE_CHECKING

from shiboken6 import isValid

from app.ui import field_help
from app.ui.forms.editor import Editor
from app.ui.pages.help import HelpDialog

if TYPE_CHECKING:
    from app.ui.pages.incident_form.page import IncidentForm


class Told:
    """Follows the focus through the fields of one form."""

    def __init__(self, page: "IncidentForm") -> None:
        self._page = page
        self._editor: Editor | None = None

    def enter(self, editor: Editor) -> None:
        """Tell of a field that the focus came to."""
        self._editor = editor
        self.say()

    def say(self) -> None:
        """Say at the side what the field is, and what is chosen in it; a part's or a list's value says nothing."""
        if self._editor is not None and isValid(self._editor):
            spec, lang = self._editor.spec, self._page.world.lang
            chosen = field_help.definitions(spec, self._editor.value(), lang) if spec.ui.codes else []
            self._page.side.show_help(self._editor.label, [*chosen, *field_help.told(spec, lang)])

    def open(self) -> None:
        """Open the help at the field."""
        dialog = HelpDialog(self._page.session, self._page.window(), self.at)
        dialog.open()
        dialog.take_focus()

    @property
    def at(self) -> str:
        """The place of the field in the help."""
        if self._editor is None or not isValid(self._editor):
            return self._page.HELP
        return f"{field_help.FIELDS}#{field_help.key_of(self._editor.spec)}"
