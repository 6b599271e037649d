"""What the process gives up at its start, so that a crash or a neighbour cannot read its memory."""

import contextlib
import ctypes
import sys

_PR_SET_DUMPABLE = 4


def harden() -> None:
    """Forbid core dumps and, on Linux, reading this process's memory by others of the same user.

    Best effort by design: a system that lacks the call keeps its default.
    """
    _no_core_dumps()
    _not_dumpable()


def _no_core_dumps() -> None:
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _not_dumpable() -> None:
    if sys.platform != "linux":
        return
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
