"""Three ways to lock, one end."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from vault_fixtures import PASSPHRASE

from app.ui import lock as locking
from app.ui.lock import relaunch_command
from app.vault import drafts
from app.vault import vault as vaults


@pytest.fixture
def open_window(window, vault, quiet):
    window.show_desk(vault)
    quiet()
    return window


def test_ctrl_l_covers_the_window_closes_the_vault_and_ends(qtbot, open_window, ends, quiet, vault, context):
    QApplication.clipboard().setText("a copied word")
    qtbot.keyClick(open_window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert open_window._cover is not None
    assert not open_window.desk.isEnabled()
    qtbot.waitUntil(lambda: ends.count == 1)
    assert context.vault is None
    assert QApplication.clipboard().text() == ""
    with pytest.raises(Exception, match=r"vault\.closed"), vault.reading():
        pass


def test_what_is_being_typed_is_in_the_vault_after_the_lock(qtbot, open_window, ends, quiet, vault, clock):
    open_window.desk.show_page("form", None)
    quiet()
    form = open_window.desk.page
    editor = next(e for e in form.findChildren(QLineEdit) if e.isVisible() and not e.isReadOnly())
    editor.setFocus()
    qtbot.keyClicks(editor, "Road, north")
    qtbot.keyClick(open_window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: ends.count == 1)
    again = vaults.unlock(vault.folder, PASSPHRASE, clock=clock)
    assert len(drafts.all_drafts(again)) == 1
    again.close()


def test_quitting_goes_the_way_of_the_lock_without_a_new_process(open_window, ends, context, qtbot):
    open_window.close()
    qtbot.waitUntil(lambda: ends.count == 1)
    assert context.vault is None


def test_whoever_waits_for_a_job_is_locked_the_usual_way_later(qtbot, open_window, jobs):
    go = threading.Event()
    jobs.run(lambda task: go.wait(10), owner=open_window, lane="free", title="Writing bundle 3")
    open_window._leave = lambda: None
    open_window.close()
    qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
    assert open_window.lock._end is open_window._end
    go.set()


def test_panic_takes_the_window_away_and_waits_for_nothing(qtbot, open_window, ends, jobs):
    go = threading.Event()
    jobs.run(lambda task: go.wait(10), owner=open_window, lane="free", title="Something long")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(open_window, Qt.Key.Key_L, both)
    assert ends.count == 1
    assert open_window.isHidden()
    go.set()


def test_the_vault_locks_by_itself_and_any_key_begins_the_time_anew(qtbot, open_window, ends):
    lock = open_window.lock
    lock.set_minutes(1)
    for _ in range(50):
        lock.tick()
    assert "10 s" in open_window.desk.foot._rest.text()
    assert open_window.desk.foot._stay.isVisible()
    qtbot.keyClick(open_window.desk.rail, Qt.Key.Key_Shift)
    for _ in range(59):
        lock.tick()
    assert ends.count == 0
    lock.tick()
    qtbot.waitUntil(lambda: ends.count == 1)


def test_a_running_job_ends_before_an_idle_lock_does(qtbot, open_window, ends, jobs):
    go = threading.Event()
    jobs.run(lambda task: go.wait(10), owner=open_window, lane="free", title="Writing bundle 3")
    open_window.lock.idle()
    QCoreApplication.processEvents()
    assert ends.count == 0
    go.set()
    qtbot.waitUntil(lambda: ends.count == 1)


def test_a_manual_lock_asks_before_it_stops_a_job(qtbot, open_window, ends, jobs):
    go = threading.Event()
    job = jobs.run(lambda task: go.wait(10), owner=open_window, lane="free", title="Writing bundle 3")
    open_window.ask_lock()
    question = QApplication.activeModalWidget()
    assert question is not None
    assert question.safe.isDefault()
    qtbot.mouseClick(question.risky, Qt.MouseButton.LeftButton)
    assert job.cancelled
    go.set()
    qtbot.waitUntil(lambda: ends.count == 1)


def test_what_was_read_is_dropped_when_the_window_is_covered(open_window, quiet):
    open_window.cover("")
    assert open_window.desk.page.model.rowCount() == 0


def test_a_mouse_that_moves_counts_as_somebody(open_window):
    lock = open_window.lock
    lock.tick()
    assert not lock.eventFilter(open_window, QEvent(QEvent.Type.MouseMove))
    assert lock._left == lock._limit


def test_the_fresh_process_knows_the_folder_and_nothing_else(tmp_path):
    command = list(relaunch_command(tmp_path, demo=True))
    assert command == [sys.executable, "-m", "app.ui.app", "--vault", str(tmp_path), "--demo"]


CHILD = """
import os, pathlib, sys
links = [os.readlink(f"/proc/self/fd/{n}") for n in os.listdir("/proc/self/fd") if os.path.exists(f"/proc/self/fd/{n}")]
pathlib.Path(sys.argv[1] + ".part").write_text("\\n".join(links))
os.replace(sys.argv[1] + ".part", sys.argv[1])
"""
PARENT = """
import sys
from app.ui import lock
lock.relaunch_command = lambda folder, demo=False: [sys.executable, "-c", sys.argv[2], sys.argv[1]]
held = open(sys.argv[1] + ".held", "w")
lock.end_and_unlock(None)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_end_leaves_a_new_process_without_our_handles(tmp_path):
    told = tmp_path / "told"
    root = Path(locking.__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", PARENT, str(told), CHILD], cwd=root, timeout=60, check=False)
    assert done.returncode == 0
    for _ in range(200):
        if told.exists():
            break
        threading.Event().wait(0.05)
    links = told.read_text().splitlines()
    assert (tmp_path / "told.held").exists()
    assert links[:3] == ["/dev/null"] * 3
    assert not any("held" in link for link in links)
