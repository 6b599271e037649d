"""Whose cards are trusted, from the first look to the last: kept, compared, revoked (bundle-and-vault.md 1.4).

A card counts only after two people compared its 60 digits. Revoked with a card are its keys, for good.
"""

import hmac
import re
from pathlib import Path

from app.errors import AppError
from app.keys.identity import MAX_CARD, Card
from app.vault import audiences
from app.vault.audit import record_event
from app.vault.cards import CardRow, key_revoked, note_compared, own_keyring, put_card, revoke_card
from app.vault.cards import cards as cards_in
from app.vault.db import Db
from app.vault.opened import Vault

HQ_PROFILE = "HQ_CONF"
HANDLING = "DO_NOT_SHARE_ON"  # what travels with a bundle to HQ and binds whoever gets it from there
# Why a card is revoked; a code, so that no words about a person or a place are kept beside it.
REASONS = ("SEIZED", "LOST", "REPLACED", "LEFT", "OTHER_REASON")
_DIGITS = 60
_SHORTEST = 8  # letters of a card's id that name it where no other begins so


def own_card(vault: Vault) -> bytes:
    """Return this device's card file; its keys are made at the first call."""
    return own_keyring(vault).card()


def own_number(vault: Vault) -> Card:
    """Return this device's own card, parsed, to show its number."""
    return own_keyring(vault).own_card


def write_card(vault: Vault, path: Path) -> Card:
    """Write this device's card to a file, for the other side. Raises AppError("card.unwritable")."""
    keyring = own_keyring(vault)
    try:
        path.write_bytes(keyring.card())
    except OSError:
        raise AppError("card.unwritable", name=path.name) from None
    return keyring.own_card


def read_card(path: Path) -> Card:
    """Read a card file: its maker proved to hold its keys, nothing more is known of it.

    Raises AppError card.unreadable, card.form, card.newer or card.proof.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_CARD + 1)
    except OSError:
        raise AppError("card.unreadable", name=path.name) from None
    return Card.read(data)


def enrol(vault: Vault, path: Path, digits: str) -> CardRow:
    """Trust a card after its number was compared: `digits` are the 60 as the other side read them, blanks allowed.

    At a station the card must be headquarters', and its audience is made; at HQ it must be a station's.
    Raises AppError card.number (they differ), card.digits (not 60), card.role, card.own, card.revoked, or what
    `read_card` raises. Nothing is kept then.
    """
    card = read_card(path)
    _check_number(card, digits)
    with vault.writing() as db:
        _keep(db, vault, card)
        return _trust(db, vault, card)


def add_unverified(vault: Vault, path: Path) -> CardRow:
    """Keep a card whose number nobody compared yet. Raises what `enrol` raises, but for the digits.

    A station may export to it as long as no compared card of that headquarters is there; what it signs is held back.
    A card that was compared before stays compared.
    """
    card = read_card(path)
    with vault.writing() as db:
        return _keep(db, vault, card)


def compare(vault: Vault, card_id: str, digits: str) -> CardRow:
    """Trust a card that was kept unverified, its number compared now. `card_id` is its id or the beginning of it.

    Raises AppError card.unknown, card.number, card.digits or card.revoked; nothing was changed then.
    """
    with vault.writing() as db:
        known = _need(db, card_id)
        if known.state == "revoked":
            raise AppError("card.revoked")
        _check_number(known.card, digits)
        return _trust(db, vault, known.card)


def revoke(vault: Vault, card_id: str, reason: str) -> CardRow:
    """Revoke a card and its keys for good: what it signed is refused from now on, what was applied before stays.

    Raises AppError card.reason, card.unknown, or card.revoked where it is revoked already.
    """
    if reason not in REASONS:
        raise AppError("card.reason", reasons=", ".join(REASONS))
    with vault.writing() as db:
        known = _need(db, card_id)
        if known.state == "revoked":
            raise AppError("card.revoked")
        record_event(db, "card.revoke", known.card.signer_id)
        return revoke_card(db, vault, known.card.signer_id, reason)


def find(vault: Vault, card_id: str) -> CardRow:
    """Return the card with this id, or the one whose id begins so; AppError("card.unknown")."""
    with vault.reading() as db:
        return _need(db, card_id)


def cards(vault: Vault) -> list[CardRow]:
    """Return all cards that this vault knows, by name."""
    with vault.reading() as db:
        return cards_in(db)


def _need(db: Db, card_id: str) -> CardRow:
    found = [row for row in cards_in(db) if row.card.signer_id.startswith(card_id)]
    if len(card_id) < _SHORTEST or len(found) != 1:
        raise AppError("card.unknown")
    return found[0]


def _check_number(card: Card, digits: str) -> None:
    typed = re.sub(r"[\s.\-·]+", "", digits)
    if not re.fullmatch(rf"\d{{{_DIGITS}}}", typed):
        raise AppError("card.digits", n=len(typed))
    # int() also reads digits of other scripts, as they may be typed on an Arabic keyboard.
    plain = "".join(str(int(digit)) for digit in typed)
    if not hmac.compare_digest(plain, card.number):
        raise AppError("card.number")


def _keep(db: Db, vault: Vault, card: Card) -> CardRow:
    if card.id == vault.station.id:
        raise AppError("card.own")
    if card.role == vault.station.role:
        raise AppError("card.role")
    if key_revoked(db, card.ed25519):
        raise AppError("card.revoked")
    record_event(db, "card.add", card.signer_id)
    row = put_card(db, vault, card)
    if card.role == "hq" and audiences.audience(db, card.id) is None:
        _name_audience(db, vault, card)
    return row


def _trust(db: Db, vault: Vault, card: Card) -> CardRow:
    record_event(db, "card.enrol", card.signer_id)
    if card.role == "hq":
        _name_audience(db, vault, card)
    return note_compared(db, vault, card.signer_id)


def _name_audience(db: Db, vault: Vault, card: Card) -> None:
    name = card.name or card.id[:8]
    audiences.put_audience(db, vault, card.id, name=name, profile=HQ_PROFILE, handling=HANDLING)
