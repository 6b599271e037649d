"""Answers that come late: after a newer one, after the page went on to something else, after the lock."""

import threading

from PySide6.QtWidgets import QApplication, QDialog
from vault_fixtures import incident

from app.errors import AppError
from app.services import capture, erasing, keeping
from app.ui.pages import home
from app.ui.pages.erase_dialog import EraseDialog
from app.ui.widgets.line_button import LineButton
from app.vault import drafts, revisions


class Gate:
    """Holds back the first call of a function until it is opened; every later one goes through."""

    def __init__(self, monkeypatch, module, name):
        self._open, self._does, self.calls = threading.Event(), getattr(module, name), 0
        monkeypatch.setattr(module, name, self)

    def __call__(self, *args, **named):
        self.calls += 1
        if self.calls == 1:
            done = self._does(*args, **named)
            assert self._open.wait(20)
            return done
        return self._does(*args, **named)

    def open(self):
        self._open.set()


def saved(vault, title):
    made = capture.new_incident(vault).model_copy(update={"title_neutral": title})
    capture.save(vault, made)
    return made.id


def test_the_record_gone_to_last_is_the_one_that_stands(qtbot, desk, vault, quiet, jobs, monkeypatch):
    first, second = saved(vault, "At the ferry"), saved(vault, "At the mill")
    gate = Gate(monkeypatch, revisions, "load")
    desk.show_page("incident", first)
    qtbot.waitUntil(lambda: gate.calls == 1)
    desk.show_page("incident", second)
    qtbot.waitUntil(lambda: desk.page._shown == second)
    gate.open()
    quiet()
    assert desk.page._shown == second
    assert str(revisions.load(vault, second).document["ref"]) in desk.page.header.title.text()


def test_a_comparison_is_not_shown_beside_the_next_record(qtbot, desk, vault, quiet, monkeypatch):
    first, second = saved(vault, "At the ferry"), saved(vault, "At the mill")
    capture.save(vault, revisions.load(vault, first).record.model_copy(update={"title_neutral": "At the jetty"}))
    gate = Gate(monkeypatch, revisions, "load_revision")
    desk.show_page("incident", first)
    qtbot.waitUntil(lambda: gate.calls == 1)
    desk.show_page("incident", second)
    qtbot.waitUntil(lambda: len(desk.page.history._rows) == 1)
    gate.open()
    quiet()
    assert not desk.page.history._changes.count()


def test_a_record_that_cannot_be_read_is_not_covered_by_the_one_before(desk, vault, quiet, monkeypatch):
    first, second = saved(vault, "At the ferry"), saved(vault, "At the mill")
    desk.show_page("incident", first)
    quiet()

    def damaged(*_args):
        raise AppError("vault.io")

    monkeypatch.setattr(revisions, "load", damaged)
    desk.show_page("incident", second)
    quiet()
    assert desk.page.banner.sentence
    assert desk.page.header.title.text() == ""


def test_the_first_page_shows_what_was_asked_last(qtbot, desk, vault, quiet, monkeypatch):
    desk.show_page("exchange")
    quiet()
    gate = Gate(monkeypatch, home, "station_home")
    desk.show_page("home")
    qtbot.waitUntil(lambda: gate.calls == 1)
    drafts.put(vault, "d" * 32, {"title_neutral": "At the ferry"})
    desk.page.refresh()

    def told():
        return any("At the ferry" in line.accessibleName() for line in desk.page.drafts.findChildren(LineButton))

    qtbot.waitUntil(told)
    gate.open()
    quiet()
    assert told()


def test_what_is_due_is_what_was_chosen_last(qtbot, desk, vault, quiet, monkeypatch):
    held = revisions.save(vault, incident(), state="FINAL").record_id
    keeping.hold(vault, held, reason="asked for by the panel")
    gate = Gate(monkeypatch, keeping, "due")
    desk.show_page("due")
    qtbot.waitUntil(lambda: gate.calls == 1)
    desk.page.which.choose("held")
    qtbot.waitUntil(lambda: bool(desk.page._rows))
    gate.open()
    quiet()
    assert list(desk.page._rows) == [held]


def test_nothing_is_shown_under_the_cover_of_a_lock_that_waits_for_a_job(
    qtbot, window, desk, vault, quiet, jobs, ends, monkeypatch
):
    record = saved(vault, "At the ferry")
    go = threading.Event()
    gate = Gate(monkeypatch, revisions, "load")
    desk.show_page("incident", record)
    qtbot.waitUntil(lambda: gate.calls == 1)
    jobs.run(lambda _task: go.wait(20), owner=window, lane="free", title="Writing bundle 3")
    jobs.run(lambda _task: capture.save(vault, capture.new_incident(vault)), owner=window, lane="write")
    window.lock.idle()
    begun = []
    jobs.started.connect(begun.append)
    gate.open()
    qtbot.waitUntil(lambda: len(jobs.running) == 1)
    assert desk.page.header.title.text() == ""
    assert begun == []
    go.set()
    qtbot.waitUntil(lambda: ends.count == 1)


def test_a_dialog_at_work_does_not_stay_over_the_cover(qtbot, window, desk, vault, quiet, jobs, ends, monkeypatch):
    record = saved(vault, "At the ferry")
    go = threading.Event()

    def slow(*_args, **_named):
        go.wait(20)
        raise OSError("stopped")

    monkeypatch.setattr(erasing, "erase_record", slow)
    asked = EraseDialog(window.session, record, window, lambda: None)
    asked.open()
    quiet()
    asked.reason.setCurrentIndex(1)
    asked.typed.setText(asked.word)
    asked.run()
    window.lock.idle()
    assert not [found for found in QApplication.topLevelWidgets() if isinstance(found, QDialog) and found.isVisible()]
    go.set()
    qtbot.waitUntil(lambda: ends.count == 1)


def test_the_menu_opens_its_own_line_though_the_list_was_read_again_meanwhile(desk, vault, quiet):
    chosen = saved(vault, "At the ferry")
    desk.show_page("incidents")
    quiet()
    listed = desk.page
    menu = listed.line_menu()
    saved(vault, "At the mill")
    listed.refresh()
    quiet()
    next(action for action in menu.actions() if action.text() == "Open").trigger()
    quiet()
    assert desk.page._shown == chosen
