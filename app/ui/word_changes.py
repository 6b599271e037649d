"""What changed in a long text, word by word: a pure function over two wordings."""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from enum import Enum
from typing import NamedTuple

LONG = 60  # letters from which a change is told by word; a shorter text is read at a glance
_MOST_WORDS = 6_000  # comparing takes the square of it
_LEAST_ALIKE = 0.3  # below that the words that stayed are chance
_KEPT_AROUND = 12  # words shown before and after a change where much stayed
_WORD = re.compile(r"\s*\S+")


class Change(Enum):
    """What became of some words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


class Piece(NamedTuple):
    """Words that stand together and share what became of them."""

    change: Change
    text: str


def word_changes(old: str, new: str) -> tuple[Piece, ...]:
    """Return the words of both texts in order, each with what became of it; long stretches that stayed are cut to "…".

    Empty where both are short, or so different that side by side they are easier to read.
    """
    if max(len(old), len(new)) < LONG:
        return ()
    before, after = _WORD.findall(old), _WORD.findall(new)
    if not before or not after or max(len(before), len(after)) > _MOST_WORDS:
        return ()
    matcher = SequenceMatcher(None, _bare(before), _bare(after), autojunk=False)
    if matcher.ratio() < _LEAST_ALIKE:
        return ()
    return tuple(_shortened(list(_pieces(matcher, before, after))))


def _bare(words: Sequence[str]) -> list[str]:
    return [word.strip() for word in words]


def _pieces(matcher: "SequenceMatcher[str]", before: Sequence[str], after: Sequence[str]) -> Iterable[Piece]:
    for tag, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if tag == "equal":
            yield Piece(Change.SAME, "".join(after[new_from:new_to]))
            continue
        if old_from < old_to:
            yield Piece(Change.REMOVED, "".join(before[old_from:old_to]))
        if new_from < new_to:
            yield Piece(Change.ADDED, "".join(after[new_from:new_to]))


def _shortened(pieces: list[Piece]) -> Iterable[Piece]:
    for at, piece in enumerate(pieces):
        words = _WORD.findall(piece.text)
        ends = (_KEPT_AROUND if at else 0, _KEPT_AROUND if at < len(pieces) - 1 else 0)
        if piece.change is not Change.SAME or len(words) <= sum(ends) + _KEPT_AROUND:
            yield piece
            continue
        first, last = "".join(words[: ends[0]]), "".join(words[len(words) - ends[1] :])
        yield Piece(Change.SAME, f"{first} …{last}" if at else f"…{last}")
