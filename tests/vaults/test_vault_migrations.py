"""A vault of an older schema is brought up to date whole or not at all; each migration has its test here.

0001_initial: the storage contract. 0002_exchange: cards, streams, ledger, staging; adds tables, touches no row.
0003_erasing: a deletion of a body needs permission of its own transaction; a table and triggers, touches no row.
0004_print_log: prints and their reasons; adds tables, touches no row.
0005_card_trust: who added a card, why it was revoked; adds a table, touches no row.
0006_contacts: half-keys of the identity file; adds a table, touches no row.
0007_list_views: saved filters of the list; adds a table, touches no row.
0008_ledger_left: an index for what the list asks of the ledger; touches no row.
0009_due: when a next step of verification is due, filled as the lists are brought up; the arrivals of the inbox.
0010_dialog_words: what was typed into a dialog that a lock closed; adds a table, touches no row.
"""

import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2
from vault_fixtures import PASSPHRASE, START, FakeClock, downgrade, incident

from app.errors import AppError
from app.keys.slots import unlock_folder, unlock_with_passphrase
from app.keys.subkeys import subkey
from app.services.erasing import erase_record
from app.sync import enrol, outbox
from app.tasks import Cancelled, Task
from app.vault import contact_keys, revisions
from app.vault import migrate as migrating
from app.vault.db import connect
from app.vault.listing import IncidentFilter, count
from app.vault.migrate import Migration, migrate, shipped, side_file, statements
from app.vault.rebuild import go_on, is_due
from app.vault.vault import open_vault
from app.vault.verify import verify

FIRST = (
    Migration(1, "initial", "CREATE TABLE a (x TEXT) STRICT;\nINSERT INTO a VALUES ('kept');\n"),
    Migration(
        2, "more", "CREATE TABLE b (y TEXT) STRICT;\nCREATE TRIGGER t BEFORE DELETE ON b BEGIN\n SELECT 1;\nEND;\n"
    ),
)
BROKEN = Migration(3, "broken", "CREATE TABLE c (z TEXT) STRICT;\nINSERT INTO nowhere VALUES (1);\n")


@pytest.fixture
def database(tmp_path):
    path = tmp_path / "vault.db"
    connection = connect(path, b"k" * 32, mode="rwc", cache_kib=2048)
    yield connection, path
    connection.close()


def _tables(connection):
    return {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}


def test_every_migration_is_named_at_the_top_of_this_file():
    named = re.findall(r"(\d{4})_(\w+)", __doc__ or "")
    assert [(step.number, step.name) for step in shipped()] == [(int(number), name) for number, name in named]


def test_a_new_vault_equals_a_migrated_one(tmp_path):
    """Step by step or all at once: the same schema."""
    schemas = []
    for name, batches in (("once", [shipped()]), ("steps", [shipped()[:n] for n in range(1, len(shipped()) + 1)])):
        path = tmp_path / name
        connection = connect(path, b"k" * 32, mode="rwc", cache_kib=2048)
        for steps in batches:
            assert migrate(connection, path, steps)
        rows = connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").fetchall()
        schemas.append([row for row in rows if "_fts_" not in row[1]])
        assert connection.execute("PRAGMA user_version").fetchone()[0] == len(shipped())
        connection.close()
    assert schemas[0] == schemas[1]


def test_all_steps_and_the_version_are_kept_or_rolled_back_together(database):
    connection, path = database
    migrate(connection, path, FIRST[:1])
    with pytest.raises(dbapi2.OperationalError):
        migrate(connection, path, (*FIRST, BROKEN))
    assert _tables(connection) == {"a"}
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 1
    assert migrate(connection, path, FIRST)
    assert _tables(connection) == {"a", "b"}
    assert not migrate(connection, path, FIRST)


def test_a_copy_from_before_is_put_aside_and_stays_encrypted(database):
    connection, path = database
    migrate(connection, path, FIRST[:1])
    assert not side_file(path).exists()  # nothing of value was there before
    migrate(connection, path, FIRST)
    aside = connect(side_file(path), b"k" * 32, mode="ro", cache_kib=2048)
    assert aside.execute("SELECT x FROM a").fetchall() == [("kept",)]
    assert _tables(aside) == {"a"}
    aside.close()
    assert b"kept" not in side_file(path).read_bytes()


def test_a_newer_database_is_refused(database):
    connection, path = database
    migrate(connection, path, FIRST)
    with pytest.raises(AppError) as newer:
        migrate(connection, path, FIRST[:1])
    assert (newer.value.code, newer.value.params) == ("vault.too_new", {"found": 2, "known": 1})


def test_without_room_for_the_copy_nothing_is_begun(database, monkeypatch):
    connection, path = database
    migrate(connection, path, FIRST[:1])
    usage = shutil.disk_usage(path.parent)
    monkeypatch.setattr(migrating.shutil, "disk_usage", lambda _: usage._replace(free=4096))
    with pytest.raises(AppError, match=r"vault\.space"):
        migrate(connection, path, FIRST)
    assert _tables(connection) == {"a"}


def test_a_script_is_split_at_statements_and_not_inside_triggers():
    trigger = "CREATE TRIGGER t BEFORE DELETE ON a BEGIN\n  SELECT ';';\n  SELECT 2;\nEND;\n"
    assert len(statements("-- a; b\nCREATE TABLE a (x TEXT); \n" + trigger)) == 2
    with pytest.raises(ValueError, match="middle"):
        statements("CREATE TABLE a (x TEXT)")


SAMPLES = sorted(Path(__file__).parent.glob("schema_*"))


def test_every_schema_before_the_present_one_has_its_sample():
    """Of the first, which no sample was made of, `downgrade` makes one. Sealed pages do not shrink: 400 KB each."""
    numbers = {int(sample.name[-2:]) for sample in SAMPLES}
    assert numbers >= set(range(2, len(shipped()))), "run make_sample.py before you add a migration"
    for sample in SAMPLES:
        files = {path.name: path.stat().st_size for path in sample.rglob("*") if path.is_file()}
        assert set(files) <= {"vault.db", "vault.hdr", "vault.hdr2", "vault.head", "vault.aux"}
        assert sum(files.values()) < 400_000


def schema_of(folder, opened):
    key = subkey(opened.dek, opened.header.vault_id, "db")
    connection = connect(folder / "vault.db", key, mode="ro", cache_kib=2048)
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.close()
    return version


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_a_vault_of_every_released_schema_opens_and_reads(sample, tmp_path):
    """Each sample holds one finalised incident with a later open change, a party and a place; made by `make_sample`.

    From the third on a card that was kept, from the fourth a print, from the sixth a contact; from the eighth a step of
    verification that is due, of which the list knows once it was brought up.
    """
    folder = tmp_path / "v"
    shutil.copytree(sample, folder)
    clock = FakeClock(START.replace(year=2027))
    opened = unlock_folder(folder, lambda header: unlock_with_passphrase(header, PASSPHRASE))
    assert schema_of(folder, opened) == int(sample.name[-2:])
    vault = open_vault(folder, opened, clock=clock)
    assert vault.warnings == ()
    number = int(sample.name[-2:])
    assert [row.state for row in enrol.cards(vault)] == ["unverified"] * (number >= 3)
    with vault.reading() as db:
        assert db.scalar("SELECT count(*) FROM print_log") == (number >= 4)
        assert len(contact_keys.half_keys(db)) == (number >= 6)
        (record,) = (row[0] for row in db.all("SELECT record FROM head WHERE kind = 'incident'"))
    assert revisions.load(vault, record).record.victims_best == 1
    assert revisions.load_final(vault, record).record.victims_best == 2
    assert verify(vault, Task()).code == "audit.ok"
    with vault.reading() as db:
        due = count(db, IncidentFilter(due_to="2026-12-01"))
    assert due == (number >= 8)
    erase_record(vault, record, reason="RETENTION", forget=outbox.forget)
    with vault.reading() as db:
        assert db.all("SELECT b.seq FROM revision_body AS b JOIN revision USING (seq) WHERE record = ?", record) == []
    assert verify(vault, Task()).code == "audit.ok"
    vault.close()


def test_a_vault_made_by_the_first_schema_alone_is_brought_up_and_works(tmp_path, vault_template):
    """0002_exchange on a vault that has records: its rows stay, its check passes once the tables are there."""
    template, folder = vault_template("station"), tmp_path / "v"
    shutil.copytree(template.folder, folder)
    unlocked = template.unlocked(folder)
    downgrade(folder, unlocked)
    clock = FakeClock()
    vault = open_vault(folder, unlocked, clock=clock)
    assert side_file(folder / "vault.db").exists()
    revisions.save(vault, incident(), state="FINAL")
    assert verify(vault, Task()).code == "audit.ok"
    vault.close()
    vault = open_vault(folder, template.unlocked(folder), clock=clock)
    assert not side_file(folder / "vault.db").exists()  # gone after the next good unlock
    vault.close()


def test_what_hq_received_before_arrivals_were_counted_is_numbered_by_time_then_by_its_number(database):
    """0009_due: what came in one second is told apart by the number of its bundle."""
    connection, path = database
    migrate(connection, path, shipped()[:8])
    one_second = [("c", "10:00:01", 2), ("b", "10:00:01", 11), ("e", "10:00:01", None)]
    for entry, at, seq in [*one_second, ("a", "10:00:02", 1), ("d", "09:59:00", 7)]:
        sql = "INSERT INTO inbox (entry, sha256, state, params, seq, at) VALUES (?, ?, 'applied', '{}', ?, ?)"
        connection.execute(sql, (entry * 32, entry * 64, seq, f"2026-11-20T{at}+00:00"))
    assert migrate(connection, path, shipped())
    rows = connection.execute("SELECT substr(entry, 1, 1) FROM inbox ORDER BY arrival").fetchall()
    assert "".join(row[0] for row in rows) == "decba"


def test_power_lost_in_the_middle_of_a_migration_leaves_the_older_schema_whole(database, tmp_path):
    connection, path = database
    migrate(connection, path, FIRST[:1])
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("PRAGMA cache_spill = 1")
    for statement in statements(FIRST[1].sql):
        connection.execute(statement)
    connection.execute("PRAGMA user_version = 2")
    image = tmp_path / "image"
    image.mkdir()
    for name in ("vault.db", "vault.db-wal"):
        shutil.copyfile(path.with_name(name), image / name)
    connection.execute("ROLLBACK")
    again = connect(image / "vault.db", b"k" * 32, mode="rw", cache_kib=2048)
    assert _tables(again) == {"a"}
    assert migrate(again, image / "vault.db", FIRST)
    assert _tables(again) == {"a", "b"}
    again.close()


ASKS = Migration(
    len(shipped()) + 1,
    "asks",
    "CREATE TABLE more (x TEXT) STRICT;\nINSERT INTO more VALUES ('new');\nDELETE FROM incident_text;\n"
    "INSERT INTO mark (key, value) VALUES ('lists.at', 'index') ON CONFLICT (key) DO UPDATE SET value = 'index';\n",
)


@pytest.fixture
def with_records(vault_template, tmp_path):
    """A closed vault with a few records, and what opens it."""
    template, folder = vault_template("station"), tmp_path / "v"
    shutil.copytree(template.folder, folder)
    vault = open_vault(folder, template.unlocked(folder), clock=FakeClock())
    for n in range(5):
        revisions.save(vault, incident(id=f"{n + 1:032x}"), state="FINAL")
    vault.close()
    return folder, lambda: template.unlocked(folder)


def test_a_migration_that_changes_the_lists_asks_for_their_rebuild(with_records):
    folder, unlocked = with_records
    vault = open_vault(folder, unlocked(), clock=FakeClock(), steps=(*shipped(), ASKS))
    assert is_due(vault)
    assert go_on(vault, Task()) == 5
    assert not is_due(vault)
    assert verify(vault, Task()).code == "audit.ok"
    vault.close()


def test_a_migration_tells_how_far_it_is_first_the_copy_then_the_change(with_records):
    folder, unlocked = with_records
    told = []
    vault = open_vault(
        folder, unlocked(), clock=FakeClock(), steps=(*shipped(), ASKS), task=Task(lambda *one: told.append(one))
    )
    vault.close()
    copied = [done for done, total, stage in told if stage == "migrate.copy" and total > 100_000]
    assert copied == sorted(copied)
    assert copied[0] == 0 < copied[-1]
    assert [one[:2] for one in told if one[2] == "migrate.apply"] == [(n, 4) for n in range(5)]


@pytest.mark.parametrize("stop_at", range(1, 8))
def test_a_migration_that_is_stopped_changes_nothing_and_leaves_no_half_copy(with_records, stop_at):
    """At the first report the copy begins, at the second it is there, at the others the change is under way."""
    folder, unlocked = with_records
    seen = []
    task = Task(lambda *one: task.cancel() if len(seen) + 1 == stop_at else seen.append(one))
    with pytest.raises(Cancelled):
        open_vault(folder, unlocked(), clock=FakeClock(), steps=(*shipped(), ASKS), task=task)
    assert not list(folder.glob("*.part"))
    vault = open_vault(folder, unlocked(), clock=FakeClock())
    with vault.reading() as db:
        assert db.scalar("PRAGMA user_version") == len(shipped())
    assert verify(vault, Task()).code == "audit.ok"
    assert not side_file(folder / "vault.db").exists()
    vault.close()


WORKER = """
import os, signal, sys
sys.path[:0] = [{root!r}, {tests!r}, {here!r}]
from pathlib import Path
from vault_fixtures import PASSPHRASE
from test_vault_migrations import ASKS
from app.clock import SystemClock
from app.keys.slots import unlock_folder, unlock_with_passphrase
from app.tasks import Task
from app.vault.migrate import shipped
from app.vault.vault import open_vault
folder, seen = Path(sys.argv[1]), []
def die(*told):
    seen.append(told)
    if len(seen) == int(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)
opened = unlock_folder(folder, lambda header: unlock_with_passphrase(header, PASSPHRASE))
open_vault(folder, opened, clock=SystemClock(), steps=(*shipped(), ASKS), task=Task(die))
os.kill(os.getpid(), signal.SIGKILL)  # migrated and open, never locked
"""
STEPS = {"copying": 1, "copied": 2, "first statement": 3, "last statement": 6, "before the commit": 7, "open": 99}


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a POSIX signal")
@pytest.mark.parametrize("at", STEPS)
def test_killed_at_any_step_of_a_migration_the_vault_is_of_one_schema_and_whole(with_records, at):
    folder, unlocked = with_records
    here = Path(__file__).resolve().parent
    code = WORKER.format(root=str(here.parents[1]), tests=str(here.parent), here=str(here))
    done = subprocess.run([sys.executable, "-c", code, str(folder), str(STEPS[at])], check=False)
    assert done.returncode == -signal.SIGKILL
    vault = open_vault(folder, unlocked(), clock=FakeClock(), steps=(*shipped(), ASKS))
    with vault.reading() as db:
        assert db.all("SELECT x FROM more") == [("new",)]
        assert db.scalar("PRAGMA user_version") == ASKS.number
    assert go_on(vault, Task()) == 5
    assert verify(vault, Task()).code == "audit.ok"
    vault.close()
    vault = open_vault(folder, unlocked(), clock=FakeClock(), steps=(*shipped(), ASKS))
    assert not list(folder.glob("vault.before*"))
    vault.close()
