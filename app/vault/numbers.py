"""Gives out reference numbers from a sequence of this device, inside the transaction that uses them."""

from app.errors import AppError
from app.models.refs import format_ref
from app.vault.db import Db
from app.vault.opened import Vault


def next_ref(db: Db, vault: Vault) -> str:
    """Return the next free reference of this device and year (domain.md 1.1); a number is never given twice."""
    year = vault.clock.now().year
    name = f"ref/{vault.letter}/{year}"
    for _ in range(1000):  # a sequence that fell behind (a page put back) catches up instead of giving a number twice
        number = int(
            db.scalar(
                "INSERT INTO sequence (name, value) VALUES (?, 1)"
                " ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
                name,
            )
        )
        ref = format_ref(vault.station.country, vault.station.code, vault.letter, year, number)
        if db.scalar("SELECT 1 FROM incident_row WHERE ref = ?", ref) is None:
            return ref
    raise AppError("vault.sequence")
