"""The page: form, section rail and side panel, and what happens between them and the vault."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.models.finding import Finding
from app.models.incident import Incident
from app.models.sections import SECTIONS
from app.texts import QT_TRANSLATE_NOOP
from app.ui import theme
from app.ui.forms.check import Parsed, beside_fields, parse
from app.ui.forms.editor import Problem
from app.ui.forms.form import Form
from app.ui.forms.history import History
from app.ui.forms.raw import Raw, unlinked
from app.ui.forms.row_editors import RowsEditor
from app.ui.forms.world import World
from app.ui.i18n import tr
from app.ui.layouts import column, framed, row, rule
from app.ui.pages.contact_dialogs import KIND as CONTACT
from app.ui.pages.incident_form import asks
from app.ui.pages.incident_form.fold import Fold
from app.ui.pages.incident_form.header import FormHeader, FormKeys
from app.ui.pages.incident_form.keeping import Keeping
from app.ui.pages.incident_form.places import fill
from app.ui.pages.incident_form.rail import SectionRail
from app.ui.pages.incident_form.side import SidePanel
from app.ui.pages.incident_form.since import Change, changes, put_back
from app.ui.pages.incident_form.states import section_states
from app.ui.pages.incident_form.store import Lists, Opened
from app.ui.pages.incident_form.told import Told
from app.ui.pages.page import Page
from app.ui.session import Session
from app.ui.widgets.toast import Toast

_TITLE = QT_TRANSLATE_NOOP("IncidentForm", "Incident form")
_REMOVED = QT_TRANSLATE_NOOP("IncidentForm", "Removed: {row}")
_UNDO = QT_TRANSLATE_NOOP("IncidentForm", "Undo")
_BACK = QT_TRANSLATE_NOOP("IncidentForm", "As in the last version: {field}")
_HALF = QT_TRANSLATE_NOOP("IncidentForm", "Some fields cannot be read yet. What you typed is safe in the draft.")
_MEND = QT_TRANSLATE_NOOP("IncidentForm", "Mend the fields marked below, then save again.")
_PAUSE = 500  # ms of rest after which a step of undo ends and the checks run
_GLANCE = 60  # ms after which a field that was left is checked: what follows it, such as a new row, is painted by then
_ENVELOPE = frozenset(
    {"id", "ref", "created_at", "created_by", "updated_at", "updated_by", "device", "lang", "compartment"}
)


class IncidentForm(Page):
    """Edits one incident; `record_id` None starts a new one. `saved` after every version, `closed` when it is left."""

    saved = Signal(str)
    closed = Signal()
    HELP = "02-record"
    keeps_place = True
    kinds = frozenset({"party", "place", CONTACT})

    def __init__(self, session: Session, record_id: str | None, parent: QWidget | None = None) -> None:
        super().__init__(session, tr(_TITLE))
        if parent is not None:
            self.setParent(parent)
        self._record_id = record_id
        self.world = World(now=session.clock.now, lang=session.settings.language, veil=session.veil)
        self.names: tuple[str, ...] | None = ()  # that no text may hold; None while the contacts are locked
        self._history = History()
        self.parsed = Parsed(None, ())  # as of the last look
        self._checked: Raw | None = None
        self._problems: list[Problem] = []
        self._strict, self._refused = False, ""
        self._check_at = -1
        self._told = Told(self)
        self.arrived = False  # whether all parts are there
        self.head = FormHeader(self.header)
        self.keeping = Keeping(self)
        asks.equip(self, self.world)
        self._fold = Fold(self.head)
        self._toast = Toast(self)
        self._keys = FormKeys(self)
        self._rest = QTimer(self, singleShot=True, interval=_PAUSE)
        # The next field is seen to have the focus before the last one is checked.
        self._left = QTimer(self, singleShot=True, interval=_GLANCE)
        self._arrival = session.jobs.in_beats(self._arrive(), owner=self)

    # Made when they are first asked for, at the latest by the arrival: all at once would hold the window up.

    @cached_property
    def rail(self) -> SectionRail:
        """The list of sections, with what is missing in each."""
        return SectionRail(SECTIONS)

    @cached_property
    def side(self) -> SidePanel:
        """Checks, what is worked out, and help."""
        return SidePanel(self.world)

    @cached_property
    def form(self) -> Form:
        """The fields; nothing can be typed before the vault has answered."""
        made = Form(Incident, SECTIONS, self.world)
        made.setEnabled(False)
        return made

    def _arrive(self) -> Iterator[None]:
        """Bring what stands around the fields in one beat, the fields in another, and ask for the record."""
        lines, fields = (rule(), rule()), column(self.rail.as_row, gap=0)
        around, middle = row(self.rail, lines[0], gap=0), framed("page", fields)
        around.addWidget(middle, 1)
        around.addLayout(row(lines[1], self.side, gap=0))
        self.body.addWidget(framed("page", around), 1)
        self._fold.begin(self.rail, middle, self.side, lines)  # in the page: else each were a window
        yield
        fields.addWidget(self.form)
        self._connect()
        self.parts = self.rail, self.form, self.side
        self.arrived = True
        self.keeping.open(self._record_id)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_change)
        self.form.row_removed.connect(self._on_row_removed)
        self.session.veil.changed.connect(self._veiled)
        theme.current().changed.connect(self._fit)
        self.form.section_entered.connect(self.rail.show_current)
        self.form.editor_entered.connect(self._told.enter)
        self.form.editor_left.connect(lambda _editor: self._left.start())
        self._left.timeout.connect(self._look)
        for signal in (self.form.undo_asked, self._keys.undo, self.head.undo.clicked):
            signal.connect(lambda *_args: self.undo())
        for signal in (self.form.redo_asked, self._keys.redo, self.head.redo.clicked):
            signal.connect(lambda *_args: self.redo())
        for signal in (self.rail.asked, self.rail.as_row.stepped, self.side.go_asked, *self._keys.goes):
            signal.connect(lambda *_args: self._fold.uncover())
        for signal in (self.rail.as_row.stepped, self._keys.section):
            signal.connect(lambda step: self.form.go_to(self.rail.neighbour(step)))
        self.rail.asked.connect(self.form.go_to)
        self.side.go_asked.connect(self.form.focus_loc)
        self.side.since.asked.connect(self._put_back)
        self.side.since.emptied.connect(lambda change: self.form.focus_loc(change.path[:1]))
        self.side.more_help.clicked.connect(self._told.open)
        self._rest.timeout.connect(lambda: self.settle(anew=False))
        self._keys.check.connect(self._next_check)
        self._keys.add.connect(self._add_row)
        self.head.side.clicked.connect(self._fold.toggle)
        self.head.crumb.clicked.connect(self.close_form)
        for signal in (self.head.save.clicked, self._keys.save):
            signal.connect(lambda *_args: self.keeping.versions.save())
        for signal in (self.head.finalise.clicked, self._keys.finalise):
            signal.connect(lambda *_args: self.keeping.versions.finalise())
        self.head.discard.clicked.connect(lambda: asks.discard(self))

    # what the vault gave

    def show_opened(self, opened: Opened) -> None:
        """Show a record as the vault holds it."""
        self._record_id = opened.record_id
        self.take_lists(opened.lists)
        self.form.set_value(opened.values)
        self._history.start(self.form.value())
        self.form.setEnabled(True)
        self.settle()
        self.take_focus()

    def show_discarded(self, saved: Raw) -> None:
        """Show the last version after its draft was erased."""
        self.form.set_value(saved)
        self._history.start(self.form.value())
        self.settle()

    def take_lists(self, lists: Lists) -> None:
        """Offer the parties, places and staff there are now, and check the texts for the names that are known now."""
        fill(self.world, lists)
        moved, self.names = self.names != lists.names, lists.names
        self.form.refresh()
        if moved and self.form.isEnabled():
            self.check()

    def show_stored(self, document: Raw, *, typed: Raw | None) -> None:
        """Show a version that was just saved; what was typed since `typed` stays as it is."""
        envelope = {key: item for key, item in document.items() if key in _ENVELOPE}
        now = self.form.value()
        self.form.set_value(document if now == typed else now | envelope)
        self._history.settle(envelope)
        self._history.note(self.form.value())
        self._strict = False
        self.settle()
        self.saved.emit(self.record_id)

    # what the person does

    @property
    def record_id(self) -> str:
        """The record's id; given to a new record as soon as it is open."""
        return self._record_id or ""

    def value(self) -> Raw:
        """Return the raw document as it stands in the form."""
        return self.form.value()

    def leave(self) -> None:
        """Keep the draft at once; called before another page comes and before a lock."""
        if self.arrived:
            self.keeping.drafts.keep_now()

    def close_form(self) -> None:
        """Leave the form; the draft is kept."""
        self.leave()
        self.closed.emit()

    def forget(self) -> None:
        """Drop everything that was read from the vault; the draft was kept by `leave`."""
        self._arrival.cancel()
        self._rest.stop()
        self._left.stop()
        self.keeping.stop()
        self._record_id = None
        self._history = History()
        if self.arrived:
            self.form.set_value({})
            self.form.setEnabled(False)
            self.side.show_findings([], {})

    def refresh(self) -> None:
        """Ask for parties and places again."""
        self.keeping.ask_lists()

    def take_focus(self) -> None:
        """Put the focus into the first field, once there is a record to read."""
        if self.arrived and self.form.isEnabled():
            self.form.go_to(SECTIONS[0].code)

    def undo(self) -> None:
        """Take back the last step."""
        self._history.note(self.form.value())
        self._show_state(self._history.undo())

    def redo(self) -> None:
        """Do the last step taken back again."""
        self._show_state(self._history.redo())

    def _show_state(self, raw: Raw | None) -> None:
        if raw is not None:
            self.form.set_value(raw)
            self._after_change()
            self._show_history()

    def _on_change(self) -> None:
        self.form.refresh()
        self._after_change()

    def _after_change(self) -> None:
        self.keeping.drafts.touched()
        self._rest.start()

    def settle(self, *, anew: bool = True) -> None:
        """End a step of undo and look at everything: anew, or only at what came since the last look."""
        self._rest.stop()
        self._history.note(self.form.value())
        self._show_history()
        (self.check if anew else self._look)()
        self._told.say()

    def _show_history(self) -> None:
        self.head.show_history(undo=self._history.can_undo, redo=self._history.can_redo)

    def _on_row_removed(self, row_id: str, said: str) -> None:
        self.form.set_value(unlinked(self.form.value(), row_id))
        self.settle()
        self._toast.say(tr(_REMOVED, row=said), tr(_UNDO), self.undo)

    def put(self, raw: Raw) -> None:
        """Replace what the form shows by an edit made elsewhere (a change of state, a file taken in)."""
        self.form.set_value(raw)
        self._after_change()
        self.settle()

    # checks

    def parsed_of(self, values: Raw) -> Parsed:
        """Return what parses of values that may be newer than the last look."""
        return self.parsed if values == self._checked else parse(values)

    def _look(self) -> None:
        """Check what has changed since the last check; a field that was left may have something to say all the same."""
        if self.form.value() == self._checked:
            self.form.show_problems(self._problems)
        else:
            self.check()

    def check(self) -> Parsed:
        """Validate the form, show what is wrong beside its field, and ask for the rules' findings."""
        self._left.stop()
        self._checked = self.form.value()
        self.parsed = parse(self._checked)
        if self.parsed.whole:
            self._mended("fields")
        self.show_findings(self.keeping.findings)
        self.keeping.ask_findings()
        self.form.refresh()
        if self.parsed.incident is not None:
            self.side.worked_out.show_incident(self.parsed.incident)
        return self.parsed

    def _veiled(self, _on: bool) -> None:
        # A method of this page, not a lambda: the veil outlives the page, and Qt lets go of its methods with it.
        self.check()

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Show findings at the side and, where their field holds something, beside it."""
        raw = self.form.value()
        titles = {section.code: tr(section.title) for section in SECTIONS}
        words = {key: titles.get(code, "") for key, code in self.form.section_of_key.items()}
        self.side.show_findings(found, words)
        if not any(one.severity == "E" for one in found):
            self._mended("rules")
        self.head.show_checks(len(found))
        self._problems = [*self.parsed.problems, *beside_fields(found, raw, everywhere=self._strict)]
        self.form.show_problems(self._problems)
        self.rail.show_states(
            section_states(self.form.section_of_key, raw, found, self.parsed.problems, strict=self._strict)
        )
        self.side.since.show_since(self.keeping.saved_time, self.changes())

    def changes(self) -> list[Change]:
        """Return what differs from the last version; nothing where there is none."""
        saved = self.keeping.saved_document
        return changes(saved, self.form.value(), self.world) if saved is not None else []

    def _put_back(self, change: Change) -> None:
        """Show a field as in the last version; a step like any other, so that undo takes it back."""
        saved = self.keeping.saved_document
        if saved is not None:
            self.put(put_back(saved, self.form.value(), change.path))
            self._toast.say(tr(_BACK, field=change.label), tr(_UNDO), self.undo)

    def failed(self, error: Exception) -> None:
        """Show a failure as banner; one that the checks can lift is named by `refuse_finalise` and `refuse_save`."""
        self._refused = ""
        super().failed(error)

    def _mended(self, what: str) -> None:
        """Take the banner away that said why nothing was saved: it is true no more."""
        if self._refused == what:
            self._refused = ""
            self.banner.hide()

    def refuse_save(self) -> None:
        """Say that fields do not parse, and go to the first."""
        self._refused = "fields"
        self.banner.say("warn", tr(_HALF), tr(_MEND))
        if self.parsed.problems:
            self.form.focus_loc(self.parsed.problems[0].loc)

    def refuse_finalise(self, found: Sequence[Finding]) -> None:
        """Show every finding beside its field, open the checks, and go to the first that blocks."""
        self._strict, self._refused = True, "rules"
        self.show_findings(found)
        self._fold.show_beside()
        first = next((one for one in found if one.severity == "E"), None)
        if first is not None and first.path:
            self.form.focus_loc(tuple(first.path))

    def _next_check(self, step: int) -> None:
        items = self.side.items
        if items:
            self._check_at = (self._check_at + step) % len(items)
            self.form.focus_loc(items[self._check_at].loc)

    @property
    def help_at(self) -> str:
        """The field that holds or last held the focus."""
        return self._told.at

    def _add_row(self) -> None:
        rows = (one for one in self.form.panel(self.rail.current).editors if isinstance(one, RowsEditor))
        if (first := next(rows, None)) is not None:
            first.ask_row()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the side panel behind its button where the page is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._fold.fit(self.width())

    def toast(self, text: str) -> None:
        """Say that something was done."""
        self._toast.say(text)
