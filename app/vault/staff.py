"""The people who hold or held a key of this vault: the `by` of every revision and audit row."""

from dataclasses import dataclass

from app.models.base import new_id
from app.vault.audit import protect
from app.vault.db import Db


@dataclass(frozen=True, slots=True)
class Holder:
    """A staff member: id (32 hex), name, short staff code (printed instead of the name), and whether still active."""

    id: str
    name: str
    code: str
    active: bool


def add_holder(db: Db, name: str, *, holder_id: str | None = None) -> Holder:
    """Add a staff member; the staff code is `S` and a running number."""
    number = int(db.scalar("SELECT count(*) FROM staff")) + 1
    holder = Holder(holder_id or new_id(), name, f"S{number}", active=True)
    db.run("INSERT INTO staff (id, name, code, active) VALUES (?, ?, ?, 1)", holder.id, holder.name, holder.code)
    protect(db, "staff", holder.id)
    return holder


def holder(db: Db, holder_id: str) -> Holder | None:
    """Return one staff member."""
    row = db.one("SELECT id, name, code, active FROM staff WHERE id = ?", holder_id)
    return None if row is None else Holder(row[0], row[1], row[2], bool(row[3]))


def holders(db: Db) -> list[Holder]:
    """Return all staff members, by name."""
    rows = db.all("SELECT id, name, code, active FROM staff ORDER BY name, id")
    return [Holder(row[0], row[1], row[2], bool(row[3])) for row in rows]


def set_active(db: Db, holder_id: str, *, active: bool) -> None:
    """Note whether a staff member still holds a key, audited."""
    db.run("UPDATE staff SET active = ? WHERE id = ?", int(active), holder_id)
    protect(db, "staff", holder_id)
