"""A passphrase was seen: the vault gets a new key by command, and every door that was open before is shut."""

import io

import pytest
from shell import Copyist, Shell

HERS = "walnut ribbon quarry thimble copper fjord"
FRESH = "pebble saddle umbra crocus tinsel marble"


@pytest.fixture
def shared(shell: Shell) -> Shell:
    """A station with two holders, S1 at the keys, and a backup on a drive."""
    shell.create("station", "station", "RIV")
    file = shell.folder / "hers.txt"
    file.write_text(HERS + "\n")
    assert shell("holders", "station", "--add", "Amal Noor", "--new-passphrase-file", file)[0] == 0
    (shell.folder / "drive").mkdir()
    assert shell("backup", "station", "--to", shell.folder / "drive")[0] == 0
    return shell


def test_after_a_renewal_the_new_sheet_and_the_new_words_open_and_nothing_else(
    shared: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell, sheet, fresh = shared, shared.folder / "new.txt", shared.folder / "fresh.txt"
    fresh.write_text(FRESH + "\n")
    new = ("--new-passphrase-file", fresh, "--recovery-file", sheet)
    monkeypatch.setattr("sys.stdin", io.StringIO("0000-0000-0000-0000-0000-0000-0000-0000-00\n"))
    code, answer, _ = shell("renew", "station", *new)
    assert (code, answer["error"]["code"]) == (1, "renew.other_sheet")
    sheet.unlink()
    code, answer, _ = shell("renew", "station", *new, "--without", "S1")
    assert (code, answer["error"]["code"], sheet.exists()) == (1, "holders.self", False)

    monkeypatch.setattr("sys.stdin", Copyist(sheet))
    code, done, said = shell("renew", "station", *new)
    assert code == 0, said
    assert (list(done["passphrases"]), done["left"], len(done["backups"])) == (["S2"], [], 1)
    assert "recovery_key" not in done

    hers = done["passphrases"]["S2"]
    opens = {}
    for words in (shell.words.read_text(), HERS, FRESH, hers):
        shell.words.write_text(words.strip() + "\n")
        opens[words.strip()] = shell("holders", "station")[0] == 0
    assert list(opens.values()) == [False, False, True, True]
    assert [row["code"] for row in shell("holders", "station")[1]["holders"]] == ["S1", "S2"]
    assert shell("recover", "station", "--recovery-file", sheet, "--holder", "S2")[0] == 0
    code, made, said = shell("backup", "station", "--to", shell.folder / "drive", "--remake")
    assert (code, made["stale"], made["removed"]) == (0, done["backups"], done["backups"]), said
    assert shell("audit", "station")[1]["ok"]
