"""How large a bundle is made to look, so that its size does not tell how much it holds (bundle-and-vault.md 1.3)."""

from app.keys.age import sealed_size
from app.keys.stream import CHUNK, NONCE, TAG, payload_size
from app.sync.tarfmt import BLOCK

STEP = 8192
STEPPED_UP_TO = 262_144


def padme(size: int) -> int:
    """Return `size` rounded up so that at most ~log log of it is told (Padmé): at most about 12 % more."""
    exponent = size.bit_length() - 1
    mask = (1 << exponent - exponent.bit_length()) - 1
    return (size + mask) & ~mask


def target_size(size: int) -> int:
    """Return the size that a file of `size` bytes is brought to: 8 KiB steps up to 256 KiB, Padmé above."""
    return -(-size // STEP) * STEP if size <= STEPPED_UP_TO else padme(size)


def plan(plain: int, recipients: int) -> tuple[int, int]:
    """Return (bytes of padding.bin, zero bytes after the end blocks) for an archive of `plain` bytes without them.

    STREAM adds 16 bytes with each chunk, so a few sizes cannot be reached; then the next target is taken.
    """
    size = sealed_size(plain, recipients)
    around = size - payload_size(plain)
    target = target_size(size)
    while (wanted := _plain_for(target - around)) is None:
        target = target_size(target + 1)
    more = wanted - plain
    return more - more % BLOCK, more % BLOCK


def _plain_for(payload: int) -> int | None:
    chunks = -(-(payload - NONCE) // (CHUNK + TAG))
    plain = payload - NONCE - TAG * chunks
    return plain if payload_size(plain) == payload else None
