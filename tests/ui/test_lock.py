"""Three ways to lock, one end."""

import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from slow import full, held_up
from vault_fixtures import PASSPHRASE

from app.ui import lock as locking
from app.ui.dialogs import Question
from app.ui.lock import relaunch_command
from app.ui.pages.help import HelpDialog
from app.ui.pages.incident_form import store
from app.vault import drafts
from app.vault import vault as vaults


@pytest.fixture
def open_window(window, vault, quiet):
    window.show_desk(vault)
    quiet()
    return window


@pytest.fixture
def bundle(open_window, jobs):
    """A bundle that is being written and stops nowhere; `end()` lets its `job` end."""
    go = threading.Event()
    job = jobs.run(lambda _task: go.wait(10), owner=open_window, lane="free", title="Writing bundle 3")
    yield SimpleNamespace(job=job, end=go.set)
    go.set()


def type_a_title(qtbot, open_window, quiet):
    """Begin a record, and return its form."""
    open_window.desk.show_page("form", None)
    quiet()
    form = open_window.desk.page
    qtbot.keyClicks(form.form.editor("title_neutral").focus_target(), "Road, north")
    return form


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
    open_window.show_help()  # over the form: the lock takes it along
    help_over = open_window.findChild(HelpDialog)
    with qtbot.waitSignal(help_over.destroyed):
        qtbot.keyClick(help_over.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: ends.count == 1)
    again = vaults.unlock(vault.folder, PASSPHRASE, clock=clock)
    assert len(drafts.all_drafts(again)) == 1
    again.close()


def test_quitting_goes_the_way_of_the_lock_without_a_new_process(open_window, ends, context, qtbot):
    open_window.close()
    qtbot.waitUntil(lambda: ends.count == 1)
    assert context.vault is None


def test_whoever_waits_for_a_job_is_locked_the_usual_way_later(qtbot, open_window, bundle):
    open_window._leave = lambda: None
    open_window.close()
    qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
    assert open_window.lock._end is open_window._end
    assert open_window._cover is None


def test_whoever_lets_the_job_end_is_covered_at_once_and_locked_after_it(qtbot, open_window, ends, bundle):
    open_window.ask_lock()
    qtbot.mouseClick(QApplication.activeModalWidget().safe, Qt.MouseButton.LeftButton)
    assert open_window._cover is not None
    assert not bundle.job.cancelled
    assert ends.count == 0
    bundle.end()
    qtbot.waitUntil(lambda: ends.count == 1)


def test_quitting_after_a_job_starts_no_new_process(qtbot, open_window, ends, bundle):
    left = []
    open_window._leave = lambda: left.append(1)
    open_window.close()
    qtbot.mouseClick(QApplication.activeModalWidget().safe, Qt.MouseButton.LeftButton)
    bundle.end()
    qtbot.waitUntil(lambda: left == [1])
    assert ends.count == 0


def test_panic_takes_the_window_away_and_waits_for_nothing(qtbot, open_window, ends, bundle):
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(open_window, Qt.Key.Key_L, both)
    assert ends.count == 1
    assert open_window.isHidden()


def test_the_chords_work_in_a_dialog_too(qtbot, open_window, ends):
    question = Question(open_window, "Sure?", "", risky="Do it", safe="Leave it", then=print)
    question.open()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(question.windowHandle(), Qt.Key.Key_L, both)
    assert ends.count == 1


def test_ctrl_l_in_a_dialog_closes_it_and_locks(qtbot, open_window, ends):
    question = Question(open_window, "Sure?", "", risky="Do it", safe="Leave it", then=print)
    question.open()
    qtbot.keyClick(question.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert open_window._cover is not None
    assert QApplication.activeModalWidget() is None
    qtbot.waitUntil(lambda: ends.count == 1)


def test_under_the_cover_nothing_takes_input_or_asks_but_panic_goes_through(qtbot, open_window, ends, bundle):
    open_window.lock.idle()
    assert not open_window.centralWidget().isEnabled()
    open_window.ask_lock()
    open_window.close()
    assert QApplication.activeModalWidget() is None
    assert open_window.isVisible()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(open_window, Qt.Key.Key_L, both)
    assert ends.count == 1
    bundle.end()
    qtbot.waitUntil(lambda: ends.count == 2)  # here nothing really ended


def test_a_draft_that_cannot_be_put_away_does_not_keep_the_window_open(qtbot, open_window, ends, monkeypatch):
    monkeypatch.setattr(open_window.desk, "put_away", lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        open_window.lock.idle()
    assert open_window._cover is not None
    qtbot.waitUntil(lambda: ends.count == 1)


def test_after_the_longest_wait_jobs_are_stopped_and_the_vault_is_closed(qtbot, open_window, ends, jobs, context):
    def long(task):
        while True:
            task.checkpoint()

    job = jobs.run(long, owner=open_window, lane="free", title="Writing bundle 3")
    open_window.lock.idle()
    open_window.lock.stop_waiting()
    assert job.cancelled
    qtbot.waitUntil(lambda: ends.count == 1)
    assert context.vault is None


def test_the_draft_is_kept_though_it_waits_behind_a_job_that_is_stopped(
    qtbot, open_window, ends, jobs, quiet, vault, clock
):
    open_window.desk.show_page("form", None)
    quiet()
    editor = next(
        e for e in open_window.desk.page.findChildren(QLineEdit) if e.isVisible() and not e.isReadOnly()
    )
    go = threading.Event()
    jobs.run(lambda task: go.wait(10), owner=open_window, lane="write", title="Receiving")
    qtbot.keyClicks(editor, "Road, north")
    open_window.lock.idle()
    open_window.lock.stop_waiting()
    go.set()
    qtbot.waitUntil(lambda: ends.count == 1)
    again = vaults.unlock(vault.folder, PASSPHRASE, clock=clock)
    assert len(drafts.all_drafts(again)) == 1
    again.close()


def test_the_time_the_computer_slept_counts(qtbot, open_window, ends, clock):
    open_window.lock.set_minutes(5)
    open_window.lock.tick()
    clock.forward(hours=7)
    open_window.lock.tick()
    qtbot.waitUntil(lambda: ends.count == 1)


def test_a_clock_that_is_put_back_does_not_lengthen_the_time(open_window, clock):
    lock = open_window.lock
    clock.forward(hours=-2)
    lock.tick()
    assert lock._left == lock._limit - 1


def test_sleep_and_the_screens_lock_take_the_open_window_away_at_once(open_window, ends, bundle):
    open_window.lock.away()
    assert ends.count == 1
    assert open_window.isHidden()


def test_sleep_leaves_a_page_that_holds_no_key_alone(window, ends):
    window.lock.away()
    assert ends.count == 0
    assert window.isVisible()


def test_the_vault_locks_by_itself_and_any_key_begins_the_time_anew(qtbot, open_window, ends):
    lock = open_window.lock
    lock.set_minutes(1)
    alone = []
    lock.untouched.connect(alone.append)
    for _ in range(50):
        lock.tick()
    assert alone == list(range(1, 51))
    assert "10 s" in open_window.desk.foot._rest.text()
    assert open_window.desk.foot._stay.isVisible()
    qtbot.keyClick(open_window.windowHandle(), Qt.Key.Key_Shift)
    for _ in range(59):
        lock.tick()
    assert alone[50:] == list(range(1, 60))
    assert ends.count == 0
    lock.tick()
    qtbot.waitUntil(lambda: ends.count == 1)


def test_a_running_job_ends_before_an_idle_lock_does(qtbot, open_window, ends, bundle):
    open_window.lock.idle()
    QCoreApplication.processEvents()
    assert ends.count == 0
    bundle.end()
    qtbot.waitUntil(lambda: ends.count == 1)


def test_a_manual_lock_asks_before_it_stops_a_job(qtbot, open_window, ends, bundle):
    open_window.ask_lock()
    question = QApplication.activeModalWidget()
    assert question is not None
    assert question.safe.isDefault()
    qtbot.mouseClick(question.risky, Qt.MouseButton.LeftButton)
    assert bundle.job.cancelled
    bundle.end()
    qtbot.waitUntil(lambda: ends.count == 1)


def test_what_was_read_is_dropped_when_the_window_is_covered(open_window, quiet):
    open_window.desk.show_page("incidents")
    quiet()
    assert open_window.desk.page.header.note.text() == "0 in all"
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


NOTHING_TO_START = """
from app.ui import lock
lock.relaunch_command = lambda folder, demo=False: ["/no/such/program"]
try:
    lock.end_and_unlock(None)
finally:
    print("still here")
"""


def test_the_process_ends_though_no_other_can_be_started():
    root = Path(locking.__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", NOTHING_TO_START], cwd=root, timeout=60, check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (0, "")


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


def test_a_list_without_the_focus_and_an_input_method_count_as_somebody(qtbot, open_window, quiet):
    lock = open_window.lock
    menu = QMenu(open_window)
    menu.addAction("Move up")
    menu.popup(open_window.mapToGlobal(open_window.rect().center()))
    lock.tick()
    qtbot.mouseMove(menu.windowHandle(), QPoint(5, 5))
    assert lock._left == lock._limit
    menu.close()
    open_window.desk.show_page("incidents")
    quiet()
    open_window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusObject() is not None)
    field = open_window.desk.page.bar.search
    field.setFocus()
    lock.tick()
    QCoreApplication.sendEvent(field, QInputMethodEvent("wo", []))
    assert lock._left == lock._limit
    open_window.desk.page.table.setFocus()
    lock.tick()
    QCoreApplication.sendEvent(field, QInputMethodEvent("", []))
    assert lock._left < lock._limit


def test_whoever_stops_a_job_to_lock_loses_nothing_that_waits_behind_it(
    qtbot, open_window, ends, quiet, vault, clock, jobs
):
    form = type_a_title(qtbot, open_window, quiet)
    with held_up(jobs, "Writing bundle 3"):
        form.keeping.drafts.keep_now()
        open_window.ask_lock()
        qtbot.mouseClick(QApplication.activeModalWidget().risky, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: ends.count == 1)
    again = vaults.unlock(vault.folder, PASSPHRASE, clock=clock)
    assert [one.values["title_neutral"] for one in drafts.all_drafts(again)] == ["Road, north"]
    again.close()


def test_whoever_locks_while_a_draft_cannot_be_saved_is_asked(qtbot, open_window, ends, quiet, vault, monkeypatch):
    form = type_a_title(qtbot, open_window, quiet)
    monkeypatch.setattr(store, "keep_draft", full)
    form.keeping.drafts.keep_now()
    quiet()
    open_window.close()
    question = QApplication.activeModalWidget()
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert open_window._cover is None
    assert form.value()["title_neutral"] == "Road, north"
    open_window.ask_lock()
    qtbot.mouseClick(QApplication.activeModalWidget().risky, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ends.count == 1)


def test_a_version_on_its_way_is_waited_for_without_a_question(qtbot, open_window, ends, quiet, vault, clock, jobs):
    form = type_a_title(qtbot, open_window, quiet)
    form.keeping.versions.save()
    open_window.ask_lock()
    assert open_window._cover is not None
    qtbot.waitUntil(lambda: ends.count == 1)
    again = vaults.unlock(vault.folder, PASSPHRASE, clock=clock)
    assert drafts.all_drafts(again) == []
    again.close()
