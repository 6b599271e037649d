"""A post changes hands: the leaver names a successor, and in the end only the key of the successor opens."""

import io
from collections.abc import Callable
from typing import Any

import pytest
from case_data import incident
from shell import Copyist, Shell

HERS = "walnut ribbon quarry thimble copper fjord"


def _refused(shell: Shell, *arguments: object) -> str:
    code, answer, _ = shell(str(arguments[0]), "station", *arguments[1:])
    assert code == 1
    return str(answer["error"]["code"])


@pytest.fixture
def station(shell: Shell, record: Callable[[dict[str, Any]], str]) -> Shell:
    """A station that knows HQ and holds one final record, under a hold of the leaver."""
    shell.create("station", "station", "RIV")
    shell.create("hq", "hq", "HQD")
    shell.enrol_both()
    ref = record(incident())
    assert shell("hold", "station", ref, "--reason", "A court asked for it")[0] == 0
    (shell.folder / "hers.txt").write_text(HERS + "\n")
    return shell


def test_in_one_go_the_leaver_is_out_and_the_successor_in(station: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    shell, sheet, hers = station, station.folder / "new.txt", station.folder / "hers.txt"
    assert _refused(shell, "handover") == "handover.to"
    monkeypatch.setattr("sys.stdin", Copyist(sheet))
    options = ("--to", "Amal Noor", "--new-passphrase-file", hers, "--recovery-file", sheet)
    code, done, said = shell("handover", "station", *options)
    assert (code, done["state"], done["left"]) == (0, "done", ["S1"]), said
    assert (len(done["open"]["holds"]), done["open"]["unsent"], done["open"]["drafts"]) == (1, 1, [])
    assert _refused(shell, "holders") == "keys.passphrase"
    shell.words = hers
    assert [row["code"] for row in shell("holders", "station")[1]["holders"]] == ["S2"]
    held = shell("due", "station", "--held")[1]["records"]
    assert shell("hold", "station", held[0]["ref"], "--lift", "--reason", "The case is closed")[0] == 0
    assert _refused(shell, "handover", "--cancel") == "handover.none"
    assert shell("audit", "station")[1]["ok"]


def test_left_after_any_step_it_goes_on_where_it_was(station: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    shell, sheet, hers, own = station, station.folder / "new.txt", station.folder / "hers.txt", station.words
    to = ("--to", "Amal Noor", "--new-passphrase-file", hers)
    code, begun, said = shell("handover", "station", *to, "--later")
    assert (code, begun["state"], begun["from"], begun["to"]) == (0, "begun", "S1", "S2"), said
    assert shell("handover", "station")[1]["state"] == "begun"  # the leaver cannot finish it
    assert shell("handover", "station", "--cancel")[1] == {"state": "cancelled"}
    assert shell("handover", "station", "--to", "amal noor")[1]["to"] == "S2"  # is a holder by now

    shell.words = hers
    monkeypatch.setattr("sys.stdin", io.StringIO("0000-0000-0000-0000-0000-0000-0000-0000-00\n"))
    assert _refused(shell, "handover", "--recovery-file", sheet) == "renew.other_sheet"
    sheet.unlink()
    shell.words = own
    assert shell("handover", "station")[1]["state"] == "begun"
    shell.words = hers
    monkeypatch.setattr("sys.stdin", Copyist(sheet))
    code, done, said = shell("handover", "station", "--recovery-file", sheet)
    assert (code, done["state"]) == (0, "done"), said
    shell.words = own
    assert _refused(shell, "handover") == "keys.passphrase"
