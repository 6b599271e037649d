"""The running jobs one by one, over the foot: what each does, how far it is, and a way to stop it alone."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.i18n import translate
from app.ui.jobs import Job
from app.ui.layouts import column, row
from app.ui.text import PlainLabel
from app.ui.widgets.buttons import IconButton

_WIDTH, _BAR = 360, 6


class JobLine(QWidget):
    """One job; it goes when its job ends."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(theme.px(_BAR))
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(job.title)
        self.stop = IconButton("x", translate("Foot", "Stop: {job}").format(job=job.title), variant="quiet")
        self.stop.clicked.connect(partial(self._stop, job))
        line = row(gap=8)
        line.addLayout(column(PlainLabel(job.title, wrap=True), self._bar, gap=4), 1)
        line.addWidget(self.stop)
        self.setLayout(line)
        job.progress.connect(self._progress)

    def _stop(self, job: Job, _checked: bool = False) -> None:
        job.cancel()
        self.stop.refuse(translate("Foot", "It stops at its next safe point."))

    def _progress(self, done: int, total: int, _stage: str) -> None:
        self._bar.setRange(0, 1000 if total > 0 else 0)
        if total > 0:
            self._bar.setValue(round(min(done / total, 1) * 1000))


class JobList(QFrame):
    """Closes on Esc, on a click elsewhere, and with the last job."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, Qt.WindowType.Popup)
        self.setProperty("frame", "dialog")
        self.setAccessibleName(translate("Foot", "Running jobs"))
        self.setFixedWidth(theme.px(_WIDTH))
        self._over = over
        self._lines: dict[Job, JobLine] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(16, 12, 8, 12)

    @property
    def lines(self) -> tuple[JobLine, ...]:
        """One for each job, the oldest first."""
        return tuple(self._lines.values())

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        """Show these and no others; none closes the list."""
        for job in [one for one in self._lines if one not in jobs]:
            gone = self._lines.pop(job)
            self._box.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for job in jobs:
            if job not in self._lines:
                self._lines[job] = JobLine(job)
                self._box.addWidget(self._lines[job])
        if not jobs:
            self.close()
        elif self.isVisible():
            self._place()

    def open(self) -> None:
        """Come up above the foot, the focus on the first way to stop."""
        self._place()
        self.show()
        if self.lines:
            self.lines[0].stop.setFocus()

    def _place(self) -> None:
        self.adjustSize()
        corner = self._over.mapToGlobal(QPoint(theme.space(20), 0))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner = self._over.mapToGlobal(QPoint(self._over.width() - self.width() - theme.space(20), 0))
        self.move(corner.x(), corner.y() - self.height() - 4)
