"""Commands that give the vault a new key: renew."""

from argparse import Namespace
from collections.abc import Callable
from typing import Any

from app.cli.terminal import Terminal, require_new
from app.cli.vault_commands import save_sheet, typed_twice
from app.keys.passphrase import generate_passphrase
from app.services import renewing, safekeeping
from app.services.renewing import Prepared
from app.vault.vault import Vault

_DESTROY = "From now on the new sheet holds alone: destroy the earlier one."
_OLD_COPIES = "Earlier copies open with the old passphrases and sheet; what is deleted may survive on a disk."


def renew(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Draw a new key, have its sheet typed back, then put it into force; the vault is closed afterwards."""
    if options.recovery_file:
        require_new(options.recovery_file)
    terminal.confirm("Renew the key of this vault? Everybody else gets a new passphrase.")
    prepared = renewing.prepare(vault, own_passphrase(options, terminal), without=options.without)

    def put_into_force(typed: str) -> None:
        renewing.put_into_force(vault, prepared, typed, task=terminal.task())

    document, lines = bring_about(vault, prepared, put_into_force, options, terminal)
    terminal.result({"renewed": True, **document}, ["The vault has a new key.", *lines])


def own_passphrase(options: Namespace, terminal: Terminal) -> str:
    """Return the present holder's passphrase from now on: of a file, or typed twice; the present one may stay."""
    file = options.new_passphrase_file or options.passphrase_file
    if file:
        return terminal.secret(file, "")
    terminal.note(f"Six words you can take, shown once:\n\n    {generate_passphrase()}\n")
    return typed_twice(terminal, "Your passphrase from now on (a new one if yours was seen)")


def bring_about(
    vault: Vault, prepared: Prepared, put_into_force: Callable[[str], None], options: Namespace, terminal: Terminal
) -> tuple[dict[str, Any], list[str]]:
    """Show the sheet and the words to hand over, call `put_into_force` with what is typed back; return what to say."""
    backups = safekeeping.known_backups(vault)
    document = _show(vault, prepared, options, terminal)
    typed = terminal.line("Type the whole key from the new sheet")
    put_into_force(typed)
    document |= {"left": [person.code for person in prepared.leaving], "backups": list(backups)}
    lines = [_DESTROY, *(f"has no passphrase any more: {person.code}" for person in prepared.leaving), _OLD_COPIES]
    lines += [f"opens with the old key; backup --remake makes it anew: {name}" for name in backups]
    return document, lines


def _show(vault: Vault, prepared: Prepared, options: Namespace, terminal: Terminal) -> dict[str, Any]:
    key = prepared.recovery.text
    document: dict[str, Any] = {"passphrases": {given.holder.code: given.passphrase for given in prepared.handed}}
    if options.recovery_file:
        save_sheet(options.recovery_file, vault.station.name, key)
        document["recovery_file"] = str(options.recovery_file)
        terminal.note(f"The new recovery sheet is in {options.recovery_file.name}: print it, put it away.")
    else:
        document["recovery_key"] = key
        terminal.note(f"New recovery key, shown once: write it down.\n\n    {key}\n")
    for given in prepared.handed:
        code, words = given.holder.code, given.passphrase
        terminal.note(f"Passphrase for {code}, shown once; they change it when they open the vault:\n\n    {words}\n")
    return document
