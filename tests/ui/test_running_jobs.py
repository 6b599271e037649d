"""Every long job in one place: one with its bar in the foot, several as a list in which each can be stopped alone."""

import threading

from PySide6.QtCore import Qt

from app.tasks import Task


def test_two_jobs_are_a_list_and_one_is_stopped_alone(qtbot, jobs, window, vault, quiet):
    window.show_desk(vault)
    quiet()
    foot, go = window.desk.foot, threading.Event()
    before = window.focusWidget()

    def work(task: Task) -> None:
        while not go.wait(0.01):
            task.checkpoint()

    first = jobs.run(work, owner=window, lane="free", title="Writing the bundle")
    assert foot.sentence == "Writing the bundle"
    assert not foot.many.isVisible()
    jobs.run(work, owner=window, lane="free", title="Making the backup")
    assert foot.many.accessibleName() == "2 jobs"
    assert window.focusWidget() is before, "a job takes nobody's focus"
    qtbot.keyClick(foot.many, Qt.Key.Key_Return)
    assert [line.stop.accessibleName() for line in foot.jobs.lines] == [
        "Stop: Writing the bundle",
        "Stop: Making the backup",
    ]
    assert foot.jobs.focusWidget() is foot.jobs.lines[0].stop
    qtbot.keyClick(foot.jobs.lines[0].stop, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(jobs.running) == 1)
    assert first.cancelled
    assert len(foot.jobs.lines) == 1
    assert foot.sentence == "Making the backup"
    qtbot.keyClick(foot.jobs, Qt.Key.Key_Escape)
    assert foot.jobs.isHidden()
    go.set()
    quiet()
    assert foot.sentence == "All changes saved in the vault"
    assert foot.jobs.lines == ()
