"""The age reader against every public vector of C2SP/CCTV that is about X25519 or hybrid recipients, unarmoured."""

import hashlib
import io
import zlib
from pathlib import Path

import pytest

from app.errors import AppError
from app.keys.age import ClassicalIdentity, Identity, decrypt
from app.keys.stream import CHUNK

VECTORS = Path(__file__).resolve().parents[3] / "shared" / "data" / "age-testkit" / "testdata"
OUTCOME = {
    "age.not_age": "header failure",
    "age.header": "header failure",
    "age.no_match": "no match",
    "age.mac": "HMAC failure",
    "age.payload": "payload failure",
}


def _read(path: Path) -> tuple[list[tuple[str, str]], bytes]:
    head, _, body = path.read_bytes().partition(b"\n\n")
    rows = [tuple(line.split(": ", 1)) for line in head.decode().splitlines()]
    return rows, zlib.decompress(body) if ("compressed", "zlib") in rows else body


def _applicable() -> list[Path]:
    """Armour and passphrases are not read by Waypost; a passphrase stanza beside another one is, and is refused."""
    if not VECTORS.is_dir():
        return []
    skipped = ("armor_", "scrypt")
    return [p for p in sorted(VECTORS.iterdir()) if not p.name.startswith(skipped) or p.name == "scrypt_and_x25519"]


def _open(body: bytes, identities: list[Identity | ClassicalIdentity]) -> tuple[str, bytes]:
    out = b""
    try:
        reader = decrypt(io.BytesIO(body), identities)
        while piece := reader.read(CHUNK):
            out += piece
    except AppError as error:
        return OUTCOME[error.code], out
    return "success", out


def test_the_vectors_are_all_there(shelf: Path) -> None:
    assert len(_applicable()) == 86


@pytest.mark.parametrize("path", _applicable(), ids=lambda path: path.name)
def test_vector(path: Path) -> None:
    rows, body = _read(path)
    fields = dict(rows)
    texts = [value for key, value in rows if key == "identity"]
    identities = [Identity.from_string(text) if "-PQ-" in text else ClassicalIdentity(text) for text in texts]

    outcome, plain = _open(body, identities)

    assert outcome == fields["expect"]
    if "payload" in fields:
        assert hashlib.sha256(plain).hexdigest() == fields["payload"]
