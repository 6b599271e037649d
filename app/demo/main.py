"""Runs the demo: tells each step and its file, renders the window, and offers it where there is a screen."""

import json
import os
import subprocess
import sys
from argparse import Namespace
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from app.catalogue import translator
from app.clock import SystemClock
from app.demo.story import Story
from app.errors import AppError, sentence_of
from app.texts import QT_TRANSLATE_NOOP, Text, Translate, say

_PICTURES = QT_TRANSLATE_NOOP("Cli", "Pictures of the window")
_PASSPHRASES = QT_TRANSLATE_NOOP("Cli", "Passphrases: {file}, and hq-passphrase.txt beside it.")
_OPEN = QT_TRANSLATE_NOOP("Cli", "Open the window on the sample vault? [Y/n] ")
_ERROR = QT_TRANSLATE_NOOP("Cli", "error: {code}: {sentence}")
# Scenes of the window's album that leave the vaults as they are.
_PAGES = ("home", "list", "read", "form-time", "export-review", "exchange", "settings", "help")
_HQ_PAGES = ("hq-home", "hq-inbox", "hq-stations", "hq-list", "hq-read")
_NO = frozenset({"n", "no", "non", "لا"})


def run_demo(options: Namespace) -> int:
    """Run the main job into a new folder. Returns 0 when every step held, 1 otherwise."""
    translate = translator(options.language)
    try:
        out = _new_folder(options.out or Path("demo-out"))
        story = Story(out, clock=SystemClock(), tell=_quiet if options.json else partial(_tell, translate))
        story.run()
    except AppError as error:
        _refuse(error, translate, as_json=options.json)
        return 1
    pictures = _pictures(out)
    story.tell(_PICTURES, out / "pictures")
    if options.json:
        print(json.dumps({"out": str(out), "steps": story.steps, "pictures": pictures}, indent=2))
    elif not options.no_window:
        _offer_window(out, translate)
    return 0 if pictures else 1


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


def _refuse(error: AppError, translate: Translate, *, as_json: bool) -> None:
    print(say(_ERROR, translate, code=error.code, sentence=sentence_of(error, translate)), file=sys.stderr)
    if as_json:
        print(json.dumps({"error": {"code": error.code, "sentence": sentence_of(error)}}, indent=2))


def _tell(translate: Translate, step: Text, values: Mapping[str, Any], file: Path | None) -> None:
    print(f"• {say(step, translate, **values)}" + (f"\n    {os.path.relpath(file)}" if file else ""), flush=True)


def _quiet(_step: Text, _values: Mapping[str, Any], _file: Path | None) -> None:
    return None


def _pictures(out: Path) -> list[str]:
    """Render the main pages with the demo's vaults, without a screen, in a process that knows Qt."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "app.ui.pictures", "--sample", str(out), "--out", str(out / "pictures")]
    command += ["--only", *_PAGES, *_HQ_PAGES]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        print(done.stderr[-800:], file=sys.stderr)
        return []
    return sorted(path.name for path in (out / "pictures").glob("*.png"))


def _offer_window(out: Path, translate: Translate) -> None:
    station = out / "station"
    print("\n" + say(_PASSPHRASES, translate, file=os.path.relpath(out / "station-passphrase.txt")))
    screen = (
        os.name == "nt" or sys.platform == "darwin" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
    if not screen or not sys.stdin.isatty():
        return
    if input(say(_OPEN, translate)).strip().lower() not in _NO:
        command = [sys.executable, "-m", "app.ui.app", "--vault", str(station), "--demo"]
        subprocess.run(command, check=False)  # noqa: S603
