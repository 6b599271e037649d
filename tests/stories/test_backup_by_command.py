"""A vault is backed up and restored on the command line."""

import json
import shutil
from collections.abc import Callable
from typing import Any

import pytest
from case_data import incident
from shell import Shell

from app.cli.main import run

Record = Callable[[dict[str, Any]], str]


def test_a_lost_vault_comes_back_from_its_backup(
    shell: Shell, record: Record, capsys: pytest.CaptureFixture[str]
) -> None:
    shell.create("station", "station", "RIV")
    ref = record(incident())
    drive = shell.folder / "drive"
    drive.mkdir()
    code, made, said = shell("backup", "station", "--to", drive)
    assert (code, made["older"], made["missing"], made["same_disk"]) == (0, [], 0, True), said
    assert shell("erase", "station", ref, "--review")[1]["backups"] == [made["backup"]]
    assert shell("erase", "station", ref, "--reason", "ORDERED")[0] == 0

    (shell.folder / "drive2").mkdir()
    shutil.copytree(drive / made["backup"], shell.folder / "drive2" / made["backup"])
    code, fresh, said = shell("backup", "station", "--to", shell.folder / "drive2", "--remake")
    assert (code, fresh["stale"], fresh["removed"]) == (0, [made["backup"]], [made["backup"]]), said

    folders = ("--from", drive / made["backup"], "--to", shell.folder / "again")
    erased = ("--list", shell.folder / "station" / "vault.erased")
    words = ("--passphrase-file", shell.words, "--json")
    assert run(["restore", *map(str, (*folders, *erased, *words))]) == 0
    done = json.loads(capsys.readouterr().out)
    assert (done["letter"], done["erased_again"], done["whole"], done["needs_hq"]) == ("B", 2, True, True)
    assert shell("incidents", "again")[1]["total"] == 0
    assert shell("audit", "again")[1]["ok"]
    code, _, said = shell("backup", "again", "--to", shell.folder / "again")
    assert (code, said.split(":")[1].strip()) == (1, "backup.inside")
