"""The window: what comes before the vault is open, the desk after, the lock over both."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.errors import AppError
from app.ui import shortcuts
from app.ui.errors import title_and_todo
from app.ui.i18n import speaks, translate
from app.ui.letters import Letters
from app.ui.lock import End, Lock
from app.ui.menu_key import open_menu
from app.ui.session import Session
from app.vault.folder import require_vault

if TYPE_CHECKING:
    from app.ui.cover import Cover
    from app.ui.desk import Desk
    from app.ui.dialogs import Dialog, Question
    from app.ui.start.steps import Answers
    from app.vault.vault import Vault

# Imported where they are first shown: nobody waits at the unlock page for what comes after it (app/ui/ahead.py).
SIZE = (1366, 768)
_OWN_MISTAKES = 3  # from so many attempts on they are a warning


class MainWindow(QMainWindow):
    """Start pages, then the desk. Its title never says more than the program's name."""

    look_changed = Signal()
    language_chosen = Signal(str)

    def __init__(self, session: Session, *, end: End, leave: End) -> None:
        super().__init__()
        self.session = session
        self._end, self._leave = end, leave
        self.setWindowTitle("Waypost")
        self.resize(*SIZE)
        self._root = QStackedWidget()
        self.setCentralWidget(self._root)
        Letters(self)
        self.desk: Desk | None = None
        self._cover: Cover | None = None
        self._asking: Question | None = None
        self.lock = Lock(session, self, end=end, minutes=session.settings.idle_minutes, parent=self)
        self.lock.asked.connect(self.ask_lock)
        shortcuts.bind(
            self,
            {
                "veil": self._toggle_veil,
                "lock": self.ask_lock,
                "panic": self.lock.panic,
                "quit": self.close,
                "menu": open_menu,
                "help": self.show_help,
                "keys": self._show_keys,
                "blank": self.show_blank,
            },
        )
        if session.context.demo:
            from app.ui.cover import Watermark

            Watermark(self)

    @property
    def front(self) -> QWidget | None:
        """What fills the window: a page from before the vault is open, or the desk."""
        return self._root.currentWidget()

    def start(self, folder: Path | None) -> None:
        """Show the unlock page of a vault, or the two ways in where there is none."""
        try:
            if folder is None:
                self.show_welcome()
            else:
                require_vault(folder)
                self.show_unlock(folder)
        except AppError as error:
            self.show_welcome(error)

    def show_welcome(self, error: AppError | None = None, *, back: Path | None = None) -> None:
        """Show the two ways in, with what went wrong before; `back` is the vault in front before."""
        from app.ui.start.welcome import Welcome

        page = Welcome(back=back is not None)
        page.wants_new.connect(lambda: self.show_wizard(back=back))
        if back is not None:
            page.wants_back.connect(lambda: self.show_unlock(back))
        page.wants_open.connect(self._ask_vault)
        page.wants_restore.connect(lambda: self.show_restore(back=back))
        if error is not None:
            page.banner.say("warn", *title_and_todo(error))
        self._put(page, page.new)

    def show_wizard(self, *, back: Path | None = None, answers: "Answers | None" = None) -> None:
        """Show the new-vault wizard, after its first step where there are answers; leaving it leads back."""
        from app.ui.start.wizard import Wizard

        page = Wizard(self.session.context, self.session.jobs, can_go_back=True, answers=answers)
        page.created.connect(self.show_desk)
        page.cancelled.connect(lambda: self.show_welcome(back=back))
        page.language_chosen.connect(
            lambda chosen: self._speak(chosen, lambda: self.show_wizard(back=back, answers=page.answers))
        )
        self._put(page, page.steps[page.at].heading)

    def show_unlock(self, folder: Path) -> None:
        """Show the unlock page of a vault folder."""
        from app.ui.start.unlock import Unlock

        page = Unlock(self.session.context, self.session.jobs, folder)
        page.opened.connect(self._opened)
        page.wants_restore.connect(lambda: self.show_restore(back=folder))
        page.wants_recovery.connect(lambda: self.show_recover(folder))
        page.wants_other.connect(lambda: self.show_welcome(back=folder))
        page.language_chosen.connect(lambda chosen: self._speak(chosen, lambda: self.show_unlock(folder)))
        self._put(page, page.passphrase)

    def show_recover(self, folder: Path) -> None:
        """Show how the recovery sheet opens a vault; leaving it leads back to its unlock page."""
        from app.ui.start.recover import Recover

        page = Recover(self.session.context, self.session.jobs, folder)
        page.opened.connect(self._opened)
        page.cancelled.connect(lambda: self.show_unlock(folder))
        self._put(page, page.key)

    def show_restore(self, *, back: Path | None = None) -> None:
        """Show how a vault is made from a backup; leaving it leads back to where it was asked for."""
        from app.ui.start.restore import Restore

        page = Restore(self.session.context, self.session.jobs)
        page.restored.connect(self.start)
        page.cancelled.connect(lambda: self.show_welcome() if back is None else self.show_unlock(back))
        self._put(page, page.choose_source)

    def _opened(self, vault: "Vault") -> None:
        """Go to the desk; of a vault that is new at its place it is asked first whether it is a copy."""
        self.session.context.vault = vault
        self.lock.start()
        if self.session.context.demo:
            self.show_desk(vault)
            return
        from app.services import origin

        self.session.jobs.run(
            lambda _task: origin.at_home(vault),
            owner=self,
            lane="read",
            done=lambda home: self.show_desk(vault) if home else self.show_origin(vault),
            failed=lambda _error: self.show_origin(vault),  # nothing tells that it is at home
        )

    def show_origin(self, vault: "Vault") -> None:
        """Ask whether an open vault was moved here or is a copy."""
        from app.ui.start.origin import MovedOrCopied

        page = MovedOrCopied(self.session)
        page.settled.connect(lambda: self.show_desk(vault))
        self._put(page, page)

    def show_desk(self, vault: "Vault") -> None:
        """Take an open vault and show its pages; the idle time begins."""
        self.session.context.vault = vault
        self._remember(vault.folder)
        desk = self.desk = self._new_desk()
        self.session.jobs.come_after(self)
        self.lock.start()
        if desk.page is not None:
            desk.page.take_focus()
            self._warn(vault, desk)
        from app.ui.upkeep import Upkeep

        Upkeep(desk).look()

    def _new_desk(self) -> "Desk":
        from app.ui.desk import Desk

        desk = Desk(self.session)
        desk.lock_asked.connect(self.ask_lock)
        desk.settings_changed.connect(self._settings_changed)
        desk.foot.stay.connect(self.lock.touch)
        self.lock.remaining.connect(desk.show_remaining)
        self._put(desk, desk.rail)
        return desk

    def _warn(self, vault: "Vault", desk: "Desk") -> None:
        if desk.page is None:
            return
        if vault.warnings:
            desk.page.banner.say("warn", *title_and_todo(AppError(vault.warnings[0])))
        elif vault.tries is not None:
            tone = "info" if vault.tries.count < _OWN_MISTAKES else "warn"
            desk.page.banner.say(tone, *title_and_todo(vault.tries.told))

    def show_blank(self) -> None:
        """Offer the blank paper form."""
        if self.desk is not None:
            from app.ui.pages.blank_dialog import BlankDialog

            BlankDialog(self.session, self, self.desk.toast.say).open()

    def show_help(self, place: str = "", over: QWidget | None = None) -> None:
        """Show the chapters, at what is in front if no place is named: as a page, or `over` what must not be left."""
        if self._cover is not None:
            return
        page = self.desk.page if self.desk is not None else None
        place = place or (page.help_at if page is not None else "")
        if over is None and self.desk is not None and page is not None and not page.keeps_place:
            self.desk.show_page("help", place or None)
            return
        from app.ui.pages.help import HelpDialog

        dialog = HelpDialog(self.session, over or self, place)
        dialog.open()
        dialog.take_focus()

    def _show_keys(self) -> None:
        from app.ui.dialogs import KEYS

        self.show_help(KEYS)

    def _toggle_veil(self) -> None:
        if self.desk is not None:
            self.session.veil.toggle()

    def ask_lock(self) -> None:
        """Lock now; where a job runs, ask whether to wait for it or to stop it."""
        self._ask_to_go(self._end)

    def _ask_to_go(self, end: End) -> None:
        if self.session.context.vault is None or self._cover is not None or self._asking is not None:
            return
        if self._holds_unkept:
            self._ask(
                translate("Lock", "What was typed last is not in the vault. Lock all the same?"),
                translate("Lock", "It could not be saved. If it cannot be saved now either, it is lost."),
                risky=translate("Lock", "Lock all the same"),
                safe=translate("Lock", "Stay here"),
                then=lambda: self._end_jobs(end),
            )
        else:
            self._end_jobs(end)

    @property
    def _holds_unkept(self) -> bool:
        desk = self.desk is not None and self.desk.holds_unkept
        return desk or any(dialog.holds_unkept for dialog in self._dialogs())

    def _dialogs(self) -> "list[Dialog]":
        from app.ui.dialogs import Dialog

        return [one for one in self.findChildren(Dialog) if one.isVisible()]

    def _end_jobs(self, end: End) -> None:
        running = [job for job in self.session.jobs.running if job.title and not job.short]
        if not running:
            self._lock(end)
            return
        question = self._ask(
            translate("Lock", "A job is still running. Stop it and lock?"),
            translate("Lock", "{job}. Stopping leaves nothing half done.").format(job=running[0].title),
            risky=translate("Lock", "Stop it and lock"),
            safe=translate("Lock", "Lock when it has ended"),
            then=lambda: self._stop_and_lock(end),
        )
        question.safe.clicked.connect(lambda _checked=False: self._lock(end))

    def _ask(self, title: str, text: str, *, risky: str, safe: str, then: Callable[[], object]) -> "Question":
        from app.ui.dialogs import Question

        asked = self._asking = Question(self, title, text, risky=risky, safe=safe, then=lambda _reason: then())
        asked.finished.connect(self._asked)
        asked.open()
        return asked

    def _asked(self) -> None:
        self._asking = None

    def _lock(self, end: End) -> None:
        self.lock.set_end(end)
        self.lock.manual()

    def _stop_and_lock(self, end: End) -> None:
        for job in self.session.jobs.running:
            if job.title:  # what was asked about; drafts and other short writes behind it are done
                job.cancel()
        self._lock(end)

    def put_away(self) -> None:
        """Let the page in front save its draft, and every dialog what is typed into it."""
        if self.desk is not None:
            self.desk.put_away()
        for dialog in self._dialogs():
            dialog.put_away()

    def cover(self, sentence: str) -> None:
        """Cover the window, drop what was read and what is still being read, take no more input."""
        self.session.jobs.mute()
        running = [job.title for job in self.session.jobs.running if job.title]
        told = sentence or (running[0] if running else "")
        self._root.setEnabled(False)
        for say in (self._root.setToolTip, self._root.setAccessibleDescription):
            say(translate("Lock", "The vault is being closed."))
        if self.desk is not None:
            self.desk.forget()
        for dialog in self.findChildren(QWidget):
            if dialog.isWindow():
                dialog.close()
                dialog.hide()  # one that stays for the end of its work
        from app.ui.cover import Cover

        self._cover = Cover(self, told)
        self._cover.show()
        self._cover.setFocus()  # so that it is read out

    def vanish(self) -> None:
        """Be gone from the screen at once."""
        self.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Quit the way the lock goes, without a new process."""
        if self.session.context.vault is None:
            event.accept()
            self._leave()
            return
        event.ignore()
        if self._cover is not None:
            self.lock.set_end(self._leave)
        self._ask_to_go(self._leave)

    def _speak(self, language: str, show: Callable[[], None]) -> None:
        """Speak another language from now on; the page in front is made anew, once it has told everything."""
        self.language_chosen.emit(language)
        QTimer.singleShot(0, self, show)

    def _settings_changed(self) -> None:
        settings = self.session.settings
        self.lock.set_minutes(settings.idle_minutes)
        self.look_changed.emit()
        if not speaks(settings.language, settings.digits):
            # After the drafts that are on their way into the vault: what became of them is still told by this desk.
            self.session.jobs.run(lambda _task: None, owner=self, lane="write", done=lambda _none: self._renew_desk())

    def _renew_desk(self) -> None:
        """Make the desk anew in another language; one that still holds a draft that is not in the vault stays."""
        desk = self.desk
        if desk is None or desk.holds_unkept or self._cover is not None:
            return
        self.language_chosen.emit(self.session.settings.language)
        self.desk = self._new_desk()
        self.desk.show_page("settings")

    def _remember(self, folder: Path) -> None:
        if self.session.context.demo:
            return
        try:
            self.session.context.change_settings(last_vault=str(folder))
        except OSError:
            self.session.context.settings = self.session.settings.changed(last_vault=str(folder))

    def _ask_vault(self) -> None:
        from app.ui.dialogs import ask_folder

        ask_folder(self, translate("Welcome", "The folder of the vault"), self.start)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Let Tab follow the layouts."""
        from app.ui import tabbing

        return tabbing.step(self, self.focusWidget(), forward=following)

    def _put(self, page: QWidget, focus: QWidget) -> None:
        before = self._root.currentWidget()
        self._root.addWidget(page)
        self._root.setCurrentWidget(page)
        if before is not None:
            self._root.removeWidget(before)
            before.deleteLater()
        focus.setFocus()
