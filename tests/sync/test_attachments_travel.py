"""Attachments: marked copies alone, once per audience, asked for again where they never arrived."""

from pathlib import Path

import pytest
from exchange_cases import amend, answer_to, everything, group_incident, receive_and_apply, record, send

from app.hq import inbox
from app.hq.apply import apply
from app.models.attachment import Attachment
from app.sync import outbox
from app.sync.outcomes import ExportOutcome
from app.tasks import Task
from app.vault import attachments, hq_store, revisions
from app.vault.vault import Vault
from app.vault.verify import verify

SMALL, LARGE = b"a map, drawn anew\n" * 40, bytes(range(256)) * 1000


def add_map(station: Vault, folder: Path, content: bytes) -> list[Attachment]:
    """An original and the copy of it that a person marked as safe."""
    file = folder / f"map-{len(content)}"
    file.write_bytes(content)
    original = attachments.ingest(station, file, task=Task())
    file.write_bytes(content[::-1])
    copy = attachments.ingest(station, file, task=Task(), class_="SEN", derived_from=original.id)
    rows = [
        {"id": one.id, "sha256": one.sha256, "size": one.size, "mime": "application/octet-stream", "kind": "MAP"}
        for one in (original, copy)
    ]
    return [
        Attachment(**rows[0], class_="ID", faces_present="NO"),
        Attachment(
            **rows[1], class_="SEN", faces_present="NO", derived_from=original.id, metadata_stripped=True
        ),
    ]  # fmt: skip


@pytest.mark.parametrize("content", [SMALL, LARGE], ids=["small", "large"])
def test_the_marked_copy_arrives_whole_and_the_original_stays(
    station: Vault, hq: Vault, stick: Path, tmp_path: Path, content: bytes
) -> None:
    original, copy = add_map(station, tmp_path, content)
    record_id = record(station, group_incident(1).model_copy(update={"attachments": [original, copy]}))
    seen = outbox.review(station, hq.station.id, task=Task())
    assert (seen.counts.attachments, seen.goes[0].attachments) == (1, 1)
    sent = send(station, stick)
    assert sent.attachments == 1
    done = receive_and_apply(hq, sent.path)
    assert done.attachments == 1
    with attachments.open_blob(hq, copy.id) as reader:
        assert reader.read(len(content) + 1) == content[::-1]
    assert [row["id"] for row in revisions.load(hq, record_id).document["attachments"]] == [copy.id]
    assert original.sha256.encode() not in everything(hq)
    assert [row.event for row in attachments.custody(station, copy.id)] == ["INGEST", "TRANSFER_OUT"]
    assert [(row.event, row.counterpart) for row in attachments.custody(hq, copy.id)] == [
        ("RECEIVED_BY", station.station.id)
    ]
    answer_to(hq, station, stick)
    assert send(station, stick).outcome is ExportOutcome.NOTHING_TO_SEND
    assert verify(hq, task=Task()).ok


def test_an_attachment_goes_once(station: Vault, hq: Vault, stick: Path, tmp_path: Path) -> None:
    rows = add_map(station, tmp_path, SMALL)
    record_id = record(station, group_incident(1).model_copy(update={"attachments": rows}))
    assert send(station, stick).attachments == 1
    amend(station, record_id, place_type="SCHOOL")
    again = send(station, stick)
    assert (again.changes, again.attachments) == (1, 0)


def test_one_that_was_lost_with_its_stick_is_asked_for_and_sent_again(
    station: Vault, hq: Vault, stick: Path, tmp_path: Path
) -> None:
    rows = add_map(station, tmp_path, SMALL)
    record_id = record(station, group_incident(1).model_copy(update={"attachments": rows}))
    send(station, stick)  # lost
    amend(station, record_id, place_type="SCHOOL")
    receive_and_apply(hq, send(station, stick).path)
    result = answer_to(hq, station, stick)
    assert result.wanted == 1

    third = send(station, stick)
    assert (third.changes, third.attachments) == (0, 1)
    assert receive_and_apply(hq, third.path).attachments == 1
    with attachments.open_blob(hq, rows[1].id) as reader:
        assert reader.read() == SMALL[::-1]
    with hq.reading() as db:
        assert hq_store.wants(db, station.station.id) == []
    assert answer_to(hq, station, stick).wanted == 0
    assert send(station, stick).outcome is ExportOutcome.NOTHING_TO_SEND


def test_an_attachment_of_a_withdrawn_record_is_erased(station: Vault, hq: Vault, stick: Path, tmp_path: Path) -> None:
    rows = add_map(station, tmp_path, LARGE)
    record_id = record(station, group_incident(1).model_copy(update={"attachments": rows}))
    receive_and_apply(hq, send(station, stick).path)
    assert len(list((hq.folder / "blobs").glob("*/*"))) == 1
    amend(station, record_id, attachments=[])
    seen = outbox.review(station, hq.station.id, task=Task())
    assert [row.what.value for row in seen.goes] == ["reduced"]
    receive_and_apply(hq, send(station, stick).path)
    assert not list((hq.folder / "blobs").glob("*/*"))
    assert [row.event for row in attachments.custody(hq, rows[1].id)] == ["RECEIVED_BY", "DESTROY"]


@pytest.mark.parametrize("late", [False, True], ids=["waits for review", "comes after it"])
def test_a_file_that_was_taken_back_does_not_wait_in_another_bundle(
    station: Vault, hq: Vault, stick: Path, tmp_path: Path, late: bool
) -> None:
    rows = add_map(station, tmp_path, LARGE)
    record_id = record(station, group_incident(1).model_copy(update={"attachments": rows}))
    first = send(station, stick).path
    if not late:
        inbox.receive(hq, first, task=Task())
        assert len(list((hq.folder / "blobs").glob("*/*"))) == 1
    amend(station, record_id, attachments=[])
    receive_and_apply(hq, send(station, stick).path)
    if late:
        assert inbox.receive(hq, first, task=Task()).state == "staged"
    assert not list((hq.folder / "blobs").glob("*/*"))
    (waiting,) = (entry for entry in inbox.entries(hq) if entry.state == "staged")
    assert apply(hq, waiting.id, task=Task()).refused == 1
    assert verify(hq, task=Task()).ok


def test_a_file_that_what_stands_still_names_is_taken_from_a_bundle_that_waits(
    station: Vault, hq: Vault, stick: Path, tmp_path: Path
) -> None:
    """Its record was reduced meanwhile by one person; files travel once, so the earlier bundle alone has it."""
    rows, one = add_map(station, tmp_path, LARGE), group_incident(1)
    second = one.victim_groups[0].model_copy(update={"id": "9" * 32})
    two = one.model_copy(update={"attachments": rows, "victim_groups": [*one.victim_groups, second]})
    record_id = record(station, two)
    waiting = inbox.receive(hq, send(station, stick).path, task=Task())
    amend(station, record_id, victim_groups=one.victim_groups)
    receive_and_apply(hq, send(station, stick).path)
    assert second.id.encode() not in everything(hq)
    assert apply(hq, waiting.id, task=Task()).attachments == 1
    with attachments.open_blob(hq, rows[1].id) as reader:
        assert reader.read(len(LARGE) + 1) == LARGE[::-1]


def test_two_records_with_the_same_file_each_keep_their_own(
    station: Vault, hq: Vault, stick: Path, tmp_path: Path
) -> None:
    first, second = add_map(station, tmp_path, LARGE), add_map(station, tmp_path, LARGE)
    one = record(station, group_incident(1).model_copy(update={"attachments": first}))
    record(station, group_incident(2).model_copy(update={"attachments": second}))
    assert first[1].sha256 == second[1].sha256
    sent = send(station, stick)
    assert sent.attachments == 1
    assert receive_and_apply(hq, sent.path).attachments == 2
    amend(station, one, attachments=[])
    receive_and_apply(hq, send(station, stick).path)
    with attachments.open_blob(hq, second[1].id) as reader:
        assert reader.read(len(LARGE)) == LARGE[::-1]


def test_a_given_up_bundle_sends_its_attachments_with_the_next_one(
    station: Vault, hq: Vault, stick: Path, tmp_path: Path
) -> None:
    import errno

    from drive_fake import FakeDrive

    rows = add_map(station, tmp_path, SMALL)
    record_id = record(station, group_incident(1).model_copy(update={"attachments": rows}))
    send(station, stick, drive=FakeDrive("write", errno.EIO))
    amend(station, record_id, place_type="SCHOOL")
    second = send(station, stick)
    assert (second.number, second.attachments) == (2, 1)
