"""The print service of Linux and macOS (CUPS), given a PDF through a pipe: no file lies between the vault and it.

Qt's own way to CUPS writes every page, unencrypted, into a file of the temporary folder first (seen with strace, Qt
6.11), so it is not gone. What the service itself keeps until a page is out, and often a day longer, is its own affair.
"""

import os
import shutil
import subprocess
from collections.abc import Sequence

from app.errors import AppError

_ASK_SECONDS = 10
_SEND_SECONDS = 120
# These "printers" make a file of the page; for that there is the PDF with a password.
_FILE_MAKERS = ("cups-pdf:", "file:", "/")
_DEVICE, _DEFAULT = "device for ", "system default destination: "
# One side only: a sheet never stands on the back of another one. No name of ours in the queue.
_OPTIONS = ("-t", "sheet", "-o", "sides=one-sided", "-o", "fit-to-page")


def printers() -> list[str]:
    """Return the names of the printers that put ink on paper, the system's default first; asks for up to 30 s."""
    devices = dict(line.removeprefix(_DEVICE).split(": ", 1) for line in _ask("-v") if line.startswith(_DEVICE))
    names = [name for name in _ask("-e") if not devices.get(name, "").startswith(_FILE_MAKERS)]
    default = next((line.removeprefix(_DEFAULT) for line in _ask("-d") if line.startswith(_DEFAULT)), "")
    return sorted(names, key=lambda name: (name != default, name))


def send(name: str, pdf: bytes) -> None:
    """Hand a PDF to a printer; AppError print.refused where the service does not take it."""
    done = _run(["lp", "-d", name, *_OPTIONS, "-"], pdf, _SEND_SECONDS)
    if done is None or done.returncode:
        raise AppError("print.refused")


def _ask(option: str) -> Sequence[str]:
    done = _run(["lpstat", option], b"", _ASK_SECONDS)
    return done.stdout.decode("utf-8", "replace").splitlines() if done else ()


def _run(words: Sequence[str], given: bytes, seconds: float) -> "subprocess.CompletedProcess[bytes] | None":
    program = shutil.which(words[0])
    if program is None:
        return None
    # The answers are read, so they come in the language they are written in.
    plain = {**os.environ, "LC_ALL": "C"}
    try:
        # A program of the system by its full path; the only word of ours is a printer's name that it told.
        return subprocess.run(  # noqa: S603
            [program, *words[1:]], input=given, capture_output=True, timeout=seconds, check=False, env=plain
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
