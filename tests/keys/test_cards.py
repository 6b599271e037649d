"""Cards: a station's public keys travel on a drive, their number by voice."""

import base64
import hashlib
import json
import shutil
import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import AppError
from app.keys import bech32
from app.keys.age import Identity
from app.keys.identity import BUNDLE, CARD, RECEIPT, Card, Keyring, Signatures, verify_signatures
from app.models import canonical
from app.models.base import new_id

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def _keyring(name: str | None = "Team North") -> Keyring:
    return Keyring.generate("station", id=new_id(), device=new_id(), now=NOW, name=name)


RING = _keyring()
FILE = RING.card()


def _resigned(ring: Keyring, **changes: object) -> bytes:
    """A card that somebody with the private keys wrote, changed in some fields, its proofs valid."""
    value = json.loads(ring.own_card.signed) | changes
    text = canonical.encode({key: item for key, item in value.items() if item is not None})
    proof = ring.sign(text, CARD)
    lines = FILE.splitlines(keepends=True)
    begin, end = next(line for line in lines if b"BEGIN ML-DSA" in line), lines[-1]
    return text + b"\n" + proof.ssh + begin + base64.encodebytes(proof.mldsa) + end


def test_a_card_says_who_and_proves_the_keys() -> None:
    card = Card.read(FILE)
    assert (card.role, card.name, card.serial) == ("station", "Team North", 1)
    assert card == RING.own_card == Card.parse(card.signed)
    assert card.enc == RING.identity.public
    assert card.valid_from == date(2026, 11, 23)
    assert card.valid_on(date(2027, 1, 1))
    assert not card.valid_on(date(2026, 11, 22))
    assert not card.valid_on(date(2039, 1, 1))
    assert Card.read(_keyring(None).card()).name is None


def test_the_number_is_sixty_digits_of_the_card() -> None:
    card = Card.read(FILE)
    digest = hashlib.sha512(FILE.split(b"\n")[0]).digest()
    assert card.number_groups[0] == f"{int.from_bytes(digest[:5], 'big') % 100_000:05d}"
    assert len(card.number) == 60
    assert card.number.isdigit()
    assert "".join(card.number_groups) == card.number
    assert card.qr_text == f"B1:{card.id}:{card.number}"
    assert card.signer_id == hashlib.sha256(FILE.split(b"\n")[0]).hexdigest()[:40]
    assert len(card.key_id) == 40


def test_the_same_card_written_twice_has_the_same_number() -> None:
    again = Card.read(RING.card())
    assert again.number == Card.read(FILE).number
    assert _keyring().own_card.number != again.number


def test_the_key_ring_survives_the_vault_and_signs_as_before() -> None:
    loaded = Keyring.load(RING.dump())
    assert loaded.own_card == RING.own_card
    assert loaded.identity.to_string() == RING.identity.to_string()
    verify_signatures(RING.own_card, b"text", loaded.sign(b"text", BUNDLE), BUNDLE)


def test_openssh_checks_the_proof_of_possession(tmp_path: Path) -> None:
    program = shutil.which("ssh-keygen")
    if program is None:
        pytest.skip("ssh-keygen is not installed")
    line, rest = FILE.split(b"\n", 1)
    (tmp_path / "sig").write_bytes(rest[: rest.index(b"-----BEGIN ML-DSA")])
    command = [program, "-Y", "check-novalidate", "-n", "card@waypost", "-s", str(tmp_path / "sig")]
    assert subprocess.run(command, input=line, capture_output=True, check=False).returncode == 0
    assert subprocess.run(command, input=line + b" ", capture_output=True, check=False).returncode != 0


def test_a_signature_for_one_kind_of_message_is_none_for_another() -> None:
    signatures = RING.sign(b"text", RECEIPT)
    with pytest.raises(AppError, match=r"signature\.namespace"):
        verify_signatures(RING.own_card, b"text", signatures, BUNDLE)


def test_both_signatures_must_hold() -> None:
    other = _keyring()
    good, theirs = RING.sign(b"text", BUNDLE), other.sign(b"text", BUNDLE)
    with pytest.raises(AppError, match=r"signature\.other_key"):
        verify_signatures(RING.own_card, b"text", theirs, BUNDLE)
    with pytest.raises(AppError, match=r"signature\.wrong"):
        verify_signatures(RING.own_card, b"text", Signatures(good.ssh, theirs.mldsa), BUNDLE)


def test_a_card_with_keys_of_somebody_else_is_refused() -> None:
    """Whoever copies a station's keys into a card of their own cannot prove to hold them."""
    mine = _keyring()
    with pytest.raises(AppError, match=r"card\.proof"):
        Card.read(_resigned(mine, ed25519=RING.own_card.ed25519))
    stolen = json.loads(RING.own_card.signed)["mldsa65"]
    with pytest.raises(AppError, match=r"card\.proof"):
        Card.read(_resigned(mine, mldsa65=stolen))
    with pytest.raises(AppError, match=r"card\.proof"):
        Card.read(mine.own_card.signed + FILE[FILE.index(b"\n") :])


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"format": "card/2"}, "card.newer"),
        ({"format": "receipt/1"}, "card.form"),
        ({"role": "guest"}, "card.form"),
        ({"id": "north"}, "card.form"),
        ({"serial": 0}, "card.form"),
        ({"serial": True}, "card.form"),
        ({"valid_to": "2026-13-01"}, "card.form"),
        ({"valid_to": "soon"}, "card.form"),
        ({"mldsa65": "AAAA"}, "card.form"),
        ({"mldsa65": "?"}, "card.form"),
        ({"enc": "age1pq1qqqq"}, "card.form"),
        ({"enc": bech32.encode("age1pq", b"\xff" * 1216)}, "card.form"),
        ({"enc": Identity.generate().to_string()}, "card.form"),
        ({"name": "x" * 251}, "card.form"),
        ({"extra": 1}, "card.form"),
        ({"device": None}, "card.form"),
    ],
)
def test_a_card_of_another_form_is_refused(changes: dict[str, object], code: str) -> None:
    with pytest.raises(AppError) as caught:
        Card.read(_resigned(RING, **changes))
    assert caught.value.code == code


@pytest.mark.parametrize(
    "wrong",
    [
        b"",
        b"{}",
        b"[]\n",
        FILE[:-1],
        FILE[:500],
        FILE.replace(b"\n-----END ML", b"A\n-----END ML"),
        FILE.replace(b"\n-----END ML", b"\n\n-----END ML"),
        FILE.replace(b"\n-----END ML", b" \n-----END ML"),
        FILE + b"x" * 40_000,
        b"\xff\xfe\n" + FILE,
        FILE.replace(b",", b", ", 1),
    ],
)
def test_what_is_no_card_is_refused(wrong: bytes) -> None:
    with pytest.raises(AppError, match=r"card\.(form|proof)"):
        Card.read(wrong)


@settings(max_examples=150, deadline=None)
@given(where=st.integers(0, len(FILE) - 1), value=st.integers(0, 255))
def test_any_altered_byte_of_a_card_file_is_refused(where: int, value: int) -> None:
    altered = bytearray(FILE)
    altered[where] = value
    if bytes(altered) != FILE:
        with pytest.raises(AppError, match=r"card\."):
            Card.read(bytes(altered))
