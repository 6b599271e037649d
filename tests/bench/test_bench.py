"""The bench itself, small: it runs end to end, and what it writes has the promised shape."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.models.base import document
from app.models.canonical import encode
from bench.figures import Goal, row
from bench.generator import MIN_BYTES, Generator

ROOT = Path(__file__).resolve().parents[2]
SHAPE = {"name", "value", "unit", "floor", "ratio", "goal", "met", "void"}


def test_the_bench_measures_a_small_vault_end_to_end(tmp_path: Path) -> None:
    out = tmp_path / "rows.json"
    command = [sys.executable, "-m", "bench", "--incidents", "50", "--json", str(out), "--folder", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    rows = json.loads(out.read_text(encoding="utf-8"))
    assert all(set(one) == SHAPE for one in rows)
    assert all(isinstance(one["value"], int | float) and isinstance(one["void"], bool) for one in rows)
    names = [one["name"] for one in rows]
    assert len(names) == len(set(names))
    parts = ("list:", "search:", "save:", "export:", "HQ:", "unlock", "window:", "case summaries", "growth", "rebuild")
    for part in parts:
        assert any(name.startswith(part) for name in names), part
        assert part in done.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["rows.json"]


def test_the_made_incidents_are_large_valid_and_the_same_each_time() -> None:
    made = list(Generator(5).incidents(30))
    assert all(len(encode(document(one))) >= MIN_BYTES for one in made)
    assert len({one.id for one in made}) == 30
    assert [one.id for one in made] == [one.id for one in Generator(5).incidents(30)]


@pytest.mark.parametrize(
    ("value", "floors", "met", "void"),
    [
        (3.0, [2.0, 2.1, 2.2, 2.2, 2.4], True, False),
        (6.0, [2.0, 2.1, 2.2, 2.2, 2.4], False, False),
        (3.0, [2.0, 2.1, 2.2, 2.2, 3.1], None, True),
    ],
)
def test_a_row_is_void_where_its_floor_is_unsteady(
    value: float, floors: list[float], met: bool | None, void: bool
) -> None:
    judged = row("list: page", value, "ms", floors=floors, goal=Goal(ratio_max=1.5, value_max=5))
    assert (judged.met, judged.void, judged.floor) == (met, void, 2.2)
