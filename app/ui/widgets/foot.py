"""The foot of the window: what is saved, or the job that runs with its cancel; when it locks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from app.texts import COMMA, QT_TRANSLATE_N_NOOP
from app.ui import theme
from app.ui.i18n import digits, tr, translate
from app.ui.jobs import Job, Jobs
from app.ui.layouts import margins, row
from app.ui.text import ElidedLabel, PlainLabel
from app.ui.tokens import FOOT
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.job_list import JobList

_BAR = 120
_LAST_MINUTE = 60


class Foot(QFrame):
    """Left: save state, replaced by the running job, or by "2 jobs" with a list of them.

    Right: the countdown; in the last minute a way to stay.

    While the contacts are open, a button beside it says so and asks to lock them. Where there is no room for all, the
    bar goes, which the per cent repeat, and then the button's words, which its tool tip has.
    """

    stay = Signal()
    lock_contacts = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "foot")
        self._jobs = jobs
        self._saved = translate("Foot", "All changes saved in the vault")
        self._stored, self._one = True, False  # one: whether a single job is shown
        self._quarter = 0  # of the job shown, as it was told last
        self._glyph = Glyph("checkc", "ok", 14)
        self._state = ElidedLabel(self._saved, role="caption")
        self.many = Button("", variant="link")
        self.jobs = JobList(self)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Foot", "Progress of the running job"))
        self._percent = PlainLabel("", role="caption")
        self._cancel = IconButton("x", translate("Foot", "Stop the running job"), variant="quiet")
        self._clock = Glyph("clock", "muted", 14)
        self._rest = PlainLabel("", role="caption")
        self._stay = Button(translate("Foot", "Stay open"), variant="link")
        self._open = translate("Foot", "Contacts are open: lock them")
        self.contacts = Button(self._open, variant="link", icon="eye", tip=self._open)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # F6 reads it out; Tab passes over it
        self._build()
        self.refresh_look()
        theme.current().changed.connect(self.refresh_look)
        self._cancel.clicked.connect(self._stop)
        self.many.clicked.connect(self.jobs.open)
        self._stay.clicked.connect(self.stay)
        self.contacts.clicked.connect(self.lock_contacts)
        jobs.started.connect(self._watch)
        jobs.ended.connect(self._ended)

    def _build(self) -> None:
        layout = row(self._glyph, gap=6)
        layout.addWidget(self._state, 1)
        layout.addWidget(self.many)
        for widget in (self._bar, self._percent, self._cancel):
            layout.addWidget(widget)
        layout.addStretch(0)
        layout.addWidget(self.contacts)
        layout.addWidget(self._clock)
        layout.addWidget(self._rest)
        layout.addWidget(self._stay)
        margins(layout, (24, 0, 20, 0))
        self.setLayout(layout)
        self._stay.setVisible(False)
        self.contacts.setVisible(False)
        self._show_jobs()

    def refresh_look(self) -> None:
        """Take the sizes of the look in force."""
        self.setFixedHeight(theme.px(FOOT))
        self._bar.setFixedWidth(theme.px(_BAR))
        self._fit()

    def show_contacts(self, *, are_open: bool) -> None:
        """Show that the contacts are open, or nothing of them."""
        self._yield()
        self.contacts.setVisible(are_open)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _yield(self) -> None:
        """Take the least room: what is shown is laid out at once, and the window would grow for what is too wide."""
        self._bar.hide()
        self._word_contacts("")

    def _fit(self) -> None:
        """Show the words of the button and the bar where there is room for them, in this order."""
        layout = self.layout()
        if layout is None:
            return
        self._yield()
        room = self.width() - layout.minimumSize().width()
        words = theme.current().metrics().horizontalAdvance(f" {self._open}")
        if not self.contacts.isHidden() and words <= room:
            self._word_contacts(self._open)
            room -= words
        self._bar.setVisible(self._one and theme.px(_BAR) + layout.spacing() <= room)

    def _word_contacts(self, word: str) -> None:
        if self.contacts.word != word:
            self.contacts.set_word(word)
            self.contacts.setAccessibleName(self._open)

    def say(self, sentence: str) -> None:
        """Show what is saved and when; spoken politely."""
        self._tell(sentence, stored=True)

    def say_unsaved(self, sentence: str) -> None:
        """Show what is not stored yet: the tick is for what is."""
        self._tell(sentence, stored=False)

    def _tell(self, sentence: str, *, stored: bool) -> None:
        self._saved, self._stored = sentence, stored
        self._show_jobs()
        self._announce(sentence)

    def _announce(self, sentence: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))  # polite: it waits its turn

    def say_saved(self) -> None:
        """Show that nothing waits to be stored."""
        self.say(translate("Foot", "All changes saved in the vault"))

    def show_remaining(self, seconds: int) -> None:
        """Show the time until the vault locks by itself."""
        last = seconds <= _LAST_MINUTE
        if last:
            words = translate("Foot", "Locks in {seconds} s").format(seconds=digits(seconds))
        else:
            words = translate("Foot", "Locks in {minutes} min when not used").format(minutes=digits(-(-seconds // 60)))
        if self._stay.isHidden() == last:
            self._stay.setVisible(last)
            self._rest.set_tone("warn" if last else "")
            self._clock.show_icon("clock", "warn" if last else "muted")
        if self._rest.text() != words:
            self._rest.setText(words)
            self.setAccessibleDescription(words)
            self._fit()

    @property
    def sentence(self) -> str:
        """What stands at the left."""
        return self.many.accessibleName() if self._state.isHidden() else self._state.text()

    def _watch(self, job: Job) -> None:
        job.progress.connect(self._progress)
        self._show_jobs()
        if job.title:
            self._quarter = 0
            self._announce(job.title)

    def _ended(self, job: Job) -> None:
        self._show_jobs()
        if job.title and not job.cancelled:
            self._announce(translate("Foot", "{job}: ended").format(job=job.title))

    def _told(self) -> list[Job]:
        return [job for job in self._jobs.running if job.title]

    def _show_jobs(self) -> None:
        told = self._told()
        one, several = len(told) == 1, len(told) > 1
        self._one = one
        self._yield()
        for widget in (self._percent, self._cancel):
            widget.setVisible(one)
        self.many.setVisible(several)
        self._state.setHidden(several)
        rest = ("checkc", "ok") if self._stored else ("edit", "warn")
        self._glyph.show_icon(*(("clock", "text2") if told else rest))
        self.jobs.show_jobs(told)
        if several:
            self.many.set_word(tr(QT_TRANSLATE_N_NOOP("Foot", "%n jobs"), n=len(told)))
        self._state.setText(told[0].title if one else self._saved)
        self.setAccessibleName(self.sentence)
        if not one:
            self._bar.setRange(0, 0)
            self._percent.setText("")
        self._fit()

    def _progress(self, done: int, total: int, _stage: str) -> None:
        if total <= 0:
            self._bar.setRange(0, 0)
            return
        share = min(done / total, 1)
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(share * 1000))
        words = translate("Progress", "{percent} %").format(percent=digits(int(share * 100)))
        longer = len(words) != len(self._percent.text())
        self._percent.setText(words)
        if longer:
            self._fit()
        quarter = int(share * 4)
        if self._quarter < quarter < 4 and self._one:
            self._quarter = quarter
            self._announce(tr(COMMA).join((self.sentence, self._percent.text())))

    def _stop(self) -> None:
        for job in self._told():
            job.cancel()
