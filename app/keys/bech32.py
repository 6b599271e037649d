"""Bech32 (BIP 173) without its length limit: the text form of age keys."""

from app.errors import AppError

_CHARS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def encode(prefix: str, data: bytes) -> str:
    """Return `data` in lower-case Bech32 under the lower-case `prefix`."""
    values = _regroup(data, 8, 5, pad=True)
    check = _checksum([*_expand(prefix), *values, 0, 0, 0, 0, 0, 0]) ^ 1
    values += [(check >> 5 * (5 - i)) & 31 for i in range(6)]
    return prefix + "1" + "".join(_CHARS[value] for value in values)


def decode(text: str, prefix: str) -> bytes:
    """Read what `encode` wrote, all lower or all upper case; AppError("age.key") on anything else."""
    head, _, tail = text.lower().rpartition("1")
    if text not in (text.lower(), text.upper()) or head != prefix or len(tail) < 6 or not set(tail) <= set(_CHARS):
        raise AppError("age.key")
    values = [_CHARS.index(char) for char in tail]
    if _checksum([*_expand(head), *values]) != 1:
        raise AppError("age.key")
    return bytes(_regroup(values[:-6], 5, 8, pad=False))


def _expand(prefix: str) -> list[int]:
    return [ord(char) >> 5 for char in prefix] + [0] + [ord(char) & 31 for char in prefix]


def _checksum(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATOR):
            check ^= generator if top >> bit & 1 else 0
    return check


def _regroup(values: bytes | list[int], size: int, to: int, *, pad: bool) -> list[int]:
    held = bits = 0
    out = []
    for value in values:
        held = (held << size | value) & 0xFFF
        bits += size
        while bits >= to:
            bits -= to
            out.append(held >> bits & ((1 << to) - 1))
    rest = held & ((1 << bits) - 1)
    if pad and bits:
        out.append(rest << to - bits)
    elif not pad and (bits >= size or rest):
        raise AppError("age.key")
    return out
