"""Makes bundles for tests: good ones with the product's writer, hostile ones by taking a good one apart."""

import hashlib
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from app.errors import AppError
from app.keys.age import decrypt, encrypt
from app.keys.identity import BUNDLE, RECEIPT, Card, Keyring
from app.models import canonical
from app.sync import tarfmt
from app.sync.bundle import Attachment, Written, write_bundle
from app.sync.change import Change
from app.sync.head import Envelope
from app.sync.verify import Incoming, Line, Reader, Verified, read_payload, verify_bundle
from app.tasks import Task

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
STATION, DEVICE, HQ, HQ_DEVICE, OTHER_HQ, STREAM, RECORD = (f"{n:032x}" for n in range(1, 8))
TAG_FILES = ("bag-info.txt", "bagit.txt", "bundle.json", "manifest-sha256.txt", "padding.bin")


@dataclass(frozen=True)
class World:
    """Two headquarters, a station, and a stranger."""

    station: Keyring = field(default_factory=lambda: Keyring.generate("station", id=STATION, device=DEVICE, now=NOW))
    hq: Keyring = field(default_factory=lambda: Keyring.generate("hq", id=HQ, device=HQ_DEVICE, now=NOW))
    other_hq: Keyring = field(default_factory=lambda: Keyring.generate("hq", id=OTHER_HQ, device=HQ_DEVICE, now=NOW))
    stranger: Keyring = field(default_factory=lambda: Keyring.generate("station", id=STATION, device=DEVICE, now=NOW))

    def reader(self, ring: Keyring | None = None, **changes: Any) -> Reader:
        """Headquarters as a reader that has enrolled the station."""
        cards = {card.ed25519: card for card in (self.station.own_card, self.hq.own_card)}
        identities = [(ring or self.hq).identity]
        known = Reader(identities, BUNDLE, 1, cards.get, lambda _card: None, lambda *_: None)
        return replace(known, **changes)


def envelope(**changes: Any) -> Envelope:
    plain: dict[str, Any] = {
        "kind": "changes",
        "bundle_id": f"{99:032x}",
        "station": STATION,
        "device": DEVICE,
        "stream": STREAM,
        "epoch": 1,
        "seq": 1,
        "audience": HQ,
        "profile": "HQ_CONF",
        "handling": "HQ_ONLY",
        "created": "2026-11-23T09:00:00+03:00",
        "clock_suspect": False,
        "schema_v": 1,
        "app": "0.1.0",
    }
    return Envelope(**(plain | changes))


def change(number: int, **fields: Any) -> Change:
    plain: dict[str, Any] = {
        "id": f"{1000 + number:032x}",
        "type": "incident",
        "rev": number,
        "seen": {DEVICE: number},
        "op": "put",
        "salt": f"{number:032x}",
        "body": {"title_neutral": f"Report {number}"},
    }
    return Change(**(plain | fields))


def lines(count: int = 3) -> list[bytes]:
    return [change(number).encode() for number in range(1, count + 1)]


def attachment(data: bytes) -> Attachment:
    return Attachment(hashlib.sha256(data).hexdigest(), len(data), lambda: io.BytesIO(data))


def make(
    world: World,
    *,
    rows: Sequence[bytes] | None = None,
    files: Sequence[bytes] = (b"a scanned page", b"another page" * 100),
    recipients: Sequence[Card] = (),
    ring: Keyring | None = None,
    **head: Any,
) -> tuple[bytes, Written]:
    """A bundle by the product's own writer: to headquarters unless other cards are named."""
    out = io.BytesIO()
    given = lines() if rows is None else rows
    written = write_bundle(
        out,
        envelope(**head),
        lines=lambda: given,
        attachments=[attachment(data) for data in files],
        keyring=ring or world.station,
        recipients=[card.enc for card in recipients or [world.hq.own_card]],
        task=Task(),
    )
    return out.getvalue(), written


def verify(data: bytes, reader: Reader) -> Verified:
    return verify_bundle(io.BytesIO(data), reader, task=Task())


def payload(data: bytes, verified: Verified, ring: Keyring) -> tuple[list[Any], dict[str, bytes]]:
    values, files = [], {}
    for item in read_payload(io.BytesIO(data), verified, [ring.identity], task=Task()):
        match item:
            case Line(value=value):
                values.append(value)
            case Incoming(sha256=sha256, pieces=pieces):
                files[sha256] = b"".join(pieces)
    return values, files


def verdict(data: bytes, reader: Reader, ring: Keyring) -> str:
    """`good`, or the code of the refusal, in either pass."""
    try:
        payload(data, verify(data, reader), ring)
    except AppError as error:
        return error.code
    return "good"


def plain_tar(data: bytes, ring: Keyring) -> bytes:
    return decrypt(io.BytesIO(data), [ring.identity]).read()


def raw_header(name: bytes, length: int, *, kind: bytes = b"0", **fields: tuple[int, bytes]) -> bytes:
    """A tar header with any field overwritten, its checksum right."""
    block = bytearray(tarfmt.header("x", 0))
    block[0:100] = name.ljust(100, b"\0")[:100]
    block[124:136] = b"%011o\0" % length
    block[156:157] = kind
    for offset, value in fields.values():
        block[offset : offset + len(value)] = value
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)


@dataclass
class Bag:
    """A bundle taken apart: its entries in order, each with the header it will be written under."""

    world: World
    entries: list[tuple[str, bytes]]
    headers: dict[int, bytes] = field(default_factory=dict)
    end: bytes = tarfmt.END

    @classmethod
    def of(cls, world: World, data: bytes) -> "Bag":
        src = io.BytesIO(plain_tar(data, world.hq))
        entries = []
        while (entry := tarfmt.read_header(src)) is not None:
            entries.append((entry.name, b"".join(tarfmt.read_body(src, entry))))
        return cls(world, entries)

    def index(self, name: str) -> int:
        return [known for known, _ in self.entries].index(name)

    def get(self, name: str) -> bytes:
        return dict(self.entries)[name]

    def put(self, name: str, data: bytes) -> "Bag":
        self.entries[self.index(name)] = (name, data)
        return self

    def insert(self, before: str, name: str, data: bytes) -> "Bag":
        self.entries.insert(self.index(before), (name, data))
        return self

    def drop(self, name: str) -> "Bag":
        del self.entries[self.index(name)]
        return self

    def move(self, name: str, before: str) -> "Bag":
        data = self.get(name)
        return self.drop(name).insert(before, name, data)

    @property
    def files(self) -> list[str]:
        return [name for name, _ in self.entries if name.startswith("data/att/")]

    def head(self, **fields: Any) -> "Bag":
        value = json.loads(self.get("bundle.json")) | fields
        return self.put("bundle.json", canonical.encode({k: v for k, v in value.items() if v is not None})).signed()

    def listed(self) -> "Bag":
        """Write the manifest anew from the payload that is there, then sign."""
        rows = sorted(
            (name.encode(), hashlib.sha256(data).hexdigest()) for name, data in self.entries if name.startswith("data/")
        )
        text = b"".join(f"{sha}  ".encode() + name + b"\n" for name, sha in rows)
        return self.put("manifest-sha256.txt", text).signed()

    def signed(self, ring: Keyring | None = None, namespace: str = BUNDLE, text: bytes | None = None) -> "Bag":
        """Write the tagmanifest anew and sign it: what somebody with the station's keys could do."""
        if text is None:
            hashes = {name: hashlib.sha256(self.get(name)).hexdigest() for name in TAG_FILES}
            text = b"".join(f"{hashes[name]}  {name}\n".encode() for name in TAG_FILES)
        signatures = (ring or self.world.station).sign(text, namespace)
        self.put("tagmanifest-sha256.txt", text)
        self.put("tagmanifest-sha256.txt.sig", signatures.ssh)
        return self.put("tagmanifest-sha256.txt.mldsa65", signatures.mldsa)

    def header_of(self, name: str, block: bytes) -> "Bag":
        self.headers[self.index(name)] = block
        return self

    def tar(self) -> bytes:
        out = b""
        for number, (name, data) in enumerate(self.entries):
            block = self.headers.get(number) or tarfmt.header(name, len(data))
            out += block + data + bytes(tarfmt.filling(len(data)))
        return out + self.end

    def sealed(self, to: Keyring | None = None) -> bytes:
        out = io.BytesIO()
        with encrypt(out, [(to or self.world.hq).own_card.enc]) as writer:
            writer.write(self.tar())
        return out.getvalue()


Spoil = Callable[[Bag], Any]
__all__ = ["BUNDLE", "RECEIPT", "Bag", "Spoil", "World"]
