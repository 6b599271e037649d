"""How to reach a person: switched on, kept, read, locked, checked for and destroyed in the window, by real clicks."""

import pytest
from exchange_cases import enrol_both, group_incident, record
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from vault_fixtures import PASSPHRASE, incident

from app.models.codes import code_list
from app.models.consent import Consent, ConsentScope
from app.models.contact import Contact
from app.services import contacting
from app.ui.pages.contact_dialogs import ContactDialog, UncheckedNames, UnlockContacts
from app.ui.pages.print_dialog import PrintDialog
from app.ui.widgets.veil import Veiled
from app.vault import contacts, revisions

OWN = "walnut ribbon quarry thimble copper fjord"
ANN, BEA = "b" * 31 + "1", "b" * 31 + "2"
HERS = Contact(name="Tarrabelle Quillwort", reach="Through the pharmacy.", safe_contact=["VIA_INTERMEDIARY"])


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def dialog(kind):
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def says(person, decision):
    decided = {"RECORD_LOCALLY": "GRANTED", "FOLLOW_UP_CONTACT": decision}
    scopes = [ConsentScope(scope=scope, decision=said) for scope, said in decided.items()]
    return Consent(for_=person, given_by="SURVIVOR", explained=list(code_list("EXPLAINED").codes), scopes=scopes)


def two_women():
    groups = [{"id": who, "kind": "INDIVIDUAL", "n_best": 1, "sex": "F", "age_band": "A26_40"} for who in (ANN, BEA)]
    made = incident(victim_groups=groups)
    return made.model_copy(update={"consents": [says(ANN, "GRANTED"), says(BEA, "REFUSED")]})


@pytest.fixture
def read(desk, vault, quiet):
    """The read view of a saved record with two women, of whom one agreed to be contacted."""
    saved = revisions.save(vault, two_women(), state="OPEN")
    desk.show_page("incident", saved.record_id)
    quiet()
    return desk.page


def wells(part):
    return {well._name: well for well in part.findChildren(Veiled) if well.isVisible()}


def unlock(qtbot, quiet, typed):
    asked = dialog(UnlockContacts)
    asked.passphrase.clear()
    qtbot.keyClicks(asked.passphrase, typed)
    qtbot.keyClick(asked.passphrase, Qt.Key.Key_Return)
    quiet()
    return asked


def test_a_contact_from_switching_on_to_the_lock(qtbot, desk, read, vault, quiet):
    assert read.contacts.isHidden(), "off: nothing is said and nothing asked"
    desk.show_page("settings")
    quiet()
    card = desk.page.contacts
    assert "Switched off" in card.told.text()
    assert card.off.isHidden()
    for typed, refused in ((PASSPHRASE, "opens the vault"), (OWN, "")):
        for editor in (card.passphrase.new, card.passphrase.again):
            editor.clear()
            qtbot.keyClicks(editor, typed)
        click(qtbot, card.set)
        quiet()
        assert refused in card.outcome.text()
    assert "on and open" in card.told.text()
    assert desk.foot.contacts.isVisible()

    desk.show_page("incident", read._record_id)
    quiet()
    part = read.contacts
    assert part.isVisible()
    assert set(part.changes) == {ANN}, "Bea refused"
    click(qtbot, part.changes[ANN])
    asked = dialog(ContactDialog)
    qtbot.keyClicks(asked.panel.editor("name").findChild(type(card.passphrase.new)), "Tarrabelle Quillwort")
    language = asked.panel.editor("language").findChild(type(card.passphrase.new))
    qtbot.keyClicks(language, "Some Arabic")
    click(qtbot, asked.save)
    assert QApplication.activeModalWidget() is asked, "what cannot be read is said, not dropped"
    language.clear()
    qtbot.keyClicks(language, "apd")
    click(qtbot, asked.save)
    quiet()
    assert contacts.names(vault) == ("Tarrabelle Quillwort",)
    found = wells(part)
    assert "Tarrabelle" not in " ".join(well._label.text() for well in found.values())
    click(qtbot, found["Name"])
    assert found["Name"]._label.text() == "Tarrabelle Quillwort"

    click(qtbot, desk.foot.contacts)
    quiet()
    assert desk.foot.contacts.isHidden()
    assert wells(part) == {}
    assert not part.changes[ANN].isEnabled()
    click(qtbot, part.unlock)
    asked = unlock(qtbot, quiet, PASSPHRASE)
    assert "does not open the contacts" in asked.field.finding
    unlock(qtbot, quiet, OWN)
    assert set(wells(part)) == {"Name", "Preferred language"}
    click(qtbot, part.removals[ANN])
    click(qtbot, QApplication.activeModalWidget().risky)
    quiet()
    assert contacts.kept(vault) == ()
    assert wells(part) == {}


@pytest.fixture
def kept(vault, read, desk, quiet):
    """Contacts are on and locked, and Ann's is kept."""
    contacting.enable(vault, OWN)
    contacts.save(vault, read._record_id, ANN, HERS)
    contacts.lock(vault)
    desk.show_page("incident", read._record_id)
    quiet()
    return read


def test_the_field_with_the_focus_says_what_belongs_into_it(qtbot, kept, vault, quiet):
    contacts.unlock(vault, OWN)
    kept.refresh()
    quiet()
    click(qtbot, kept.contacts.changes[ANN])
    asked = dialog(ContactDialog)
    asked.panel.focus_loc(("aliases",))
    qtbot.waitUntil(lambda: "another script" in asked.hint.text())
    asked.panel.focus_loc(("reach",))
    qtbot.waitUntil(lambda: "somebody else answers" in asked.hint.text())
    asked.reject()


def test_half_the_idle_time_locks_them_and_a_withdrawal_takes_the_entry_away(qtbot, desk, kept, vault, quiet):
    part = kept.contacts
    click(qtbot, part.unlock)
    unlock(qtbot, quiet, OWN)
    assert "How to reach" in wells(part)
    desk.show_remaining(301)
    quiet()
    assert contacts.is_open(vault)
    desk.show_remaining(300)
    quiet()
    assert not contacts.is_open(vault)
    assert wells(part) == {}
    record_now = revisions.load(vault, kept._record_id).record
    gone = [*record_now.consents, says(ANN, "WITHDRAWN")]
    revisions.save(vault, record_now.model_copy(update={"consents": gone}), state="OPEN")
    kept.refresh()
    quiet()
    assert part.removals == {}
    assert part.changes == {}


def test_the_form_tells_of_names_that_were_not_checked_and_finds_them_once_open(qtbot, desk, kept, vault, quiet):
    record_now = revisions.load(vault, kept._record_id).record
    told = record_now.model_copy(update={"summary_nonident": "Tarrabelle was on her way home."})
    revisions.save(vault, told, state="OPEN")
    desk.show_page("form", kept._record_id)
    quiet()
    assert "not checked for names" in " ".join(item.what for item in desk.page.side.items)
    UnlockContacts(desk.session, desk.page).open()
    unlock(qtbot, quiet, OWN)
    qtbot.waitUntil(lambda: "holds a name" in " ".join(item.what for item in desk.page.side.items))


def test_export_and_print_ask_why_texts_go_unchecked(qtbot, desk, kept, vault, hq_vault, quiet, tmp_path):
    enrol_both(vault, hq_vault, tmp_path)
    record(vault, group_incident(1))
    desk.show_page("export")
    quiet()
    click(qtbot, desk.page.write)
    asked = dialog(UncheckedNames)
    assert not asked.go.isEnabled()
    asked.reason.choose("URGENT")
    click(qtbot, asked.go)
    QApplication.activeModalWidget().reject()  # the chooser of the folder
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.page.write_to(stick)
    quiet()
    assert len(list(stick.iterdir())) == 1

    desk.show_page("incident", kept._record_id)
    quiet()
    click(qtbot, desk.page.print)
    quiet()
    asked = dialog(PrintDialog)
    assert asked.unchecked_field.isVisible()
    assert not asked.save.isEnabled()
    asked.unchecked.choose("TEXTS_READ")
    assert asked.save.isEnabled()
    click(qtbot, asked.restricted)
    assert asked.unchecked_field.isHidden()
    asked.reject()
    with vault.reading() as db:
        assert db.all("SELECT row_key FROM audit WHERE event = 'names.unchecked'") == [("URGENT",)]


def test_switching_off_destroys_them_and_the_passphrase_is_changed_while_open(qtbot, desk, kept, vault, quiet):
    desk.show_page("settings")
    quiet()
    card = desk.page.contacts
    assert "locked. Persons whose contact is kept: 1" in card.told.text()
    assert not card.set.isEnabled()
    contacts.unlock(vault, OWN)
    card.refresh()
    quiet()
    new = "pebble saddle umbra crocus tinsel anchor"
    for editor in (card.passphrase.new, card.passphrase.again):
        qtbot.keyClicks(editor, new)
    click(qtbot, card.set)
    quiet()
    contacts.lock(vault)
    contacts.unlock(vault, new)
    click(qtbot, card.off)
    click(qtbot, QApplication.activeModalWidget().risky)
    quiet()
    assert "Switched off" in card.told.text()
    assert not (vault.folder / "vault.aux").exists()
    assert desk.foot.contacts.isHidden()
