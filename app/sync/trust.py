"""What the reader of bundles and receipts asks the vault: whose card signs, and whether it still counts today."""

from dataclasses import dataclass

from app.errors import AppError
from app.keys.identity import Card
from app.vault.cards import CardRow, card_with_key, key_revoked
from app.vault.cards import find_card as find_by_signer
from app.vault.clock_state import clock_state
from app.vault.opened import Vault


@dataclass(frozen=True, slots=True)
class Trust:
    """The register of one vault, as the format's reader calls it."""

    vault: Vault

    def find_card(self, line: str) -> Card | None:
        """Return the card that holds this Ed25519 line, of whatever state."""
        with self.vault.reading() as db:
            row = card_with_key(db, line)
        return row.card if row else None

    def check_signer(self, card: Card) -> None:
        """Raise AppError("bundle.revoked_signer") unless the card counts today; what the file claims plays no part."""
        with self.vault.reading() as db:
            row, clock = find_by_signer(db, card.signer_id), clock_state(db, self.vault.clock)
            revoked = key_revoked(db, card.ed25519)
        expired = not clock.suspect and not card.valid_on(clock.now.date())
        if row is None or revoked or expired:
            raise AppError("bundle.revoked_signer")

    def row(self, card: Card) -> CardRow | None:
        """Return what is known of a card."""
        with self.vault.reading() as db:
            return find_by_signer(db, card.signer_id)

    def compared(self, card: Card) -> bool:
        """Whether the card's number was compared."""
        row = self.row(card)
        return row is not None and row.state == "enrolled"
