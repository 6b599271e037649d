"""The wizard's last step: what was made, at a glance."""

from app.models.places import gazetteer
from app.ui.i18n import translate
from app.ui.start.steps import Answers, Step
from app.ui.text import breakable, isolate
from app.ui.widgets.card import Card


class FinishStep(Step):
    """Shows the vault's facts; Continue opens it."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(
            answers,
            translate("Wizard", "Everything is ready"),
            translate("Wizard", "The vault exists and is encrypted. These are its facts."),
        )
        self._card: Card | None = None

    def enter(self) -> None:
        """Show the facts of the new vault."""
        if self._card is not None or self.answers.vault is None:
            return
        answers, station = self.answers, self.answers.vault.station
        roles = {"station": translate("Wizard", "Duty station"), "hq": translate("Wizard", "Headquarters")}
        card = self._card = Card()
        for name, value in (
            (translate("Wizard", "Name"), isolate(station.name)),
            (translate("Wizard", "Role"), roles[station.role]),
            (translate("Wizard", "Country"), gazetteer().name(station.country, answers.language)),
            (translate("Wizard", "Code"), isolate(station.code, left_to_right=True)),
            (translate("Wizard", "Passphrase held by"), isolate(answers.holder)),
        ):
            card.fact(name, value)
        card.line()
        folder = isolate(breakable(str(answers.folder)), left_to_right=True)
        card.text(translate("Wizard", "Folder: {folder}").format(folder=folder))
        card.text(
            translate(
                "Wizard",
                "Waypost locks by itself when it is not used. Ctrl+L locks it at once, Ctrl+Shift+L also hides it.",
            )
        )
        self.body.addWidget(card)
