"""What takes its time or has no room, as a person meets it: a service, the lane that writes, a disk."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event
from typing import Any

import pytest

from app.errors import AppError
from app.tasks import Task
from app.ui.jobs import Jobs


class Slow:
    """A service that takes its time: it waits to be told before it does what it does."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, module: Any, name: str) -> None:
        self._go, self.begun, self.does = Event(), Event(), getattr(module, name)
        self.calls = 0
        monkeypatch.setattr(module, name, self)

    def __call__(self, *args: Any, **named: Any) -> Any:
        self.calls += 1
        self.begun.set()
        assert self._go.wait(20)
        return self.does(*args, **named)

    def go(self) -> None:
        self._go.set()


@contextmanager
def held_up(jobs: Jobs, title: str = "") -> Iterator[Callable[[], None]]:
    """Something is being written: what is asked of the vault within the block comes after it, in its order.

    It ends with the block, or when what the block gets is called. Work with a title is long.
    """
    gate = Event()

    def work(task: Task) -> None:
        while not gate.wait(0.01):
            task.checkpoint()

    jobs.run(work, owner=jobs, lane="write", title=title)
    try:
        yield gate.set
    finally:
        gate.set()


def full(*_args: Any, **_named: Any) -> Any:
    """Stand for what writes on a disk that is full."""
    raise AppError("vault.disk_full")
