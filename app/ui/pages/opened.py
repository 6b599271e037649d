"""How a record was opened: from the list, so that its neighbours there are one key away."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Opened:
    """A record, its place in the list from 1, how many there are, and a way to the one so many places on."""

    record_id: str
    at: int
    of: int
    go: Callable[[int], object]
