"""Commands of retention and legal hold: due, keep, hold."""

from argparse import Namespace
from typing import Any

from app.cli.terminal import Line, Terminal, said
from app.services import keeping
from app.texts import QT_TRANSLATE_NOOP
from app.vault.retention import Kept
from app.vault.vault import Vault

_NO_POLICY = QT_TRANSLATE_NOOP(
    "Cli", "No number of years is set: only records with a date of their own become due. Set one with --years N."
)
_NOTHING = QT_TRANSLATE_NOOP("Cli", "Nothing.")
_KEPT = QT_TRANSLATE_NOOP("Cli", "{ref}: kept until {day}.")
_LIFTED = QT_TRANSLATE_NOOP("Cli", "{ref}: the legal hold is lifted.")
_HELD = QT_TRANSLATE_NOOP("Cli", "{ref}: nothing of it is erased until the hold is lifted.")
_SINCE = QT_TRANSLATE_NOOP("Cli", "{ref}  first version {since}")
_UNTIL = QT_TRANSLATE_NOOP("Cli", "{ref}  first version {since}, kept until {until}")
_ON_HOLD = QT_TRANSLATE_NOOP("Cli", "{row}, legal hold")


def due(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """List what is due for review, or what is held; set after how many years incidents are due."""
    if options.years is not None:
        keeping.set_policy(vault, options.years or None)
    years, task = keeping.policy(vault), terminal.task()
    rows = keeping.held(vault, task=task) if options.held else keeping.due(vault, task=task, by=options.by)
    lines = [_line(row) for row in rows] or [said(_NOTHING)]
    if years is None and not options.held:
        lines.append(said(_NO_POLICY))
    terminal.result({"years": years, "records": [_document(row) for row in rows]}, lines)


def keep(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Keep a record until a later day."""
    saved = keeping.keep(vault, options.ref, options.until, reason=options.reason)
    day = options.until.isoformat()
    terminal.result({"ref": saved.ref, "until": day}, [said(_KEPT, ref=saved.ref or saved.record_id, day=day)])


def hold(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Set a legal hold on a record, or lift it."""
    act = keeping.lift if options.lift else keeping.hold
    saved = act(vault, options.ref, reason=options.reason)
    line = said(_LIFTED if options.lift else _HELD, ref=saved.ref or saved.record_id)
    terminal.result({"ref": saved.ref, "held": not options.lift}, [line])


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


def _line(row: Kept) -> Line:
    line = said(_UNTIL if row.until else _SINCE, ref=row.ref or row.record_id, since=row.since, until=row.until)
    return said(_ON_HOLD, row=line) if row.terms.hold is not None else line
