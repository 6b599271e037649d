"""What the window says is true: about drafts, checks, reasons, roles, and where to go next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from slow import full
from vault_fixtures import incident

from app.ui.dialogs import Dialog
from app.ui.forms.choice_editors import LinksEditor
from app.ui.pages.filter_bar import FilterBar
from app.ui.pages.help import HelpPage
from app.ui.pages.incident_form import store
from app.ui.start.wizard import Wizard
from app.ui.text import PlainLabel
from app.ui.widgets.code_picker import CodePicker
from app.ui.widgets.options import Option
from app.ui.words import reason_words, size_words
from app.vault import drafts, revisions


def texts(widget):
    return [label.text() for label in widget.findChildren(PlainLabel)]


def type_something(desk, quiet):
    desk.show_page("form")
    quiet()
    form = desk.page
    form.put(form.value() | {"title_neutral": "Report by radio"})
    return form


def test_a_draft_that_cannot_be_written_on_leaving_is_told_and_can_be_written_again(
    qtbot, desk, vault, quiet, monkeypatch
):
    form = type_something(desk, quiet)
    record_id = form.record_id

    with monkeypatch.context() as broken:
        broken.setattr(store, "keep_draft", full)
        desk.show_page("exchange")
        quiet()
    assert "is not in the vault" in desk.page.banner.sentence
    assert "saved in the vault" not in desk.foot.sentence
    again = next(one for one in desk.page.banner.findChildren(QPushButton) if "Try again" in one.text())
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    quiet()
    assert drafts.get(vault, record_id).values["title_neutral"] == "Report by radio"
    assert desk.page.banner.sentence == ""
    assert desk.foot.sentence == "All changes saved in the vault"


def test_the_foot_ticks_only_what_is_stored(desk, quiet):
    form = type_something(desk, quiet)
    assert desk.foot.sentence.startswith("Not in the vault yet")
    assert desk.foot._glyph._icon == "edit"
    form.keeping.drafts.keep_now()
    quiet()
    assert desk.foot.sentence.startswith("Draft saved")
    assert desk.foot._glyph._icon == "checkc"


def test_the_banner_of_a_refused_final_version_goes_when_the_checks_pass(desk, vault, quiet):
    record_id = revisions.save(vault, incident(), state="OPEN").record_id  # its act names nobody
    desk.show_page("form", record_id)
    quiet()
    form = desk.page
    form.keeping.versions.finalise()
    quiet()
    assert "cannot be final" in form.banner.sentence
    raw = form.value()
    groups = [row["id"] for row in raw["victim_groups"]]
    form.put(raw | {"acts": [{**row, "victim_groups": groups} for row in raw["acts"]]})
    quiet()
    assert all(one.severity != "E" for one in form.keeping.findings)
    assert form.banner.sentence == ""


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("attachment", "A file was added"),
        ("consent", "Consent changed"),
        ("sample data", "Sample data"),
        ("import: old list", "Import: \u2068old list\u2069"),
        ("Spelling", "\u2068Spelling\u2069"),
        (None, "text erased"),
    ],
)
def test_reasons_are_words(look, reason, said):
    assert reason_words(reason) == said


def test_sizes_count_in_one_unit(look):
    assert "KiB" in size_words(20_000)


def test_hq_is_asked_about_headquarters(qtbot, window):
    window.show_wizard()
    wizard = window.centralWidget().currentWidget()
    assert isinstance(wizard, Wizard)
    wizard.go_on()
    next(button for button, value in wizard.steps[1].choices._values.items() if value == "hq").setChecked(True)
    wizard.go_on()
    assert wizard.steps[2].heading.text() == "Headquarters"
    assert "Station" not in [text for text in texts(wizard) if text]


def test_an_own_passphrase_is_not_called_six_words(window):
    window.show_wizard()
    step = window.centralWidget().currentWidget().steps[3]
    step.use_own.click()
    assert "six words" not in step.lead.text()
    step.use_words.click()
    assert "six words" in step.lead.text()


def test_a_missing_row_is_asked_for_by_its_section(desk, quiet):
    desk.show_page("form")
    quiet()
    form = desk.page
    form.form.build_all()
    form.put(form.value() | {"acts": [{"id": "a" * 32, "type": "RAPE"}]})
    form.form.build_all()
    found = [text for editor in form.findChildren(LinksEditor) for text in texts(editor) if text.startswith("Nothing")]
    assert "Nothing to link to yet: add a row under “People affected” first." in found


def test_f1_helps_before_a_vault_is_open(qtbot, window):
    window.start(None)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(Dialog)
    assert dialog.findChild(HelpPage).chapters.count() > 3
    dialog.close()


def test_f1_opens_the_page_once_a_vault_is_open(qtbot, window, desk):
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert isinstance(desk.page, HelpPage)


def test_a_long_word_is_cut_with_an_ellipsis_and_told_whole(qtbot, look):
    word = "Other, of comparable gravity, written out in full"
    picker = CodePicker("Type", [Option("OTHER", word)])
    qtbot.addWidget(picker)
    picker.set_code("OTHER")
    picker.resize(160, 32)
    picker.show()
    picker.grab()
    assert picker.toolTip() == word
    picker.resize(600, 32)
    picker.grab()
    assert picker.toolTip() == ""
    assert picker.text() == word


def test_the_chips_stand_level_with_the_search(qtbot, session):
    bar = FilterBar(session)
    qtbot.addWidget(bar)
    bar.resize(1200, 50)
    bar.show()
    middle = bar.chips["period"].mapTo(bar, bar.chips["period"].rect().center()).y()
    assert abs(middle - bar.search.geometry().center().y()) <= 1
