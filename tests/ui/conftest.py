# ruff: noqa: F811 - pytest finds the vault fixtures by these imports
"""The window's tests: off screen, the shipped look, jobs that are closed at the end."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hands import Hands
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from vault_fixtures import FLOOR_KIB, PASSPHRASE, FakeClock, clock, hq_vault, open_copy, vault, vault_template  # noqa: F401
from virtual_screen import screen  # noqa: F401

from app.context import Context
from app.demo.story import Story
from app.services import vaults
from app.settings import Settings
from app.ui import theme
from app.ui.album import Role, Stage
from app.ui.desk import Desk
from app.ui.i18n import set_language
from app.ui.jobs import Jobs
from app.ui.main_window import MainWindow
from app.ui.roles import tell_roles
from app.ui.session import Session
from app.vault.vault import Vault


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application has the style that Waypost gives it on every system."""
    return ["waypost", *theme.STYLE]


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> None:
    """The window speaks English, whatever the test before spoke."""
    set_language(qapp, "en")


@pytest.fixture(autouse=True)
def no_dialog_outlives_its_test(qapp: QApplication, own_home: Path) -> Iterator[None]:
    """A file dialog looks at folders in a thread of its own, which reads the environment: none may be left while the
    home of the test is taken out of that.
    """
    yield
    for left in QApplication.topLevelWidgets():
        if isinstance(left, QFileDialog):
            left.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def look(qapp: QApplication) -> theme.Theme:
    """The light theme at 100 %, and the roles that a screen reader is told."""
    tell_roles()
    return theme.install(qapp, name="light", scale=100)


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def context(tmp_path: Path, clock: FakeClock) -> Context:
    """Settings in a folder of the test's own, the smallest key derivation, a clock that stands."""
    settings = Settings(theme="light", idle_minutes=10)
    return Context(settings=settings, clock=clock, kdf_memory_kib=FLOOR_KIB, settings_path=tmp_path / "settings.toml")


@pytest.fixture
def session(context: Context, jobs: Jobs, vault: Vault, look: theme.Theme) -> Session:
    """A session on an open station vault."""
    context.vault = vault
    return Session(context, jobs)


class Ends:
    """Counts how often the process would have ended."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


@pytest.fixture
def ends() -> Ends:
    return Ends()


def _without_vault(closing: MainWindow) -> None:
    """Take the vault away as the end of the process would: nothing that waited for its time is asked of it any more."""
    for timer in closing.findChildren(QTimer):
        timer.stop()
    closing.session.context.vault = None


@pytest.fixture
def window(context: Context, jobs: Jobs, look: theme.Theme, ends: Ends, qtbot: QtBot) -> Iterator[MainWindow]:
    """The whole window, shown, its end injected."""
    made = MainWindow(Session(context, jobs), end=ends, leave=ends)
    # pytest-qt closes what is left: without the way of the lock, which would race with the fixtures.
    qtbot.addWidget(made, before_close_func=_without_vault)
    made.show()
    yield made
    jobs.cancel_all()


@pytest.fixture
def quiet(qtbot: QtBot, jobs: Jobs) -> Callable[[], None]:
    """Wait until no job is left, and what it brought is shown."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not jobs.running, timeout=30_000)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not jobs.running, timeout=30_000)

    return wait


@pytest.fixture
def desk(window: MainWindow, vault: Vault, quiet: Callable[[], None]) -> Desk:
    """The desk of a station whose vault is open."""
    window.show_desk(vault)
    quiet()
    assert window.desk is not None
    return window.desk


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow) -> Hands:
    """Somebody at the keyboard of the window."""
    return Hands(qtbot, window)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a demo: a station and HQ with the sample data, closed, with their passphrases."""
    folder = tmp_path_factory.mktemp("sample")
    Story(folder, clock=FakeClock(), tell=lambda _step, _values, _file: None).run()
    return folder


OnStage = Callable[[Role], Stage]


@pytest.fixture
def on_stage(
    sample: Path, tmp_path: Path, open_copy: Callable[..., Vault], window: MainWindow, quiet: Callable[[], None]
) -> Iterator[OnStage]:
    """Set the window up for the album's scenes of a role, on a copy of the sample's vault or on an empty one."""
    opened: list[Vault] = []

    def stage(role: Role) -> Stage:
        if role in {"station", "hq"}:
            shutil.copytree(sample / role, tmp_path / role)
            words = (sample / f"{role}-passphrase.txt").read_text(encoding="utf-8").strip()
            vault = vaults.unlock(tmp_path / role, words, clock=window.session.clock)
            opened.append(vault)
        else:
            vault, words = open_copy("hq" if role == "new hq" else "station"), PASSPHRASE

        def settle() -> None:
            quiet()
            quiet()  # lists read their lines once they are painted

        return Stage(window, vault, words, tmp_path, settle)

    yield stage
    for one in opened:
        one.close()
