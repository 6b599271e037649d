"""Erasing a record, its draft or one person's part of it: what goes and what stays first, then a reason and a word."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.services import erasing, safekeeping
from app.sync import outbox
from app.ui.dialogs import Dialog
from app.ui.errors import title_and_todo
from app.ui.facts import Teller
from app.ui.i18n import tr, translate
from app.ui.layouts import clear, column, framed, noted
from app.ui.names import read_names
from app.ui.pages import erase_words as words
from app.ui.session import Session
from app.ui.text import PlainLabel, beside, isolate
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import danger, primary, secondary
from app.ui.widgets.choice import Choice
from app.ui.widgets.field import Field, line_edit
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.progress import Progress
from app.ui.widgets.round_button import RoundButton
from app.vault.holdings import Holdings
from app.vault.vault import Vault

_WIDTH = 560


@dataclass(frozen=True, slots=True)
class Seen:
    """What stands before anything goes; `persons` are those of earlier versions alone: id and line."""

    found: Holdings
    bundles: int
    backups: tuple[str, ...]
    persons: tuple[tuple[str, str], ...]
    standing: int


class EraseDialog(Dialog):
    """Looks first; erases on the write lane; then says what became of it and which backups still hold it.

    `to_backup` brings the person to where a backup is made.
    """

    HELP = "09-safety#5"

    def __init__(self, session: Session, record_id: str, parent: QWidget, to_backup: Callable[[], object]) -> None:
        super().__init__(parent, translate("Erase", "Erase for good?"), width=_WIDTH)
        self._session, self._record_id, self._to_backup = session, record_id, to_backup
        self._seen: Seen | None = None
        self._running = False
        self.banner = Banner()
        self.ref = self.text("", role="label")
        self.whole = RoundButton(translate("Erase", "The whole record"))
        self.draft = RoundButton(translate("Erase", "Only the draft; the saved versions stay"))
        self.part = RoundButton(translate("Erase", "One person's part, from earlier versions"))
        self.person = Choice()
        self.person_field = Field(translate("Erase", "Which person or source"), self.person)
        self.told = column(gap=6)
        self.reason = Choice([("", translate("Erase", "Choose a reason")), *words.reasons()])
        self.reason_field = Field(
            translate("Erase", "Why it is erased"),
            self.reason,
            hint=translate("Erase", "Kept for good; a code, so that no words of the record are kept with it"),
        )
        self.typed = line_edit(limit=60)
        self.typed_field = Field(translate("Erase", "Type it again"), self.typed)
        self.progress = Progress(translate("Erase", "Erasing"))
        self._build()
        self._connect()
        self._look()

    def _build(self) -> None:
        for button in (self.whole, self.draft, self.part):
            button.setAccessibleName(button.text())
            button.setVisible(False)
        self.whole.setChecked(True)
        self._well = framed("well", column(self.told, sides=(12, 10, 12, 10)))
        first: tuple[QWidget, ...] = (self.banner, self.whole, self.draft, self.part, self.person_field, self._well)
        for widget in (*first, self.reason_field, self.typed_field, self.progress):
            self.body.addWidget(widget)
        for hidden in (self.person_field, self.progress):
            hidden.setVisible(False)
        self.backup = self.button(secondary(translate("Erase", "Back up…"), "save"), self._go_to_backup)
        self.backup.setVisible(False)
        self.erase = self.button(danger(translate("Erase", "Erase for good"), "trash"), self.run)
        self.keep = self.button(primary(translate("Erase", "Keep it")), self.reject)
        self.keep.setDefault(True)

    def _connect(self) -> None:
        for button in (self.whole, self.draft, self.part):
            button.toggled.connect(lambda _on: self._tell())
        self.person.currentIndexChanged.connect(lambda _at: self._check())
        self.reason.currentIndexChanged.connect(lambda _at: self._check())
        self.typed.textChanged.connect(lambda _text: self._check())

    def _look(self) -> None:
        vault, record_id = self._session.vault, self._record_id
        self.erase.refuse(translate("Erase", "What stands of it is being read."))
        self._session.jobs.run(
            lambda _task: look(vault, record_id), owner=self, lane="read", done=self._show, failed=self._failed
        )

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        found = seen.found
        self.ref.setText(isolate(found.ref, left_to_right=True) if found.ref else tr(words.NO_REFERENCE))
        word = isolate(self.word, left_to_right=True)
        self.typed_field.rename(translate("Erase", "Type {word} to confirm").format(word=word))
        several = found.bodies > 0 and (found.drafts > 0 or bool(seen.persons) or seen.standing > 0)
        self.whole.setVisible(several)
        self.draft.setVisible(several and found.drafts > 0)
        self.part.setVisible(several and found.kind == "incident")
        self.part.setEnabled(bool(seen.persons))
        if not seen.persons:
            self.part.setToolTip(tr(words.FIRST_TAKE_OUT))
            self.part.setAccessibleDescription(tr(words.FIRST_TAKE_OUT))
        self.person.clear()
        for key, line in seen.persons:
            self.person.addItem(line, key)
        if found.held:
            self.banner.say("hold", tr(words.HELD), tr(words.HELD_TODO))
        self._tell()

    @property
    def word(self) -> str:
        """What has to be typed: the reference, or a word where there is none yet."""
        ref = self._seen.found.ref if self._seen else None
        return ref or translate("Erase", "ERASE")

    @property
    def scope(self) -> str:
        """What goes: record, draft or person."""
        if self._seen is not None and not self._seen.found.bodies:
            return "draft"
        return "draft" if self.draft.isChecked() else "person" if self.part.isChecked() else "record"

    def _tell(self) -> None:
        if self._seen is None:
            return
        clear(self.told)
        self.person_field.setVisible(self.scope == "person")
        seen = self._seen
        for icon, tone, line in words.told(self.scope, seen.found, bundles=seen.bundles, backups=seen.backups):
            self.told.addLayout(noted(Glyph(icon, tone), PlainLabel(line, wrap=True)))
        if self.part.isVisibleTo(self) and not seen.persons:
            self.told.addWidget(PlainLabel(tr(words.FIRST_TAKE_OUT), role="caption", wrap=True))
        self._check()
        self.fit()

    def _check(self) -> None:
        if self._seen is None or self._running:
            return
        problem = ""
        if self._seen.found.held:
            problem = tr(words.HELD)
        elif not self.reason.value:
            problem = translate("Erase", "Choose a reason first.")
        elif "".join(self.typed.text().split()).casefold() != self.word.casefold():
            problem = translate("Erase", "Type {word} first.").format(word=isolate(self.word, left_to_right=True))
        self.erase.refuse(problem)

    def run(self) -> None:
        """Erase what is chosen; from here on there is no way back."""
        vault, record_id, scope = self._session.vault, self._record_id, self.scope
        reason, person = self.reason.value, self.person.value
        title = translate("Erase", "Erasing")
        self._busy(title)
        self._session.jobs.run(
            lambda _task: erase(vault, record_id, scope, person=person, reason=reason),
            owner=self,
            lane="write",
            title=title,
            done=self._done,
            failed=self._failed,
            finished=lambda: self._busy(""),
        )

    def _busy(self, reason: str) -> None:
        self._running = bool(reason)
        for button in (self.erase, self.keep):
            button.refuse(reason)
        for widget in (self.reason, self.typed, self.whole, self.draft, self.person):
            widget.setEnabled(not reason)
        self.progress.setVisible(bool(reason))
        if reason:
            self.progress.restart(reason)
            self.progress.show_progress(0, 0, translate("Erase", "Out of every list, the search, and the log"))
        self._check()
        self.fit()

    def _done(self, done: erasing.Erased) -> None:
        seen = self._seen
        backups = seen.backups if seen is not None else ()
        for widget in (self.whole, self.draft, self.part, self.person_field, self.reason_field, self.typed_field):
            widget.setVisible(False)
        self.banner.say("ok", words.erased(done), tr(words.EXPORT_SOON) if done.sent_to else "")
        clear(self.told)
        for line in words.afterwards(done, backups):
            self.told.addWidget(PlainLabel(line, wrap=True))
        self._well.setVisible(self.told.count() > 0)
        self.erase.setVisible(False)
        self.backup.setVisible(bool(backups))
        self.keep.set_word(translate("Erase", "Close"))
        self.keep.setEnabled(True)
        self.keep.setFocus()
        self.fit()

    def _failed(self, error: Exception) -> None:
        self.banner.say("bad", *title_and_todo(error))
        self.fit()

    def _go_to_backup(self) -> None:
        self.accept()
        self._to_backup()

    def reject(self) -> None:
        """Leave it; not while it runs, so that its end is seen."""
        if not self._running:
            super().reject()


def look(vault: Vault, record_id: str) -> Seen:
    """Return what stands of a record and which persons only earlier versions name."""
    found = erasing.look(vault, record_id)
    named, names = erasing.persons(vault, record_id), read_names(vault)
    past = tuple((one.id, _line(one, names)) for one in named if not one.standing)
    backups = safekeeping.known_backups(vault)
    return Seen(found, outbox.sealed_with(vault, record_id), backups, past, sum(one.standing for one in named))


def _line(person: erasing.Person, names: dict[str, str]) -> str:
    rows = (shown for section in Teller(person.document, names).sections() for shown in section.rows)
    shown = next((shown for shown in rows if shown.key == person.id), None)
    return beside(shown.mark, shown.title) if shown is not None else person.id[:8]


def erase(vault: Vault, record_id: str, scope: str, *, person: str, reason: str) -> erasing.Erased:
    """Erase a record, its draft, or one person's part of it."""
    if scope == "draft":
        return erasing.erase_draft(vault, record_id, reason=reason)
    if scope == "person":
        return erasing.erase_person(vault, record_id, person, reason=reason, forget=outbox.forget)
    return erasing.erase_record(vault, record_id, reason=reason, forget=outbox.forget)
