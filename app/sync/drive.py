"""The stick, as far as the exchange touches it: a small interface that a test can make fail at any step."""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Protocol

from app.keys.header import sync_folder


class Drive(Protocol):
    """Everything the exchange does on a drive. Any of it may raise OSError: sticks are pulled, full or locked."""

    def free(self, folder: Path) -> int:
        """Return the free space in bytes."""
        ...

    def create(self, path: Path) -> BinaryIO:
        """Open a new file for writing; what an earlier, cut attempt left under this name is replaced."""
        ...

    def sync(self, file: BinaryIO) -> None:
        """Bring what was written to the medium."""
        ...

    def open(self, path: Path) -> BinaryIO:
        """Open a file for reading, from the medium rather than from memory where the system can."""
        ...

    def rename(self, part: Path, final: Path) -> None:
        """Give a finished file its name."""
        ...

    def sync_folder(self, folder: Path) -> bool:
        """Bring the folder's names to the medium; False where the system cannot."""
        ...

    def remove(self, path: Path) -> None:
        """Remove a file if it is there."""
        ...


class SystemDrive:
    """A drive as the operating system shows it."""

    def free(self, folder: Path) -> int:
        """Return the free space in bytes."""
        return shutil.disk_usage(folder).free

    def create(self, path: Path) -> BinaryIO:
        """Open a new file for writing, in place of a cut attempt's rest."""
        path.unlink(missing_ok=True)
        return path.open("xb")

    def sync(self, file: BinaryIO) -> None:
        """Flush to the medium."""
        file.flush()
        os.fsync(file.fileno())

    def open(self, path: Path) -> BinaryIO:
        """Open for reading; where the system lets us, what it still holds in memory is dropped first."""
        file = path.open("rb")
        with suppress(AttributeError, OSError):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return file

    def rename(self, part: Path, final: Path) -> None:
        """Rename, replacing a file of the same name."""
        part.replace(final)

    def sync_folder(self, folder: Path) -> bool:
        """Flush the folder; False on Windows, which cannot, and on file systems that refuse."""
        try:
            return sync_folder(folder)
        except OSError:
            return False

    def remove(self, path: Path) -> None:
        """Remove if there."""
        path.unlink(missing_ok=True)
