"""The form's header: crumb, reference and state at the start; undo, redo, discard, save, finalise at the end."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.texts import QT_TRANSLATE_NOOP
from app.ui import shortcuts
from app.ui.i18n import tr
from app.ui.pages.page import PageHeader
from app.ui.text import isolate
from app.ui.widgets.badge import Badge
from app.ui.widgets.buttons import IconButton, link, primary, quiet, secondary
from app.ui.widgets.glyph import Glyph

_INCIDENTS = QT_TRANSLATE_NOOP("IncidentForm", "Incidents")
_NEW = QT_TRANSLATE_NOOP("IncidentForm", "New incident")
_UNDO = QT_TRANSLATE_NOOP("IncidentForm", "Undo (Ctrl+Z)")
_REDO = QT_TRANSLATE_NOOP("IncidentForm", "Redo (Ctrl+Shift+Z)")
_DISCARD = QT_TRANSLATE_NOOP("IncidentForm", "Discard draft…")
_SAVE = QT_TRANSLATE_NOOP("IncidentForm", "&Save version")
_FINALISE = QT_TRANSLATE_NOOP("IncidentForm", "&Finalise…")
_CHECKS = QT_TRANSLATE_NOOP("IncidentForm", "Checks and help ({n})")
_DRAFT = QT_TRANSLATE_NOOP("IncidentForm", "Draft")
_OPEN = QT_TRANSLATE_NOOP("IncidentForm", "Open version")
_FINAL = QT_TRANSLATE_NOOP("IncidentForm", "Final version")
_NOTHING_TO_UNDO = QT_TRANSLATE_NOOP("IncidentForm", "There is nothing to undo.")
_NOTHING_TO_REDO = QT_TRANSLATE_NOOP("IncidentForm", "There is nothing to redo.")
_NO_DRAFT = QT_TRANSLATE_NOOP("IncidentForm", "Nothing was changed since the last version.")


class FormHeader:
    """Fills a page's header with the form's own buttons; a plain holder of them."""

    def __init__(self, header: PageHeader) -> None:
        self._header = header
        self.crumb = link(tr(_INCIDENTS))
        self.badge = Badge("plain", "edit", tr(_DRAFT))
        self.side = quiet("", icon="info")
        self.undo = IconButton("undo", tr(_UNDO), variant="quiet")
        self.redo = IconButton("redo", tr(_REDO), variant="quiet")
        self.discard = quiet(tr(_DISCARD))
        self.save = secondary(tr(_SAVE))
        self.finalise = primary(tr(_FINALISE))
        header.title.setProperty("role", "head")
        self._after_crumb = Glyph("right", "muted", 14)
        header.put_first(self.crumb, self._after_crumb)
        header.put_after(self.badge)
        header.put_actions(self.side, self.undo, self.redo, self.discard, self.save, self.finalise)
        for button in (self.undo, self.redo, self.save, self.finalise):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the field one is at
        self._pressed: QWidget | None = None
        self.show_record("", drafted=True, state="")
        self.show_checks(0)

    def show_record(self, ref: str, *, drafted: bool, state: str) -> None:
        """Show the reference and whether this is a draft, an open or a final version."""
        self._header.title.setText(isolate(ref, left_to_right=True) if ref else tr(_NEW))
        if drafted:
            self.badge.show_state("plain", "edit", tr(_DRAFT))
        elif state == "FINAL":
            self.badge.show_state("ok", "checkc", tr(_FINAL))
        else:
            self.badge.show_state("info", "half", tr(_OPEN))
        self.discard.refuse("" if drafted else tr(_NO_DRAFT))

    def fold(self, *, narrow: bool, large: bool) -> None:
        """Offer the side panel by a button where it is folded away; large text needs the room of the crumb."""
        self.side.setVisible(narrow or large)
        for part in (self.crumb, self._after_crumb):
            part.setVisible(not large)

    def show_history(self, *, undo: bool, redo: bool) -> None:
        """Enable undo and redo."""
        self.undo.refuse("" if undo else tr(_NOTHING_TO_UNDO))
        self.redo.refuse("" if redo else tr(_NOTHING_TO_REDO))

    def show_checks(self, number: int) -> None:
        """Say how many checks wait behind the button that stands for the side panel."""
        self.side.set_word(tr(_CHECKS, n=number))

    def set_enabled(self, *, enabled: bool) -> None:
        """Take no new save while one runs; the button that was pressed by keyboard has the focus again afterwards."""
        buttons = self.save, self.finalise
        if not enabled:
            self._pressed = next((button for button in buttons if button.hasFocus()), None)
            if self._pressed is not None:
                self._header.title.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in buttons:
            button.setEnabled(enabled)
        if enabled and self._pressed is not None and self._header.title.hasFocus():
            self._pressed.setFocus(Qt.FocusReason.OtherFocusReason)


class FormKeys(QWidget):
    """The keys of the form (design 6), as signals; an invisible child of the page."""

    save = Signal()
    finalise = Signal()
    section = Signal(int)
    check = Signal(int)
    add = Signal()
    undo = Signal()
    redo = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.goes = self.section, self.check, self.add  # those that lead to a field
        self.hide()
        shortcuts.bind(
            page,
            {
                "save": self.save.emit,
                "main": self.finalise.emit,
                "section.next": lambda: self.section.emit(1),
                "section.before": lambda: self.section.emit(-1),
                "check.next": lambda: self.check.emit(1),
                "check.before": lambda: self.check.emit(-1),
                "row": self.add.emit,
                "undo": self.undo.emit,
                "redo": self.redo.emit,
            },
        )
