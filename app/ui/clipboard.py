"""The clipboard (threat T20): what is copied here is marked as secret, cleared after ten seconds and at the lock."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

CLEARED_AFTER = 10_000
INSIDE = "application/x-waypost-inside"
_WORDS = "words"
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
# What each system's clipboard managers and histories read; the others ignore what they do not know.
SECRET = {
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"\x01",
    _WINDOWS.format("CanIncludeInClipboardHistory"): b"\x00\x00\x00\x00",
    _WINDOWS.format("CanUploadToCloudClipboard"): b"\x00\x00\x00\x00",
    "application/x-nspasteboard-concealed-type": b"",
}
_HINT = next(iter(SECRET))
# These have no owner that Qt could tell: nothing outside this process reaches their clipboard.
_ALONE = frozenset({"offscreen", "minimal"})
# X11 refuses a copy that is older than another program's. Qt says "changed" and "yours" all the same, and gives the
# other's content: answering that as ours would take it over, or go on until the stack is full.
_ANOTHER = "QXcbClipboardMime"
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class Clipboard(QObject):
    """Marks whatever a control of this program copies, and clears it: the clipboard, and X11's selection.

    What another program has put there since is left alone. `after` is in milliseconds.
    """

    def __init__(self, parent: QObject, *, after: int = CLEARED_AFTER) -> None:
        super().__init__(parent)
        self._system = QGuiApplication.clipboard()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(after)
        self._timer.timeout.connect(self.clear)
        self._system.changed.connect(self._changed)

    @property
    def waiting(self) -> bool:
        """Whether something of ours waits to be cleared."""
        return self._timer.isActive()

    def clear(self) -> None:
        """Take away what is ours and still there."""
        self._timer.stop()
        for mode in _MODES:
            if self._ours(mode):
                self._system.clear(mode)

    def _ours(self, mode: QClipboard.Mode) -> bool:
        held = self._system.mimeData(mode)
        if held and held.metaObject().className() == _ANOTHER:
            return False
        if mode == QClipboard.Mode.Selection:
            return self._system.supportsSelection() and self._system.ownsSelection()
        return self._system.ownsClipboard() or QGuiApplication.platformName() in _ALONE

    def _changed(self, mode: QClipboard.Mode) -> None:
        if mode not in _MODES or not self._ours(mode):
            return
        held = self._system.mimeData(mode)
        # Python is given None for an empty clipboard, whatever its type says.
        if not held or not held.formats():
            return
        if held.hasFormat(_HINT):
            self._timer.start()
        else:
            self._system.setMimeData(_marked(held), mode)


def _marked(held: QMimeData) -> QMimeData:
    """Return the same content with the marks; setting it is heard again, and then its time begins."""
    made = QMimeData()
    for form in held.formats():
        made.setData(form, held.data(form))
    made.setProperty(_WORDS, held.property(_WORDS))
    for form, value in SECRET.items():
        made.setData(form, value)
    return made


def inside(words: str) -> QMimeData:
    """Return words that can be pasted in this program alone: no other sees more than that something was copied."""
    made = QMimeData()
    made.setData(INSIDE, b"\x01")
    # A property stays with the object: the system's clipboard never asks for it.
    made.setProperty(_WORDS, words)
    return made


def words_inside(held: QMimeData) -> str:
    """Return the words of `inside`; empty where it is something else."""
    return str(held.property(_WORDS) or "") if held.hasFormat(INSIDE) else ""
