"""The command line as a person uses it, on vaults with the smallest key derivation."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from shell import Shell


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path, capsys)


@pytest.fixture
def record(shell: Shell) -> Callable[[dict[str, Any]], str]:
    """Save and finalise an incident at the station; returns its reference."""

    def kept(document: dict[str, Any]) -> str:
        code, saved, said = shell("save", "station", shell.write("incident.json", document))
        assert code == 0, said
        code, _, said = shell("finalise", "station", saved["ref"])
        assert code == 0, said
        return str(saved["ref"])

    return kept
