"""Types commands as a person would and hands back what was answered."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import run

Answer = tuple[int, Any, str]


class Copyist:
    """Sits at the terminal and types what stands on a sheet by then, as often as asked."""

    def __init__(self, sheet: Path) -> None:
        self.sheet = sheet

    def isatty(self) -> bool:
        return False

    def readline(self) -> str:
        return self.sheet.read_text().splitlines()[2] + "\n"


class Shell:
    """Types commands for one folder; answers (exit code, JSON or text, what stood on standard error)."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys
        self.words = folder / "words.txt"
        self.words.write_text("cedar lantern orbit meadow plaster violin\n")

    def __call__(self, command: str, vault: str, *arguments: object) -> Answer:
        shared = ["--vault", str(self.folder / vault), "--passphrase-file", str(self.words), "--json", "--yes"]
        code = run([command, *shared, *map(str, arguments)])
        said = self._capsys.readouterr()
        return code, json.loads(said.out) if said.out else None, said.err

    def create(self, vault: str, role: str, code: str) -> dict[str, Any]:
        place = ("--name", "Field desk", "--country", "SSD", "--code", code, "--kdf-memory", 64)
        exit_code, made, said = self("create", vault, "--role", role, *place)
        assert exit_code == 0, said
        return made

    def in_inbox(self, entry: str) -> dict[str, Any]:
        """Return what HQ's inbox says of one entry: those of the same second stand in no order."""
        (found,) = (one for one in self("inbox", "hq")[1] if one["id"] == entry)
        return found

    def write(self, name: str, content: Any) -> Path:
        path = self.folder / name
        path.write_text(json.dumps(content), encoding="utf-8")
        return path

    def enrol_both(self) -> None:
        for owner, other in (("station", "hq"), ("hq", "station")):
            card = self.folder / f"{owner}.card"
            _, written, _ = self("card", owner, "--out", card)
            assert self("enrol", other, card, "--number", written["number"])[0] == 0
