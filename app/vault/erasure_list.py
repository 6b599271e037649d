"""The erasure list beside the vault: what a restored backup must lose again before its first use (4.6).

It holds no id in clear: hashes of erased bodies and ids of erased drafts, keyed under a random secret of the vault that
renewing its key does not change, and HQ's tombstones sealed under it. A code over the whole list shows where somebody
took a line out.
"""

import hmac
import json
import os
import secrets
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.errors import AppError
from app.keys.header import b64, sync_folder, unb64
from app.keys.subkeys import pseudonym, seal_tombstones, unseal_tombstones
from app.models.canonical import decode, encode
from app.vault import hq_store, settings_store
from app.vault.db import Db
from app.vault.hq_store import HqRecord
from app.vault.opened import Vault

FILE_NAME = "vault.erased"
UNSETTLED = "erase.unsettled"  # the mark of an erasure that did not reach list and disk yet
_FORMAT = "erasures/1"
_SECRET = "erasure.secret"  # noqa: S105 - the name of a setting
_LIMIT = 64 << 20


@dataclass(frozen=True, slots=True)
class ErasureList:
    """One list, read and checked: keyed hashes of revisions without a body; when each record's draft was erased.

    `contacts` are keyed ids of purged rows of the identity file. `tombstones` are HQ's records that a station withdrew,
    wholly or in part.
    """

    bodies: frozenset[str]
    drafts: dict[str, str]
    contacts: frozenset[str] = frozenset()
    tombstones: tuple[HqRecord, ...] = ()


def secret(db: Db) -> bytes:
    """Return the secret that keys the list; drawn at the first need, in the caller's transaction."""
    known = settings_store.get(db, _SECRET)
    if known is None:
        known = secrets.token_hex(32)
        settings_store.put(db, _SECRET, known)
    return bytes.fromhex(known)


def keyed(key: bytes, name: str) -> str:
    """Return the keyed form of a record's id or a revision's hash: 32 hex digits."""
    return pseudonym(key, name)


def write(vault: Vault, folder: Path | None = None) -> None:
    """Write the list of all erasures of a vault, whole, beside its database or into `folder`."""
    with vault.writing() as db:
        key = secret(db)
        body = _body(db, vault.header.vault_id, key)
    data = encode({**body, "mac": _mac(key, body)})
    path = (folder or vault.folder) / FILE_NAME
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
    except OSError:
        raise AppError("erase.list_unwritable") from None


def _body(db: Db, vault_id: str, key: bytes) -> dict[str, Any]:
    hashes: set[str] = set()
    drafts: dict[str, str] = {}
    for record, names, at in db.each("SELECT record, hashes, at FROM erasure ORDER BY n"):
        hashes.update(keyed(key, name) for name in json.loads(names))
        drafts[keyed(key, record)] = at
    purged = db.all("SELECT id FROM contact_key WHERE half IS NULL")
    contacts = sorted(keyed(key, row[0]) for row in purged)
    return {
        "format": _FORMAT,
        "vault": vault_id,
        "bodies": sorted(hashes),
        "drafts": drafts,
        "contacts": contacts,
        "tombstones": _sealed(db, vault_id, key),
    }


def _sealed(db: Db, vault_id: str, key: bytes) -> str:
    """Return HQ's tombstones, sealed: their ids are needed whole, to tell a late bundle what it must have seen."""
    rows = [asdict(row) | {"att": {}} for row in hq_store.tombstones(db)]
    return b64(seal_tombstones(key, encode(rows), vault_id)) if rows else ""


def _unsealed(text: str, vault_id: str, key: bytes) -> list[HqRecord]:
    plain = unseal_tombstones(key, unb64(text), vault_id) if text else b"[]"
    if plain is None:
        raise AppError("erase.list_damaged", name=FILE_NAME)
    return [HqRecord(**row) for row in decode(plain, limit=_LIMIT)]


def _mac(key: bytes, body: dict[str, Any]) -> str:
    return hmac.digest(key, encode(body), "sha256").hex()


def read(paths: Iterable[Path], *, vault_id: str, key: bytes) -> ErasureList:
    """Return what all lists of this vault among the files say together; those of other vaults are passed over.

    Raises AppError("erase.list_damaged") where a list of this vault was changed or cannot be read.
    """
    bodies: set[str] = set()
    contacts: set[str] = set()
    drafts: dict[str, str] = {}
    tombstones: list[HqRecord] = []
    for path in paths:
        body = _read(path)
        if body.get("vault") != vault_id:
            continue
        mac = body.pop("mac", "")
        if not isinstance(mac, str) or not hmac.compare_digest(mac.encode(), _mac(key, body).encode()):
            raise AppError("erase.list_damaged", name=path.name)
        bodies.update(body["bodies"])
        contacts.update(body.get("contacts", ()))  # lists from before migration 0006 have none
        tombstones += _unsealed(body.get("tombstones", ""), vault_id, key)
        for name, at in body["drafts"].items():
            drafts[name] = max(at, drafts.get(name, at), key=datetime.fromisoformat)
    return ErasureList(frozenset(bodies), drafts, frozenset(contacts), tuple(tombstones))


def _read(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            value = decode(file.read(_LIMIT + 1), limit=_LIMIT)
    except (OSError, AppError, UnicodeDecodeError):
        raise AppError("erase.list_damaged", name=path.name) from None
    if not isinstance(value, dict) or value.get("format") != _FORMAT:
        raise AppError("erase.list_damaged", name=path.name)
    return value
