"""Commands of the exchange: identity, export, receive, receipt."""

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from app.cli.terminal import Terminal
from app.errors import AppError, message_of, sentence_of
from app.hq import answer, apply, identity_file, inbox
from app.hq import review as hq_review
from app.services import origin, safekeeping
from app.sync import outbox, receipts
from app.vault.vault import Vault

Taken = tuple[dict[str, Any], AppError | None]  # what a file was found to be, and why it went no further


def identity(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Write HQ's private decryption key, so that a bundle can be opened without Waypost."""
    _require_role(vault, "hq")
    terminal.confirm("This file opens every bundle written for this HQ. Write it?")
    passphrase = None
    if options.clear:
        terminal.confirm("Without a passphrase, whoever finds the file can read everything. Write it in clear?")
    else:
        passphrase = terminal.secret(options.identity_passphrase_file, "Passphrase for the key file")
    identity_file.write_identity(vault, options.out, passphrase=passphrase, force=options.force)
    terminal.result({"written": True, "clear": options.clear}, ["The key file is written. Keep it off this computer."])


def export(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Review what HQ is owed, and write it onto a stick."""
    _require_role(vault, "station")
    audience = outbox.only_audience(vault)
    review = outbox.review(vault, audience.id, task=terminal.task())
    if options.review:
        terminal.result(_review_document(review), _review_lines(review))
        return
    if options.to is None:
        raise AppError("cli.where_to")
    if safekeeping.waits_for_hq(vault):
        terminal.note(f"warning: {message_of('restore.waits').what.source}")
    if not review.compared:
        terminal.note(f"warning: {message_of('outbox.uncompared').what.source}")
    for line in _review_lines(review):
        terminal.note(line)
    terminal.confirm("Write this bundle?")
    result = outbox.export(
        vault, audience.id, options.to, task=terminal.task(), names_unchecked=options.names_unchecked
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


def _outcome(result: Any) -> str:
    return sentence_of(AppError(result.outcome.code, **result.params))


def _review_document(review: Any) -> dict[str, Any]:
    return {
        "goes": [asdict(row) | {"what": row.what.value} for row in review.goes],
        "withheld": [asdict(row) for row in review.withheld],
        "counts": asdict(review.counts),
        "size": review.size,
        "number": review.number,
        "compared": review.compared,
    }


def _review_lines(review: Any) -> list[str]:
    goes = [f"  goes      {row.ref or row.record_id}  {row.what.value.lower()}" for row in review.goes]
    stays = [f"  stays     {row.ref or row.record_id}  {message_of(row.code).what.source}" for row in review.withheld]
    return [f"{len(goes)} go, {len(stays)} stay.", *goes, *stays]


def receive(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Take in bundles at HQ, or receipts at a station; the first refused or held back ends with its code."""
    take = _receive_bundle if vault.station.role == "hq" else _receive_receipt
    found: list[dict[str, Any]] = []
    stopped: list[AppError] = []
    for path in options.files:
        error: AppError | None
        try:
            document, error = take(vault, path, options, terminal)
        except AppError as refusal:
            document, error = {"state": "refused"}, refusal
        if error is not None:
            document |= {"code": error.code, "sentence": sentence_of(error)}
            stopped.append(error)
        found.append({"file": path.name} | document)
    terminal.result(found, [f"{row['file']}: {row.get('sentence') or row['state']}" for row in found])
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
        terminal.note(f"warning: {sentence_of(AppError(entry.warned.code, **entry.warned.params))}")
    if entry.state != "staged":
        return document, None
    if options.review:
        return document | {"review": _hq_review(hq_review.review(vault, entry.id))}, None
    terminal.confirm(f"Apply {entry.changes} changes?")
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
        terminal.note(f"warning: {code}: {sentence_of(AppError(code))}")
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
