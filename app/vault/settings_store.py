"""Settings of one vault (its station, its device's keys): protected rows of JSON."""

import json
from typing import Any

from app.errors import AppError
from app.models.canonical import encode
from app.vault.audit import protect
from app.vault.db import Db


def get(db: Db, key: str) -> Any:
    """Return the value under `key`, or None."""
    text = db.scalar("SELECT value FROM setting WHERE key = ?", key)
    return None if text is None else json.loads(text)


def need(db: Db, key: str) -> Any:
    """Return the value under `key`; AppError("vault.setting") where the vault lacks it."""
    value = get(db, key)
    if value is None:
        raise AppError("vault.setting", key=key)
    return value


def put(db: Db, key: str, value: Any) -> None:
    """Store `value` (JSON without floats) under `key`, audited."""
    text = encode(value).decode()
    db.run(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key,
        text,
    )
    protect(db, "setting", key)


def remove(db: Db, key: str) -> None:
    """Delete the value under `key`, audited; nothing happens where there is none."""
    if db.run("DELETE FROM setting WHERE key = ?", key):
        protect(db, "setting", key)
