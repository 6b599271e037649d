"""What hangs under the vault's data key: subkeys by purpose, wrapped blob keys, keyed chains and pseudonyms."""

import hashlib
import hmac
import secrets
from typing import Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.errors import AppError
from app.keys.stream import derive

Purpose = Literal["db", "blob", "header", "audit"]
KEY = 32
NONCE = 12


def new_dek() -> bytearray:
    """Return a new data key, 32 random bytes. `wipe` it once the vault is open."""
    return bytearray(secrets.token_bytes(KEY))


def wipe(key: bytearray) -> None:
    """Overwrite a key in place. Copies made by Python or a library stay: the end of the process is the defence."""
    key[:] = bytes(len(key))


def subkey(dek: bytearray | bytes, vault_id: str, purpose: Purpose) -> bytes:
    """Return the 32-byte key of one purpose: HKDF-SHA256 with the vault's id (its 32 hex digits) as salt."""
    return derive(bytes(dek), vault_id.encode(), b"vault/1 " + purpose.encode())


def seal(key: bytes, nonce: bytes, plain: bytes | bytearray, bound_to: bytes) -> bytes:
    """Seal a short secret under `key` with a fresh random nonce of 12 bytes, bound to its context; 16 bytes longer."""
    return ChaCha20Poly1305(key).encrypt(nonce, plain, bound_to)


def unseal(key: bytes, nonce: bytes, sealed: bytes, bound_to: bytes) -> bytearray | None:
    """Open what `seal` made; None where the key or the context is another."""
    try:
        return bytearray(ChaCha20Poly1305(key).decrypt(nonce, sealed, bound_to))
    except InvalidTag:
        return None


def contact_row_key(identity_key: bytes | bytearray, half: bytes) -> bytes:
    """Return the key of one row of the identity file; it takes the file's own key and the row's half-key (4.2)."""
    return derive(bytes(identity_key) + half, b"", b"vault/1 contact")


def seal_contact(identity_key: bytes | bytearray, half: bytes, plain: bytes, row_id: str) -> bytes:
    """Seal a row of the identity file, bound to its id; `unseal_contact` reads it."""
    nonce = secrets.token_bytes(NONCE)
    return nonce + seal(contact_row_key(identity_key, half), nonce, plain, row_id.encode())


def unseal_contact(identity_key: bytes | bytearray, half: bytes, sealed: bytes, row_id: str) -> bytes | None:
    """Open what `seal_contact` made; None where a key, the half or the row is another."""
    plain = unseal(contact_row_key(identity_key, half), sealed[:NONCE], sealed[NONCE:], row_id.encode())
    return None if plain is None else bytes(plain)


def wrap_key(blob_key: bytes, secret: bytes, name: str) -> bytes:
    """Return a blob's own key, sealed under the vault's blob key for the row `name`: 60 bytes."""
    nonce = secrets.token_bytes(NONCE)
    return nonce + seal(blob_key, nonce, secret, _row(name))


def unwrap_key(blob_key: bytes, wrapped: bytes, name: str) -> bytes:
    """Open what `wrap_key` made for this row; AppError("keys.blob") otherwise."""
    secret = unseal(blob_key, wrapped[:NONCE], wrapped[NONCE:], _row(name)) if len(wrapped) > NONCE else None
    if secret is None:
        raise AppError("keys.blob")
    return bytes(secret)


def _row(name: str) -> bytes:
    return b"vault/1 blob\0" + name.encode()


def body_hash(salt: bytes, body: bytes) -> str:
    """Return the 64 hex digits of SHA-256(salt ‖ body), so that a hash does not give away an erased short text."""
    return hashlib.sha256(salt + body).hexdigest()


def seal_tombstones(secret: bytes, plain: bytes, vault_id: str) -> bytes:
    """Seal what the erasure list says of withdrawn records under its own secret; `unseal_tombstones` reads it."""
    nonce = secrets.token_bytes(NONCE)
    return nonce + seal(_list_key(secret), nonce, plain, vault_id.encode())


def unseal_tombstones(secret: bytes, sealed: bytes, vault_id: str) -> bytes | None:
    """Open what `seal_tombstones` made; None where the secret or the vault is another."""
    plain = unseal(_list_key(secret), sealed[:NONCE], sealed[NONCE:], vault_id.encode())
    return None if plain is None else bytes(plain)


def _list_key(secret: bytes) -> bytes:
    return derive(secret, b"", b"vault/1 tombstones")


def audit_mac(audit_key: bytes, previous: bytes, row: bytes) -> bytes:
    """Return the next link of the audit chain, HMAC(audit key, previous ‖ row); the first `previous` is 32 zeros."""
    return hmac.digest(audit_key, previous + row, "sha256")


def pseudonym(secret: bytes, id: str) -> str:  # noqa: A002 - the domain's word
    """Return the id under which one audience knows a record: 32 hex digits of HMAC-SHA256(its secret, id)."""
    return hmac.digest(secret, id.encode(), "sha256").hex()[:32]
