"""Somebody has the folder of a locked vault and works on its headers, or guesses at the keyboard (threats T3 and T5).

The mac covers all of a header, each wrap its own slot: what is altered opens nothing, or the other copy is used and its
owner is told.
"""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from vault_fixtures import FLOOR_KIB, PASSPHRASE, FakeClock, Template

from app.errors import AppError, message_of, sentence_of
from app.keys.header import FILE_NAMES, parse_header, read_header
from app.keys.recovery import RecoveryKey
from app.keys.slots import add_passphrase_slot, unlock_folder, unlock_with_recovery
from app.keys.subkeys import new_dek
from app.models import canonical
from app.models.base import new_id
from app.vault.audit import events
from app.vault.tries import FILE_NAME
from app.vault.vault import Vault, change_passphrase, open_vault, recover, recoverable, unlock

OTHER = "walnut ribbon quarry thimble copper fjord"
Attack = Callable[[dict[str, Any]], None]
Open = Callable[[], Vault]


@pytest.fixture
def folder(vault_template: Callable[[str], Template], tmp_path: Path) -> Path:
    """A locked vault; both copies of its header are whole."""
    shutil.copytree(vault_template("station").folder, tmp_path / "v")
    return tmp_path / "v"


@pytest.fixture
def with_sheet(folder: Path, vault_template: Callable[[str], Template], clock: FakeClock) -> Iterator[Open]:
    """Open it by its sheet, which needs no slow derivation; what was opened is closed after the test."""
    opened: list[Vault] = []

    def opener() -> Vault:
        text = vault_template("station").recovery
        found = unlock_folder(folder, lambda header: unlock_with_recovery(header, text))
        opened.append(open_vault(folder, found, clock=clock))
        return opened[-1]

    yield opener
    for vault in opened:
        vault.close()


def alter(folder: Path, attack: Attack, *names: str) -> None:
    """Change copies of the header as somebody without the data key can, in the one form that is read."""
    for name in names:
        value = json.loads((folder / name).read_bytes())
        attack(value)
        (folder / name).write_bytes(canonical.encode(value))


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(AppError) as refused:
        act()
    assert message_of(refused.value.code).todo.source
    return refused.value.code


def slot(value: dict[str, Any], kind: str) -> dict[str, Any]:
    return next(one for one in value["slots"] if one["type"] == kind)


def cheaper(value: dict[str, Any]) -> None:
    slot(value, "passphrase")["m"] = 8


def one_pass(value: dict[str, Any]) -> None:
    slot(value, "passphrase")["t"] = 0


def injected(value: dict[str, Any]) -> None:
    """A slot of the attacker's own: it opens by the attacker's words, but to a data key that is not this vault's."""
    header = parse_header(canonical.encode(value))
    made = add_passphrase_slot(header, new_dek(), passphrase=OTHER, holder=new_id(), memory_kib=FLOOR_KIB)
    value["slots"] = [one.model_dump(mode="json") for one in made.slots]


def doubled(value: dict[str, Any]) -> None:
    value["slots"].append(slot(value, "passphrase") | {"id": 5})


def without_passphrase(value: dict[str, Any]) -> None:
    value["slots"] = [slot(value, "recovery")]


def other_holder(value: dict[str, Any]) -> None:
    slot(value, "passphrase")["holder"] = "9" * 32


def newer(value: dict[str, Any]) -> None:
    value["gen"] += 40


def forgetful(value: dict[str, Any]) -> None:
    value["audit"] = {"count": 0, "mac": "0" * 64}


def other_device(value: dict[str, Any]) -> None:
    value["device"]["letter"] = "Q"


ATTACKS = (
    *((cheaper, "header.bounds"), (one_pass, "header.bounds")),
    *((attack, "header.tampered") for attack in (injected, doubled, without_passphrase, other_holder)),
    *((attack, "header.tampered") for attack in (newer, forgetful, other_device)),
)
NAMES = [attack.__name__ for attack, _code in ATTACKS]


@pytest.mark.parametrize(("attack", "code"), ATTACKS, ids=NAMES)
def test_altered_in_both_copies_it_is_refused_by_name(
    folder: Path, with_sheet: Open, attack: Attack, code: str
) -> None:
    whole = {name: (folder / name).read_bytes() for name in FILE_NAMES}
    database = (folder / "vault.db").read_bytes()
    alter(folder, attack, *FILE_NAMES)
    assert refusal(with_sheet) == code
    assert (folder / "vault.db").read_bytes() == database
    for name, data in whole.items():
        (folder / name).write_bytes(data)
    assert with_sheet().warnings == ()


@pytest.mark.parametrize("name", FILE_NAMES)
@pytest.mark.parametrize(("attack", "code"), ATTACKS, ids=NAMES)
def test_altered_in_one_copy_the_other_opens_heals_it_and_says_so(
    folder: Path, with_sheet: Open, attack: Attack, code: str, name: str
) -> None:
    before = read_header(folder)
    alter(folder, attack, name)
    vault = with_sheet()
    assert vault.warnings == ("vault.header_altered",)
    assert (vault.header.slots, vault.letter) == (before.slots, "A")
    with vault.reading() as db:
        assert ("warned", "vault.header_altered") in [(row.event, row.key) for row in events(db)]
    first, second = ((folder / name).read_bytes() for name in FILE_NAMES)
    assert first == second
    vault.close()
    assert with_sheet().warnings == ()


def test_a_slot_that_does_open_the_vault_is_refused_where_the_header_was_not_signed_with_it(
    folder: Path, vault_template: Callable[[str], Template], clock: FakeClock
) -> None:
    def own_slot(value: dict[str, Any]) -> None:
        header = parse_header(canonical.encode(value))
        dek = vault_template("station").dek
        made = add_passphrase_slot(header, dek, passphrase=OTHER, holder=new_id(), memory_kib=FLOOR_KIB)
        value["slots"] = [one.model_dump(mode="json") for one in made.slots]

    alter(folder, own_slot, *FILE_NAMES)
    assert refusal(lambda: unlock(folder, OTHER, clock=clock)) == "header.tampered"


def test_a_cost_lowered_within_the_bounds_opens_nothing(folder: Path, clock: FakeClock) -> None:
    def lower(value: dict[str, Any]) -> None:
        slot(value, "passphrase")["t"] = 1

    alter(folder, lower, *FILE_NAMES)  # the wrap is bound to what it was derived with
    assert refusal(lambda: unlock(folder, PASSPHRASE, clock=clock)) == "keys.passphrase"


def test_an_older_generation_in_one_copy_is_what_a_power_cut_leaves(
    folder: Path, with_sheet: Open, tmp_path: Path
) -> None:
    older = (folder / FILE_NAMES[0]).read_bytes()
    with_sheet().close()
    for name in FILE_NAMES:
        newest = read_header(folder).gen
        (folder / name).write_bytes(older)
        vault = with_sheet()
        assert (vault.warnings, vault.header.gen > newest) == ((), True)
        vault.close()


def test_an_older_generation_in_both_copies_is_told_and_its_old_words_open_until_the_key_is_renewed(
    folder: Path, clock: FakeClock, with_sheet: Open
) -> None:
    older = (folder / FILE_NAMES[0]).read_bytes()
    vault = with_sheet()
    change_passphrase(vault, OTHER, memory_kib=FLOOR_KIB)
    vault.close()
    for name in FILE_NAMES:
        (folder / name).write_bytes(older)
    again = unlock(folder, PASSPHRASE, clock=clock)
    assert again.warnings == ("vault.old_header",)
    again.close()


@pytest.mark.parametrize("name", FILE_NAMES)
def test_a_stranger_s_header_as_one_copy_serves_nobody(
    folder: Path, with_sheet: Open, vault_template: Callable[[str], Template], name: str
) -> None:
    shutil.copyfile(vault_template("hq").folder / name, folder / name)
    vault = with_sheet()
    assert (vault.warnings, vault.station.role) == (("vault.header_altered",), "station")


# ── guesses at the keyboard ────────────────────────────────────────────────────────────────────


def test_attempts_that_failed_are_told_once_at_the_next_good_unlock(
    folder: Path, clock: FakeClock, vault_template: Callable[[str], Template]
) -> None:
    for wrong in ("cedar lantern", OTHER):
        clock.forward(minutes=1)
        assert refusal(lambda wrong=wrong: unlock(folder, wrong, clock=clock)) == "keys.passphrase"
    clock.forward(hours=2)
    for door in (recover, recoverable):
        assert refusal(lambda door=door: door(folder, RecoveryKey.generate().text, clock=clock)) == "keys.recovery"
    noted = (folder / FILE_NAME).read_text()
    assert noted == "4 2026-11-23T09:01:00+00:00\n"  # no word of what was typed
    vault = unlock(folder, PASSPHRASE, clock=clock)
    assert vault.tries is not None
    assert sentence_of(vault.tries.told).startswith(
        "Attempts to open this vault that failed since 2026-11-23 09:01: 4."
    )
    with vault.reading() as db:
        assert ("unlock.failed", "4") in [(row.event, row.key) for row in events(db)]
    vault.close()
    again = unlock(folder, PASSPHRASE, clock=clock)
    assert (again.tries, (folder / FILE_NAME).exists()) == (None, False)
    again.close()


@pytest.mark.parametrize(
    "content", [b"", b"many", b"\xff\xfe", b"-3 x", b"0 2026-11-23T09:01:00+00:00", b"9" * 5000, b"5 2026-11-23\n"]
)
def test_a_note_that_is_none_tells_nothing_and_stops_no_count(
    folder: Path, clock: FakeClock, with_sheet: Open, content: bytes
) -> None:
    (folder / FILE_NAME).write_bytes(content)
    assert with_sheet().tries is None
    assert not (folder / FILE_NAME).exists()


def test_counting_never_stands_in_the_way(folder: Path, clock: FakeClock, with_sheet: Open) -> None:
    (folder / FILE_NAME).mkdir()
    assert refusal(lambda: unlock(folder, "wrong", clock=clock)) == "keys.passphrase"
    assert with_sheet().tries is None
