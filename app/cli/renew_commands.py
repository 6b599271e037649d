"""Commands that give the vault a new key: renew."""

from argparse import Namespace
from collections.abc import Callable
from typing import Any

from app.cli.terminal import Line, Terminal, require_new, said
from app.cli.vault_commands import save_sheet, typed_twice
from app.keys.passphrase import generate_passphrase
from app.services import renewing, safekeeping
from app.services.renewing import Prepared
from app.texts import QT_TRANSLATE_NOOP
from app.vault.vault import Vault

_RENEW = QT_TRANSLATE_NOOP("Cli", "Renew the key of this vault? Everybody else gets a new passphrase.")
_RENEWED = QT_TRANSLATE_NOOP("Cli", "The vault has a new key.")
_DESTROY = QT_TRANSLATE_NOOP("Cli", "From now on the new sheet holds alone: destroy the earlier one.")
_OLD_COPIES = QT_TRANSLATE_NOOP(
    "Cli", "Earlier copies open with the old passphrases and sheet; what is deleted may survive on a disk."
)
_OFFERED = QT_TRANSLATE_NOOP("Cli", "Six words you can take, shown once:")
_YOURS = QT_TRANSLATE_NOOP("Cli", "Your passphrase from now on (a new one if yours was seen)")
_TYPE = QT_TRANSLATE_NOOP("Cli", "Type the whole key from the new sheet")
_LEFT = QT_TRANSLATE_NOOP("Cli", "has no passphrase any more: {holder}")
_STALE = QT_TRANSLATE_NOOP("Cli", "opens with the old key; backup --remake makes it anew: {name}")
_SHEET_IN = QT_TRANSLATE_NOOP("Cli", "The new recovery sheet is in {name}: print it, put it away.")
_KEY = QT_TRANSLATE_NOOP("Cli", "New recovery key, shown once: write it down.")
_GIVEN = QT_TRANSLATE_NOOP("Cli", "Passphrase for {holder}, shown once; they change it when they open the vault:")


def renew(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Draw a new key, have its sheet typed back, then put it into force; the vault is closed afterwards."""
    if options.recovery_file:
        require_new(options.recovery_file)
    terminal.confirm(said(_RENEW))
    prepared = renewing.prepare(vault, own_passphrase(options, terminal), without=options.without)

    def put_into_force(typed: str) -> None:
        renewing.put_into_force(vault, prepared, typed, task=terminal.task())

    document, lines = bring_about(vault, prepared, put_into_force, options, terminal)
    terminal.result({"renewed": True, **document}, [said(_RENEWED), *lines])


def own_passphrase(options: Namespace, terminal: Terminal) -> str:
    """Return the present holder's passphrase from now on: of a file, or typed twice; the present one may stay."""
    file = options.new_passphrase_file or options.passphrase_file
    if file:
        return terminal.secret(file)
    terminal.note(said(_OFFERED), "", f"    {generate_passphrase()}", "")
    return typed_twice(terminal, _YOURS)


def bring_about(
    vault: Vault, prepared: Prepared, put_into_force: Callable[[str], None], options: Namespace, terminal: Terminal
) -> tuple[dict[str, Any], list[Line]]:
    """Show the sheet and the words to hand over, call `put_into_force` with what is typed back; return what to say."""
    backups = safekeeping.known_backups(vault)
    document = _show(vault, prepared, options, terminal)
    typed = terminal.line(_TYPE)
    put_into_force(typed)
    document |= {"left": [person.code for person in prepared.leaving], "backups": list(backups)}
    left = [said(_LEFT, holder=person.code) for person in prepared.leaving]
    lines: list[Line] = [said(_DESTROY), *left, said(_OLD_COPIES), *(said(_STALE, name=name) for name in backups)]
    return document, lines


def _show(vault: Vault, prepared: Prepared, options: Namespace, terminal: Terminal) -> dict[str, Any]:
    key = prepared.recovery.text
    document: dict[str, Any] = {"passphrases": {given.holder.code: given.passphrase for given in prepared.handed}}
    if options.recovery_file:
        save_sheet(options.recovery_file, vault.station.name, key, terminal)
        document["recovery_file"] = str(options.recovery_file)
        terminal.note(said(_SHEET_IN, name=options.recovery_file.name))
    else:
        document["recovery_key"] = key
        terminal.note(said(_KEY), "", f"    {key}", "")
    for given in prepared.handed:
        terminal.note(said(_GIVEN, holder=given.holder.code), "", f"    {given.passphrase}", "")
    return document
