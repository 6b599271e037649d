"""Own card and the cards of others: the number to read out, the file to hand over, whom this vault trusts."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.hq import inbox
from app.hq.inbox import Entry
from app.keys.identity import Card as KeyCard
from app.sync import card_qr, enrol
from app.sync.card_qr import Squares
from app.tasks import Task
from app.ui import theme
from app.ui.dialogs import ask_open_file, ask_save_file
from app.ui.errors import title_and_todo
from app.ui.i18n import translate
from app.ui.layouts import NONE, clear, column, framed, margins, row
from app.ui.pages import card_words as words
from app.ui.pages.card_view import CardView
from app.ui.pages.enrol_dialog import EnrolDialog
from app.ui.pages.revoke_dialog import RevokeDialog
from app.ui.session import Session
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import secondary
from app.ui.widgets.card import Card
from app.ui.widgets.qr import QrCode
from app.vault.cards import CardRow
from app.vault.vault import Vault

_COLUMNS, _GROUPS = 3, 12


@dataclass(frozen=True, slots=True)
class _Known:
    """Own card and its QR code, all others, and how many bundles of each device wait for its card to be compared."""

    own: KeyCard
    squares: Squares
    others: list[CardRow]
    held: Counter[str]


class CardsPanel(QWidget):
    """`changed` after a card was enrolled, kept, compared or revoked."""

    changed = Signal()

    def __init__(self, session: Session, *, other_side: str) -> None:
        super().__init__()
        self._session = session
        self.banner = Banner()
        self.save = secondary(translate("Cards", "Save my card…"), "save")
        self.add = secondary(translate("Cards", "Add a card…"), "key")
        self._digits = QGridLayout()
        self.qr = QrCode(translate("Cards", "QR code of this number, for a phone's camera"))
        self._others = column(gap=16)
        self._other_side = other_side
        self._build()
        self.save.clicked.connect(self._ask_save)
        self.add.clicked.connect(self._ask_card)

    def _build(self) -> None:
        mine = Card(translate("Cards", "My card"), icon="key")
        mine.text(translate("Cards", "Hand the file over, and read this number out on another way, such as a call."))
        self._digits.setHorizontalSpacing(theme.space(20))
        self._digits.setVerticalSpacing(theme.space(4))
        self._digits.setRowStretch(_GROUPS // _COLUMNS, 1)
        margins(self._digits, NONE)
        number = framed("plain", self._digits)
        number.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # read out in one order in every language
        mine.body.addLayout(row(number, self.qr, None, gap=20))
        mine.body.addLayout(row(self.save, None))
        trusted = Card(translate("Cards", "Cards of the other side"), icon="shield")
        trusted.text(self._other_side)
        trusted.body.addLayout(row(self.add, None))
        trusted.body.addSpacing(theme.space(8))
        trusted.body.addLayout(self._others)
        layout = column(self.banner, mine, trusted, gap=16)
        self.setLayout(layout)

    def refresh(self) -> None:
        """Read own card and the others again; own keys are made at the first time."""
        vault = self._session.vault

        def work(_task: Task) -> _Known:
            own = enrol.own_number(vault)
            return _Known(own, card_qr.squares(own), enrol.cards(vault), inbox.held_unverified(vault))

        self._session.jobs.run(work, owner=self, lane="write", done=self._show, failed=self.banner.say_error)

    def _show(self, known: _Known) -> None:
        clear(self._digits)
        for n, group in enumerate(known.own.number_groups):
            digits = PlainLabel(isolate(group, left_to_right=True), role="head")
            digits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._digits.addWidget(digits, n // _COLUMNS, n % _COLUMNS)
        self.qr.show_squares(known.squares)
        clear(self._others)
        for other in sorted(known.others, key=lambda row: row.state == "revoked"):
            self._others.addWidget(self._view(other, known.held[other.card.device]))
        if not known.others:
            self._others.addWidget(PlainLabel(translate("Cards", "None yet."), role="second"))

    def _view(self, other: CardRow, held: int) -> CardView:
        view = CardView(other, held)
        view.compare_asked.connect(lambda: self.ask_digits(other))
        view.revoke_asked.connect(lambda: self.ask_reason(other))
        return view

    def _ask_save(self) -> None:
        ask_save_file(
            self, translate("Cards", "Save my card"), "card.txt", translate("Cards", "Card (*.txt)"), self.save_card
        )

    def save_card(self, path: Path) -> None:
        """Write the own card."""
        vault = self._session.vault
        said = translate("Cards", "Your card is in {name}.").format(name=isolate(path.name))
        self._run(lambda _task: enrol.write_card(vault, path), lambda _card: self.banner.say("ok", said))

    def _ask_card(self) -> None:
        ask_open_file(self, translate("Cards", "Choose a card"), translate("Cards", "Card (*)"), self.read_card)

    def read_card(self, path: Path) -> None:
        """Read a card file and ask for its number."""

        def ask(card: KeyCard) -> None:
            parent = self.window()
            EnrolDialog(parent, card, lambda digits: self.trust(path, digits), later=lambda: self.keep(path)).open()

        self._run(lambda _task: enrol.read_card(path), ask)

    def trust(self, path: Path, digits: str) -> None:
        """Trust a card whose digits were compared."""
        self._change(lambda vault: enrol.enrol(vault, path, digits))

    def keep(self, path: Path) -> None:
        """Keep a card that nobody compared yet."""
        self._change(lambda vault: enrol.add_unverified(vault, path))

    def ask_digits(self, known: CardRow) -> None:
        """Ask for the number of a card that was kept."""
        signer = known.card.signer_id
        EnrolDialog(
            self.window(), known.card, lambda digits: self._change(lambda vault: enrol.compare(vault, signer, digits))
        ).open()

    def ask_reason(self, known: CardRow) -> None:
        """Ask why a card is revoked."""
        signer = known.card.signer_id
        RevokeDialog(
            self.window(), known, lambda reason: self._change(lambda vault: enrol.revoke(vault, signer, reason))
        ).open()

    def _change(self, does: Callable[[Vault], CardRow]) -> None:
        vault = self._session.vault

        def work(task: Task) -> tuple[CardRow, list[Entry]]:
            known = does(vault)
            return known, [] if known.state == "unverified" else inbox.settle_card(vault, known, task=task)

        self._run(work, self._changed, translate("Cards", "Checking what waits because of a card"))

    def _changed(self, result: tuple[CardRow, list[Entry]]) -> None:
        self.banner.say(*words.became(*result))
        self.add.setFocus()  # the button that was pressed goes with the old list
        self.refresh()
        self.changed.emit()

    def _run(self, work: Callable[[Task], object], done: Callable[..., object], title: str = "") -> None:
        self.banner.setVisible(False)
        self._session.jobs.run(work, owner=self, lane="write", title=title, done=done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.banner.say("bad", *title_and_todo(error))
