"""The desk: rail, pages, foot, once a vault is open. Pages are made at their first visit and told of changes."""

from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from app.ui import palette_entries, panes, shortcuts, theme
from app.ui.errors import title_and_todo
from app.ui.i18n import translate
from app.ui.layouts import row, rule
from app.ui.pages.catalogue import PAGES, form_page
from app.ui.pages.contacts_part import lock_contacts
from app.ui.pages.incident_form import IncidentForm
from app.ui.pages.incident_form.fate import Fate
from app.ui.pages.page import LOCK, Page
from app.ui.palette import Palette
from app.ui.privacy import IDLE_SECONDS
from app.ui.session import Session
from app.ui.widgets.banner import Banner
from app.ui.widgets.foot import Foot
from app.ui.widgets.rail import Rail, RailEntry
from app.ui.widgets.toast import Toast
from app.vault import contacts
from app.vault.change import Change

_NARROW = 1200
FIND, VEIL = "find", "veil"
_LARGE_TEXT = 125
# Pages that are opened from another stay under its item in the rail.
_BELONGS = {
    "incident": "incidents",
    "form": "incidents",
    "import": "incidents",
    "export": "exchange",
    "due": "settings",
}


def entries_for(role: str) -> list[RailEntry]:
    """Return the pages of a vault's role: only those that work."""
    home = RailEntry("home", translate("Rail", "Home"), "home")
    incidents = RailEntry("incidents", translate("Rail", "Incidents"), "file")
    if role == "hq":
        return [
            home,
            RailEntry("inbox", translate("Rail", "Inbox"), "inbox"),
            incidents,
            RailEntry("stations", translate("Rail", "Stations"), "pin"),
        ]
    return [home, incidents, RailEntry("exchange", translate("Rail", "Exchange"), "usb")]


def last_entries() -> list[RailEntry]:
    """Return what stands last in every rail."""
    return [
        RailEntry("settings", translate("Rail", "Settings"), "gear"),
        RailEntry("help", translate("Rail", "Help"), "help", "F1"),
        RailEntry(VEIL, translate("Rail", "Privacy veil"), "eyeoff", "F8", page=False),
        RailEntry(LOCK, translate("Rail", "Lock now"), "lock", "Ctrl L", page=False),
    ]


def _sample_data() -> QWidget:
    sample = Banner(wide=True)
    sample.say("info", translate("Demo", "Sample data. Nothing here is real."))
    return sample


class Desk(QWidget):
    """Shows one page at a time; `lock_asked` when the rail's lock is chosen."""

    lock_asked = Signal()
    settings_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        station = session.vault.station
        self._entries = entries_for(station.role)
        find = RailEntry(FIND, translate("Palette", "Find or do…"), "search", "Ctrl K", page=False)
        self.rail = Rail(station.name, [find, *self._entries], last_entries())
        self.foot = Foot(session.jobs)
        self.stack = QStackedWidget()
        self.toast = Toast(self)
        self._pages: dict[str, Page] = {}
        self._unkept: list[Fate] = []
        self._build()
        self.rail.chosen.connect(self._asked)
        theme.current().changed.connect(self._fold)
        session.jobs.changed.connect(self._heard)
        self.foot.lock_contacts.connect(lambda: lock_contacts(session, self))
        session.veil.changed.connect(self._veiled)
        session.veil.put(session.veil.on or session.settings.veil_at_start)
        self._veiled(session.veil.on)
        self._shortcuts()
        self.show_page(self._entries[0].key)

    def _build(self) -> None:
        # Before the first layout: a wide rail would already have widened the window.
        self.rail.set_narrow(theme.current().scale >= _LARGE_TEXT)
        right = QVBoxLayout()
        right.setSpacing(0)
        if self.session.context.demo:
            right.addWidget(_sample_data())
        right.addWidget(self.stack, 1)
        right.addWidget(self.foot)
        layout = row(self.rail, rule(), gap=0)
        layout.addLayout(right, 1)
        self.setLayout(layout)

    def _shortcuts(self) -> None:
        for number, entry in enumerate(self._entries, 1):
            for keys in shortcuts.page_keys(number):
                QShortcut(keys, self).activated.connect(partial(self.show_page, entry.key))
        if self.session.vault.station.role == "station":
            shortcuts.bind(self, {"new": self._new})
        round_panes = {"pane.next": lambda: self._pane(1), "pane.before": lambda: self._pane(-1)}
        shortcuts.bind(self, {**round_panes, "palette": self.show_palette})

    def _new(self) -> None:
        """Begin a record, from wherever one is; what is being written is not left for it."""
        if self.page is not None and not self.page.keeps_place:
            self.show_page("form")

    @cached_property
    def finder(self) -> Palette:
        """The palette, made when it is first asked for."""
        made = Palette(self.session, self)
        made.record_chosen.connect(lambda record_id: self.show_page("incident", record_id))
        return made

    def show_palette(self) -> None:
        """Offer what can be done here, where one can go, and the records."""
        if self.finder.isHidden() and self.page is not None:
            around = (self.window(),) if self.page.keeps_place else (self, self.window())
            deeds = palette_entries.deeds(self.page, *around)
            places = palette_entries.pages([*self._entries, *last_entries()], self._asked)
            self.finder.open_with(deeds, places, self.focusWidget())

    @property
    def page(self) -> Page | None:
        """The page in front."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def show_page(self, key: str, argument: Any = None) -> None:
        """Bring a page to the front; the one in front puts its work away first."""
        if self.page is not None:
            self.page.leave()
        before = self.page
        if key == "form":
            self._retry_all()  # it may be the record whose draft could not be written: then it opens with that
        page = form_page(self.session, argument, self.stack) if key == "form" else self._page(key)
        if key == "form":
            self._connect_form(page)
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        if before is not None and before not in self._pages.values():
            self.stack.removeWidget(before)
            before.deleteLater()
            # The form is gone before its draft is written; what became of it is told from the same lane, after it.
            fate = before.keeping.fate if isinstance(before, IncidentForm) else Fate()
            self.session.jobs.run(lambda _task: None, owner=self, lane="write", done=lambda _none: self._tell(fate))
        self.rail.show_current(_BELONGS.get(key, key))
        page.enter(argument)
        page.take_focus()

    def _tell(self, fate: Fate) -> None:
        """Say what became of the draft of a form that was left; what could not be written can be written again."""
        if fate.refused is not None and self.page is not None:
            self._heard(Change("draft", frozenset({fate.record_id})))
            what = translate("Desk", "The version was not saved. What was typed waits as a draft.")
            self.page.banner.say("warn", what, " ".join(title_and_todo(fate.refused)))
        if fate.error is None:
            if fate in self._unkept:
                self._unkept.remove(fate)
                if self.page is not None:
                    self.page.banner.hide()
            if not self._unkept:
                self.foot.say_saved()
            return
        if fate not in self._unkept:
            self._unkept.append(fate)
        self.foot.say_unsaved(translate("Desk", "Not in the vault: the draft could not be saved"))
        if self.page is not None:
            what = translate("Desk", "What was typed last in the form is not in the vault.")
            why = " ".join(title_and_todo(fate.error))
            self.page.banner.say("bad", what, why, (translate("Desk", "Try again"), lambda: self._retry(fate)))

    def _retry_all(self) -> None:
        for fate in self._unkept:
            self._retry(fate)

    def _retry(self, fate: Fate) -> None:
        self.session.jobs.run(
            fate.again,
            owner=self,
            lane="write",
            about=fate.record_id,
            done=lambda _done: self._tell(fate),
            failed=lambda _error: self._tell(fate),
        )

    @property
    def holds_unkept(self) -> bool:
        """Whether a draft could not be written yet: only this desk, or the form on it, can write it again."""
        form = self.page if isinstance(self.page, IncidentForm) else None
        return bool(self._unkept) or (form is not None and form.keeping.fate.error is not None)

    def put_away(self) -> None:
        """Let the page in front save what is typed, and try once more what could not be saved before."""
        if self.page is not None:
            self.page.leave()
        self._retry_all()

    def forget(self) -> None:
        """Let every page drop what it read."""
        if "finder" in vars(self):
            self.finder.forget()
        for n in range(self.stack.count()):
            page = self.stack.widget(n)
            if isinstance(page, Page):
                page.forget()

    def _page(self, key: str) -> Page:
        if key not in self._pages:
            page = self._pages[key] = PAGES[key](self.session)
            self._connect(page)
            self.stack.addWidget(page)
        return self._pages[key]

    def _connect(self, page: Page) -> None:
        page.said.connect(self.foot.say)
        page.unsaved.connect(self.foot.say_unsaved)
        page.asked.connect(self._asked)
        page.toasted.connect(self.toast.say)
        changed = getattr(page, "settings_changed", None)
        if changed is not None:
            changed.connect(self.settings_changed)

    def _connect_form(self, form: Page) -> None:
        self._connect(form)
        saved: list[str] = []
        form.saved.connect(saved.append)  # type: ignore[attr-defined]
        # A closed form gives way to what it left: the record if it was saved, else the list.
        form.closed.connect(  # type: ignore[attr-defined]
            lambda: self.show_page("incident", saved[-1]) if saved else self.show_page("incidents")
        )

    def _asked(self, key: str, argument: Any = None) -> None:
        if key == LOCK:
            self.lock_asked.emit()
        elif key == FIND:
            self.show_palette()
        elif key == VEIL:
            self.session.veil.toggle()
        else:
            self.show_page(key, argument)

    def show_remaining(self, seconds: int) -> None:
        """Show when the vault locks; the contacts are locked after half of that time, unless a dialog is being read."""
        self.foot.show_remaining(seconds)
        half = self.session.settings.idle_minutes * 30
        if 2 * half - seconds >= IDLE_SECONDS:
            self.session.veil.put(True)
        if seconds <= half and self._contacts_open() and QApplication.activeModalWidget() is None:
            lock_contacts(self.session, self)

    def _veiled(self, on: bool) -> None:
        """Say it in the rail."""
        item = self.rail.item(VEIL)
        item.say(translate("Rail", "Veil is on") if on else translate("Rail", "Privacy veil"), "hold" if on else "")

    def _contacts_open(self) -> bool:
        vault = self.session.context.vault  # None while it is being closed
        return vault is not None and contacts.is_open(vault)

    def _heard(self, change: Change) -> None:
        self.foot.show_contacts(are_open=self._contacts_open())
        for fate in [one for one in self._unkept if one.record_id in change.ids]:
            fate.settle()  # it was erased, or written anew: what failed before must not come back over that
            self._tell(fate)
        if self.page is not None and change.kind in self.page.kinds:
            self.page.refresh()

    def _pane(self, by: int) -> None:
        messages = (self.toast, *(self.page.findChildren(Toast) if self.page is not None else ()))
        shown = (self.rail, *(self.page.panes if self.page is not None else ()), self.foot, *messages)
        panes.step(shown, self.focusWidget(), by)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow windows and large text take the rail with icons alone."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        self.rail.set_narrow(self.width() < _NARROW or theme.current().scale >= _LARGE_TEXT)
