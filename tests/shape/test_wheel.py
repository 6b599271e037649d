"""An installed Waypost has what a checkout has: the shipped files travel inside the wheel."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

LOOK = """
import sys
sys.path.insert(0, sys.argv[1])
from app.models.codes import code_list
from app.resources import resource
import app
assert app.__file__.startswith(sys.argv[1])
assert code_list("CRSV_TYPE").label("OTHER_COMPARABLE", "en")
assert resource("fonts", "NotoSans-Regular.ttf").is_file()
assert resource("help", "en", "01-start.md").is_file()
"""


def test_a_wheel_carries_code_lists_fonts_and_help(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("waypost-*.whl")
    place = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(place)
    done = subprocess.run(
        [sys.executable, "-I", "-c", LOOK, str(place)], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
