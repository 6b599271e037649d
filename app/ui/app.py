"""Starts the window: hardening, look, language, lock, and the collector of garbage on the GUI thread."""

import argparse
import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.context import Context, build_context
from app.hardening import harden
from app.logs import catch_all, start_logging
from app.ui import theme
from app.ui.ahead import Painted, load_ahead
from app.ui.i18n import right_to_left, set_language
from app.ui.jobs import Jobs
from app.ui.lock import End, end_and_unlock, end_for_good
from app.ui.main_window import MainWindow
from app.ui.session import Session

_COLLECT_EVERY = 1000
_YOUNG = 1  # the generations of what is new since the last time, and of nothing else
_REST, _RESTED_ON = 5, 60  # seconds without a touch until all is gone through, and until that is done again
_TITLE_BAR = 48
# Seconds after which a worker lets the window have the interpreter: it waits for that at each of the thousand calls of
# one painting. One that asks the database all the time would not be asked at all, but for a pause as long as this.
_TURN = 0.00005
_TYPING = 1000  # Milliseconds between two letters of one word typed into a list.


class Collector(QObject):
    """Collects cyclic garbage on the GUI thread alone: elsewhere it could destroy a widget from a worker.

    While somebody is at work, only what is new is gone through: a pass through all would stop the window for as long
    as a tenth of a second. That is left for a moment of rest. Workers give way to that thread at once, too.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        sys.setswitchinterval(_TURN)
        timer = QTimer(self)
        timer.timeout.connect(self.collect_young)
        timer.start(_COLLECT_EVERY)
        self._due = _REST

    def collect_young(self) -> None:
        """Go through what is new."""
        gc.collect(_YOUNG)

    def rest(self, seconds: int) -> None:
        """Go through all where nobody has touched the window for so long, and again after each further minute."""
        if seconds < _REST:
            self._due = _REST
        elif seconds >= self._due:
            self._due = seconds + _RESTED_ON
            gc.collect()


def build_application(argv: Sequence[str], context: Context) -> QApplication:
    """Return the QApplication with fonts, look and language of the settings."""
    existing = QApplication.instance()
    # Qt takes the first for the name of the program, whatever it is.
    app = existing if isinstance(existing, QApplication) else QApplication([*(argv or ("waypost",)), *theme.STYLE])
    app.setApplicationName("Waypost")
    app.setApplicationDisplayName("")
    app.setKeyboardInputInterval(_TYPING)
    set_language(app, context.settings.language, context.settings.digits)
    theme.install(app, name=context.settings.theme, scale=context.settings.text_scale)
    return app


def build_window(context: Context, *, folder: Path | None, end: End, leave: End) -> MainWindow:
    """Return the window on a vault folder (None: the two ways in), not yet shown."""
    session = Session(context, Jobs(QApplication.instance()))
    window = MainWindow(session, end=end, leave=leave)
    window.look_changed.connect(lambda: apply_look(context))
    window.language_chosen.connect(lambda language: choose_language(context, language))
    window.start(folder)
    return window


def apply_look(context: Context) -> None:
    """Put changed settings on the running window."""
    settings = context.settings
    theme.current().apply(dark=theme.wants_dark(settings.theme), scale=settings.text_scale, arabic=right_to_left())


def choose_language(context: Context, language: str) -> None:
    """Speak another language from now on and store it; a settings file that cannot be written does not matter here."""
    if language != context.settings.language:
        try:
            context.change_settings(language=language)
        except OSError:
            context.settings = context.settings.changed(language=language)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        set_language(app, language, context.settings.digits)
        apply_look(context)


def run_window(
    argv: Sequence[str], *, vault_folder: Path | None = None, demo: bool = False, context: Context | None = None
) -> int:
    """Open the window and return the exit code once it was closed; a lock ends the process instead."""
    harden()
    start_logging()
    catch_all()
    context = context or build_context(demo=demo)
    context.demo = context.demo or demo
    app = build_application(argv, context)
    collector = Collector(app)
    folder = vault_folder or _last(context)

    def end() -> None:
        vault_now = window.session.context.vault
        end_and_unlock(vault_now.folder if vault_now else vault_folder or _last(context), demo=context.demo)

    window = build_window(context, folder=folder, end=end, leave=end_for_good)
    window.lock.untouched.connect(collector.rest)
    Painted(window, lambda: _painted(app, window))
    show_fitting(window)
    code = app.exec()
    window.session.jobs.close()
    return code


def _painted(app: QApplication, window: MainWindow) -> None:
    """Do what the first page did not wait for; the vault is not open yet, so there is no key to lock away."""
    from app.ui.roles import tell_roles
    from app.ui.system_watch import SystemWatch

    tell_roles()
    watch = SystemWatch(window)
    watch.away.connect(window.lock.away)
    watch.listen_here()
    app.aboutToQuit.connect(watch.rest)  # before the buses go: Qt's own thread would look for it
    load_ahead(window.session.jobs, window, window.session.settings.language)


def show_fitting(window: MainWindow) -> None:
    """Show the window; on a screen that has no room for it and its frame, as large as the screen."""
    room = window.screen().availableGeometry()
    if room.width() <= window.width() or room.height() <= window.height() + _TITLE_BAR:
        window.showMaximized()
    else:
        window.show()


def _last(context: Context) -> Path | None:
    last = context.settings.last_vault
    return Path(last) if last and Path(last).is_dir() else None


def main(argv: Sequence[str] | None = None) -> int:
    """Start from a command line: `--vault DIR` shows its unlock page, `--demo` marks sample data."""
    parser = argparse.ArgumentParser(prog="waypost")
    parser.add_argument("--vault", type=Path, metavar="DIR")
    parser.add_argument("--demo", action="store_true")
    given = parser.parse_args(argv)
    return run_window(sys.argv[:1], vault_folder=given.vault, demo=given.demo)


if __name__ == "__main__":
    sys.exit(main())
