"""HQ's first page: what to decide, what is held back, which stations are silent, what needs attention."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from app.errors import AppError
from app.hq import inbox, register
from app.hq.register import Silence
from app.services import attention
from app.tasks import Task
from app.texts import QT_TRANSLATE_N_NOOP
from app.ui.i18n import tr, translate
from app.ui.layouts import clear, column, scrolled
from app.ui.pages.attention_card import AttentionCard
from app.ui.pages.page import Page
from app.ui.session import Session
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.buttons import primary
from app.ui.widgets.card import Card
from app.ui.widgets.line_button import LineButton
from app.ui.widgets.two_columns import TwoColumns
from app.ui.words import moment


@dataclass(frozen=True, slots=True)
class _Shown:
    open: int
    held: int
    silent: tuple[Silence, ...]
    compared: bool
    news: tuple[AppError, ...]


class HqHomePage(Page):
    """Cards of lines; every line opens the page where it is settled."""

    HELP = "07-exchange#4"
    kinds = frozenset({"bundle", "card", "receipt"})

    def __init__(self, session: Session) -> None:
        super().__init__(session, translate("Home", "Home"))
        self.inbox = primary(translate("Home", "Open the &inbox"), "inbox")
        self.header.put_actions(self.inbox)
        self.bundles, self.stations = Card(translate("Home", "Inbox")), Card(translate("Home", "Silent stations"))
        self._bundles, self._stations = column(gap=2), column(gap=2)
        self.bundles.body.addLayout(self._bundles)
        self.stations.body.addLayout(self._stations)
        self.attention = AttentionCard(session)
        self.attention.asked.connect(self.asked)
        first = column(self.bundles, self.stations, None, gap=16)
        self.body.addWidget(scrolled(TwoColumns(first, column(self.attention, None))), 1)
        self.inbox.clicked.connect(partial(self._ask, "inbox"))

    def enter(self, _argument: Any = None) -> None:
        """Read everything again."""
        self.header.note.setText(moment(self.session.clock.now().isoformat(), day_only=True))
        self.refresh()

    def forget(self) -> None:
        """Drop every line."""
        clear(self._bundles)
        clear(self._stations)
        self.attention.show_news(())

    def refresh(self) -> None:
        """Ask the vault again; a few narrow counts, off the window."""
        vault = self.session.vault

        def work(_task: Task) -> _Shown:
            silent, compared = tuple(register.silent(vault)), register.any_compared(vault)
            return _Shown(*inbox.waiting(vault), silent, compared, attention.attention(vault))

        self.ask_newest(work, self._show)

    def _show(self, found: _Shown) -> None:
        self.attention.show_news(found.news)
        self._show_bundles(found)
        clear(self._stations)
        for one in found.silent:
            said = translate("Home", "Nothing since {date}") if one.since else translate("Home", "Nothing came yet")
            second = said.format(date=moment(one.since, day_only=True))
            line = LineButton("clock", "warn", isolate(one.name), second)
            line.clicked.connect(partial(self._ask, "stations"))
            self._stations.addWidget(line)
        if not found.compared:
            none = translate("Home", "No station's number was compared yet.")
            self._stations.addWidget(PlainLabel(none, role="second", wrap=True))
        elif not found.silent:
            words = QT_TRANSLATE_N_NOOP("Home", "Every station was heard in the last %n days.")
            self._stations.addWidget(PlainLabel(tr(words, n=register.SILENT_AFTER_DAYS), role="second", wrap=True))

    def _show_bundles(self, found: _Shown) -> None:
        clear(self._bundles)
        title = QT_TRANSLATE_N_NOOP("Home", "%n bundles")
        for count, icon, tone, words in (
            (found.open, "inbox", "text2", translate("Home", "Checked; apply or refuse them")),
            (found.held, "hold", "hold", translate("Home", "Held back; the inbox tells why of each")),
        ):
            if count:
                line = LineButton(icon, tone, tr(title, n=count), words)
                line.clicked.connect(partial(self._ask, "inbox"))
                self._bundles.addWidget(line)
        if not self._bundles.count():
            self._bundles.addWidget(PlainLabel(translate("Home", "No bundle waits."), role="second", wrap=True))

    def _ask(self, key: str, _checked: bool = False) -> None:
        self.asked.emit(key, None)
