"""Bundles of earlier days, good and hostile: the reader's verdict on each stays what it was."""

import gzip
import io
import shutil
import subprocess
from pathlib import Path

import pytest

from app.errors import AppError
from app.keys.age import Identity, encrypt
from app.keys.identity import BUNDLE, Card
from app.sync.verify import Incoming, Reader, read_payload, verify_bundle
from app.tasks import Task

HERE = Path(__file__).resolve().parent
FILES = sorted((HERE / "bundle").iterdir())
HQ = Identity.from_string((HERE / "keys" / "hq.identity").read_text().strip())
STATION = Card.read((HERE / "keys" / "station.card").read_bytes())


def _sealed(archive: bytes) -> bytes:
    out = io.BytesIO()
    with encrypt(out, [HQ.public]) as writer:
        writer.write(archive)
    return out.getvalue()


def _read(path: Path) -> tuple[str, bytes]:
    head, _, body = path.read_bytes().partition(b"\n\n")
    fields = dict(line.split(": ", 1) for line in head.decode().splitlines())
    return fields["expect"], body if fields["form"] == "age" else _sealed(gzip.decompress(body))


def _verdict(data: bytes) -> str:
    cards = {STATION.ed25519: STATION}
    reader = Reader([HQ], BUNDLE, 1, cards.get, lambda _card: None, lambda *_: None)
    try:
        verified = verify_bundle(io.BytesIO(data), reader, task=Task())
        for item in read_payload(io.BytesIO(data), verified, [HQ], task=Task()):
            if isinstance(item, Incoming):
                assert sum(map(len, item.pieces)) == item.size
    except AppError as error:
        return error.code
    return "good"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_verdict_stays(path: Path) -> None:
    expect, data = _read(path)
    assert _verdict(data) == expect


def test_the_corpus_is_there() -> None:
    expected = [_read(path)[0] for path in FILES]
    assert expected.count("good") == 3
    assert len(expected) > 100


def test_public_tools_alone_come_to_the_same_verdicts() -> None:
    missing = [name for name in ("sh", "tar", "gzip", "sha256sum", "ssh-keygen") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {missing}")
    done = subprocess.run(["sh", str(HERE / "check.sh")], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(done.stdout.split()[0]) >= 15
