"""The check of a vault names what was changed outside Waypost, whatever it was."""

import shutil

import pytest
from vault_fixtures import incident

from app.errors import message_of
from app.models.kinds import load
from app.tasks import Cancelled, Task
from app.vault import attachments, audit, drafts, erase, print_log, revisions
from app.vault.db import connect
from app.vault.vault import open_vault
from app.vault.verify import verify

PAGE = 4096


@pytest.fixture
def filled(vault, tmp_path):
    """Records of every kind, a change, a discarded draft, an attachment inside the database."""
    first = revisions.save(vault, incident(), state="FINAL")
    record = revisions.load(vault, first.record_id).record
    revisions.save(vault, record.model_copy(update={"victims_best": 1}), state="OPEN")
    revisions.save(vault, load("party", {"id": "e" * 32, "name": "Northern Column"}), state="FINAL")
    drafts.put(vault, "d" * 32, {})
    drafts.discard(vault, "d" * 32)
    with vault.writing() as db:
        print_log.note(db, vault, first.record_id, variant="restricted", print_id="0" * 8, reason="Handover talk")
    (tmp_path / "page").write_bytes(b"a scanned page, fictitious")
    attachments.ingest(vault, tmp_path / "page", task=Task())
    return vault


def _tamper(vault, *statements):
    """Change rows as somebody with the key and a database tool would: no triggers, no chain."""
    with vault.writing() as db:
        triggers = db.all("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        for name, _ in triggers:
            db.run(f"DROP TRIGGER {name}")
        for statement in statements:
            assert db.run(statement)
        for _, sql in triggers:
            db.run(sql)


def test_a_whole_vault_is_whole_and_the_check_is_noted(filled):
    report = verify(filled, Task())
    assert (report.ok, report.code, report.first_bad) == (True, "audit.ok", "")
    with filled.reading() as db:
        assert audit.events(db, limit=1)[0].event == "audit"
        assert report.checked > audit.head(db).count


@pytest.mark.parametrize(
    ("statement", "code", "where"),
    [
        ("UPDATE revision SET state = 'FINAL' WHERE seq = 2", "audit.row", "revision 2"),
        (
            "UPDATE revision_body SET body = CAST(replace(body, 'market', 'church') AS BLOB) WHERE seq = 1",
            "audit.body",
            "1",
        ),
        ("DELETE FROM revision_body WHERE seq = 1", "audit.body", "revision 1"),
        ("UPDATE setting SET value = replace(value, 'JUB', 'WAU')", "audit.row", "setting station"),
        ("DELETE FROM setting WHERE key = 'station'", "audit.row", "setting station"),
        ("INSERT INTO setting (key, value) VALUES ('trust', '1')", "audit.row", "setting trust"),
        ("UPDATE staff SET name = 'Somebody Else'", "audit.row", "staff "),
        ("UPDATE erasure SET reason_code = 'NONE'", "audit.row", "erasure 1"),
        ("DELETE FROM custody", "audit.row", "custody 1"),
        ("UPDATE attachment SET class = 'SEN'", "audit.row", "attachment "),
        ("UPDATE attachment_content SET content = CAST('another page' AS BLOB)", "audit.blob", "attachment "),
        ("UPDATE print_log SET print_id = '11111111'", "audit.row", "print_log 1"),
        ("UPDATE print_reason SET reason = 'Another talk'", "audit.body", "print 1"),
        ("DELETE FROM print_reason", "audit.body", "print 1"),
        ("UPDATE audit SET at = '2020-01-01T00:00:00+00:00' WHERE n = 3", "audit.chain", "audit 3"),
        ("UPDATE audit SET by = 'x' WHERE n = (SELECT max(n) FROM audit)", "audit.chain", "audit "),
        ("DELETE FROM audit WHERE n = 4", "audit.chain", "audit 4"),
        ("UPDATE incident_row SET victims = 40 WHERE layer = 0", "audit.projection", "record "),
        ("UPDATE incident_row SET state = 'OPEN' WHERE layer = 1", "audit.projection", "record "),
        ("DELETE FROM act", "audit.projection", "record "),
        ("DELETE FROM head WHERE kind = 'party'", "audit.projection", "record " + "e" * 32),
        ("UPDATE party_row SET name = 'Southern Column'", "audit.projection", "record " + "e" * 32),
        ("UPDATE incident_text SET summary = 'zebra'", "audit.index", "search"),
        (
            "INSERT INTO incident_row (record, layer, station, state) VALUES ('x', 0, 'y', 'OPEN')",
            "audit.projection",
            "inc",
        ),
    ],
)
def test_the_first_bad_row_is_named(filled, statement, code, where):
    _tamper(filled, statement)
    report = verify(filled, Task())
    assert (report.ok, report.code) == (False, code)
    assert where in report.first_bad
    assert message_of(report.code).todo.source


def test_a_chain_cut_at_its_end_is_told_by_the_header(open_copy, vault_template, clock):
    vault = open_copy()
    for _ in range(3):
        revisions.save(vault, incident(), state="OPEN")
    vault.close()
    again = open_vault(vault.folder, vault_template("station").unlocked(vault.folder), clock=clock)
    with again.reading() as db:
        count = audit.head(db).count
    _tamper(again, f"DELETE FROM audit WHERE n > {count - 3}")
    report = verify(again, Task())
    assert (report.code, report.first_bad) == ("audit.chain", f"audit {count - 2}")
    again.close()


def test_an_erased_body_is_no_fault(filled):
    record_id = revisions.find_record(filled, "e" * 32)
    with filled.writing() as db:
        assert erase.erase_record(db, filled, record_id, reason_code="RETENTION") == 1
    assert erase.settle(filled)
    assert verify(filled, Task()).ok


def test_the_check_can_be_stopped(filled):
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        verify(filled, task)


def test_one_changed_byte_anywhere_is_told(open_copy, vault_template, tmp_path, clock):
    """A byte flipped in any page: opening or checking says so; nothing passes as whole."""
    vault = open_copy()
    revisions.save(vault, incident(), state="FINAL")
    vault.close()
    template = vault_template("station")
    whole = (vault.folder / "vault.db").read_bytes()
    for page in range(len(whole) // PAGE):
        damaged = bytearray(whole)
        damaged[page * PAGE + 200] ^= 1
        (vault.folder / "vault.db").write_bytes(damaged)
        assert _told(vault.folder, template, clock), page


def _told(folder, template, clock):
    from app.errors import AppError

    try:
        opened = open_vault(folder, template.unlocked(folder), clock=clock)
    except AppError as error:
        return error.code in {"vault.corrupt", "vault.wrong_key", "vault.memory"}
    try:
        return not verify(opened, Task()).ok
    finally:
        _leave(opened)


def _leave(vault):
    """Let go of a damaged vault as the end of the process would."""
    vault._connections.close()
    vault._lock.release()


def test_every_old_page_put_back_is_named_or_is_no_content(open_copy, vault_template, tmp_path, clock):
    """SQLCipher notices no page of yesterday; the chain, the hashes and the recomputed lists do (D10)."""
    vault = open_copy()
    saved = [revisions.save(vault, incident(), state="FINAL") for _ in range(12)]
    vault.checkpoint()
    old = (vault.folder / "vault.db").read_bytes()
    for one in saved[::2]:
        record = revisions.load(vault, one.record_id).record
        revisions.save(vault, record.model_copy(update={"victims_best": 1}), state="OPEN", reason="recount")
    vault.close()
    database, template = vault.folder / "vault.db", vault_template("station")
    new = database.read_bytes()
    dump = _dump(database, vault_template, vault)
    silent = []
    for at in range(PAGE, len(old), PAGE):
        if old[at : at + PAGE] == new[at : at + PAGE]:
            continue
        database.write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
        copy = tmp_path / "copy"
        shutil.copytree(vault.folder, copy)
        if not _told(copy, template, clock) and _dump(database, vault_template, vault) != dump:
            silent.append(at // PAGE + 1)
        shutil.rmtree(copy)
    assert silent == []


def _dump(database, vault_template, vault):
    """Every row of every table that is not a mark or the index's own."""
    from app.keys.subkeys import subkey

    key = subkey(vault_template("station").dek, vault.header.vault_id, "db")
    connection = connect(database, key, mode="ro", cache_kib=2048)
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    skipped = {"mark", "sequence"}
    rows = {
        n: connection.execute(f"SELECT * FROM {n}").fetchall() for n in names if n not in skipped and "fts" not in n
    }
    connection.close()
    return rows
