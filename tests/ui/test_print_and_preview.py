"""A sheet is looked at and printed from the window: the log first, through a pipe, and no file of it anywhere."""

import json
import os
import sys
from pathlib import Path
from threading import Event

import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid
from spoken import faults
from vault_fixtures import incident

from app.keys.recovery import RecoveryKey
from app.models.kinds import load
from app.reports.pictures import page_count, picture
from app.reports.recovery_sheet import render as recovery
from app.resources import resource
from app.tasks import Cancelled, Task
from app.ui.pages.blank_dialog import BlankDialog
from app.ui.pages.preview_dialog import Paper, PreviewDialog
from app.ui.pages.print_dialog import PrintDialog
from app.ui.pages.sheet_proof import SheetProof
from app.ui.printers import image_of, paint
from app.ui.widgets.veil import VeilWell
from app.vault import print_log, revisions
from app.vault.audit import events

LPSTAT = """#!/bin/sh
case "$1" in
-v) echo "device for Office: ipp://office.local/ipp"; echo "device for Files: cups-pdf:/" ;;
-e) echo Files; echo Landing; echo Office ;;
-d) echo "system default destination: Office" ;;
esac
"""
LP = """#!/bin/sh
[ "$2" = Landing ] && exit 1
echo "$@" > "$SPOOL/words"
cat > "$SPOOL/job"
ls -A "$TMPDIR" > "$SPOOL/temporary"
"""


@pytest.fixture
def spool(tmp_path, monkeypatch):
    """A print service as `lpstat` and `lp` show it: what came through the pipe lies in this folder."""
    if sys.platform == "win32":
        pytest.skip("Windows has no print service that takes a PDF")
    folder, tools, temporary = (tmp_path / name for name in ("spool", "tools", "temporary"))
    for made in (folder, tools, temporary):
        made.mkdir()
    for name, script in (("lpstat", LPSTAT), ("lp", LP)):
        (tools / name).write_text(script)
        (tools / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("SPOOL", str(folder))
    monkeypatch.setenv("TMPDIR", str(temporary))
    return folder


@pytest.fixture
def record(vault):
    consented = load("incident", json.loads(resource("demo", "incidents.json").read_text("utf-8"))[0])
    return revisions.save(vault, consented, state="FINAL").record_id


def everything(*folders: Path) -> set[Path]:
    return {path for folder in folders for path in folder.rglob("*") if path.is_file()}


def asked(session, record, window, told, quiet, *, reason=""):
    """The print dialog, and from it the preview."""
    dialog = PrintDialog(session, record, "SSD-JUB-26-00001-K", window, told)
    dialog.open()
    quiet()
    if reason:
        dialog.restricted.setChecked(True)
        dialog.reason.setText(reason)
        dialog.sure.setChecked(True)
    dialog.preview.click()
    quiet()
    quiet()
    return dialog, dialog.shown


def words_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def printed_events(vault):
    with vault.reading() as db:
        return [row.event for row in events(db) if row.event.startswith(("print.", "look."))][::-1]


def test_a_summary_goes_from_the_preview_to_the_printer_and_no_file_is_made(
    session, window, desk, vault, record, spool, tmp_path, own_home, qtbot, quiet
):
    told = []
    before = everything(tmp_path, own_home) - everything(vault.folder)
    _dialog, shown = asked(session, record, window, told.append, quiet)
    assert printed_events(vault) == []  # a look at the summary is a view, as of the record's own page
    assert [shown.printer.itemText(n) for n in range(shown.printer.count())] == ["Office", "Landing"]
    shown.copies.setValue(2)
    qtbot.mouseClick(shown.print, Qt.MouseButton.LeftButton)
    quiet()
    assert told == ["Sent to Office"]
    job = (spool / "job").read_bytes()
    assert "copy 2 of 2" in words_of(job)
    assert "sides=one-sided" in (spool / "words").read_text()
    assert (spool / "temporary").read_text() == ""
    assert printed_events(vault) == ["print.summary"]
    made = everything(tmp_path, own_home) - everything(vault.folder) - before
    assert {path.parent for path in made} == {spool}  # only what the print service itself was given


def test_a_look_at_the_restricted_sheet_is_in_the_log_with_its_reason_and_says_that_it_was_not_printed(
    session, window, desk, vault, record, spool, quiet
):
    _dialog, shown = asked(session, record, window, print, quiet, reason="Handover talk")
    assert printed_events(vault) == ["look.restricted"]
    with vault.reading() as db:
        (look,) = print_log.prints(db, record)
    assert (look.variant, look.reason) == (print_log.LOOK, "Handover talk")
    assert "Preview for S1" in words_of(shown._paper.pdf)
    shown.print.click()
    quiet()
    assert printed_events(vault) == ["look.restricted", "print.restricted"]
    sheet = words_of((spool / "job").read_bytes())
    assert "Printed by" in sheet
    assert "Preview for" not in sheet
    desk.show_page("incident", record)
    quiet()
    shown_log = desk.page.history.prints.table
    assert [shown_log.item(n, 0).text() for n in range(2)] == ["restricted", "restricted, seen"]


def test_a_printer_that_is_off_says_so_and_the_preview_stays(session, window, desk, record, spool, quiet):
    _dialog, shown = asked(session, record, window, print, quiet)
    shown.printer.choose("Landing")
    shown.print.click()
    quiet()
    assert shown.isVisible()
    assert "did not take" in shown.banner.accessibleName()
    assert shown.print.isEnabled()
    shown.reject()


def test_pages_turn_and_grow_by_keyboard_and_a_screen_reader_hears_which_one_it_is(
    session, window, desk, vault, spool, qtbot, quiet
):
    record = revisions.save(vault, incident(analysis_note="x"), state="FINAL").record_id
    _dialog, shown = asked(session, record, window, print, quiet, reason="Handover talk")
    last = page_count(shown._paper.pdf)
    assert shown.view.accessibleName() == f"Restricted sheet, preview: Page 1 of {last}"
    assert "screen reader" in shown.view.accessibleDescription()
    assert faults(shown) == []
    wide = shown.view.picture.width()
    shown.view.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    quiet()
    assert shown.view.picture.width() > wide
    qtbot.keyClick(shown, Qt.Key.Key_PageDown)
    quiet()
    assert shown.view.accessibleName().endswith(f"Page {min(2, last)} of {last}")
    qtbot.keyClick(shown, Qt.Key.Key_PageUp)
    quiet()
    assert shown.view.accessibleName().endswith(f"Page 1 of {last}")
    shown.reject()


def test_the_veil_covers_the_page_and_the_lock_takes_the_preview_away(
    session, window, desk, record, spool, qtbot, quiet
):
    dialog, shown = asked(session, record, window, print, quiet)
    session.veil.put(True)
    assert shown.view.isHidden()
    (well,) = shown.findChildren(VeilWell)
    qtbot.keyClick(well, Qt.Key.Key_Return)
    assert not shown.view.isHidden()
    session.veil.put(False)
    assert QApplication.clipboard().text() == ""
    window.cover("")
    qtbot.waitUntil(lambda: not isValid(shown) and not isValid(dialog))


def test_the_way_to_the_printer_shows_how_far_it_is_and_can_be_stopped(jobs, look, window, spool, qtbot, quiet):
    begun = Event()

    def make(_copies: int, task: Task) -> bytes:
        task.report(1, 40, "print")
        begun.set()
        while True:  # as long as forty sheets
            task.checkpoint()

    paper = Paper("Case summaries, preview", recovery("0" * 4, name="Base", code="SSD-JUB"), "Pictures.", make)
    shown = PreviewDialog(jobs, paper, window, print)
    shown.open()
    quiet()
    shown.print.click()
    qtbot.waitUntil(lambda: begun.is_set() and not shown.progress.isHidden())
    assert shown.close_.accessibleName() == "Stop"
    shown.close_.click()
    quiet()
    assert shown.isVisible()
    assert shown.close_.accessibleName() == "Close"
    assert not (spool / "job").exists()
    shown.reject()


def test_without_a_printer_the_preview_says_what_else_can_be_done(
    session, window, desk, record, tmp_path, monkeypatch, quiet
):
    monkeypatch.setenv("PATH", str(tmp_path))
    _dialog, shown = asked(session, record, window, print, quiet)
    assert not shown.print.isEnabled()
    assert "encrypted PDF" in shown.print.accessibleDescription()
    shown.reject()


def test_painted_pages_are_the_pages_seen_for_printers_that_take_no_pdf(qapp):
    pdf = recovery("0000-1111-2222-3333-4444-5555-6666-7777-88", name="Base", code="SSD-JUB")
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(out)
    writer.setResolution(150)
    paint(pdf, writer, Task())
    painted = bytes(out.data().data())
    assert page_count(painted) == page_count(pdf)
    first, again = (image_of(picture(one, 0, 36)) for one in (pdf, painted))
    assert first.size() == again.size()
    differs = sum(
        abs(first.pixelColor(x, y).lightness() - again.pixelColor(x, y).lightness()) > 90
        for x in range(0, first.width(), 2)
        for y in range(0, first.height(), 2)
    )
    assert differs < first.width() * first.height() / 4 / 100
    stopped = Task()
    stopped.cancel()
    with pytest.raises(Cancelled):
        paint(pdf, writer, stopped)


def test_a_new_recovery_sheet_goes_to_the_printer_and_then_waits_to_be_typed_back(
    session, window, vault, spool, tmp_path, own_home, qtbot, quiet
):
    key = RecoveryKey.generate()
    before = everything(tmp_path, own_home)
    proof = SheetProof(session)
    proof.setParent(window)
    proof.show_key(key)
    proof.print.click()
    quiet()
    (shown,) = proof.findChildren(PreviewDialog)
    quiet()
    shown.print.click()
    quiet()
    assert proof.outcome.text() == "Sent to Office"
    assert key.text.split("-")[3] in words_of((spool / "job").read_bytes())
    assert {path.parent for path in everything(tmp_path, own_home) - before} == {spool}
    assert not proof.proven


def test_the_blank_form_is_found_in_the_palette_seen_in_arabic_and_printed_without_a_trace(
    session, window, desk, vault, spool, tmp_path, qtbot, quiet
):
    desk.show_palette()
    qtbot.keyClicks(desk.finder.field, "blank")
    qtbot.keyClick(desk.finder.field, Qt.Key.Key_Return)
    (dialog,) = window.findChildren(BlankDialog)
    assert faults(dialog) == []
    dialog.language.choose("ar")
    dialog.preview.click()
    quiet()
    quiet()
    assert "Page 1 of" in dialog.shown.view.accessibleName()
    dialog.shown.print.click()
    quiet()
    assert page_count((spool / "job").read_bytes()) >= 8
    assert printed_events(vault) == []
    window.show_blank()
    again = window.findChildren(BlankDialog)[-1]
    again.write(tmp_path / "form.pdf")
    quiet()
    assert (tmp_path / "form.pdf").read_bytes().startswith(b"%PDF")
