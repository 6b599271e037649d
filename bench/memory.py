"""Peak memory of this process above where it stood, page caches of the database included. Linux tells it exactly."""

from contextlib import suppress
from pathlib import Path

from bench.figures import Goal, Row, row

_STATUS, _RESET = Path("/proc/self/status"), Path("/proc/self/clear_refs")
_GOAL = Goal(value_max=120)


class Peak:
    """Taken when the process is warm and idle; `above()` is the highest resident size since then, in MiB."""

    def __init__(self) -> None:
        with suppress(OSError):
            _RESET.write_text("5", encoding="ascii")  # the peak starts anew at the present size
        self._idle = _mib("VmRSS")

    def above(self) -> float | None:
        """Return the peak above the warmed idle; None where the system does not tell."""
        peak = _mib("VmHWM")
        return None if peak is None or self._idle is None else peak - self._idle

    def row(self, name: str) -> list[Row]:
        """Return the row of this peak; none where the system does not tell."""
        peak = self.above()
        return [] if peak is None else [row(f"memory: {name}, peak above warmed idle", peak, "MiB", goal=_GOAL)]


def _mib(name: str) -> float | None:
    with suppress(OSError):
        for line in _STATUS.read_text(encoding="ascii").splitlines():
            if line.startswith(f"{name}:"):
                return int(line.split()[1]) / 1024
    return None
