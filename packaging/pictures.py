"""Every page and dialog of the window with the sample data, in every language and look: `python3 dev.py pictures`."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

# What is drawn: language, theme, text size in per cent; the last part of the files' names.
VARIANTS = (
    ("en", "light", 100),
    ("en", "dark", 100),
    ("fr", "light", 100),
    ("ar", "light", 100),
    ("es", "light", 150),
)
ROOT = Path(__file__).resolve().parents[1]
AT_ONCE = 2  # looks
# A laptop's; Qt's own screen without a screen is 800 px wide, so lists and menus would pop up beside their fields.
# Seen from ROOT: a drive's colon would end the option.
SCREEN = {"QT_QPA_PLATFORM": "offscreen:configfile=packaging/screen.json"}


def main(arguments: list[str]) -> int:
    """Make the sample vaults, render the album, print the files; 1 where a page does not render."""
    parser = argparse.ArgumentParser(prog="pictures", description="Renders every page and dialog.")
    parser.add_argument("--out", type=Path, default=Path("pictures"), metavar="DIR", help="default: ./pictures")
    parser.add_argument("--only", nargs="*", default=(), metavar="SCENE", help="these scenes; default: all")
    given = parser.parse_args(arguments)
    out: Path = given.out.resolve()
    with tempfile.TemporaryDirectory(prefix="waypost-pictures-") as folder, ThreadPoolExecutor(AT_ONCE) as looks:
        sample = Path(folder) / "sample"
        _run("app", "demo", "--out", str(sample), "--no-window", "--json")
        rendered = [looks.submit(_render, sample, out, given.only, look) for look in VARIANTS]
        for one in rendered:
            one.result()
    for path in sorted(out.glob("*.png")):
        print(path)
    return 0


def _render(sample: Path, out: Path, only: Sequence[str], look: tuple[str, str, int]) -> None:
    language, theme, scale = look
    variant = theme if scale == 100 else str(scale)
    own = sample.with_name(f"{language}-{variant}")  # scenes change the vaults that they are shown from
    shutil.copytree(sample, own)
    _run(
        *("app.ui.pictures", "--sample", str(own), "--out", str(out), "--theme", theme, "--language", language),
        *("--scale", str(scale), f"--suffix=-{language}-{variant}", *(["--only", *only] if only else [])),
    )


def _run(*words: str) -> None:
    # Our own interpreter and modules. A process for each: a language and a look are the whole application's.
    command, env = [sys.executable, "-m", *words], os.environ | SCREEN
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr[-1500:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
