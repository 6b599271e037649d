"""What the vault holds of one record, counted before an erasure and collected by it (bundle-and-vault.md 4.6)."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from app.errors import AppError
from app.models.canonical import encode
from app.vault import contact_keys, history, ledger, print_log
from app.vault.audiences import audiences
from app.vault.db import Db


@dataclass(frozen=True, slots=True)
class Holdings:
    """What stands of one record. `attachments` are ids of files that no other record names, copies of them included.

    `print_reasons` counts the reasons written for prints of it, `contacts` the persons whose contact is kept.
    `sent_to`: the names of audiences that may hold it, each of which is told to erase it. `held`: a legal hold stands.
    `station` is None where only a draft was ever kept.
    """

    record_id: str
    kind: str
    ref: str | None
    station: str | None
    bodies: int
    revisions: int
    drafts: int
    attachments: tuple[str, ...]
    print_reasons: int
    contacts: int
    sent_to: tuple[str, ...]
    held: bool


def find_holder_of_text(db: Db, ref_or_id: str) -> str:
    """Return the id of the record or unsaved draft with this reference or id; AppError("vault.no_record")."""
    wanted = "".join(ref_or_id.split())
    found = (
        db.scalar("SELECT record FROM incident_row WHERE ref = ?", wanted.upper())
        or db.scalar("SELECT record FROM draft WHERE record = ?", wanted.lower())
        or db.scalar("SELECT record FROM revision WHERE record = ?", wanted.lower())
    )
    if found is None:
        raise AppError("vault.no_record")
    return str(found)


def holdings(db: Db, record_id: str) -> Holdings:
    """Return what stands of a record, its drafts included; AppError("vault.no_record") where nothing ever did."""
    revisions = history.revisions_of(db, record_id)
    draft_kinds = db.all("SELECT kind FROM draft WHERE record = ?", record_id)
    if not revisions and not draft_kinds:
        raise AppError("vault.no_record")
    head = db.one("SELECT station FROM head WHERE record = ?", record_id)
    return Holdings(
        record_id=record_id,
        kind=revisions[0].kind if revisions else draft_kinds[0][0],
        ref=ledger.reference(db, record_id),
        station=head[0] if head else None,
        bodies=sum(1 for _ in _bodies(db, record_id)),
        revisions=len(revisions),
        drafts=len(draft_kinds),
        attachments=tuple(only_here(db, record_id, named_by(db, record_id))),
        print_reasons=print_log.reasons(db, record_id),
        contacts=len(contact_keys.half_keys(db, record_id)),
        sent_to=tuple(row.name for row in audiences(db) if _may_hold(db, row.id, record_id)),
        held=_held(db, revisions),
    )


def _may_hold(db: Db, audience: str, record_id: str) -> bool:
    return any(row.op == "put" for row in ledger.sent(db, audience, record_id))


def _held(db: Db, revisions: list[history.Revision]) -> bool:
    """Whether a legal hold stands on any head: two devices may each have saved one."""
    for head in history.heads(revisions):
        raw = db.scalar("SELECT body FROM revision_body WHERE seq = ?", head.seq)
        if raw is not None and json.loads(raw)["record"].get("legal_hold") is not None:
            return True
    return False


def named_by(db: Db, record_id: str) -> set[str]:
    """Return the ids of all attachments that any version or draft of a record names, and of the copies of them."""
    found = {name for document in _bodies(db, record_id) for name in _names(document)}
    for (values,) in db.all('SELECT "values" FROM draft WHERE record = ?', record_id):
        found.update(_names(json.loads(values)))
    return set(_with_copies(db, found))


def _bodies(db: Db, record_id: str) -> Iterator[dict[str, Any]]:
    rows = db.all(
        "SELECT b.body FROM revision_body AS b JOIN revision AS r ON r.seq = b.seq WHERE r.record = ?", record_id
    )
    for (raw,) in rows:
        yield json.loads(raw)["record"]


def texts(db: Db, record_id: str) -> Iterator[dict[str, Any]]:
    """Yield the documents of a record's versions that still have their text, the newest first."""
    for revision in reversed(history.revisions_of(db, record_id)):
        raw = db.scalar("SELECT body FROM revision_body WHERE seq = ?", revision.seq)
        if raw is not None:
            yield json.loads(raw)["record"]


def _names(document: Any) -> Iterator[str]:
    """Yield the attachment ids of a document; a draft holds raw values of any form."""
    rows = document.get("attachments") if isinstance(document, dict) else None
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict) and isinstance(row.get("id"), str):
            yield row["id"]


def _with_copies(db: Db, ids: set[str]) -> Iterator[str]:
    rows = db.all(
        "WITH RECURSIVE family (id) AS (SELECT value FROM json_each(?)"
        " UNION SELECT a.id FROM attachment AS a JOIN family AS f ON a.derived_from = f.id)"
        " SELECT a.id FROM attachment AS a JOIN family AS f ON f.id = a.id",
        encode(sorted(ids)).decode(),
    )
    return (row[0] for row in rows)


def only_here(db: Db, record_id: str, ids: Iterable[str]) -> list[str]:
    """Return those of the attachments that no version or draft of another record names, sorted."""
    wanted = sorted(ids)
    if not wanted:
        return []
    listed = encode(wanted).decode()
    elsewhere = db.all(
        "SELECT j.value FROM revision_body AS b JOIN revision AS r ON r.seq = b.seq, json_each(?) AS j"
        " WHERE r.record <> ? AND instr(b.body, j.value)"
        ' UNION SELECT j.value FROM draft AS d, json_each(?) AS j WHERE d.record <> ? AND instr(d."values", j.value)',
        *(listed, record_id, listed, record_id),
    )
    return sorted(set(wanted) - {row[0] for row in elsewhere})


def names(db: Db, revision: history.Revision, person: str) -> bool:
    """Tell whether a revision's body names a row id."""
    return bool(db.scalar("SELECT instr(body, ?) FROM revision_body WHERE seq = ?", person, revision.seq))


def still_named(db: Db, record_id: str, person: str) -> bool | None:
    """Tell whether a head or the newest FINAL version names a person's row; None where no version or draft does."""
    revisions = history.revisions_of(db, record_id)
    typed = db.scalar('SELECT 1 FROM draft WHERE record = ? AND instr("values", ?)', record_id, person)
    if not typed and not any(names(db, revision, person) for revision in revisions):
        return None
    final = history.newest_final(revisions)
    standing = [*history.heads(revisions), *([final] if final else [])]
    return any(names(db, revision, person) for revision in standing)
