"""Run by a test as a process of its own: renews copies of a vault and dies in each, one touch of the disk later."""

import os
import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parents[1])]

from vault_fixtures import FakeClock  # noqa: E402 - after the path is set

from app.keys.header import read_header  # noqa: E402
from app.keys.slots import Unlocked  # noqa: E402
from app.tasks import Task  # noqa: E402
from app.vault import renew  # noqa: E402
from app.vault.vault import Vault, open_vault  # noqa: E402

LATER = "walnut ribbon quarry thimble copper fjord"


def dying_at(step: int) -> Callable[[], None]:
    """Return what is called before each touch: the process ends without a word at the one numbered `step`."""
    touches = 0

    def touch() -> None:
        nonlocal touches
        touches += 1
        if touches > step:
            os._exit(9)

    return touch


def arm(touch: Callable[[], None]) -> None:
    """Let every rename, removal and sync of this process, and every stage of the work, pass by `touch` first."""
    for name in ("replace", "unlink", "fsync"):
        before = getattr(os, name)

        def guarded(*args: object, _before: Callable[..., object] = before, **named: object) -> object:
            touch()
            return _before(*args, **named)

        setattr(os, name, guarded)


def opened(folder: Path, dek: bytes, holder: str) -> Vault:
    return open_vault(folder, Unlocked(read_header(folder), bytearray(dek), holder, 0), clock=FakeClock())


def renew_one(vault: Vault, wanted: renew.Renewal, step: int) -> None:
    touch = dying_at(step)
    arm(touch)
    stages: set[str] = set()

    def report(_done: int, _total: int, stage: str) -> None:
        if stage not in stages:
            stages.add(stage)
            touch()

    renew.renew(vault, wanted, task=Task(report))


def main(template: Path, dek: bytes, holder: str, out: Path) -> None:
    with closing(opened(template, dek, holder)) as vault:
        wanted = renew.plan(vault, {holder: LATER})
    sys.stdout.write(bytes(wanted.dek).hex())
    sys.stdout.flush()
    for step in range(100):
        folder = out / f"{step:02}"
        shutil.copytree(template, folder)
        child = os.fork()
        if not child:
            renew_one(opened(folder, dek, holder), wanted, step)
            os._exit(0)
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0:
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3], Path(sys.argv[4]))
