"""A device's own keys, and the cards of others: who may sign, and to whom is encrypted."""

from dataclasses import dataclass

from app.keys.identity import Card, Keyring, Role
from app.vault.audit import protect
from app.vault.db import Db, Row
from app.vault.opened import Vault

_COLUMNS = "signed, state, name, added_at, compared_at, compared_by, revoked_at, revoked_by"


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card and what is known of it. `state` is unverified, enrolled (its number was compared) or revoked."""

    card: Card
    state: str
    name: str
    added_at: str
    compared_at: str | None
    compared_by: str | None
    revoked_at: str | None
    revoked_by: str | None


def own_keyring(vault: Vault) -> Keyring:
    """Return this device's keys; they are made at the first call and kept in the vault, audited."""
    with vault.reading() as db:
        stored = db.scalar("SELECT keys FROM device_key WHERE device = ?", vault.device)
    return Keyring.load(stored) if stored is not None else _make_keyring(vault)


def _make_keyring(vault: Vault) -> Keyring:
    station, now = vault.station, vault.clock.now()
    role: Role = "hq" if station.role == "hq" else "station"
    made = Keyring.generate(role, id=station.id, device=vault.device, now=now, name=station.name)
    with vault.writing() as db:
        stored = db.scalar("SELECT keys FROM device_key WHERE device = ?", vault.device)
        if stored is not None:
            return Keyring.load(stored)
        db.run(
            "INSERT INTO device_key (device, serial, keys, at) VALUES (?, ?, ?, ?)",
            *(vault.device, made.own_card.serial, made.dump(), now.isoformat(timespec="seconds")),
        )
        protect(db, "device_key", vault.device)
    return made


def put_card(db: Db, vault: Vault, card: Card, *, compared: bool) -> CardRow:
    """Keep a card: enrolled where its number was compared, else unverified. A revoked card stays revoked."""
    at = vault.clock.now().isoformat(timespec="seconds")
    db.run(
        "INSERT INTO card (signer, owner, device, role, name, ed25519, signed, state, added_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, 'unverified', ?) ON CONFLICT (signer) DO NOTHING",
        *(card.signer_id, card.id, card.device, card.role, _plain(card.name), card.ed25519, card.signed, at),
    )
    if compared:
        db.run(
            "UPDATE card SET state = 'enrolled', compared_at = ?, compared_by = ?"
            " WHERE signer = ? AND state = 'unverified'",
            *(at, vault.holder, card.signer_id),
        )
    protect(db, "card", card.signer_id)
    return need_card(db, card.signer_id)


def _plain(name: str | None) -> str:
    """Return a stranger's name without control and direction marks, which could disguise it."""
    return "".join(letter for letter in name or "" if letter.isprintable()).strip()


def revoke_card(db: Db, vault: Vault, signer: str) -> CardRow:
    """Revoke a card: what it signs is refused from now on, whatever date it claims."""
    at = vault.clock.now().isoformat(timespec="seconds")
    db.run(
        "UPDATE card SET state = 'revoked', revoked_at = ?, revoked_by = ? WHERE signer = ? AND state <> 'revoked'",
        *(at, vault.holder, signer),
    )
    protect(db, "card", signer)
    return need_card(db, signer)


def need_card(db: Db, signer: str) -> CardRow:
    """Return the card with this signer id; KeyError where there is none."""
    row = find_card(db, signer)
    if row is None:
        raise KeyError(signer)
    return row


def find_card(db: Db, signer: str) -> CardRow | None:
    """Return the card with this signer id (40 hex), or None."""
    row = db.one(f"SELECT {_COLUMNS} FROM card WHERE signer = ?", signer)  # noqa: S608
    return None if row is None else _card_row(row)


def card_with_key(db: Db, ed25519: str) -> CardRow | None:
    """Return the newest card that holds this Ed25519 line, of whatever state, or None."""
    row = db.one(f"SELECT {_COLUMNS} FROM card WHERE ed25519 = ? ORDER BY added_at DESC LIMIT 1", ed25519)  # noqa: S608
    return None if row is None else _card_row(row)


def cards(db: Db, *, owner: str | None = None) -> list[CardRow]:
    """Return all cards, or those of one station or headquarters, by name."""
    where, values = (" WHERE owner = ?", (owner,)) if owner else ("", ())
    rows = db.all(f"SELECT {_COLUMNS} FROM card{where} ORDER BY name, added_at, signer", *values)  # noqa: S608
    return [_card_row(row) for row in rows]


def owner_name(db: Db, owner: str) -> str:
    """Return the name on the newest card of a station or headquarters; empty where none is known."""
    name = db.scalar("SELECT name FROM card WHERE owner = ? ORDER BY added_at DESC LIMIT 1", owner)
    return name or ""


def _card_row(row: Row) -> CardRow:
    return CardRow(Card.parse(row[0]), *row[1:])
