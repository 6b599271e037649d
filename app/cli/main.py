"""One run of the command line: parse, open the vault, do the command, close, answer with an exit code."""

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from types import MappingProxyType

from app.cli import backup_commands as copies
from app.cli import card_commands as cards
from app.cli import (
    contact_command,
    erase_command,
    factor_command,
    handover_command,
    holder_commands,
    import_command,
    inbox_commands,
    keep_commands,
    print_command,
    renew_commands,
)
from app.cli import exchange_commands as exchange
from app.cli import record_commands as records
from app.cli import vault_commands as life
from app.cli.parser import parse
from app.cli.terminal import Terminal, said
from app.clock import SystemClock
from app.errors import AppError
from app.logs import log_bug
from app.services import origin, safekeeping
from app.services.vaults import unlock
from app.tasks import Cancelled
from app.texts import QT_TRANSLATE_NOOP
from app.vault import rebuild
from app.vault.vault import Vault

OnVault = Callable[[Vault, Namespace, Terminal], None]
WithoutVault = Callable[[Namespace, Terminal], None]

_BROUGHT_UP = QT_TRANSLATE_NOOP(
    "Cli", "Lists and search are brought up to date first. Stopped, this goes on with the next command."
)
ON_VAULT: Mapping[str, OnVault] = MappingProxyType(
    {
        "audit": life.audit,
        "backup": copies.backup,
        "settle": copies.settle,
        "rebuild": life.rebuild_lists,
        "passwd": life.passwd,
        "holders": holder_commands.holders,
        "handover": handover_command.handover,
        "renew": renew_commands.renew,
        "factor": factor_command.factor,
        "import": import_command.bring_in,
        "incidents": records.incidents,
        "show": records.show,
        "history": records.history,
        "save": records.save,
        "finalise": records.finalise,
        "attach": records.attach,
        "erase": erase_command.erase,
        "contacts": contact_command.contacts,
        "due": keep_commands.due,
        "keep": keep_commands.keep,
        "hold": keep_commands.hold,
        "print": print_command.print_summary,
        "card": cards.card,
        "enrol": cards.enrol_card,
        "compare": cards.compare,
        "cards": cards.cards,
        "revoke": cards.revoke,
        "identity": exchange.identity,
        "export": exchange.export,
        "receive": exchange.receive,
        "receipt": exchange.receipt,
        "inbox": inbox_commands.waiting,
        "stations": inbox_commands.stations,
    }
)
WITHOUT_VAULT: Mapping[str, WithoutVault] = MappingProxyType(
    {"create": life.create, "recover": life.recover, "restore": copies.restore, "number": cards.number}
)


def run(arguments: Sequence[str]) -> int:
    """Run one command as typed; exit code 2 on wrong usage, else as `run_parsed`."""
    return run_parsed(parse(arguments))


def run_parsed(options: Namespace) -> int:
    """Run one command. Returns 0 done, 1 refused or failed (said on standard error)."""
    terminal = Terminal(as_json=options.json, yes=getattr(options, "yes", False), language=options.language)
    try:
        _dispatch(options, terminal)
    except AppError as error:
        terminal.error(error)
        return 1
    except (Cancelled, KeyboardInterrupt):
        terminal.error(AppError("cancelled"))
        return 1
    except Exception as error:  # noqa: BLE001 - the edge: logged by type and place, never by content
        terminal.error(AppError("bug", number=log_bug(error)))
        return 1
    return 0


def _dispatch(options: Namespace, terminal: Terminal) -> None:
    blank = options.command == "print" and options.blank
    without = print_command.print_blank if blank else WITHOUT_VAULT.get(options.command)
    if without:
        without(options, terminal)
        return
    passphrase = terminal.secret(options.passphrase_file)
    with closing(_unlock(options, passphrase, terminal)) as vault:
        for code in vault.warnings:
            terminal.warn(code)
        if vault.tries is not None:
            terminal.warn(vault.tries.told.code, vault.tries.told.params)
        _stand(vault, options.command, terminal)
        contact_command.open_with(vault, options, terminal)
        if options.command != "rebuild" and rebuild.is_due(vault):
            terminal.note(said(_BROUGHT_UP))
            rebuild.go_on(vault, terminal.task())
        ON_VAULT[options.command](vault, options, terminal)


def _unlock(options: Namespace, passphrase: str, terminal: Terminal) -> Vault:
    return unlock(options.vault, passphrase, clock=SystemClock(), key_file=options.key_file, task=terminal.task())


def _stand(vault: Vault, command: str, terminal: Terminal) -> None:
    """Refuse to work in a copy that nobody told yet to be one; remind of a backup that is due."""
    if command != "settle" and not origin.at_home(vault):
        raise AppError("copies.ask")
    due = safekeeping.due(vault) if command != "backup" else None
    if due is not None:
        terminal.warn(due.code, due.params)
