"""The command of a vault's holders: list, add, remove."""

from argparse import Namespace

from app.cli.terminal import Terminal
from app.cli.vault_commands import typed_twice
from app.services import holding
from app.vault.vault import Vault

_STILL = "An earlier copy of the vault still opens with the removed passphrase: renew the key."


def holders(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """Add or remove a holder where told; then list who can open the vault."""
    if options.add:
        file = options.new_passphrase_file
        passphrase = terminal.secret(file, "") if file else typed_twice(terminal, "Passphrase of the new holder")
        holding.add(vault, options.add, passphrase)
    if options.remove:
        terminal.confirm(f"Remove the passphrase of {options.remove}?")
        holding.remove(vault, options.remove)
        terminal.note(_STILL)
    seats = holding.seats(vault)
    rows = [{"code": seat.holder.code, "name": seat.holder.name, "present": seat.present} for seat in seats]
    lines = [f"{seat.holder.code}  {seat.holder.name}{'  (opened it now)' if seat.present else ''}" for seat in seats]
    terminal.result({"holders": rows}, lines)
