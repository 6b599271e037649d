"""What waits until the first page is painted: loading what comes after it, and listening for the computer's sleep."""

import gc
from collections.abc import Callable
from functools import partial
from importlib import import_module

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.catalogue import SOURCE, catalogue
from app.errors import CATALOGUE
from app.tasks import Task
from app.ui import icons
from app.ui.jobs import Jobs

# In the order in which they are needed; whoever is faster than this waits for the rest of the module alone.
_MODULES = (
    "app.ui.tabbing",
    "subprocess",
    "app.services.vaults",
    "filelock",
    "app.services.origin",
    "app.ui.desk",
    "app.ui.cover",
    "app.ui.dialogs",
    "app.ui.upkeep",
    "app.ui.pages.home",
    "app.ui.pages.incidents",
    "app.ui.pages.incident_form",
    "app.ui.pages.read_view",
    "app.ui.pages.settings",
    "app.ui.pages.exchange",
    "app.ui.pages.export",
)


class Painted(QObject):
    """Calls `then` once, as soon as a window and all in it have been painted."""

    def __init__(self, window: QWidget, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._then = window, then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first painting; its end is when the event loop comes round."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return super().eventFilter(watched, event)


def load_ahead(jobs: Jobs, owner: QObject, language: str) -> None:
    """Load on a lane what the desk and the first F1 in a language are made of, while the passphrase is typed."""
    jobs.run(partial(_load, language, icons.ahead()), owner=owner, lane="free", done=_keep)


def _load(language: str, draw_icons: Callable[[], None], _task: Task) -> None:
    for name in _MODULES:
        import_module(name)
    draw_icons()
    for name in dir(QtWidgets):  # the first plain widget that Qt hands over asks for all of them at once
        getattr(QtWidgets, name)
    catalogue(SOURCE)  # the forms of English sentences that count
    len(CATALOGUE)  # gathers what can be said of failures
    import_module("app.ui.field_help").chapter(language)
    import_module("app.ui.pages.help").chapters(language)


def _keep(_nothing: object) -> None:
    # Modules and classes stay until the end: the collector, which stops the window, need not look at them ever again.
    gc.freeze()
