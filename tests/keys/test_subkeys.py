"""What hangs under the data key."""

import pytest

from app.errors import AppError
from app.keys.subkeys import (
    audit_mac,
    body_hash,
    new_dek,
    pseudonym,
    subkey,
    unwrap_key,
    wipe,
    wrap_key,
)
from app.models.base import new_id


def test_each_purpose_and_each_vault_has_its_own_key() -> None:
    dek, vault, other = new_dek(), new_id(), new_id()
    keys = {subkey(dek, name, purpose) for name in (vault, other) for purpose in ("db", "blob", "header", "audit")}
    assert len(keys) == 8
    assert all(len(key) == 32 for key in keys)
    assert subkey(dek, vault, "db") == subkey(bytes(dek), vault, "db")
    assert subkey(new_dek(), vault, "db") not in keys


def test_a_subkey_does_not_change_with_the_program() -> None:
    """The value is fixed: another one would shut every vault in the field."""
    key = subkey(bytes(range(32)), "0" * 32, "db")
    assert key.hex() == "505fe4dd829f8c44fc7546d87be45338808d844d60631064a568b75e65f24be7"


def test_a_blobs_key_opens_for_its_own_row_only() -> None:
    blob_key, secret = bytes(new_dek()), bytes(range(32))
    wrapped = wrap_key(blob_key, secret, "row-1")
    assert len(wrapped) == 60
    assert unwrap_key(blob_key, wrapped, "row-1") == secret
    assert wrap_key(blob_key, secret, "row-1") != wrapped
    for arguments in [
        (blob_key, wrapped, "row-2"),
        (bytes(new_dek()), wrapped, "row-1"),
        (blob_key, wrapped[:-1], "row-1"),
        (blob_key, b"", "row-1"),
    ]:
        with pytest.raises(AppError, match=r"keys\.blob"):
            unwrap_key(*arguments)


def test_wiping_leaves_zeros_in_place() -> None:
    dek = new_dek()
    view = memoryview(dek)
    wipe(dek)
    assert bytes(view) == bytes(32)


def test_pseudonyms_are_stable_for_one_audience_and_unlinkable_between_two() -> None:
    first, second, record = b"a" * 32, b"b" * 32, new_id()
    assert pseudonym(first, record) == pseudonym(first, record)
    assert len(pseudonym(first, record)) == 32
    assert pseudonym(first, record) != pseudonym(second, record)
    assert pseudonym(first, record) != record


def test_hashes_of_bodies_are_salted_and_the_audit_chain_is_keyed() -> None:
    assert body_hash(b"1" * 16, b"{}") != body_hash(b"2" * 16, b"{}")
    assert body_hash(b"", b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    start = bytes(32)
    assert audit_mac(b"k" * 32, start, b"row") != audit_mac(b"l" * 32, start, b"row")
    assert len(audit_mac(b"k" * 32, start, b"row")) == 32
