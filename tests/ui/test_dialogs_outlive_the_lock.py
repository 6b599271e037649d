"""What is typed into a dialog when the vault locks waits there, encrypted, for the dialog's next opening."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from test_contacts_in_the_window import OWN, says
from vault_fixtures import PASSPHRASE, incident

from app.errors import AppError
from app.models.contact import Contact
from app.services import contacting, erasing, keeping
from app.sync import outbox
from app.ui.dialogs import Dialog
from app.ui.jobs import Jobs
from app.ui.main_window import MainWindow
from app.ui.pages.incident_form import IncidentForm, asks
from app.ui.pages.keep_dialog import KeepDialog
from app.ui.session import Session
from app.vault import contacts, dialog_words, drafts, retention, revisions
from app.vault import vault as vaults
from app.vault.dialog_words import Where
from app.vault.vault import Vault

GROUP, SOURCE, ACT = "a" * 32, "b" * 32, "c" * 32
SENTENCE = "Two nurses say that it was a week earlier"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def record(vault: Vault) -> str:
    """An incident with a verified act and a woman who agreed to be contacted."""
    act = {"id": ACT, "type": "RAPE", "victim_groups": [GROUP], "sources": [SOURCE], "verification_state": "VERIFIED"}
    group = {"id": GROUP, "kind": "INDIVIDUAL", "n_best": 1, "sex": "F", "age_band": "A26_40"}
    made = incident(victim_groups=[group], sources=[{"id": SOURCE}], acts=[act])
    keeping.set_policy(vault, 1)
    return revisions.save(vault, made.model_copy(update={"consents": [says(GROUP, "GRANTED")]}), state="OPEN").record_id


@dataclass
class Seat:
    """Somebody at a window on the open vault, who can lock it and unlock it again."""

    window: MainWindow
    quiet: Callable[[], None]

    @property
    def vault(self) -> Vault:
        return self.window.session.vault

    def page(self, key: str, argument: Any = None) -> Any:
        self.window.desk.show_page(key, argument)
        self.quiet()
        return self.window.desk.page

    def form(self, record: str) -> Any:
        front = self.window.desk.page
        return front if isinstance(front, IncidentForm) else self.page("form", record)

    def dialog(self) -> Any:
        """The dialog in front, once it has looked for what was typed before."""
        self.quiet()
        front = QApplication.activeModalWidget()
        assert isinstance(front, Dialog)
        return front


Sit = Callable[[], Seat]


@pytest.fixture
def sit(context, vault, ends, look, qtbot) -> Iterator[Sit]:
    """Sit down: the first time at the open vault, later after it was unlocked again."""
    made: list[tuple[MainWindow, Jobs, Vault]] = []

    def down() -> Seat:
        opened = vaults.unlock(vault.folder, PASSPHRASE, clock=context.clock) if made else vault
        jobs = Jobs()
        window = MainWindow(Session(context, jobs), end=ends, leave=ends)
        made.append((window, jobs, opened))

        def quiet() -> None:
            for _ in range(2):
                qtbot.waitUntil(lambda: not jobs.running, timeout=30_000)
                QApplication.processEvents()

        window.show()
        window.show_desk(opened)
        quiet()
        return Seat(window, quiet)

    yield down
    for window, jobs, opened in made:
        for timer in window.findChildren(QTimer):
            timer.stop()
        jobs.close()
        window.session.context.vault = None
        window.close()
        window.deleteLater()
        opened.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def ask_reason(seat: Seat, record: str) -> Any:
    asks.reason(seat.form(record), lambda _reason: None)
    return seat.dialog()


def ask_party(seat: Seat, record: str) -> Any:
    page = seat.form(record)
    asks.party(page, page.world, "", lambda _id: None)
    return seat.dialog()


def ask_place(seat: Seat, record: str) -> Any:
    page = seat.form(record)
    asks.place(page, page.world, "", lambda _place: None)
    return seat.dialog()


def ask_state(seat: Seat, record: str) -> Any:
    page = seat.form(record)
    asks.state(page, page.world, ACT)
    return seat.dialog()


def ask_print(seat: Seat, record: str) -> Any:
    seat.page("incident", record).print.click()
    return seat.dialog()


def ask_filter(seat: Seat, _record: str) -> Any:
    page = seat.page("incidents")
    page.bar.search.setText("ferry")
    seat.quiet()
    page.views.save.click()
    return seat.dialog()


def ask_keep(seat: Seat, record: str) -> Any:
    with seat.vault.reading() as db:
        kept = next(one for one in retention.kept(db, seat.vault.station.id) if one.record_id == record)
    KeepDialog(seat.window.session, kept, seat.window).open()
    return seat.dialog()


def ask_hold(seat: Seat, _record: str) -> Any:
    page = seat.page("due")
    page.which.choose("year")
    seat.quiet()
    page.hold.click()
    return seat.dialog()


def ask_contact(seat: Seat, record: str) -> Any:
    if contacts.enabled(seat.vault):
        contacts.unlock(seat.vault, OWN)
    else:
        contacting.enable(seat.vault, OWN)
    seat.page("incident", record).contacts.changes[GROUP].click()
    return seat.dialog()


def line(name: str) -> Callable[[Any], QLineEdit]:
    return lambda dialog: getattr(dialog, name)


def contact_name(dialog: Any) -> QLineEdit:
    return dialog.panel.editor("name").findChild(QLineEdit)


def why(dialog: Any) -> QLineEdit:
    """The reason to reopen is asked once the state is chosen."""
    if not dialog.why.text() and not dialog.to.code():
        dialog._put_to("UNDER_VERIFICATION")
    return dialog.why


def restricted_reason(dialog: Any) -> QLineEdit:
    if not dialog.reason.text():
        dialog.restricted.click()
    return dialog.reason


Asked = tuple[Callable[[Seat, str], Any], Callable[[Any], QLineEdit]]
OVER_THE_FORM: list[Asked] = [
    (ask_reason, line("reason")),
    (ask_party, line("name")),
    (ask_place, line("name")),
    (ask_state, why),
]
OVER_PAGES: list[Asked] = [
    (ask_print, restricted_reason),
    (ask_filter, line("name")),
    (ask_keep, line("reason")),
    (ask_hold, line("reason")),
    (ask_contact, contact_name),
]


@pytest.mark.parametrize("dialogs", [OVER_THE_FORM, OVER_PAGES], ids=["over the form", "over pages"])
def test_a_sentence_in_a_dialog_is_there_again_after_the_idle_lock(qtbot, sit, ends, record, dialogs):
    """All of them stand open when the lock comes, which takes one at a time from nobody."""
    first = sit()
    for ask, field in dialogs:
        asked = ask(first, record)
        field(asked).clear()
        qtbot.keyClicks(field(asked), SENTENCE)
    first.window.lock.idle()
    qtbot.waitUntil(lambda: ends.count == 1)

    again = sit()
    for ask, field in dialogs:
        asked = ask(again, record)
        assert field(asked).text() == SENTENCE
        assert field(asked).isVisible(), "what decides that it is asked was kept as well"
        assert "Typed on 23 Nov 2026 09:00" in asked._said.sentence
        asked.reject()
    again.quiet()
    assert rows(again.vault) == 0, "whoever cancels needs it no more"


def test_what_is_done_is_let_go_and_what_is_untouched_is_never_kept(qtbot, sit, ends, record):
    seat = sit()
    asked = ask_keep(seat, record)
    assert rows(seat.vault) == 0
    qtbot.keyClicks(asked.reason, SENTENCE)
    asked._kept_words.keep()
    seat.quiet()
    assert rows(seat.vault) == 1, "every few seconds: a computer that goes to sleep waits for nobody"
    asked.run()
    seat.quiet()
    assert rows(seat.vault) == 0
    assert ask_keep(seat, record)._said.isHidden()


def test_the_panic_chord_leaves_what_was_kept_before(qtbot, sit, ends, record):
    first = sit()
    asked = ask_reason(first, record)
    qtbot.keyClicks(asked.reason, SENTENCE)
    asked._kept_words.keep()
    first.quiet()
    qtbot.keyClick(asked.windowHandle(), Qt.Key.Key_L, CTRL | SHIFT)
    assert ends.count == 1
    first.window.session.jobs.close()
    first.vault.close()
    assert ask_reason(sit(), record).reason.text() == SENTENCE


def test_what_cannot_be_kept_is_said_and_the_lock_asks_first(qtbot, sit, ends, record, monkeypatch):
    seat = sit()
    asked = ask_reason(seat, record)

    def full(*_args: object) -> None:
        raise AppError("vault.disk_full")

    monkeypatch.setattr(dialog_words, "put", full)
    qtbot.keyClicks(asked.reason, SENTENCE)
    asked._kept_words.keep()
    seat.quiet()
    assert "is not in the vault" in asked._said.sentence
    seat.window.ask_lock()
    question = QApplication.activeModalWidget()
    assert question.safe.text().replace("&", "").strip() == "Stay here"
    question.safe.click()
    assert ends.count == 0

    monkeypatch.undo()
    asked._kept_words.keep()
    seat.quiet()
    assert asked._said.isHidden()
    seat.window.ask_lock()
    qtbot.waitUntil(lambda: ends.count == 1)


def test_a_begun_contact_is_sealed_and_goes_with_its_consent(qtbot, sit, record):
    seat = sit()
    asked = ask_contact(seat, record)
    qtbot.keyClicks(contact_name(asked), "Tarrabelle Quillwort")
    asked._kept_words.keep()
    seat.quiet()
    with seat.vault.reading() as db:
        ((words, half),) = db.all("SELECT words, half FROM dialog_words")
    assert b"Quillwort" not in words
    assert len(half) == 32
    where = Where(dialog_words.CONTACT, record, GROUP)
    contacts.lock(seat.vault)
    with pytest.raises(AppError, match=r"contacts\.locked"):
        dialog_words.get(seat.vault, where)

    stands = revisions.load(seat.vault, record).record
    refused = stands.model_copy(update={"consents": [says(GROUP, "REFUSED")]})
    revisions.save(seat.vault, refused, state="OPEN", reason="She said so today")
    assert rows(seat.vault) == 0


def test_it_goes_with_its_record_its_draft_and_the_contacts(sit, record):
    vault = sit().vault
    dialog_words.put(vault, Where("reason", record), {"reason": SENTENCE})
    dialog_words.put(vault, Where("party", "d" * 32), {"name": SENTENCE})
    drafts.put(vault, "d" * 32, {"title_neutral": "Half a"})
    contacting.enable(vault, OWN)
    dialog_words.put(vault, Where(dialog_words.CONTACT, record, GROUP), {"name": SENTENCE})
    contacts.save(vault, record, GROUP, Contact(name="Tarrabelle Quillwort"))
    drafts.discard(vault, "d" * 32)
    assert rows(vault) == 2
    contacts.disable(vault)
    assert rows(vault) == 1
    erasing.erase_record(vault, record, reason="RETENTION", forget=outbox.forget)
    assert rows(vault) == 0


def rows(vault: Vault) -> int:
    with vault.reading() as db:
        return int(db.scalar("SELECT count(*) FROM dialog_words"))
