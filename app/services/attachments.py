"""Attached files on their way out by hand: a copy in clear, whole or not at all, noted before it is made."""

import contextlib
import hashlib
import os
import secrets
from pathlib import Path
from typing import BinaryIO

from app.errors import AppError
from app.tasks import Task
from app.vault import attachments
from app.vault.attachments import BlobInfo
from app.vault.blobs import CHUNK
from app.vault.vault import Vault

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def save_copy(vault: Vault, attachment_id: str, path: Path, *, task: Task) -> Path:
    """Write an attachment in clear to a new file that its owner alone may read; return the file.

    The custody event EXPORT is kept before the first byte is written. The file appears under its name only once all
    bytes were compared with the hash of their intake; on cancel or failure nothing of it is left. Reports "copy" in
    bytes. Raises AppError attachment.missing, attachment.damaged, attachment.copy_exists, attachment.copy_inside or
    attachment.copy_not_written.
    """
    if path.resolve().is_relative_to(vault.folder.resolve()):
        raise AppError("attachment.copy_inside")
    if os.path.lexists(path):
        raise AppError("attachment.copy_exists")
    with vault.writing() as db:
        stored = attachments.info(db, attachment_id)
        attachments.note_custody(db, vault, attachment_id, "EXPORT")
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    try:
        with attachments.open_blob(vault, attachment_id) as reader:
            _write(part, reader, stored, task)
        _publish(part, path)
    except FileExistsError:
        raise AppError("attachment.copy_exists") from None
    except OSError:
        raise AppError("attachment.copy_not_written") from None
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return path


def _write(part: Path, reader: BinaryIO, stored: BlobInfo, task: Task) -> None:
    digest, done = hashlib.sha256(), 0
    with os.fdopen(os.open(part, _NEW, 0o600), "wb") as out:
        while chunk := reader.read(CHUNK):
            out.write(chunk)
            digest.update(chunk)
            done += len(chunk)
            task.report(done, stored.size, "copy")
        out.flush()
        os.fsync(out.fileno())
    if digest.hexdigest() != stored.sha256:
        raise AppError("attachment.damaged")


def _publish(part: Path, path: Path) -> None:
    """Give the part its name without ever replacing a file: the name is taken first, sticks know no hard links."""
    os.close(os.open(path, _NEW, 0o600))
    try:
        part.replace(path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
