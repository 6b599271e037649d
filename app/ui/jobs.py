"""Long work off the GUI thread: three lanes, signals back, nothing else in the window starts threads.

`write` has one worker, so saves happen in the order they were asked for; `read` and `free` have two each.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from threading import Event
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.tasks import Cancelled, Task

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

Lane = Literal["write", "read", "free"]
Work = Callable[[Task], Any]
Stages = Mapping[str, tuple[int, int]]  # per cent of the whole at which a stage begins and ends
WORKERS: dict[Lane, int] = {"write": 1, "read": 2, "free": 2}
_BETWEEN_REPORTS = 0.1
_ANSWERED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
        QEvent.Type.Expose,
        QEvent.Type.UpdateRequest,
    }
)
_PAINTED = 8  # ms from the layout on, after which Qt has painted it


class Job(QObject):
    """One piece of work. After `done` or `failed` comes `finished`; a cancelled job emits only `finished`.

    `progress` carries (done, total, stage code), at most every 100 ms; total 0 means unknown.
    """

    progress = Signal(object, object, str)  # not int: that ends at 2 GiB
    done = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(
        self, owner: QObject, task: Task, title: str, lane: Lane, *, short: bool = False, about: str = ""
    ) -> None:
        super().__init__()
        self.about = about
        self.short = short
        self.title = title
        self.lane = lane
        self._owner = owner
        self._task = task
        self._muted = False

    def mute(self) -> None:
        """Let it go on, but tell whoever asked nothing more of it."""
        self._muted = True

    def drop(self) -> None:
        """Stop it where it can, and tell nothing more of it: a newer question was asked, and may be answered first."""
        self.mute()
        self.cancel()

    def cancel(self) -> None:
        """Ask the work to stop at its next checkpoint; short work that waits its turn is not meant, and is done."""
        if not self.short:
            self._task.cancel()

    @property
    def wanted(self) -> bool:
        """Whether whoever asked for the work still exists, and wants to hear of it."""
        return isValid(self._owner) and not self._muted

    @property
    def cancelled(self) -> bool:
        """Whether a stop was asked for."""
        return self._task.cancelled


class _Post(QObject):
    """The one way from a worker to the GUI thread."""

    sent = Signal(int, str, object)


class Jobs(QObject):
    """Runs jobs on their lanes and tells the window.

    `started` and `ended` carry the Job, for the foot of the window; `changed` carries the Change of a finished write.
    """

    started = Signal(object)
    ended = Signal(object)
    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = _Post(self)
        self._post.sent.connect(self._deliver)
        self._lanes: dict[Lane, ThreadPoolExecutor] = {}
        self._live: dict[int, Job] = {}
        self._next = 0
        self._closed = self._muted = False
        self._way = Event()
        self._first = _First(self, self._way)

    def run(
        self,
        work: Work,
        *,
        owner: QObject,
        lane: Lane,
        title: str = "",
        short: bool = False,
        about: str = "",
        stages: Stages | None = None,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        finished: Callable[[], object] | None = None,
        progress: Callable[[int, int, str], object] | None = None,
    ) -> Job:
        """Start `work(task)` on a lane and return its Job.

        The callbacks run on the GUI thread, never after `owner` was destroyed. `title` is the sentence for the foot.
        `short` work has no stop point and takes a moment: nobody stops it with the long work that it waits behind.
        `about` is the id of the record that it writes. With `stages` the progress told is that of the whole.
        """
        number = self._next = self._next + 1
        task = Task(self._reporter(number, stages or {}), self._way)
        job = self._live[number] = Job(owner, task, title, lane, short=short, about=about)
        for signal, callback in (
            (job.done, done),
            (job.failed, failed),
            (job.finished, finished),
            (job.progress, progress),
        ):
            if callback is not None:
                signal.connect(callback)
        self.started.emit(job)
        self._workers(lane).submit(_work, work, task, number, self._post.sent.emit)
        return job

    def in_beats(self, steps: Iterator[object], *, owner: QObject) -> Job:
        """Do in the window's own thread what only it can do, a step a beat: in between the window listens and paints.

        Ends with the steps, with `owner`, or when it is cancelled; until then it is one of those `running`.
        """
        number = self._next = self._next + 1
        job = self._live[number] = Job(owner, Task(), "", "read")
        _Beats(self, job, steps, lambda: self._deliver(number, "done", None))
        self.started.emit(job)
        return job

    def _workers(self, lane: Lane) -> "ThreadPoolExecutor":
        """Make a lane when its first job comes: before the first page is painted there is none."""
        if self._closed:
            raise RuntimeError("no job is started any more")
        if lane not in self._lanes:
            from concurrent.futures import ThreadPoolExecutor

            made = ThreadPoolExecutor(max_workers=WORKERS[lane], thread_name_prefix=f"waypost-{lane}")
            self._lanes[lane] = made
        return self._lanes[lane]

    def come_after(self, window: QWidget) -> None:
        """Let workers wait at their checkpoints while this window answers a key or paints.

        Else each of the thousand calls of one painting has to ask a worker for the interpreter. Qt tells keys to the
        platform's window before the widget that has the focus, and paintings to the widget.
        """
        window.installEventFilter(self._first)
        if (handle := window.windowHandle()) is not None:
            handle.installEventFilter(self._first)

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs that have not finished, oldest first."""
        return tuple(self._live.values())

    def cancel_all(self) -> None:
        """Ask every job to stop."""
        for job in self.running:
            job.cancel()

    def mute(self) -> None:
        """Let what runs go on, but tell nobody what comes of it, nor what it changed: the window is covered."""
        self._muted = True
        for job in self.running:
            job.mute()

    def when_idle(self, then: Callable[[], object]) -> None:
        """Call `then` once no job is left: at once, or after the last one. After `close` nothing is called."""
        if not self._live:
            QTimer.singleShot(0, self, lambda: self._closed or then())
        else:
            _Once(self, then)

    def close(self) -> None:
        """Cancel what runs, wait for the workers, start nothing and tell nothing any more."""
        self._closed = True
        self.cancel_all()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)
        self._live.clear()  # What is still in the post has nobody left to tell.

    def _reporter(self, number: int, stages: Stages) -> Callable[[int, int, str], None]:
        last = [0.0]
        send = self._post.sent.emit

        def report(done: int, total: int, stage: str) -> None:
            now = time.monotonic()
            if now - last[0] >= _BETWEEN_REPORTS:
                last[0] = now
                send(number, "progress", (*_of_whole(done, total, stages.get(stage)), stage))

        return report

    def _deliver(self, number: int, kind: str, value: Any) -> None:
        job = self._live.get(number)
        if job is None:
            return
        if kind == "progress":
            if job.wanted and not job.cancelled:
                job.progress.emit(*value)
            return
        del self._live[number]
        if kind == "done":
            self._tell_change(value)
        if job.wanted:
            if kind == "done":
                job.done.emit(value)
            elif kind == "failed":
                job.failed.emit(value)
            job.finished.emit()
        self.ended.emit(job)
        job.deleteLater()

    def _tell_change(self, value: Any) -> None:
        change = getattr(value, "change", None)
        if change is None and type(value).__name__ == "Change":
            change = value
        if change is not None and not self._muted:
            self.changed.emit(change)


class _First(QObject):
    """Holds the way from a window's event until the loop comes round."""

    def __init__(self, parent: QObject, way: Event) -> None:
        super().__init__(parent)
        self._way = way
        self._round = QTimer(self, singleShot=True)
        self._round.timeout.connect(self._free)
        self._free()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the way; whoever is past a checkpoint goes on to the next."""
        if event.type() in _ANSWERED:
            self._way.clear()
            self._round.start()
        return super().eventFilter(watched, event)

    def _free(self) -> None:
        self._way.set()


class _Beats(QObject):
    """Does a step, waits until what it changed is laid out, then until that is painted, and does the next."""

    def __init__(self, parent: QObject, job: Job, steps: Iterator[object], end: Callable[[], object]) -> None:
        super().__init__(parent)
        self._job, self._steps, self._end = job, steps, end
        self._rest()

    def _rest(self) -> None:
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(_PAINTED, self, self._step))

    def _step(self) -> None:
        if not self._job.wanted or self._job.cancelled or next(self._steps, self) is self:
            self._end()
            self.deleteLater()
        else:
            self._rest()


class _Once(QObject):
    """Waits for the last job, calls once, and goes."""

    def __init__(self, jobs: Jobs, then: Callable[[], object]) -> None:
        super().__init__(jobs)
        self._jobs = jobs
        self._then = then
        jobs.ended.connect(self._look)

    def _look(self, _job: Job) -> None:
        if not self._jobs.running:
            self._jobs.ended.disconnect(self._look)
            self._then()
            self.deleteLater()


def _of_whole(done: int, total: int, within: tuple[int, int] | None) -> tuple[int, int]:
    """Return how far the whole is when so much of a stage is done."""
    if within is None or total <= 0:
        return done, total
    start, end = within
    return round(10 * (start + (end - start) * min(done / total, 1))), 1000


def _work(work: Work, task: Task, number: int, send: Callable[[int, str, object], None]) -> None:
    """Run in a worker: one outcome, whatever happens."""
    try:
        if task.cancelled:
            raise Cancelled
        value = work(task)
    except Cancelled:
        send(number, "cancelled", None)
    except Exception as error:  # noqa: BLE001 - the one place where a worker's failure becomes a value
        send(number, "failed", error)
    else:
        send(number, "done", value)
