"""People and keys, on the settings page: who can open the vault, a new key, handing over."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.services import handing, holding
from app.services.handing import Underway
from app.tasks import Task
from app.ui.dialogs import Question
from app.ui.errors import say
from app.ui.i18n import translate
from app.ui.jobs import Work
from app.ui.layouts import clear, column, row
from app.ui.pages.holder_dialogs import HandoverDialog, HolderDialog
from app.ui.pages.renew_dialog import RenewDialog
from app.ui.pages.second_key_dialog import SecondKeyDialog
from app.ui.session import Session
from app.ui.text import ElidedLabel, PlainLabel, isolate
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import IconButton, secondary
from app.ui.widgets.card import Card
from app.ui.widgets.glyph import Glyph
from app.ui.words import moment
from app.vault.holders import Seat


class PeopleCard(Card):
    """The holders, and what can be done with them; `lock_asked` once the vault was renewed or is to be handed on."""

    lock_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(translate("People", "People and keys"))
        self._session = session
        self.banner = Banner()
        self.listed = column(gap=6)
        self.add = secondary(translate("People", "Add a person…"), "plus")
        self.renew = secondary(translate("People", "Renew the key…"), "key")
        self.hand = secondary(translate("People", "Hand over…"), "people")
        self.second = secondary(translate("People", "Second key…"), "shield")
        self.outcome = PlainLabel("", role="second", wrap=True)
        self.outcome.setVisible(False)
        self.body.addWidget(self.banner)
        self.text(translate("People", "Each person has a passphrase of their own; nobody gives theirs to anybody."))
        self.body.addLayout(self.listed)
        self.body.addLayout(row(self.add, self.renew, None))
        self.body.addLayout(row(self.hand, self.second, None))
        self.body.addWidget(self.outcome)
        self.add.clicked.connect(lambda: HolderDialog(session, self.window(), self.refresh).open())
        self.renew.clicked.connect(lambda: RenewDialog(session, self.window(), self.lock_asked.emit).open())
        self.hand.clicked.connect(self._hand_over)
        self.second.clicked.connect(lambda: SecondKeyDialog(session, self.window(), partial(self._say, "ok")).open())

    def refresh(self) -> None:
        """Read again who holds a key, and whether the vault is being handed over."""
        vault = self._session.vault

        def work(_task: Task) -> tuple[tuple[Seat, ...], Underway | None]:
            return holding.seats(vault), handing.underway(vault)

        self._session.jobs.run(work, owner=self, lane="read", done=self._show, failed=self._failed)

    def _show(self, found: tuple[tuple[Seat, ...], Underway | None]) -> None:
        seats, begun = found
        clear(self.listed)
        for seat in seats:
            self.listed.addLayout(self._line(seat))
        self.banner.setVisible(False)
        self.hand.refuse("")
        if begun is not None:
            self._tell(begun)

    def _line(self, seat: Seat) -> QHBoxLayout:
        name = ElidedLabel(isolate(seat.holder.name))
        line = row(Glyph("person", "text2"), gap=8)
        line.addWidget(name, 1)
        line.addWidget(PlainLabel(isolate(seat.holder.code, left_to_right=True), role="caption"))
        if seat.present:
            line.addWidget(PlainLabel(translate("People", "you"), role="caption"))
        else:
            words = translate("People", "Remove the passphrase of {name}").format(name=seat.holder.name)
            remove = IconButton("trash", words)
            remove.clicked.connect(lambda: self.ask_remove(seat))
            line.addWidget(remove)
        return line

    def _tell(self, begun: Underway) -> None:
        """A hand-over was begun: the successor finishes it, everybody may take it back."""
        self.hand.refuse(translate("People", "A hand-over is begun already."))
        what = translate("People", "Being handed over from {leaver} to {successor}, since {since}.").format(
            leaver=isolate(begun.leaver.name), successor=isolate(begun.successor.name), since=moment(begun.since)
        )
        back = (translate("People", "Take it back"), self.take_back)
        if begun.can_finish:
            self.banner.say("info", what, "", (translate("People", "Finish it…"), self.finish), back)
        else:
            todo = translate("People", "Lock Waypost and let the successor unlock it; they finish it here.")
            self.banner.say("info", what, todo, back)

    def finish(self) -> None:
        """Go on with the second half of the hand-over."""
        RenewDialog(self._session, self.window(), self.lock_asked.emit, handing_over=True).open()

    def take_back(self) -> None:
        """Take the hand-over back."""
        vault = self._session.vault
        self._run(lambda _task: handing.cancel(vault), translate("People", "The hand-over is taken back."))

    def _hand_over(self) -> None:
        HandoverDialog(self._session, self.window(), self.refresh, self.lock_asked.emit).open()

    def ask_remove(self, seat: Seat) -> None:
        """Ask before a holder's passphrase goes."""
        Question(
            self.window(),
            translate("People", "Remove the passphrase of {name}?").format(name=isolate(seat.holder.name)),
            translate(
                "People",
                "What they wrote keeps their name. A copy of the vault that they kept still opens: renew the key next.",
            ),
            risky=translate("People", "Remove it"),
            safe=translate("People", "Keep it"),
            then=lambda _reason: self.remove(seat.holder.code),
        ).open()

    def remove(self, code: str) -> None:
        """Take a holder's passphrase away."""
        vault = self._session.vault
        self._run(
            lambda _task: holding.remove(vault, code), translate("People", "Removed. Renew the key, if they left.")
        )

    def _run(self, work: Work, said: str) -> None:
        self._session.jobs.run(
            work,
            owner=self,
            lane="write",
            done=lambda _value: self._say("ok", said),
            failed=self._failed,
            finished=self.refresh,
        )

    def _failed(self, error: Exception) -> None:
        self._say("bad", say(error))

    def _say(self, tone: str, words: str) -> None:
        self.outcome.set_tone(tone)
        self.outcome.setText(words)
        self.outcome.setVisible(True)
