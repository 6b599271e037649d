"""The demo goes the whole way on the sample set, shows the window, and never writes over an earlier one."""

import json
from pathlib import Path

import pytest

from app.demo.main import run_demo


def test_the_demo_goes_from_two_new_vaults_to_the_receipt(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "demo"
    out.mkdir()
    (out / "mine.txt").write_text("kept")
    assert run_demo(["--out", str(out), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert Path(told["out"]) == tmp_path / "demo-2"
    assert (out / "mine.txt").read_text() == "kept"
    steps = [step["step"] for step in told["steps"]]
    assert "25 incidents recorded: 23 final, 2 open, and one draft" in steps
    assert [step for step in steps if step.startswith("Audit of the hq vault: whole")]
    for step in told["steps"]:
        assert step["file"] is None or (tmp_path / "demo-2" / step["file"]).exists()
    assert len(told["pictures"]) >= 10
