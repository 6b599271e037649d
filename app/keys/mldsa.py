"""ML-DSA-65 signatures (FIPS 204, pure) with a context string: the half that a quantum computer cannot forge."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey, MLDSA65PublicKey

from app.errors import AppError

SIGNATURE_SIZE = 3309
PUBLIC_SIZE = 1952


def sign(key: MLDSA65PrivateKey, data: bytes, context: str) -> bytes:
    """Return the raw signature, 3309 bytes."""
    return key.sign(data, context.encode())


def verify(public: bytes, signature: bytes, data: bytes, context: str) -> None:
    """Raise AppError("signature.wrong") unless `signature` is that of `data` in `context` by the raw key `public`."""
    try:
        MLDSA65PublicKey.from_public_bytes(public).verify(signature, data, context.encode())
    except (InvalidSignature, ValueError):
        raise AppError("signature.wrong") from None
