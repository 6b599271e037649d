"""Merges the full-text index so that words of rows that are gone leave it with them (bundle-and-vault.md 4.6)."""

from itertools import islice

from app.vault.db import Db

_OPTIMIZE = "INSERT INTO incident_fts (incident_fts) VALUES ('optimize')"
_REBUILD = "INSERT INTO incident_fts (incident_fts) VALUES ('rebuild')"
_STRUCTURE = "SELECT block FROM incident_fts_data WHERE id = 10"  # FTS5's record of its levels and segments
_COOKIE = 4


def merge(db: Db) -> None:
    """Merge the index into one segment without a word of what was deleted.

    FTS5 keeps the words of a deletion where it takes the merged segment for one that lies above another, which happens
    in small indexes; then the index is made anew from its text.
    """
    db.run(_OPTIMIZE)
    if not is_merged(bytes(db.scalar(_STRUCTURE))):
        db.run(_REBUILD)


def is_merged(structure: bytes) -> bool:
    """Tell whether an index is empty or one segment on its last level, where FTS5 drops what was deleted.

    `structure`: a cookie of four bytes, then as SQLite's variable-length integers the number of levels, of segments
    and of writes, and for each level how many segments are being merged, how many there are, and three numbers of each.
    Any other form (another version of FTS5) counts as not merged.
    """
    try:
        numbers = iter(_varints(structure[_COOKIE:]))
        levels, segments, _writes = islice(numbers, 3)
        there = []
        for _ in range(levels):
            _merging, count = islice(numbers, 2)
            there.append(count)
            if len(list(islice(numbers, 3 * count))) != 3 * count:
                return False
    except ValueError:
        return False
    whole = segments == sum(there) and not list(numbers)
    return whole and (segments == 0 or (segments == 1 and there[-1] == 1))


def _varints(data: bytes) -> list[int]:
    """Read SQLite's integers of seven bits a byte, the highest first; those of nine bytes do not occur here."""
    found, value = [], 0
    for byte in data:
        value = value << 7 | byte & 0x7F
        if not byte & 0x80:
            found.append(value)
            value = 0
    return found
