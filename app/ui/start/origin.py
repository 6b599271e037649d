"""After the unlock of a vault that is new at its place: was it moved here, or is it a copy?"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.errors import AppError
from app.services import origin
from app.tasks import Task
from app.ui import theme
from app.ui.i18n import translate
from app.ui.layouts import column, margins
from app.ui.session import Session
from app.ui.start.middle import put_in_the_middle
from app.ui.text import PlainLabel
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card

_NOT_NOTED = "copies.not_noted"  # everything was done but the note on this computer


class MovedOrCopied(QFrame):
    """Two answers, neither the default: each has to be meant. `settled` tells that work can begin."""

    settled = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("frame", "desk")
        self._session = session
        self.banner = Banner()
        self.moved = Button(translate("Origin", "It was moved: it is the only one in use"), icon="arrow")
        self.copied = Button(translate("Origin", "It is a copy: the other one is used as well"), icon="columns")
        self._build()
        self.moved.clicked.connect(lambda: self._go(origin.moved))
        self.copied.clicked.connect(lambda: self._go(origin.copied))

    def _build(self) -> None:
        card = Card()
        margins(card.body, (32, 28, 32, 24))
        card.body.setSpacing(theme.space(12))
        title = PlainLabel(translate("Origin", "Was this vault moved here, or is it a copy?"), role="title", wrap=True)
        card.body.addWidget(title)
        card.text(translate("Origin", "This computer has not had this vault at this place before."))
        card.body.addWidget(self.banner)
        told = (
            (
                self.moved,
                translate("Origin", "It goes on as before. Say this, too, after Waypost itself was set up anew here."),
            ),
            (
                self.copied,
                translate(
                    "Origin",
                    "It becomes a new device with a letter of its own, so that no reference and no bundle number is"
                    " given twice. HQ has to confirm it; recording and printing work meanwhile.",
                ),
            ),
        )
        for button, words in told:
            card.body.addLayout(column(button, PlainLabel(words, role="caption", wrap=True), gap=4))
        card.line()
        card.text(translate("Origin", "If you do not know, say that it is a copy. Nothing is lost by it."))
        put_in_the_middle(self, card, 560)

    def _go(self, answer: Callable[..., str]) -> None:
        vault = self._session.vault
        self._refuse(translate("Origin", "The answer is being written."))

        def work(_task: Task) -> str:
            return answer(vault)

        self._session.jobs.run(work, owner=self, lane="write", done=self._done, failed=self._failed)

    def _done(self, _letter: str) -> None:
        self.settled.emit()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, AppError) and error.code == _NOT_NOTED:
            self.settled.emit()
            return
        self._refuse("")
        self.banner.say_error(error)

    def _refuse(self, reason: str) -> None:
        for button in (self.moved, self.copied):
            button.refuse(reason)
