"""Commands on records: import, incidents, show, history, save, finalise, attach, print."""

import json
from argparse import Namespace
from dataclasses import asdict
from typing import Any

from pydantic import ValidationError

from app.cli.terminal import MAX_TEXT, Line, Terminal, said, whole_of
from app.errors import AppError, sentence_of
from app.models.base import document
from app.models.canonical import decode
from app.models.kinds import KINDS
from app.models.rules import Finding
from app.services import capture
from app.sync import outbox
from app.texts import QT_TRANSLATE_NOOP
from app.vault import print_log, revisions
from app.vault.holdings import find_holder_of_text
from app.vault.listing import IncidentFilter, Sort, incident_rowids, incident_rows
from app.vault.vault import Vault

_SHOWN = QT_TRANSLATE_NOOP("Cli", "{shown} of {total}")
_ERASED = QT_TRANSLATE_NOOP("Cli", "{at}  {variant}  {who}  (reason erased)")
_SAVED = QT_TRANSLATE_NOOP("Cli", "Saved.")
_VERSION = {
    "OPEN": QT_TRANSLATE_NOOP("Cli", "{ref}: open version saved."),
    "FINAL": QT_TRANSLATE_NOOP("Cli", "{ref}: final version saved."),
}
_FINDING = QT_TRANSLATE_NOOP("Cli", "  {severity} {rule}: {sentence}")
_ADDED = QT_TRANSLATE_NOOP("Cli", "Added: {sha}, {size} bytes.")


def incidents(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """List incidents, newest first."""
    statuses = (options.status,) if options.status else ()
    wanted = IncidentFilter(text=options.query, statuses=statuses, due_to="today" if options.due else None)
    wanted = wanted.on_day(vault.clock.now().date())
    with vault.reading() as db:
        rowids = incident_rowids(db, wanted, Sort("occurred", descending=True))
        rows = incident_rows(db, rowids[: options.limit])
    found = [_row(row) for row in rows]
    lines = [f"{r['ref'] or '-':24} {r['occurred']:12} {r['status']:24} {', '.join(r['types'])}" for r in found]
    shown = said(_SHOWN, shown=len(found), total=len(rowids))
    terminal.result({"total": len(rowids), "incidents": found}, [*lines, shown])


def _row(row: Any) -> dict[str, Any]:
    return {
        "ref": row.ref,
        "record_id": row.record_id,
        "station": row.station,
        "occurred": row.occurred or "",
        "adm0": row.adm0,
        "adm1": row.adm1,
        "types": list(row.types),
        "victims": row.victims,
        "state": row.state,
        "status": row.status_best or "",
        "due": row.due,
        "updated_at": row.updated_at,
    }


def show(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Print one whole record: its newest version."""
    loaded = revisions.load(vault, revisions.find_record(vault, options.ref))
    vault.note_view(loaded.record_id)
    document = {"state": loaded.state, "revision": loaded.hash, "kind": loaded.kind, "record": loaded.document}
    terminal.result(document, json.dumps(loaded.document, ensure_ascii=False, indent=2).splitlines())


def history(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Print a record's versions, or who printed it, newest first."""
    if options.prints:
        _prints(vault, options, terminal)
        return
    record_id = revisions.find_record(vault, options.ref)
    rows = revisions.history(vault, record_id)
    vault.note_view(record_id)
    found = [
        {
            "revision": r.hash,
            "parents": list(r.parents),
            "state": r.state,
            "by": r.by_name,
            "at": r.at,
            "reason": r.reason,
        }
        for r in rows
    ]
    terminal.result(found, [f"{r.at}  {r.state:5}  {r.by_name}  {r.reason or ''}" for r in rows])


def _prints(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """List who printed a record; its id finds it after it was erased, too."""
    with vault.reading() as db:
        record_id = find_holder_of_text(db, options.ref)
        rows = print_log.prints(db, record_id)
    vault.note_view(record_id)
    terminal.result([asdict(row) for row in rows], map(_print_line, rows))


def _print_line(row: print_log.Print) -> Line:
    if row.reason is None:
        return said(_ERASED, at=row.at, variant=f"{row.variant:10}", who=row.by_name)
    return f"{row.at}  {row.variant:10}  {row.by_name}  {row.reason}"


def save(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Save a record from JSON as an open version, and say what the rules find."""
    record = _read_record(terminal.text(options.file))
    if record.kind != "incident":
        saved = revisions.save(vault, record, state="FINAL", reason=options.reason)
        terminal.result({"record_id": saved.record_id, "state": "FINAL", "findings": []}, [said(_SAVED)])
        return
    withdraws = capture.withdraws(vault, record)
    saved = capture.save(vault, record, reason=options.reason)
    if withdraws:
        outbox.forget(vault, saved.record_id)
    findings = capture.findings_of(vault, capture.own_incident(vault, saved.record_id))
    _saved(terminal, saved, "OPEN", findings)


def _read_record(text: str) -> Any:
    """Read a record as `show --json` prints it: the document, or the whole answer around it."""
    value = decode(text.encode(), limit=MAX_TEXT)
    kind = value.get("kind", "incident") if isinstance(value, dict) else ""
    content = value.get("record", value) if isinstance(value, dict) else value
    if not isinstance(kind, str) or kind not in KINDS or not isinstance(content, dict):
        raise AppError("cli.not_a_record", n=1)
    content.pop("kind", None)
    try:
        return KINDS[kind].model_validate(content)
    except ValidationError as error:
        raise AppError("cli.not_a_record", n=error.error_count()) from None


def finalise(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Make a final version of the newest one; the findings come out either way."""
    incident = capture.own_incident(vault, revisions.find_record(vault, options.ref))
    try:
        done = capture.finalise(vault, incident, reason=options.reason)
    except AppError:
        findings = capture.findings_of(vault, incident)
        terminal.result({"state": "OPEN", "findings": [_finding(f) for f in findings]}, _finding_lines(findings))
        raise
    _saved(terminal, done.saved, "FINAL", list(done.findings))


def _saved(terminal: Terminal, saved: revisions.Saved, state: str, findings: list[Finding]) -> None:
    document = {
        "ref": saved.ref,
        "record_id": saved.record_id,
        "revision": saved.hash,
        "state": state,
        "findings": [_finding(f) for f in findings],
    }
    terminal.result(document, [said(_VERSION[state], ref=saved.ref), *_finding_lines(findings)])


def _finding(finding: Finding) -> dict[str, Any]:
    sentence = sentence_of(AppError(finding.code, **dict(finding.params)))
    return {"rule": finding.rule, "severity": finding.severity, "path": list(finding.path), "sentence": sentence}


def _finding_lines(findings: list[Finding]) -> list[Line]:
    return [
        said(_FINDING, severity=one.severity, rule=one.rule, sentence=whole_of(one.code, dict(one.params)))
        for one in findings
    ]


def attach(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Add a file to an incident; the file itself stays where it is, unchanged."""
    record_id = revisions.find_record(vault, options.ref)
    attached = capture.attach(vault, record_id, options.file, kind=options.kind, task=terminal.task())
    row = document(attached.attachment)
    added = said(_ADDED, sha=row["sha256"][:12], size=row["size"])
    terminal.result({"ref": attached.saved.ref, "attachment": row}, [added])
