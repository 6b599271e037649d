"""The link that asks for a key file, where a vault or its backup has a holder who needs one."""

from pathlib import Path

from PySide6.QtCore import Signal

from app.ui.i18n import translate
from app.ui.text import isolate
from app.ui.widgets.buttons import Button


class KeyFileLink(Button):
    """Hidden until `look_at` finds that a key file may be needed; `path` is the one chosen."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__(translate("KeyFile", "Key file…"), variant="link")
        self.path: Path | None = None
        self.clicked.connect(self._ask)

    def look_at(self, folder: Path) -> None:
        """Show it where anybody's passphrase for this folder needs a key file; called once it has its place."""
        from app.services import vaults

        self.setVisible(vaults.uses_key_file(folder))

    def take(self, path: Path) -> None:
        """Use this key file from now on."""
        self.path = path
        self.set_word(translate("KeyFile", "Key file: {name}").format(name=isolate(path.name)))
        self.chosen.emit()

    def _ask(self) -> None:
        from app.ui.dialogs import ask_open_file  # nobody waits for dialogs before the page is painted

        title = translate("KeyFile", "The key file, on its stick")
        ask_open_file(self.window(), title, translate("KeyFile", "Key file (*)"), self.take)
