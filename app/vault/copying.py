"""Copies a vault's files to another folder, each read back, and takes away what it made: for backup and restore."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import DISK, AppError
from app.keys.header import FILE_NAMES, RENEWED, sync_folder
from app.keys.stream import payload_size
from app.tasks import Task
from app.vault.db import READER_CACHE_KIB, Db, connect, transaction
from app.vault.erasure_list import FILE_NAME as ERASURES
from app.vault.folder import BLOBS, CONTACTS, DATABASE, FRESH, SIDES
from app.vault.reached import FILE_NAME as HEAD_NOTE
from app.vault.tries import FILE_NAME as TRIES

MIB = 1 << 20
SPARE = 4 * MIB  # headers, list, folders, and what a file system takes for itself
_CHUNK = 1 << 20
_DISK = {*DISK, "erase.list_unwritable"}
CONTACT_FILES = (CONTACTS, f"{CONTACTS}-journal")  # the identity file, and what SQLite may leave beside it
_OWN = (
    *(f"{DATABASE}{end}" for end in SIDES),
    *("vault.lock", HEAD_NOTE, TRIES),
    *("vault.before", "vault.before.part"),  # what a migration puts aside
    *(f"{FRESH}{end}" for end in SIDES),  # what a renewal that was cut off left
    *CONTACT_FILES,
    *(f"{name}{end}" for name in (*FILE_NAMES, RENEWED, ERASURES) for end in ("", ".part")),
)


@dataclass(frozen=True, slots=True)
class BlobFile:
    """One sealed file that a database names: its place below blobs/, and its size on disk in bytes."""

    place: str
    size: int


def blob_files(db: Db) -> list[BlobFile]:
    """Return all sealed files that a database names."""
    rows = db.all(
        "SELECT place, size FROM attachment WHERE place <> 'db' UNION SELECT place, size FROM blob_hold ORDER BY place"
    )
    return [BlobFile(place, payload_size(size)) for place, size in rows]


@contextmanager
def closed_database(folder: Path, key: bytes) -> Iterator[Db]:
    """Read the database of a folder that no vault is open in; AppError("vault.wrong_key") where the key is another."""
    connection: Any = connect(folder / DATABASE, key, mode="ro", cache_kib=READER_CACHE_KIB)
    try:
        with transaction(connection) as db:
            yield db
    finally:
        connection.close()


@contextmanager
def to_drive(code: str) -> Iterator[None]:
    """Turn what a drive refuses into one failure that a person understands, `code`."""
    try:
        yield
    except OSError:
        raise AppError(code) from None
    except AppError as error:
        if error.code in _DISK:
            raise AppError(code) from None
        raise


@dataclass(slots=True)
class Copier:
    """Copies files one by one; reports `stage` in bytes. `missing` counts files that were not there to copy."""

    task: Task
    total: int
    stage: str
    done: int = 0
    missing: int = 0

    def blobs(self, source: Path, target: Path, files: list[BlobFile]) -> None:
        """Copy sealed files; one that is lost already stops nothing."""
        (target / BLOBS).mkdir(mode=0o700, exist_ok=True)
        for file in files:
            path = target / BLOBS / file.place
            path.parent.mkdir(mode=0o700, exist_ok=True)
            if (source / BLOBS / file.place).is_file():
                self.file(source / BLOBS / file.place, path)
            else:
                self.missing += 1

    def contacts(self, source: Path, target: Path) -> None:
        """Copy the identity file where there is one; nobody may write to it meanwhile."""
        for name in CONTACT_FILES:
            if (source / name).is_file():
                self.file(source / name, target / name)

    def file(self, source: Path, target: Path) -> None:
        """Copy one file durably and compare it with what was read; OSError where the drive gave something else back."""
        digest = hashlib.sha256()
        with source.open("rb") as read, target.open("xb") as write:
            while chunk := read.read(_CHUNK):
                digest.update(chunk)
                write.write(chunk)
                self.done += len(chunk)
                self.task.report(min(self.done, self.total), self.total, self.stage)
            write.flush()
            os.fsync(write.fileno())
        sync_folder(target.parent)
        with target.open("rb") as again:
            if hashlib.file_digest(again, "sha256").digest() != digest.digest():
                raise OSError("read back differs")


def remove_copy(folder: Path) -> None:
    """Take a copy of a vault away, file by file; a folder that holds anything else stays with it."""
    for name in _OWN:
        (folder / name).unlink(missing_ok=True)
    for path in (folder / BLOBS).glob("*/*"):
        path.unlink()
    for part in (*(folder / BLOBS).glob("*"), folder / BLOBS, folder):
        with suppress(OSError):
            part.rmdir()
