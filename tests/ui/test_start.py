"""The first page is painted before anything is loaded that it does not show; the rest comes while somebody types."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from app.services import vaults
from app.ui import app as starting
from app.ui.start.unlock import Unlock
from app.ui.system_watch import SystemWatch

ROOT = Path(starting.__file__).parents[2]
FIRST_PAGE = """
import json, os, pathlib, sys
from PySide6 import QtWidgets
from app.ui import ahead, app

def told(*_given):
    loaded = {"modules": sorted(sys.modules), "widgets": sorted(vars(QtWidgets))}
    print(json.dumps(loaded | {"left": QtWidgets.QApplication.arguments()}))
    sys.stdout.flush()
    os._exit(0)

app.load_ahead = told
app.run_window([], vault_folder=pathlib.Path(sys.argv[1]))
"""
# Each was a tenth of the start, or more; all of them are needed later.
LATER = {
    *("sqlcipher3", "pydantic", "cryptography", "keyring", "filelock", "subprocess", "defusedxml", "tomllib"),
    *("dataclasses", "concurrent.futures.thread", "pkgutil"),
    *("app.models", "app.services", "app.ui.desk", "app.ui.dialogs", "app.ui.tabbing", "app.ui.cover", "app.formats"),
}


@pytest.fixture
def first_page(vault_template, own_home):
    """What a process had loaded when its unlock page was painted."""
    environment = dict(os.environ, HOME=str(own_home), QT_QPA_PLATFORM="offscreen")
    command = [sys.executable, "-c", FIRST_PAGE, str(vault_template("station").folder)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_unlock_page_waits_for_nothing_that_it_does_not_show(first_page):
    assert LATER & set(first_page["modules"]) == set()
    assert "app.ui.start.unlock" in first_page["modules"]
    assert "QLabel" in first_page["widgets"]
    # Made only when a style comes to Python: its hundred names take as long as all icons of the page.
    assert "QStyle" not in first_page["widgets"]
    assert first_page["left"] == ["waypost"], "Qt has taken the style: Fusion, whatever the system wants"


def test_the_computer_going_to_sleep_locks_the_window_that_was_started(qapp, window, vault, quiet, ends, monkeypatch):
    monkeypatch.setattr(starting, "load_ahead", lambda *_given: None)
    monkeypatch.setattr(SystemWatch, "listen_here", lambda _watch: None)
    starting._painted(qapp, window)
    window.show_desk(vault)
    quiet()
    window.findChild(SystemWatch).away.emit()
    assert ends.count == 1


def test_where_somebody_needs_a_key_file_the_page_asks_for_it_once_it_is_there(
    vault_template, window, qtbot, monkeypatch
):
    asked: list[QObject | None] = []
    monkeypatch.setattr(vaults, "uses_key_file", lambda _folder: asked.append(window.front) or True)
    window.show_unlock(vault_template("station").folder)
    page = window.front
    assert isinstance(page, Unlock)
    assert asked == []
    qtbot.waitUntil(page.key_file.isVisible)
    assert asked == [page]
