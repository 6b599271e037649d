"""Dialogs of the people who hold a key: a new holder, and the first half of a hand-over."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.hq import inbox
from app.services import handing, holding
from app.services.handing import OpenItems
from app.sync import outbox
from app.tasks import Task
from app.texts import COMMA
from app.ui.dialogs import Dialog, LongDialog
from app.ui.errors import title_and_todo
from app.ui.i18n import counted, tr, translate
from app.ui.layouts import clear, column, framed, noted
from app.ui.session import Session
from app.ui.text import PlainLabel, isolate, unbroken
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import primary, secondary
from app.ui.widgets.choice import Choice
from app.ui.widgets.field import Field, line_edit
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.new_passphrase import NewPassphrase
from app.ui.words import moment
from app.vault.holders import Seat

_NAME = 80
_LONGEST_REFERENCE = 20


class HolderDialog(Dialog):
    """Gives another person a passphrase, which they type themselves. `then` is called once they have it."""

    HELP = "09-safety#1"

    def __init__(self, session: Session, parent: QWidget, then: Callable[[], object]) -> None:
        super().__init__(parent, translate("People", "Give another person a passphrase"))
        self._session, self._then = session, then
        self.banner = Banner()
        self.name = line_edit(limit=_NAME)
        self.new = NewPassphrase(translate("People", "Their passphrase, typed by them"))
        self.present = line_edit(secret=True, limit=500)
        self.body.addWidget(self.banner)
        self.text(translate("People", "What they write carries their name. They see everything in this vault."))
        self.body.addWidget(Field(translate("People", "Name"), self.name))
        self.body.addWidget(self.new)
        self.body.addWidget(Field(translate("People", "Your own passphrase"), self.present))
        self.button(secondary(translate("People", "Cancel")), self.reject)
        self.add = self.button(primary(translate("People", "Give the passphrase"), "key"), self.run)
        for editor in (self.name, self.present):
            editor.textChanged.connect(lambda _text: self._look())
        self.new.changed.connect(self._look)
        self._look()

    def _look(self) -> None:
        ready = bool(self.name.text().strip() and self.present.text()) and self.new.ready
        self.add.refuse("" if ready else translate("People", "Fill in all fields first."))

    def run(self) -> None:
        """Check the present holder's passphrase, then add the person."""
        if self.busy:
            return
        vault, name, words, present = self._session.vault, self.name.text(), self.new.text, self.present.text()

        def work(_task: Task) -> None:
            holding.authorise(vault, present)
            holding.add(vault, name, words)

        self.add.refuse(translate("People", "The passphrase is being set."))
        job = self._session.jobs.run(
            work, owner=self, lane="write", done=self._done, failed=self._failed, finished=self._look
        )
        self.follow(job)

    def _done(self, _none: object) -> None:
        self.accept()
        self._then()

    def _failed(self, error: Exception) -> None:
        self.banner.say("bad", *title_and_todo(error))
        self.fit()


class HandoverDialog(LongDialog):
    """Lists what is open and names the successor; `then` is called once it is begun, `to_lock` to lock at once."""

    HELP = "09-safety#4"

    def __init__(
        self, session: Session, parent: QWidget, then: Callable[[], object], to_lock: Callable[[], object]
    ) -> None:
        super().__init__(parent, translate("People", "Hand this vault over?"))
        self._session, self._then, self._to_lock = session, then, to_lock
        self.banner = Banner()
        self.to = Choice([("", translate("People", "A new person"))])
        self.name = line_edit(limit=_NAME)
        self.name_field = Field(translate("People", "Name of the successor"), self.name)
        self.new = NewPassphrase(translate("People", "The successor's passphrase, typed by them"))
        self.present = line_edit(secret=True, limit=500)
        self.items = column(gap=6)
        self._build()
        self._read()
        self._look()

    def _build(self) -> None:
        self.body.addWidget(self.banner)
        self.text(
            translate(
                "People",
                "Go through what is open together. The successor then unlocks and finishes it with a new key; "
                "only then do you lose your passphrase. It can be left at any point.",
            )
        )
        self._well = framed("well", column(self.items, sides=(12, 10, 12, 10)))
        self.to_field = Field(translate("People", "Who takes over"), self.to)
        own = Field(translate("People", "Your own passphrase"), self.present)
        self._inputs = (self.to_field, self.name_field, self.new, own)
        for widget in (self._well, *self._inputs):
            self.body.addWidget(widget)
        self.later = self.button(secondary(translate("People", "Cancel")), self.reject)
        self.begin = self.button(primary(translate("People", "Begin the hand-over"), "people"), self.run)
        self.lock = self.button(primary(translate("People", "Lock now"), "lock"), self._lock)
        self.lock.setVisible(False)
        self.to.currentIndexChanged.connect(lambda _at: self._choose())
        for editor in (self.name, self.present):
            editor.textChanged.connect(lambda _text: self._look())
        self.new.changed.connect(self._look)

    def _choose(self) -> None:
        for widget in (self.name_field, self.new):
            widget.setVisible(not self.to.value)
        self._look()
        self.fit()

    def _read(self) -> None:
        vault = self._session.vault

        def work(task: Task) -> tuple[tuple[Seat, ...], OpenItems]:
            items = handing.open_items(vault, unsent=outbox.unsent, undecided=inbox.undecided, task=task)
            return holding.seats(vault), items

        self.items.addWidget(PlainLabel(translate("People", "Looking for what is open…"), role="second"))
        self._session.jobs.run(work, owner=self, lane="free", done=self._show, failed=self._failed)

    def _show(self, found: tuple[tuple[Seat, ...], OpenItems]) -> None:
        seats, items = found
        for seat in seats:
            if not seat.present:
                self.to.addItem(seat.holder.name, seat.holder.code)  # no mark before it: typing its letters finds it
        clear(self.items)
        for line in item_lines(items):
            self.items.addLayout(noted(Glyph("dot", "muted"), PlainLabel(line, wrap=True)))
        self.fit()

    def _look(self) -> None:
        known = bool(self.to.value) or (bool(self.name.text().strip()) and self.new.ready)
        ready = known and bool(self.present.text())
        self.begin.refuse("" if ready else translate("People", "Fill in all fields first."))
        self.fit()  # findings come and go

    def run(self) -> None:
        """Check the leaver's passphrase, then begin."""
        if self.busy:
            return
        vault, present = self._session.vault, self.present.text()
        to, words = (self.to.value, "") if self.to.value else (self.name.text(), self.new.text)

        def work(_task: Task) -> str:
            holding.authorise(vault, present)
            return handing.begin(vault, to, words).successor.name

        self.begin.refuse(translate("People", "The hand-over is being begun."))
        job = self._session.jobs.run(
            work, owner=self, lane="write", done=self._done, failed=self._failed, finished=self._look
        )
        self.follow(job)

    def _done(self, successor: str) -> None:
        what = translate("People", "Begun. {name} finishes it.").format(name=isolate(successor))
        todo = translate("People", "Lock Waypost; {name} unlocks it and finishes the hand-over in the settings.")
        self.banner.say("ok", what, todo.format(name=isolate(successor)))
        for widget in (*self._inputs, self.begin):
            widget.setVisible(False)
        self.later.set_word(translate("People", "Later"))
        self.lock.setVisible(True)
        self.lock.setFocus()
        self._then()
        self.fit()

    def _lock(self) -> None:
        self.accept()
        self._to_lock()

    def _failed(self, error: Exception) -> None:
        self.banner.say("bad", *title_and_todo(error))
        self.fit()


def item_lines(items: OpenItems) -> list[str]:
    """Say what is open, line by line."""
    comma = tr(COMMA)
    lines = []
    for found, words in (
        (items.drafts, translate("People", "Drafts that were not saved: {names}")),
        (items.holds, translate("People", "Legal holds of whoever leaves: {names}")),
    ):
        if found:
            names = comma.join(isolate(unbroken(_short(name)), left_to_right=True) for name in found)
            lines.append(words.format(names=names))
    if items.unnamed:
        last = translate("People", "Drafts that were never saved, last typed at {times}")
        times = comma.join(isolate(moment(at).replace(" ", "\u00a0")) for at in items.unnamed)  # no break within
        lines.insert(bool(items.drafts), last.format(times=times))
    for count, words in (
        (items.unsent, translate("People", "Changes that were not exported yet: {count}")),
        (items.undecided, translate("People", "Received files that wait for a decision: {count}")),
    ):
        if count:
            lines.append(counted(words, count=count))
    if items.contacts:
        lines.append(translate("People", "The passphrase of the contacts, which the successor changes"))
    return lines or [translate("People", "Nothing is open.")]


def _short(name: str) -> str:
    """Return a reference as it is, and of an id, which says nothing to anybody, as much as tells it from others."""
    return name if len(name) < _LONGEST_REFERENCE else name[:8]
