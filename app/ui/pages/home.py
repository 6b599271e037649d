"""A station's first page: drafts to finish, records that wait, the exchange, what needs attention; all leads on."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from app.errors import AppError
from app.models.sections import SECTIONS
from app.services import attention
from app.tasks import Task
from app.texts import COMMA, QT_TRANSLATE_N_NOOP
from app.ui import tabbing
from app.ui.forms.sections import left
from app.ui.i18n import formats, tr, translate
from app.ui.layouts import clear, column, row, scrolled
from app.ui.pages.attention_card import AttentionCard
from app.ui.pages.care_card import CareCard
from app.ui.pages.erase_dialog import EraseDialog
from app.ui.pages.page import Page
from app.ui.session import Session
from app.ui.text import PlainLabel, beside, isolate
from app.ui.widgets.buttons import IconButton, link, primary, secondary
from app.ui.widgets.card import Card
from app.ui.widgets.line_button import LineButton
from app.ui.widgets.two_columns import TwoColumns
from app.ui.words import moment, short_moment
from app.vault.home import WAITING_FILTERS, StationHome, Unfinished, station_home
from app.vault.unsaved import DRAFTS

_NAMED = 3  # sections of a draft that its line names


@dataclass(frozen=True, slots=True)
class _Shown:
    home: StationHome
    news: tuple[AppError, ...]


class HomePage(Page):
    """Cards of lines; every line opens the page where it is settled. Nothing here is a state of its own."""

    HELP = "01-start"
    kinds = frozenset({"incident", "draft", "bundle", "receipt", "card"})

    def __init__(self, session: Session) -> None:
        super().__init__(session, translate("Home", "Home"))
        self.new = primary(translate("Home", "&New incident"), "plus")
        self.header.put_actions(self.new)
        self.drafts, self._drafts = _card(translate("Home", "Drafts to finish"))
        self.waiting, self._waiting = _card(translate("Home", "Waiting"))
        self.exchange, self._exchange = _card(translate("Home", "Exchange with HQ"))
        self.attention = AttentionCard(session)
        self.attention.asked.connect(self.asked)
        self.care = CareCard()
        self.care.asked.connect(self.asked)
        first = column(self.care, self.drafts, self.waiting, None, gap=16)
        second = column(self.exchange, None, gap=16)
        self.body.addWidget(scrolled(TwoColumns(first, second, lead=self.attention, after=1)), 1)
        self.new.clicked.connect(lambda: self.asked.emit("form", None))
        session.veil.changed.connect(self._veiled)

    def enter(self, _argument: Any = None) -> None:
        """Read everything again."""
        self.header.note.setText(moment(self.session.clock.now().isoformat(), day_only=True))
        self.refresh()

    def _veiled(self, _on: bool) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self.forget()

    def forget(self) -> None:
        """Drop every line."""
        for lines in (self._drafts, self._waiting, self._exchange):
            clear(lines)
        self.attention.show_news(())
        self.care.show_care((), self.session.clock.now())

    def leave(self) -> None:
        """Let the counts go that are still being read: whoever goes on to the list has the computer for it alone."""
        self.drop_question()

    def refresh(self) -> None:
        """Ask the vault again; a few narrow counts, off the window."""
        vault = self.session.vault

        def work(task: Task) -> _Shown:
            with vault.reading(task) as db:
                home = station_home(db, vault)
            task.checkpoint()
            return _Shown(home, attention.attention(vault))

        self.ask_newest(work, self._show)

    def _show(self, found: _Shown) -> None:
        with tabbing.focus_kept(self, self.header.title):
            self.attention.show_news(found.news)
            self.care.show_care(found.home.care, self.session.clock.now())
            self._show_drafts(found.home)
            self._show_waiting(found.home)
            self._show_exchange(found.home)

    def _show_drafts(self, home: StationHome) -> None:
        clear(self._drafts)
        for draft in home.drafts:
            self._drafts.addLayout(row(self._draft_line(draft), *self._eraser(draft), gap=4))
        more = home.draft_count - len(home.drafts)
        if more > 0:
            every = link(tr(QT_TRANSLATE_N_NOOP("Home", "All %n drafts"), n=home.draft_count))
            every.clicked.connect(partial(self._ask, "incidents", DRAFTS))
            self._drafts.addLayout(row(every, None))
        if not home.drafts:
            self._drafts.addWidget(_nothing(translate("Home", "No draft waits. What you type is kept as you go.")))

    def _draft_line(self, draft: Unfinished) -> LineButton:
        ref = isolate(draft.ref, left_to_right=True) if draft.ref else ""
        told = self.session.veil.covered(draft.headline)
        headline = isolate(told) if told else translate("Home", "No headline yet")
        state = translate("Home", "Changed since its last version") if ref else translate("Home", "Never saved")
        second = beside(state, _missing(draft))
        line = LineButton("half", "text2", ref or headline, second, short_moment(draft.at))
        line.clicked.connect(partial(self._ask, "form", draft.record_id))
        return line

    def _eraser(self, draft: Unfinished) -> list[IconButton]:
        """A draft without a version has no page of its own to be erased from."""
        if draft.ref:
            return []
        erase = IconButton("trash", translate("Home", "Erase the draft…"), variant="quiet")
        told = self.session.veil.covered(draft.headline) or short_moment(draft.at)
        erase.setAccessibleName(f"{erase.toolTip()}: {told}")
        erase.clicked.connect(partial(self._erase, draft.record_id))
        return [erase]

    def _erase(self, record_id: str, _checked: bool = False) -> None:
        to_backup = partial(self.asked.emit, "settings", "backup")
        EraseDialog(self.session, record_id, self.window(), to_backup).open()

    def _show_waiting(self, home: StationHome) -> None:
        clear(self._waiting)
        due = translate("Home", "The next step of verification is due")
        verify = translate("Home", "Received or under verification")
        consent = translate("Home", "Consent to report to HQ not asked yet")
        unsent = translate("Home", "Final, and in no bundle yet; the review tells what stays here")
        for count, icon, tone, words, key, argument in (
            (home.due, "calendar", "warn", due, "incidents", WAITING_FILTERS["due"]),
            (home.verification, "clock", "warn", verify, "incidents", WAITING_FILTERS["verification"]),
            (home.consent, "shield", "text2", consent, "incidents", WAITING_FILTERS["consent"]),
            (home.unsent, "usb", "text2", unsent, "export", None),
        ):
            if count:
                title = tr(QT_TRANSLATE_N_NOOP("Home", "%n incidents"), n=count)
                line = LineButton(icon, tone, title, words)
                line.clicked.connect(partial(self._ask, key, argument))
                self._waiting.addWidget(line)
        if home.review:
            words = translate("Home", "Kept as long as the station said; a person decides about each")
            line = LineButton("calendar", "text2", translate("Home", "Due for review"), words)
            line.clicked.connect(partial(self._ask, "due", None))
            self._waiting.addWidget(line)
        if not self._waiting.count():
            self._waiting.addWidget(_nothing(translate("Home", "Nothing waits for a decision, a consent or a bundle.")))

    def _show_exchange(self, home: StationHome) -> None:
        clear(self._exchange)
        self._exchange.addWidget(self._sent_line(home))
        self._exchange.addWidget(self._receipt_line(home))
        review = secondary(translate("Home", "Review the export…"), "usb")
        review.clicked.connect(partial(self._ask, "export", None))
        self._exchange.addLayout(row(review, None))

    def _sent_line(self, home: StationHome) -> LineButton:
        sent = home.sent
        if sent is None:
            line = LineButton("usb", "text2", translate("Home", "No bundle written yet"))
        else:
            state = {
                "written": translate("Home", "Begun, not whole on a drive; export again finishes it"),
                "verified": translate("Home", "Written and checked; HQ has not confirmed it yet"),
                "acknowledged": translate("Home", "HQ has it"),
            }[sent.state]
            title = translate("Home", "Bundle {number}").format(number=formats().number(sent.number))
            icon = {"written": ("warn", "warn"), "acknowledged": ("checkc", "ok")}.get(sent.state, ("usb", "text2"))
            line = LineButton(*icon, title, state, short_moment(sent.at))
        line.clicked.connect(partial(self._ask, "exchange", None))
        return line

    def _receipt_line(self, home: StationHome) -> LineButton:
        receipt = home.receipt
        if receipt is None:
            line = LineButton("get", "text2", translate("Home", "No receipt from HQ yet"))
        else:
            title = translate("Home", "HQ's receipt {number}").format(number=formats().number(receipt.number))
            newest = translate("Home", "The newest that was read")
            line = LineButton("get", "text2", title, newest, short_moment(receipt.created))
        line.clicked.connect(partial(self._ask, "exchange", None))
        return line

    def _ask(self, key: str, argument: Any, _checked: bool = False) -> None:
        self.asked.emit(key, argument)


def _missing(draft: Unfinished) -> str:
    """Name the sections in which a draft still waits for answers."""
    titles = [tr(section.title) for section in SECTIONS if left(section.code, draft.values)]
    if not titles:
        return ""
    named = tr(COMMA).join(titles[:_NAMED])
    if len(titles) <= _NAMED:
        return translate("Home", "still open: {sections}").format(sections=named)
    more = QT_TRANSLATE_N_NOOP("Home", "still open: {sections} and %n more")
    return tr(more, n=len(titles) - _NAMED, sections=named)


def _card(title: str) -> tuple[Card, QVBoxLayout]:
    card, lines = Card(title), column(gap=2)
    card.body.addLayout(lines)
    return card, lines


def _nothing(words: str) -> PlainLabel:
    return PlainLabel(words, role="second", wrap=True)
