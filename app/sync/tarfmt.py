"""The one kind of tar entry a bundle may hold: plain ustar files with fixed metadata.

The standard library's tarfile reads pax and GNU headers, links, devices, sparse files and base-256 sizes, and it cannot
be told not to. Here a header is read by writing it again from its name and size: every other byte must be equal.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.errors import AppError
from app.keys.stream import Source

BLOCK = 512
END = bytes(2 * BLOCK)
MAX_NAME = 100
_PIECE = 64 * 1024
_OCTAL = re.compile(rb"[0-7]{11}")
_NAME = re.compile(r"[a-z0-9._-]+(/[a-z0-9._-]+)*")


def entry_size(size: int) -> int:
    """Return how many bytes a file of `size` bytes takes in the archive, header and filling counted."""
    return BLOCK + size + filling(size)


def filling(size: int) -> int:
    """Return how many zero bytes follow a file of `size` bytes."""
    return -size % BLOCK


def safe_name(name: str) -> bool:
    """Whether `name` may stand in a bundle: plain lower-case ASCII, relative, no `..`, at most 100 bytes."""
    return len(name) <= MAX_NAME and bool(_NAME.fullmatch(name)) and not {".", ".."} & set(name.split("/"))


def header(name: str, size: int) -> bytes:
    """Return the 512-byte header: mode 0600, no owner, no time. AppError("bundle.path") on an unsafe name."""
    if not safe_name(name):
        raise AppError("bundle.path")
    fields = [name.encode().ljust(100, b"\0"), b"0000600\0", b"0000000\0", b"0000000\0"]
    fields += [b"%011o\0" % size, b"00000000000\0", b" " * 8, b"0", bytes(100), b"ustar\x0000"]
    fields += [bytes(64), b"0000000\0", b"0000000\0", bytes(167)]
    block = b"".join(fields)
    return block[:148] + b"%06o\0 " % sum(block) + block[156:]


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of the archive, before its content is read."""

    name: str
    size: int


def read_exactly(src: Source, size: int) -> bytes:
    """Return exactly `size` bytes; AppError("bundle.tar") where the archive ends before."""
    data = src.read(size)
    if len(data) != size:
        raise AppError("bundle.tar")
    return data


def read_header(src: Source) -> Entry | None:
    """Read the next header; None at the end of the archive (its two zero blocks read).

    Raises AppError bundle.entry_kind (a link, folder, device or extension), bundle.path or bundle.tar.
    """
    block = read_exactly(src, BLOCK)
    if block == bytes(BLOCK):
        if read_exactly(src, BLOCK) != block:
            raise AppError("bundle.tar")
        return None
    if block[156:157] != b"0":
        raise AppError("bundle.entry_kind")
    name = block[:100].rstrip(b"\0").decode("ascii", "replace")
    digits = block[124:135]
    if not _OCTAL.fullmatch(digits):
        raise AppError("bundle.tar")
    size = int(digits, 8)
    if header(name, size) != block:
        raise AppError("bundle.tar")
    return Entry(name, size)


def read_body(src: Source, entry: Entry) -> Iterator[bytes]:
    """Yield the content in pieces of at most 64 KiB, then check the zero filling after it."""
    left = entry.size
    while left:
        piece = read_exactly(src, min(left, _PIECE))
        left -= len(piece)
        yield piece
    if any(read_exactly(src, filling(entry.size))):
        raise AppError("bundle.tar")
