"""A body is deleted by an erasure of the same transaction alone (bundle-and-vault.md 4.5)."""

import pytest
from sqlcipher3 import dbapi2
from vault_fixtures import incident

from app.keys.subkeys import subkey
from app.tasks import Task
from app.vault import erase, print_log, revisions
from app.vault.connections import Connections
from app.vault.verify import verify

ERASURE = (
    "INSERT INTO erasure (n, scope, record, hashes, reason_code, by, at)"
    " SELECT ?, 'record', record, json_array(hash), 'RETENTION', by, at FROM revision WHERE seq = ?"
)
BODY = "INSERT INTO revision_body (seq, salt, body) VALUES (?, ?, ?)"


@pytest.fixture
def two(vault):
    """Two records of one version each: their numbers are 1 and 2."""
    for n in (1, 2):
        revisions.save(vault, incident(id=f"{n:032x}"), state="FINAL")
    return vault


def _erase(vault, n):
    with vault.writing() as db:
        assert erase.erase_record(db, vault, f"{n:032x}", reason_code="RETENTION") == 1


def _bodies(vault):
    with vault.reading() as db:
        return [row[0] for row in db.all("SELECT seq FROM revision_body ORDER BY seq")]


def test_an_erasure_takes_its_permission_out_again(two):
    _erase(two, 1)
    with two.reading() as db:
        assert db.all("SELECT * FROM erasing") == []
    assert _bodies(two) == [2]
    assert verify(two, Task()).ok


def test_an_erasure_of_an_earlier_transaction_permits_nothing(two):
    """A body that came back (put in again by somebody with the key) does not go on the strength of the old erasure."""
    with two.reading() as db:
        body = db.one("SELECT seq, salt, body FROM revision_body WHERE seq = 1")
    _erase(two, 1)
    with two.writing() as db:
        db.run(BODY, *body)
    with pytest.raises(dbapi2.IntegrityError, match="no erasure of this transaction"), two.writing() as db:
        db.run("DELETE FROM revision_body WHERE seq = 1")
    assert _bodies(two) == [1, 2]


def test_permission_cannot_be_given_for_an_erasure_that_is_done(two):
    with two.reading() as db:
        body = db.one("SELECT seq, salt, body FROM revision_body WHERE seq = 1")
    _erase(two, 1)
    with two.writing() as db:
        db.run(BODY, *body)
    for verb in ("INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE"):
        with pytest.raises(dbapi2.IntegrityError, match="this erasure is done"), two.writing() as db:
            db.run(f"{verb} INTO erasing (erasure) VALUES (1)")
    assert _bodies(two) == [1, 2]


def test_permission_without_an_erasure_permits_nothing(two):
    with pytest.raises(dbapi2.IntegrityError, match="no erasure of this transaction"), two.writing() as db:
        db.run("INSERT INTO erasing (erasure) VALUES (1)")
        db.run("DELETE FROM revision_body WHERE seq = 1")
    assert _bodies(two) == [1, 2]


def test_an_erasure_without_permission_permits_nothing(two):
    with pytest.raises(dbapi2.IntegrityError, match="no erasure of this transaction"), two.writing() as db:
        db.run(ERASURE, 1, 1)
        db.run("DELETE FROM revision_body WHERE seq = 1")
    with two.reading() as db:
        assert db.scalar("SELECT count(*) FROM erasure") == 0


def test_permission_is_for_the_named_body_alone(two):
    with pytest.raises(dbapi2.IntegrityError, match="no erasure of this transaction"), two.writing() as db:
        db.run("INSERT INTO erasing (erasure) VALUES (1)")
        db.run(ERASURE, 1, 1)
        db.run("DELETE FROM revision_body WHERE seq = 2")
    assert _bodies(two) == [1, 2]


def test_permission_that_was_left_lying_fails_the_commit(two):
    """Even where the erasure is written, and even though the bodies it names could go: all of it is rolled back."""
    with pytest.raises(dbapi2.IntegrityError, match="FOREIGN KEY"), two.writing() as db:
        db.run("INSERT INTO erasing (erasure) VALUES (1)")
        db.run(ERASURE, 1, 1)
        db.run("DELETE FROM revision_body WHERE seq = 1")
    assert _bodies(two) == [1, 2]
    with two.reading() as db:
        assert db.scalar("SELECT count(*) FROM erasure") == db.scalar("SELECT count(*) FROM erasing") == 0
    assert verify(two, Task()).ok  # the connection goes on working


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO erasing (erasure, until) VALUES (1, (SELECT hash FROM revision WHERE seq = 1))",
        "INSERT INTO erasing (erasure) VALUES (NULL)",
        "UPDATE erasing SET erasure = 2",
        "UPDATE erasing SET until = (SELECT hash FROM revision WHERE seq = 1)",
    ],
)
def test_permission_takes_no_other_form(two, statement):
    with pytest.raises(dbapi2.IntegrityError), two.writing() as db:
        db.run("INSERT INTO erasing (erasure) VALUES (9)")
        db.run(statement)


@pytest.mark.parametrize("pragma", ["foreign_keys", "recursive_triggers"])
@pytest.mark.parametrize("opened", ["writer", "fresh_copying", "reader", "fresh"])
def test_what_the_guards_stand_on_is_on_for_every_connection_and_stays_on(two, opened, pragma):
    connections = Connections(two.folder / "vault.db", subkey(two.dek(), two.header.vault_id, "db"))
    connection = getattr(connections, opened)()
    try:
        assert connection.execute(f"PRAGMA {pragma}").fetchone() == (1,)
        with pytest.raises(dbapi2.DatabaseError, match="not authorized"):
            connection.execute(f"PRAGMA {pragma} = OFF")
        assert connection.execute(f"PRAGMA {pragma}").fetchone() == (1,)
    finally:
        connection.close()
        connections.close()


def test_permission_that_a_tool_with_the_key_left_is_named_by_the_check(two):
    connection = two._connections.writer()
    connection.set_authorizer(None)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("INSERT INTO erasing (erasure) VALUES (1)")
    report = verify(two, Task())
    assert (report.code, report.first_bad) == ("audit.row", "erasing 1")


def test_a_reason_that_goes_after_its_records_erasure_needs_another_one(two):
    """An earlier erasure explains no gap: the print came after it."""
    _erase(two, 1)
    with two.writing() as db:
        print_log.note(db, two, f"{1:032x}", variant="restricted", print_id="0" * 8, reason="Handover talk")
        trigger = db.scalar("SELECT sql FROM sqlite_schema WHERE name = 'print_reason_delete'")
        db.run("DROP TRIGGER print_reason_delete")
        db.run("DELETE FROM print_reason")
        db.run(trigger)
    report = verify(two, Task())
    assert (report.code, report.first_bad) == ("audit.body", "print 1")


def test_an_erasure_of_one_record_permits_no_deletion_of_anothers_reason(two):
    with two.writing() as db:
        print_log.note(db, two, f"{2:032x}", variant="restricted", print_id="0" * 8, reason="Handover talk")
    with pytest.raises(dbapi2.IntegrityError, match="of this record"), two.writing() as db:
        db.run("INSERT INTO erasing (erasure) VALUES (1)")
        db.run(ERASURE, 1, 1)
        db.run("DELETE FROM print_reason")
    _erase(two, 1)
    with two.reading() as db:
        assert [one.reason for one in print_log.prints(db, f"{2:032x}")] == ["Handover talk"]
