"""Key slots: the roads from a passphrase or the printed recovery key to the vault's data key."""

import secrets
import time
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.errors import AppError
from app.keys.factor import Factor, Secrets, at_hand
from app.keys.header import (
    CEILING_KIB,
    FLOOR_KIB,
    Header,
    PassphraseSlot,
    RecoverySlot,
    b64,
    check_header,
    copies_agree,
    next_slot_id,
    read_headers,
    unb64,
)
from app.keys.recovery import RecoveryKey
from app.keys.stream import derive
from app.keys.subkeys import NONCE, seal, unseal
from app.models import canonical

DEFAULT_KIB = 262_144
PASSES, LANES = 3, 4
MAX_SECONDS = 4.0
AnySlot = PassphraseSlot | RecoverySlot
_EMPTY = b64(bytes(48))


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An open door: the header that was used, the data key (wipe it after use), and which slot and holder it was.

    `holder` is None for the recovery key. `copies_whole` is False where one copy of the header was missing,
    damaged or older: writing the header anew heals that. `secret` is the second secret that the slot needed, if any.
    """

    header: Header
    dek: bytearray = field(repr=False)
    holder: str | None
    slot: int
    copies_whole: bool = True
    secret: bytes = field(default=b"", repr=False)


def _argon2(
    passphrase: str, salt: bytes, memory_kib: int, passes: int = PASSES, lanes: int = LANES, secret: bytes = b""
) -> bytes:
    text = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    kdf = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory_kib, secret=secret or None)
    try:
        return kdf.derive(text)
    except MemoryError:
        raise AppError("keys.memory", mib=memory_kib // 1024) from None


def _kek(slot: PassphraseSlot, passphrase: str, secret: bytes = b"") -> bytes:
    return _argon2(passphrase, unb64(slot.salt), slot.m, slot.t, slot.p, secret)


def _recovery_kek(slot: RecoverySlot, key: RecoveryKey) -> bytes:
    return derive(key.raw, unb64(slot.salt), b"vault/1 recovery")


def _bound(header: Header, slot: PassphraseSlot | RecoverySlot) -> bytes:
    text = canonical.encode(slot.model_dump(mode="json", exclude={"wrap"}))
    return b"vault/1\0" + header.vault_id.encode() + b"\0" + text


def _with(header: Header, slot: PassphraseSlot | RecoverySlot, kek: bytes, dek: bytes | bytearray) -> Header:
    wrap = b64(seal(kek, unb64(slot.nonce), dek, _bound(header, slot)))
    return header.model_copy(update={"slots": (*header.slots, slot.model_copy(update={"wrap": wrap})), "mac": None})


def _fresh(size: int) -> str:
    return b64(secrets.token_bytes(size))


def add_passphrase_slot(
    header: Header,
    dek: bytes | bytearray,
    *,
    passphrase: str,
    holder: str,
    memory_kib: int = DEFAULT_KIB,
    factor: Factor = "none",
    secret: bytes = b"",
) -> Header:
    """Return the header with a slot for one holder (32 hex digits). The passphrase is read in NFC, spaces and all.

    With a `factor` the slot needs its `secret` too: the caller keeps that safe first. The passphrase's strength is the
    caller's to ask for (`require_strong`). AppError header.full, header.bounds or keys.memory.
    """
    if not FLOOR_KIB <= memory_kib <= CEILING_KIB:
        raise AppError("header.bounds")
    if bool(secret) != (factor != "none"):
        raise ValueError("a factor goes with its secret")
    slot = PassphraseSlot(
        id=next_slot_id(header.slots),
        holder=holder,
        m=memory_kib,
        t=PASSES,
        p=LANES,
        salt=_fresh(16),
        nonce=_fresh(NONCE),
        wrap=_EMPTY,
        factor=factor,
    )
    return _with(header, slot, _kek(slot, passphrase, secret), dek)


def add_recovery_slot(header: Header, dek: bytes | bytearray) -> tuple[Header, RecoveryKey]:
    """Return the header with a recovery slot, and the key to print, which exists nowhere else."""
    key = RecoveryKey.generate()
    slot = RecoverySlot(id=next_slot_id(header.slots), salt=_fresh(16), nonce=_fresh(NONCE), wrap=_EMPTY)
    return _with(header, slot, _recovery_kek(slot, key), dek), key


def remove_slot(header: Header, slot_id: int) -> Header:
    """Return the header without a slot. AppError("header.last") where no passphrase slot would stay.

    An old copy of the header with an old passphrase still opens the vault; only renewing its data key ends that (4.2).
    """
    slots = tuple(slot for slot in header.slots if slot.id != slot_id)
    if not any(isinstance(slot, PassphraseSlot) for slot in slots):
        raise AppError("header.last")
    return header.model_copy(update={"slots": slots, "mac": None})


def _passphrase_roads(
    header: Header, passphrase: str, look: Secrets, missing: set[Factor]
) -> Iterable[tuple[AnySlot, bytes, bytes]]:
    """Yield each holder's slot, its key, and its second secret; whose secret is not at hand is passed over, noted."""
    for slot in header.slots:
        if isinstance(slot, PassphraseSlot):
            secret = look(header, slot) if slot.factor != "none" else b""
            if secret is None:
                missing.add(slot.factor)
            else:
                yield slot, _kek(slot, passphrase, secret), secret


def _recovery_roads(header: Header, key: RecoveryKey) -> Iterable[tuple[AnySlot, bytes, bytes]]:
    for slot in header.slots:
        if isinstance(slot, RecoverySlot):
            yield slot, _recovery_kek(slot, key), b""


def _unlock(header: Header, roads: Iterable[tuple[AnySlot, bytes, bytes]]) -> Unlocked | None:
    for slot, kek, secret in roads:
        dek = unseal(kek, unb64(slot.nonce), unb64(slot.wrap), _bound(header, slot))
        if dek is not None:
            check_header(header, dek)
            return Unlocked(header, dek, getattr(slot, "holder", None), slot.id, secret=secret)
    return None


def unlock_with_passphrase(header: Header, passphrase: str, look: Secrets | None = None) -> Unlocked:
    """Try each holder's slot; `look` finds the second secret of one that needs it, by default in the keyring alone.

    Raises AppError keys.passphrase (none opens), keys.factor_file or keys.factor_keyring (none opens, and one could
    not be tried without its second secret), header.tampered, keys.memory.
    """
    missing: set[Factor] = set()
    found = _unlock(header, _passphrase_roads(header, passphrase, look or at_hand(), missing))
    if found is None:
        raise AppError(f"keys.factor_{max(missing)}" if missing else "keys.passphrase")
    return found


def unlock_with_recovery(header: Header, text: str) -> Unlocked:
    """Open with the printed key as typed. AppError recovery.form, recovery.typo, keys.recovery, header.tampered."""
    found = _unlock(header, _recovery_roads(header, RecoveryKey.parse(text)))
    if found is None:
        raise AppError("keys.recovery")
    return found


def unlock_folder(folder: Path, unlock: Callable[[Header], Unlocked]) -> Unlocked:
    """Open the newest copy of the header that opens; `unlock` is one of the two above with its secret bound.

    Where the newest copy is damaged in a way that still reads, the other one serves. Raises what `unlock` raised for
    the newest copy where none opens, or what `read_headers` raises.
    """
    copies = read_headers(folder)
    failure = None
    for header in copies:
        try:
            found = unlock(header)
        except AppError as error:
            failure = failure or error
            continue
        return replace(found, copies_whole=copies_agree(folder))
    raise failure or AppError("header.missing")


def calibrate_memory(measure: Callable[[int], float] | None = None) -> int:
    """Return the Argon2id memory in KiB that this machine can bear: 256 MiB, less where that is not there or too slow.

    `measure(kib)` returns the seconds of one derivation and raises AppError("keys.memory"); never below 64 MiB.
    """
    measure = measure or _seconds
    memory = DEFAULT_KIB
    while memory > FLOOR_KIB:
        try:
            if measure(memory) <= MAX_SECONDS:
                break
        except AppError:
            pass
        memory //= 2
    return memory


def _seconds(memory_kib: int) -> float:
    start = time.perf_counter()
    _argon2("calibration", bytes(16), memory_kib)
    return time.perf_counter() - start
