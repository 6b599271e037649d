"""Buttons of the design: primary, secondary, quiet, link, danger, and icon-only ones with a name."""


from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStyleOptionButton, QWidget

from app.ui import access_keys, icons, letters, theme

_ICON_COLOUR = {"primary": "on_accent", "danger": "bad", "link": "accent"}
_BOLD = {"primary": 600, "tab": 600, "rail": 600}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Button(QPushButton):
    """A button with a word and perhaps an icon; its width is reserved for its boldest state.

    `variant`: primary, secondary, quiet, link, danger, tab, rail, chip. `renamed` when its word is another.
    """

    renamed = Signal()

    def __init__(
        self, text: str, *, variant: str = "secondary", icon: str = "", tip: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._variant = variant
        self._icon = icon
        self._word = self._shown = ""
        self.setProperty("variant", variant)
        self.setAutoDefault(False)
        self.set_word(text)
        if tip:
            self.setToolTip(tip)
        theme.current().changed.connect(self.refresh)

    def set_word(self, text: str) -> None:
        """Change the word (it may hold an access key "&")."""
        self._word = self._shown = text
        self.setAccessibleName(text.replace("&", ""))
        self.refresh()
        self.renamed.emit()

    @property
    def word(self) -> str:
        """The word as it was set."""
        return self._word

    def show_key(self, word: str) -> None:
        """Show the same word with another letter marked."""
        if word != self._shown:
            self._shown = word
            self.refresh()

    def set_icon(self, name: str) -> None:
        """Change the icon."""
        self._icon = name
        self.refresh()

    def refuse(self, reason: str) -> None:
        """Disable with the reason in tool tip and description; an empty reason enables."""
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def refresh(self) -> None:
        """Draw icon and text anew for the look in force."""
        # The gap between icon and word is a space: the style sheet has no other.
        self.setText(f" {self._shown}" if self._icon and self._shown else self._shown)
        if self._icon:
            self.setIcon(icons.icon(self._icon, _ICON_COLOUR.get(self._variant, "text2")))
            self.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that holds focus, as Space does; Qt alone does so only in dialogs."""
        if event.key() in _ENTER and event.modifiers() in _PLAIN:
            self.click()
            return
        super().keyPressEvent(event)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Underline the access key only while Alt is down."""
        super().initStyleOption(option)
        if not letters.shown(self):
            option.text = option.text.replace("&", "")

    def sizeHint(self) -> QSize:
        """Room for the boldest state, so that focus and choice move nothing."""
        return self._roomy(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """A button is never cut."""
        return self._roomy(super().minimumSizeHint())

    def _roomy(self, hint: QSize) -> QSize:
        look = theme.current()
        if self.property("shape") == "icon":
            return QSize(look.px(30), look.px(30))
        metrics = look.metrics("body", _BOLD.get(self._variant, 400))
        sides = {"tab": 8, "chip": 16, "quiet": 16}.get(self._variant, 24)
        words = self.text().replace("&", "")
        # A link has a border alone around its words, so that they begin where the lines above them begin.
        width = metrics.horizontalAdvance(words) + (2 if self._variant == "link" else look.space(sides) + 4)
        if self._icon:
            width += look.px(16) + 4
        return QSize(max(width, hint.width()), hint.height())


class IconButton(Button):
    """An icon alone, 30 × 30; its name is spoken and shown as tool tip."""

    def __init__(self, icon: str, name: str, *, variant: str = "secondary", parent: QWidget | None = None) -> None:
        super().__init__("", variant=variant, icon=icon, tip=name, parent=parent)
        self.setProperty("shape", "icon")
        self.setAccessibleName(name)

    def set_name(self, name: str) -> None:
        """Change the spoken name and the tool tip."""
        self.setAccessibleName(name)
        self.setToolTip(name)


class SharedKeys:
    """The access keys of buttons that stand side by side: each has one of its own, also after one is renamed."""

    def __init__(self, *buttons: Button) -> None:
        self._buttons: list[Button] = []
        self.add(*buttons)

    def add(self, *buttons: Button) -> None:
        """Take buttons in, at the end."""
        self._buttons += buttons
        for button in buttons:
            button.renamed.connect(self._give)
        self._give()

    def _give(self) -> None:
        words = access_keys.marked([button.word for button in self._buttons])
        for button, word in zip(self._buttons, words, strict=True):
            button.show_key(word)


def primary(text: str, icon: str = "") -> Button:
    """The one primary button of a page."""
    return Button(text, variant="primary", icon=icon)


def secondary(text: str, icon: str = "") -> Button:
    """A bordered button."""
    return Button(text, variant="secondary", icon=icon)


def quiet(text: str, icon: str = "") -> Button:
    """A tool without a border."""
    return Button(text, variant="quiet", icon=icon)


def link(text: str) -> Button:
    """Accent text."""
    return Button(text, variant="link")


def danger(text: str, icon: str = "") -> Button:
    """Something that refuses or removes; never the default."""
    return Button(text, variant="danger", icon=icon)
