"""The primitives that Waypost stands on, against Project Wycheproof: through our own functions where we have one."""

import hmac
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.errors import AppError
from app.keys.age import _exchange
from app.keys.stream import derive
from app.keys.subkeys import audit_mac, unseal


def _cases(shelf: Path, name: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    groups = json.loads((shelf / "wycheproof" / f"{name}_test.json").read_text())["testGroups"]
    return [(group, case) for group in groups for case in group["tests"]]


def _raw(case: dict[str, Any], *names: str) -> list[bytes]:
    return [bytes.fromhex(case[name]) for name in names]


def test_ed25519(shelf: Path) -> None:
    seen = {"valid": 0, "invalid": 0}
    for group, case in _cases(shelf, "ed25519"):
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(group["publicKey"]["pk"]))
        message, signature = _raw(case, "msg", "sig")
        try:
            key.verify(signature, message)
            accepted = True
        except InvalidSignature:
            accepted = False
        assert accepted == (case["result"] == "valid"), case["tcId"]
        seen[case["result"]] += 1
    assert seen == {"valid": 88, "invalid": 63}


def test_chacha20_poly1305(shelf: Path) -> None:
    checked = 0
    for group, case in _cases(shelf, "chacha20_poly1305"):
        key, iv, aad, message, sealed, tag = _raw(case, "key", "iv", "aad", "msg", "ct", "tag")
        if group["ivSize"] != 96:
            with pytest.raises((ValueError, InvalidTag)):
                ChaCha20Poly1305(key).decrypt(iv, sealed + tag, aad)
            continue
        opened = unseal(key, iv, sealed + tag, aad)
        assert opened == (message if case["result"] == "valid" else None), case["tcId"]
        checked += 1
    assert checked > 250


def test_x25519_with_low_order_points_refused(shelf: Path) -> None:
    agreed = 0
    for _, case in _cases(shelf, "x25519"):
        public, private, shared = _raw(case, "public", "private", "shared")
        key = X25519PrivateKey.from_private_bytes(private)
        if not any(shared):
            with pytest.raises(AppError, match=r"age\.header"):
                _exchange(key, public)
            continue
        assert key.exchange(X25519PublicKey.from_public_bytes(public)) == shared == _exchange(key, public), case["tcId"]
        agreed += 1
    assert agreed > 250


def test_hkdf_sha256(shelf: Path) -> None:
    checked = 0
    for _, case in _cases(shelf, "hkdf_sha256"):
        if case["size"] >= 32 and case["result"] == "valid":
            ikm, salt, info, okm = _raw(case, "ikm", "salt", "info", "okm")
            assert derive(ikm, salt, info) == okm[:32], case["tcId"]
            checked += 1
    assert checked > 40


def test_hmac_sha256_as_the_audit_chain_uses_it(shelf: Path) -> None:
    checked = 0
    for group, case in _cases(shelf, "hmac_sha256"):
        key, message, tag = _raw(case, "key", "msg", "tag")
        mac = audit_mac(key, message[:5], message[5:])[: group["tagSize"] // 8]
        assert hmac.compare_digest(mac, tag) == (case["result"] == "valid"), case["tcId"]
        checked += 1
    assert checked > 150
