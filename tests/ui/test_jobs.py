"""Work leaves the GUI thread and comes back in order, or not at all."""

import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app import tasks
from app.errors import AppError
from app.vault.change import Change


class Page(QObject):
    """Whoever asks for work."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def take(self, value):
        self.seen.append(value)

    def ended(self):
        self.seen.append("finished")


@pytest.fixture
def page(qapp):
    return Page()


def test_a_result_comes_back_on_the_gui_thread_and_then_finished(qtbot, jobs, page):
    here = threading.get_ident()
    where = []
    job = jobs.run(lambda task: threading.get_ident(), owner=page, lane="read", done=where.append, finished=page.ended)
    with qtbot.waitSignal(jobs.ended):
        pass
    assert where[0] != here
    assert page.seen == ["finished"]
    assert job not in jobs.running


def test_saves_happen_in_the_order_they_were_asked_for(qtbot, jobs, page):
    order = []
    for number in range(50):
        jobs.run(lambda task, n=number: order.append(n), owner=page, lane="write")
    qtbot.waitUntil(lambda: not jobs.running)
    assert order == list(range(50))


def test_a_known_failure_comes_back_as_itself(qtbot, jobs, page):
    def refuse(task):
        raise AppError("vault.missing")

    jobs.run(refuse, owner=page, lane="free", done=page.take, failed=page.take, finished=page.ended)
    qtbot.waitUntil(lambda: "finished" in page.seen)
    assert page.seen[0].code == "vault.missing"
    assert len(page.seen) == 2


def test_a_cancelled_job_says_only_that_it_finished(qtbot, jobs, page):
    started, go = threading.Event(), threading.Event()

    def work(task):
        started.set()
        go.wait(10)
        task.checkpoint()

    job = jobs.run(work, owner=page, lane="read", done=page.take, failed=page.take, finished=page.ended)
    assert started.wait(10)
    job.cancel()
    go.set()
    qtbot.waitUntil(lambda: not jobs.running)
    assert page.seen == ["finished"]


def test_a_job_cancelled_before_its_turn_never_runs(qtbot, jobs, page):
    go = threading.Event()
    ran = []
    jobs.run(lambda task: go.wait(10), owner=page, lane="write")
    waiting = jobs.run(lambda task: ran.append(1), owner=page, lane="write", finished=page.ended)
    waiting.cancel()
    go.set()
    qtbot.waitUntil(lambda: not jobs.running)
    assert not ran
    assert page.seen == ["finished"]


def test_a_result_for_a_page_that_is_gone_is_dropped(qtbot, jobs, page):
    go = threading.Event()
    heard = []
    owner = QObject()
    jobs.run(lambda task: go.wait(10), owner=owner, lane="read", done=heard.append, finished=lambda: heard.append(1))
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    go.set()
    qtbot.waitUntil(lambda: not jobs.running)
    assert heard == []


def test_progress_reaches_the_page_at_most_ten_times_a_second(qtbot, jobs, page):
    heard = []

    def work(task):
        for n in range(2000):
            task.report(n, 2000, "copying")

    jobs.run(work, owner=page, lane="free", progress=lambda *p: heard.append(p))
    qtbot.waitUntil(lambda: not jobs.running)
    assert heard[0] == (0, 2000, "copying")
    assert len(heard) < 50


def test_a_write_tells_every_open_view_what_changed(qtbot, jobs, page):
    change = Change("incident", frozenset({"a" * 32}))
    with qtbot.waitSignal(jobs.changed) as heard:
        jobs.run(lambda task: change, owner=page, lane="write")
    assert heard.args == [change]
    qtbot.waitUntil(lambda: not jobs.running)


def test_the_window_hears_when_the_last_job_has_ended(qtbot, jobs, page):
    go = threading.Event()
    jobs.run(lambda task: go.wait(10), owner=page, lane="free")
    jobs.when_idle(page.ended)
    assert page.seen == []
    go.set()
    qtbot.waitUntil(lambda: page.seen == ["finished"])
    jobs.when_idle(page.ended)
    qtbot.waitUntil(lambda: page.seen == ["finished", "finished"])


class Bell(QObject):
    rang = Signal(bool, object)


def test_five_thousand_signals_do_not_wear_out_true_and_none(qapp):
    heard = [0]

    def hear(flag, nothing):
        heard[0] += flag is True and nothing is None

    bell = Bell()
    bell.rang.connect(hear)
    for _ in range(5000):
        bell.rang.emit(True, None)
    assert heard[0] == 5000


def test_progress_is_told_beyond_two_gibibytes(qtbot, jobs, page):
    told = []
    gib = 1 << 30
    jobs.run(
        lambda task: task.report(3 * gib, 5 * gib, "backup.files"),
        owner=page,
        lane="free",
        progress=lambda *one: told.append(one),
        finished=page.ended,
    )
    qtbot.waitUntil(lambda: "finished" in page.seen)
    assert told == [(3 * gib, 5 * gib, "backup.files")]


def test_what_waited_for_the_last_job_is_not_called_after_the_end(qapp, jobs, page):
    jobs.when_idle(page.ended)
    jobs.run(lambda task: "late", owner=page, lane="write", done=page.take, finished=page.ended)
    jobs.when_idle(page.ended)
    jobs.close()
    qapp.processEvents()
    assert page.seen == []
    assert jobs.running == ()


def test_steps_count_as_running_and_the_window_listens_in_between(qtbot, jobs, page):
    seen = page.seen

    def steps() -> Iterator[None]:
        for name in ("around", "fields", "record"):
            seen.append(name)
            QTimer.singleShot(0, page, lambda name=name: seen.append(f"heard after {name}"))
            yield

    jobs.in_beats(steps(), owner=page)
    assert jobs.running and not seen, "nothing is done in the beat that asks"
    qtbot.waitUntil(lambda: not jobs.running)
    assert seen == [word for name in ("around", "fields", "record") for word in (name, f"heard after {name}")]


@pytest.mark.parametrize("ends", ["cancelled", "owner gone"])
def test_steps_end_with_whoever_asked_for_them(qtbot, jobs, ends):
    owner, seen = QObject(), []

    def end() -> None:
        job.cancel() if ends == "cancelled" else shiboken6.delete(owner)

    def steps() -> Iterator[None]:
        for number in range(100):
            seen.append(number)
            if number == 1:
                QTimer.singleShot(0, end)
            yield

    job = jobs.in_beats(steps(), owner=owner)
    qtbot.waitUntil(lambda: not jobs.running)
    assert seen == [0, 1]
    job.cancel()  # a job that has ended may be told so again


def test_a_worker_waits_at_its_checkpoint_while_the_window_paints(qtbot, jobs, page, monkeypatch):
    monkeypatch.setattr(tasks, "_LONGEST_WAIT", 5)
    there, passed, seen = threading.Event(), threading.Event(), []

    def work(task):
        there.set()
        task.checkpoint()
        passed.set()

    class Painted(QWidget):
        def paintEvent(self, _event):
            if len(seen) < 2:
                there.clear(), passed.clear()
                jobs.run(work, owner=page, lane="free")
                assert there.wait(5)
                seen.append(passed.wait(0.02))

    window = Painted()
    qtbot.addWidget(window)
    window.winId()
    jobs.come_after(window)
    window.show()
    qtbot.waitUntil(lambda: bool(seen) and passed.is_set())
    window.update()
    qtbot.waitUntil(lambda: len(seen) == 2 and passed.is_set())
    assert seen == [False, False], "at the first painting, and at a later one"


def test_nobody_who_stays_silent_stops_a_worker_for_good(monkeypatch):
    monkeypatch.setattr(tasks, "_LONGEST_WAIT", 0.001)
    way = threading.Event()
    task = tasks.Task(way=way)
    task.checkpoint()
    assert way.is_set(), "and at the next checkpoint nobody waits again"
