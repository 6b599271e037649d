"""Figures, their floors and their goals: what a row of the table is and when it counts."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

ROUNDS = 5
MAX_SPREAD = 1.5
_LEAST, _AT_MOST = 0.02, 500  # seconds a round takes at least, and calls in it at most
Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. `ratio` is against `floor`; `void`: the floor was too unsteady to judge by.

    `met` is None where the row has no goal, or is void. `goal` is a sentence, numbers in `unit` unless it says times.
    """

    name: str
    value: float
    unit: str
    floor: float | None = None
    ratio: float | None = None
    goal: str = ""
    met: bool | None = None
    void: bool = False


@dataclass(frozen=True, slots=True)
class Goal:
    """What a row is to reach: bounds on the ratio and on the value itself."""

    ratio_max: float | None = None
    ratio_min: float | None = None
    value_max: float | None = None
    value_min: float | None = None

    def told(self) -> str:
        """Return the goal as a short sentence."""
        bounds = ((self.ratio_max, "≤ {:g}×"), (self.ratio_min, "≥ {:g}×"), (self.value_max, "≤ {:g}"))
        said = [form.format(bound) for bound, form in (*bounds, (self.value_min, "≥ {:g}")) if bound is not None]
        return " and ".join(said)

    def met(self, value: float, ratio: float | None) -> bool:
        """Judge a value and its ratio, where there is one."""
        return all(
            (
                self.value_max is None or value <= self.value_max,
                self.value_min is None or value >= self.value_min,
                self.ratio_max is None or ratio is None or ratio <= self.ratio_max,
                self.ratio_min is None or ratio is None or ratio >= self.ratio_min,
            )
        )


def row(
    name: str, value: float, unit: str, *, floors: Sequence[float] = (), goal: Goal | None = None, speed: bool = False
) -> Row:
    """Judge a value against the median of its floors. With `speed`, value and floors are rates: more is better."""
    floor = statistics.median(floors) if floors else None
    ratio = value / floor if floor else None
    ratio_goal = goal is not None and (goal.ratio_max is not None or goal.ratio_min is not None)
    void = bool(ratio_goal and len(floors) > 1 and max(floors) > MAX_SPREAD * min(floors))
    met = None if goal is None or void else goal.met(value, ratio)
    digits = [None if number is None else float(f"{number:.4g}") for number in (floor, ratio)]
    assert not speed or goal is None or goal.ratio_max is None, "a rate is held against a lower bound"
    return Row(name, float(f"{value:.4g}"), unit, digits[0], digits[1], goal.told() if goal else "", met, void)


def seconds(act: Act, times: int = 1) -> float:
    """Return how long `act` takes, the mean of `times` calls in a row."""
    start = time.perf_counter()
    for _ in range(times):
        act()
    return (time.perf_counter() - start) / times


def side_by_side(act: Act, floor: Act, *, rounds: int = ROUNDS) -> tuple[float, list[float]]:
    """Return the median seconds of `act` and those of its floor, taken in turn so that both see the same machine.

    What is short is done several times a round, so that no round is shorter than 20 ms by the first call.
    """
    act()
    times = max(1, min(_AT_MOST, int(_LEAST / max(seconds(floor), 1e-9))))
    mine, floors = [], []
    for _ in range(rounds):
        mine.append(seconds(act, times))
        floors.append(seconds(floor, times))
    return statistics.median(mine), floors


def quantile(values: Sequence[float], share: float) -> float:
    """Return the value below which this share of all lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def milli(figures: tuple[float, list[float]]) -> dict[str, Any]:
    """Spell what `side_by_side` took in milliseconds, as arguments of `row`."""
    return {"value": figures[0] * 1000, "unit": "ms", "floors": [floor * 1000 for floor in figures[1]]}
