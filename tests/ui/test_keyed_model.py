"""The list over a real vault: pages come when they are looked at, sorting and filtering are the database's."""

from threading import Event

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from vault_fixtures import incident

from app.ui.tables.incidents_table import incidents_model
from app.ui.tables.keyed_model import FIRST, KEPT, PAGE, WAITING
from app.vault import revisions
from app.vault.listing import IncidentFilter, Sort, incident_rowids, newest_rowids

COUNT = 200


@pytest.fixture
def filled(vault):
    with vault.writing():
        for n in range(COUNT):
            revisions.save(vault, incident(victims_best=n % 7, victims_max=9, victims_min=0), state="OPEN")
    return vault


def ids(vault, wanted=None, sort=None):
    def read(_task):
        with vault.reading() as db:
            return incident_rowids(db, wanted, sort)

    return read


def test_lines_come_page_by_page(session, filled, quiet):
    model = incidents_model(session)
    model.load(ids(filled))
    quiet()
    assert model.rowCount() == COUNT
    last = model.index(COUNT - 1, 0)
    assert model.data(last) == WAITING
    quiet()
    assert model.data(last).strip("\u2066\u2069").startswith("SSD-JUBA-26-")
    assert model.line(0) is None
    quiet()
    assert model.line(0) is not None


def test_only_so_many_pages_are_kept(session, filled, quiet):
    model = incidents_model(session)
    many = list(range(PAGE * (KEPT + 5)))
    model.load(lambda task: many)
    quiet()
    for page in range(KEPT + 5):
        model.line(page * PAGE)
    quiet()
    assert len(model._pages) == KEPT


def test_a_newer_question_wins_over_an_older_one(session, filled, quiet):
    model = incidents_model(session)
    model.load(lambda task: [1, 2, 3])
    model.load(ids(filled, IncidentFilter(text="no such word anywhere")))
    quiet()
    assert model.rowCount() == 0


def test_an_older_answer_that_comes_last_is_dropped(qtbot, session, filled, quiet):
    model, gate, told = incidents_model(session), Event(), []
    model.counted.connect(told.append)
    model.load(lambda _task: [1, 2, 3] if gate.wait(30) else [])
    model.load(ids(filled, IncidentFilter(text="no such word anywhere")))
    qtbot.waitUntil(lambda: told == [0], timeout=30_000)
    gate.set()
    quiet()
    assert (told, model.rowCount()) == ([0], 0)


def test_the_first_lines_of_an_older_question_ask_for_no_more(session, filled, quiet, qtbot):
    model, told, failed = incidents_model(session), [], []
    with filled.reading() as db:
        everything = incident_rowids(db)
    model.counted.connect(told.append)
    model.failed.connect(failed.append)
    model.load(lambda _task: pytest.fail("nobody wants them any more"), first=lambda _task: everything[:FIRST])
    qtbot.waitUntil(lambda: model.rowCount() == FIRST)
    model.load(lambda _task: everything, first=lambda _task: everything[:FIRST])
    qtbot.waitUntil(lambda: told == [len(everything)], timeout=30_000)
    quiet()
    assert failed == []


def test_the_newest_hits_are_shown_before_all_are_counted(session, filled, quiet, qtbot):
    model, wanted, seen, lines = incidents_model(session), IncidentFilter(text="SSD"), [], []
    with filled.reading() as db:
        everything = incident_rowids(db, wanted)
        assert newest_rowids(db, wanted, FIRST) == everything[:FIRST]
    model.modelReset.connect(lambda: seen.append(("first", model.rowCount())))
    model.modelReset.connect(lambda: lines.append(model.line(0)))
    model.rowsInserted.connect(lambda *_: seen.append(("all", model.rowCount())))
    model.counted.connect(lambda count: seen.append(("counted", count)))
    model.load(ids(filled, wanted), first=lambda _task: everything[:FIRST])
    qtbot.waitUntil(lambda: len(seen) == 3, timeout=30_000)
    assert seen == [("first", FIRST), ("all", COUNT), ("counted", COUNT)]
    assert [line.rowid for line in lines] == everything[:1], "its line is there as soon as it is"
    model.line(FIRST + 3)
    quiet()
    assert model.line(FIRST + 3).rowid == everything[FIRST + 3]

    seen.clear()
    model.load(lambda _task: everything, first=lambda _task: [9999, *everything[: FIRST - 1]])
    qtbot.waitUntil(lambda: len(seen) == 3, timeout=30_000)
    assert seen == [("first", FIRST), ("first", COUNT), ("counted", COUNT)], "a save in between: shown anew"
    seen.clear()
    model.load(lambda _task: pytest.fail("nothing is left to ask for"), first=lambda _task: everything[:3])
    quiet()
    assert seen == [("first", 3), ("counted", 3)]


def test_sorting_is_the_database_s(session, filled, quiet):
    model = incidents_model(session)
    model.load(ids(filled, sort=Sort("victims", True)))
    quiet()
    model.line(0)
    quiet()
    assert model.line(0).victims == 6


def test_a_row_is_spoken_with_reference_place_and_status(session, filled, quiet):
    model = incidents_model(session)
    model.load(ids(filled))
    quiet()
    model.line(0)
    quiet()
    words = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("SSD-JUBA-26-")
    assert "Received" in words


def test_the_model_keeps_qt_s_own_rules(session, filled, quiet, qtmodeltester: ModelTester):
    model = incidents_model(session)
    model.load(ids(filled))
    quiet()
    model.line(0)
    quiet()
    qtmodeltester.check(model, force_py=True)
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.rowCount(QModelIndex()) == COUNT
    quiet()


def test_forgetting_leaves_nothing(session, filled, quiet):
    model = incidents_model(session)
    model.load(ids(filled))
    quiet()
    model.line(0)
    quiet()
    model.clear()
    assert model.rowCount() == 0
    assert not model._pages
