"""The real window on a real (virtual) screen: typed passphrase, a draft, the lock that ends the process."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from vault_fixtures import PASSPHRASE
from virtual_screen import needs_screen, until

from app.keys.subkeys import subkey
from app.services.origin import note_home
from app.vault.db import connect

ROOT = Path(__file__).resolve().parents[2]
pytestmark = needs_screen


def running(folder: Path) -> list[int]:
    """The processes of the window on this vault."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                words = (entry / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if str(folder).encode() in words and b"app.ui.app" in words:
                found.append(int(entry.name))
    return found


@pytest.fixture
def started(
    screen: dict[str, str], vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[subprocess.Popen[bytes], Path, bytes]]:
    """The real program on a closed copy of a vault."""
    key = subkey(vault.dek(), vault.header.vault_id, "db")
    vault.close()
    monkeypatch.setenv("HOME", str(tmp_path))  # the program's own: there the vault is at home
    note_home(vault.folder)
    command = [sys.executable, "-m", "app.ui.app", "--vault", str(vault.folder)]
    process = subprocess.Popen(command, cwd=ROOT, env=screen)
    yield process, vault.folder, key
    for pid in running(vault.folder):
        os.kill(pid, signal.SIGKILL)
    process.wait(20)


def until_idle(pid: int) -> None:
    """Wait until the program has used no processor time for a third of a second."""
    seen: list[tuple[bytes, ...]] = []

    def still() -> bool:
        seen.append(tuple(Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()[11:13]))
        return len(seen) > 7 and len(set(seen[-7:])) == 1

    until(still)


def drafts_in(folder: Path, key: bytes) -> str:
    """What drafts the vault holds, read beside the running program."""
    connection = connect(folder / "vault.db", key, mode="ro", cache_kib=1024)
    try:
        return str(connection.execute('SELECT "values" FROM draft').fetchall())
    finally:
        connection.close()


def xdotool(screen: dict[str, str], *words: str) -> str:
    done = subprocess.run(["xdotool", *words], env=screen, capture_output=True, text=True, timeout=60, check=False)
    return done.stdout.strip()


def test_unlock_write_and_lock_with_real_keys(screen, started, tmp_path):
    process, folder, key = started
    window = str(until(lambda: xdotool(screen, "search", "--onlyvisible", "--name", "^Waypost$"))).splitlines()[0]
    xdotool(screen, "windowactivate", "--sync", window)
    xdotool(screen, "type", "--delay", "5", PASSPHRASE)
    xdotool(screen, "key", "Return")
    settings = tmp_path / ".config" / "waypost" / "settings.toml"
    until(lambda: settings.exists() and str(folder) in settings.read_text())
    assert xdotool(screen, "getwindowname", window) == "Waypost"
    xdotool(screen, "key", "ctrl+n")

    until_idle(process.pid)  # the form is open
    xdotool(screen, "type", "--delay", "5", "Road ")
    until(lambda: "Road" in drafts_in(folder, key))
    assert process.poll() is None
    xdotool(screen, "type", "--delay", "5", "bridge")
    xdotool(screen, "key", "ctrl+l")
    until(lambda: process.poll() is not None)
    assert process.returncode == 0
    fresh = until(lambda: running(folder))
    assert process.pid not in fresh
    until(lambda: xdotool(screen, "search", "--onlyvisible", "--name", "^Waypost$"))
    assert "bridge" in drafts_in(folder, key)  # the lock saved what was typed last
