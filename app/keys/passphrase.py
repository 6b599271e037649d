"""Passphrases: six drawn words, or a person's own if it is strong enough."""

import math
import secrets
import unicodedata
from functools import cache

from xkcdpass import xkcd_password
from zxcvbn import zxcvbn

from app.errors import AppError

WORDS = 6
MIN_BITS = 50
MIN_LENGTH = 12
_METERED = 72  # characters; zxcvbn reads no more


@cache
def _words() -> tuple[str, ...]:
    # The EFF long list (7776 words, 12.9 bits each) as packaged by xkcdpass; the draw itself is `secrets`.
    return tuple(sorted(xkcd_password.generate_wordlist(wordfile="eff-long", min_length=3, max_length=9)))


def generate_passphrase(words: int = WORDS) -> str:
    """Return so many words drawn at random, joined by spaces."""
    return " ".join(secrets.choice(_words()) for _ in range(words))


def strength_bits(text: str) -> int:
    """Return how many bits of guessing a passphrase withstands, as zxcvbn sees it: a floor, it knows habits."""
    if not text:
        return 0
    guesses = zxcvbn(unicodedata.normalize("NFC", text)[:_METERED])["guesses_log10"]
    return int(float(guesses) * math.log2(10))


def require_strong(text: str) -> None:
    """Raise AppError passphrase.short (under 12 characters) or passphrase.weak (under about 50 bits)."""
    if len(text) < MIN_LENGTH:
        raise AppError("passphrase.short", length=len(text), least=MIN_LENGTH)
    bits = strength_bits(text)
    if bits < MIN_BITS:
        raise AppError("passphrase.weak", bits=bits, least=MIN_BITS)
