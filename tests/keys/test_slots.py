"""Opening a vault's header: with a passphrase, with the printed key, and with neither."""

import base64
import subprocess
import sys
import unicodedata
from pathlib import Path

import argon2.low_level
import pytest

from app.errors import AppError
from app.keys import slots
from app.keys.header import (
    AuditHead,
    Device,
    Header,
    PassphraseSlot,
    parse_header,
    read_header,
    seal_header,
    write_header,
)
from app.keys.recovery import RecoveryKey
from app.keys.slots import (
    Unlocked,
    add_passphrase_slot,
    add_recovery_slot,
    calibrate_memory,
    remove_slot,
    unlock_folder,
    unlock_with_passphrase,
    unlock_with_recovery,
)
from app.keys.subkeys import new_dek, wipe
from app.models import canonical
from app.models.base import new_id

ROOT = Path(__file__).resolve().parents[2]
FLOOR = 65_536
WORDS = "ivory periscope quintuple oblong overlaid hyperlink"
HOLDER, SECOND = new_id(), new_id()
DEK = bytes(new_dek())


def _bare() -> Header:
    return Header(vault_id=new_id(), instance=new_id(), device=Device(id=new_id(), letter="A"))


@pytest.fixture(scope="module")
def header() -> Header:
    return add_passphrase_slot(_bare(), DEK, passphrase=WORDS, holder=HOLDER, memory_kib=FLOOR)


@pytest.fixture
def folder(tmp_path: Path, header: Header) -> Path:
    write_header(tmp_path, header, DEK)
    return tmp_path


def _open(folder: Path, passphrase: str = WORDS) -> Unlocked:
    return unlock_folder(folder, lambda copy: unlock_with_passphrase(copy, passphrase))


def test_the_passphrase_opens_and_names_its_holder(folder: Path) -> None:
    found = _open(folder)
    assert bytes(found.dek) == DEK
    assert (found.holder, found.slot, found.copies_whole) == (HOLDER, 0, True)
    wipe(found.dek)
    assert not any(found.dek)
    assert DEK.hex() not in repr(found)


def test_a_wrong_passphrase_is_a_known_failure(folder: Path) -> None:
    for wrong in ("", WORDS + " ", WORDS.upper(), "ivory periscope"):
        with pytest.raises(AppError, match=r"keys\.passphrase"):
            _open(folder, wrong)


def test_each_of_two_holders_opens_and_a_removed_one_does_not(header: Header) -> None:
    both = add_passphrase_slot(header, DEK, passphrase="another six words for Amal", holder=SECOND, memory_kib=FLOOR)
    sealed = both.model_copy(update={"mac": slots_mac(both)})
    assert unlock_with_passphrase(sealed, "another six words for Amal").holder == SECOND
    assert unlock_with_passphrase(sealed, WORDS).holder == HOLDER
    left = remove_slot(both, 0)
    left = left.model_copy(update={"mac": slots_mac(left)})
    assert unlock_with_passphrase(left, "another six words for Amal").holder == SECOND
    with pytest.raises(AppError, match=r"keys\.passphrase"):
        unlock_with_passphrase(left, WORDS)
    with pytest.raises(AppError, match=r"header\.last"):
        remove_slot(left, 1)


def slots_mac(header: Header) -> str:
    return parse_header(seal_header(header, DEK)).mac or ""


def test_composed_and_decomposed_letters_are_the_same_passphrase() -> None:
    typed = "café été señor niño über ångström"
    made = add_passphrase_slot(
        _bare(), DEK, passphrase=unicodedata.normalize("NFC", typed), holder=HOLDER, memory_kib=FLOOR
    )
    made = made.model_copy(update={"mac": slots_mac(made)})
    assert unlock_with_passphrase(made, unicodedata.normalize("NFD", typed)).holder == HOLDER


def test_the_printed_key_opens_as_typed_by_a_tired_person(tmp_path: Path, header: Header) -> None:
    with_key, key = add_recovery_slot(header, DEK)
    write_header(tmp_path, with_key, DEK)
    typed = key.text.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    found = unlock_folder(tmp_path, lambda copy: unlock_with_recovery(copy, typed))
    assert bytes(found.dek) == DEK
    assert found.holder is None
    with pytest.raises(AppError, match=r"keys\.recovery"):
        unlock_with_recovery(read_header(tmp_path), RecoveryKey.generate().text)
    assert key.text not in (tmp_path / "vault.hdr").read_text()


def test_a_vault_without_a_recovery_slot_opens_with_no_recovery_key(header: Header) -> None:
    with pytest.raises(AppError, match=r"keys\.recovery"):
        unlock_with_recovery(header, RecoveryKey.generate().text)


def test_the_derivation_is_argon2id_as_another_library_computes_it(header: Header) -> None:
    slot = header.slots[0]
    assert isinstance(slot, PassphraseSlot)
    theirs = argon2.low_level.hash_secret_raw(
        WORDS.encode(), base64.b64decode(slot.salt), slot.t, slot.m, slot.p, 32, argon2.low_level.Type.ID, slot.v
    )
    assert slots._kek(slot, WORDS) == theirs


def test_a_slot_moved_to_another_vault_or_changed_in_any_field_opens_nothing(header: Header) -> None:
    slot = header.slots[0]
    moved = header.model_copy(update={"vault_id": new_id()})
    renamed = header.model_copy(update={"slots": (slot.model_copy(update={"holder": SECOND}),)})
    renumbered = header.model_copy(update={"slots": (slot.model_copy(update={"id": 7}),)})
    for wrong in (moved, renamed, renumbered):
        with pytest.raises(AppError, match=r"keys\.passphrase"):
            unlock_with_passphrase(wrong, WORDS)


def test_an_injected_slot_is_refused_although_it_opens(folder: Path, header: Header) -> None:
    """Whoever once knew the data key adds a slot of their own; without the MAC key it does not pass."""
    injected = add_passphrase_slot(header, DEK, passphrase="mine", holder=SECOND, memory_kib=FLOOR)
    injected = injected.model_copy(update={"mac": read_header(folder).mac})
    with pytest.raises(AppError, match=r"header\.tampered"):
        unlock_with_passphrase(injected, "mine")


def test_a_second_secret_opens_with_the_passphrase_and_neither_alone() -> None:
    secret = bytes(range(32))
    hers = "another six words for Amal"
    plain = add_passphrase_slot(_bare(), DEK, passphrase=hers, holder=SECOND, memory_kib=FLOOR)
    both = add_passphrase_slot(
        plain, DEK, passphrase=WORDS, holder=HOLDER, memory_kib=FLOOR, factor="file", secret=secret
    )
    sealed = both.model_copy(update={"mac": slots_mac(both)})
    found = unlock_with_passphrase(sealed, WORDS, lambda _header, _slot: secret)
    assert (found.holder, found.secret) == (HOLDER, secret)
    with pytest.raises(AppError, match=r"keys\.factor_file"):
        unlock_with_passphrase(sealed, WORDS, lambda _header, _slot: None)
    with pytest.raises(AppError, match=r"keys\.passphrase"):
        unlock_with_passphrase(sealed, WORDS, lambda _header, _slot: bytes(32))
    # Who needs none is not asked for one, nor kept out by another's.
    assert unlock_with_passphrase(sealed, hers, lambda _header, _slot: None).holder == SECOND
    slot = sealed.slots[1].model_copy(update={"factor": "none"})  # turned off in the header, not by its holder
    with pytest.raises(AppError, match=r"keys\.passphrase"):
        unlock_with_passphrase(sealed.model_copy(update={"slots": (slot,)}), WORDS)


def test_costs_out_of_bounds_are_never_derived(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slots, "_argon2", lambda *_: pytest.fail("derived"))
    for memory in (8, FLOOR - 1, 2_097_153):
        with pytest.raises(AppError, match=r"header\.bounds"):
            add_passphrase_slot(_bare(), DEK, passphrase=WORDS, holder=HOLDER, memory_kib=memory)


def test_a_header_holds_eight_slots_and_no_more(header: Header) -> None:
    full = header
    for _ in range(7):
        full, _key = add_recovery_slot(full, DEK)
    assert sorted(slot.id for slot in full.slots) == list(range(8))
    with pytest.raises(AppError, match=r"header\.full"):
        add_recovery_slot(full, DEK)
    with pytest.raises(AppError, match=r"header\.full"):
        add_passphrase_slot(full, DEK, passphrase=WORDS, holder=HOLDER, memory_kib=FLOOR)


def test_the_second_copy_serves_where_the_first_is_damaged(folder: Path) -> None:
    (folder / "vault.hdr").write_bytes(b"\0" * 300)
    found = _open(folder)
    assert bytes(found.dek) == DEK
    assert not found.copies_whole
    write_header(folder, found.header, found.dek)
    assert _open(folder).copies_whole


def test_a_damaged_first_copy_that_still_reads_gives_way_to_the_second(folder: Path) -> None:
    text = (folder / "vault.hdr").read_text()
    first = text.index('"wrap":"') + 8
    swapped = text[:first] + ("B" if text[first] == "A" else "A") + text[first + 1 :]
    (folder / "vault.hdr").write_text(swapped)
    found = _open(folder)
    assert (bytes(found.dek), found.copies_whole) == (DEK, False)


def test_a_lost_copy_is_noticed_and_made_again(folder: Path) -> None:
    for name in ("vault.hdr", "vault.hdr2"):
        (folder / name).unlink()
        found = _open(folder)
        assert not found.copies_whole
        write_header(folder, found.header, found.dek)
        assert _open(folder).copies_whole


def test_the_passphrase_opens_past_a_recovery_slot(header: Header) -> None:
    first, _key = add_recovery_slot(_bare(), DEK)
    both = add_passphrase_slot(first, DEK, passphrase=WORDS, holder=HOLDER, memory_kib=FLOOR)
    assert unlock_with_passphrase(both.model_copy(update={"mac": slots_mac(both)}), WORDS).slot == 1


@pytest.mark.skipif(sys.platform != "linux", reason="limits of the address space are set on Linux")
def test_too_little_memory_is_a_known_failure() -> None:
    script = (
        "import resource; from app.errors import AppError; from app.keys.slots import _argon2, calibrate_memory\n"
        "resource.setrlimit(resource.RLIMIT_AS, (400 << 20, 400 << 20))\n"
        "try: _argon2('x', bytes(16), 1 << 20)\n"
        "except AppError as error: print(error.code, error.params['mib'])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.stdout.split() == ["keys.memory", "1024"], done.stderr


def test_this_machine_can_be_calibrated() -> None:
    assert calibrate_memory() in {FLOOR, 2 * FLOOR, 4 * FLOOR}


def test_both_copies_altered_are_refused(folder: Path, header: Header) -> None:
    moved = header.model_copy(update={"gen": 9, "audit": AuditHead(count=5), "mac": read_header(folder).mac})
    for name in ("vault.hdr", "vault.hdr2"):
        (folder / name).write_bytes(canonical.encode(moved.model_dump(mode="json")))
    with pytest.raises(AppError, match=r"header\.tampered"):
        _open(folder)


def test_memory_is_calibrated_to_what_the_machine_bears() -> None:
    def slow(kib: int) -> float:
        return kib / 65_536 * 1.5

    def small(kib: int) -> float:
        if kib > 131_072:
            raise AppError("keys.memory", mib=kib // 1024)
        return 0.5

    assert calibrate_memory(lambda _: 0.1) == 262_144
    assert calibrate_memory(slow) == 131_072
    assert calibrate_memory(small) == 131_072
    assert calibrate_memory(lambda _: 60.0) == FLOOR
