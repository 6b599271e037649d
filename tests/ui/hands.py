"""Somebody at the keyboard of a window: every deed is a key where the focus is, never a call and never a click."""

from pathlib import Path
from typing import Any

from keyboard import ALT, CTRL, focus, press, tab_to, type_in
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.jobs import Jobs
from app.ui.main_window import MainWindow

Key = Qt.Key


class Hands:
    """The keys of one window; what is waited for are its jobs."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    @property
    def jobs(self) -> Jobs:
        return self.window.session.jobs

    def sit_down(self) -> None:
        """Take the keyboard of this window; off screen no window manager gives it back after a dialog."""

        def there() -> bool:
            front = QApplication.activeModalWidget() or self.window
            if QApplication.activeWindow() is not front and QApplication.activePopupWidget() is None:
                front.activateWindow()
            return QApplication.activeWindow() is front

        self.qtbot.waitUntil(there)

    def quiet(self) -> None:
        """Wait until no job is left, and what it brought is shown."""
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.jobs.running, timeout=60_000)
            QApplication.processEvents()
        self.sit_down()

    @property
    def front(self) -> QWidget:
        """What fills the window before the vault is open."""
        return self.window.front

    @property
    def page(self) -> Any:
        assert self.window.desk is not None
        return self.window.desk.page

    def dialog(self, kind: type[QWidget] = QWidget) -> Any:
        """Wait for a dialog that has the focus."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
        self.sit_down()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        assert QApplication.activeModalWidget().isAncestorOf(focus())
        return QApplication.activeModalWidget()

    def choose_file(self, path: Path) -> None:
        """Type a path into the dialog that asks for one."""
        self.dialog(QFileDialog)
        press(Key.Key_A, CTRL)
        type_in(str(path))
        press(Key.Key_Return)
        self.quiet()

    def go(self, number: int) -> Any:
        """Go to a page of the rail by Alt and its number."""
        press(Key(Key.Key_0 + number), ALT)
        self.quiet()
        return self.page

    def settings(self) -> Any:
        """Go to the settings, which have no number of their own, through the palette."""
        press(Key.Key_K, CTRL)
        type_in("Settings")
        press(Key.Key_Return)
        self.quiet()
        assert self.page.header.title.text() == "Settings"
        return self.page

    def do(self, name: str, *, back: bool = False) -> None:
        """Reach a control by Tab and press it with Enter."""
        tab_to(name, back=back)
        press(Key.Key_Return)
        self.quiet()

    def tick(self, name: str) -> None:
        """Reach a tick or a choice by Tab and take it with Space."""
        tab_to(name)
        press(Key.Key_Space)

    def write(self, name: str, words: str) -> None:
        """Reach a field by Tab and type what it holds from then on; the next one where no name is given."""
        tab_to(name) if name else press(Key.Key_Tab)
        press(Key.Key_A, CTRL)
        type_in(words)

    def choose(self, name: str, words: str) -> None:
        """Reach a list of choices by Tab and type the first letters of one."""
        tab_to(name)
        type_in(words)

    def pick(self, word: str) -> None:
        """Go down in the menu that has popped up, and take an entry of it."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in menu.actions():
            press(Key.Key_Down)
            now = menu.activeAction()
            if now is not None and now.text().replace("&", "").partition("\t")[0] == word:
                press(Key.Key_Return)
                self.quiet()
                return
        raise AssertionError(f"no entry {word!r} in {[one.text() for one in menu.actions()]}")

    def access(self, name: str) -> None:
        """Press Alt and the letter that is underlined in a button of the dialog or header in front."""
        front = QApplication.activeModalWidget() or self.page.header
        button = next(one for one in front.findChildren(QPushButton) if one.isVisible() and _plain(one) == name)
        assert button.isEnabled(), f"{name!r} is refused: {button.toolTip()}"
        keys = button.shortcut().toString()
        assert keys.startswith("Alt+"), f"{name!r} has no letter of its own"
        with self.qtbot.waitSignal(button.clicked):  # Qt shows the button pressed for a moment
            press(Key[f"Key_{keys[-1]}"], ALT)
        self.quiet()


def _plain(button: QPushButton) -> str:
    return button.accessibleName() or button.text().replace("&", "").strip()


def words_in(widget: QWidget) -> str:
    """Return all that can be read in a widget."""
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())
