"""The vault's keyed chain as arithmetic: one HMAC over the one before and the row (bundle-and-vault.md 4.7)."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from app.clock import Clock
from app.keys.subkeys import audit_mac
from app.models.canonical import encode

START = bytes(32)


@dataclass(frozen=True, slots=True)
class Link:
    """One row of the audit table without its number's mac: what the chain binds."""

    n: int
    at: str
    by: str
    event: str
    table: str
    key: str
    row_hash: bytes | None


@dataclass(frozen=True, slots=True)
class Chain:
    """Who writes, when, and under which key; carried by every writing connection."""

    key: bytes
    by: str
    clock: Clock

    def now(self) -> str:
        """Return the present instant as ISO 8601 with offset, to the second."""
        return self.clock.now().isoformat(timespec="seconds")


def mac(key: bytes, previous: bytes, link: Link) -> bytes:
    """Return HMAC-SHA256(key, previous ‖ canonical JSON of the row)."""
    digest = link.row_hash.hex() if link.row_hash is not None else None
    row = [link.n, link.at, link.by, link.event, link.table, link.key, digest]
    return audit_mac(key, previous, encode(row))


def row_hash(row: Mapping[str, str | int | bytes | None]) -> bytes:
    """Return SHA-256 of the canonical JSON of a stored row; bytes are spelled in hexadecimal."""
    spelled = {name: value.hex() if isinstance(value, bytes) else value for name, value in row.items()}
    return hashlib.sha256(encode(spelled)).digest()
