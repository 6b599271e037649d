"""HQ's private decryption key as a file of age's own form, so that a bundle can be opened without Waypost."""

import os
from pathlib import Path

from app.errors import AppError
from app.keys.age import scrypt_wrap
from app.keys.passphrase import require_strong
from app.vault.audit import record_event
from app.vault.cards import own_keyring
from app.vault.opened import Vault


def write_identity(vault: Vault, path: Path, *, passphrase: str | None, force: bool = False) -> None:
    """Write the key file, readable by its owner alone; logged before it is written.

    `passphrase` None writes it in clear: ask twice before. `force` allows a place below the vault or the home folder.
    Raises AppError identity.station, identity.here, identity.exists, identity.unwritable, passphrase.short or
    passphrase.weak.
    """
    if vault.station.role != "hq":
        raise AppError("identity.station")
    if not force and _too_near(path, vault):
        raise AppError("identity.here")
    if path.exists():
        raise AppError("identity.exists", name=path.name)
    if passphrase is not None:
        require_strong(passphrase)
    with vault.writing() as db:
        record_event(db, "identity.clear" if passphrase is None else "identity.export")
    text = _text(vault)
    _write(path, text if passphrase is None else scrypt_wrap(text, passphrase))


def _too_near(path: Path, vault: Vault) -> bool:
    folder = path.expanduser().resolve().parent
    return any(folder.is_relative_to(near.resolve()) for near in (vault.folder, Path.home()))


def _text(vault: Vault) -> bytes:
    identity = own_keyring(vault).identity
    return f"# public key: {identity.public}\n{identity.to_string()}\n".encode()


def _write(path: Path, data: bytes) -> None:
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise AppError("identity.unwritable", name=path.name) from None
