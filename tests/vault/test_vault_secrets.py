"""Marker words typed into the vault lie nowhere on disk in clear; erased ones lie nowhere at all."""

import io

from vault_fixtures import PASSPHRASE, incident

from app.models.kinds import load
from app.tasks import Task
from app.vault import attachments, drafts, erase, revisions
from app.vault.db import connect
from app.vault.vault import open_vault
from app.vault.verify import verify

MARKERS = ("zebrafinch", "quillwort", "marzipan", "obsidian", "halyard")


def _on_disk(folder, *words):
    found = []
    for path in folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes().lower()
            found += [(path.name, word) for word in words if word.encode() in data]
    return found


def test_nothing_typed_lies_on_disk_in_clear(vault, tmp_path):
    record = incident(summary_nonident="zebrafinch", account_first_person="quillwort", place_name_local="marzipan")
    revisions.save(vault, record, state="FINAL", reason="obsidian")
    drafts.put(vault, "d" * 32, {"note": "halyard"})
    attachments.seal(vault, io.BytesIO(b"zebrafinch " * 9000), task=Task())
    secrets = (*MARKERS, PASSPHRASE, "cedar", "alba ferri", "field base", vault.dek().hex(), vault.blob_key.hex())
    assert _on_disk(vault.folder, *secrets) == []
    vault.checkpoint()
    assert _on_disk(vault.folder, *secrets) == []
    vault.close()
    assert _on_disk(tmp_path, *secrets) == []


def _in_tables(vault, vault_template):
    """Every marker word that a dump of all tables, the index's own among them, still holds."""
    from app.keys.subkeys import subkey

    key = subkey(vault_template("station").dek, vault.header.vault_id, "db")
    connection = connect(vault.folder / "vault.db", key, mode="ro", cache_kib=2048)
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    found = set()
    for name in names:
        if name == "incident_fts":
            continue
        for row in connection.execute(f"SELECT * FROM {name}"):
            cells = b" ".join(c if isinstance(c, bytes) else str(c).encode() for c in row).lower()
            found |= {(name, word) for word in MARKERS if word.encode() in cells}
    connection.close()
    return found


def test_after_erasing_no_table_holds_a_word_of_it(vault, vault_template):
    """Words of earlier edits too, which the index keeps until it is merged."""
    other = revisions.save(vault, incident(summary_nonident="A quiet week."), state="FINAL")
    saved = revisions.save(vault, incident(summary_nonident="zebrafinch"), state="FINAL", reason="obsidian")
    record = revisions.load(vault, saved.record_id).record
    revisions.save(vault, record.model_copy(update={"summary_nonident": "quillwort marzipan"}), state="OPEN")
    drafts.put(vault, saved.record_id, {"note": "halyard"})
    assert {word for _, word in _in_tables(vault, vault_template)} == set(MARKERS)
    with vault.writing() as db:
        assert erase.erase_record(db, vault, saved.record_id, reason_code="RETENTION", decided_by=vault.holder) == 2
    assert erase.settle(vault)
    assert _in_tables(vault, vault_template) == set()
    assert (vault.folder / "vault.db-wal").stat().st_size == 0
    assert verify(vault, Task()).ok
    assert [row.reason for row in revisions.history(vault, saved.record_id)] == [None, None]
    assert revisions.load(vault, other.record_id).state == "FINAL"


def test_a_record_withdrawn_and_sent_again_lives_again_without_its_past(hq_vault, clock):
    def apply(document):
        with hq_vault.writing() as db:
            facts = {"record_id": "c" * 32, "kind": "incident", "schema_v": 1, "origin": {"rev": 1}}
            return revisions.apply_released(db, hq_vault, station="5" * 32, document=document, **facts)

    apply({"id": "c" * 32, "adm0": "SSD", "summary_nonident": "zebrafinch", "derived": {}})
    second = apply({"id": "c" * 32, "adm0": "SSD", "derived": {}})
    with hq_vault.writing() as db:
        assert erase.erase_record(db, hq_vault, "c" * 32, reason_code="WITHDRAWN", keep_newest=True) == 1
    assert revisions.load(hq_vault, "c" * 32).hash == second.hash
    with hq_vault.writing() as db:
        assert erase.erase_record(db, hq_vault, "c" * 32, reason_code="WITHDRAWN") == 1
        assert db.scalar("SELECT count(*) FROM incident_row") == 0
    apply({"id": "c" * 32, "adm0": "COD", "derived": {}})
    assert revisions.load(hq_vault, "c" * 32).document["adm0"] == "COD"
    assert verify(hq_vault, Task()).ok


def test_erased_drafts_and_records_stay_erased_after_a_restart(open_copy, vault_template, clock):
    vault = open_copy()
    saved = revisions.save(vault, incident(summary_nonident="zebrafinch"), state="OPEN")
    drafts.put(vault, "d" * 32, {"note": "halyard"}, kind="party")
    drafts.discard(vault, "d" * 32)
    with vault.writing() as db:
        erase.erase_record(db, vault, saved.record_id, reason_code="RETENTION")
    erase.settle(vault)
    vault.close()
    again = open_vault(vault.folder, vault_template("station").unlocked(vault.folder), clock=clock)
    assert drafts.all_drafts(again) == []
    assert _in_tables(again, vault_template) == set()
    record = load("party", {"id": "e" * 32, "name": "Northern Column"})
    revisions.save(again, record, state="FINAL")
    again.close()
