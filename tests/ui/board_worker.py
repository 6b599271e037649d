"""Two programs at one clipboard: Waypost's side, and another program that may be a clipboard manager.

python board_worker.py own MILLISECONDS | other  (orders on standard input, one answer of JSON for each)
"""

import json
import sys
import threading
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2])]

from PySide6.QtCore import QMimeData, QObject, Signal  # noqa: E402 - after the path is set
from PySide6.QtGui import QClipboard  # noqa: E402
from PySide6.QtWidgets import QApplication, QLineEdit  # noqa: E402

from app.ui.clipboard import Clipboard  # noqa: E402
from app.ui.forms.text_editors import Narrative  # noqa: E402
from app.ui.lock import end_for_good  # noqa: E402

_MODES = {"clipboard": QClipboard.Mode.Clipboard, "selection": QClipboard.Mode.Selection}


class Worker(QObject):
    """Obeys on the GUI thread."""

    heard = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._board = app.clipboard()
        self._line, self._text = QLineEdit(), Narrative()
        self._go_on = threading.Event()
        for window in (self._line, self._text):
            window.show()
        self.heard.connect(self.obey)

    def listen(self) -> None:
        """Read orders in a thread of its own; their end is the end of the program."""

        def read() -> None:
            for line in map(str.rstrip, sys.stdin):
                if line == "go on":
                    self._go_on.set()
                else:
                    self.heard.emit(line)
            self.heard.emit("end")

        threading.Thread(target=read, daemon=True).start()

    def obey(self, order: str) -> None:
        """Do one thing and answer."""
        name, _, words = order.partition(" ")
        answer = getattr(self, f"do_{name}")(words)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()

    def do_copy(self, words: str) -> bool:
        """Copy a line as Ctrl+C does; marking it by the mouse is X11's selection."""
        self._line.setText(words)
        self._line.selectAll()
        self._line.copy()
        self._board.setText(words, QClipboard.Mode.Selection)
        return True

    def do_late(self, words: str) -> bool:
        """Copy after "go on", hearing nothing of the screen before: another program may have been faster."""
        self._go_on.wait()
        return self.do_copy(words)

    def do_narrative(self, words: str) -> bool:
        """Copy from a narrative."""
        self._text.setPlainText(words)
        self._text.selectAll()
        self._text.copy()
        return True

    def do_put(self, words: str) -> bool:
        """Put something of one's own there."""
        held = QMimeData()
        held.setText(words)
        self._board.setMimeData(held)
        return True

    def do_read(self, mode: str) -> dict[str, str]:
        """Read all that is there, in every form."""
        held = self._board.mimeData(_MODES[mode])
        return {form: held.data(form).data().decode("utf-8", "replace") for form in held.formats()} if held else {}

    def do_vanish(self, _words: str) -> bool:
        """End as the panic lock does, without any clean-up."""
        end_for_good()
        return True

    def do_end(self, _words: str) -> bool:
        """End as usual."""
        QApplication.quit()
        return True


def main() -> int:
    """Run one of the two."""
    app = QApplication(sys.argv[:1])
    worker = Worker(app)
    if sys.argv[1] == "own":
        Clipboard(worker, after=int(sys.argv[2]))
    worker.listen()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
