"""A second key besides the passphrase: only with the sheet at hand, kept through everything, and lost without harm."""

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from vault_fixtures import FLOOR_KIB, PASSPHRASE

from app.errors import AppError
from app.keys import factor
from app.services import factoring, holding, renewing, safekeeping, vaults
from app.tasks import Task
from app.vault import holders

LATER = "walnut ribbon quarry thimble copper fjord"


class Desktop(KeyringBackend):
    """A desktop's keyring, which keeps what it is given for as long as it is there."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.kept = {}

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def delete_password(self, service, username):
        del self.kept[service, username]


class Broken(Desktop):
    """One whose service is gone: it fails in a way of its own."""

    def get_password(self, _service, _username):
        raise OSError("the service is gone")

    set_password = delete_password = get_password


@pytest.fixture
def ring():
    before = keyring.get_keyring()
    made = Desktop()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def stick(tmp_path):
    return tmp_path / "stick.key"


def test_the_sheet_comes_first_and_nothing_is_written_without_it(vault, vault_template, stick, ring):
    sheet = vault_template("station").recovery
    other = "0000-0000-0000-0000-0000-0000-0000-0000-00"
    for passphrase, typed, code in ((PASSPHRASE, other, "keys.recovery"), (LATER, sheet, "keys.passphrase")):
        with pytest.raises(AppError, match=code):
            factoring.use_key_file(vault, passphrase, typed, stick)
        with pytest.raises(AppError, match=code):
            factoring.use_keyring(vault, passphrase, typed)
    assert not stick.exists()
    assert ring.kept == {}
    with pytest.raises(AppError, match=r"factor\.beside"):
        factoring.use_key_file(vault, PASSPHRASE, sheet, vault.folder / "blobs" / "stick.key")
    stick.write_text("something else")
    with pytest.raises(AppError, match=r"factor\.exists"):
        factoring.use_key_file(vault, PASSPHRASE, sheet, stick)
    assert factoring.own(vault) == "none"


def test_a_key_file_is_needed_from_then_on_and_stays_through_what_comes(vault, vault_template, stick, clock, tmp_path):
    sheet, folder = vault_template("station").recovery, vault.folder
    holders.add(vault, "Amal Noor", LATER, memory_kib=FLOOR_KIB)
    factoring.use_key_file(vault, PASSPHRASE, sheet, stick)
    assert stick.stat().st_mode & 0o077 == 0
    assert bytes.fromhex(stick.read_text().splitlines()[1]) not in (folder / "vault.hdr").read_bytes()
    vault.close()
    with pytest.raises(AppError, match=r"keys\.factor_file"):
        vaults.unlock(folder, PASSPHRASE, clock=clock)
    (tmp_path / "other.key").write_text("no key file")
    with pytest.raises(AppError, match=r"factor\.file"):
        vaults.unlock(folder, PASSPHRASE, clock=clock, key_file=tmp_path / "other.key")
    vaults.unlock(folder, LATER, clock=clock).close()  # a colleague does without

    again = vaults.unlock(folder, PASSPHRASE, clock=clock, key_file=stick)
    holding.authorise(again, PASSPHRASE)  # the file is not asked for twice
    vaults.change_passphrase(again, "harbour violin sandal copper meadow tundra")
    assert factoring.own(again) == "file"
    prepared = renewing.prepare(again, PASSPHRASE)
    renewing.put_into_force(again, prepared, prepared.recovery.text, task=Task())
    with pytest.raises(AppError, match=r"keys\.factor_file"):
        vaults.unlock(folder, PASSPHRASE, clock=clock)
    renewed = vaults.unlock(folder, PASSPHRASE, clock=clock, key_file=stick)
    factoring.switch_off(renewed, PASSPHRASE)
    with pytest.raises(AppError, match=r"factor\.none"):
        factoring.switch_off(renewed, PASSPHRASE)
    renewed.close()
    vaults.unlock(folder, PASSPHRASE, clock=clock).close()


@pytest.mark.parametrize("lost", ["file", "keyring", "backend", "broken"])
def test_lost_it_locks_nobody_out(vault, vault_template, stick, ring, clock, tmp_path, lost):
    sheet, folder = vault_template("station").recovery, vault.folder
    if lost == "file":
        factoring.use_key_file(vault, PASSPHRASE, sheet, stick)
        stick.unlink()
    else:
        factoring.use_keyring(vault, PASSPHRASE, sheet)
        vault.close()
        vaults.unlock(folder, PASSPHRASE, clock=clock).close()  # the keyring is asked by itself
        ring.kept.clear()
        keyring.set_keyring({"keyring": ring, "backend": fail.Keyring(), "broken": Broken()}[lost])
    vault.close()
    kind = "file" if lost == "file" else "keyring"
    with pytest.raises(AppError, match=rf"keys\.factor_{kind}"):
        vaults.unlock(folder, PASSPHRASE, clock=clock)

    saved = vaults.recover(folder, sheet, LATER, clock=clock)
    assert factoring.own(saved) == "none"
    if lost != "file":
        saved.close()
        return
    drive = tmp_path / "drive"
    drive.mkdir()
    made = safekeeping.backup(saved, drive, task=Task())
    saved.close()
    vaults.unlock(folder, LATER, clock=clock).close()
    restored = safekeeping.restore(made.path, tmp_path / "new", LATER, clock=clock, task=Task())
    assert restored.first_bad == ""


def test_where_there_is_no_keyring_none_is_offered(vault, vault_template, ring):
    assert factoring.keyring_there()
    for backend in (fail.Keyring(), Broken()):
        keyring.set_keyring(backend)
        assert factoring.keyring_there() == (backend.priority >= 1)
        with pytest.raises(AppError, match=r"factor\.no_keyring"):
            factoring.use_keyring(vault, PASSPHRASE, vault_template("station").recovery)
    assert factoring.own(vault) == "none"
    assert factor.from_keyring("a" * 32, "b" * 32) is None
