"""Settings: language, text size, theme, idle time, the passphrase, and the check of the vault."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.tasks import Task
from app.ui.errors import say, title_and_todo
from app.ui.i18n import digits, language, translate
from app.ui.jobs import Lane
from app.ui.layouts import column, row, scrolled
from app.ui.pages.backup_card import BackupCard
from app.ui.pages.contact_dialogs import KIND as CONTACT
from app.ui.pages.contacts_card import ContactsCard
from app.ui.pages.page import LOCK, Page
from app.ui.pages.passphrase_card import PassphraseCard
from app.ui.pages.people_card import PeopleCard
from app.ui.session import Session
from app.ui.text import PlainLabel, breakable, isolate
from app.ui.widgets.buttons import secondary
from app.ui.widgets.card import Card
from app.ui.widgets.choice import Choice, language_choice
from app.ui.widgets.field import Field
from app.ui.widgets.number import Number
from app.ui.widgets.tick import Tick
from app.ui.widgets.two_columns import TwoColumns
from app.vault import rebuild, verify

_SCALES = (80, 90, 100, 110, 125, 150, 175, 200)


class SettingsPage(Page):
    """Looks and habits of this computer, then what concerns the vault."""

    HELP = "09-safety"
    settings_changed = Signal()
    kinds = frozenset({CONTACT})

    def __init__(self, session: Session) -> None:
        super().__init__(session, translate("Settings", "Settings"))
        settings = session.settings
        self.language = language_choice(settings.language)
        self.digits = Choice([("latin", "123"), ("arabic", "١٢٣")])
        self.digits.choose(settings.digits)
        self.theme = Choice(
            [
                ("system", translate("Settings", "As the system")),
                ("light", translate("Settings", "Light")),
                ("dark", translate("Settings", "Dark")),
            ]
        )
        self.theme.choose(settings.theme)
        self.scale = Choice([(str(n), translate("Settings", "{percent} %").format(percent=digits(n))) for n in _SCALES])
        self.scale.choose(str(settings.text_scale))
        self.idle = Number(1, 60)
        self.idle.setValue(settings.idle_minutes)
        self.veil = Tick(translate("Settings", "Begin with the privacy veil on (F8)"))
        self.veil.setAccessibleName(self.veil.text())
        self.veil.setChecked(settings.veil_at_start)
        self.check = secondary(translate("Settings", "Check the vault"), "shieldok")
        self.mend = secondary(translate("Settings", "Rebuild the lists"), "history")
        self.due = secondary(translate("Settings", "Due for review…"), "calendar")
        self.outcome = PlainLabel("", role="second", wrap=True)
        self._begin: QWidget | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        look = Card(translate("Settings", "Window"))
        for label, editor, hint in (
            (translate("Settings", "Language"), self.language, translate("Settings", "Drafts are kept")),
            (translate("Settings", "Theme"), self.theme, ""),
            (translate("Settings", "Text size"), self.scale, ""),
        ):
            look.body.addWidget(Field(label, editor, hint=hint))
            if editor is self.language and language() == "ar":
                look.body.addWidget(Field(translate("Settings", "Digits"), self.digits))
        lock = Card(translate("Settings", "Lock"))
        lock.body.addWidget(Field(translate("Settings", "Minutes until it locks when not used"), self.idle))
        lock.body.addWidget(self.veil)
        lock.text(translate("Settings", "Ctrl+L locks at once. Ctrl+Shift+L also takes the window away first."))
        self.passphrase = PassphraseCard(self.session)
        self.backup = BackupCard(self.session)
        self.contacts = ContactsCard(self.session)
        if self.session.vault.station.role != "station":
            self.contacts.setVisible(False)  # shown before it has its place, it would be a window of its own
        self.people = PeopleCard(self.session)
        left = column(look, lock, self.passphrase, self._vault_card(), None, gap=16)
        right = column(self.people, self.backup, self.contacts, None, gap=16)
        self.body.addWidget(scrolled(TwoColumns(left, right)), 1)

    def _vault_card(self) -> QWidget:
        card = Card(translate("Settings", "This vault"))
        vault = self.session.vault
        station = vault.station
        card.fact(translate("Settings", "Name"), isolate(station.name))
        code = f"{station.country}-{station.code}{vault.letter}"
        card.fact(translate("Settings", "Reference numbers begin with"), isolate(code, left_to_right=True))
        card.text(isolate(breakable(str(vault.folder)), left_to_right=True), role="caption")
        card.line()
        card.text(
            translate(
                "Settings", "The check reads everything and compares it with the vault's own log. It changes nothing."
            )
        )
        card.body.addLayout(row(self.check, self.mend, None))
        if station.role == "station":
            card.body.addLayout(row(self.due, None))
        card.body.addWidget(self.outcome)
        self.outcome.setVisible(False)
        return card

    def _connect(self) -> None:
        self.language.currentIndexChanged.connect(lambda: self._change(language=self.language.value))
        self.digits.currentIndexChanged.connect(lambda: self._change(digits=self.digits.value))
        self.theme.currentIndexChanged.connect(lambda: self._change(theme=self.theme.value))
        self.scale.currentIndexChanged.connect(lambda: self._change(text_scale=int(self.scale.value)))
        self.idle.valueChanged.connect(lambda value: self._change(idle_minutes=value))
        self.veil.toggled.connect(lambda on: self._change(veil_at_start=on))
        self.people.lock_asked.connect(lambda: self.asked.emit(LOCK, None))
        self.check.clicked.connect(self.check_vault)
        self.mend.clicked.connect(self.rebuild_lists)
        self.due.clicked.connect(lambda: self.asked.emit("due", None))

    def _change(self, **values: Any) -> None:
        try:
            self.session.context.change_settings(**values)
        except OSError:
            self.banner.say("warn", *title_and_todo(AppError("ui.settings_not_written")))
        self.settings_changed.emit()

    def enter(self, argument: Any = None) -> None:
        """Read again what changes by itself; `argument` "backup" or "people" begins there."""
        self.backup.refresh()
        self.contacts.refresh()
        self.people.refresh()
        self._begin = {"backup": self.backup.make, "people": self.people.add}.get(argument)

    def refresh(self) -> None:
        """Contacts were unlocked, locked or changed."""
        self.contacts.refresh()

    def take_focus(self) -> None:
        """Begin at what was asked for, else at the title."""
        if self._begin is not None:
            self._begin.setFocus()
        else:
            super().take_focus()

    def check_vault(self) -> None:
        """Compare the whole vault with its log."""
        vault = self.session.vault

        def work(task: Task) -> verify.AuditReport:
            return verify.verify(vault, task)

        self._run(work, translate("Settings", "Checking the vault"), self._checked)

    def rebuild_lists(self) -> None:
        """Make lists and search anew from the records."""
        vault = self.session.vault

        def work(task: Task) -> object:
            return rebuild.rebuild(vault, task)

        self._run(work, translate("Settings", "Rebuilding the lists"), self._rebuilt)

    def _run(self, work: Any, title: str, done: Any) -> None:
        for button in (self.check, self.mend):
            button.refuse(title)
        lane: Lane = "write" if done == self._rebuilt else "free"
        self.session.jobs.run(
            work, owner=self, lane=lane, title=title, done=done, failed=self._failed, finished=self._ready
        )

    def _ready(self) -> None:
        for button in (self.check, self.mend):
            button.refuse("")

    def _checked(self, report: verify.AuditReport) -> None:
        params = {"checked": report.checked} if report.ok else {"where": str(report.first_bad or "")}
        self._say("ok" if report.ok else "bad", say(AppError(report.code, **params)))

    def _rebuilt(self, _value: object) -> None:
        self._say("ok", translate("Settings", "The lists were made anew from the records."))

    def _failed(self, error: Exception) -> None:
        self._say("bad", say(error))

    def _say(self, tone: str, sentence: str) -> None:
        self.outcome.set_tone(tone)
        self.outcome.setText(sentence)
        self.outcome.setVisible(True)
