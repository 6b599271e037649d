"""HQ's stations: records by station, receipts to write, cards."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from app.errors import AppError
from app.hq import answer
from app.hq.register import StationRow, confirm_device, stations
from app.sync.outcomes import ExportResult
from app.tasks import Task
from app.texts import COMMA, QT_TRANSLATE_N_NOOP
from app.ui.dialogs import Question, ask_folder
from app.ui.errors import title_and_todo
from app.ui.i18n import digits, formats, tr, translate
from app.ui.layouts import clear, column, noted, row, scrolled
from app.ui.pages.cards_panel import CardsPanel
from app.ui.pages.page import Page
from app.ui.session import Session
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.buttons import link, secondary
from app.ui.widgets.card import Card
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.two_columns import TwoColumns
from app.vault.listing import IncidentFilter

_KNOWN = QT_TRANSLATE_N_NOOP("Stations", "%n known")


class StationsPage(Page):
    """One card per station, the cards of trust beside them."""

    HELP = "07-exchange#4"
    kinds = frozenset({"bundle", "card", "incident"})

    def __init__(self, session: Session) -> None:
        super().__init__(session, translate("Stations", "Stations"))
        self.cards = CardsPanel(
            session,
            other_side=translate(
                "Stations",
                "Only bundles of stations whose number you compared are opened; others are held back or refused.",
            ),
        )
        self._list = column(gap=16)
        left = column(gap=0)
        left.addLayout(self._list)
        left.addStretch(1)
        self.body.addWidget(scrolled(TwoColumns(left, column(self.cards, None))), 1)
        self.cards.changed.connect(self.refresh)

    def enter(self, _argument: Any = None) -> None:
        """Read stations and cards again."""
        self.banner.setVisible(False)
        self.cards.refresh()
        self.refresh()

    def refresh(self) -> None:
        """Read the stations again."""
        vault = self.session.vault
        self.ask_newest(lambda _task: stations(vault), self._show)

    def _show(self, found: list[StationRow]) -> None:
        clear(self._list)
        for station in found:
            self._list.addWidget(self._card(station))
        if not found:
            card = Card(translate("Stations", "No station yet"))
            card.text(translate("Stations", "Add a station's card, then receive its first bundle in the inbox."))
            self._list.addWidget(card)
        self.header.note.setText(tr(_KNOWN, n=len(found)))

    def _card(self, station: StationRow) -> Card:
        card = Card(isolate(station.name), icon="pin")
        card.fact(translate("Stations", "Records"), formats().number(station.records))
        card.fact(translate("Stations", "Newest bundle"), digits(station.newest or translate("Stations", "none yet")))
        if station.missing:
            missing = tr(COMMA).join(digits(number) for number in station.missing)
            card.fact(translate("Stations", "Missing bundles"), missing, icon="gap", tone="warn")
        for device in station.held_back:
            words = translate(
                "Stations", "A laptop is held back ({device}): two different bundles came under one number."
            ).format(device=isolate(device[:8], left_to_right=True))
            card.body.addLayout(self._questioned(station, device, "hold", words))
        for device, warned in station.warned:
            words = translate("Stations", "Laptop {device}: {sentence}").format(
                device=isolate(device[:8], left_to_right=True),
                sentence=title_and_todo(AppError(warned.code, **warned.params))[0],
            )
            card.body.addLayout(self._questioned(station, device, "warn", words))
        show = link(translate("Stations", "Show its records"))
        show.setAccessibleName(translate("Stations", "Show the records of {name}").format(name=station.name))
        show.clicked.connect(lambda: self.asked.emit("incidents", IncidentFilter(station=station.id)))
        write = secondary(translate("Stations", "Write the receipt…"), "send")
        write.setAccessibleName(translate("Stations", "Write the receipt for {name}").format(name=station.name))
        write.clicked.connect(lambda: self._ask_folder(station.id))
        card.body.addLayout(row(write, show, None, gap=16))
        return card

    def _questioned(self, station: StationRow, device: str, tone: str, words: str) -> QHBoxLayout:
        """A laptop whose numbers forked or whose log went back, until somebody asked at the station."""
        held = noted(Glyph(tone, tone), PlainLabel(words, wrap=True))
        confirm = secondary(translate("Stations", "Let it count…"), "shieldok")
        confirm.setAccessibleName(translate("Stations", "Let the laptop of {name} count").format(name=station.name))
        confirm.clicked.connect(lambda: self.ask_device(station.id, device))
        held.addWidget(confirm)
        return held

    def ask_device(self, station_id: str, device: str) -> None:
        """Ask whether it was cleared up why a laptop was held back."""
        Question(
            self.window(),
            translate("Stations", "Is it cleared up with the station?"),
            translate(
                "Stations",
                "A copied or restored vault writes numbers twice. After this, check its bundles again in the inbox.",
            ),
            risky=translate("Stations", "Yes, let it count again"),
            safe=translate("Stations", "Not now"),
            then=lambda _reason: self.confirm(station_id, device),
        ).open()

    def confirm(self, station_id: str, device: str) -> None:
        """Let a station's laptop count again."""
        vault = self.session.vault
        self.session.jobs.run(
            lambda _task: confirm_device(vault, station_id, device),
            owner=self,
            lane="write",
            done=lambda _value: self.refresh(),
            failed=self.failed,
        )

    def _ask_folder(self, station_id: str) -> None:
        ask_folder(
            self,
            translate("Stations", "The stick that goes back to the station"),
            lambda folder: self.write_receipt(station_id, folder),
        )

    def write_receipt(self, station_id: str, folder: Path) -> None:
        """Write the station's receipt into a folder."""
        vault = self.session.vault

        def work(task: Task) -> ExportResult:
            return answer.write_receipt(vault, station_id, folder, task=task)

        title = translate("Stations", "Writing a receipt")
        self.session.jobs.run(work, owner=self, lane="write", title=title, done=self._written, failed=self.failed)

    def _written(self, result: ExportResult) -> None:
        what, todo = title_and_todo(AppError(result.outcome.code, **result.params))
        if result.outcome.written:
            todo = translate("Stations", "Remove the drive safely and give it to the courier, back to the station.")
        self.banner.say("ok" if result.outcome.written else "bad", what, todo)
        self.refresh()
        self.take_focus()
