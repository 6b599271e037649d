"""A field: label above, editor, hint or finding below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.layouts import row
from app.ui.text import PlainLabel
from app.ui.widgets.glyph import Glyph


class Field(QWidget):
    """Label, editor (perhaps a button beside it), and one line below that holds the hint, an error or a warning.

    The line keeps its height from the first finding on, so nothing jumps. The finding is spoken as the
    editor's description; the editor's name is its label.
    """

    def __init__(self, label: str, editor: QWidget, *, hint: str = "", beside: QWidget | None = None) -> None:
        super().__init__()
        self.editor = editor
        self._hint = hint
        self._beside = beside
        self._label = PlainLabel(label, role="label", wrap=True)
        self._label.setBuddy(editor)
        self._glyph = Glyph("bad", "bad", 13)
        self._line = PlainLabel(hint, role="caption", wrap=True)
        editor.setAccessibleName(label)
        self._build()

    def _build(self) -> None:
        below = row(gap=4)
        below.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)  # beside the first line of several
        below.addWidget(self._line, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(4))
        layout.addWidget(self._label)
        entry = row(gap=6)
        entry.addWidget(self.editor, 1)
        if self._beside is not None:
            entry.addWidget(self._beside)
        entry.addStretch(0)  # an editor that is as wide as it may be stands at the start, not in the middle
        layout.addLayout(entry)
        layout.addLayout(below)
        if self.editor.sizePolicy().verticalPolicy() != QSizePolicy.Policy.Expanding:
            layout.addStretch(0)
        self.clear()
        self._line.setVisible(bool(self._hint))

    def rename(self, label: str) -> None:
        """Change the label, and with it the editor's name."""
        self._label.setText(label)
        self.editor.setAccessibleName(label)

    def show_error(self, text: str) -> None:
        """Say what blocks; the focus stays where it is."""
        self._show("error", "bad", text)

    def show_warning(self, text: str) -> None:
        """Say what to look at; it never blocks."""
        self._show("warn", "warn", text)

    def show_ok(self, text: str) -> None:
        """Say what matches."""
        self._show("", "ok", text, icon="checkc")

    def clear(self) -> None:
        """Take the finding away; the line keeps its height."""
        self._glyph.setVisible(False)
        self._line.set_tone("")
        self._line.setText(self._hint)
        self.editor.setAccessibleDescription(self._hint)
        if self.editor.property("check"):
            theme.polish(self.editor, check="")

    @property
    def finding(self) -> str:
        """What stands below the editor now."""
        return self._line.text()

    def _show(self, check: str, tone: str, text: str, *, icon: str = "") -> None:
        self._glyph.show_icon(icon or tone, tone)
        self._glyph.setVisible(True)
        self._line.set_tone(tone)
        self._line.setText(text)
        self._line.setVisible(True)
        self.editor.setAccessibleDescription(text)
        theme.polish(self.editor, check=check)


def line_edit(*, secret: bool = False, limit: int = 1000, placeholder: str = "") -> QLineEdit:
    """A one-line editor; a secret one is hidden and kept out of the clipboard and input history."""
    made = QLineEdit()
    made.setMaxLength(limit)
    made.setPlaceholderText(placeholder)
    if secret:
        made.setEchoMode(QLineEdit.EchoMode.Password)
    return made


def name_icons(editor: QLineEdit, name: str) -> None:
    """Name the icons inside a line: to a screen reader they are buttons of their own."""
    for button in editor.findChildren(QToolButton):
        button.setAccessibleName(name)


def caption(text: str) -> QLabel:
    """A second line in small type."""
    return PlainLabel(text, role="caption", wrap=True)
