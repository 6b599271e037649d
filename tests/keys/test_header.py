"""The header's file form: bounds before anything is derived, two copies, and writing that survives a cut."""

import json
from pathlib import Path

import pytest

from app.errors import AppError
from app.keys import header as header_module
from app.keys.header import (
    Device,
    Header,
    check_header,
    parse_header,
    read_header,
    read_headers,
    seal_header,
    sync_folder,
    write_header,
)
from app.keys.slots import add_passphrase_slot, add_recovery_slot
from app.keys.subkeys import new_dek
from app.models import canonical
from app.models.base import new_id

DEK = new_dek()


@pytest.fixture(scope="module")
def header() -> Header:
    bare = Header(vault_id=new_id(), instance=new_id(), device=Device(id=new_id(), letter="B"))
    one = add_passphrase_slot(bare, DEK, passphrase="six plain words", holder=new_id(), memory_kib=65_536)
    return add_recovery_slot(one, DEK)[0]


def _value(header: Header) -> dict:
    return json.loads(seal_header(header, DEK))


def _code(value: object) -> str:
    with pytest.raises(AppError) as caught:
        parse_header(value if isinstance(value, bytes) else canonical.encode(value))
    return caught.value.code


def test_the_header_has_the_form_of_the_specification(header: Header) -> None:
    value = _value(header)
    assert list(value) == sorted(value)
    assert value["format"] == "vault/1"
    assert value["db"] == {"compat": 4, "engine": "sqlcipher"}
    assert value["device"]["letter"] == "B"
    assert value["audit"] == {"count": 0, "mac": "0" * 64}
    slot = value["slots"][0]
    assert (slot["type"], slot["kdf"], slot["v"], slot["m"], slot["t"], slot["p"]) == (
        "passphrase",
        "argon2id",
        19,
        65_536,
        3,
        4,
    )
    assert set(slot) == {"id", "type", "holder", "kdf", "v", "m", "t", "p", "salt", "factor", "nonce", "wrap"}
    assert parse_header(seal_header(header, DEK)).slots == header.slots


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("m", 8), ("m", 65_535), ("m", 2_097_153), ("t", 0), ("t", 11), ("p", 0), ("p", 17), ("m", "65536"), ("m", True)],
)
def test_costs_that_weaken_or_stop_the_machine_are_refused(header: Header, name: str, wrong: object) -> None:
    value = _value(header)
    value["slots"][0][name] = wrong
    assert _code(value) == "header.bounds"


def test_nine_slots_are_refused(header: Header) -> None:
    value = _value(header)
    value["slots"] = [value["slots"][1]] * 9
    assert _code(value) == "header.bounds"


@pytest.mark.parametrize(
    "change",
    [
        lambda v: v.pop("mac"),
        lambda v: v.update(mac="AAAA"),
        lambda v: v.update(mac=v["mac"].replace("=", "")),
        lambda v: v.update(gen=-1),
        lambda v: v.update(vault_id="north"),
        lambda v: v.update(extra=1),
        lambda v: v["db"].update(engine="plain"),
        lambda v: v["device"].update(letter="AA"),
        lambda v: v["slots"][0].update(kdf="pbkdf2"),
        lambda v: v["slots"][0].update(v=16),
        lambda v: v["slots"][0].update(salt="AAAA"),
        lambda v: v["slots"][0].update(wrap="?"),
        lambda v: v["slots"][0].update(salt="A" * 21 + "B=="),
        lambda v: v["slots"][0].pop("holder"),
        lambda v: v["slots"][0].update(type="guess"),
        lambda v: v["slots"][1].update(holder="x"),
    ],
)
def test_another_form_is_refused(header: Header, change) -> None:
    value = _value(header)
    change(value)
    assert _code(value) == "header.form"


def test_a_newer_form_is_named(header: Header) -> None:
    assert _code(_value(header) | {"format": "vault/2", "unheard": 1}) == "header.newer"


def test_only_the_canonical_bytes_are_read(header: Header) -> None:
    data = seal_header(header, DEK)
    for wrong in (b"", b"[]", b"\xff", data[:-1], data + b"\n", data.replace(b",", b", ", 1), data * 200):
        assert _code(wrong) == "header.form"


def test_the_mac_covers_every_field(header: Header) -> None:
    sealed = parse_header(seal_header(header, DEK))
    check_header(sealed, DEK)
    changes = [
        {"gen": 5},
        {"instance": new_id()},
        {"device": Device(id=sealed.device.id, letter="C")},
        {"slots": sealed.slots[:1]},
        {"slots": sealed.slots[::-1]},
        {"mac": None},
    ]
    for change in changes:
        with pytest.raises(AppError, match=r"header\.tampered"):
            check_header(sealed.model_copy(update=change), DEK)
    with pytest.raises(AppError, match=r"header\.tampered"):
        check_header(sealed, new_dek())


def test_each_writing_counts_one_generation_up_in_both_copies(tmp_path: Path, header: Header) -> None:
    first = write_header(tmp_path, header, DEK)
    second = write_header(tmp_path, first, DEK)
    assert (first.gen, second.gen) == (1, 2)
    assert read_header(tmp_path) == second
    assert read_headers(tmp_path) == (second,)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["vault.hdr", "vault.hdr2"]


def test_the_newest_copy_that_reads_wins(tmp_path: Path, header: Header) -> None:
    old = write_header(tmp_path, header, DEK)
    before = (tmp_path / "vault.hdr2").read_bytes()
    new = write_header(tmp_path, old, DEK)
    (tmp_path / "vault.hdr2").write_bytes(before)
    assert read_headers(tmp_path) == (new, old)
    (tmp_path / "vault.hdr").write_bytes((tmp_path / "vault.hdr").read_bytes()[:100])
    assert read_header(tmp_path) == old


def test_a_folder_without_a_header_is_no_vault(tmp_path: Path) -> None:
    with pytest.raises(AppError, match=r"header\.missing"):
        read_header(tmp_path)
    (tmp_path / "vault.hdr").write_bytes(b"junk")
    with pytest.raises(AppError, match=r"header\.form"):
        read_header(tmp_path)


@pytest.mark.parametrize("cut_at", range(6))
def test_power_cut_while_writing_leaves_a_whole_copy(
    tmp_path: Path, header: Header, monkeypatch: pytest.MonkeyPatch, cut_at: int
) -> None:
    """Each fsync and rename in turn is where the power goes; afterwards the old or the new header reads, whole."""
    old = write_header(tmp_path, header, DEK)
    steps = 0

    def step() -> None:
        nonlocal steps
        steps += 1
        if steps > cut_at:
            raise KeyboardInterrupt

    real_replace, real_fsync = Path.replace, header_module.os.fsync
    monkeypatch.setattr(Path, "replace", lambda self, to: (step(), real_replace(self, to))[1])
    monkeypatch.setattr(header_module.os, "fsync", lambda handle: (step(), real_fsync(handle))[1])
    with pytest.raises(KeyboardInterrupt):
        write_header(tmp_path, old, DEK)
    monkeypatch.undo()
    found = read_header(tmp_path)
    assert found.gen in {1, 2}
    check_header(found, DEK)
    assert write_header(tmp_path, found, DEK).gen == found.gen + 1


def test_folders_are_synced_where_the_system_can(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert sync_folder(tmp_path)
    monkeypatch.setattr(header_module.os, "name", "nt")
    assert not sync_folder(tmp_path)
