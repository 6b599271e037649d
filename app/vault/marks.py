"""Marks of where the vault is (time last seen, generation of the header); outside the audit chain."""

from app.vault.db import Db


def mark(db: Db, key: str) -> str | None:
    """Return the mark under `key`."""
    value: str | None = db.scalar("SELECT value FROM mark WHERE key = ?", key)
    return value


def set_mark(db: Db, key: str, value: str) -> None:
    """Set the mark under `key`."""
    db.run(
        "INSERT INTO mark (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key,
        value,
    )


def clear_mark(db: Db, key: str) -> None:
    """Take the mark under `key` away."""
    db.run("DELETE FROM mark WHERE key = ?", key)
