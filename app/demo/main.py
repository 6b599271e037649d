"""Runs the demo: tells each step and its file, renders the window, and offers it where there is a screen."""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from app.clock import SystemClock
from app.demo.story import Story
from app.errors import AppError, sentence_of


def run_demo(arguments: Sequence[str]) -> int:
    """Run the main job into a new folder. Returns 0 when every step held, 1 otherwise."""
    options = _parser().parse_args(arguments)
    try:
        out = _new_folder(options.out)
        story = Story(out, clock=SystemClock(), tell=_quiet if options.json else _say)
        story.run()
    except AppError as error:
        _refuse(error, as_json=options.json)
        return 1
    pictures = _pictures(out)
    story.tell("Pictures of the window", out / "pictures")
    if options.json:
        print(json.dumps({"out": str(out), "steps": story.steps, "pictures": pictures}, indent=2))
    elif not options.no_window:
        _offer_window(out)
    return 0 if pictures else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="waypost demo", description="Run the main job on fictitious sample data.")
    parser.add_argument("--out", type=Path, default=Path("demo-out"), metavar="DIR", help="a folder for everything")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    parser.add_argument("--no-window", action="store_true", help="do not offer the window at the end")
    return parser


def _new_folder(wanted: Path) -> Path:
    """Return a folder that did not exist: an earlier demo is never written over."""
    folder, count = wanted.resolve(), 1
    while folder.exists():
        count += 1
        folder = wanted.resolve().with_name(f"{wanted.name}-{count}")
    try:
        folder.mkdir(parents=True)
    except OSError:
        raise AppError("cli.unwritable", name=folder.name) from None
    return folder


def _refuse(error: AppError, *, as_json: bool) -> None:
    sentence = sentence_of(error)
    print(f"error: {error.code}: {sentence}", file=sys.stderr)
    if as_json:
        print(json.dumps({"error": {"code": error.code, "sentence": sentence}}, indent=2))


def _say(step: str, file: Path | None) -> None:
    print(f"• {step}" + (f"\n    {os.path.relpath(file)}" if file else ""), flush=True)


def _quiet(_step: str, _file: Path | None) -> None:
    return None


def _pictures(out: Path) -> list[str]:
    """Render the window's pages with the demo's vaults, without a screen, in a process that knows Qt."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for role in ("station", "hq"):
        command = [sys.executable, "-m", "app.ui.pictures", "--vault", str(out / role)]
        command += ["--passphrase-file", str(out / f"{role}-passphrase.txt"), "--out", str(out / "pictures")]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode:
            print(done.stderr[-800:], file=sys.stderr)
            return []
    return sorted(path.name for path in (out / "pictures").glob("*.png"))


def _offer_window(out: Path) -> None:
    station = out / "station"
    print(f"\nPassphrases: {os.path.relpath(out / 'station-passphrase.txt')}, and hq-passphrase.txt beside it.")
    screen = (
        os.name == "nt" or sys.platform == "darwin" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
    if not screen or not sys.stdin.isatty():
        return
    if input("Open the window on the sample vault? [Y/n] ").strip().lower() in {"", "y", "yes"}:
        command = [sys.executable, "-m", "app.ui.app", "--vault", str(station), "--demo"]
        subprocess.run(command, check=False)  # noqa: S603
