"""Own card and the cards of others: the number to read out, the file to hand over, whom this vault trusts."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.keys.identity import Card as KeyCard
from app.sync import enrol
from app.tasks import Task
from app.ui import theme
from app.ui.dialogs import ask_open_file, ask_save_file
from app.ui.errors import title_and_todo
from app.ui.i18n import translate
from app.ui.layouts import clear, column, row
from app.ui.pages.enrol_dialog import EnrolDialog
from app.ui.session import Session
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.badge import Badge
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import secondary
from app.ui.widgets.card import Card
from app.ui.words import moment
from app.vault.cards import CardRow

_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class _Known:
    """Own card and all others."""

    own: KeyCard
    others: list[CardRow]


class CardsPanel(QWidget):
    """`changed` after a card was enrolled."""

    changed = Signal()

    def __init__(self, session: Session, *, other_side: str) -> None:
        super().__init__()
        self._session = session
        self.banner = Banner()
        self.save = secondary(translate("Cards", "Save my card…"), "save")
        self.add = secondary(translate("Cards", "Add a card…"), "key")
        self._digits = QGridLayout()
        self._others = QVBoxLayout()
        self._other_side = other_side
        self._build()
        self.save.clicked.connect(self._ask_save)
        self.add.clicked.connect(self._ask_card)

    def _build(self) -> None:
        mine = Card(translate("Cards", "My card"), icon="key")
        mine.text(translate("Cards", "Hand the file over, and read this number out on another way, such as a call."))
        self._digits.setHorizontalSpacing(theme.space(20))
        self._digits.setVerticalSpacing(theme.space(4))
        mine.body.addLayout(row(self._digits, None))
        mine.body.addLayout(row(self.save, None))
        trusted = Card(translate("Cards", "Cards I trust"), icon="shield")
        trusted.text(self._other_side)
        trusted.body.addLayout(self._others)
        trusted.body.addLayout(row(self.add, None))
        layout = column(self.banner, mine, trusted, gap=16)
        self.setLayout(layout)

    def refresh(self) -> None:
        """Read own card and the others again; own keys are made at the first time."""
        vault = self._session.vault

        def work(_task: Task) -> _Known:
            return _Known(enrol.own_number(vault), enrol.cards(vault))

        self._session.jobs.run(work, owner=self, lane="write", done=self._show, failed=self.banner.say_error)

    def _show(self, known: _Known) -> None:
        clear(self._digits)
        for n, group in enumerate(known.own.number_groups):
            digits = PlainLabel(isolate(group, left_to_right=True), role="head")
            digits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._digits.addWidget(digits, n // _COLUMNS, n % _COLUMNS)
        clear(self._others)
        for other in known.others:
            self._others.addWidget(_other(other))
        if not known.others:
            self._others.addWidget(PlainLabel(translate("Cards", "None yet."), role="second"))

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
            EnrolDialog(self.window(), card, lambda digits: self.trust(path, digits)).open()

        self._run(lambda _task: enrol.read_card(path), ask)

    def trust(self, path: Path, digits: str) -> None:
        """Trust a card whose digits were compared."""
        vault = self._session.vault

        def done(known: CardRow) -> None:
            words = translate("Cards", "{name} is trusted from now on.").format(name=isolate(known.name))
            self.banner.say("ok", words)
            self.refresh()
            self.changed.emit()

        self._run(lambda _task: enrol.enrol(vault, path, digits), done)

    def _run(self, work: Callable[[Task], object], done: Callable[..., object]) -> None:
        self.banner.setVisible(False)
        self._session.jobs.run(work, owner=self, lane="write", done=done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.banner.say("bad", *title_and_todo(error))


def _other(other: CardRow) -> QWidget:
    states = {
        "enrolled": ("ok", "shieldok", translate("Cards", "Number compared")),
        "unverified": ("warn", "warn", translate("Cards", "Not compared yet")),
        "revoked": ("bad", "stop", translate("Cards", "Revoked")),
    }
    roles = {"hq": translate("Cards", "Headquarters"), "station": translate("Cards", "Station")}
    when = moment(other.latest.at, day_only=True)
    said = translate("Cards", "{role}, since {date}").format(role=roles.get(other.card.role, ""), date=when)
    words = column(PlainLabel(isolate(other.name), role="label"), PlainLabel(said, role="caption"), gap=0)
    held = QWidget()
    layout = row(gap=8)
    layout.addLayout(words, 1)
    layout.addWidget(Badge(*states.get(other.state, states["unverified"])))
    held.setLayout(layout)
    return held
