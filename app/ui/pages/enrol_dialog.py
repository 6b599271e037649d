"""Comparing a card's number: the digits are typed as the other side reads them out, never just looked at."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.keys.identity import Card
from app.texts import QT_TRANSLATE_N_NOOP
from app.ui.dialogs import Dialog
from app.ui.i18n import digits, tr, translate
from app.ui.text import isolate
from app.ui.widgets.buttons import primary, secondary
from app.ui.widgets.field import Field, line_edit

_GROUP = 5
_DIGITS = 60


class EnrolDialog(Dialog):
    """Asks for the 60 digits; `then` gets them once all match. `later`, where given, keeps the card without them."""

    HELP = "07-exchange#1"

    def __init__(
        self,
        parent: QWidget,
        card: Card,
        then: Callable[[str], object],
        *,
        later: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent, translate("Enrol", "Does the number match?"))
        self._card, self._then, self._later = card, then, later
        roles = {"hq": translate("Enrol", "headquarters"), "station": translate("Enrol", "a station")}
        self.text(
            translate("Enrol", "This card says it belongs to {name}, {role}.").format(
                name=isolate(card.name or "?"), role=roles.get(card.role, "")
            )
        )
        self.text(
            translate(
                "Enrol",
                "Call the person you know there. Let them read out the 60 digits on their screen, "
                "and type what you hear.",
            )
        )
        self.digits = line_edit(limit=100)
        self.field = Field(translate("Enrol", "The digits, as you hear them"), self.digits)
        self.body.addWidget(self.field)
        self.button(secondary(translate("Enrol", "Cancel")), self.reject)
        self.later = self.button(secondary(translate("Enrol", "Keep, compare later"), "clock"), self._keep)
        self.later.setVisible(later is not None)
        self.trust = self.button(primary(translate("Enrol", "Trust this card"), "shieldok"), self._go)
        self.trust.setDefault(True)
        self._explain()
        self.digits.textChanged.connect(lambda _text: self._compare())
        self._compare()
        self.digits.setFocus()

    def _explain(self) -> None:
        """Say what keeping it means, where that is offered."""
        if self._later is not None:
            words = translate(
                "Enrol",
                "If nobody can be reached now, keep the card. Until it is compared, it is marked as not compared, "
                "and what comes from it is held back.",
            )
            self.text(words, role="caption")

    def _typed(self) -> str:
        return "".join(str(int(c)) for c in self.digits.text() if c.isdecimal())

    def _compare(self) -> None:
        typed, wanted = self._typed(), self._card.number
        whole = len(typed) // _GROUP
        wrong = next((n for n in range(whole) if not self._same(typed, wanted, n)), None)
        if wrong is not None:
            words = translate(
                "Enrol", "Group {number} differs. Let it be read again; if it still differs, do not trust the card."
            )
            self.field.show_error(words.format(number=digits(wrong + 1)))
        elif whole:
            self.field.show_ok(digits(tr(QT_TRANSLATE_N_NOOP("Enrol", "%n of 12 groups match"), n=whole)))
        else:
            self.field.clear()
        right = typed == wanted
        self.trust.refuse("" if right else translate("Enrol", "All 60 digits are needed, and they must match."))
        self.fit()

    def _same(self, typed: str, wanted: str, n: int) -> bool:
        return typed[n * _GROUP : (n + 1) * _GROUP] == wanted[n * _GROUP : (n + 1) * _GROUP]

    def _keep(self) -> None:
        self.accept()
        if self._later is not None:
            self._later()

    def _go(self) -> None:
        if len(self._typed()) == _DIGITS:
            self.accept()
            self._then(self._typed())
