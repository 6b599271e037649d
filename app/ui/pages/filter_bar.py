"""The filter row of the incidents list: search as you type, chips for period, place, act, status, party, consent."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLineEdit

from app.models.codes import code_list
from app.models.places import gazetteer
from app.tasks import Task
from app.ui import icons, theme
from app.ui.i18n import digits, language, translate
from app.ui.layouts import margins, row
from app.ui.pages.pickers import Option, PeriodPicker, Picker
from app.ui.session import Session
from app.ui.text import isolate
from app.ui.tokens import PAGE_END, PAGE_START
from app.ui.widgets.buttons import link
from app.ui.widgets.chips import ChipBox
from app.ui.widgets.field import line_edit
from app.ui.widgets.filter_chip import FilterChip
from app.ui.words import CONSENT_CODES, consent_look, date_words, label
from app.vault.listing import IncidentFilter
from app.vault.parties import parties
from app.vault.places import local_places
from app.vault.vault import Vault

_TYPING_PAUSE = 150
_OPEN_FIRST, _OPEN_LAST = "0001-01-01", "9999-12-31"


class FilterBar(QFrame):
    """Holds the filter in force; `changed` after each change of it."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("frame", "page")
        self._session = session
        self._names: dict[str, str] = {}
        self.filter = IncidentFilter()
        self.search = line_edit(limit=200, placeholder=translate("List", "Search reference, place, words, codes"))
        self.search.setAccessibleName(translate("List", "Search the incidents"))
        self._lens = QAction(self)
        self.search.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.period = FilterChip(translate("List", "Period"), "calendar")
        self.place = FilterChip(translate("List", "Place"), "pin")
        self.status = FilterChip(translate("List", "Status"), "checkc")
        self.types = FilterChip(translate("List", "Act type"), "filter")
        self.party = FilterChip(translate("List", "Party"), "flag")
        self.consent = FilterChip(translate("List", "Consent"), "shield")
        self.clear = link(translate("List", "Clear filters"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.search.setMinimumWidth(theme.px(200))
        self.search.setMaximumWidth(theme.px(330))
        self._lens.setIcon(icons.icon("search", "muted"))
        box = ChipBox(gap=theme.space(8))
        for chip in (self.period, self.place, self.status, self.types, self.party, self.consent):
            box.flow.addWidget(chip)
        layout = row(gap=8)
        layout.addWidget(self.search, 2)
        # A layout is as high as its row and begins at its top: a box of its own is centred beside the field.
        layout.addWidget(box, 5, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.clear)
        margins(layout, (PAGE_START, 10, PAGE_END, 10))
        self.setLayout(layout)
        self.clear.setVisible(False)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(lambda: self._set(text=self.search.text()))
        self.clear.clicked.connect(self.clear_all)
        self.period.clicked.connect(self._ask_period)
        self.period.cleared.connect(lambda: self._set(date_from=None, date_to=None))
        self.status.clicked.connect(lambda: self._ask_codes("statuses", "VERIFICATION_STATE"))
        self.status.cleared.connect(lambda: self._set(statuses=()))
        self.types.clicked.connect(lambda: self._ask_codes("types", "CRSV_TYPE"))
        self.types.cleared.connect(lambda: self._set(types=()))
        self.consent.clicked.connect(self._ask_consent)
        self.consent.cleared.connect(lambda: self._set(consents=()))
        self.place.clicked.connect(lambda: self._ask_named(self._places, self._pick_place))
        self.place.cleared.connect(lambda: self._set(place=None))
        self.party.clicked.connect(lambda: self._ask_named(self._parties, self._pick_party))
        self.party.cleared.connect(lambda: self._set(party=None))

    @property
    def active(self) -> bool:
        """Whether anything is hidden by a filter or the search."""
        return self.filter != IncidentFilter(station=self.filter.station)

    def show_filter(self, wanted: IncidentFilter) -> None:
        """Put a whole filter in force."""
        self.search.blockSignals(True)
        self.search.setText(wanted.text)
        self.search.blockSignals(False)
        self.filter = wanted
        self._show()

    def clear_all(self) -> None:
        """Show everything again."""
        self.show_filter(IncidentFilter(station=self.filter.station))

    def _set(self, **values: object) -> None:
        self.filter = replace(self.filter, **values)  # type: ignore[arg-type]
        self._show()

    def _show(self) -> None:
        wanted = self.filter
        self.period.show_value(isolate(_period_words(wanted)))
        self.place.show_value(isolate(self._place_name(wanted.place)) if wanted.place else "")
        self.party.show_value(isolate(self._names.get(wanted.party, wanted.party)) if wanted.party else "")
        self.status.show_value(_codes_words("VERIFICATION_STATE", wanted.statuses))
        self.types.show_value(_codes_words("CRSV_TYPE", wanted.types))
        self.consent.show_value(_several([consent_look(code)[2] for code in wanted.consents]))
        self.clear.setVisible(self.active)
        self.changed.emit()

    def _place_name(self, code: str) -> str:
        return self._names.get(code) or gazetteer().name(code, language())

    def _ask_period(self) -> None:
        PeriodPicker(self.window(), self._session.clock.now(), lambda a, b: self._set(date_from=a, date_to=b)).open()

    def _ask_codes(self, name: str, list_name: str) -> None:
        codes = code_list(list_name)
        options = [(code, codes.label(code, language())) for code in codes.codes]
        title = translate("List", "Status") if name == "statuses" else translate("List", "Act type")
        chosen = self.filter.statuses if name == "statuses" else self.filter.types
        Picker(self.window(), title, options, chosen, lambda values: self._set(**{name: values}), several=True).open()

    def _ask_consent(self) -> None:
        options = [(code, consent_look(code)[2]) for code in CONSENT_CODES]
        title, chosen = translate("List", "Consent"), self.filter.consents
        Picker(self.window(), title, options, chosen, lambda values: self._set(consents=values), several=True).open()

    def _ask_named(self, read: Callable[[Vault], list[Option]], show: Callable[[list[Option]], None]) -> None:
        vault = self._session.vault

        def work(_task: Task) -> list[Option]:
            return read(vault)

        self._session.jobs.run(work, owner=self, lane="read", done=show)

    def _places(self, vault: Vault) -> list[Option]:
        with vault.reading() as db:
            own = [(row.record_id, row.name or "") for row in local_places(db)]
        areas = [(area.code, area.name) for area in gazetteer().first_level(vault.station.country)]
        return [*areas, *own]

    def _parties(self, vault: Vault) -> list[Option]:
        with vault.reading() as db:
            return [(row.record_id, row.name or row.code or row.record_id) for row in parties(db)]

    def _pick_place(self, options: list[Option]) -> None:
        self._pick(options, translate("List", "Place"), self.filter.place, lambda value: self._set(place=value))

    def _pick_party(self, options: list[Option]) -> None:
        self._pick(options, translate("List", "Party"), self.filter.party, lambda value: self._set(party=value))

    def _pick(self, options: list[Option], title: str, chosen: str | None, use: Callable[[str | None], None]) -> None:
        self._names.update(options)
        Picker(self.window(), title, options, (chosen or "",), lambda values: use(values[0] if values else None)).open()


def _period_words(wanted: IncidentFilter) -> str:
    first, last = wanted.date_from, wanted.date_to
    if not first and not last:
        return ""
    if not first or first == _OPEN_FIRST:
        return translate("List", "until {date}").format(date=date_words(last))
    if not last or last == _OPEN_LAST:
        return translate("List", "from {date}").format(date=date_words(first))
    return date_words(f"{first} to {last}")


def _codes_words(list_name: str, codes: tuple[str, ...]) -> str:
    return _several([label(list_name, code) for code in codes])


def _several(words: Sequence[str]) -> str:
    if len(words) < 2:
        return words[0] if words else ""
    return translate("List", "{first} and {count} more").format(first=words[0], count=digits(len(words) - 1))
