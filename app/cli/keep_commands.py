"""Commands of retention and legal hold: due, keep, hold."""

from argparse import Namespace
from typing import Any

from app.cli.terminal import Terminal
from app.services import keeping
from app.vault.retention import Kept
from app.vault.vault import Vault

_NO_POLICY = "No number of years is set: only records with a date of their own become due. Set one with --years N."


def due(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """List what is due for review, or what is held; set after how many years incidents are due."""
    if options.years is not None:
        keeping.set_policy(vault, options.years or None)
    years, task = keeping.policy(vault), terminal.task()
    rows = keeping.held(vault, task=task) if options.held else keeping.due(vault, task=task, by=options.by)
    lines = [_line(row) for row in rows] or ["Nothing."]
    if years is None and not options.held:
        lines.append(_NO_POLICY)
    terminal.result({"years": years, "records": [_document(row) for row in rows]}, lines)


def keep(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Keep a record until a later day."""
    saved = keeping.keep(vault, options.ref, options.until, reason=options.reason)
    day = options.until.isoformat()
    terminal.result({"ref": saved.ref, "until": day}, [f"{saved.ref or saved.record_id}: kept until {day}."])


def hold(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Set a legal hold on a record, or lift it."""
    act = keeping.lift if options.lift else keeping.hold
    saved = act(vault, options.ref, reason=options.reason)
    said = "the legal hold is lifted" if options.lift else "nothing of it is erased until the hold is lifted"
    terminal.result({"ref": saved.ref, "held": not options.lift}, [f"{saved.ref or saved.record_id}: {said}."])


def _document(row: Kept) -> dict[str, Any]:
    held = row.terms.hold
    return {
        "id": row.record_id,
        "ref": row.ref,
        "kind": row.kind,
        "since": row.since,
        "until": row.until,
        "own_date": row.terms.until is not None,
        "held": held is not None,
    }


def _line(row: Kept) -> str:
    what = f"{row.ref or row.record_id}  first version {row.since}"
    until = f", kept until {row.until}" if row.until else ""
    return what + until + (", legal hold" if row.terms.hold is not None else "")
