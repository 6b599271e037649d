"""Reference numbers that a person can read out: `SSD-JUBA-26-00012-X` (domain.md 1.1)."""

import re

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"  # of devices: without I and O, which look like digits
_FORM = re.compile(r"[A-Z]{3}-[A-Z0-9]{3}[A-HJ-NP-Z]-\d{2}-\d{5,6}-[0-9A-Z]", re.ASCII)
_PARTS = re.compile(r"([A-Z]{3})-([A-Z0-9]{3})-([A-HJ-NP-Z])", re.ASCII)
_MODULUS = 36


def format_ref(country: str, station_code: str, letter: str, year: int, number: int) -> str:
    """Return `{ISO3}-{STN}{D}-{YY}-{NNNNN}-{C}`; six digits past 99,999.

    `country` ISO3, `station_code` three letters, `letter` the device's, `year` that of registration, `number` the
    device's own sequence. ValueError (a bug) where a part has another form.
    """
    if not _PARTS.fullmatch(f"{country}-{station_code}-{letter}") or not 0 < number < 1_000_000:
        raise ValueError("a part of the reference has the wrong form")
    body = f"{country}-{station_code}{letter}-{year % 100:02d}-{number:05d}"
    return f"{body}-{check_character(body)}"


def check_ref(text: str) -> bool:
    """Tell whether `text` is a reference with the right check character; case and outer spaces do not matter."""
    ref = text.strip().upper()
    return bool(_FORM.fullmatch(ref)) and check_character(ref[:-2]) == ref[-1]


def check_character(body: str) -> str:
    """Return the ISO 7064 MOD 37,36 check character of `body`; hyphens do not count. ValueError on other characters."""
    rest = _MODULUS
    for character in body.replace("-", ""):
        rest = (rest + _ALPHABET.index(character)) % _MODULUS or _MODULUS
        rest = rest * 2 % (_MODULUS + 1)
    return _ALPHABET[(_MODULUS + 1 - rest) % _MODULUS]


def device_letters() -> str:
    """Return the letters that devices may bear, in the order in which they are given out."""
    return _LETTERS
