"""What is copied, seen by another program at a real clipboard: marked as secret, then gone (threat T20)."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from virtual_screen import needs_screen, until

from app.ui.clipboard import INSIDE

HERE = Path(__file__).resolve().parent
LATER, SOON = "600000", "150"
pytestmark = needs_screen


class Side:
    """One program at the clipboard."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def __call__(self, order: str) -> Any:
        self.tell(order)
        assert self.process.stdout is not None
        answer = self.process.stdout.readline()
        return json.loads(answer) if answer else None

    def tell(self, order: str) -> None:
        """Say it and do not wait for the answer."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{order}\n")
        self.process.stdin.flush()


@pytest.fixture
def side(screen: dict[str, str]) -> Iterator[Callable[..., Side]]:
    """Start a program: `side("own", LATER)` or `side("other")`; all are ended after the test."""
    running: list[subprocess.Popen[str]] = []

    def start(*words: str) -> Side:
        pipe = subprocess.PIPE
        command = [sys.executable, str(HERE / "board_worker.py"), *words]
        running.append(subprocess.Popen(command, env=screen, stdin=pipe, stdout=pipe, text=True))
        return Side(running[-1])

    yield start
    for process in running:
        process.kill()
        process.communicate()


def seen(reader: Side, mode: str = "clipboard") -> dict[str, str]:
    """Return what it reads as soon as there is something: the screen tells a reader of a change in its own time."""
    return cast("dict[str, str]", until(lambda: reader(f"read {mode}")))


def text(held: dict[str, str]) -> str:
    return held.get("text/plain", "")


def test_another_program_sees_the_mark_and_after_its_time_nothing(side: Callable[..., Side]) -> None:
    other, long, short = side("other"), side("own", LATER), side("own", SOON)
    assert long("copy Ferry Landing")
    for mode in ("clipboard", "selection"):
        held = seen(other, mode)
        assert text(held) == "Ferry Landing"
        assert held["x-kde-passwordManagerHint"] == "secret"

    assert short("copy Wells Crossing")
    until(lambda: not other("read clipboard") and not other("read selection"))
    assert other("put a shopping list")
    assert short("copy Wells Crossing")
    assert other("put a shopping list")  # before the time is over
    assert long("copy Ferry Landing")
    # The screen refuses whoever has not heard yet that another was there later.
    until(lambda: other("put a shopping list") and text(other("read clipboard")) == "a shopping list")
    until(lambda: not other("read selection") or text(other("read selection")) == "Ferry Landing")
    assert text(other("read clipboard")) == "a shopping list"  # what is not ours is left alone


def test_who_copies_later_than_another_program_leaves_its_words_alone(side: Callable[..., Side]) -> None:
    own = side("own", LATER)
    assert own("copy Ferry Landing")
    own.tell("late Wells Crossing")
    other = side("other")  # begun later: its time at the screen is later too
    assert other("put a shopping list")
    assert own("go on")  # the screen refuses the copy; the program lives on
    held = seen(other)
    assert text(held) == "a shopping list"
    assert "x-kde-passwordManagerHint" not in held
    assert own("copy Ferry Landing")


def test_a_narrative_reaches_no_other_program(side: Callable[..., Side]) -> None:
    other, own = side("other"), side("own", LATER)
    assert own("narrative Seen from the road.")
    held = seen(other)
    assert INSIDE in held
    assert not [form for form, content in held.items() if "road" in content]


def test_nothing_outlives_the_panic(side: Callable[..., Side]) -> None:
    other, own = side("other"), side("own", LATER)
    assert own("copy Ferry Landing")
    assert text(seen(other)) == "Ferry Landing"
    assert own("vanish") is None
    own.process.wait(20)
    until(lambda: not other("read clipboard") and not other("read selection"))
