"""A new passphrase typed twice, weighed as it is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import AppError
from app.keys.passphrase import require_strong
from app.ui import theme
from app.ui.errors import say
from app.ui.i18n import translate
from app.ui.widgets.field import Field, line_edit

_LIMIT = 500


class NewPassphrase(QWidget):
    """Two secret fields; `ready` once the first is strong and the second the same."""

    changed = Signal()

    def __init__(self, label: str, *, hint: str = "") -> None:
        super().__init__()
        self.new = line_edit(secret=True, limit=_LIMIT)
        self.again = line_edit(secret=True, limit=_LIMIT)
        hint = hint or translate("Passphrase", "At least about five unrelated words")
        self.new_field = Field(label, self.new, hint=hint)
        self.again_field = Field(translate("Passphrase", "The same once more"), self.again)
        self.ready = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(8))
        layout.addWidget(self.new_field)
        layout.addWidget(self.again_field)
        for editor in (self.new, self.again):
            editor.textChanged.connect(self._look)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.new.text()

    def rename(self, label: str) -> None:
        """Change what the passphrase is for."""
        self.new_field.rename(label)

    def clear(self) -> None:
        """Forget what was typed."""
        self.new.clear()
        self.again.clear()

    def _look(self) -> None:
        self.new_field.clear()
        self.again_field.clear()
        same = self.new.text() == self.again.text()
        self.ready = self._strong() and same
        if self.again.text() and not same:
            self.again_field.show_warning(translate("Passphrase", "The two are not the same yet."))
        self.changed.emit()

    def _strong(self) -> bool:
        if not self.new.text():
            return False
        try:
            require_strong(self.new.text())
        except AppError as error:
            self.new_field.show_warning(say(error))
            return False
        self.new_field.show_ok(translate("Passphrase", "Strong enough"))
        return True
