"""The floor of the database: the same SQLCipher with the same settings, and nothing of ours around it."""

from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from app.keys.subkeys import subkey
from app.vault.connections import list_cache_kib
from app.vault.db import WRITER_CACHE_KIB
from app.vault.folder import DATABASE
from app.vault.vault import Vault

PAGE = 4096
FRAME = PAGE + 24
_SETTINGS = ("temp_store = MEMORY", "secure_delete = ON", "mmap_size = 0", "cell_size_check = ON")


def reader(vault: Vault) -> Any:
    """Open the vault's database for reading, with the cache of the list."""
    key = subkey(vault.dek(), vault.header.vault_id, "db")
    return _open(vault.folder / DATABASE, key, ("query_only = ON", f"cache_size = -{list_cache_kib()}"))


def writer(path: Path) -> Any:
    """Open a database of its own for writing, as durable as the vault's."""
    settings = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", f"cache_size = -{WRITER_CACHE_KIB}")
    return _open(path, bytes(range(32)), settings)


def _open(path: Path, key: bytes, settings: tuple[str, ...]) -> Any:
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.set_key(bytearray(b"x'" + key.hex().encode() + b"'"))
    for setting in (*_SETTINGS, *settings):
        connection.execute(f"PRAGMA {setting}")
    return connection


class PageWriter:
    """Writes so many pages in one durable transaction, and nothing else."""

    def __init__(self, path: Path, *, kept: int) -> None:
        """Make a table of `kept` rows of a page each, so that the writes fall as far apart as the vault's."""
        self._connection, self._kept, self._next = writer(path), kept, 0
        self._connection.execute("CREATE TABLE page (id INTEGER PRIMARY KEY, content BLOB NOT NULL)")
        self._connection.execute("BEGIN")
        rows = ((number, bytes([number % 251]) * 2200) for number in range(kept))
        self._connection.executemany("INSERT INTO page VALUES (?, ?)", rows)
        self._connection.execute("COMMIT")

    def write(self, pages: int) -> None:
        """Change `pages` pages in one transaction."""
        self._connection.execute("BEGIN IMMEDIATE")
        for _ in range(pages):
            self._next = (self._next + 7919) % self._kept
            content = self._next.to_bytes(4, "big") * 550
            self._connection.execute("UPDATE page SET content = ? WHERE id = ?", (content, self._next))
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()
