"""What must never change cannot be changed, not even by a statement inside the program."""

import pytest
from sqlcipher3 import dbapi2
from vault_fixtures import incident

from app.tasks import Task
from app.vault import attachments, drafts, print_log, revisions


@pytest.fixture
def filled(vault, tmp_path):
    revisions.save(vault, incident(), state="FINAL")
    drafts.put(vault, "d" * 32, {})
    drafts.discard(vault, "d" * 32)
    (tmp_path / "a").write_bytes(b"a scanned page")
    attachments.ingest(vault, tmp_path / "a", task=Task())
    with vault.writing() as db:
        print_log.note(db, vault, "a" * 32, variant="restricted", print_id="0" * 8, reason="Handover talk")
    return vault


FORBIDDEN = [
    "UPDATE revision SET state = 'OPEN'",
    "UPDATE revision SET hash = replace(hash, 'a', 'b')",
    "DELETE FROM revision",
    "UPDATE revision_body SET body = x'7b7d'",
    "DELETE FROM revision_body",
    "INSERT OR REPLACE INTO revision_body (seq, salt, body) VALUES (1, zeroblob(16), x'7b7d')",
    "REPLACE INTO revision SELECT * FROM revision",
    "REPLACE INTO audit SELECT * FROM audit WHERE n = 1",
    "REPLACE INTO erasure SELECT * FROM erasure",
    "REPLACE INTO custody SELECT * FROM custody",
    "UPDATE erasure SET reason_code = 'NONE'",
    "DELETE FROM erasure",
    "UPDATE audit SET event = 'row'",
    "DELETE FROM audit WHERE n = 1",
    "UPDATE custody SET event = 'VIEW'",
    "DELETE FROM custody",
    "UPDATE attachment SET sha256 = replace(sha256, 'a', 'b')",
    "UPDATE attachment SET size = size + 1",
    "UPDATE attachment SET place = 'aa/bb'",
    "UPDATE print_log SET variant = 'summary'",
    "DELETE FROM print_log",
    "UPDATE print_reason SET reason = 'none'",
    "DELETE FROM print_reason",
    "INSERT OR REPLACE INTO print_reason (n, salt, reason) VALUES (1, zeroblob(16), 'none')",
    "UPDATE attachment_content SET content = x'00'",
]


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_append_only_tables_refuse(filled, statement):
    with pytest.raises(dbapi2.IntegrityError), filled.writing() as db:
        db.run(statement)


def test_a_reader_cannot_write_and_nobody_can_attach(filled):
    from app.errors import AppError

    with pytest.raises(AppError, match=r"vault\.read_only"), filled.reading() as db:
        db.run("INSERT INTO mark (key, value) VALUES ('a', 'b')")
    with pytest.raises(dbapi2.DatabaseError), filled.writing() as db:
        db.run("ATTACH DATABASE ':memory:' AS other")
