"""The contacts of one record's persons, below the record in its read view, where contacts are switched on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.models.base import document as document_of
from app.models.contact import Contact
from app.services import contacting
from app.services.contacting import Person
from app.tasks import Task
from app.ui import theme
from app.ui.dialogs import Question
from app.ui.facts import Document, Teller
from app.ui.i18n import translate
from app.ui.layouts import clear, column, line, margins, row
from app.ui.pages.contact_dialogs import KIND, ContactDialog, UnlockContacts
from app.ui.session import Session
from app.ui.text import PlainLabel, beside, isolate
from app.ui.tokens import PAGE_END, PAGE_START
from app.ui.widgets.buttons import Button, danger, secondary
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.veil import Veiled
from app.vault import contacts
from app.vault.change import Change
from app.vault.vault import Vault

_LISTS = ("victim_groups", "sources")


@dataclass(frozen=True, slots=True)
class Reached:
    """What is known of one record's contacts: "off", "locked" or "open", and each person."""

    state: str
    people: tuple[Person, ...]


def read_contacts(vault: Vault, record_id: str, kind: str) -> Reached:
    """Return the contacts of a record's persons; runs on the read lane."""
    state = contacts.state(vault)
    if state == "off" or kind != "incident":
        return Reached("off", ())
    return Reached(state, contacting.people(vault, record_id))


class ContactsPart(QFrame):
    """One entry per person and source: veiled fields, or why there are none; unlocked and locked here."""

    def __init__(self, session: Session, failed: Callable[[Exception], object]) -> None:
        super().__init__()
        self.setProperty("frame", "page")
        self._session, self._failed = session, failed
        self._record_id = ""
        self.unlock = secondary(translate("Contacts", "Unlock contacts…"), "key")
        self.lock = secondary(translate("Contacts", "Lock contacts"), "lock")
        self.rows = QVBoxLayout()
        self.rows.setSpacing(theme.space(12))
        self.changes: dict[str, Button] = {}
        self.removals: dict[str, Button] = {}
        layout = column(line(), self._head(), self.rows, gap=10)
        margins(layout, (PAGE_START, 0, PAGE_END, 24))
        self.setLayout(layout)
        self.setVisible(False)
        self.unlock.clicked.connect(lambda: UnlockContacts(session, self.window()).open())
        self.lock.clicked.connect(self._lock)

    def _head(self) -> QHBoxLayout:
        head = row(gap=8)
        head.addWidget(PlainLabel(translate("Contacts", "Contacts"), role="lead"), 1)
        head.addWidget(self.unlock)
        head.addWidget(self.lock)
        return head

    def show_contacts(self, record_id: str, reached: Reached, document: Document, names: Mapping[str, str]) -> None:
        """Show what is kept of each person; `document` is the record and `names` those of its parties and places."""
        self._record_id = record_id
        self.forget()
        self.setVisible(reached.state != "off")
        self.unlock.setVisible(reached.state == "locked")
        self.lock.setVisible(reached.state == "open")
        titles = _titles(document, names)
        for person in reached.people:
            self.rows.addLayout(self._entry(person, titles.get(person.id, ""), opened=reached.state == "open"))

    def forget(self) -> None:
        """Drop everything that is shown."""
        self.changes.clear()
        self.removals.clear()
        clear(self.rows)

    def _entry(self, person: Person, title: str, *, opened: bool) -> QVBoxLayout:
        head = row(Glyph("person", "text2", 15), gap=8)
        head.addWidget(PlainLabel(isolate(title), role="label", wrap=True), 1)
        contact = person.kept.contact if person.kept else None
        made = column(head, gap=6)
        inner = column(gap=6, sides=(24, 0, 0, 0))
        if contact is not None:
            for fact in Teller(document_of(contact), {}).fields(Contact):
                inner.addLayout(column(PlainLabel(fact.label, role="second"), Veiled(fact.label, fact.words), gap=4))
        else:
            inner.addWidget(PlainLabel(_why_not(person), role="caption", wrap=True))
        if person.allowed or person.kept:
            inner.addLayout(self._buttons(person, title, contact, opened=opened))
        made.addLayout(inner)
        return made

    def _buttons(self, person: Person, title: str, contact: Contact | None, *, opened: bool) -> QHBoxLayout:
        word = translate("Contacts", "Change…") if person.kept else translate("Contacts", "Add a contact…")
        change = secondary(word, "edit" if person.kept else "plus")
        change.setAccessibleName(translate("Contacts", "{what} {person}").format(what=word, person=title))
        change.refuse("" if opened else translate("Contacts", "Unlock the contacts first."))
        change.clicked.connect(lambda: self._change(person.id, title, contact))
        made = row(change)
        self.changes[person.id] = change
        if person.kept:
            remove = danger(translate("Contacts", "Remove…"), "trash")
            remove.setAccessibleName(translate("Contacts", "Remove the contact of {person}").format(person=title))
            remove.clicked.connect(lambda: self._ask_remove(person.id))
            made.addWidget(remove)
            self.removals[person.id] = remove
        made.addStretch(1)
        return made

    def _change(self, person: str, title: str, contact: Contact | None) -> None:
        dialog = ContactDialog(self._session, self._record_id, person, title, self.window())
        dialog.open()
        dialog.show_contact(contact)

    def _ask_remove(self, person: str) -> None:
        Question(
            self.window(),
            translate("Contacts", "Remove this contact for good?"),
            translate("Contacts", "What is kept on how to reach this person goes. The record stays as it is."),
            risky=translate("Contacts", "Remove for good"),
            safe=translate("Contacts", "Keep it"),
            then=lambda _reason: self._remove(person),
        ).open()

    def _remove(self, person: str) -> None:
        vault, record_id = self._session.vault, self._record_id

        def work(_task: Task) -> Change:
            contacts.remove(vault, record_id, person)
            return Change(KIND, frozenset({record_id}))

        self._session.jobs.run(work, owner=self, lane="write", failed=self._failed)

    def _lock(self) -> None:
        lock_contacts(self._session, self)


def lock_contacts(session: Session, owner: QWidget) -> None:
    """Lock the contacts; every page hears of it."""
    vault = session.vault

    def work(_task: Task) -> Change:
        contacts.lock(vault)
        return Change(KIND, frozenset())

    session.jobs.run(work, owner=owner, lane="write")


def _titles(document: Document, names: Mapping[str, str]) -> dict[str, str]:
    """Return the line of each person and source, as the record itself shows it."""
    rows = (shown for section in Teller(document, names).sections() for shown in section.rows)
    own = (shown for shown in rows if shown.facts and shown.facts[0].path[0] in _LISTS)
    return {shown.key: beside(shown.mark, shown.title) for shown in own}


def _why_not(person: Person) -> str:
    if person.kept is not None:
        return translate("Contacts", "A contact is kept. It can be read while the contacts are unlocked.")
    if person.allowed:
        return translate("Contacts", "No contact is kept.")
    return translate(
        "Contacts", "No contact may be kept: the saved record holds no live consent to be contacted or referred."
    )
