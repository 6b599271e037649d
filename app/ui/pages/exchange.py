"""Exchange at a station: export to HQ, receive HQ's receipt, cards."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import AppError
from app.services import origin
from app.sync import outbox, receipts
from app.sync.receipts import ReceiptResult
from app.tasks import Task
from app.texts import COMMA, QT_TRANSLATE_N_NOOP
from app.ui import shortcuts
from app.ui.dialogs import ask_open_file
from app.ui.errors import title_and_todo
from app.ui.i18n import counted, digits, formats, tr, translate
from app.ui.layouts import column, scrolled
from app.ui.pages.cards_panel import CardsPanel
from app.ui.pages.page import Page
from app.ui.session import Session
from app.ui.text import isolate
from app.ui.widgets.buttons import primary, secondary
from app.ui.widgets.card import Card
from app.ui.widgets.two_columns import TwoColumns
from app.vault.audiences import audiences


@dataclass(frozen=True, slots=True)
class _State:
    """How far the exchange is: names of recipients, and how many records are where."""

    recipients: tuple[str, ...]
    counts: dict[str, int]
    pending: int | None


class ExchangePage(Page):
    """What went out and came back, and whom this station trusts."""

    HELP = "07-exchange"
    kinds = frozenset({"incident", "bundle", "receipt", "card"})

    def __init__(self, session: Session) -> None:
        super().__init__(session, translate("Exchange", "Exchange"))
        self.export = primary(translate("Exchange", "E&xport to HQ…"), "usb")
        self.receive = secondary(translate("Exchange", "&Receive a receipt…"), "get")
        self.header.put_actions(self.receive, self.export)
        self.cards = CardsPanel(
            session,
            other_side=translate(
                "Exchange",
                "Bundles are encrypted for the HQ whose number you compared; a card that was not compared yet is used "
                "only where there is no other.",
            ),
        )
        self._state = Card(translate("Exchange", "With HQ"), icon="send")
        self._recipient = self._state.fact(translate("Exchange", "Recipient"), "")
        self._sent = self._state.fact(translate("Exchange", "Sent, no receipt yet"), "")
        self._acknowledged = self._state.fact(translate("Exchange", "HQ has it"), "", icon="checkc", tone="ok")
        self._refused = self._state.fact(translate("Exchange", "Refused by HQ"), "")
        self._withdrawn = self._state.fact(translate("Exchange", "Withdrawn"), "")
        self.body.addWidget(scrolled(TwoColumns(column(self._state, None), column(self.cards, None))), 1)
        self.export.clicked.connect(lambda: self.asked.emit("export", None))
        self.receive.clicked.connect(self._ask_receipt)
        shortcuts.bind(self, {"main": self.export.click})
        self.cards.changed.connect(self.refresh)

    def enter(self, _argument: Any = None) -> None:
        """Read state and cards again."""
        self.banner.setVisible(False)
        self.cards.refresh()
        self.refresh()

    def refresh(self) -> None:
        """Ask how far the exchange is."""
        vault = self.session.vault

        def work(_task: Task) -> _State:
            with vault.reading() as db:
                known = audiences(db)
            counts: dict[str, int] = {}
            waiting = None
            for audience in known:
                for sent in outbox.exchange_state(vault, audience.id):
                    counts[sent.state] = counts.get(sent.state, 0) + 1
                row_waiting = outbox.pending(vault, audience.id)
                waiting = row_waiting.seq if row_waiting is not None else waiting
            return _State(tuple(audience.name for audience in known), counts, waiting)

        self.ask_newest(work, self._show)

    def _show(self, state: _State) -> None:
        none_yet = translate("Exchange", "none yet")
        self._recipient.setText(tr(COMMA).join(isolate(name) for name in state.recipients) or none_yet)
        for made, code in (
            (self._sent, "sent"),
            (self._acknowledged, "acknowledged"),
            (self._refused, "refused"),
            (self._withdrawn, "withdrawn"),
        ):
            made.setText(formats().number(state.counts.get(code, 0)))
        self.export.refuse("" if state.recipients else translate("Exchange", "Add HQ's card first."))
        if state.pending is not None:
            self.banner.say(
                "warn",
                translate("Exchange", "Bundle {number} was begun and not finished.").format(
                    number=digits(state.pending)
                ),
                translate("Exchange", "Nothing is lost. Export again: the same bundle is written."),
                (translate("Exchange", "Export again"), lambda: self.asked.emit("export", None)),
            )

    def _ask_receipt(self) -> None:
        ask_open_file(
            self,
            translate("Exchange", "Choose HQ's receipt"),
            translate("Exchange", "Receipt (*)"),
            self.receive_file,
        )

    def receive_file(self, path: Path) -> None:
        """Take in a receipt."""
        vault = self.session.vault

        def work(task: Task) -> ReceiptResult:
            result = receipts.receive(vault, path, task=task)
            origin.go_on(vault)
            return result

        title = translate("Exchange", "Reading the receipt")
        self.session.jobs.run(work, owner=self, lane="write", title=title, done=self._received, failed=self.failed)

    def _received(self, result: ReceiptResult) -> None:
        self.refresh()
        if result.already:
            self.banner.say("info", translate("Exchange", "This receipt was read before. Nothing changed."))
            return
        if result.warnings:
            self.banner.say("warn", *title_and_todo(AppError(result.warnings[0])))
            return
        words = QT_TRANSLATE_N_NOOP("Exchange", "Receipt {number} is genuine. HQ has %n more changes.")
        more = translate("Exchange", "Refused by HQ: {refused}. Missing there: {wanted}.")
        tone = "warn" if result.refused or result.wanted else "ok"
        self.banner.say(
            tone,
            tr(words, number=result.number, n=result.acknowledged),
            counted(more, refused=len(result.refused), wanted=result.wanted),
        )
