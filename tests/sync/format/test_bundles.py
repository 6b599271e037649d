"""Good bundles: what goes in comes out, opened by us and by other people's tools, in a size that tells little."""

import hashlib
import io
import json
import re
import shutil
import subprocess
import sys
import tarfile
import tracemalloc
from pathlib import Path

import pytest
from bundle_maker import (
    DEVICE,
    HQ_DEVICE,
    RECEIPT,
    STATION,
    Bag,
    World,
    attachment,
    change,
    envelope,
    lines,
    make,
    payload,
    plain_tar,
    verify,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import AppError
from app.keys.age import sealed_size
from app.models import canonical
from app.sync.bundle import Attachment, new_file_name, write_bundle
from app.sync.change import Change
from app.sync.padding import STEP, STEPPED_UP_TO, padme, plan, target_size
from app.sync.verify import Incoming, Line, read_payload, verify_bundle
from app.tasks import Cancelled, Task

WORLD = World()
READER = WORLD.reader()
FILES = (b"a scanned page", b"another page" * 100)


def test_what_went_in_comes_out() -> None:
    data, written = make(WORLD, files=FILES)
    verified = verify(data, READER)
    values, files = payload(data, verified, WORLD.hq)

    assert [canonical.encode(value) for value in values] == lines()
    assert [Change.read(value).encode() for value in values] == lines()
    assert sorted(files.values()) == sorted(FILES)
    assert all(hashlib.sha256(content).hexdigest() == name for name, content in files.items())
    assert verified.attachments == tuple(sorted((name, len(content)) for name, content in files.items()))
    assert verified.card == WORLD.station.own_card
    assert verified.head == written.head
    assert verified.sha256 == written.age_sha256 == hashlib.sha256(data).hexdigest()
    assert verified.size == written.size == len(data)
    assert verified.tagmanifest_sha256 == written.tagmanifest_sha256


def test_bundle_json_says_what_the_bundle_holds() -> None:
    data, _ = make(WORLD, files=FILES)
    head = json.loads(verify(data, READER).bundle_json)
    assert head["format"] == "bundle/1"
    assert head["to"] == [WORLD.hq.own_card.key_id]
    assert head["signer"] == WORLD.station.own_card.signer_id
    size = sum(len(line) + 1 for line in lines()) + sum(map(len, FILES))
    assert head["counts"] == {"attachments": 2, "bytes": size, "changes": 3}
    chain = bytes(32)
    for line in lines():
        chain = hashlib.sha256(chain + hashlib.sha256(line).digest()).digest()
    assert head["changes_head"] == chain.hex()
    assert "expires" not in head


def test_line_hashes_are_those_that_the_chain_was_made_of() -> None:
    data, _ = make(WORLD)
    found = list(read_payload(io.BytesIO(data), verify(data, READER), [WORLD.hq.identity], task=Task()))
    rows = [item for item in found if isinstance(item, Line)]
    assert [row.sha256 for row in rows] == [hashlib.sha256(line).hexdigest() for line in lines()]
    assert [row.number for row in rows] == [1, 2, 3]
    assert all(isinstance(item, Incoming) for item in found[3:])


def test_a_reader_who_skips_attachments_still_comes_to_the_end() -> None:
    data, _ = make(WORLD, files=[bytes(300_000), b"small"])
    skipped = list(read_payload(io.BytesIO(data), verify(data, READER), [WORLD.hq.identity], task=Task()))
    assert len(skipped) == 5


def test_an_empty_bundle_and_a_withdrawal() -> None:
    data, _ = make(WORLD, rows=[], files=[])
    assert payload(data, verify(data, READER), WORLD.hq) == ([], {})
    gone = change(7, op="redact", erase=True, body=None, att=("0" * 64,))
    data, _ = make(WORLD, rows=[gone.encode()], files=[])
    values, _ = payload(data, verify(data, READER), WORLD.hq)
    assert "body" not in values[0]
    assert Change.read(values[0]) == gone


def test_each_of_an_audiences_keys_opens_and_is_named() -> None:
    data, written = make(WORLD, recipients=[WORLD.hq.own_card, WORLD.other_hq.own_card])
    for ring in (WORLD.hq, WORLD.other_hq):
        assert verify(data, WORLD.reader(ring)).head == written.head
    assert set(written.head.to) == {WORLD.hq.own_card.key_id, WORLD.other_hq.own_card.key_id}


def test_a_receipt_goes_back_in_the_same_container() -> None:
    answer, _ = make(
        WORLD,
        ring=WORLD.hq,
        recipients=[WORLD.station.own_card],
        kind="receipt",
        device=HQ_DEVICE,
        seq=4,
        audience=STATION,
    )
    verified = verify(answer, WORLD.reader(WORLD.station, namespace=RECEIPT))
    assert (verified.head.kind, verified.head.station, verified.head.seq) == ("receipt", STATION, 4)
    with pytest.raises(AppError, match=r"bundle\.namespace"):
        verify(answer, WORLD.reader(WORLD.station))


def test_partners_learn_the_month_alone() -> None:
    _, written = make(WORLD, profile="PARTNER", created="2026-11")
    assert written.head.created == "2026-11"
    with pytest.raises(ValueError, match="inconsistent"):
        envelope(profile="PARTNER")


@pytest.mark.parametrize(
    "wrong",
    [
        {"op": "redact"},
        {"body": None},
        {"op": "merge"},
        {"rev": -1},
        {"rev": "1"},
        {"att": ["x"]},
        {"att": 3},
        {"salt": ""},
        {"more": 1},
        {"seen": {"laptop": 1}},
    ],
)
def test_a_line_of_another_form_is_refused_with_its_number(wrong: dict) -> None:
    value = json.loads(lines(1)[0]) | wrong
    with pytest.raises(AppError, match=r"bundle\.line") as caught:
        Change.read(value, number=12)
    assert caught.value.params == {"number": 12}
    with pytest.raises(AppError, match=r"bundle\.line"):
        Change.read([value])


class TestOtherPeoplesTools:
    """`tar`, `sha256sum`, `bagit` and `ssh-keygen` open and check a real bundle; the age layer has tests/keys."""

    @pytest.fixture
    def bag(self, tmp_path: Path) -> Path:
        data, _ = make(WORLD, files=FILES)
        (tmp_path / "b.tar").write_bytes(plain_tar(data, WORLD.hq))
        (tmp_path / "open").mkdir()
        assert self._run("tar", "-xf", str(tmp_path / "b.tar"), "-C", str(tmp_path / "open")).returncode == 0
        return tmp_path / "open"

    @staticmethod
    def _run(*command: str, cwd: Path | None = None, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        program = shutil.which(command[0])
        if program is None:
            pytest.skip(f"{command[0]} is not installed")
        return subprocess.run(
            [program, *command[1:]], cwd=cwd, input=stdin, capture_output=True, check=False, timeout=60
        )

    def test_tar_finds_plain_files_with_nothing_about_the_sender(self, bag: Path) -> None:
        with tarfile.open(bag.parent / "b.tar") as tar:
            members = tar.getmembers()
        assert {(m.mode, m.uid, m.gid, m.uname, m.gname, m.mtime, m.type) for m in members} == {
            (0o600, 0, 0, "", "", 0, tarfile.REGTYPE)
        }
        assert [m.name for m in members][:8] == [
            "tagmanifest-sha256.txt",
            "tagmanifest-sha256.txt.sig",
            "tagmanifest-sha256.txt.mldsa65",
            "bagit.txt",
            "bag-info.txt",
            "bundle.json",
            "manifest-sha256.txt",
            "data/changes.jsonl",
        ]
        assert members[-1].name == "padding.bin"
        assert (bag / "data" / "changes.jsonl").read_bytes().splitlines() == lines()
        assert not re.search(rb"2026|Team", (bag / "bag-info.txt").read_bytes())

    def test_sha256sum_checks_both_lists(self, bag: Path) -> None:
        for name in ("tagmanifest-sha256.txt", "manifest-sha256.txt"):
            assert self._run("sha256sum", "-c", "--strict", "--quiet", name, cwd=bag).returncode == 0
        (bag / "data" / "changes.jsonl").write_text("changed")
        assert self._run("sha256sum", "-c", "--quiet", "manifest-sha256.txt", cwd=bag).returncode == 1

    def test_bagit_validates_the_bag(self, bag: Path) -> None:
        command = [sys.executable, "-W", "ignore", "-m", "bagit", "--validate", str(bag)]
        assert subprocess.run(command, capture_output=True, check=False, timeout=60).returncode == 0
        (bag / "padding.bin").write_bytes(b"x")
        assert subprocess.run(command, capture_output=True, check=False, timeout=60).returncode == 1

    def test_openssh_verifies_the_signature(self, bag: Path) -> None:
        card = WORLD.station.own_card
        allowed = bag.parent / "allowed_signers"
        allowed.write_text(f'{card.id} namespaces="bundle@waypost" {card.ed25519}\n')
        text = (bag / "tagmanifest-sha256.txt").read_bytes()
        args = ("-Y", "verify", "-f", str(allowed), "-I", card.id, "-s", str(bag / "tagmanifest-sha256.txt.sig"), "-n")
        assert self._run("ssh-keygen", *args, "bundle@waypost", stdin=text).returncode == 0
        assert self._run("ssh-keygen", *args, "receipt@waypost", stdin=text).returncode != 0
        assert self._run("ssh-keygen", *args, "bundle@waypost", stdin=text + b" ").returncode != 0


class TestSize:
    """How large a bundle is tells next to nothing of how much it holds."""

    def test_one_report_and_three_look_alike(self) -> None:
        sizes = {len(make(WORLD, rows=lines(count), files=[])[0]) for count in (0, 1, 3)}
        assert len(sizes) == 1

    @pytest.mark.parametrize("recipients", [1, 3])
    @pytest.mark.parametrize("size", [0, 5000, 60_000, 120_000, 240_000, 262_000, 400_000, 1_000_003])
    def test_written_sizes_are_on_the_steps(self, size: int, recipients: int) -> None:
        cards = [WORLD.hq.own_card, WORLD.other_hq.own_card, WORLD.stranger.own_card][:recipients]
        data, written = make(WORLD, files=[bytes(size)], recipients=cards)
        assert len(data) == written.size
        assert written.size == target_size(written.size)
        if written.size <= STEPPED_UP_TO:
            assert written.size % STEP == 0

    @settings(max_examples=400, deadline=None)
    @given(st.integers(10_000, 1 << 32) | st.integers(10_000, 400_000), st.integers(1, 3))
    def test_the_plan_meets_its_target_and_costs_at_most_an_eighth(self, plain: int, recipients: int) -> None:
        padding, tail = plan(plain, recipients)
        size, whole = sealed_size(plain, recipients), sealed_size(plain + padding + tail, recipients)
        assert padding % 512 == 0
        assert 0 <= tail < 512
        assert whole == target_size(whole)
        assert whole <= max(target_size(size) + STEP, size * 1.14)

    def test_a_size_that_framing_cannot_give_takes_the_next_one(self) -> None:
        """For 42 recipients 262,144 falls into the 16 bytes that a chunk's tag takes; for fewer no step does."""
        step, recipients = STEPPED_UP_TO, 42
        fits = range(step - sealed_size(0, recipients) - 200, step - sealed_size(0, recipients) + 200)
        plain = max(size for size in fits if sealed_size(size, recipients) <= step)
        assert sealed_size(plain, recipients) < step < sealed_size(plain + 1, recipients)
        padding, tail = plan(plain, recipients)
        assert sealed_size(plain + padding + tail, recipients) == padme(step + 1)

    def test_padme_is_the_published_function(self) -> None:
        assert [padme(n) for n in (1, 2, 9, 100, 1000, 262_145, 1 << 30)] == [1, 2, 10, 104, 1024, 270_336, 1 << 30]


def test_memory_does_not_grow_with_an_attachment_of_64_mib(tmp_path: Path) -> None:
    size, piece = 64 << 20, b"p" * 65_536
    source = tmp_path / "source"
    with source.open("wb") as file:
        for _ in range(size // len(piece)):
            file.write(piece)
    with source.open("rb") as file:
        item = Attachment(hashlib.file_digest(file, "sha256").hexdigest(), size, lambda: source.open("rb"))
    target = tmp_path / new_file_name()
    tracemalloc.start()
    with target.open("wb") as out:
        write_bundle(
            out,
            envelope(),
            lines=lines,
            attachments=[item],
            keyring=WORLD.station,
            recipients=[WORLD.hq.own_card.enc],
            task=Task(),
        )
    with target.open("rb") as file:
        verified = verify_bundle(file, READER, task=Task())
        read = sum(
            sum(map(len, found.pieces))
            for found in read_payload(file, verified, [WORLD.hq.identity], task=Task())
            if isinstance(found, Incoming)
        )
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert read == size
    assert peak < 6 << 20


def test_file_names_tell_nothing() -> None:
    names = {new_file_name() for _ in range(50)}
    assert len(names) == 50
    assert all(re.fullmatch(r"[a-z2-7]{16}\.age", name) for name in names)


def test_nothing_about_the_sender_can_be_read_on_the_drive() -> None:
    data, written = make(WORLD, files=[b"MARKERWORD" * 50])
    card = WORLD.station.own_card
    for secret in (STATION, DEVICE, card.key_id, card.signer_id, written.head.bundle_id, "MARKERWORD", "2026"):
        assert secret.encode() not in data
    header = data[: data.index(b"\n--- ")]
    assert re.findall(rb"-> (\S+)", header) == [b"mlkem768x25519"]


class TestWriterRefuses:
    """A bundle is written whole or it cannot be opened."""

    def _write(self, out: io.BytesIO, **changes: object) -> None:
        arguments = {
            "lines": lines,
            "attachments": [attachment(b"page")],
            "keyring": WORLD.station,
            "recipients": [WORLD.hq.own_card.enc],
            "task": Task(),
        }
        write_bundle(out, envelope(), **(arguments | changes))

    def _refused(self, code: str, **changes: object) -> None:
        out = io.BytesIO()
        with pytest.raises(AppError) as caught:
            self._write(out, **changes)
        assert caught.value.code == code
        with pytest.raises(AppError):
            verify_bundle(out, READER, task=Task())

    @pytest.mark.parametrize("content", [b"pag", b"pagee", b"PAGE", b"", b"p" * 200_000])
    def test_an_attachment_that_is_no_longer_what_it_was(self, content: bytes) -> None:
        changed = Attachment(hashlib.sha256(b"page").hexdigest(), 4, lambda: io.BytesIO(content))
        self._refused("bundle.source_changed", attachments=[changed])

    def test_lines_that_change_between_the_two_walks(self) -> None:
        walks = iter([lines(3), lines(2)])
        self._refused("bundle.source_changed", lines=lambda: next(walks))

    def test_too_long_or_broken_lines(self) -> None:
        self._refused("bundle.lines", lines=lambda: [b"x" * ((1 << 20) + 1)])
        self._refused("bundle.lines", lines=lambda: [b"a\nb"])

    def test_more_than_a_bundle_holds(self) -> None:
        large = Attachment("0" * 64, 5 << 30, lambda: io.BytesIO())
        self._refused("bundle.too_much", attachments=[large])
        crowd = [Attachment(f"{n:064x}", 0, lambda: io.BytesIO()) for n in range(20_000)]
        self._refused("bundle.too_much", attachments=crowd)

    def test_the_same_attachment_twice_is_a_bug(self) -> None:
        with pytest.raises(ValueError, match="twice"):
            self._write(io.BytesIO(), attachments=[attachment(b"page"), attachment(b"page")])

    def test_recipients_that_are_too_many_or_of_the_old_kind(self) -> None:
        self._refused("age.classical", recipients=["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"])
        self._refused("age.recipients", recipients=[WORLD.hq.own_card.enc] * 2)

    def test_cancelled_half_way_it_opens_for_nobody(self) -> None:
        out, task = io.BytesIO(), Task(lambda done, _total, _stage: task.cancel() if done > 100_000 else None)
        with pytest.raises(Cancelled):
            self._write(out, attachments=[attachment(bytes(400_000))], task=task)
        assert len(out.getvalue()) > 65_536
        with pytest.raises(AppError, match=r"bundle\.damaged"):
            verify_bundle(out, READER, task=Task())


def test_progress_is_told_and_reading_can_be_cancelled() -> None:
    data, _ = make(WORLD, files=[bytes(300_000)])
    told: list[tuple[int, int, str]] = []
    verify_bundle(io.BytesIO(data), READER, task=Task(lambda *step: told.append(step)))
    assert told[-1] == (len(data), len(data), "bundle.verifying")
    task = Task(lambda *_: task.cancel())
    with pytest.raises(Cancelled):
        verify_bundle(io.BytesIO(data), READER, task=task)


def test_a_bag_put_together_again_is_the_same_archive() -> None:
    data, _ = make(WORLD)
    tar = plain_tar(data, WORLD.hq)
    again = Bag.of(WORLD, data).tar()
    assert tar[: len(again)] == again
    assert not any(tar[len(again) :])
