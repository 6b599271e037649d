"""The vault's header: two copies of one small signed document with the key slots (bundle-and-vault.md 4.2)."""

import base64
import binascii
import errno
import hmac
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from app.errors import AppError, disk_told
from app.keys.subkeys import subkey
from app.models import canonical
from app.models.base import Id

FILE_NAMES = ("vault.hdr", "vault.hdr2")
RENEWED = "vault.renewed"  # stands from the moment a renewal holds until both copies are of it
MAX_HEADER = 64 * 1024
MAX_SLOTS = 8
FLOOR_KIB, CEILING_KIB = 65_536, 2_097_152
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}
_BOUNDED = {"m", "t", "p", "slots"}


def b64(data: bytes) -> str:
    """Return standard base64 with padding, as the header writes it."""
    return base64.b64encode(data).decode()


def unb64(text: str) -> bytes:
    """Read what `b64` wrote; ValueError on any other spelling."""
    data = base64.b64decode(text, validate=True)
    if b64(data) != text:
        raise ValueError("not canonical")
    return data


def _sized(size: int) -> AfterValidator:
    def check(text: str) -> str:
        try:
            right = len(unb64(text)) == size
        except binascii.Error:
            right = False
        if not right:
            raise ValueError("size")
        return text

    return AfterValidator(check)


Hex64 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, hide_input_in_errors=True)


class _Slot(_Part):
    id: Annotated[int, Field(ge=0, le=255)]
    salt: Annotated[str, _sized(16)]
    nonce: Annotated[str, _sized(12)]
    wrap: Annotated[str, _sized(48)]


class PassphraseSlot(_Slot):
    """The data key under one holder's passphrase. `m` is in KiB; the bounds hold before anything is derived."""

    type: Literal["passphrase"] = "passphrase"
    holder: Id
    kdf: Literal["argon2id"] = "argon2id"
    v: Literal[19] = 19
    m: Annotated[int, Field(ge=FLOOR_KIB, le=CEILING_KIB)]
    t: Annotated[int, Field(ge=1, le=10)]
    p: Annotated[int, Field(ge=1, le=16)]
    factor: Literal["none", "file", "keyring"] = "none"


class RecoverySlot(_Slot):
    """The data key under the printed recovery key, which names nobody."""

    type: Literal["recovery"] = "recovery"
    kdf: Literal["hkdf-sha256"] = "hkdf-sha256"


Slot = Annotated[PassphraseSlot | RecoverySlot, Field(discriminator="type")]


class Engine(_Part):
    """Which database lies beside the header."""

    engine: Literal["sqlcipher"] = "sqlcipher"
    compat: Literal[4] = 4


class Device(_Part):
    """The device of this copy: random id, and the letter in its reference numbers."""

    id: Id
    letter: Annotated[str, Field(pattern=r"^[A-Z]$")]


class AuditHead(_Part):
    """The head of the audit chain when the header was written."""

    count: Annotated[int, Field(ge=0)] = 0
    mac: Hex64 = "0" * 64


class Header(_Part):
    """What lies in clear beside the database. Immutable: change it with `model_copy(update=…)`, then `write_header`."""

    format: Literal["vault/1"] = "vault/1"
    vault_id: Id
    gen: Annotated[int, Field(ge=0, le=2**53)] = 0
    db: Engine = Engine()
    instance: Id
    device: Device
    audit: AuditHead = AuditHead()
    slots: Annotated[tuple[Slot, ...], Field(max_length=MAX_SLOTS)] = ()
    mac: Annotated[str, _sized(32)] | None = None


def _body(header: Header) -> bytes:
    return canonical.encode(header.model_dump(mode="json", exclude={"mac"}))


def _mac(header: Header, dek: bytes | bytearray) -> str:
    return b64(hmac.digest(subkey(dek, header.vault_id, "header"), _body(header), "sha256"))


def seal_header(header: Header, dek: bytes | bytearray) -> bytes:
    """Return the header's bytes with its MAC."""
    return canonical.encode({**header.model_dump(mode="json", exclude={"mac"}), "mac": _mac(header, dek)})


def check_header(header: Header, dek: bytes | bytearray) -> None:
    """Raise AppError("header.tampered") unless the MAC holds: no slot injected, no parameter lowered."""
    if not hmac.compare_digest(header.mac or "", _mac(header, dek)):
        raise AppError("header.tampered")


def parse_header(data: bytes) -> Header:
    """Read one copy, every bound checked and nothing derived.

    Raises AppError header.form, header.newer or header.bounds (costs that would weaken the vault or stop the machine).
    """
    try:
        value = canonical.decode(data, limit=MAX_HEADER)
    except (AppError, UnicodeDecodeError):
        raise AppError("header.form") from None
    _refuse_newer(value)
    try:
        header = Header.model_validate_json(data)
    except ValidationError as error:
        places = {part for found in error.errors(include_input=False, include_url=False) for part in found["loc"][-1:]}
        raise AppError("header.bounds" if places & _BOUNDED else "header.form") from None
    if header.mac is None or canonical.encode(header.model_dump(mode="json")) != data:
        raise AppError("header.form")
    return header


def _refuse_newer(value: Any) -> None:
    form = value.get("format") if isinstance(value, dict) else None
    if isinstance(form, str) and form.startswith("vault/") and form != "vault/1":
        raise AppError("header.newer")


def read_headers(folder: Path) -> tuple[Header, ...]:
    """Return the copies that can be read, the newest generation first, equal ones once.

    Where a renewal was cut off after its header stood, that one alone holds. Raises AppError("header.missing") where
    there is no copy, or the first copy's failure where none can be read.
    """
    found: list[Header] = []
    failures: list[AppError] = []
    for name in (RENEWED,) if renewal_stands(folder) else FILE_NAMES:
        try:
            found.append(parse_header(_read(folder / name)))
        except AppError as error:
            failures.append(error)
        except FileNotFoundError:
            continue
        except OSError:
            failures.append(AppError("header.unreadable"))
    if not found:
        raise failures[0] if failures else AppError("header.missing")
    found.sort(key=lambda header: header.gen, reverse=True)
    return tuple(dict.fromkeys(found))


def read_header(folder: Path) -> Header:
    """Return the newest copy that can be read; its MAC is checked at unlock. Raises like `read_headers`."""
    return read_headers(folder)[0]


def copies_agree(folder: Path) -> bool:
    """Whether both copies are there and the same, byte for byte."""
    try:
        first, second = (_read(folder / name) for name in FILE_NAMES)
    except OSError:
        return False
    return first == second


def copies_signed(folder: Path, dek: bytes | bytearray) -> bool:
    """Whether both copies are there and were written by whoever has this data key, of whatever generation.

    A power cut between the two leaves one older. One that is missing, damaged or unsigned was touched from outside.
    """
    try:
        for name in FILE_NAMES:
            check_header(parse_header(_read(folder / name)), dek)
    except (AppError, OSError):
        return False
    return True


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAX_HEADER + 1)


def write_header(folder: Path, header: Header, dek: bytes | bytearray) -> Header:
    """Write both copies with the next generation number and return the header as written.

    Each copy: temporary file, fsync, rename, fsync of the folder; so at any moment one whole copy is there.
    Raises AppError vault.disk_full, vault.read_only or vault.io.
    """
    header = header.model_copy(update={"gen": header.gen + 1, "mac": None})
    data = seal_header(header, dek)
    for name in FILE_NAMES:
        _replace(folder / name, data)
    return header.model_copy(update={"mac": _mac(header, dek)})


def renewal_stands(folder: Path) -> bool:
    """Whether a renewal holds whose files are not all in their places yet."""
    return (folder / RENEWED).exists()


def write_renewed(folder: Path, header: Header, dek: bytes | bytearray) -> None:
    """Write the header of a renewal, whole or not at all: from here on it is the only one."""
    _replace(folder / RENEWED, seal_header(header, dek))


def settle_renewed(folder: Path) -> None:
    """Put a renewal's header in place of both copies; again and again, where that is cut off."""
    data = _read(folder / RENEWED)
    for name in FILE_NAMES:
        _replace(folder / name, data)
    (folder / RENEWED).unlink()
    sync_folder(folder)


def _replace(path: Path, data: bytes) -> None:
    part = path.with_name(path.name + ".part")
    with disk_told():
        try:
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def sync_folder(folder: Path) -> bool:
    """Make a rename in `folder` lasting; False where nobody can: on Windows, and on some file systems of sticks.

    OSError where the disk fails.
    """
    if os.name == "nt":
        return False
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
        return False
    finally:
        os.close(handle)
    return True


def next_slot_id(slots: Sequence[PassphraseSlot | RecoverySlot]) -> int:
    """Return the lowest slot number that no present slot has; AppError("header.full") at 8 slots."""
    if len(slots) >= MAX_SLOTS:
        raise AppError("header.full", count=MAX_SLOTS)
    used = {slot.id for slot in slots}
    return next(number for number in range(MAX_SLOTS) if number not in used)
