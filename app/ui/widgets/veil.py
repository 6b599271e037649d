"""A covered text: opens on Enter or click while it has the focus, closes when it loses it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from app.ui import theme
from app.ui.i18n import translate
from app.ui.layouts import margins
from app.ui.privacy import Veil
from app.ui.text import PlainLabel
from app.ui.widgets.glyph import Glyph

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Veiled(QFrame):
    """A well that says "Veiled" until somebody asks; screen readers hear "veiled" until then.

    Where the text is more than words, `shown` stands for it to the eye.
    """

    def __init__(self, name: str, text: str, parent: QWidget | None = None, *, shown: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "well")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name, self._text = name, text
        self._glyph = Glyph("eyeoff", "hold", 15)
        self._label = PlainLabel("", role="second", wrap=True)
        layout = QHBoxLayout(self)
        layout.setSpacing(theme.space(8))
        margins(layout, (10, 6, 10, 6))
        layout.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1)
        self._shown = shown
        if shown is not None:
            layout.addWidget(shown, 1)
        self._open = False
        self.veil()

    @property
    def is_open(self) -> bool:
        """Whether the text can be read now."""
        return self._open

    def veil(self) -> None:
        """Cover the text."""
        self._open = False
        self._glyph.show_icon("eyeoff", "hold")
        self._label.setText(translate("Veil", "Veiled. Click it or press Enter to read; it closes when you leave."))
        self.setAccessibleName(translate("Veil", "{name}, veiled").format(name=self._name))
        self._swap(covered=True)

    def _swap(self, *, covered: bool) -> None:
        if self._shown is not None:
            self._shown.setVisible(not covered)
            self._label.setVisible(covered)

    def unveil(self) -> None:
        """Show the text while the focus stays here."""
        self._open = True
        self._glyph.show_icon("eye", "text2")
        self._label.setText(self._text)
        self.setAccessibleName(f"{self._name}: {self._text}")
        self._swap(covered=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open, Esc covers."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.unveil()
        elif event.key() == Qt.Key.Key_Escape and self._open:
            self.veil()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.unveil()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        theme.polish(self, ring="true")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Cover when the focus goes."""
        super().focusOutEvent(event)
        theme.polish(self, ring="")
        self.veil()


class VeilWell(QFrame):
    """Stands where `target` stands while the veil is on: in the same layout, the target away and so out of reach.

    Enter or a click shows the target and gives it the focus, or what `focus` names of it; it is covered again once the
    focus has left it.
    """

    def __init__(
        self,
        name: str,
        target: QWidget,
        veil: Veil,
        parent: QWidget | None = None,
        *,
        focus: Callable[[], QWidget] | None = None,
    ) -> None:
        super().__init__(parent)
        self._target, self._focus, self._on = target, focus or (lambda: target), veil
        self.setProperty("frame", "well")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Veil", "{name}, veiled").format(name=name))
        layout = QHBoxLayout(self)
        layout.setSpacing(theme.space(8))
        margins(layout, (10, 6, 10, 6))
        layout.addWidget(Glyph("eyeoff", "hold", 15), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(PlainLabel(translate("Veil", "Veiled"), role="second"), 1, Qt.AlignmentFlag.AlignTop)
        veil.changed.connect(self._look)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)
        self.setVisible(False)
        if veil.on:
            self._look(True)

    def _look(self, on: bool) -> None:
        inside = _holds(self._target, QApplication.focusWidget())
        mine = self.hasFocus()
        self._target.setVisible(not on)
        self.setVisible(on)
        if on and inside:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not on and mine:
            self._focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self) -> None:
        """Show the target while it holds the focus."""
        self._target.setVisible(True)
        self._focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(False)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        opened = self._on.on and not self._target.isHidden()
        if opened and not _holds(self._target, now) and QApplication.activePopupWidget() is None:
            self._target.setVisible(False)
            self.setVisible(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open; so does what is typed, and none of it is lost."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open()
        elif event.text().isprintable() and event.text() and not event.modifiers() & _COMMANDS:
            self.open()
            QApplication.sendEvent(self._focus(), event.clone())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click opens."""
        self.open()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        theme.polish(self, ring="true")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        theme.polish(self, ring="")


def _holds(widget: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))
