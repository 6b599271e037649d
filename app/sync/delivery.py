"""Writes one sealed file to a drive so that afterwards it is either whole and checked, or not there."""

import errno
import hashlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.sync.drive import Drive
from app.sync.outcomes import ExportOutcome
from app.tasks import Cancelled, Task

CHUNK = 1 << 18
_SPARE = 64 * 1024  # a folder entry and the file system's own needs
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}
_LOCKED = {errno.EROFS, errno.EACCES, errno.EPERM}
_GONE = {errno.ENODEV, errno.ENXIO, errno.ENOENT, errno.ENOTDIR, getattr(errno, "ENOMEDIUM", errno.ENODEV)}


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed file: where it lies in the vault, the random name it gets, its SHA-256 (hex) and size in bytes."""

    source: Path
    name: str
    sha256: str
    size: int


@dataclass(slots=True)
class Delivery:
    """One attempt to bring a file onto a drive. `written` bytes so far; `free` bytes where space was lacking."""

    sealed: Sealed
    folder: Path
    drive: Drive
    task: Task
    written: int = 0
    free: int = 0

    def run(self, take: Callable[[], None]) -> ExportOutcome:
        """Write, sync, read back, rename, sync the folder; `take` is called when the file is open and still empty.

        On every failure the unfinished file is removed as far as the drive allows; it cannot be opened by anyone.
        An exception of `take` comes through.
        """
        part = self.folder / f"{self.sealed.name}.part"
        try:
            outcome = self._deliver(part, take)
        except Cancelled:
            outcome = ExportOutcome.CANCELLED
        except OSError as error:
            outcome = self._failure(error)
        except BaseException:
            self._clean(part)
            raise
        if not outcome.written:
            self._clean(part)
        return outcome

    def _deliver(self, part: Path, take: Callable[[], None]) -> ExportOutcome:
        self.free = self.drive.free(self.folder)
        if self.free < self.sealed.size + _SPARE:
            return ExportOutcome.NO_SPACE
        self.task.checkpoint()
        # The number is taken between opening and the first byte: a drive that cannot be written to spends none.
        file = self.drive.create(part)
        try:
            take()
            self._copy(file.write)
            self.drive.sync(file)
        finally:
            with suppress(OSError):
                file.close()
        if self._hash_of(part) != self.sealed.sha256:
            return ExportOutcome.READBACK_DIFFERS
        self.drive.rename(part, self.folder / self.sealed.name)
        if self.drive.sync_folder(self.folder):
            return ExportOutcome.WRITTEN_AND_VERIFIED
        return ExportOutcome.WRITTEN_FOLDER_NOT_SYNCED

    def _copy(self, write: Callable[[bytes], int]) -> None:
        with self.sealed.source.open("rb") as source:
            while piece := source.read(CHUNK):
                self.task.report(self.written, self.sealed.size, "drive.writing")
                write(piece)
                self.written += len(piece)
        self.task.report(self.written, self.sealed.size, "drive.writing")

    def _hash_of(self, path: Path) -> str:
        digest, done = hashlib.sha256(), 0
        with self.drive.open(path) as file:
            while piece := file.read(CHUNK):
                digest.update(piece)
                done += len(piece)
                self.task.report(min(done, self.sealed.size), self.sealed.size, "drive.reading")
        return digest.hexdigest()

    def _failure(self, error: OSError) -> ExportOutcome:
        if error.errno in _FULL:
            return ExportOutcome.NO_SPACE
        if error.errno in _LOCKED:
            return ExportOutcome.READ_ONLY
        if error.errno in _GONE or not self._there():
            return ExportOutcome.DRIVE_REMOVED
        return ExportOutcome.IO_ERROR

    def _there(self) -> bool:
        try:
            self.drive.free(self.folder)
        except OSError:
            return False
        return True

    def _clean(self, part: Path) -> None:
        with suppress(OSError):
            self.drive.remove(part)
