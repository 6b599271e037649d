"""`python -m bench.started bare|FOLDER`: one start of a window, ended once it is painted; prints the clock of then."""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

BARE = "bare"
_SIZE = (1366, 768)


class _Painted(QObject):
    """Ends the process when the window has been painted; the children are painted in the same go."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, _end)
        return super().eventFilter(watched, event)


def _end() -> None:
    sys.stdout.write(f"{time.monotonic()}\n")
    sys.stdout.flush()
    os._exit(0)


def _watched_exec() -> int:
    """Watch the window that stands there when the event loop begins: until then nothing of it is on the screen."""
    (window,) = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))
    watch = _Painted(window)
    window.installEventFilter(watch)
    return _exec()


_exec = QApplication.exec


def main(what: str) -> int:
    """Start a bare window, or Waypost on a vault folder the way `python -m app.ui.app --vault` does."""
    if what == BARE:
        application = QApplication(["bare"])
        window = QMainWindow()
        window.resize(*_SIZE)
        window.show()
        _watched_exec()
        del application
        return 0
    QApplication.exec = staticmethod(_watched_exec)  # type: ignore[method-assign]
    from app.ui.app import main as start

    return start(["--vault", str(Path(what))])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
