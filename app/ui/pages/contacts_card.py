"""Contacts on the settings page: switched on where the mission allows them, their passphrase, switched off for good."""

from app.services import contacting
from app.tasks import Task
from app.ui import theme
from app.ui.dialogs import Question
from app.ui.errors import say
from app.ui.i18n import counted, translate
from app.ui.jobs import Work
from app.ui.pages.contact_dialogs import KIND
from app.ui.session import Session
from app.ui.text import PlainLabel
from app.ui.widgets.buttons import danger, secondary
from app.ui.widgets.card import Card
from app.ui.widgets.chips import FlowLayout
from app.ui.widgets.new_passphrase import NewPassphrase
from app.vault import contacts
from app.vault.change import Change


class ContactsCard(Card):
    """Off: a passphrase typed twice switches them on. On: the same fields change it, and a button destroys them."""

    def __init__(self, session: Session) -> None:
        super().__init__(translate("Settings", "Contacts"))
        self._session = session
        self._state: contacts.State = "off"
        self.told = self.text("")
        hint = translate("Settings", "Not the vault's; at least about five words. If it is lost, so are the contacts")
        self.passphrase = NewPassphrase(translate("Settings", "Passphrase of the contacts"), hint=hint)
        self.set = secondary("", "key")
        self.off = danger(translate("Settings", "Switch off and destroy…"), "trash")
        self.outcome = PlainLabel("", role="second", wrap=True)
        self.body.addWidget(self.passphrase)
        buttons = FlowLayout(gap=theme.space(8))
        for button in (self.set, self.off):
            buttons.addWidget(button)
        self.body.addLayout(buttons)
        self.body.addWidget(self.outcome)
        self.outcome.setVisible(False)
        self.set.clicked.connect(self._set)
        self.off.clicked.connect(self._ask_off)
        self.passphrase.changed.connect(self._look)
        self._show((self._state, 0))

    def refresh(self) -> None:
        """Ask whether they are on, and how many are kept."""
        vault = self._session.vault

        def work(_task: Task) -> tuple[contacts.State, int]:
            return contacts.state(vault), contacts.count(vault)

        self._session.jobs.run(work, owner=self, lane="read", done=self._show, failed=self._failed)

    def _show(self, found: tuple[contacts.State, int]) -> None:
        self._state, count = found
        words = {
            "off": translate(
                "Settings",
                "Switched off. How to reach a person can be kept in a file of its own, apart from the records, "
                "under her or his consent. Waypost works in full without it; ask whether your mission allows it.",
            ),
            "locked": translate("Settings", "Switched on and locked. Persons whose contact is kept: {count}."),
            "open": translate("Settings", "Switched on and open. Persons whose contact is kept: {count}."),
        }
        self.told.setText(counted(words[self._state], count=count))
        self._name(off=self._state == "off")
        self._look()

    def _name(self, *, off: bool) -> None:
        first, change = translate("Settings", "Switch contacts on"), translate("Settings", "Change their passphrase")
        own = translate("Settings", "Passphrase of the contacts")
        self.set.set_word(first if off else change)
        self.passphrase.rename(own if off else translate("Settings", "New passphrase of the contacts"))
        self.off.setVisible(not off)

    def _look(self) -> None:
        if self._state == "locked":
            self.set.refuse(translate("Settings", "Unlock the contacts first, in a record that has one."))
        else:
            self.set.refuse("" if self.passphrase.ready else translate("Settings", "Fill in the two fields first."))

    def _set(self) -> None:
        vault, passphrase, off = self._session.vault, self.passphrase.text, self._state == "off"

        def work(_task: Task) -> Change:
            (contacting.enable if off else contacting.change_passphrase)(vault, passphrase)
            return Change(KIND, frozenset())

        on = translate("Settings", "Contacts are switched on. Add them in the read view of a record.")
        self._run(work, on if off else translate("Settings", "The new passphrase holds from now on."))

    def _ask_off(self) -> None:
        Question(
            self.window(),
            translate("Settings", "Destroy all contacts for good?"),
            translate(
                "Settings",
                "Nobody can be reached by what is kept here any more. Records stay as they are. Backups made before "
                "still hold the contacts, under their passphrase: make a new one and remove those.",
            ),
            risky=translate("Settings", "Destroy them and switch off"),
            safe=translate("Settings", "Keep them"),
            then=lambda _reason: self._switch_off(),
        ).open()

    def _switch_off(self) -> None:
        vault = self._session.vault

        def work(_task: Task) -> Change:
            contacts.disable(vault)
            return Change(KIND, frozenset())

        self._run(work, translate("Settings", "All contacts are destroyed; they are switched off."))

    def _run(self, work: Work, words: str) -> None:
        self.set.refuse(translate("Settings", "This is being done."))

        def done(_change: object) -> None:
            self.passphrase.clear()
            self._say("ok", words)

        self._session.jobs.run(
            work, owner=self, lane="write", done=done, failed=self._failed, finished=self.refresh
        )

    def _failed(self, error: Exception) -> None:
        self._say("bad", say(error))

    def _say(self, tone: str, sentence: str) -> None:
        self.outcome.set_tone(tone)
        self.outcome.setText(sentence)
        self.outcome.setVisible(True)
