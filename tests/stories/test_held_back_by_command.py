"""HQ clears up a copied laptop on the command line."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from case_data import incident
from exchange_cases import cut_log
from shell import Shell

from app.cli.main import run
from app.clock import SystemClock
from app.services.vaults import unlock

Record = Callable[[dict[str, Any]], str]


def export(shell: Shell, vault: str, stick: str) -> Path:
    """Export a vault onto a stick of its own; returns the bundle."""
    folder = shell.folder / stick
    folder.mkdir()
    code, _, said = shell("export", vault, "--to", folder)
    assert code == 0, said
    return next(folder.rglob("*.age"))


def two_laptops_of_one_vault(shell: Shell, record: Record) -> tuple[Path, Path]:
    """A vault is copied before its first export and both copies go on; returns a bundle of each."""
    shell.create("station", "station", "RIV")
    shell.create("hq", "hq", "HQD")
    shell.enrol_both()
    record(incident())
    shutil.copytree(shell.folder / "station", shell.folder / "kept")
    ours = export(shell, "station", "stick1")
    shutil.move(shell.folder / "station", shell.folder / "gone")
    shutil.move(shell.folder / "kept", shell.folder / "station")
    record(incident())
    return ours, export(shell, "station", "stick2")


def test_what_a_copied_laptop_sent_waits_until_hq_confirms_it(shell: Shell, record: Record) -> None:
    ours, theirs = two_laptops_of_one_vault(shell, record)
    assert shell("receive", "hq", ours, "--review")[0] == 0
    code, _, said = shell("receive", "hq", theirs)
    assert (code, said.split(":")[1].strip()) == (1, "bundle.fork")

    waiting = shell("inbox", "hq")[1]
    assert {(row["state"], row["code"]) for row in waiting} == {
        ("quarantine", "bundle.fork"),
        ("quarantine", "bundle.device_quarantined"),
    }
    (station,) = shell("stations", "hq")[1]
    (device,) = station["held_back"]
    assert station["records"] == 0
    code, _, said = shell("inbox", "hq", "--check", waiting[0]["id"])
    assert shell("inbox", "hq")[1][0]["state"] == "quarantine", said  # checking again confirms nothing

    code, done, said = shell("stations", "hq", "--confirm", device)
    assert (code, [row["state"] for row in done["checked"]]) == (0, ["staged", "staged"]), said
    assert shell("stations", "hq")[1][0]["held_back"] == []
    for bundle in (ours, theirs):
        assert shell("receive", "hq", bundle)[1][0]["state"] == "applied"
    assert shell("stations", "hq")[1][0]["records"] == 2
    assert shell("audit", "hq")[1]["ok"]


def test_a_bundle_that_hq_refuses_is_gone_and_a_device_that_is_not_held_is_not_confirmed(
    shell: Shell, record: Record
) -> None:
    ours, theirs = two_laptops_of_one_vault(shell, record)
    for bundle in (ours, theirs):
        shell("receive", "hq", bundle, "--review")
    (fork,) = (row for row in shell("inbox", "hq")[1] if row["code"] == "bundle.fork")
    assert shell("inbox", "hq", "--refuse", fork["id"])[1]["state"] == "declined"
    code, _, said = shell("inbox", "hq", "--check", fork["id"])
    assert (code, said.split(":")[1].strip()) == (1, "inbox.not_open")
    code, _, said = shell("stations", "hq", "--confirm", "0" * 32)
    assert (code, said.split(":")[1].strip()) == (1, "register.no_device")
    assert shell("stations", "station")[0] == 1
    assert shell("stations", "hq")[1][0]["records"] == 0


def test_a_log_that_was_cut_at_the_station_is_warned_of_until_the_device_is_confirmed(
    shell: Shell, record: Record, capsys: pytest.CaptureFixture[str]
) -> None:
    shell.create("station", "station", "RIV")
    shell.create("hq", "hq", "HQD")
    shell.enrol_both()
    record(incident())
    assert shell("receive", "hq", export(shell, "station", "stick1"))[0] == 0
    record(incident())
    with closing(unlock(shell.folder / "station", shell.words.read_text().strip(), clock=SystemClock())) as vault:
        cut_log(vault, keep=5)
    shell("receive", "hq", export(shell, "station", "stick2"), "--review")

    (device, told) = shell("stations", "hq")[1][0]["warned"][0]
    assert told == {"code": "bundle.audit_back", "number": 2, "earlier": 1}
    assert shell("inbox", "hq")[1][0]["warned"] == told
    typed = ["--vault", str(shell.folder / "hq"), "--passphrase-file", str(shell.words)]
    for command in ("stations", "inbox"):
        assert run([command, *typed]) == 0
        assert "warning" in capsys.readouterr().out
    assert shell("stations", "hq", "--confirm", device)[0] == 0
    assert shell("stations", "hq")[1][0]["warned"] == []
    assert shell("receive", "hq", next((shell.folder / "stick2").glob("*.age")))[1][0]["applied"]["new"] == 1
