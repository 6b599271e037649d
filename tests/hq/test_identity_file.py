"""HQ's key file opens a bundle with age alone, and does not land where whoever takes the laptop finds it."""

from pathlib import Path

import pytest
from exchange_cases import group_incident, record, send

from app.errors import AppError
from app.hq.identity_file import write_identity
from app.keys.age import Identity, decrypt
from app.vault.audit import events
from app.vault.vault import Vault

WORDS = "harbour violet anchor meadow silver lantern"


def test_the_clear_file_is_ages_own_form_and_opens_a_bundle(station: Vault, hq: Vault, stick: Path) -> None:
    record(station, group_incident(1))
    sent = send(station, stick)
    file = stick / "hq-key.txt"
    write_identity(hq, file, passphrase=None)
    public, secret = file.read_text().splitlines()
    assert public.startswith("# public key: age1pq1")
    identity = Identity.from_string(secret)
    with sent.path.open("rb") as source:
        assert decrypt(source, [identity]).read(24) == b"tagmanifest-sha256.txt\0\0"
    assert file.stat().st_mode & 0o077 == 0
    with hq.reading() as db:
        assert "identity.clear" in [row.event for row in events(db)]


def test_with_a_passphrase_the_key_does_not_show(hq: Vault, stick: Path) -> None:
    file = stick / "hq-key.age"
    write_identity(hq, file, passphrase=WORDS)
    data = file.read_bytes()
    assert data.startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert b"AGE-SECRET-KEY" not in data


def test_it_is_not_written_beside_the_vault_or_at_home(hq: Vault, own_home: Path, stick: Path) -> None:
    for path in (hq.folder / "key.txt", hq.folder / "deep" / "key.txt", own_home / "key.txt"):
        with pytest.raises(AppError, match=r"identity\.here"):
            write_identity(hq, path, passphrase=WORDS)
        assert not path.exists()
    write_identity(hq, own_home / "key.txt", passphrase=WORDS, force=True)
    assert (own_home / "key.txt").exists()


def test_it_is_refused_where_it_cannot_be_right(station: Vault, hq: Vault, stick: Path) -> None:
    with pytest.raises(AppError, match=r"identity\.station"):
        write_identity(station, stick / "key.txt", passphrase=WORDS)
    with pytest.raises(AppError, match=r"passphrase\."):
        write_identity(hq, stick / "key.txt", passphrase="1234")
    (stick / "key.txt").write_text("something else")
    with pytest.raises(AppError, match=r"identity\.exists"):
        write_identity(hq, stick / "key.txt", passphrase=WORDS)
    with pytest.raises(AppError, match=r"identity\.unwritable"):
        write_identity(hq, stick / "away" / "key.txt", passphrase=WORDS)
    assert [path.name for path in stick.iterdir()] == ["key.txt"]
