"""The demo goes the whole way on the sample set, shows the window, and never writes over an earlier one."""

import json
from pathlib import Path

import pytest

from app.cli.parser import parse
from app.demo.main import run_demo


def test_the_demo_goes_from_two_new_vaults_to_the_receipt(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "demo"
    out.mkdir()
    (out / "mine.txt").write_text("kept")
    assert run_demo(parse(["demo", "--out", str(out), "--json"])) == 0
    told = json.loads(capsys.readouterr().out)
    assert Path(told["out"]) == tmp_path / "demo-2"
    assert (out / "mine.txt").read_text() == "kept"
    steps = [step["step"] for step in told["steps"]]
    assert "Incidents recorded: 25, of them final 23, open 2; and one draft" in steps
    assert [step for step in steps if step.startswith("Audit of the HQ vault: whole")]
    for step in told["steps"]:
        assert step["file"] is None or (tmp_path / "demo-2" / step["file"]).exists()
    assert len(told["pictures"]) >= 10
