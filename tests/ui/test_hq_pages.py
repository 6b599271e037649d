"""HQ at its inbox: a bundle is checked, reviewed, applied, answered; nothing counts before that."""

import threading

import pytest
from exchange_cases import cut_log
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from vault_fixtures import incident

from app.hq import inbox
from app.sync import enrol, outbox, receipts
from app.tasks import Task
from app.ui.pages.inbox_delegate import verdict
from app.vault import revisions

GROUP = [{"id": "b" * 31 + "1", "kind": "GROUP", "n_best": 2, "sex": "F", "age_band": "A_AD"}]


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.fixture
def record(vault):
    return revisions.save(vault, incident(victim_groups=GROUP), state="FINAL").record_id


@pytest.fixture
def cards(vault, hq_vault, tmp_path):
    """Both cards written; the station trusts HQ, HQ does not know the station yet."""
    hq, station = tmp_path / "hq.txt", tmp_path / "station.txt"
    enrol.enrol(vault, hq, enrol.write_card(hq_vault, hq).number)
    return station, enrol.write_card(vault, station).number


@pytest.fixture
def send(vault, cards, tmp_path):
    """Write what is owed; returns the bundle's file."""
    stick = tmp_path / "stick"
    stick.mkdir()

    def export():
        return outbox.export(vault, outbox.only_audience(vault).id, stick, task=Task()).path

    return export


@pytest.fixture
def desk(window, hq_vault, cards, quiet):
    enrol.enrol(hq_vault, *cards)
    window.show_desk(hq_vault)
    quiet()
    return window.desk


def received(desk, path, quiet):
    desk.show_page("inbox")
    quiet()
    desk.page.receive_file(path)
    quiet()
    quiet()
    return desk.page


def lines(table):
    return [table.lines.line(n) for n in range(table.lines.rowCount())]


def test_the_list_at_hq_narrows_by_station_and_has_nothing_to_tick(qtbot, desk, send, record, quiet):
    received(desk, send(), quiet).apply_it()
    quiet()
    desk.show_page("incidents")
    quiet()
    page = desk.page
    assert [button.accessibleName() for button in page.views.tabs.buttons.values()] == [
        *("All (1)", "Changed this week (0)", "Under verification (1)")
    ]
    assert page.table.head.box_state() is None
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert page.selection.isHidden()
    assert [action.text() for action in page.line_menu().actions() if action.text()] == ["Open", "Columns…"]
    page.bar.chips["station"].click()
    quiet()
    picker = QApplication.activeModalWidget()
    assert picker.list.count() == 1
    picker.list.setCurrentRow(0)
    picker.take()
    quiet()
    assert page.model.rowCount() == 1
    assert "press Delete to remove" in page.bar.chips["station"].accessibleName()


def test_an_empty_inbox_says_what_to_do(desk, quiet):
    desk.show_page("inbox")
    quiet()
    assert desk.page.empty.isVisible()
    assert [item.entry.key for item in desk.rail._items] == [
        "find",
        "home",
        "inbox",
        "incidents",
        "stations",
        "settings",
        "help",
        "veil",
        "lock",
    ]


def test_a_genuine_bundle_is_reviewed_and_applied_and_the_receipt_goes_back(
    qtbot, desk, send, record, quiet, vault, hq_vault, tmp_path
):
    page = received(desk, send(), quiet)
    assert page._entry.state == "staged"
    assert len(lines(page.view._tables[0])) == 1
    assert page._note.text() == "Nothing is stored until you apply"
    with hq_vault.reading() as db:
        assert db.scalar("SELECT count(*) FROM incident_row") == 0
    click(qtbot, page.apply)
    quiet()
    quiet()
    assert "1 new" in page.banner.sentence
    assert page._entry.state == "applied"
    assert not page.apply.isVisible()
    desk.show_page("stations")
    quiet()
    back = tmp_path / "back"
    back.mkdir()
    desk.page.write_receipt(vault.station.id, back)
    quiet()
    assert receipts.receive(vault, next(back.iterdir()), task=Task()).acknowledged == 1


def test_hq_reads_the_records_of_a_station_and_cannot_edit_them(qtbot, desk, send, record, quiet, vault):
    page = received(desk, send(), quiet)
    page.apply_it()
    quiet()
    desk.show_page("incidents")
    quiet()
    quiet()
    listed = desk.page
    assert listed.model.rowCount() == 1
    assert not listed.new.isVisible()
    listed.model.line(0)
    quiet()
    assert listed._names[vault.station.id] == vault.station.name
    desk.show_page("incident", record)
    quiet()
    assert not desk.page.edit.isVisible()
    qtbot.keyClick(desk.page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert desk.page.header.title.text().strip("\u2066\u2069").startswith("SSD-JUBA-26-")


def test_a_change_is_shown_field_by_field_in_words(desk, send, record, quiet, vault):
    received(desk, send(), quiet).apply_it()
    quiet()
    revisions.save(vault, incident(id=record, victim_groups=GROUP, place_type="HOME"), state="FINAL", reason="Place")
    page = received(desk, send(), quiet)
    changed = lines(page.view._tables[1])
    said = [[cell.words.strip("\u2068\u2069") for cell in line.cells] for line in changed if line.cells]
    assert ["Kind of place", "Market", "Victim's home"] in [[w.replace("’", "'") for w in row] for row in said]


def test_whoever_goes_down_the_list_waits_for_the_last_bundle_alone(desk, send, record, quiet, vault):
    received(desk, send(), quiet)
    revisions.save(vault, incident(victim_groups=GROUP), state="FINAL")
    page = received(desk, send(), quiet)
    page.list.setCurrentRow(1)
    on_the_way = page._reviewing
    page.list.setCurrentRow(0)
    assert on_the_way.cancelled
    assert not page._reviewing.cancelled
    quiet()
    assert len(lines(page.view._tables[0])) == page._entry.changes == 2


def test_an_altered_bundle_is_refused_with_its_code_and_can_not_be_applied(desk, send, record, quiet, tmp_path):
    path = send()
    broken = bytearray(path.read_bytes())
    broken[len(broken) // 2] ^= 1
    path.write_bytes(bytes(broken))
    page = received(desk, path, quiet)
    assert page._entry.state == "refused"
    assert verdict(page._entry)[0] == "bad"
    assert not page.apply.isVisible()
    assert not page.refuse.isVisible()


def test_a_bundle_of_a_station_not_enrolled_names_what_to_do(window, hq_vault, send, record, quiet):
    window.show_desk(hq_vault)
    quiet()
    page = received(window.desk, send(), quiet)
    assert page._entry.code == "bundle.unknown_signer"


def test_a_log_that_went_back_is_told_beside_the_bundle_and_at_the_station_until_it_is_cleared_up(
    qtbot, desk, send, record, quiet, vault
):
    received(desk, send(), quiet).apply_it()
    quiet()
    revisions.save(vault, incident(id=record, victim_groups=GROUP, place_type="HOME"), state="FINAL", reason="Place")
    cut_log(vault, keep=5)
    page = received(desk, send(), quiet)
    assert verdict(page._entry)[::2] == ("warn", "Verified, with a warning")
    assert page.apply.isVisible()
    told = [label.text() for label in page.view.findChildren(QLabel) if "shorter when bundle 2" in label.text()]
    assert len(told) == 1
    assert "shorter when bundle 2" in page.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)

    desk.show_page("stations")
    quiet()
    confirm = button(desk.page, "Let the laptop of Field base one count")
    click(qtbot, confirm)
    click(qtbot, QApplication.activeModalWidget().risky)
    quiet()
    quiet()
    assert button(desk.page, "Let the laptop of Field base one count") is None


def button(page, name):
    return next((b for b in page.findChildren(QPushButton) if b.accessibleName() == name and b.isVisible()), None)


def test_the_bundle_that_was_asked_about_is_refused_though_another_came_meanwhile(
    qtbot, desk, send, record, quiet, vault, hq_vault
):
    first = send()
    page = received(desk, first, quiet)
    asked_about = page._entry.id
    click(qtbot, page.refuse)
    question = QApplication.activeModalWidget()
    revisions.save(vault, incident(victim_groups=GROUP), state="FINAL")
    page.receive_file(send())
    quiet()
    quiet()
    assert page._entry.id != asked_about
    click(qtbot, question.risky)
    quiet()
    assert {entry.id: entry.state for entry in inbox.entries(hq_vault)} == {
        asked_about: "declined",
        page._entry.id: "staged",
    }


def test_applying_that_was_stopped_can_be_begun_again_and_no_second_one_beside_it(
    qtbot, desk, send, record, quiet, jobs, hq_vault
):
    page = received(desk, send(), quiet)
    gate = threading.Event()
    jobs.run(lambda _task: gate.wait(20), owner=page, lane="write")
    click(qtbot, page.apply)
    page.list.setCurrentRow(-1)
    page.list.setCurrentRow(0)
    assert not page.apply.isEnabled()
    next(job for job in jobs.running if job.title == "Applying a bundle").cancel()
    gate.set()
    quiet()
    assert page.apply.isEnabled()
    click(qtbot, page.apply)
    quiet()
    assert "1 new" in page.banner.sentence
