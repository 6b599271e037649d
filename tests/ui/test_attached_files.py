"""A copy of an attached file leaves the vault by hand: asked twice, noted first, whole or not at all."""

import stat

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from vault_fixtures import incident

from app.errors import AppError
from app.services import capture
from app.services.attachments import save_copy
from app.tasks import Cancelled, Task
from app.ui.dialogs import Question
from app.ui.text import PlainLabel
from app.vault import attachments, revisions

PAGES = b"A page of notes from the partner's office.\n" * 5_000  # more than the database itself holds


@pytest.fixture
def held(vault, tmp_path):
    """A record with one file: (record id, attachment id)."""
    record_id = revisions.save(vault, incident(), state="OPEN").record_id
    paper = tmp_path / "note.txt"
    paper.write_bytes(PAGES)
    row = capture.attach(vault, record_id, paper, kind="DOCUMENT").attachment
    return record_id, row.id


def events(vault, attachment_id):
    return [one.event for one in attachments.custody(vault, attachment_id)]


def words(page):
    return [label.text() for label in page.record.findChildren(PlainLabel) if label.isVisible()]


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def button(page, word):
    return next(one for one in page.record.findChildren(QPushButton) if one.text().strip() == word)


def test_a_copy_is_asked_for_twice_and_its_custody_is_told(qtbot, window, vault, held, quiet, tmp_path):
    record_id, attachment_id = held
    window.show_desk(vault)
    window.desk.show_page("incident", record_id)
    quiet()
    page = window.desk.page
    assert any("Taken into the vault" in text and "Alba Ferri" in text for text in words(page))
    click(qtbot, button(page, "Save a copy…"))
    question = window.findChild(Question)
    assert "in clear" in " ".join(label.text() for label in question.findChildren(PlainLabel))
    click(qtbot, question.risky)
    dialog = page.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("/copy.txt")  # a neutral name
    stick = tmp_path / "stick"
    stick.mkdir()
    dialog.fileSelected.emit(str(stick / "copy.txt"))
    dialog.close()
    quiet()
    assert [path.name for path in stick.iterdir()] == ["copy.txt"]
    assert (stick / "copy.txt").read_bytes() == PAGES
    assert events(vault, attachment_id) == ["INGEST", "EXPORT"]
    assert any("Copy saved outside the vault" in text for text in words(page))


def test_a_file_that_is_there_already_is_told_and_untouched(window, vault, held, quiet, tmp_path):
    record_id, attachment_id = held
    window.show_desk(vault)
    window.desk.show_page("incident", record_id)
    quiet()
    page = window.desk.page
    there = tmp_path / "there.txt"
    there.write_text("mine")
    page.copies.write(next(iter(page.record._files.values())), there)
    quiet()
    assert "already there" in page.banner.sentence
    assert there.read_text() == "mine"
    assert events(vault, attachment_id) == ["INGEST"]


def test_a_copy_is_for_its_owner_alone(vault, held, tmp_path):
    path = save_copy(vault, held[1], tmp_path / "copy.txt", task=Task())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_cancelled_copy_leaves_nothing_but_its_event(vault, held, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    task = Task(lambda _done, _total, _stage: task.cancel())
    with pytest.raises(Cancelled):
        save_copy(vault, held[1], folder / "copy.txt", task=task)
    assert list(folder.iterdir()) == []
    assert events(vault, held[1]) == ["INGEST", "EXPORT"]


def test_a_damaged_file_leaves_no_copy(vault, held, tmp_path):
    blob = next((vault.folder / "blobs").glob("*/*"))
    data = bytearray(blob.read_bytes())
    data[len(data) // 2] ^= 1
    blob.write_bytes(data)
    folder = tmp_path / "stick"
    folder.mkdir()
    with pytest.raises(AppError, match=r"attachment\.damaged"):
        save_copy(vault, held[1], folder / "copy.txt", task=Task())
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("where", "code"),
    [("station/copy.txt", "attachment.copy_inside"), ("gone/copy.txt", "attachment.copy_not_written")],
)
def test_a_copy_that_cannot_lie_there_is_refused(vault, held, tmp_path, where, code):
    with pytest.raises(AppError) as refused:
        save_copy(vault, held[1], tmp_path / where, task=Task())
    assert refused.value.code == code


def test_hq_saves_a_copy_of_what_it_received_and_sees_no_button_for_what_never_came(window, hq_vault, quiet, tmp_path):
    paper = tmp_path / "received.txt"
    paper.write_text("A redacted page.")
    here = attachments.ingest(hq_vault, paper, task=Task(), class_="SEN")
    rows = [{"id": here.id, "kind": "DOCUMENT"}, {"id": "e" * 32, "kind": "PHOTO"}]
    record_id = revisions.save(hq_vault, incident(attachments=rows), state="FINAL").record_id
    window.show_desk(hq_vault)
    window.desk.show_page("incident", record_id)
    quiet()
    page = window.desk.page
    buttons = [one for one in page.record.findChildren(QPushButton) if one.text().strip() == "Save a copy…"]
    assert len(buttons) == 1
