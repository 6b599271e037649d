"""A vault is created, locked, opened again, recovered; what does not belong is refused with a sentence."""

import shutil
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from vault_fixtures import FLOOR_KIB, NEW, PASSPHRASE, FakeClock, incident

from app.errors import AppError, sentence_of
from app.vault import audit, revisions
from app.vault.connections import list_cache_kib
from app.vault.db import connect
from app.vault.vault import NewVault, change_passphrase, create, open_vault, recover, unlock


def test_a_new_vault_is_locked_and_opened_again(tmp_path, clock):
    made = create(tmp_path / "v", NEW["station"], clock=clock)
    station, letter = made.vault.station, made.vault.letter
    saved = revisions.save(made.vault, incident(), state="OPEN", reason="first contact")
    made.vault.close()
    again = unlock(tmp_path / "v", PASSPHRASE, clock=clock)
    assert (again.station, again.letter, again.warnings) == (station, letter, ())
    assert revisions.load(again, saved.record_id).reason == "first contact"
    with again.reading() as db:
        assert [row.event for row in audit.events(db)] == ["unlock", "lock", "create"]
    again.close()


def test_the_station_is_in_the_database_and_not_in_the_clear_header(vault):
    clear = (vault.folder / "vault.hdr").read_text()
    for word in ("Field base one", "JUB", "Alba", "SSD"):
        assert word not in clear
    assert sorted(p.name for p in vault.folder.iterdir() if not p.name.endswith(("-wal", "-shm"))) == [
        *("blobs", "vault.db", "vault.hdr", "vault.hdr2", "vault.head", "vault.lock"),
    ]


def test_a_wrong_passphrase_is_a_sentence(vault_template, tmp_path, clock):
    shutil.copytree(vault_template("station").folder, tmp_path / "v")
    with pytest.raises(AppError) as wrong:
        unlock(tmp_path / "v", "cedar lantern orbit meadow plaster viola", clock=clock)
    assert wrong.value.code == "keys.passphrase"
    assert sentence_of(wrong.value).endswith(".")
    unlock(tmp_path / "v", PASSPHRASE, clock=clock).close()


def test_the_printed_recovery_key_opens_and_a_new_passphrase_is_set(vault_template, tmp_path, clock):
    template = vault_template("station")
    shutil.copytree(template.folder, tmp_path / "v")
    vault = recover(tmp_path / "v", template.recovery.lower(), clock=clock)
    assert vault.holder == template.holder
    change_passphrase(vault, "walnut ribbon quarry thimble copper fjord", memory_kib=FLOOR_KIB)
    vault.close()
    with pytest.raises(AppError, match=r"keys\.passphrase"):
        unlock(tmp_path / "v", PASSPHRASE, clock=clock)
    again = unlock(tmp_path / "v", "walnut ribbon quarry thimble copper fjord", clock=clock)
    with again.reading() as db:
        assert "passphrase" in [row.event for row in audit.events(db)]
        assert "unlock.recovery" in [row.event for row in audit.events(db)]
    again.close()
    recover(tmp_path / "v", template.recovery, clock=clock).close()


def test_a_second_waypost_on_the_same_vault_is_refused(vault):
    code = (
        "import sys\nfrom pathlib import Path\nfrom app.clock import SystemClock\nfrom app.errors import AppError\n"
        "from app.vault.vault import unlock\n"
        "try:\n    unlock(Path(sys.argv[1]), sys.argv[2], clock=SystemClock())\n"
        "except AppError as error:\n    print(error.code)\n"
    )
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-c", code, str(vault.folder), PASSPHRASE]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "vault.in_use"


def test_a_second_opening_in_the_same_process_is_refused_too(vault, vault_template, clock):
    with pytest.raises(AppError, match=r"vault\.in_use"):
        open_vault(vault.folder, vault_template("station").unlocked(vault.folder), clock=clock)


def test_a_vault_of_a_newer_waypost_is_refused_and_left_alone(open_copy, vault_template, clock):
    vault = open_copy()
    with vault.writing() as db:
        db.run("PRAGMA user_version = 99")
    vault.close()
    with pytest.raises(AppError) as newer:
        open_vault(vault.folder, vault_template("station").unlocked(vault.folder), clock=clock)
    assert newer.value.code == "vault.too_new"
    assert newer.value.params["found"] == 99


def test_a_folder_with_files_takes_no_new_vault_and_an_empty_one_holds_none(tmp_path, clock):
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(AppError, match=r"vault\.exists"):
        create(tmp_path, NEW["station"], clock=clock)
    assert [p.name for p in tmp_path.iterdir()] == ["notes.txt"]
    with pytest.raises(AppError, match=r"vault\.missing"):
        unlock(tmp_path / "nothing", PASSPHRASE, clock=clock)


@pytest.mark.parametrize("wrong", [{"role": "boss"}, {"country": "South"}, {"code": "J1"}, {"name": " "}])
def test_a_vault_needs_its_facts(tmp_path, clock, wrong):
    facts = {name: getattr(NEW["station"], name) for name in NewVault.__slots__}
    with pytest.raises(AppError, match=r"vault\.form"):
        create(tmp_path / "v", NewVault(**{**facts, **wrong}), clock=clock)
    assert not (tmp_path / "v").exists()


def test_the_header_of_another_vault_does_not_open_this_database(open_copy, vault_template, clock):
    station, hq = open_copy("station"), open_copy("hq")
    station.close()
    hq.close()
    shutil.copyfile(hq.folder / "vault.hdr", station.folder / "vault.hdr")
    shutil.copyfile(hq.folder / "vault.hdr2", station.folder / "vault.hdr2")
    with pytest.raises(AppError, match=r"vault\.wrong_key"):
        open_vault(station.folder, vault_template("hq").unlocked(station.folder), clock=clock)


def test_an_older_header_put_back_is_told(open_copy, vault_template, tmp_path, clock):
    vault = open_copy()
    shutil.copytree(vault.folder, tmp_path / "before")
    vault.close()
    for name in ("vault.hdr", "vault.hdr2"):
        shutil.copyfile(tmp_path / "before" / name, vault.folder / name)
    again = open_vault(vault.folder, vault_template("station").unlocked(vault.folder), clock=clock)
    assert again.warnings == ("vault.old_header",)
    again.close()


def test_an_older_database_put_back_is_told(open_copy, vault_template, tmp_path, clock):
    vault = open_copy()
    vault.checkpoint()
    shutil.copyfile(vault.folder / "vault.db", tmp_path / "older.db")
    for _ in range(3):
        revisions.save(vault, incident(), state="OPEN")
    vault.close()
    shutil.copyfile(tmp_path / "older.db", vault.folder / "vault.db")
    again = open_vault(vault.folder, vault_template("station").unlocked(vault.folder), clock=clock)
    assert "vault.rolled_back" in again.warnings
    again.close()


def test_a_damaged_header_copy_heals_at_the_next_unlock(vault_template, tmp_path, clock):
    shutil.copytree(vault_template("station").folder, tmp_path / "v")
    (tmp_path / "v" / "vault.hdr").write_bytes(b"scratched")
    unlock(tmp_path / "v", PASSPHRASE, clock=clock).close()
    assert (tmp_path / "v" / "vault.hdr").read_bytes() == (tmp_path / "v" / "vault.hdr2").read_bytes()


def test_the_files_settings_are_those_of_the_specification(vault):
    with vault.writing() as db:
        wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "temp_store": 2}
        wanted |= {"trusted_schema": 0, "cell_size_check": 1, "mmap_size": 0, "cache_size": -32768}
        assert {name: db.scalar(f"PRAGMA {name}") for name in wanted} == wanted
        assert not db.scalar("PRAGMA cipher_memory_security") or db.scalar("PRAGMA cipher_memory_security") == "0"
        strict = db.all("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0")
        assert [name for (name,) in strict] == ["sqlite_schema"]


def test_the_key_enters_no_sql(vault_template, open_copy):
    vault = open_copy()
    key = bytearray(b"k" * 32)
    database = vault.folder / "other.db"
    connection = connect(database, key, mode="rwc", cache_kib=2048)
    seen: list[str] = []
    connection.set_trace_callback(seen.append)
    connection.execute("CREATE TABLE t (a TEXT) STRICT")
    connection.close()
    assert key == b"k" * 32  # the caller's copy is the caller's
    assert not any(key.hex() in text for text in seen)
    assert not database.read_bytes().startswith(b"SQLite format 3")


def test_three_lanes_use_one_vault_and_closing_lets_go_of_everything(vault):
    """One write worker, two read workers, as the window has them; readers see the old state while a writer works."""
    with ThreadPoolExecutor(1) as write, ThreadPoolExecutor(2) as read:
        saved = [write.submit(revisions.save, vault, incident(), state="OPEN").result() for _ in range(5)]
        found = list(read.map(lambda one: revisions.load(vault, one.record_id).lamport, saved))
        assert found == [1] * 5
        vault.close()
        with pytest.raises(AppError, match=r"vault\.closed"):
            read.submit(revisions.load, vault, saved[0].record_id).result()
    assert not list(vault.folder.glob("vault.db-*"))


def test_the_first_thread_that_reads_gets_the_large_cache_of_the_list(vault):
    def cache():
        with vault.reading() as db:
            return -db.scalar("PRAGMA cache_size")

    with ThreadPoolExecutor(1) as lister, ThreadPoolExecutor(1) as other:
        sizes = [lister.submit(cache).result(), other.submit(cache).result()]
    assert sizes == [list_cache_kib(), 32 * 1024]


def test_a_reader_keeps_its_view_while_another_thread_saves(vault):
    saved = revisions.save(vault, incident(victims_best=1, victims_min=1), state="OPEN")
    with vault.reading() as db:
        before = db.scalar("SELECT count(*) FROM revision")
        other = threading.Thread(target=revisions.save, args=(vault, incident()), kwargs={"state": "OPEN"})
        other.start()
        other.join()
        assert db.scalar("SELECT count(*) FROM revision") == before
    with vault.reading() as db:
        assert db.scalar("SELECT count(*) FROM revision") == before + 1
    assert saved.seq == 1


def test_views_are_noted_once_per_session_and_never_lost(open_copy, vault_template, clock):
    vault = open_copy()
    saved = revisions.save(vault, incident(), state="OPEN")
    for _ in range(3):
        vault.note_view(saved.record_id)
    vault.flush_views()
    vault.flush_views()
    vault.note_view("history " + saved.record_id)
    vault.close()
    again = open_vault(vault.folder, vault_template("station").unlocked(vault.folder), clock=clock)
    with again.reading() as db:
        views = [row.key for row in audit.events(db) if row.event == "view"]
    assert sorted(views) == sorted([saved.record_id, "history " + saved.record_id])
    again.close()


def test_the_head_of_the_chain_reaches_the_header_every_hundred_rows(vault):
    before = vault.header.gen
    for _ in range(60):
        revisions.save(vault, incident(), state="OPEN")
    with vault.reading() as db:
        assert audit.head(db).count - vault.header.audit.count < 100
    assert vault.header.gen > before or vault.header.audit.count > 0


def test_a_clock_far_behind_is_told(vault):
    from app.vault.clock_state import clock_state, note_receipt

    with vault.writing() as db:
        note_receipt(db, FakeClock().now())
        assert not clock_state(db, vault.clock).suspect
    dead = FakeClock(FakeClock().now().replace(year=1970))
    with vault.reading() as db:
        state = clock_state(db, dead)
    assert state.suspect
    assert state.now >= FakeClock().now()


def test_a_creation_that_fails_leaves_nothing_and_can_be_tried_again(tmp_path, clock):
    folder = tmp_path / "v"
    with pytest.raises(AppError, match=r"header\.bounds"):
        create(folder, replace(NEW["station"], memory_kib=8), clock=clock)
    assert list(folder.iterdir()) == []
    create(folder, NEW["station"], clock=clock).vault.close()
