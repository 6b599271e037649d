"""Attachments: hashed at ingest, stored encrypted, never altered; what happened to each is kept (domain.md 10)."""

import hashlib
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, cast

from app.errors import AppError
from app.models.base import new_id
from app.tasks import Task
from app.vault import blobs
from app.vault.audit import protect
from app.vault.blobs import Sealed, seal
from app.vault.db import Db, Row
from app.vault.mime import mime_of
from app.vault.opened import Vault

__all__ = [
    "BlobInfo",
    "CustodyEvent",
    "Sealed",
    "custody",
    "drop",
    "erase",
    "find_by_sha256",
    "held",
    "hold",
    "info",
    "ingest",
    "is_whole",
    "note_custody",
    "open_blob",
    "register",
    "seal",
]

INSIDE = 64 * 1024  # up to this size the database itself holds the bytes (bundle-and-vault.md 4.4)
_IN_DB = "db"
_COLUMNS = "id, sha256, size, mime, class, derived_from"


@dataclass(frozen=True, slots=True)
class BlobInfo:
    """A stored attachment: id (32 hex), SHA-256 of its plain bytes, size in bytes, type by its first bytes, class."""

    id: str
    sha256: str
    size: int
    mime: str
    class_: str
    derived_from: str | None


@dataclass(frozen=True, slots=True)
class CustodyEvent:
    """One thing that happened to an attachment: who (holder id), when, on which device, and to or from whom."""

    n: int
    attachment: str
    at: str
    actor: str
    device: str
    event: str
    counterpart: str | None


def ingest(
    vault: Vault,
    path: Path,
    *,
    task: Task,
    class_: str = "ID",
    derived_from: str | None = None,
    within: Callable[[BlobInfo], None] | None = None,
) -> BlobInfo:
    """Copy a file into the vault, hashed as it is read; the file itself stays where it is, untouched.

    Up to 64 KiB go into the database, more into a sealed blob that is on disk before its row is. A derived copy
    (redacted, transcribed) is a new attachment with `derived_from`. `within` runs in the transaction that keeps it:
    what names the attachment is saved with it or not at all. Reports "seal" in bytes.
    Raises AppError attachment.unreadable or attachment.empty.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            source = cast("BinaryIO", _Source(file))  # seal() only reads
            content = file.read(INSIDE + 1) if size <= INSIDE else seal(vault, source, task=task, total=size)
    except OSError:
        raise AppError("attachment.unreadable") from None
    if not content:
        raise AppError("attachment.empty")
    return _keep(vault, content, class_, derived_from, within or (lambda _stored: None))


class _Source:
    """A file that is read from elsewhere: what its disk refuses is not the vault's to answer for."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def read(self, size: int = -1, /) -> bytes:
        """Return the next bytes; AppError("attachment.unreadable")."""
        try:
            return self._file.read(size)
        except OSError:
            raise AppError("attachment.unreadable") from None


def _keep(
    vault: Vault,
    content: bytes | Sealed,
    class_: str,
    derived_from: str | None,
    within: Callable[[BlobInfo], None],
) -> BlobInfo:
    told: dict[str, Any] = {"attachment_id": new_id(), "class_": class_, "derived_from": derived_from}
    try:
        with vault.writing() as db:
            if isinstance(content, Sealed):
                stored = register(db, vault, content, **told, event="INGEST")
            else:
                stored = _store_inside(db, vault, content, **told)
            within(stored)
            return stored
    except BaseException as error:
        # A commit whose sync failed may still be found in the log after a crash: then the next opening collects.
        if isinstance(content, Sealed) and getattr(error, "code", "") != "vault.io":
            blobs.remove(vault, content.place)
        raise


def _store_inside(
    db: Db, vault: Vault, data: bytes, *, attachment_id: str, class_: str, derived_from: str | None
) -> BlobInfo:
    stored = BlobInfo(attachment_id, hashlib.sha256(data).hexdigest(), len(data), mime_of(data), class_, derived_from)
    _insert(db, stored, None, _IN_DB)
    db.run("INSERT INTO attachment_content (id, content) VALUES (?, ?)", attachment_id, data)
    note_custody(db, vault, attachment_id, "INGEST")
    return stored


def register(
    db: Db,
    vault: Vault,
    sealed: Sealed,
    *,
    attachment_id: str,
    class_: str = "SEN",
    derived_from: str | None = None,
    event: str = "RECEIVED_BY",
    counterpart: str | None = None,
) -> BlobInfo:
    """Make a sealed blob an attachment, in the caller's transaction, with its first custody event."""
    stored = BlobInfo(attachment_id, sealed.sha256, sealed.size, sealed.mime, class_, derived_from)
    _insert(db, stored, sealed.wrapped_key, sealed.place)
    db.run("DELETE FROM blob_hold WHERE place = ?", sealed.place)
    note_custody(db, vault, attachment_id, event, counterpart=counterpart)
    return stored


def _insert(db: Db, stored: BlobInfo, wrapped_key: bytes | None, place: str) -> None:
    db.run(
        f"INSERT INTO attachment ({_COLUMNS}, wrapped_key, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        *(stored.id, stored.sha256, stored.size, stored.mime, stored.class_, stored.derived_from, wrapped_key, place),
    )
    protect(db, "attachment", stored.id)


def hold(db: Db, sealed: Sealed) -> None:
    """Keep a sealed blob that is no attachment yet (a bundle under review) from the collection of orphans."""
    values = (sealed.place, sealed.sha256, sealed.size, sealed.mime, sealed.wrapped_key)
    db.run("INSERT INTO blob_hold (place, sha256, size, mime, wrapped_key) VALUES (?, ?, ?, ?, ?)", *values)


def held(db: Db, place: str) -> Sealed | None:
    """Return a held blob by its place."""
    row = db.one("SELECT place, sha256, size, mime, wrapped_key FROM blob_hold WHERE place = ?", place)
    return None if row is None else Sealed(*row)


def drop(db: Db, vault: Vault, place: str) -> None:
    """Give up a held blob: its key in the caller's transaction, its file once that is kept."""
    db.run("DELETE FROM blob_hold WHERE place = ?", place)
    vault.after_commit(partial(blobs.remove, vault, place))


def erase(db: Db, vault: Vault, attachment_id: str) -> None:
    """Erase an attachment in the caller's transaction: row and key now, the file once the transaction is kept.

    That it existed, and what happened to it, stays in its custody events. AppError("attachment.missing").
    """
    place = db.scalar("SELECT place FROM attachment WHERE id = ?", attachment_id)
    if place is None:
        raise AppError("attachment.missing")
    note_custody(db, vault, attachment_id, "DESTROY")
    db.run("DELETE FROM attachment WHERE id = ?", attachment_id)  # its content goes by the foreign key
    protect(db, "attachment", attachment_id)
    if place != _IN_DB:
        vault.after_commit(partial(blobs.remove, vault, place))


def info(db: Db, attachment_id: str) -> BlobInfo:
    """Return one attachment; AppError("attachment.missing")."""
    row = db.one(f"SELECT {_COLUMNS} FROM attachment WHERE id = ?", attachment_id)  # noqa: S608
    if row is None:
        raise AppError("attachment.missing")
    return BlobInfo(*row)


def find_by_sha256(db: Db, sha256: str) -> BlobInfo | None:
    """Return an attachment with these plain bytes, if the vault holds one."""
    row = db.one(f"SELECT {_COLUMNS} FROM attachment WHERE sha256 = ? ORDER BY id", sha256)  # noqa: S608
    return None if row is None else BlobInfo(*row)


@contextmanager
def open_blob(vault: Vault, attachment_id: str) -> Iterator[BinaryIO]:
    """Open an attachment's plain bytes for reading.

    Act on what was read only after the end: a cut or altered blob raises AppError("attachment.damaged") where that
    shows. Note the event (VIEW, EXPORT, PRINT …) with `note_custody` before. Raises AppError("attachment.missing").
    """
    with vault.reading() as db:
        row = db.one("SELECT wrapped_key, place FROM attachment WHERE id = ?", attachment_id)
        inside = db.scalar("SELECT content FROM attachment_content WHERE id = ?", attachment_id)
    if row is None:
        raise AppError("attachment.missing")
    if row[1] == _IN_DB:
        if inside is None:
            raise AppError("attachment.damaged")
        yield io.BytesIO(inside)
        return
    with blobs.opened_blob(vault, row[1], row[0]) as reader:
        yield reader


def is_whole(vault: Vault, attachment_id: str, *, task: Task) -> bool:
    """Read an attachment to its end and compare size and hash. Reports "hash" in bytes."""
    with vault.reading() as db:
        stored = info(db, attachment_id)
    digest, done = hashlib.sha256(), 0
    try:
        with open_blob(vault, stored.id) as reader:
            while chunk := reader.read(blobs.CHUNK):
                digest.update(chunk)
                done += len(chunk)
                task.report(done, stored.size, "hash")
    except AppError as error:
        if error.code not in {"attachment.damaged", "keys.blob"}:
            raise
        return False
    return done == stored.size and digest.hexdigest() == stored.sha256


def note_custody(db: Db, vault: Vault, attachment_id: str, event: str, *, counterpart: str | None = None) -> None:
    """Append a custody event (codes of domain.md 10) in the caller's transaction."""
    n = db.scalar(
        "INSERT INTO custody (attachment, at, actor, device, event, counterpart) VALUES (?, ?, ?, ?, ?, ?) RETURNING n",
        *(attachment_id, vault.clock.now().isoformat(timespec="seconds"), vault.holder, vault.device, event),
        counterpart,
    )
    protect(db, "custody", n)


def custody(vault: Vault, attachment_id: str) -> list[CustodyEvent]:
    """Return what happened to an attachment, oldest first."""
    with vault.reading() as db:
        rows = db.all(
            "SELECT n, attachment, at, actor, device, event, counterpart FROM custody WHERE attachment = ? ORDER BY n",
            attachment_id,
        )
    return [_event(row) for row in rows]


def _event(row: Row) -> CustodyEvent:
    return CustodyEvent(*row)
