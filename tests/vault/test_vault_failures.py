"""Known failures are sentences, bugs stay bugs, and a query can be stopped."""

import pytest
from sqlcipher3 import dbapi2
from vault_fixtures import incident

from app.errors import AppError, message_of
from app.errors.vault import MESSAGES
from app.tasks import Cancelled, Task
from app.vault import revisions
from app.vault.db import known_failure


class _Driver(Exception):
    def __init__(self, code: int | None) -> None:
        super().__init__("quotes a marker word")
        if code is not None:
            self.sqlite_errorcode = code


@pytest.mark.parametrize(
    ("number", "code"),
    [
        *((5, "vault.busy"), (517, "vault.busy"), (8, "vault.read_only"), (10, "vault.io"), (4874, "vault.io")),
        *((11, "vault.corrupt"), (13, "vault.disk_full"), (14, "vault.io"), (26, "vault.wrong_key")),
    ],
)
def test_what_a_person_can_do_something_about_is_a_sentence(number, code):
    assert known_failure(_Driver(number)).code == code
    assert message_of(code).todo.source


@pytest.mark.parametrize("number", [1, 19, 20, 21, 25, None])
def test_a_bug_stays_a_bug(number):
    assert known_failure(_Driver(number)) is None


def test_a_full_disk_loses_nothing_saved_before(vault):
    saved = revisions.save(vault, incident(), state="OPEN")
    with vault.writing() as db:
        pages = db.scalar("PRAGMA page_count")
        db.run(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(AppError) as full:
        revisions.save(vault, incident(summary_nonident="word " * 6000), state="OPEN")
    assert full.value.code == "vault.disk_full"
    assert full.value.__cause__ is None
    with vault.writing() as db:
        db.run(f"PRAGMA max_page_count = {1 << 30}")
    revisions.save(vault, revisions.load(vault, saved.record_id).record, state="FINAL")


def test_a_bug_in_a_statement_rolls_back_and_is_raised_as_it_is(vault):
    with pytest.raises(dbapi2.OperationalError), vault.writing() as db:
        db.run("INSERT INTO mark (key, value) VALUES ('a', 'b')")
        db.run("INSERT INTO no_such_table VALUES (1)")
    with vault.reading() as db:
        assert db.scalar("SELECT value FROM mark WHERE key = 'a'") is None


def test_a_long_query_stops_when_asked(vault):
    task = Task()
    endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    task.cancel()
    with pytest.raises(Cancelled), vault.snapshot(task) as db:
        db.scalar(endless)


def test_after_closing_every_call_says_that_the_vault_is_locked(vault):
    vault.close()
    vault.close()
    for call in (vault.reading, vault.writing, vault.snapshot):
        with pytest.raises(AppError, match=r"vault\.closed"), call():
            pass


def test_every_sentence_says_what_to_do():
    assert all(message.what.source and message.todo.source for message in MESSAGES.values())
