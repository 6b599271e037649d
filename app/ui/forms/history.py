"""Undo and redo of a form: whole raw states, each step what a person did until the next pause."""

from app.ui.forms.raw import Raw, copied

_LIMIT = 100


class History:
    """States in order, with a mark at the present one."""

    def __init__(self) -> None:
        self._states: list[Raw] = []
        self._at = -1

    def start(self, raw: Raw) -> None:
        """Begin anew with `raw`."""
        self._states = [copied(raw)]
        self._at = 0

    def note(self, raw: Raw) -> bool:
        """Remember `raw` as the present state; what was undone before is gone. False where nothing changed."""
        if self._at >= 0 and self._states[self._at] == raw:
            return False
        self._states = [*self._states[: self._at + 1], copied(raw)][-_LIMIT:]
        self._at = len(self._states) - 1
        return True

    def settle(self, fields: Raw) -> None:
        """Put what a version settled into every state: to undo what was typed does not take that back."""
        for state in self._states:
            state.update(copied(fields))

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier state."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is a later state."""
        return self._at < len(self._states) - 1

    def undo(self) -> Raw | None:
        """Go back one state and return it."""
        return self._step(-1) if self.can_undo else None

    def redo(self) -> Raw | None:
        """Go forward one state and return it."""
        return self._step(1) if self.can_redo else None

    def _step(self, step: int) -> Raw:
        self._at += step
        state: Raw = copied(self._states[self._at])
        return state
