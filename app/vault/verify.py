"""Checks a whole vault against its keyed chain and names the first bad row (bundle-and-vault.md 4.7)."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from app.errors import AppError
from app.keys.subkeys import body_hash
from app.tasks import Task
from app.vault import attachments, history, print_log, projections, rebuild
from app.vault.audit import PROTECTED, columns, record_event, spell_key
from app.vault.chain import START, Link, mac, row_hash
from app.vault.db import Db
from app.vault.opened import Vault

_DAMAGED = frozenset({"vault.corrupt", "vault.memory"})
Latest = dict[tuple[str, str], bytes | None]
_REPORT_EVERY = 200


@dataclass(frozen=True, slots=True)
class AuditReport:
    """Outcome of a check: `code` has a sentence (audit.ok or what is wrong), `first_bad` names the first bad row."""

    ok: bool
    checked: int
    first_bad: str
    code: str


class _BadError(Exception):
    def __init__(self, code: str, where: str) -> None:
        super().__init__(code)
        self.code, self.where = code, where


@dataclass(slots=True)
class _Progress:
    task: Task
    checked: int = 0

    def step(self, stage: str, total: int) -> None:
        self.checked += 1
        if self.checked % _REPORT_EVERY == 0:
            self.task.report(self.checked, total, stage)


def verify(vault: Vault, task: Task) -> AuditReport:
    """Check pages, structure, search index, chain, protected rows, bodies, attachments and lists; long.

    Reports its stages ("cipher", "database", "index", "chain", "rows", "bodies", "blobs", "lists"). A whole older copy
    looks whole too: only a receipt tells it from the present one. The check itself is noted in the log. Lists that wait
    for a rebuild are brought up first ("rebuild"): of another version they compare with nothing.
    """
    progress = _Progress(task)
    if rebuild.is_due(vault):
        rebuild.go_on(vault, task)
    try:
        _index(vault, task)
        vault.checkpoint()  # pages are checked where they lie: one that a cut left half written is whole in the log
        with vault.snapshot(task) as db:
            _pages(db, task)
            latest = _chain(db, vault, progress)
            _rows(db, latest, progress)
            _bodies(db, progress)
            _lists(db, vault, progress)
        _blobs(vault, progress)
    except _BadError as bad:
        return _noted(vault, AuditReport(ok=False, checked=progress.checked, first_bad=bad.where, code=bad.code))
    except AppError as error:
        if error.code not in _DAMAGED:
            raise
        report = AuditReport(ok=False, checked=progress.checked, first_bad="database", code="audit.database")
        return _noted(vault, report)
    return _noted(vault, AuditReport(ok=True, checked=progress.checked, first_bad="", code="audit.ok"))


def require_chain(db: Db, vault: Vault, task: Task) -> None:
    """Follow the chain and compare every protected row with it; AppError audit.chain or audit.row names the first bad.

    For what keys the chain anew: afterwards nobody could tell a row that was changed before.
    """
    progress = _Progress(task)
    try:
        _rows(db, _chain(db, vault, progress), progress)
    except _BadError as bad:
        raise AppError(bad.code, where=bad.where) from None


def _noted(vault: Vault, report: AuditReport) -> AuditReport:
    try:
        with vault.writing() as db:
            record_event(db, "audit", report.code)
    except AppError as error:
        if error.code not in _DAMAGED:
            raise
    return report


def _index(vault: Vault, task: Task) -> None:
    task.report(0, 0, "index")
    with _corrupt_as("audit.index", "search"), vault.writing() as db:
        db.run("INSERT INTO incident_fts (incident_fts, rank) VALUES ('integrity-check', 1)")


@contextmanager
def _corrupt_as(code: str, where: str) -> Iterator[None]:
    try:
        yield
    except AppError as error:
        if error.code not in _DAMAGED:
            raise
        raise _BadError(code, where) from None


def _pages(db: Db, task: Task) -> None:
    for stage, pragma, code in (
        ("cipher", "PRAGMA cipher_integrity_check", "audit.cipher"),
        ("database", "PRAGMA integrity_check(1)", "audit.database"),
    ):
        task.report(0, 0, stage)
        faults = [row[0] for row in db.all(pragma) if row[0] != "ok"]
        if faults:
            raise _BadError(code, f"{len(faults)}: {faults[0]}")


def _chain(db: Db, vault: Vault, progress: _Progress) -> Latest:
    """Follow the chain from its first row to its head; return the newest hash of every protected row."""
    latest: Latest = {}
    previous, count, key, anchor = START, 0, vault.audit_key, vault.header.audit
    total = int(db.scalar("SELECT count(*) FROM audit"))
    for n, at, by, event, table, row_key, digest, stored in db.each(
        "SELECT n, at, by, event, table_name, row_key, row_hash, mac FROM audit ORDER BY n"
    ):
        count += 1
        previous = mac(key, previous, Link(n, at, by, event, table, row_key, digest))
        if n != count or previous != stored:
            raise _BadError("audit.chain", f"audit {count}")
        if count == anchor.count and previous.hex() != anchor.mac:
            raise _BadError("audit.chain", f"audit {count}")
        if table:
            latest[table, row_key] = digest
        progress.step("chain", total)
    if count < anchor.count:
        raise _BadError("audit.chain", f"audit {count + 1}")
    return latest


def _rows(db: Db, latest: Latest, progress: _Progress) -> None:
    """Compare every protected row with its newest hash, and look for rows that are gone."""
    waiting = {at: digest for at, digest in latest.items() if digest is not None}
    for table, keys in PROTECTED.items():
        names = columns(db, table)
        order = ", ".join(f'"{name}"' for name in keys)
        for values in db.each(f'SELECT * FROM "{table}" ORDER BY {order}'):  # noqa: S608 - names of PROTECTED
            row = dict(zip(names, values, strict=True))
            key = spell_key(tuple(row[name] for name in keys))
            if waiting.pop((table, key), None) != row_hash(row):
                raise _BadError("audit.row", f"{table} {key}")
            progress.step("rows", 0)
    for table, key in waiting:
        raise _BadError("audit.row", f"{table} {key}")
    left_over = db.scalar("SELECT erasure FROM erasing")  # no commit of ours leaves one
    if left_over is not None:
        raise _BadError("audit.row", f"erasing {left_over}")


def _bodies(db: Db, progress: _Progress) -> None:
    """Compare every body and every reason of a print with its hash; one that is gone must be named by an erasure."""
    erased = {row[0] for row in db.all("SELECT h.value FROM erasure AS e, json_each(e.hashes) AS h")}
    for seq, digest, stored, salt, body in db.each(
        "SELECT r.seq, r.hash, r.body_hash, b.salt, b.body FROM revision AS r"
        " LEFT JOIN revision_body AS b ON b.seq = r.seq ORDER BY r.seq"
    ):
        if body is None and digest not in erased:
            raise _BadError("audit.body", f"revision {seq}")
        if body is not None and body_hash(salt, body) != stored:
            raise _BadError("audit.body", f"revision {seq}")
        progress.step("bodies", 0)
    bad_print = print_log.first_bad_reason(db)
    if bad_print is not None:
        raise _BadError("audit.body", f"print {bad_print}")


def _blobs(vault: Vault, progress: _Progress) -> None:
    with vault.reading() as db:
        ids = [row[0] for row in db.all("SELECT id FROM attachment ORDER BY id")]
    for attachment_id in ids:
        if not attachments.is_whole(vault, attachment_id, task=progress.task):
            _note_hash(vault, [attachment_id], "VERIFY_HASH_FAIL")
            raise _BadError("audit.blob", f"attachment {attachment_id}")
        progress.step("blobs", len(ids))
    _note_hash(vault, ids, "VERIFY_HASH_OK")


def _note_hash(vault: Vault, ids: list[str], event: str) -> None:
    """Keep in each attachment's custody how the comparison of its hash ended (domain.md 10)."""
    with vault.writing() as db:
        for attachment_id in ids:
            attachments.note_custody(db, vault, attachment_id, event)


def _lists(db: Db, vault: Vault, progress: _Progress) -> None:
    """Project every record anew and compare; a row of a list that no record stands behind is bad too."""
    own = vault.station.id
    records = [row[0] for row in db.all("SELECT record FROM revision GROUP BY record ORDER BY min(seq)")]
    layers = 0
    for record in records:
        if not _same(db, record, own):
            raise _BadError("audit.projection", f"record {record}")
        progress.step("lists", len(records))
        layers += int(db.scalar("SELECT count(*) FROM incident_row WHERE record = ?", record))
    if layers != db.scalar("SELECT count(*) FROM incident_row"):
        raise _BadError("audit.projection", "incident_row")


def _same(db: Db, record: str, own: str) -> bool:
    revisions = history.revisions_of(db, record)
    top, final = history.newest(revisions), projections.readable_final(db, revisions)
    head = db.one("SELECT kind, station, newest, final, schema_v FROM head WHERE record = ?", record)
    if top is None or not projections.has_body(db, top):
        return head is None and projections.stored_incident(db, record, projections.NEWEST)[1] is None
    content = projections.read_content(db, top, own)
    if head != projections.head_of(content, final):
        return False
    checks: dict[str, Callable[[], bool]] = {
        "incident": lambda: _same_incident(db, content, projections.below_of(db, top, final, own)),
        "party": lambda: projections.stored_simple(db, "party", record)[1] == projections.simple_of(content),
        "place": lambda: projections.stored_simple(db, "place", record)[1] == projections.simple_of(content),
    }
    return checks.get(top.kind, lambda: True)()


def _same_incident(db: Db, content: projections.Content, below: projections.Content | None) -> bool:
    record = content.revision.record
    newest = projections.stored_incident(db, record, projections.NEWEST)[1]
    final = projections.stored_incident(db, record, projections.FINAL)[1]
    wanted = projections.incident_of(db, below, final_layer=True) if below else None
    return newest == projections.incident_of(db, content) and final == wanted
