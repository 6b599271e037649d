"""The command that hands a vault over to a successor, in one go or in two halves."""

from argparse import Namespace
from contextlib import closing
from dataclasses import asdict
from typing import Any

from app.cli.renew_commands import bring_about, own_passphrase
from app.cli.terminal import Terminal, require_new
from app.cli.vault_commands import typed_twice
from app.clock import SystemClock
from app.errors import AppError
from app.hq import inbox
from app.services import handing
from app.services.handing import OpenItems, Underway
from app.services.vaults import unlock
from app.sync import outbox
from app.vault.vault import Vault


def handover(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Begin, finish, or take back a hand-over; what is open is listed each time."""
    if options.cancel:
        handing.cancel(vault)
        terminal.result({"state": "cancelled"}, ["The hand-over is taken back. The successor keeps the passphrase."])
        return
    if options.recovery_file:
        require_new(options.recovery_file)
    begun = handing.underway(vault)
    items = handing.open_items(vault, unsent=outbox.unsent, undecided=inbox.undecided, task=terminal.task())
    for line in _items(items):
        terminal.note(line)
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
    terminal.confirm("Hand this vault over? You lose your passphrase when the successor has finished it.")
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
    return terminal.secret(file, "") if file else typed_twice(terminal, "Passphrase of the successor, typed by them")


def _finish(vault: Vault, items: OpenItems, words: str, options: Namespace, terminal: Terminal) -> None:
    prepared = handing.prepare(vault, words)

    def put_into_force(typed: str) -> None:
        handing.finish(vault, prepared, typed, task=terminal.task())

    document, lines = bring_about(vault, prepared, put_into_force, options, terminal)
    said = ["The vault is handed over and has a new key.", *lines, *_items(items)]
    terminal.result({"state": "done", "open": asdict(items), **document}, said)


def _waits(begun: Underway, items: OpenItems) -> tuple[dict[str, Any], list[str]]:
    people = {"from": begun.leaver.code, "to": begun.successor.code}
    line = f"Begun: {begun.successor.code} opens the vault with their own passphrase and runs this command again."
    return {"state": "begun", **people, "open": asdict(items)}, [line, *_items(items)]


def _items(items: OpenItems) -> list[str]:
    lines = [f"not finished, a draft: {name}" for name in items.drafts]
    lines += [f"under a legal hold of whoever leaves: {name}" for name in items.holds]
    if items.unsent:
        lines.append(f"not exported yet: {items.unsent} changes")
    if items.undecided:
        lines.append(f"waiting for a decision in the inbox: {items.undecided}")
    if items.contacts:
        lines.append("Change the passphrase of the contacts (contacts --passwd): whoever leaves knows it.")
    return lines or ["Nothing is open."]
