"""What HQ decides on the command line: bundles that wait, and devices that are held back."""

from argparse import Namespace
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from app.cli.terminal import Terminal
from app.errors import AppError, message_of
from app.hq import inbox, register
from app.hq.inbox import Entry
from app.vault.vault import Vault

_WAITS = frozenset({"held", "quarantine"})


def waiting(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """List what was received, or check one entry again, or refuse it for good."""
    require_hq(vault)
    if options.check:
        entry = inbox.recheck(vault, options.check, task=terminal.task())
    elif options.refuse:
        terminal.confirm("Refuse this bundle for good? The receipt tells the station.")
        entry = inbox.decline(vault, options.refuse)
    else:
        found = inbox.entries(vault)
        terminal.result([entry_document(row) for row in found], map(entry_line, found))
        return
    terminal.result(entry_document(entry), [entry_line(entry)])


def stations(vault: Vault, options: Namespace, terminal: Terminal) -> None:
    """List the stations, or confirm a device that something stands against and check again what waits of it (4.8)."""
    require_hq(vault)
    if options.confirm:
        terminal.confirm("Has the station told by another way which laptop this is, and who has its copies?")
        station = next((row.id for row in register.stations(vault) if options.confirm in row.questioned), "")
        register.confirm_device(vault, station, options.confirm)
        again = [
            inbox.recheck(vault, row.id, task=terminal.task())
            for row in reversed(inbox.entries(vault))
            if row.device == options.confirm and row.state in _WAITS
        ]
        terminal.result(
            {"confirmed": options.confirm, "checked": [entry_document(row) for row in again]},
            ["The device is confirmed. Checked again:", *map(entry_line, again)],
        )
        return
    rows = register.stations(vault)
    terminal.result([asdict(row) for row in rows], [line for row in rows for line in _station_lines(row)])


def require_hq(vault: Vault) -> None:
    """Raise AppError("cli.wrong_role") in a station's vault."""
    if vault.station.role != "hq":
        raise AppError("cli.wrong_role")


def entry_document(entry: Entry) -> dict[str, Any]:
    """Return an entry as JSON."""
    return asdict(entry) | {"params": dict(entry.params)}


def entry_line(entry: Entry) -> str:
    """Return an entry as one line, with why it waits or was refused."""
    why = f"  {_said(entry.code, entry.params)}" if entry.code else ""
    warning = f"  warning: {_said(entry.warned.code, entry.warned.params)}" if entry.warned else ""
    return f"{entry.id}  {entry.state:10}  {entry.station_name} {entry.number or ''}{why}{warning}"


def _said(code: str, params: Mapping[str, str | int]) -> str:
    return message_of(code).what.source.format(**params)


def _station_lines(row: register.StationRow) -> list[str]:
    missing = f", not seen: {', '.join(map(str, row.missing))}" if row.missing else ""
    held = [f"  held back  {device}  confirm it once the station has cleared it up" for device in row.held_back]
    warned = [f"  warning    {device}  {_said(told.code, told.params)}" for device, told in row.warned]
    first = f"{row.id}  {row.name}: {row.records} records, newest bundle {row.newest or 'none'}{missing}"
    return [first, *held, *warned]
