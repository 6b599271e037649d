"""A genuine bundle can hold a change that is not: each is refused by its name, and the others are applied."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from exchange_cases import amend, answer_to, enrol_both, everything, group_incident, receive_and_apply, record, send

from app.errors import AppError, message_of
from app.hq import inbox, register
from app.hq.apply import apply
from app.hq.review import review
from app.models.attachment import Attachment
from app.models.base import new_id
from app.models.canonical import encode
from app.sync import outbox
from app.sync.bundle import write_bundle
from app.sync.head import Envelope
from app.tasks import Task
from app.vault import attachments, cards, revisions
from app.vault.vault import Vault

MARK = "quillmarsh"


@pytest.fixture
def released_line(station: Vault, hq: Vault, stick: Path) -> dict[str, Any]:
    """A line as a station really sends it; its record was received and applied already."""
    record_id = record(station, group_incident(1))
    receive_and_apply(hq, send(station, stick).path)
    body = revisions.load(hq, record_id).document
    head = {"id": record_id, "type": "incident", "rev": 1, "seen": {station.device: 1}, "op": "put", "erase": False}
    return head | {"att": [], "salt": "5" * 32, "body": body}


def another(line: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """A copy of a line as a new record; `changes` go into its body."""
    made = copy.deepcopy(line)
    made["id"] = made["body"]["id"] = new_id()
    made["body"] |= changes
    return made


def craft(station: Vault, hq: Vault, path: Path, lines: list[dict[str, Any]], /, **head: Any) -> Path:
    """Write a bundle with these lines, signed with the station's own keys, under a number far above."""
    with station.reading() as db:
        row = db.one("SELECT stream FROM stream WHERE device = ?", station.device)
    fields = {
        "kind": "changes",
        "bundle_id": new_id(),
        "station": station.station.id,
        "device": station.device,
        "stream": row[0] if row else new_id(),
        "epoch": 1,
        "seq": 9,
        "prev": "1" * 64,
        "audience": hq.station.id,
        "profile": "HQ_CONF",
        "handling": "DO_NOT_SHARE_ON",
        "created": "2026-11-23T09:00:00Z",
        "clock_suspect": False,
        "schema_v": 1,
        "app": "waypost test",
    }
    with path.open("xb") as out:
        write_bundle(
            out,
            Envelope(**(fields | head)),
            lines=lambda: [encode(line) for line in lines],
            attachments=[],
            keyring=cards.own_keyring(station),
            recipients=[cards.own_keyring(hq).identity.public],
            task=Task(),
        )
    return path


def malformed_code(line):
    return another(line, place_type="not a code")


def out_of_bounds(line):
    return another(line, victims_best=-1)


def link_to_nothing(line):
    made = another(line)
    made["body"]["acts"][0]["victim_groups"] = ["f" * 32]
    return made


def unknown_field(line):
    return another(line, surname=MARK)


def other_id(line):
    made = another(line)
    made["body"]["id"] = new_id()
    return made


def attachment_not_named(line):
    return another(line) | {"att": ["a" * 64]}


def kind_unknown(line):
    return another(line) | {"type": "vetting_subject"}


def newer(line):
    made = another(line)
    made["body"]["release"]["schema_v"] = 99
    return made


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        (malformed_code, "change.structure"),
        (out_of_bounds, "change.structure"),
        (link_to_nothing, "change.structure"),
        (unknown_field, "change.structure"),
        (other_id, "change.structure"),
        (attachment_not_named, "change.structure"),
        (kind_unknown, "change.kind"),
        (newer, "change.newer"),
    ],
)
def test_a_bad_change_is_refused_by_name_and_the_good_one_is_applied(
    station: Vault, hq: Vault, stick: Path, released_line: dict[str, Any], bad: Callable, code: str
) -> None:
    good, wrong = another(released_line), bad(released_line)
    path = craft(station, hq, stick / "crafted.age", [wrong, good])
    entry = inbox.receive(hq, path, task=Task())
    seen = review(hq, entry.id)
    assert [(row.record, row.code) for row in seen.refused] == [(wrong["id"], code)]
    assert [row.record for row in seen.new] == [good["id"]]
    assert message_of(code).what.source
    done = apply(hq, entry.id, task=Task())
    assert (done.new, done.refused) == (1, 1)
    assert MARK.encode() not in everything(hq)
    result = answer_to(hq, station, stick)
    assert [(row.record_id, row.code) for row in result.refused] == [(wrong["id"], code)]


def test_an_unknown_code_of_a_known_list_is_kept(
    station: Vault, hq: Vault, stick: Path, released_line: dict[str, Any]
) -> None:
    line = another(released_line, place_type="FLOATING_CLINIC")
    receive_and_apply(hq, craft(station, hq, stick / "crafted.age", [line]))
    assert revisions.load(hq, line["id"]).document["place_type"] == "FLOATING_CLINIC"


def test_one_record_twice_in_a_bundle(station: Vault, hq: Vault, stick: Path, released_line: dict[str, Any]) -> None:
    line = another(released_line)
    entry = inbox.receive(hq, craft(station, hq, stick / "crafted.age", [line, line]), task=Task())
    seen = review(hq, entry.id)
    assert (len(seen.new), [row.code for row in seen.refused]) == (1, ["change.twice"])


@pytest.mark.parametrize("op", ["put", "redact"])
def test_another_stations_record_is_not_touched(
    station: Vault,
    hq: Vault,
    open_copy: Callable[..., Vault],
    stick: Path,
    tmp_path: Path,
    released_line: dict[str, Any],
    op: str,
) -> None:
    thief = open_copy("station2")
    enrol_both(thief, hq, tmp_path / "cards")
    stolen = copy.deepcopy(released_line) | {"rev": 99, "seen": {thief.device: 99}, "op": op}
    stolen["body"] |= {"place_type": "SCHOOL"}
    if op == "redact":
        del stolen["body"]
    path = craft(thief, hq, stick / "crafted.age", [stolen], seq=1, prev="0" * 64)
    entry = inbox.receive(hq, path, task=Task())
    assert [row.code for row in review(hq, entry.id).refused] == ["change.foreign_id"]
    done = apply(hq, entry.id, task=Task())
    assert (done.changed, done.withdrawn, done.refused) == (0, 0, 1)
    kept = revisions.load(hq, released_line["id"])
    assert (kept.station, kept.document["place_type"]) == (station.station.id, "MARKET")


def test_two_stations_with_one_id_under_review_at_once(
    station: Vault,
    hq: Vault,
    open_copy: Callable[..., Vault],
    stick: Path,
    tmp_path: Path,
    released_line: dict[str, Any],
) -> None:
    thief = open_copy("station2")
    enrol_both(thief, hq, tmp_path / "cards")
    line = another(released_line)
    first = inbox.receive(hq, craft(station, hq, stick / "one.age", [line]), task=Task())
    copied = copy.deepcopy(line) | {"rev": 9}
    path = craft(thief, hq, stick / "two.age", [copied, another(line)], seq=1, prev="0" * 64)
    second = inbox.receive(hq, path, task=Task())
    assert len(review(hq, second.id).new) == 2
    assert apply(hq, first.id, task=Task()).new == 1
    done = apply(hq, second.id, task=Task())
    assert (done.new, done.refused) == (1, 1)
    assert revisions.load(hq, line["id"]).station == station.station.id


def test_another_records_attachment_cannot_be_claimed_and_withdrawn(
    station: Vault,
    hq: Vault,
    open_copy: Callable[..., Vault],
    stick: Path,
    tmp_path: Path,
    released_line: dict[str, Any],
) -> None:
    file = tmp_path / "map"
    file.write_bytes(b"a map, drawn anew")
    original = attachments.ingest(station, file, task=Task())
    file.write_bytes(b"a map, names taken out")
    safe = attachments.ingest(station, file, task=Task(), class_="SEN", derived_from=original.id)
    rows = [
        Attachment(id=one.id, sha256=one.sha256, size=one.size, mime="text/plain", kind="MAP", **more)
        for one, more in (
            (original, {"class_": "ID", "faces_present": "NO"}),
            (safe, {"class_": "SEN", "faces_present": "NO", "derived_from": original.id, "metadata_stripped": True}),
        )
    ]
    record(station, group_incident(3).model_copy(update={"attachments": rows}))
    assert receive_and_apply(hq, send(station, stick).path).attachments == 1

    thief = open_copy("station2")
    enrol_both(thief, hq, tmp_path / "cards")
    named = {"id": safe.id, "sha256": safe.sha256, "size": safe.size}
    line = another(released_line, attachments=[named]) | {"att": [safe.sha256]}
    gone = {"id": line["id"], "type": "incident", "rev": 2, "seen": {thief.device: 2}, "op": "redact", "erase": False}
    one = craft(thief, hq, stick / "one.age", [line], seq=1, prev="0" * 64)
    entry = inbox.receive(hq, one, task=Task())
    assert [row.code for row in review(hq, entry.id).refused] == ["change.foreign_file"]
    apply(hq, entry.id, task=Task())
    with thief.reading() as db:
        assert db.scalar("SELECT count(*) FROM stream") == 0
    with hq.reading() as db:
        stream = db.scalar("SELECT stream FROM hq_bundle WHERE station = ?", thief.station.id)
        prev = db.scalar("SELECT tagmanifest FROM hq_bundle WHERE station = ?", thief.station.id)
    redact = gone | {"att": [], "salt": "6" * 32}
    receive_and_apply(hq, craft(thief, hq, stick / "two.age", [redact], seq=2, prev=prev, stream=stream))
    with attachments.open_blob(hq, safe.id) as reader:
        assert reader.read() == b"a map, names taken out"


def test_a_refused_version_is_not_sent_again_until_it_is_mended(
    station: Vault, hq: Vault, stick: Path, released_line: dict[str, Any]
) -> None:
    answer_to(hq, station, stick)
    record_id = record(station, group_incident(2))
    send(station, stick)
    with station.reading() as db:
        prev = db.scalar("SELECT tagmanifest FROM outbox WHERE seq = 1")
    bad = another(released_line, place_type="not a code")  # as an older Waypost with a fault might have written it
    bad["id"] = bad["body"]["id"] = record_id
    receive_and_apply(hq, craft(station, hq, stick / "crafted.age", [bad], seq=2, prev=prev))
    assert [row.code for row in answer_to(hq, station, stick).refused] == ["change.structure"]
    seen = outbox.review(station, hq.station.id, task=Task())
    assert [(row.record_id, row.code) for row in seen.withheld] == [(record_id, "outbox.refused")]
    assert {row.refusal for row in outbox.exchange_state(station, hq.station.id)} == {None, "change.structure"}

    amend(station, record_id, place_type="SCHOOL")
    entry = inbox.receive(hq, send(station, stick).path, task=Task())
    assert entry.code == "bundle.fork"  # two contents under number 2, of which this test made one
    register.confirm_device(hq, station.station.id, station.device)
    assert inbox.recheck(hq, entry.id, task=Task()).state == "staged"
    assert apply(hq, entry.id, task=Task()).new == 1
    result = answer_to(hq, station, stick)
    assert (result.refused, result.acknowledged) == ((), 1)
    assert {row.state for row in outbox.exchange_state(station, hq.station.id)} == {"acknowledged"}


@pytest.mark.parametrize(
    ("head", "code", "state"),
    [
        ({"schema_v": 2}, "bundle.newer_schema", "held"),
        ({"audience": "d" * 32}, "bundle.not_addressed", "refused"),
        ({"kind": "device", "profile": "DEVICE"}, "bundle.kind", "refused"),
        ({"epoch": 2}, "bundle.epoch", "refused"),
        ({"station": "e" * 32}, "bundle.sender", "refused"),
        ({"device": "e" * 32}, "bundle.sender", "refused"),
    ],
)
def test_a_head_that_does_not_belong_here(
    station: Vault, hq: Vault, stick: Path, released_line: dict[str, Any], head: dict[str, Any], code: str, state: str
) -> None:
    path = craft(station, hq, stick / "crafted.age", [another(released_line)], **head)
    entry = inbox.receive(hq, path, task=Task())
    assert (entry.state, entry.code) == (state, code)
    assert len(list((hq.folder / "inbox").iterdir())) == (1 if state == "held" else 0)
    if state == "held":
        assert inbox.recheck(hq, entry.id, task=Task()).state == "held"


def test_another_devices_stream_cannot_be_continued(
    station: Vault,
    hq: Vault,
    open_copy: Callable[..., Vault],
    stick: Path,
    tmp_path: Path,
    released_line: dict[str, Any],
) -> None:
    other = open_copy("station2")
    enrol_both(other, hq, tmp_path / "cards")
    with station.reading() as db:
        stream = db.scalar("SELECT stream FROM stream")
    path = craft(other, hq, stick / "crafted.age", [another(released_line)], stream=stream)
    assert inbox.receive(hq, path, task=Task()).code == "bundle.stream"


def test_a_line_that_is_no_change_refuses_the_bundle_and_leaves_nothing(
    station: Vault, hq: Vault, stick: Path, released_line: dict[str, Any]
) -> None:
    path = craft(station, hq, stick / "crafted.age", [another(released_line), {"note": MARK}])
    entry = inbox.receive(hq, path, task=Task())
    assert (entry.state, entry.code) == ("refused", "bundle.line")
    with hq.reading() as db:
        assert db.scalar("SELECT count(*) FROM staging_change") == 0
    with pytest.raises(AppError, match=r"inbox\.not_open"):
        review(hq, entry.id)
    with pytest.raises(AppError, match=r"inbox\.no_entry"):
        review(hq, "0" * 32)
