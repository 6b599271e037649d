"""Whose cards are trusted: a card counts only after two people compared its 60 digits."""

import hmac
import re
from pathlib import Path

from app.errors import AppError
from app.keys.identity import MAX_CARD, Card
from app.vault import audiences
from app.vault.audit import record_event
from app.vault.cards import CardRow, find_card, own_keyring, put_card, revoke_card
from app.vault.cards import cards as cards_in
from app.vault.opened import Vault

HQ_PROFILE = "HQ_CONF"
HANDLING = "DO_NOT_SHARE_ON"  # what travels with a bundle to HQ and binds whoever gets it from there
_DIGITS = 60


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
    return _keep(vault, card, compared=True)


def add_unverified(vault: Vault, path: Path) -> CardRow:
    """Keep a card whose number nobody compared yet: a bundle can be encrypted to it, what it signs is quarantined."""
    return _keep(vault, read_card(path), compared=False)


def revoke(vault: Vault, signer_id: str) -> CardRow:
    """Revoke a card for good; what it signed is refused from now on. AppError("card.unknown")."""
    with vault.writing() as db:
        if find_card(db, signer_id) is None:
            raise AppError("card.unknown")
        record_event(db, "card.revoke", signer_id)
        return revoke_card(db, vault, signer_id)


def cards(vault: Vault) -> list[CardRow]:
    """Return all cards that this vault knows, by name."""
    with vault.reading() as db:
        return cards_in(db)


def _check_number(card: Card, digits: str) -> None:
    typed = re.sub(r"[\s.\-·]+", "", digits)
    if not re.fullmatch(rf"\d{{{_DIGITS}}}", typed):
        raise AppError("card.digits", count=len(typed))
    # int() also reads digits of other scripts, as they may be typed on an Arabic keyboard.
    plain = "".join(str(int(digit)) for digit in typed)
    if not hmac.compare_digest(plain, card.number):
        raise AppError("card.number")


def _keep(vault: Vault, card: Card, *, compared: bool) -> CardRow:
    if card.id == vault.station.id:
        raise AppError("card.own")
    if card.role == vault.station.role:
        raise AppError("card.role")
    with vault.writing() as db:
        known = find_card(db, card.signer_id)
        if known is not None and known.state == "revoked":
            raise AppError("card.revoked")
        record_event(db, "card.enrol" if compared else "card.add", card.signer_id)
        row = put_card(db, vault, card, compared=compared)
        if card.role == "hq":
            name = card.name or card.id[:8]
            audiences.put_audience(db, vault, card.id, name=name, profile=HQ_PROFILE, handling=HANDLING)
    return row
