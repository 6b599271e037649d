"""A record, a draft, one person's part: looked at, confirmed and erased in the window, by real clicks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from vault_fixtures import incident

from app.models.envelope import LegalHold
from app.models.kinds import load
from app.services import keeping, safekeeping
from app.tasks import Task
from app.ui.pages.erase_dialog import EraseDialog
from app.vault import drafts, revisions

ANN, BEA = "b" * 31 + "1", "b" * 31 + "2"


def person(row_id, age):
    return {"id": row_id, "kind": "INDIVIDUAL", "n_best": 1, "sex": "F", "age_band": age}


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def dialog():
    found = QApplication.activeModalWidget()
    assert isinstance(found, EraseDialog)
    return found


@pytest.fixture
def read(qtbot, desk, quiet):
    """Open a record's read view and ask to erase it."""

    def ask(record_id):
        desk.show_page("incident", record_id)
        quiet()
        click(qtbot, desk.page.erase)
        quiet()
        return dialog()

    return ask


def confirm(qtbot, asked, reason, word):
    asked.reason.choose(reason)
    qtbot.keyClicks(asked.typed, word)


def lines(asked):
    rows = [asked.told.itemAt(n) for n in range(asked.told.count())]
    widgets = [row.widget() or row.layout().itemAt(1).widget() for row in rows]
    return " ".join(widget.text() for widget in widgets)


def test_a_record_goes_after_a_look_a_reason_and_its_reference_typed(qtbot, desk, read, vault, quiet, tmp_path):
    saved = revisions.save(vault, incident(), state="FINAL")
    stays = revisions.save(vault, incident(), state="OPEN")
    backup = safekeeping.backup(vault, tmp_path, task=Task()).path.name
    asked = read(saved.record_id)
    assert "versions 1, drafts 0" in lines(asked)
    assert "Stays in the log" in lines(asked)
    assert backup in lines(asked)
    assert asked.keep.isDefault()
    assert "reason" in asked.erase.toolTip()
    confirm(qtbot, asked, "PERSON_ASKED", "SSD-JUBA-26-99999")
    assert saved.ref in asked.erase.toolTip()
    click(qtbot, asked.erase)
    assert revisions.load(vault, saved.record_id).state == "FINAL"
    asked.typed.clear()
    qtbot.keyClicks(asked.typed, saved.ref.lower())
    click(qtbot, asked.erase)
    quiet()
    assert "Erased: versions 1" in asked.banner.sentence
    assert backup in lines(asked)
    assert asked.keep.accessibleName() == "Close"
    assert [desk.page.model.line(n).ref for n in range(desk.page.model.rowCount())] == [stays.ref]
    click(qtbot, asked.backup)
    quiet()
    assert desk.window().focusWidget() is desk.page.backup.make
    with vault.reading() as db:
        assert db.all("SELECT scope, reason_code FROM erasure") == [("record", "PERSON_ASKED")]


def test_keeping_it_changes_nothing(qtbot, desk, read, vault, quiet):
    saved = revisions.save(vault, incident(), state="FINAL")
    asked = read(saved.record_id)
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    quiet()
    assert QApplication.activeModalWidget() is None
    assert revisions.load(vault, saved.record_id).state == "FINAL"


def test_the_draft_beside_a_record_goes_alone(qtbot, desk, read, vault, quiet):
    saved = revisions.save(vault, incident(), state="FINAL")
    drafts.put(vault, saved.record_id, {"analysis_note": "halyard"})
    asked = read(saved.record_id)
    assert "A draft of this record waits" in desk.page.banner.sentence
    click(qtbot, asked.draft)
    assert "not saved" in lines(asked)
    confirm(qtbot, asked, "MISTAKE", saved.ref)
    click(qtbot, asked.erase)
    quiet()
    click(qtbot, asked.keep)
    assert drafts.get(vault, saved.record_id) is None
    assert revisions.load(vault, saved.record_id).state == "FINAL"
    assert desk.page.banner.sentence == ""
    assert saved.ref in desk.page.header.title.text()


def test_one_persons_part_goes_from_earlier_versions_and_the_record_stays(qtbot, desk, read, vault, quiet):
    two = incident(victim_groups=[person(ANN, "A_AD"), person(BEA, "A_AD")])
    saved = revisions.save(vault, two, state="FINAL")
    asked = read(saved.record_id)
    assert not asked.part.isEnabled()
    assert "take her out of the record" in lines(asked)
    click(qtbot, asked.keep)
    loaded = revisions.load(vault, saved.record_id).document
    one = load("incident", {**loaded, "victim_groups": [person(BEA, "A_AD")]})
    revisions.save(vault, one, state="FINAL", reason="without her")
    desk.page.refresh()
    quiet()
    click(qtbot, desk.page.erase)
    quiet()
    asked = dialog()
    click(qtbot, asked.part)
    assert asked.person.count() == 1
    confirm(qtbot, asked, "PERSON_ASKED", saved.ref)
    click(qtbot, asked.erase)
    quiet()
    click(qtbot, asked.keep)
    history = revisions.history(vault, saved.record_id)
    assert [row.reason for row in history] == ["without her", None]
    assert saved.ref in desk.page.header.title.text()
    with vault.reading() as db:
        assert db.all("SELECT scope, row_id FROM erasure") == [("person", ANN)]


def test_what_is_held_says_so_and_cannot_be_erased(qtbot, read, vault):
    saved = revisions.save(vault, incident(legal_hold=LegalHold().model_dump()), state="FINAL")
    asked = read(saved.record_id)
    assert "legal hold" in asked.banner.sentence
    confirm(qtbot, asked, "ORDERED", saved.ref)
    assert not asked.erase.isEnabled()


def test_a_failure_is_said_and_nothing_is_shown_as_erased(qtbot, desk, read, vault, quiet):
    saved = revisions.save(vault, incident(), state="FINAL")
    asked = read(saved.record_id)
    keeping.hold(vault, saved.record_id, reason="A court asked for it.")  # by command, while the dialog stands open
    confirm(qtbot, asked, "ORDERED", saved.ref)
    click(qtbot, asked.erase)
    quiet()
    assert "legal hold" in asked.banner.sentence
    assert asked.keep.isEnabled()
    assert revisions.load(vault, saved.record_id).state == "FINAL"
