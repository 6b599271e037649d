"""The filter row of the incidents list: search as you type, and a chip for everything one can narrow by."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu

from app.models.codes import code_list
from app.models.places import gazetteer
from app.tasks import Task
from app.ui import icons, theme
from app.ui.i18n import digits, language, tr, translate
from app.ui.layouts import column, keep_width, margins, row
from app.ui.pages import filter_words
from app.ui.pages.filter_words import DRAFT, OPEN_FIRST, Span, named, several, span_words
from app.ui.pages.pickers import Option, PeriodPicker, Picker
from app.ui.session import Session
from app.ui.stations import station_names
from app.ui.text import isolate
from app.ui.tokens import PAGE_END, PAGE_START
from app.ui.widgets.buttons import Button, link
from app.ui.widgets.chips import ChipBox
from app.ui.widgets.field import line_edit, name_icons
from app.ui.widgets.filter_chip import FilterChip
from app.ui.widgets.inner_icon import put_icon
from app.ui.words import CONSENT_CODES, consent_look, label
from app.vault.listing import IncidentFilter
from app.vault.parties import parties
from app.vault.places import local_places
from app.vault.staff import holders
from app.vault.vault import Vault

_TYPING_PAUSE = 150
_AT_STATION = ("recorded_by", "due", "sent")
_NOTHING = IncidentFilter()


@dataclass(frozen=True, slots=True)
class _Kind:
    """One thing to narrow by: the fields of the filter that it sets, and how it is asked and said."""

    word: str
    icon: str
    fields: tuple[str, ...]
    ask: Callable[[], object]
    say: Callable[[IncidentFilter], str]
    rare: bool = False  # offered under "More filters", a chip only once it is set


class FilterBar(QFrame):
    """Holds the filter in force; `changed` after each change of it. The names behind ids come by `name_all`."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("frame", "page")
        self._session = session
        self._names: dict[str, str] = {}
        self.filter = IncidentFilter()
        self.search = line_edit(limit=200, placeholder=translate("List", "Reference, place, words"))
        self.search.setAccessibleName(translate("List", "Search the incidents"))
        put_icon(self.search, "search", "muted", QLineEdit.ActionPosition.LeadingPosition)
        name_icons(self.search, self.search.accessibleName())
        self._kinds = self._all_kinds()
        self.chips = {name: FilterChip(kind.word, kind.icon) for name, kind in self._kinds.items()}
        self.more = Button(translate("List", "More filters"), variant="chip", icon="plus")
        self._menu = QMenu(self.more)
        self.clear = link(translate("List", "Clear filters"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._build()
        self._connect()
        self._show_chips()

    def _all_kinds(self) -> dict[str, _Kind]:
        hq = self._session.vault.station.role == "hq"
        kinds = {**self._usual_kinds(hq=hq), **self._rare_kinds()}
        left_out = _AT_STATION if hq else ("station",)
        return {name: kind for name, kind in kinds.items() if name not in left_out}

    def _usual_kinds(self, *, hq: bool) -> dict[str, _Kind]:
        return {
            "period": _Kind(
                translate("List", "Period"), "calendar", ("date_from", "date_to"), self._ask_period, self._say_period
            ),
            "place": self._named_kind(translate("List", "Place"), "pin", "place", self._places),
            "status": self._coded_kind(translate("List", "Status"), "checkc", "statuses", "VERIFICATION_STATE"),
            "types": self._coded_kind(translate("List", "Act type"), "filter", "types", "CRSV_TYPE"),
            "party": self._named_kind(translate("List", "Party"), "flag", "party", self._parties),
            "station": self._named_kind(translate("List", "Station"), "pin", "station", self._stations),
            "consent": self._listed_kind(
                translate("List", "Consent"),
                "shield",
                "consents",
                {code: consent_look(code)[2] for code in CONSENT_CODES},
                rare=hq,
            ),
        }

    def _rare_kinds(self) -> dict[str, _Kind]:
        sent = {code: tr(word) for code, word in filter_words.SENT.items()}
        changed = ("changed_from", "changed_to")
        return {
            "version": _Kind(
                translate("List", "Version"),
                "edit",
                ("draft", "state"),
                self._ask_version,
                _say_version,
                rare=True,
            ),
            "recorded_by": self._named_kind(
                translate("List", "Recorded by"), "person", "recorded_by", self._people, rare=True
            ),
            "changed": _Kind(
                translate("List", "Last changed"), "history", changed, self._ask_changed, self._say_changed, rare=True
            ),
            "due": _Kind(
                translate("List", "Next step due"), "calendar", ("due_to",), self._ask_due, self._say_due, rare=True
            ),
            "sent": self._listed_kind(translate("List", "With HQ"), "usb", "sent", sent, rare=True),
        }

    def _coded_kind(self, word: str, icon: str, field: str, list_name: str) -> _Kind:
        options = {code: label(list_name, code) for code in code_list(list_name).codes}
        return self._listed_kind(word, icon, field, options)

    def _listed_kind(
        self, word: str, icon: str, field: str, options: Mapping[str, str], *, rare: bool = False
    ) -> _Kind:
        def take(values: tuple[str, ...]) -> None:
            self._set(**{field: values})

        def ask() -> None:
            chosen = getattr(self.filter, field)
            Picker(self.window(), word, list(options.items()), chosen, take, several=True).open()

        def say(wanted: IncidentFilter) -> str:
            return several([options.get(code, code) for code in getattr(wanted, field)])

        return _Kind(word, icon, (field,), ask, say, rare)

    def _named_kind(
        self, word: str, icon: str, field: str, read: Callable[[Vault], list[Option]], *, rare: bool = False
    ) -> _Kind:
        def show(options: list[Option]) -> None:
            self._names.update(options)
            chosen = getattr(self.filter, field) or ""
            Picker(self.window(), word, options, (chosen,), lambda values: self._set(**{field: _first(values)})).open()

        def ask() -> None:
            vault = self._session.vault

            def work(_task: Task) -> list[Option]:
                return read(vault)

            self._session.jobs.run(work, owner=self, lane="read", done=show)

        return _Kind(word, icon, (field,), ask, lambda wanted: named(self._names, getattr(wanted, field)), rare)

    def _build(self) -> None:
        keep_width(self.search, 200, 330)
        self.more.setMenu(self._menu)
        box = ChipBox(gap=theme.space(8))
        for chip in (*self.chips.values(), self.more):
            box.flow.addWidget(chip)
        layout = row(gap=8)
        # Where the chips wrap, field and link stay beside their first line.
        layout.addWidget(self.search, 2, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column(box, sides=(0, 2, 0, 0)), 5)
        layout.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignTop)
        margins(layout, (PAGE_START, 10, PAGE_END, 10))
        self.setLayout(layout)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(lambda: self._set(text=self.search.text()))
        self.clear.clicked.connect(self.clear_all)
        self._menu.aboutToShow.connect(self._offer)
        for name, chip in self.chips.items():
            chip.clicked.connect(lambda _checked=False, name=name: self._kinds[name].ask())
            chip.cleared.connect(lambda name=name: self._clear(name))

    @property
    def active(self) -> bool:
        """Whether anything is hidden by a filter or the search."""
        return self.filter != _NOTHING

    @property
    def today(self) -> date:
        """The day from which periods are counted."""
        return self._session.clock.now().date()

    def name_all(self, names: Mapping[str, str]) -> None:
        """Take the names behind the ids that a filter may hold."""
        self._names.update(names)
        self._show_chips()

    def show_filter(self, wanted: IncidentFilter) -> None:
        """Put a whole filter in force."""
        self._pause.stop()
        self.search.blockSignals(True)
        self.search.setText(wanted.text)
        self.search.blockSignals(False)
        self.filter = wanted
        self._show_chips()
        self.changed.emit()

    def clear_all(self) -> None:
        """Show everything again."""
        self.show_filter(_NOTHING)

    def forget(self) -> None:
        """Drop the names that were read; what was typed last looks for nothing any more."""
        self._pause.stop()
        self._names.clear()

    def _clear(self, name: str) -> None:
        """Take one filter away; a chip that goes with it hands the focus on."""
        chip = self.chips[name]
        self._set(**{field: getattr(_NOTHING, field) for field in self._kinds[name].fields})
        if chip.isHidden():
            self.more.setFocus()

    def _set(self, **values: object) -> None:
        self.filter = replace(self.filter, **values)  # type: ignore[arg-type]
        self._show_chips()
        self.changed.emit()

    def _show_chips(self) -> None:
        for name, kind in self._kinds.items():
            words = kind.say(self.filter)
            self.chips[name].show_value(isolate(words))
            self.chips[name].setVisible(bool(words) or not kind.rare)
        self.more.setVisible(bool(self._unset()))
        self.clear.setVisible(self.active)

    def _unset(self) -> list[str]:
        return [name for name, kind in self._kinds.items() if kind.rare and not kind.say(self.filter)]

    def _offer(self) -> None:
        self._menu.clear()
        for name in self._unset():
            action = self._menu.addAction(icons.icon(self._kinds[name].icon), self._kinds[name].word)
            action.triggered.connect(lambda _checked=False, name=name: self._kinds[name].ask())

    def _say_period(self, wanted: IncidentFilter) -> str:
        return span_words((wanted.date_from, wanted.date_to), filter_words.HAPPENED, self.today)

    def _say_changed(self, wanted: IncidentFilter) -> str:
        return span_words((wanted.changed_from, wanted.changed_to), filter_words.CHANGED, self.today)

    def _say_due(self, wanted: IncidentFilter) -> str:
        return span_words((OPEN_FIRST, wanted.due_to), filter_words.DUE, self.today)

    def _ask_period(self) -> None:
        title, now = translate("Picker", "When it happened"), self._session.clock.now()
        chosen = (self.filter.date_from, self.filter.date_to)
        PeriodPicker(self.window(), title, now, filter_words.HAPPENED, self._take_period, chosen=chosen).open()

    def _ask_changed(self) -> None:
        title, now = translate("Picker", "When it was changed last"), self._session.clock.now()
        chosen = (self.filter.changed_from, self.filter.changed_to)
        PeriodPicker(self.window(), title, now, filter_words.CHANGED, self._take_changed, chosen=chosen).open()

    def _ask_due(self) -> None:
        options = [(last or "", digits(tr(word))) for (_, last), word in filter_words.DUE.items()]
        title, chosen = translate("List", "Next step due"), (self.filter.due_to or "",)
        Picker(self.window(), title, options, chosen, lambda values: self._set(due_to=_first(values))).open()

    def _take_period(self, span: Span) -> None:
        self._set(date_from=span[0], date_to=span[1])

    def _take_changed(self, span: Span) -> None:
        self._set(changed_from=span[0], changed_to=span[1])

    def _ask_version(self) -> None:
        options = [(code, tr(word)) for code, word in filter_words.VERSIONS.items()]
        chosen = DRAFT if self.filter.draft else self.filter.state or ""
        Picker(self.window(), translate("List", "Version"), options, (chosen,), self._take_version).open()

    def _take_version(self, values: tuple[str, ...]) -> None:
        code = _first(values)
        self._set(draft=code == DRAFT, state=None if code == DRAFT else code)

    def _places(self, vault: Vault) -> list[Option]:
        with vault.reading() as db:
            own = [(row.record_id, row.name or "") for row in local_places(db)]
        areas = gazetteer().first_level(vault.station.country)
        return [*((area.code, gazetteer().name(area.code, language())) for area in areas), *own]

    def _parties(self, vault: Vault) -> list[Option]:
        with vault.reading() as db:
            return [(row.record_id, row.name or row.code or row.record_id) for row in parties(db)]

    def _people(self, vault: Vault) -> list[Option]:
        with vault.reading() as db:
            return [(holder.id, holder.name) for holder in holders(db)]

    def _stations(self, vault: Vault) -> list[Option]:
        return list(station_names(vault).items())


def _say_version(wanted: IncidentFilter) -> str:
    code = DRAFT if wanted.draft else wanted.state or ""
    return tr(filter_words.VERSIONS[code]) if code in filter_words.VERSIONS else ""


def _first(values: tuple[str, ...]) -> str | None:
    return values[0] if values else None
