"""What the process gives up at its start, so that a crash or a neighbour cannot read its memory."""

import contextlib
import ctypes
import sys

_PR_SET_DUMPABLE = 4
# SEM_FAILCRITICALERRORS and SEM_NOGPFAULTERRORBOX: a crash is the end, without a report or a local dump (WER).
_NO_REPORT = 0x0001 | 0x0002
_NO_HEAP = 0x0001  # WER_FAULT_REPORTING_FLAG_NOHEAP: where a report is made nevertheless, it holds no memory


def harden() -> None:
    """Forbid core dumps and crash reports and, on Linux, reading this process's memory by others of the same user.

    Best effort by design: a system that lacks the call keeps its default.
    """
    _no_core_dumps()
    _not_dumpable()
    _no_crash_reports()


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


def _no_crash_reports() -> None:
    if sys.platform == "win32":
        with contextlib.suppress(OSError, AttributeError):
            kernel = ctypes.WinDLL("kernel32")
            kernel.SetErrorMode(_NO_REPORT)
            kernel.WerSetFlags(_NO_HEAP)
