"""SSHSIG and ML-DSA signatures, with OpenSSH's own ssh-keygen as the judge."""

import base64
import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import AppError
from app.keys import mldsa, sshsig

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
LINE = sshsig.public_line(KEY.public_key().public_bytes_raw())
DATA = b"one line to sign\n"
SIGNED = sshsig.sign(KEY, DATA, "bundle@waypost")


def _keygen(*args: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    program = shutil.which("ssh-keygen")
    if program is None:
        pytest.skip("ssh-keygen is not installed")
    return subprocess.run([program, *args], input=stdin, capture_output=True, check=False, timeout=60)


def _verified_by_openssh(tmp_path: Path, namespace: str, data: bytes, options: str = "") -> bool:
    (tmp_path / "allowed").write_text(f"station {options}{LINE}\n")
    (tmp_path / "sig").write_bytes(SIGNED)
    args = ("-f", str(tmp_path / "allowed"), "-I", "station", "-n", namespace, "-s", str(tmp_path / "sig"))
    return _keygen("-Y", "verify", *args, stdin=data).returncode == 0


def test_our_signature_comes_back_with_its_makers_key() -> None:
    assert sshsig.verify(SIGNED, DATA, "bundle@waypost") == LINE
    assert sshsig.raw_public(LINE) == KEY.public_key().public_bytes_raw()


def test_openssh_accepts_ours_and_minds_namespace_text_and_validity(tmp_path: Path) -> None:
    assert _verified_by_openssh(tmp_path, "bundle@waypost", DATA)
    assert _verified_by_openssh(tmp_path, "bundle@waypost", DATA, 'namespaces="bundle@waypost" ')
    assert not _verified_by_openssh(tmp_path, "receipt@waypost", DATA)
    assert not _verified_by_openssh(tmp_path, "bundle@waypost", DATA + b" ")
    assert not _verified_by_openssh(tmp_path, "bundle@waypost", DATA, 'valid-before="20200101" ')


def test_openssh_refuses_a_revoked_key(tmp_path: Path) -> None:
    (tmp_path / "key.pub").write_text(LINE + "\n")
    (tmp_path / "allowed").write_text(f"station {LINE}\n")
    (tmp_path / "sig").write_bytes(SIGNED)
    assert _keygen("-k", "-f", str(tmp_path / "krl"), str(tmp_path / "key.pub")).returncode == 0
    args = ("-f", str(tmp_path / "allowed"), "-I", "station", "-n", "bundle@waypost", "-s", str(tmp_path / "sig"))
    assert _keygen("-Y", "verify", *args, stdin=DATA).returncode == 0
    assert _keygen("-Y", "verify", *args, "-r", str(tmp_path / "krl"), stdin=DATA).returncode != 0


def test_what_openssh_signs_we_verify_and_our_bytes_are_its_bytes(tmp_path: Path) -> None:
    private = KEY.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())
    path = tmp_path / "id"
    path.touch(mode=0o600)
    path.write_bytes(private)
    done = _keygen("-Y", "sign", "-f", str(path), "-n", "bundle@waypost", stdin=DATA)
    assert done.returncode == 0
    assert sshsig.verify(done.stdout, DATA, "bundle@waypost") == LINE
    assert done.stdout == SIGNED


def test_each_failure_has_its_name() -> None:
    stranger = Ed25519PrivateKey.generate()
    assert sshsig.verify(sshsig.sign(stranger, DATA, "bundle@waypost"), DATA, "bundle@waypost") != LINE
    cases = {
        "signature.namespace": (SIGNED, DATA, "card@waypost"),
        "signature.wrong": (SIGNED, DATA + b"!", "bundle@waypost"),
        "signature.form": (SIGNED.replace(b"\n", b"\r\n"), DATA, "bundle@waypost"),
    }
    for code, arguments in cases.items():
        with pytest.raises(AppError) as caught:
            sshsig.verify(*arguments)
        assert caught.value.code == code


def _rewritten(old: bytes, new: bytes) -> bytes:
    body = base64.b64decode(b"".join(SIGNED.split(b"\n")[1:-2]))
    text = base64.b64encode(body.replace(old, new))
    lines = [text[i : i + 70] for i in range(0, len(text), 70)]
    return b"\n".join([SIGNED.split(b"\n")[0], *lines, b"-----END SSH SIGNATURE-----", b""])


@pytest.mark.parametrize(
    "wrong",
    [
        b"",
        b"-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n",
        SIGNED[:-1],
        SIGNED + b"\n",
        b" " + SIGNED,
        SIGNED.replace(b"\n", b"", 2),
        SIGNED * 20,
        _rewritten(b"sha512", b"sha256"),
        _rewritten(b"SSHSIG\x00\x00\x00\x01", b"SSHSIG\x00\x00\x00\x02"),
        _rewritten(b"ssh-ed25519", b"ssh-ed25518"),
        _rewritten(b"bundle@waypost", b"bundle@\xffaypost"),
    ],
)
def test_only_the_form_that_we_write_is_read(wrong: bytes) -> None:
    with pytest.raises(AppError, match=r"signature\.form"):
        sshsig.verify(wrong, DATA, "bundle@waypost")


@settings(max_examples=300, deadline=None)
@given(where=st.integers(0, len(SIGNED) - 1), value=st.integers(0, 255))
def test_any_altered_byte_of_a_signature_is_refused(where: int, value: int) -> None:
    altered = bytearray(SIGNED)
    altered[where] = value
    if bytes(altered) == SIGNED:
        return
    try:
        found = sshsig.verify(bytes(altered), DATA, "bundle@waypost")
    except AppError as error:
        assert error.code.startswith("signature.")
    else:
        pytest.fail(f"accepted as {found}")


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=600))
def test_noise_is_refused_by_name(noise: bytes) -> None:
    armoured = SIGNED.split(b"\n")[0] + b"\n" + base64.b64encode(noise) + b"\n-----END SSH SIGNATURE-----\n"
    for text in (noise, armoured):
        with pytest.raises(AppError, match=r"signature\."):
            sshsig.verify(text, DATA, "bundle@waypost")


@pytest.mark.parametrize(
    "line", ["", "ssh-rsa AAAA", LINE + " comment", LINE[:-4], LINE.replace(" ", "  "), "ssh-ed25519 ü"]
)
def test_a_public_line_of_another_form_is_refused(line: str) -> None:
    with pytest.raises(AppError, match=r"signature\.key"):
        sshsig.raw_public(line)


def test_mldsa_holds_for_its_context_key_and_text_only() -> None:
    key = MLDSA65PrivateKey.generate()
    public = key.public_key().public_bytes_raw()
    signature = mldsa.sign(key, DATA, "bundle@waypost")
    assert (len(signature), len(public)) == (mldsa.SIGNATURE_SIZE, mldsa.PUBLIC_SIZE)
    mldsa.verify(public, signature, DATA, "bundle@waypost")
    other = MLDSA65PrivateKey.generate().public_key().public_bytes_raw()
    for wrong in (
        (public, signature, DATA, "receipt@waypost"),
        (public, signature, DATA + b"!", "bundle@waypost"),
        (other, signature, DATA, "bundle@waypost"),
        (public, signature[:-1], DATA, "bundle@waypost"),
        (public[:-1], signature, DATA, "bundle@waypost"),
    ):
        with pytest.raises(AppError, match=r"signature\.wrong"):
            mldsa.verify(*wrong)
