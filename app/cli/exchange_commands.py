"""Commands of the exchange: identity, export, receive, receipt."""

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from app.cli.terminal import Line, Said, Terminal, said, what_of, whole_of
from app.errors import AppError, sentence_of
from app.hq import answer, apply, identity_file, inbox
from app.hq import review as hq_review
from app.services import origin, safekeeping
from app.sync import outbox, receipts
from app.sync.owed import What
from app.texts import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from app.vault.revisions import find_record
from app.vault.vault import Vault

Taken = tuple[dict[str, Any], AppError | None]  # what a file was found to be, and why it went no further
_OPENS_ALL = QT_TRANSLATE_NOOP("Cli", "This file opens every bundle written for this HQ. Write it?")
_IN_CLEAR = QT_TRANSLATE_NOOP(
    "Cli", "Without a passphrase, whoever finds the file can read everything. Write it in clear?"
)
_KEY_PASSPHRASE = QT_TRANSLATE_NOOP("Cli", "Passphrase for the key file")
_KEY_WRITTEN = QT_TRANSLATE_NOOP("Cli", "The key file is written. Keep it off this computer.")
_WRITE = QT_TRANSLATE_NOOP("Cli", "Write this bundle?")
_GO_AND_STAY = QT_TRANSLATE_NOOP("Cli", "Goes: {go}. Stays: {stay}.")
_GOES = QT_TRANSLATE_NOOP("Cli", "  goes      {ref}  {what}")
_WHAT = {
    What.NEW: QT_TRANSLATE_NOOP("Export", "New"),
    What.CHANGED: QT_TRANSLATE_NOOP("Export", "Changed"),
    What.REDUCED: QT_TRANSLATE_NOOP("Export", "Reduced"),
    What.WITHDRAWN: QT_TRANSLATE_NOOP("Export", "Withdrawal"),
}
_STAYS = QT_TRANSLATE_NOOP("Cli", "  stays     {ref}  {why}")
_FILE = QT_TRANSLATE_NOOP("Cli", "{file}: {what}")
_APPLY = QT_TRANSLATE_N_NOOP("Cli", "Apply %n changes?")


def identity(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Write HQ's private decryption key, so that a bundle can be opened without Waypost."""
    _require_role(vault, "hq")
    terminal.confirm(said(_OPENS_ALL))
    passphrase = None
    if options.clear:
        terminal.confirm(said(_IN_CLEAR))
    else:
        passphrase = terminal.secret(options.identity_passphrase_file, _KEY_PASSPHRASE)
    identity_file.write_identity(vault, options.out, passphrase=passphrase, force=options.force)
    terminal.result({"written": True, "clear": options.clear}, [said(_KEY_WRITTEN)])


def export(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Review what HQ is owed, and write it onto a stick."""
    _require_role(vault, "station")
    audience = outbox.only_audience(vault)
    only = frozenset(find_record(vault, ref) for ref in options.only) if options.only else None
    review = outbox.review(vault, audience.id, only=only, task=terminal.task())
    if options.review:
        terminal.result(_review_document(review), _review_lines(review))
        return
    if options.to is None:
        raise AppError("cli.where_to")
    if safekeeping.waits_for_hq(vault):
        terminal.warn("restore.waits")
    if not review.compared:
        terminal.warn("outbox.uncompared")
    terminal.note(*_review_lines(review))
    terminal.confirm(said(_WRITE))
    result = outbox.export(
        vault, audience.id, options.to, only=only, task=terminal.task(), names_unchecked=options.names_unchecked
    )
    document = {
        "outcome": result.outcome.value,
        "file": result.path.name if result.path else None,
        "sha12": result.sha12,
        "number": result.number,
        "changes": result.changes,
        "withdrawals": result.withdrawals,
        "attachments": result.attachments,
        "size": result.size,
    }
    terminal.result(document, [_outcome(result), f"{document['file'] or ''} {result.sha12 or ''}".strip()])
    if not result.outcome.written:
        raise AppError(result.outcome.code, **result.params)


def _outcome(result: Any) -> Said:
    return whole_of(result.outcome.code, result.params)


def _review_document(review: Any) -> dict[str, Any]:
    return {
        "goes": [asdict(row) | {"what": row.what.value} for row in review.goes],
        "withheld": [asdict(row) for row in review.withheld],
        "counts": asdict(review.counts),
        "size": review.size,
        "number": review.number,
        "compared": review.compared,
    }


def _review_lines(review: Any) -> list[Line]:
    goes = [said(_GOES, ref=row.ref or row.record_id, what=said(_WHAT[row.what])) for row in review.goes]
    stays = [said(_STAYS, ref=row.ref or row.record_id, why=what_of(row.code)) for row in review.withheld]
    return [said(_GO_AND_STAY, go=len(goes), stay=len(stays)), *goes, *stays]


def receive(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Take in bundles at HQ, or receipts at a station; the first refused or held back ends with its code."""
    take = _receive_bundle if vault.station.role == "hq" else _receive_receipt
    found: list[dict[str, Any]] = []
    stopped: list[AppError] = []
    lines: list[Line] = []
    for path in options.files:
        error: AppError | None
        try:
            document, error = take(vault, path, options, terminal)
        except AppError as refusal:
            document, error = {"state": "refused"}, refusal
        if error is not None:
            document |= {"code": error.code, "sentence": sentence_of(error)}
            stopped.append(error)
        what = whole_of(error.code, error.params) if error is not None else document["state"]
        lines.append(said(_FILE, file=path.name, what=what))
        found.append({"file": path.name} | document)
    terminal.result(found, lines)
    if stopped:
        raise stopped[0]


def _receive_bundle(vault: Vault, path: Any, options: Namespace, terminal: Terminal) -> Taken:
    entry = inbox.receive(vault, path, task=terminal.task())
    document: dict[str, Any] = {
        "entry": entry.id,
        "state": entry.state,
        "station": entry.station,
        "device": entry.device,
        "number": entry.number,
    }
    document |= {"missing": list(entry.missing), "checks": list(entry.checks), "sha12": entry.sha12}
    if entry.state in {"refused", "held", "quarantine"}:
        return document, AppError(entry.code or "bug", **dict(entry.params))
    if entry.warned is not None:
        terminal.warn(entry.warned.code, entry.warned.params)
    if entry.state != "staged":
        return document, None
    if options.review:
        return document | {"review": _hq_review(hq_review.review(vault, entry.id))}, None
    terminal.confirm(said(_APPLY, n=entry.changes))
    applied = apply.apply(vault, entry.id, task=terminal.task())
    counts = {name: getattr(applied, name) for name in ("new", "changed", "withdrawn", "refused", "superseded")}
    return document | {"state": "applied", "applied": counts}, None


def _hq_review(review: Any) -> dict[str, Any]:
    return {
        "new": [{"ref": row.ref, "record": row.record} for row in review.new],
        "changed": [
            {"ref": row.ref, "record": row.record, "fields": [".".join(map(str, d.path)) for d in row.fields]}
            for row in review.changed
        ],
        "withdrawn": [{"ref": row.ref, "record": row.record} for row in review.withdrawn],
        "refused": [{"ref": row.ref, "record": row.record, "code": row.code} for row in review.refused],
        "superseded": review.superseded,
    }


def _receive_receipt(vault: Vault, path: Any, options: Namespace, terminal: Terminal) -> Taken:
    if options.review:
        seen = receipts.peek(vault, path, task=terminal.task())
        return {"state": "receipt", "number": seen.number, "acknowledged": seen.acknowledged, "applied": False}, None
    done = receipts.receive(vault, path, task=terminal.task())
    for code in done.warnings:
        terminal.warn(code)
    origin.go_on(vault)
    return {
        "state": "already known" if done.already else "received",
        "number": done.number,
        "acknowledged": done.acknowledged,
        "erased": done.erased,
        "refused": [asdict(row) for row in done.refused],
        "warnings": list(done.warnings),
    }, None


def receipt(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Write a station's cumulative receipt onto a stick."""
    _require_role(vault, "hq")
    result = answer.write_receipt(vault, options.station, options.to, task=terminal.task())
    document = {
        "outcome": result.outcome.value,
        "file": result.path.name if result.path else None,
        "sha12": result.sha12,
    }
    terminal.result(document, [_outcome(result), f"{document['file'] or ''} {result.sha12 or ''}".strip()])
    if not result.outcome.written:
        raise AppError(result.outcome.code, **result.params)


def _require_role(vault: Vault, role: str) -> None:
    if vault.station.role != role:
        raise AppError("cli.wrong_role")
