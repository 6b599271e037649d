"""What is asked about contacts: their passphrase, how to reach a person, and why texts leave that were not checked."""

from collections.abc import Callable
from functools import partial

from pydantic import ValidationError
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.models.arrangement import section_specs
from app.models.base import document
from app.models.contact import Contact
from app.models.problems import problems
from app.tasks import Task
from app.texts import QT_TRANSLATE_NOOP, Text
from app.ui.dialogs import Dialog
from app.ui.errors import say
from app.ui.forms.check import sentence
from app.ui.forms.editor import Problem
from app.ui.forms.fields import make_editor
from app.ui.forms.panel import Panel
from app.ui.forms.world import World
from app.ui.i18n import tr, translate
from app.ui.session import Session
from app.ui.text import isolate
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import danger, primary, secondary
from app.ui.widgets.choice import Choice
from app.ui.widgets.field import Field, line_edit
from app.vault import contacts
from app.vault.change import Change
from app.vault.contacts import UNCHECKED_REASONS
from app.vault.dialog_words import CONTACT, Where

KIND = "contact"  # of the Change that says contacts were unlocked, locked or changed
_WIDTH = 620
_REASONS: dict[str, Text] = {
    "TEXTS_READ": QT_TRANSLATE_NOOP("Contacts", "Somebody read every text and found no name"),
    "PASSPHRASE_AWAY": QT_TRANSLATE_NOOP("Contacts", "Whoever knows the passphrase is not here"),
    "URGENT": QT_TRANSLATE_NOOP("Contacts", "It is urgent"),
}


def unchecked_reasons() -> Choice:
    """Return the reasons for letting texts go unchecked, with none chosen."""
    reasons = ((code, tr(_REASONS[code])) for code in UNCHECKED_REASONS)
    return Choice([("", translate("Contacts", "Choose a reason")), *reasons])


class UnlockContacts(Dialog):
    """Asks for the passphrase of the contacts; the job's Change tells every page."""

    HELP = "03-consent#2"

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent, translate("Contacts", "Unlock the contacts?"))
        self._session = session
        self.text(translate("Contacts", "They have a passphrase of their own. Look who can see the screen first."))
        self.passphrase = line_edit(secret=True, limit=500)
        self.passphrase.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.field = Field(translate("Contacts", "Passphrase of the contacts"), self.passphrase)
        self.body.addWidget(self.field)
        self.button(secondary(translate("Contacts", "Cancel")), self.reject)
        self.unlock = self.button(primary(translate("Contacts", "Unlock"), "key"), self.run)
        self.unlock.setDefault(True)
        self.passphrase.textChanged.connect(lambda _text: self._look())
        self._look()
        self.passphrase.setFocus()

    def _look(self) -> None:
        self.field.clear()
        self.unlock.refuse("" if self.passphrase.text() else translate("Contacts", "Type the passphrase first."))

    def run(self) -> None:
        """Try what was typed."""
        if self.busy:
            return
        vault, typed = self._session.vault, self.passphrase.text()

        def work(_task: Task) -> Change:
            contacts.unlock(vault, typed)
            return Change(KIND, frozenset())

        self.unlock.refuse(translate("Contacts", "The contacts are being unlocked."))
        job = self._session.jobs.run(
            work, owner=self, lane="write", done=lambda _change: self.accept(), failed=self._failed
        )
        self.follow(job)

    def _failed(self, error: Exception) -> None:
        self._look()
        self.field.show_error(say(error))
        self.passphrase.selectAll()


class ContactDialog(Dialog):
    """The fields of one contact, made from the model as every form is; saved on the write lane."""

    HELP = "03-consent#2"

    def __init__(self, session: Session, record_id: str, person: str, title: str, parent: QWidget) -> None:
        super().__init__(parent, translate("Contacts", "How can this person be reached?"), width=_WIDTH)
        self._session, self._record_id, self._person = session, record_id, person
        self.banner = Banner()
        self.body.addWidget(self.banner)
        self.text(isolate(title), role="label")
        world = World(now=session.clock.now, lang=session.settings.language, veil=session.veil)
        self.panel = Panel(section_specs(Contact, "contact"), world, make_editor)
        self.body.addWidget(self.panel)
        self.hint = self.text("", role="caption")
        self.hint.setMinimumHeight(self.hint.fontMetrics().height() * 2)  # so that the dialog does not jump
        goes = translate("Contacts", "It goes with a withdrawal or an erasure, and never leaves this vault.")
        self.text(goes, role="caption")
        self.button(secondary(translate("Contacts", "Cancel")), self.reject)
        self.save = self.button(primary(translate("Contacts", "Save"), "save"), self.run)
        self.save.setDefault(True)
        self.panel.changed.connect(lambda: self.panel.show_problems(()))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._tell)

    def show_contact(self, contact: Contact | None) -> None:
        """Begin with what is kept."""
        self.panel.set_value(document(contact) if contact else {})
        self.panel.focus_loc(())
        where = Where(CONTACT, self._record_id, self._person)
        self.keep_words(self._session, where, {"contact": (self.panel.value, self.panel.set_value)})
        self.fit()

    def _tell(self, _left: QWidget | None, entered: QWidget | None) -> None:
        """Say what belongs into the field that has the focus."""
        at = (one for one in self.panel.editors if entered is not None and one.isAncestorOf(entered))
        editor = next(at, None)
        if editor is not None:
            self.hint.setText(editor.help)

    def run(self) -> None:
        """Save what is typed; what cannot be read is said beside its field."""
        if self.busy:
            return
        try:
            contact = Contact.model_validate(self.panel.value())
        except ValidationError as error:
            found = [Problem(one.path, sentence(one.code, dict(one.params))) for one in problems(error)]
            self.panel.show_problems(found)
            self.panel.focus_loc(found[0].loc)
            return
        vault, record_id, person = self._session.vault, self._record_id, self._person

        def work(_task: Task) -> Change:
            contacts.save(vault, record_id, person, contact)
            return Change(KIND, frozenset({record_id}))

        self.save.refuse(translate("Contacts", "The contact is being saved."))
        job = self._session.jobs.run(
            work,
            owner=self,
            lane="write",
            done=lambda _change: self.accept(),
            failed=self.banner.say_error,
            finished=lambda: self.save.refuse(""),
        )
        self.follow(job)


class UncheckedNames(Dialog):
    """Before texts leave that were not checked for names: unlock, or give the reason, which `then` gets."""

    HELP = "03-consent#2"

    def __init__(self, session: Session, parent: QWidget, then: Callable[[str], object]) -> None:
        super().__init__(parent, translate("Contacts", "Let the texts go unchecked for names?"))
        self._then = then
        self.text(
            translate(
                "Contacts", "The contacts are locked, so nobody could look whether a text holds a name that is in them."
            )
        )
        self.reason = unchecked_reasons()
        self.body.addWidget(
            Field(
                translate("Contacts", "Why they go unchecked"),
                self.reason,
                hint=translate("Contacts", "Kept in the vault's log; a code, so that no words about anybody are"),
            )
        )
        self.button(secondary(translate("Contacts", "Cancel")), self.reject)
        self.go = self.button(danger(translate("Contacts", "Go on unchecked")), self._go)
        self.unlock = self.button(
            primary(translate("Contacts", "Unlock contacts…"), "key"), partial(self._unlock, session, parent)
        )
        self.unlock.setDefault(True)
        self.reason.currentIndexChanged.connect(lambda _at: self._look())
        self._look()

    def _look(self) -> None:
        self.go.refuse("" if self.reason.value else translate("Contacts", "Choose the reason first."))

    def _unlock(self, session: Session, parent: QWidget) -> None:
        self.reject()
        UnlockContacts(session, parent).open()

    def _go(self) -> None:
        self.accept()
        self._then(self.reason.value)
