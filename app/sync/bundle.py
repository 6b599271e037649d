"""Writes bundle/1: an age file around a tar that is also a BagIt bag, signed inside (bundle-and-vault.md 1.3).

Nothing of the payload is held in memory: the change lines are walked twice, once to hash and once to write, and
attachments are copied through. The fixed order of entries lets a reader verify before it parses.
"""

import base64
import hashlib
import secrets
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from app.errors import AppError
from app.keys.age import encrypt, key_id, sealed_size
from app.keys.identity import BUNDLE, RECEIPT, Keyring, Signatures
from app.keys.stream import CHUNK, Sink, Source, StreamWriter
from app.sync import tarfmt
from app.sync.change import LineChain
from app.sync.head import MAX_HEAD, Counts, Envelope, Head
from app.sync.padding import plan
from app.tasks import Task

TAGMANIFEST, SSH, MLDSA = "tagmanifest-sha256.txt", "tagmanifest-sha256.txt.sig", "tagmanifest-sha256.txt.mldsa65"
BAGIT, BAG_INFO, HEAD, MANIFEST = "bagit.txt", "bag-info.txt", "bundle.json", "manifest-sha256.txt"
PADDING, CHANGES, ATTACHMENTS = "padding.bin", "data/changes.jsonl", "data/att/"
BAGIT_TEXT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
TAGGED = (BAG_INFO, BAGIT, HEAD, MANIFEST, PADDING)
MAX_MANIFEST = 16 << 20
MAX_ENTRIES = 20_000
# A stick is most often FAT32, which holds no larger file.
MAX_SIZE = (1 << 32) - 1

Lines = Callable[[], Iterable[bytes]]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to send: its SHA-256 (hex), size in bytes, and how to open a reader of it (closed after use)."""

    sha256: str
    size: int
    open: Callable[[], AbstractContextManager[Source]]


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: hashes of the signed file and of the age file (hex), the age file's size, and the head."""

    tagmanifest_sha256: str
    age_sha256: str
    size: int
    head: Head
    tagmanifest: bytes
    signatures: Signatures


@dataclass(frozen=True, slots=True)
class _Changes:
    sha256: str
    size: int
    count: int
    head: str


def new_file_name() -> str:
    """Return a random file name that tells nothing: 16 base32 characters and `.age`."""
    return base64.b32encode(secrets.token_bytes(10)).decode().lower() + ".age"


def namespace_of(kind: str) -> str:
    """Return the namespace in which a bundle of this kind is signed."""
    return RECEIPT if kind == "receipt" else BUNDLE


def write_bundle(
    out: Sink,
    envelope: Envelope,
    *,
    lines: Lines,
    attachments: Sequence[Attachment],
    keyring: Keyring,
    recipients: Sequence[str],
    task: Task,
) -> Written:
    """Write one bundle to `out`, which stays open; on any exception what was written cannot be opened by anyone.

    `lines()` gives the change lines, canonical and without newline, the same ones each time it is called.
    Raises AppError bundle.lines, bundle.too_much (beyond the format's limits), bundle.source_changed (a line or an
    attachment is no longer what it was), age.* for unfit recipients, and Cancelled.
    """
    ordered = sorted(attachments, key=lambda item: item.sha256)
    changes = _survey(lines, task)
    head = _head(envelope, changes, ordered, keyring, recipients)
    manifest = _manifest(changes, ordered)
    _refuse_too_much(ordered, manifest)
    front = [(BAGIT, BAGIT_TEXT), (BAG_INFO, _bag_info(head)), (HEAD, head.encode()), (MANIFEST, manifest)]
    padding, tail = _plan(front, changes, ordered, keyring, head)
    tagmanifest = _tagmanifest(front, padding)
    signatures = keyring.sign(tagmanifest, namespace_of(head.kind))
    signed = [(TAGMANIFEST, tagmanifest), (SSH, signatures.ssh), (MLDSA, signatures.mldsa)]
    sink = _HashingSink(out)
    with encrypt(sink, recipients) as writer:
        tar = _Tar(writer, task, total=changes.size + sum(item.size for item in ordered))
        for name, data in (*signed, *front):
            tar.small(name, data)
        tar.changes(lines, changes)
        for item in ordered:
            tar.attachment(item)
        tar.end(padding, tail)
    digest = hashlib.sha256(tagmanifest).hexdigest()
    return Written(digest, sink.sha256, sink.size, head, tagmanifest, signatures)


def _survey(lines: Lines, task: Task) -> _Changes:
    chain, digest, size = LineChain(), hashlib.sha256(), 0
    for line in lines():
        task.checkpoint()
        chain.add(line)
        digest.update(line + b"\n")
        size += len(line) + 1
    return _Changes(digest.hexdigest(), size, chain.count, chain.head)


def _head(
    envelope: Envelope,
    changes: _Changes,
    attachments: Sequence[Attachment],
    keyring: Keyring,
    recipients: Sequence[str],
) -> Head:
    total = changes.size + sum(item.size for item in attachments)
    return Head(
        **envelope.model_dump(),
        to=tuple(sorted(key_id(recipient) for recipient in recipients)),
        signer=keyring.own_card.signer_id,
        changes_head=changes.head,
        counts=Counts(changes=changes.count, attachments=len(attachments), bytes=total),
    )


def _line(sha256: str, name: str) -> bytes:
    return f"{sha256}  {name}\n".encode()


def _manifest(changes: _Changes, attachments: Sequence[Attachment]) -> bytes:
    # "data/att/…" sorts before "data/changes.jsonl"; in the archive the changes come first.
    return b"".join(_line(item.sha256, ATTACHMENTS + item.sha256) for item in attachments) + _line(
        changes.sha256, CHANGES
    )


def _bag_info(head: Head) -> bytes:
    files = 1 + head.counts.attachments
    return f"Bag-Software-Agent: Waypost\nPayload-Oxum: {head.counts.bytes}.{files}\n".encode()


def _refuse_too_much(attachments: Sequence[Attachment], manifest: bytes) -> None:
    # Nine entries besides the attachments: three signed ones, four about the bag, the changes, the padding.
    if len(attachments) + 9 > MAX_ENTRIES or len(manifest) > MAX_MANIFEST:
        raise AppError("bundle.too_much")
    if len({item.sha256 for item in attachments}) != len(attachments):
        raise ValueError("an attachment is listed twice")


def _plan(
    front: Sequence[tuple[str, bytes]],
    changes: _Changes,
    attachments: Sequence[Attachment],
    keyring: Keyring,
    head: Head,
) -> tuple[int, int]:
    tagmanifest = _tagmanifest(front, 0)
    trial = keyring.sign(tagmanifest, namespace_of(head.kind))  # only its lengths matter, and they are always the same
    sizes = [len(tagmanifest), len(trial.ssh), len(trial.mldsa), *(len(data) for _, data in front)]
    sizes += [changes.size, *(item.size for item in attachments), 0]
    plain = sum(map(tarfmt.entry_size, sizes)) + len(tarfmt.END)
    padding, tail = plan(plain, len(head.to))
    if len(head.encode()) > MAX_HEAD or sealed_size(plain + padding + tail, len(head.to)) > MAX_SIZE:
        raise AppError("bundle.too_much")
    return padding, tail


def _tagmanifest(front: Sequence[tuple[str, bytes]], padding: int) -> bytes:
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in front}
    hashes[PADDING] = _hash_zeros(padding)
    return b"".join(_line(hashes[name], name) for name in TAGGED)


def _hash_zeros(size: int) -> str:
    digest = hashlib.sha256()
    for start in range(0, size, CHUNK):
        digest.update(bytes(min(CHUNK, size - start)))
    return digest.hexdigest()


class _HashingSink:
    """Hashes and counts what goes through to the file."""

    def __init__(self, out: Sink) -> None:
        self._out = out
        self._digest = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes, /) -> None:
        self._out.write(data)
        self._digest.update(data)
        self.size += len(data)

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest()


class _Tar:
    """Writes the archive's entries one after the other into the sealing stream, and tells progress by payload bytes."""

    def __init__(self, out: StreamWriter, task: Task, total: int) -> None:
        self._out = out
        self._task = task
        self._total = total
        self._done = 0

    def small(self, name: str, data: bytes) -> None:
        self._out.write(tarfmt.header(name, len(data)) + data + bytes(tarfmt.filling(len(data))))

    def changes(self, lines: Lines, expected: _Changes) -> None:
        self._stream(CHANGES, expected.size, expected.sha256, (line + b"\n" for line in lines()))

    def attachment(self, item: Attachment) -> None:
        with item.open() as source:
            self._stream(ATTACHMENTS + item.sha256, item.size, item.sha256, iter(lambda: source.read(CHUNK), b""))

    def _stream(self, name: str, size: int, sha256: str, pieces: Iterable[bytes]) -> None:
        self._out.write(tarfmt.header(name, size))
        digest, left = hashlib.sha256(), size
        for piece in pieces:
            digest.update(piece)
            left -= len(piece)
            if left < 0:
                break
            self._out.write(piece)
            self._done += len(piece)
            self._task.report(self._done, self._total, "bundle.sealing")
        if left or digest.hexdigest() != sha256:
            raise AppError("bundle.source_changed")
        self._out.write(bytes(tarfmt.filling(size)))

    def end(self, padding: int, tail: int) -> None:
        self._out.write(tarfmt.header(PADDING, padding))
        for start in range(0, padding, CHUNK):
            self._task.checkpoint()
            self._out.write(bytes(min(CHUNK, padding - start)))
        self._out.write(tarfmt.END + bytes(tail))
