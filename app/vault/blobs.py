"""Sealed files below blobs/: written and synced before their row, read in constant memory, collected when orphaned."""

import hashlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.errors import AppError, disk_told
from app.keys.header import sync_folder
from app.keys.stream import open_stream, seal_stream
from app.keys.subkeys import unwrap_key, wrap_key
from app.tasks import Task
from app.vault.folder import BLOBS, own_folder, take_away
from app.vault.mime import mime_of
from app.vault.opened import Vault

CHUNK = 1 << 16
_HEAD = 512  # bytes that are enough to name a file's type


@dataclass(frozen=True, slots=True)
class Sealed:
    """A blob on disk that no row names yet: its place below blobs/, its own key wrapped, what it holds."""

    place: str
    sha256: str
    size: int
    mime: str
    wrapped_key: bytes


def seal(vault: Vault, source: BinaryIO, *, task: Task, total: int = 0) -> Sealed:
    """Seal everything `source` gives into a new blob under a key of its own; nothing is left behind on failure.

    Reports "seal" in bytes. The key is bound to the place, so that blobs cannot be swapped. An OSError is taken for the
    vault's disk: a source that may fail says so by an AppError of its own.
    """
    name = secrets.token_hex(16)
    place = f"{name[:2]}/{name}"
    path = blob_path(vault, place)
    own_folder(path.parent)
    key = secrets.token_bytes(32)
    try:
        with disk_told():
            sha256, size, head = _write(path, source, key, task, total)
            sync_folder(path.parent)
    except BaseException:
        take_away(path)
        raise
    return Sealed(place, sha256, size, mime_of(head), wrap_key(vault.blob_key, key, place))


def _write(path: Path, source: BinaryIO, key: bytes, task: Task, total: int) -> tuple[str, int, bytes]:
    digest, size, head = hashlib.sha256(), 0, b""
    with path.open("xb") as file:
        with seal_stream(file, key) as out:
            while chunk := source.read(CHUNK):
                head = head or chunk[:_HEAD]
                digest.update(chunk)
                size += len(chunk)
                out.write(chunk)
                task.report(size, total, "seal")
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest(), size, head


@contextmanager
def opened_blob(vault: Vault, place: str, wrapped_key: bytes) -> Iterator[BinaryIO]:
    """Open a blob for reading its plain bytes. AppError("attachment.damaged") at the first altered or missing chunk."""
    path = blob_path(vault, place)
    if not path.is_file():
        raise AppError("attachment.damaged")
    key = unwrap_key(vault.blob_key, wrapped_key, place)
    try:
        with path.open("rb") as file:
            yield open_stream(file, key)  # type: ignore[misc]
    except AppError as error:
        raise (AppError("attachment.damaged") if error.code.startswith("age.") else error) from None


def blob_path(vault: Vault, place: str) -> Path:
    """Return where a blob lies."""
    return vault.folder / BLOBS / place


def remove(vault: Vault, place: str) -> None:
    """Unlink a blob; its key is gone with its row."""
    take_away(blob_path(vault, place))


def collect_orphans(vault: Vault) -> int:
    """Unlink blobs that no row names (a process ended between blob and row); return how many."""
    with vault.reading() as db:
        known = {row[0] for row in db.all("SELECT place FROM attachment UNION ALL SELECT place FROM blob_hold")}
    orphans = [place for place in _places(vault.folder / BLOBS) if place not in known]
    for place in orphans:
        remove(vault, place)
    return len(orphans)


def _places(root: Path) -> Iterator[str]:
    """Yield what lies below blobs/, as rows name it; without a Path for each: every opening waits for this."""
    if not root.is_dir():
        return
    with os.scandir(root) as shards:
        for shard in shards:
            if shard.is_dir():
                with os.scandir(shard) as files:
                    yield from (f"{shard.name}/{file.name}" for file in files)
