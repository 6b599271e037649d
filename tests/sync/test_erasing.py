"""A record is erased: here everywhere at once, and at HQ with the next bundle (bundle-and-vault.md 4.6, R-25)."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from exchange_cases import (
    Opener,
    answer_to,
    attack,
    everything,
    group_incident,
    receive_and_apply,
    record,
    send,
    stick_files,
    ticked,
)
from vault_fixtures import PASSPHRASE

from app.errors import AppError
from app.keys.subkeys import subkey
from app.models.base import new_id
from app.models.kinds import load
from app.reports.printing import print_summary
from app.services import capture, erasing, keeping
from app.services.erasing import erase_draft, erase_person, erase_record
from app.sync import outbox
from app.sync.outcomes import ExportOutcome
from app.tasks import Task
from app.vault import attachments, drafts, erasure_list, print_log, revisions
from app.vault.db import PAGE, Db
from app.vault.vault import Vault, unlock
from app.vault.verify import verify

WORDS = ("petrichor", "lanternhill", "quillwort", "marzipan", "obsidian", "halyard", "zebrafinch")


def fill(vault: Vault, folder: Path) -> tuple[str, Path]:
    """One record with every kind of trace: two versions, a draft, a small and a large file; and another beside it."""
    record(vault, group_incident(9))
    one = ticked(group_incident(1, place_name_local="quillwort"), "Two women were attacked near lanternhill.")
    record_id = record(vault, one)
    files = []
    for name, size in (("small.txt", 40), ("large.txt", 9000)):
        path = folder / name
        path.write_bytes(b"zebrafinch " * size)
        files.append(capture.attach(vault, record_id, path, kind="DOCUMENT").attachment.id)
    loaded = revisions.load(vault, record_id).record
    changed = loaded.model_copy(update={"analysis_note": "marzipan"})
    revisions.save(vault, changed, state="OPEN", reason="obsidian")
    drafts.put(vault, record_id, {"analysis_note": "halyard"})
    print_summary(vault, record_id, variant="restricted", reason="petrichor")
    with vault.reading() as db:
        place = db.scalar("SELECT place FROM attachment WHERE place <> 'db'")
    return record_id, vault.folder / "blobs" / place


def words_in(vault: Vault) -> set[str]:
    """Marker words in any table, the index's own among them, and in any file of the vault's folder."""
    held = everything(vault).lower()
    for path in vault.folder.rglob("*"):
        if path.is_file():
            held += path.read_bytes().lower()
    return {word for word in WORDS if word.encode() in held}


def erase(vault: Vault, record_id: str, reason: str = "PERSON_ASKED") -> erasing.Erased:
    return erase_record(vault, record_id, reason=reason, forget=outbox.forget)


def test_an_erased_record_leaves_no_word_in_any_table_file_or_log(station: Vault, stick: Path, tmp_path: Path) -> None:
    record_id, blob = fill(station, tmp_path)
    send(station, stick)
    assert words_in(station) == set(WORDS)
    assert blob.exists()
    assert len(stick_files(station.folder / "outbox")) == 1

    done = erase(station, record_id)
    assert (done.bodies, done.drafts, done.attachments, done.bundles, done.settled) == (4, 1, 2, 1, True)
    assert done.print_reasons == 1
    with station.reading() as db:
        assert [(one.variant, one.reason) for one in print_log.prints(db, record_id)] == [("restricted", None)]
    assert done.sent_to == (outbox.only_audience(station).name,)
    assert words_in(station) == set()
    assert not blob.exists()
    assert stick_files(station.folder / "outbox") == []
    assert (station.folder / "vault.db-wal").stat().st_size == 0
    assert verify(station, Task()).ok


def pages(vault: Vault) -> bytes:
    """Every page of the database file in clear, free ones and what lies between rows included.

    As SQLCipher 4 writes them with a raw key: AES-256-CBC, at the end of each page 16 bytes of IV and 64 of its HMAC.
    """
    key, clear = subkey(vault.dek(), vault.header.vault_id, "db"), []
    data = (vault.folder / "vault.db").read_bytes()
    for at in range(0, len(data), PAGE):
        page = data[at : at + PAGE]
        opened = Cipher(AES(key), CBC(page[-80:-64])).decryptor()
        clear.append(opened.update(page[16 if at == 0 else 0 : -80]) + opened.finalize())
    return b"".join(clear).lower()


def test_no_page_of_the_database_holds_a_word_free_ones_included(station: Vault, tmp_path: Path) -> None:
    record_id, _blob = fill(station, tmp_path)
    station.checkpoint()
    held = pages(station)
    assert b"create table revision" in held
    assert {word for word in WORDS if word.encode() in held} == set(WORDS)
    assert erase(station, record_id).settled
    with station.reading() as db:
        assert db.scalar("PRAGMA freelist_count") > 0
    assert {word for word in WORDS if word.encode() in pages(station)} == set()


def test_what_the_chain_keeps_is_fact_date_reason_and_who(station: Vault, tmp_path: Path) -> None:
    record_id, _ = fill(station, tmp_path)
    files = erasing.look(station, record_id).attachments
    erase(station, record_id, "RETENTION")
    assert [row.reason for row in revisions.history(station, record_id)] == [None] * 4
    assert [event.event for name in files for event in attachments.custody(station, name)] == ["INGEST", "DESTROY"] * 2
    with station.reading() as db:
        row = db.one("SELECT scope, record, reason_code, decided_by, by, at FROM erasure")
    at = station.clock.now().isoformat(timespec="seconds")
    assert row == ("record", record_id, "RETENTION", station.holder, station.holder, at)
    assert record_id not in (station.folder / erasure_list.FILE_NAME).read_text()


def test_the_next_bundle_takes_an_erased_record_back_at_hq(
    station: Vault, hq: Vault, stick: Path, tmp_path: Path
) -> None:
    record_id, _ = fill(station, tmp_path)
    receive_and_apply(hq, send(station, stick).path)
    answer_to(hq, station, stick)
    assert b"lanternhill" in everything(hq)
    erase(station, record_id)
    seen = outbox.review(station, hq.station.id, task=Task())
    assert [(row.record_id, row.what.value) for row in seen.goes] == [(record_id, "withdrawn")]
    sent = send(station, stick)
    assert (sent.changes, sent.withdrawals) == (1, 1)
    assert receive_and_apply(hq, sent.path).withdrawn == 1
    assert words_in(hq) == set()
    assert answer_to(hq, station, stick).erased == 1
    assert send(station, stick).outcome is ExportOutcome.NOTHING_TO_SEND
    assert verify(hq, Task()).ok


def test_a_record_that_was_sealed_and_never_left_is_forgotten_without_a_withdrawal(
    station: Vault, stick: Path, tmp_path: Path
) -> None:
    record_id, _ = fill(station, tmp_path)
    task = Task(lambda _done, _total, stage: task.cancel() if stage == "drive.writing" else None)
    audience = outbox.only_audience(station).id
    outbox.export(station, audience, stick, task=task)
    erase(station, record_id)
    assert words_in(station) == set()
    sent = send(station, stick)
    assert sent.changes == 1 + sent.withdrawals  # the other record; a withdrawal only where the number was taken


def test_lines_that_a_killed_export_left_go_too(station: Vault, stick: Path, tmp_path: Path, monkeypatch) -> None:
    record_id, _ = fill(station, tmp_path)
    monkeypatch.setattr("app.sync.staging.settle", lambda *_a, **_k: (_ for _ in ()).throw(KeyboardInterrupt))
    monkeypatch.setattr("app.sync.staging.outbox_store.discard", lambda *_a: None)
    with pytest.raises(KeyboardInterrupt):
        send(station, stick)
    monkeypatch.undo()
    assert outbox.sealed_with(station, record_id) == 1
    assert erase(station, record_id).bundles == 1
    assert words_in(station) == set()


def test_a_draft_alone_goes_and_the_saved_versions_stay(station: Vault, tmp_path: Path) -> None:
    record_id, blob = fill(station, tmp_path)
    done = erase_draft(station, record_id, reason="MISTAKE")
    assert (done.bodies, done.drafts, done.attachments) == (0, 1, 0)
    assert words_in(station) == set(WORDS) - {"halyard"}
    assert blob.exists()
    assert revisions.load(station, record_id).document["analysis_note"] == "marzipan"
    with pytest.raises(AppError) as caught:
        erase_draft(station, record_id, reason="MISTAKE")
    assert caught.value.code == "erase.already"


def test_a_draft_that_was_never_saved_goes_with_the_file_it_names(station: Vault, tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_bytes(b"zebrafinch")
    file, record_id = attachments.ingest(station, path, task=Task()), new_id()
    drafts.put(station, record_id, {"analysis_note": "halyard", "attachments": [{"id": file.id}, "?"]})
    assert erasing.look(station, record_id).revisions == 0
    assert erase(station, record_id).attachments == 1
    assert words_in(station) == set()


def test_a_file_that_another_record_names_stays_with_it(station: Vault, tmp_path: Path) -> None:
    record_id, blob = fill(station, tmp_path)
    rows = revisions.load(station, record_id).record.attachments
    record(station, group_incident(2, attachments=[row.model_dump(by_alias=True) for row in rows[1:]]))
    assert erase(station, record_id).attachments == 1
    assert blob.exists()
    with attachments.open_blob(station, rows[1].id) as reader:
        assert reader.read(10) == b"zebrafinch"


def test_nothing_is_erased_under_a_legal_hold(station: Vault, tmp_path: Path) -> None:
    record_id, _ = fill(station, tmp_path)
    loaded = revisions.load(station, record_id).record
    keeping.hold(station, record_id, reason="A court asked for it.")
    revisions.save(station, loaded, state="OPEN")  # a form that was open does not lift it
    drafts.put(station, record_id, {"analysis_note": "halyard"})
    before = everything(station)
    for act in (lambda: erase(station, record_id), lambda: erase_draft(station, record_id, reason="MISTAKE")):
        with pytest.raises(AppError) as caught:
            act()
        assert caught.value.code == "erase.held"
    assert everything(station) == before
    keeping.lift(station, record_id, reason="The court has closed the case.")
    assert erase(station, record_id).bodies == 7


def test_an_erased_record_cannot_be_written_again_by_a_form_that_was_open(station: Vault, tmp_path: Path) -> None:
    record_id, _ = fill(station, tmp_path)
    loaded = revisions.load(station, record_id).record
    erase(station, record_id)
    with pytest.raises(AppError) as caught:
        revisions.save(station, loaded, state="OPEN")
    assert caught.value.code == "erase.stays"
    with pytest.raises(AppError) as caught:
        erase(station, record_id)
    assert caught.value.code == "erase.already"


def test_the_reason_is_one_of_the_codes_and_hq_leaves_a_stations_record_to_the_station(
    station: Vault, hq: Vault, stick: Path, tmp_path: Path
) -> None:
    record_id, _ = fill(station, tmp_path)
    receive_and_apply(hq, send(station, stick).path)
    with pytest.raises(AppError) as caught:
        erase(station, record_id, "because of lanternhill")
    assert caught.value.code == "erase.reason"
    with pytest.raises(AppError) as caught:
        erase(hq, record_id)
    assert caught.value.code == "erase.owner"
    with pytest.raises(AppError) as caught:
        erase(station, new_id())
    assert caught.value.code == "vault.no_record"


def test_the_name_of_an_erased_place_is_in_no_incidents_words(station: Vault) -> None:
    place = load("place", {"id": new_id(), "name": "Lanternhill", "level": "SITE", "pcode": "SS-NU"})
    place_id = record(station, place)
    record(station, group_incident(1, adm4=place_id))
    assert "lanternhill" in words_in(station)
    erase(station, place_id)
    assert words_in(station) == set()
    assert verify(station, Task()).ok


def test_one_person_is_erased_from_a_record_and_the_others_stay(
    station: Vault, hq: Vault, stick: Path, tmp_path: Path
) -> None:
    one = ticked(attack(2), "Two women were attacked near lanternhill.")
    record_id, (gone, stays) = record(station, one), [row.id for row in one.victim_groups]
    receive_and_apply(hq, send(station, stick).path)
    answer_to(hq, station, stick)
    drafts.put(station, record_id, {"victim_groups": [{"id": gone, "note": "halyard"}]})

    def act(person: str = gone) -> erasing.Erased:
        return erase_person(station, record_id, person, reason="PERSON_ASKED", forget=outbox.forget)

    def refused(person: str = gone) -> str:
        with pytest.raises(AppError) as caught:
            act(person)
        return caught.value.code

    assert (refused(), refused(new_id()), refused("not an id")) == ("erase.still_named", *["erase.already"] * 2)
    source = next(row.id for row in one.sources if row.concerns == [stays])
    without = {
        "victim_groups": one.victim_groups[1:],
        "sources": [row for row in one.sources if row.id == source],
        "consents": [row for row in revisions.load(station, record_id).record.consents if row.for_ == stays],
        "acts": [one.acts[0].model_copy(update={"victim_groups": [stays], "sources": [source]})],
        "summary_nonident": None,
        "ticks": [],
    }
    loaded = revisions.load(station, record_id).record
    opened = revisions.save(station, loaded.model_copy(update=without), state="OPEN")
    assert refused() == "erase.still_named"  # the newest final version names her
    revisions.save(station, revisions.load_revision(station, opened.hash).record, state="FINAL")
    assert (act().bodies, words_in(station)) == (1, set())
    with station.reading() as db:
        assert db.one("SELECT scope, row_id FROM erasure") == ("person", gone)
        assert gone not in "".join(str(row) for row in db.all("SELECT CAST(body AS TEXT) FROM revision_body"))
    assert verify(station, Task()).ok
    assert receive_and_apply(hq, send(station, stick).path).changed == 1
    assert gone.encode() not in everything(hq)
    assert stays.encode() in everything(hq)


def test_an_erasure_whose_process_ended_early_is_finished_at_the_next_opening(
    open_copy: Opener, tmp_path: Path, clock, monkeypatch
) -> None:
    vault = open_copy("station")
    record_id, blob = fill(vault, tmp_path)
    monkeypatch.setattr("app.vault.erase.settle", lambda _vault: False)  # the process ends after the commit
    erase(vault, record_id)
    monkeypatch.undo()
    assert words_in(vault)
    vault.close()
    again = unlock(vault.folder, PASSPHRASE, clock=clock)
    assert words_in(again) == set()
    assert not blob.exists()
    assert (again.folder / erasure_list.FILE_NAME).exists()
    again.close()


def test_a_sealed_bundle_that_a_killed_erasure_left_is_taken_away_at_the_next_opening(
    station: Vault, stick: Path, tmp_path: Path, clock, monkeypatch
) -> None:
    record_id, _ = fill(station, tmp_path)
    send(station, stick)
    monkeypatch.setattr(station, "after_commit", lambda _step: None)  # the process ends before files are unlinked
    erase(station, record_id)
    assert len(stick_files(station.folder / "outbox")) == 1
    station.close()
    again = unlock(station.folder, PASSPHRASE, clock=clock)
    assert stick_files(again.folder / "outbox") == []
    assert words_in(again) == set()
    again.close()


def test_a_list_of_erasures_that_lost_a_line_is_noticed(station: Vault, tmp_path: Path) -> None:
    record_id, _ = fill(station, tmp_path)
    erase(station, record_id)
    path = station.folder / erasure_list.FILE_NAME

    def read(db: Db) -> erasure_list.ErasureList:
        return erasure_list.read([path], vault_id=station.header.vault_id, key=erasure_list.secret(db))

    with station.writing() as db:
        assert len(read(db).bodies) == 4
        path.write_text(path.read_text().replace(sorted(read(db).bodies)[0], "0" * 32))
        with pytest.raises(AppError) as caught:
            read(db)
    assert caught.value.code == "erase.list_damaged"
