"""kill -9 at random moments of save, attach, export, receive, migrate, erase and backup: `python3 dev.py kill`.

Each round is a process that does one thing over and over and is killed at a random moment, its opening included. A
second process then opens what was left: no acknowledged save is lost, no number was used for two contents, the audit
is clean, and the work goes on. `--json` prints the figures for a program.
"""

import argparse
import json
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TextIO

sys.path.insert(0, str(Path(__file__).resolve().parent))

from kill_deeds import DEEDS, World, arrive, build, look, renew, speak

ROUNDS = 300
_FRESH_AFTER = 35  # rounds in one world: a vault that grows makes every look longer
_LONGEST = 120.0  # seconds; a child that does not end is a finding
_LATE = 1.25  # how much later than its usual end a deed may be killed


@dataclass
class Figures:
    """What the rounds showed. `acknowledged` counts what was called done before a kill, by kind."""

    seed: int
    rounds: dict[str, int] = field(default_factory=dict)
    acknowledged: dict[str, int] = field(default_factory=dict)
    numbers: int = 0
    ended_first: int = 0
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0.0


class Rounds:
    """The rounds of one run."""

    def __init__(self, seed: int, work: Path, tell: Callable[[str], None]) -> None:
        self.figures = Figures(seed)
        self._random = random.Random(seed)
        self._work = work
        self._tell = tell
        self._usual = dict.fromkeys(DEEDS, 0.3)  # seconds that a deed takes here, learned as it goes

    def run(self, count: int, kinds: list[str]) -> Figures:
        start = time.monotonic()
        world = self._world()
        for number in range(count):
            if number and number % _FRESH_AFTER == 0:
                self._close(world)
                world = self._world()
            self._round(world, kinds[number % len(kinds)])
        self._close(world)
        self.figures.seconds = round(time.monotonic() - start, 1)
        return self.figures

    def _world(self) -> World:
        world = World(Path(tempfile.mkdtemp(dir=self._work)))
        for name, *words in self._child(lambda say: build(world, say)):
            self._note(world, name, words)
        return world

    def _close(self, world: World) -> None:
        self._find(world, "arrive", self._child(lambda say: arrive(world, say)))
        self.figures.numbers += len(world.numbers)
        shutil.rmtree(world.root)

    def _round(self, world: World, kind: str) -> None:
        renew(world, kind)
        if kind == "receive":
            world.said |= {"received": [], "applied": []}
        said, killed = self._killed(world, kind)
        for name, *words in said:
            self._note(world, name, words)
            if name not in {"ready", "erasing"}:
                self.figures.acknowledged[name] = self.figures.acknowledged.get(name, 0) + 1
        self.figures.rounds[kind] = self.figures.rounds.get(kind, 0) + 1
        self.figures.ended_first += not killed
        self._find(world, kind, self._child(lambda say: look(world, kind, say)))

    def _find(self, world: World, kind: str, said: list[list[str]]) -> None:
        for name, *words in said:
            if name == "number":
                world.numbers[words[0]] = words[1]
            elif name == "wrong":
                self.figures.wrong.append(f"{kind}: {words[0]}")
                self._tell(f"WRONG {kind}: {words[0]}")

    def _note(self, world: World, name: str, words: list[str]) -> None:
        if name == "key":
            world.keys[words[0]] = (words[1], words[2])
        else:
            world.said.setdefault(name, []).append(words)

    def _killed(self, world: World, kind: str) -> tuple[list[list[str]], bool]:
        """Let a deed run and kill it at a random moment: during its opening, or after it said that it is ready."""
        pid, out = self._start(lambda say: DEEDS[kind](world, say))
        if kind == "migrate" or self._random.random() < 0.2:  # its opening is what is killed
            delay = self._random.uniform(0, self._usual[kind] if kind == "migrate" else 0.06)
        else:
            select.select([out], [], [], _LONGEST)
            delay = self._random.uniform(0, self._usual[kind] * _LATE)
        began = time.monotonic()
        while (left := began + delay - time.monotonic()) > 0 and not _ended(pid):
            time.sleep(min(left, 0.002))
        os.kill(pid, signal.SIGKILL)
        said = _read_to_end(out)
        _, status = os.waitpid(pid, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        if not killed and os.waitstatus_to_exitcode(status):
            self.figures.wrong.append(f"{kind}: the deed failed by itself")
        self._learn(kind, killed, time.monotonic() - began)
        return said, killed

    def _learn(self, kind: str, killed: bool, took: float) -> None:
        """A deed that ends by itself is killed sooner the next time, one that never does a little later."""
        usual = self._usual[kind]
        longest = 0.3 if kind in {"save", "attach"} else 2.0  # a vault that grows makes every other round longer
        self._usual[kind] = min(usual * 1.05, longest) if killed else max(0.02, min(usual, took) * 0.8)

    def _start(self, work: Callable[..., None]) -> tuple[int, int]:
        out, into = os.pipe()
        seed = self._random.getrandbits(64)
        pid = os.fork()
        if pid:
            os.close(into)
            return pid, out
        os.close(out)
        random.seed(seed)
        try:
            work(speak(into))
        except BaseException:  # noqa: BLE001 - a child says what ended it
            traceback.print_exc()
            os._exit(1)
        os._exit(0)

    def _child(self, work: Callable[..., None]) -> list[list[str]]:
        pid, out = self._start(work)
        said = _read_to_end(out)
        _, status = os.waitpid(pid, 0)
        if os.waitstatus_to_exitcode(status):
            self.figures.wrong.append("a look failed: its traceback is above")
        return said


def _ended(pid: int) -> bool:
    """Tell whether a child has ended, leaving its status to be asked for."""
    return os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def _read_to_end(out: int) -> list[list[str]]:
    with os.fdopen(out) as lines:
        return [json.loads(line) for line in lines if line.endswith("\n")]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="kill", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().getrandbits(32))
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--kinds", nargs="+", choices=list(DEEDS), default=list(DEEDS))
    asked = parser.parse_args(arguments)
    if not hasattr(os, "fork"):
        parser.error("kill -9 is a POSIX signal; this system has none")
    with tempfile.TemporaryDirectory(prefix="waypost-kill-") as work:
        figures = Rounds(asked.seed, Path(work), lambda text: _write(sys.stderr, text)).run(asked.rounds, asked.kinds)
    _write(sys.stdout, json.dumps(asdict(figures)) if asked.json else _said(figures))
    return 1 if figures.wrong else 0


def _write(to: TextIO, text: str) -> None:
    to.write(text + "\n")
    to.flush()


def _said(figures: Figures) -> str:
    counts = (", ".join(f"{name} {n}" for name, n in rows.items()) for rows in (figures.rounds, figures.acknowledged))
    rounds, acknowledged = counts
    return (
        f"{sum(figures.rounds.values())} rounds in {figures.seconds} s, seed {figures.seed}: {rounds}.\n"
        f"Acknowledged before a kill: {acknowledged}. Numbers given: {figures.numbers}.\n"
        f"Ended before the kill: {figures.ended_first}. Wrong: {len(figures.wrong)}."
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
