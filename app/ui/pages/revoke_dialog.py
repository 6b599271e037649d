"""Revoking a card: what it does is read first, a reason is chosen, and keeping it is the safe answer."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.ui.dialogs import Dialog
from app.ui.i18n import translate
from app.ui.pages import card_words as words
from app.ui.text import isolate
from app.ui.widgets.buttons import danger, primary
from app.ui.widgets.choice import Choice
from app.ui.widgets.field import Field
from app.vault.cards import CardRow


class RevokeDialog(Dialog):
    """`then` gets the code of the reason."""

    HELP = "07-exchange#1"

    def __init__(self, parent: QWidget, known: CardRow, then: Callable[[str], object]) -> None:
        super().__init__(parent, translate("Cards", "Revoke this card for good?"))
        self._then = then
        whose = translate("Cards", "{name}, {role}")
        self.text(whose.format(name=isolate(known.name), role=words.role_word(known.card.role)), role="label")
        self.text(words.consequences(known.card.role))
        self.text(
            translate(
                "Cards",
                "This cannot be undone. To go on, the other side needs new keys, as a restored vault has, and you "
                "compare the new card.",
            )
        )
        self.reason = Choice([("", translate("Cards", "Choose a reason")), *words.reasons()])
        hint = translate("Cards", "Kept in the list of cards, with the date and your name")
        self.body.addWidget(Field(translate("Cards", "Why it is revoked"), self.reason, hint=hint))
        self.revoke = self.button(danger(translate("Cards", "Revoke it"), "stop"), self._go)
        self.keep = self.button(primary(translate("Cards", "Keep it")), self.reject)
        self.keep.setDefault(True)
        self.reason.currentIndexChanged.connect(lambda _at: self._check())
        self._check()
        self.reason.setFocus()
        self.fit()

    def _check(self) -> None:
        self.revoke.refuse("" if self.reason.value else translate("Cards", "Choose a reason first."))

    def _go(self) -> None:
        self.accept()
        self._then(self.reason.value)
