"""An attachment goes in encrypted, comes out as it was, and every tampering shows."""

import hashlib
import io
import os

import pytest

from app.errors import AppError
from app.tasks import Cancelled, Task
from app.vault import attachments, blobs
from app.vault.vault import open_vault
from app.vault.verify import verify

SMALL = b"%PDF-1.7 a certificate, fictitious\n" * 20
LARGE = os.urandom(3 * 65536 + 17)


def _ingest(vault, tmp_path, data, name="scan.bin", **more):
    path = tmp_path / name
    path.write_bytes(data)
    return attachments.ingest(vault, path, task=Task(), **more)


def _read(vault, attachment_id):
    with attachments.open_blob(vault, attachment_id) as reader:
        return reader.read()


@pytest.mark.parametrize("data", [SMALL, LARGE, LARGE[:65536], LARGE[:65537]], ids=["small", "large", "64k", "64k+1"])
def test_what_goes_in_comes_out(vault, tmp_path, data):
    info = _ingest(vault, tmp_path, data)
    assert (info.sha256, info.size, info.class_) == (hashlib.sha256(data).hexdigest(), len(data), "ID")
    assert _read(vault, info.id) == data
    assert (tmp_path / "scan.bin").read_bytes() == data
    outside = list((vault.folder / "blobs").glob("*/*"))
    assert len(outside) == (1 if len(data) > 65536 else 0)
    assert not any(data[:64] in path.read_bytes() for path in vault.folder.rglob("*") if path.is_file())


def test_the_type_is_read_from_the_bytes_and_not_from_the_name(vault, tmp_path):
    assert _ingest(vault, tmp_path, SMALL, "photo.jpg").mime == "application/pdf"
    assert _ingest(vault, tmp_path, b"\xff\xd8\xff\xe0" + LARGE, "letter.pdf").mime == "image/jpeg"
    assert _ingest(vault, tmp_path, "Déclaration, fictive".encode(), "x").mime == "text/plain"
    assert _ingest(vault, tmp_path, b"\x00\x01\x02", "x.txt").mime == "application/octet-stream"


def test_custody_tells_who_did_what(vault, tmp_path):
    original = _ingest(vault, tmp_path, LARGE)
    copy = _ingest(vault, tmp_path, SMALL, class_="SEN", derived_from=original.id)
    with vault.writing() as db:
        attachments.note_custody(db, vault, original.id, "VIEW")
    assert verify(vault, Task()).ok
    events = attachments.custody(vault, original.id)
    assert [event.event for event in events] == ["INGEST", "VIEW", "VERIFY_HASH_OK"]
    assert {(event.actor, event.device) for event in events} == {(vault.holder, vault.device)}
    with vault.reading() as db:
        assert attachments.info(db, copy.id).derived_from == original.id
        assert attachments.find_by_sha256(db, original.sha256).id == original.id


@pytest.mark.parametrize("where", [0, 20, 65552, -1])
def test_one_changed_byte_of_a_blob_is_found(vault, tmp_path, where):
    info = _ingest(vault, tmp_path, LARGE)
    (path,) = (vault.folder / "blobs").glob("*/*")
    sealed = bytearray(path.read_bytes())
    sealed[where] ^= 1
    path.write_bytes(sealed)
    with pytest.raises(AppError, match=r"attachment\.damaged"):
        _read(vault, info.id)
    report = verify(vault, Task())
    assert (report.code, report.first_bad) == ("audit.blob", f"attachment {info.id}")
    assert [event.event for event in attachments.custody(vault, info.id)] == ["INGEST", "VERIFY_HASH_FAIL"]


def test_a_blob_that_is_cut_swapped_or_gone_is_found(vault, tmp_path):
    one, two = _ingest(vault, tmp_path, LARGE), _ingest(vault, tmp_path, LARGE[::-1])
    with vault.reading() as db:
        first, second = (
            blobs.blob_path(vault, db.scalar("SELECT place FROM attachment WHERE id = ?", info.id))
            for info in (one, two)
        )
    kept = first.read_bytes()
    for change in (kept[:-1], kept[: 65536 + 16 + 16], b"", second.read_bytes()):
        first.write_bytes(change)
        with pytest.raises(AppError, match=r"attachment\.damaged"):
            _read(vault, one.id)
    first.unlink()
    with pytest.raises(AppError, match=r"attachment\.damaged"):
        _read(vault, one.id)
    assert _read(vault, two.id) == LARGE[::-1]


def test_a_file_that_is_empty_or_not_there_is_refused_and_nothing_stays(vault, tmp_path):
    (tmp_path / "empty").touch()
    for name, code in (
        ("empty", "attachment.empty"),
        ("nowhere", "attachment.unreadable"),
        (".", "attachment.unreadable"),
    ):
        with pytest.raises(AppError) as refused:
            attachments.ingest(vault, tmp_path / name, task=Task())
        assert refused.value.code == code
    with pytest.raises(AppError, match=r"attachment\.missing"):
        _read(vault, "0" * 32)
    with vault.reading() as db:
        assert db.scalar("SELECT count(*) FROM attachment") == 0


def test_stopping_leaves_no_blob(vault, tmp_path):
    (tmp_path / "film").write_bytes(LARGE)
    task = Task(lambda done, *_: task.cancel() if done > 65536 else None)
    with pytest.raises(Cancelled):
        attachments.ingest(vault, tmp_path / "film", task=task)
    assert list((vault.folder / "blobs").glob("*/*")) == []


def test_blobs_without_a_row_are_collected_at_the_next_opening_unless_held(open_copy, vault_template, clock):
    vault = open_copy()
    lost = attachments.seal(vault, io.BytesIO(LARGE), task=Task())
    staged = attachments.seal(vault, io.BytesIO(LARGE), task=Task())
    with vault.writing() as db:
        attachments.hold(db, staged)
    vault.close()
    again = open_vault(vault.folder, vault_template("station").unlocked(vault.folder), clock=clock)
    assert not blobs.blob_path(again, lost.place).exists()
    with again.writing() as db:
        attachments.register(
            db, again, attachments.held(db, staged.place), attachment_id="a" * 32, counterpart="5" * 32
        )
    assert _read(again, "a" * 32) == LARGE
    assert [(e.event, e.counterpart) for e in attachments.custody(again, "a" * 32)] == [("RECEIVED_BY", "5" * 32)]
    assert verify(again, Task()).ok
    again.close()


def test_a_staged_blob_that_is_refused_goes_only_with_its_transaction(vault):
    staged = attachments.seal(vault, io.BytesIO(LARGE), task=Task())
    with vault.writing() as db:
        attachments.hold(db, staged)

    def refuse(fail: bool) -> None:
        with vault.writing() as db:
            attachments.drop(db, vault, staged.place)
            assert not fail

    with pytest.raises(AssertionError):
        refuse(True)
    assert blobs.blob_path(vault, staged.place).exists()
    refuse(False)
    assert not blobs.blob_path(vault, staged.place).exists()


def test_an_erased_attachment_takes_its_key_and_file_along(vault, tmp_path):
    small, large = _ingest(vault, tmp_path, SMALL), _ingest(vault, tmp_path, LARGE)
    with vault.writing() as db:
        for info in (small, large):
            attachments.erase(db, vault, info.id)
    assert list((vault.folder / "blobs").glob("*/*")) == []
    with vault.reading() as db:
        assert db.scalar("SELECT count(*) FROM attachment_content") == 0
    assert [event.event for event in attachments.custody(vault, large.id)] == ["INGEST", "DESTROY"]
    assert verify(vault, Task()).ok
