"""Every page of the window with the sample data, in every language and look: `python3 dev.py pictures`."""

import argparse
import subprocess
import sys
import tempfile
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
ROLES = ("station", "hq")


def main(arguments: list[str]) -> int:
    """Make the sample vaults, render their pages, print the files; 1 where a page does not render."""
    parser = argparse.ArgumentParser(prog="pictures", description="Renders every page with the sample data.")
    parser.add_argument("--out", type=Path, default=Path("pictures"), metavar="DIR", help="default: ./pictures")
    out: Path = parser.parse_args(arguments).out.resolve()
    with tempfile.TemporaryDirectory(prefix="waypost-pictures-") as folder:
        sample = Path(folder) / "sample"
        _run("app", "demo", "--out", str(sample), "--no-window", "--json")
        for role in ROLES:
            for language, theme, scale in VARIANTS:
                _render(sample, role, out, (language, theme, scale))
    for path in sorted(out.glob("*.png")):
        print(path)
    return 0


def _render(sample: Path, role: str, out: Path, look: tuple[str, str, int]) -> None:
    language, theme, scale = look
    variant = theme if scale == 100 else str(scale)
    _run(
        *("app.ui.pictures", "--vault", str(sample / role), "--out", str(out), "--theme", theme),
        *("--passphrase-file", str(sample / f"{role}-passphrase.txt"), "--language", language),
        *("--scale", str(scale), f"--suffix=-{language}-{variant}"),
    )


def _run(*words: str) -> None:
    # Our own interpreter and modules. A process for each: a language and a look are the whole application's.
    done = subprocess.run([sys.executable, "-m", *words], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr[-1500:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
