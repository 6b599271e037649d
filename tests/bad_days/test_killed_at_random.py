"""The power goes at random moments of all that writes: what was acknowledged stands, and the work goes on."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

TOOL = Path(__file__).with_name("kill_rounds.py")
KINDS = {"save", "attach", "export", "receive", "migrate", "erase", "backup"}


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a POSIX signal; the long run is for POSIX, too")
def test_nothing_acknowledged_is_lost_and_no_number_is_used_twice() -> None:
    """The short form of `python3 dev.py kill`; the seed is in the figures where it fails."""
    command = [sys.executable, str(TOOL), "--rounds", "21", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    figures = json.loads(done.stdout)
    assert figures["wrong"] == [], (figures["seed"], done.stderr)
    assert figures["rounds"] == dict.fromkeys(KINDS, 3)
    assert figures["acknowledged"]["saved"] > 10
    assert figures["ended_first"] < 10  # most rounds really ended in the middle
