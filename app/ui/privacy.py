"""Whether the privacy veil is on: it covers words from eyes in the room. Only the lock protects."""

from PySide6.QtCore import QObject, Signal

DOTS = "••••"  # as many whatever the text
IDLE_SECONDS = 120


class Veil(QObject):
    """One per window, off at first; `changed` carries whether it is on now."""

    changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.on = False

    def put(self, on: bool) -> None:
        """Draw it, or take it away."""
        if on != self.on:
            self.on = on
            self.changed.emit(on)

    def toggle(self) -> None:
        """Draw it where it is away, and the other way round."""
        self.put(not self.on)

    def covered(self, text: str) -> str:
        """Return a text, or dots while the veil is on."""
        return DOTS if self.on and text else text
