"""Run by a test as a process of its own: exports, and dies without a word at one step of the drive."""

import os
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parents[1])]

from drive_fake import FakeDrive  # noqa: E402 - after the path is set
from vault_fixtures import FakeClock  # noqa: E402

from app.keys.header import read_header  # noqa: E402
from app.keys.slots import Unlocked  # noqa: E402
from app.sync import outbox  # noqa: E402
from app.tasks import Task  # noqa: E402
from app.vault.vault import open_vault  # noqa: E402


def main(folder: Path, dek: bytes, holder: str, stick: Path, step: str) -> None:
    unlocked = Unlocked(header=read_header(folder), dek=bytearray(dek), holder=holder, slot=0)
    vault = open_vault(folder, unlocked, clock=FakeClock())
    drive = FakeDrive(step, lambda: os._exit(9))
    task = DyingTask() if step == "bundle.sealing" else Task()
    outbox.export(vault, outbox.only_audience(vault).id, stick, drive=drive, task=task)


class DyingTask(Task):
    def report(self, done: int, total: int, stage: str) -> None:
        if stage == "bundle.sealing":
            os._exit(9)
        super().report(done, total, stage)


if __name__ == "__main__":
    main(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3], Path(sys.argv[4]), sys.argv[5])
