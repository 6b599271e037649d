"""age v1 files (age-encryption.org/v1) over `cryptography`: hybrid post-quantum recipients, in a stream.

No maintained binding knows `age1pq1` keys, so the framing is ours and the primitives are not. Classical X25519 can be
read, for the public test vectors, and never written: what lies on a stick today may be opened in twenty years.
"""

import base64
import binascii
import hashlib
import hmac
import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from app.errors import AppError
from app.keys import bech32
from app.keys.stream import Sink, Source, StreamReader, StreamWriter, derive, payload_size

MAX_HEADER = 1 << 20
MAX_STANZAS = 16
MAX_RECIPIENTS = 3
_INTRO = b"age-encryption.org/v1\n"
_HYBRID = "mlkem768x25519"
_PUBLIC, _SECRET, _CLASSICAL = "age1pq", "age-secret-key-pq-", "age-secret-key-"
_INFO = b"age-encryption.org/mlkem768x25519"
_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
_ENC, _EK, _WRAPPED = 1120, 1184, 32
_ZERO = bytes(12)


class LineSource(Source, Protocol):
    """A source that can also be read by lines: any binary file."""

    def readline(self, limit: int, /) -> bytes:
        """Return at most `limit` bytes, up to and with the next newline."""
        ...


@dataclass(frozen=True, slots=True)
class Stanza:
    """One recipient's entry in the header: its kind, arguments and the wrapped file key."""

    kind: str
    args: tuple[str, ...]
    body: bytes

    def encode(self) -> bytes:
        """Return the lines of the header."""
        text = _b64(self.body)
        lines = [" ".join(("->", self.kind, *self.args)).encode()]
        lines += [text[i : i + 64] for i in range(0, len(text) + 1, 64)]
        return b"\n".join(lines) + b"\n"


class Unwraps(Protocol):
    """An identity: returns the file key of a stanza that is for it, None otherwise, AppError on a malformed one."""

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """Return the 16-byte file key, or None."""
        ...


class Identity:
    """A hybrid decryption key (ML-KEM-768 with X25519): one 32-byte seed and the pair made from it."""

    def __init__(self, seed: bytes) -> None:
        expanded = hashlib.shake_256(seed).digest(96)
        kem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        self._x = X25519PrivateKey.from_private_bytes(expanded[64:])
        self.seed = seed
        self._key = hpke.MLKEM768X25519PrivateKey(kem, self._x)
        self._public = kem.public_key().public_bytes_raw() + self._x.public_key().public_bytes_raw()

    @classmethod
    def generate(cls) -> "Identity":
        """Return a new key from the system's random source."""
        return cls(secrets.token_bytes(32))

    @classmethod
    def from_string(cls, text: str) -> "Identity":
        """Read `AGE-SECRET-KEY-PQ-1…`; AppError("age.key") otherwise."""
        return cls(_seed(text, _SECRET))

    def to_string(self) -> str:
        """Return `AGE-SECRET-KEY-PQ-1…`, the form that age itself reads."""
        return bech32.encode(_SECRET, self.seed).upper()

    @property
    def public(self) -> str:
        """The recipient string `age1pq1…`."""
        return bech32.encode(_PUBLIC, self._public)

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """Return the file key of a stanza made for this key, None of another's; AppError("age.header") if malformed."""
        if stanza.kind != _HYBRID:
            return None
        enc = _share(stanza, _ENC)
        _exchange(self._x, enc[-32:])  # a low-order share is malformed, not merely somebody else's
        try:
            return _SUITE.decrypt(enc + stanza.body, self._key, _INFO)
        except InvalidTag:
            return None


class ClassicalIdentity:
    """An X25519 decryption key, for reading only."""

    def __init__(self, text: str) -> None:
        self._key = X25519PrivateKey.from_private_bytes(_seed(text, _CLASSICAL))

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """Return the file key of a stanza made for this key, None of another's; AppError("age.header") if malformed."""
        if stanza.kind != "X25519":
            return None
        share = _share(stanza, 32)
        salt = share + self._key.public_key().public_bytes_raw()
        key = derive(_exchange(self._key, share), salt, b"age-encryption.org/v1/X25519")
        try:
            return ChaCha20Poly1305(key).decrypt(_ZERO, stanza.body, None)
        except InvalidTag:
            return None


def _seed(text: str, prefix: str) -> bytes:
    seed = bech32.decode(text, prefix)
    if len(seed) != 32:
        raise AppError("age.key")
    return seed


def _share(stanza: Stanza, size: int) -> bytes:
    if len(stanza.args) != 1 or len(stanza.body) != _WRAPPED:
        raise AppError("age.header")
    share = _unb64(stanza.args[0].encode())
    if len(share) != size:
        raise AppError("age.header")
    return share


def _exchange(key: X25519PrivateKey, share: bytes) -> bytes:
    try:
        return key.exchange(X25519PublicKey.from_public_bytes(share))
    except ValueError:
        raise AppError("age.header") from None


def raw_recipient(text: str) -> bytes:
    """Return the 1216 raw bytes behind `age1pq1…`. AppError age.classical on an X25519 key, age.key on no key."""
    if text.startswith("age1") and not text.startswith(_PUBLIC + "1"):
        raise AppError("age.classical")
    raw = bech32.decode(text, _PUBLIC)
    _public_key(raw)
    return raw


def _public_key(raw: bytes) -> hpke.MLKEM768X25519PublicKey:
    try:
        kem, x25519 = MLKEM768PublicKey.from_public_bytes(raw[:_EK]), X25519PublicKey.from_public_bytes(raw[_EK:])
    except ValueError:
        raise AppError("age.key") from None
    return hpke.MLKEM768X25519PublicKey(kem, x25519)


def key_id(recipient: str) -> str:
    """Return what files carry to name a recipient: the first 40 hex digits of SHA-256 of its raw public key."""
    return hashlib.sha256(raw_recipient(recipient)).hexdigest()[:40]


def _wrap(recipient: str, file_key: bytes) -> Stanza:
    sealed = _SUITE.encrypt(file_key, _public_key(raw_recipient(recipient)), _INFO)
    return Stanza(_HYBRID, (_b64(sealed[:_ENC]).decode(),), sealed[_ENC:])


def encrypt(out: Sink, recipients: Sequence[str]) -> StreamWriter:
    """Write the header to `out` and return the writer of the payload (a context manager; `out` stays open).

    1 to 3 different hybrid recipients; their order is shuffled, so that it tells nothing.
    Raises AppError age.recipients, age.classical or age.key.
    """
    if not 1 <= len(recipients) <= MAX_RECIPIENTS or len(set(recipients)) != len(recipients):
        raise AppError("age.recipients", count=len(recipients))
    file_key = os.urandom(16)
    stanzas = [_wrap(recipient, file_key) for recipient in recipients]
    secrets.SystemRandom().shuffle(stanzas)
    return _begin(out, stanzas, file_key)


def _begin(out: Sink, stanzas: Sequence[Stanza], file_key: bytes) -> StreamWriter:
    header = _INTRO + b"".join(stanza.encode() for stanza in stanzas) + b"---"
    out.write(header + b" " + _b64(_mac(file_key, header)) + b"\n")
    return StreamWriter(out, file_key)


def sealed_size(plain: int, recipients: int) -> int:
    """Return the exact size of a file of `plain` bytes for so many recipients, in bytes."""
    stanza = Stanza(_HYBRID, (_b64(bytes(_ENC)).decode(),), bytes(_WRAPPED))
    return len(_INTRO) + recipients * len(stanza.encode()) + len("--- \n") + 43 + payload_size(plain)


def scrypt_wrap(data: bytes, passphrase: str, *, work: int = 18) -> bytes:
    """Return `data` as an age file under a passphrase (scrypt, 2**work), for `age -d` to open without Waypost."""
    file_key, salt = os.urandom(16), os.urandom(16)
    kdf = Scrypt(salt=b"age-encryption.org/v1/scrypt" + salt, length=32, n=1 << work, r=8, p=1)
    body = ChaCha20Poly1305(kdf.derive(passphrase.encode())).encrypt(_ZERO, file_key, None)
    out = BytesIO()
    with _begin(out, [Stanza("scrypt", (_b64(salt).decode(), str(work)), body)], file_key) as writer:
        writer.write(data)
    return out.getvalue()


def decrypt(src: LineSource, identities: Sequence[Unwraps]) -> StreamReader:
    """Read the header and return the reader of the payload.

    Raises AppError age.not_age, age.header, age.no_match (for none of these keys) or age.mac; the reader's own
    failures come as it reads.
    """
    stanzas, header, mac = _read_header(src)
    if any(stanza.kind == "scrypt" for stanza in stanzas) and len(stanzas) > 1:
        raise AppError("age.header")
    for stanza in stanzas:
        for identity in identities:
            file_key = identity.unwrap(stanza)
            if file_key is not None:
                if not hmac.compare_digest(_mac(file_key, header), mac):
                    raise AppError("age.mac")
                return StreamReader(src, file_key)
    raise AppError("age.no_match")


def _mac(file_key: bytes, header: bytes) -> bytes:
    return hmac.digest(derive(file_key, b"", b"header"), header, "sha256")


def _read_header(src: LineSource) -> tuple[list[Stanza], bytes, bytes]:
    seen = src.readline(len(_INTRO))
    if seen != _INTRO:
        raise AppError("age.not_age")
    stanzas: list[Stanza] = []
    while True:
        line = _line(src, len(seen))
        if line.startswith(b"--- "):
            break
        if len(stanzas) == MAX_STANZAS:
            raise AppError("age.header")
        stanza = _read_stanza(src, line, len(seen))
        seen += stanza.encode()  # equal to what was read: every line was checked to be canonical
        stanzas.append(stanza)
    mac = _unb64(line[4:])
    if not stanzas or len(mac) != 32:
        raise AppError("age.header")
    return stanzas, seen + b"---", mac


def _read_stanza(src: LineSource, line: bytes, used: int) -> Stanza:
    arrow, *words = line.split(b" ")
    if arrow != b"->" or not words or not all(words) or any(not 33 <= byte <= 126 for word in words for byte in word):
        raise AppError("age.header")
    text, part, used = b"", b"x" * 64, used + len(line)
    while len(part) == 64:
        part = _line(src, used + len(text))
        text += part
    if len(part) > 64:
        raise AppError("age.header")
    kind, *args = (word.decode() for word in words)
    return Stanza(kind, tuple(args), _unb64(text))


def _line(src: LineSource, used: int) -> bytes:
    line = src.readline(MAX_HEADER - used + 1)
    if not line.endswith(b"\n") or used + len(line) > MAX_HEADER:
        raise AppError("age.header")
    return line[:-1]


def _b64(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def _unb64(text: bytes) -> bytes:
    try:
        data = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except binascii.Error:
        raise AppError("age.header") from None
    if _b64(data) != text:
        raise AppError("age.header")
    return data
