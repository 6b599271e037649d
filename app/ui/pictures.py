"""Renders the window's pages to pictures from a real vault, off screen: `python -m app.ui.pictures`."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.catalogue import LANGUAGES
from app.clock import SystemClock
from app.context import Context
from app.services import vaults
from app.settings import Settings
from app.ui.app import build_application
from app.ui.jobs import Jobs
from app.ui.main_window import SIZE, MainWindow
from app.ui.session import Session
from app.vault.listing import IncidentFilter, Sort, incident_rowids, incident_rows
from app.vault.vault import Vault

_SETTLE = 150
_LONGEST = 120_000
_GRID = 7  # px between the points at which a picture is looked at


class Camera:
    """Shows page after page and keeps a picture of each."""

    def __init__(self, window: MainWindow, jobs: Jobs, out: Path, suffix: str) -> None:
        self._window = window
        self._jobs = jobs
        self._out = out
        self._suffix = suffix
        self.taken: list[Path] = []

    def take(self, name: str, show: Callable[[], object], of: Callable[[], QWidget | None] | None = None) -> None:
        """Show something, wait until it stands still, and keep a picture of it; RuntimeError where nothing is drawn."""
        show()
        self._settle()
        subject = of() if of is not None else None
        path = self._out / f"{name}{self._suffix}.png"
        picture = (subject or self._window).grab()
        if _is_blank(picture.toImage()) or not picture.save(str(path)):
            raise RuntimeError(f"{path.name} does not render")
        self.taken.append(path)

    def _settle(self) -> None:
        # A program of its own without anything else to do: waiting in a loop is its whole work.
        loop = QEventLoop()
        quiet = [0]

        def look() -> None:
            quiet[0] = 0 if self._jobs.running else quiet[0] + 1
            if quiet[0] > 1:
                loop.quit()

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(_SETTLE)
        QTimer.singleShot(_LONGEST, loop.quit)
        loop.exec()


def _is_blank(image: QImage) -> bool:
    """Tell whether a picture holds one colour only: looked at in a grid of points."""
    points = {
        image.pixel(x, y) for x in range(0, image.width(), _GRID) for y in range(0, image.height(), _GRID)
    }
    return len(points) < 2


def render(vault: Vault, out: Path, *, look: Settings | None = None, suffix: str = "") -> list[Path]:
    """Render the pages of a vault's role in a look (theme, language, text size); return the files, in their order.

    RuntimeError where a page does not render.
    """
    out.mkdir(parents=True, exist_ok=True)
    settings_path = out / ".settings.toml"
    context = Context(settings=look or Settings(theme="light"), vault=vault, demo=True, settings_path=settings_path)
    build_application(sys.argv[:1], context)
    jobs = Jobs()
    window = MainWindow(Session(context, jobs), end=lambda: None, leave=lambda: None)
    window.resize(*SIZE)
    window.show()
    window.show_desk(vault)
    camera = Camera(window, jobs, out, suffix)
    (_station if vault.station.role == "station" else _hq)(camera, window, vault)
    jobs.close()
    window.hide()
    return camera.taken


def _station(camera: Camera, window: MainWindow, vault: Vault) -> None:
    record = _richest(vault)
    show = window.desk.show_page if window.desk is not None else _nowhere
    camera.take("00-home", lambda: show("home"))
    camera.take("01-list", lambda: show("incidents"))
    if record:
        camera.take("02-read", lambda: show("incident", record))
        camera.take("03-form", lambda: show("form", record))
    camera.take("04-export-review", lambda: show("export"))
    camera.take("05-exchange", lambda: show("exchange"))
    camera.take("06-settings", lambda: show("settings"))
    camera.take("07-help", lambda: show("help"))


def _hq(camera: Camera, window: MainWindow, vault: Vault) -> None:
    record = _richest(vault)
    show = window.desk.show_page if window.desk is not None else _nowhere
    camera.take("10-home", lambda: show("home"))
    camera.take("11-inbox", lambda: show("inbox"))
    camera.take("12-stations", lambda: show("stations"))
    camera.take("13-list", lambda: show("incidents"))
    if record:
        camera.take("14-read", lambda: show("incident", record))


def _nowhere(_key: str, _argument: object = None) -> None:
    return None


def _richest(vault: Vault) -> str:
    """Return the record with the most victims recorded, "" in an empty vault."""
    with vault.reading() as db:
        rowids = incident_rowids(db, IncidentFilter(), Sort("victims"))[:1]
        rows = incident_rows(db, rowids)
    return rows[0].record_id if rows else ""


def main(argv: Sequence[str] | None = None) -> int:
    """Open a vault, render its pages, print nothing; exit 0."""
    parser = argparse.ArgumentParser(prog="app.ui.pictures", description="Renders the pages of a vault to PNG files.")
    parser.add_argument("--vault", type=Path, required=True, metavar="DIR")
    parser.add_argument("--passphrase-file", type=Path, required=True, metavar="F")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--language", choices=tuple(LANGUAGES), default="en")
    parser.add_argument("--scale", type=int, default=100, metavar="PERCENT", help="text size")
    parser.add_argument("--suffix", default="", help="what the files' names end with, such as -ar-light")
    given = parser.parse_args(argv)
    passphrase = given.passphrase_file.read_text(encoding="utf-8").rstrip("\r\n")
    vault = vaults.unlock(given.vault, passphrase, clock=SystemClock())
    try:
        look = Settings(theme=given.theme, language=given.language, text_scale=given.scale)
        render(vault, given.out, look=look, suffix=given.suffix)
    finally:
        vault.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
