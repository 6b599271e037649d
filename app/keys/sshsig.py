"""SSHSIG signatures (Ed25519, SHA-512, with a namespace): what `ssh-keygen -Y verify` checks."""

import base64
import binascii
import hashlib
from typing import NoReturn

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.errors import AppError

MAX_SIZE = 4096
_MAGIC = b"SSHSIG"
_KIND = b"ssh-ed25519"
_BEGIN, _END = b"-----BEGIN SSH SIGNATURE-----\n", b"-----END SSH SIGNATURE-----\n"


def _string(data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + data


def _signed(data: bytes, namespace: str) -> bytes:
    return _MAGIC + b"".join(map(_string, (namespace.encode(), b"", b"sha512", hashlib.sha512(data).digest())))


def public_line(raw: bytes) -> str:
    """Return the OpenSSH line `ssh-ed25519 AAAA…` (no comment) of a 32-byte public key."""
    return "ssh-ed25519 " + base64.b64encode(_string(_KIND) + _string(raw)).decode()


def raw_public(line: str) -> bytes:
    """Read what `public_line` wrote, byte for byte; AppError("signature.key") otherwise."""
    kind, _, text = line.partition(" ")
    try:
        blob = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise AppError("signature.key") from None
    raw = blob[-32:]
    if kind != "ssh-ed25519" or public_line(raw) != line:
        raise AppError("signature.key")
    return raw


def sign(key: Ed25519PrivateKey, data: bytes, namespace: str) -> bytes:
    """Return the armoured signature of `data` in `namespace`."""
    public = key.public_key().public_bytes_raw()
    return _armour(public, namespace, key.sign(_signed(data, namespace)))


def _armour(public: bytes, namespace: str, signature: bytes) -> bytes:
    blob = _MAGIC + (1).to_bytes(4, "big") + _string(_string(_KIND) + _string(public))
    blob += _string(namespace.encode()) + _string(b"") + _string(b"sha512")
    text = base64.b64encode(blob + _string(_string(_KIND) + _string(signature)))
    lines = [text[i : i + 70] for i in range(0, len(text), 70)]
    return _BEGIN + b"\n".join(lines) + b"\n" + _END


def verify(armoured: bytes, data: bytes, namespace: str) -> str:
    """Check a signature and return its maker's public key line; who that is, the caller must know.

    Only the very form that `sign` writes is read. Raises AppError signature.form, signature.namespace (made for
    another kind of message) or signature.wrong.
    """
    public, found, signature = _parse(armoured)
    if found != namespace:
        raise AppError("signature.namespace")
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, _signed(data, namespace))
    except (InvalidSignature, ValueError):
        raise AppError("signature.wrong") from None
    return public_line(public)


def _parse(armoured: bytes) -> tuple[bytes, str, bytes]:
    if len(armoured) > MAX_SIZE or not (armoured.startswith(_BEGIN) and armoured.endswith(_END)):
        _malformed()
    try:
        blob = base64.b64decode(armoured[len(_BEGIN) : -len(_END)].replace(b"\n", b""), validate=True)
        key, rest = _take(blob[len(_MAGIC) + 4 :])
        namespace, rest = _take(rest)
        public, signature, name = key[-32:], rest[-64:], namespace.decode()
    except ValueError:
        _malformed()
    if _armour(public, name, signature) != armoured:
        _malformed()
    return public, name, signature


def _take(blob: bytes) -> tuple[bytes, bytes]:
    end = 4 + int.from_bytes(blob[:4], "big")
    return blob[4:end], blob[end:]


def _malformed() -> NoReturn:
    raise AppError("signature.form")
