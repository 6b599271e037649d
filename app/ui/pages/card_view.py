"""One card of the other side in the list: whose it is, its state, its life, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.i18n import translate
from app.ui.layouts import column, row
from app.ui.pages import card_words as words
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.badge import Badge
from app.ui.widgets.buttons import danger, secondary
from app.vault.cards import CardRow


class CardView(QWidget):
    """`compare_asked` where it was not compared yet, `revoke_asked` where it is not revoked yet."""

    compare_asked = Signal()
    revoke_asked = Signal()

    def __init__(self, known: CardRow, held: int) -> None:
        super().__init__()
        self.badge = Badge(*words.state_badge(known.state))
        self.compare = secondary(translate("Cards", "Compare now…"), "shieldok")
        self.revoke = danger(translate("Cards", "Revoke…"), "stop")
        self.compare.setAccessibleName(translate("Cards", "Compare the card of {name} now").format(name=known.name))
        self.revoke.setAccessibleName(translate("Cards", "Revoke the card of {name}").format(name=known.name))
        self.compare.clicked.connect(self.compare_asked)
        self.revoke.clicked.connect(self.revoke_asked)
        self._build(known, held)

    def _build(self, known: CardRow, held: int) -> None:
        said = "\n".join([words.role_word(known.card.role), *words.life(known)])
        self.life = PlainLabel(said, role="caption", wrap=True)
        self.held = PlainLabel(words.held_back(held), tone="warn", wrap=True)
        head = row(gap=8)
        head.addWidget(PlainLabel(isolate(known.name), role="label", wrap=True), 1)
        head.addWidget(self.badge)
        self.setLayout(column(head, self.life, self.held, 4, row(self.compare, self.revoke, None), gap=4))
        self.held.setVisible(bool(held))
        self.compare.setVisible(known.state == "unverified")
        self.revoke.setVisible(known.state != "revoked")
