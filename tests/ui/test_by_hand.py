"""What a person stumbled over with real keys and clicks, held by stories."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.ui.desk import Desk
from app.ui.dialogs import ask_save_file
from app.ui.forms.segments import Segments
from app.ui.pages.record_body import RecordBody
from app.ui.start.unlock import Unlock
from app.ui.start.welcome import Welcome
from app.ui.start.wizard import Wizard
from app.ui.text import PlainLabel
from app.ui.widgets.buttons import secondary
from app.ui.widgets.choice import Choice


def page_of(window):
    return window.centralWidget().currentWidget()


def test_enter_presses_the_button_that_holds_focus(qtbot, look):
    button = secondary("Save")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_country_with_a_space_in_its_name_can_be_typed(qtbot, look):
    choice = Choice([("ZAF", "South Africa"), ("SGS", "South Georgia"), ("SSD", "South Sudan"), ("ESP", "Spain")])
    qtbot.addWidget(choice)
    qtbot.keyClicks(choice, "south su")
    assert choice.value == "SSD"


def test_space_takes_the_first_segment_and_leaves_a_choice_alone(qtbot, look):
    segments = Segments("One person or a group", [("PERSON", "One person"), ("GROUP", "Group")])
    qtbot.addWidget(segments)
    qtbot.keyClick(segments, Qt.Key.Key_Space)
    assert segments.current == "PERSON"
    segments.choose("GROUP")
    qtbot.keyClick(segments, Qt.Key.Key_Space)
    assert segments.current == "GROUP"


def test_a_file_is_asked_for_at_home_and_gets_its_ending(qtbot, look, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    button = secondary("Save")
    qtbot.addWidget(button)
    dialog = ask_save_file(button, "Save", "sheet.pdf", "PDF (*.pdf)", lambda _path: None)
    assert isinstance(dialog, QFileDialog)
    assert dialog.defaultSuffix() == "pdf"
    assert any(url.toLocalFile() == str(tmp_path) for url in dialog.sidebarUrls())
    dialog.fileSelected.emit(str(tmp_path / "sheet.pdf"))
    dialog.close()
    after = ask_save_file(button, "Save", "card.txt", "Card (*.txt)", lambda _path: None)
    assert after.directory().path() == str(tmp_path)
    after.close()


def test_other_vault_and_the_wizard_lead_back_to_the_vault_before(qtbot, window, vault):
    folder = vault.folder
    vault.close()
    window.start(folder)
    qtbot.mouseClick(page_of(window).other, Qt.MouseButton.LeftButton)
    welcome = page_of(window)
    assert isinstance(welcome, Welcome)
    qtbot.keyClick(welcome.new, Qt.Key.Key_Return)
    wizard = page_of(window)
    assert isinstance(wizard, Wizard)
    qtbot.mouseClick(wizard.back, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page_of(window).back, Qt.MouseButton.LeftButton)
    assert isinstance(page_of(window), Unlock)


def test_a_hash_breaks_where_there_is_no_room_and_pushes_nothing_out(qtbot, look):
    body = RecordBody()
    qtbot.addWidget(body)
    row = {"id": "a" * 32, "kind": "DOCUMENT", "file_name": "map.txt", "sha256": "0f" * 32, "size": 18}
    body.show_record({"attachments": [row]}, {}, None, final=True)
    body.show()
    assert any("0f0f" in label.text() for label in body.findChildren(PlainLabel))
    assert body.minimumSizeHint().width() < 440


def test_large_text_folds_the_rail_at_once(qtbot, session, look):
    desk = Desk(session)
    qtbot.addWidget(desk)
    desk.resize(1366, 768)
    desk.show()
    wide = desk.rail.width()
    look.apply(dark=False, scale=150, arabic=False)
    assert desk.rail.width() < wide
    look.apply(dark=False, scale=100, arabic=False)
