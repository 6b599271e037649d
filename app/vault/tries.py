"""How often somebody failed to open the vault, noted in clear beside it and told at the next unlock.

A locked vault can note nothing inside. Whoever has the folder can take the note away, and guesses at a copy of it
leave none: it tells of a person at this keyboard, and promises no more.
"""

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.errors import AppError

FILE_NAME = "vault.tries"
_LONGEST = 64
_MOST = 9999
_FORM = re.compile(r"(\d{1,4}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d)\n?")


@dataclass(frozen=True, slots=True)
class Tries:
    """How many attempts failed since the last good unlock, and when the first of them was (an instant)."""

    count: int
    since: str

    @property
    def told(self) -> AppError:
        """What a person reads of it."""
        return AppError("vault.tries", count=self.count, since=self.since[:16].replace("T", " "))


def note(folder: Path, at: str) -> None:
    """Count one more; a folder that cannot be written to counts none."""
    known = read(folder)
    counted = Tries(min(known.count + 1, _MOST), known.since) if known else Tries(1, at)
    with suppress(OSError):
        (folder / FILE_NAME).write_text(f"{counted.count} {counted.since}\n", encoding="ascii")


def read(folder: Path) -> Tries | None:
    """Return what was noted; None where nothing was, or nothing that can be read."""
    try:
        with (folder / FILE_NAME).open(encoding="ascii") as file:
            found = _FORM.fullmatch(file.read(_LONGEST))
    except (OSError, UnicodeDecodeError):
        return None
    return Tries(int(found[1]), found[2]) if found and int(found[1]) else None


def forget(folder: Path) -> None:
    """Take the note away: it was told."""
    with suppress(OSError):
        (folder / FILE_NAME).unlink(missing_ok=True)
