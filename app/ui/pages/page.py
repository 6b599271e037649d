"""What every page of the window shares: header, banner, body, and its words to the window."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.jobs import Job, Lane, Work
from app.ui.pages.header import PageHeader as PageHeader
from app.ui.session import Session
from app.ui.widgets.banner import Banner
from app.ui.widgets.two_columns import TwoColumns

LOCK = "lock"  # asked for like a page, where a page's work ends with the lock


class Page(QWidget):
    """A page: `enter` when it is shown, `leave` before another is; `kinds` are the changes it wants to hear of.

    `parts` are the panes of its body, where that has more than one and no two columns.

    HELP is the chapter that F1 opens; help comes over a page that `keeps_place`, so that it is not left for it.

    Signals: `said` a sentence for the foot, `unsaved` one of what is not stored yet;
    `asked` another page by key with its argument; `toasted` a short message.
    """

    said = Signal(str)
    unsaved = Signal(str)
    asked = Signal(str, object)
    toasted = Signal(str)
    kinds: frozenset[str] = frozenset()
    keeps_place = False
    HELP = ""
    parts: Sequence[QWidget] = ()

    def __init__(self, session: Session, title: str) -> None:
        super().__init__()
        self.session = session
        self._question: Job | None = None
        self._unread = ""
        self.setAccessibleName(title)
        self.header = PageHeader(title)
        self.banner = Banner(wide=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        self.body.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.header)
        layout.addWidget(self.banner)
        layout.addLayout(self.body, 1)

    @property
    def help_at(self) -> str:
        """The place in the help that F1 opens: a chapter, perhaps with "#" and the number of its heading."""
        return self.HELP

    def enter(self, _argument: Any = None) -> None:
        """Show fresh content; called each time the page comes to the front."""

    def leave(self) -> None:
        """Put away what must not be lost; called before another page comes and before a lock."""

    def refresh(self) -> None:
        """Ask again for what is shown; called after a change of one of `kinds` while the page is in front."""

    def ask_newest(
        self,
        work: Work,
        done: Callable[[Any], object],
        *,
        failed: Callable[[Exception], object] | None = None,
        lane: Lane = "read",
    ) -> None:
        """Read what the page shows. An older question is dropped: a lane has two workers, it may be answered last.

        Where it cannot be read and `failed` is not given, that is said, and it can be asked again.
        """
        self.drop_question()

        def not_read(error: Exception) -> None:
            self.not_read(error, lambda: self.ask_newest(work, done, lane=lane))

        def shown(answer: Any) -> None:
            self.was_read()
            done(answer)

        self._question = self.session.jobs.run(work, owner=self, lane=lane, done=shown, failed=failed or not_read)

    def not_read(self, error: Exception, again: Callable[[], object]) -> None:
        """Say why what the page shows could not be read, until it is."""
        self.banner.say_error(error, (translate("Page", "Try again"), again))
        self._unread = self.banner.sentence

    def was_read(self) -> None:
        """Take back that it could not be read, unless something else is said by now."""
        if self._unread and self.banner.sentence == self._unread:
            self.banner.hide()
        self._unread = ""

    def drop_question(self) -> None:
        """Hear no answer any more to what was asked last."""
        if self._question is not None:
            self._question.drop()

    def forget(self) -> None:
        """Drop everything that was read from the vault; called when the window is covered."""

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through, in its order; the page itself is what is in none of the others, such as a banner."""
        columns = self.findChild(TwoColumns)
        halves = columns.halves if isinstance(columns, TwoColumns) else ()
        return self.header, self, *halves, *self.parts

    def take_focus(self) -> None:
        """Put the focus on the title: it is spoken, and Tab goes on from there."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def failed(self, error: Exception) -> None:
        """Show a failure as banner; work can go on."""
        self.banner.say_error(error)
