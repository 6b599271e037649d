"""What every test stands on: an empty home, no network, no display of its own, warnings that fail."""

import gc
import logging
import os
import socket
from collections.abc import Iterator
from functools import cache
from itertools import count
from pathlib import Path

import keyring
import pytest
from hypothesis import HealthCheck, settings
from keyring.backends import fail

from app.keys import slots

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine makes a property slow, not false.
settings.register_profile("waypost", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("waypost")

SHELF = Path(__file__).resolve().parent.parent.parent / "shared" / "data"


_TESTS_BETWEEN_COLLECTIONS = 20
_ended = count(1)


@pytest.fixture(autouse=True, scope="session")
def collected_on_the_main_thread() -> Iterator[None]:
    """Widgets are garbage of the GUI thread: collected by chance in a worker, they hold a lock that both wait for.

    The program does the same, by `app.ui.app.Collector`.
    """
    gc.disable()
    gc.collect()
    gc.freeze()  # modules and tests stay: looking through 290,000 things took 0.2 s each time
    yield
    gc.unfreeze()
    gc.enable()


@pytest.fixture(autouse=True)
def collected_now_and_then() -> Iterator[None]:
    yield
    if next(_ended) % _TESTS_BETWEEN_COLLECTIONS == 0:
        gc.collect()


@pytest.fixture(autouse=True, scope="session")
def derived_once() -> Iterator[None]:
    """What Argon2id makes of a passphrase and a salt is computed once for all tests of a process: always the same."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(slots, "_kek", cache(slots._kek))
        yield


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, logs and caches of a test go to a home of its own, whose user speaks English."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture(autouse=True)
def no_keyring() -> None:
    """No test reaches the keyring of whoever runs it; one that needs a keyring brings its own."""
    keyring.set_keyring(fail.Keyring())


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A socket that leaves this machine fails the test; Unix sockets (the display, D-Bus) may open."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        assert self.family == getattr(socket, "AF_UNIX", None), "a test opened a network connection"
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(autouse=True)
def no_warnings_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Any warning that Waypost logs fails the test, unless the test cleared it after checking it."""
    yield
    loud = [
        r.getMessage() for r in caplog.get_records("call") if r.levelno >= logging.WARNING and r.name.startswith("app")
    ]
    assert not loud, f"logged: {loud}"


@pytest.fixture(scope="session")
def shelf() -> Path:
    """The reference data beside the checkout; tests that need it skip where it is absent."""
    if not SHELF.is_dir():
        pytest.skip("the reference shelf is not beside this checkout")
    return SHELF
