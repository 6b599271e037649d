"""The command that hands a vault over to a successor, in one go or in two halves."""

from argparse import Namespace
from contextlib import closing
from dataclasses import asdict
from typing import Any

from app.cli.renew_commands import bring_about, own_passphrase
from app.cli.terminal import Line, Terminal, require_new, said
from app.cli.vault_commands import typed_twice
from app.clock import SystemClock
from app.errors import AppError
from app.hq import inbox
from app.services import handing
from app.services.handing import OpenItems, Underway
from app.services.vaults import unlock
from app.sync import outbox
from app.texts import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from app.vault.vault import Vault

_TAKEN_BACK = QT_TRANSLATE_NOOP("Cli", "The hand-over is taken back. The successor keeps the passphrase.")
_HAND_OVER = QT_TRANSLATE_NOOP(
    "Cli", "Hand this vault over? You lose your passphrase when the successor has finished it."
)
_SUCCESSOR = QT_TRANSLATE_NOOP("Cli", "Passphrase of the successor, typed by them")
_DONE = QT_TRANSLATE_NOOP("Cli", "The vault is handed over and has a new key.")
_BEGUN = QT_TRANSLATE_NOOP(
    "Cli", "Begun: {successor} opens the vault with their own passphrase and runs this command again."
)
_DRAFT = QT_TRANSLATE_NOOP("Cli", "not finished, a draft: {name}")
_UNNAMED = QT_TRANSLATE_NOOP("Cli", "a draft that was never saved, last typed at {at}")
_HOLD = QT_TRANSLATE_NOOP("Cli", "under a legal hold of whoever leaves: {name}")
_UNSENT = QT_TRANSLATE_N_NOOP("Cli", "not exported yet: %n changes")
_UNDECIDED = QT_TRANSLATE_NOOP("Cli", "waiting for a decision in the inbox: {count}")
_CONTACTS = QT_TRANSLATE_NOOP(
    "Cli", "Change the passphrase of the contacts (contacts --passwd): whoever leaves knows it."
)
_NOTHING_OPEN = QT_TRANSLATE_NOOP("Cli", "Nothing is open.")


def handover(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Begin, finish, or take back a hand-over; what is open is listed each time."""
    if options.cancel:
        handing.cancel(vault)
        terminal.result({"state": "cancelled"}, [said(_TAKEN_BACK)])
        return
    if options.recovery_file:
        require_new(options.recovery_file)
    begun = handing.underway(vault)
    items = handing.open_items(vault, unsent=outbox.unsent, undecided=inbox.undecided, task=terminal.task())
    terminal.note(*_items(items))
    if begun is None:
        _begin(vault, items, options, terminal)
    elif begun.can_finish:
        _finish(vault, items, own_passphrase(options, terminal), options, terminal)
    else:
        terminal.result(*_waits(begun, items))


def _begin(vault: Vault, items: OpenItems, options: Namespace, terminal: Terminal) -> None:
    """Give the successor a passphrase; go on as the successor where it was typed here."""
    if not options.to:
        raise AppError("handover.to")
    terminal.confirm(said(_HAND_OVER))
    words = "" if handing.successor_of(vault, options.to) else _new_words(options, terminal)
    begun = handing.begin(vault, options.to, words)
    if not words or options.later:
        terminal.result(*_waits(begun, items))
        return
    folder = vault.folder
    vault.close()
    with closing(unlock(folder, words, clock=SystemClock(), task=terminal.task())) as successors:
        _finish(successors, items, words, options, terminal)


def _new_words(options: Namespace, terminal: Terminal) -> str:
    file = options.new_passphrase_file
    return terminal.secret(file) if file else typed_twice(terminal, _SUCCESSOR)


def _finish(vault: Vault, items: OpenItems, words: str, options: Namespace, terminal: Terminal) -> None:
    prepared = handing.prepare(vault, words)

    def put_into_force(typed: str) -> None:
        handing.finish(vault, prepared, typed, task=terminal.task())

    document, lines = bring_about(vault, prepared, put_into_force, options, terminal)
    terminal.result({"state": "done", "open": asdict(items), **document}, [said(_DONE), *lines, *_items(items)])


def _waits(begun: Underway, items: OpenItems) -> tuple[dict[str, Any], list[Line]]:
    people = {"from": begun.leaver.code, "to": begun.successor.code}
    line = said(_BEGUN, successor=begun.successor.code)
    return {"state": "begun", **people, "open": asdict(items)}, [line, *_items(items)]


def _items(items: OpenItems) -> list[Line]:
    lines: list[Line] = [said(_DRAFT, name=name) for name in items.drafts]
    lines += [said(_UNNAMED, at=at) for at in items.unnamed]
    lines += [said(_HOLD, name=name) for name in items.holds]
    if items.unsent:
        lines.append(said(_UNSENT, n=items.unsent))
    if items.undecided:
        lines.append(said(_UNDECIDED, count=items.undecided))
    if items.contacts:
        lines.append(said(_CONTACTS))
    return lines or [said(_NOTHING_OPEN)]
