"""The real program for tests that look at it from outside: unlocks by typed words, shows a record, then does as told.

python lock_worker.py VAULT  (on standard input: the passphrase, the marker word, then "lock" or "panic")
"""

import sys
import threading
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]

from PySide6.QtCore import QObject, QTimer, Signal  # noqa: E402 - after the path is set
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from vault_fixtures import incident  # noqa: E402

from app.ui.app import run_window  # noqa: E402
from app.ui.main_window import MainWindow  # noqa: E402
from app.ui.start.unlock import Unlock  # noqa: E402
from app.vault import drafts, revisions  # noqa: E402

_LOOK = 20


class Orders(QObject):
    """What stands on standard input, heard on the GUI thread."""

    heard = Signal(str)

    def listen(self) -> None:
        """Read in a thread of its own until there is no more."""
        threading.Thread(target=lambda: [self.heard.emit(line.strip()) for line in sys.stdin], daemon=True).start()


class Person:
    """Sits at the window: one step after the other, each once the window is ready for it."""

    def __init__(self, passphrase: str, marker: str) -> None:
        self.passphrase, self.marker = passphrase, marker
        self.orders = Orders()
        self.orders.heard.connect(self.obey)
        self.when(lambda: bool(self.window and self.window.findChild(Unlock)), self.unlock)

    @property
    def window(self) -> MainWindow | None:
        """The window, once it is there."""
        return next((one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)), None)

    def when(self, ready: Callable[[], bool], then: Callable[[], None]) -> None:
        """Look again and again without holding anything up."""
        QTimer.singleShot(_LOOK, lambda: then() if ready() else self.when(ready, then))

    def unlock(self) -> None:
        """Type the passphrase."""
        page = self.window.findChild(Unlock)
        QTest.keyClicks(page.passphrase, self.passphrase)
        page.try_it()
        self.when(lambda: self.window.desk is not None and not self.window.session.jobs.running, self.work)

    def work(self) -> None:
        """Save, type a draft, and show the record."""
        vault = self.window.session.vault
        record = revisions.save(vault, incident(summary_nonident=f"Told by {self.marker}."), state="FINAL").record_id
        drafts.put(vault, "d" * 32, {"analysis_note": self.marker})
        self.window.desk.show_page("incident", record)
        self.when(lambda: not self.window.session.jobs.running, self.ready)

    def ready(self) -> None:
        """Say so, and listen."""
        self.orders.listen()
        sys.stdout.write("ready\n")
        sys.stdout.flush()

    def obey(self, order: str) -> None:
        """Do what the test says."""
        if order == "lock":
            self.window.ask_lock()
        elif order == "panic":
            self.window.lock.panic()


def main() -> int:
    """Run the program as `waypost --vault DIR` does."""
    app = QApplication(sys.argv[:1])
    person = Person(sys.stdin.readline().strip(), sys.stdin.readline().strip())
    app.setProperty("person", person)
    return run_window([], vault_folder=Path(sys.argv[1]))


if __name__ == "__main__":
    sys.exit(main())
