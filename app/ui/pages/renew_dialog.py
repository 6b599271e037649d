"""Renewing the vault's key, and with it the second half of a hand-over: who stays, a new sheet, then the change."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.services import handing, holding, renewing, safekeeping
from app.services.renewing import Prepared
from app.tasks import Task
from app.ui import theme
from app.ui.dialogs import LongDialog
from app.ui.errors import title_and_todo
from app.ui.i18n import translate
from app.ui.jobs import Job
from app.ui.layouts import column, framed
from app.ui.pages.sheet_proof import SheetProof
from app.ui.session import Session
from app.ui.text import PlainLabel, isolate
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import danger, primary, secondary
from app.ui.widgets.field import Field, line_edit
from app.ui.widgets.new_passphrase import NewPassphrase
from app.ui.widgets.progress import Progress
from app.ui.widgets.round_button import RoundButton
from app.ui.widgets.tick import Tick
from app.vault.holders import Seat

_WIDTH = 620


class RenewDialog(LongDialog):
    """Three steps in one dialog; nothing is changed before the last. `to_lock` is called once the key is renewed.

    With `handing_over` the leaver of the hand-over gets no passphrase, and it is noted as done.
    """

    HELP = "09-safety#2"

    def __init__(
        self, session: Session, parent: QWidget, to_lock: Callable[[], object], *, handing_over: bool = False
    ) -> None:
        title = translate("Renew", "Finish the hand-over?") if handing_over else translate("Renew", "Renew the key?")
        super().__init__(parent, title, width=_WIDTH)
        self._session, self._to_lock, self._handing = session, to_lock, handing_over
        self._prepared: Prepared | None = None
        self._job: Job | None = None
        self._renewed = self._people_known = False
        self.banner = Banner()
        self.present = line_edit(secret=True, limit=500)
        self.same = RoundButton(translate("Renew", "My passphrase stays; nobody else knows it"))
        self.other = RoundButton(translate("Renew", "I set a new one; mine may have been seen"))
        self.new = NewPassphrase(translate("Renew", "New passphrase"))
        self.stays: dict[str, QCheckBox] = {}
        self.proof = SheetProof(session)
        self.noted = Tick(translate("Renew", "I wrote the words down; they are handed over in person"))
        self._words = column(gap=6)
        self.progress = Progress(translate("Renew", "Renewing the key"))
        self._build()
        self._connect()
        self._read()

    def _build(self) -> None:
        self.body.addWidget(self.banner)
        self.first, self._people = self._first_step(), column(gap=6)
        self.first_layout.addLayout(self._people)
        self.second = self._second_step()
        for step in (self.first, self.second, self.progress):
            self.body.addWidget(step)
        self.stop = self.button(secondary(translate("Renew", "Stop")), self._stop)
        self.leave = self.button(secondary(translate("Renew", "Cancel")), self.reject)
        self.draw = self.button(primary(translate("Renew", "Draw the new key"), "key"), self.prepare)
        self.renew = self.button(danger(translate("Renew", "Renew now"), "key"), self.run)
        self.lock = self.button(primary(translate("Renew", "Lock now"), "lock"), self.accept)
        self._show_step(self.first, self.leave, self.draw)

    def _first_step(self) -> QWidget:
        made = QWidget()
        self.first_layout = QVBoxLayout(made)
        self.first_layout.setContentsMargins(0, 0, 0, 0)
        self.first_layout.setSpacing(theme.space(10))
        words = translate(
            "Renew",
            "The vault is copied under a new key. Old passphrases, the old recovery sheet and kept copies of the "
            "vault's header no longer open it. Earlier backups still open with the old ones.",
        )
        self.present_field = Field(translate("Renew", "Your present passphrase"), self.present)
        self.same.setChecked(True)
        self.new.setVisible(False)
        self.first_layout.addWidget(PlainLabel(words, role="second", wrap=True))
        for widget in (self.present_field, self.same, self.other, self.new):
            self.first_layout.addWidget(widget)
        for button in (self.same, self.other, self.noted):
            button.setAccessibleName(button.text())
        return made

    def _second_step(self) -> QWidget:
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space(10))
        words = translate(
            "Renew",
            "This is the new recovery key, shown once. Print it or write it down, then type it from the paper. "
            "Until you renew, the earlier sheet holds; if you stop here, destroy the new one.",
        )
        layout.addWidget(PlainLabel(words, role="second", wrap=True))
        layout.addWidget(self.proof)
        self._others = framed("well", column(self._words, sides=(14, 12, 14, 12)))
        layout.addWidget(self._others)
        layout.addWidget(self.noted)
        return made

    def _connect(self) -> None:
        self.other.toggled.connect(self._choose)
        self.present.textChanged.connect(lambda _text: self._look())
        for signal in (self.new.changed, self.proof.changed, self.noted.toggled):
            signal.connect(lambda *_: self._look())
        self.finished.connect(self._ended)

    def _choose(self, other: bool) -> None:
        self.new.setVisible(other)
        self._look()
        self.fit()

    def _read(self) -> None:
        vault, handing_over = self._session.vault, self._handing

        def work(_task: Task) -> tuple[tuple[Seat, ...], str]:
            begun = handing.underway(vault) if handing_over else None
            return holding.seats(vault), begun.leaver.code if begun else ""

        self._session.jobs.run(work, owner=self, lane="read", done=self._show_people, failed=self._failed)

    def _show_people(self, found: tuple[tuple[Seat, ...], str]) -> None:
        self._people_known = True
        seats, leaver = found
        for seat in seats:
            if seat.present:
                continue
            name = isolate(seat.holder.name)
            box = Tick(translate("Renew", "{name} stays and gets six new words").format(name=name))
            box.setAccessibleName(box.text())
            box.setChecked(seat.holder.code != leaver)
            if seat.holder.code == leaver:
                box.setText(translate("Renew", "{name} leaves and opens the vault no more").format(name=name))
                box.setAccessibleName(box.text())
                box.setEnabled(False)
            self.stays[seat.holder.code] = box
            self._people.addWidget(box)
        self._look()

    def _look(self) -> None:
        if not self.present.text():
            self.draw.refuse(translate("Renew", "Type your present passphrase first."))
        elif not self._people_known:
            self.draw.refuse(translate("Renew", "The people with a passphrase are being read."))
        elif self.other.isChecked() and not self.new.ready:
            self.draw.refuse(translate("Renew", "Type the new passphrase twice first."))
        else:
            self.draw.refuse("")
        handed = bool(self._prepared and self._prepared.handed)
        if not self.proof.proven:
            self.renew.refuse(translate("Renew", "Type the whole new key first."))
        elif handed and not self.noted.isChecked():
            self.renew.refuse(translate("Renew", "Write down the words for the others first."))
        else:
            self.renew.refuse("")
        self.fit()  # findings come and go

    def prepare(self) -> None:
        """Draw the new key; nothing is changed yet."""
        if self.busy:
            return
        vault, present, handing_over = self._session.vault, self.present.text(), self._handing
        own = self.new.text if self.other.isChecked() else present
        without = [code for code, box in self.stays.items() if not box.isChecked()]

        def work(_task: Task) -> Prepared:
            holding.authorise(vault, present)
            if handing_over:
                return handing.prepare(vault, own)
            return renewing.prepare(vault, own, without=without)

        self.draw.refuse(translate("Renew", "The new key is being drawn."))
        self.banner.hide()
        job = self._session.jobs.run(
            work, owner=self, lane="free", done=self._show_sheet, failed=self._failed, finished=self._look
        )
        self.follow(job)

    def _show_sheet(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self.proof.show_key(prepared.recovery)
        for given in prepared.handed:
            name, words = isolate(given.holder.name), isolate(given.passphrase, left_to_right=True)
            told = translate("Renew", "{name}: {words}").format(name=name, words=words)
            self._words.addWidget(PlainLabel(told, wrap=True))
        for widget in (self._others, self.noted):
            widget.setVisible(bool(prepared.handed))
        self.present.clear()
        self.new.clear()
        self._show_step(self.second, self.leave, self.renew)
        self.proof.save.setFocus()
        self._look()

    def run(self) -> None:
        """Put the new key into force; until its last step it can be stopped."""
        prepared, typed, vault = self._prepared, self.proof.text, self._session.vault
        if prepared is None:
            return
        put = handing.finish if self._handing else renewing.put_into_force

        def work(task: Task) -> tuple[str, ...]:
            backups = safekeeping.known_backups(vault)
            put(vault, prepared, typed, task=task)
            return backups

        title = translate("Renew", "Renewing the key")
        self.banner.hide()
        self._show_step(self.progress, self.stop)
        self.progress.restart(title)
        self._job = self._session.jobs.run(
            work,
            owner=self,
            lane="write",
            title=title,
            done=self._done,
            failed=self._failed,
            finished=self._finished,
            progress=lambda done, total, stage: self.progress.show_progress(done, total, _stage_words(stage)),
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _done(self, backups: tuple[str, ...]) -> None:
        self._renewed = True
        what = translate("Renew", "The vault has a new key.")
        todo = translate("Renew", "Destroy the earlier recovery sheet. Waypost locks now; then unlock it anew.")
        self.banner.say("ok", what, todo)
        for name in backups:
            words = translate("Renew", "Opens with the old key; make a new backup and remove it: {name}")
            self.body.addWidget(PlainLabel(words.format(name=isolate(name, left_to_right=True)), wrap=True))

    def _finished(self) -> None:
        self._job = None
        if self._renewed:
            self._show_step(self.banner, self.lock)
            self.lock.setFocus()
        else:  # stopped or failed: as it was
            self._show_step(self.second, self.leave, self.renew)

    def _failed(self, error: Exception) -> None:
        self.banner.say("bad", *title_and_todo(error))
        self.fit()

    def _show_step(self, step: QWidget, *buttons: QWidget) -> None:
        for part in (self.first, self.second, self.progress):
            part.setVisible(part is step)
        for button in (self.stop, self.leave, self.draw, self.renew, self.lock):
            button.setVisible(button in buttons)
        self.fit()

    def reject(self) -> None:
        """Leave it as it was; not while the key is being changed, nor past that: then the vault is closed."""
        if self._renewed:
            self.accept()
        elif self._job is None:
            super().reject()

    def _ended(self) -> None:
        if self._renewed:
            self._to_lock()
        elif self._prepared is not None and self._job is None:
            renewing.discard(self._prepared)


def _stage_words(stage: str) -> str:
    return {
        "renew.copy": translate("Renew", "Copying the vault under the new key"),
        "renew.chain": translate("Renew", "Carrying the log over"),
        "renew.check": translate("Renew", "Checking the copy"),
        "chain": translate("Renew", "Comparing the vault with its log"),
        "rows": translate("Renew", "Comparing the vault with its log"),
    }.get(stage, "")
