"""A station's laptop is lost and its vault restored: at HQ the new device counts once its card was compared (4.8)."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from case_data import incident
from shell import Shell

from app.cli.main import run

Record = Callable[[dict[str, Any]], str]


def code_of(said: str) -> str:
    return said.splitlines()[-1].split(":")[1].strip()


def export(shell: Shell, vault: str, stick: str) -> tuple[Path, str]:
    """Export onto a stick of its own; the bundle, and what was said beside it."""
    folder = shell.folder / stick
    folder.mkdir()
    code, _, said = shell("export", vault, "--to", folder)
    assert code == 0, said
    return next(folder.glob("*.age")), said


def finalised(shell: Shell, vault: str, document: dict[str, Any]) -> str:
    ref = shell("save", vault, shell.write("incident.json", document))[1]["ref"]
    assert shell("finalise", vault, ref)[0] == 0
    return str(ref)


@pytest.fixture
def restored(shell: Shell, record: Record, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """A station that HQ knows lost its laptop after a backup and one more bundle; its vault is made from the backup."""
    shell.create("station", "station", "RIV")
    shell.create("hq", "hq", "HQD")
    shell.enrol_both()
    record(incident())
    drive = shell.folder / "drive"
    drive.mkdir()
    backup = drive / shell("backup", "station", "--to", drive)[1]["backup"]
    record(incident())
    assert shell("receive", "hq", export(shell, "station", "stick1")[0])[1][0]["applied"]["new"] == 2

    typed = ("--from", backup, "--to", shell.folder / "again", "--passphrase-file", shell.words)
    assert run(["restore", *map(str, typed)]) == 0
    assert "HQ takes none of its bundles until then" in capsys.readouterr().out
    return dict(shell("card", "again", "--out", shell.folder / "again.card")[1])


def test_a_restored_device_is_held_back_until_its_card_is_compared(shell: Shell, restored: dict[str, Any]) -> None:
    ref = finalised(shell, "again", incident())
    assert ref.startswith("SSD-RIVB-")
    sent, said = export(shell, "again", "stick2")
    assert "restore.waits" in said or "new device that HQ has not confirmed yet" in said

    card = shell("enrol", "hq", shell.folder / "again.card", "--later")[1]
    code, (entry,), said = shell("receive", "hq", sent)
    assert (code, code_of(said), entry["state"]) == (1, "bundle.unverified_signer", "quarantine")
    assert (entry["number"], entry["device"]) == (1, card["device"])  # a stream of its own: no number is used twice
    code, _, said = shell("inbox", "hq", "--check", entry["entry"])
    assert shell.in_inbox(entry["entry"])["state"] == "quarantine", said
    code, _, said = shell("stations", "hq", "--confirm", card["device"])
    assert (code, code_of(said)) == (1, "register.uncompared")  # no way round the comparison
    assert shell("stations", "hq")[1][0]["records"] == 2

    code, done, said = shell("compare", "hq", card["id"], "--number", restored["number"])
    assert (code, [one["state"] for one in done["checked"]]) == (0, ["staged"]), said
    applied = shell("receive", "hq", sent)[1][0]["applied"]
    assert applied["new"] == 1
    (station,) = shell("stations", "hq")[1]
    assert (station["records"], station["held_back"], station["warned"]) == (3, [], [])
    assert len(station["devices"]) == 2

    back = shell.folder / "back"
    back.mkdir()
    assert shell("receipt", "hq", "--station", station["id"], "--to", back)[0] == 0
    assert shell("receive", "again", next(back.glob("*.age")))[0] == 0
    finalised(shell, "again", incident())
    assert "confirmed yet" not in export(shell, "again", "stick3")[1]
    assert shell("audit", "hq")[1]["ok"]


def test_without_its_card_a_bundle_is_refused_and_can_be_received_again(
    shell: Shell, restored: dict[str, Any]
) -> None:
    finalised(shell, "again", incident())
    sent, _ = export(shell, "again", "stick2")
    code, _, said = shell("receive", "hq", sent)
    assert (code, code_of(said)) == (1, "bundle.unknown_signer")
    shell("enrol", "hq", shell.folder / "again.card", "--number", restored["number"])
    assert shell("receive", "hq", sent)[1][0]["applied"]["new"] == 1


def test_the_lost_laptop_that_turns_up_again_goes_on_beside_the_restored_one(
    shell: Shell, record: Record, restored: dict[str, Any]
) -> None:
    shell("enrol", "hq", shell.folder / "again.card", "--number", restored["number"])
    theirs = finalised(shell, "again", incident())
    ours = record(incident())
    assert (theirs[7], ours[7]) == ("B", "A")
    for vault, stick in (("station", "stick2"), ("again", "stick3")):
        assert shell("receive", "hq", export(shell, vault, stick)[0])[1][0]["state"] == "applied"
    (station,) = shell("stations", "hq")[1]
    assert (station["records"], station["held_back"], station["warned"]) == (4, [], [])


def test_an_older_copy_of_the_whole_vault_put_back_is_told_by_hq_s_receipt(shell: Shell, record: Record) -> None:
    """All its files are of yesterday, so nothing here can tell it; but HQ has a bundle that it knows nothing of."""
    shell.create("station", "station", "RIV")
    shell.create("hq", "hq", "HQD")
    shell.enrol_both()
    record(incident())
    assert shell("receive", "hq", export(shell, "station", "stick1")[0])[0] == 0
    shutil.copytree(shell.folder / "station", shell.folder / "yesterday")
    record(incident())
    assert shell("receive", "hq", export(shell, "station", "stick2")[0])[0] == 0
    shutil.rmtree(shell.folder / "station")
    shutil.move(shell.folder / "yesterday", shell.folder / "station")
    back = shell.folder / "back"
    back.mkdir()
    shell("receipt", "hq", "--station", shell("stations", "hq")[1][0]["id"], "--to", back)
    code, (read,), said = shell("receive", "station", next(back.glob("*.age")))
    assert (code, read["warnings"]) == (0, ["receipt.ahead"])
    assert "goes on as a new device" in said
    assert finalised(shell, "station", incident())[7] == "B"
    assert "confirmed yet" in export(shell, "station", "stick3")[1]
    assert shell("audit", "station")[1]["ok"]
