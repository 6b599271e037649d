"""Writes the files a person asked for: whole or not at all, for their own eyes only."""

import contextlib
import os
from pathlib import Path

from app.errors import AppError


def write_private(path: Path, data: bytes) -> None:
    """Write a file atomically, readable by its owner alone; AppError `ui.file_not_written` where that fails."""
    part = path.with_name(f"{path.name}.part")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        part.replace(path)
    except OSError:
        raise AppError("ui.file_not_written") from None
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
