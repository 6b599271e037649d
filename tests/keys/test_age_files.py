"""Sealing for a recipient and opening again, with somebody else's age (pyrage) as the judge where it can read."""

import io
import secrets
import tracemalloc

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import AppError
from app.keys import bech32
from app.keys.age import (
    ClassicalIdentity,
    Identity,
    _read_header,
    decrypt,
    encrypt,
    key_id,
    raw_recipient,
    scrypt_wrap,
    sealed_size,
)
from app.keys.stream import CHUNK, open_stream, payload_size, seal_stream

SIZES = [0, 1, 15, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 17]


def _sealed(data: bytes, *recipients: str) -> bytes:
    out = io.BytesIO()
    with encrypt(out, recipients) as writer:
        writer.write(data)
    return out.getvalue()


def _code(sealed: bytes, *identities: Identity | ClassicalIdentity) -> str:
    with pytest.raises(AppError) as caught:
        decrypt(io.BytesIO(sealed), identities).read()
    return caught.value.code


@pytest.mark.parametrize("size", SIZES)
def test_each_of_three_recipients_opens_what_was_sealed_and_the_size_is_foretold(size: int) -> None:
    data = secrets.token_bytes(size)
    readers = [Identity.generate() for _ in range(3)]

    sealed = _sealed(data, *(reader.public for reader in readers))

    assert len(sealed) == sealed_size(size, 3)
    for reader in readers:
        assert decrypt(io.BytesIO(sealed), [reader]).read() == data


def test_the_header_holds_hybrid_stanzas_only_and_does_not_name_the_reader() -> None:
    reader = Identity.generate()
    header = _sealed(b"x", reader.public).split(b"\n---")[0]
    assert header.count(b"-> ") == header.count(b"-> mlkem768x25519 ") == 1
    assert reader.public.encode() not in header
    assert key_id(reader.public).encode() not in header


def test_the_order_of_recipients_is_shuffled() -> None:
    pair = [Identity.generate(), Identity.generate()]
    recipients = [reader.public for reader in pair]
    first = {pair[0].unwrap(_read_header(io.BytesIO(_sealed(b"", *recipients)))[0][0]) is not None for _ in range(64)}
    assert first == {True, False}


def test_a_classical_recipient_is_never_written_to() -> None:
    classical = str(pyrage.x25519.Identity.generate().to_public())
    with pytest.raises(AppError, match=r"age\.classical"):
        encrypt(io.BytesIO(), [classical])
    with pytest.raises(AppError, match=r"age\.classical"):
        encrypt(io.BytesIO(), [Identity.generate().public, classical])


def test_none_four_or_twice_the_same_recipient_is_refused_before_a_byte_is_written() -> None:
    keys = [Identity.generate().public for _ in range(4)]
    for wrong in ([], keys, [keys[0], keys[0]]):
        out = io.BytesIO()
        with pytest.raises(AppError, match=r"age\.recipients"):
            encrypt(out, wrong)
        assert out.getvalue() == b""


def test_keys_survive_their_text_form_and_mistyped_ones_are_refused() -> None:
    reader = Identity.generate()
    text = reader.to_string()
    assert text.startswith("AGE-SECRET-KEY-PQ-1")
    assert reader.public.startswith("age1pq1")
    assert len(reader.public) == 1959
    assert len(raw_recipient(reader.public)) == 1216
    assert Identity.from_string(text).public == reader.public
    swapped = text[:-1] + ("Q" if text[-1] != "Q" else "P")
    at = max(i for i, char in enumerate(text) if char.isalpha())
    mixed = text[:at] + text[at].lower() + text[at + 1 :]
    for wrong in (
        swapped,
        mixed,
        text[:-7],
        "",
        "AGE-SECRET-KEY-PQ-1",
        reader.public,
        text.replace("PQ-", ""),
        bech32.encode("age-secret-key-pq-", bytes(31)),
    ):
        with pytest.raises(AppError, match=r"age\.key"):
            Identity.from_string(wrong)
    for wrong in (reader.public[:-1], "nothing", text, bech32.encode("age1pq", b"short")):
        with pytest.raises(AppError, match=r"age\.key"):
            raw_recipient(wrong)


def test_a_key_that_is_well_spelt_and_no_key_is_refused() -> None:
    out = io.BytesIO()
    with pytest.raises(AppError, match=r"age\.key"):
        encrypt(out, [bech32.encode("age1pq", b"\xff" * 1216)])
    assert out.getvalue() == b""


def test_letters_that_stand_for_no_whole_byte_are_refused() -> None:
    """31 bytes are 248 bits, so 50 letters hold two bits too many, which must be zero."""
    values = [*bech32._regroup(bytes(31), 8, 5, pad=True)]
    values[-1] |= 1
    check = bech32._checksum([*bech32._expand("age1pq"), *values, 0, 0, 0, 0, 0, 0]) ^ 1
    values += [(check >> 5 * (5 - i)) & 31 for i in range(6)]
    with pytest.raises(AppError, match=r"age\.key"):
        bech32.decode("age1pq1" + "".join(bech32._CHARS[value] for value in values), "age1pq")


def test_somebody_elses_key_opens_nothing() -> None:
    assert _code(_sealed(b"secret", Identity.generate().public), Identity.generate()) == "age.no_match"


@pytest.mark.parametrize("size", SIZES)
def test_pyrage_seals_and_we_open(size: int) -> None:
    data = secrets.token_bytes(size)
    theirs = pyrage.x25519.Identity.generate()
    other = pyrage.x25519.Identity.generate()
    sealed = pyrage.encrypt(data, [other.to_public(), theirs.to_public()])
    assert decrypt(io.BytesIO(sealed), [ClassicalIdentity(str(theirs))]).read() == data
    assert _code(sealed, ClassicalIdentity(str(pyrage.x25519.Identity.generate()))) == "age.no_match"


@pytest.mark.parametrize("size", SIZES)
def test_we_seal_and_pyrage_opens(size: int) -> None:
    """Header, MAC and STREAM are the same for every kind of recipient; a passphrase is one that pyrage knows too."""
    data = secrets.token_bytes(size)
    sealed = scrypt_wrap(data, "wobbly harness cedar", work=10)
    assert pyrage.passphrase.decrypt(sealed, "wobbly harness cedar") == data
    with pytest.raises(pyrage.DecryptError):
        pyrage.passphrase.decrypt(sealed, "another")


def test_a_file_abandoned_half_way_opens_for_nobody() -> None:
    reader, out = Identity.generate(), io.BytesIO()

    def stopped() -> None:
        with encrypt(out, [reader.public]) as writer:
            writer.write(bytes(3 * CHUNK))
            raise InterruptedError

    with pytest.raises(InterruptedError):
        stopped()
    assert _code(out.getvalue(), reader) == "age.payload"


def test_endless_headers_and_crowds_of_stanzas_are_refused() -> None:
    reader = Identity.generate()
    intro = b"age-encryption.org/v1\n"
    assert _code(intro + b"-> X " + b"a" * (2 << 20) + b"\n", reader) == "age.header"
    assert _code(intro + b"-> X\n" + (b"A" * 64 + b"\n") * 20_000, reader) == "age.header"
    assert _code(intro + b"-> X\n\n" * 17 + b"--- " + b"A" * 43 + b"\n", reader) == "age.header"
    assert _code(b"", reader) == "age.not_age"
    assert _code(bytes(4096), reader) == "age.not_age"


@settings(max_examples=60, deadline=None)
@given(cut=st.integers(0, 10**6), bit=st.integers(0, 7), where=st.integers(0, 10**6))
def test_a_flipped_bit_or_a_cut_is_always_noticed(cut: int, bit: int, where: int) -> None:
    sealed = bytearray(SEALED)
    sealed[where % len(sealed)] ^= 1 << bit
    assert _code(bytes(sealed), READER) in {"age.not_age", "age.header", "age.no_match", "age.mac", "age.payload"}
    assert _code(SEALED[: cut % len(SEALED)], READER) in {"age.not_age", "age.header", "age.payload"}


READER = Identity.generate()
SEALED = _sealed(b"plain" * 1000, READER.public)


class TestBlobs:
    """The vault's blobs: the payload part alone, under a key of their own."""

    KEY = bytes(range(32))

    def _sealed(self, data: bytes) -> bytes:
        out = io.BytesIO()
        with seal_stream(out, self.KEY) as writer:
            for start in range(0, len(data), 1000):
                writer.write(data[start : start + 1000])
        return out.getvalue()

    @pytest.mark.parametrize("size", SIZES)
    def test_round_trip(self, size: int) -> None:
        data = secrets.token_bytes(size)
        sealed = self._sealed(data)
        assert len(sealed) == payload_size(size)
        reader = open_stream(io.BytesIO(sealed), self.KEY)
        assert b"".join(iter(lambda: reader.read(777), b"")) == data

    def test_sealing_the_same_twice_gives_other_bytes(self) -> None:
        assert self._sealed(b"same") != self._sealed(b"same")

    @pytest.mark.parametrize(
        "change", [lambda s: s[:-1], lambda s: s + b"\0", lambda s: s[: 16 + CHUNK + 16], lambda s: s[:10]]
    )
    def test_cut_or_lengthened(self, change) -> None:
        sealed = change(self._sealed(bytes(CHUNK + 5)))
        with pytest.raises(AppError, match=r"age\.(payload|header)"):
            open_stream(io.BytesIO(sealed), self.KEY).read()

    def test_a_file_that_gives_less_than_asked_for_is_read_whole(self) -> None:
        class Dribble(io.BytesIO):
            def read(self, size: int = -1, /) -> bytes:
                return super().read(min(size, 100))

        assert open_stream(Dribble(self._sealed(b"x" * 5000)), self.KEY).read() == b"x" * 5000

    def test_memory_does_not_grow_with_the_file(self) -> None:
        class Nowhere:
            def write(self, data: bytes, /) -> None:
                pass

        tracemalloc.start()
        with seal_stream(Nowhere(), self.KEY) as writer:
            for _ in range(256):
                writer.write(bytes(CHUNK))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 2 << 20
