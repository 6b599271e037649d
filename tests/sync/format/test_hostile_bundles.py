"""Bundles that were tampered with, each refused by its own name and with nothing given out."""

import io
from pathlib import Path

import pytest
from bundle_maker import Bag, World, make, payload, verdict, verify
from hostile import SPOILS
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import AppError
from app.errors.bundle import MESSAGES
from app.keys.age import encrypt
from app.keys.identity import Card
from app.sync.head import Head
from app.sync.verify import verify_bundle
from app.tasks import Task

WORLD = World()
GOOD, WRITTEN = make(WORLD)
READER = WORLD.reader()


@pytest.mark.parametrize("name", SPOILS)
def test_a_spoiled_bundle_is_refused_by_its_name(name: str) -> None:
    spoil, code = SPOILS[name]
    bag = Bag.of(WORLD, GOOD)
    spoil(bag)
    assert verdict(bag.sealed(), READER, WORLD.hq) == code


def test_taking_apart_and_putting_together_alone_spoils_nothing() -> None:
    assert verdict(Bag.of(WORLD, GOOD).sealed(), READER, WORLD.hq) == "good"
    assert verdict(Bag.of(WORLD, GOOD).listed().sealed(), READER, WORLD.hq) == "good"


@pytest.mark.parametrize(
    ("spoiled", "codes"),
    [
        (b"", {"bundle.not_age"}),
        (bytes(20_000), {"bundle.not_age"}),
        (b"age-encryption.org/v2\n" + GOOD[22:], {"bundle.not_age"}),
        (GOOD[:1000], {"bundle.header"}),
        (GOOD[:1590], {"bundle.header"}),
        (GOOD[:-1], {"bundle.damaged"}),
        (GOOD + b"\0", {"bundle.damaged"}),
        (GOOD + GOOD, {"bundle.damaged"}),
        (GOOD[: len(GOOD) // 2], {"bundle.damaged"}),
        (GOOD.replace(b"\n--- ", b"\n-> X\n\n--- "), {"bundle.header"}),
        (GOOD.replace(b"\n", b"\r\n", 1), {"bundle.not_age"}),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\n", {"bundle.not_age"}),
    ],
)
def test_a_file_cut_lengthened_or_of_another_kind(spoiled: bytes, codes: set[str]) -> None:
    assert verdict(spoiled, READER, WORLD.hq) in codes


def test_a_bundle_cut_at_a_chunk_boundary_is_noticed() -> None:
    large, _ = make(WORLD, files=[bytes(200_000)])
    header = large.index(b"\n", large.index(b"\n--- ") + 1) + 1 + 16
    for chunks in (1, 2, 3):
        assert verdict(large[: header + chunks * (65_536 + 16)], READER, WORLD.hq) == "bundle.damaged"


@settings(max_examples=300, deadline=None)
@given(where=st.integers(0, len(GOOD) - 1), bits=st.integers(1, 255))
def test_any_single_altered_byte_is_refused(where: int, bits: int) -> None:
    altered = bytearray(GOOD)
    altered[where] ^= bits
    code = verdict(bytes(altered), READER, WORLD.hq)
    assert code in {"bundle.not_age", "bundle.header", "bundle.not_for_us", "bundle.damaged"}


INSIDE = Bag.of(WORLD, GOOD).tar()


@settings(max_examples=300, deadline=None)
@given(where=st.integers(0, len(INSIDE) - 1), bits=st.integers(1, 255))
def test_any_single_altered_byte_of_the_inside_is_refused(where: int, bits: int) -> None:
    """Headquarters' key is public, so anyone can seal; but only the station can sign."""
    altered = bytearray(INSIDE)
    altered[where] ^= bits
    out = io.BytesIO()
    with encrypt(out, [WORLD.hq.own_card.enc]) as writer:
        writer.write(bytes(altered))
    assert verdict(out.getvalue(), READER, WORLD.hq).startswith("bundle.")


def test_a_bundle_for_another_headquarters() -> None:
    other, _ = make(WORLD, recipients=[WORLD.other_hq.own_card])
    assert verdict(other, READER, WORLD.hq) == "bundle.not_for_us"


def test_a_bundle_that_one_headquarters_passed_on_to_another() -> None:
    """Surreptitious forwarding: genuine, signed by the station, encrypted anew to somebody it was not meant for."""
    forwarded = Bag.of(WORLD, GOOD).sealed(to=WORLD.other_hq)
    assert verdict(forwarded, WORLD.reader(WORLD.other_hq), WORLD.other_hq) == "bundle.not_addressed"


def test_the_station_cannot_open_its_own_bundle() -> None:
    assert verdict(GOOD, WORLD.reader(WORLD.station), WORLD.station) == "bundle.not_for_us"


def test_a_revoked_signer_is_judged_today() -> None:
    def revoked(_card: Card) -> None:
        raise AppError("bundle.revoked_signer")

    assert verdict(GOOD, WORLD.reader(check_signer=revoked), WORLD.hq) == "bundle.revoked_signer"


def test_the_stream_is_asked_before_any_payload_is_read() -> None:
    seen: list[tuple[int, str, str]] = []

    def replayed(head: Head, card: Card, tagmanifest_sha256: str) -> None:
        seen.append((head.seq, card.id, tagmanifest_sha256))
        raise AppError("bundle.sender")

    bag = Bag.of(WORLD, GOOD)
    SPOILS["attachment_changed"][0](bag)
    assert verdict(bag.sealed(), WORLD.reader(check_stream=replayed), WORLD.hq) == "bundle.sender"
    assert seen == [(1, WORLD.station.own_card.id, WRITTEN.tagmanifest_sha256)]


def test_a_file_beyond_four_gibibytes_is_not_even_opened(tmp_path: Path) -> None:
    path = tmp_path / "huge.age"
    with path.open("wb") as file:
        file.truncate(1 << 32)
    with path.open("rb") as file, pytest.raises(AppError, match=r"bundle\.too_large"):
        verify_bundle(file, READER, task=Task())


def test_a_file_exchanged_between_the_two_passes_is_noticed() -> None:
    verified = verify(GOOD, READER)
    again, _ = make(WORLD)
    shorter, _ = make(WORLD, files=[b"another file"])
    for exchanged in (again, shorter):
        with pytest.raises(AppError, match=r"bundle\.changed_since"):
            payload(exchanged, verified, WORLD.hq)
    bag = Bag.of(WORLD, GOOD)
    bag.entries.pop()
    with pytest.raises(AppError, match=r"bundle\.changed_since"):
        payload(bag.sealed(), verified, WORLD.hq)


def test_every_refusal_of_the_reader_was_provoked_here() -> None:
    elsewhere = {
        *("bundle.not_age", "bundle.header", "bundle.damaged", "bundle.not_for_us", "bundle.too_large"),
        *("bundle.revoked_signer", "bundle.changed_since"),
        *("bundle.too_much", "bundle.source_changed"),  # of the writer: test_bundles.py
    }
    assert {code for _, code in SPOILS.values()} | elsewhere == set(MESSAGES)
