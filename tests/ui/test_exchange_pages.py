"""Exchange at a station: cards compared, a bundle written, every outcome a sentence."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from vault_fixtures import incident

from app.errors import CATALOGUE
from app.sync import enrol
from app.sync.outcomes import ExportOutcome, ExportResult
from app.tasks import Task
from app.ui import jobs as jobs_module
from app.ui.pages import export
from app.ui.pages.enrol_dialog import EnrolDialog
from app.ui.pages.export_write import STAGES
from app.vault import revisions


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.fixture
def desk(window, vault, quiet):
    group = [{"id": "b" * 31 + "1", "kind": "GROUP", "n_best": 2, "sex": "F", "age_band": "A_AD"}]
    revisions.save(vault, incident(victim_groups=group), state="FINAL")
    revisions.save(vault, incident(), state="OPEN")
    window.show_desk(vault)
    quiet()
    return window.desk


@pytest.fixture
def hq_card(hq_vault, tmp_path):
    path = tmp_path / "hq-card.txt"
    return path, enrol.write_card(hq_vault, path).number


@pytest.fixture
def enrolled(desk, vault, hq_card, quiet):
    enrol.enrol(vault, *hq_card)
    return desk


def test_without_a_compared_card_nothing_can_be_exported(qtbot, desk, quiet):
    desk.show_page("export")
    quiet()
    assert desk.page.nobody.isVisible()
    click(qtbot, desk.page.nobody.button)
    quiet()
    page = desk.page
    assert not page.export.isEnabled()
    assert "card" in page.export.toolTip()


def test_a_card_is_trusted_after_all_sixty_digits_were_typed(qtbot, desk, quiet, hq_card):
    path, number = hq_card
    desk.show_page("exchange")
    quiet()
    page = desk.page
    page.cards.read_card(path)
    quiet()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EnrolDialog)
    wrong = f"{number[:10]}{(int(number[10]) + 1) % 10}{number[11:20]}"
    qtbot.keyClicks(dialog.digits, wrong)
    assert "Group 3 differs" in dialog.field.finding
    assert not dialog.trust.isEnabled()
    dialog.digits.clear()
    qtbot.keyClicks(dialog.digits, " ".join(number[n : n + 5] for n in range(0, 55, 5)))
    assert "11 of 12" in dialog.field.finding
    assert not dialog.trust.isEnabled()
    qtbot.keyClicks(dialog.digits, number[55:])
    click(qtbot, dialog.trust)
    quiet()
    quiet()
    assert "trusted from now on" in page.cards.banner.sentence
    assert page.export.isEnabled()


def test_the_own_card_is_shown_in_twelve_groups_and_saved(qtbot, desk, vault, quiet, tmp_path):
    desk.show_page("exchange")
    quiet()
    panel = desk.page.cards
    shown = [panel._digits.itemAt(n).widget().text().strip("\u2066\u2069") for n in range(panel._digits.count())]
    assert len(shown) == 12
    assert "".join(shown) == enrol.own_number(vault).number
    assert panel._digits.parentWidget().layoutDirection() == Qt.LayoutDirection.LeftToRight  # in Arabic, too
    panel.save_card(tmp_path / "card.txt")
    quiet()
    assert enrol.read_card(tmp_path / "card.txt").number == "".join(shown)


def test_a_bundle_is_reviewed_written_and_read_back(qtbot, enrolled, quiet, tmp_path, vault):
    stick = tmp_path / "stick"
    stick.mkdir()
    enrolled.show_page("export")
    quiet()
    page = enrolled.page
    table = page.reviewed.table
    groups = [table.lines.line(n).group for n in range(table.lines.rowCount()) if table.lines.line(n).group]
    assert groups == ["Goes to HQ", "Stays here"]
    assert page._sum.text() == "Go: records 1, notices 0; stay: 1"
    page.write_to(stick)
    quiet()
    assert page.outcome.result.outcome is ExportOutcome.WRITTEN_AND_VERIFIED
    assert page.steps.current == 4
    assert len(list(stick.iterdir())) == 1
    click(qtbot, page.outcome.first)
    quiet()
    assert enrolled.page._sent.text() == "1"
    enrolled.show_page("export")
    quiet()
    words = [label.text() for label in enrolled.page.findChildren(QLabel)]
    assert any("the same file is written once more" in said for said in words)


def test_whoever_reads_the_list_while_a_bundle_is_written_sees_what_is_still_to_be_sent(enrolled, quiet, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    enrolled.show_page("export")
    quiet()
    enrolled.page.write_to(stick)
    enrolled.show_page("incidents")
    quiet()
    assert enrolled.page.views.tabs.buttons["send"].accessibleName() == "Ready to send (0)"


def test_a_record_saved_meanwhile_is_in_the_review_and_the_older_one_stops(qtbot, enrolled, quiet, vault):
    enrolled.show_page("export")
    qtbot.waitUntil(lambda: enrolled.page._reviewing is not None)
    older = enrolled.page._reviewing
    revisions.save(vault, incident(), state="FINAL")
    enrolled.page.refresh()
    assert older.cancelled
    quiet()
    counts = enrolled.page.review.counts
    assert counts.records + counts.withheld == 3


def test_a_stopped_export_says_that_nothing_is_left(enrolled, quiet, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    enrolled.show_page("export")
    quiet()
    page = enrolled.page
    page.write_to(stick)
    page._stop()
    quiet()
    assert page.outcome.result.outcome in {ExportOutcome.CANCELLED, ExportOutcome.WRITTEN_AND_VERIFIED}
    if page.outcome.result.outcome is ExportOutcome.CANCELLED:
        assert list(stick.iterdir()) == []


def test_enter_at_the_start_of_the_writing_leads_nowhere(qtbot, enrolled, quiet, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    enrolled.show_page("export")
    quiet()
    page = enrolled.page
    page.write.setFocus()
    page.write_to(stick)
    at = enrolled.window().focusWidget()
    assert at is page.header.title, "the button that was pressed went"
    qtbot.keyClick(at, Qt.Key.Key_Return)
    quiet()
    assert enrolled.page is page
    assert page.outcome.result.outcome is ExportOutcome.WRITTEN_AND_VERIFIED


@pytest.mark.parametrize("outcome", list(ExportOutcome))
def test_every_outcome_has_a_sentence_an_icon_and_a_way_on(enrolled, quiet, outcome, tmp_path):
    enrolled.show_page("export")
    quiet()
    view = enrolled.page.outcome
    view.show_result(replace(ExportResult(outcome, number=3), path=tmp_path / "x.age"))
    assert outcome.code in CATALOGUE
    assert view.first.isEnabled()


def test_the_stages_move_the_bars_of_page_and_foot_forward_only_and_alike(enrolled, quiet, jobs, monkeypatch):
    enrolled.show_page("export")
    quiet()
    monkeypatch.setattr(jobs_module, "_BETWEEN_REPORTS", 0)
    shown, foot, seen = enrolled.page.progress, enrolled.foot, []
    shown.restart(3)

    def work(task: Task) -> None:
        for stage in STAGES:
            for done in (0, 50, 100):
                task.report(done, 100, stage)

    def told(done: int, total: int, stage: str) -> None:
        shown.show_progress(done, total, stage)
        seen.append((shown.progress.bar.value(), foot._bar.value()))

    jobs.run(work, owner=enrolled, lane="free", title="Writing", stages=STAGES, progress=told)
    quiet()
    assert [page for page, _foot in seen] == sorted(page for page, _foot in seen)
    assert seen[-1][0] == 1000
    heard_after = [foot for _page, foot in seen[1:]]
    assert heard_after == [page for page, _foot in seen[:-1]]


def test_a_file_that_is_no_receipt_is_refused_with_a_sentence(enrolled, quiet, tmp_path):
    enrolled.show_page("exchange")
    quiet()
    letter = tmp_path / "letter.age"
    letter.write_text("not a receipt")
    enrolled.page.receive_file(letter)
    quiet()
    assert enrolled.page.banner.sentence
    assert "log number" not in enrolled.page.banner.sentence


def test_a_review_of_an_older_choice_is_not_shown_over_that_of_the_newer(qtbot, enrolled, quiet, monkeypatch):
    gate, told, begun = threading.Event(), export.review_lines, []

    def slow(found, names):
        begun.append(found)
        if len(begun) == 1:
            assert gate.wait(20)
        return told(found, names)

    monkeypatch.setattr(export, "review_lines", slow)
    enrolled.show_page("export", frozenset({"d" * 32}))  # what nobody can send any more
    qtbot.waitUntil(lambda: len(begun) == 1)
    page = enrolled.page
    page.review_all()
    qtbot.waitUntil(lambda: page.review is not None)
    gate.set()
    quiet()
    assert page.review is begun[1]
    assert page.write.isEnabled()
