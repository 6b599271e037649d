"""Reads bundle/1 in two passes: the first verifies all and keeps nothing, the second gives the content to staging.

No plaintext file is ever made: the ciphertext is decrypted twice (bundle-and-vault.md D13). Each step of the first pass
ends in a refusal of its own name, and nothing later runs.
"""

import hashlib
import os
import re
from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, BinaryIO

from app.errors import AppError
from app.keys import mldsa, sshsig
from app.keys.age import Identity, decrypt, key_id
from app.keys.identity import Card, Signatures
from app.keys.stream import StreamReader
from app.models import canonical
from app.sync import bundle, tarfmt
from app.sync.change import MAX_LINE, LineChain, LineSplitter
from app.sync.head import MAX_HEAD, Head, read_head
from app.tasks import Task

_CAPS = {
    bundle.TAGMANIFEST: 64 * 1024,
    bundle.SSH: sshsig.MAX_SIZE,
    bundle.MLDSA: mldsa.SIGNATURE_SIZE,
    bundle.BAGIT: 1024,
    bundle.BAG_INFO: 64 * 1024,
    bundle.HEAD: MAX_HEAD,
    bundle.MANIFEST: bundle.MAX_MANIFEST,
}
_LINE = re.compile(r"([0-9a-f]{64})  ([a-z0-9._/-]{1,100})")
_AGE = {
    "age.not_age": "bundle.not_age",
    "age.header": "bundle.header",
    "age.mac": "bundle.header",
    "age.no_match": "bundle.not_for_us",
    "age.payload": "bundle.damaged",
}


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads, and what it knows. The format knows no vault, so the register and the streams come in as questions.

    `find_card(line)` returns the enrolled card with this Ed25519 line, or None; `check_signer(card)` raises AppError
    ("bundle.revoked_signer") or the like, judged today; `check_stream(head, card, tagmanifest_sha256)` raises on a
    replay or whatever else the caller refuses. `namespace` says which kind of message is expected (BUNDLE or RECEIPT).
    """

    identities: Sequence[Identity]
    namespace: str
    schema_v: int
    find_card: Callable[[str], Card | None]
    check_signer: Callable[[Card], None]
    check_stream: Callable[[Head, Card, str], None]


@dataclass(frozen=True, slots=True)
class Verified:
    """A bundle that passed everything. The texts are the evidence to keep after the bundle itself is gone (1.5).

    `sha256` and `size` are the ciphertext's; `attachments` holds SHA-256 (hex) and size in bytes of each.
    """

    head: Head
    card: Card
    sha256: str
    size: int
    tagmanifest: bytes
    signatures: Signatures
    bundle_json: bytes
    manifest: bytes
    attachments: tuple[tuple[str, int], ...]

    @property
    def tagmanifest_sha256(self) -> str:
        """What the stream's next bundle names as `prev`, 64 hex digits."""
        return hashlib.sha256(self.tagmanifest).hexdigest()


@dataclass(frozen=True, slots=True)
class Line:
    """One change line: its number from 1, its parsed value, and the SHA-256 (hex) to keep as evidence."""

    number: int
    value: Any
    sha256: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """One attachment; `pieces` must be read before the next item is asked for."""

    sha256: str
    size: int
    pieces: Iterator[bytes]


class _HashedSource:
    """Hashes, counts and caps the ciphertext as it is read."""

    def __init__(self, src: BinaryIO, task: Task, stage: str) -> None:
        self._src, self._task, self._stage = src, task, stage
        self._digest = hashlib.sha256()
        self._total = src.seek(0, os.SEEK_END)
        if self._total > bundle.MAX_SIZE:
            raise AppError("bundle.too_large")
        src.seek(0)
        self.size = 0

    def read(self, size: int, /) -> bytes:
        return self._seen(self._src.read(size))

    def readline(self, limit: int, /) -> bytes:
        return self._seen(self._src.readline(limit))

    def _seen(self, data: bytes) -> bytes:
        self._digest.update(data)
        self.size += len(data)
        self._task.report(self.size, self._total, self._stage)
        return data

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest()


@contextmanager
def _named() -> Iterator[None]:
    """Turn the age layer's failures into the bundle's refusals."""
    try:
        yield
    except AppError as error:
        if error.code in _AGE:
            raise AppError(_AGE[error.code]) from None
        raise


def verify_bundle(src: BinaryIO, reader: Reader, *, task: Task) -> Verified:
    """Pass 1: verify a whole bundle, from its size to its last chunk, in constant memory; nothing is kept.

    `src` is the seekable ciphertext. Raises AppError bundle.* (app/errors/bundle.py), one code per step, and Cancelled.
    """
    source = _HashedSource(src, task, "bundle.verifying")
    with _named():
        tar = decrypt(source, reader.identities)
        texts = {name: _small(tar, name) for name in (bundle.TAGMANIFEST, bundle.SSH, bundle.MLDSA)}
        tagmanifest = texts[bundle.TAGMANIFEST]
        signatures = Signatures(texts[bundle.SSH], texts[bundle.MLDSA])
        card = _check_signatures(tagmanifest, signatures, reader)
        hashes = _tag_hashes(tagmanifest)
        for name in (bundle.BAGIT, bundle.BAG_INFO, bundle.HEAD, bundle.MANIFEST):
            texts[name] = _tagged(tar, name, hashes)
        head = _check_head(texts[bundle.HEAD], card, reader)
        reader.check_stream(head, card, hashlib.sha256(tagmanifest).hexdigest())
        payload = _manifest_hashes(texts[bundle.MANIFEST], head)
        sizes = _check_payload(tar, head, payload)
        _check_padding(tar, hashes, payload)
        _check_end(tar)
    evidence = tagmanifest, signatures, texts[bundle.HEAD], texts[bundle.MANIFEST]
    return Verified(head, card, source.sha256, source.size, *evidence, sizes)


def _small(tar: StreamReader, name: str) -> bytes:
    entry = tarfmt.read_header(tar)
    if entry is None or entry.name != name:
        raise AppError("bundle.entry_order")
    if entry.size > _CAPS[name]:
        raise AppError("bundle.entry_too_large")
    return b"".join(tarfmt.read_body(tar, entry))


def _check_signatures(tagmanifest: bytes, signatures: Signatures, reader: Reader) -> Card:
    try:
        line = sshsig.verify(signatures.ssh, tagmanifest, reader.namespace)
    except AppError as error:
        wrong_kind = error.code == "signature.namespace"
        raise AppError("bundle.namespace" if wrong_kind else "bundle.signature_ssh") from None
    card = reader.find_card(line)
    if card is None:
        raise AppError("bundle.unknown_signer")
    try:
        mldsa.verify(card.mldsa65, signatures.mldsa, tagmanifest, reader.namespace)
    except AppError:
        raise AppError("bundle.signature_mldsa") from None
    reader.check_signer(card)
    return card


def _read_hashes(text: bytes, code: str) -> dict[str, str]:
    hashes: dict[str, str] = {}
    last = ""
    for row in text.decode("ascii", "replace").split("\n")[:-1]:
        found = _LINE.fullmatch(row)
        if found is None or found[2] <= last:
            raise AppError(code)
        last = found[2]
        hashes[last] = found[1]
    if not text.endswith(b"\n"):
        raise AppError(code)
    return hashes


def _tag_hashes(tagmanifest: bytes) -> dict[str, str]:
    hashes = _read_hashes(tagmanifest, "bundle.tagmanifest")
    if tuple(hashes) != bundle.TAGGED:
        raise AppError("bundle.tagmanifest")
    return hashes


def _tagged(tar: StreamReader, name: str, hashes: dict[str, str]) -> bytes:
    data = _small(tar, name)
    if hashlib.sha256(data).hexdigest() != hashes[name]:
        raise AppError("bundle.tag_mismatch", name=name)
    if name == bundle.BAGIT and data != bundle.BAGIT_TEXT:
        raise AppError("bundle.bagit")
    return data


def _check_head(data: bytes, card: Card, reader: Reader) -> Head:
    key_ids = frozenset(key_id(identity.public) for identity in reader.identities)
    head = read_head(data, key_ids=key_ids, schema_v=reader.schema_v)
    if bundle.namespace_of(head.kind) != reader.namespace:
        raise AppError("bundle.namespace")
    # In a receipt `station` names the addressee; everywhere else the sender must be whom the card names.
    if (
        head.signer != card.signer_id
        or head.device != card.device
        or (head.kind != "receipt" and head.station != card.id)
    ):
        raise AppError("bundle.sender")
    return head


def _manifest_hashes(manifest: bytes, head: Head) -> dict[str, str]:
    hashes = _read_hashes(manifest, "bundle.manifest")
    attachments = {name: value for name, value in hashes.items() if name == bundle.ATTACHMENTS + value}
    if bundle.CHANGES not in hashes or len(attachments) != len(hashes) - 1:
        raise AppError("bundle.manifest")
    if len(attachments) + 9 > bundle.MAX_ENTRIES:
        raise AppError("bundle.too_many_entries")
    if len(attachments) != head.counts.attachments:
        raise AppError("bundle.counts")
    return {bundle.CHANGES: hashes[bundle.CHANGES], **attachments}


def _check_payload(tar: StreamReader, head: Head, hashes: dict[str, str]) -> tuple[tuple[str, int], ...]:
    seen: set[str] = set()
    sizes: list[int] = []
    for name, sha256 in hashes.items():
        entry = _expect(tar, name, hashes, seen)
        check = _check_changes if name == bundle.CHANGES else _check_attachment
        check(tar, entry, head, sha256)
        seen.add(name)
        sizes.append(entry.size)
    if sum(sizes) != head.counts.bytes:
        raise AppError("bundle.counts")
    return tuple(zip(list(hashes.values())[1:], sizes[1:], strict=True))


def _expect(tar: StreamReader, name: str, listed: Container[str], seen: Container[str]) -> tarfmt.Entry:
    entry = tarfmt.read_header(tar)
    if entry is None or entry.name == bundle.PADDING:
        raise AppError("bundle.payload_missing")
    if entry.name != name:
        raise AppError(_misplaced(entry.name, listed, seen))
    return entry


def _misplaced(name: str, listed: Container[str], seen: Container[str]) -> str:
    if name in seen:
        return "bundle.payload_duplicate"
    return "bundle.entry_order" if name in listed else "bundle.payload_unlisted"


def _check_attachment(tar: StreamReader, entry: tarfmt.Entry, _head: Head, sha256: str) -> None:
    digest = hashlib.sha256()
    for piece in tarfmt.read_body(tar, entry):
        digest.update(piece)
    if digest.hexdigest() != sha256:
        raise AppError("bundle.payload_hash")


def _check_changes(tar: StreamReader, entry: tarfmt.Entry, head: Head, sha256: str) -> None:
    digest, chain, splitter = hashlib.sha256(), LineChain(), LineSplitter()
    for piece in tarfmt.read_body(tar, entry):
        digest.update(piece)
        for line in splitter.feed(piece):
            chain.add(line)
    splitter.end()
    if digest.hexdigest() != sha256:
        raise AppError("bundle.payload_hash")
    if chain.head != head.changes_head:
        raise AppError("bundle.changes_head")
    if chain.count != head.counts.changes:
        raise AppError("bundle.counts")


def _check_padding(tar: StreamReader, hashes: dict[str, str], payload: Container[str]) -> None:
    entry = tarfmt.read_header(tar)
    if entry is None:
        raise AppError("bundle.entry_order")
    if entry.name != bundle.PADDING:
        raise AppError(_misplaced(entry.name, bundle.TAGGED, payload))
    digest = hashlib.sha256()
    for piece in tarfmt.read_body(tar, entry):
        if piece.count(0) != len(piece):
            raise AppError("bundle.padding")
        digest.update(piece)
    if digest.hexdigest() != hashes[bundle.PADDING]:
        raise AppError("bundle.tag_mismatch", name=bundle.PADDING)


def _check_end(tar: StreamReader) -> None:
    if tarfmt.read_header(tar) is not None:
        raise AppError("bundle.trailing")
    rest = tar.read(tarfmt.BLOCK)
    if len(rest) == tarfmt.BLOCK or any(rest):
        raise AppError("bundle.trailing")


def read_payload(
    src: BinaryIO, verified: Verified, identities: Sequence[Identity], *, task: Task
) -> Iterator[Line | Incoming]:
    """Pass 2: give the change lines, then the attachments, of a bundle that pass 1 verified.

    Only after the last item is it known that the ciphertext was the same one (AppError("bundle.changed_since")
    otherwise): commit nothing before. Raises AppError("bundle.line") on a line that is no canonical JSON within the
    bounds, bundle.* as pass 1 does, and Cancelled.
    """
    source = _HashedSource(src, task, "bundle.reading")
    with _named():
        tar = decrypt(source, identities)
        for _ in range(7):
            for _piece in tarfmt.read_body(tar, _any(tar)):
                pass
        listed = _read_hashes(verified.manifest, "bundle.manifest")
        while (entry := _any(tar)).name != bundle.PADDING:
            if entry.name not in listed:
                raise AppError("bundle.changed_since")
            if entry.name == bundle.CHANGES:
                yield from _lines(tar, entry)
            else:
                pieces = tarfmt.read_body(tar, entry)
                yield Incoming(entry.name.removeprefix(bundle.ATTACHMENTS), entry.size, pieces)
                for _piece in pieces:
                    pass
        while tar.read(tarfmt.BLOCK):
            pass
    if source.sha256 != verified.sha256:
        raise AppError("bundle.changed_since")


def _any(tar: StreamReader) -> tarfmt.Entry:
    entry = tarfmt.read_header(tar)
    if entry is None:
        raise AppError("bundle.changed_since")
    return entry


def _lines(tar: StreamReader, entry: tarfmt.Entry) -> Iterator[Line]:
    splitter, number = LineSplitter(), 0
    for piece in tarfmt.read_body(tar, entry):
        for line in splitter.feed(piece):
            number += 1
            yield Line(number, _value(line, number), hashlib.sha256(line).hexdigest())
    splitter.end()


def _value(line: bytes, number: int) -> Any:
    try:
        value = canonical.decode(line, limit=MAX_LINE)
        if canonical.encode(value) == line:
            return value
    except (AppError, ValueError):
        pass
    raise AppError("bundle.line", number=number)
