"""STREAM, the payload part of an age file: a nonce, then 64 KiB chunks of ChaCha20-Poly1305, the last one marked."""

import os
from types import TracebackType
from typing import Protocol, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.errors import AppError

CHUNK = 64 * 1024
TAG = 16
NONCE = 16


class Sink(Protocol):
    """Anything that takes bytes."""

    def write(self, data: bytes, /) -> object:
        """Take all of `data`."""
        ...


class Source(Protocol):
    """Anything that gives bytes."""

    def read(self, size: int, /) -> bytes:
        """Return at most `size` bytes, none only at the end."""
        ...


def derive(key: bytes, salt: bytes, info: bytes) -> bytes:
    """Return 32 bytes of HKDF-SHA256."""
    return HKDF(SHA256(), 32, salt, info).derive(key)


def payload_size(plain: int) -> int:
    """Return how many bytes `plain` bytes take once sealed, the nonce counted."""
    return NONCE + plain + TAG * max(1, -(-plain // CHUNK))


def read_full(src: Source, size: int) -> bytes:
    """Read `size` bytes, fewer only at the end of the file (a raw file may give less than asked for)."""
    data = src.read(size)
    while data and len(data) < size:
        more = src.read(size - len(data))
        if not more:
            break
        data += more
    return data


def _nonce(counter: int, *, last: bool) -> bytes:
    return counter.to_bytes(11, "big") + bytes([last])


class StreamWriter:
    """Seals what is written to it. Leaving the `with` by an exception leaves the file cut: no reader accepts it."""

    def __init__(self, out: Sink, key: bytes) -> None:
        nonce = os.urandom(NONCE)
        out.write(nonce)
        self._out = out
        self._aead = ChaCha20Poly1305(derive(key, nonce, b"payload"))
        self._held = bytearray()
        self._counter = 0

    def write(self, data: bytes) -> int:
        """Take `data`; whole chunks go out at once, the rest waits for more or for `close`."""
        self._held += data
        while len(self._held) > CHUNK:
            self._put(self._held[:CHUNK], last=False)
            del self._held[:CHUNK]
        return len(data)

    def close(self) -> None:
        """Write the last chunk. The file beneath stays open: it is the caller's."""
        self._put(self._held, last=True)
        self._held = bytearray()

    def _put(self, plain: bytearray, *, last: bool) -> None:
        self._out.write(self._aead.encrypt(_nonce(self._counter, last=last), plain, None))
        self._counter += 1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, _value: object, _trace: TracebackType | None) -> None:
        if kind is None:
            self.close()


class StreamReader:
    """Opens a sealed payload chunk by chunk, in constant memory."""

    def __init__(self, src: Source, key: bytes) -> None:
        nonce = read_full(src, NONCE)
        if len(nonce) < NONCE:
            raise AppError("age.header")
        self._src = src
        self._aead = ChaCha20Poly1305(derive(key, nonce, b"payload"))
        self._held = bytearray()
        self._counter = 0
        self._last = self._ended = False

    def read(self, size: int = -1, /) -> bytes:
        """Return `size` bytes, or all; fewer only after the last chunk was verified and nothing follows it.

        Raises AppError("age.payload") at the first chunk that was altered, cut or added. What came before is
        authentic but may be incomplete: act only after the end.
        """
        while not self._ended and (size < 0 or len(self._held) < size):
            self._open_chunk()
        if size < 0:
            size = len(self._held)
        data = bytes(self._held[:size])
        del self._held[:size]
        return data

    def _open_chunk(self) -> None:
        if self._last:
            if self._src.read(1):
                raise AppError("age.payload")
            self._ended = True
            return
        plain = self._open(read_full(self._src, CHUNK + TAG))
        if not plain and self._counter:
            raise AppError("age.payload")
        self._held += plain
        self._counter += 1

    def _open(self, sealed: bytes) -> bytes:
        # Only a full chunk can be one of the middle; a full one may be the last as well.
        for last in (False, True)[len(sealed) < CHUNK + TAG :]:
            try:
                plain = self._aead.decrypt(_nonce(self._counter, last=last), sealed, None)
            except InvalidTag:
                continue
            self._last = last
            return plain
        raise AppError("age.payload")


def seal_stream(out: Sink, key: bytes) -> StreamWriter:
    """Seal a payload without a header under `key` (32 bytes): the form of the vault's blobs."""
    return StreamWriter(out, key)


def open_stream(src: Source, key: bytes) -> StreamReader:
    """Open what `seal_stream` wrote."""
    return StreamReader(src, key)
