"""Editors for what other records tell: parties, staff, countries, places."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from app.texts import QT_TRANSLATE_NOOP
from app.ui import theme
from app.ui.forms.choice_editors import CodeEditor, CodesEditor
from app.ui.forms.editor import Editor
from app.ui.forms.raw import Raw
from app.ui.forms.world import World
from app.ui.i18n import tr
from app.ui.text import chained
from app.ui.widgets.buttons import link
from app.ui.widgets.code_picker import CodePicker
from app.ui.widgets.options import Option
from app.ui.widgets.place_picker import PlaceChoice, PlacePicker

_WHERE = QT_TRANSLATE_NOOP("Forms", "Where")
_ADD_PARTY = QT_TRANSLATE_NOOP("Forms", "Add party…")


class CountryEditor(CodeEditor):
    """One country."""

    def _rows(self) -> tuple[Option, ...]:
        return tuple(self.world.countries)


class CountriesEditor(CodesEditor):
    """Several countries."""

    def _rows(self) -> tuple[Option, ...]:
        return tuple(self.world.countries)


class PartyEditor(Editor):
    """One party; a new one can be added without leaving the form."""

    SPAN = 6

    def _make(self) -> QWidget:
        self.picker = CodePicker(self.label, self.world.parties)
        self.picker.changed.connect(self.changed)
        self.add = link(tr(_ADD_PARTY))
        self.add.setAccessibleName(f"{self.label}, {tr(_ADD_PARTY)}")
        self.add.clicked.connect(self._ask)
        body = QWidget()
        line = QHBoxLayout(body)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.picker, 1)
        line.addWidget(self.add)
        self.add.setHidden(self.world.ask_party is None)
        self._asked: object = None
        return body

    def _ask(self) -> None:
        if self.world.ask_party:
            asked = self._asked = object()
            self.world.ask_party(self.picker.text().strip(), lambda party: self._added(party, asked))

    def forget(self) -> None:
        """Take no answer any more to what was asked for another row."""
        super().forget()
        self._asked = None

    def _added(self, party: str, asked: object) -> None:
        if asked is not self._asked or not isValid(self):  # its row may have been taken away meanwhile
            return
        self.refresh()
        self.picker.set_code(party)
        self.changed.emit()

    def refresh(self) -> None:
        """Offer the parties there are now."""
        if self.picker.options != tuple(self.world.parties):
            self.picker.set_options(self.world.parties)
            self.picker.set_code(self.picker.code())

    def value(self) -> Any:
        """Return the party's record id."""
        return self.picker.code() or None

    def set_value(self, value: Any) -> None:
        """Show the party."""
        self.picker.set_code(str(value or ""))

    def focus_target(self) -> QWidget:
        """Return the picker."""
        return self.picker


class StaffEditor(PartyEditor):
    """A member of staff of this station; whom the list does not know is shown as stored."""

    SPAN = 4

    def _make(self) -> QWidget:
        body = super()._make()
        self.add.hide()
        self.picker.set_options(self.world.staff)
        return body

    def refresh(self) -> None:
        """Offer the staff there is now."""
        if self.picker.options != tuple(self.world.staff):
            self.picker.set_options(self.world.staff)
            self.picker.set_code(self.picker.code())


class SiteEditor(PartyEditor):
    """One place of this station's own list."""

    def _make(self) -> QWidget:
        self._offered: Sequence[PlaceChoice] = ()
        body = super()._make()
        self.add.hide()
        self.refresh()
        return body

    def refresh(self) -> None:
        """Offer the places there are now."""
        if self._offered is not self.world.places:
            self._offered = self.world.places
            self.picker.set_options(site_options(self.world))
            self.picker.set_code(self.picker.code())


def site_options(world: World) -> tuple[Option, ...]:
    """Return the station's own places as options."""
    return tuple(Option(place.key, place.name, place.chain) for place in world.places if place.own)


class PlaceEditor(Editor):
    """The administrative chain in one picker: it holds adm0 … adm4 and the site."""

    SPAN = 12
    KEYS = ("adm0", "adm1", "adm2", "adm3", "adm4")

    def _make(self) -> QWidget:
        self._raw: Raw = {}
        self._offered = self.world.places
        self.label = tr(_WHERE)
        self._title.setText(self.label)
        self.picker = PlacePicker(self.label, can_add=self.world.ask_place is not None)
        self.picker.set_places(self.world.places)
        self.picker.changed.connect(self._on_change)
        self.picker.add_asked.connect(self._ask)
        return self.picker

    @property
    def holds(self) -> tuple[str, ...]:
        """The keys of the chain."""
        return self.KEYS

    def patch(self) -> Raw:
        """Return the chain, the empty levels too, so that an old deeper one goes."""
        return {key: self._raw.get(key) for key in self.KEYS}

    def take(self, raw: Raw) -> None:
        """Show the deepest place of the chain."""
        self._raw = {key: raw.get(key) for key in self.KEYS}
        self.picker.set_chosen(self._choice())

    def value(self) -> Any:
        """Return the chain."""
        return {key: item for key, item in self._raw.items() if item} or None

    def set_value(self, value: Any) -> None:
        """Show a chain."""
        self.take(value or {})

    def _choice(self) -> PlaceChoice | None:
        chain = {key: item for key, item in self._raw.items() if item}
        if not chain:
            return None
        deepest = chain[[key for key in self.KEYS if key in chain][-1]]
        known = [place for place in self.world.places if place.key == deepest]
        named = [place for place in known if dict(place.values) == chain] or known
        name, level, code = (named[0].name, named[0].level, named[0].code) if named else (str(deepest), "", "")
        return PlaceChoice(str(deepest), name, level, self._chain_words(chain), code, tuple(chain.items()))

    def _chain_words(self, chain: Raw) -> str:
        names = {place.key: place.name for place in self.world.places}
        above = [chain[key] for key in self.KEYS if key in chain][:-1]
        return chained(*(names.get(key, str(key)) for key in reversed(above)))

    def _on_change(self) -> None:
        chosen = self.picker.chosen()
        self._raw = dict(chosen.values) if chosen else {}
        self.changed.emit()

    def _ask(self, name: str) -> None:
        if self.world.ask_place:
            self.world.ask_place(name, self._added)

    def _added(self, choice: PlaceChoice) -> None:
        if isValid(self):
            self.refresh()
            self.picker.take(choice)

    def refresh(self) -> None:
        """Offer the places there are now."""
        if self._offered is not self.world.places:
            self._offered = self.world.places
            self.picker.set_places(self.world.places)
            self.picker.set_chosen(self._choice())

    def focus_target(self) -> QWidget:
        """Return the search field, or Change where a place is chosen."""
        proxy = self.picker.focusProxy()
        return proxy if proxy is not None else self.picker

    def _mark(self, state: str) -> None:
        theme.polish(self.picker.search, check=state)
