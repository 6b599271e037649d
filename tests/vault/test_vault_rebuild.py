"""Lists and search are made anew from the records: a few at a time, stopped and gone on with, never with holes."""

import signal
import subprocess
import sys
import tracemalloc
from dataclasses import replace
from pathlib import Path

import pytest
from vault_fixtures import incident

from app.errors import AppError
from app.models.kinds import load
from app.tasks import Cancelled, Task
from app.vault import listing, projecting, projections, revisions
from app.vault.erase import erase_own, settle
from app.vault.listing import IncidentFilter
from app.vault.marks import clear_mark, mark, set_mark
from app.vault.rebuild import AT, BUILT, go_on, is_due, rebuild, version
from app.vault.vault import open_vault
from app.vault.verify import verify

ROOT = Path(__file__).resolve().parents[2]
RECORDS = 8  # what `filled` holds


@pytest.fixture
def filled(vault):
    """A place, a party, six incidents; one of them final with a later open change."""
    fill(vault)
    return vault


def fill(vault):
    with vault.writing():
        where = {"name": "Wells Crossing", "parent": "SS-EC", "level": "ADM2"}
        revisions.save(vault, load("place", {"id": "f" * 32, **where}), state="FINAL")
        revisions.save(vault, load("party", {"id": "e" * 32, "name": "Northern Column"}), state="FINAL")
        perpetrator = {"id": "c" * 32, "party": "e" * 32, "category": "NSAG"}
        for n in range(1, 7):
            told = {"id": f"{n:032x}", "summary_nonident": f"Told of near the ford {n}."}
            revisions.save(vault, incident(**told, adm2="f" * 32, perpetrators=[perpetrator]), state="FINAL")
        revisions.save(vault, revisions.load(vault, f"{1:032x}").record, state="OPEN", reason="recount")


def dump(vault):
    with vault.reading() as db:
        return {t: sorted(db.all(f"SELECT * FROM {t}"), key=repr) for t in projections.TABLES}


def found(vault, word):
    with vault.reading() as db:
        rows = listing.incident_rows(db, listing.incident_rowids(db, IncidentFilter(text=word)))
    return {row.record_id for row in rows}


def _at(vault):
    with vault.reading() as db:
        return int((mark(db, AT) or "").split()[0])


def _stop_at(n):
    """A task that is cancelled at its report number `n`."""
    seen = []
    task = Task(lambda *told: task.cancel() if len(seen) + 1 == n else seen.append(told))
    return task


DAMAGE = (
    "DELETE FROM incident_row WHERE record LIKE '%2'",
    "UPDATE incident_row SET victims = 99 WHERE record LIKE '%3'",
    "INSERT INTO incident_row (id, record, layer, station, state) VALUES (9000, '9', 0, 's', 'OPEN')",
    "UPDATE incident_text SET summary = 'other words' WHERE id % 4 = 0",
    "INSERT INTO incident_text VALUES (9002, 'stray', '', '', '')",
    "INSERT INTO incident_fts (incident_fts) VALUES ('delete-all')",
    "DELETE FROM act",
    "INSERT INTO act VALUES (9004, 'x', 'RAPE', 'RECEIVED', 1)",
    "DELETE FROM head WHERE record LIKE '%4'",
    "INSERT INTO head VALUES ('8', 'incident', 's', 1, NULL, 1)",
    "DELETE FROM place_row",
    "UPDATE party_row SET name = 'Other'",
)


@pytest.mark.parametrize("wrong", [*((one,) for one in DAMAGE), DAMAGE], ids=lambda wrong: wrong[0][:24])
def test_whatever_is_wrong_in_lists_and_search_is_mended_from_the_records(filled, wrong):
    before, by_word = dump(filled), {word: found(filled, word) for word in ("ford", "wells", "slavery")}
    with filled.writing() as db:
        for statement in wrong:
            db.run(statement)
    assert rebuild(filled, Task(), chunk=3) == RECORDS
    assert dump(filled) == before
    assert {word: found(filled, word) for word in by_word} == by_word
    assert verify(filled, Task()).code == "audit.ok"


def test_a_rebuild_of_what_is_right_writes_no_row(filled):
    with filled.reading() as db:
        read = db.all("SELECT rowid, * FROM incident_row")
    counted = []
    with filled.writing() as db:
        before = db.scalar("SELECT total_changes()")
        projections.drop_orphans(db)
        for (record,) in db.all("SELECT record FROM head"):
            projections.refresh(db, record, filled.station.id)
        counted.append(db.scalar("SELECT total_changes()") - before)
    assert counted == [0]
    with filled.reading() as db:
        assert db.all("SELECT rowid, * FROM incident_row") == read


def test_a_stopped_rebuild_keeps_what_is_done_and_goes_on_there(filled):
    """Of six incidents with a wrong number, those of the first chunks are right after the stop; none is missing."""
    before = dump(filled)
    with filled.writing() as db:
        db.run("UPDATE incident_row SET victims = 99")
    with pytest.raises(Cancelled):
        rebuild(filled, _stop_at(4), chunk=2)  # one report for the index, one before each chunk
    assert is_due(filled)
    with filled.reading() as db:
        wrong = db.scalar("SELECT count(*) FROM incident_row WHERE victims = 99")
        assert 0 < wrong < db.scalar("SELECT count(*) FROM incident_row") == 7
    told = []
    assert go_on(filled, Task(lambda *one: told.append(one)), chunk=2) == RECORDS
    assert told[0][0] > 0  # not from the beginning
    assert dump(filled) == before
    assert not is_due(filled)


def test_what_is_saved_meanwhile_is_in_the_lists_behind_and_ahead(filled):
    def save_some(done, _total, _stage):
        n = len(saved)
        if n < 4:
            saved.append(revisions.save(filled, incident(summary_nonident=f"Saved meanwhile {n}."), state="OPEN"))
            record = revisions.load(filled, f"{1 + n:032x}").record
            revisions.save(filled, record.model_copy(update={"victims_max": 40 + n}), state="OPEN")

    saved = []
    rebuild(filled, Task(save_some), chunk=2)
    assert found(filled, "meanwhile") == {one.record_id for one in saved}
    assert verify(filled, Task()).code == "audit.ok"


def test_lists_of_another_version_or_a_migration_ask_for_a_rebuild(filled):
    assert not is_due(filled)
    for key, value in ((BUILT, "0 incident:1"), (AT, "index")):
        with filled.writing() as db:
            set_mark(db, key, value)
            db.run("UPDATE head SET schema_v = 0")
        assert is_due(filled)
        go_on(filled, Task())
        assert not is_due(filled)
        with filled.reading() as db:
            assert mark(db, BUILT) == version()
            assert db.scalar("SELECT count(*) FROM head WHERE schema_v = 0") == 0


def test_a_label_that_was_translated_since_is_a_word_to_search_for(filled, monkeypatch):
    """Lists and index hold the names of codes in all languages: with other names they are of another version."""
    real = projecting.code_list

    def translated(name):
        known = real(name)
        if name != "PLACE_TYPE":
            return known
        rows = {code: replace(row, label={**row.label, "fr": "zibeline"}) for code, row in known.by_code.items()}
        return replace(known, by_code=rows)

    assert not is_due(filled)
    assert found(filled, "zibeline") == set()
    market = found(filled, "market")
    monkeypatch.setattr(projecting, "code_list", translated)
    begin_anew()
    try:
        assert is_due(filled)
        assert verify(filled, Task()).code == "audit.ok"  # no alarm because of a new label: brought up, then compared
        assert not is_due(filled)
        assert found(filled, "zibeline") == market != set()
    finally:
        begin_anew()


def begin_anew():
    """Forget what a process keeps of the names of codes; in life they change between two of them."""
    projecting.vocabulary.cache_clear()
    projecting._label_words.cache_clear()


def test_a_rebuild_that_an_older_version_began_is_begun_anew(filled):
    with filled.writing() as db:
        db.run("UPDATE head SET schema_v = 0")
        set_mark(db, AT, "8 0 incident:1")
    go_on(filled, Task())
    with filled.reading() as db:
        assert db.scalar("SELECT count(*) FROM head WHERE schema_v = 0") == 0


def test_a_vault_that_does_not_say_what_built_its_lists_is_brought_up(filled):
    with filled.writing() as db:
        clear_mark(db, BUILT)
    assert is_due(filled)


def test_erased_words_do_not_come_back(filled):
    """Neither after a whole rebuild nor after one that was stopped before the erasure and goes on after it."""
    with filled.writing() as db:
        clear_mark(db, BUILT)
    with pytest.raises(Cancelled):
        rebuild(filled, _stop_at(3), chunk=2)
    for n in (1, 6):
        with filled.writing() as db:
            erase_own(db, filled, f"{n:032x}", reason_code="MISTAKE", decided_by=filled.holder)
    settle(filled)
    go_on(filled, Task(), chunk=2)
    rebuild(filled, Task(), chunk=2)
    with filled.reading() as db:
        plain = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%fts5%'"
        tables = [row[0] for row in db.all(plain)]
        held = repr([db.all(f'SELECT * FROM "{table}"') for table in tables])
    assert "ford 1" not in held
    assert "ford 6" not in held
    assert "ford 2" in held
    assert found(filled, "ford") == {f"{n:032x}" for n in (2, 3, 4, 5)}
    assert verify(filled, Task()).code == "audit.ok"


def test_where_row_by_row_does_not_go_all_is_made_anew_at_once(filled):
    """The search index itself is damaged, so that the words of a row cannot be taken out of it."""
    before = dump(filled)
    with filled.writing() as db:
        db.run("UPDATE incident_text SET summary = 'other words'")
        db.run("DELETE FROM incident_fts_data WHERE id >= 10")
        set_mark(db, BUILT, "")
    filled.rest()  # a connection keeps the structure of the index
    with pytest.raises(AppError, match=r"vault\.corrupt"):
        revisions.save(filled, revisions.load(filled, f"{2:032x}").record, state="OPEN")
    assert go_on(filled, Task()) == RECORDS
    assert dump(filled) == before
    assert not is_due(filled)
    assert verify(filled, Task()).code == "audit.ok"


WORKER = """
import os, signal, sys
sys.path[:0] = [{root!r}, {tests!r}]
from pathlib import Path
from vault_fixtures import PASSPHRASE
from app.clock import SystemClock
from app.tasks import Task
from app.vault.rebuild import go_on, is_due, rebuild
from app.vault.vault import unlock
vault = unlock(Path(sys.argv[1]), PASSPHRASE, clock=SystemClock())
seen = []
def die(*told):
    seen.append(told)
    if len(seen) == int(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)
(go_on if sys.argv[3] == "on" else rebuild)(vault, Task(die), chunk=2)
vault.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a POSIX signal")
def test_killed_again_and_again_the_rebuild_still_arrives(filled, vault_template, clock):
    """Each process dies at its third report; none begins where the one before had begun."""
    folder, before = filled.folder, dump(filled)
    with filled.writing() as db:
        for statement in DAMAGE[:4]:
            db.run(statement)
    filled.close()
    code = WORKER.format(root=str(ROOT), tests=str(ROOT / "tests"))
    reached, how = [], "anew"
    for _ in range(RECORDS):
        done = subprocess.run([sys.executable, "-c", code, str(folder), "3", how], check=False, cwd=ROOT)
        if done.returncode == 0:
            break
        assert done.returncode == -signal.SIGKILL
        vault = open_vault(folder, vault_template("station").unlocked(folder), clock=clock)
        assert is_due(vault)
        reached.append(_at(vault))
        vault.close()
        how = "on"
    assert done.returncode == 0
    assert len(reached) >= 2
    assert reached == sorted(set(reached))
    vault = open_vault(folder, vault_template("station").unlocked(folder), clock=clock)
    assert dump(vault) == before
    assert verify(vault, Task()).code == "audit.ok"
    vault.close()


def test_memory_does_not_grow_with_the_number_of_records(open_copy):
    peaks = []
    for name, count in (("few", 40), ("many", 240)):
        vault = open_copy("station", name)
        with vault.writing():
            for _ in range(count):
                revisions.save(vault, incident(), state="FINAL")
        rebuild(vault, Task(), chunk=20)  # what is loaded once is loaded
        tracemalloc.start()
        rebuild(vault, Task(), chunk=20)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert max(peaks) < 200 * 1024, peaks  # the documents of 240 records alone would be more
