"""The new-vault wizard: six steps with their end in sight."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.context import Context
from app.keys.slots import calibrate_memory
from app.services import sheets, vaults
from app.tasks import Task
from app.ui import theme
from app.ui.errors import title_and_todo
from app.ui.i18n import digits, translate
from app.ui.jobs import Jobs
from app.ui.layouts import column, framed, margins, row, scrolled
from app.ui.start.finish_step import FinishStep
from app.ui.start.passphrase_step import PassphraseStep
from app.ui.start.recovery_step import RecoveryStep
from app.ui.start.step_page import SIDES, StepPage
from app.ui.start.steps import Answers, LanguageStep, RoleStep, StationStep, Step, office_word
from app.ui.text import PlainLabel
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import primary, secondary
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.steps import Steps
from app.vault.vault import Created, NewVault

_SIDE = 280
_NARROW = 660  # px at 100 % below which the steps do not stand beside
_LARGE_TEXT = 175  # per cent from which they may not
_BAR = 54
_STATION = 2
_PASSPHRASE = 3


class Wizard(QWidget):
    """Language, role, station, passphrase, recovery sheet, check. `created` carries the open vault."""

    created = Signal(object)
    cancelled = Signal()
    language_chosen = Signal(str)

    def __init__(
        self, context: Context, jobs: Jobs, *, can_go_back: bool = False, answers: Answers | None = None
    ) -> None:
        super().__init__()
        self._context = context
        self._jobs = jobs
        self._can_leave = can_go_back
        self.answers = answers or Answers(language=context.settings.language)
        self.steps: list[Step] = [
            LanguageStep(self.answers),
            RoleStep(self.answers),
            StationStep(self.answers),
            PassphraseStep(self.answers),
            RecoveryStep(self.answers, jobs),
            FinishStep(self.answers),
        ]
        self._map = Steps([step.title for step in self._named()], vertical=True)
        self._pages = QStackedWidget()
        self.banner = Banner()
        self.back = secondary(translate("Wizard", "Back"), "back")
        self.next = primary(translate("Wizard", "Continue"))
        self._count = PlainLabel("", role="caption")
        self._build()
        self._connect()
        self.show_step(0 if answers is None else 1)

    def _named(self) -> list[Step]:
        names = {3: translate("Wizard", "Passphrase"), 5: translate("Wizard", "Check and open")}
        for at, name in names.items():
            self.steps[at].title = name
        return self.steps

    def _build(self) -> None:
        for step in self.steps:
            page = StepPage(step)
            page.laid_out.connect(self._align_bar)
            self._pages.addWidget(scrolled(page))
        self._bar = row(self.back, None, self._count, self.next, gap=14, sides=(SIDES[0], 12, SIDES[2], 12))
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(row(self.banner, sides=(56, 12, 56, 0)))
        right.addWidget(self._pages, 1)
        right.addWidget(framed("bottom", self._bar))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._steps_beside = self._rail()
        # Before the first layout: it would already have widened the window.
        self._steps_beside.setVisible(theme.current().scale < _LARGE_TEXT)
        layout.addWidget(self._steps_beside)
        layout.addWidget(framed("page", right), 1)
        right.setContentsMargins(0, 0, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside the step, the line at the bottom alone says which it is."""
        super().resizeEvent(event)
        self._steps_beside.setVisible(self.width() >= theme.px(_NARROW))

    def _align_bar(self, start: int, end: int) -> None:
        """Let the buttons at the bottom begin and end where the step does."""
        area, page = self._pages.currentWidget(), self.sender()
        # Not the viewport: it is laid out after its page.
        outside = area.width() - page.width() if area is not None and isinstance(page, StepPage) else 0
        margins(self._bar, (start, 12, end, 12), beyond=outside)

    def _rail(self) -> QFrame:
        titles = column(
            PlainLabel("Waypost", role="head"),
            PlainLabel(translate("Wizard", "Setting up a new vault"), role="caption", wrap=True),
            gap=0,
        )
        promise = row(gap=10, sides=(12, 0, 0, 0))  # below the icons and the words of the steps
        promise.addWidget(Glyph("shield"), 0, Qt.AlignmentFlag.AlignTop)
        promise.addWidget(
            PlainLabel(
                translate("Wizard", "Nothing leaves this laptop while you set it up. Waypost never uses the network."),
                role="caption",
                wrap=True,
            ),
            1,
        )
        brand = row(Glyph("sign", "accent", 26), gap=10)
        brand.addLayout(titles, 1)
        parts = column(brand, 16, self._map, None, promise, gap=8)
        margins(parts, (16, 28, 16, 24))
        rail = framed("rail", parts)
        rail.setFixedWidth(theme.space(_SIDE))
        return rail

    def _connect(self) -> None:
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self.go_on)
        for step in self.steps:
            step.changed.connect(self._look)

    @property
    def at(self) -> int:
        """The step in front, from 0."""
        return self._pages.currentIndex()

    def go_on(self) -> None:
        """Store this step and show the next; after the passphrase the vault is made; the last opens it."""
        step = self.steps[self.at]
        if not step.complete:
            return
        step.store()
        self._note_sheet(step)
        self.banner.setVisible(False)
        if self.at == 0 and self.answers.language != self._context.settings.language:
            self.language_chosen.emit(self.answers.language)  # whoever shows this wizard shows it anew
        elif self.at == _PASSPHRASE and self.answers.vault is None:
            self._make()
        elif self.at == len(self.steps) - 1:
            # After the note of the sheet, from the same lane: the first page would ask for the sheet once more.
            vault = self.answers.vault
            self.next.refuse(translate("Unlock", "The vault is being opened."))
            self._jobs.run(lambda _task: None, owner=self, lane="write", done=lambda _none: self.created.emit(vault))
        else:
            self.show_step(self.at + 1)

    def _note_sheet(self, step: Step) -> None:
        vault = self.answers.vault
        if isinstance(step, RecoveryStep) and vault is not None:
            self._jobs.run(lambda _task: sheets.note_proven(vault), owner=self, lane="write")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on; where the step still lacks something, to the next field."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.next.isEnabled():
            self.go_on()
        else:
            self.focusNextChild()

    def _go_back(self) -> None:
        if self.at == 0:
            self.cancelled.emit()
        else:
            self.show_step(self.at - 1)

    def show_step(self, index: int) -> None:
        """Bring a step to the front, from 0."""
        self._pages.setCurrentIndex(index)
        self._map.rename(_STATION + 1, office_word(self.answers.role))
        self._map.go(index + 1)
        at, all_steps = digits(index + 1), digits(len(self.steps))
        self._count.setText(translate("Wizard", "Step {number} of {count}").format(number=at, count=all_steps))
        last = index == len(self.steps) - 1
        self.next.set_word(translate("Wizard", "Open Waypost") if last else translate("Wizard", "Continue"))
        self.steps[index].enter()
        self._look()
        self.steps[index].heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        ready = self.steps[self.at].complete
        self.next.refuse("" if ready else translate("Wizard", "Fill in this step first."))
        if self.at == _PASSPHRASE + 1:
            self.back.refuse(
                translate("Wizard", "The vault exists now; its name and passphrase can be changed inside.")
            )
        elif self.at == 0 and not self._can_leave:
            self.back.refuse(translate("Wizard", "This is the first step."))
        else:
            self.back.refuse("")

    def _make(self) -> None:
        answers, clock, memory = self.answers, self._context.clock, self._context.kdf_memory_kib
        folder = answers.folder
        if folder is None:
            return

        def work(_task: Task) -> Created:
            new = NewVault(
                role=answers.role,
                name=answers.name,
                country=answers.country,
                code=answers.code,
                holder_name=answers.holder,
                passphrase=answers.passphrase,
                memory_kib=memory or calibrate_memory(),
                lang=answers.language,
            )
            folder.parent.mkdir(parents=True, exist_ok=True)
            return vaults.create(folder, new, clock=clock)

        self.next.refuse(translate("Wizard", "The vault is being made. This takes a few seconds."))
        self.back.refuse(translate("Wizard", "The vault is being made."))
        # Focus falls on the page: a second Space must not draw other words than those the vault gets.
        self._pages.setEnabled(False)
        self.banner.say("info", translate("Wizard", "The vault is being made. This takes a few seconds."))
        self._jobs.run(work, owner=self, lane="write", done=self._made, failed=self._failed, finished=self._is_made)

    def _is_made(self) -> None:
        self._pages.setEnabled(True)

    def _made(self, created: Created) -> None:
        self.banner.setVisible(False)
        self.answers.vault, self.answers.recovery = created.vault, created.recovery
        self.answers.passphrase = ""
        step = self.steps[_PASSPHRASE]
        if isinstance(step, PassphraseStep):
            step.wipe()
        self._is_made()  # what is disabled takes no focus
        self.show_step(_PASSPHRASE + 1)

    def _failed(self, error: Exception) -> None:
        self.banner.say("bad", *title_and_todo(error))
        self._look()
