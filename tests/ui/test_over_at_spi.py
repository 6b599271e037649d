"""The real program as a screen reader meets it: roles, names and states over AT-SPI, the focus, what is announced."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any

import pytest
from virtual_screen import needs_screen, until

from app.services.origin import note_home

ROOT = Path(__file__).resolve().parents[2]
READER = Path(__file__).with_name("atspi_reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
_LAUNCHERS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))


def _lacks_at_spi() -> bool:
    if shutil.which("dbus-daemon") is None or not any(path.exists() for path in _LAUNCHERS):
        return True
    asked = 'import gi; gi.require_version("Atspi", "2.0")'
    try:
        return subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False).returncode != 0
    except OSError:
        return True


pytestmark = [
    *needs_screen,
    pytest.mark.skipif(_lacks_at_spi(), reason="needs dbus-daemon, at-spi2-core, python3-gi and gir1.2-atspi-2.0"),
]


class Reader:
    """The screen reader's process: what it told so far, and the tree when asked."""

    def __init__(self, env: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [SYSTEM_PYTHON, str(READER)], env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._lines: Queue[dict[str, Any]] = Queue()
        self.told: list[dict[str, Any]] = []
        Thread(target=self._listen, daemon=True).start()
        until(lambda: any("ready" in line for line in self.news()))

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(json.loads(line))

    def news(self) -> list[dict[str, Any]]:
        """Return all that was told, with what came since."""
        while True:
            try:
                self.told.append(self._lines.get_nowait())
            except Empty:
                return self.told

    def hears(self, holds: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Wait for an event."""
        found = until(lambda: next((line for line in self.news() if "event" in line and holds(line)), None))
        assert isinstance(found, dict)
        return found

    def tree(self) -> list[dict[str, Any]]:
        """Return all that is shown now."""
        assert self._process.stdin is not None
        self.told = []
        self._process.stdin.write("tree\n")
        self._process.stdin.flush()
        until(lambda: any(line.get("tree") == "end" for line in self.news()))
        return [line for line in self.told if "role" in line and "depth" in line]

    def close(self) -> None:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(20)
        self._process.stdout.close()


@pytest.fixture
def bus(screen: dict[str, str], tmp_path: Path) -> Iterator[dict[str, str]]:
    """A session bus of the test's own, on which the accessibility bus starts by itself."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    daemon = subprocess.Popen(command, env=screen, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert daemon.stdout is not None
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    address = daemon.stdout.readline().strip()
    yield {**screen, "DBUS_SESSION_BUS_ADDRESS": address, "XDG_RUNTIME_DIR": str(runtime), "NO_AT_BRIDGE": "0"}
    daemon.terminate()
    daemon.wait(20)
    daemon.stdout.close()


@pytest.fixture
def reader(bus: dict[str, str]) -> Iterator[Reader]:
    made = Reader(bus)
    yield made
    made.close()


@pytest.fixture
def running(
    bus: dict[str, str], reader: Reader, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """The real program at its unlock page, on a copy of the sample vault; gives the passphrase."""
    shutil.copytree(sample / "station", tmp_path / "station")
    monkeypatch.setenv("HOME", str(tmp_path))  # the program's own: there the vault is at home
    note_home(tmp_path / "station")
    env = {**bus, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = [sys.executable, "-m", "app.ui.app", "--vault", str(tmp_path / "station")]
    process = subprocess.Popen(command, cwd=ROOT, env=env)
    yield (sample / "station-passphrase.txt").read_text(encoding="utf-8").strip()
    if process.poll() is None:
        os.kill(process.pid, signal.SIGKILL)
    process.wait(20)


def test_a_screen_reader_hears_pages_fields_and_what_became_of_the_work(
    bus: dict[str, str], reader: Reader, running: str
) -> None:
    def xdotool(*words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=bus, capture_output=True, text=True, timeout=60, check=False)
        return done.stdout.strip()

    window = str(until(lambda: xdotool("search", "--onlyvisible", "--name", "^Waypost$"))).splitlines()[0]
    xdotool("windowactivate", "--sync", window)
    field = reader.hears(lambda line: line["event"] == "focus" and "assphrase" in line["name"])
    assert field["role"] == "password text"
    xdotool("type", "--delay", "5", running)
    xdotool("key", "Return")
    reader.hears(lambda line: line["event"] == "focus" and line["name"] == "Home" and line["role"] == "label")

    shown = reader.tree()
    things = {(one["role"], one["name"]): one for one in shown}
    assert "checked" in things["radio button", "Home"]["states"]
    assert {"focusable", "enabled"} <= set(things["push button", "New incident"]["states"])
    assert things["status bar", "All changes saved in the vault"]["description"].startswith("Locks in")
    assert [one for one in shown if "focusable" in one["states"] and not one["name"]] == []

    xdotool("key", "ctrl+n")
    headline = reader.hears(lambda line: line["event"] == "focus" and line["name"] == "Headline")
    assert (headline["role"], headline["description"] != "") == ("text", True)
    xdotool("type", "--delay", "5", "Report from the ferry")
    xdotool("key", "ctrl+s")
    said = reader.hears(lambda line: line["event"] == "announcement" and line["said"].startswith("Version"))
    assert said["politeness"] == 1, "polite: nothing is interrupted"
