"""Brings a database to the newest schema: numbered SQL files, all or nothing, with a copy put aside before.

A migration that changes what lists or search hold asks for their rebuild, as app/vault/rebuild.py says at its top.
"""

import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from app.errors import AppError, disk_told
from app.keys.header import sync_folder
from app.tasks import Task
from app.vault.db import may_copy, stop_when, stoppable, translated
from app.vault.folder import take_away

_MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Migration:
    """One numbered step: its number, its name and its SQL text."""

    number: int
    name: str
    sql: str


def shipped() -> tuple[Migration, ...]:
    """Return the migrations of this program, in order; a gap or a double number is a bug (ValueError)."""
    found = [
        Migration(int(entry.name[:4]), entry.name[5:-4], entry.read_text(encoding="utf-8"))
        for entry in (files("app.vault") / "migrations").iterdir()
        if entry.name.endswith(".sql")
    ]
    found.sort(key=lambda migration: migration.number)
    if [migration.number for migration in found] != list(range(1, len(found) + 1)):
        raise ValueError("the migrations are not numbered 1, 2, 3 …")
    return tuple(found)


def side_file(database: Path) -> Path:
    """Return where the copy from before a migration lies; it is removed after the next good unlock."""
    return database.with_suffix(".before")


def migrate(connection: Any, database: Path, steps: Sequence[Migration], task: Task | None = None) -> bool:
    """Apply what is missing in one transaction together with `user_version`; return whether anything was applied.

    Reports "migrate.copy" in bytes and "migrate.apply" in statements; cancelling changes nothing, up to the commit.
    Raises AppError("vault.too_new") for a database of a newer program, and AppError("vault.space") where the
    copy of a non-empty database does not fit on the disk.
    """
    task = task or Task()
    with translated():
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if version > len(steps):
            raise AppError("vault.too_new", found=version, known=len(steps))
        missing = steps[version:]
        if not missing:
            return False
        if version:
            _put_aside(connection, database, task)
        _apply(connection, missing, task)
    return True


def _put_aside(connection: Any, database: Path, task: Task) -> None:
    """Copy the database; under its name the copy is whole and on the disk, whenever the power goes."""
    size = _size(connection)
    with disk_told():
        free = shutil.disk_usage(database.parent).free
    if free < size * 2:  # the copy, and as much again for the write-ahead log of the migration
        raise AppError("vault.space", needed=size * 2 // _MIB + 1, free=free // _MIB)
    target = side_file(database)
    part = target.with_name(target.name + ".part")
    with disk_told():
        part.unlink(missing_ok=True)

    def watch() -> bool:
        with suppress(FileNotFoundError):
            task.report(min(part.stat().st_size, size), size, "migrate.copy")
        return task.cancelled

    try:
        task.report(0, size, "migrate.copy")
        stop_when(connection, watch)
        with may_copy(connection):
            connection.execute("VACUUM INTO ?", (str(part),))
        _keep(part, target)
        task.report(size, size, "migrate.copy")
    except BaseException:
        take_away(part)
        raise
    finally:
        stop_when(connection, None)


def _size(connection: Any) -> int:
    pages, each = (int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "page_size"))
    return pages * each


def _keep(part: Path, target: Path) -> None:
    with disk_told():
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
        sync_folder(target.parent)


def _apply(connection: Any, missing: Sequence[Migration], task: Task) -> None:
    script = [statement for migration in missing for statement in statements(migration.sql)]
    connection.execute("BEGIN IMMEDIATE")
    try:
        with stoppable(connection, task):
            for done, statement in enumerate(script):
                task.report(done, len(script), "migrate.apply")
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {missing[-1].number}")
            task.report(len(script), len(script), "migrate.apply")
            task.checkpoint()  # the last moment at which a stop changes nothing
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def statements(script: str) -> list[str]:
    """Split a script into its statements. `executescript` would commit first, and all steps are one transaction."""
    found: list[str] = []
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if line.rstrip().endswith(";") and dbapi2.complete_statement(pending):
            found.append(pending.strip())
            pending = ""
    if pending.strip():
        raise ValueError("a migration ends in the middle of a statement")
    return found
