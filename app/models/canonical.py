"""Canonical JSON: one byte form per value (RFC 8785 restricted to integers; bundle-and-vault.md 4.5)."""

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from app.errors import AppError

MAX_DEPTH = 16
# A string, or the rest of the text where it never ends; possessive, so that no text makes the search slow.
_STRINGS = re.compile(rb'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)', re.DOTALL)
_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
_BEYOND_BMP = re.compile(rb"[\xf0-\xf4]")
_PLAIN = frozenset({str, int, bool, type(None)})
_FORM: dict[str, Any] = {"ensure_ascii": False, "separators": (",", ":"), "allow_nan": False}
_SORTING, _KEEPING = json.JSONEncoder(**_FORM, sort_keys=True), json.JSONEncoder(**_FORM)
JsonValue = Any


def encode(value: JsonValue, *, depth: int = 0) -> bytes:
    """Return the canonical UTF-8 bytes of `value`: keys sorted by UTF-16 units, no spaces, no floats.

    `depth` is how deep the value will stand in what `join` makes of it. Raises AppError("json.depth"),
    AppError("json.float") on a float and AppError("json.surrogate") on a lone surrogate.
    """
    _check(value, depth)
    try:
        data = _SORTING.encode(value).encode()
        if not data.isascii() and _BEYOND_BMP.search(data):  # only there do UTF-16 units and code points differ
            data = _KEEPING.encode(_ordered(value)).encode()
    except UnicodeEncodeError:
        raise AppError("json.surrogate") from None
    return data


def join(members: Mapping[str, bytes]) -> bytes:
    """Return the canonical form of an object from that of its members, so that each is spelled once."""
    return b"{" + b",".join(name_of(key) + b":" + members[key] for key in sorted(members, key=_utf16)) + b"}"


@lru_cache(maxsize=1024)
def name_of(key: str) -> bytes:
    """Return the canonical form of a key that comes again and again: the name of a field."""
    return encode(key)


def _check(value: JsonValue, depth: int) -> None:
    """Refuse floats and what is nested too deep, before anything is written."""
    if isinstance(value, float):
        raise AppError("json.float")
    if isinstance(value, dict | list | tuple):
        if depth == MAX_DEPTH and value:
            raise AppError("json.depth")
        for item in value.values() if isinstance(value, dict) else value:
            if type(item) not in _PLAIN:
                _check(item, depth + 1)


def _ordered(value: JsonValue) -> JsonValue:
    if isinstance(value, dict):
        return {key: _ordered(value[key]) for key in sorted(value, key=_utf16)}
    if isinstance(value, list | tuple):
        return [_ordered(item) for item in value]
    return value


def _utf16(key: str) -> bytes:
    return key.encode("utf-16-be", "surrogatepass")


def decode(data: bytes, *, limit: int = 1 << 20) -> JsonValue:
    """Read JSON from a stranger: length, depth, duplicate keys, floats and NaN are refused by name.

    `limit` is in bytes. The depth is scanned before parsing, so that no recursion can be provoked.
    Raises AppError json.size, json.depth, json.duplicate, json.float or json.syntax.
    """
    if len(data) > limit:
        raise AppError("json.size")
    _scan_depth(data)
    try:
        value = json.loads(data, object_pairs_hook=_unique, parse_float=_no_float, parse_constant=_no_float)
    except (ValueError, RecursionError):
        raise AppError("json.syntax") from None
    return value


def _scan_depth(data: bytes) -> None:
    depth = 0
    for byte in _STRINGS.sub(b"", data).translate(None, _NO_BRACKETS):
        depth += 1 if byte in b"[{" else -1
        if depth > MAX_DEPTH:
            raise AppError("json.depth")


def _unique(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise AppError("json.duplicate")
    return found


def _no_float(_text: str) -> JsonValue:
    raise AppError("json.float")
