"""The disk says no at the n-th touch of one act, in a process of its own with the shim preloaded; then it says yes.

Run by test_full_disk.py: prints one line of JSON for every attempt. After a failure the person must have been told by a
known code, what was acknowledged before must stand, the audit must be clean, and the same act must succeed.
"""

import ctypes
import errno
import json
import os
import random
import shutil
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from exchange_cases import group_incident, send
from kill_deeds import World, build
from vault_fixtures import PASSPHRASE, FakeClock

from app.errors import CATALOGUE, AppError
from app.hq import inbox
from app.hq.apply import apply
from app.keys.header import read_header
from app.keys.slots import Unlocked
from app.services import capture, erasing, safekeeping
from app.sync import outbox
from app.sync.outcomes import ExportOutcome
from app.tasks import Task
from app.vault import renew, revisions
from app.vault.vault import Vault, open_vault
from app.vault.verify import verify

RENEWED = "renewed"
WRITE, SYNC, NAME, OPEN = 1, 2, 4, 8
HOW = {  # which touches fail, with what, and whether it stays so
    "full": (WRITE | NAME, errno.ENOSPC, True),
    "io": (WRITE | SYNC | NAME | OPEN, errno.EIO, False),
    "gone": (WRITE | SYNC | NAME | OPEN, errno.EIO, True),
    "read-only": (WRITE | NAME | OPEN, errno.EROFS, True),
}


@dataclass(frozen=True)
class Act:
    """What is done (`do` with the open vault), where it may fail, and which vault it is done in.

    `opening`: opening the vault is the act itself. `closing`: the act closes the vault.
    """

    do: Callable[[Vault, World], object]
    vault: str = "station"
    where: str = ""  # a folder of the world; the vault's own unless told
    opening: bool = False
    closing: bool = False


def _save(vault: Vault, _world: World) -> object:
    return revisions.save(vault, group_incident(77, summary_nonident="Told in plain words. " * 300), state="FINAL")


def _attach(vault: Vault, world: World) -> object:
    with vault.reading() as db:
        record = db.scalar("SELECT record FROM head WHERE kind = 'incident' ORDER BY record")
    return capture.attach(vault, record, world.root / "paper.bin", kind="DOCUMENT")


def _export(vault: Vault, world: World) -> object:
    result = send(vault, world.root / "stick")
    if result.path is None and result.outcome is not ExportOutcome.NOTHING_TO_SEND:
        raise AppError(result.outcome.code)
    return result


def _receive(vault: Vault, world: World) -> object:
    entry = inbox.receive(vault, min((world.root / "ready").glob("*.age")), task=Task())
    if entry.state == "staged":
        return apply(vault, entry.id, task=Task())
    if entry.state != "applied":
        raise AssertionError(f"the bundle ends as {entry.state} {entry.code}")
    return entry


def _backup(vault: Vault, world: World) -> object:
    return safekeeping.backup(vault, world.root / "drive", task=Task())


def _erase(vault: Vault, _world: World) -> object:
    with vault.reading() as db:
        record = db.scalar("SELECT record FROM head WHERE kind = 'incident' ORDER BY record LIMIT 1 OFFSET 3")
    return erasing.erase_record(vault, record, reason="MISTAKE", forget=outbox.forget)


def _renew(vault: Vault, world: World) -> object:
    """Renew the key; which of the keys drawn so far opens the vault depends on how far the disk let it come."""
    wanted = renew.plan(vault, {vault.holder: PASSPHRASE})
    world.keys[f"{RENEWED}{len(world.keys)}"] = (bytes(wanted.dek).hex(), vault.holder)
    return renew.renew(vault, wanted, task=Task())


def _nothing(_vault: Vault, _world: World) -> object:
    return None


ACTS = {
    "save": Act(_save),
    "attach": Act(_attach),
    "export": Act(_export),
    "export to the stick": Act(_export, where="stick"),
    "receive": Act(_receive, vault="hq"),
    "backup": Act(_backup),
    "backup to the drive": Act(_backup, where="drive"),
    "erase": Act(_erase),
    "renew": Act(_renew, closing=True),
    "open": Act(_nothing, opening=True),
    "migrate": Act(_nothing, vault="station-older", opening=True),
}


class Shim:
    """The preloaded library of this process."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.fault_count.restype = ctypes.c_long

    def arm(self, folder: Path, how: str, nth: int) -> None:
        kinds, error, stays = HOW[how]
        self._library.fault_arm(os.fsencode(folder), kinds, ctypes.c_long(nth), error, int(stays))

    def disarm(self) -> int:
        self._library.fault_disarm()
        return int(self._library.fault_count())


@dataclass
class Attempt:
    """One attempt: after how many touches in all, what a person was told ("" where it succeeded), what is wrong."""

    act: str
    how: str
    nth: int
    touched: int = 0
    told: str = ""
    wrong: str = ""


def attempt(world: World, name: str, how: str, nth: int) -> Attempt:
    """Do an act while the disk fails at its nth touch, then look, then do it again on a good disk."""
    act, found = ACTS[name], Attempt(name, how, nth)
    folder = world.root / act.vault
    before = _kept(world, act)
    shim = Shim()
    where = world.root / act.where if act.where else folder
    try:
        _do(world, act, shim, where, how, nth)
    except AppError as error:
        found.told = error.code
    except Exception as error:  # noqa: BLE001 - it is the finding
        found.told, found.wrong = type(error).__name__, "".join(traceback.format_exception(error)[-4:])
    found.touched = shim.disarm()
    if found.told and not found.wrong and found.told not in CATALOGUE:
        found.wrong = f"{found.told} has no sentence"
    found.wrong = found.wrong or _after(world, act, before, told=found.told)
    return found


def _do(world: World, act: Act, shim: Shim, where: Path, how: str, nth: int) -> None:
    if act.opening:
        shim.arm(where, how, nth)
        _open(world, act).close()
        return
    vault = _open(world, act)
    try:
        shim.arm(where, how, nth)
        act.do(vault, world)
    finally:
        vault.close()


def _open(world: World, act: Act) -> Vault:
    folder, own = world.root / act.vault, world.keys[act.vault.split("-")[0]]
    drawn = [pair for name, pair in world.keys.items() if name.startswith(RENEWED)]
    for key, holder in reversed(drawn):
        with suppress(AppError):
            return _opened(folder, key, holder)
    return _opened(folder, *own)


def _opened(folder: Path, key: str, holder: str) -> Vault:
    return open_vault(folder, Unlocked(read_header(folder), bytearray.fromhex(key), holder, 0), clock=FakeClock())


def _kept(world: World, act: Act) -> list[str]:
    return [row[0] for row in world.told("saved")] if act.vault != "hq" and "older" not in act.vault else []


def _after(world: World, act: Act, before: list[str], *, told: str) -> str:
    try:
        vault = _open(world, act)
    except Exception as error:  # noqa: BLE001 - it is the finding
        return "opening again: " + "".join(traceback.format_exception(error)[-3:])
    try:
        act.do(vault, world)
        if act.closing:
            vault = _open(world, act)
        for wrong in _looked(vault, act, before):
            return f"after {told} and doing it again: {wrong}"
    except Exception as error:  # noqa: BLE001 - it is the finding
        return "afterwards: " + "".join(traceback.format_exception(error)[-4:])
    finally:
        vault.close()
    left = [path.name for end in ("*.part", "*.renew*") for path in (world.root / act.vault).rglob(end)]
    return f"left behind: {left}" if left else ""


def _looked(vault: Vault, act: Act, before: list[str]) -> Iterator[str]:
    yield from (f"warned of {code}" for code in vault.warnings)
    with vault.reading() as db:
        heads = {row[0] for row in db.all("SELECT record FROM head")}
    lost = set(before) - heads
    if len(lost) > 2 * (act.do is _erase):  # once with the fault, once without
        yield f"{len(lost)} saves are lost"
    report = verify(vault, Task())
    if not report.ok:
        yield f"audit {report.code} {report.first_bad}"


def tried(world: World, work: Path, name: str, how: str, nth: int) -> Attempt:
    """Attempt in a child, in a copy of what the act needs of the world, which is then taken away."""
    copy = World(work / "now", world.keys, world.said, {})
    for part in (ACTS[name].vault, "ready", "stick", "drive"):
        shutil.copytree(world.root / part, copy.root / part)
    shutil.copyfile(world.root / "paper.bin", copy.root / "paper.bin")
    out, into = os.pipe()
    child = os.fork()
    if not child:
        os.write(into, json.dumps(asdict(attempt(copy, name, how, nth))).encode())
        os._exit(0)
    os.close(into)
    with os.fdopen(out, "rb") as said:
        answer: dict[str, Any] = json.loads(said.read() or b"{}")
    os.waitpid(child, 0)
    shutil.rmtree(copy.root)
    return Attempt(**answer) if answer else Attempt(name, how, nth, wrong="the process died")


def main(work: Path, most: int, seed: int, names: list[str]) -> None:
    """Try every act in every way: at each touch, or at `most` of them drawn by `seed`."""
    drawn = random.Random(seed)
    world = World(work / "world")
    world.root.mkdir()
    build(world, lambda kind, *words: world.said.setdefault(kind, []).append(list(words)))
    (world.root / "paper.bin").write_bytes(drawn.randbytes(200_000))
    for name in names or list(ACTS):
        for how in HOW:
            touches = tried(world, work, name, how, 0).touched
            points = range(1, touches + 1)
            if most and touches > most:
                points = sorted(drawn.sample(points, most))
            for nth in points:
                sys.stdout.write(json.dumps(asdict(tried(world, work, name, how, nth))) + "\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
