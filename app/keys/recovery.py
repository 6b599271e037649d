"""The printed recovery key: 160 random bits in Crockford's base 32, with two check characters."""

import secrets
from dataclasses import dataclass, field

from app.errors import AppError

_CHARS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BYTES, _LENGTH = 20, 32
# A prime below 32 * 32: every single wrong character and every swap of neighbours changes the remainder.
_PRIME = 1021


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """A key that opens the vault alone. Printed or saved to a removable drive, never stored beside the vault."""

    raw: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> "RecoveryKey":
        """Return a new key."""
        return cls(secrets.token_bytes(_BYTES))

    @property
    def text(self) -> str:
        """The key as printed: 8 groups of 4 characters and a check group of 2, joined by hyphens."""
        number = int.from_bytes(self.raw, "big")
        chars = _digits(number, _LENGTH)
        groups = [chars[i : i + 4] for i in range(0, _LENGTH, 4)]
        return "-".join([*groups, _digits(number % _PRIME, 2)])

    def has_group(self, index: int, typed: str) -> bool:
        """Tell whether this is what stands in group `index` (from 0), read as leniently as `parse` does."""
        return typed.strip().upper().translate(_READ_AS) == self.text.split("-")[index]

    @classmethod
    def parse(cls, text: str) -> "RecoveryKey":
        """Read a typed key: case, spaces, hyphens, and O for 0, I or L for 1 do not matter.

        Raises AppError recovery.form (wrong length or character) or recovery.typo (the check fails).
        """
        chars = "".join(char for char in text if not char.isspace() and char not in "-‐‑–—")
        chars = chars.upper().translate(_READ_AS) if chars.isascii() else ""
        if len(chars) != _LENGTH + 2 or not set(chars) <= set(_CHARS):
            raise AppError("recovery.form", length=len(chars))
        number = _number(chars[:_LENGTH])
        if number % _PRIME != _number(chars[_LENGTH:]):
            raise AppError("recovery.typo")
        return cls(number.to_bytes(_BYTES, "big"))


def _digits(number: int, length: int) -> str:
    return "".join(_CHARS[number >> 5 * i & 31] for i in reversed(range(length)))


def _number(chars: str) -> int:
    number = 0
    for char in chars:
        number = number << 5 | _CHARS.index(char)
    return number
