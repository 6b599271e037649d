"""What the window tells is acted on by keyboard alone: lines of the first page, jobs, questions, filters, preview."""

import json
import threading
from pathlib import Path
from typing import Any

import pytest
from exchange_cases import enrol_both
from hands import Hands, words_in
from keyboard import ALT, CTRL, focus, press, tab_to, type_in
from PySide6.QtCore import Qt
from vault_fixtures import incident

from app.models.kinds import load
from app.resources import resource
from app.services import sheets
from app.ui.dialogs import Question
from app.ui.pages.due import DuePage
from app.ui.pages.exchange import ExchangePage
from app.ui.pages.export import ExportPage
from app.ui.pages.incident_form import IncidentForm
from app.ui.pages.incidents import IncidentsPage
from app.ui.pages.pickers import PeriodPicker, Picker
from app.ui.pages.preview_dialog import PreviewDialog
from app.ui.pages.print_dialog import PrintDialog
from app.ui.pages.sheet_dialog import SheetDialog
from app.vault import drafts, revisions
from app.vault.vault import Vault

Key = Qt.Key
# What the offscreen platform says of any popup.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)


def at_desk(hands: Hands, vault: Vault) -> Hands:
    """Sit down at the first page."""
    hands.window.show_desk(vault)
    hands.quiet()
    return hands


def test_the_lines_of_the_first_page_lead_on(hands: Hands, vault: Vault, hq_vault: Vault, tmp_path: Path) -> None:
    enrol_both(vault, hq_vault, tmp_path)
    act = {"id": "a" * 32, "type": "RAPE", "verification_state": "RECEIVED"}
    revisions.save(vault, incident(acts=[act]), state="FINAL")
    drafts.put(vault, "d" * 32, {"title_neutral": "Report from the road"})
    at_desk(hands, vault)
    lines: tuple[tuple[str, type], ...] = (
        ("Report from the road", IncidentForm),
        ("1 incident, Received", IncidentsPage),
        ("1 incident, Final", ExportPage),
        ("No bundle written yet", ExchangePage),
        ("Review the export", ExportPage),
    )
    for name, kind in lines:
        hands.go(1)
        hands.do(name)
        assert isinstance(hands.page, kind), name
    hands.go(3)
    press(Qt.Key.Key_Return, CTRL)
    assert isinstance(hands.page, ExportPage), "the main step of the exchange"


def test_the_recovery_key_is_proven_from_the_first_page(hands: Hands, vault: Vault, vault_template: Any) -> None:
    at_desk(hands, vault)
    hands.do("Type it now")
    hands.dialog(SheetDialog)
    hands.write("The whole", vault_template("station").recovery)
    hands.access("Try it")
    assert sheets.is_proven(vault)
    assert "recovery key" not in hands.page.attention.sentence


def test_a_job_is_stopped_from_the_foot_and_a_lock_asks(hands: Hands, vault: Vault, ends: Any) -> None:
    at_desk(hands, vault)
    go = threading.Event()
    jobs, window = hands.jobs, hands.window
    first = jobs.run(lambda task: go.wait(10), owner=window, lane="free", title="Writing the bundle")
    while not window.desk.foot.isAncestorOf(focus()):
        press(Key.Key_F6)
    tab_to("Stop")
    press(Key.Key_Return)
    assert first.cancelled
    go.set()
    hands.quiet()
    go.clear()
    second = jobs.run(lambda task: go.wait(10), owner=window, lane="free", title="Making the backup")
    press(Key.Key_L, CTRL)
    asked = hands.dialog(Question)
    assert "Making the backup" in words_in(asked)
    tab_to("Stop it and lock")
    press(Key.Key_Return)
    assert second.cancelled
    go.set()
    hands.qtbot.waitUntil(lambda: ends.count == 1)


def test_the_rarer_filters_and_a_period_are_set_and_taken_away(hands: Hands, vault: Vault) -> None:
    revisions.save(vault, incident(), state="FINAL")
    at_desk(hands, vault)
    hands.go(2)
    tab_to("More filters")
    press(Key.Key_Space)
    hands.pick("Recorded by")
    hands.dialog(Picker)
    press(Key.Key_Tab)
    press(Key.Key_Down)
    press(Key.Key_Return)
    hands.quiet()
    tab_to("Recorded by: Alba Ferri", back=True)
    hands.do("Period", back=True)
    hands.dialog(PeriodPicker)
    type_in("1/1999")
    hands.write("To", "2/1999")
    press(Key.Key_Return)
    hands.quiet()
    assert hands.page.nothing.isVisible()
    hands.do("Clear filters")
    assert hands.page.model.rowCount() == 1


def test_the_preview_is_paged_and_left_and_a_page_that_is_due_is_found(hands: Hands, vault: Vault) -> None:
    shown_whole = json.loads(resource("demo", "incidents.json").read_text("utf-8"))[0]
    revisions.save(vault, load("incident", shown_whole), state="FINAL")
    at_desk(hands, vault)
    hands.go(2)
    press(Key.Key_P, CTRL)
    hands.dialog(PrintDialog)
    hands.access("Preview and print…")
    shown = hands.dialog(PreviewDialog)
    wide = shown.view.picture.width()
    press(Key.Key_Plus, CTRL)
    hands.quiet()
    assert shown.view.picture.width() > wide
    press(Key.Key_Escape)
    hands.quiet()
    press(Key.Key_Escape)
    hands.quiet()
    press(Key.Key_K, CTRL)
    type_in("due for")
    press(Key.Key_Return)
    hands.quiet()
    assert isinstance(hands.page, DuePage)
    press(Key.Key_1, ALT)
    hands.quiet()
