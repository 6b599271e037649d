"""A device's own keys, and the cards of others: who may sign, and to whom is encrypted."""

from dataclasses import dataclass

from app.keys.age import Identity
from app.keys.identity import Card, Keyring, Role
from app.vault.audit import protect
from app.vault.db import Db, Row
from app.vault.opened import Vault

_CARDS = (
    "SELECT c.signed, c.state, c.name, t.revoke_reason, c.added_at, t.added_by, a.name,"
    " c.compared_at, c.compared_by, b.name, c.revoked_at, c.revoked_by, r.name FROM card AS c"
    " LEFT JOIN card_trust AS t ON t.signer = c.signer LEFT JOIN staff AS a ON a.id = t.added_by"
    " LEFT JOIN staff AS b ON b.id = c.compared_by LEFT JOIN staff AS r ON r.id = c.revoked_by"
)
_FIRST_STEP = 4


@dataclass(frozen=True, slots=True)
class Step:
    """One step in a card's life: added, compared or revoked; the instant, the holder who did it, and her name.

    `by` is None, `by_name` empty where a vault from before migration 0005 did not note who added it.
    """

    what: str
    at: str
    by: str | None
    by_name: str


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card and what is known of it. `state` is unverified, enrolled (its number was compared) or revoked.

    `steps` are in their order, the first is always "added". `reason` is the code of a revocation, None for one of a
    vault from before migration 0005.
    """

    card: Card
    state: str
    name: str
    reason: str | None
    steps: tuple[Step, ...]

    @property
    def latest(self) -> Step:
        """The step that made the present state."""
        return self.steps[-1]


def own_keyring(vault: Vault) -> Keyring:
    """Return this device's keys; they are made at the first call and kept in the vault, audited."""
    with vault.reading() as db:
        stored = db.scalar("SELECT keys FROM device_key WHERE device = ?", vault.device)
    return Keyring.load(stored) if stored is not None else _make_keyring(vault)


def own_identities(vault: Vault) -> list[Identity]:
    """Return what opens bundles for this organisation: this device's identity, then those of what it was a copy of.

    Headquarters restored from a backup has new keys; the bundles on their way to it were made for the old ones.
    """
    present = own_keyring(vault)
    with vault.reading() as db:
        before = db.all("SELECT keys FROM device_key WHERE device <> ? ORDER BY at DESC, device", vault.device)
    return [present.identity, *(Keyring.load(keys).identity for (keys,) in before)]


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


def put_card(db: Db, vault: Vault, card: Card) -> CardRow:
    """Keep a card that is not known yet as unverified; a known one stays as it is."""
    known = find_card(db, card.signer_id)
    if known is not None:
        return known
    db.run(
        "INSERT INTO card (signer, owner, device, role, name, ed25519, signed, state, added_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, 'unverified', ?)",
        *(card.signer_id, card.id, card.device, card.role, _plain(card.name), card.ed25519, card.signed, _now(vault)),
    )
    protect(db, "card", card.signer_id)
    db.run("INSERT INTO card_trust (signer, added_by) VALUES (?, ?)", card.signer_id, vault.holder)
    protect(db, "card_trust", card.signer_id)
    return need_card(db, card.signer_id)


def note_compared(db: Db, vault: Vault, signer: str) -> CardRow:
    """Enrol an unverified card, its number compared. One of another state stays as it is."""
    db.run(
        "UPDATE card SET state = 'enrolled', compared_at = ?, compared_by = ?"
        " WHERE signer = ? AND state = 'unverified'",
        *(_now(vault), vault.holder, signer),
    )
    protect(db, "card", signer)
    return need_card(db, signer)


def _now(vault: Vault) -> str:
    return vault.clock.now().isoformat(timespec="seconds")


def _plain(name: str | None) -> str:
    """Return a stranger's name without control and direction marks, which could disguise it."""
    return "".join(letter for letter in name or "" if letter.isprintable()).strip()


def revoke_card(db: Db, vault: Vault, signer: str, reason: str) -> CardRow:
    """Revoke a card that is not revoked yet: what it signs is refused from now on, whatever date it claims."""
    db.run(
        "UPDATE card SET state = 'revoked', revoked_at = ?, revoked_by = ? WHERE signer = ?",
        *(_now(vault), vault.holder, signer),
    )
    protect(db, "card", signer)
    db.run(
        "INSERT INTO card_trust (signer, revoke_reason) VALUES (?, ?)"
        " ON CONFLICT (signer) DO UPDATE SET revoke_reason = excluded.revoke_reason",
        *(signer, reason),
    )
    protect(db, "card_trust", signer)
    return need_card(db, signer)


def need_card(db: Db, signer: str) -> CardRow:
    """Return the card with this signer id; KeyError where there is none."""
    row = find_card(db, signer)
    if row is None:
        raise KeyError(signer)
    return row


def find_card(db: Db, signer: str) -> CardRow | None:
    """Return the card with this signer id (40 hex), or None."""
    row = db.one(f"{_CARDS} WHERE c.signer = ?", signer)
    return None if row is None else _card_row(row)


def card_with_key(db: Db, ed25519: str) -> CardRow | None:
    """Return the newest card that holds this Ed25519 line, of whatever state, or None."""
    row = db.one(f"{_CARDS} WHERE c.ed25519 = ? ORDER BY c.added_at DESC LIMIT 1", ed25519)
    return None if row is None else _card_row(row)


def key_revoked(db: Db, ed25519: str) -> bool:
    """Whether any card with this Ed25519 line is revoked: with a card its keys are, so a new card needs new keys."""
    return bool(db.scalar("SELECT EXISTS (SELECT 1 FROM card WHERE ed25519 = ? AND state = 'revoked')", ed25519))


def cards(db: Db, *, owner: str | None = None) -> list[CardRow]:
    """Return all cards, or those of one station or headquarters, by name."""
    where, values = (" WHERE c.owner = ?", (owner,)) if owner else ("", ())
    return [_card_row(row) for row in db.all(f"{_CARDS}{where} ORDER BY c.name, c.added_at, c.signer", *values)]


def owner_name(db: Db, owner: str) -> str:
    """Return the name on the newest card of a station or headquarters, of the compared ones where there are any."""
    name = db.scalar(
        "SELECT name FROM card WHERE owner = ? ORDER BY state = 'unverified', added_at DESC LIMIT 1", owner
    )
    return name or ""


def _card_row(row: Row) -> CardRow:
    marks = [row[n : n + 3] for n in range(_FIRST_STEP, len(row), 3)]
    steps = zip(("added", "compared", "revoked"), marks, strict=True)
    made = (Step(what, at, by, by_name or "") for what, (at, by, by_name) in steps if at is not None)
    return CardRow(Card.parse(row[0]), row[1], row[2], row[3], tuple(made))
