"""The optional second secret of a passphrase slot: a key file, or one kept in the system's keyring (4.4).

Losing either locks nobody out: the recovery key opens without it. Nothing here falls back to a file of its own.
"""

import os
import secrets
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, Literal

from app.errors import AppError
from app.keys.header import Header, PassphraseSlot

Factor = Literal["none", "file", "keyring"]
Secrets = Callable[[Header, PassphraseSlot], bytes | None]  # the secret of a slot that needs one; None: not at hand
_HEAD = "waypost key file/1"
_SIZE = 32
_LONGEST = 200
_SERVICE = "waypost"
_LEAST_PRIORITY = 1  # below it the keyring library has no real backend


def new_secret() -> bytearray:
    """Return 32 random bytes; `wipe` them after use."""
    return bytearray(secrets.token_bytes(_SIZE))


def write_key_file(path: Path, secret: bytes | bytearray) -> None:
    """Write a new key file that only its owner reads, and read it back; AppError factor.exists, factor.unwritable."""
    data = f"{_HEAD}\n{bytes(secret).hex()}\n".encode()
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        same = path.read_bytes() == data
    except FileExistsError:
        raise AppError("factor.exists") from None
    except OSError:
        same = False
    if not same:
        raise AppError("factor.unwritable")


def read_key_file(path: Path) -> bytes:
    """Return the secret of a key file; AppError("factor.file") where it is none or cannot be read."""
    try:
        with path.open(encoding="ascii") as file:
            head, _, spelled = file.read(_LONGEST).rstrip("\n").partition("\n")
            secret = bytes.fromhex(spelled) if head == _HEAD else b""
    except (OSError, ValueError):
        secret = b""
    if len(secret) != _SIZE:
        raise AppError("factor.file")
    return secret


def keyring_there() -> bool:
    """Tell whether this system has a keyring that really keeps secrets."""
    backend = _backend()
    return backend is not None and float(getattr(backend, "priority", 0)) >= _LEAST_PRIORITY


def keep_in_keyring(vault_id: str, holder: str, secret: bytes | bytearray) -> None:
    """Keep a holder's secret in the system's keyring and read it back; AppError("factor.no_keyring")."""
    if keyring_there():
        _call("set_password", vault_id, holder, bytes(secret).hex())
    if from_keyring(vault_id, holder) != bytes(secret):
        raise AppError("factor.no_keyring")


def from_keyring(vault_id: str, holder: str) -> bytes | None:
    """Return a holder's secret from the system's keyring; None where there is none, or no keyring any more."""
    spelled = _call("get_password", vault_id, holder)
    try:
        return bytes.fromhex(spelled) if isinstance(spelled, str) else None
    except ValueError:
        return None


def forget_in_keyring(vault_id: str, holder: str) -> None:
    """Take a holder's secret out of the system's keyring, where it is there."""
    _call("delete_password", vault_id, holder)


def at_hand(key_file: Path | None = None) -> Secrets:
    """Return where secrets are looked for: a key file, if one is given, and the system's keyring.

    AppError("factor.file") at once where the file is no key file.
    """
    secret = read_key_file(key_file) if key_file is not None else None

    def look(header: Header, slot: PassphraseSlot) -> bytes | None:
        if slot.factor == "file":
            return secret
        return from_keyring(header.vault_id, slot.holder)

    return look


def _backend() -> Any:
    try:
        return import_module("keyring").get_keyring()  # a fifth of a second, which an unlock without it does not pay
    except Exception:  # noqa: BLE001 - a backend is foreign code, and locks nobody out
        return None


def _call(verb: str, vault_id: str, holder: str, *values: str) -> Any:
    try:
        return getattr(_backend(), verb)(_SERVICE, f"{vault_id}/{holder}", *values)
    except Exception:  # noqa: BLE001 - as above: missing, locked, refused and broken are the same to a person
        return None
