"""Dialogs: only for a decision that cannot be undone or needs a reason; the title asks, the buttons are verbs."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QDir, QEvent, QObject, QStorageInfo, Qt, QTimer, QUrl
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QFrame, QLineEdit, QSpacerItem, QVBoxLayout, QWidget

from app.ui import shortcuts, tabbing, theme
from app.ui.errors import title_and_todo
from app.ui.file_dialog_look import dress
from app.ui.i18n import translate
from app.ui.jobs import Job
from app.ui.layouts import margins, row, scrolled
from app.ui.letters import Letters
from app.ui.menu_key import open_menu
from app.ui.text import PlainLabel
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, SharedKeys, danger, primary, secondary
from app.ui.widgets.field import Field, line_edit
from app.ui.words import moment

if TYPE_CHECKING:
    from app.ui.keep_words import KeepWords, Part
    from app.ui.session import Session
    from app.vault.dialog_words import Typed, Where

_WIDTH, _SIDE = 480, 24
_FRAME = 40  # px that the system's title bar takes
_BESIDE_BAR = 8  # px between the words and the bar that scrolls them
_REASON_LIMIT = 500
KEYS = "10-keys"  # the chapter of all shortcuts; its table is made of the keys that are bound
_LAST_FOLDER = "last_folder"
# Where Linux and macOS show a stick; Windows has its drives under "Computer".
_STICKS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


@runtime_checkable
class Helper(Protocol):
    """A window that can show the help."""

    def show_help(self, place: str = "", over: QWidget | None = None) -> None:
        """Show a place of the help, over a dialog where one is named."""
        ...


class Dialog(QDialog):
    """Title, body, buttons at the end; Esc is the safe way out. Opened with `open()`, never a nested loop.

    HELP is the place of the help that F1 opens over it; empty, it is that of the page below.
    """

    HELP = ""

    def __init__(self, parent: QWidget, title: str, *, width: int = _WIDTH) -> None:
        super().__init__(parent)
        self.setWindowTitle("Waypost")
        self.setModal(True)
        self.setAccessibleName(title)
        Letters(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space(12))
        self.buttons = row()
        self._doing: Job | None = None
        self._leaving = False
        self._kept_words: KeepWords | None = None
        self._keys = SharedKeys()
        shortcuts.bind(self, {"menu": open_menu, "help": self.ask_help, "keys": partial(self.ask_help, KEYS)})
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.space(16))
        margins(layout, (_SIDE, 20, _SIDE, 16))
        layout.addWidget(PlainLabel(title, role="head", wrap=True))
        layout.addLayout(self.body)
        layout.addLayout(self.buttons)
        self.buttons.addStretch(1)
        # A strut, not a minimum width: that would let words that are longer be cut.
        layout.addSpacerItem(QSpacerItem(theme.px(width - 2 * _SIDE), 0))

    @property
    def busy(self) -> bool:
        """Whether what was asked for is still being done."""
        return self._doing is not None

    def follow(self, job: Job) -> None:
        """Stay until a job has ended, so that its end is told; whoever leaves before asks it to stop."""
        self._doing, self._leaving = job, False
        job.finished.connect(self._followed)

    def _followed(self) -> None:
        self._doing = None
        if self._leaving and self.isVisible():
            self.reject()

    def reject(self) -> None:
        """Leave it; what is being done may be past stopping, so its end is waited for."""
        if self._doing is not None:
            self._leaving = True
            self._doing.cancel()
        else:
            super().reject()

    def keep_words(self, session: "Session", where: "Where", parts: "Mapping[str, Part]") -> None:
        """Let what is typed outlive a lock: called once the fields hold what they begin with."""
        from app.ui.keep_words import KeepWords  # with the vault, which no page before the unlocking waits for

        self._said = Banner()
        self.body.insertWidget(0, self._said)
        self._kept_words = KeepWords(session, where, parts, offered=self._offered, failed=self._not_kept, parent=self)

    def _offered(self, typed: "Typed") -> None:
        what = translate("Dialogs", "Typed on {moment}, and not finished").format(moment=moment(typed.at))
        so = translate("Dialogs", "It waited in the vault. If you leave without finishing, it goes.")
        self._said.say("info", what, so)
        self.fit()

    def _not_kept(self, error: Exception | None) -> None:
        if error is not None:
            what = translate("Dialogs", "What is typed here is not in the vault.")
            self._said.say("bad", what, " ".join(title_and_todo(error)))
            self.fit()
        elif self._said.property("tone") == "bad":
            self._said.hide()
            self.fit()

    @property
    def holds_unkept(self) -> bool:
        """Whether something typed here could not be put into the vault."""
        return self._kept_words is not None and self._kept_words.unkept

    def put_away(self) -> None:
        """Keep what is typed for the next opening; called before the lock closes the dialog."""
        if self._kept_words is not None:
            self._kept_words.put_away()

    def done(self, result: int) -> None:
        """Close; whoever did or cancelled it themselves needs no more of what they typed."""
        if self._kept_words is not None:
            self._kept_words.end()
        super().done(result)

    def ask_help(self, place: str = "") -> None:
        """Ask the window below for the help: its own shortcuts are asleep while a dialog is open."""
        below = self.parentWidget()
        while below is not None and not isinstance(below, Helper):
            below = below.parentWidget()
        if below is not None:
            below.show_help(place or self.HELP, self)

    def text(self, words: str, *, role: str = "second") -> PlainLabel:
        """Add a paragraph."""
        made = PlainLabel(words, role=role, wrap=True)
        self.body.addWidget(made)
        return made

    def event(self, event: QEvent) -> bool:
        """Grow with words that come or go while it is open."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            layout = self.layout()
            if layout is not None and layout.totalHeightForWidth(self.width()) > self.height():
                self.fit()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Come up in the height that the words need."""
        super().showEvent(event)
        self.fit()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Let Tab follow the layouts."""
        return tabbing.step(self, self.focusWidget(), forward=following)

    def fit(self) -> None:
        """Take the height that wrapped words need, once what was shown or hidden has been laid out."""
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def button(self, made: Button, does: Callable[[], object]) -> Button:
        """Add a button at the end."""
        made.clicked.connect(lambda _checked=False: does())
        self.buttons.addWidget(made)
        self.share_keys(made)
        return made

    def share_keys(self, *buttons: Button) -> None:
        """Give buttons access keys that are theirs alone in this dialog."""
        self._keys.add(*buttons)


class LongDialog(Dialog):
    """A dialog whose body scrolls where it is higher than the screen, so that its buttons are always in sight."""

    def __init__(self, parent: QWidget, title: str, *, width: int = _WIDTH) -> None:
        super().__init__(parent, title, width=width)
        self._content = QFrame()
        self._content.setProperty("frame", "plain")
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.space(12))
        self._area = scrolled(self._content)
        self.body.addWidget(self._area)
        self.body = inner

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        sides = layout.contentsMargins()
        width = self.width() - sides.left() - sides.right()
        wrapped = self.body.totalHeightForWidth(width) if self.body.hasHeightForWidth() else 0
        needed = wrapped or self.body.sizeHint().height()
        self._area.setFixedHeight(0)
        self._area.setMinimumWidth(self.body.minimumSize().width())  # longer words widen it, as in any dialog
        layout.activate()
        room = self.screen().availableGeometry().height() - layout.totalHeightForWidth(self.width()) - _FRAME
        # A bar that stands there on the way takes width from the words, which then need more height: it would stay.
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFixedHeight(max(0, min(needed, room)))
        margins(self.body, (0, 0, 0 if needed <= room else _BESIDE_BAR, 0))
        super()._fit()
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)


class Question(Dialog):
    """Asks for a decision; `safe` is the primary, default and Esc, `risky` does it; `reason` labels a needed reason."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        *,
        risky: str,
        safe: str,
        then: Callable[[str], object],
        reason: str = "",
    ) -> None:
        super().__init__(parent, title)
        self._then = then
        self._reason: QLineEdit | None = None
        self._field: Field | None = None
        self.text(text)
        if reason:
            self._reason = line_edit(limit=_REASON_LIMIT)
            self._field = Field(reason, self._reason)
            self.body.addWidget(self._field)
        self.risky = self.button(danger(risky), self._go)
        self.safe = self.button(primary(safe), self.reject)
        self.safe.setDefault(True)
        if self._reason is None:
            self.safe.setFocus()

    @property
    def reason(self) -> QLineEdit:
        """The editor of the reason; only where one is asked for."""
        assert self._reason is not None
        return self._reason

    def _go(self) -> None:
        given = self._reason.text().strip() if self._reason else ""
        if self._field is not None and len(given) < 3:
            self._field.show_error(translate("Dialogs", "Write the reason in a few words; it is kept in the log."))
            self._field.editor.setFocus()
            return
        self.accept()
        self._then(given)


class Notice(Dialog):
    """Says something that must have been read, with one button."""

    def __init__(self, parent: QWidget, title: str, text: str, *, button: str = "") -> None:
        super().__init__(parent, title)
        self.text(text)
        self.button(secondary(button or translate("Dialogs", "Close")), self.accept)


def ask_folder(parent: QWidget, title: str, then: Callable[[Path], object]) -> QFileDialog:
    """Let a person choose a folder; `then` gets it. Nothing happens on cancel."""
    dialog = _made(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _opened(dialog, then)


def ask_open_file(parent: QWidget, title: str, filters: str, then: Callable[[Path], object]) -> QFileDialog:
    """Let a person choose a file to read."""
    dialog = _made(parent, title, filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _opened(dialog, then)


def ask_save_file(parent: QWidget, title: str, name: str, filters: str, then: Callable[[Path], object]) -> QFileDialog:
    """Let a person choose where to write a file; `name` is the neutral name on offer."""
    dialog = _made(parent, title, filters)
    dialog.selectFile(name)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix)
    return _opened(dialog, then)


def _made(parent: QWidget, title: str, filters: str = "") -> QFileDialog:
    # It begins at the root, or Qt looks at the last folder with icons of its own before it has ours.
    dialog = QFileDialog(parent, title, QDir.rootPath(), filters)
    # Qt's own dialog keeps no history of places outside Waypost, and tests can drive it.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dress(dialog)
    return dialog


def _opened(dialog: QFileDialog, then: Callable[[Path], object]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # The first time at home, then where a person was last: the stick, most often.
    dialog.setDirectory(_memory().property(_LAST_FOLDER) or QDir.homePath())
    dialog.setSidebarUrls(_places())
    _name(dialog)
    dialog.fileSelected.connect(lambda chosen: _chosen(Path(chosen), then))
    dialog.open()
    return dialog


def _name(dialog: QFileDialog) -> None:
    """Give it the words that the other dialogs have: Qt's own catalogues miss some, and use other ones."""
    folder = dialog.fileMode() == QFileDialog.FileMode.Directory
    saves = dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    what = QFileDialog.DialogLabel
    named = translate("Files", "Folder:") if folder else translate("Files", "File name:")
    does = translate("Files", "Choose") if folder else translate("Files", "Open")
    for label, words in (
        (what.LookIn, translate("Files", "Look in:")),
        (what.FileName, named),
        (what.FileType, translate("Files", "Files of type:")),
        (what.Accept, translate("Files", "Save") if saves else does),
        (what.Reject, translate("Dialogs", "Cancel")),
    ):
        dialog.setLabelText(label, words)


def _memory() -> QObject:
    return QApplication.instance() or QObject()


def _chosen(path: Path, then: Callable[[Path], object]) -> None:
    _memory().setProperty(_LAST_FOLDER, str(path if path.is_dir() else path.parent))
    then(path)


def _places() -> list[QUrl]:
    sticks = [volume.rootPath() for volume in QStorageInfo.mountedVolumes() if volume.isReady()]
    shown = [path for path in sticks if path.startswith(_STICKS)]
    return [QUrl("file:"), *(QUrl.fromLocalFile(path) for path in (QDir.homePath(), *shown))]
