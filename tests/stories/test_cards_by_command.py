"""A station's card at HQ on the command line: kept, compared later, revoked; what its bundles become each time."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import segno
from case_data import incident
from PIL import Image
from shell import Shell

from app.cli.main import run

Record = Callable[[dict[str, Any]], str]


def code_of(said: str) -> str:
    return said.splitlines()[-1].split(":")[1].strip()


def export(shell: Shell, stick: str) -> Path:
    folder = shell.folder / stick
    folder.mkdir()
    code, _, said = shell("export", "station", "--to", folder)
    assert code == 0, said
    return next(folder.rglob("*.age"))


def test_a_card_is_kept_then_compared_then_revoked(shell: Shell, record: Record) -> None:
    for vault, role, letters in (("station", "station", "RIV"), ("hq", "hq", "HQD")):
        shell.create(vault, role, letters)
    numbers = {vault: shell("card", vault, "--out", shell.folder / f"{vault}.card")[1] for vault in ("station", "hq")}
    assert shell("enrol", "station", shell.folder / "hq.card", "--number", numbers["hq"]["number"])[0] == 0

    code, kept, said = shell("enrol", "hq", shell.folder / "station.card", "--later")
    assert (code, kept["state"]) == (0, "unverified"), said
    record(incident())
    first = export(shell, "stick1")
    code, _, said = shell("receive", "hq", first)
    assert (code, code_of(said)) == (1, "bundle.unverified_signer")
    (listed,) = shell("cards", "hq")[1]
    assert (listed["state"], listed["held_back"], listed["number"]) == ("unverified", 1, numbers["station"]["number"])

    code, _, said = shell("compare", "hq", kept["id"], "--number", numbers["hq"]["number"])
    assert (code, code_of(said)) == (1, "card.number")
    code, done, said = shell("compare", "hq", kept["id"][:10], "--number", numbers["station"]["number"])
    assert (code, [entry["state"] for entry in done["checked"]]) == (0, ["staged"]), said
    assert shell("receive", "hq", first)[1][0]["applied"]["new"] == 1

    code, gone, said = shell("revoke", "hq", kept["id"], "--reason", "SEIZED")
    assert (code, gone["state"], gone["checked"]) == (0, "revoked", []), said
    record(incident())
    code, _, said = shell("receive", "hq", export(shell, "stick2"))
    assert (code, code_of(said)) == (1, "bundle.revoked_signer")
    assert shell("stations", "hq")[1][0]["records"] == 1  # what was applied stays
    (listed,) = shell("cards", "hq")[1]
    assert listed["reason"] == "SEIZED"
    assert [step["what"] for step in listed["steps"]] == ["added", "compared", "revoked"]
    assert {step["by"] for step in listed["steps"]} == {"HQD"}
    assert shell("audit", "hq")[1]["ok"]


def test_the_list_is_read_by_a_person_and_a_revocation_asks(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shell.create("station", "station", "RIV")
    shell.create("hq", "hq", "HQD")
    shell.enrol_both()
    (card,) = shell("cards", "station")[1]
    typed = ["--vault", str(shell.folder / "station"), "--passphrase-file", str(shell.words)]
    monkeypatch.setattr("sys.stdin.isatty", lambda: False)
    assert run(["revoke", *typed, card["id"], "--reason", "LEFT"]) == 1
    assert "cli.not_confirmed" in capsys.readouterr().err
    assert run(["cards", *typed]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith(f"{card['id']}  enrolled")
    assert said[1].split() == [card["number"][n : n + 5] for n in range(0, 60, 5)]
    assert [line.split()[0] for line in said[2:]] == ["added", "compared"]


def test_an_export_to_a_card_nobody_compared_says_so(shell: Shell, record: Record) -> None:
    shell.create("station", "station", "RIV")
    shell.create("hq", "hq", "HQD")
    card = shell.folder / "hq.card"
    own = shell("card", "hq", "--out", card)[1]
    kept = shell("enrol", "station", card, "--later")[1]
    record(incident())
    assert shell("export", "station", "--review")[1]["compared"] is False
    (shell.folder / "stick").mkdir()
    code, _, said = shell("export", "station", "--to", shell.folder / "stick")
    assert code == 0
    assert "Nobody compared the number" in said
    assert shell("compare", "station", kept["id"], "--number", own["number"])[1]["checked"] == []
    assert shell("export", "station", "--review")[1]["compared"] is True


def test_a_card_is_either_compared_or_kept(shell: Shell, capsys: pytest.CaptureFixture[str]) -> None:
    typed = ["enrol", "--vault", str(shell.folder / "station"), "card.txt"]
    for wrong in ([], ["--later", "--number", "1" * 60]):
        with pytest.raises(SystemExit) as stopped:
            run([*typed, *wrong])
        assert stopped.value.code == 2
    assert "--later" in capsys.readouterr().err


def test_the_number_is_drawn_for_a_camera(shell: Shell, capsys: pytest.CaptureFixture[str]) -> None:
    shell.create("hq", "hq", "HQD")
    card, drawn, vector = (shell.folder / name for name in ("hq.card", "number.png", "number.svg"))
    own = shell("card", "hq", "--out", card)[1]
    assert run(["number", str(card), "--qr", str(drawn)]) == 0
    assert capsys.readouterr().out.replace(" ", "").strip() == own["number"]

    wanted = [list(row) for row in segno.make(f"B1:{own['station']}:{own['number']}", error="m", micro=False).matrix]
    with Image.open(drawn) as picture:
        grey = picture.convert("L")
    step = grey.width // (len(wanted) + 8)  # a quiet zone of four squares on each side
    middle = [(4 + n) * step + step // 2 for n in range(len(wanted))]
    assert [[int(grey.getpixel((x, y)) < 128) for x in middle] for y in middle] == wanted

    assert run(["number", str(card), "--qr", str(vector)]) == 0
    assert ElementTree.parse(vector).getroot().tag.endswith("svg")
    assert run(["number", str(card), "--qr", str(vector)]) == 1
    assert "cli.exists" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        run(["number", str(card), "--qr", "number.gif"])
