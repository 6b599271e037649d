"""How far the vault came, noted beside its database, so that a log that was removed or cut after a crash is told.

After a crash the newest commits stand in the write-ahead log alone. Without it SQLite opens an older state as if it
were whole. This note is written after each commit, in place and never synced: after a power cut it may lag behind the
database, ahead of what was acknowledged it never is. It says how many rows, no more than the header does.
"""

import hmac
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.vault.audit import Head

FILE_NAME = "vault.head"
_LONGEST = 256
_WRITE = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class Reached:
    """The chain's head after a commit, how many pages the database then had, and whether the log was folded in."""

    head: Head
    pages: int
    folded: bool


def note(folder: Path, key: bytes, reached: Reached) -> None:
    """Write the note; where the disk refuses it lags, which is harmless."""
    text = f"{reached.head.count:016d} {reached.head.mac} {reached.pages:012d} {int(reached.folded)}"
    with suppress(OSError):
        file = os.open(folder / FILE_NAME, _WRITE, 0o600)
        try:
            os.write(file, f"{text} {_code(key, text)}\n".encode())
        finally:
            os.close(file)


def noted(folder: Path, key: bytes) -> Reached | None:
    """Return the note that this vault wrote; None where there is none, or one that cannot be trusted."""
    try:
        with (folder / FILE_NAME).open("rb") as file:
            text, _, code = file.readline(_LONGEST).decode("ascii").rstrip("\n").rpartition(" ")
    except (OSError, UnicodeDecodeError):
        return None
    if not hmac.compare_digest(code, _code(key, text)):
        return None
    count, mac, pages, folded = text.split(" ")
    return Reached(Head(int(count), mac), int(pages), folded == "1")


def _code(key: bytes, text: str) -> str:
    return hmac.digest(key, b"vault.head\0" + text.encode(), "sha256").hex()
