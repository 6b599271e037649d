"""The read view of one incident, with its history beside it."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt

from app.errors import AppError
from app.sync.outbox import exchange_state
from app.tasks import Task
from app.ui import shortcuts
from app.ui.facts import Difference, differences
from app.ui.i18n import formats, translate
from app.ui.jobs import Job
from app.ui.layouts import column, row, rule, scrolled
from app.ui.names import read_names
from app.ui.pages.attached_files import CopySaver, HeldFile, read_files
from app.ui.pages.contact_dialogs import KIND as CONTACT
from app.ui.pages.contacts_part import ContactsPart, Reached, read_contacts
from app.ui.pages.erase_dialog import EraseDialog
from app.ui.pages.history_panel import HistoryPanel
from app.ui.pages.opened import Opened
from app.ui.pages.page import Page
from app.ui.pages.print_dialog import PrintDialog
from app.ui.pages.record_body import RecordBody
from app.ui.session import Session
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.buttons import IconButton, danger, link, primary, secondary
from app.ui.widgets.glyph import Glyph
from app.vault import audiences, print_log, revisions
from app.vault.listing import IncidentRow, row_of_record
from app.vault.print_log import Print
from app.vault.revisions import Loaded, RevisionRow
from app.vault.vault import Vault

_GONE = frozenset({"vault.erased", "vault.no_record"})


@dataclass(frozen=True, slots=True)
class _Read:
    """Everything that the page shows of one record."""

    loaded: Loaded
    rows: list[RevisionRow]
    prints: list[Print]
    names: dict[str, str]
    line: IncidentRow | None
    sent: str
    files: dict[str, HeldFile]
    reached: Reached


def _sent_state(vault: Vault, record_id: str) -> str:
    """Return where a station's record stands with HQ: sent, acknowledged, withdrawn, refused, or "" for never sent."""
    if vault.station.role == "hq":
        return ""
    with vault.reading() as db:
        known = [audience.id for audience in audiences.audiences(db)]
    rows = (line for audience in known for line in exchange_state(vault, audience))
    return next((line.state for line in rows if line.record_id == record_id), "")


class ReadPage(Page):
    """Crumb, reference, the record, its history; Edit is a deliberate step."""

    HELP = "02-record"
    kinds = frozenset({"incident", "draft", "party", "place", CONTACT})

    def __init__(self, session: Session) -> None:
        super().__init__(session, "")
        self._record_id = ""
        self._opened: Opened | None = None
        self._ref = ""
        self._shown = ""  # the record that stands on the page: another one is on its way for a moment
        self._comparing: Job | None = None
        self._names: dict[str, str] = {}
        self.record = RecordBody(session.veil)
        self.contacts = ContactsPart(session, self.failed)
        self.copies = CopySaver(session, self, told=self.toasted.emit, failed=self.failed, done=self.refresh)
        self.history = HistoryPanel()
        self.crumb = link(translate("Read", "Incidents"))
        self.edit = primary(translate("Read", "&Edit…"), "edit")
        self.print = secondary(translate("Read", "&Print…"), "print")
        self.erase = danger(translate("Read", "E&rase…"), "trash")
        self.before = IconButton("up", translate("Read", "Previous incident of the list"), variant="quiet")
        self.next = IconButton("down", translate("Read", "Next incident of the list"), variant="quiet")
        self.place = PlainLabel("", role="caption")
        self._draft_told = False
        self._build()
        self._connect()
        session.veil.changed.connect(self._veiled)

    def _build(self) -> None:
        self.setAccessibleName(translate("Read", "Incident"))
        self.header.title.setProperty("role", "head")
        self.header.put_first(self.crumb, Glyph("right", "muted", 14))
        self.header.put_beside(self.before, self.next, self.place)
        if self.session.vault.station.role != "hq":
            self.header.put_actions(self.erase, self.print, self.edit)
        layout = row(gap=0)
        shown, beside = scrolled(column(self.record, self.contacts, None, gap=0)), scrolled(self.history)
        layout.addWidget(shown, 6)
        layout.addWidget(rule())
        layout.addWidget(beside, 5)
        self.parts = shown, beside
        self.body.addLayout(layout, 1)

    def _connect(self) -> None:
        self.crumb.clicked.connect(self._back)
        self.edit.clicked.connect(self._edit)
        self.before.clicked.connect(partial(self._step, -1))
        self.next.clicked.connect(partial(self._step, 1))
        self.print.clicked.connect(self._print)
        self.erase.clicked.connect(self._erase)
        self.record.copy_asked.connect(self.copies.ask)
        self.history.compared.connect(self._compare)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        steps = {"record.before": partial(self._step, -1), "record.next": partial(self._step, 1)}
        deeds = {} if self.session.vault.station.role == "hq" else {"edit": self._edit, "print": self._print}
        shortcuts.bind(self, {**deeds, "back": self._back, **steps}, context=inside)

    def enter(self, _argument: Any = None) -> None:
        """Show a record by its id."""
        if isinstance(_argument, Opened):
            self._record_id, self._opened = _argument.record_id, _argument
        elif isinstance(_argument, str):
            # Back from its form it has the neighbours that it had.
            same = self._opened is not None and self._opened.record_id == _argument
            self._record_id, self._opened = _argument, self._opened if same else None
        self._show_place()
        self.banner.setVisible(False)
        self._draft_told = False
        self.refresh()

    def _show_place(self) -> None:
        """Tell where in the list this is, where it was opened from there."""
        opened = self._opened
        for widget in (self.before, self.next, self.place):
            widget.setVisible(opened is not None)
        if opened is not None:
            self.before.refuse("" if opened.at > 1 else translate("Read", "This is the first of the list."))
            self.next.refuse("" if opened.at < opened.of else translate("Read", "This is the last of the list."))
            number = formats().number
            words = translate("Read", "{at} of {of}").format(at=number(opened.at), of=number(opened.of))
            self.place.setText(words)

    def _step(self, by: int, _checked: bool = False) -> None:
        if self._opened is not None:
            self._opened.go(by)

    def forget(self) -> None:
        """Drop everything that was read."""
        self.record.forget()
        self.contacts.forget()
        self.history.forget()
        self.header.title.setText("")
        self._names, self._ref, self._shown = {}, "", ""

    def refresh(self) -> None:
        """Read the record again."""
        vault, record_id = self.session.vault, self._record_id

        def work(_task: Task) -> _Read:
            loaded = revisions.load(vault, record_id)
            vault.note_view(record_id)
            with vault.reading() as db:
                line, prints = row_of_record(db, record_id), print_log.prints(db, record_id)
            names = read_names(vault)
            rows, files = revisions.history(vault, record_id), read_files(vault, loaded.document, names)
            reached = read_contacts(vault, record_id, loaded.kind)
            return _Read(loaded, rows, prints, names, line, _sent_state(vault, record_id), files, reached)

        if self._comparing is not None:
            self._comparing.drop()
        self.ask_newest(work, self._show, failed=self._not_read)

    def _not_read(self, error: Exception) -> None:
        """Show nothing of what is gone: it was erased, or HQ was told to erase it, while it stood here."""
        if isinstance(error, AppError) and error.code in _GONE:
            self.forget()
            self.asked.emit("incidents", None)
            return
        if self._shown != self._record_id:
            self.forget()
        self.failed(error)

    def _show(self, read: _Read) -> None:
        vault = self.session.vault
        # The view is in the audit at once, not only with the next save: a panic lock writes nothing any more.
        self.session.jobs.run(lambda _task: vault.flush_views(), owner=self, lane="write", failed=self.failed)
        self._names, self._shown = read.names, read.loaded.record_id
        self._ref = str(read.loaded.document.get("ref") or translate("Read", "no reference yet"))
        self.header.title.setText(isolate(self._ref, left_to_right=True))
        final = read.loaded.state == "FINAL"
        self.record.show_record(
            read.loaded.document, read.names, read.line, final=final, sent=read.sent, files=read.files
        )
        self.contacts.show_contacts(self._record_id, read.reached, read.loaded.document, read.names)
        self.history.show_history(read.rows, read.prints)
        waits = read.line is not None and read.line.draft
        if self._draft_told and not waits:
            self.banner.setVisible(False)
            self._draft_told = False
        elif waits and self.banner.isHidden():  # else it says something that matters more
            self._draft_told = True
            self.banner.say(
                "info",
                translate("Read", "A draft of this record waits in the vault."),
                translate("Read", "It is not shown here. Edit continues it."),
            )

    def _compare(self, older: str, newer: str) -> None:
        vault, names = self.session.vault, self._names

        def work(_task: Task) -> tuple[str, str, list[Difference]]:
            old, new = revisions.load_revision(vault, older), revisions.load_revision(vault, newer)
            return older, newer, differences(old.document, new.document, names)

        if self._comparing is not None:
            self._comparing.drop()
        self._comparing = self.session.jobs.run(
            work, owner=self, lane="read", done=self._show_differences, failed=self.failed
        )

    def _show_differences(self, found: tuple[str, str, list[Difference]]) -> None:
        older, newer, changes = found
        hide, on = self.session.veil.covered, self.session.veil.on
        if on:
            changes = [Difference(one.label, one.old and hide(one.old), one.new and hide(one.new)) for one in changes]
        self.history.show_differences(*self.history.numbers(older, newer), changes)

    def _veiled(self, _on: bool) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self.forget()

    def _back(self) -> None:
        self.asked.emit("incidents", None)

    def _edit(self) -> None:
        if self.session.vault.station.role != "hq":
            self.asked.emit("form", self._record_id)

    def _print(self) -> None:
        if self.session.vault.station.role != "hq" and self._shown == self._record_id:
            PrintDialog(self.session, self._record_id, self._ref, self.window(), self._printed).open()

    def _printed(self, said: str) -> None:
        self.toasted.emit(said)
        self.refresh()

    def _erase(self) -> None:
        if self.session.vault.station.role != "hq":
            to_backup = partial(self.asked.emit, "settings", "backup")
            EraseDialog(self.session, self._record_id, self.window(), to_backup).open()
