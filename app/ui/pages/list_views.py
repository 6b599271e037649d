"""The tabs over the incidents list: the filters that are always there, and those that a person saved."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu

from app.tasks import Task
from app.texts import QT_TRANSLATE_NOOP, Text
from app.ui.dialogs import Question
from app.ui.i18n import tr, translate
from app.ui.jobs import Job
from app.ui.layouts import margins, row
from app.ui.pages.filter_words import NOT_FOR_90
from app.ui.pages.name_dialog import NameDialog
from app.ui.session import Session
from app.ui.text import isolate
from app.ui.tokens import PAGE_END, PAGE_START
from app.ui.widgets.buttons import IconButton, quiet
from app.ui.widgets.tabs import Tab, TabRow
from app.vault import list_views
from app.vault.db import Db
from app.vault.home import WAITING_FILTERS
from app.vault.list_views import Arrangement, SavedFilter
from app.vault.listing import IncidentFilter, count
from app.vault.unsaved import DRAFTS, unsaved_rowids

ALL = "all"
Builtin = tuple[Text, IncidentFilter]
_ALL: Builtin = (QT_TRANSLATE_NOOP("List", "All"), IncidentFilter())
_VERIFYING: Builtin = (QT_TRANSLATE_NOOP("List", "Under verification"), WAITING_FILTERS["verification"])
_STATION: Mapping[str, Builtin] = MappingProxyType(
    {
        ALL: _ALL,
        "drafts": (QT_TRANSLATE_NOOP("List", "Drafts"), DRAFTS),
        "verification": _VERIFYING,
        "consent": (QT_TRANSLATE_NOOP("List", "Waiting for consent"), WAITING_FILTERS["consent"]),
        "review": (
            QT_TRANSLATE_NOOP("List", "Needs review"),
            replace(WAITING_FILTERS["verification"], changed_from=NOT_FOR_90[0], changed_to=NOT_FOR_90[1]),
        ),
        "send": (QT_TRANSLATE_NOOP("List", "Ready to send"), IncidentFilter(sent=("OWED",))),
    }
)
_HQ: Mapping[str, Builtin] = MappingProxyType(
    {
        ALL: _ALL,
        "new": (
            QT_TRANSLATE_NOOP("List", "Changed this week"),
            IncidentFilter(changed_from="today-7", changed_to="today"),
        ),
        "verification": _VERIFYING,
    }
)


@dataclass(frozen=True, slots=True)
class View:
    """What a tab stands for: a filter, and how the list is arranged under it where it was saved with that."""

    key: str
    wanted: IncidentFilter
    arranged: Arrangement | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """What the vault keeps of the list: saved filters in their order, and the arrangement of the list itself."""

    saved: tuple[SavedFilter, ...] = ()
    arranged: Arrangement = field(default_factory=Arrangement)


class ListViews(QFrame):
    """The tab row with what is done to a saved filter; what is in force comes from the page through `now`.

    Signals: `chosen` a View to put in force, `ready` once what the vault keeps was read, `failed` an error.
    """

    chosen = Signal(object)
    ready = Signal(object)
    failed = Signal(object)
    columns_asked = Signal()

    def __init__(self, session: Session, now: Callable[[], tuple[IncidentFilter, Arrangement]]) -> None:
        super().__init__()
        self.setProperty("frame", "header")
        self._session, self._now = session, now
        self._builtin = _HQ if session.vault.station.role == "hq" else _STATION
        self._held = Held()
        self._wanted = IncidentFilter()
        self._counting: Job | None = None
        self._counts_asked = 0
        self.tabs = TabRow(translate("List", "Saved filters"))
        self.save = IconButton("plus", translate("List", "Save this filter…"), variant="quiet")
        self.own = IconButton("more", translate("List", "This saved filter"), variant="quiet")
        self.columns = quiet(translate("List", "&Columns…"), "columns")
        self._menu = QMenu(self.own)
        self._build()

    def _build(self) -> None:
        self.own.setMenu(self._menu)
        layout = row(self.tabs, self.own, self.save, self.columns, gap=4)
        layout.setStretch(0, 1)
        margins(layout, (PAGE_START, 0, PAGE_END, 0))
        self.setLayout(layout)
        self._menu.aboutToShow.connect(self._offer)
        self.tabs.chosen.connect(self._choose)
        self.save.clicked.connect(self._ask_name)
        self.columns.clicked.connect(self.columns_asked)
        self._session.veil.changed.connect(self._veiled)
        self._show(ALL)

    @property
    def current(self) -> SavedFilter | None:
        """The saved filter in front, None where that is one that is always there."""
        return next((one for one in self._held.saved if one.id == self.tabs.current), None)

    def read(self) -> None:
        """Read what the vault keeps; `ready` carries the arrangement of the list itself."""
        vault = self._session.vault

        def work(_task: Task) -> Held:
            with vault.reading() as db:
                return Held(tuple(list_views.saved_filters(db)), list_views.arrangement(db))

        self._session.jobs.run(work, owner=self, lane="read", done=self._have, failed=self.failed.emit)

    def forget(self) -> None:
        """Drop what was read."""
        self._held = replace(self._held, saved=())
        self._show(ALL)

    def show_filter(self, wanted: IncidentFilter) -> None:
        """Bring the tab of a filter to the front: the present one where it is only narrowed, or one of just this.

        A saved filter stays in front whatever becomes of it, and is marked as changed.
        """
        self._wanted = wanted
        views = {view.key: view for view in self._views()}
        now = views.get(self.tabs.current, views[ALL])
        exact = next((key for key, view in views.items() if view.wanted == wanted), None)
        keeps = now.key not in self._builtin or (now.key != ALL and _narrows(wanted, now.wanted))
        self._show(now.key if now.wanted == wanted else exact or (now.key if keeps else ALL))

    def arrange(self, arranged: Arrangement) -> None:
        """Keep how the list stands now: with the saved filter in front, else for the list itself."""
        own = self.current
        if own is not None:
            self._write(lambda db: list_views.put(db, replace(own, arranged=arranged)))
        else:
            self._held = replace(self._held, arranged=arranged)
            self._write(lambda db: list_views.arrange(db, arranged))

    def count(self) -> None:
        """Count anew what every tab leads to, away from the window's thread; an older counting is dropped."""
        if self._counting is not None:
            self._counting.cancel()
        self._counts_asked += 1
        number = self._counts_asked
        vault, today = self._session.vault, self._session.clock.now().date()
        wanted = {view.key: view.wanted.on_day(today) for view in self._views()}

        def work(task: Task) -> dict[str, int]:
            found: dict[str, int] = {}
            for key, one in wanted.items():
                task.checkpoint()
                with vault.reading() as db:
                    found[key] = count(db, one) + (len(unsaved_rowids(db, vault.device)) if one == DRAFTS else 0)
            return found

        self._counting = self._session.jobs.run(
            work,
            owner=self,
            lane="read",
            done=lambda found: self._counted(number, found),
            failed=self.failed.emit,
        )

    def _counted(self, number: int, found: Mapping[str, int]) -> None:
        """Show the counts, unless they were asked for anew: two workers read, and the older may be done last."""
        if number == self._counts_asked:
            self._counting = None
            self.tabs.show_counts(found)

    def _views(self) -> list[View]:
        own = [View(one.id, one.wanted, one.arranged) for one in self._held.saved]
        return [*(View(key, wanted) for key, (_word, wanted) in self._builtin.items()), *own]

    def _have(self, held: Held) -> None:
        self._held = held
        self._show(self.tabs.current)
        self.ready.emit(held.arranged)

    def _show(self, key: str) -> None:
        tabs = [Tab(code, tr(word)) for code, (word, _wanted) in self._builtin.items()]
        tabs += [self._own_tab(one, changed=one.id == key and one.wanted != self._wanted) for one in self._held.saved]
        self.tabs.show_tabs(tabs, key if key in {tab.key for tab in tabs} else ALL)
        self.own.setVisible(self.current is not None)

    def _own_tab(self, one: SavedFilter, *, changed: bool) -> Tab:
        """A name is a person's words: under the veil it is dots."""
        veil = self._session.veil
        spoken = translate("Veil", "veiled") if veil.on else one.name
        if changed:
            spoken = translate("List", "{name}, changed").format(name=spoken)
        return Tab(one.id, veil.covered(one.name) + (" *" if changed else ""), spoken)

    def _veiled(self, _on: bool) -> None:
        self._show(self.tabs.current)

    def _choose(self, key: str) -> None:
        view = next(one for one in self._views() if one.key == key)
        self.chosen.emit(view if view.arranged else replace(view, arranged=self._held.arranged))

    def _ask_name(self) -> None:
        wanted, arranged = self._now()
        title, word = translate("List", "Save this filter?"), translate("List", "Save")

        def add(name: str) -> None:
            self._write(lambda db: list_views.add(db, name, wanted, arranged).id)

        NameDialog(self._session, self.window(), title, word, add, taken=self._names()).open()

    def _offer(self) -> None:
        own = self.current
        self._menu.clear()
        if own is None:
            return
        wanted, arranged = self._now()
        ids = [one.id for one in self._held.saved]
        at = ids.index(own.id)
        same = own.wanted == wanted
        as_set = replace(own, wanted=wanted, arranged=arranged)
        self._act(translate("List", "Save what is set now"), partial(self._put, as_set), off=same)
        self._act(translate("List", "Rename…"), partial(self._rename, own))
        self._act(translate("List", "Move towards the start"), partial(self._move, ids, at, -1), off=at == 0)
        self._act(translate("List", "Move towards the end"), partial(self._move, ids, at, 1), off=at == len(ids) - 1)
        self._act(translate("List", "Remove…"), self.ask_remove)

    def _act(self, word: str, does: Callable[[], object], *, off: bool = False) -> None:
        action = self._menu.addAction(word)
        action.setEnabled(not off)
        action.triggered.connect(lambda _checked=False: does())

    def _put(self, changed: SavedFilter) -> None:
        self._write(lambda db: list_views.put(db, changed))

    def _rename(self, own: SavedFilter) -> None:
        title, word = translate("List", "Rename this filter?"), translate("List", "Rename")
        taken = self._names(besides=own)

        def rename(name: str) -> None:
            self._put(replace(own, name=name))

        NameDialog(
            self._session, self.window(), title, word, rename, name=own.name, part=own.id, taken=taken
        ).open()

    def _names(self, besides: SavedFilter | None = None) -> frozenset[str]:
        return frozenset(one.name.casefold() for one in self._held.saved if one is not besides)

    def _move(self, ids: Sequence[str], at: int, by: int) -> None:
        order = list(ids)
        order.insert(at + by, order.pop(at))
        self._write(lambda db: list_views.put_in_order(db, order))

    def ask_remove(self) -> None:
        """Ask whether the saved filter in front is to go."""
        own = self.current
        if own is None:
            return
        words = translate("List", "“{name}” is no longer among the tabs. No record changes.")
        Question(
            self.window(),
            translate("List", "Remove this saved filter?"),
            words.format(name=isolate(self._session.veil.covered(own.name))),
            risky=translate("List", "Remove"),
            safe=translate("List", "Keep"),
            then=lambda _reason: self._write(lambda db: list_views.remove(db, own.id)),
        ).open()

    def _write(self, does: Callable[[Db], str | None]) -> None:
        """Change what the vault keeps, then read it again; a filter that was added comes to the front."""
        vault = self._session.vault

        def work(_task: Task) -> tuple[str | None, Held]:
            with vault.writing() as db:
                made = does(db)
                return made, Held(tuple(list_views.saved_filters(db)), list_views.arrangement(db))

        self._session.jobs.run(work, owner=self, lane="write", done=self._written, failed=self.failed.emit)

    def _written(self, done: tuple[str | None, Held]) -> None:
        made, self._held = done
        self._show(made or self.tabs.current)
        self.count()


def _narrows(wanted: IncidentFilter, before: IncidentFilter) -> bool:
    """Tell whether a filter still says everything that another one said."""
    nothing = asdict(IncidentFilter())
    said = {name: value for name, value in asdict(before).items() if value != nothing[name]}
    return said.items() <= asdict(wanted).items()
