"""A drive with the true interface that fails where it is told to: pulled, full, locked, worn out, or killed."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from app.sync.drive import SystemDrive

STEPS = ("free", "create", "write", "sync", "open", "rename", "sync_folder")


class FakeDrive(SystemDrive):
    """`fail_at` names the step that goes wrong, `how` what then happens; a pulled drive stays away."""

    def __init__(self, fail_at: str = "", how: int | Callable[[], None] = errno.EIO, *, pulled: bool = False) -> None:
        self.fail_at = fail_at
        self.how = how
        self.pulled = pulled
        self.gone = False
        self.lies = False
        self.no_folder_sync = False
        self.space: int | None = None
        self.steps: list[str] = []

    def step(self, name: str) -> None:
        self.steps.append(name)
        if self.gone:
            raise OSError(errno.EIO, "no such device")
        if name != self.fail_at:
            return
        self.gone = self.pulled
        if callable(self.how):
            self.how()
        else:
            raise OSError(self.how, os.strerror(self.how))

    def free(self, folder: Path) -> int:
        self.step("free")
        return super().free(folder) if self.space is None else self.space

    def create(self, path: Path) -> BinaryIO:
        self.step("create")
        return _Watched(super().create(path), self)  # type: ignore[return-value]

    def sync(self, file: BinaryIO) -> None:
        self.step("sync")
        super().sync(file)

    def open(self, path: Path) -> BinaryIO:
        self.step("open")
        if self.lies:
            data = bytearray(path.read_bytes())
            data[len(data) // 2] ^= 1
            path.write_bytes(data)
        return super().open(path)

    def rename(self, part: Path, final: Path) -> None:
        self.step("rename")
        super().rename(part, final)

    def sync_folder(self, folder: Path) -> bool:
        self.step("sync_folder")
        return super().sync_folder(folder) and not self.no_folder_sync

    def remove(self, path: Path) -> None:
        self.step("remove")
        super().remove(path)


class _Watched:
    """An open file whose writes can fail, after half of the bytes."""

    def __init__(self, file: BinaryIO, drive: FakeDrive) -> None:
        self._file = file
        self._drive = drive

    def write(self, data: bytes) -> int:
        if self._drive.fail_at == "write":
            self._file.write(data[: len(data) // 2])
            self._file.flush()
        self._drive.step("write")
        return self._file.write(data)

    def flush(self) -> None:
        self._file.flush()

    def fileno(self) -> int:
        return self._file.fileno()

    def close(self) -> None:
        self._file.close()
