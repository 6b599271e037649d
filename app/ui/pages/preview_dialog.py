"""The preview: pages as pictures made in memory, and from there to a printer; no file of ours is made."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QWidget

from app.reports import recovery_sheet
from app.reports.page import joined
from app.reports.pictures import page_count, picture
from app.tasks import Task
from app.ui import shortcuts, theme
from app.ui.dialogs import Dialog
from app.ui.i18n import digits, formats, translate
from app.ui.jobs import Job, Jobs
from app.ui.layouts import column, row, scrolled
from app.ui.printers import Printers, image_of, system_printers
from app.ui.privacy import Veil
from app.ui.text import PlainLabel
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import IconButton, primary, secondary
from app.ui.widgets.choice import Choice
from app.ui.widgets.field import Field
from app.ui.widgets.number import Number
from app.ui.widgets.paper import EDGE, PaperView
from app.ui.widgets.progress import Progress
from app.ui.widgets.veil import VeilWell

_WIDTH, _HEIGHT, _SIDE = 1000, 860, 250
_LEAST_WIDTH = 560
_FRAME = 40  # px that the system's title bar takes
_SCREEN_DOTS = 96  # per inch at 100 %
_ZOOMS = (40, 50, 60, 75, 85, 100, 125, 150, 200)
_A4_WIDTH = 8.27  # inches
_MOST_COPIES = 20


@dataclass(frozen=True, slots=True)
class Paper:
    """What is previewed: its name, its pages as a PDF, and how to make what is printed, for so many copies.

    `make` runs off the window's thread and writes the log first; without it the pages are printed as they are shown.
    `spoken` says to a screen reader where the words of the pages can be heard.
    """

    title: str
    pdf: bytes
    spoken: str
    make: Callable[[int, Task], bytes] | None = None

    def printed(self, copies: int, task: Task) -> bytes:
        """Return what goes to the printer."""
        return self.make(copies, task) if self.make else joined([self.pdf] * copies)


class PreviewDialog(Dialog):
    """One page at a time with zoom; printer, copies and the way to it at the side. `told` hears what was done."""

    HELP = "06-print#1"

    def __init__(
        self,
        jobs: Jobs,
        paper: Paper,
        parent: QWidget,
        told: Callable[[str], object],
        *,
        veil: Veil | None = None,
        printers: Printers | None = None,
    ) -> None:
        super().__init__(parent, paper.title, width=_LEAST_WIDTH)
        self._jobs, self._paper, self._told = jobs, paper, told
        self._printers = printers or system_printers()
        self._pages = page_count(paper.pdf)
        self._page, self._zoom = 0, _ZOOMS.index(100)
        self._sending: Job | None = None
        self.view = PaperView()
        self.before = IconButton("up", translate("Preview", "Previous page"))
        self.next = IconButton("down", translate("Preview", "Next page"))
        self.smaller = IconButton("minus", translate("Preview", "Smaller"))
        self.larger = IconButton("plus", translate("Preview", "Larger"))
        self.number = PlainLabel("", role="second")
        self.share = PlainLabel("", role="second")
        self.banner = Banner()
        self.progress = Progress(translate("Preview", "Printing"))
        self.printer = Choice()
        self.copies = Number(1, _MOST_COPIES)
        self.print = primary(translate("Preview", "&Print"), "print")
        self.close_ = secondary(translate("Preview", "Close"))
        self._build(veil)
        self._connect()
        self._find_printers()

    def _build(self, veil: Veil | None) -> None:
        tools = row(self.before, self.number, self.next, None, self.smaller, self.share, self.larger)
        pages = column(tools, gap=8)
        if veil is not None:
            pages.addWidget(VeilWell(translate("Preview", "The page"), self.view, veil), 1)
        pages.addWidget(self.view, 1)
        side = scrolled(column(*self._side(), None, gap=12, sides=(4, 0, 4, 0)))
        side.setFixedWidth(theme.px(_SIDE))
        parts = row(gap=20)
        parts.addLayout(pages, 1)
        parts.addWidget(side)
        self.body.addWidget(self.banner)
        self.body.addLayout(parts, 1)
        self.button(self.close_, self._leave)
        self.button(self.print, self._print)
        self.print.setDefault(True)
        self.print.refuse(translate("Preview", "The printers are being looked for."))

    def _side(self) -> tuple[QWidget, ...]:
        no_file = translate("Preview", "Waypost makes no file of these pages: they go straight to the print service.")
        spool = translate(
            "Preview",
            "That service of the computer keeps them until they are printed, often a day longer; a printer in a "
            "network may keep them, too. Neither is in Waypost's hands.",
        )
        self.progress.setVisible(False)
        return (
            Field(translate("Preview", "Printer"), self.printer),
            Field(translate("Preview", "Copies"), self.copies),
            self.progress,
            PlainLabel(no_file, role="caption", wrap=True),
            PlainLabel(spool, role="caption", wrap=True),
        )

    def _connect(self) -> None:
        turns: dict[str, Callable[[], object]] = {
            "page.next": partial(self.turn, 1),
            "page.before": partial(self.turn, -1),
            "zoom.in": partial(self.zoom, 1),
            "zoom.out": partial(self.zoom, -1),
            "print": self._print,
        }
        shortcuts.bind(self, turns)
        for button, name in (
            (self.next, "page.next"),
            (self.before, "page.before"),
            (self.larger, "zoom.in"),
            (self.smaller, "zoom.out"),
        ):
            button.clicked.connect(lambda _checked=False, does=turns[name]: does())

    def _fit(self) -> None:
        """Be as high as the screen allows: paper is taller than wide."""
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(_WIDTH), room.width()), min(room.height() - _FRAME, theme.px(_HEIGHT)))

    def showEvent(self, event: QShowEvent) -> None:
        """Come up with the page as wide as its place."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        room = self.view.viewport().width() - 2 * theme.space(EDGE)
        fitting = [at for at, share in enumerate(_ZOOMS) if _A4_WIDTH * _SCREEN_DOTS * share / 100 <= room]
        self._zoom = fitting[-1] if fitting else 0
        self._show()

    def turn(self, by: int) -> None:
        """Go `by` pages on or back, as far as there are pages."""
        self._page = min(max(self._page + by, 0), self._pages - 1)
        self._show()

    def zoom(self, by: int) -> None:
        """Take the next larger or smaller size."""
        self._zoom = min(max(self._zoom + by, 0), len(_ZOOMS) - 1)
        self._show()

    def _show(self) -> None:
        said = translate("Preview", "Page {page} of {pages}")
        self.number.setText(said.format(page=digits(self._page + 1), pages=digits(self._pages)))
        self.share.setText(translate("Preview", "{percent} %").format(percent=digits(_ZOOMS[self._zoom])))
        end, start = self._page == self._pages - 1, self._page == 0
        self.next.refuse(translate("Preview", "This is the last page.") if end else "")
        self.before.refuse(translate("Preview", "This is the first page.") if start else "")
        pdf, page, sharp = self._paper.pdf, self._page, self.devicePixelRatioF()
        dots = _SCREEN_DOTS * _ZOOMS[self._zoom] / 100 * sharp

        def work(_task: Task) -> tuple[int, QImage]:
            made = image_of(picture(pdf, page, dots))
            made.setDevicePixelRatio(sharp)
            return page, made

        self._jobs.run(work, owner=self, lane="free", done=self._drawn, failed=self.banner.say_error)

    def _drawn(self, drawn: tuple[int, QImage]) -> None:
        page, made = drawn
        if page == self._page:
            self.view.show_page(made, f"{self._paper.title}: {self.number.text()}", self._paper.spoken)

    def _find_printers(self) -> None:
        printers = self._printers
        self._jobs.run(
            lambda _task: printers.names(), owner=self, lane="free", done=self._offer, failed=self.banner.say_error
        )

    def _offer(self, names: list[str]) -> None:
        for name in names:
            self.printer.addItem(name, name)
        nothing = translate("Preview", "No printer is set up on this computer. Save an encrypted PDF instead.")
        self.print.refuse("" if names else nothing)
        if not names:
            self.banner.say("info", nothing)
            self.close_.setFocus()

    def _print(self) -> None:
        if not self.print.isEnabled():
            return
        paper, printers, name, copies = self._paper, self._printers, self.printer.value, self.copies.value()

        def work(task: Task) -> None:
            printers.send(name, paper.printed(copies, task), task)

        self.banner.hide()
        self.print.refuse(translate("Preview", "The pages are on their way to the printer."))
        self.close_.set_word(translate("Preview", "Stop"))
        self._sending = self._jobs.run(
            work,
            owner=self,
            lane="write",
            title=translate("Preview", "Printing"),
            done=lambda _none: self._sent(name),
            failed=self.banner.say_error,
            finished=self._ready,
            progress=self._progressed,
        )

    def _progressed(self, done: int, total: int, _stage: str) -> None:
        """Show how far the sheets are; one sheet is there before anybody could read it."""
        if total > 1:
            self.progress.setVisible(True)
            self.progress.show_progress(done, total, "")

    def _ready(self) -> None:
        self._sending = None
        self.progress.setVisible(False)
        self.print.refuse("")
        self.close_.set_word(translate("Preview", "Close"))

    def _sent(self, name: str) -> None:
        self._told(translate("Preview", "Sent to {printer}").format(printer=name))
        self.accept()

    def _leave(self) -> None:
        if self._sending is not None:
            self._sending.cancel()
        else:
            self.reject()

    def reject(self) -> None:
        """Close, whoever asks, the lock above all; what is on its way stops where it can."""
        if self._sending is not None:
            self._sending.cancel()
        super().reject()


def preview_recovery(
    jobs: Jobs,
    owner: QWidget,
    sheet: tuple[str, str, str, str],
    *,
    told: Callable[[str], object],
    failed: Callable[[Exception], object],
    veil: Veil | None = None,
) -> None:
    """Preview a recovery sheet: the key, the station's name and code, and the language."""
    key, name, code, lang = sheet
    written = formats().digits
    title = translate("Sheet", "Recovery sheet, preview")
    spoken = translate("Sheet", "A picture of the sheet. The groups of its key stand in the window behind it.")

    def show(pdf: bytes) -> None:
        PreviewDialog(jobs, Paper(title, pdf, spoken), owner, told, veil=veil).open()

    jobs.run(
        lambda _task: recovery_sheet.render(key, name=name, code=code, lang=lang, digits=written),
        owner=owner,
        lane="free",
        done=show,
        failed=failed,
    )
