"""Renders the album to pictures from real vaults, off screen: `python -m app.ui.pictures`."""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.catalogue import LANGUAGES
from app.clock import SystemClock
from app.context import Context
from app.keys.passphrase import generate_passphrase
from app.services import vaults
from app.settings import Settings
from app.ui.album import Role, Stage, scenes
from app.ui.app import Collector, build_application
from app.ui.jobs import Jobs
from app.ui.main_window import SIZE, MainWindow
from app.ui.session import Session
from app.vault.vault import NewVault, Vault

ROLES: tuple[Role, ...] = ("before", "new station", "station", "new hq", "hq")
_SETTLE = 40  # ms; twice in a row nothing may be running
_LONGEST = 120_000
_GRID = 7  # px between the points at which a picture is looked at
_KDF_KIB = 64 * 1024  # the floor: nobody waits for a calibration


def settle(jobs: Jobs) -> None:
    """Wait until no job runs and everything is laid out."""
    # A program of its own without anything else to do: waiting in a loop is its whole work.
    loop = QEventLoop()
    quiet = [0]

    def look() -> None:
        quiet[0] = 0 if jobs.running else quiet[0] + 1
        if quiet[0] > 1:
            loop.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(_SETTLE)
    QTimer.singleShot(_LONGEST, loop, loop.quit)
    loop.exec()


def keep_picture(shown: QWidget, path: Path) -> None:
    """Keep a picture of a page in its window, or of a dialog alone, with what has popped up over it.

    RuntimeError where nothing is drawn.
    """
    picture = shown.window().grab()
    _add_popups(picture, shown.window())
    if _is_blank(picture.toImage()) or not picture.save(str(path)):
        raise RuntimeError(f"{path.name} does not render")


def _add_popups(picture: QPixmap, window: QWidget) -> None:
    """Draw the lists and menus that stand open, which are windows of their own, where a person sees them."""
    painter = QPainter(picture)
    for one in QApplication.topLevelWidgets():
        if one.isVisible() and one.windowType() == Qt.WindowType.Popup:
            painter.drawPixmap(one.pos() - window.mapToGlobal(QPoint(0, 0)), one.grab())
    painter.end()


def _is_blank(image: QImage) -> bool:
    """Tell whether a picture holds one colour only: looked at in a grid of points."""
    points = {image.pixel(x, y) for x in range(0, image.width(), _GRID) for y in range(0, image.height(), _GRID)}
    return len(points) < 2


def render(sample: Path, out: Path, *, look: Settings, suffix: str = "", only: Sequence[str] = ()) -> list[Path]:
    """Render the album, or the scenes named by `only`, in a look (theme, language, text size); return the files.

    `sample` is the folder of a demo; what the album does to its vaults stays in them. RuntimeError where a page does
    not render.
    """
    out.mkdir(parents=True, exist_ok=True)
    taken = []
    for role in ROLES:
        wanted = [scene for scene in scenes(role) if not only or scene.name in only]
        if not wanted:
            continue
        with _stage(role, sample, out, look) as stage:
            for scene in wanted:
                path = out / f"{scene.name}{suffix}.png"
                keep_picture(scene.show(stage), path)
                taken.append(path)
    return taken


@contextmanager
def _stage(role: Role, sample: Path, out: Path, look: Settings) -> Iterator[Stage]:
    vault, passphrase = _vault(role, sample)
    context = Context(settings=look, demo=True, settings_path=out / ".settings.toml")
    build_application(sys.argv[:1], context)
    jobs = Jobs()
    window = MainWindow(Session(context, jobs), end=lambda: None, leave=lambda: None)
    Collector(window)
    window.resize(*SIZE)
    window.show()
    try:
        yield Stage(window, vault, passphrase, sample, settle=lambda: settle(jobs))
    finally:
        jobs.close()
        window.hide()
        vault.close()


def _vault(role: Role, sample: Path) -> tuple[Vault, str]:
    """Open the sample's vault of a role, or make one without records beside it."""
    clock = SystemClock()
    if role in {"station", "hq"}:
        words = (sample / f"{role}-passphrase.txt").read_text(encoding="utf-8").rstrip("\r\n")
        return vaults.unlock(sample / role, words, clock=clock), words
    kind, words = "hq" if role == "new hq" else "station", generate_passphrase()
    name, code = ("Headquarters desk", "HQD") if kind == "hq" else ("Riverside station", "RIV")
    new = NewVault(kind, name, "SSD", code, "Sample adviser", words, _KDF_KIB)
    return vaults.create(sample / role.replace(" ", "-"), new, clock=clock).vault, words


def main(argv: Sequence[str] | None = None) -> int:
    """Render the album with the vaults of a demo, print nothing; exit 0."""
    parser = argparse.ArgumentParser(prog="app.ui.pictures", description="Renders the window's album to PNG files.")
    parser.add_argument("--sample", type=Path, required=True, metavar="DIR", help="folder of a demo")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--language", choices=tuple(LANGUAGES), default="en")
    parser.add_argument("--scale", type=int, default=100, metavar="PERCENT", help="text size")
    parser.add_argument("--suffix", default="", help="what the files' names end with, such as -ar-light")
    parser.add_argument("--only", nargs="*", default=(), metavar="SCENE", help="these scenes; default: all")
    given = parser.parse_args(argv)
    look = Settings(theme=given.theme, language=given.language, text_scale=given.scale)
    render(given.sample, given.out, look=look, suffix=given.suffix, only=given.only)
    return 0


if __name__ == "__main__":
    sys.exit(main())
