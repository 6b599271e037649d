"""A vault that turns up elsewhere was moved or is a copy; a copy becomes a device of its own (4.8)."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vault_fixtures import PASSPHRASE, FakeClock, Template, incident

from app.errors import AppError
from app.instances import find_instance, instances_file
from app.services import origin, safekeeping
from app.tasks import Task
from app.vault import drafts, new_device, revisions
from app.vault.vault import Vault, open_vault, unlock
from app.vault.verify import verify

Copy = Callable[[Vault, str], Vault]


@pytest.fixture
def copy(vault_template: Callable[[str], Template], tmp_path: Path, clock: FakeClock) -> Iterator[Copy]:
    """Copy a vault's folder as a file manager does, and open the copy."""
    opened: list[Vault] = []

    def make(vault: Vault, name: str) -> Vault:
        vault.checkpoint()
        folder = tmp_path / name
        shutil.copytree(vault.folder, folder, ignore=shutil.ignore_patterns("vault.lock"))
        opened.append(open_vault(folder, vault_template("station").unlocked(folder), clock=clock))
        return opened[-1]

    yield make
    for vault in opened:
        vault.close()


def away(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Sit down at another computer: its user has a home of its own."""
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "another-home"))


def ref(vault: Vault) -> str:
    return revisions.save(vault, incident(), state="OPEN").ref or ""


def test_a_vault_at_home_is_not_asked_about(vault: Vault) -> None:
    assert origin.at_home(vault)
    assert find_instance(vault.header.vault_id, vault.header.instance).folder == str(vault.folder.resolve())


def test_a_copied_folder_is_asked_about_and_the_original_is_not(vault: Vault, copy: Copy) -> None:
    assert not origin.at_home(copy(vault, "copy"))
    assert origin.at_home(vault)


def test_a_folder_moved_on_this_computer_stays_at_home(vault: Vault, tmp_path: Path, clock: FakeClock) -> None:
    vault.close()
    vault.folder.rename(tmp_path / "elsewhere")
    again = unlock(tmp_path / "elsewhere", PASSPHRASE, clock=clock)
    assert origin.at_home(again)
    assert find_instance(again.header.vault_id, again.header.instance).folder == str((tmp_path / "elsewhere").resolve())
    again.close()


def test_two_devices_of_one_vault_are_both_at_home_but_not_an_earlier_state_of_either(
    vault: Vault, copy: Copy, tmp_path: Path
) -> None:
    twin = copy(vault, "twin")
    raw = shutil.copytree(twin.folder, tmp_path / "raw", ignore=shutil.ignore_patterns("vault.lock"))
    origin.copied(twin)
    assert (origin.at_home(vault), origin.at_home(twin)) == (True, True)
    twin.close()
    shutil.rmtree(twin.folder)
    shutil.move(raw, twin.folder)  # its files from before it became a device of its own
    earlier = unlock(twin.folder, PASSPHRASE, clock=vault.clock)
    assert not origin.at_home(earlier)
    earlier.close()


def test_at_another_computer_it_is_asked_and_moved_goes_on_as_before(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    away(monkeypatch, tmp_path)
    assert not origin.at_home(vault)
    device = vault.device
    assert origin.moved(vault) == "A"
    assert origin.at_home(vault)
    assert vault.device == device
    assert not safekeeping.waits_for_hq(vault)


def test_a_copy_is_a_new_device_that_hq_has_to_confirm_and_works(vault: Vault, copy: Copy, clock: FakeClock) -> None:
    drafts.put(vault, "d" * 32, {"analysis_note": "halyard"})
    first = ref(vault)
    twin = copy(vault, "twin")
    assert origin.copied(twin) == "B"
    assert twin.device != vault.device
    assert twin.header.instance != vault.header.instance
    assert safekeeping.waits_for_hq(twin)
    assert origin.at_home(twin)
    assert [row.record_id for row in drafts.all_drafts(twin)] == ["d" * 32]
    assert ref(twin).startswith("SSD-JUBB-26-00001")
    assert ref(vault).startswith("SSD-JUBA-26-00002")
    assert first.startswith("SSD-JUBA-26-00001")
    assert verify(twin, Task()).ok
    device = twin.device
    twin.close()
    again = unlock(twin.folder, PASSPHRASE, clock=clock)
    assert (again.letter, again.device, again.warnings) == ("B", device, ())
    again.close()


def test_a_copy_that_died_while_it_became_a_device_never_goes_on_as_the_original(
    vault: Vault, copy: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts.put(vault, "d" * 32, {"analysis_note": "halyard"})
    twin = copy(vault, "twin")

    def die(_header: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(twin, "save_header", die)
        with pytest.raises(KeyboardInterrupt):
            origin.copied(twin)
    assert twin.device == vault.device
    assert not origin.at_home(twin)
    assert origin.moved(twin) == "C"
    assert twin.device != vault.device
    assert len(drafts.all_drafts(twin)) == 1


def test_a_profile_that_cannot_be_written_stops_no_work(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "another-home").write_text("a file where the folder would be")
    away(monkeypatch, tmp_path)
    with pytest.raises(AppError) as caught:
        origin.copied(vault)
    assert caught.value.code == "copies.not_noted"
    assert vault.letter == "B"


def test_the_profile_holds_ids_and_a_folder_and_survives_rubbish(vault: Vault) -> None:
    text = instances_file().read_text()
    assert vault.station.name not in text
    assert vault.holder not in text
    instances_file().write_text('[{"vault": 1}')
    assert not origin.at_home(vault)
    origin.note_home(vault.folder)
    assert origin.at_home(vault)


@settings(max_examples=8)
@given(st.lists(st.tuples(st.sampled_from(["save", "copy"]), st.integers(0, 5)), min_size=6, max_size=14))
def test_no_reference_is_given_twice_by_copies_of_copies(
    vault_template: Callable[[str], Template], tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, int]]
) -> None:
    root = tmp_path_factory.mktemp("copies")
    clock, template = FakeClock(), vault_template("station")
    family: list[Vault] = []
    lineage: dict[str, list[str]] = {}
    given_out: list[tuple[str, str]] = []

    def add(source: Path) -> Vault:
        folder = root / str(len(family))
        shutil.copytree(source, folder, ignore=shutil.ignore_patterns("vault.lock"))
        family.append(open_vault(folder, template.unlocked(folder), clock=clock))
        return family[-1]

    first = add(template.folder)
    lineage[first.device] = [first.letter]
    try:
        for act, which in acts:
            vault = family[which % len(family)]
            if act == "save":
                given_out.append((vault.device, ref(vault)))
                continue
            vault.checkpoint()
            twin = add(vault.folder)
            new_device.become(twin)
            assert twin.letter not in lineage[vault.device]
            lineage[twin.device] = [*lineage[vault.device], twin.letter]
        assert len(set(given_out)) == len(given_out)
        for vault in family:  # in what one vault holds, no number stands twice, whoever gave it
            with vault.reading() as db:
                refs = [row[0] for row in db.all("SELECT ref FROM incident_row WHERE layer = 0")]
            assert len(set(refs)) == len(refs)
    finally:
        for vault in family:
            vault.close()
