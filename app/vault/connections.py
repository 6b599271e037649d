"""Connections of one open vault, one reader and one writer per thread that asks.

The driver lets a connection be used by the thread that made it alone, and we keep that check. In the window three
threads ask (one write lane, two read lanes); a command line has one. Threads that end leave their connection to the
next thread of the same number, which the driver accepts.
"""

import os
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.errors import AppError
from app.vault.db import READER_CACHE_KIB, WRITER_CACHE_KIB, connect

_LIST_CACHE_KIB = 256 * 1024


class Connections:
    """Opens, keeps and closes the connections to one database file."""

    def __init__(self, database: Path, key: bytes) -> None:
        self._database = database
        self._key = bytearray(key)
        self._kept: dict[tuple[int, str], Any] = {}
        self._guard = threading.Lock()
        self._closed = False

    def reader(self) -> Any:
        """Return this thread's standing reader; the first one has the large cache of the list."""
        return self._standing("ro")

    def writer(self) -> Any:
        """Return this thread's standing writer."""
        return self._standing("rw")

    def writer_at_work(self) -> Any:
        """Return this thread's writer if a transaction is open on it, else None."""
        with self._guard:
            writer = self._kept.get((threading.get_ident(), "rw"))
        return writer if writer is not None and writer.in_transaction else None

    def fresh(self) -> Any:
        """Open a read-only connection that the caller closes; for one long job."""
        return self._open("ro", READER_CACHE_KIB)

    def fresh_copying(self) -> Any:
        """Open a connection for VACUUM INTO, which makes no file from a read-only one; the caller closes it."""
        return self._open("rw", READER_CACHE_KIB)

    def rest(self) -> None:
        """Close this thread's connections; it gets new ones when it asks again."""
        with self._guard:
            for connection in self._take_mine():
                connection.close()

    def close(self) -> None:
        """Close what this thread opened; other threads' connections close when the last use of them ends.

        A connection can be closed by its own thread alone; dropping the last reference closes it from any. This
        thread's writer goes last, because a reader cannot take the write-ahead log away.
        """
        with self._guard:
            self._closed = True
            mine = self._take_mine()
            self._kept.clear()
            for connection in mine:
                connection.close()
            self._key[:] = bytes(len(self._key))

    def _take_mine(self) -> list[Any]:
        me = threading.get_ident()
        return [self._kept.pop(at) for at in ((me, "ro"), (me, "rw")) if at in self._kept]

    def _standing(self, mode: str) -> Any:
        at = (threading.get_ident(), mode)
        with self._guard:
            if at not in self._kept or self._closed:
                self._kept[at] = self._open(mode, self._cache_kib(mode))
            return self._kept[at]

    def _cache_kib(self, mode: str) -> int:
        if mode == "rw":
            return WRITER_CACHE_KIB
        first = not any(kept == "ro" for _, kept in self._kept)
        return list_cache_kib() if first else READER_CACHE_KIB

    def _open(self, mode: str, cache_kib: int) -> Any:
        if self._closed:
            raise AppError("vault.closed")
        return connect(self._database, self._key, mode=mode, cache_kib=cache_kib)


def list_cache_kib() -> int:
    """Return the list reader's cache: a sixteenth of the memory, 256 MiB at most; 32 MiB where nobody tells."""
    with suppress(AttributeError, ValueError, OSError):
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024
        return max(READER_CACHE_KIB, min(_LIST_CACHE_KIB, memory // 16))
    return READER_CACHE_KIB
