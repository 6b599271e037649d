"""Set up and drive Waypost from a fresh checkout, with nothing but a Python: `python3 dev.py demo` or `test`."""

from __future__ import annotations

import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
SUPPORTED = ((3, 13), (3, 12), (3, 11))

# Which Debian package brings a library that Qt asked for. Names are those of Debian 12 and Ubuntu 22.04 to 24.04.
PACKAGE_OF_LIBRARY = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libOpenGL.so.0": "libopengl0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libbrotlidec.so.1": "libbrotli1",
}
# Programs that some tests drive; a test says so and skips where one is missing.
PACKAGE_OF_PROGRAM = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "ssh-keygen": "openssh-client",
    "strace": "strace",
}

TRY_QT = """
import ctypes, pathlib, sys
import PySide6
plugins = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
from PySide6 import QtGui, QtSvg, QtWidgets, QtPrintSupport
for name in ("libqoffscreen.so", "libqxcb.so"):
    if (plugins / name).exists():
        ctypes.CDLL(str(plugins / name))
"""


class NotPossibleError(Exception):
    """A step that only the person at the machine can take; the text says which."""


def say(text: str) -> None:
    print(f"dev: {text}", flush=True)


def run(command: list[str | Path], **options: object) -> None:
    """Run a command; its failure ends this program with its exit code."""
    done = subprocess.run([str(part) for part in command], check=False, **options)  # type: ignore[call-overload]
    if done.returncode:
        raise SystemExit(done.returncode)


def quiet(command: list[str | Path]) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)


# ── system packages ────────────────────────────────────────────────────────────────────────────


def may_install() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt(packages: list[str]) -> None:
    """Install Debian packages, or say the one command that does."""
    command = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if not may_install():
        names = ", ".join(packages)
        raise NotPossibleError(f"this machine lacks {names}. Run this once, then start again:\n\n    sudo {command}\n")
    say(f"installing {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in ("apt-get update", command):
        done = subprocess.run(step.split(), env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        why = done.stderr[-600:]
        raise NotPossibleError(f"installing failed. Run this once, then start again:\n\n    {command}\n\n{why}")


def missing_library(error: str) -> str | None:
    found = re.search(r"(lib[\w+.-]+\.so(?:\.\d+)*): cannot open shared object", error)
    return found.group(1) if found else None


def ensure_qt() -> None:
    """Find the system libraries that Qt misses by trying to load it, and install them one by one."""
    if not sys.platform.startswith("linux"):
        return
    tried: set[str] = set()
    while True:
        attempt = quiet([PYTHON, "-c", TRY_QT])
        if attempt.returncode == 0:
            return
        library = missing_library(attempt.stderr)
        package = PACKAGE_OF_LIBRARY.get(library or "")
        if package is None or package in tried:
            raise NotPossibleError(f"Qt does not load on this machine:\n{attempt.stderr.strip()[-600:]}")
        tried.add(package)
        # All known libraries at once: one question to the package system instead of ten.
        apt(sorted({package, *likely_missing()}) if len(tried) == 1 else [package])


def likely_missing() -> set[str]:
    known = quiet(["ldconfig", "-p"]).stdout
    missing = (library for library in PACKAGE_OF_LIBRARY if library not in known)
    return {PACKAGE_OF_LIBRARY[library] for library in missing if library.startswith("libxcb")}


def ensure_programs() -> None:
    """Install what the tests drive where that is allowed; elsewhere the tests that need it say so and skip."""
    missing = sorted(package for program, package in PACKAGE_OF_PROGRAM.items() if shutil.which(program) is None)
    if missing and may_install():
        apt(missing)


# ── the environment ────────────────────────────────────────────────────────────────────────────


def base_python() -> str:
    """Return a supported Python: this one, or another on the PATH."""
    if sys.version_info[:2] in SUPPORTED:
        return sys.executable
    for major, minor in SUPPORTED:
        other = shutil.which(f"python{major}.{minor}")
        if other and quiet([other, "-c", "import ensurepip, venv"]).returncode == 0:
            return other
    raise NotPossibleError(f"Waypost needs Python 3.11, 3.12 or 3.13; this is {platform.python_version()}.")


def ensure_venv() -> None:
    if PYTHON.exists() and quiet([PYTHON, "-m", "pip", "--version"]).returncode == 0:
        return
    python = base_python()
    if quiet([python, "-c", "import ensurepip, venv"]).returncode:
        version = quiet([python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]).stdout.strip()
        apt([f"python{version}-venv"])
    say("making .venv")
    run([python, "-m", "venv", "--clear", VENV])


def wanted_stamp(extras: str) -> str:
    text = (ROOT / "pyproject.toml").read_bytes() + extras.encode() + str(ROOT).encode()
    return hashlib.sha256(text).hexdigest()


def ensure_installed(extras: str) -> None:
    """Install the project into .venv once; a changed pyproject.toml or a moved folder installs again."""
    stamps = [VENV / f"waypost{name}.stamp" for name in ("", "[dev]")]
    stamp = VENV / f"waypost{extras}.stamp"
    if stamp.exists() and stamp.read_text() == wanted_stamp(extras):
        return
    say("installing what Waypost needs (once; about two minutes)")
    run([PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-e", f"{ROOT}{extras}"])
    ensure_qt()
    for level in stamps if extras else stamps[:1]:
        level.write_text(wanted_stamp("[dev]" if level.name.startswith("waypost[") else ""))


def set_up(extras: str = "") -> None:
    ensure_venv()
    ensure_installed(extras)


# ── the commands ───────────────────────────────────────────────────────────────────────────────


def demo(arguments: list[str]) -> None:
    """Run the main job on sample data, from a new vault to HQ's receipt."""
    set_up()
    run([PYTHON, "-m", "app", "demo", *arguments], cwd=ROOT)


def open_window(arguments: list[str]) -> None:
    """Open the window, or run any other command of the program."""
    set_up()
    run([PYTHON, "-m", "app", *arguments], cwd=ROOT)


def test(arguments: list[str]) -> None:
    """Run every check and every test."""
    set_up("[dev]")
    ensure_programs()
    check([])
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run([PYTHON, "-m", "pytest", "-n", "auto", "--dist", "worksteal", *arguments], cwd=ROOT, env=environment)


def bench(arguments: list[str]) -> None:
    """Measure speed and size against floors: [--quick] [--json FILE] [--folder DIR]."""
    set_up()
    run([PYTHON, "-m", "bench", *arguments], cwd=ROOT)


def pictures(arguments: list[str]) -> None:
    """Render every page and dialog, in four languages and looks: [--out DIR] [--only SCENE …]."""
    set_up()
    run([PYTHON, ROOT / "packaging" / "pictures.py", *arguments], cwd=ROOT)


def kill(arguments: list[str]) -> None:
    """Kill it at random moments and look what was lost: [--rounds N] [--seed N] [--json]."""
    set_up("[dev]")
    run([PYTHON, ROOT / "tests" / "bad_days" / "kill_rounds.py", *arguments], cwd=ROOT)


def check(_arguments: list[str]) -> None:
    """Lint, types, import directions, budgets."""
    set_up("[dev]")
    run([PYTHON, "-m", "ruff", "check", "app", "bench", "tests", "dev.py", "packaging"], cwd=ROOT)
    run([PYTHON, "-m", "mypy"], cwd=ROOT)
    run([PYTHON, "-c", "from importlinter.cli import lint_imports_command as run; run(['--no-logo'])"], cwd=ROOT)
    run([PYTHON, "-m", "pytest", "-q", "tests/shape/test_budgets.py"], cwd=ROOT)


def words(arguments: list[str]) -> None:
    """Keep the translations in step with the code: [--missing LANG [--only CONTEXTS]] [--take LANG FILE]."""
    set_up("[dev]")
    run([PYTHON, ROOT / "packaging" / "words.py", *arguments], cwd=ROOT)


COMMANDS = {
    "demo": demo,
    "run": open_window,
    "test": test,
    "check": check,
    "bench": bench,
    "pictures": pictures,
    "kill": kill,
    "words": words,
}


def main() -> int:
    if len(sys.argv) < 2 or sys.argv[1] not in COMMANDS:
        for name, command in COMMANDS.items():
            print(f"python3 dev.py {name:6} {command.__doc__}")
        return 2
    try:
        COMMANDS[sys.argv[1]](sys.argv[2:])
    except NotPossibleError as reason:
        say(str(reason))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
