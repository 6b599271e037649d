"""A key file on a stick besides the passphrase, by command; without the stick the sheet opens the vault."""

from shell import Shell


def test_the_stick_is_needed_until_it_is_switched_off_or_lost(shell: Shell) -> None:
    sheet, stick = shell.folder / "sheet.txt", shell.folder / "stick.key"
    sheet.write_text(shell.create("station", "station", "RIV")["recovery_key"] + "\n")
    assert shell("factor", "station")[1] == {"factor": "none"}
    assert shell("factor", "station", "--make", stick, "--recovery-file", sheet)[1] == {"factor": "file"}
    code, answer, _ = shell("incidents", "station")
    assert (code, answer["error"]["code"]) == (1, "keys.factor_file")
    assert shell("incidents", "station", "--key-file", stick)[0] == 0
    assert shell("factor", "station", "--off", "--key-file", stick)[1] == {"factor": "none"}
    assert shell("incidents", "station")[0] == 0

    stick.unlink()
    assert shell("factor", "station", "--make", stick, "--recovery-file", sheet)[0] == 0
    stick.unlink()
    assert shell("recover", "station", "--recovery-file", sheet)[0] == 0
    assert shell("incidents", "station")[0] == 0
