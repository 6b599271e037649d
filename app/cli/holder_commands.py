"""The command of a vault's holders: list, add, remove."""

from argparse import Namespace

from app.cli.terminal import Line, Terminal, said
from app.cli.vault_commands import typed_twice
from app.services import holding
from app.texts import QT_TRANSLATE_NOOP
from app.vault.holders import Seat
from app.vault.vault import Vault

_STILL = QT_TRANSLATE_NOOP(
    "Cli", "An earlier copy of the vault still opens with the removed passphrase: renew the key."
)
_NEW = QT_TRANSLATE_NOOP("Cli", "Passphrase of the new holder")
_REMOVE = QT_TRANSLATE_NOOP("Cli", "Remove the passphrase of {holder}?")
_PRESENT = QT_TRANSLATE_NOOP("Cli", "{holder}  (opened it now)")


def holders(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Add or remove a holder where told; then list who can open the vault."""
    if options.add:
        file = options.new_passphrase_file
        passphrase = terminal.secret(file) if file else typed_twice(terminal, _NEW)
        holding.add(vault, options.add, passphrase)
    if options.remove:
        terminal.confirm(said(_REMOVE, holder=options.remove))
        holding.remove(vault, options.remove)
        terminal.note(said(_STILL))
    seats = holding.seats(vault)
    rows = [{"code": seat.holder.code, "name": seat.holder.name, "present": seat.present} for seat in seats]
    terminal.result({"holders": rows}, map(_line, seats))


def _line(seat: Seat) -> Line:
    holder = f"{seat.holder.code}  {seat.holder.name}"
    return said(_PRESENT, holder=holder) if seat.present else holder
