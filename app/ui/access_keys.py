"""Access keys: Alt and a letter press a button of a header or a dialog; no two buttons side by side share a letter.

A word may mark its letter ("E&xport"); where it does not, or where that letter is taken, the first free one is given.
So no translator has to know what stands beside a word.
"""

from collections.abc import Iterator, Sequence

_LATIN = frozenset("abcdefghijklmnopqrstuvwxyz")
# Without the forms that an Arabic keyboard has no key of its own for everywhere.
_ARABIC = frozenset("ابتثجحخدذرزسشصضطظعغفقكلمنهوي")
_MARK = "&"


def marked(words: Sequence[str]) -> list[str]:
    """Return the words, each with "&" before the letter that is its own; without one where no letter is left."""
    made, taken = [word.replace(_MARK, "") for word in words], set[str]()
    for n in sorted(range(len(words)), key=lambda n: _MARK not in words[n]):  # those that chose come first
        plain = made[n]
        at = next((place for place in _places(words[n], plain) if plain[place].casefold() not in taken), None)
        if at is not None:
            taken.add(plain[at].casefold())
            made[n] = f"{plain[:at]}{_MARK}{plain[at:]}"
    return made


def _places(word: str, plain: str) -> Iterator[int]:
    """Yield where a key could stand: the letter marked, the first of each word, then the others."""
    letters = [n for n, letter in enumerate(plain) if letter.casefold() in _LATIN | _ARABIC]
    chosen = word.find(_MARK)
    yield from (n for n in letters if n == chosen)
    yield from (n for n in letters if n == 0 or plain[n - 1].isspace())
    yield from letters
